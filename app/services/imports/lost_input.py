"""What lost its place when another file came in a draft's place, each with the places there that are offered for it.

Nothing is placed here. Notes are looked for as anywhere, joined provisions as when the file came; of a confirmation
only the place is told where its very words stand: who asked for a change there a person says once more. A position
stands on an address alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.dossiers.dossier import Dossier
from app.services.notes.placement import lost_notes_in
from app.treaty.lost_places import LostPlace, LostSort, NoPlace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.place import DossierPlace
    from app.services.imports.lost_pins import LostPin
    from app.services.imports.replacement import OrphanedInput, ReplacementAccount
    from app.treaty.draft import Draft


def lost_input(dossier: DossierPlace, account: ReplacementAccount) -> tuple[LostPlace, ...]:
    """What has no place in the draft that came: its notes, what was joined by hand, confirmations, positions."""
    with Dossier.open(dossier, write=False) as there:
        draft = there.draft(account.label)
    _, notes = lost_notes_in(dossier, account.label)
    pins = [_pin(one, draft) for one in account.pins]
    return (*notes, *pins, *_others(account))


def _pin(one: LostPin, draft: Draft) -> LostPlace:
    from app.attribution.words.passage_index import is_long_enough

    known = draft.by_id()
    why = None if one.places else NoPlace.UNLIKE if is_long_enough(one.words) else NoPlace.SHORT
    places = tuple(place.stretch(known) for place in one.places)
    return LostPlace(LostSort.PIN, "", one.label, one.address, one.words, places, why)


def _others(account: ReplacementAccount) -> Iterator[LostPlace]:
    """Confirmations and positions, and what was joined with a provision that is not there either."""
    told = {(one.address) for one in account.pins}
    for one in account.orphans:
        sort = LostSort(one.sort)
        if sort is LostSort.NOTE or (sort is LostSort.PIN and one.address in told):
            continue
        yield LostPlace(sort, "", account.label, one.address, _words_of(one, sort), one.places, _why(one, sort))


def _words_of(one: OrphanedInput, sort: LostSort) -> str:
    return "" if sort is LostSort.POSITION else one.words


def _why(one: OrphanedInput, sort: LostSort) -> NoPlace | None:
    if one.places:
        return None
    return NoPlace.WORDLESS if sort is LostSort.POSITION else NoPlace.UNLIKE
