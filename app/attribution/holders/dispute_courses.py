"""Follows texts in dispute from one draft to the next by the words that both have.

A text goes on as the one that has most words in common with it, at least half of the shorter of the two. It is narrowed
where it has only words that it had before, widened where it has all of them and more. One that goes on nowhere is
settled, whether its words stand or not; one that comes from nowhere was opened.

>>> from app.attribution.holders.disputes import disputes_in
>>> olds, news = draft("1. Ships moor [by day or night]."), draft("1. Ships moor by day [or night].")
>>> found = follow_disputes(disputes_in(olds), disputes_in(news), compare(olds, news), news)
>>> [(one.turn.value, one.newer.words) for one in found]
[('narrowed', 'or night')]
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from app.attribution.holders.model import DisputedText, DisputeSort, DisputeTurn, TextStretch
from app.attribution.words.terms import words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.treaty.changes import Comparison, EqualText
    from app.treaty.draft import Draft

_MOST = 0.5
"""Share of the letters of the shorter text that both must have (docs/engine.md)."""


class FollowedDispute(NamedTuple):
    """A text in dispute in one draft, the same in the next, and what became of it; `turn` is None where it stands as
    it stood.
    """

    older: DisputedText | None
    newer: DisputedText | None
    turn: DisputeTurn | None


def follow_disputes(
    olds: Sequence[DisputedText], news: Sequence[DisputedText], comparison: Comparison, newer_draft: Draft
) -> tuple[FollowedDispute, ...]:
    """What became of each: first those of the newer draft in its order, then those that are settled, in theirs.
    `comparison` is that of the two drafts.
    """
    runs = _Runs(comparison, newer_draft)
    here: dict[str, dict[int, None]] = {}
    for number, newer in enumerate(news):
        for stretch in newer.stretches:
            here.setdefault(stretch.provision, {})[number] = None
    shared: dict[tuple[int, int], float] = {}
    stood: dict[int, float] = {}
    for at, older in enumerate(olds):
        there = runs.onwards(older)
        stood[at] = _length(there) / _size(older)
        for number in dict.fromkeys(one for stretch in there for one in here.get(stretch.provision, ())):
            letters = _common(there, news[number].stretches)
            if letters and _may_be(older, news[number], letters):
                shared[at, number] = letters
    before: dict[int, int] = {}
    taken: set[int] = set()
    for at, number in sorted(shared, key=lambda pair: (-_likeness(pair, shared, olds, news), pair)):
        enough = shared[at, number] >= _MOST * min(_size(olds[at]), _size(news[number]))
        if enough and at not in taken and number not in before:
            before[number] = at
            taken.add(at)
    found = [
        FollowedDispute(olds[before[number]], newer, _turn(olds[before[number]], newer))
        if number in before
        else FollowedDispute(None, newer, DisputeTurn.OPENED)
        for number, newer in enumerate(news)
    ]
    return (*found, *(
        FollowedDispute(
            older, None, DisputeTurn.SETTLED_STANDING if stood[at] >= _MOST else DisputeTurn.SETTLED_GONE
        )
        for at, older in enumerate(olds)
        if at not in taken
    ))  # fmt: skip


def _may_be(older: DisputedText, newer: DisputedText, letters: int) -> bool:
    """Whether two can be one: names that sign free words are no bracket, and what was shown otherwise is the same only
    where it is most of both.
    """
    if older.sort is newer.sort:
        return True
    apart = DisputeSort.SIGNED in (older.sort, newer.sort)
    return not apart and letters >= _MOST * max(_size(older), _size(newer))


def _turn(older: DisputedText, newer: DisputedText) -> DisputeTurn | None:
    was, now = words_in(older.words), words_in(newer.words)
    if was == now:
        return None
    if _within(now, was):
        return DisputeTurn.NARROWED
    return DisputeTurn.WIDENED if _within(was, now) else DisputeTurn.REWORDED


def _within(few: Sequence[str], many: Sequence[str]) -> bool:
    """Whether words stand in others in their order, with or without more between them."""
    rest = iter(many)
    return all(word in rest for word in few)


def _size(one: DisputedText) -> int:
    """How many letters its words have: tags in it are none of them."""
    return len(one.words)


def _likeness(
    pair: tuple[int, int],
    shared: dict[tuple[int, int], float],
    olds: Sequence[DisputedText],
    news: Sequence[DisputedText],
) -> float:
    """The share of common letters in all letters of the two, 0 to 1."""
    whole = _size(olds[pair[0]]) + _size(news[pair[1]])
    return 2 * shared[pair] / whole


class _Runs:
    """Where the letters of the older draft stand in the newer one."""

    def __init__(self, comparison: Comparison, newer: Draft) -> None:
        self._by_id = newer.by_id()
        self._runs: dict[str, list[EqualText]] = {}
        for run in comparison.equal:
            self._runs.setdefault(run.older, []).append(run)
        for runs in self._runs.values():
            runs.sort(key=lambda run: run.older_start)
        self._pairs: dict[str, list[str]] = {}
        for pair in comparison.pairs:
            self._pairs.setdefault(pair.older, []).append(pair.newer)

    def onwards(self, older: DisputedText) -> list[TextStretch]:
        """The stretches of the newer draft that hold letters of a text of the older one; of a heading, its words."""
        found: list[TextStretch] = []
        for stretch in older.stretches:
            if stretch.field == "text":
                found += self._of(stretch)
                continue
            for newer in self._pairs.get(stretch.provision, ()):
                start = self._by_id[newer].heading.find(older.words)
                if start >= 0:
                    found.append(TextStretch(newer, stretch.field, start, start + len(older.words)))
        return found

    def _of(self, stretch: TextStretch) -> Iterator[TextStretch]:
        runs = self._runs.get(stretch.provision, [])
        first = max(0, bisect_left(runs, stretch.start, key=lambda run: run.older_start) - 1)
        for run in runs[first:]:
            if run.older_start >= stretch.end:
                break
            low, high = max(run.older_start, stretch.start), min(run.older_start + run.length, stretch.end)
            if low < high:
                by = run.newer_start - run.older_start
                yield TextStretch(run.newer, stretch.field, low + by, high + by)


def _length(stretches: Iterable[TextStretch]) -> int:
    return sum(one.end - one.start for one in stretches)


def _common(some: Iterable[TextStretch], others: Sequence[TextStretch]) -> int:
    return sum(
        max(0, min(one.end, other.end) - max(one.start, other.start))
        for one in some
        for other in others
        if (one.provision, one.field) == (other.provision, other.field)
    )
