"""Paragraphs with their tracked changes, comments and moves as WordprocessingML (ECMA-376 Part 1, 17.13).

It writes what `paragraphs`, `moves` and `comments` say and decides nothing.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from lxml import etree

from app.exporting.docx.model import DocxEditKind, DocxLine, DocxPiece
from app.exporting.legible import legible

if TYPE_CHECKING:
    from app.exporting.docx.comments import DocxComment
    from app.exporting.docx.moves import MoveRange
    from app.exporting.layout.authors import Signatures

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = f"{{{NAMESPACE}}}"
CHANGED_LETTERS = "ChangedLetters"
"""A style of its own: who has accepted all changes takes it away everywhere at once."""
_CLEAR = "40"
"""Twentieths of a point between a struck and a new word that touch."""
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_RUN, _WORDS, _GONE_WORDS, _ID, _VAL = W + "r", W + "t", W + "delText", W + "id", W + "val"
_NAMES = {"w": NAMESPACE, "r": RELATIONS}
_BREAKS = re.compile("([\t\n])")
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT = "A-Za-z\u00c0-\u024f\u0400-\u04ff"
_FROM_LEFT = re.compile(f"([{_LEFT}](?:[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\t\n]*[{_LEFT}0-9])?)")
"""A stretch from a letter that is read from the left to the last letter or digit before one that is read from the
right.
"""


def writable(text: str) -> str:
    """Text that XML can hold: what it cannot is shown as a box, every end of a line is one."""
    return legible(text.replace("\r\n", "\n").replace("\r", "\n"))


def root(name: str) -> etree._Element:
    """An empty part of a Word file."""
    return etree.Element(W + name, nsmap=_NAMES)


def serialize_part(part: etree._Element) -> bytes:
    """A part as the bytes of its file."""
    return etree.tostring(part, xml_declaration=True, encoding="UTF-8", standalone=True)


def add_runs(
    into: etree._Element, text: str, *, rtl: bool, gone: bool = False, clear: bool = False, strong: bool = False
) -> None:
    """Text as runs, each of one direction. `rtl`: the document is read from the right; `gone`: it is deleted words;
    `clear`: what follows stands clear of its last letter; `strong`: they are the letters of a word that are others.
    """
    stretches = [(stretch, right, False) for stretch, right in split_by_direction(writable(text), rtl=rtl)]
    if clear and stretches and stretches[-1][0][-1:].isalnum():
        last, right, _ = stretches.pop()
        stretches += [(last[:-1], right, False)] * bool(last[:-1]) + [(last[-1], right, True)]
    for stretch, from_right, apart in stretches:
        run = etree.SubElement(into, _RUN)
        if from_right or apart or strong:
            properties = etree.SubElement(run, W + "rPr")
            if strong:
                etree.SubElement(properties, W + "rStyle", {W + "val": CHANGED_LETTERS})
            if apart:
                etree.SubElement(properties, W + "spacing", {W + "val": _CLEAR})
            if from_right:
                etree.SubElement(properties, W + "rtl")
        for part in _BREAKS.split(stretch):
            if part == "\t":
                etree.SubElement(run, W + "tab")
            elif part == "\n":
                etree.SubElement(run, W + "br")
            elif part:
                words = etree.SubElement(run, _GONE_WORDS if gone else _WORDS, {_SPACE: "preserve"})
                words.text = part


class Writer:
    """Writes lines into the body of a document; every revision has a number of its own."""

    def __init__(self, signatures: Signatures, *, rtl: bool) -> None:
        self._signatures, self._rtl = signatures, rtl
        self._numbers = itertools.count(1)
        self.notes: list[tuple[DocxPiece, ...]] = []
        """The footnotes that were cited, in order; the first has the number 1."""

    def body(
        self,
        into: etree._Element,
        lines: Sequence[DocxLine],
        ranges: Sequence[MoveRange],
        remarks: Sequence[DocxComment],
    ) -> None:
        """All lines, with their moves and comments; comments are numbered from 0 in their order."""
        opens = {one.first: one for one in ranges}
        closes = {one.last: one for one in ranges}
        noted: dict[int, list[tuple[int, DocxComment]]] = {}
        for number, remark in enumerate(remarks):
            noted.setdefault(remark.line, []).append((number, remark))
        numbers: dict[str, str] = {}
        for at, line in enumerate(lines):
            paragraph = self._paragraph(into, line)
            if (begun := opens.get(at)) is not None:
                numbers[begun.edit] = self._opened(paragraph, begun.edit, begun.name, begun.change)
            following = lines[at + 1] if at + 1 < len(lines) else None
            self._pieces(paragraph, line.pieces, noted.get(at, []), apart=_runs_over(line, following))
            if (ended := closes.get(at)) is not None:
                etree.SubElement(into, f"{W}{ended.edit}RangeEnd", {W + "id": numbers[ended.edit]})
        if not lines or lines[-1].edit:  # the end of the last paragraph of all can neither come nor go
            etree.SubElement(into, W + "p")

    def _paragraph(self, into: etree._Element, line: DocxLine) -> etree._Element:
        paragraph = etree.SubElement(into, W + "p")
        properties = etree.SubElement(paragraph, W + "pPr")
        etree.SubElement(properties, W + "pStyle", {W + "val": line.style})
        if line.edit:
            marked = etree.SubElement(properties, W + "rPr")
            self._signed(marked, line.edit, line.change)
        return paragraph

    def _pieces(
        self,
        into: etree._Element,
        pieces: Sequence[DocxPiece],
        noted: list[tuple[int, DocxComment]],
        *,
        apart: bool = False,
    ) -> None:
        ends = {piece.move: place for place, piece in enumerate(pieces) if piece.move}
        open_move, number = "", ""
        for place, piece in enumerate(pieces):
            for identity, remark in noted:
                if remark.first == place:
                    etree.SubElement(into, W + "commentRangeStart", {W + "id": str(identity)})
            if piece.move and piece.move != open_move:
                open_move, number = piece.move, self._opened(into, piece.edit, f"words-{piece.move}", piece.change)
            following = pieces[place + 1] if place + 1 < len(pieces) else None
            self._piece(into, piece, apart=apart and place == len(pieces) - 1, clear=_touch(piece, following))
            if open_move and ends[open_move] == place:
                etree.SubElement(into, f"{W}{piece.edit}RangeEnd", {W + "id": number})
                open_move = ""
            for identity, remark in noted:
                if remark.last == place:
                    etree.SubElement(into, W + "commentRangeEnd", {W + "id": str(identity)})
                    self._reference(into, identity)

    def _reference(self, into: etree._Element, identity: int) -> None:
        run = etree.SubElement(into, W + "r")
        properties = etree.SubElement(run, W + "rPr")
        etree.SubElement(properties, W + "rStyle", {W + "val": "CommentReference"})
        etree.SubElement(run, W + "commentReference", {W + "id": str(identity)})

    def _piece(self, into: etree._Element, piece: DocxPiece, *, apart: bool, clear: bool) -> None:
        over = self._signed(into, piece.edit, piece.change, apart=apart) if piece.edit else into
        if piece.note is not None:
            self._cite(over, piece)
            return
        gone = piece.edit is DocxEditKind.DELETED
        if not piece.strong:
            add_runs(over, piece.text, rtl=self._rtl, gone=gone, clear=clear)
            return
        edges = (0, *itertools.chain(*piece.strong), len(piece.text))
        for at, (start, stop) in enumerate(itertools.pairwise(edges)):
            last = clear and at == len(edges) - 2
            if start < stop:
                add_runs(over, piece.text[start:stop], rtl=self._rtl, gone=gone, clear=last, strong=at % 2 == 1)

    def _cite(self, into: etree._Element, piece: DocxPiece) -> None:
        """The sign of a footnote; what it says is written later."""
        self.notes.append(piece.note or ())
        run = etree.SubElement(into, W + "r")
        properties = etree.SubElement(run, W + "rPr")
        etree.SubElement(properties, W + "rStyle", {W + "val": "FootnoteReference"})
        reference = etree.SubElement(run, W + "footnoteReference")
        if piece.text:
            reference.set(W + "customMarkFollows", "1")
            sign = etree.SubElement(
                run, W + ("delText" if piece.edit is DocxEditKind.DELETED else "t"), {_SPACE: "preserve"}
            )
            sign.text = writable(piece.text)
        reference.set(W + "id", str(len(self.notes)))

    def footnotes(self) -> bytes:
        """The footnotes that were cited so far, as a part of the file."""
        part = root("footnotes")
        for number, name in ((-1, "separator"), (0, "continuationSeparator")):
            note = etree.SubElement(part, W + "footnote", {W + "type": name, W + "id": str(number)})
            etree.SubElement(etree.SubElement(etree.SubElement(note, W + "p"), W + "r"), W + name)
        for number, pieces in enumerate(self.notes, start=1):
            note = etree.SubElement(part, W + "footnote", {W + "id": str(number)})
            paragraph = self._paragraph(note, DocxLine("", "FootnoteText", ()))
            run = etree.SubElement(paragraph, W + "r")
            properties = etree.SubElement(run, W + "rPr")
            etree.SubElement(properties, W + "rStyle", {W + "val": "FootnoteReference"})
            etree.SubElement(run, W + "footnoteRef")
            add_runs(paragraph, " ", rtl=self._rtl)
            self._pieces(paragraph, pieces, [])
        return serialize_part(part)

    def _signed(self, into: etree._Element, edit: DocxEditKind, change: str, *, apart: bool = False) -> etree._Element:
        return etree.SubElement(into, W + edit.value, self._by(change, gone=edit.gone, apart=apart))

    def _opened(self, into: etree._Element, edit: DocxEditKind, name: str, change: str) -> str:
        """Begins an end of a move; gives back its number."""
        by = self._by(change, gone=edit.gone)
        etree.SubElement(into, f"{W}{edit}RangeStart", {**by, W + "name": name})
        return by[W + "id"]

    def _by(self, change: str, *, gone: bool, apart: bool = False) -> dict[str, str]:
        author = writable(self._signatures.author(change, gone=gone))
        by = {W + "id": str(next(self._numbers)), W + "author": author}
        if date := self._signatures.date:
            by[W + "date"] = date.replace("T00:00:", "T00:02:") if apart else date
        return by


def _touch(piece: DocxPiece, following: DocxPiece | None) -> bool:
    """Whether new words stand right behind the letters of struck ones: struck 30 and new 60 would be read as 3060."""
    if following is None or piece.edit is not DocxEditKind.DELETED or following.edit is not DocxEditKind.INSERTED:
        return False
    return piece.text[-1:].isalnum() and following.text[:1].isalnum()


def _runs_over(line: DocxLine, following: DocxLine | None) -> bool:
    """Whether the last words of a line and the first of the next are tracked alike and the break between them is not.

    LibreOffice takes two such revisions of one author and one minute for one, with the break in it, and loses the
    break with them: the last words get another minute.
    """
    if following is None or not line.pieces or not following.pieces:
        return False
    last, first = line.pieces[-1].edit, following.pieces[0].edit
    if not last or not first or last.gone != first.gone:
        return False
    return not line.edit or line.edit.gone != last.gone


def split_by_direction(text: str, *, rtl: bool) -> Iterator[tuple[str, bool]]:
    """Text cut into stretches, each with whether it is read from the right. `rtl`: the document is."""
    if not rtl and not _FROM_RIGHT.search(text):
        if text:
            yield text, False
        return
    for place, stretch in enumerate(_FROM_LEFT.split(text)):
        if stretch:
            yield stretch, place % 2 == 0 and (rtl or bool(_FROM_RIGHT.search(stretch)))
