"""What a draft before had of an ask, and whether the draft that is reached must have the same.

Forty drafts are alike for the most part: of ten thousand asks those are judged anew in each draft of which anything
that they rest on is other there. What rests on what is read off `wording_state`, `word_search` and `requests`; whoever
makes one of them ask for more must say so here.

Wrong would be "not taken" for the last of these, as for those before it, since its paragraph is judged no more:

>>> texts = "1. Ships moor.", *["1. Ships moor by day."] * 3, "1. Ships moor by day with a green lamp."
>>> drafts = [draft(text, label=f"r{at}") for at, text in enumerate(texts)]
>>> became(drafts, asked("Norhaven", "restate", "Article 1(1)", "Ships moor with a green lamp."))
['not taken', 'not taken', 'not taken', 'taken']
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from app.late_methods import dataclass
from app.treaty.fates import Fate
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.attribution.asks.ask_delta import AskDelta
    from app.attribution.fates.followed_drafts import AlignmentDelta, DraftStep
    from app.attribution.fates.requests import AskState, WordRange
    from app.attribution.fates.trace_memory import PieceTrace
    from app.attribution.words.draft_alignment import DraftAlignment

_FAR = frozenset({Edit.SUPPORT, Edit.MOVE})
"""Requests that are answered by other provisions than those that they speak of."""


@dataclass(frozen=True, slots=True)
class KnownState:
    """What a draft has of an ask by its words alone."""

    draft: int
    """The index of the draft."""
    state: AskState
    traces: tuple[PieceTrace, ...] = ()
    """Of an ask that gives wording: what is there of its pieces."""


class StateChange:
    """Tells of which asks of one draft nothing is other than in the draft before the one that is reached."""

    def __init__(self, later: DraftAlignment, delta: AlignmentDelta, step: DraftStep) -> None:
        self._later, self.delta, self._step = later, delta, step

    def holds(
        self, known: KnownState, ask: AskDelta, traces: Sequence[PieceTrace], homes: Iterable[Sequence[str]]
    ) -> bool:
        """Whether what is known of an ask that gives wording holds here. `traces` are those of its pieces here, `homes`
        the provisions at the place of each.
        """
        if not ask.article or [*map(id, known.traces)] != [*map(id, traces)]:
            return False
        if self.delta.names and (known.state.standing is not Fate.NOT_TAKEN or ask.words in self._later.later.by_words):
            return False  # what is there is told with its number, and of several texts the first
        bases = {ask.article, ask.base, *(trace.piece.provision for trace in traces)}
        found = (place for trace in traces for place, _ in trace.found.values())
        return (
            self._stays(bases)
            and self.delta.later.isdisjoint(chain(found, *homes))
            and ask.words not in self._step.wordings
            and not self._step.has_run(ask.words)
        )

    def renamed(self, state: AskState) -> AskState:
        """A state that holds here, by the id that its provision has now."""
        if state.place is None or state.place[0] not in self.delta.names:
            return state
        return replace(state, place=(self.delta.names[state.place[0]], *state.place[1:]))

    def requested(self, ask: AskDelta, places: Sequence[WordRange]) -> bool:
        """Whether what is known of a request about words of the earlier draft, at `places`, holds here. Of a whole text
        that does not stand whole its long phrases may stand anywhere.
        """
        if ask.ask.edit in _FAR:
            return False
        bases = {one for one, _, _ in places}
        if all((first, last) == (0, len(self._later.base.of[one])) for one, first, last in places):
            bases.update(chain.from_iterable(map(self._later.base.places.below, tuple(bases))))
            rows, words = self._later.counterpart, self._later.base.places.words
            if any(None in rows[one] for one in bases) and any(self._step.has_phrase(words[one]) for one in bases):
                return False
        return self._stays(bases)

    def _stays(self, bases: Iterable[str]) -> bool:
        """Whether some provisions of the earlier draft became what they had become, which is as it was."""
        delta, became = self.delta, self._later.became
        return all(one not in delta.base and delta.later.isdisjoint(became(one)) for one in bases)
