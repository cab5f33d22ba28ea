"""Words: the raw match of two token sequences.

Long sequences are first anchored on n-grams that occur once on each side (patience); what lies between goes to
diff-match-patch with one code point per token and no time limit. It knows nothing of provisions, brackets or
readability.
"""

from __future__ import annotations

from collections.abc import Sequence

from diff_match_patch import diff_match_patch

from app.comparison.order import in_order

Block = tuple[int, int, int]
"""(start in the first, start in the second, length): equal tokens."""

_LONG = 60_000
"""Above this product of lengths a stretch is anchored before it is compared token by token."""
_HOPELESS = 4_000_000
"""Above this product, without an anchor, only common single tokens that occur once on each side are matched."""
_GRAMS = (6, 4, 3, 2, 1)


def match(first: Sequence[int], second: Sequence[int]) -> list[Block]:
    """Equal runs of two sequences of token numbers, in order and not overlapping, touching runs joined."""
    blocks: list[Block] = []
    _match(first, 0, len(first), second, 0, len(second), 0, blocks)
    return joined(blocks)


def joined(blocks: Sequence[Block]) -> list[Block]:
    """The same blocks with those that touch on both sides made one."""
    result: list[Block] = []
    for i, j, n in blocks:
        if result and result[-1][0] + result[-1][2] == i and result[-1][1] + result[-1][2] == j:
            result[-1] = (result[-1][0], result[-1][1], result[-1][2] + n)
        elif n:
            result.append((i, j, n))
    return result


def _match(
    a: Sequence[int], a0: int, a1: int, b: Sequence[int], b0: int, b1: int, gram: int, blocks: list[Block]
) -> None:
    head = a0
    while a0 < a1 and b0 < b1 and a[a0] == b[b0]:
        a0 += 1
        b0 += 1
    if a0 > head:
        blocks.append((head, b0 - (a0 - head), a0 - head))
    tail = 0
    while a0 < a1 and b0 < b1 and a[a1 - 1] == b[b1 - 1]:
        a1 -= 1
        b1 -= 1
        tail += 1
    size = (a1 - a0) * (b1 - b0)
    if size > _LONG and gram < len(_GRAMS):
        _anchored(a, a0, a1, b, b0, b1, gram, blocks)
    elif 0 < size <= _HOPELESS:
        _plain(a, a0, a1, b, b0, b1, blocks)
    if tail:
        blocks.append((a1, b1, tail))


def _anchored(
    a: Sequence[int], a0: int, a1: int, b: Sequence[int], b0: int, b1: int, gram: int, blocks: list[Block]
) -> None:
    length = _GRAMS[gram]
    mine = _once(a, a0, a1, length)
    theirs = _once(b, b0, b1, length)
    both = [(place, theirs[key]) for key, place in mine.items() if key in theirs]
    both.sort()
    chain = [both[k] for k in in_order([j for _, j in both])]
    if not chain:
        _match(a, a0, a1, b, b0, b1, gram + 1, blocks)
        return
    for i, j in chain:
        if i < a0 or j < b0:
            continue
        _match(a, a0, i, b, b0, j, gram, blocks)
        end = i
        other = j
        while end < a1 and other < b1 and a[end] == b[other]:
            end += 1
            other += 1
        blocks.append((i, j, end - i))
        a0, b0 = end, other
    _match(a, a0, a1, b, b0, b1, gram + 1, blocks)


def _once(tokens: Sequence[int], start: int, end: int, length: int) -> dict[tuple[int, ...], int]:
    """Where each n-gram that occurs exactly once begins."""
    places: dict[tuple[int, ...], int] = {}
    for k in range(start, end - length + 1):
        key = tuple(tokens[k : k + length])
        places[key] = -1 if key in places else k
    return {key: place for key, place in places.items() if place >= 0}


def _plain(a: Sequence[int], a0: int, a1: int, b: Sequence[int], b0: int, b1: int, blocks: list[Block]) -> None:
    letters: dict[int, str] = {}
    text_a = "".join(letters.setdefault(t, chr(len(letters) + 1)) for t in a[a0:a1])
    known = len(letters)
    text_b = "".join(letters.setdefault(t, chr(len(letters) + 1)) for t in b[b0:b1])
    if len(letters) == known + len(set(text_b)):
        return  # nothing in common
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    for operation, piece in engine.diff_main(text_a, text_b, False):
        if operation == 0:
            blocks.append((a0, b0, len(piece)))
        if operation <= 0:
            a0 += len(piece)
        if operation >= 0:
            b0 += len(piece)
