"""One row of the view, laid out: texts broken into lines, signs given room, the margin with its chips filled.

It turns a `Row` of the Redline and a page into shapes at positions relative to the row's top, and says what stands at a
point. It computes nothing of what changed; how shapes are drawn is `row_painter.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from app.desktop.texts.look import PAD
from app.desktop.texts.look import TextLook as TextLook
from app.desktop.texts.rows.change_lines import Bearers, change_lines
from app.desktop.texts.rows.margin import Margin, RowSign, line_height
from app.desktop.texts.rows.text_pieces import BELOW, WAS, CellFields, TextPiece, fields_in_one, fields_of, was_number
from app.desktop.texts.rows.text_shapes import FieldShape, PlacedPiece, boxes, place_pieces
from app.redline.model import Cell, Row, Style
from app.treaty.draft import HEADED as HEADED_KINDS

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme
    from app.desktop.texts.look import TextPage
    from app.redline.model import Amendment, Chip

HEADED = frozenset(kind.value for kind in HEADED_KINDS)
_LEAST_HEIGHT = 36.0
_NO_BEARERS: Bearers = {}
_BEFORE_HEAD = 8.0
"""Room above the head of a division, beside what every row has."""


def is_head(row: Row) -> bool:
    """Whether a row opens an article or a division above it."""
    return any(cell is not None and cell.kind in HEADED for cell in (row.older, row.newer))


class RowLayout:
    """The shapes of one row on one page. `height` is exact once it exists; `cell_heights` are those of the two sides
    alone, 0 for a side that is not there.
    """

    def __init__(
        self,
        row: Row,
        page: TextPage,
        signs: Sequence[RowSign] = (),
        begun: Sequence[Amendment] = (),
        bearers: Bearers = _NO_BEARERS,
    ) -> None:
        self.row = row
        self.page = page
        self.shapes: list[FieldShape] = []
        self._top = PAD + (_BEFORE_HEAD if is_head(row) else 0.0)
        self.cell_heights = {"older": 0.0, "newer": 0.0}
        if page.columns.inline:
            cell = row.newer or row.older
            if cell is not None:
                tall = self._cell(cell, fields_in_one(row), "")
                self.cell_heights = {"older": tall, "newer": tall}
        else:
            for side, cell in (("older", row.older), ("newer", row.newer)):
                if cell is not None:
                    self.cell_heights[side] = self._cell(cell, fields_of(cell, row.move, side), side)
        tall = line_height(page)
        lines = change_lines(row, self.shapes, bearers, begun, (self._top + tall / 2, tall))
        self.margin = Margin(row, page, signs, self._top, begun, lines, max(self.cell_heights.values()))
        self.height = max(*self.cell_heights.values(), self.margin.height, _LEAST_HEIGHT)

    @property
    def look(self) -> TextLook:
        """The colours and fonts of the page."""
        return self.page.look

    def side_height(self, side: str) -> float:
        """The height of the row where one side stands alone: with its margin, 0 where it has no cell."""
        tall = self.cell_heights[side]
        return max(tall, self.margin.height, _LEAST_HEIGHT) if tall else 0.0

    def _cell(self, cell: Cell, fields: CellFields, side: str) -> float:
        """Lay out the fields of a cell; returns the height they need."""
        page = self.page
        column = page.columns.of(side)
        headed = bool(fields.heading) or (cell.level == 0 and not fields.text)
        was = was_number(self.row, headed=headed) if side == "newer" and not page.versions else ()
        y = self._top
        if cell.kind == "title":
            place = QPointF(column.left + PAD, y)
            return y + self._field(fields.text, side, "text", place, column.width - 2 * PAD, bold=True) + PAD
        if headed:
            wide = column.width - 2 * PAD
            number = (*fields.number, *was)
            for pieces, field in ((number, "number"), (fields.heading, "heading")):
                if pieces:
                    y += self._field(pieces, side, field, QPointF(column.left + PAD, y), wide, bold=True) + 2
            if not fields.text:
                return y + PAD
            y += 4
        number = () if headed else self._hanging(was, fields.number)
        return self._numbered(number, fields.text, side, cell.level, y) + PAD

    def _hanging(self, was: Sequence[TextPiece], number: Sequence[TextPiece]) -> tuple[TextPiece, ...]:
        """The old number before the new one, or below it where both do not fit side by side but each alone does. In
        one column, where both are words of a draft, the old one stays the first.
        """
        room = self.page.number - 4
        pieces = [piece for piece in (*was, *number) if piece.text.strip()]
        if len(pieces) < 2 or self._widest(pieces) <= room - 6 or max(self._widest([piece]) for piece in pieces) > room:
            return (*was, *number)
        if was:
            pieces = [*number, replace(was[0], text=was[0].text.strip())]
        return (*(part for piece in pieces[:-1] for part in (piece, BELOW)), pieces[-1])

    def _widest(self, pieces: Sequence[TextPiece]) -> float:
        """The width of the widest line of a number."""
        text, small = (QFontMetricsF(font) for font in (self.look.text_font, self.look.small_font))
        lines = [0.0]
        for piece in pieces:
            if piece is BELOW:
                lines.append(0.0)
            else:
                lines[-1] += (small if piece.sign == WAS else text).horizontalAdvance(piece.text)
        return max(lines)

    def _numbered(
        self, number: Sequence[TextPiece], text: Sequence[TextPiece], side: str, level: int, y: float
    ) -> float:
        """A text with its number hanging before it; returns where it ends."""
        page = self.page
        column, width = page.columns.of(side), page.room(level)
        right_to_left = page.look.right_to_left(side)
        x = column.left + PAD + (0.0 if right_to_left else page.indent(level))
        start = y
        if number and self._widest(number) > page.number - 4:
            # "Option B:" does not fit beside its text: it stands above it.
            start += self._field(number, side, "number", QPointF(x, start), width + page.number)
            y = start
        elif number:
            place = x + width + 4 if right_to_left else x
            y = max(y, start + self._field(number, side, "number", QPointF(place, start), page.number - 4))
        beside = number and y > start
        if text:
            place = x if right_to_left else x + page.number
            y = max(y, start + self._field(text, side, "text", QPointF(place, start), width))
        return max(y, self._level_first_lines()) if text and beside else y

    def _level_first_lines(self) -> float:
        """Put the last two shapes, a number and its text, on one line, though their scripts are of other heights;
        returns where the lower one ends.
        """
        first, second = self.shapes[-2:]
        by = second.layout.lineAt(0).ascent() - first.layout.lineAt(0).ascent()
        number = replace(first, place=first.place + QPointF(0.0, max(0.0, by)))
        text = replace(second, place=second.place + QPointF(0.0, max(0.0, -by)))
        self.shapes[-2:] = [number, text]
        return max(shape.place.y() + shape.height for shape in (number, text))

    def _field(
        self, pieces: Sequence[TextPiece], side: str, field: str, place: QPointF, width: float, *, bold: bool = False
    ) -> float:
        look = self.page.look
        font = look.text_font
        if bold:
            font = QFont(font)
            font.setBold(True)
        spans = place_pieces(pieces)
        layout = QTextLayout("".join(piece.text for piece in pieces), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if look.right_to_left(side):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setFormats(_formats(spans, look, side, struck_was=field == "number" and not bold))
        y = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(30.0, width))
            line.setPosition(QPointF(0.0, y))
            y += max(line.height(), self.page.pitch)
        layout.endLayout()
        self.shapes.append(FieldShape(layout, place, spans, side, field, width, y))
        return y

    # --- asking ---

    def shapes_of(self, side: str) -> list[FieldShape]:
        """The shapes of one side, in reading order; in one column, all."""
        return [shape for shape in self.shapes if shape.side in ("", side)]

    def change_at(self, point: QPointF) -> str:
        """The id of the change under a point of the row, "" when there is none."""
        for shape in self.shapes:
            if not shape.contains(point):
                continue
            for span in shape.spans:
                if span.piece.change and any(
                    box.translated(shape.place).contains(point) for box in boxes(shape.layout, span.at, span.length)
                ):
                    return span.piece.change
        return ""

    def top_of(self, change: str) -> float:
        """How far below the row's top the first words or the sign of a change stand; 0 when it has none here."""
        for shape in self.shapes:
            for span in shape.spans:
                if span.piece.change == change:
                    found = boxes(shape.layout, span.at, span.length)
                    return shape.place.y() + (found[0].top() if found else 0.0)
        return 0.0

    def boxes_of(self, change: str) -> list[QRectF]:
        """The rectangles that the words of a change cover, on both sides."""
        return [
            box.translated(shape.place)
            for shape in self.shapes
            for span in shape.spans
            if span.piece.change == change
            for box in boxes(shape.layout, span.at, span.length)
        ]

    def bottom_of(self, change: str) -> float:
        """How far below the row's top its last words end; 0 when it has none here."""
        ends = [
            shape.place.y() + found[-1].bottom()
            for shape in self.shapes
            for span in shape.spans
            if span.piece.change == change and (found := boxes(shape.layout, span.at, span.length))
        ]
        return max(ends, default=0.0)

    def shows(self, change: str) -> bool:
        """Whether words or a sign of this row are of the change."""
        return any(span.piece.change == change for shape in self.shapes for span in shape.spans)

    def chip_at(self, point: QPointF) -> Chip | None:
        """The chip under a point of the row."""
        return self.margin.chip_at(point)

    def shape_near(self, point: QPointF, side: str) -> FieldShape | None:
        """The shape of a side that is under a point of the row, or else nearest to it."""
        best: tuple[float, float, FieldShape] | None = None
        for shape in self.shapes_of(side):
            place = QRectF(shape.place.x(), shape.place.y(), shape.width, shape.height)
            down = max(place.top() - point.y(), point.y() - place.bottom(), 0.0)
            across = max(place.left() - point.x(), point.x() - place.right(), 0.0)
            if best is None or (down, across) < best[:2]:
                best = (down, across, shape)
        return best[2] if best else None


_UNDERLINED = frozenset({Style.INSERTED, Style.BRACKET_ADDED})
_STRUCK = frozenset({Style.DELETED, Style.EDITORIAL_DELETED, Style.LOST})
_BOLD = frozenset({Style.BRACKET_ADDED, Style.BRACKET_REMOVED, Style.STATUS})
_FAINT = frozenset({Style.REFERENCE, Style.EDITORIAL_INSERTED, Style.EDITORIAL_DELETED, Style.MOVED_FROM, Style.LOST})


def _formats(
    spans: Sequence[PlacedPiece], look: TextLook, side: str, *, struck_was: bool
) -> list[QTextLayout.FormatRange]:
    made: list[QTextLayout.FormatRange] = []
    for span in spans:
        piece = span.piece
        if piece.sign == WAS:
            style = _was_format(look, struck=struck_was)
        elif piece.style is not Style.EQUAL or piece.sign:
            style = _format(piece, look.theme, side or piece.only)
        else:
            continue
        held = QTextLayout.FormatRange()
        held.start, held.length, held.format = span.at, span.length, style
        made.append(held)
    return made


def _was_format(look: TextLook, *, struck: bool) -> QTextCharFormat:
    """How the older number is set beside the new one."""
    made = QTextCharFormat()
    made.setForeground(look.theme.colour("faint"))
    made.setFontWeight(QFont.Weight.Normal)
    made.setFontPointSize(look.small_font.pointSizeF())
    made.setFontStrikeOut(struck)
    return made


def is_struck(style: Style, side: str) -> bool:
    """Whether words of a style are struck once on a side."""
    return style in _STRUCK or (style is Style.STATUS and side == "older")


def _format(piece: TextPiece, theme: Theme, side: str) -> QTextCharFormat:
    """The part of a mark that a text format can draw."""
    style = piece.style
    made = QTextCharFormat()
    status = style is Style.STATUS
    made.setFontUnderline(style in _UNDERLINED or (status and side == "newer"))
    struck = is_struck(style, side)
    made.setFontStrikeOut(struck and not piece.has_han)
    # Struck, a bracket would read as a dagger.
    made.setFontOverline(style is Style.BRACKET_REMOVED)
    if style in _BOLD or piece.sign or piece.strong:
        made.setFontWeight(QFont.Weight.Bold)
    if style is Style.INSERTED:
        made.setBackground(theme.colour("inserted"))
    if style in (Style.DELETED, Style.BRACKET_REMOVED):
        made.setBackground(theme.colour("deleted"))
    if style in _FAINT or (struck and piece.has_han):
        made.setForeground(theme.colour("faint"))
    if piece.sign:
        made.setForeground(theme.colour("accent"))
    return made
