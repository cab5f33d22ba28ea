"""What the records of a dossier offer as positions, and a person's answer: taken, refused, or neither.

Nothing of an offer is stored until it is answered. One that is taken is a position entered by hand; one that is refused
is remembered by its fingerprint among what a person set for the dossier. What is offered at all is
`app.attribution.positions.offered_positions`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.attribution.positions.offered_positions import offered_positions
from app.services.dossiers.dossier import Dossier
from app.services.processes.tasks import task
from app.services.proposals.position_entry import keep_positions

if TYPE_CHECKING:
    from app.attribution.positions.offered_positions import OfferedPosition
    from app.place import DossierPlace
    from app.services.resources import Resources
    from app.treaty.proposals import Position

REFUSED = "refused statement "
"""What begins the name of a preference that remembers a refusal; the fingerprint of the offer follows."""


@task
def offers_in(dossier: DossierPlace, resources: Resources) -> tuple[OfferedPosition, ...]:
    """The positions that the records of a dossier offer, in the order of its papers. Raises Refused."""
    with Dossier.open(dossier, write=False) as there:
        papers, entered = there.papers(), there.user_input.positions()
        said = there.user_input.preferences()
    refused = frozenset(name.removeprefix(REFUSED) for name in said if name.startswith(REFUSED))
    return offered_positions(papers, entered, refused, _speaks_itself(resources))


def take_offers(dossier: DossierPlace, offers: Sequence[OfferedPosition]) -> tuple[Position, ...]:
    """Keep offers as positions; returns these with their ids, by which they can be taken back and are offered anew."""
    return keep_positions(dossier, [offer.position for offer in offers])


def refuse_offers(dossier: DossierPlace, offers: Sequence[OfferedPosition]) -> None:
    """Remember that offers were refused: they are not offered again."""
    _set(dossier, offers, "refused")


def offer_again(dossier: DossierPlace, offers: Sequence[OfferedPosition]) -> None:
    """Forget that offers were refused."""
    _set(dossier, offers, "")


def _set(dossier: DossierPlace, offers: Sequence[OfferedPosition], value: str) -> None:
    with Dossier.open(dossier) as there:
        for offer in offers:
            there.user_input.set_preference(REFUSED + offer.fingerprint, value)


def _speaks_itself(resources: Resources) -> Callable[[str], bool]:
    """What tells of a sentence that it begins with “we” or “my delegation”, in the languages of records."""
    from app.importing.proposals.records.record import words_of_script  # with what reads papers: it takes long
    from app.importing.proposals.records.words import record_words

    languages = record_words(resources.records)

    def speaks(sentence: str) -> bool:
        text = sentence.lstrip(' “"«')
        begun = (words.at(text, 0) for words in words_of_script(languages, text))
        return any(found is not None and found[0] == "ourselves" for found in begun)

    return speaks
