"""What others write into a dossier while it is open here: colleagues on a server or in a shared folder, another window
on the same file. It is looked for now and then, and whenever the reader comes back to the window.

Of a file it is its stamp that is looked at; what this window itself wrote since the last look is found like all else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.job import Refused
from app.place import ServerAddress
from app.services.dossiers.dossier import Dossier

if TYPE_CHECKING:
    from app.desktop.ground.background_jobs import Jobs
    from app.job import Progress
    from app.place import DossierPlace
    from app.services.dossiers.dossier import Stamp

LOOK = 2 * 1000
"""Milliseconds between two looks while the reader is here: what a colleague wrote is seen within five seconds."""
_ASIDE = 15 * 1000
"""The same while the reader is elsewhere."""
_AT_FILE = 20 * 1000
"""The same for a file, which few have open twice: every look after a stroke of one's own reads all of it."""


class DossierWatcher(QObject):
    """Emits `changed(dossier, state)` when somebody wrote into the dossier that is watched since the last look."""

    changed = Signal(object, object)
    _looked = Signal(object, object, object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._dossier: DossierPlace | None = None
        self._stamp: Stamp = ()
        self._looking = self._asked = self._missed = False
        self._looked.connect(self._take)
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK)
        self._looks.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._came)

    def watch(self, dossier: DossierPlace | None) -> None:
        """Look after another dossier from now on."""
        self._looks.stop()
        self._dossier, self._stamp = dossier, ()
        if dossier is not None:
            self._looks.setInterval(LOOK if isinstance(dossier, ServerAddress) else _AT_FILE)
            self._looks.start()
            self.look()

    def look_again(self) -> None:
        """Ask once more for what was told and could not be shown: it is told again, whatever was written since."""
        self._asked = True
        self.look()

    def look(self) -> None:
        """Ask, beside all else, whether anything was written."""
        dossier, before = self._dossier, () if self._asked else self._stamp
        if dossier is None or self._looking:
            self._missed = self._looking  # what is written while one looks may not be seen by that look
            return
        self._looking = True

        def work(_progress: Progress) -> None:
            stamp, state = before, None
            try:
                if isinstance(dossier, ServerAddress) or Dossier.stamp_at(dossier) != before:
                    with Dossier.open(dossier, write=False) as there:
                        stamp = there.stamp()
                        state = there.state() if stamp != before else None
            except Refused:
                pass  # whoever asks for something is told
            self._looked.emit(dossier, stamp, state)

        self._jobs.aside(work)

    def _take(self, dossier: DossierPlace, stamp: Stamp, state: object) -> None:
        self._looking, missed, self._missed = False, self._missed, False
        if missed:
            QTimer.singleShot(0, self, self.look)
        if dossier != self._dossier:
            return
        told = state is not None and (bool(self._stamp) or self._asked)
        self._stamp = stamp or self._stamp
        self._asked = self._asked and state is None
        if told:
            self.changed.emit(dossier, state)

    def _came(self, state: Qt.ApplicationState) -> None:
        here = state == Qt.ApplicationState.ApplicationActive
        if isinstance(self._dossier, ServerAddress):
            self._looks.setInterval(LOOK if here else _ASIDE)
        if here:
            self.look()
