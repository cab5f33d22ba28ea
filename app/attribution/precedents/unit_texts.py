"""Numbers the words of a provision with all that stands under it, alike for two texts.

Only what is asked for is cut into words. Signs and brackets are left out: they are nothing that a source gives.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from app.comparison.text.lexicon import COMMON
from app.comparison.text.tokenizer import TokenVocabulary

if TYPE_CHECKING:
    from app.treaty.changes import Side
    from app.treaty.draft import Draft


class WordNumbering:
    """The numbers of words, and which of them carry little by themselves."""

    def __init__(self) -> None:
        self.vocabulary = TokenVocabulary()
        self._plain: dict[int, bool] = {}
        self._common: dict[int, bool] = {}

    def is_word(self, number: int) -> bool:
        """Whether a token is a word or a number, and no sign."""
        known = self._plain.get(number)
        if known is None:
            word = self.vocabulary.words[number]
            known = self._plain[number] = word[:1].isalnum()
        return known

    def is_common(self, number: int) -> bool:
        """Whether a word carries little by itself."""
        known = self._common.get(number)
        if known is None:
            known = self._common[number] = self.vocabulary.words[number].casefold() in COMMON
        return known

    def telling(self, words: Sequence[int]) -> tuple[int, ...]:
        """The words that carry something."""
        return tuple(one for one in words if not self.is_common(one))


class UnitTexts:
    """The provisions of one draft or instrument, as words with all that stands under each."""

    def __init__(self, draft: Draft, numbering: WordNumbering) -> None:
        self.draft = draft
        self._numbering = numbering
        self._own: dict[str, tuple[tuple[int, ...], tuple[int, ...]]] = {}
        self._under: dict[str, tuple[int, ...]] = {}

    @cached_property
    def places(self) -> dict[str, int]:
        """The place of each provision in the document."""
        return {one.id: at for at, one in enumerate(self.draft.provisions)}

    @cached_property
    def _ends(self) -> list[int]:
        """For each place the first place after all that stands under it."""
        ends = list(range(1, len(self.draft.provisions) + 1))
        for at in range(len(ends) - 1, -1, -1):
            above = self.places.get(self.draft.provisions[at].parent, at)
            ends[above] = max(ends[above], ends[at])
        return ends

    def above(self, provision: str) -> str:
        """The id of what a provision stands under; "" at the top, and for an id that is unknown."""
        at = self.places.get(provision)
        return "" if at is None else self.draft.provisions[at].parent

    def line(self, provision: str) -> list[str]:
        """A provision and all that it stands under, innermost first."""
        found: list[str] = []
        while provision in self.places and provision not in found:
            found.append(provision)
            provision = self.above(provision)
        return found

    def address(self, provision: str) -> str:
        """Its address, "" for an id that is unknown."""
        at = self.places.get(provision)
        return "" if at is None else self.draft.provisions[at].address

    def under(self, provision: str) -> range:
        """The places of a provision and of all that stands under it."""
        at = self.places.get(provision)
        return range(0) if at is None else range(at, self._ends[at])

    def is_under(self, provision: str, other: str) -> bool:
        """Whether a provision is another one, or stands under it."""
        return self.places.get(provision, -1) in self.under(other)

    def own(self, provision: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """The words of its own text, and where each begins."""
        known = self._own.get(provision)
        if known is None:
            at = self.places.get(provision)
            tokens = self._numbering.vocabulary.read(self.draft.provisions[at].text if at is not None else "")
            kept = [k for k, number in enumerate(tokens.ids) if self._numbering.is_word(number)]
            known = self._own[provision] = (
                tuple(tokens.ids[k] for k in kept),
                tuple(tokens.spans[k][0] for k in kept),
            )
        return known

    def words(self, provision: str) -> tuple[int, ...]:
        """The words of a provision with all that stands under it."""
        known = self._under.get(provision)
        if known is None:
            provisions = self.draft.provisions
            known = self._under[provision] = tuple(
                word for at in self.under(provision) for word in self.own(provisions[at].id)[0]
            )
        return known

    def side(self, side: Side | None) -> tuple[int, ...]:
        """The words of a side of a change; none of a heading or a number."""
        if side is None or side.field != "text":
            return ()
        words, starts = self.own(side.provision)
        return words[bisect_left(starts, side.start) : bisect_left(starts, side.end)]

    def exchanged(self, provision: str, side: Side, others: Sequence[int]) -> tuple[int, ...]:
        """The words of a provision with all that stands under it, where those of `side` have made way for `others`."""
        provisions = self.draft.provisions
        found: list[int] = []
        for at in self.under(provision):
            words, starts = self.own(provisions[at].id)
            if provisions[at].id == side.provision:
                low, high = bisect_left(starts, side.start), bisect_left(starts, side.end)
                found += (*words[:low], *others, *words[high:])
            else:
                found += words
        return tuple(found)


class WordMatch:
    """The words of a source, ready to be held against any number of texts."""

    def __init__(self, words: Sequence[int]) -> None:
        masks: dict[int, int] = {}
        bit = 1
        for word in words:
            masks[word] = masks.get(word, 0) | bit
            bit <<= 1
        self._masks, self._full = masks, bit - 1

    def common(self, words: Sequence[int]) -> int:
        """How many words of a text stand in the source, in its order.

        Hyyrö's bit-parallel rows, of which the last one is enough (comparison/matching/sequence_match.py).

        >>> WordMatch((1, 2, 3, 4)).common((1, 9, 4, 2))
        2
        """
        row = full = self._full
        for word in words:
            if here := row & self._masks.get(word, 0):
                row = ((row + here) | (row - here)) & full
        return (full ^ row).bit_count()
