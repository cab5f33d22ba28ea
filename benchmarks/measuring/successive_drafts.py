"""Passages of real drafts that were followed by another one: whether the place that is offered for one is where the
comparison says that it stands. It prints nothing.

Truth is the match of words itself, where four letters in five of a passage stand in one provision; passages that stand
more than once, word for word, in either draft are left out. A place is looked for as for a note whose draft is at hand,
and as for a quotation, of which only the words are known: then nothing of the match goes into the search.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.notes.anchoring import places_in
from app.attribution.notes.draft_chain import DraftChain
from app.attribution.notes.new_places import lost_passage, new_places
from app.attribution.words.passage_index import LostPassage, PassageIndex, is_long_enough
from app.attribution.words.passages import letters_of, stretches_of
from app.attribution.words.sentences import PART, pieces
from app.attribution.words.similar_passages import similar_passages
from app.attribution.words.terms import words_in
from app.attribution.words.text_spans import PassagePiece, carry_pieces
from app.comparison.compare import compare
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NoteCertainty, NoteSubject
from app.treaty.reading import apply_reading

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from app.attribution.words.passage_index import SimilarPassage
    from app.treaty.draft import Draft

_KEPT = 0.8
"""Share of its letters that must stand in the newer draft, in one provision."""


@dataclass(frozen=True)
class KeptPassage:
    """A passage of the older draft and the provision of the newer one in which it stands."""

    lost: LostPassage
    provision: str


def chain_of(older: Draft, newer: Draft) -> DraftChain:
    """Two drafts as they are compared."""
    drafts = (apply_reading(older), apply_reading(newer))
    comparison = compare(drafts[0].draft, drafts[1].draft)
    names = [DraftName(one.sha256, one.label) for one in (older, newer)]
    return DraftChain(names, drafts.__getitem__, lambda _at: comparison)


def passages_of(draft: Draft, chance: random.Random) -> list[LostPassage]:
    """The sentences of a draft that are long enough to be looked for, in an order by chance."""
    found = [
        LostPassage(one.text[low:high], one.text[:low], one.text[high:], one.id, "text", low, high)
        for one in draft.provisions
        for low, high in pieces(one.text, PART)
        if is_long_enough(one.text[low:high])
    ]
    chance.shuffle(found)
    return found


def kept_passages(chain: DraftChain, chance: random.Random, most: int) -> Iterator[KeptPassage]:
    """Passages of the older draft that stand in one provision of the newer, nearly as they were."""
    known = (chain.known(0), chain.known(1))
    said = [
        Counter(
            words_in(text[low:high])
            for one in chain.draft(at).provisions
            for text in (one.heading, one.text)
            for low, high in pieces(text, PART)
        )
        for at in (0, 1)
    ]
    left = most
    for lost in passages_of(chain.draft(0), chance):
        words = words_in(lost.text)
        if not left:
            return
        if said[0][words] > 1 or said[1][words] > 1:
            continue
        own = (PassagePiece(0, lost.provision, "text", lost.start, lost.end - lost.start),)
        there = carry_pieces(own, chain.step(0, 1).runs)
        places = {one.provision for one in stretches_of(there, known[1])}
        if len(places) == 1 and letters_of(there, known[1]) >= _KEPT * letters_of(own, known[0]):
            left -= 1
            yield KeptPassage(lost, places.pop())


def offered(lost: LostPassage, drafts: tuple[PassageIndex, PassageIndex], *, alone: bool) -> tuple[SimilarPassage, ...]:
    """The places in the second draft for a passage of the first; `alone` says that only its words are known."""
    if alone:
        return similar_passages(LostPassage(lost.text), drafts[1])
    return similar_passages(lost, drafts[1], drafts[0])


def lost_passages(chain: DraftChain, chance: random.Random) -> Iterator[tuple[LostPassage, tuple[SimilarPassage, ...]]]:
    """The passages of the older draft that the ordinary following loses in the newer, with what is offered for them."""
    name = chain.names[0]
    for lost in passages_of(chain.draft(0), chance):
        ends = (" ".join(lost.before.split()[-5:]), " ".join(lost.after.split()[:5]))
        at = Anchor(
            lost.provision, chain.known(0)[lost.provision].address, "text", lost.start, lost.end, lost.text, *ends
        )
        note = Note("n", name, at, NoteSubject.WORDS, "Mind this.")
        (place,) = places_in([note], chain, 1)
        if place.hold is NoteCertainty.ORPHANED:
            yield lost_passage(note, place, chain)[0], new_places(note, place, chain, 1)
