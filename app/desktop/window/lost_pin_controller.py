"""Provisions joined by hand that a corrected file has lost: each is offered the places there that may be it.

A person takes one, or leaves it; joining is `drafts/pins.py`'s business, and so is taking it back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, with_label
from app.desktop.ground.language.translation import language_code, tr
from app.desktop.notes.lost_place_finder import LostPlaceFinder
from app.desktop.notes.place_dialog import PlaceWords, why_none
from app.services.comparisons.pairs import DraftPair

if TYPE_CHECKING:
    from app.desktop.drafts.pins import PinController
    from app.desktop.ground.style.theme import Theme
    from app.desktop.window.context import WindowContext
    from app.place import DossierPlace
    from app.services.imports.lost_pins import LostPin
    from app.services.notes.place_search import PlaceOffer, PlaceSearch

LONG = 600.0


class LostPinController(QObject):
    """Emits `told(sentence)` when two provisions are joined again, `show_wanted(label, provision)` for a place to be
    seen.
    """

    told = Signal(str)
    show_wanted = Signal(str, str)

    def __init__(self, context: WindowContext, pinning: PinController, theme: Theme) -> None:
        super().__init__(context.window)
        self._context, self._pinning = context, pinning
        self.places = LostPlaceFinder(context.jobs, theme, context.window)
        self._left: list[LostPin] = []
        self._dossier: DossierPlace | None = None

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self.places.theme = theme

    def offer(self, dossier: DossierPlace, pins: tuple[LostPin, ...]) -> None:
        """Offer new places for these, one after another."""
        self._dossier, self._left = dossier, list(pins)
        self._next()

    def _next(self) -> None:
        dossier = self._dossier
        if dossier is None or not self._left:
            return
        lost = self._left.pop(0)
        self.places.look(
            lambda progress: self._context.worker.call(
                "app.services.imports.lost_pins:places_for_pin",
                dossier,
                lost,
                self._context.resources,
                language_code(),
                timeout=LONG,
                progress=progress,
            ),
            lambda found: _words_for(lost, found) if found is not None else None,
            lambda offer: self._take(dossier, lost, offer),
            lambda offer: self.show_wanted.emit(lost.label, offer.provision),
            self._next,
        )

    def _take(self, dossier: DossierPlace, lost: LostPin, offer: PlaceOffer) -> None:
        self._pinning.join(DraftPair(dossier, *lost.labels), *lost.pair(offer.provision))
        self.told.emit(
            tr("{place} in {draft} is joined with {other} now; Undo takes that back.").format(
                place=address_words(offer.address),
                draft=isolate_text(lost.label),
                other=_other(lost),
            )
        )


def _other(lost: LostPin) -> str:
    """The provision with which one was joined, as it stands within a sentence."""
    return isolate_text(with_label(lost.other, address_words(lost.partner_address)))


def _words_for(lost: LostPin, found: PlaceSearch) -> PlaceWords:
    told = tr(
        "You joined it with {other}, and it does not stand so in {draft} now. These places there are like it: struck "
        "is what was, underlined what stands there now. Nothing is joined unless you take it, and Undo takes it back."
    ).format(other=_other(lost), draft=isolate_text(lost.label))
    head = with_label(lost.label, address_words(lost.address))
    return PlaceWords(
        tr("A new place for a joined provision"), head, "", told if found.offers else why_none(lost.label, found)
    )
