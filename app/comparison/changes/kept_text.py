"""Tells where kept characters of one draft stand in the other. It is asked of signs that stayed, of what stands between
two of them, and of the words between two signs.

Texts are compared by the equal runs; headings and numbers by their signs in order. It judges nothing.

Brackets round words that stay say nothing of the words; what closes where is found by what was kept between:

>>> told(compare(draft("1. Ships [moor by day] here."), draft("1. Ships [moor by day here].")))
['bracketing: −]', 'bracketing: +]']
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from app.comparison.changes.bracket_events import Brackets, KeptStretches, SignPlace
from app.comparison.text.tokenized_draft import FIELDS
from app.comparison.text.tokenizer import BRACKETS

if TYPE_CHECKING:
    from app.comparison.edits.equal_runs import EqualRun

Interval = tuple[SignPlace, SignPlace]
"""The first and the last kept letter inside a pair of brackets, as places of the first draft."""
_TEXT = FIELDS.index("text")
_LETTER = re.compile(r"\w")
LONG = 60
"""Code points of words that stayed that are gathered: a title quotes fewer."""


def kept_stretches(
    fields: Sequence[str], pair: Brackets, gone: Callable[[int, int, int], Sequence[tuple[int, int]]]
) -> KeptStretches:
    """The first stretches with words between two brackets that are not `gone` (the ranges of a field near [low, high),
    in order).
    A number is not asked for unless nothing but numbers is bracketed: it says nothing of the words under it.
    """
    numbers = _only_numbers(fields, pair)
    found: list[tuple[int, int, int]] = []
    for at, low, high in _parts(fields, pair):
        for begin, behind in (*gone(at, low, high), (high, high)):
            if (numbers or at % len(FIELDS)) and _LETTER.search(fields[at], low, min(begin, high)):
                found.append((at, low, min(begin, high)))
            low = max(low, behind)
        if sum(high - low for _, low, high in found) > LONG:
            break
    return tuple(found)


def has_words(fields: Sequence[str], pair: Brackets) -> bool:
    """True when words stand between two brackets: a blank has none, and none of a provision is its number."""
    return any(at % len(FIELDS) and _LETTER.search(fields[at], low, high) for at, low, high in _parts(fields, pair))


def _only_numbers(fields: Sequence[str], pair: Brackets) -> bool:
    return pair[0][0] == pair[1][0] or not has_words(fields, pair)


def _parts(fields: Sequence[str], pair: Brackets) -> Iterator[tuple[int, int, int]]:
    """What lies between two brackets, field by field: (index of the field, start, end)."""
    (first, start), (last, end) = pair
    for at in range(first, last + 1):
        yield at, start + 1 if at == first else 0, end if at == last else len(fields[at])


class KeptText:
    """Where kept characters of one draft stand in the other."""

    def __init__(
        self,
        fields: Sequence[Sequence[str]],
        equal: Sequence[EqualRun],
        pairs: Mapping[int, int],
        signs: tuple[Mapping[SignPlace, int], Mapping[SignPlace, int]],
    ) -> None:
        self.fields = fields
        self.signs = signs
        self.pairs = (pairs, {j: i for i, j in pairs.items()})
        width = len(FIELDS)
        runs = [
            (
                (width * e.first + _TEXT, e.first_start),
                (width * e.second + _TEXT, e.second_start),
                e.length,
            )
            for e in equal
        ]
        self.runs = (sorted(runs), sorted((b, a, n) for a, b, n in runs))

    def counterpart(self, side: int, sign: SignPlace) -> SignPlace | None:
        """Where a sign that stayed stands in the other draft."""
        at, offset = sign
        if at % len(FIELDS) == _TEXT:
            found = self._holding(side, sign)
            return None if found is None else (found[1][0], found[1][1] + offset - found[0][1])
        other = self.pairs[side].get(at // len(FIELDS))
        if other is None:
            return None
        there = len(FIELDS) * other + at % len(FIELDS)
        mine, theirs = self._standing(side, at), self._standing(1 - side, there)
        return (there, theirs[mine.index(offset)]) if len(mine) == len(theirs) else None

    def _standing(self, side: int, at: int) -> list[int]:
        """The brackets of a field that did not change."""
        text = self.fields[side][at]
        return [k for k, sign in enumerate(text) if sign in BRACKETS and (at, k) not in self.signs[side]]

    def _holding(self, side: int, place: SignPlace) -> tuple[SignPlace, SignPlace, int] | None:
        runs = self.runs[side]
        k = bisect_right(runs, (place, (1 << 60, 0), 0)) - 1
        if k < 0:
            return None
        start, _, length = run = runs[k]
        return run if start[0] == place[0] and place[1] < start[1] + length else None

    def inside(self, side: int, pair: Brackets) -> Interval | None:
        """The first and last kept letters of the texts between two brackets, in the first draft; None if there are
        none.
        """
        opened, closed = pair
        first, last = self._letter(side, opened, closed, 1), self._letter(side, closed, opened, -1)
        if first is None or last is None:
            return None
        return (first, last) if first <= last else (last, first)

    def after(self, place: SignPlace) -> SignPlace | None:
        """The next kept letter behind a place of the first draft."""
        return self._letter(0, place, (1 << 60, 0), 1)

    def _letter(self, side: int, start: SignPlace, end: SignPlace, step: int) -> SignPlace | None:
        """The first kept letter strictly between two places, forwards or backwards, as a place of the first draft."""
        runs = self.runs[side]
        k = bisect_right(runs, (start, (1 << 60, 0), 0)) - 1
        if step > 0:
            k = max(k, 0)
        while 0 <= k < len(runs):
            (at, low), there, length = runs[k]
            text = self.fields[side][at]
            high = low + length
            if step > 0 and at < start[0]:
                high = low
            elif step > 0:
                if (at, low) >= end:
                    return None
                low = max(low, start[1] + 1) if at == start[0] else low
                high = min(high, end[1]) if at == end[0] else high
            else:
                if (at, high) <= end:
                    return None
                high = min(high, start[1]) if at == start[0] else high
                low = max(low, end[1] + 1) if at == end[0] else low
            found = _first_letter(text, low, high) if step > 0 else _last_letter(text, low, high)
            if found >= 0:
                return (at, found) if side == 0 else (there[0], there[1] + found - runs[k][0][1])
            k += step
        return None


def _first_letter(text: str, low: int, high: int) -> int:
    """Where the first letter of a range stands, -1 where there is none."""
    found = _LETTER.search(text, low, high)
    return -1 if found is None else found.start()


def _last_letter(text: str, low: int, high: int) -> int:
    """Where the last letter of a range stands, -1 where there is none."""
    return next((at for at in range(high - 1, low - 1, -1) if _LETTER.match(text, at)), -1)
