"""Splits and joins: units left over that are a part of what their neighbour was.

A strand of one unit against one grows by the unpaired unit that stands next to it, when most of that unit's words are
words the strand has not matched. Moved sentences and far halves are not looked for here (`moved_sentences.py`).

A paragraph that became two is one split, and no word of it changed. Wrong would be its second half deleted here and put
in there.

>>> pier, shore = "Ships moor by day at the long pier.", "Nets are dried on the shore behind it."
>>> told(compare(draft(f"1. {pier} {shore}"), draft(f"1. {pier}", f"2. {shore}")))
['split']
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from app.comparison.alignment.text_pairs import TextPair, pair_texts
from app.comparison.matching.sequence_match import match
from app.comparison.text.tokenized_draft import TokenizedDraft, is_comparable

_SHARE = 0.5
"""Least share of a unit's words that must come from the neighbouring strand."""
_RUN = 3
"""Only equal runs of so many tokens count."""


def find_splits(
    first: TokenizedDraft, second: TokenizedDraft, strands: list[TextPair], brackets: frozenset[int]
) -> list[TextPair]:
    """The same strands with splits (several second units) and joins (several first units) found."""
    for side in (1, 0):
        strands = _grown(first, second, strands, brackets, side)
    return strands


def _grown(
    first: TokenizedDraft, second: TokenizedDraft, strands: list[TextPair], brackets: frozenset[int], side: int
) -> list[TextPair]:
    outlines = (first, second)
    units = outlines[side].units
    rank = {place: k for k, place in enumerate(units)}
    owner = {place: k for k, s in enumerate(strands) for place in s.units(side)}
    result: list[TextPair | None] = list(strands)
    loners = [
        k for k, s in enumerate(strands) if not s.units(1 - side) and s.units(side)[0] not in outlines[side].notes
    ]
    again = True
    while again:
        again = False
        for loner in loners:
            alone = result[loner]
            if alone is None:
                continue
            place = alone.units(side)[0]
            best: tuple[float, int, TextPair] | None = None
            for step in (-1, 1):
                at = rank[place] + step
                if not 0 <= at < len(units):
                    continue
                host = result[owner[units[at]]]
                if host is None or len(host.units(1 - side)) != 1:
                    continue
                if not is_comparable(
                    outlines[side].provisions[place], outlines[1 - side].provisions[host.units(1 - side)[0]]
                ):
                    continue
                attempt = _attempt(outlines, host, place, step, side, brackets)
                if attempt is not None and (best is None or attempt[0] > best[0]):
                    best = (attempt[0], owner[units[at]], attempt[1])
            if best is not None:
                _, host_at, result[host_at] = best
                owner[place] = host_at
                result[loner] = None
                again = True
    return [s for s in result if s is not None]


def _attempt(
    outlines: tuple[TokenizedDraft, TokenizedDraft],
    host: TextPair,
    place: int,
    step: int,
    side: int,
    brackets: frozenset[int],
) -> tuple[float, TextPair] | None:
    """The strand with `place` added before or after, and the share of its words that it matches; None when they are
    too few.
    """
    tokens = outlines[side].texts[place].ids
    free = [token for start, end in host.free(1 - side) for token in host.ids[1 - side][start:end]]
    least = max(_RUN, _SHARE * len(tokens))
    if len(free) < least or sum(map(set(free).__contains__, tokens)) < least:
        return None  # most by far, told without counting how often each stands
    if (Counter(free) & Counter(tokens)).total() < least or _shared(free, tokens) < least:
        return None
    mine = (*host.units(side), place) if step < 0 else (place, *host.units(side))
    other = host.units(1 - side)
    grown_strand = pair_texts(*outlines, (other, mine) if side else (mine, other), brackets)
    share = _counts(grown_strand, side)
    before = _counts(host, side)
    if share.get(place, 0) < least:
        return None
    if any(share.get(unit, 0) < 0.7 * count for unit, count in before.items()):
        return None
    return share[place] / len(tokens), grown_strand


def _shared(free: list[int], tokens: tuple[int, ...]) -> int:
    return sum(n for _, _, n in match(free, tokens) if n >= _RUN)


def _counts(s: TextPair, side: int) -> Mapping[int, int]:
    """Matched tokens of each unit of one side."""
    counts: dict[int, int] = {}
    starts = s.starts[side]
    for k, unit in enumerate(s.units(side)):
        counts[unit] = sum(max(0, min(b[side] + b[2], starts[k + 1]) - max(b[side], starts[k])) for b in s.blocks)
    return counts
