"""Cuts a changed stretch so that signs of agreement are never word changes. It also tells which sign closes which.

`shall` → `[shall][should]` is four signs and one word; a whole new `[as appropriate]` is one insertion. It works on
tokens of one gap.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from app.comparison.text.tokenizer import BRACKETS, OPENING

_SIGN = re.compile(f"[{re.escape(''.join(sorted(BRACKETS)))}]")


class GapPiece(NamedTuple):
    """A part of a gap: tokens [first_start, first_end) became [second_start, second_end). `sign` marks a lone
    bracket.
    """

    sign: bool
    first_start: int
    first_end: int
    second_start: int
    second_end: int


def pieces(
    first: Sequence[str], second: Sequence[str], tags: tuple[Sequence[bool], Sequence[bool]] = ((), ())
) -> list[GapPiece]:
    """The pieces of a gap whose tokens are these words, in order.

    `tags` says of every token of a side whether it stands in a tag or status mark; such words never are one edit with
    words of the text (empty: none does).

    "shall" became "[shall][may]": the first word answers it, all else came beside.

    >>> found = pieces(["shall"], ["[", "shall", "]", "[", "may", "]"])
    >>> [("sign" if one.sign else "words", one.second_start, one.second_end) for one in found]
    [('sign', 0, 1), ('words', 1, 2), ('sign', 2, 3), ('sign', 3, 4), ('words', 4, 5), ('sign', 5, 6)]
    """
    notated = any(any(side) for side in tags)
    if not notated and BRACKETS.isdisjoint(first) and BRACKETS.isdisjoint(second):
        return [GapPiece(False, 0, len(first), 0, len(second))] if first or second else []
    if not first or not second:
        return _alone(first or second, 0, len(first or second), 0 if first else 1, 0)
    runs = (_runs(first, tags[0]), _runs(second, tags[1]))
    here, there = (0, len(first)), (0, len(second))
    if max(map(len, runs)) <= _MANY:
        found = _answering(first, second, runs[0], runs[1], here, there)
        if notated or any(p.first_start < p.first_end and p.second_start < p.second_end for p in found):
            return found
    return _peeled(first, second)


def _peeled(first: Sequence[str], second: Sequence[str]) -> list[GapPiece]:
    """The signs at both ends of both sides apart, and all between them as one piece."""
    head, tail = [_leading(first), _leading(second)], [len(first), len(second)]
    for side, words in enumerate((first, second)):
        while tail[side] > head[side] and words[tail[side] - 1] in BRACKETS:
            tail[side] -= 1
        if is_balanced(words) and not is_balanced(words[head[side] : tail[side]]):
            head[side], tail[side] = 0, len(words)  # “[thirty] [sixty]”: the signs at the ends are not each other's
    found = [GapPiece(True, k, k + 1, 0, 0) for k in range(head[0])]
    found += [GapPiece(True, head[0], head[0], k, k + 1) for k in range(head[1])]
    if head[0] == tail[0] or head[1] == tail[1]:
        found += _alone(first, head[0], tail[0], 0, head[1]) + _alone(second, head[1], tail[1], 1, tail[0])
    else:
        found.append(GapPiece(False, head[0], tail[0], head[1], tail[1]))
    found += [GapPiece(True, k, k + 1, tail[1], tail[1]) for k in range(tail[0], len(first))]
    found += [GapPiece(True, len(first), len(first), k, k + 1) for k in range(tail[1], len(second))]
    return found


def _leading(words: Sequence[str]) -> int:
    count = 0
    while count < len(words) and words[count] in BRACKETS:
        count += 1
    return count


_MANY = 24
"""A gap of more runs than this is one edit: nobody would follow its pieces."""
_FAR = 240
"""Brackets that would close so many fields (of 80 provisions) further on are two signs without partners."""
_ANSWER = 0.4
"""Least likeness of two runs of words of which one is told to have become the other."""
_Run = tuple[str, int, int]
"""("sign" | "tag" | "words", start, end): a lone bracket, or words of one sort."""


def _runs(words: Sequence[str], tags: Sequence[bool]) -> list[_Run]:
    runs: list[_Run] = []
    for k, word in enumerate(words):
        sort = "sign" if word in BRACKETS else "tag" if tags and tags[k] else "words"
        if runs and sort != "sign" and runs[-1][0] == sort:
            runs[-1] = (sort, runs[-1][1], k + 1)
        else:
            runs.append((sort, k, k + 1))
    return runs


def _answering(
    first: Sequence[str],
    second: Sequence[str],
    mine: Sequence[_Run],
    theirs: Sequence[_Run],
    here: tuple[int, int],
    there: tuple[int, int],
) -> list[GapPiece]:
    """The pieces of two sides with signs or tags: the run of words that answers best, then what stands before and
    after it.
    """
    best: tuple[float, int, int] | None = None
    for a, (sort, i0, i1) in enumerate(mine):
        for b, (other, j0, j1) in enumerate(theirs):
            if sort == other != "sign":
                alike = _alike(first[i0:i1], second[j0:j1])
                if alike >= _ANSWER and (best is None or alike > best[0]):
                    best = (alike, a, b)
    if best is None:
        return [
            *_alone(first, *here, 0, there[0]),
            *_alone(second, *there, 1, here[1]),
        ]
    _, a, b = best
    (_, i0, i1), (_, j0, j1) = mine[a], theirs[b]
    return [
        *_answering(first, second, mine[:a], theirs[:b], (here[0], i0), (there[0], j0)),
        GapPiece(False, i0, i1, j0, j1),
        *_answering(first, second, mine[a + 1 :], theirs[b + 1 :], (i1, here[1]), (j1, there[1])),
    ]


def _alike(one: Sequence[str], other: Sequence[str]) -> float:
    """Share of words in common, signs aside; numbers answer numbers."""
    words = [Counter(w for w in side if w.isalnum()) for side in (one, other)]
    size = sum(words[0].values()) + sum(words[1].values())
    shared = 2 * sum((words[0] & words[1]).values()) / size if size else 0.0
    digits = all(any(w.isdigit() for w in side) for side in words)
    return shared + (_ANSWER if digits else 0.0)


def _alone(words: Sequence[str], start: int, end: int, side: int, at: int) -> list[GapPiece]:
    """The pieces of words that answer nothing: one when their brackets are complete, else signs and words apart."""

    def piece(sign: bool, low: int, high: int) -> GapPiece:
        return GapPiece(sign, at, at, low, high) if side else GapPiece(sign, low, high, at, at)

    if start == end:
        return []
    inside = words[start:end]
    if BRACKETS.isdisjoint(inside) or _whole(inside):
        return [piece(False, start, end)]
    head = start
    while head < end and words[head] in BRACKETS:
        head += 1
    tail = end
    while tail > head and words[tail - 1] in BRACKETS:
        tail -= 1
    found = [piece(True, k, k + 1) for k in range(start, head)]
    if head < tail and is_balanced(words[head:tail]):
        found.append(piece(False, head, tail))
    else:
        found += [piece(sort == "sign", head + a, head + b) for sort, a, b in _runs(words[head:tail], ())]
    return found + [piece(True, k, k + 1) for k in range(tail, end)]


def _whole(words: Sequence[str]) -> bool:
    """True for words with brackets that are complete in themselves."""
    return is_balanced(words) and not all(word in BRACKETS for word in words)


def is_balanced(words: Sequence[str]) -> bool:
    """True when every bracket closes and none closes before it opens.

    >>> is_balanced(["[", "by", "day", "]"]), is_balanced(["]", "by", "["])
    (True, False)
    """
    depth = 0
    for word in words:
        if word in BRACKETS:
            depth += 1 if word in OPENING else -1
            if depth < 0:
                return False
    return depth == 0


def partners(texts: Sequence[str]) -> dict[tuple[int, int], tuple[int, int]]:
    """For every bracket sign that has one, its partner. Places are (index of the text, offset); brackets may span
    texts, but not too many: a sign that was left open somewhere is nobody's partner.

    >>> partners(["[a [b]", "c]"])
    {(0, 3): (0, 5), (0, 5): (0, 3), (0, 0): (1, 1), (1, 1): (0, 0)}
    """
    found: dict[tuple[int, int], tuple[int, int]] = {}
    open_signs: list[tuple[int, int]] = []
    for index, text in enumerate(texts):
        if text.isascii() and "[" not in text and "]" not in text:
            continue
        for sign in _SIGN.finditer(text):
            here = (index, sign.start())
            if sign.group() in OPENING:
                open_signs.append(here)
            elif open_signs and index - open_signs[-1][0] <= _FAR:
                opened = open_signs.pop()
                found[opened] = here
                found[here] = opened
    return found
