"""The order of things in an OpenDocument text: paragraphs, lists, tables, sections, indexes, notes and boxes.

It yields the same `DocxParagraph`s as the reader of Word files, with lists that can be counted; `docx/numbered_blocks`
makes Blocks of them.
Source: OpenDocument 1.3, part 3, 5 (text), 8 (indexes), 9 (tables).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.importing.docx.body import DocxParagraph
from app.importing.odt.numbering import OdtLists, start_of
from app.importing.odt.package import DRAW, OFFICE, TABLE, TEXT, words_in
from app.importing.odt.runs import OdtText
from app.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml import etree

    from app.importing.docx.revisions import DocxEdit
    from app.importing.docx.runs import DocxAside
    from app.importing.odt.revisions import ChangedRegion
    from app.importing.odt.styles import OdtStyles

_INDEXES = frozenset(
    TEXT + name
    for name in (
        "table-of-content", "alphabetical-index", "illustration-index", "table-index", "object-index", "user-index",
        "bibliography",
    )
)  # fmt: skip
_CHANGES = frozenset(TEXT + name for name in ("change", "change-start", "change-end"))
_SKIPPED = frozenset(
    {
        TEXT + "tracked-changes", TEXT + "sequence-decls", TEXT + "variable-decls", TEXT + "user-field-decls",
        OFFICE + "forms", OFFICE + "annotation", TABLE + "shapes",
    }
    | {f"{index}-source" for index in _INDEXES}
)  # fmt: skip
_WIDEST = 500
"""Columns that one cell may count for."""


@dataclass(frozen=True, slots=True)
class _Item:
    """The list item whose first paragraph is numbered."""

    chain: int
    style: str
    level: int
    start: int | None


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a paragraph stands."""

    edits: tuple[DocxEdit, ...] = ()
    cell: tuple[int, int, int] | None = None
    note: str = ""
    note_before: str = ""
    style: str = ""
    where: str = ""
    contents: bool = False
    merged: bool = False
    item: _Item | None = None
    unlisted: bool = False
    """True in a list, after the paragraph that has the number."""


_Take = Callable[["etree._Element", _Place], None]


class OdtBody:
    """Walks a document once and keeps its paragraphs in reading order in `paragraphs`."""

    def __init__(
        self,
        styles: OdtStyles,
        lists: OdtLists,
        regions: Mapping[str, ChangedRegion],
        formulas: Mapping[str, str],
        tell: Callable[[Message, str], None],
    ) -> None:
        self._styles = styles
        self._lists = lists
        self._tell = tell
        self.text = OdtText(styles, regions, formulas, self._deleted, lambda message: tell(message, self.where))
        self.paragraphs: list[DocxParagraph] = []
        self.where = ""
        self._count = 0
        self._tables = 0
        self._asides: list[DocxAside] = []
        self._previous: DocxParagraph | None = None
        self._head: tuple[etree._Element, _Place] | None = None
        """The paragraph being read, whose style and number it has."""

    def read(self, body: etree._Element) -> None:
        """Read the office:text of a document."""
        self._story(body, _Place())

    def _story(self, container: etree._Element, place: _Place) -> None:
        self._previous = None
        self._walk(container, place, self._paragraph)
        self._close()
        self._flush()

    def _close(self) -> None:
        if self._previous is not None:
            self._previous.last = True
        self._previous = None

    def _walk(self, container: etree._Element, place: _Place, take: _Take) -> None:
        """Hand every paragraph under `container` to `take`, in order; the cells of a table only where it is read."""
        for child in container:
            self._node(child, place, take)

    def _node(self, element: etree._Element, place: _Place, take: _Take) -> None:
        tag = element.tag
        if tag in (TEXT + "p", TEXT + "h"):
            take(element, place)
        elif tag == TEXT + "list":
            self._list(element, place, take, self._lists.chain(element), "", 0)
        elif tag == TEXT + "numbered-paragraph":
            self._numbered(element, place, take)
        elif tag == TABLE + "table" and take == self._paragraph:
            self._table(element, place)
        elif tag in _INDEXES:
            self._walk(element, replace(place, contents=True), take)
        elif tag in _CHANGES:
            self._between(element, place)
        elif tag in (DRAW + "image", DRAW + "object", DRAW + "object-ole"):
            self._tell(Message("A picture or drawing is not read; look at it in the file."), self.where)
        elif tag not in _SKIPPED and len(element):
            if tag == TEXT + "section" and _is_hidden(element):
                self._tell(
                    Message("A hidden section was read like the rest; check whether it belongs to the text."),
                    self.where,
                )
            self._walk(element, place, take)

    def _between(self, change: etree._Element, place: _Place) -> None:
        """A tracked change between two paragraphs: what was deleted there is a paragraph of its own."""
        head, self._head = self._head, None
        self.text.change(change, place.edits)
        self._head = head

    # Lists

    def _list(self, element: etree._Element, place: _Place, take: _Take, chain: int, style: str, level: int) -> None:
        style = element.get(TEXT + "style-name") or style
        for item in element:
            if item.tag not in (TEXT + "list-item", TEXT + "list-header"):
                continue
            own = item.get(TEXT + "style-override") or style
            numbered = item.tag == TEXT + "list-item"
            for child in item:
                if child.tag in (TEXT + "p", TEXT + "h"):
                    spot = _Item(chain, own, level, start_of(item)) if numbered else None
                    take(child, replace(place, item=spot, unlisted=not numbered))
                    numbered = False
                elif child.tag == TEXT + "list":
                    self._list(child, place, take, chain, style, level + 1)
                else:
                    self._node(child, place, take)

    def _numbered(self, element: etree._Element, place: _Place, take: _Take) -> None:
        """A text:numbered-paragraph: an item of the list that its text:list-id names."""
        level = element.get(TEXT + "level") or "1"
        depth = int(level) - 1 if level.isdecimal() and len(level) < 3 else 0
        item = _Item(self._lists.named(element), element.get(TEXT + "style-name") or "", depth, start_of(element))
        for child in element.iterchildren(TEXT + "p", TEXT + "h"):
            take(child, replace(place, item=item))

    # Paragraphs

    def _paragraph(self, element: etree._Element, place: _Place) -> None:
        if not place.where:
            self._count += 1
        self.where = place.where or f"paragraph {self._count}"
        self._head = (element, place)
        self.text.begin()
        self.text.inline(element, self._properties(element), place.edits)
        self._end(self.text.around(place.edits))

    def _properties(self, element: etree._Element) -> Mapping[str, str]:
        return self._styles.text("paragraph", element.get(TEXT + "style-name") or "")

    def _deleted(self, deletion: etree._Element, edit: DocxEdit) -> None:
        """Read deleted text where it stood. Its first paragraph went on what stands before it, its last one is
        continued by what stands behind; between any two of them a deleted end stands.
        """
        found: list[tuple[etree._Element, _Place]] = []
        whole = self._head is None
        head = self._head or (deletion, _Place())
        self._walk(deletion, replace(head[1], item=None, unlisted=False), lambda e, p: found.append((e, p)))
        for index, (element, place) in enumerate(found):
            edits = (*head[1].edits, edit)
            if index and not whole:
                self._end(self.text.around(edits))
            if index or whole:
                self._head = head if index == len(found) - 1 and not whole else (element, place)
                self.text.begin()
            elif len(found) > 1 and self.text.blank:
                self._head = (element, place)
            self.text.inline(element, self._properties(element), edits)
            if whole:
                self._end(self.text.around(edits))

    def _end(self, breaks: tuple[DocxEdit, ...]) -> None:
        """The paragraph that is being read ends, under the tracked changes `breaks`."""
        assert self._head is not None
        element, place = self._head
        words = self.text.finish()
        listed = self._listed(element, place)
        paragraph = DocxParagraph(
            words=words,
            where=self.where,
            style=place.style or self._style(element, listed, place),
            list_now=listed,
            list_before=listed,
            printed_before=None,
            breaks=breaks,
            rows=(),
            cell=place.cell,
            note=place.note,
            note_before=place.note_before,
            contents=place.contents,
            merged=place.merged,
        )
        self.paragraphs.append(paragraph)
        self._previous = paragraph
        self._asides += words.asides
        if not breaks and place.cell is None and not place.style:
            self._flush()

    def _listed(self, element: etree._Element, place: _Place) -> tuple[int, int] | None:
        if place.item is not None:
            return self._lists.place(place.item.chain, place.item.style, place.item.level, place.item.start)
        if element.tag != TEXT + "h" or place.unlisted or element.get(TEXT + "is-list-header") == "true":
            return None
        if self._styles.outline_is_off(element.get(TEXT + "style-name") or ""):
            return None
        return self._lists.heading(_level(element), start_of(element))

    def _style(self, element: etree._Element, listed: tuple[int, int] | None, place: _Place) -> str:
        if element.tag == TEXT + "h":
            return f"heading:{_level(element)}"
        if self._styles.is_title(element.get(TEXT + "style-name") or ""):
            return "title"
        if listed is not None:
            return f"list:{listed[1]}"
        return "cell" if place.cell is not None else ""

    def _flush(self) -> None:
        """Read what stood aside in the paragraphs up to here."""
        asides, self._asides = self._asides, []
        previous, active = self._previous, self.text.active
        self.text.active = {}
        for aside in asides:
            if aside.box is None:
                continue
            if aside.kind == "box":
                self._story(aside.box, _Place(edits=aside.edits, where=f"text box in {self.where}"))
            else:
                where = f"{aside.kind} {aside.sign}"
                spot = _Place(aside.edits, None, aside.sign, aside.sign_before, "footnote", where)
                self._story(aside.box, spot)
        self._previous, self.text.active = previous, active

    # Tables

    def _table(self, table: etree._Element, place: _Place) -> None:
        if place.cell is not None:  # a table inside a cell is read as paragraphs of that cell
            for cell in (c for row in _rows(table) for c in row):
                self._walk(cell, place, self._paragraph)
            return
        self._close()
        if not place.style:
            self._flush()
        number, self._tables = self._tables, self._tables + 1
        reaching: dict[int, int] = {}
        for index, row in enumerate(_rows(table)):
            self._row(row, place, (number, index), reaching)
        if not place.style:
            self._flush()

    def _row(self, row: etree._Element, place: _Place, at: tuple[int, int], reaching: dict[int, int]) -> None:
        """`reaching`: for each column, into how many further rows the cell above reaches."""
        column, above = 0, dict(reaching)
        for cell in row:
            if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
                continue
            covered = cell.tag == TABLE + "covered-table-cell"
            from_above = above.get(column, 0) > 0
            if not covered or from_above or words_in(cell).strip():
                self._previous = None
                spot = replace(place, cell=(*at, column), merged=covered and from_above)
                begin = len(self.paragraphs)
                self._walk(cell, spot, self._paragraph)
                if len(self.paragraphs) == begin:
                    self._paragraph(cell.makeelement(TEXT + "p"), spot)
                self._close()
            wide, high = _whole(cell, "number-columns-spanned"), _whole(cell, "number-rows-spanned")
            repeated = _whole(cell, "number-columns-repeated")
            if not covered:
                for reached in range(column, column + wide):
                    reaching[reached] = high
            column += repeated
        for reached in reaching:
            reaching[reached] -= 1


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    """The rows of a table, also of its groups, without those of tables inside it."""
    for child in table:
        if child.tag == TABLE + "table-row":
            yield child
        elif child.tag in {TABLE + f"table-{kind}" for kind in ("header-rows", "row-group", "rows")}:
            yield from _rows(child)


def _whole(element: etree._Element, name: str) -> int:
    value = element.get(TABLE + name) or "1"
    return min(max(int(value), 1), _WIDEST) if value.isdecimal() and len(value) < 8 else 1


def _level(element: etree._Element) -> int:
    value = element.get(TEXT + "outline-level") or "1"
    return min(max(int(value), 1), 9) if value.isdecimal() and len(value) < 3 else 1


def _is_hidden(section: etree._Element) -> bool:
    return section.get(TEXT + "display") == "none" or section.get(TEXT + "is-hidden") == "true"
