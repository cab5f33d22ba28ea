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
    """A place of two texts, most often one where they differ: code points [start, end) of the older one make way for
    [into, to) of the newer one.
    """

    start: int
    end: int
    into: int
    to: int

    @property
    def even(self) -> bool:
        """Whether both have as many code points there."""
        return self.end - self.start == self.to - self.into

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
    one, other, blocks = _matched(older, newer, readable)
    if not spellings:
        return tuple(_gaps([_ends(block, one, other) for block in blocks], older, newer))
    words = [word for block in blocks for word in _pairs(block, one, other) if _alike(word, older, newer)]
    return tuple(_gaps(words, older, newer))


def stretches_in_both(older: str, newer: str, *, readable: bool = True) -> tuple[Gap, ...]:
    """The stretches that two texts have in common, in order: [start, end) of the older one stands as [into, to) in the
    newer one, sign for sign; a word that differs in spelling or case alone is one of its own, and may have another
    length there.

    >>> stretches_in_both("Nets dry on land.", "All nets dry.")
    (Gap(start=0, end=8, into=4, to=12), Gap(start=16, end=17, into=12, to=13))
    """
    if newer < older:
        return tuple(each.mirrored() for each in stretches_in_both(newer, older, readable=readable))
    one, other, blocks = _matched(older, newer, readable)
    found: list[Gap] = []
    i = j = 0
    for word in [*(word for block in blocks for word in _pairs(block, one, other)), _end(older, newer)]:
        gap = _without_common_space(Gap(i, word.start, j, word.into), older, newer)
        for each in (Gap(i, gap.start, j, gap.into), Gap(gap.end, word.start, gap.to, word.into), word):
            _add(found, each)
        i, j = word.end, word.to
    return tuple(found)


def _add(found: list[Gap], stretch: Gap) -> None:
    """Put a stretch behind those that were found, as one with the last where they touch and neither changes length."""
    last = found[-1] if found else None
    if last is not None and last.end == stretch.start and last.to == stretch.into and last.even and stretch.even:
        found[-1] = Gap(last.start, stretch.end, last.into, stretch.to)
    elif stretch.start < stretch.end:
        found.append(stretch)


def _matched(older: str, newer: str, readable: bool) -> tuple[Tokens, Tokens, list[Block]]:
    vocabulary = TokenVocabulary()
    one, other = vocabulary.read(older), vocabulary.read(newer)
    weights = weigh_tokens(vocabulary.words)
    blocks = slide_blocks(match(one.ids, other.ids), one.ids, other.ids, weights)
    return one, other, without_islands(blocks, one.ids, other.ids, weights) if readable else blocks


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


def _ends(block: Block, one: Tokens, other: Tokens) -> Gap:
    i, j, size = block
    return Gap(one.spans[i][0], one.spans[i + size - 1][1], other.spans[j][0], other.spans[j + size - 1][1])


def _pairs(block: Block, one: Tokens, other: Tokens) -> Iterator[Gap]:
    """The words of a block, one by one."""
    i, j, size = block
    for n in range(size):
        yield Gap(*one.spans[i + n], *other.spans[j + n])


def _alike(word: Gap, older: str, newer: str) -> bool:
    return older[word.start : word.end] == newer[word.into : word.to]


def _end(older: str, newer: str) -> Gap:
    return Gap(len(older), len(older), len(newer), len(newer))


def _gaps(same: list[Gap], older: str, newer: str) -> Iterator[Gap]:
    """What stands between words that are the same, without the space at its ends that both texts have."""
    i = j = 0
    for start, end, into, to in [*same, _end(older, newer)]:
        if older[i:start] != newer[j:into]:
            yield _without_common_space(Gap(i, start, j, into), older, newer)
        i, j = end, to


def _without_common_space(gap: Gap, older: str, newer: str) -> Gap:
    gone, come = older[gap.start : gap.end], newer[gap.into : gap.to]
    head = common_space(gone, come)
    tail = common_space(gone[head:][::-1], come[head:][::-1])
    return Gap(gap.start + head, gap.end - tail, gap.into + head, gap.to - tail)
