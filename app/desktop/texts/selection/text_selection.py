"""Choosing words of the texts, by pointer and by keys: where a place of the window lies in the words, and how a
selection grows from there.

What is chosen is a value (`selection.py`); this keeps the one of a view and finds places. Copying is not done here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTextBoundaryFinder, Signal
from PySide6.QtGui import QTextCharFormat, QTextLayout

from app.desktop.texts.selection.selection import Selection, SelectionWords, TextSpot, field_number

if TYPE_CHECKING:
    from app.desktop.texts.canvas.drawing_area import DrawingArea
    from app.desktop.texts.rows.row_layout import RowLayout
    from app.desktop.texts.rows.row_painter import HighlightSource
    from app.desktop.texts.rows.text_shapes import FieldShape


class TextSelection(QObject):
    """The selection of a view, and lights it. Emits `changed` when another stretch is chosen."""

    changed = Signal()

    def __init__(self, area: DrawingArea) -> None:
        super().__init__(area)
        self._area = area
        self.current: Selection | None = None
        """What is chosen; an empty one is where choosing begins."""

    # --- what is chosen ---

    def clear(self) -> None:
        """Choose nothing."""
        self._set(None)

    def _set(self, selection: Selection | None) -> None:
        if selection != self.current:
            self.current = selection
            self._area.viewport().update()
            self.changed.emit()

    @property
    def chosen(self) -> Selection | None:
        """The selection, None when no word is chosen."""
        return self.current if self.current and not self.current.empty else None

    def words(self, side: str) -> SelectionWords:
        """The words of a side."""
        redline = self._area.stage.redline
        return SelectionWords(redline.rows if redline else (), side)

    # --- by pointer ---

    def begin(self, place: QPointF, *, extend: bool) -> bool:
        """Begin at a place of the viewport, or with `extend` go on to there from where one began; returns whether
        there are words to choose.
        """
        held = self.current
        if extend and held is not None:
            self.extend(place)
            return True
        side = self._side_at(place)
        spot = self.spot_at(place, side) if side is not None else None
        if side is None or spot is None:
            self.clear()
            return False
        self._set(Selection(side, spot, spot))
        return True

    def extend(self, place: QPointF) -> None:
        """Go on to a place of the viewport, in the pane in which one began."""
        held = self.current
        spot = self.spot_at(place, held.side) if held else None
        if held is not None and spot is not None:
            self._set(Selection(held.side, held.anchor, spot))

    def choose_word(self, place: QPointF) -> None:
        """Choose the word at a place."""
        side = self._side_at(place)
        spot = self.spot_at(place, side) if side is not None else None
        if side is None or spot is None:
            return
        shape = self._shape(spot, side)
        if shape is not None:
            start, end = _word_around(shape, spot.offset)
            self._set(Selection(side, TextSpot(spot.row, spot.field, start), TextSpot(spot.row, spot.field, end)))

    def choose_provision(self, place: QPointF) -> None:
        """Choose all words of the provision at a place."""
        side = self._side_at(place)
        spot = self.spot_at(place, side) if side is not None else None
        if side is not None and spot is not None:
            self._set(self.words(side).provision(spot.row))

    def _side_at(self, place: QPointF) -> str | None:
        """The pane at a place: "older", "newer", "" for the one column; None in the margin."""
        side = self._area.columns.side_at(place.x())
        return ("" if self._area.columns.inline else side) if side else None

    def spot_at(self, place: QPointF, side: str) -> TextSpot | None:
        """The place in the words of a side that is nearest to a place of the viewport; None when there is nothing."""
        area = self._area
        number, point = area.under(place, side)
        if number < 0:
            return None
        item = area.items[number]
        row = area.stage.index.numbers[item.row.id]
        if not item.is_row:
            return TextSpot(row, 0, 0)
        below = point.y() > area.stage.heights.of(number, area.way(side))
        laid = area.stage.layout(number)
        shape = laid.shape_near(point, side)
        if shape is None or below:
            return self.words(side).end_of(row) if shape is not None else TextSpot(row, 0, 0)
        return TextSpot(row, field_number(shape.field), shape.nearest(point))

    def choose_stretch(self, pane: str, row: str, field: str, words: tuple[str, int, int]) -> None:
        """Choose words of a field of a row in a pane, and bring them into sight: side, from, to (code points of the
        field of that side); nothing where there are none.
        """
        side, start, end = words
        number = self._area.stage.index.numbers.get(row, -1)
        found = self.words(pane).stretch(number, field, side, start, end) if number >= 0 and start < end else None
        self._set(found)
        self.show_focus()

    # --- by keys ---

    def choose_all(self, side: str) -> None:
        """Choose everything in a pane."""
        self._set(self.words(side).whole)

    def step(self, key: Qt.Key, *, words: bool) -> bool:
        """Move the end of the selection by a letter, a word or a line; returns whether it could.

        Without a selection one begins at the row on which the keys act, or at the first one in sight.
        """
        held = self.current or self._beginning()
        if held is None:
            return False
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            spot = self._line_from(held.focus, held.side, 1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            of_row = self.words(held.side)
            ends = of_row.beginning_of if key == Qt.Key.Key_Home else of_row.end_of
            spot = ends(held.focus.row)
        else:
            forward = (key == Qt.Key.Key_Right) is not self._area.stage.look.right_to_left(held.side)
            spot = self._letter_from(held.focus, held.side, forward=forward, words=words)
        if spot is None:
            return False
        self._set(Selection(held.side, held.anchor, spot))
        self.show_focus()
        return True

    def _beginning(self) -> Selection | None:
        area = self._area
        row = area.stage.index.numbers.get(area.at_row or area.row_in_sight(), -1)
        side = "" if area.columns.inline else area.leading
        if row < 0:
            return None
        spot = self.words(side).beginning_of(row)
        return Selection(side, spot, spot)

    def _letter_from(self, spot: TextSpot, side: str, *, forward: bool, words: bool) -> TextSpot | None:
        shape = self._shape(spot, side)
        mode = QTextLayout.CursorMode.SkipWords if words else QTextLayout.CursorMode.SkipCharacters
        if shape is not None:
            unit = shape.unit_at(spot.offset)
            step = shape.layout.nextCursorPosition if forward else shape.layout.previousCursorPosition
            while 0 <= (following := step(unit, mode)) <= len(shape.layout.text()) and following != unit:
                offset = shape.word_at(following)
                if offset != spot.offset:
                    return TextSpot(spot.row, spot.field, offset)
                unit = following
        return self._field_from(spot, side, 1 if forward else -1)

    def _field_from(self, spot: TextSpot, side: str, by: int) -> TextSpot | None:
        """The beginning of the next field that has words, or the end of the previous one."""
        of = self.words(side)
        redline = self._area.stage.redline
        count = len(redline.rows) if redline else 0
        row, field = spot.row, spot.field + by
        while 0 <= row < count:
            lengths = of.lengths(row)
            while 0 <= field < 3:
                if lengths[field]:
                    return TextSpot(row, field, 0 if by > 0 else lengths[field])
                field += by
            row, field = row + by, 0 if by > 0 else 2
        return None

    def _line_from(self, spot: TextSpot, side: str, by: int) -> TextSpot | None:
        """The place one line below or above, where one stands in it."""
        caret = self.caret(spot, side)
        if caret is None:
            return self._field_from(spot, side, by)
        pitch = self._area.stage.page.pitch
        x, y = caret.left(), caret.center().y()
        for lines in (1, 2, 3, 4):
            found = self.spot_at(QPointF(x, y + by * lines * pitch), side)
            if found is not None and ((found > spot) if by > 0 else (found < spot)):
                return found
        return self._field_from(spot, side, by)

    def show_focus(self) -> None:
        """Bring the end of the selection into sight."""
        held = self.current
        if held is None or (redline := self._area.stage.redline) is None:
            return
        row = redline.rows[held.focus.row].id
        number = self._area.item_of(row)
        if number < 0 or self._area.items[number].folded:
            return
        self._area.settle(number, number)
        caret = self.caret(held.focus, held.side)
        if caret is None:
            return
        bar, tall = self._area.bar(held.side), self._area.viewport().height()
        if caret.top() < 0:
            bar.setValue(round(bar.value() + caret.top() - 8))
        elif caret.bottom() > tall:
            bar.setValue(round(bar.value() + caret.bottom() - tall + 8))

    # --- where it is drawn ---

    def caret(self, spot: TextSpot, side: str) -> QRectF | None:
        """The line at a place, in the viewport; None when the place is folded or has no words."""
        area = self._area
        shape = self._shape(spot, side)
        redline = area.stage.redline
        if shape is None or redline is None:
            return None
        place = area.row_place(redline.rows[spot.row].id, side)
        box = shape.caret(spot.offset)
        return box.translated(0.0, place.top()) if place is not None else None

    def highlights(self, laid: RowLayout) -> HighlightSource:
        """What of a row is chosen, as formats for drawing it."""
        held = self.chosen
        number = self._area.stage.index.numbers[laid.row.id]
        theme = self._area.stage.look.theme

        def formats(shape: FieldShape) -> list[QTextLayout.FormatRange]:
            if held is None or held.side != shape.side:
                return []
            start, end = held.range_in(laid.row, number, field_number(shape.field), shape.length)
            if start >= end:
                return []
            style = QTextCharFormat()
            style.setBackground(theme.colour("accent"))
            style.setForeground(theme.colour("accent_ink"))
            return [format_of(shape, start, end, style)]

        return formats

    def _shape(self, spot: TextSpot, side: str) -> FieldShape | None:
        """The shape in which a place lies; None when its row is folded."""
        area = self._area
        redline = area.stage.redline
        number = area.item_of(redline.rows[spot.row].id) if redline and spot.row < len(redline.rows) else -1
        if number < 0 or not area.items[number].is_row:
            return None
        laid = area.stage.layout(number)
        shapes = [shape for shape in laid.shapes if shape.side == side]
        return next((shape for shape in shapes if field_number(shape.field) == spot.field), None)


def format_of(shape: FieldShape, start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format over a range of the words of a shape."""
    made = QTextLayout.FormatRange()
    first = shape.unit_at(start)
    made.start, made.length, made.format = first, shape.unit_at(end, behind=True) - first, style
    return made


def _word_around(shape: FieldShape, offset: int) -> tuple[int, int]:
    """The word in which an offset of the words lies: from, to."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, shape.layout.text())
    unit = shape.unit_at(offset)
    finder.setPosition(unit)
    if not finder.isAtBoundary():
        finder.toPreviousBoundary()
    start = finder.position()
    end = finder.toNextBoundary()
    return shape.word_at(max(0, start)), shape.word_at(end) if end >= 0 else shape.length
