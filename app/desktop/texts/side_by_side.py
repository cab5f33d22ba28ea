"""The side-by-side view: rows of aligned provisions, laid out only when they come into sight.

Heights start as estimates and become exact in idle slices of a few milliseconds; the row at the top of the window
stays where it is
while that happens. It draws a Redline and computes nothing. Measured: QT_AND_PDF.md, "The side-by-side view".
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from app.desktop.texts.column_heads import HEAD_HEIGHT, ColumnHeads
from app.desktop.texts.items import Item, fold_words, items_of
from app.desktop.texts.row_layout import LINE, MARGIN_WIDTH, Look, RowLayout, pane_width
from app.desktop.texts.row_painter import paint_fold, paint_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.redline.model import Redline, Row

FOLD_HEIGHT = 30.0
SLICE_MS = 5
KEPT_ROWS = 400
"""How many laid-out rows are kept; more are dropped, the farthest from the window first."""


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
        self._place_of: dict[str, int] = {}
        self._rows: dict[str, Row] = {}
        self._row_of: dict[str, str] = {}
        self._current = ""
        self._hovered = -1
        self._opened: set[str] = set()
        self._fold_unchanged = True
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._measure_some)
        self._unmeasured: list[int] = []
        self.heads = ColumnHeads(look, self)
        self.setViewportMargins(0, HEAD_HEIGHT, 0, 0)
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
        self._rows = {row.id: row for row in redline.rows} if redline else {}
        self._row_of = {view.id: view.row for view in redline.changes} if redline else {}
        self._current = ""
        self._opened.clear()
        self.heads.show_redline(redline)
        self._rebuild()
        self.verticalScrollBar().setValue(0)

    def refresh(self, redline: Redline) -> None:
        """Show the same rows with other names; the row at the top stays, and so does the current change."""
        self._redline = redline
        self._rows = {row.id: row for row in redline.rows}
        self._keep_place(self._rebuild)

    def set_look(self, look: Look) -> None:
        """Use other colours or fonts; the row at the top stays."""
        self._look = look
        self.heads.set_look(look)
        self._keep_place(self._relayout)

    def set_folding(self, fold: bool) -> None:
        """Fold unchanged rows, or show them all; the row at the top stays."""
        self._fold_unchanged = fold
        self._opened.clear()
        self._keep_place(self._rebuild)

    def _rebuild(self) -> None:
        rows = self._redline.rows if self._redline else ()
        self._items = items_of(rows, self._fold_unchanged, self._opened)
        self._place_of = {row.id: number for number, item in enumerate(self._items) for row in item.rows}
        self._hovered = -1
        self._relayout()

    def _relayout(self) -> None:
        self._laid.clear()
        self._exact.clear()
        self._heights = self._estimates()
        self._unmeasured = [n for n, item in enumerate(self._items) if not item.folded]
        self._sum_up()
        self._idle.start()
        self.viewport().update()

    def _estimates(self) -> list[float]:
        """Heights by the number of letters: off by a tenth, and made exact when there is time."""
        metrics = QFontMetricsF(self._look.text_font)
        letter, line = metrics.averageCharWidth(), metrics.height() * LINE
        room = max(60.0, pane_width(self._width()) - 90.0)
        heights: list[float] = []
        for item in self._items:
            letters = 0
            for cell in () if item.folded else (item.row.older, item.row.newer):
                if cell is not None:
                    letters = max(letters, sum(len(run.text) for run in (*cell.heading, *cell.text)))
            heights.append(FOLD_HEIGHT if item.folded else 16.0 + (1 + int(letters * letter / room)) * line)
        return heights

    def _width(self) -> float:
        return float(self.viewport().width())

    def _sum_up(self) -> None:
        self._tops = [0.0, *accumulate(self._heights)]
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(24)
        bar.setRange(0, max(0, int(self._tops[-1]) - self.viewport().height() + 40))

    # --- heights become exact while nothing moves ---

    def _keep_place(self, work: Callable[[], None]) -> None:
        """Do `work` and put the row that was at the top of the window back there."""
        row, below = self._anchor()
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
        return self._place_of.get(row, -1)

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
                place = QRectF(0, y, self._width(), FOLD_HEIGHT)
                words = fold_words(item.rows)
                paint_fold(painter, words, place, self._look, under_pointer=number == self._hovered)
            else:
                if self._current and self._current in item.row.changes:
                    painter.fillRect(QRectF(0, y, self._width(), tall), theme.colour("current"))
                    self._paint_columns(painter, y, tall)
                paint_row(painter, self._layout(number), y, self._current)
            y += tall
            number += 1

    def _paint_columns(self, painter: QPainter, top: float = 0.0, height: float | None = None) -> None:
        pane = pane_width(self._width())
        tall = float(self.viewport().height()) if height is None else height
        painter.setPen(QPen(self._look.theme.colour("line"), 1))
        for x in (pane, pane + MARGIN_WIDTH):
            painter.drawLine(QPointF(x, top), QPointF(x, top + tall))

    # --- moving about ---

    def show_change(self, change: str) -> None:
        """Bring a change into sight and outline it. A fold that hides it opens."""
        if not self._redline:
            return
        self._current = change
        if row := self._row_of.get(change, ""):
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

    def row(self, name: str) -> Row | None:
        """The row with an id."""
        return self._rows.get(name)

    def row_in_sight(self) -> str:
        """The id of the row that is being read, a third from the top; "" when there is none."""
        if not self._items:
            return ""
        return self._items[self._item_at(float(self.verticalScrollBar().value()) + self.viewport().height() / 3)].row.id

    def _open(self, at: int) -> None:
        self._opened.update(row.id for row in self._items[at].rows)
        self._keep_place(self._rebuild)

    def _tell_row(self) -> None:
        self.viewport().update()
        if row := self.row_in_sight():
            self.row_read.emit(row)

    # --- events ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew at the new width; the row at the top stays."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._keep_place(self._relayout)
        else:
            self._sum_up()

        bar = self.verticalScrollBar().sizeHint().width()
        self.heads.setGeometry(0, 0, self.width() - bar, HEAD_HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open a fold, or choose the change under the pointer, or jump to the other end of a move."""
        if not self._items or event.button() is not Qt.MouseButton.LeftButton:
            return
        at, point = self._under(event.position())
        if self._items[at].folded:
            self._open(at)
            return
        laid, row = self._layout(at), self._items[at].row
        change = laid.change_at(point)
        if row.twin and laid.move.contains(point):
            self.show_row(row.twin)
        elif change or row.changes:
            self.change_chosen.emit(change or row.changes[0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer, and by a line under a fold, what can be clicked."""
        hovered, can = -1, False
        if self._items:
            at, point = self._under(event.position())
            if self._items[at].folded:
                hovered, can = at, True
            else:
                laid = self._layout(at)
                can = bool(laid.row.twin and laid.move.contains(point)) or bool(laid.change_at(point))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if can else Qt.CursorShape.ArrowCursor)
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Give the full name of an actor over its chip."""
        if isinstance(event, QHelpEvent) and self._items:
            at, point = self._under(QPointF(event.pos()))
            chip = None if self._items[at].folded else self._layout(at).chip_at(point)
            if chip is not None:
                against = "asked for the contrary, " if chip.opposite else ""
                QToolTip.showText(event.globalPos(), f"{chip.full or chip.name}: {against}{chip.link.value}")
                return True
        return super().viewportEvent(event)

    def _under(self, place: QPointF) -> tuple[int, QPointF]:
        """The item under a place of the viewport, and the place as seen from the item's top left."""
        y = place.y() + self.verticalScrollBar().value()
        at = self._item_at(y)
        return at, QPointF(place.x(), y - self._tops[at])

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
