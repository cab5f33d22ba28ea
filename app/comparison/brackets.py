"""Brackets: how one changed stretch is cut so that signs of agreement are never word changes; and which sign closes
which.

`shall` → `[shall][should]` is four signs and one word; a whole new `[as appropriate]` is one insertion. It works on
tokens of one gap.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.comparison.tokens import BRACKETS, OPENING

_SIGN = re.compile(f"[{re.escape(''.join(sorted(BRACKETS)))}]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a gap: tokens [first_start, first_end) became [second_start, second_end). `sign` marks a lone
    bracket.
    """

    sign: bool
    first_start: int
    first_end: int
    second_start: int
    second_end: int


def pieces(first: Sequence[str], second: Sequence[str]) -> list[Piece]:
    """The pieces of a gap whose tokens are these words, in order."""
    if BRACKETS.isdisjoint(first) and BRACKETS.isdisjoint(second):
        return [Piece(False, 0, len(first), 0, len(second))] if first or second else []
    if (not first and _whole(second)) or (not second and _whole(first)):
        return [Piece(False, 0, len(first), 0, len(second))]
    head = (_leading(first), _leading(second))
    tail = (_trailing(first, head[0]), _trailing(second, head[1]))
    found = [Piece(True, k, k + 1, 0, 0) for k in range(head[0])]
    found += [Piece(True, head[0], head[0], k, k + 1) for k in range(head[1])]
    found += _core(first, head[0], tail[0], second, head[1], tail[1])
    found += [Piece(True, k, k + 1, tail[1], tail[1]) for k in range(tail[0], len(first))]
    found += [Piece(True, len(first), len(first), k, k + 1) for k in range(tail[1], len(second))]
    return found


def _core(first: Sequence[str], i0: int, i1: int, second: Sequence[str], j0: int, j1: int) -> list[Piece]:
    if i0 == i1 and j0 == j1:
        return []
    one_sided = i0 == i1 or j0 == j1
    tokens = [*first[i0:i1], *second[j0:j1]]
    if not one_sided or BRACKETS.isdisjoint(tokens) or balanced(tokens):
        return [Piece(False, i0, i1, j0, j1)]
    found: list[Piece] = []
    side = 0 if j0 == j1 else 1
    words, start, end = (first, i0, i1) if side == 0 else (second, j0, j1)
    at = start
    while at < end:
        stop = at + 1
        sign = words[at] in BRACKETS
        while not sign and stop < end and words[stop] not in BRACKETS:
            stop += 1
        found.append(Piece(sign, at, stop, j0, j0) if side == 0 else Piece(sign, i0, i0, at, stop))
        at = stop
    return found


def _whole(words: Sequence[str]) -> bool:
    """True for words with brackets that are complete in themselves."""
    return balanced(words) and not all(word in BRACKETS for word in words)


def balanced(words: Sequence[str]) -> bool:
    """True when every bracket closes and none closes before it opens."""
    depth = 0
    for word in words:
        if word in BRACKETS:
            depth += 1 if word in OPENING else -1
            if depth < 0:
                return False
    return depth == 0


def _leading(words: Sequence[str]) -> int:
    count = 0
    while count < len(words) and words[count] in BRACKETS:
        count += 1
    return count


def _trailing(words: Sequence[str], start: int) -> int:
    end = len(words)
    while end > start and words[end - 1] in BRACKETS:
        end -= 1
    return end


def partners(texts: Sequence[str]) -> dict[tuple[int, int], tuple[int, int]]:
    """For every bracket sign that has one, its partner. Places are (index of the text, offset); brackets may span
    texts.
    """
    found: dict[tuple[int, int], tuple[int, int]] = {}
    open_signs: list[tuple[int, int]] = []
    for index, text in enumerate(texts):
        for sign in _SIGN.finditer(text):
            here = (index, sign.start())
            if sign.group() in OPENING:
                open_signs.append(here)
            elif open_signs:
                opened = open_signs.pop()
                found[opened] = here
                found[here] = opened
    return found
