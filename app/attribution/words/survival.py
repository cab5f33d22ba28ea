"""What still stands of the older draft in the newer one, and what a change is to a request. It knows no actors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from app.attribution.words.phrases import LONG_PHRASE
from app.attribution.words.terms import grams, words_in
from app.late_methods import dataclass
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.attribution.words.provision_index import PairContext
    from app.message import Message
    from app.treaty.changes import Comparison
    from app.treaty.marks import Stance

MOSTLY = 0.6
GONE = 0.3
"""A provision of which less than this share stands in the newer draft is gone."""
STANDS = 0.6


@dataclass(frozen=True, slots=True)
class RequestMatch:
    """That a change does what was asked, or its contrary."""

    score: float
    words: tuple[str, ...]
    stance: Stance
    opposite: bool = False
    notes: tuple[Message | str, ...] = ()


class SurvivingText:
    """How much of each older provision still stands in the newer draft.

    By the raw match, and by long phrases wherever they stand: a paragraph rewritten in another place is not gone.

    >>> from app.attribution.words.provision_index import pair_context_of
    >>> older, newer = draft("1. Ships moor by day.", "2. Nets are dried."), draft("1. Ships moor by day.")
    >>> surviving = SurvivingText(compare(older, newer), pair_context_of(compare(older, newer), older, newer))
    >>> surviving.share("article-1/1"), surviving.share("article-1/2")
    (1.0, 0.0)
    """

    def __init__(self, raw: Comparison | Callable[[str], int], ground: PairContext) -> None:
        """`raw` is the comparison of the two, or tells how many words of an older provision the newer draft has."""
        self._ground = ground
        self._raw = raw

    def matched(self, provision: str) -> int:
        """How many of the words of an older provision the raw match finds in the newer draft."""
        return self._raw(provision) if callable(self._raw) else self._matched.get(provision, 0)

    @cached_property
    def _matched(self) -> dict[str, int]:
        """Older provision id → how many of its words the raw match finds in the newer draft."""
        kept: dict[str, int] = {}
        for run in () if callable(self._raw) else self._raw.equal:
            words = words_in(self._ground.older.by_id[run.older].text[run.older_start : run.older_start + run.length])
            kept[run.older] = kept.get(run.older, 0) + len(words)
        return kept

    def share(self, provision: str) -> float:
        """0 to 1: the share of the words of a provision, and of all under it, that stand in the newer draft.

        Of an option only the raw match counts: rivals have phrases in common, and one stands when the other goes.
        """
        option = self._ground.older.by_id[provision].kind is Kind.OPTION
        whole = kept = phrased = 0
        for identity in self._ground.older.below(provision):
            words = self._ground.older.words[identity]
            whole += len(words)
            kept += self.matched(identity)
            phrased += 0 if option else self._in_phrases(words)
        return max(kept, phrased) / whole if whole else 1.0

    def phrased(self, words: Sequence[str]) -> bool:
        """True when some of the words stand in the newer draft, as a long phrase that is no formula."""
        return self._in_phrases(words) > 0

    def _in_phrases(self, words: Sequence[str]) -> int:
        standing, formulas = self._ground.newer.phrases.long, self._ground.older.phrases.formulas
        found = [False] * len(words)
        for at, run in enumerate(grams(words, LONG_PHRASE)):
            if run in standing and run not in formulas:
                found[at : at + LONG_PHRASE] = [True] * LONG_PHRASE
        return sum(found)
