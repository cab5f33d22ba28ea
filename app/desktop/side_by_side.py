"""The side-by-side view: rows of aligned provisions, laid out only when they come into sight.

Heights start as estimates and become exact in idle slices of a few milliseconds; the row at the top of the window
stays where it is
while that happens. It draws a Redline and computes nothing. Measured: QT_AND_PDF.md, "The side-by-side view".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from time import perf_counter

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.desktop.row_layout import MARGIN_WIDTH, Look, RowLayout
from app.redline.model import Redline, Row, RowState

FOLD_HEIGHT = 30.0
SLICE_MS = 5
KEPT_ROWS = 400
"""How many laid-out rows are kept; more are dropped, the farthest from the window first."""


@dataclass(frozen=True, slots=True)
class Item:
    """What stands at one place of the view: a row, or a fold of unchanged rows."""

    rows: tuple[Row, ...]
    folded: bool

    @property
    def row(self) -> Row:
        """The first row of the item."""
        return self.rows[0]


class SideBySide(QAbstractScrollArea):
    """Shows a Redline. Emits `change_chosen(id)` when the reader picks a change, `row_read(id)` when another row
    comes to the top.
    """

    change_chosen = Signal(str)
    row_read = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._redline: Redline | None = None
        self._items: list[Item] = []
        self._heights: list[float] = []
        self._tops: list[float] = [0.0]
        self._exact: set[int] = set()
        self._laid: dict[int, RowLayout] = {}
        self._current = ""
        self._opened: set[str] = set()
        self._fold_unchanged = True
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._measure_some)
        self._unmeasured: list[int] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName("The two drafts side by side")
        self.verticalScrollBar().valueChanged.connect(self._tell_row)

    # --- what is shown ---

    def show_redline(self, redline: Redline | None) -> None:
        """Show another redline, from its beginning."""
        self._redline = redline
        self._current = ""
        self._opened.clear()
        self._rebuild()
        self.verticalScrollBar().setValue(0)

    def set_look(self, look: Look) -> None:
        """Use other colours or fonts; the row at the top stays."""
        self._look = look
        self._keep_place(self._relayout)

    def set_folding(self, fold: bool) -> None:
        """Fold unchanged rows, or show them all; the row at the top stays."""
        self._fold_unchanged = fold
        self._opened.clear()
        self._keep_place(self._rebuild)

    def _rebuild(self) -> None:
        rows = self._redline.rows if self._redline else ()
        self._items = items_of(rows, self._fold_unchanged, self._opened)
        self._relayout()

    def _relayout(self) -> None:
        self._laid.clear()
        self._exact.clear()
        self._heights = [self._estimate(item) for item in self._items]
        self._unmeasured = [n for n, item in enumerate(self._items) if not item.folded]
        self._sum_up()
        self._idle.start()
        self.viewport().update()

    def _estimate(self, item: Item) -> float:
        if item.folded:
            return FOLD_HEIGHT
        metrics = QFontMetricsF(self._look.text_font)
        pane = max(120.0, (self._width() - MARGIN_WIDTH) / 2) - 90.0
        letters = max(
            sum(len(r.text) for r in (*cell.heading, *cell.text)) if cell else 0
            for cell in (item.row.older, item.row.newer)
        )
        lines = 1 + int(letters * metrics.averageCharWidth() / max(60.0, pane))
        return 16.0 + lines * metrics.height() * 1.18

    def _width(self) -> float:
        return float(self.viewport().width())

    def _sum_up(self) -> None:
        self._tops = [0.0, *accumulate(self._heights)]
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(24)
        bar.setRange(0, max(0, int(self._tops[-1]) - self.viewport().height() + 40))

    # --- heights become exact while nothing moves ---

    def _keep_place(self, work: object) -> None:
        """Do `work` and put the row that was at the top of the window back there."""
        row, below = self._anchor()
        assert callable(work)
        work()
        self._return_to(row, below)

    def _anchor(self) -> tuple[str, float]:
        if not self._items:
            return "", 0.0
        value = float(self.verticalScrollBar().value())
        at = self._item_at(value)
        return self._items[at].row.id, value - self._tops[at]

    def _return_to(self, row: str, below: float) -> None:
        at = self._item_of(row)
        if at >= 0:
            self.verticalScrollBar().setValue(round(self._tops[at] + below))

    def _item_at(self, y: float) -> int:
        return max(0, min(len(self._items) - 1, bisect_right(self._tops, y) - 1))

    def _item_of(self, row: str) -> int:
        for number, item in enumerate(self._items):
            if any(r.id == row for r in item.rows):
                return number
        return -1

    def _measure_some(self) -> None:
        """Lay out rows for one idle slice, then let the event loop go on."""
        if not self._unmeasured:
            self._idle.stop()
            return
        clock = QElapsedTimer()
        clock.start()
        at, below = self._anchor_index()
        changed = False
        while self._unmeasured and clock.elapsed() < SLICE_MS:
            number = self._unmeasured.pop()
            if number not in self._exact:
                height = RowLayout(self._items[number].row, self._width(), self._look).height
                changed = changed or abs(height - self._heights[number]) > 0.5
                self._heights[number] = height
                self._exact.add(number)
        if changed:
            self._sum_up()
            self.verticalScrollBar().setValue(round(self._tops[at] + below) if self._items else 0)
            self.viewport().update()

    def _anchor_index(self) -> tuple[int, float]:
        if not self._items:
            return 0, 0.0
        value = float(self.verticalScrollBar().value())
        at = self._item_at(value)
        return at, value - self._tops[at]

    def _layout(self, number: int) -> RowLayout:
        """The laid-out row of an item, made when it is first needed."""
        laid = self._laid.get(number)
        if laid is None:
            laid = RowLayout(self._items[number].row, self._width(), self._look)
            self._laid[number] = laid
            if len(self._laid) > KEPT_ROWS:
                for far in sorted(self._laid, key=lambda n: -abs(n - number))[: KEPT_ROWS // 2]:
                    del self._laid[far]
        if number not in self._exact:
            self._exact.add(number)
            self._heights[number] = laid.height
            self._sum_up()
        return laid

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight."""
        painter = QPainter(self.viewport())
        theme = self._look.theme
        painter.fillRect(event.rect(), theme.colour("paper"))
        self._paint_columns(painter)
        if not self._items:
            return
        height = self.viewport().height()
        number, below = self._anchor_index()
        y = -below
        while number < len(self._items) and y < height:
            item = self._items[number]
            tall = FOLD_HEIGHT if item.folded else self._layout(number).height
            if item.folded:
                self._paint_fold(painter, item, y)
            else:
                if self._current and self._current in item.row.changes:
                    painter.fillRect(QRectF(0, y, self._width(), tall), theme.colour("current"))
                    self._paint_columns(painter, y, tall)
                self._layout(number).paint(painter, y, self._current)
            y += tall
            number += 1

    def _paint_columns(self, painter: QPainter, top: float = 0.0, height: float | None = None) -> None:
        pane = max(120.0, (self._width() - MARGIN_WIDTH) / 2)
        tall = float(self.viewport().height()) if height is None else height
        painter.setPen(QPen(self._look.theme.colour("line"), 1))
        for x in (pane, pane + MARGIN_WIDTH):
            painter.drawLine(QPointF(x, top), QPointF(x, top + tall))

    def _paint_fold(self, painter: QPainter, item: Item, y: float) -> None:
        theme = self._look.theme
        painter.setFont(self._look.small_font)
        painter.setPen(theme.colour("faint"))
        place = QRectF(0, y, self._width(), FOLD_HEIGHT)
        painter.fillRect(place, theme.colour("panel"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, fold_words(item.rows))

    # --- moving about ---

    def show_change(self, change: str) -> None:
        """Bring a change into sight and outline it. A fold that hides it opens."""
        if not self._redline:
            return
        self._current = change
        row = next((r.id for r in self._redline.rows if change in r.changes), "")
        if row:
            self.show_row(row, change)
        self.viewport().update()

    def show_row(self, row: str, change: str = "") -> None:
        """Bring a row into sight, a third from the top."""
        at = self._item_of(row)
        if at < 0:
            return
        if self._items[at].folded:
            self._open(at)
            at = self._item_of(row)
        started = perf_counter()
        for near in range(max(0, at - 12), at + 1):
            if not self._items[near].folded and perf_counter() - started < 0.02:
                self._layout(near)
        within = self._layout(at).top_of(change) if change else 0.0
        self.verticalScrollBar().setValue(round(self._tops[at] + within - self.viewport().height() / 3))

    def _open(self, at: int) -> None:
        self._opened.update(row.id for row in self._items[at].rows)
        self._keep_place(self._rebuild)

    def _tell_row(self) -> None:
        self.viewport().update()
        if self._items:
            middle = float(self.verticalScrollBar().value()) + self.viewport().height() / 3
            self.row_read.emit(self._items[self._item_at(middle)].row.id)

    # --- events ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew at the new width; the row at the top stays."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._keep_place(self._relayout)
        else:
            self._sum_up()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open a fold, or choose the change under the pointer, or jump to the other end of a move."""
        if not self._items or event.button() is not Qt.MouseButton.LeftButton:
            return
        y = event.position().y() + self.verticalScrollBar().value()
        at = self._item_at(y)
        if self._items[at].folded:
            self._open(at)
            return
        point = QPointF(event.position().x(), y - self._tops[at])
        laid, row = self._layout(at), self._items[at].row
        change = laid.change_at(point)
        if not change and row.twin and laid.pane < point.x() < laid.pane + MARGIN_WIDTH:
            self.show_row(row.twin)
        elif change or row.changes:
            self.change_chosen.emit(change or row.changes[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by keys."""
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep() - 40,
            Qt.Key.Key_Space: bar.pageStep() - 40,
            Qt.Key.Key_PageUp: 40 - bar.pageStep(),
        }
        if event.key() in steps and not event.modifiers():
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for two columns of readable length."""
        return QSize(980, 640)


def items_of(rows: Sequence[Row], fold: bool, opened: set[str]) -> list[Item]:
    """The items for rows: runs of two or more unchanged rows become one fold unless one of them was opened."""
    items: list[Item] = []
    quiet: list[Row] = []
    for row in rows:
        if fold and row.state is RowState.UNCHANGED and not row.changes and row.id not in opened:
            quiet.append(row)
            continue
        items += _folded(quiet)
        quiet = []
        items.append(Item((row,), False))
    return items + _folded(quiet)


def _folded(quiet: Sequence[Row]) -> list[Item]:
    if len(quiet) < 2:
        return [Item((row,), False) for row in quiet]
    return [Item(tuple(quiet), True)]


def fold_words(rows: Sequence[Row]) -> str:
    """What a fold says: how many provisions, from where to where."""
    first, last = (cell.address if (cell := row.newer or row.older) else "" for row in (rows[0], rows[-1]))
    return f"···  {len(rows)} provisions unchanged: {first} – {last}  ···"
