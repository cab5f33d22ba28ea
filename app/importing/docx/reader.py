"""Reading a Word file (.docx): the bytes become Blocks with tracked changes, numbers, notes and comments.

It puts the readers of the single parts together and writes the report; it knows nothing of articles (`outline/build`).
What each part does: `package` (zip and XML, safely), `styles`, `numbering`, `runs` (inside a
paragraph), `body` (from paragraph to paragraph), `numbered_blocks` (numbers in both readings).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.importing.docx.body import BodyReader, format_changes
from app.importing.docx.comments import comment_texts
from app.importing.docx.contents_report import contents, entries
from app.importing.docx.numbered_blocks import blocks_of
from app.importing.docx.numbering import numbering_of
from app.importing.docx.package import Package, V, W, open_package
from app.importing.docx.runs import RunReader
from app.importing.docx.styles import Styles, number_of
from app.importing.source.blocks import Source
from app.importing.source.report import (
    LONE_COMMENT,
    LONE_COMMENT_OF_NOBODY,
    hidden_word_lines,
    margins,
    merge_messages,
    quote_words,
    tracking_lines,
)
from app.message import Message
from app.treaty.draft import ReportLine, Severity

if TYPE_CHECKING:
    from lxml import etree


def read(data: bytes, name: str) -> Source:
    """The blocks of the Word file whose bytes are `data`, in reading order; `name` is used in sentences only.

    Notes and text boxes follow the paragraph they belong to, or the table. Raises Refused when the file is no Word
    file, is damaged, encrypted, malformed, has a DTD or is out of all proportion.
    """
    package = open_package(data, name)
    told: list[ReportLine] = []
    styles = Styles(package.styles)
    numbering = numbering_of(package.numbering, styles)

    def tell(message: Message, where: str) -> None:
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
    around = tuple(_margin_words(package))
    lines = [
        *tracking_lines(blocks, format_changes(package.document)),
        *_lone_moves(package.document),
        *margins(around),
        *contents(body.paragraphs),
        *hidden_word_lines(runs.hidden, "Word"),
        *_unreached(package, runs, body),
        *merge_messages(told),
    ]
    heads = tuple(dict.fromkeys(words for _, words in around))
    return Source(blocks=blocks, report=tuple(lines), contents=entries(body.paragraphs), margins=heads)


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


def _lone_moves(document: etree._Element) -> Iterator[ReportLine]:
    """Named moves (17.13.5.24 and .26) that have only one of their two ends."""
    ends = [{e.get(W + "name") for e in document.iter(f"{W}{kind}RangeStart")} for kind in ("moveFrom", "moveTo")]
    if lone := len(ends[0] ^ ends[1]):
        yield ReportLine(
            Severity.WARNING,
            Message(
                "Tracked moves of which only one end is in the file: {n}; check where their words went or came from.",
                (lone,),
            ),
            "",
        )


def _margin_words(package: Package) -> Iterator[tuple[str, str]]:
    """The words of running heads and feet, watermarks among them."""
    for kind, root in package.margins:
        drawn = (art.get("string") or "" for art in root.iter(V + "textpath"))
        yield kind, " ".join([_words(root), *drawn]).strip()


def _unreached(package: Package, runs: RunReader, body: BodyReader) -> Iterator[ReportLine]:
    """Notes and comments that the text does not cite."""
    for (kind, note), element in _notes(package).items():
        words = _words(element)
        if words and (kind, note) not in body.cited:
            form = (
                "Left out, footnote that the text does not cite: {words}"
                if kind == "footnote"
                else "Left out, endnote that the text does not cite: {words}"
            )
            yield ReportLine(Severity.WARNING, Message(form, (f"“{quote_words(words)}”",)), "")
    for comment in runs.comments.nowhere():
        if comment.text:
            words = f"“{quote_words(comment.text)}”"
            said = Message(LONE_COMMENT_OF_NOBODY, (words,))
            if comment.author:
                said = Message(LONE_COMMENT, (comment.author, words))
            yield ReportLine(Severity.WARNING, said, "")


def _words(root: etree._Element) -> str:
    words, blanks = (W + "t", W + "delText"), (W + "tab", W + "br", W + "cr", W + "ptab")
    paragraphs = (
        "".join(piece.text or "" if piece.tag in words else " " for piece in p.iter(*words, *blanks))
        for p in root.iter(W + "p")
    )
    return " ".join(" ".join(paragraphs).split())
