"""What a person entered, to be taken back and done again: one history for the whole window.

A deed is a pair of calls, to do it and to undo it, which store and show nothing; both may raise Refused, and then the
history stays as it was. What is entered is stored at once (there is no Save): undoing stores the state before. Who did
it shows what is there then; a window that takes the place of another shows it in its own way (`go_on_from`). What a job
did is told when it is done (`done`), and is taken back and done again in a job too: a slow disk holds nobody up. It
knows nothing of what is entered.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language.backend_messages import translate_message
from app.job import Damaged, Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desktop.ground.background_jobs import Jobs
    from app.job import Progress


MOST = 200
"""How many deeds are kept; those before can no longer be taken back."""


def _nothing(done: bool) -> None:
    """Nothing has to be shown."""


@dataclass(frozen=True, slots=True, eq=False)
class UndoStep:
    """`words` say what was done, for the menu: "note on Article 5", in the language of the interface."""

    words: str
    do: Callable[[], object]
    undo: Callable[[], object]
    show: Callable[[bool], object] = _nothing
    """Shows what is there after it was done (True) or taken back."""
    title: str = ""
    """What is said of the job in which it is done and taken back; "" where it is not long enough for one."""


class UndoHistory(QObject):
    """The history. Emits `changed` after every step, `kept(words)` for a deed that is new in it, `undone(words)` and
    `redone(words)` for one that was taken back or done again, `refused(sentence)` when a step could not be taken, and
    `damaged(refusal)` too where the dossier is.
    """

    changed = Signal()
    kept = Signal(str)
    undone = Signal(str)
    redone = Signal(str)
    refused = Signal(str)
    damaged = Signal(object)

    def __init__(self, parent: QObject | None = None, jobs: Jobs | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._done: list[UndoStep] = []
        self._undone: list[UndoStep] = []
        self._in_job: UndoStep | None = None
        """What is being taken back, or done again, in a job."""
        self._wanted: list[bool] = []
        """The steps that were asked for meanwhile: forward (True) or back."""

    def do(
        self,
        words: str,
        do: Callable[[], object],
        undo: Callable[[], object],
        show: Callable[[bool], object] = _nothing,
    ) -> bool:
        """Do something, show it and keep it, so that it can be taken back; returns whether it was done."""
        deed = UndoStep(words, do, undo, show)
        if not self._take(deed, again=True):
            return False
        self._keep(deed)
        return True

    def done(
        self,
        words: str,
        do: Callable[[], object],
        undo: Callable[[], object],
        show: Callable[[bool], object] = _nothing,
        title: str = "",
    ) -> None:
        """Keep something that is done and shown already; `do` does it again after it was taken back. With a `title`
        both are done in a job, where there are jobs.
        """
        self._keep(UndoStep(words, do, undo, show, title))

    def go_on_from(self, before: UndoHistory, show: Callable[[bool], object]) -> None:
        """Take over the history of a window that is gone: what is stored is the same, and `show` shows it here."""
        self._done = [replace(deed, show=show) for deed in before._done]
        self._undone = [replace(deed, show=show) for deed in before._undone]
        self.changed.emit()

    def undo(self) -> bool:
        """Take the last deed back; returns whether there was one and it could be, or is being, taken back."""
        return self._step(again=False)

    def redo(self) -> bool:
        """Do again what was taken back last; returns whether there was something and it could be, or is being, done."""
        return self._step(again=True)

    def clear(self) -> None:
        """Forget everything: another dossier is open."""
        self._done.clear()
        self._undone.clear()
        self._wanted.clear()
        self.changed.emit()

    @property
    def next_undo(self) -> str:
        """What would be taken back, in words; "" for nothing."""
        return self._done[-1].words if self._done else ""

    @property
    def next_redo(self) -> str:
        """What would be done again, in words; "" for nothing."""
        return self._undone[-1].words if self._undone else ""

    def _keep(self, deed: UndoStep) -> None:
        self._done.append(deed)
        del self._done[:-MOST]
        self._undone.clear()
        self.changed.emit()
        self.kept.emit(deed.words)

    def _step(self, *, again: bool) -> bool:
        """Go one step forward (`again`) or back, once the step that a job is taking is taken."""
        if self._in_job is not None:
            self._wanted.append(again)
            return True
        row = self._undone if again else self._done
        if not row:
            return False
        deed = row[-1]
        if deed.title and self._jobs is not None:
            self._take_in_job(deed, self._jobs, again=again)
            return True
        if not self._take(deed, again=again):
            return False
        self._taken(deed, again=again)
        return True

    def _taken(self, deed: UndoStep, *, again: bool) -> None:
        """A deed was done again, or taken back: the next step the other way is this one."""
        row, other = (self._undone, self._done) if again else (self._done, self._undone)
        if not row or row[-1] is not deed:  # it was forgotten, or something else was entered, while a job took it
            if deed in row:
                row.remove(deed)
        else:
            other.append(row.pop())
        self.changed.emit()
        (self.redone if again else self.undone).emit(deed.words)

    def _take(self, deed: UndoStep, *, again: bool) -> bool:
        """Do a deed, or undo it, and show what is there then; returns whether it could be."""
        try:
            (deed.do if again else deed.undo)()
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            if isinstance(reason, Damaged):
                self.damaged.emit(reason)
            return False
        deed.show(again)
        return True

    def _take_in_job(self, deed: UndoStep, jobs: Jobs, *, again: bool) -> None:
        """The same in a job, which tells what is refused; then the steps that were asked for meanwhile."""
        self._in_job = deed

        def work(progress: Progress) -> None:
            progress.step(0, 0, "")  # who stopped it before it began is heard here
            (deed.do if again else deed.undo)()

        def done(_nothing: object) -> None:
            self._in_job = None
            self._taken(deed, again=again)
            deed.show(again)
            self._take_wanted()

        def ended(_job: object, what: str, _value: object) -> None:
            if what != "done":
                self._in_job = None
                self._wanted.clear()

        jobs.start(deed.title, work, done, ended=ended)

    def _take_wanted(self) -> None:
        while self._wanted and self._in_job is None:
            self._step(again=self._wanted.pop(0))
