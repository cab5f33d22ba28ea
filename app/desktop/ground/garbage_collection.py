"""The collector of cycles looks for them in the thread of the windows, and in no other.

A job makes values, too: were the collector to run in its thread, a dialog that was closed would be done away with
there, which Qt does not survive. What the collector is told otherwise is
`app/services/processes/garbage_collection.py`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.services.processes.garbage_collection import collect_due, collect_when_told

_EVERY = 200
"""Milliseconds between two looks: so few that what is looked through is little, and does not hold up the window."""


class CycleCollector(QObject):
    """Looks for cycles again and again, as long as the application is there."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        collect_when_told()
        self._again = QTimer(self)
        self._again.setInterval(_EVERY)
        self._again.timeout.connect(self._collect)
        self._again.start()
        self._spent = 0.0

    def _collect(self) -> None:
        self._spent = collect_due(self._spent)


def collect_here(application: QCoreApplication) -> None:
    """Have cycles looked for in the thread of this application only; a second call does nothing."""
    if application.findChild(CycleCollector) is None:
        CycleCollector(application)
