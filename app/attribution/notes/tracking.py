"""A note on its way from the draft on which it was made to another, draft by draft.

Words go by the raw match, provisions by their pairs. Where too few of its words are left it is lost, until its very
words stand once in a later draft. What is told of it is `anchoring.py`'s business.

Words that were reworded hold a note while enough of them is left; then it stands nowhere, and nobody guesses.

>>> lamps = draft("1. Ships moor with seven green lamps at night.")
>>> followed("seven green lamps", lamps, draft("1. Ships moor with seven lamps at night."))
('followed', ['seven lamps'])
>>> followed("seven green lamps", lamps, draft("1. Nets are dried on the shore."))
('orphaned', [])
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from app.attribution.words.passages import (
    is_telling,
    stretches_of,
    text_of,
    whole_provision,
    without_strays,
)
from app.attribution.words.provision_index import plain_address
from app.attribution.words.text_spans import PassagePiece, carry_pieces
from app.treaty.notes import NoteFact

if TYPE_CHECKING:
    from app.attribution.notes.draft_chain import DraftChain
    from app.treaty.notes import Stretch

_LEAST = 1 / 3
"""Share of the letters that must be left for a note to stand."""
_TELLING = 6.0
"""Words of content by which words that had left are known again: more than where they must be there, once."""


@dataclass(frozen=True)
class TrackedNote:
    """Where a note stands in draft `at` of the course, as read."""

    course: DraftChain
    at: int
    pieces: tuple[PassagePiece, ...]
    """Its words; of a note on a provision all words of that."""
    provisions: tuple[str, ...] = ()
    """For a note on a provision: what it is in this draft; () for one on words."""

    def words(self) -> list[str]:
        """Its words and what stands between them, in the order of the passage; of a provision all that is under it."""
        known = self.course.known(self.at)
        if self.provisions:
            under = [known[one] for top in self.provisions for one in self.course.below(self.at, top)]
            return " ".join(f"{one.heading} {one.text}" for one in under).split()
        return " ".join(one.text for one in stretches_of(self.pieces, known)).split()

    @cached_property
    def letters(self) -> int:
        """How many letters and digits its words have."""
        known, weighed = self.course.known(self.at), self.course.weighed
        return sum([weighed(text_of(piece, known)).letters for piece in self.pieces])

    @cached_property
    def has_content(self) -> bool:
        """Whether there is a word of content among its words."""
        known, weighed = self.course.known(self.at), self.course.weighed
        return any(weighed(text_of(piece, known)).content for piece in self.pieces)

    def stretches(self) -> tuple[Stretch, ...]:
        """Where it stands, in the order of the passage."""
        draft, known = self.course.draft(self.at), self.course.known(self.at)
        if self.provisions:
            return tuple(whole_provision(known[one], draft) for one in self.provisions)
        return stretches_of(self.pieces, known)


def note_on_provision(course: DraftChain, at: int, provision: str) -> TrackedNote:
    """A note on a provision of draft `at`, with all words under it."""
    known, pieces, origin = course.known(at), list[PassagePiece](), 0
    for one in course.below(at, provision):
        for name, text in (("heading", known[one].heading), ("text", known[one].text)):
            if text:
                pieces.append(PassagePiece(origin, one, name, 0, len(text)))
                origin += len(text)
    return TrackedNote(course, at, tuple(pieces), (provision,))


def steps(start: int, end: int) -> Iterator[int]:
    """The drafts after `start` up to `end`, forwards or back.

    >>> list(steps(2, 5)), list(steps(5, 2))
    ([3, 4, 5], [4, 3, 2])
    """
    by = 1 if end >= start else -1
    yield from range(start + by, end + by, by)


@dataclass
class NoteTracker:
    """The way of one note; begin with where it stands."""

    stand: TrackedNote
    """Where it stands, or stood last."""
    facts: set[NoteFact] = field(default_factory=set)
    gone_in: int | None = None
    """The draft in which its words were gone, while they are."""
    here: int = field(init=False)
    _size: int = field(init=False)
    _worth: float = 1.0
    """Share of the letters of the note that the words followed now began with."""
    _gone: str | None = None
    """The words by which it is looked for while it is gone; None: not asked yet."""

    def __post_init__(self) -> None:
        self.here, self._size = self.stand.at, self.stand.letters

    def share(self) -> float:
        """Of the letters of the note, how many stand where it stands, or stood last (0 to 1)."""
        return self._worth * (self.stand.letters / self._size if self._size else 1.0)

    def go_to(self, target: int) -> None:
        """Go on to a draft, through those between."""
        by = 1 if target > self.here else -1
        while self.here != target:
            if not self._straight(target):
                self._go(self.here + by)

    def _go(self, there: int) -> None:
        later, self.here = there > self.here, there
        if self.gone_in is None:
            onwards = self._onwards(there)
            if onwards is not None:
                self.stand = onwards
                return
            self._worth, self.gone_in, self._gone = self.share(), there, None
        if later:
            self._find_again(there)

    def _onwards(self, there: int) -> TrackedNote | None:
        """Where it stands in the neighbouring draft; None when it does not."""
        before, course = self.stand, self.stand.course
        step = course.step(before.at, there)
        pieces = carry_pieces(before.pieces, step.runs)
        if before.provisions:
            now = tuple(dict.fromkeys(two for one in before.provisions for two in step.partners.get(one, ())))
            after = TrackedNote(course, there, pieces, now)
            stands, places, partners = bool(now), set(now), set(now)
        elif len(pieces) == len(before.pieces) == 1 and pieces[0].length == before.pieces[0].length:
            after = TrackedNote(course, there, pieces)  # as mostly: its very words, of which as many are left as were
            stands, places = self._worth == 1 or self._enough(after), {pieces[0].provision}
            partners = set(step.partners.get(before.pieces[0].provision, ()))
        else:
            after = TrackedNote(course, there, self._worth_following(pieces, there))
            stands, places = self._enough(after), {piece.provision for piece in after.pieces}
            partners = {two for piece in before.pieces for two in step.partners.get(piece.provision, ())}
        if not stands:
            return None
        if not (places <= partners and step.moved.isdisjoint(places)):
            self.facts.add(NoteFact.MOVED)
        return after

    def _straight(self, target: int) -> bool:
        """Go on as far as the field in which its words are goes on letter for letter, as nearly all do: as many words
        are left then as were. False where that is not to the next draft.
        """
        before, course = self.stand, self.stand.course
        if self.gone_in is not None or before.provisions or len(before.pieces) != 1:
            return False
        piece = before.pieces[0]
        way = course.straight(before.at, (piece.provision, piece.field), target)
        if way.at == before.at:
            return False
        if way.moved:
            self.facts.add(NoteFact.MOVED)
        self.stand = TrackedNote(course, way.at, (PassagePiece(piece.origin, *way.field, piece.start, piece.length),))
        self.here = way.at
        return True

    def _worth_following(self, pieces: tuple[PassagePiece, ...], there: int) -> tuple[PassagePiece, ...]:
        if not self.stand.has_content:
            return pieces
        return without_strays(pieces, self.stand.course.known(there))

    def _enough(self, after: TrackedNote) -> bool:
        """Whether what is left may be called the words of the note."""
        if not after.pieces or (self.stand.has_content and not after.has_content):
            return False
        return self._worth * after.letters >= _LEAST * self._size

    @property
    def _last_words(self) -> str:
        """Its words where it stood last, by which it can be known again; "" where they stand there more than once, or
        tell too little.
        """
        if self._gone is None:
            last, course = self.stand, self.stand.course
            if last.provisions:
                words = course.known(last.at)[last.provisions[0]].text
            else:
                words = " ".join(one.text for one in last.stretches())
            once = is_telling(words, _TELLING) and course.finder(last.at).once(words) is not None
            self._gone = words if once else ""
        return self._gone

    def _find_again(self, there: int) -> None:
        """Take its last words up again where they stand once in a draft that came since, as they did in the last."""
        last, course = self.stand, self.stand.course
        known, words = course.known(there), self._last_words
        found = course.finder(there).once(words) if words else None
        if found is None:
            return
        if last.provisions and known[found.provision].text != words:
            return
        again = TrackedNote(course, there, (found,))
        self.stand = note_on_provision(course, there, found.provision) if last.provisions else again
        self._size, self.gone_in = self.stand.letters, None
        self.facts.add(NoteFact.BY_WORDS)
        if plain_address(self.stand.stretches()[0].address) != plain_address(last.stretches()[0].address):
            self.facts.add(NoteFact.MOVED)


def nearest_provision(stand: TrackedNote, target: int) -> str:
    """The provision of draft `target` that the first one of a stand became, or the nearest above it that is still
    there; "" when none is.
    """
    course = stand.course
    above = course.known(stand.at)
    provision = stand.stretches()[0].provision
    while provision:
        found: tuple[str, ...] = (provision,)
        at = stand.at
        for there in steps(stand.at, target):
            partners = course.step(at, there).partners
            found, at = tuple(two for one in found for two in partners.get(one, ())), there
        if found:
            return found[0]
        provision = above[provision].parent
    return ""
