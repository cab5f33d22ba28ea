"""What a person entered, to be taken back and done again: one history for the whole window.

A deed is a pair of calls, to do it and to undo it, which store and show nothing; both may raise Refused, and then the
history stays as it was. What is entered is stored at once (there is no Save): undoing stores the state before. Who did
it shows what is there then; a window that takes the place of another shows it in its own way (`go_on_from`). What a job
did is told when it is done (`done`). It knows nothing of what is entered.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.job import Damaged, Refused

if TYPE_CHECKING:
    from collections.abc import Callable


MOST = 200
"""How many deeds are kept; those before can no longer be taken back."""


def _nothing(done: bool) -> None:
    """Nothing has to be shown."""


@dataclass(frozen=True, slots=True, eq=False)
class Deed:
    """`words` say what was done, for the menu: "note on Article 5", in the language of the interface."""

    words: str
    do: Callable[[], object]
    undo: Callable[[], object]
    show: Callable[[bool], object] = _nothing
    """Shows what is there after it was done (True) or taken back."""


class Deeds(QObject):
    """The history. Emits `changed` after every step, `undone(words)` and `redone(words)` for a deed that was taken back
    or done again, `refused(sentence)` when a step could not be taken, and `damaged(refusal)` too where the dossier is.
    """

    changed = Signal()
    undone = Signal(str)
    redone = Signal(str)
    refused = Signal(str)
    damaged = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Deed] = []
        self._undone: list[Deed] = []

    def do(
        self,
        words: str,
        do: Callable[[], object],
        undo: Callable[[], object],
        show: Callable[[bool], object] = _nothing,
    ) -> bool:
        """Do something, show it and keep it, so that it can be taken back; returns whether it was done."""
        deed = Deed(words, do, undo, show)
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
    ) -> None:
        """Keep something that is done and shown already; `do` does it again after it was taken back."""
        self._keep(Deed(words, do, undo, show))

    def go_on_from(self, before: Deeds, show: Callable[[bool], object]) -> None:
        """Take over the history of a window that is gone: what is stored is the same, and `show` shows it here."""
        self._done = [replace(deed, show=show) for deed in before._done]
        self._undone = [replace(deed, show=show) for deed in before._undone]
        self.changed.emit()

    def undo(self) -> bool:
        """Take the last deed back; returns whether there was one and it could be."""
        if not self._done or not self._take(self._done[-1], again=False):
            return False
        deed = self._done.pop()
        self._undone.append(deed)
        self.changed.emit()
        self.undone.emit(deed.words)
        return True

    def redo(self) -> bool:
        """Do again what was taken back last; returns whether there was something and it could be."""
        if not self._undone or not self._take(self._undone[-1], again=True):
            return False
        deed = self._undone.pop()
        self._done.append(deed)
        self.changed.emit()
        self.redone.emit(deed.words)
        return True

    def clear(self) -> None:
        """Forget everything: another dossier is open."""
        self._done.clear()
        self._undone.clear()
        self.changed.emit()

    @property
    def next_undo(self) -> str:
        """What would be taken back, in words; "" for nothing."""
        return self._done[-1].words if self._done else ""

    @property
    def next_redo(self) -> str:
        """What would be done again, in words; "" for nothing."""
        return self._undone[-1].words if self._undone else ""

    def _keep(self, deed: Deed) -> None:
        self._done.append(deed)
        del self._done[:-MOST]
        self._undone.clear()
        self.changed.emit()

    def _take(self, deed: Deed, *, again: bool) -> bool:
        """Do a deed, or undo it, and show what is there then; returns whether it could be."""
        try:
            (deed.do if again else deed.undo)()
        except Refused as reason:
            self.refused.emit(str(reason))
            if isinstance(reason, Damaged):
                self.damaged.emit(reason)
            return False
        deed.show(again)
        return True
