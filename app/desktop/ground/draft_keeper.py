"""What an editor or a form holds, written down while it is typed, so that neither Esc nor a crash loses it.

Where it lies, and how, is `services/dossiers/unsaved_work.py`'s business.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

if TYPE_CHECKING:
    from app.services.dossiers.unsaved_work import UnsavedFiles, UnsavedWork

PAUSE = 400
"""Milliseconds without a key after which the words are written."""


class DraftKeeper(QObject):
    """Writes down what one editor holds, some moments after each `touch`, and at once on `flush`.

    `now` gives what it holds, None for nothing worth keeping: then what lies there is forgotten.
    """

    def __init__(self, unfinished: UnsavedFiles, now: Callable[[], UnsavedWork | None], parent: QObject) -> None:
        super().__init__(parent)
        self._unfinished, self._now = unfinished, now
        self._last: UnsavedWork | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.flush)
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self._end)

    def touch(self) -> None:
        """Something was typed or chosen."""
        self._pause.start()

    def flush(self) -> None:
        """Write down what the editor holds now."""
        self._pause.stop()
        begun = self._now()
        if begun is not None:
            self._unfinished.keep(begun)
        elif self._last is not None:
            self._unfinished.drop(self._last)
        self._last = begun or self._last

    def _end(self) -> None:
        """The program ends while something is typed."""
        if self._pause.isActive():
            self.flush()

    def drop(self) -> None:
        """It is kept in the dossier, or thrown away: forget it."""
        self._pause.stop()
        for one in (self._now(), self._last):
            if one is not None:
                self._unfinished.drop(one)
        self._last = None
