"""What is left over and stands elsewhere: moved sentences.

Runs of words that are matched to nothing on one side and stand, unmatched, at another place of the other side. The
rarity filter keeps boilerplate from looking moved (ENGINE.md, lesson 3). Whole provisions that moved are not its
business.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.comparison.lexicon import SENTENCE_ENDS
from app.comparison.words import match

if TYPE_CHECKING:
    from app.comparison.outline import Outline
    from app.comparison.strands import Strand
    from app.comparison.tokens import Tokens
    from app.comparison.words import Block

_TOKENS = 6
_HAN_TOKENS = 10
_REST = 16
"""A moved run is drawn out by at most so many tokens."""
_LONG = 14
_LONG_HAN = 24
"""A moved run of so many tokens is shown as moved even if it is no whole sentence."""
_RARE = 2
_POSTINGS = 12
_BRIDGE = 5
"""Two tiles of one pair of units with at most so many tokens between them, on both sides, are one moved run."""


@dataclass(frozen=True, slots=True)
class MovedRun:
    """Words that moved: tokens [start, end) of a unit on each side, and the equal tokens inside (in tokens of the
    units).
    """

    first: int
    first_start: int
    first_end: int
    second: int
    second_start: int
    second_end: int
    blocks: tuple[Block, ...]


Gram = tuple[int, int, int]
_Run = tuple[int, int, int]
"""(place, start, end) in tokens of the unit."""
_Used = tuple[dict[int, list[bool]], dict[int, list[bool]]]
"""For the units of each side, which tokens belong to a moved run already."""


def moved_runs(first: Outline, second: Outline, strands: Sequence[Strand], han: frozenset[int]) -> list[MovedRun]:
    """The moved sentences between the unmatched words of all strands, in the order of the second draft."""
    free = (_free(strands, 0), _free(strands, 1))
    tiles = _tiles(first, second, free)
    rare = _rare(first, second, tiles, free)
    chosen: list[tuple[int, int, int, int, int]] = []
    used: _Used = ({}, {})
    for length, i_place, i, j_place, j in sorted(tiles, key=lambda t: (-t[0], t[3], t[4], t[1], t[2])):
        mine = used[0].setdefault(i_place, [False] * len(first.texts[i_place].ids))
        theirs = used[1].setdefault(j_place, [False] * len(second.texts[j_place].ids))
        while length and (mine[i] or theirs[j]):
            i, j, length = i + 1, j + 1, length - 1
        while length and (mine[i + length - 1] or theirs[j + length - 1]):
            length -= 1
        if any(mine[i : i + length]) or any(theirs[j : j + length]):
            continue
        ids = first.texts[i_place].ids[i : i + length]
        least = _HAN_TOKENS if sum(token in han for token in ids) * 2 > length else _TOKENS
        if length < least or sum(gram in rare for gram in _grams(ids)) < _RARE:
            continue
        mine[i : i + length] = [True] * length
        theirs[j : j + length] = [True] * length
        chosen.append((i_place, i, j_place, j, length))
    runs = _bridged(chosen, free)
    for run in runs:
        _mark(used, run)
    result: list[MovedRun] = []
    for run in runs:
        result.append(_lengthened(run, first, second, free, used))
        _mark(used, result[-1])
    return result


def telling(first: Outline, second: Outline, run: MovedRun, han: frozenset[int]) -> bool:
    """True for a run that a reader is shown as moved: long, or a whole sentence, or at least half of one of the texts.

    A shorter one is only a phrase used again: it stays in the raw match, and is shown as gone here and new there.
    """
    sides = (
        (first.texts[run.first], run.first_start, run.first_end),
        (second.texts[run.second], run.second_start, run.second_end),
    )
    for tokens, start, end in sides:
        length = end - start
        long = _LONG_HAN if sum(token in han for token in tokens.ids[start:end]) * 2 > length else _LONG
        if length >= long or 2 * length >= len(tokens.ids):
            return True
        begins = start == 0 or tokens.word(start - 1) in SENTENCE_ENDS
        ends = end == len(tokens.ids) or tokens.word(end - 1) in SENTENCE_ENDS
        if begins and ends:
            return True
    return False


def _free(strands: Sequence[Strand], side: int) -> list[_Run]:
    runs: list[_Run] = []
    for s in strands:
        for start, end in s.free(side):
            for unit, begin, stop in zip(s.units(side), s.starts[side], s.starts[side][1:], strict=False):
                low, high = max(start, begin), min(end, stop)
                if low < high:
                    runs.append((unit, low - begin, high - begin))
    return sorted(runs)


def _grams(ids: Sequence[int]) -> zip[Gram]:
    return zip(ids, ids[1:], ids[2:], strict=False)


def _tiles(
    first: Outline, second: Outline, free: tuple[list[_Run], list[_Run]]
) -> list[tuple[int, int, int, int, int]]:
    """Maximal equal runs between free words: (length, first place, token, second place, token)."""
    postings: dict[Gram, list[tuple[int, int, int]]] = {}
    for place, start, end in free[0]:
        for k, gram in enumerate(_grams(first.texts[place].ids[start:end])):
            postings.setdefault(gram, []).append((place, start + k, end))
    tiles: list[tuple[int, int, int, int, int]] = []
    for place, start, end in free[1]:
        ids = second.texts[place].ids
        reach: dict[tuple[int, int], int] = {}
        for k, gram in enumerate(_grams(ids[start:end])):
            at = start + k
            found = postings.get(gram)
            if found is None or len(found) > _POSTINGS:
                continue
            for other, i, stop in found:
                if reach.get((other, i - at), -1) > at:
                    continue
                theirs = first.texts[other].ids
                length = 3
                while at + length < end and i + length < stop and ids[at + length] == theirs[i + length]:
                    length += 1
                reach[other, i - at] = at + length
                if length >= _TOKENS:
                    tiles.append((length, other, i, place, at))
    return tiles


def _rare(
    first: Outline,
    second: Outline,
    tiles: Sequence[tuple[int, int, int, int, int]],
    free: tuple[list[_Run], list[_Run]],
) -> frozenset[Gram]:
    """Trigrams of the tiles that occur once in each draft."""
    wanted: dict[Gram, int] = {}
    for length, place, i, _, _ in tiles:
        for gram in _grams(first.texts[place].ids[i : i + length]):
            wanted[gram] = 0
    if not wanted:
        return frozenset()
    common = set(wanted)
    for outline in (first, second):
        counts = dict.fromkeys(wanted, 0)
        for tokens in outline.texts:
            for gram in _grams(tokens.ids):
                if gram in counts:
                    counts[gram] += 1
        common -= {gram for gram, count in counts.items() if count > 1}
    return frozenset(common)


def _bridged(chosen: Sequence[tuple[int, int, int, int, int]], free: tuple[list[_Run], list[_Run]]) -> list[MovedRun]:
    """Tiles that follow each other closely on both sides, with nothing matched between them, as one run."""
    runs: list[MovedRun] = []
    for i_place, i, j_place, j, length in sorted(chosen, key=lambda t: (t[2], t[0], t[3])):
        last = runs[-1] if runs else None
        if (
            last is not None
            and (last.first, last.second) == (i_place, j_place)
            and 0 <= i - last.first_end <= _BRIDGE
            and 0 <= j - last.second_end <= _BRIDGE
            and _within(free[0], i_place, last.first_end, i)
            and _within(free[1], j_place, last.second_end, j)
        ):
            runs[-1] = MovedRun(
                i_place,
                last.first_start,
                i + length,
                j_place,
                last.second_start,
                j + length,
                (*last.blocks, (i, j, length)),
            )
        else:
            runs.append(MovedRun(i_place, i, i + length, j_place, j, j + length, ((i, j, length),)))
    return sorted(runs, key=lambda r: (r.second, r.second_start))


def _mark(used: _Used, run: MovedRun) -> None:
    for table, place, start, end in (
        (used[0], run.first, run.first_start, run.first_end),
        (used[1], run.second, run.second_start, run.second_end),
    ):
        table[place][start:end] = [True] * (end - start)


def _lengthened(
    run: MovedRun, first: Outline, second: Outline, free: tuple[list[_Run], list[_Run]], used: _Used
) -> MovedRun:
    """A run drawn out to the ends of its sentence, when most of what is left of the sentence is the same on both
    sides.
    """
    one, other = first.texts[run.first], second.texts[run.second]
    for step in (1, -1):
        rests = (
            _rest(one, free[0], used[0], run.first, run.first_end if step > 0 else run.first_start, step),
            _rest(other, free[1], used[1], run.second, run.second_end if step > 0 else run.second_start, step),
        )
        tails = tuple(t.ids[a:b] for t, (a, b) in zip((one, other), rests, strict=True))
        blocks = [(rests[0][0] + i, rests[1][0] + j, n) for i, j, n in match(tails[0], tails[1])]
        if not blocks or 2 * sum(n for _, _, n in blocks) < max(map(len, tails)):
            continue
        if step > 0:
            i, j, n = blocks[-1]
            run = replace(run, first_end=i + n, second_end=j + n, blocks=(*run.blocks, *blocks))
        else:
            i, j, _ = blocks[0]
            run = replace(run, first_start=i, second_start=j, blocks=(*blocks, *run.blocks))
    return run


def _rest(
    tokens: Tokens, free: Sequence[_Run], used: dict[int, list[bool]], place: int, at: int, step: int
) -> tuple[int, int]:
    """The free tokens from here to the end (or, backwards, the beginning) of the sentence."""
    low, high = next(((a, b) for p, a, b in free if p == place and a <= at <= b), (at, at))
    end = at
    if step > 0:
        if at and tokens.word(at - 1) in SENTENCE_ENDS:
            return at, at
        while end < high and end - at < _REST and not used[place][end]:
            end += 1
            if tokens.word(end - 1) in SENTENCE_ENDS:
                break
        return at, end
    while end > low and at - end < _REST and tokens.word(end - 1) not in SENTENCE_ENDS and not used[place][end - 1]:
        end -= 1
    return end, at


def _within(runs: Sequence[_Run], place: int, start: int, end: int) -> bool:
    """True when [start, end) is free."""
    if start == end:
        return True
    return any(p == place and a <= start and end <= b for p, a, b in runs)


def spans_of(runs: Sequence[MovedRun]) -> tuple[Mapping[int, list[MovedRun]], Mapping[int, list[MovedRun]]]:
    """The moved runs by the place they left and by the place they came to, each in order."""
    left: dict[int, list[MovedRun]] = {}
    came: dict[int, list[MovedRun]] = {}
    for run in runs:
        left.setdefault(run.first, []).append(run)
        came.setdefault(run.second, []).append(run)
    for table in (left, came):
        for place in table:
            table[place].sort(key=lambda r: r.first_start if table is left else r.second_start)
    return left, came
