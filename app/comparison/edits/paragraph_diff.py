"""Two short texts laid against each other: which stretches stay, which go, which come. For one paragraph and its
amendment; drafts are compared in `compare.py`.

Words are matched and cleaned as in a comparison of drafts, and brackets are words like others. Nothing is named or
weighed here. The stretches join to the two texts, sign for sign.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from app.comparison.edits.edits import common_space
from app.comparison.matching.cleanup import slide_blocks, weigh_tokens, without_islands
from app.comparison.matching.sequence_match import Block, match
from app.comparison.text.tokenizer import Tokens, TokenVocabulary
from app.treaty.amendments import AmendmentStretch, StretchKind


class Gap(NamedTuple):
    """Where two texts differ: code points [start, end) of the older one make way for [into, to) of the newer one."""

    start: int
    end: int
    into: int
    to: int

    def mirrored(self) -> Gap:
        """The same seen from the other text."""
        return Gap(self.into, self.to, self.start, self.end)


def gaps_between(older: str, newer: str, *, spellings: bool = True, readable: bool = True) -> tuple[Gap, ...]:
    """Where two texts differ, in order, as a reader would mark it; without `spellings`, words that differ in spelling
    or case alone, and spaces, count as the same; without `readable`, each word that both have in order does, be it a
    small one between two changes.

    The texts are matched in a canonical order, so that the answer the other way round is the same mirrored.

    >>> gaps_between("Ships shall moor by day.", "Ships may moor by day.")
    (Gap(start=6, end=11, into=6, to=9),)
    """
    if newer < older:
        found = gaps_between(newer, older, spellings=spellings, readable=readable)
        return tuple(gap.mirrored() for gap in found)
    vocabulary = TokenVocabulary()
    one, other = vocabulary.read(older), vocabulary.read(newer)
    weights = weigh_tokens(vocabulary.words)
    blocks = slide_blocks(match(one.ids, other.ids), one.ids, other.ids, weights)
    if readable:
        blocks = without_islands(blocks, one.ids, other.ids, weights)
    if not spellings:
        return tuple(_gaps([_ends(block, one, other) for block in blocks], older, newer))
    words = [word for block in blocks for word in _written_alike(block, one, other)]
    return tuple(_gaps(words, older, newer))


def stretches_between(older: str, newer: str) -> tuple[AmendmentStretch, ...]:
    """The older text with what has to be struck and put in to make it the newer one; what goes stands before what
    comes in its place.
    """
    found: list[AmendmentStretch] = []
    at = 0
    for gap in gaps_between(older, newer):
        found += [
            AmendmentStretch(older[at : gap.start], StretchKind.KEPT),
            AmendmentStretch(older[gap.start : gap.end], StretchKind.OUT),
            AmendmentStretch(newer[gap.into : gap.to], StretchKind.IN),
        ]
        at = gap.end
    return tuple(stretch for stretch in (*found, AmendmentStretch(older[at:], StretchKind.KEPT)) if stretch.text)


_Same = tuple[int, int, int, int]
"""Code points of the older text and of the newer one that are the same words."""


def _ends(block: Block, one: Tokens, other: Tokens) -> _Same:
    i, j, size = block
    return one.spans[i][0], one.spans[i + size - 1][1], other.spans[j][0], other.spans[j + size - 1][1]


def _written_alike(block: Block, one: Tokens, other: Tokens) -> Iterator[_Same]:
    """The words of a block that are written alike on both sides."""
    i, j, size = block
    for n in range(size):
        if one.word(i + n) == other.word(j + n):
            yield (*one.spans[i + n], *other.spans[j + n])


def _gaps(same: list[_Same], older: str, newer: str) -> Iterator[Gap]:
    """What stands between words that are the same, without the space at its ends that both texts have."""
    i = j = 0
    for start, end, into, to in [*same, (len(older), len(older), len(newer), len(newer))]:
        gone, come = older[i:start], newer[j:into]
        if gone != come:
            head = common_space(gone, come)
            tail = common_space(gone[head:][::-1], come[head:][::-1])
            yield Gap(i + head, start - tail, j + head, into - tail)
        i, j = end, to
