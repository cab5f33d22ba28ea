"""Times on Qt's event loop: how long something takes to its first painted frame, and how long the loop stood still.

By the wall, or by what the processor worked for this thread: on a machine that has other work the latter is the
steadier. It knows no widget of the program.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollBar, QWidget

Now = Callable[[], float]
CLOCKS: dict[str, Now] = {"wall": time.perf_counter, "processor": time.thread_time}


class Loop:
    """Runs the event loop and takes its times, in milliseconds."""

    def __init__(self, clock: str) -> None:
        self.now = CLOCKS[clock]
        self._last = self.now()
        self._longest = 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def settle(self, seconds: float) -> None:
        """Let the loop run for a while."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            QApplication.processEvents()

    def until(self, there: Callable[[], bool], seconds: float = 600.0) -> None:
        """Let the loop run until something is there."""
        end = time.perf_counter() + seconds
        while not there():
            assert time.perf_counter() < end, "it never came"
            QApplication.processEvents()

    def taken(self, work: Callable[[], object], *seen: QWidget) -> float:
        """How long `work` takes until these widgets have been painted."""
        begun = self.now()
        work()
        for widget in seen:
            widget.grab()
        return (self.now() - begun) * 1000

    def pause(self, work: Callable[[], object], more: Callable[[], bool] = lambda: False) -> float:
        """The longest time in which the loop could do nothing else, from `work` until there is no `more` and after."""
        self.settle(0.1)
        self._longest, self._last = 0.0, self.now()
        work()
        self.settle(0.3)
        while more():
            QApplication.processEvents()
        self.settle(0.3)
        self._tick()
        return self._longest * 1000

    def frames(self, bar: QScrollBar, seen: list[QWidget], steps: int = 150) -> list[float]:
        """How long each of `steps` pages takes, scrolled to and painted."""
        places = [bar.minimum() + step * 400 for step in range(steps)]
        return [self.taken(lambda place=place: bar.setValue(place), *seen) for place in places]

    def _tick(self) -> None:
        now = self.now()
        self._longest = max(self._longest, now - self._last)
        self._last = now
