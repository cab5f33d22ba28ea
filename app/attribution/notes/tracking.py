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

from collections.abc import Iterator, Sequence
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
    from app.attribution.notes.chain_step import ChainStep
    from app.attribution.notes.draft_chain import DraftChain
    from app.attribution.words.text_spans import MatchedRun
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
    has_changed: bool = False
    """Whether its words may be others than it began with, or stand otherwise."""
    here: int = field(init=False)
    _first: TrackedNote = field(init=False)
    """Where the words that are followed now began: their letters are counted where something happened to them."""
    _worth: float = 1.0
    """Share of the letters of the note that the words followed now began with."""
    _gone: str | None = None
    """The words by which it is looked for while it is gone; None: not asked yet."""
    _nowhere_in: int = -1
    """The last draft in which these were looked for and are nowhere."""

    def __post_init__(self) -> None:
        self.here, self._first = self.stand.at, self.stand

    @property
    def _size(self) -> int:
        return self._first.letters

    def share(self) -> float:
        """Of the letters of the note, how many stand where it stands, or stood last (0 to 1)."""
        if not self.has_changed:
            return 1.0
        return self._worth * (self.stand.letters / self._size if self._size else 1.0)

    def go_to(self, target: int) -> None:
        """Go on to a draft, through those between."""
        by = 1 if target > self.here else -1
        while self.here != target:
            if self.gone_in is None and not self._whole_way(target):
                self._together(target, by)
            elif self.gone_in is not None and (by < 0 or not self._last_words):
                self.here = target  # what is never found again is not looked for
            if self.here != target:
                self._go(self.here + by)

    def _go(self, there: int) -> None:
        later, self.here, self.has_changed = there > self.here, there, True
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
        else:
            after = TrackedNote(course, there, self._worth_following(pieces, there))
            stands, places = self._enough(after), {piece.provision for piece in after.pieces}
            partners = {two for piece in before.pieces for two in step.partners.get(piece.provision, ())}
        if not stands:
            return None
        if not (places <= partners and step.moved.isdisjoint(places)):
            self.facts.add(NoteFact.MOVED)
        return after

    def _whole_way(self, target: int) -> bool:
        """Go on to a draft at once where nothing happens to the note on the way. False where that is not so, or not
        plain.
        """
        return self._with_provisions(target) if self.stand.provisions else self._with_pieces(target)

    def _with_provisions(self, target: int) -> bool:
        """Go on where its provision is in all drafts on the way."""
        before, ways = self.stand, self.stand.course.ways(target)
        partners = [ways.partners(before.at, one) for one in before.provisions]
        now = tuple(dict.fromkeys(one for way in partners for one in way.there))
        if not now:
            return False
        pieces = carry_pieces(before.pieces, ways.beyond(before.at))
        self.stand, self.here = TrackedNote(before.course, target, pieces, now), target
        self.has_changed = True
        if any(way.moved for way in partners):
            self.facts.add(NoteFact.MOVED)
        return True

    def _with_pieces(self, target: int) -> bool:
        """Go on where each of its pieces stays together on the way, as nearly all do."""
        before, ways = self.stand, self.stand.course.ways(target)
        pieces: list[PassagePiece] = []
        moved = False
        for piece in before.pieces:
            run = ways.around(before.at, (piece.provision, piece.field), piece.start, piece.length)
            if run is None:
                return False
            pieces.append(PassagePiece(piece.origin, *run.there, run.at + piece.start - run.start, piece.length))
            moved = moved or run.moved
        if (moved and len(pieces) > 1) or not self._goes_by_pieces():
            return False
        self._stand_at(target, tuple(pieces), moved=moved)
        return True

    def _together(self, target: int, by: int) -> None:
        """Go on as far as each of its pieces stays together, and no further than `target`."""
        before = self.stand
        if before.provisions or not self._goes_by_pieces():
            return
        at, pieces, moved, ways = before.at, before.pieces, False, before.course.ways(target)
        while True:  # to the target it does not come: then it would have gone there at once
            if len(pieces) == 1:  # as of most: many drafts at once
                (one,) = pieces
                at, there = ways.straight(at, (one.provision, one.field))
                pieces = (PassagePiece(one.origin, *there, one.start, one.length),)
            step = self._whole_step(at, at + by, pieces) if at != target else None
            if step is None:
                break
            (pieces, moves), at = step, at + by
            moved = moved or moves
        if at != before.at:
            self._stand_at(at, pieces, moved=moved)

    def _whole_step(
        self, here: int, there: int, pieces: tuple[PassagePiece, ...]
    ) -> tuple[tuple[PassagePiece, ...], bool] | None:
        """The pieces in the neighbour, and whether they moved; None where one is not whole, or several move."""
        step = self.stand.course.step(here, there)
        after: list[PassagePiece] = []
        moves = False
        for one in pieces:
            onwards = _whole_in(step.runs.get((one.provision, one.field), ()), one)
            if onwards is None:
                return None
            moves = moves or _has_moved(one, onwards, step)
            after.append(onwards)
        return None if moves and len(pieces) > 1 else (tuple(after), moves)

    def _stand_at(self, at: int, pieces: tuple[PassagePiece, ...], *, moved: bool) -> None:
        self.stand, self.here = TrackedNote(self.stand.course, at, pieces), at
        self.has_changed = self.has_changed or len(pieces) > 1
        if moved:
            self.facts.add(NoteFact.MOVED)

    def _goes_by_pieces(self) -> bool:
        """Whether its words are as good where each piece is whole: enough of them, and, of several, no strays by what
        comes between them. Where several move it takes all of them to say so.
        """
        before = self.stand
        if len(before.pieces) == 1:
            return self._worth == 1 or self._enough(before)
        return self._has_no_strays() and self._enough(before)

    def _has_no_strays(self) -> bool:
        """Whether no piece of it can be a stray (`_worth_following`)."""
        course = self.stand.course
        known = course.known(self.stand.at)
        telling = [course.weighed(text_of(piece, known)).content for piece in self.stand.pieces]
        return all(telling) or not any(telling)

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
        found = self._found_once(words, there) if words else None
        if found is None:
            return
        if last.provisions and known[found.provision].text != words:
            return
        again = TrackedNote(course, there, (found,))
        self.stand = note_on_provision(course, there, found.provision) if last.provisions else again
        self._first, self.gone_in, self._nowhere_in = self.stand, None, -1
        self.facts.add(NoteFact.BY_WORDS)
        if plain_address(self.stand.stretches()[0].address) != plain_address(last.stretches()[0].address):
            self.facts.add(NoteFact.MOVED)

    def _found_once(self, words: str, there: int) -> PassagePiece | None:
        """The one place of words in a draft. Where they were nowhere in the one before, they are looked for in what
        came since: a seventh of it.
        """
        course = self.stand.course
        if self._nowhere_in == there - 1 and not course.has_come(words, there):
            self._nowhere_in = there
            return None
        found = course.finder(there).once(words)
        if found is None and not course.finder(there).has(words):
            self._nowhere_in = there
        return found


def _whole_in(runs: Sequence[MatchedRun], piece: PassagePiece) -> PassagePiece | None:
    """A piece as it stands in the other text, None where it does not go on as a whole."""
    end = piece.start + piece.length
    for run in runs:
        if run.start <= piece.start and end <= run.start + run.length:
            return PassagePiece(piece.origin, *run.there, run.at + piece.start - run.start, piece.length)
    return None


def _has_moved(piece: PassagePiece, there: PassagePiece, step: ChainStep) -> bool:
    """Whether a piece stands somewhere else by a step."""
    return there.provision in step.moved or there.provision not in step.partners.get(piece.provision, ())


def nearest_provision(stand: TrackedNote, target: int) -> str:
    """The provision of draft `target` that the first one of a stand became, or the nearest above it that is still
    there; "" when none is.
    """
    course = stand.course
    above = course.known(stand.at)
    provision = stand.stretches()[0].provision
    ways = course.ways(target)
    while provision:
        if there := ways.partners(stand.at, provision).there:
            return there[0]
        provision = above[provision].parent
    return ""
