"""Locked dossiers in the window: asking for the passphrase of one before it is opened, setting one, taking it away.

What a passphrase is tried with takes a second, and a dossier is written anew when one is set: both are done in jobs. A
passphrase is forgotten as soon as it was tried; no text field keeps it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import commas
from app.desktop.ground.language.translation import tr
from app.desktop.locks.passphrase_dialog import PassphraseDialog
from app.job import PassphraseNeeded
from app.place import DossierPlace, ServerAddress
from app.services.dossiers import encryption

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.desktop.ground.background_jobs import Jobs
    from app.job import Progress
    from app.services.dossiers.encryption import RewriteResult


def plain_files_sentence(names: Iterable[str]) -> str:
    """The sentence about files that hold words of a locked dossier and are not locked."""
    return tr("These are not locked and can be read: {names}.").format(names=commas(names))


class LockController(QObject):
    """Asks for passphrases. Emits `changing(path)` before a dossier is locked, or its lock is changed or taken off, and
    `changed(path)` after that, also when nothing came of it; `told` with one sentence.
    """

    changing = Signal(object)
    changed = Signal(object)
    told = Signal(str)

    def __init__(self, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._window = jobs, window
        self.dialog: PassphraseDialog | QMessageBox | None = None

    def when_open(self, path: DossierPlace, then: Callable[[], None]) -> None:
        """Do something with the dossier at `path`: at once, or once its passphrase was given; not if it never is."""
        if isinstance(path, ServerAddress) or not encryption.needs_passphrase(path):
            then()
            return
        words = tr("“{name}” is locked. Its passphrase opens it.").format(name=path.name)
        dialog = PassphraseDialog(tr("A locked dossier"), words, tr("&Open"), self._window, new=False)
        dialog.given.connect(lambda passphrase: self._try(dialog, path, passphrase, then))
        self._show(dialog)

    def _try(self, dialog: PassphraseDialog, path: Path, passphrase: str, then: Callable[[], None]) -> None:
        def work(_progress: Progress) -> str:
            try:
                encryption.give(path, passphrase)
            except PassphraseNeeded as reason:
                return translate_message(reason.message)
            return ""

        def done(refused: str) -> None:
            if dialog is not self.dialog:  # the reader left it meanwhile
                return
            if refused:
                dialog.refuse(refused)
                return
            dialog.accept()
            then()

        def ended(_job: object, what: str, _value: object) -> None:
            if what != "done" and dialog is self.dialog:
                dialog.reject()

        self._jobs.start(tr("Trying the passphrase"), work, done, ended=ended)

    def set(self, path: Path) -> None:
        """Ask for a new passphrase of a dossier that is open, and lock it with that."""
        locked = encryption.is_locked(path)
        title = tr("Change the passphrase") if locked else tr("Lock the dossier with a passphrase")
        words = tr(
            "Whoever has the file and not the passphrase reads nothing in it. Nobody can find it out for you: keep it"
            " in a safe place. A few words that do not belong together are better than one."
        )
        button = tr("&Change") if locked else tr("&Lock")
        dialog = PassphraseDialog(title, words, button, self._window, new=True)

        def given(passphrase: str) -> None:
            dialog.accept()
            doing = tr("Locking “{name}”").format(name=path.name)
            self._write(path, doing, lambda progress: encryption.lock(path, passphrase, progress), self._locked)

        dialog.given.connect(given)
        self._show(dialog)

    def take_away(self, path: Path) -> None:
        """Ask whether the passphrase of a dossier is to be taken away, and take it away."""
        asking = QMessageBox(self._window)
        asking.setIcon(QMessageBox.Icon.Warning)
        asking.setWindowTitle(tr("Take the passphrase away"))
        asking.setText(tr("Take the passphrase of “{name}” away?").format(name=path.name))
        asking.setInformativeText(tr("From then on whoever has the file, or one of its copies, can read it."))
        takes = asking.addButton(tr("&Take it away"), QMessageBox.ButtonRole.AcceptRole)
        asking.setDefaultButton(asking.addButton(tr("&Leave it locked"), QMessageBox.ButtonRole.RejectRole))

        def pressed(button: object) -> None:
            if button is takes:
                doing = tr("Taking the passphrase of “{name}” away").format(name=path.name)
                self._write(path, doing, lambda progress: encryption.unlock(path, progress), self._unlocked)

        asking.buttonClicked.connect(pressed)
        self._show(asking)

    def _write(
        self,
        path: Path,
        doing: str,
        work: Callable[[Progress], RewriteResult],
        say: Callable[[Path, RewriteResult], None],
    ) -> None:
        self.changing.emit(path)
        self._jobs.start(doing, work, lambda done: say(path, done), ended=lambda *_what: self.changed.emit(path))

    def _locked(self, path: Path, done: RewriteResult) -> None:
        said = [tr("“{name}” is locked, and its copies with it.").format(name=path.name)]
        said.append(tr("Until they are written over, the old bytes may still lie on the disk."))
        if done.taken_away:
            names = commas(copy.name for copy in done.taken_away)
            said.append(tr("Damaged copies were taken away: {names}.").format(names=names))
        self._say(said, done)

    def _unlocked(self, path: Path, done: RewriteResult) -> None:
        self._say([tr("“{name}” is not locked any more, nor are its copies.").format(name=path.name)], done)

    def _say(self, said: list[str], done: RewriteResult) -> None:
        if done.left:
            names = commas(file.name for file in done.left)
            said.append(tr("These stayed as they were: {names}.").format(names=names))
        if done.other_names:
            said.append(tr("The file had other names too (hard links): what lies under them stayed as it was."))
        if done.plain:
            said.append(plain_files_sentence(file.name for file in done.plain))
        self.told.emit(" ".join(said))

    def _show(self, dialog: PassphraseDialog | QMessageBox) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self.dialog = dialog
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.open()

    def _closed(self, dialog: PassphraseDialog | QMessageBox) -> None:
        if self.dialog is dialog:
            self.dialog = None
        if isinstance(dialog, PassphraseDialog):
            dialog.passphrase.clear()
            dialog.again.clear()
        dialog.deleteLater()
