"""Reading a Word file (.docx): the bytes become Blocks with tracked changes, numbers, notes and comments.

It puts the readers of the single parts together and writes the report; it knows nothing of articles (`outline`).
What each part does: `docx_package` (zip and XML, safely), `docx_styles`, `docx_numbering`, `docx_runs` (inside a
paragraph), `docx_body` (from paragraph to paragraph), `docx_labels` (numbers in both readings).
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.importing.blocks import Block, Source
from app.importing.docx_body import BodyReader, Paragraph, format_changes
from app.importing.docx_comments import comment_texts
from app.importing.docx_labels import blocks_of
from app.importing.docx_numbering import numbering_of
from app.importing.docx_package import Package, V, W, open_package
from app.importing.docx_runs import RunReader
from app.importing.docx_styles import Styles, number_of
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import Revision

if TYPE_CHECKING:
    from lxml import etree

_LONGEST_QUOTE = 200_000
"""Code points of what was left out that the report quotes: nothing that anybody wrote is longer."""


def read(data: bytes, name: str) -> Source:
    """The blocks of the Word file whose bytes are `data`, in reading order; `name` is used in sentences only.

    Notes and text boxes follow the paragraph they belong to, or the table. Raises Refused when the file is no Word
    file, is damaged, encrypted, malformed, has a DTD or is out of all proportion.
    """
    package = open_package(data, name)
    told: list[ReportLine] = []
    styles = Styles(package.styles)
    numbering = numbering_of(package.numbering, styles)

    def tell(message: str, where: str) -> None:
        told.append(ReportLine(Severity.WARNING, message, where))

    runs = RunReader(
        styles, comment_texts(package.comments), _note_forms(package), lambda message: tell(message, body.where)
    )
    body = BodyReader(runs, styles, numbering, _notes(package), tell)
    found = package.document.find(W + "body")
    assert found is not None  # open_package saw it
    body.read(found)
    runs.resume([])
    blocks = blocks_of(body.paragraphs, numbering)
    lines = [
        *_tracked(blocks, package),
        *_left_out(package, body.paragraphs),
        *_unreached(package, runs, body),
        *_seldom(told),
    ]
    return Source(blocks=blocks, report=tuple(lines))


def _notes(package: Package) -> dict[tuple[str, str], etree._Element]:
    """Footnotes and endnotes by ("footnote" or "endnote", id), without the separators Word keeps among them."""
    notes: dict[tuple[str, str], etree._Element] = {}
    for kind, root in (("footnote", package.footnotes), ("endnote", package.endnotes)):
        for note in root.iterfind(W + kind) if root is not None else ():
            if (note.get(W + "type") or "normal") == "normal":
                notes.setdefault((kind, note.get(W + "id") or ""), note)
    return notes


def _note_forms(package: Package) -> dict[str, tuple[str, int]]:
    """Number format and first number of the notes: as the settings say, else as the last section says."""
    forms = {}
    sections = list(package.document.iter(W + "sectPr"))
    for kind, usual in (("footnote", "decimal"), ("endnote", "lowerRoman")):
        form, start = usual, 1
        for place in (package.settings, sections[-1] if sections else None):
            properties = place.find(f"{W}{kind}Pr") if place is not None else None
            if properties is None:
                continue
            found = properties.find(W + "numFmt")
            form = (found.get(W + "val") or form) if found is not None else form
            start = number_of(properties.find(W + "numStart")) or start
        forms[kind] = (form, start)
    return forms


def _tracked(blocks: tuple[Block, ...], package: Package) -> Iterator[ReportLine]:
    """Who tracked how much, and that changes of formatting alone are not shown."""
    changes = [m for b in blocks for m in (*b.marks, *b.revisions, b.number_by) if isinstance(m, Revision)]
    if changes:
        named = _named(Tally(c.author for c in changes))
        yield ReportLine(Severity.INFO, f"{_counted(len(changes), 'tracked change')}, by {named}.", "")
    if formats := format_changes(package.document):
        count = _counted(sum(formats.values()), "tracked change")
        yield ReportLine(Severity.INFO, f"{count} of formatting alone, by {_named(formats)}; read as accepted.", "")
    if lone := _half_moves(package.document):
        yield ReportLine(
            Severity.WARNING,
            f"Tracked moves of which only one end is in the file: {lone}; check where their words went or came from.",
            "",
        )


def _named(authors: Tally[str]) -> str:
    return ", ".join(f"{author or 'a person without a name'} ({count})" for author, count in sorted(authors.items()))


def _half_moves(document: etree._Element) -> int:
    """How many named moves (17.13.5.24 and .26) have only one of their two ends."""
    ends = [{e.get(W + "name") for e in document.iter(f"{W}{kind}RangeStart")} for kind in ("moveFrom", "moveTo")]
    return len(ends[0] ^ ends[1])


def _left_out(package: Package, paragraphs: list[Paragraph]) -> Iterator[ReportLine]:
    """Running heads and feet and tables of contents: no provisions, but named with their words."""
    seen = set()
    for kind, root in package.margins:
        words = " ".join([_words(root), *(a.get("string") or "" for a in root.iter(V + "textpath"))]).strip()
        if words and (kind, words) not in seen:
            seen.add((kind, words))
            yield ReportLine(Severity.INFO, f"Left out, running {kind}: “{_quoted(words)}”", "")
    contents = [p for p in paragraphs if p.contents and p.words.text.strip()]
    if contents:
        words = " / ".join(" ".join(p.words.text.split()) for p in contents)
        yield ReportLine(Severity.INFO, f"Left out, table of contents: “{_quoted(words)}”", contents[0].where)


def _unreached(package: Package, runs: RunReader, body: BodyReader) -> Iterator[ReportLine]:
    """Hidden words, and notes and comments that the text does not cite."""
    if hidden := " ".join(runs.hidden).split():
        told = f"{_counted(len(hidden), 'word')} formatted as hidden text in Word; kept: “{_quoted(' '.join(hidden))}”"
        yield ReportLine(Severity.WARNING, told, "")
    for (kind, note), element in _notes(package).items():
        words = _words(element)
        if words and (kind, note) not in body.cited:
            yield ReportLine(Severity.WARNING, f"Left out, {kind} that the text does not cite: “{_quoted(words)}”", "")
    for comment in runs.unanchored():
        if comment.text:
            author = comment.author or "a person without a name"
            yield ReportLine(
                Severity.WARNING, f"Comment by {author} that stands nowhere in the text: “{_quoted(comment.text)}”", ""
            )


def _seldom(told: list[ReportLine]) -> Iterator[ReportLine]:
    """Each message once, with its first place and how often it came."""
    counts = Tally(line.message for line in told)
    seen = set()
    for line in told:
        if line.message not in seen:
            seen.add(line.message)
            times = f" ({counts[line.message]} times, first here)" if counts[line.message] > 1 else ""
            yield ReportLine(line.severity, line.message + times, line.where)


def _words(root: etree._Element) -> str:
    paragraphs = ("".join(t.text or "" for t in p.iter(W + "t", W + "delText")) for p in root.iter(W + "p"))
    return " ".join(" ".join(paragraphs).split())


def _quoted(words: str) -> str:
    return words if len(words) <= _LONGEST_QUOTE else words[:_LONGEST_QUOTE] + "…"


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
