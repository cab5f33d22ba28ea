"""What is left over and stands elsewhere: moved sentences.

Runs of words that are matched to nothing on one side and stand, unmatched, at another place of the other side. The
rarity filter keeps boilerplate from looking moved (docs/engine.md, "Why so", 2). Whole provisions that moved are not
its business.

A sentence of rare words that stands in another paragraph now is one move. Wrong would be a deletion and an insertion.

>>> lamp, tail = "The keeper lights seven green lamps along the northern mole.", "Every crew may rest at noon."
>>> older = draft(f"1. Ships moor by day. {lamp} {tail}", "2. Nets are dried on the shore.")
>>> newer = draft(f"1. Ships moor by day. {tail}", f"2. Nets are dried on the shore. {lamp}")
>>> told(compare(older, newer))
['move: The keeper lights seven green lamps along the northern mole.']

A phrase that treaties use again and again did not move: it went here and came there.

>>> law = "in accordance with its law"
>>> ships, nets = "Each port lets ships moor by day", "Each crew dries its nets on the shore"
>>> others = [f"3. Each State lights its lamps {law}.", f"4. Each owner marks the buoys {law}."]
>>> older = draft(f"1. {ships} {law}.", f"2. {nets}.", *others)
>>> newer = draft(f"1. {ships}.", f"2. {nets} {law}.", *others)
>>> told(compare(older, newer))
['deletion: − in accordance with its law', 'insertion: + in accordance with its law']
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from app.comparison.matching.sequence_match import match
from app.comparison.text.lexicon import SENTENCE_ENDS
from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.comparison.alignment.text_pairs import TextPair
    from app.comparison.matching.sequence_match import Block
    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.comparison.text.tokenizer import Tokens

_TOKENS = 5
_HAN_TOKENS = 10
_REST = 16
"""A moved run is drawn out by at most so many tokens."""
_ALIKE = 0.5
"""A moved run that is no whole sentence is shown as moved if it is this share of the sentences around it."""
_RARE = 2
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
_Free = tuple[Mapping[int, list[tuple[int, int]]], Mapping[int, list[tuple[int, int]]]]
"""The free runs of each unit, on both sides."""
_Tile = tuple[int, int, int, int, int]
"""(length, first place, token, second place, token): equal tokens."""
_Used = tuple[dict[int, bytearray], dict[int, bytearray]]
"""For the units of each side, which tokens belong to a moved run already."""


def moved_runs(
    first: TokenizedDraft, second: TokenizedDraft, strands: Sequence[TextPair], han: frozenset[int]
) -> list[MovedRun]:
    """The moved sentences between the unmatched words of all strands, in the order of the second draft."""
    free = (_free(strands, 0, first.notes), _free(strands, 1, second.notes))
    tiles = [tile for tile in _tiles(first, second, free) if tile[0] >= _least(first, tile, han)]
    if not tiles:
        return []
    rare = _rare(first, second, tiles)
    chosen: list[_Tile] = []
    used: _Used = ({}, {})
    for tile in sorted(tiles, key=lambda t: (-t[0], t[3], t[4], t[1], t[2])):
        length, i_place, i, j_place, j = tile
        mine = used[0].setdefault(i_place, bytearray(len(first.texts[i_place].ids)))
        theirs = used[1].setdefault(j_place, bytearray(len(second.texts[j_place].ids)))
        while length and (mine[i] or theirs[j]):
            i, j, length = i + 1, j + 1, length - 1
        while length and (mine[i + length - 1] or theirs[j + length - 1]):
            length -= 1
        small = length < tile[0] and length < _least(first, (length, i_place, i, j_place, j), han)
        if small or any(mine[i : i + length]) or any(theirs[j : j + length]):
            continue
        telling = sum(gram in rare for gram in _grams(first.texts[i_place].ids[i : i + length]))
        if telling < _RARE + (length == _TOKENS):  # of the shortest run every trigram
            continue
        mine[i : i + length] = theirs[j : j + length] = b"\1" * length
        chosen.append((length, i_place, i, j_place, j))
    free_at = (_by_place(free[0]), _by_place(free[1]))
    runs = _bridged(chosen, free_at)
    for run in runs:
        _mark(used, run)
    result: list[MovedRun] = []
    for run in runs:
        result.append(_lengthened(run, first, second, free_at, used))
        _mark(used, result[-1])
    return result


def _least(first: TokenizedDraft, tile: _Tile, han: frozenset[int]) -> int:
    """Least length of a tile: more tokens where they are Chinese characters."""
    if not han:
        return _TOKENS
    length, place, i, _, _ = tile
    return (
        _HAN_TOKENS if sum(token in han for token in first.texts[place].ids[i : i + length]) * 2 > length else _TOKENS
    )


def is_telling(first: TokenizedDraft, second: TokenizedDraft, run: MovedRun) -> bool:
    """True for a run that a reader is shown as moved: a whole sentence, or half of the words of the sentences in which
    it stands on both sides.

    A shorter one is only a phrase used again: it stays in the raw match, and is shown as gone here and new there.
    """
    words = 0
    for tokens, start, end in (
        (first.texts[run.first], run.first_start, run.first_end),
        (second.texts[run.second], run.second_start, run.second_end),
    ):
        low, high = _sentence(tokens, start, end)
        if (low, high) == (start, end):
            return True
        words += high - low
    return 2 * sum(n for _, _, n in run.blocks) >= _ALIKE * words


def _sentence(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """The tokens of the sentences in which a run stands, from the first to the last."""
    while start > 0 and tokens.word(start - 1) not in SENTENCE_ENDS:
        start -= 1
    while end < len(tokens.ids) and tokens.word(end - 1) not in SENTENCE_ENDS:
        end += 1
    return start, end


def _free(strands: Sequence[TextPair], side: int, notes: frozenset[int]) -> list[_Run]:
    """The unmatched words of a side; those of notes say nothing of where a text went."""
    runs: list[_Run] = []
    for s in strands:
        units = s.units(side)
        if len(s.blocks) == 1 and s.blocks[0][2] == len(s.ids[side]):
            continue  # as most: all words are matched
        if len(units) == 1:
            if units[0] not in notes:
                runs += [(units[0], start, end) for start, end in s.free(side)]
            continue
        for start, end in s.free(side):
            for unit, begin, stop in zip(units, s.starts[side], s.starts[side][1:], strict=False):
                low, high = max(start, begin), min(end, stop)
                if low < high:
                    runs.append((unit, low - begin, high - begin))
    runs.sort()
    return runs


def _by_place(runs: Sequence[_Run]) -> Mapping[int, list[tuple[int, int]]]:
    """The free runs of each unit, in order."""
    found: dict[int, list[tuple[int, int]]] = {}
    for place, start, end in runs:
        found.setdefault(place, []).append((start, end))
    return found


def _grams(ids: Sequence[int]) -> zip[Gram]:
    return zip(ids, ids[1:], ids[2:], strict=False)


def _tiles(first: TokenizedDraft, second: TokenizedDraft, free: tuple[list[_Run], list[_Run]]) -> list[_Tile]:
    """Maximal equal runs between free words, around trigrams that occur once among those of each side."""
    long = tuple([run for run in runs if run[2] - run[1] >= _TOKENS] for runs in free)
    counts = tuple(
        Counter(chain.from_iterable(_grams(outline.texts[place].ids[start:end]) for place, start, end in runs))
        for outline, runs in zip((first, second), long, strict=True)
    )
    once = {gram for gram, count in counts[1].items() if count == 1 and counts[0].get(gram) == 1}
    where: dict[Gram, tuple[_Run, int]] = {}
    for run in long[0]:
        place, start, end = run
        for i, gram in enumerate(_grams(first.texts[place].ids[start:end]), start):
            if gram in once:
                where[gram] = run, i
    tiles: list[_Tile] = []
    for place, start, end in long[1]:
        ids = second.texts[place].ids
        reach: dict[tuple[int, int], int] = {}
        for j, gram in enumerate(_grams(ids[start:end]), start):
            if gram not in once:
                continue
            (other, low, stop), i = where[gram]
            if reach.get((other, i - j), -1) > j:
                continue
            theirs = first.texts[other].ids
            back = 0
            while i - back > low and j - back > start and theirs[i - back - 1] == ids[j - back - 1]:
                back += 1
            ahead = 3
            while j + ahead < end and i + ahead < stop and ids[j + ahead] == theirs[i + ahead]:
                ahead += 1
            reach[other, i - j] = j + ahead
            if back + ahead >= _TOKENS:
                tiles.append((back + ahead, other, i - back, place, j - back))
    return tiles


def _rare(first: TokenizedDraft, second: TokenizedDraft, tiles: Sequence[_Tile]) -> frozenset[Gram]:
    """Trigrams of the tiles that occur once in each draft."""
    wanted = {gram for n, place, i, _, _ in tiles for gram in _grams(first.texts[place].ids[i : i + n])}
    times = [Counter(tokens.ids for tokens in outline.texts) for outline in (first, second)]
    counts: tuple[Counter[Gram], Counter[Gram]] = (Counter(), Counter())
    for text in times[0] | times[1]:  # most stand in both drafts: each is read once
        own, theirs = times[0][text], times[1][text]  # to look a long text up takes as long as to read it
        for gram in filter(wanted.__contains__, _grams(text)):
            counts[0][gram] += own
            counts[1][gram] += theirs
    return frozenset(gram for gram in wanted if counts[0][gram] <= 1 >= counts[1][gram])


def _bridged(chosen: Sequence[_Tile], free: _Free) -> list[MovedRun]:
    """Tiles that follow each other closely on both sides, with nothing matched between them, as one run."""
    runs: list[MovedRun] = []
    for length, i_place, i, j_place, j in sorted(chosen, key=lambda t: (t[3], t[1], t[4])):
        last = runs[-1] if runs else None
        if (
            last is not None
            and (last.first, last.second) == (i_place, j_place)
            and 0 <= i - last.first_end <= _BRIDGE
            and 0 <= j - last.second_end <= _BRIDGE
            and _within(free[0][i_place], last.first_end, i)
            and _within(free[1][j_place], last.second_end, j)
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
        table[place][start:end] = b"\1" * (end - start)


def _lengthened(run: MovedRun, first: TokenizedDraft, second: TokenizedDraft, free: _Free, used: _Used) -> MovedRun:
    """A run drawn out to the ends of its sentence, when most of what is left of the sentence is the same on both
    sides.
    """
    one, other = first.texts[run.first], second.texts[run.second]
    for step in (1, -1):
        rests = (
            _rest(one, free[0][run.first], used[0][run.first], run.first_end if step > 0 else run.first_start, step),
            _rest(
                other, free[1][run.second], used[1][run.second], run.second_end if step > 0 else run.second_start, step
            ),
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


def _rest(tokens: Tokens, free: Sequence[tuple[int, int]], used: Sequence[int], at: int, step: int) -> tuple[int, int]:
    """The free tokens from here to the end (or, backwards, the beginning) of the sentence."""
    low, high = _around(free, at) or (at, at)
    end = at
    if step > 0:
        if at and tokens.word(at - 1) in SENTENCE_ENDS:
            return at, at
        while end < high and end - at < _REST and not used[end]:
            end += 1
            if tokens.word(end - 1) in SENTENCE_ENDS:
                break
        return at, end
    while end > low and at - end < _REST and tokens.word(end - 1) not in SENTENCE_ENDS and not used[end - 1]:
        end -= 1
    return end, at


def _within(free: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """True when [start, end) is free."""
    run = _around(free, start)
    return start == end or (run is not None and end <= run[1])


def _around(free: Sequence[tuple[int, int]], at: int) -> tuple[int, int] | None:
    """The free run that holds or touches a token."""
    k = bisect_left(free, (at + 1, 0)) - 1
    return next((run for run in free[max(0, k - 1) : k + 1] if run[0] <= at <= run[1]), None)
