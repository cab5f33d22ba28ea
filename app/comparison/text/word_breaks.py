"""Knows a word that one side writes apart, or with a hyphen, and the other as one: “sha ll”, “non-market”.

Text layers break words, and so do line ends: that is spelling. Where both readings are words (“in form” and “inform”),
or a number is in play, it is none. Whether a piece is a word is known from the two drafts themselves, and from short
lists of words that often make another one (`lexicon.PARTS`); where neither tells, the change stays one of substance.
Words that ran together (“ofthe”) are told by the drafts, which have them apart elsewhere.

A word that a line broke is no edit of substance, where the drafts have the whole word:

>>> classes(compare(draft("1. Ships moor here. Ships rest."), draft("1. Sh ips moor here. Ships rest.")))
['substitution: Ships → Sh ips (editorial)']
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from app.comparison.text.lexicon import ALONE, APART, BOUND, MODAL, NEGATION, PARTS
from app.comparison.text.spelling import does_again

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.comparison.text.tokenized_draft import TokenizedDraft


class WordPart(NamedTuple):
    """A word of one side, by its number; whether a hyphen stands before it."""

    number: int
    hyphen: bool = False


WordParts = tuple[WordPart, ...]


class WordBreaks:
    """Tells broken words of two outlines from other words."""

    def __init__(self, outlines: tuple[TokenizedDraft, TokenizedDraft], words: Sequence[str]) -> None:
        """In: `words` are the tokens of the vocabulary with which both outlines were read."""
        self._words, self._counts = words, WordCounts(outlines, words)
        languages = {outline.draft.language for outline in outlines}
        known = languages if languages <= PARTS.keys() else PARTS.keys()
        self._listed = frozenset[str]().union(*(PARTS[language] for language in known))
        self._alone = frozenset[str]().union(*(ALONE[language] for language in known))

    def alike(self, first: Sequence[WordPart], second: Sequence[WordPart]) -> bool:
        """Whether two sides have the same words, some of them broken on one. They have the same letters in all."""
        return all(one == other or self._broken(one, other) for one, other in self._groups(first, second))

    def _groups(self, first: Sequence[WordPart], second: Sequence[WordPart]) -> Iterator[tuple[WordParts, WordParts]]:
        """The least runs of words of both sides that begin and end together."""
        starts = [0, 0]
        lengths = [0, 0]
        ends = [0, 0]
        sides = (first, second)
        while ends[0] < len(first) or ends[1] < len(second):
            side = 0 if lengths[0] <= lengths[1] and ends[0] < len(first) else 1
            lengths[side] += len(self._words[sides[side][ends[side]].number])
            ends[side] += 1
            if lengths[0] == lengths[1]:
                one, other = (tuple(sides[k][starts[k] : ends[k]]) for k in (0, 1))
                whole = len(one) == len(other) == 1
                yield (one[:1], one[:1]) if whole else (one, other)
                starts = [*ends]

    def _broken(self, one: WordParts, other: WordParts) -> bool:
        """Whether one of two runs of the same letters is nothing but the other, broken."""
        if self._parts_figures(one) or self._parts_figures(other):
            return False
        if len(one) > 1 and len(other) > 1:
            return self._usual(one) != self._usual(other)
        apart, joined = (one, other[0].number) if len(other) == 1 else (other, one[0].number)
        texts = tuple(self._words[part.number] for part in apart)
        if texts in APART or self._run_together(apart, joined):
            return True
        hyphened = all(part.hyphen for part in apart[1:])
        if hyphened and texts[0] not in _DENYING:
            return not does_again(texts)
        if not any(self._is_listed(text) for text in texts):
            return not (self._all_words(apart) and self._known(joined, apart))
        if any(self._is_ending(text) for text in texts):
            return True
        return not self._all_words(apart) and self._known(joined, apart)

    def _run_together(self, apart: WordParts, joined: int) -> bool:
        """Whether two words lost the space between them: "ofthe". The drafts have them side by side elsewhere, too, and
        the one only here. The first is a small word that begins no other one, which "in" does: "in formal".
        """
        if len(apart) != 2 or apart[1].hyphen or self._words[apart[0].number] not in _SMALL:
            return False
        pair = (apart[0].number, apart[1].number)
        return self._counts[joined] == 1 and self._counts[pair] > 1 and self._is_word(apart, 1)

    def _parts_figures(self, parts: WordParts) -> bool:
        """Whether figures stand apart that the other side may write as one number."""
        texts = [self._words[part.number] for part in parts]
        return any(text[-1:].isdecimal() and behind[:1].isdecimal() for text, behind in pairwise(texts))

    def _is_listed(self, text: str) -> bool:
        return text in self._alone if len(text) == 1 else text in self._listed

    def _is_ending(self, text: str) -> bool:
        """Whether a piece can be no word by itself: an ending, or letters without a vowel."""
        if self._is_listed(text):
            return False
        return text in BOUND or (text.isascii() and text.isalpha() and _VOWELS.isdisjoint(text))

    def _all_words(self, parts: WordParts) -> bool:
        return all(self._is_word(parts, at) for at in range(len(parts)))

    def _usual(self, parts: WordParts) -> bool:
        """Whether all parts are listed, or stand in the drafts more than once."""
        counts, words = self._counts, self._words
        return all(counts[part.number] > 1 or self._is_listed(words[part.number]) for part in parts)

    def _is_word(self, parts: WordParts, at: int) -> bool:
        """Whether a part is a word: it is listed, or stands elsewhere in the drafts without its neighbour here."""
        number = parts[at].number
        text = self._words[number]
        if self._is_listed(text):
            return True
        beside = [(parts[k].number, parts[k + 1].number) for k in (at - 1, at) if 0 <= k < len(parts) - 1]
        if len(text) < 2 or self._is_ending(text):
            return False
        times = self._counts[number]
        return all(times > self._counts[pair] for pair in beside)

    def _known(self, joined: int, apart: WordParts) -> bool:
        """Whether the joined word is one: it is listed, or stands more often in the drafts than it is broken."""
        text = self._words[joined]
        if text in MODAL or text in NEGATION or text in self._listed:
            return True
        return self._counts[joined] > self._counts[apart[0].number, apart[1].number]


class WordCounts:
    """How often each word stands in the two drafts, and each pair of neighbours, hyphens between them aside. The first
    few that are asked for are looked for; whoever asks for more has all counted.
    """

    def __init__(self, outlines: tuple[TokenizedDraft, TokenizedDraft], words: Sequence[str]) -> None:
        self._outlines, self._words = outlines, words
        self._known: dict[int | tuple[int, int], int] = {}

    def __getitem__(self, one: int | tuple[int, int]) -> int:
        if one not in self._known:
            if len(self._known) < _FEW and len(self._words) <= sys.maxunicode:
                self._known[one] = self._looked_for(one)
            else:
                self._known = self._all
        return self._known[one]

    def _looked_for(self, one: int | tuple[int, int]) -> int:
        if isinstance(one, int):
            return self._signs.count(chr(one))
        first, second = map(chr, one)
        if first == second:  # of three in a row there are two pairs, of which a string counts one
            return sum(len(run) - 1 for run in re.findall(f"{re.escape(first)}+", self._signs))
        return self._signs.count(first + second)

    @cached_property
    def _signs(self) -> str:
        """The same as a string of one sign for each word: in it one is found at once, in a list of numbers one by one
        (a fifteenth of the comparison of two long drafts).
        """
        return "".join(map(chr, self._running))

    @cached_property
    def _running(self) -> list[int]:
        """The words of all texts and headings, hyphens left out, the number of no word behind each."""
        dash = next((number for number, word in enumerate(self._words) if word == "-"), -1)
        found: list[int] = []
        for outline in self._outlines:
            for tokens in (*outline.texts, *outline.headings):
                ids = tokens.ids
                found += ids if dash not in ids else [number for number in ids if number != dash]
                found.append(len(self._words))
        return found

    @property
    def _all(self) -> Counter[int | tuple[int, int]]:
        every: Counter[int | tuple[int, int]] = Counter(self._running)
        every.update(pairwise(self._running))
        return every


_FEW = 32
"""So many counts are looked for one by one."""
_VOWELS = frozenset("aeiouy")
_DENYING = frozenset({"a", "an", "im", "in", "no", "not", "un"})
"""Words that a hyphen does not tell from the beginning of another word: “in-formal”."""
_SMALL = frozenset(
    {"and", "from", "its", "must", "of", "shall", "should", "that", "the", "their", "these", "this", "those", "which"}
    | {"dont", "las", "los", "sont", "для", "их"}
)
"""Small words from which no other is made: “in”, “no”, “may”, “que” are none of them."""
