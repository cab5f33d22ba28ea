"""Readable: the raw match as a drafter would mark it.

Small equal islands of common words between two larger changes are dropped, so that a rewritten sentence is one
replacement; a pure insertion or deletion slides to the border of a phrase. The raw match stays as it is, for lineage
(docs/engine.md, "Why so", 4).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import fsum

from app.comparison.matching.bracket_tokens import is_balanced
from app.comparison.matching.sequence_match import Block, join_blocks
from app.comparison.text.lexicon import COMMON, MODAL, NEGATION, NUMBERS, PAUSES, SENTENCE_ENDS
from app.comparison.text.tokenizer import BRACKETS, is_han
from app.late_methods import dataclass

_COMMON = 0.34
_CONTENT = 1.0
_HAN = 0.5
_ISLAND = 1.7
"""Islands below this weight may be dropped: an article and one word that carries something…"""
_TWO = 2.4
"""…and below this one, two such words, where words make way for others on both sides."""
_BESIDE = 0.9
"""An island beside a swap, or between words that are only added or only taken away, weighs at most this share of the
smaller change."""
_REWRITTEN = 1.35
"""One where words make way for others weighs at most so many times the smaller change…"""
_TOGETHER = 0.7
"""…or, where they do so on both sides, at most this share of both changes together (else, if it holds two words, of the
smaller one)…"""
_TWICE = 2.1
"""…and so many times the smaller one."""
_WIDEST = 8
"""No island has more tokens than this."""
_SWAP = 2
"""A swap has at most so many tokens on each side."""
_KEPT = 1 << 14
"""So many words are remembered with their weights from one comparison to the next."""


@dataclass(frozen=True)
class Weights:
    """What each token number weighs when an island is judged, and what kind of token it is."""

    weight: tuple[float, ...]
    common: tuple[bool, ...]
    telling: tuple[bool, ...]
    """Modal verbs, negations, numbers."""
    brackets: frozenset[int]
    han: frozenset[int]
    """Chinese characters."""
    words: Sequence[str]


def weigh_tokens(words: Sequence[str], known: Weights | None = None) -> Weights:
    """The weights of a vocabulary's tokens; `known` are those of the same vocabulary when it had fewer."""
    at = len(known.words) if known is not None else 0
    if known is not None and at == len(words):
        return known
    new = words[at:]
    weighed = list(map(_weighed, new))
    brackets = frozenset(k for k, word in enumerate(new, at) if word in BRACKETS)
    han = frozenset(k for k, word in enumerate(new, at) if is_han(word))
    weight, common, telling = zip(*weighed, strict=True) if weighed else ((), (), ())
    if known is None:
        return Weights(weight, common, telling, brackets, han, words)
    return Weights(
        known.weight + weight,
        known.common + common,
        known.telling + telling,
        known.brackets | brackets,
        known.han | han,
        words,
    )


@lru_cache(maxsize=_KEPT)
def _weighed(word: str) -> tuple[float, bool, bool]:
    """What a word weighs, whether it is a common one, and whether it is telling."""
    low = word.casefold()
    is_common = low in COMMON
    is_telling = low in MODAL or low in NEGATION
    weight = _CONTENT
    if word in BRACKETS:
        weight = 0.0
    elif is_common or (len(word) == 1 and not word.isalnum()):
        weight = _COMMON
    elif not is_telling and is_han(word):
        weight = _HAN
    return weight, is_common, is_telling or low in NUMBERS or low[:1].isdigit()


@dataclass(slots=True)
class _Gap:
    """The change between two blocks: weight of what is gone and of what is new."""

    gone: float
    new: float
    loose: bool = False
    """Whether it opens or closes a bracket: then words beside it stay, unless they are common ones."""
    swap: bool = False
    """Whether it only exchanges a modal verb, a negation or a number."""

    def weight(self) -> float:
        return max(self.gone, self.new)


def without_islands(
    blocks: Sequence[Block], first: Sequence[int], second: Sequence[int], weights: Weights
) -> list[Block]:
    """The blocks without the small islands between two changes.

    "of" alone between two rewritten words is nothing that stayed for the reader; in the raw match it is.

    >>> older, newer = ["keepers", "of", "lamps"], ["owners", "of", "boats"]
    >>> words = sorted({*older, *newer})
    >>> first, second = ([words.index(word) for word in side] for side in (older, newer))
    >>> without_islands([(1, 1, 1)], first, second, weigh_tokens(words))
    []
    """
    kept: list[Block] = []
    at = 0
    while at < len(blocks):
        if blocks[at][2] > _WIDEST:
            kept.append(blocks[at])
            at += 1
            continue
        end = at + 1
        while end < len(blocks) and blocks[end][2] <= _WIDEST:
            end += 1
        kept += _without(blocks, at, end, first, second, weights)
        at = end
    return kept


def _without(
    blocks: Sequence[Block], start: int, end: int, first: Sequence[int], second: Sequence[int], weights: Weights
) -> list[Block]:
    """What stays of blocks [start, end), all of them short."""
    kept = list(blocks[start:end])
    islands = [_island(first[i : i + n], weights) for i, _, n in kept]
    if min(islands) >= _TWO:
        return kept
    gaps: list[_Gap] = []
    i, j, n = blocks[start - 1] if start else (0, 0, 0)
    for block in (*kept, blocks[end] if end < len(blocks) else (len(first), len(second), 0)):
        gaps.append(_gap(first[i + n : block[0]], second[j + n : block[1]], weights))
        i, j, n = block
    dropped = True
    while dropped:
        dropped = False
        k = 0
        while k < len(kept):
            one, other, island = gaps[k], gaps[k + 1], islands[k]
            if island < _TWO and _swallowed(one, island, other):
                gaps[k : k + 2] = [_Gap(one.gone + other.gone + island, one.new + other.new + island)]
                del kept[k], islands[k]
                dropped = True
            else:
                k += 1
    return kept


def _island(tokens: Sequence[int], weights: Weights) -> float:
    """The weight of an island. One with a bracket stays: dropped, it would be signs that went and came again."""
    if not weights.brackets.isdisjoint(tokens):
        return _TWO
    return fsum(map(weights.weight.__getitem__, tokens))


def _swallowed(one: _Gap, island: float, other: _Gap) -> bool:
    """True when an island of this weight is read as a part of the changes around it.

    Where words make way for others a phrase is rewritten. A phrase that is only added, or only taken away, is read as
    such, and so is a swap.
    """
    if island <= 0 or (island >= _CONTENT and (one.loose or other.loose)):
        return False
    smaller, larger = sorted((one.weight(), other.weight()))
    replaced = (one.gone > 0 and one.new > 0, other.gone > 0 and other.new > 0)
    if not any(replaced):
        return island < _CONTENT and island <= _BESIDE * smaller
    if one.swap or other.swap:
        return island < _ISLAND and island <= _BESIDE * smaller
    if all(replaced):
        return island <= _TOGETHER * (smaller + larger) and island <= _TWICE * smaller
    exchange, alone = (one, other) if replaced[0] else (other, one)
    if island >= _ISLAND:
        return island <= _TOGETHER * smaller
    share = _REWRITTEN if alone.weight() < _ISLAND else 1.0
    return island <= _REWRITTEN * alone.weight() and island <= share * exchange.weight()


def _gap(gone: Sequence[int], new: Sequence[int], weights: Weights) -> _Gap:
    weigh = weights.weight.__getitem__
    gap = _Gap(fsum(map(weigh, gone)), fsum(map(weigh, new)))
    if len(gone) != len(new) and gone and new and _letters(gone, weights) == _letters(new, weights):
        return _Gap(_COMMON, _COMMON)
    if len(gone) <= _SWAP and len(new) <= _SWAP:
        content = [weights.telling[token] for token in (*gone, *new) if weights.weight[token] == _CONTENT]
        gap.swap = bool(content) and all(content)
    if not (weights.brackets.isdisjoint(gone) and weights.brackets.isdisjoint(new)):
        gap.loose = _unbalanced(gone, weights) or _unbalanced(new, weights)
    return gap


def _letters(tokens: Sequence[int], weights: Weights) -> str:
    """What some tokens spell: "Par ties" is "Parties", and a word that only closed up rewrites nothing beside it."""
    return "".join(weights.words[token] for token in tokens).casefold()


def _unbalanced(tokens: Sequence[int], weights: Weights) -> bool:
    return not is_balanced([weights.words[t] for t in tokens if t in weights.brackets])


def slide_blocks(blocks: Sequence[Block], first: Sequence[int], second: Sequence[int], weights: Weights) -> list[Block]:
    """The blocks with every pure insertion and deletion moved to the best border it can be slid to.

    One that can be slid over all that parts it from the next change is slid there: then the two are one.

    What came could as well be "crews and"; a phrase begins with its small word.

    >>> told(compare(draft("1. Ships and boats moor."), draft("1. Ships and crews and boats moor.")))
    ['insertion: +and crews ']
    """
    ends = (len(first), len(second))
    result: list[list[int]] = [[0, 0, 0], *map(list, blocks), [*ends, 0]]
    k = 1
    while k < len(result):
        before, after = result[k - 1], result[k]
        i0, j0 = before[0] + before[2], before[1] + before[2]
        if i0 == after[0] and j0 < after[1]:
            tokens, start, end = second, j0, after[1]
        elif j0 == after[1] and i0 < after[0]:
            tokens, start, end = first, i0, after[0]
        else:
            k += 1
            continue
        left = 0
        while left < before[2] and tokens[start - left - 1] == tokens[end - left - 1]:
            left += 1
        right = 0
        while right < after[2] and tokens[start + right] == tokens[end + right]:
            right += 1
        if right and right == after[2] and (after[0] + right, after[1] + right) != ends:
            before[2] += right
            del result[k]
        elif left and left == before[2] and (before[0], before[1]) != (0, 0):
            result[k] = [after[0] - left, after[1] - left, after[2] + left]
            k -= 1
            del result[k]
        else:
            if left or right:
                shift = _best(tokens, start, end, range(-left, right + 1), weights)
                before[2] += shift
                result[k] = [after[0] + shift, after[1] + shift, after[2] - shift]
            k += 1
    return join_blocks([(i, j, n) for i, j, n in result])


def _best(tokens: Sequence[int], start: int, end: int, shifts: range, weights: Weights) -> int:
    return max(shifts, key=lambda s: (_border(tokens, start + s, end + s, weights), -abs(s), s))


def _border(tokens: Sequence[int], start: int, end: int, weights: Weights) -> float:
    """How natural the range [start, end) is as an edit: whole sentences, balanced brackets, phrases that begin with a
    small word.
    """
    words = weights.words
    score = 0.0
    before = words[tokens[start - 1]] if start else "."
    head, tail = words[tokens[start]], words[tokens[end - 1]]
    after = words[tokens[end]] if end < len(tokens) else ""
    if not _balanced(words[t] for t in tokens[start:end]):
        score -= 6
    if before in SENTENCE_ENDS and (tail in SENTENCE_ENDS or not after):
        score += 4
    if before in PAUSES and tail in PAUSES:
        score += 1
    if head in SENTENCE_ENDS and after:
        score -= 2
    if head in PAUSES and after not in PAUSES and after not in SENTENCE_ENDS:
        score -= 1
    if unicodedata.category(head[0]) == "Pe":
        score -= 3
    if weights.common[tokens[start]]:
        score += 0.5
    if weights.common[tokens[end - 1]]:
        score -= 0.5
    return score


def _balanced(words: Iterable[str]) -> bool:
    depth = 0
    for word in words:
        if word in "([（［{【":
            depth += 1
        elif word in ")]）］}】":
            depth -= 1
            if depth < 0:
                return False
    return depth == 0
