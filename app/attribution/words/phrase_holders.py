"""Which of several drafts have a phrase: asked of ten thousand phrases, it must not search each draft for each of them.

By every two words that stand side by side it is known which drafts have them there; only a draft that has all such
pairs of a phrase is searched. What a phrase says is not asked here.

>>> from app.attribution.words.provision_index import index_provisions
>>> drafts = [index_provisions(draft(text)) for text in ("1. Ships moor here.", "1. Ships moor by day.")]
>>> holders = PhraseHolders()
>>> [holders.is_in_any(tuple(words.split()), drafts) for words in ("moor by day", "moor by", "day by")]
[True, True, False]
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attribution.words.provision_index import ProvisionIndex


class PhraseHolders:
    """Drafts as words, by the pairs of words that stand side by side in them; each is read when it is first asked."""

    def __init__(self) -> None:
        self._bits: dict[int, int] = {}
        """For each draft, by its identity, a bit of its own."""
        self._held: list[ProvisionIndex] = []
        """The drafts, so that no other one can come to have the identity of one of them."""
        self._having: dict[int, int] = {}
        """By a number of two words, which other two may share: the bits of the drafts in which they stand together."""

    def is_in_any(self, phrase: tuple[str, ...], drafts: Sequence[ProvisionIndex]) -> bool:
        """Whether a phrase of one word or more stands in one of some drafts, also across two of its provisions."""
        wanted = 0
        for draft in drafts:
            wanted |= self._bits.get(id(draft), 0) or self._read(draft)
        for two in pairwise(phrase):
            wanted &= self._having.get(hash(two), 0)
            if not wanted:
                return False
        said = f" {' '.join(phrase)} "
        return any(said in draft.running for draft in drafts if self._bits[id(draft)] & wanted)

    def _read(self, draft: ProvisionIndex) -> int:
        bit = self._bits[id(draft)] = 1 << len(self._held)
        self._held.append(draft)
        having = self._having
        for two in {hash(two) for two in pairwise(draft.running.split())}:
            having[two] = having.get(two, 0) | bit
        return bit
