"""Joining two provisions by hand, and parting them again: kept in the dossier, through the history of deeds.

Which two are meant is marked in the texts; what they make of the comparison is the worker's business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.job import Refused
from app.services.dossiers.dossier import Dossier

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desktop.ground.undo_history import UndoHistory
    from app.services.comparisons.pairs import DraftPair
    from app.services.dossiers.dossier import DraftSummary


class PinController(QObject):
    """Emits `changed(pair)` when provisions of its drafts were joined or parted, and `refused` with one sentence."""

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, deeds: UndoHistory, parent: QObject) -> None:
        super().__init__(parent)
        self._deeds = deeds

    def join(self, pair: DraftPair, older: str, newer: str) -> None:
        """Say that the provision `older` of the older draft is `newer` of the newer one."""
        if (older, newer) not in self.joined(pair):
            words, show = tr("the joining of two provisions"), self._show(pair)
            self._deeds.do(words, lambda: _add(pair, older, newer), lambda: _remove(pair, older, newer), show)

    def part(self, pair: DraftPair, older: str, newer: str) -> None:
        """Take back that two provisions are the same one."""
        if (older, newer) in self.joined(pair):
            words, show = tr("the parting of two provisions"), self._show(pair)
            self._deeds.do(words, lambda: _remove(pair, older, newer), lambda: _add(pair, older, newer), show)

    def joined(self, pair: DraftPair) -> tuple[tuple[str, str], ...]:
        """The provisions of a pair of drafts that a person joined; () with a refusal when they cannot be read."""
        try:
            with Dossier.open(pair.dossier, write=False) as there:
                return there.user_input.pins(*_drafts(there, pair))
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return ()

    def _show(self, pair: DraftPair) -> Callable[[bool], None]:
        return lambda _done: self.changed.emit(pair)


def _add(pair: DraftPair, older: str, newer: str) -> None:
    with Dossier.open(pair.dossier) as there:
        there.user_input.add_pin(*_drafts(there, pair), (older, newer))


def _remove(pair: DraftPair, older: str, newer: str) -> None:
    with Dossier.open(pair.dossier) as there:
        there.user_input.remove_pin(*_drafts(there, pair), (older, newer))


def _drafts(there: Dossier, pair: DraftPair) -> tuple[DraftSummary, DraftSummary]:
    """The two drafts of a pair, by their labels. Raises Refused when the dossier has one no more."""
    known = {draft.label: draft for draft in there.drafts()}
    return known[there.label(pair.older)], known[there.label(pair.newer)]
