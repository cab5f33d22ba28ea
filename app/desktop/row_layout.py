"""One row of the side-by-side view, laid out: texts broken into lines, marks as formats, chips placed.

It turns a `Row` of the Redline and a width into shapes at positions relative to the row's top left; it paints them
when asked and
computes nothing of what changed. Lines that Qt has no format for (double underline, double strike, dotted) are drawn
over the glyphs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from app.desktop.utf16 import units
from app.redline.model import Cell, Chip, Row, RowState, Run, Style

if TYPE_CHECKING:
    from app.desktop.theme import Theme

PAD = 8.0
NUMBER_WIDTH = 46.0
STEP = 22.0
MARGIN_WIDTH = 132.0
CHIP_HEIGHT = 20.0


@dataclass(frozen=True, slots=True)
class Look:
    """What every row of a view shares: colours, fonts, and whether each side reads from right to left."""

    theme: Theme
    text_font: QFont
    small_font: QFont
    older_right_to_left: bool = False
    newer_right_to_left: bool = False
    followed: tuple[tuple[str, str], ...] = ()
    """(actor id, colour) of the actors the reader follows."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A laid-out field of a cell: its layout, its place in the row, and the runs it shows."""

    layout: QTextLayout
    place: QPointF
    runs: tuple[Run, ...]
    side: str
    field: str
    width: float


@dataclass(frozen=True, slots=True)
class PlacedChip:
    """One actor's chip and its place in the row."""

    chip: Chip
    place: QRectF
    label: str


class RowLayout:
    """The shapes of one row at one width. `height` is exact once it exists."""

    def __init__(self, row: Row, width: float, look: Look) -> None:
        self.row = row
        self.look = look
        self.pane = max(120.0, (width - MARGIN_WIDTH) / 2)
        self.shapes: list[Shape] = []
        older = self._cell(row.older, "older", 0.0, row.state is RowState.MOVED_FROM)
        newer = self._cell(row.newer, "newer", self.pane + MARGIN_WIDTH, False)
        self.chips = self._chips(row)
        chips = self.chips[-1].place.bottom() + PAD if self.chips else 0.0
        move = 2 * CHIP_HEIGHT if row.move else 0.0
        self.height = max(older, newer, chips + move, CHIP_HEIGHT + 2 * PAD)

    def _cell(self, cell: Cell | None, side: str, left: float, ghost: bool) -> float:
        """Lay out the fields of a cell; returns the height they need."""
        if cell is None:
            return 0.0
        y = PAD
        headed = bool(cell.heading) or (cell.level == 0 and not cell.text)
        indent = STEP * max(0, cell.level - 1)
        if headed:
            width = self.pane - 2 * PAD
            for runs, field, bold in ((cell.number, "number", True), (cell.heading, "heading", True)):
                if runs:
                    y += self._field(runs, side, field, QPointF(left + PAD, y), width, bold) + 2
            if cell.text:
                y += 4
        width = self.pane - 2 * PAD - NUMBER_WIDTH - indent
        x = left + PAD + indent
        right_to_left = self._right_to_left(side)
        start = y
        number = "".join(run.text for run in cell.number) if not headed else ""
        if number and QFontMetricsF(self.look.text_font).horizontalAdvance(number) > NUMBER_WIDTH - 4:
            # "Option B:" does not fit beside its text: it stands above it.
            start += self._field(cell.number, side, "number", QPointF(x, start), width + NUMBER_WIDTH, False)
            y = start
        elif number:
            place = x + width if right_to_left else x
            y = max(y, start + self._field(cell.number, side, "number", QPointF(place, start), NUMBER_WIDTH - 4, False))
        if cell.text:
            place = x if right_to_left else x + NUMBER_WIDTH
            y = max(y, start + self._field(cell.text, side, "text", QPointF(place, start), width, False))
        return y + PAD

    def _right_to_left(self, side: str) -> bool:
        return self.look.older_right_to_left if side == "older" else self.look.newer_right_to_left

    def _field(self, runs: tuple[Run, ...], side: str, field: str, place: QPointF, width: float, bold: bool) -> float:
        font = QFont(self.look.text_font)
        font.setBold(bold)
        layout = QTextLayout("".join(run.text for run in runs), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._right_to_left(side):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        layout.setTextOption(option)
        layout.setFormats(_formats(runs, self.look.theme))
        y = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(30.0, width))
            line.setPosition(QPointF(0.0, y))
            y += line.height() * 1.18
        layout.endLayout()
        self.shapes.append(Shape(layout, place, runs, side, field, width))
        return y

    def _chips(self, row: Row) -> list[PlacedChip]:
        metrics = QFontMetricsF(self.look.small_font)
        placed: list[PlacedChip] = []
        x, y = self.pane + 4.0, PAD
        room = MARGIN_WIDTH - 8.0
        for chip in row.chips:
            label = chip_label(chip)
            wide = min(room, metrics.horizontalAdvance(label) + 14.0)
            if x + wide > self.pane + MARGIN_WIDTH - 4.0 and x > self.pane + 4.0:
                x, y = self.pane + 4.0, y + CHIP_HEIGHT + 3.0
            label = metrics.elidedText(label, Qt.TextElideMode.ElideRight, wide - 12.0)
            placed.append(PlacedChip(chip, QRectF(x, y, wide, CHIP_HEIGHT), label))
            x += wide + 4.0
        return placed

    # --- painting ---

    def paint(self, painter: QPainter, top: float, current: str) -> None:
        """Draw the row with its top at `top`; the change with the id `current` is outlined."""
        theme = self.look.theme
        origin = QPointF(0.0, top)
        for shape in self.shapes:
            pale = self.row.state is RowState.MOVED_FROM
            painter.setPen(theme.colour("faint" if pale else "ink"))
            shape.layout.draw(painter, origin + shape.place)
            self._lines_over(painter, shape, origin, current)
        self._paint_margin(painter, top)

    def _lines_over(self, painter: QPainter, shape: Shape, origin: QPointF, current: str) -> None:
        at = 0
        moved = self.row.state in (RowState.MOVED_FROM, RowState.MOVED_TO)
        for run in shape.runs:
            length = units(run.text)
            style = run.style
            if style in _OVER or (moved and style is Style.EQUAL and shape.field != "number"):
                self._rule(painter, shape, origin, at, length, style)
            if current and run.change == current:
                painter.setPen(QPen(self.look.theme.colour("accent"), 1.4))
                for box in boxes(shape.layout, at, length):
                    painter.drawRoundedRect(box.translated(origin + shape.place).adjusted(-1.5, 0, 1.5, 1), 2, 2)
            at += length

    def _rule(self, painter: QPainter, shape: Shape, origin: QPointF, at: int, length: int, style: Style) -> None:
        """Lines that a text format cannot draw: double ones of what moved, dots of what only follows."""
        theme = self.look.theme
        struck = style is Style.MOVED_FROM or (style is Style.EQUAL and self.row.state is RowState.MOVED_FROM)
        dotted = style in (Style.REFERENCE, Style.EDITORIAL_INSERTED)
        pen = QPen(theme.colour("faint" if dotted or style is Style.EQUAL else "ink"), 1.0)
        if dotted:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        for box in boxes(shape.layout, at, length):
            box = box.translated(origin + shape.place)
            y = box.center().y() + 1.0 if struck else box.bottom() - 1.0
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            if not dotted:
                painter.drawLine(QPointF(box.left(), y + 2.5), QPointF(box.right(), y + 2.5))

    def _paint_margin(self, painter: QPainter, top: float) -> None:
        theme = self.look.theme
        painter.setFont(self.look.small_font)
        for placed in self.chips:
            paint_chip(painter, placed, placed.place.translated(0.0, top), self.look)
        y = top + (self.chips[-1].place.bottom() + 4.0 if self.chips else PAD)
        place = QRectF(self.pane + 4.0, y, MARGIN_WIDTH - 8.0, CHIP_HEIGHT)
        painter.setPen(theme.colour("faint"))
        if self.row.changes and not self.chips and not self.row.move:
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, "—")
        if self.row.move:
            arrow = "↘" if self.row.state is RowState.MOVED_FROM else "↖"
            painter.setPen(theme.colour("ink"))
            text = f"{self.row.move} {arrow} {self.row.other}"
            metrics = QFontMetricsF(self.look.small_font)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)

    # --- asking ---

    def change_at(self, point: QPointF) -> str:
        """The id of the change under a point of the row, "" when there is none."""
        for shape in self.shapes:
            at = 0
            for run in shape.runs:
                length = units(run.text)
                if run.change and any(
                    box.translated(shape.place).contains(point) for box in boxes(shape.layout, at, length)
                ):
                    return run.change
                at += length
        return ""

    def top_of(self, change: str) -> float:
        """How far below the row's top the first words of a change stand; 0 when it has none here."""
        for shape in self.shapes:
            at = 0
            for run in shape.runs:
                length = units(run.text)
                if run.change == change:
                    found = boxes(shape.layout, at, length)
                    return shape.place.y() + (found[0].top() if found else 0.0)
                at += length
        return 0.0


_OVER = frozenset({Style.REFERENCE, Style.EDITORIAL_INSERTED, Style.MOVED_FROM, Style.MOVED_TO})


def _formats(runs: Sequence[Run], theme: Theme) -> list[QTextLayout.FormatRange]:
    made: list[QTextLayout.FormatRange] = []
    at = 0
    for run in runs:
        length = units(run.text)
        if run.style is not Style.EQUAL:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = at, length, _format(run.style, theme)
            made.append(span)
        at += length
    return made


def _format(style: Style, theme: Theme) -> QTextCharFormat:
    """The part of a mark that a text format can draw."""
    made = QTextCharFormat()
    if style in (Style.INSERTED, Style.BRACKET_ADDED):
        made.setFontUnderline(True)
    if style in (Style.DELETED, Style.BRACKET_REMOVED, Style.EDITORIAL_DELETED):
        made.setFontStrikeOut(True)
    if style in (Style.BRACKET_ADDED, Style.BRACKET_REMOVED, Style.STATUS):
        made.setFontWeight(QFont.Weight.Bold)
    if style is Style.INSERTED:
        made.setBackground(theme.colour("inserted"))
    if style is Style.DELETED:
        made.setBackground(theme.colour("deleted"))
    if style in (Style.REFERENCE, Style.EDITORIAL_INSERTED, Style.EDITORIAL_DELETED, Style.MOVED_FROM):
        made.setForeground(theme.colour("faint"))
    return made


def boxes(layout: QTextLayout, start: int, length: int) -> list[QRectF]:
    """The rectangles that `length` UTF-16 units from `start` cover, line by line, relative to the layout."""
    found: list[QRectF] = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        begin, end = max(start, first), min(start + length, last)
        if begin < end:
            left, right = _x(line, begin), _x(line, end)
            found.append(QRectF(min(left, right), line.y(), abs(right - left), line.height()))
    return found


def _x(line: QTextLine, at: int) -> float:
    place: object = line.cursorToX(at)  # a tuple (x, cursor), though the stubs say float
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]


def chip_label(chip: Chip) -> str:
    """The words of a chip: ≈ for what is matched, ✎ for what a person asserted, a slash for who asked the contrary."""
    sign = {"matched": "≈ ", "asserted": "✎ "}.get(chip.link.value, "")
    return f"{'⊘ ' if chip.opposite else ''}{sign}{chip.name}"


def paint_chip(painter: QPainter, placed: PlacedChip, place: QRectF, look: Look) -> None:
    """Draw one chip: solid for marked, dashed for matched, square corners for what is not a State or group."""
    theme, chip = look.theme, placed.chip
    colour = dict(look.followed).get(chip.actor)
    pen = QPen(theme.colour("faint" if chip.opposite else "ink"), 1.0)
    if chip.link.value == "matched":
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(colour) if colour else theme.colour("paper"))
    radius = place.height() / 2 if chip.type in ("state", "group") else 2.0
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(theme.colour("faint" if chip.opposite else "ink"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, placed.label)
