"""Joining two provisions by hand, and parting them again: kept in the dossier, through the history of deeds.

Which two are meant is marked in the texts; what they make of the comparison is the worker's business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language import tr
from app.job import Refused
from app.services.dossier import Dossier

if TYPE_CHECKING:
    from app.desktop.ground.deeds import Deeds
    from app.services.dossier import DraftSummary
    from app.services.pairs import Pair


class Pinning(QObject):
    """Emits `changed(pair)` when provisions of its drafts were joined or parted, and `refused` with one sentence."""

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, deeds: Deeds, parent: QObject) -> None:
        super().__init__(parent)
        self._deeds = deeds

    def join(self, pair: Pair, older: str, newer: str) -> None:
        """Say that the provision `older` of the older draft is `newer` of the newer one."""
        if (older, newer) not in self.joined(pair):
            words = tr("the joining of two provisions")
            self._deeds.do(words, lambda: self._add(pair, older, newer), lambda: self._remove(pair, older, newer))

    def part(self, pair: Pair, older: str, newer: str) -> None:
        """Take back that two provisions are the same one."""
        if (older, newer) in self.joined(pair):
            words = tr("the parting of two provisions")
            self._deeds.do(words, lambda: self._remove(pair, older, newer), lambda: self._add(pair, older, newer))

    def joined(self, pair: Pair) -> tuple[tuple[str, str], ...]:
        """The provisions of a pair of drafts that a person joined; () with a refusal when they cannot be read."""
        try:
            with Dossier.open(pair.dossier, write=False) as there:
                return there.pins(*_drafts(there, pair))
        except Refused as reason:
            self.refused.emit(str(reason))
            return ()

    def _add(self, pair: Pair, older: str, newer: str) -> None:
        with Dossier.open(pair.dossier) as there:
            there.add_pin(*_drafts(there, pair), (older, newer))
        self.changed.emit(pair)

    def _remove(self, pair: Pair, older: str, newer: str) -> None:
        with Dossier.open(pair.dossier) as there:
            there.remove_pin(*_drafts(there, pair), (older, newer))
        self.changed.emit(pair)


def _drafts(there: Dossier, pair: Pair) -> tuple[DraftSummary, DraftSummary]:
    """The two drafts of a pair, by their labels. Raises Refused when the dossier has one no more."""
    known = {draft.label: draft for draft in there.drafts()}
    return known[there.label(pair.older)], known[there.label(pair.newer)]
