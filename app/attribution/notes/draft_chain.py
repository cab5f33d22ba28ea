"""Carries words through drafts in their order. Each is there as read, with runs and pairs to the next.

Everything is asked for when it is needed: a note made on the draft that is shown needs no comparison at all. What it
means for a note is `anchoring.py`'s business.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from app.attribution.notes.chain_step import ChainStep
from app.attribution.notes.long_ways import LongWays
from app.attribution.words.passages import PassageFinder, field_of
from app.attribution.words.terms import is_content, words_in
from app.attribution.words.text_spans import (
    FieldKey,
    MatchedRun,
    MatchedRuns,
    forward_runs,
    reverse_runs,
    runs_into_reading,
)

if TYPE_CHECKING:
    from app.treaty.changes import Comparison, MatchedDrafts
    from app.treaty.confirmations import DraftName
    from app.treaty.draft import Draft, Provision
    from app.treaty.reading import Reading


@dataclass(frozen=True)
class WeighedWords:
    """What words of a note weigh."""

    text: str
    letters: int
    """Letters and digits."""

    @cached_property
    def content(self) -> bool:
        """Whether there is a word of content among them: of most it is never asked."""
        return any(map(is_content, words_in(self.text)))


def index_of(name: DraftName, names: Sequence[DraftName]) -> int | None:
    """The place of a draft among others: of the same file, else of the one that took its label; None for neither.

    A draft is known by its file, else by its label:

    >>> from app.treaty.confirmations import DraftName
    >>> drafts = [DraftName("a1", "Rev.1"), DraftName("b2", "Rev.2")]
    >>> [index_of(one, drafts) for one in (DraftName("b2", "Rev.2"), DraftName("c3", "Rev.1"), DraftName("", "x"))]
    [1, 0, None]
    """
    for at, other in enumerate(names):
        if name.sha256 and name.sha256 == other.sha256:
            return at
    return next((at for at, other in enumerate(names) if name.label and name.label == other.label), None)


class DraftChain:
    """`names` are the drafts in their order, any two beside each other compared. `reading(n)` gives draft n as read,
    all of them under one reading; `comparing(n)` the comparison of draft n-1 with draft n as read so.
    """

    def __init__(
        self,
        names: Sequence[DraftName],
        reading: Callable[[int], Reading],
        comparing: Callable[[int], Comparison | MatchedDrafts],
    ) -> None:
        self.names = names
        self._reading, self._comparing = reading, comparing
        self._read: dict[int, Reading] = {}
        self._into: dict[int, MatchedRuns] = {}
        self._known: dict[int, dict[str, Provision]] = {}
        self._below: dict[int, dict[str, list[str]]] = {}
        self._steps: dict[tuple[int, int], ChainStep] = {}
        self._finders: dict[int, PassageFinder] = {}
        self._weighed: dict[str, WeighedWords] = {}
        self._left: dict[int, frozenset[str]] = {}
        """The provisions of a draft that move on the way to the next one, with all that stands under them."""
        self._came: dict[int, str] = {}
        self._ways: dict[int, LongWays] = {}
        self._places: dict[DraftName, int | None] = {}

    def index(self, name: DraftName) -> int | None:
        """The place of a draft in the course, as `index_of`."""
        if name not in self._places:
            self._places[name] = index_of(name, self.names)
        return self._places[name]

    def label(self, at: int) -> str:
        """The label of draft `at`."""
        return self.names[at].label

    def reading(self, at: int) -> Reading:
        """Draft `at` as read."""
        if at not in self._read:
            self._read[at] = self._reading(at)
        return self._read[at]

    def draft(self, at: int) -> Draft:
        """The text of draft `at` as read."""
        return self.reading(at).draft

    def into(self, at: int) -> MatchedRuns:
        """How the words of draft `at` as stored go into its reading."""
        if at not in self._into:
            self._into[at] = runs_into_reading(self.reading(at))
        return self._into[at]

    def known(self, at: int) -> Mapping[str, Provision]:
        """The provisions of draft `at` as read, by their ids, in document order."""
        if at not in self._known:
            self._known[at] = self.draft(at).by_id()
        return self._known[at]

    def finder(self, at: int) -> PassageFinder:
        """The text of draft `at` as read, in which passages are found."""
        if at not in self._finders:
            self._finders[at] = PassageFinder(self.draft(at))
        return self._finders[at]

    def has_come(self, text: str, at: int) -> bool:
        """Whether words stand in a text or heading of draft `at` that no provision of the draft before it has."""
        if at not in self._came:
            before, now = (
                {field for one in self.draft(side).provisions for field in (one.heading, one.text)}
                for side in (at - 1, at)
            )
            self._came[at] = "\0".join(now - before)
        return text in self._came[at]

    def weighed(self, text: str) -> WeighedWords:
        """Words of notes with what they weigh: they are the same in one draft after the other."""
        if text not in self._weighed:
            self._weighed[text] = WeighedWords(text, sum(map(str.isalnum, text)))
        return self._weighed[text]

    def below(self, at: int, provision: str) -> tuple[str, ...]:
        """The provision of draft `at` as read, and all that stands under it, from the top down."""
        if at not in self._below:
            children: dict[str, list[str]] = {}
            for one in self.draft(at).provisions:
                children.setdefault(one.parent, []).append(one.id)
            self._below[at] = children
        found = [provision]
        for above in found:
            found += self._below[at].get(above, ())
        return tuple(found)

    def step(self, here: int, there: int) -> ChainStep:
        """How words and provisions of draft `here` stand in its neighbour `there`, the next one or the one before."""
        if (here, there) not in self._steps:
            self._steps[here, there] = self._onwards(there) if here < there else self._back(there)
        return self._steps[here, there]

    def _onwards(self, there: int) -> ChainStep:
        """From the draft before to draft `there`."""
        comparison = self._comparing(there)
        runs = forward_runs(comparison, self.draft(there - 1), self.draft(there))
        partners: dict[str, tuple[str, ...]] = {}
        for pair in comparison.pairs:
            partners[pair.older] = (*partners.get(pair.older, ()), pair.newer)
        moved = [pair for pair in comparison.pairs if pair.moved]
        self._left[there - 1] = self._under(there - 1, [pair.older for pair in moved])
        came = self._under(there, [pair.newer for pair in moved])
        return ChainStep(runs, partners, came, _same(runs, self.known(there - 1), self.known(there)))

    def _back(self, there: int) -> ChainStep:
        """From the draft behind to draft `there`: the same step the other way, made where a note goes that way."""
        step = self.step(there, there + 1)
        partners: dict[str, tuple[str, ...]] = {}
        for older in self.known(there):
            for newer in step.partners.get(older, ()):
                partners[newer] = (*partners.get(newer, ()), older)
        same = {field: back for back, field in step.same.items()}
        return ChainStep(reverse_runs(step.runs), partners, self._left[there], same)

    def ways(self, target: int) -> LongWays:
        """The ways of words and provisions from any draft to draft `target`."""
        if target not in self._ways:
            self._ways[target] = LongWays(self.step, self.known, target)
        return self._ways[target]

    def _under(self, at: int, provisions: Sequence[str]) -> frozenset[str]:
        return frozenset(below for one in provisions for below in self.below(at, one))


def _same(
    runs: Mapping[FieldKey, Sequence[MatchedRun]], older: Mapping[str, Provision], newer: Mapping[str, Provision]
) -> dict[FieldKey, FieldKey]:
    """The fields of which one run is the whole, on both sides."""
    found: dict[FieldKey, FieldKey] = {}
    for (identity, name), there in runs.items():
        if len(there) == 1 and not there[0].start and not there[0].at:
            text = field_of(older[identity], name)
            if len(text) == there[0].length and text == field_of(newer[there[0].there[0]], there[0].there[1]):
                found[identity, name] = there[0].there
    return found
