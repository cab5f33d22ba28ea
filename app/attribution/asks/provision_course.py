"""Where the provisions of one draft stand in another one, step by step along the drafts between them.

Each draft is compared with the next one only, so that what is followed from ten drafts costs ten comparisons, whatever
pair is asked for. What left on the way and came back in its very words is known again. Words within a provision are
not followed here, and places as papers write them are `spoken_places`'s.

>>> one, two = draft("1. Ships moor.", label="A"), draft("1. Nets are dried.", "2. Ships moor.", label="B")
>>> there = course_of(compare(one, two))
>>> there.became["article-1/1"], there.mirrored().became["article-1/2"]
('article-1/2', 'article-1/1')
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.late_methods import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.attribution.words.provision_index import ProvisionIndex
    from app.treaty.changes import Comparison, MatchedDrafts

_TELLING = 5
"""Words of a provision by which it is known again."""


@dataclass(frozen=True)
class ProvisionCourse:
    """The provisions of one draft in another, by their ids."""

    pairs: tuple[tuple[str, str], ...]
    """All that are the same, also where one was divided or several were joined."""
    became: Mapping[str, str]
    """By each provision the one there that has most of its letters."""
    came: Mapping[str, str]
    """By each provision there the one here that has most of its letters."""

    def mirrored(self) -> ProvisionCourse:
        """The same, seen from the other draft."""
        return ProvisionCourse(tuple((there, here) for here, there in self.pairs), self.came, self.became)

    def then(self, onwards: ProvisionCourse) -> ProvisionCourse:
        """The way to the draft to which `onwards` leads from there."""
        ends: dict[str, list[str]] = {}
        for there, end in onwards.pairs:
            ends.setdefault(there, []).append(end)
        pairs = dict.fromkeys((here, end) for here, there in self.pairs for end in ends.get(there, ()))
        return ProvisionCourse(tuple(pairs), _joined(self.became, onwards.became), _joined(onwards.came, self.came))

    def with_returned(self, here: ProvisionIndex, there: ProvisionIndex) -> ProvisionCourse:
        """The same with the provisions that are lost on the way and stand there once in the very words that they have
        here.
        """
        lost = [(one, words) for one, words in here.words.items() if one not in self.became and len(words) >= _TELLING]
        if not lost:
            return self
        once, again = here.alone, there.alone
        back = {
            one: again[words]
            for one, words in lost
            if words in once and words in again and again[words] not in self.came
        }
        return replace(
            self,
            pairs=(*self.pairs, *back.items()),
            became={**self.became, **back},
            came={**self.came, **{end: one for one, end in back.items()}},
        )


def _joined(first: Mapping[str, str], second: Mapping[str, str]) -> dict[str, str]:
    return {one: second[there] for one, there in first.items() if there in second}


def course_of(comparison: Comparison | MatchedDrafts) -> ProvisionCourse:
    """From the older draft of a comparison to the newer one."""
    weight: dict[tuple[str, str], int] = {}
    for run in comparison.equal:
        weight[run.older, run.newer] = weight.get((run.older, run.newer), 0) + run.length
    pairs = tuple((pair.older, pair.newer) for pair in comparison.pairs)
    weighed = [(older, newer, weight.get((older, newer), 0)) for older, newer in pairs]
    return ProvisionCourse(pairs, _best(weighed), _best((newer, older, weight) for older, newer, weight in weighed))


def _best(weighed: Iterable[tuple[str, str, int]]) -> dict[str, str]:
    """By each provision the heaviest of those that it is paired with, the first of several."""
    best: dict[str, tuple[int, str]] = {}
    for one, other, weight in weighed:
        if one not in best or weight > best[one][0]:
            best[one] = (weight, other)
    return {one: other for one, (_, other) in best.items()}
