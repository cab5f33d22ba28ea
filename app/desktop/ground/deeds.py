"""What a person entered, to be taken back and done again: one history for the whole window.

A deed is a pair of calls, to do it and to undo it; both may raise Refused, and then the history stays as it was. What
is entered is stored at once (there is no Save): undoing stores the state before. What a job did is told when it is
done (`done`); a deed whose undoing is a job, too, says afterwards when that was refused (`failed`). It knows nothing of
what is entered.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.job import Refused

if TYPE_CHECKING:
    from collections.abc import Callable


MOST = 200
"""How many deeds are kept; those before can no longer be taken back."""


@dataclass(frozen=True, slots=True, eq=False)
class Deed:
    """`words` say what was done, for the menu: "note on Article 5", in the language of the interface."""

    words: str
    do: Callable[[], object]
    undo: Callable[[], object]


class Deeds(QObject):
    """The history. Emits `changed` after every step, `undone(words)` and `redone(words)` for a deed that was taken back
    or done again, and `refused(sentence)` when a step could not be taken.
    """

    changed = Signal()
    undone = Signal(str)
    redone = Signal(str)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Deed] = []
        self._undone: list[Deed] = []

    def do(self, words: str, do: Callable[[], object], undo: Callable[[], object]) -> bool:
        """Do something and keep it, so that it can be taken back; returns whether it was done."""
        if not self._call(do):
            return False
        self.done(words, do, undo)
        return True

    def done(self, words: str, do: Callable[[], object], undo: Callable[[], object]) -> Deed:
        """Keep something that is done already; `do` does it again after it was taken back."""
        deed = Deed(words, do, undo)
        self._done.append(deed)
        del self._done[:-MOST]
        self._undone.clear()
        self.changed.emit()
        return deed

    def failed(self, deed: Deed, reason: Refused) -> None:
        """Put a deed back where it was before its last step, which a job could not take after all."""
        for here, there in ((self._done, self._undone), (self._undone, self._done)):
            if deed in here:
                here.remove(deed)
                there.append(deed)
                break
        self.changed.emit()
        self.refused.emit(str(reason))

    def undo(self) -> bool:
        """Take the last deed back; returns whether there was one and it could be."""
        if not self._done or not self._call(self._done[-1].undo):
            return False
        deed = self._done.pop()
        self._undone.append(deed)
        self.changed.emit()
        self.undone.emit(deed.words)
        return True

    def redo(self) -> bool:
        """Do again what was taken back last; returns whether there was something and it could be."""
        if not self._undone or not self._call(self._undone[-1].do):
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

    def _call(self, step: Callable[[], object]) -> bool:
        try:
            step()
        except Refused as reason:
            self.refused.emit(str(reason))
            return False
        return True
