"""Copies of the dossier that is open, kept by themselves; and what is offered when it is damaged.

A copy is kept off the event loop when a dossier is opened, and on the first occasion of every other day on which it is
open. Where copies lie and how many there are is the services' business.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr, vocabulary
from app.job import Damaged, PassphraseNeeded, Refused
from app.services.dossiers.backups import RestoreResult, keep_copy, restore, today

if TYPE_CHECKING:
    from app.desktop.ground.background_jobs import Jobs
    from app.job import Progress
    from app.place import DossierPlace
    from app.services.dossiers.backups import BackupLoss

_LOOK = 10 * 60 * 1000
"""Milliseconds between two looks whether another day has begun."""
_SAID = 4
"""How many damaged things are named at once."""


class BackupController(QObject):
    """Keeps copies. Emits `told` with the one sentence that says that none can be kept, and `restored(path, restored)`
    when a copy was put in the place of a damaged dossier.
    """

    told = Signal(str)
    restored = Signal(object, object)
    _not_kept = Signal(object, str)

    def __init__(self, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._window = jobs, window
        self._open: tuple[DossierPlace, str] | None = None
        """The dossier that is open, and the day on which its copy was looked after."""
        self._said: set[DossierPlace] = set()
        self.asking: QMessageBox | None = None
        self._not_kept.connect(self._tell)
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK)
        self._looks.timeout.connect(self.look)
        self._looks.start()

    def keep(self, path: DossierPlace) -> None:
        """Keep a copy of the dossier at `path`, which is open now, where one is needed."""
        self._open = path, today()

        def work(_progress: Progress) -> None:
            try:
                keep_copy(path)
            except Damaged:
                raise
            except PassphraseNeeded:
                pass  # another dossier was opened meanwhile, and the key of this one is forgotten
            except Refused as reason:
                self._not_kept.emit(path, translate_message(reason.message))

        self._jobs.aside(work)

    def look(self) -> None:
        """Keep a copy when another day has begun since the last one was looked after."""
        if self._open is not None and self._open[1] != today():
            self.keep(self._open[0])

    def _tell(self, path: DossierPlace, sentence: str) -> None:
        """Say it once of a dossier: the work goes on without a copy."""
        if path not in self._said:
            self._said.add(path)
            self.told.emit(sentence)

    # --- a damaged dossier ---

    def offer(self, reason: Damaged) -> None:
        """Say what in a dossier is not as it was stored, and offer to go on with its newest sound copy, where there is
        one.
        """
        if not (reason.copy or reason.records) or self.asking is not None:
            return
        asking = QMessageBox(self._window)
        asking.setIcon(QMessageBox.Icon.Warning)
        asking.setWindowTitle(tr("A damaged dossier"))
        more = _records_in_words(reason)
        if reason.copy:
            path, copy = Path(reason.dossier), Path(reason.copy)
            words = tr("The dossier “{name}” is damaged. Its newest sound copy is “{copy}”.")
            asking.setText(words.format(name=path.name, copy=copy.name))
            more.append(
                tr("Put this copy in its place? The damaged file is kept under another name, and the copy stays.")
            )
            goes_on = asking.addButton(tr("&Go on with the copy"), QMessageBox.ButtonRole.AcceptRole)
            asking.addButton(tr("&Leave it as it is"), QMessageBox.ButtonRole.RejectRole)
            asking.buttonClicked.connect(lambda pressed: self._restore(path, copy) if pressed is goes_on else None)
        else:
            asking.setText(translate_message(reason.message))
            goes_on = asking.addButton(tr("&Leave it as it is"), QMessageBox.ButtonRole.RejectRole)
        asking.setInformativeText("\n\n".join(more))
        asking.setDefaultButton(goes_on)
        asking.finished.connect(self._asked)
        self.asking = asking
        asking.open()

    def _asked(self) -> None:
        if self.asking is not None:
            self.asking.deleteLater()
            self.asking = None

    def _restore(self, path: Path, copy: Path) -> None:
        def done(value: RestoreResult) -> None:
            self.restored.emit(path, value)

        self._jobs.start(tr("Putting the copy in place"), lambda _progress: restore(path, copy), done)


def _records_in_words(reason: Damaged) -> list[str]:
    """What is not as it was stored, a paragraph each, and how many more there are than are read at once."""
    said = [translate_message(one) for one in reason.records[:_SAID]]
    if more := len(reason.records) - len(said):
        said.append(tr("%n more things are not as they were stored; “travaux check” names them all.", "", more))
    return said


def restored_in_words(name: str, copy: str, aside: str, left_out: BackupLoss | None) -> str:
    """That a copy lies in the place of a damaged dossier, which has another name now, and what only that one has."""
    words = tr("“{name}” is as its copy “{copy}” has it; the damaged file is “{aside}” now.")
    said = [words.format(name=name, copy=copy, aside=aside)]
    if left_out is not None and (many := sum(count for _, count in left_out.counts)):
        said.append(tr("%n entries of the damaged file are not in the copy.", "", many))
    if left_out is not None and left_out.unread:
        said.append(tr("Not all of the damaged file can be read; it may have more."))
    return vocabulary().flow(said)
