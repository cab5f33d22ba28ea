"""Quotations of proposals that do not stand in the provision they name: each is offered the places that may be meant.

A person takes one, or leaves it. What the paper wrote stays as it is; where it stands is put right as in the review,
and taken back with Undo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, with_label
from app.desktop.ground.language.translation import language_code, tr
from app.desktop.notes.lost_place_finder import LostPlaceFinder
from app.desktop.notes.place_dialog import PlaceWords, why_none
from app.job import Refused
from app.services.proposals.quotation_places import take_place
from app.services.proposals.review import restore_proposal

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme
    from app.desktop.window.context import WindowContext
    from app.place import DossierPlace
    from app.services.notes.place_search import PlaceOffer, PlaceSearch
    from app.treaty.fates import AskFate

LONG = 600.0


class LostQuotationController(QObject):
    """Emits `taken(sentence)` when a place was taken, `refused(sentence)` where it could not be, `changed` whenever
    proposals are others than before, `show_wanted(label, provision)` for a place to be seen.
    """

    taken = Signal(str)
    refused = Signal(str)
    changed = Signal()
    show_wanted = Signal(str, str)

    def __init__(self, context: WindowContext, theme: Theme) -> None:
        super().__init__(context.window)
        self._context = context
        self.places = LostPlaceFinder(context.jobs, theme, context.window)

    def offer(self, dossier: DossierPlace, one: AskFate, theme: Theme) -> None:
        """Look for the places of a quotation, and show them."""
        self.places.theme = theme
        self.places.look(
            lambda progress: self._context.worker.call(
                "app.services.proposals.quotation_places:places_for_quotation",
                dossier,
                one.ask.id,
                self._context.resources,
                language_code(),
                timeout=LONG,
                progress=progress,
            ),
            lambda found: _words_for(one, found) if found is not None else None,
            lambda offer: self._take(dossier, one, offer),
            lambda offer: self.show_wanted.emit(one.base, offer.provision),
        )

    def _take(self, dossier: DossierPlace, one: AskFate, offer: PlaceOffer) -> None:
        try:
            answer = take_place(dossier, one.ask.id, offer.address)
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        place = address_words(offer.address)
        self._context.history.done(
            tr("what was said of the proposal on {place}").format(place=place),
            lambda: restore_proposal(dossier, answer.after, answer.before),
            lambda: restore_proposal(dossier, answer.before, answer.after),
            lambda _done: self.changed.emit(),
        )
        self.changed.emit()
        self.taken.emit(
            tr("The proposal speaks to {place} in {draft} now; Undo takes that back.").format(
                place=place, draft=isolate_text(one.base)
            )
        )


def _words_for(one: AskFate, found: PlaceSearch) -> PlaceWords:
    told = tr(
        "The words it quotes do not stand there. These places in {draft} are like them: struck is what it quotes, "
        "underlined what stands there. Nothing is put right unless you take it, and Undo takes it back."
    ).format(draft=isolate_text(one.base))
    head = with_label(one.proposal.source, address_words(one.address))
    return PlaceWords(
        tr("The place of a quotation"), isolate_text(head), "", told if found.offers else why_none(one.base, found)
    )
