"""A window that scrolls over the texts: where every row stands, what is in sight, and what stays where it is.

Heights start as estimates and become exact in idle slices of a few milliseconds; the row at the top of the window stays
where it is while that happens, and rows that come in from above are measured before they are seen. Locked, both panes
stand on the same rows; unlocked, each has its own way through the text. It draws nothing; that is `drawing_area.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QWidget

from app.desktop.texts.canvas.heights import WHOLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.desktop.texts.canvas.items import CanvasItem
    from app.desktop.texts.canvas.row_stage import RowStage
    from app.desktop.texts.column_geometry import Columns
    from app.desktop.texts.look import TextLook
    from app.redline.model import Redline, Row

SLICE_MS = 3
CALM_MS = 300
"""How long after the last change of what is shown heights begin to become exact."""
_SAME = 0.01
"""Pixels by which nothing that is drawn is seen to have moved."""
_BELOW = 40
"""Empty room after the last row."""
SIDES = ("older", "newer")


@dataclass(frozen=True, slots=True)
class ScrollAnchor:
    """What stands at the top of a pane: a row, how far the top of the window lies below that of the row, and how high
    the row is.
    """

    row: str
    below: float
    height: float = 0.0


class ScrollingCanvas(QAbstractScrollArea):
    """Scrolls over a stage. Emits `row_read(id)` when another row comes to where one reads."""

    row_read = Signal(str)
    scrolled = Signal()
    """The texts moved under the window."""
    laid_out = Signal()
    """Items, heights or columns are others than before."""

    def __init__(self, stage: RowStage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.unlocked = False
        self.leading = "newer"
        """The pane in which one reads: the last that was scrolled or clicked."""
        self.older_bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.older_bar.hide()
        self._last: dict[str, tuple[int, float, int]] = {}
        self._read = ""
        self._seen_version = -1
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._settle_some)
        self._slices = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(lambda: self._moved("newer" if self.unlocked else WHOLE))
        self.older_bar.valueChanged.connect(lambda: self._moved("older"))

    # --- for what is drawn beside the texts: read only ---

    @property
    def redline(self) -> Redline | None:
        """What is shown."""
        return self.stage.redline

    @property
    def look(self) -> TextLook:
        """The colours and fonts of now."""
        return self.stage.look

    @property
    def items(self) -> Sequence[CanvasItem]:
        """What stands one below the other, in order."""
        return self.stage.items

    @property
    def tops(self) -> Sequence[float]:
        """Where each item begins below the top of the first one, in pixels; one more than there are items."""
        return self.stage.heights.tops(self.way())

    @property
    def total_height(self) -> float:
        """The height of all items, in pixels."""
        return self.tops[-1]

    @property
    def columns(self) -> Columns:
        """Where the columns lie in the viewport."""
        return self.stage.page.columns

    @property
    def ways(self) -> tuple[str, ...]:
        """The ways through the texts that scroll apart: one when the panes are locked, else one for each side."""
        return SIDES if self.unlocked else (WHOLE,)

    def way(self, side: str = "") -> str:
        """The way on which a side moves, of the pane in which one reads when none is named."""
        return (side or self.leading) if self.unlocked else WHOLE

    def offset(self, side: str = "") -> float:
        """How far the window has moved down a way."""
        return float(self.bar(side).value())

    def bar(self, side: str = "") -> QScrollBar:
        """The scroll bar that moves a side."""
        return self.older_bar if self.way(side) == "older" else self.verticalScrollBar()

    def in_sight(self, side: str = "") -> range:
        """The numbers of the items that stand at least partly in the window."""
        if not self.items:
            return range(0)
        heights, way, top = self.stage.heights, self.way(side), self.offset(side)
        return range(heights.at(top, way), heights.at(top + self.viewport().height(), way) + 1)

    def item_of(self, row: str) -> int:
        """The number of the item that holds a row (a fold, perhaps), -1 for none."""
        return self.stage.item_of(row)

    def row(self, name: str) -> Row | None:
        """The row with an id."""
        return self.stage.index.rows.get(name)

    def row_place(self, row: str, side: str = "") -> QRectF | None:
        """Where a row stands in the viewport (above or below the window too), None when there is no such row; of a
        row in a fold, the fold. With a `side`, the place of its cell there.
        """
        at = self.item_of(row)
        if at < 0:
            return None
        columns, way = self.columns, self.way(side)
        left, wide = (columns.of(side).left, columns.of(side).width) if side else (columns.left, columns.width)
        heights = self.stage.heights
        return QRectF(left, heights.tops(way)[at] - self.offset(side), wide, heights.of(at, way))

    def row_in_sight(self) -> str:
        """The id of the row that is being read, a third from the top; "" when there is none."""
        if not self.items:
            return ""
        middle = self.offset() + self.viewport().height() / 3
        return self.items[self.stage.heights.at(middle, self.way())].row.id

    def under(self, place: QPointF, side: str = "") -> tuple[int, QPointF]:
        """The item under a place of the viewport (-1 for none), and the place as seen from the item's top."""
        if not self.items:
            return -1, place
        side = side or self.columns.side_at(place.x())
        way = self.way(side)
        y = place.y() + self.offset(side)
        at = self.stage.heights.at(y, way)
        return at, QPointF(place.x(), y - self.stage.heights.tops(way)[at])

    # --- staying at a place ---

    def anchors(self) -> dict[str, ScrollAnchor]:
        """What stands at the top of each way."""
        return {way: self.anchor(way) for way in self.ways}

    def anchor(self, side: str = "") -> ScrollAnchor:
        """What stands at the top of a pane."""
        if not self.items:
            return ScrollAnchor("", 0.0)
        heights, way, value = self.stage.heights, self.way(side), self.offset(side)
        row = self.items[heights.at(value, way)].row.id
        at = self.item_of(row)
        return ScrollAnchor(row, value - heights.tops(way)[at], heights.of(at, way))

    def keep_place(self, work: Callable[[], None]) -> None:
        """Do `work` and put what was at the top of the window back there."""
        held = self.anchors()
        work()
        self.set_ranges()
        for way, anchor in held.items():
            self.return_to(anchor, way)
        self.viewport().update()

    def return_to(self, anchor: ScrollAnchor, side: str = "") -> None:
        """Put a row back to where an anchor held it, without telling anybody that anything moved. Of a row that is
        higher or lower than it was, the same part is at the top.
        """
        at = self.item_of(anchor.row)
        if at < 0:
            return
        self.stage.settle(at, at)
        heights, way, below = self.stage.heights, self.way(side), anchor.below
        if 0.0 < below < anchor.height:
            below *= heights.of(at, way) / anchor.height
        self._set_quietly(side, heights.tops(way)[at] + below)

    def _set_quietly(self, side: str, value: float) -> None:
        blocked = QSignalBlocker(self.bar(side))
        self.bar(side).setValue(round(value))
        blocked.unblock()
        self._remember(self.way(side))

    def _remember(self, way: str) -> None:
        """Keep what stands at the top, to be held when rows come in from above."""
        if self.items:
            heights, value = self.stage.heights, self.bar(way).value()
            at = heights.at(value, way)
            self._last[way] = (at, value - heights.tops(way)[at], value)

    def set_ranges(self) -> None:
        """Tell the scroll bars how far they go."""
        tall = self.viewport().height()
        for way in self.ways:
            bar = self.bar(way)
            bar.setPageStep(tall)
            bar.setSingleStep(24)
            blocked = QSignalBlocker(bar)
            bar.setRange(0, max(0, int(self.stage.heights.tops(way)[-1]) - tall + _BELOW))
            blocked.unblock()
        self._seen_version = self.stage.heights.version
        self.laid_out.emit()

    def start_settling(self) -> None:
        """Make heights exact while nothing moves; what has to be shown first is shown first."""
        self._idle.start(CALM_MS)

    def settle(self, first: int, last: int) -> None:
        """Make the heights of the items from `first` to `last` exact; what is in sight stays where it is."""
        held = {way: self._top_of(way) for way in self.ways}
        version = self.stage.heights.version
        self.stage.settle(first, last)
        if self.stage.heights.version != version:
            self.set_ranges()
            self._hold(held)

    @property
    def settled(self) -> bool:
        """Whether all heights are exact."""
        return self.stage.settled

    def _settle_some(self) -> None:
        if self._idle.interval():
            self._idle.start(0)
        held = {way: self._top_of(way) for way in self.ways}
        changed = self.stage.settle_some(SLICE_MS)
        done = self.stage.settled
        if done:
            self._idle.stop()
        if changed:
            self._hold_in_sight(held)
        self._slices += 1
        if self.stage.heights.version != self._seen_version and (done or self._slices % 16 == 0):
            self.set_ranges()
            self._hold_in_sight(held)

    def _top_of(self, way: str) -> tuple[int, float]:
        if not self.items:
            return -1, 0.0
        heights, value = self.stage.heights, self.offset(way)
        at = heights.at(value, way)
        return at, value - heights.tops(way)[at]

    def _hold(self, held: dict[str, tuple[int, float]]) -> None:
        for way, (at, below) in held.items():
            if at >= 0:
                self._set_quietly(way, self.stage.heights.tops(way)[at] + below)
        self.viewport().update()

    def _hold_in_sight(self, held: dict[str, tuple[int, float]]) -> None:
        """Put what stood at the top back there, where rows out of sight got other heights. It is drawn anew only where
        it does not stand exactly where it stood: else the texts would be drawn for every few rows far below.
        """
        for way, (at, below) in held.items():
            if at < 0:
                continue
            self._set_quietly(way, self.stage.heights.tops(way)[at] + below)
            now, stands = self._top_of(way)
            if now != at or abs(stands - below) > _SAME:
                self.viewport().update()

    # --- moving ---

    def _moved(self, way: str) -> None:
        """The window moved over a way: measure what comes in from above, so that it moved by as much as was meant."""
        if self.unlocked and way:
            self.leading = way
        self._settle_above(way)
        self._remember(way)
        self.viewport().update()
        self.scrolled.emit()
        if (row := self.row_in_sight()) and row != self._read:
            self._read = row
            self.row_read.emit(row)

    def _settle_above(self, way: str) -> None:
        last = self._last.get(way)
        bar, heights = self.bar(way), self.stage.heights
        if last is None or not self.items:
            return
        at, below, value = last
        up = value - bar.value()
        if not 0 < up < 2 * self.viewport().height() or at >= len(self.items):
            return
        first, version = heights.at(bar.value(), way), heights.version
        self.stage.settle(first, at - 1)
        if heights.version != version:
            blocked = QSignalBlocker(bar)
            bar.setValue(round(heights.tops(way)[at] + below - up))
            blocked.unblock()
