"""What the reading of a PDF set aside, put together or doubts, as lines of its import report.

Every character that is not in the blocks is named here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.importing.outline.contents import contents_line
from app.importing.pdf.layout.lines import plain, turned_text
from app.importing.pdf.page.model import UNMAPPED
from app.importing.pdf.page.page_numbers import place_of
from app.importing.source.report import left_out_words
from app.message import Message
from app.treaty.draft import ReportLine, Severity

if TYPE_CHECKING:
    from app.importing.pdf.layout.blocks import BlockFindings
    from app.importing.pdf.layout.broken_words import TextWords
    from app.importing.pdf.layout.contents_tables import PdfContents
    from app.importing.pdf.layout.footnotes import PdfNotes
    from app.importing.pdf.layout.page_furniture import PageFurniture
    from app.importing.pdf.page.model import PageRemark, PdfPage

_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class PdfPageFacts:
    """What the report says of one page of a PDF."""

    number: int
    letters: int
    pictures: float
    turned: str
    """Words that do not stand upright."""
    unmapped: int
    """Letters without a code point, or with one that belongs to no script."""
    hidden: int
    """Letters that are in the file and not drawn."""
    beyond: int


def facts_of(page: PdfPage) -> PdfPageFacts:
    """The facts of a page."""
    unmapped = hidden = 0
    for run in page.runs:
        if not run.text.isascii():
            text = plain(run, page).text
            unmapped += text.count(UNMAPPED) + len(_PRIVATE.findall(text))
        if not page.faces[run.face].shown:
            hidden += len(run.text)
    return PdfPageFacts(page.number, page.letters, page.pictures, turned_text(page), unmapped, hidden, page.beyond)


def report_of(
    facts: Sequence[PdfPageFacts],
    removed: Sequence[PageFurniture],
    contents: Sequence[PdfContents],
    notes: Mapping[int, PdfNotes],
    words: TextWords,
    told: BlockFindings,
    remarks: Iterable[tuple[int, PageRemark]],
) -> tuple[ReportLine, ...]:
    """The lines of the report, doubts first."""
    lines = [*_pages(facts), *_notes(told), *_remarks(remarks)]
    lines += _furniture(removed)
    lines += _contents(contents)
    drawn = [(page, text) for page, own in notes.items() for text in own.separators]
    lines += _left_out("ruled line", drawn)
    lines += _words(words)
    return tuple(lines)


def _pages(facts: Sequence[PdfPageFacts]) -> list[ReportLine]:
    lines: list[ReportLine] = []
    unmapped = {f.number: f.unmapped for f in facts if f.unmapped}
    if unmapped:
        count = sum(unmapped.values())
        lines.append(
            ReportLine(
                Severity.WARNING,
                Message("Letters that the file does not name: {n}; they are shown as signs.", (count,)),
                place_of(list(unmapped)),
            )
        )
    hidden = [f.number for f in facts if f.hidden]
    if hidden:
        count = sum(f.hidden for f in facts)
        said = Message("Letters that are in the file but not drawn on its pages: {n}; they are read as text.", (count,))
        lines.append(ReportLine(Severity.WARNING, said, place_of(hidden)))
    beyond = [f.number for f in facts if f.beyond]
    if beyond:
        said = Message("Left out, letters beyond the edge of the page: {n}.", (sum(f.beyond for f in facts),))
        lines.append(ReportLine(Severity.WARNING, said, place_of(beyond)))
    lines += [
        ReportLine(
            Severity.INFO,
            Message("Left out as words that do not stand upright: {words}.", (f"“{f.turned}”",)),
            f"page {f.number}",
        )
        for f in facts
        if f.turned
    ]
    return lines


def _notes(told: BlockFindings) -> list[ReportLine]:
    return [
        ReportLine(
            Severity.WARNING,
            Message("No note was found for the raised sign in {q}; it stays as text.", (f"“{words}”",)),
            f"page {page}",
        )
        for page, words in told.unknown
    ]


def _remarks(remarks: Iterable[tuple[int, PageRemark]]) -> list[ReportLine]:
    return [
        ReportLine(
            Severity.INFO,
            Message("A remark of {author} beside the text: {words}.", (remark.author or "?", f"“{remark.text}”")),
            f"page {page}",
        )
        for page, remark in remarks
    ]


def _furniture(removed: Sequence[PageFurniture]) -> list[ReportLine]:
    lines: list[ReportLine] = []
    for what in dict.fromkeys(item.what for item in removed):
        lines += _left_out(what, [(item.page, item.text) for item in removed if item.what == what])
    return lines


def _left_out(what: str, places: Sequence[tuple[int, str]]) -> list[ReportLine]:
    """One line for each sort of thing, its words once with how often they stood there."""
    if not places:
        return []
    counted = Counter(text for _, text in places)
    words = ", ".join(f"“{text}”" if count == 1 else f"“{text}” ({count} ×)" for text, count in counted.items())
    where = place_of([page for page, _ in places])
    return [ReportLine(Severity.INFO, left_out_words(len(places), what, words), where)]


def _contents(found: Sequence[PdfContents]) -> list[ReportLine]:
    return [
        contents_line(
            [re.sub(r"(?:[.…·_]\s?){4,}", "… ", line.text) for line in one.lines],
            len(one.headings),
            place_of([line.page for line in one.lines]),
        )
        for one in found
    ]


def _words(words: TextWords) -> list[ReportLine]:
    lines: list[ReportLine] = []
    if words.joined:
        said = Message("Put together, words that were drawn in pieces: {words}.", (_counted(words.joined),))
        lines.append(ReportLine(Severity.INFO, said, ""))
    if words.unhyphenated:
        said = Message("Put together, words divided at the ends of lines: {words}.", (_counted(words.unhyphenated),))
        lines.append(ReportLine(Severity.INFO, said, ""))
    return lines


def _counted(words: Counter[str]) -> str:
    return ", ".join(word if count == 1 else f"{word} ({count} ×)" for word, count in words.items())
