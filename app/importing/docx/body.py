"""The order of things in a Word file: paragraphs, tables, content controls, notes and text boxes, one after the other.

It yields `DocxParagraph`s with the facts that decide numbering; `numbered_blocks` counts the numbers and makes Blocks.
Sources: ECMA-376 Part 1, 17.2 (body), 17.4 (tables), 17.5.2 (content controls), 17.11 (notes), 17.13.5 (revisions).
"""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.docx.numbering import Numbering, legacy_label
from app.importing.docx.package import MC, W
from app.importing.docx.revisions import DocxEdit, edit_of, edit_of_kind, edits_in
from app.importing.docx.styles import ParagraphStyle, Styles, number_of
from app.late_methods import dataclass
from app.message import Message
from app.treaty.marks import RevisionKind

if TYPE_CHECKING:
    from lxml import etree

    from app.importing.docx.runs import DocxAside, DocxWords, RunReader

_EDITS = frozenset(W + name for name in ("ins", "del", "moveFrom", "moveTo"))
_FORMAT_CHANGES = frozenset(
    W + name
    for name in (
        "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange",
        "tblPrExChange", "cellMerge",
    )
)  # fmt: skip
_WIDEST = 63
"""Columns that a table of Word has at most, and so many a cell may be said to cover."""
_INSIDE = (W + "altChunk", W + "subDoc")
_SKIPPED = frozenset(W + name for name in ("sectPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "pPr"))


@dataclass(slots=True)
class DocxParagraph:
    """One w:p, not yet numbered."""

    words: DocxWords
    where: str
    style: str
    """As in Block.style."""
    list_now: tuple[int, int] | None
    """(numId, level from 0) once all revisions are accepted; None when it has no automatic number."""
    list_before: tuple[int, int] | None
    printed_before: str | None
    """The number before the revisions where the file says it in so many words."""
    breaks: tuple[DocxEdit, ...]
    rows: tuple[DocxEdit, ...]
    cell: tuple[int, int, int] | None
    note: str
    last: bool = False
    """True when no paragraph of the same story follows at once, so that its end cannot join it to another."""
    contents: bool = False
    """True for a line of a table of contents."""
    merged: bool = False
    """As in Block.merged."""
    note_before: str = ""
    """For a note's paragraphs, its sign before the revisions."""
    number_by: DocxEdit | None = None
    """Who gave it another automatic number, where the file says so."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a paragraph stands: tracked changes around it, table cell, note."""

    edits: tuple[DocxEdit, ...] = ()
    rows: tuple[DocxEdit, ...] = ()
    cell: tuple[int, int, int] | None = None
    note: str = ""
    style: str = ""
    where: str = ""
    contents: bool = False
    merged: bool = False

    def within(self, edits: tuple[DocxEdit, ...]) -> _Place:
        """The same place inside more tracked changes."""
        more = tuple(e for e in edits if e not in self.edits)
        if not more:
            return self
        return replace(self, edits=(*self.edits, *more))


class BodyReader:
    """Walks a document once and keeps its paragraphs in reading order in `paragraphs`."""

    def __init__(
        self,
        runs: RunReader,
        styles: Styles,
        numbering: Numbering,
        notes: Mapping[tuple[str, str], etree._Element],
        tell: Callable[[Message, str], None],
    ) -> None:
        self._runs = runs
        self._styles = styles
        self._numbering = numbering
        self._notes = notes
        self._tell = tell
        self.paragraphs: list[DocxParagraph] = []
        self.where = ""
        self.cited: set[tuple[str, str]] = set()
        self._count = 0
        self._tables = 0
        self._asides: list[DocxAside] = []
        self._previous: DocxParagraph | None = None

    def read(self, body: etree._Element) -> None:
        """Read the body of the main document."""
        self._story(body, _Place())
        ended = not self._runs.in_contents  # where the field never ends, what follows would be part of it
        for paragraph in self.paragraphs:
            paragraph.contents = paragraph.contents or (ended and paragraph.words.contents)

    def _story(self, container: etree._Element, place: _Place) -> None:
        self._previous = None
        self._walk(container, place)
        self._close()
        self._flush()

    def _close(self) -> None:
        """The paragraph just read is the last one before something else."""
        if self._previous is not None:
            self._previous.last = True
        self._previous = None

    def _walk(self, container: etree._Element, place: _Place) -> None:
        for child in container:
            tag = child.tag
            if tag == W + "p":
                self._paragraph(child, place)
            elif tag == W + "tbl":
                self._table(child, place)
            elif tag == W + "sdt":
                content = child.find(W + "sdtContent")
                if content is not None:
                    self._walk(content, _contents(place) if _is_contents(child) else place)
            elif tag in _EDITS:
                self._walk(child, place.within((edit_of(child),)))
            elif tag == MC + "AlternateContent":
                chosen = child.find(MC + "Choice")
                self._walk(chosen if chosen is not None else child, place)
            elif tag in _INSIDE:
                part = tag[len(W) :]
                self._tell(
                    Message("A document inside the document ({part}) is not read; paste its text in Word.", (part,)),
                    self.where,
                )
            elif tag not in _SKIPPED and len(child):
                self._walk(child, place)

    def _paragraph(self, element: etree._Element, place: _Place) -> None:
        if not place.where:
            self._count += 1
        self.where = place.where or f"paragraph {self._count}"
        properties = element.find(W + "pPr")
        style = self._style(properties)
        words = self._runs.paragraph(element, style, place.edits)
        mark = edits_in(properties.find(W + "rPr")) if properties is not None else ()
        now = self._list(properties, style, rejected=False)
        before, printed, by = self._before(properties, now)
        paragraph = DocxParagraph(
            words=words,
            where=self.where,
            style=place.style or self._named(properties, style, now, place),
            list_now=now,
            list_before=before,
            printed_before=printed,
            breaks=(*place.edits, *(e for e in mark if e not in place.edits)),
            rows=place.rows,
            cell=place.cell,
            note=place.note,
            contents=place.contents or style.contents,
            merged=place.merged,
            number_by=by if before != now or printed is not None else None,
        )
        self.paragraphs.append(paragraph)
        self._previous = paragraph
        self._asides += words.asides
        if not paragraph.breaks and place.cell is None and not place.style:
            self._flush()

    def _flush(self) -> None:
        """Read what stood aside in the paragraphs up to here."""
        asides, self._asides = self._asides, []
        previous = self._previous
        for aside in asides:
            fields = self._runs.apart()
            if aside.kind == "box" and aside.box is not None:
                self._story(aside.box, _Place(edits=aside.edits, where=f"text box in {self.where}"))
            elif (aside.kind, aside.note) not in self.cited and (aside.kind, aside.note) in self._notes:
                self.cited.add((aside.kind, aside.note))
                where = f"{aside.kind} {aside.sign}"
                note = self._notes[aside.kind, aside.note]
                begin = len(self.paragraphs)
                self._story(note, _Place(edits=aside.edits, note=aside.sign, style="footnote", where=where))
                for paragraph in self.paragraphs[begin:]:
                    paragraph.note_before = aside.sign_before
            self._runs.resume(fields)
        self._previous = previous

    def _style(self, properties: etree._Element | None) -> ParagraphStyle:
        named = properties.find(W + "pStyle") if properties is not None else None
        return self._styles.paragraph(named.get(W + "val") if named is not None else None)

    def _named(
        self,
        properties: etree._Element | None,
        style: ParagraphStyle,
        numbered: tuple[int, int] | None,
        place: _Place,
    ) -> str:
        outline = style.outline
        direct = number_of(properties.find(W + "outlineLvl")) if properties is not None else None
        if direct is not None:
            outline = direct + 1 if 0 <= direct <= 8 else None
        if outline is not None:
            return f"heading:{outline}"
        if style.title:
            return "title"
        if numbered is not None:
            return f"list:{numbered[1]}"
        return "cell" if place.cell is not None else ""

    # Numbering

    def _list(
        self, properties: etree._Element | None, style: ParagraphStyle, *, rejected: bool
    ) -> tuple[int, int] | None:
        """The list and level of a paragraph by its own properties and its style."""
        direct = properties.find(W + "numPr") if properties is not None else None
        if direct is not None and rejected and direct.find(W + "ins") is not None:
            direct = None
        num_id = number_of(direct.find(W + "numId")) if direct is not None else None
        level = number_of(direct.find(W + "ilvl")) if direct is not None else None
        if num_id is None:
            num_id = style.num_id
            if level is None:
                level = self._numbering.level_of_style(num_id, style.id)
            if level is None:
                level = style.level
        return (num_id, level or 0) if self._numbering.list_of(num_id) is not None and num_id else None

    def _before(
        self, properties: etree._Element | None, now: tuple[int, int] | None
    ) -> tuple[tuple[int, int] | None, str | None, DocxEdit | None]:
        """List and level before the revisions, the number itself where a w:numberingChange says it, and by whom."""
        if properties is None:
            return now, None, None
        change = properties.find(f"{W}numPr/{W}numberingChange")
        printed = legacy_label(change.get(W + "original") or "") if change is not None else None
        by = edit_of_kind(change, RevisionKind.INSERTED) if change is not None else None
        changed = properties.find(W + "pPrChange")
        old = changed.find(W + "pPr") if changed is not None else None
        if changed is not None and old is not None:
            by = by or edit_of_kind(changed, RevisionKind.INSERTED)
            return self._list(old, self._style(old), rejected=True), printed, by
        put_in = properties.find(f"{W}numPr/{W}ins")
        if put_in is not None:
            by = by or edit_of_kind(put_in, RevisionKind.INSERTED)
            return self._list(properties, self._style(properties), rejected=True), printed, by
        return now, printed, by

    # Tables

    def _table(self, table: etree._Element, place: _Place) -> None:
        if place.cell is None:
            self._close()
            if not place.style:
                self._flush()
            number, self._tables = self._tables, self._tables + 1
        else:  # a table inside a cell is read as paragraphs of that cell
            number = -1
        for index, (row, edits) in enumerate(_found(table, W + "tr", place.edits)):
            edits = (*edits, *edits_in(row.find(W + "trPr")))
            column = min(max(number_of(row.find(f"{W}trPr/{W}gridBefore")) or 0, 0), _WIDEST)
            for cell, cell_edits in _found(row, W + "tc", ()):
                properties = cell.find(W + "tcPr")
                inner = (*cell_edits, *edits_in(properties))
                if number < 0:
                    self._cell(cell, place.within((*edits, *inner)))
                else:
                    merged = properties.find(W + "vMerge") if properties is not None else None
                    goes_on = merged is not None and merged.get(W + "val") != "restart"
                    spot = replace(place, rows=edits, cell=(number, index, column), merged=goes_on)
                    self._cell(cell, spot.within(inner))
                span = number_of(properties.find(W + "gridSpan")) if properties is not None else None
                column += min(max(span or 1, 1), _WIDEST)
        if number >= 0 and not place.style:
            self._flush()

    def _cell(self, cell: etree._Element, place: _Place) -> None:
        self._previous = None
        self._walk(cell, place)
        self._close()


def _found(
    container: etree._Element, tag: str, edits: tuple[DocxEdit, ...]
) -> list[tuple[etree._Element, tuple[DocxEdit, ...]]]:
    """Rows of a table or cells of a row, also inside content controls and tracked changes."""
    found: list[tuple[etree._Element, tuple[DocxEdit, ...]]] = []
    for child in container:
        if child.tag == tag:
            found.append((child, edits))
        elif child.tag in _EDITS:
            found += _found(child, tag, (*edits, edit_of(child)))
        elif child.tag not in _SKIPPED and len(child):
            found += _found(child, tag, edits)
    return found


def _is_contents(control: etree._Element) -> bool:
    gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return gallery is not None and (gallery.get(W + "val") or "") == "Table of Contents"


def _contents(place: _Place) -> _Place:
    return replace(place, contents=True)


def format_changes(root: etree._Element) -> Tally[str]:
    """How many tracked changes of formatting stand under an element, by author; they leave the words as they are."""
    return Tally((element.get(W + "author") or "").strip() for element in root.iter(*_FORMAT_CHANGES))
