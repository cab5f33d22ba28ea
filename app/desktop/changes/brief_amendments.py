"""Which amendments the next brief has, gathered one after another while one reads.

It keeps their ids in the order in which they came; a brief is made in the room of exports.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language.phrases import number_words
from app.desktop.ground.language.translation import tr
from app.redline.print_options import MOST_BRIEF

if TYPE_CHECKING:
    from app.redline.model import Redline


class BriefAmendments(QObject):
    """Emits `changed(ids)` when others stand in the brief, and `told(sentence)`."""

    changed = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: tuple[str, ...] = ()
        self._numbers: dict[str, int] = {}
        self._pair: tuple[str, ...] = ()
        self._kept: dict[tuple[str, ...], tuple[str, ...]] = {}
        """What stands in the brief of each pair of drafts that was shown this evening."""

    def show(self, redline: Redline | None) -> None:
        """Gather amendments of this redline from now on; what was gathered of another pair is there again with it."""
        numbers = {one.id: one.number for one in redline.amendments} if redline is not None else {}
        pair = _pair_of(redline) if redline is not None else ()
        if (pair, numbers) == (self._pair, self._numbers):
            return
        self._kept[self._pair] = self.ids
        self._pair, self._numbers = pair, numbers
        self.replace([one for one in self._kept.get(pair, ()) if one in numbers])

    def replace(self, ids: Sequence[str]) -> None:
        """Have these amendments and no others."""
        if tuple(ids) != self.ids:
            self.ids = tuple(ids)
            self.changed.emit(self.ids)

    def turn(self, ids: Sequence[str]) -> None:
        """Put amendments into the brief; take them out where all of them stand in it. More than fit are refused."""
        wanted = tuple(dict.fromkeys(one for one in ids if one in self._numbers))
        if not wanted:
            self.told.emit(tr("What is chosen is in no amendment: a brief has amendments."))
            return
        if all(one in self.ids for one in wanted):
            self.replace([one for one in self.ids if one not in wanted])
            self.told.emit(tr("Taken out of the brief: it has %n amendments now.", "", len(self.ids)))
            return
        together = tuple(dict.fromkeys((*self.ids, *wanted)))
        if len(together) > MOST_BRIEF:
            words = tr("No more than {number} amendments go into one brief; leave some out.")
            self.told.emit(words.format(number=number_words(MOST_BRIEF)))
            return
        self.replace(together)
        self.told.emit(tr("The brief has %n amendments now; Ctrl+E makes it.", "", len(self.ids)))


def _pair_of(redline: Redline) -> tuple[str, ...]:
    """By what a pair of drafts is known from any other, also in another dossier."""
    return tuple(word for draft in (redline.older, redline.newer) for word in (draft.label, draft.sha256))
