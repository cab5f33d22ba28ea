"""The texts on their page: rows, folds and the lines between columns, drawn where the window stands; and the ways to
bring a row into sight.

What is chosen or found is asked of its highlighters; what is pointed at is told to it by `texts/selection/pointer.py`;
how a row is drawn is `texts/rows/row_painter.py`.
"""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextLayout

from app.desktop.texts.canvas.heights import WHOLE
from app.desktop.texts.canvas.items import fold_words, handle_words
from app.desktop.texts.canvas.scrolling import SIDES, ScrollingCanvas
from app.desktop.texts.rows.margin import nobody_sign
from app.desktop.texts.rows.margin_painter import paint_ring
from app.desktop.texts.rows.row_painter import paint_fold, paint_handle, paint_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.desktop.texts.canvas.row_stage import RowStage
    from app.desktop.texts.rows.row_layout import RowLayout
    from app.desktop.texts.rows.row_painter import HighlightSource
    from app.desktop.texts.rows.text_shapes import FieldShape

_COMFORT = (0.04, 0.75)
"""Between these parts of the window a line is read without moving the text."""


class Highlighter(Protocol):
    """Lights words in the texts: those that were found, those that are chosen."""

    def highlights(self, laid: RowLayout) -> HighlightSource:
        """What of a row is lit, as formats over each of its shapes."""


class DrawingArea(ScrollingCanvas):
    """Draws a stage. Emits `current_changed(id)` when another change is outlined."""

    current_changed = Signal(str)

    def __init__(self, stage: RowStage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self.highlighters: list[Highlighter] = []
        """Whoever lights words in the texts, in the order in which they are laid over each other."""
        self.painted_over: list[Callable[[QPainter], None]] = []
        """Whoever draws something over the rows in sight."""
        self._current = ""
        self.together: frozenset[str] = frozenset()
        """The ids of changes that are chosen together: they are outlined with broken lines."""
        self.at_row = ""
        """The id of the row on which the keys act, "" for none."""
        self.by_keys = False
        """Whether the reader came to that row by keys: then it is shown that they act there."""
        self.ring: tuple[str, int] | None = None
        """The name in a margin on which the keys act: its row, and which of the names there it is."""
        self.hovered = -1
        """The number of the item under the pointer, when that can be clicked as a whole."""

    @property
    def current(self) -> str:
        """The id of the change that is outlined, "" for none."""
        return self._current

    def outline(self, change: str) -> None:
        """Outline a change and no other, "" for none."""
        if change != self._current:
            self._current = change
            self.viewport().update()
            self.current_changed.emit(change)

    def outline_together(self, changes: frozenset[str]) -> None:
        """Outline changes that are chosen together."""
        if changes != self.together:
            self.together = changes
            self.viewport().update()

    def over(self, number: int) -> HighlightSource:
        """What is lit in the shapes of an item by all that light something, to be drawn with them."""
        laid = self.stage.layout(number)
        sources = [one.highlights(laid) for one in self.highlighters]

        def formats(shape: FieldShape) -> list[QTextLayout.FormatRange]:
            return [lit for source in sources for lit in source(shape)]

        return formats

    # --- bringing into sight ---

    def show_row(self, row: str, change: str = "") -> None:
        """Bring a row, and in it a change, into sight, a third from the top. A fold that hides it opens."""
        at = self.item_of(row)
        if at < 0:
            return
        if self.items[at].folded:
            self.open_fold(at)
            at = self.item_of(row)
        started = perf_counter()
        for near in range(at, max(-1, at - 13), -1):
            if perf_counter() - started < 0.02:
                self.settle(near, near)
        self.settle(at, at)
        within = self.stage.layout(at).top_of(change) if change and self.items[at].is_row else 0.0
        for way in self.ways:
            self.bring(at, within, way)

    def hold_row(self, row: str, down: int) -> None:
        """Put a row, or the fold that holds it, `down` pixels below the top of the window."""
        at = self.item_of(row)
        if at >= 0:
            self.settle(at, at)
            for way in self.ways:
                self.bar(way).setValue(round(self.stage.heights.tops(way)[at]) - down)

    def bring(self, number: int, within: float, way: str) -> None:
        """Bring a place `within` an item into sight, a third from the top; where it is well in sight, nothing moves."""
        tall = self.viewport().height()
        y = self.stage.heights.tops(way)[number] + within
        if not _COMFORT[0] * tall <= y - self.offset(way) <= _COMFORT[1] * tall:
            self.bar(way).setValue(round(y - tall / 3))
        self.viewport().update()

    def bring_whole(self, number: int) -> None:
        """Bring an item into sight as a whole, moving as little as is needed; of one that is too high, its top."""
        tall = self.viewport().height()
        heights = self.stage.heights
        for way in self.ways:
            top, offset = heights.tops(way)[number], self.offset(way)
            low = top + heights.of(number, way) - tall + 8
            wanted = min(max(offset, low), top - 8)
            if round(wanted) != round(offset):
                self.bar(way).setValue(round(wanted))

    def lead(self, side: str) -> None:
        """Read on in the pane of a side."""
        self.leading = side
        self.viewport().update()
        self.scrolled.emit()

    def to_end(self) -> None:
        """Go to the last row."""
        for _ in range(2):
            self.stage.settle(
                self.stage.heights.at(self.tops[-1] - self.viewport().height(), self.way()), len(self.items)
            )
        self.set_ranges()
        self.bar().setValue(self.bar().maximum())

    def open_fold(self, number: int) -> None:
        """Show the rows of a fold."""
        self.stage.opened.update(row.id for row in self.items[number].rows)
        self.keep_place(self.stage.set_items)
        self.start_settling()

    def fold_again(self, number: int) -> None:
        """Fold the rows of an opened fold again; the line that folds them, or what follows it, stays in sight."""
        rows = self.stage.fold_around(number)
        self.stage.opened.difference_update(row.id for row in rows)
        self.keep_place(self.stage.set_items)
        self.start_settling()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self.stage.look.theme.colour("paper"))
            self._paint_edges(painter, 0.0, float(self.viewport().height()))
            if self.unlocked:
                for side in SIDES:
                    columns = self.columns
                    column = columns.of(side)
                    painter.save()
                    left, right = column.left, column.right
                    if side == self.leading:
                        left, right = min(left, columns.margin.left), max(right, columns.margin.right)
                    painter.setClipRect(QRectF(left, 0, right - left, self.viewport().height()))
                    self._paint_way(painter, side)
                    painter.restore()
            else:
                self._paint_way(painter, WHOLE)
            for paint in self.painted_over:
                paint(painter)
        if self.stage.heights.version != self._seen_version:
            drawn = [self.offset(way) for way in self.ways]
            self.set_ranges()
            if drawn != [self.offset(way) for way in self.ways]:  # the texts end sooner than was thought
                self.viewport().update()

    def _paint_way(self, painter: QPainter, way: str) -> None:
        number, below = self._top_of(way)
        y, tall = -below, self.viewport().height()
        while 0 <= number < len(self.items) and y < tall:
            y += self._paint_item(painter, number, y, way)
            number += 1

    def _paint_item(self, painter: QPainter, number: int, y: float, way: str) -> float:
        """Draw an item at `y`; returns its height."""
        item, look = self.items[number], self.stage.look
        columns, heights = self.columns, self.stage.heights
        column = columns.of(way)
        left, wide = (column.left, column.width) if way else (columns.left, columns.width)
        if not item.is_row:
            place = QRectF(left, y, wide, heights.of(number, way))
            words, paint = (fold_words, paint_fold) if item.folded else (handle_words, paint_handle)
            paint(painter, words(item.rows), place, look, under_pointer=number == self.hovered)
            self._paint_cursor(painter, item.row.id, place)
            return place.height()
        laid = self.stage.layout(number)
        place = QRectF(left, y, wide, heights.of(number, way))
        if place.height() <= 0.0:
            return 0.0
        if self.current and self.current in item.row.changes:
            painter.fillRect(place, look.theme.colour("current"))
            self._paint_edges(painter, y, place.height())
        margin = not way or way == self.leading
        if margin:
            laid.margin.slide(-y)
        nobody = nobody_sign(self.stage.redline)
        amendment = self.stage.index.amendments.get(self.current)
        paint_row(
            painter, laid, y, self.current, self.over(number), side=way, margin=margin, nobody=nobody,
            beside=self.together or (amendment.changes if amendment is not None else ()),
        )  # fmt: skip
        self._paint_cursor(painter, item.row.id, place)
        if margin and self.ring is not None and self.ring[0] == item.row.id:
            paint_ring(painter, laid.margin, self.ring[1], look, y)
        return place.height()

    def _paint_cursor(self, painter: QPainter, row: str, place: QRectF) -> None:
        """A bar before the row on which the keys act, and a box around it while they do."""
        if row != self.at_row:
            return
        accent = self.stage.look.theme.colour("accent")
        mirrored = self.columns.mirrored
        painter.fillRect(
            QRectF(place.right() - 3 if mirrored else place.left(), place.top(), 3, place.height()), accent
        )
        if self.by_keys and self.hasFocus():
            painter.setPen(QPen(accent, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_edges(self, painter: QPainter, top: float, height: float) -> None:
        painter.setPen(QPen(self.stage.look.theme.colour("line"), 1))
        for x in self.columns.edges:
            painter.drawLine(QPointF(x, top), QPointF(x, top + height))
