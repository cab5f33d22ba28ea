"""Runs in a process of its own: the whole program, until its start page has been painted once; then it quits.

Prints "painted" at that moment, for whoever started it and looks at the clock.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication


class First(QObject):
    """Sees the first paint of any widget."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            print("painted", flush=True)
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            QTimer.singleShot(0, QApplication.closeAllWindows)
        return False


def main() -> int:
    from app.main import main as program

    application = QApplication([])
    first = First()
    application.installEventFilter(first)
    return program([])


if __name__ == "__main__":
    sys.exit(main())
