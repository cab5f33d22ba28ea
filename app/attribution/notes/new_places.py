"""Offers places for a note that has lost its own. Nothing is placed here: a person takes one, or none.

Its last words are looked for in the draft (`app.attribution.words.similar_passages`); those that a reading leaves out,
and those of an older draft than they are, are not lost.

>>> from tests.attribution.noted import course_of, labelled, on_words, placed
>>> lamps = "Each ship shall light seven green lamps along the northern mole at dusk."
>>> moved = "All ships that lie there shall from dusk light seven lamps, green ones, along that northern mole."
>>> nets = "2. Nets are dried on the southern quay."
>>> drafts = labelled(draft(f"1. {lamps}", nets), draft("1. Ropes are kept in the old tower.", f"{nets} {moved}"))
>>> note = on_words(drafts[0], "article-1/1", lamps)
>>> place = placed(note, drafts)
>>> place.hold.value, [one.text == moved for one in new_places(note, place, course_of(*drafts), 1)]
('orphaned', [True])
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.notes.tracking import note_on_provision, steps
from app.attribution.words.passage_index import LostPassage, PassageIndex
from app.attribution.words.passages import field_of, letters_of
from app.attribution.words.similar_passages import similar_passages
from app.attribution.words.text_spans import PassagePiece, carry_pieces
from app.treaty.notes import NoteFact

if TYPE_CHECKING:
    from app.attribution.notes.draft_chain import DraftChain
    from app.attribution.words.passage_index import SimilarPassage
    from app.treaty.notes import Note, NotePlace


def new_places(note: Note, place: NotePlace, chain: DraftChain, target: int) -> tuple[SimilarPassage, ...]:
    """Where the words of a note that is lost in draft `target` of the chain may stand in it, as read there, the likest
    first; () where they are nowhere.
    """
    if not place.is_lost:
        return ()
    lost, last = lost_passage(note, place, chain)
    draft = PassageIndex(chain.draft(target))
    if last is None:
        return similar_passages(lost, draft)
    came = _WayBack(chain, target, _stood_in(place, chain), lost)
    return similar_passages(lost, draft, last, came.is_of_another)


@dataclass(frozen=True)
class _WayBack:
    """The way of words from draft `target` back to draft `last`, in which a passage stood."""

    chain: DraftChain
    target: int
    last: int
    lost: LostPassage

    def is_of_another(self, found: SimilarPassage) -> bool:
        """Whether half of the letters of a place, or more, come from other words than those of the passage."""
        at, pieces = self.target, self._pieces(found)
        total = letters_of(pieces, self.chain.known(at))
        for there in steps(self.target, self.last):
            pieces, at = carry_pieces(pieces, self.chain.step(at, there).runs), there
        others = tuple(one for one in pieces if not self._is_own(one))
        return 2 * letters_of(others, self.chain.known(at)) >= total

    def _pieces(self, found: SimilarPassage) -> tuple[PassagePiece, ...]:
        if self.lost.whole:
            return note_on_provision(self.chain, self.target, found.provision).pieces
        return (PassagePiece(0, found.provision, found.field, found.start, found.end - found.start),)

    def _is_own(self, piece: PassagePiece) -> bool:
        lost = self.lost
        if lost.whole:
            return piece.provision in self.chain.below(self.last, lost.provision)
        here = (piece.provision, piece.field) == (lost.provision, lost.field)
        return here and lost.start <= piece.start < lost.end


def _stood_in(place: NotePlace, chain: DraftChain) -> int:
    """The number of the draft in which a note stood last; -1 where that is not in the chain."""
    return next((at for at, name in enumerate(chain.names) if name.label == place.last_in), -1)


def lost_passage(note: Note, place: NotePlace, chain: DraftChain) -> tuple[LostPassage, PassageIndex | None]:
    """The last words of a note that is lost, and the draft in which they stood; None where that is not there."""
    stood = place.last
    at = _stood_in(place, chain)
    if NoteFact.GONE not in place.facts or at < 0:
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
