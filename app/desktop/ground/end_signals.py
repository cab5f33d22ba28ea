"""What asks the program to end from outside of its window: SIGTERM, as a system sends that shuts down, Ctrl+C in the
terminal from which it was started, and that terminal when it is closed.

Python would raise KeyboardInterrupt in whatever part of the window happens to be at work, and leave it half done; the
others end the process at once, and the next one says that this one was not closed in order.
"""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from types import FrameType

    from PySide6.QtWidgets import QApplication

_ASKED = ("SIGINT", "SIGTERM", "SIGHUP")
_AT_ONCE = 64
"""Bytes read at a time, one for each signal that came."""


class EndSignals(QObject):
    """Has the window closed in order when a signal asks for it, as by its own button; a second one ends the program
    without a question, and one still later changes nothing. It must be told of that end.

    A signal is heard between two turns of the window, since Python writes its number into a pipe for which Qt waits.
    Windows, where Qt waits for no pipe, sends no program that has windows such a signal.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application, self._asked = application, False
        self._ours, self._theirs = os.pipe()
        for end in (self._ours, self._theirs):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._ours, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._woken = signal.set_wakeup_fd(self._theirs, warn_on_full_buffer=False)
        numbers = [getattr(signal, name) for name in _ASKED if hasattr(signal, name)]
        # What whoever started it has ignored stays so: `nohup` does that.
        self._heard = [one for one in numbers if signal.getsignal(one) is not signal.SIG_IGN]
        for one in self._heard:
            signal.signal(one, _wait)

    def end(self) -> None:
        """Hear no more: the program is about to end anyhow, which takes Python a moment, and all is kept already."""
        for one in self._heard:
            signal.signal(one, signal.SIG_IGN)
        signal.set_wakeup_fd(self._woken)
        self._notifier.setEnabled(False)
        os.close(self._ours)
        os.close(self._theirs)

    def _hear(self) -> None:
        with suppress(BlockingIOError):
            if not os.read(self._ours, _AT_ONCE):
                return
        if self._asked:
            self._application.exit()
        else:
            self._asked = True
            self._application.quit()  # closes the windows, and asks what they ask


def _wait(_number: int, _frame: FrameType | None) -> None:
    """Do nothing now: the pipe tells Qt."""
