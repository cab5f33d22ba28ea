"""A server asked something before its dossier is open here: in a job, which the reader can stop while nobody answers,
and with its password asked for where it wants one.

The asking is done in a worker's process, which can be ended in the midst of a connection that never comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.desktop.locks.passphrase_dialog import PassphraseDialog
from app.job import PasswordWanted
from app.services.dossiers import servers

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.background_jobs import Job, Jobs
    from app.job import Progress, Worker
    from app.place import ServerAddress

IS_OLDER = "app.services.dossiers.servers:is_older"
MAKE_EMPTY = "app.services.dossiers.servers:make_empty"
_LONG = 120.0
"""Seconds after which a server is given up that neither answers nor is known to be away."""


class ServerAccess(QObject):
    """Asks servers. Only what was asked last is awaited: whoever asks something else, or leaves, ends it. Emits
    `began(what is done)` and `ended` whenever it waits for one.
    """

    began = Signal(str)
    ended = Signal()

    def __init__(self, jobs: Jobs, worker: Worker, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._worker, self._window = jobs, worker, window
        self.dialog: PassphraseDialog | None = None
        self._job: Job | None = None

    def ask(self, address: ServerAddress, doing: str, task: str, then: Callable[[Any], None]) -> None:
        """Have the task of that dotted name done with an address in a worker's process, and give its value to `then`;
        not when the server cannot be reached, which is told, and not when the reader stops it or gives no password.
        """
        self.leave()
        self._ask(address, doing, task, then)

    def leave(self) -> None:
        """Await nothing any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.ended.emit()
        if self.dialog is not None:
            self.dialog.reject()

    def _ask(self, address: ServerAddress, doing: str, task: str, then: Callable[[Any], None]) -> None:
        def work(progress: Progress) -> Any:
            progress.step(0, 0, "")  # who stopped it before it began is heard here
            try:
                value = self._worker.call(task, address, timeout=_LONG, progress=progress, changes=True)
            except PasswordWanted as reason:
                return reason
            servers.get_ready()
            return value

        def done(value: Any) -> None:
            if job is not self._job:
                return
            if isinstance(value, PasswordWanted):
                self._want_password(value, address, lambda: self._ask(address, doing, task, then))
                return
            self._close()
            then(value)

        def ended(_job: object, what: str, _value: object) -> None:
            if job is not self._job:
                return
            self.ended.emit()
            if what != "done":
                self._close()
                self._job = None

        job = self._job = self._jobs.start(doing, work, done, ended=ended)
        self.began.emit(doing)

    def _want_password(self, reason: PasswordWanted, address: ServerAddress, again: Callable[[], None]) -> None:
        """Ask for the password, or for another one than was typed just now."""
        if self.dialog is not None:
            servers.take_password_back(address)
            self.dialog.refuse(translate_message(reason.message))
            return
        who = "@".join(filter(None, (address.user, address.host))) or address.database
        kept = tr("What you type is kept in the memory of Travaux until you close it, and nowhere else.")
        dialog = PassphraseDialog(
            tr("Password of {who}").format(who=who),
            f"{translate_message(reason.message)} {kept}",
            tr("&Open"),
            self._window,
            new=False,
            asked=tr("Pass&word"),
        )

        def given(password: str) -> None:
            servers.give_password(address, password)
            again()

        dialog.given.connect(given)
        dialog.finished.connect(lambda _result: self._closed(dialog))
        self.dialog = dialog
        dialog.open()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    def _closed(self, dialog: PassphraseDialog) -> None:
        dialog.passphrase.clear()
        dialog.deleteLater()
        if self.dialog is dialog:
            self.dialog = None
            if dialog.result() != PassphraseDialog.DialogCode.Accepted:
                self.leave()
