"""What is said with the deeds of the window: Undo beside what was done, Open and Show in folder beside what was
written, and a refusal that goes with its cause.

How a sentence is shown is the message bar's; what is done, and what is written, is said by whoever does it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.desktop.frame.message_bar import MessageAction
from app.desktop.ground.files_of_system import open_file, open_folder
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from pathlib import Path

    from app.desktop.window.context import WindowContext


class MessageController(QObject):
    """Says what was done, and offers what can be done about it."""

    def __init__(self, context: WindowContext, parent: QObject) -> None:
        super().__init__(parent)
        self._message, self._history = context.message, context.history
        self._offered = False
        """Whether Undo or Redo is offered: of the last deed, and of no other."""
        self._refused_job = ("", "")
        """The title of the job that was refused last, and why."""
        context.history.changed.connect(self._withdraw)
        context.history.kept.connect(self._kept)
        context.history.undone.connect(self._undone)
        context.history.redone.connect(self._redone)
        self._ended_job = ""
        """The title of the job that ended in this turn of the event loop: what a room refuses now is its outcome."""
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._forget_job)
        context.jobs.refused_of.connect(self._refused)
        context.jobs.done_of.connect(self._mended)
        context.rooms.entered.connect(lambda _name: self._message.leave())

    # --- deeds ---

    def _withdraw(self) -> None:
        """The last deed is another one now: what was offered of the one before is not what Undo would do."""
        if self._offered:
            self._offered = False
            self._message.offer(())

    def _kept(self, what: str) -> None:
        """Something was done: say it, unless who did it has said so, and offer to take it back."""
        self._done(tr("Done: {what}").format(what=what), said=self._message.new and not self._message.refusing)

    def _redone(self, what: str) -> None:
        self._done(tr("Done again: {what}").format(what=what), said=False)

    def _undone(self, what: str) -> None:
        redo = MessageAction(tr("&Redo"), self._history.redo)
        self._message.tell(tr("Taken back: {what}").format(what=what), actions=(redo,))
        self._offered = True

    def _done(self, words: str, *, said: bool) -> None:
        undo = (MessageAction(tr("&Undo"), self._history.undo),)
        if said:
            self._message.offer(undo)
        else:
            self._message.tell(words, actions=undo)
        self._offered = True

    # --- files ---

    def offer_file(self, file: Path) -> None:
        """Offer to show a file, beside the sentence that says that it was written."""
        self._offered = False
        opening = MessageAction(tr("&Open"), lambda: self._open(file), stays=True)
        showing = MessageAction(tr("&Show in folder"), lambda: self._show(file), stays=True)
        self._message.offer((opening, showing))

    def _open(self, file: Path) -> None:
        if not open_file(file):
            self._message.refuse(tr("No program on this computer opens “{name}”.").format(name=file.name))

    def _show(self, file: Path) -> None:
        if not open_folder(file):
            words = tr("No program on this computer shows folders; the file is {path}.")
            self._message.refuse(words.format(path=file.absolute()))

    # --- refusals ---

    def _refused(self, title: str, why: str) -> None:
        self._refused_job = (title, why)

    def _mended(self, title: str) -> None:
        """A job was done: why the same one was refused before is mended."""
        self._ended_job = title
        self._turn.start()
        if title == self._refused_job[0]:
            self._message.mend(self._refused_job[1])

    def refuse(self, words: str) -> None:
        """Say what a room could not do; where it is the outcome of a job, until that job is done."""
        if self._ended_job:
            self._refused_job = (self._ended_job, words)
        self._message.refuse(words)

    def _forget_job(self) -> None:
        self._ended_job = ""
