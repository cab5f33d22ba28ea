"""Tells which of several drafts have a phrase, without searching each of them.

Most paragraphs stand in one draft as in the one before. So the words of each are read once for all drafts, and a phrase
is looked for in the paragraphs that have its rarest word. What a phrase says is not asked here.

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
    """Drafts as words, by the paragraphs that they share; each draft is read when it is first asked."""

    def __init__(self) -> None:
        self._bits: dict[int, int] = {}
        """For each draft, by its identity, a bit of its own."""
        self._held: list[ProvisionIndex] = []
        """The drafts, so that no other one can come to have the identity of one of them."""
        self._texts: dict[tuple[str, ...], int] = {}
        """The words of each paragraph, under its number."""
        self._running: list[str] = []
        self._holding: list[int] = []
        """By the number of a paragraph: its words in a row, and the bits of the drafts that have it."""
        self._having: dict[str, list[int]] = {}
        """By a word the numbers of the paragraphs in which it stands."""
        self._edges: dict[tuple[str, str], int] = {}
        """By two words the bits of the drafts in which a paragraph ends with the one and the next begins with the
        other.
        """

    def is_in_any(self, phrase: tuple[str, ...], drafts: Sequence[ProvisionIndex]) -> bool:
        """Whether a phrase of one word or more stands in one of some drafts, also across two of its paragraphs."""
        wanted = across = 0
        for draft in drafts:
            wanted |= self._bits.get(id(draft), 0) or self._read(draft)
        said = f" {' '.join(phrase)} "
        places = min([self._having.get(word, ()) for word in phrase], key=len)
        if any(self._holding[at] & wanted and said in self._running[at] for at in places):
            return True
        for two in pairwise(phrase):
            across |= self._edges.get(two, 0)
        across &= wanted
        return any(said in draft.running for draft in drafts if self._bits[id(draft)] & across)

    def _read(self, draft: ProvisionIndex) -> int:
        bit, end = 1 << len(self._held), ""
        self._bits[id(draft)] = bit
        self._held.append(draft)
        for words in filter(None, draft.words.values()):
            if end:
                self._edges[end, words[0]] = self._edges.get((end, words[0]), 0) | bit
            end, at = words[-1], self._texts.get(words, -1)
            if at < 0:
                at = self._added(words)
            self._holding[at] |= bit
        return bit

    def _added(self, words: tuple[str, ...]) -> int:
        at = self._texts[words] = len(self._texts)
        self._running.append(f" {' '.join(words)} ")
        self._holding.append(0)
        for word in dict.fromkeys(words):
            self._having.setdefault(word, []).append(at)
        return at
