"""Do two texts share more than stock phrases? Words that many provisions have tell little of which is which.

It weighs words by how few of the provisions of both drafts have them; it pairs nothing and knows no order. Wrong would
be a paragraph told as edited from its neighbour because both say "capacity-building and the transfer of marine
technology", as half of the draft does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from itertools import chain
from math import fsum, log

_Ids = tuple[int, ...]
_ALIKE = 0.2
"""Least share of what the words of both texts tell that both have…"""
_HELD = 0.3
"""…or least share of what those of the one that tells less do: it is a part of the other."""


class TellingWords:
    """What the words of the units of both sides tell; `common` are the numbers of words that tell nothing.

    >>> said = (1, 2, 3)
    >>> units = [said, (*said, 4, 5, 6)], [(*said, 7, 8, 9), (*said, 4, 5)]
    >>> words = TellingWords(*units, (), lambda: (units_with(units[0]), units_with(units[1])))
    >>> words.are_shared(1, 0), words.are_shared(1, 1)
    (False, True)
    """

    def __init__(
        self,
        first: Sequence[_Ids],
        second: Sequence[_Ids],
        common: Collection[int],
        holders: Callable[[], tuple[Counter[int], Counter[int]]],
    ) -> None:
        """`holders` gives how many units of each side have a word; it is asked once, and only when two are compared."""
        self._sides = (first, second)
        self._common, self._holders = common, holders
        self._sizes: tuple[dict[int, float], dict[int, float]] = ({}, {})
        """What the words of units tell, by the units that were asked for."""

    @cached_property
    def _counts(self) -> tuple[Counter[int], Counter[int]]:
        """How many units of each side have a word."""
        return self._holders()

    def are_shared(self, i: int, j: int) -> bool:
        """Whether a first and a second unit share words that tell something: one that no other unit has, or enough of
        what they tell.
        """
        one, other = set(self._sides[0][i]), set(self._sides[1][j])
        both = (one & other).difference(self._common)
        first, second = self._counts
        if any(first[word] == second[word] == 1 for word in both):
            return True
        for side, unit, words in ((0, i, one), (1, j, other)):
            if unit not in self._sizes[side]:
                self._sizes[side][unit] = self._told(words)
        sizes, same = (self._sizes[0][i], self._sizes[1][j]), self._told(both)
        return 2 * same >= _ALIKE * fsum(sizes) or same >= _HELD * min(sizes)

    def _told(self, words: Collection[int]) -> float:
        units, (first, second) = sum(map(len, self._sides)), self._counts
        # An exact sum: it is the same in whatever order words were numbered.
        return fsum(log(units / (first[word] + second[word])) for word in words if word not in self._common)


def units_with(units: Sequence[_Ids]) -> Counter[int]:
    """How many units have each word.

    >>> units_with([(1, 1, 2), (2,)])[2]
    2
    """
    return Counter(chain.from_iterable(map(set, units)))
