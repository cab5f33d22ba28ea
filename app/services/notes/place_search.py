"""Places for notes that have lost their own, and for provisions joined by hand: looked for in a draft, each as a small
redline of what was and what stands there now. It stores nothing; a note that takes one is kept as any other
(`drafting.py`, `store.py`).

How a place is found, and which are refused, is the business of `attribution.words.similar_passages`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.services.notes.drafting import EditedNote, NoteTarget
from app.treaty.draft import NO_MARKS, Draft, Kind, Provision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.attribution.notes.draft_chain import DraftChain
    from app.attribution.words.passage_index import SimilarPassage
    from app.redline.model import Redline
    from app.services.comparisons.pairs import DraftPair
    from app.treaty.actors import Register
    from app.treaty.notes import Note, NotePlace
    from app.treaty.vocabulary import Vocabulary

ISSUED = "issued"
"""The reading in which places are looked for."""
_ONE = "passage"
"""The id of the only provision of either side of such a redline."""


@dataclass(frozen=True)
class PlaceOffer:
    """A place that a note may take: code points [start, end) of a field of the draft as issued, equal for a whole
    provision.
    """

    provision: str
    address: str
    field: str
    start: int
    end: int
    text: str
    likeness: float
    """From 0 to 1: how much of the two is the same."""
    redline: Redline
    """What the note stood on, beside what stands there now: one row."""
    draft: str = ""
    """The label of the draft in which it is."""


@dataclass(frozen=True)
class PlaceSearch:
    """What was looked for and what was found."""

    note: str
    """The id of the note, "" where it is none that is lost."""
    words: str
    """The last words of what is lost."""
    is_short: bool
    """Whether these are too few to be looked for."""
    offers: tuple[PlaceOffer, ...] = ()
    """The likest first, three at most in the draft that was asked for; then the likest of each other draft."""


def search_places(
    note: Note,
    place: NotePlace,
    chain: DraftChain,
    target: int,
    register: Register,
    words: Vocabulary,
    elsewhere: Iterable[Draft] = (),
) -> PlaceSearch:
    """The places that are offered for a note that is lost in draft `target` of a chain; the redlines speak `words`.
    `elsewhere` are other drafts in which its words may stand; they are read when it is their turn.
    """
    from app.attribution.notes.new_places import lost_passage, new_places
    from app.attribution.words.passage_index import PassageIndex, is_long_enough
    from app.attribution.words.similar_passages import similar_passages

    lost, last = lost_passage(note, place, chain)
    found = [(one, chain.draft(target)) for one in new_places(note, place, chain, target)]
    for draft in elsewhere:
        found += [(one, draft) for one in similar_passages(lost, PassageIndex(draft), last)[:1]]
    offers = (offer_of(lost.text, place.last.address, one, draft, register, words) for one, draft in found)
    return PlaceSearch(note.id, lost.text, not is_long_enough(lost.text), tuple(offers))


def place_taken(note: Note, pair: DraftPair, offer: PlaceOffer) -> EditedNote:
    """A note that is to stand on a place which was offered for it in the newer draft of a pair."""
    target = NoteTarget(pair.older, pair.newer, ISSUED, True, offer.provision, offer.field, offer.start, offer.end)
    return EditedNote(note, target)


def offer_of(
    was: str, address: str, found: SimilarPassage, draft: Draft, register: Register, words: Vocabulary
) -> PlaceOffer:
    """A place that was found in a draft for words that stood at an address, with the redline of both."""
    there = draft.by_id()[found.provision]
    older, newer = (_alone(draft, *side) for side in ((was, address), (found.text, there.address)))
    return PlaceOffer(
        found.provision,
        there.address,
        found.field,
        found.start,
        found.end,
        found.text,
        found.likeness,
        _redline_of(older, newer, register, words),
        draft.label,
    )


def _redline_of(older: Draft, newer: Draft, register: Register, words: Vocabulary) -> Redline:
    from app.comparison.compare import compare
    from app.redline.compose import compose

    return compose(compare(older, newer, pins=((_ONE, _ONE),)), (), older, newer, register, words=words)


def _alone(draft: Draft, text: str, address: str) -> Draft:
    """A draft with one passage, without a number: it is said beside the redline where that stands."""
    one = Provision(_ONE, "", Kind.PARAGRAPH, "", "", " ".join(text.split()), address, NO_MARKS)
    return replace(draft, provisions=(one,))
