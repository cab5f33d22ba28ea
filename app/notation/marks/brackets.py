"""Pairs square brackets and counts how deep they are. They may span a sequence of provisions.

It pairs signs; what a bracket means is the profile's affair, what stands inside it is read in `tags.py`. A sign without
a partner pairs with nothing and swallows nothing (docs/domain.md, row 50).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.late_pattern import compile_later
from app.treaty.marks import Bracket, PlainMark

OPENERS = "[［【"
CLOSERS = "]］】"
_SIGN = compile_later(f"[{re.escape(OPENERS + CLOSERS)}]")
_FAR = 80
"""A bracket that would close more than this many provisions further on is taken for two signs without partners."""

_Place = tuple[int, int]
"""(index of the text, offset in it)."""


def has_brackets(text: str) -> bool:
    """Whether a text has a sign of brackets at all, which is found out sooner than where."""
    if "[" in text or "]" in text:
        return True
    return not text.isascii() and any(map(text.__contains__, OPENERS + CLOSERS))


def read_brackets(texts: Sequence[str]) -> tuple[tuple[Bracket, ...], ...]:
    """The brackets over a sequence of texts in document order, one tuple for each text, sorted by start.

    A bracket that opens in one text and closes in a later one gives "opens" (to the end of its text), "continues" (a
    whole text) and "closes" (from the start of its text). Depth 1 is the outermost. Signs without a partner give
    nothing here: see `read_unbalanced`.

    A bracket that nothing closes pairs with nothing and swallows nothing.

    >>> [[(one.start, one.end, one.depth) for one in field] for field in read_brackets(["[a [b]]", "c [d"])]
    [[(0, 7, 1), (3, 6, 2)], []]
    """
    return pair_brackets(texts)[0]


def read_unbalanced(texts: Sequence[str]) -> tuple[tuple[PlainMark, ...], ...]:
    """The bracket signs of a sequence of texts that pair with none, as `unread` marks of one sign each, by text."""
    return pair_brackets(texts)[1]


def pair_brackets(
    texts: Sequence[str],
) -> tuple[tuple[tuple[Bracket, ...], ...], tuple[tuple[PlainMark, ...], ...]]:
    """What `read_brackets` and `read_unbalanced` find in a sequence of texts."""
    pairs, alone = _paired(texts)
    return _brackets(texts, pairs), _alone(texts, alone)


def _brackets(texts: Sequence[str], pairs: Sequence[tuple[_Place, _Place, int]]) -> tuple[tuple[Bracket, ...], ...]:
    found: list[list[Bracket]] = [[] for _ in texts]
    for (first, start), (last, end), depth in pairs:
        if first == last:
            found[first].append(Bracket(start, end + 1, depth))
            continue
        found[first].append(Bracket(start, len(texts[first]), depth, "opens"))
        for index in range(first + 1, last):
            if texts[index]:
                found[index].append(Bracket(0, len(texts[index]), depth, "continues"))
        found[last].append(Bracket(0, end + 1, depth, "closes"))
    return tuple(tuple(sorted(marks, key=lambda m: (m.start, m.depth, -m.end))) if marks else () for marks in found)


def _alone(texts: Sequence[str], alone: Sequence[_Place]) -> tuple[tuple[PlainMark, ...], ...]:
    found: list[list[PlainMark]] = [[] for _ in texts]
    for index, offset in alone:
        remark = (
            "a bracket that is never closed" if texts[index][offset] in OPENERS else "a bracket that was never opened"
        )
        found[index].append(PlainMark(offset, offset + 1, "unread", remark))
    return tuple(tuple(sorted(marks, key=lambda m: m.start)) if marks else () for marks in found)


def _paired(texts: Sequence[str]) -> tuple[list[tuple[_Place, _Place, int]], list[_Place]]:
    """Pairs of signs with their depth, and the signs without a partner."""
    stack: list[_Place] = []
    pairs: list[tuple[_Place, _Place]] = []
    alone: list[_Place] = []
    for index, text in enumerate(texts):
        if not has_brackets(text):
            continue
        for sign in _SIGN.finditer(text):
            here = (index, sign.start())
            if sign.group() in OPENERS:
                stack.append(here)
            elif stack and index - stack[-1][0] <= _FAR:
                pairs.append((stack.pop(), here))
            else:
                alone.append(here)
    alone += stack
    return _with_depth(pairs), alone


def _with_depth(pairs: list[tuple[_Place, _Place]]) -> list[tuple[_Place, _Place, int]]:
    """Depth counts the pairs around a pair, not the signs before it: an unclosed bracket deepens nothing."""
    done: list[tuple[_Place, _Place, int]] = []
    around: list[_Place] = []
    for opened, closed in sorted(pairs):
        while around and around[-1] < opened:
            around.pop()
        around.append(closed)
        done.append((opened, closed, len(around)))
    return done
