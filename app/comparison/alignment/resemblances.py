"""Which texts out of their place are only alike, and did not move? It finds no move.

A move takes a whole sentence, half of the words, or nearly all of the shorter text, in their order. Below that the two
stand as gone here and new there, and each names the other one to be compared with it. The raw match keeps what they
share, for who follows words. It finds no pair and no move.

Wrong would be a paragraph told as moved into another one because both speak of the ports of the league.

>>> said = "The harbour dues of the league are shared by every port of the northern coast in equal parts"
>>> older = draft("1. Nets are dried on the shore.", "Article 2", "Dues", f"1. {said}, save for lamps.")
>>> newer = draft("1. Nets are dried on the shore.", f"2. {said}, save for oil.")
>>> [change.kind.value for change in compare(older, newer).changes if change.kind.value == "move"]
['move']
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from app.comparison.alignment.text_pairs import TextPair, pair_texts
from app.comparison.text.lexicon import SENTENCE_ENDS

if TYPE_CHECKING:
    from app.comparison.alignment.align import Alignment
    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.comparison.text.tokenizer import Tokens

_ALIKE = 0.5
"""Least share of the words of both texts that are the same, in their order."""
_HELD = 0.75
"""…or least share of the words of the shorter one: it was moved, and added to."""
_SENTENCE = 6
_HAN_SENTENCE = 10
"""A sentence of fewer words, or of fewer Chinese characters, proves nothing."""
_Outlines = tuple["TokenizedDraft", "TokenizedDraft"]


def only_alike(
    outlines: _Outlines,
    strands: Iterable[TextPair],
    moved: Collection[tuple[int, int]],
    primary: Mapping[int, int],
    signs: Collection[int],
    han: Collection[int],
) -> list[tuple[int, int]]:
    """Those of the pairs of texts that `moved` (places) that are too unlike for that, in the order of the strands.

    In: `primary` are the main pairs of provisions: what took along a pair that stands under it is the same one,
    whatever its own words are; `signs` are the numbers of brackets, which are no words, `han` those of characters.
    """
    carried = _carried(outlines, primary) if moved else frozenset[tuple[int, int]]()
    return [
        (s.first[0], s.second[0])
        for s in strands
        if len(s.first) == len(s.second) == 1
        and (s.first[0], s.second[0]) in moved
        and (s.first[0], s.second[0]) not in carried
        and _unlike(s, signs)
        and not _holds_sentence(s, outlines, han)
    ]


def part_pairs(
    alignment: Alignment, strands: Sequence[TextPair], pairs: Collection[tuple[int, int]], outlines: _Outlines
) -> tuple[Alignment, list[TextPair]]:
    """An alignment and its strands without these pairs of texts: each stands alone."""
    gone = {((i,), (j,)) for i, j in pairs}
    units = {i: j for i, j in alignment.units.items() if ((i,), (j,)) not in gone}
    halves = chain.from_iterable((((i,), ()), ((), (j,))) for i, j in pairs)
    kept = [s for s in strands if (s.first, s.second) not in gone]
    alone = [pair_texts(*outlines, places, frozenset()) for places in halves]
    return replace(alignment, units=units), [*kept, *alone]


def _unlike(strand: TextPair, signs: Collection[int]) -> bool:
    """Whether too few of the words of two texts are the same, in their order; signs are no words."""
    one, other = ([token for token in ids if token not in signs] for ids in strand.ids)
    same = sum(token not in signs for i, _, n in strand.blocks for token in strand.ids[0][i : i + n])
    return not is_much(same, len(one), len(other))


def is_much(same: int, one: int, other: int) -> bool:
    """Whether so many words in common, of two texts of so many, are enough for a move.

    >>> is_much(12, 16, 60), is_much(8, 16, 24), is_much(8, 16, 60)
    (True, False, False)
    """
    return 2 * same >= _ALIKE * (one + other) or same >= _HELD * min(one, other)


def _carried(outlines: _Outlines, primary: Mapping[int, int]) -> frozenset[tuple[int, int]]:
    """The pairs that hold another pair."""
    return frozenset(
        (above, primary[above])
        for i, j in primary.items()
        for above in outlines[0].above(i)
        if primary.get(above, -1) in outlines[1].above(j)
    )


def _holds_sentence(strand: TextPair, outlines: _Outlines, han: Collection[int]) -> bool:
    """Whether a sentence stands whole in both texts."""
    one, other = (outline.texts[strand.units(side)[0]] for side, outline in enumerate(outlines))
    for i, j, n in strand.blocks:
        starts = [k for k in range(n) if _begins(one, i + k) and _begins(other, j + k)]
        ends = [k for k in range(1, n + 1) if _ends(one, i + k) and _ends(other, j + k)]
        if starts and ends:
            inside = one.ids[i + starts[0] : i + ends[-1]]
            least = _HAN_SENTENCE if 2 * sum(token in han for token in inside) > len(inside) else _SENTENCE
            if len(inside) >= least:
                return True
    return False


def _begins(tokens: Tokens, at: int) -> bool:
    return at == 0 or tokens.word(at - 1) in SENTENCE_ENDS


def _ends(tokens: Tokens, at: int) -> bool:
    return at == len(tokens.ids) or tokens.word(at - 1) in SENTENCE_ENDS
