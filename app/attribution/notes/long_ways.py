"""Tells where words and provisions of a draft come to in another one, through all drafts between.

The steps between neighbours are laid on each other once, for all notes that go the same way: of twenty thousand notes
on forty drafts most words are never touched, and asked of the whole way each is answered at once.
Whether words that were touched are still those of a note is `tracking.py`'s business, step by step.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from app.attribution.words.passages import field_of

if TYPE_CHECKING:
    from app.attribution.notes.chain_step import ChainStep
    from app.attribution.words.text_spans import FieldKey, MatchedRuns
    from app.treaty.draft import Provision

_START = attrgetter("start")
_Place = TypeVar("_Place", bound=Hashable)
_Way = TypeVar("_Way")


class LongRun(NamedTuple):
    """`length` code points that stand at `start` of a field, and together in every draft up to the last, there at `at`
    of `there`.
    """

    start: int
    length: int
    there: FieldKey
    at: int
    moved: bool
    """Whether they stand somewhere else by some step."""


class LongPartners(NamedTuple):
    """What a provision is in the last draft."""

    there: tuple[str, ...]
    moved: bool
    """Whether it moved in some step, or what became of it."""


class LongWays:
    """The ways from all drafts of a chain to draft `target`, each made when it is asked for.

    >>> ways = ways_through(draft("1. Ships moor."), draft("1. Big ships moor."), draft("1. Big ships moor here."))
    >>> [(run.start, run.at, run.length) for run in ways.runs(0, ("article-1/1", "text"))]
    [(6, 10, 4), (10, 19, 1)]
    """

    def __init__(
        self, step: Callable[[int, int], ChainStep], known: Callable[[int], Mapping[str, Provision]], target: int
    ) -> None:
        """`step` gives the way from a draft to its neighbour, `known` the provisions of a draft (`DraftChain`)."""
        self._step, self._known, self._target = step, known, target
        self._runs: dict[tuple[int, FieldKey], tuple[LongRun, ...]] = {}
        self._partners: dict[tuple[int, str], LongPartners] = {}
        self._straight: dict[tuple[int, FieldKey], tuple[int, FieldKey]] = {}

    def runs(self, at: int, field: FieldKey) -> tuple[LongRun, ...]:
        """What of a field of draft `at` stands in the last draft, in the order of the field."""
        place = self.straight(at, field)
        runs = self._runs.get(place)
        return _settled(self._runs, place, self._fields_beside, self._made_runs) if runs is None else runs

    def beyond(self, at: int) -> MatchedRuns:
        """How the words of draft `at` go on into the last one."""
        return _Beyond(self, at)

    def around(self, at: int, field: FieldKey, start: int, length: int) -> LongRun | None:
        """The run in which words of a field stay together on the whole way; None where they do not."""
        runs = self.runs(at, field)
        place = bisect_right(runs, start, key=_START) - 1
        if place < 0 or runs[place].start + runs[place].length < start + length:
            return None
        return runs[place]

    def straight(self, at: int, field: FieldKey) -> tuple[int, FieldKey]:
        """The draft up to which a field of draft `at` goes on letter for letter and at its place, and where it stands
        there.
        """
        known, place = self._straight, (at, field)
        way: list[tuple[int, FieldKey]] = []
        while place not in known:
            beside = self._straight_beside(*place)
            if beside is None:
                known[place] = place
            else:
                way.append(place)
                place = beside
        end = known[place]
        known.update(dict.fromkeys(way, end))
        return end

    def partners(self, at: int, provision: str) -> LongPartners:
        """What a provision of draft `at` is in the last draft."""
        return _settled(self._partners, (at, provision), self._provisions_beside, self._made_partners)

    def _beside(self, at: int) -> int:
        return at + (1 if self._target > at else -1)

    def _fields_beside(self, at: int, field: FieldKey) -> Iterator[tuple[int, FieldKey]]:
        if at != self._target:
            beside = self._beside(at)
            yield from (self.straight(beside, run.there) for run in self._step(at, beside).runs.get(field, ()))

    def _made_runs(self, at: int, field: FieldKey) -> tuple[LongRun, ...]:
        if at == self._target:
            size = len(field_of(self._known(at)[field[0]], field[1]))
            return (LongRun(0, size, field, 0, moved=False),) if size else ()
        beside = self._beside(at)
        step = self._step(at, beside)
        partners = step.partners.get(field[0], ())
        found: list[LongRun] = []
        for run in sorted(step.runs.get(field, ()), key=_START):
            moved = run.there[0] not in partners or run.there[0] in step.moved
            by, end = run.start - run.at, run.at + run.length
            for onwards in self._runs[self.straight(beside, run.there)]:
                low, high = max(run.at, onwards.start), min(end, onwards.start + onwards.length)
                if low < high:
                    there = onwards.at + low - onwards.start
                    found.append(LongRun(low + by, high - low, onwards.there, there, moved or onwards.moved))
        return tuple(found)

    def _straight_beside(self, at: int, field: FieldKey) -> tuple[int, FieldKey] | None:
        """The neighbour in which a field stands letter for letter and at its place, with where it stands there."""
        if at == self._target:
            return None
        beside = self._beside(at)
        step = self._step(at, beside)
        there = step.same.get(field)
        stays = there is not None and there[0] in step.partners.get(field[0], ()) and there[0] not in step.moved
        return (beside, there) if there is not None and stays else None

    def _provisions_beside(self, at: int, provision: str) -> Iterator[tuple[int, str]]:
        if at != self._target:
            beside = self._beside(at)
            yield from ((beside, one) for one in self._step(at, beside).partners.get(provision, ()))

    def _made_partners(self, at: int, provision: str) -> LongPartners:
        if at == self._target:
            return LongPartners((provision,), moved=False)
        beside = self._beside(at)
        step = self._step(at, beside)
        now = step.partners.get(provision, ())
        onwards = [self._partners[beside, one] for one in now]
        if len(onwards) == 1 and now[0] not in step.moved:
            return onwards[0]
        there = tuple(dict.fromkeys(one for way in onwards for one in way.there))
        moved = any(one in step.moved for one in now) or any(way.moved for way in onwards)
        return LongPartners(there, moved)


class _Beyond:
    """The runs of one draft, by the field."""

    def __init__(self, ways: LongWays, at: int) -> None:
        self._ways, self._at = ways, at

    def get(self, place: FieldKey, _usual: tuple[()] = (), /) -> tuple[LongRun, ...]:
        """The runs of a field."""
        return self._ways.runs(self._at, place)


def _settled(
    known: dict[tuple[int, _Place], _Way],
    first: tuple[int, _Place],
    beside: Callable[[int, _Place], Iterable[tuple[int, _Place]]],
    made: Callable[[int, _Place], _Way],
) -> _Way:
    """What is `known` of the first place; it is made of what is known of the places `beside` it, and these before: not
    by calls within calls, since a dossier may have more drafts than Python has room for these.
    """
    waiting: list[tuple[int, _Place]] = [first]
    while waiting:
        place = waiting[-1]
        if place in known:
            waiting.pop()
            continue
        missing = [one for one in beside(*place) if one not in known]
        if missing:
            waiting += missing
        else:
            known[place] = made(*place)
            waiting.pop()
    return known[first]
