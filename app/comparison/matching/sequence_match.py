"""Words: the raw match of two token sequences.

Equal ends are taken off first. What is left of long sequences is anchored on n-grams at the place where each first
begins on each side (after patience); what lies between is a longest common subsequence. It knows nothing of provisions,
brackets or readability.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import compress, count
from operator import ne

from app.comparison.matching.monotone import longest_increasing

Block = tuple[int, int, int]
"""(start in the first, start in the second, length): equal tokens."""

_LONG = 60_000
"""Above this product of lengths a stretch is anchored before it is compared token by token."""
_HOPELESS = 200_000_000
"""Above this product (of bits), without an anchor, only equal ends are matched."""
_STEP = 64
"""So many tokens are compared at once."""
_GRAMS = (6, 4, 3, 2, 1)


def match(first: Sequence[int], second: Sequence[int]) -> list[Block]:
    """Equal runs of two sequences of token numbers, in order and not overlapping, touching runs joined.

    >>> match((1, 2, 3, 4, 5), (1, 9, 3, 4, 5))
    [(0, 0, 1), (2, 2, 3)]
    """
    blocks: list[Block] = []
    first, second = tuple(first), tuple(second)  # a list is never equal to a tuple
    _match(first, 0, len(first), second, 0, len(second), 0, blocks)
    return join_blocks(blocks)


def join_blocks(blocks: Sequence[Block]) -> list[Block]:
    """The same blocks with those that touch on both sides made one."""
    result: list[Block] = []
    for block in blocks:
        i, j, n = block
        if result:
            a, b, length = result[-1]
            if a + length == i and b + length == j:
                result[-1] = (a, b, length + n)
                continue
        if n:
            result.append(block)
    return result


def ends(one: Sequence[int], other: Sequence[int]) -> tuple[int, int]:
    """With how many equal tokens two sequences begin, and with how many of the others they end.

    >>> ends((1, 2, 3), (1, 9, 3))
    (1, 1)
    """
    smaller = min(len(one), len(other))
    head = next(compress(count(), map(ne, one, other)), smaller)
    tail = next(compress(count(), map(ne, reversed(one), reversed(other))), smaller)
    return head, min(tail, smaller - head)


def _match(
    a: Sequence[int], a0: int, a1: int, b: Sequence[int], b0: int, b1: int, gram: int, blocks: list[Block]
) -> None:
    one, other = a[a0:a1], b[b0:b1]
    head, tail = ends(one, other)
    if head:
        blocks.append((a0, b0, head))
    one, other = one[head : len(one) - tail], other[head : len(other) - tail]
    size = len(one) * len(other)
    if size > _LONG and gram < len(_GRAMS):
        _anchored(a, a0 + head, a1 - tail, b, b0 + head, b1 - tail, gram, blocks)
    elif 0 < size <= _HOPELESS:
        found = _gathered(join_blocks([(i, j, 1) for i, j in _common(one, other)]), one, other)
        blocks += [(a0 + head + i, b0 + head + j, n) for i, j, n in found]
    if tail:
        blocks.append((a1 - tail, b1 - tail, tail))


def _anchored(
    a: Sequence[int], a0: int, a1: int, b: Sequence[int], b0: int, b1: int, gram: int, blocks: list[Block]
) -> None:
    length = _GRAMS[gram]
    mine = _begun(a, a0, a1, length)
    theirs = _begun(b, b0, b1, length)
    both = [(place, theirs[gram]) for gram, place in mine.items() if gram in theirs]
    both.sort()
    chain = [both[k] for k in longest_increasing([j for _, j in both])]
    if not chain:
        _match(a, a0, a1, b, b0, b1, gram + 1, blocks)
        return
    for i, j in chain:
        if i < a0 or j < b0:
            continue
        _match(a, a0, i, b, b0, j, gram, blocks)
        length = _ahead(a, i, a1, b, j, b1)
        blocks.append((i, j, length))
        a0, b0 = i + length, j + length
    _match(a, a0, a1, b, b0, b1, gram + 1, blocks)


def _ahead(a: Sequence[int], a0: int, a1: int, b: Sequence[int], b0: int, b1: int) -> int:
    """With how many equal tokens two stretches begin."""
    done = 0
    while (n := min(_STEP, a1 - a0 - done, b1 - b0 - done)) > 0:
        one, other = a[a0 + done : a0 + done + n], b[b0 + done : b0 + done + n]
        if one != other:
            return done + next(compress(count(), map(ne, one, other)))
        done += n
    return done


def _begun(tokens: Sequence[int], start: int, end: int, length: int) -> dict[bytes, int]:
    """Where each n-gram first begins. As bytes they are made and looked up faster than as tuples."""
    numbers = array("i", tokens[start:end])
    size, data = numbers.itemsize, numbers.tobytes()
    grams = [data[k : k + length * size] for k in range(0, len(data) - (length - 1) * size, size)]
    return dict(zip(reversed(grams), count(start + len(grams) - 1, -1), strict=False))


def _common(one: Sequence[int], other: Sequence[int]) -> list[tuple[int, int]]:
    """A longest common subsequence as pairs of places, in order.

    Hyyrö's bit-parallel rows (Bit-parallel LCS-length computation revisited, 2004): in the row of each token of `other`
    a bit is 0 where the token of `one` adds to the length; the rows are then read backwards. Tokens of one side alone
    have no bit and no row.
    """
    both = set(one).intersection(other)
    if not both:
        return []
    mine = [i for i, token in enumerate(one) if token in both]
    masks: dict[int, int] = {}
    bit = 1
    for i in mine:
        token = one[i]
        masks[token] = masks.get(token, 0) | bit
        bit <<= 1
    full = row = bit - 1
    rows: list[int] = [full]
    places: list[int] = [-1]
    for j, token in enumerate(other):
        if token in both and (here := row & masks[token]):
            row = ((row + here) | (row - here)) & full
            rows.append(row)
            places.append(j)
    found: list[tuple[int, int]] = []
    bits = full
    for k in range(len(rows) - 1, 0, -1):
        end = (~rows[k] & bits).bit_length()
        if not end:
            break
        if rows[k - 1] >> (end - 1) & 1:
            found.append((mine[end - 1], places[k]))
            bits = (1 << (end - 1)) - 1
        else:
            bits = (1 << end) - 1
    found.reverse()
    return found


def _gathered(blocks: list[Block], one: Sequence[int], other: Sequence[int]) -> list[Block]:
    """The same number of equal tokens in fewer blocks: a block goes where it touches the next one, when the same words
    stand there. Of the blocks of `_common` none could then still touch the one before it.
    """
    later: list[Block] = []
    for i, j, n in reversed(blocks):
        if later:
            k, m, length = later[-1]
            if (i + n == k or j + n == m) and one[k - n : k] == other[m - n : m]:
                later[-1] = (k - n, m - n, n + length)
                continue
        later.append((i, j, n))
    later.reverse()
    return later
