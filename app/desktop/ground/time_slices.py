"""Work of the window's own that is done by turns: a piece, then the event loop goes round for keys and painting, then
the next piece.

It is for what touches widgets and so cannot be done elsewhere; work that can is a job (`background_jobs.py`). It does
not know what the pieces are.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

FRAME = 20
"""Milliseconds between two pieces: the window paints and answers in between."""
TOGETHER = 8
"""Milliseconds in which small pieces are done in one turn, where a row has many."""
_LET_GO = 1_000
"""Values that are let go in one piece."""
_WAITS = "waits for its turn"


def paint_next_turn(widget: QWidget) -> None:
    """Have what has just changed in a widget painted when the event loop has gone round once more: what made the change
    and the painting of it are two pieces, of which neither holds the other up.
    """
    widget.setUpdatesEnabled(False)
    # The first round does what was posted and what is due, layouts among it; only a second one is another turn.
    QTimer.singleShot(0, widget, lambda: QTimer.singleShot(1, widget, lambda: widget.setUpdatesEnabled(True)))


def paint_in_turns(*widgets: QWidget) -> None:
    """Have what has just changed in several widgets painted one after the other, each in a turn of its own that begins
    when the one before is painted. One that waits for its turn keeps it, so that a window that is dragged larger is
    painted meanwhile.
    """
    waiting = [widget for widget in widgets if widget.isVisible() and not widget.property(_WAITS)]
    for widget in waiting:
        widget.setProperty(_WAITS, True)
        widget.setUpdatesEnabled(False)
    _paint_soon(waiting)


def _paint_soon(waiting: list[QWidget]) -> None:
    """Have the first of them painted in a turn after this one, and then the others."""
    there = [widget for widget in waiting if isValid(widget)]
    if there:
        window = there[0].window()
        QTimer.singleShot(0, window, lambda: QTimer.singleShot(1, window, partial(_paint_first, there)))


def _paint_first(waiting: list[QWidget]) -> None:
    widget = waiting[0]
    if isValid(widget):
        around = widget.parentWidget()
        if around is not None and not around.updatesEnabled():  # what is around it comes first, or nothing is painted
            _paint_soon([*waiting[1:], widget])
            return
        widget.setProperty(_WAITS, False)
        widget.setUpdatesEnabled(True)
    _paint_soon(waiting[1:])


def let_go_by_turns(values: list[object]) -> Iterator[None]:
    """The row that lets go of many values, some at a time: of tens of thousands, which nobody else holds any more, the
    memory is given back in one piece else, in the middle of whatever takes their place.
    """
    while values:
        del values[-_LET_GO:]
        yield


class TimeSlicer(QObject):
    """Goes through one row of pieces at a time; each `yield` of the row ends a piece. Pieces that take `together` no
    more than so many milliseconds are done in one turn: a row may have many small ones, and is not late for it.
    """

    def __init__(self, parent: QObject | None = None, *, together: int = 0) -> None:
        super().__init__(parent)
        self._together = together
        self._row: Iterator[None] | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._turn)

    def begin(self, row: Iterator[None]) -> None:
        """Do the pieces of `row` one after the other, the first of them a frame from now; what was still to be done of
        another row is not done any more.
        """
        self._row = row
        self._next.start(FRAME)

    def go_through(self, row: Iterator[None], *, at_once: bool) -> None:
        """Do the pieces of `row` by turns, or `at_once` where they are few: the reader then has all of it now."""
        if not at_once:
            self.begin(row)
            return
        self.stop()
        for _piece in row:
            pass

    def stop(self) -> None:
        """Do nothing more."""
        self._row = None
        self._next.stop()

    @property
    def going(self) -> bool:
        """Whether something is still to be done."""
        return self._row is not None

    def _turn(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        row = self._row
        while row is not None and self._row is row:  # else the piece itself began another row
            try:
                next(row)
            except StopIteration:
                if self._row is row:
                    self._row = None
                return
            if clock.elapsed() >= self._together:
                break
        if row is not None and self._row is row:
            self._next.start(FRAME)
