"""One row of the side-by-side view, laid out: texts broken into lines, signs given room, chips placed.

It turns a `Row` of the Redline and a width into shapes at positions relative to the row's top left, and says what
stands at a point. It computes nothing of what changed; how shapes are drawn is `row_painter.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from app.desktop.ground.utf16 import units
from app.redline.model import Cell, Chip, Row, Run, Sign, Style

if TYPE_CHECKING:
    from app.desktop.ground.theme import Theme

PAD = 8.0
NUMBER_WIDTH = 46.0
STEP = 22.0
MARGIN_WIDTH = 132.0
CHIP_HEIGHT = 20.0
CHIP_SIGN = 13.0
"""Room for the sign of a chip: matched, asserted, against."""
LINE = 1.18
_ROOM = "\u00a0" * 5
"""The room that a drawn sign takes in a text: spaces at which no line breaks."""


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
class Piece:
    """Words of one style as a shape holds them, or the room of a sign that covers no words (`sign` is its kind)."""

    text: str
    style: Style
    change: str
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """A laid-out field of a cell: its layout, its place in the row, and the pieces it shows."""

    layout: QTextLayout
    place: QPointF
    pieces: tuple[Piece, ...]
    side: str
    field: str
    width: float


@dataclass(frozen=True, slots=True)
class PlacedChip:
    """One actor's chip and its place in the row; `sign` is "matched", "asserted", "against" or ""."""

    chip: Chip
    place: QRectF
    label: str
    signs: tuple[str, ...]


class RowLayout:
    """The shapes of one row at one width. `height` is exact once it exists."""

    def __init__(self, row: Row, width: float, look: Look) -> None:
        self.row = row
        self.look = look
        self.pane = pane_width(width)
        self.shapes: list[Shape] = []
        older = self._cell(row.older, "older", 0.0)
        newer = self._cell(row.newer, "newer", self.pane + MARGIN_WIDTH)
        self.chips = self._chips(row)
        below = self.chips[-1].place.bottom() + 4.0 if self.chips else PAD
        self.nobody = QRectF(self.pane, below, MARGIN_WIDTH, CHIP_HEIGHT) if row.changes and not row.chips else QRectF()
        below = self.nobody.bottom() if not self.nobody.isNull() else below
        self.move = QRectF()
        """The place of the label of a move, from which one jumps to its other end."""
        if row.move:
            self.move = QRectF(
                self.pane + 4.0, below, MARGIN_WIDTH - 8.0, 2 * QFontMetricsF(look.small_font).height() + 2
            )
            below = self.move.bottom()
        self.height = max(older, newer, below + PAD, CHIP_HEIGHT + 2 * PAD)

    def _cell(self, cell: Cell | None, side: str, left: float) -> float:
        """Lay out the fields of a cell; returns the height they need."""
        if cell is None:
            return 0.0
        y = PAD
        headed = bool(cell.heading) or (cell.level == 0 and not cell.text)
        indent = STEP * max(0, cell.level - 1)
        number, heading, text = fields_of(cell, self.row.move)
        if headed:
            width = self.pane - 2 * PAD
            for pieces, field in ((number, "number"), (heading, "heading")):
                if pieces:
                    y += self._field(pieces, side, field, QPointF(left + PAD, y), width, bold=True) + 2
            if text:
                y += 4
        width = self.pane - 2 * PAD - NUMBER_WIDTH - indent
        right_to_left = self._right_to_left(side)
        x = left + PAD + (0.0 if right_to_left else indent)
        start = y
        words = "" if headed else "".join(piece.text for piece in number)
        if words and QFontMetricsF(self.look.text_font).horizontalAdvance(words) > NUMBER_WIDTH - 4:
            # "Option B:" does not fit beside its text: it stands above it.
            start += self._field(number, side, "number", QPointF(x, start), width + NUMBER_WIDTH)
            y = start
        elif words:
            place = x + width + 4 if right_to_left else x
            y = max(y, start + self._field(number, side, "number", QPointF(place, start), NUMBER_WIDTH - 4))
        if text:
            place = x if right_to_left else x + NUMBER_WIDTH
            y = max(y, start + self._field(text, side, "text", QPointF(place, start), width))
        return y + PAD

    def _right_to_left(self, side: str) -> bool:
        return self.look.older_right_to_left if side == "older" else self.look.newer_right_to_left

    def _field(
        self, pieces: tuple[Piece, ...], side: str, field: str, place: QPointF, width: float, *, bold: bool = False
    ) -> float:
        font = self.look.text_font
        if bold:
            font = QFont(font)
            font.setBold(True)
        layout = QTextLayout("".join(piece.text for piece in pieces), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._right_to_left(side):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setFormats(_formats(pieces, self.look.theme, side))
        y = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(30.0, width))
            line.setPosition(QPointF(0.0, y))
            y += line.height() * LINE
        layout.endLayout()
        self.shapes.append(Shape(layout, place, pieces, side, field, width))
        return y

    def _chips(self, row: Row) -> list[PlacedChip]:
        metrics = QFontMetricsF(self.look.small_font)
        placed: list[PlacedChip] = []
        left, right = self.pane + 4.0, self.pane + MARGIN_WIDTH - 4.0
        x, y = left, PAD
        for chip in strongest(row.chips):
            signs = signs_of(chip)
            wide = min(right - left, metrics.horizontalAdvance(chip.name) + 14.0 + CHIP_SIGN * len(signs))
            if x + wide > right and x > left:
                x, y = left, y + CHIP_HEIGHT + 3.0
            room = wide - 12.0 - CHIP_SIGN * len(signs)
            label = metrics.elidedText(chip.name, Qt.TextElideMode.ElideRight, room)
            placed.append(PlacedChip(chip, QRectF(x, y, wide, CHIP_HEIGHT), label, signs))
            x += wide + 4.0
        return placed

    # --- asking ---

    def change_at(self, point: QPointF) -> str:
        """The id of the change under a point of the row, "" when there is none."""
        for shape in self.shapes:
            for piece, at, length in placed_pieces(shape.pieces):
                if piece.change and any(
                    box.translated(shape.place).contains(point) for box in boxes(shape.layout, at, length)
                ):
                    return piece.change
        return ""

    def top_of(self, change: str) -> float:
        """How far below the row's top the first words or the sign of a change stand; 0 when it has none here."""
        for shape in self.shapes:
            for piece, at, length in placed_pieces(shape.pieces):
                if piece.change == change:
                    found = boxes(shape.layout, at, length)
                    return shape.place.y() + (found[0].top() if found else 0.0)
        return 0.0

    def shows(self, change: str) -> bool:
        """Whether words or a sign of this row are of the change."""
        return any(piece.change == change for shape in self.shapes for piece in shape.pieces)

    def chip_at(self, point: QPointF) -> Chip | None:
        """The chip under a point of the row."""
        return next((placed.chip for placed in self.chips if placed.place.contains(point)), None)


def pane_width(width: float) -> float:
    """The width of each of the two columns of texts in a view of this width."""
    return max(120.0, (width - MARGIN_WIDTH) / 2)


def fields_of(cell: Cell, move: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...], tuple[Piece, ...]]:
    """Number, heading and text of a cell as pieces, its signs in the first of text, heading and number that is there.

    The sign of a move that the row's margin names (`move`, "M4") is not drawn a second time.
    """
    signs = [sign for sign in cell.signs if not (sign.kind == "move" and move and sign.label == move)]
    home = "text" if cell.text or not (cell.heading or cell.number) else "heading" if cell.heading else "number"
    number, heading, text = (
        pieces_of(runs, signs if field == home else ())
        for field, runs in (("number", cell.number), ("heading", cell.heading), ("text", cell.text))
    )
    return number, heading, text


def pieces_of(runs: Sequence[Run], signs: Iterable[Sign]) -> tuple[Piece, ...]:
    """The runs of a field with room for signs at their offsets (code points of the field's text)."""
    waiting = sorted(signs, key=lambda sign: sign.offset)
    if not waiting:
        return tuple(Piece(run.text, run.style, run.change) for run in runs)
    made: list[Piece] = []
    at = 0
    for run in runs:
        begun = 0
        while waiting and waiting[0].offset < at + len(run.text):
            cut = max(0, waiting[0].offset - at)
            if cut > begun:
                made.append(Piece(run.text[begun:cut], run.style, run.change))
                begun = cut
            made.append(_room_of(waiting.pop(0)))
        made.append(Piece(run.text[begun:], run.style, run.change))
        at += len(run.text)
    return (*made, *(_room_of(sign) for sign in waiting))


def _room_of(sign: Sign) -> Piece:
    label = f"{sign.label}\u00a0" if sign.label else ""
    return Piece(_ROOM + label, Style.EQUAL, sign.change, sign.kind)


def placed_pieces(pieces: Sequence[Piece]) -> Iterable[tuple[Piece, int, int]]:
    """Each piece with where it begins in its layout and how long it is there, in UTF-16 units."""
    at = 0
    for piece in pieces:
        length = units(piece.text)
        yield piece, at, length
        at += length


def strongest(chips: Sequence[Chip]) -> list[Chip]:
    """One chip for each actor and side: marked before asserted before matched. The details show every link."""
    rank = {"marked": 0, "asserted": 1, "matched": 2}
    best: dict[tuple[str, str, bool], Chip] = {}
    for chip in chips:
        key = (chip.actor, chip.name if chip.actor == "?" else "", chip.opposite)
        held = best.get(key)
        if held is None or rank.get(chip.link.value, 3) < rank.get(held.link.value, 3):
            best[key] = chip
    return list(best.values())


def signs_of(chip: Chip) -> tuple[str, ...]:
    """The signs before a chip's name: a slash for who asked the contrary, then how the link is known."""
    link = (chip.link.value,) if chip.link.value in ("matched", "asserted") else ()
    return ("against", *link) if chip.opposite else link


def _formats(pieces: Sequence[Piece], theme: Theme, side: str) -> list[QTextLayout.FormatRange]:
    made: list[QTextLayout.FormatRange] = []
    for piece, at, length in placed_pieces(pieces):
        if piece.style is not Style.EQUAL or piece.sign:
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = at, length, _format(piece, theme, side)
            made.append(span)
    return made


_UNDERLINED = frozenset({Style.INSERTED, Style.BRACKET_ADDED})
_STRUCK = frozenset({Style.DELETED, Style.BRACKET_REMOVED, Style.EDITORIAL_DELETED})
_BOLD = frozenset({Style.BRACKET_ADDED, Style.BRACKET_REMOVED, Style.STATUS})
_FAINT = frozenset({Style.REFERENCE, Style.EDITORIAL_INSERTED, Style.EDITORIAL_DELETED, Style.MOVED_FROM})


def _format(piece: Piece, theme: Theme, side: str) -> QTextCharFormat:
    """The part of a mark that a text format can draw."""
    style = piece.style
    made = QTextCharFormat()
    status = style is Style.STATUS
    made.setFontUnderline(style in _UNDERLINED or (status and side == "newer"))
    made.setFontStrikeOut(style in _STRUCK or (status and side == "older"))
    if style in _BOLD or piece.sign:
        made.setFontWeight(QFont.Weight.Bold)
    if style is Style.INSERTED:
        made.setBackground(theme.colour("inserted"))
    if style is Style.DELETED:
        made.setBackground(theme.colour("deleted"))
    if style in _FAINT:
        made.setForeground(theme.colour("faint"))
    if piece.sign:
        made.setForeground(theme.colour("accent"))
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
