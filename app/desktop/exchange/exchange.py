"""Merging a colleague's dossier into the one that is open, settling conflicts, and writing a copy for a partner.

The work is done in a worker's process; the dialogs show and ask. What wins, and what is left out, is decided below.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from app.desktop.dossier.opening import LONG
from app.desktop.dossier.place_for_file import ENDING
from app.desktop.exchange.difference_words import left_words, title_words
from app.desktop.exchange.merge_dialog import MergeDialog
from app.desktop.exchange.share_dialog import ShareDialog
from app.desktop.ground.folders import folder_to_read, folder_to_write
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.desktop.start.server_access import IS_OLDER, ServerAccess
from app.job import Refused
from app.services.dossiers.backups import restore

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.undo_history import UndoHistory
    from app.desktop.locks.locks import LockController
    from app.job import Worker
    from app.place import DossierPlace, ServerAddress
    from app.services.dossiers.backups import RestoreResult
    from app.services.dossiers.dossier import SettledConflict
    from app.services.dossiers.merging import MergeAccount
    from app.services.dossiers.sharing import OmissionCounts, PartnerCopyOptions


class ExchangeController(QObject):
    """Opens the dialogs and does what they ask. Emits `merged(path)` when another dossier came into the one at `path`,
    `changed` when a conflict was settled, `went_back(path)` when a copy was put in its place, `told` with one sentence
    on what was done, and `refused` for what the reader must do first.
    """

    merged = Signal(object)
    changed = Signal()
    went_back = Signal(object)
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, worker: Worker, deeds: UndoHistory, locks: LockController, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._worker, self._deeds = jobs, worker, deeds
        self._locks, self._window = locks, window
        self.reaching = ServerAccess(jobs, worker, window)
        self.dialog: MergeDialog | None = None
        self.sharing: ShareDialog | None = None

    # --- merging ---

    def ask_to_merge(self, dossier: DossierPlace | None) -> None:
        """Ask for the colleague's dossier, and merge it."""
        if dossier is None:
            return
        kinds = tr("Dossiers (*.travaux)")
        folder = str(folder_to_read(dossier))
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Merge a colleague's dossier"), folder, kinds)
        if name:
            self._locks.when_open(Path(name), lambda: self.merge(dossier, Path(name)))

    def ask_to_merge_from_server(self, dossier: DossierPlace | None) -> None:
        """Ask for the address of the other dossier, and merge it once its server has answered."""
        from app.desktop.start.server_dialog import ServerDialog

        if dossier is None:
            return

        def given(address: ServerAddress) -> None:
            doing = tr("Opening “{name}”").format(name=address.name)
            self.reaching.ask(address, doing, IS_OLDER, lambda _older: self.merge(dossier, address))

        dialog = ServerDialog(self._window, tr("Merge a colleague's dossier"), tr("&Merge"))
        dialog.new.hide()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(given)
        dialog.open()

    def merge(self, dossier: DossierPlace, other: DossierPlace) -> None:
        """Merge the dossier at `other` into the one at `dossier`, and show what came of it."""

        def done(account: MergeAccount) -> None:
            if account.changed:
                self.merged.emit(dossier)
            self._show_account(dossier, other, account)

        self._jobs.start(
            tr("Merging the dossiers"),
            lambda progress: self._worker.call(
                "app.services.dossiers.merging:merge_dossiers",
                dossier,
                other,
                timeout=LONG,
                progress=progress,
                changes=True,
            ),
            done,
        )

    def _show_account(self, dossier: DossierPlace, other: DossierPlace, account: MergeAccount) -> None:
        dialog = self._open(dossier)
        dialog.show_account(account, other.name)
        if account.copy is not None:
            copy = account.copy
            dialog.back_wanted.connect(lambda: self._go_back(dossier, copy))
        dialog.open()
        dialog.list.setFocus()

    def show_conflicts(self, dossier: DossierPlace | None) -> None:
        """Show what waits to be settled in a dossier."""
        from app.services.dossiers.merging import conflicts_of

        if dossier is None:
            return
        try:
            waiting = conflicts_of(dossier)
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        if not waiting:
            self.told.emit(tr("Nothing waits to be settled."))
            return
        dialog = self._open(dossier)
        dialog.show_conflicts(waiting)
        dialog.open()
        dialog.list.setFocus()

    def _open(self, dossier: DossierPlace) -> MergeDialog:
        if self.dialog is not None:
            self.dialog.reject()
        dialog = self.dialog = MergeDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.refuse("")
        dialog.settled.connect(lambda number, theirs: self._settle(dossier, number, theirs))
        dialog.finished.connect(self._closed)
        self._deeds.refused.connect(self._refuse_in_dialog)
        return dialog

    def _closed(self) -> None:
        self._deeds.refused.disconnect(self._refuse_in_dialog)
        self.dialog = None

    def _refuse_in_dialog(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.refuse(sentence)

    def _settle(self, dossier: DossierPlace, number: int, theirs: bool) -> None:
        from app.services.dossiers.merging import conflicts_of, open_again, settle

        settled: list[tuple[SettledConflict, ...]] = []
        one = next((one for one in conflicts_of(dossier) if one.number == number), None)
        words = tr("settling: {what}").format(what=title_words(one) if one else "")

        def do() -> None:
            settled[:] = [settle(dossier, {number: theirs})]

        def undo() -> None:
            open_again(dossier, settled[0])

        self._deeds.do(words, do, undo, lambda _done: self._tell(dossier))

    def _tell(self, dossier: DossierPlace) -> None:
        from app.services.dossiers.merging import conflicts_of

        if self.dialog is not None:
            self.dialog.renew(conflicts_of(dossier))
        self.changed.emit()

    def _go_back(self, dossier: DossierPlace, copy: Path) -> None:
        """Put the copy that was kept before merging in the dossier's place; the merged one is kept beside it."""
        if self.dialog is not None:
            self.dialog.reject()

        def done(value: RestoreResult) -> None:
            self.went_back.emit(dossier)
            if value.aside is not None:
                words = tr("“{name}” is again as it was before merging; the merged one is “{aside}” now.")
                self.told.emit(words.format(name=dossier.name, aside=value.aside.name))

        self._jobs.start(tr("Putting the copy in place"), lambda _progress: restore(dossier, copy, what="merged"), done)

    # --- a copy for a partner ---

    def ask_to_share(self, dossier: DossierPlace | None) -> None:
        """Ask what a copy for a partner has and where it goes, and write it."""
        if dossier is None:
            return
        dialog = self.sharing = ShareDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda choice: self._ask_where(dossier, choice))
        dialog.finished.connect(self._shared)
        dialog.open()

    def _shared(self) -> None:
        self.sharing = None

    def _ask_where(self, dossier: DossierPlace, choice: PartnerCopyOptions) -> None:
        partner = tr("for a partner", "in the name of a file")
        place = str(folder_to_write(dossier) / f"{dossier.stem} {partner}{ENDING}")
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("A copy for a partner"),
            place,
            tr("Dossiers (*.travaux)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not name:
            return
        if self.sharing is not None:
            self.sharing.accept()
        self.share(dossier, Path(name if name.endswith(ENDING) else name + ENDING), choice)

    def share(self, dossier: DossierPlace, target: Path, choice: PartnerCopyOptions) -> None:
        """Write the copy, and say what it does not have."""

        def done(left: OmissionCounts) -> None:
            figures = left_words(left)
            words = tr("“{name}” was written. Left out: {what}.")
            if not figures:
                words = tr("“{name}” was written; there was nothing to leave out.")
            said = [words.format(name=target.name, what=figures)]
            if left.unlocked:
                said.append(tr("It is not locked with a passphrase, as the dossier is."))
            self.told.emit(" ".join(said))

        self._jobs.start(
            tr("Writing the copy"),
            lambda progress: self._worker.call(
                "app.services.dossiers.sharing:share",
                dossier,
                target,
                choice,
                timeout=LONG,
                progress=progress,
                changes=True,
            ),
            done,
        )
