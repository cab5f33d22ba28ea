"""Offers places for a note that has lost its own. Nothing is placed here: a person takes one, or none.

Its last words are looked for in the draft (`app.attribution.words.similar_passages`); those that a reading leaves out,
and those of an older draft than they are, are not lost.

>>> from tests.attribution.noted import course_of, labelled, on_words
>>> lamps = "Each ship shall light seven green lamps along the northern mole at dusk."
>>> moved = "At dusk every vessel shall light the seven green lamps on the northern mole."
>>> drafts = labelled(draft(f"1. {lamps}", "2. Nets dry."), draft("1. Ropes are kept.", f"2. Nets dry. {moved}"))
>>> note, way = on_words(drafts[0], "article-1/1", lamps), course_of(*drafts)
>>> place = NotePlace("n", "r1", NoteCertainty.ORPHANED, (), 0, (NoteFact.GONE,), _as_made(note.anchor), "r0")
>>> [one.text for one in new_places(note, place, way, way.reading(1))]
['At dusk every vessel shall light the seven green lamps on the northern mole.']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.attribution.words.passages import field_of
from app.attribution.words.similar_passages import LostPassage, PassageIndex, similar_passages
from app.treaty.notes import NoteCertainty, NoteFact, NotePlace, Stretch

if TYPE_CHECKING:
    from app.attribution.notes.draft_chain import DraftChain
    from app.attribution.words.similar_passages import SimilarPassage
    from app.treaty.confirmations import Anchor
    from app.treaty.notes import Note
    from app.treaty.reading import Reading

_LOST = frozenset((NoteFact.GONE, NoteFact.UNFOUND, NoteFact.NO_DRAFT))


def is_lost(place: NotePlace) -> bool:
    """Whether a note has lost its place for good, so that another may be looked for."""
    return place.hold is NoteCertainty.ORPHANED and not _LOST.isdisjoint(place.facts)


def new_places(note: Note, place: NotePlace, chain: DraftChain, shown: Reading) -> tuple[SimilarPassage, ...]:
    """Where the words of a note that is lost in a draft may stand in it, the likest first; () where they are nowhere.

    `shown` is that draft as it is read, in which the places are.
    """
    if not is_lost(place):
        return ()
    lost, last = lost_passage(note, place, chain)
    return similar_passages(lost, PassageIndex(shown.draft), last)


def lost_passage(note: Note, place: NotePlace, chain: DraftChain) -> tuple[LostPassage, PassageIndex | None]:
    """The last words of a note that is lost, and the draft in which they stood; None where that is not there."""
    stood = place.last
    at = next((n for n, name in enumerate(chain.names) if name.label == place.last_in), None)
    if NoteFact.GONE not in place.facts or at is None:
        anchor = note.anchor
        whole = anchor.start == anchor.end
        return LostPassage(anchor.quote, _spaced(anchor.before), _spaced(anchor.after), whole=whole), None
    last = PassageIndex(chain.draft(at))
    if stood.start == stood.end:
        text = next(one.text for one in last.texts(whole=True) if one.provision == stood.provision)
        return LostPassage(text, provision=stood.provision, whole=True), last
    field = field_of(chain.known(at)[stood.provision], stood.field)
    lost = LostPassage(
        field[stood.start : stood.end],
        field[: stood.start],
        field[stood.end :],
        stood.provision,
        stood.field,
        stood.start,
        stood.end,
    )
    return lost, last


def _spaced(words: str) -> str:
    return f" {words} " if words else ""


def _as_made(anchor: Anchor) -> Stretch:
    return Stretch(anchor.provision, anchor.address, anchor.field, anchor.start, anchor.end, anchor.quote)
