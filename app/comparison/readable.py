"""Readable: the raw match as a drafter would mark it.

Small equal islands of common words between two larger changes are dropped, so that a rewritten sentence is one
replacement; a pure insertion or deletion slides to the border of a phrase. The raw match stays as it is, for lineage
(ENGINE.md, lesson 6).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.comparison.brackets import balanced
from app.comparison.lexicon import COMMON, MODAL, NEGATION, PAUSES, SENTENCE_ENDS
from app.comparison.tokens import BRACKETS, is_han
from app.comparison.words import Block, joined

_COMMON = 0.34
_CONTENT = 1.0
_HAN = 0.5
_ISLAND = 1.7
"""Islands below this weight may be dropped…"""
_SMALLER = 0.9
"""…if they weigh at most this share of the smaller neighbouring change: a word between two words stays."""


@dataclass(frozen=True)
class Weights:
    """What each token number weighs when an island is judged, and what kind of token it is."""

    weight: tuple[float, ...]
    common: tuple[bool, ...]
    sign: tuple[bool, ...]
    words: Sequence[str]


def weighed(words: Sequence[str]) -> Weights:
    """The weights of a vocabulary's tokens."""
    weight: list[float] = []
    common: list[bool] = []
    sign: list[bool] = []
    for word in words:
        low = word.casefold()
        is_sign = len(word) == 1 and not word.isalnum()
        is_common = low in COMMON
        weight.append(
            0.0
            if word in BRACKETS
            else _COMMON
            if is_sign or is_common
            else _HAN
            if is_han(word) and low not in MODAL and low not in NEGATION
            else _CONTENT
        )
        common.append(is_common)
        sign.append(is_sign)
    return Weights(tuple(weight), tuple(common), tuple(sign), words)


def without_islands(
    blocks: Sequence[Block], first: Sequence[int], second: Sequence[int], weights: Weights
) -> list[Block]:
    """The blocks without the small islands between two changes."""
    weigh = weights.weight
    kept: list[Block] = []
    changes: list[float] = []
    """The weight of the change before each kept block."""
    loose: list[bool] = []
    """Whether that change opens or closes a bracket: then words beside it stay, unless they are common ones."""
    at_i = at_j = 0
    pending = 0.0
    for block in blocks:
        i, j, n = block
        pending += _change(first, at_i, i, second, at_j, j, weigh)
        loose.append(_unbalanced(first[at_i:i], weights) or _unbalanced(second[at_j:j], weights))
        at_i, at_j = i + n, j + n
        kept.append(block)
        changes.append(pending)
        pending = 0.0
    changes.append(_change(first, at_i, len(first), second, at_j, len(second), weigh))
    loose.append(_unbalanced(first[at_i:], weights) or _unbalanced(second[at_j:], weights))
    dropped = True
    while dropped:
        dropped = False
        k = 0
        while k < len(kept):
            i, j, n = kept[k]
            island = sum(weigh[t] for t in first[i : i + n]) if n <= 6 else _ISLAND
            smaller = min(changes[k], changes[k + 1])
            if (
                island < _ISLAND
                and 0 < island <= smaller * _SMALLER
                and (island < _CONTENT or not (loose[k] or loose[k + 1]))
            ):
                changes[k : k + 2] = [changes[k] + changes[k + 1] + island]
                loose[k : k + 2] = [False]
                del kept[k]
                dropped = True
            else:
                k += 1
    return kept


def _unbalanced(tokens: Sequence[int], weights: Weights) -> bool:
    return not balanced([weights.words[t] for t in tokens if weights.sign[t]])


def _change(
    first: Sequence[int], i0: int, i1: int, second: Sequence[int], j0: int, j1: int, weigh: Sequence[float]
) -> float:
    return max(sum(weigh[t] for t in first[i0:i1]), sum(weigh[t] for t in second[j0:j1]))


def slid(blocks: Sequence[Block], first: Sequence[int], second: Sequence[int], weights: Weights) -> list[Block]:
    """The blocks with every pure insertion and deletion moved to the best border it can be slid to."""
    result = [list(block) for block in blocks]
    for k in range(1, len(result)):
        before, after = result[k - 1], result[k]
        i0, j0 = before[0] + before[2], before[1] + before[2]
        if i0 == after[0] and j0 < after[1]:
            tokens, start, end = second, j0, after[1]
        elif j0 == after[1] and i0 < after[0]:
            tokens, start, end = first, i0, after[0]
        else:
            continue
        left = 0
        while left < before[2] - 1 and tokens[start - left - 1] == tokens[end - left - 1]:
            left += 1
        right = 0
        while right < after[2] - 1 and tokens[start + right] == tokens[end + right]:
            right += 1
        if left + right == 0:
            continue
        shift = max(range(-left, right + 1), key=lambda s: (_border(tokens, start + s, end + s, weights), -abs(s), s))
        before[2] += shift
        after[0] += shift
        after[1] += shift
        after[2] -= shift
    return joined([(b[0], b[1], b[2]) for b in result])


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
