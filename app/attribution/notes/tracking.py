"""A note on its way from the draft on which it was made to another, draft by draft.

Words go by the raw match, provisions by their pairs. Where too few of its words are left it is lost, until its very
words stand once in a later draft. What is told of it is `anchoring.py`'s business.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.attribution.words.passages import letters_of, standing_once, stretches_of, text_of, whole, without_strays
from app.attribution.words.provision_index import plain
from app.attribution.words.terms import content_of, words_in
from app.attribution.words.text_spans import Piece, carried
from app.treaty.notes import Fact

if TYPE_CHECKING:
    from app.attribution.notes.draft_chain import Course
    from app.treaty.notes import Stretch

_LEAST = 1 / 3
"""Share of the letters that must be left for a note to stand."""
_TELLING = 6.0
"""Words of content by which words that had left are known again: more than where they must be there, once."""


@dataclass(frozen=True)
class Stand:
    """Where a note stands in draft `at` of the course, as read."""

    course: Course
    at: int
    pieces: tuple[Piece, ...]
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

    def letters(self) -> int:
        """How many letters and digits its words have."""
        return letters_of(self.pieces, self.course.known(self.at))

    def stretches(self) -> tuple[Stretch, ...]:
        """Where it stands, in the order of the passage."""
        draft, known = self.course.draft(self.at), self.course.known(self.at)
        if self.provisions:
            return tuple(whole(known[one], draft) for one in self.provisions)
        return stretches_of(self.pieces, known)


def on_provision(course: Course, at: int, provision: str) -> Stand:
    """A note on a provision of draft `at`, with all words under it."""
    known, pieces, origin = course.known(at), list[Piece](), 0
    for one in course.below(at, provision):
        for name, text in (("heading", known[one].heading), ("text", known[one].text)):
            if text:
                pieces.append(Piece(origin, one, name, 0, len(text)))
                origin += len(text)
    return Stand(course, at, tuple(pieces), (provision,))


def steps(start: int, end: int) -> Iterator[int]:
    """The drafts after `start` up to `end`, forwards or back."""
    by = 1 if end >= start else -1
    yield from range(start + by, end + by, by)


@dataclass
class Walk:
    """The way of one note; begin with where it stands."""

    stand: Stand
    """Where it stands, or stood last."""
    facts: set[Fact] = field(default_factory=set)
    gone_in: int | None = None
    """The draft in which its words were gone, while they are."""
    here: int = field(init=False)
    _size: int = field(init=False)
    _worth: float = 1.0
    """Share of the letters of the note that the words followed now began with."""

    def __post_init__(self) -> None:
        self.here, self._size = self.stand.at, self.stand.letters()

    def share(self) -> float:
        """Of the letters of the note, how many stand where it stands, or stood last (0 to 1)."""
        return self._worth * (self.stand.letters() / self._size if self._size else 1.0)

    def go(self, there: int) -> None:
        """Go on to the neighbouring draft."""
        later, self.here = there > self.here, there
        if self.gone_in is None:
            onwards = self._onwards(there)
            if onwards is not None:
                self.stand = onwards
                return
            self._worth, self.gone_in = self.share(), there
        if later:
            self._find_again(there)

    def _onwards(self, there: int) -> Stand | None:
        """Where it stands in the neighbouring draft; None when it does not."""
        before, course = self.stand, self.stand.course
        step = course.step(before.at, there)
        pieces = carried(before.pieces, step.runs)
        if before.provisions:
            now = tuple(dict.fromkeys(two for one in before.provisions for two in step.partners.get(one, ())))
            after = Stand(course, there, pieces, now)
            stands, places, partners = bool(now), set(now), set(now)
        else:
            after = Stand(course, there, self._worth_following(pieces, there))
            stands, places = self._enough(after), {piece.provision for piece in after.pieces}
            partners = {two for piece in before.pieces for two in step.partners.get(piece.provision, ())}
        if not stands:
            return None
        if not (places <= partners and step.moved.isdisjoint(places)):
            self.facts.add(Fact.MOVED)
        return after

    def _worth_following(self, pieces: tuple[Piece, ...], there: int) -> tuple[Piece, ...]:
        if not _content(self.stand):
            return pieces
        return without_strays(pieces, self.stand.course.known(there))

    def _enough(self, after: Stand) -> bool:
        """Whether what is left may be called the words of the note."""
        if not after.pieces or (_content(self.stand) and not _content(after)):
            return False
        return self._worth * after.letters() >= _LEAST * self._size

    def _find_again(self, there: int) -> None:
        """Take its last words up again where they stand once in a draft that came since, as they did in the last."""
        last, course = self.stand, self.stand.course
        draft, known = course.draft(there), course.known(there)
        if last.provisions:
            words = course.known(last.at)[last.provisions[0]].text
        else:
            words = " ".join(one.text for one in last.stretches())
        found = standing_once(words, draft, _TELLING)
        if found is None or standing_once(words, course.draft(last.at), _TELLING) is None:
            return
        if last.provisions and known[found.provision].text != words:
            return
        again = Stand(course, there, (found,))
        self.stand = on_provision(course, there, found.provision) if last.provisions else again
        self._size, self.gone_in = self.stand.letters(), None
        self.facts.add(Fact.BY_WORDS)
        if plain(self.stand.stretches()[0].address) != plain(last.stretches()[0].address):
            self.facts.add(Fact.MOVED)


def _content(stand: Stand) -> bool:
    known = stand.course.known(stand.at)
    return any(content_of(words_in(text_of(piece, known))) for piece in stand.pieces)


def near(stand: Stand, target: int) -> str:
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
