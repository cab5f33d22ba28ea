"""Runs in a process of its own: the whole program, as it is started by hand; it tells its first moments, and quits.

    program_start.py [WORDS of the program ...]

Without words it prints "painted" when its start page has been painted once, and "answered" when a key that was pressed
then has had its effect: that the window can be used. With words that open a dossier it prints "painted", and "texts"
when the compared texts have been painted. Behind each stands how many milliseconds this process has worked by then, for
whoever started it and looks at the clock.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication


class Moments(QObject):
    """Sees the first paintings of the program, and presses a key."""

    def __init__(self, application: QApplication, *, texts: bool) -> None:
        super().__init__(application)
        self._application, self._texts = application, texts
        self._painted = False
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Paint:
            return False
        if not self._painted:
            self._painted = True
            _tell("painted")
            if not self._texts:
                self._application.removeEventFilter(self)
                self._press()
        elif self._texts and getattr(watched.parent(), "redline", None) is not None:
            self._application.removeEventFilter(self)
            _tell("texts")
            _end()
        return False

    def _press(self) -> None:
        """Press Tab as soon as the page is there: the keys go on to what stands next on it."""
        self._application.focusChanged.connect(self._answered)
        held = self._application.focusWidget() or self._application.activeWindow()
        assert held is not None, "nothing has the keys"
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.postEvent(held, QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))

    def _answered(self) -> None:
        self._application.focusChanged.disconnect(self._answered)
        _tell("answered")
        _end()


def _tell(moment: str) -> None:
    print(moment, round(time.process_time() * 1000), flush=True)


def _end() -> None:
    QTimer.singleShot(0, QApplication.closeAllWindows)


def main() -> int:
    from app.main import main as program

    moments = Moments(QApplication([]), texts=len(sys.argv) > 1)
    moments.setObjectName("moments")
    return program(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
