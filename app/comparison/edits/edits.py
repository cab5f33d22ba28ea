"""Edits: the changed stretches of a strand as character ranges.

Every character of a field lies in an edit or is equal to its counterpart, spaces included: between two kept words
whatever differs is an edit. It does not name or weigh them (`changes/classify.py`); equal runs are in `equal_runs.py`.

The edit is what a drafter would have marked: whole words, and nothing that stayed.

>>> told(compare(draft("1. Ships of four masts moor."), draft("1. Ships of five masts and boats moor.")))
['substitution: four → five', 'insertion: +and boats ']
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.comparison.edits.equal_runs import MatchedStretch, stretches, unit_blocks
from app.comparison.matching.bracket_tokens import GapPiece, pieces
from app.comparison.text.tokenizer import BRACKETS

if TYPE_CHECKING:
    from app.comparison.alignment.moved_sentences import MovedRun
    from app.comparison.alignment.text_pairs import TextPair
    from app.comparison.matching.sequence_match import Block
    from app.comparison.text.near_ranges import RangeUnion
    from app.comparison.text.tokenized_draft import TokenizedDraft
    from app.comparison.text.tokenizer import Tokens


_FEW = 2
"""Code points of an equal word that does not stand alone between two words spelled differently."""
_APOSTROPHES = "'’‘ʼ"


class FieldRange(NamedTuple):
    """Code points [start, end) of a field of the provision at `place`; empty when it only says where the other side
    stands.
    """

    place: int
    field: str
    start: int
    end: int


class RawEdit(NamedTuple):
    """What became of one stretch. A missing side means that no provision corresponds there. `nature`: "words",
    "sign", "space".
    """

    nature: str
    first: FieldRange | None
    second: FieldRange | None
    whole: bool = False
    """True when it is all the text of a provision that has no counterpart."""
    run: MovedRun | None = None
    """The moved run in which it stands."""


class _Stretch(NamedTuple):
    """Tokens [start, end) of a unit with the characters between their kept neighbours."""

    place: int
    tokens: Tokens
    start: int
    end: int
    low: int
    high: int
    notation: RangeUnion | None = None
    """Its tags and status marks, if it has any."""

    def text(self) -> str:
        return self.tokens.text[self.low : self.high]

    def words(self) -> list[str]:
        return [self.tokens.word(k) for k in range(self.start, self.end)]

    def tags(self) -> list[bool]:
        """Of each token: whether it stands in a tag or status mark."""
        if self.notation is None:
            return []
        return [self.notation.hold(low, high) for low, high in self.tokens.spans[self.start : self.end]]


TakenRanges = Mapping[int, Sequence[tuple[int, int]]]
"""Token ranges of each unit that moved elsewhere, in order."""


def edits_of(
    strand: TextPair,
    blocks: Sequence[Block],
    outlines: tuple[TokenizedDraft, TokenizedDraft],
    field: str,
    taken: tuple[TakenRanges, TakenRanges],
) -> list[RawEdit]:
    """The edits of a strand under a match (blocks in tokens of the strand), in order."""
    if len(strand.first) == len(strand.second) == 1:
        first, second = strand.first[0], strand.second[0]
        notated = outlines[0].notated(first, field) or outlines[1].notated(second, field)
        if not notated and first not in taken[0] and second not in taken[1]:
            return _plain_edits(strand, blocks, outlines, field)
    found: list[RawEdit] = []
    at = (0, 0)
    ends = (len(strand.ids[0]), len(strand.ids[1]))
    for i, j, n in [*blocks, (*ends, 0)]:
        sides = [
            _stretches(strand, side, at[side], (i, j)[side], outlines[side], field, taken[side]) for side in (0, 1)
        ]
        if at != (i, j) or not any(_border(strand, side, at[side]) for side in (0, 1)):
            found += _paired(sides[0], sides[1], field, spaces=at == (i, j))
        if n:
            found += _spellings(strand, (i, j, n), outlines, field)
        at = (i + n, j + n)
    return found


def _plain_edits(
    strand: TextPair, blocks: Sequence[Block], outlines: tuple[TokenizedDraft, TokenizedDraft], field: str
) -> list[RawEdit]:
    """The same for one text against one of which nothing is notated and nothing moved: most edits are found here, by
    their characters alone; what has brackets or is only space takes the way of all others.
    """
    first, second = strand.first[0], strand.second[0]
    one, other = outlines[0].tokens(first, field), outlines[1].tokens(second, field)
    starts, begins, text, there = one.starts, other.starts, one.text, other.text
    ends, stops = one.ends, other.ends
    sizes = (len(one.ids), len(other.ids))
    found: list[RawEdit] = []
    at_i = at_j = low = far = 0
    for i, j, n in [*blocks, (*sizes, 0)]:
        high, end = starts[i] if i < sizes[0] else len(text), begins[j] if j < sizes[1] else len(there)
        before, after = text[low:high], there[far:end]
        if before != after:
            head = common_space(before, after)
            tail = common_space(before[head:][::-1], after[head:][::-1])
            start, stop = low + head, high - tail
            begin, behind = far + head, end - tail
            spaces = (at_i == i and start < stop) or (at_j == j and begin < behind)
            if spaces or not BRACKETS.isdisjoint(before) or not BRACKETS.isdisjoint(after):
                gap = (_stretch(first, one, at_i, i), _stretch(second, other, at_j, j))
                found += _edits(*gap, field, spaces=(at_i, at_j) == (i, j))
            else:
                found.append(
                    RawEdit("words", FieldRange(first, field, start, stop), FieldRange(second, field, begin, behind))
                )
        if n:
            at_i, at_j = i + n, j + n
            low, far = ends[at_i - 1], stops[at_j - 1]
            if text[high:low] != there[end:far]:
                found += spelling_edits(one, i, other, j, n, (first, second), field)
    return found


def _border(strand: TextPair, side: int, token: int) -> bool:
    """True when a unit ends and another begins before this token of the strand."""
    return token in strand.starts[side][1:-1]


def _stretches(
    strand: TextPair, side: int, start: int, end: int, outline: TokenizedDraft, field: str, taken: TakenRanges
) -> list[_Stretch]:
    """The changed stretches of one side of a gap, cut at units and at words that moved; one empty stretch when there
    is none.
    """
    units = strand.units(side)
    if not units:
        return []
    found: list[_Stretch] = []
    for k, place in enumerate(units):
        begin, stop = strand.starts[side][k], strand.starts[side][k + 1]
        low, high = max(start, begin) - begin, min(end, stop) - begin
        if low >= high:
            continue
        tokens = outline.tokens(place, field)
        for a, b in _outside(low, high, taken.get(place, ())):
            found.append(_stretch(place, tokens, a, b, outline.notation(place, field)))
    if found:
        return found
    if start > 0:
        place, last = strand.locate(side, start - 1)
        return [_stretch(place, outline.tokens(place, field), last + 1, last + 1)]
    place = units[0]
    return [_stretch(place, outline.tokens(place, field), 0, 0)]


def _stretch(place: int, tokens: Tokens, start: int, end: int, notation: RangeUnion | None = None) -> _Stretch:
    low = tokens.ends[start - 1] if start else 0
    high = tokens.starts[end] if end < len(tokens.starts) else len(tokens.text)
    return _Stretch(place, tokens, start, end, low, high, notation)


def _outside(low: int, high: int, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for a, b in taken[max(0, bisect_left(taken, (low,)) - 1) : bisect_left(taken, (high,))]:
        if b <= low:
            continue
        if a > low:
            yield low, a
        low = max(low, b)
    if low < high:
        yield low, high


def _paired(first: list[_Stretch], second: list[_Stretch], field: str, *, spaces: bool) -> Iterator[RawEdit]:
    """The edits of a gap: the first stretches answer each other, further ones stand alone.

    `spaces`: a gap without words, whose white space is told; not told is what is left around words that moved.
    """
    for k in range(max(len(first), len(second))):
        one = first[k] if k < len(first) else _point(first[-1]) if first else None
        other = second[k] if k < len(second) else _point(second[-1]) if second else None
        yield from _edits(one, other, field, spaces=spaces)


def _point(stretch: _Stretch) -> _Stretch:
    """The empty stretch at the end of one."""
    end = stretch.tokens.spans[stretch.end - 1][1] if stretch.end else 0
    return _Stretch(stretch.place, stretch.tokens, stretch.end, stretch.end, end, end)


def _edits(one: _Stretch | None, other: _Stretch | None, field: str, *, spaces: bool) -> Iterator[RawEdit]:
    if one is None or other is None:
        alone = one or other
        if alone is not None and alone.start < alone.end:
            spans = alone.tokens.spans
            whole = alone.start == 0 and alone.end == len(spans)
            begin = 0 if whole else spans[alone.start][0]
            end = len(alone.tokens.text) if whole else spans[alone.end - 1][1]
            span = FieldRange(alone.place, field, begin, end)
            yield RawEdit("words", span if one else None, span if other else None, whole)
        return
    before, after = one.text(), other.text()
    if before == after:
        return
    head = common_space(before, after)
    tail = common_space(before[head:][::-1], after[head:][::-1])
    low = (one.low + head, other.low + head)
    high = (one.high - tail, other.high - tail)
    found = pieces(one.words(), other.words(), (one.tags(), other.tags()))
    if not found:
        if spaces and (low[0] < high[0] or low[1] < high[1]):
            yield RawEdit(
                "space", FieldRange(one.place, field, low[0], high[0]), FieldRange(other.place, field, low[1], high[1])
            )
        return
    stretches = (one, other)
    for side in (0, 1):
        if stretches[side].start == stretches[side].end and low[side] < high[side]:
            yield from _around_space(stretches, found, side, low, high, field)
            return
    yield from _tiled(stretches, found, low, high, field)


def _tiled(
    stretches: tuple[_Stretch, _Stretch],
    found: Sequence[GapPiece],
    low: tuple[int, int],
    high: tuple[int, int],
    field: str,
) -> Iterator[RawEdit]:
    """The pieces as edits that tile [low, high) on both sides."""
    cuts = [_cuts(stretches[side], found, side, low[side], high[side]) for side in (0, 1)]
    for k, piece in enumerate(found):
        ranges = [FieldRange(stretches[side].place, field, cuts[side][k], cuts[side][k + 1]) for side in (0, 1)]
        yield RawEdit("sign" if piece.sign else "words", ranges[0], ranges[1])


def _around_space(
    stretches: tuple[_Stretch, _Stretch],
    found: Sequence[GapPiece],
    side: int,
    low: tuple[int, int],
    high: tuple[int, int],
    field: str,
) -> Iterator[RawEdit]:
    """The pieces where one side is only white space: kept where the same stands between two pieces, else an edit of
    its own.
    """
    space = stretches[side].tokens.text[low[side] : high[side]]
    full = stretches[1 - side]
    spans = full.tokens.spans
    for k in range(1, len(found)):
        token = full.start + (found[k].first_start if side else found[k].second_start)
        end, begin = spans[token - 1][1], spans[token][0]
        if full.tokens.text[end:begin] == space:
            stop = (end, low[1]) if side else (low[0], end)
            start = (begin, high[1]) if side else (high[0], begin)
            yield from _tiled(stretches, found[:k], low, stop, field)
            yield from _tiled(stretches, found[k:], start, high, field)
            return
    here = FieldRange(stretches[side].place, field, low[side], high[side])
    there = FieldRange(full.place, field, low[1 - side], low[1 - side])
    yield RawEdit("space", there if side else here, here if side else there)
    start = (high[0], low[1]) if side == 0 else (low[0], high[1])
    yield from _tiled(stretches, found, start, high, field)


def common_space(one: str, other: str) -> int:
    """Length of the white space with which both begin alike."""
    count = 0
    for sign, other_sign in zip(one, other, strict=False):
        if sign != other_sign or not sign.isspace():
            break
        count += 1
    return count


def _cuts(stretch: _Stretch, found: Sequence[GapPiece], side: int, low: int, high: int) -> list[int]:
    """Where the pieces of one side begin, and where the last ends. The pieces tile [low, high); a space goes to
    words, not to signs.
    """
    spans = stretch.tokens.spans
    bounds = [(p.second_start, p.second_end) if side else (p.first_start, p.first_end) for p in found]
    cuts = [low]
    last = -1
    for k, (start, end) in enumerate(bounds):
        if start < end:
            if last >= 0:
                stays = found[last].sign and not found[k].sign
                cut = spans[stretch.start + start - 1][1] if stays else spans[stretch.start + start][0]
                cuts += [cut] * (k - last)
            else:
                cuts += [low] * k
            last = k
    if last < 0:
        return [low, *[high] * len(found)]
    return [*cuts, *[high] * (len(found) - last)]


def _spellings(
    strand: TextPair, block: Block, outlines: tuple[TokenizedDraft, TokenizedDraft], field: str
) -> Iterator[RawEdit]:
    """Differences of spelling and white space inside one block of matched words."""
    for first, i, second, j, n in unit_blocks(strand, block):
        one, other = outlines[0].tokens(first, field), outlines[1].tokens(second, field)
        yield from spelling_edits(one, i, other, j, n, (first, second), field)


def spelling_edits(
    one: Tokens, i: int, other: Tokens, j: int, n: int, places: tuple[int, int], field: str
) -> Iterator[RawEdit]:
    """The edits inside `n` matched tokens (from i of one text and j of the other): words spelled differently, and white
    space. Space beside such a word is part of its edit, and so is a single sign or small word between two of them.
    """
    found: list[MatchedStretch] = []
    for stretch in stretches(one, i, other, j, n):
        begins = len(found)
        if (
            found
            and "words" in (found[-1].nature, stretch.nature)
            and "equal" not in (found[-1].nature, stretch.nature)
        ):
            begins -= 1
        elif len(found) > 1 and stretch.nature == found[-2].nature == "words" and _small(found[-1]):
            begins -= 2
        if begins < len(found):
            head = found[begins]
            stretch = MatchedStretch("words", (head.first[0], stretch.first[1]), (head.second[0], stretch.second[1]), 0)
        found[begins:] = [stretch]
    ends = (one.spans[i + n - 1][1], other.spans[j + n - 1][1])
    for stretch in found:
        if stretch.nature == "equal":
            continue
        first, second = stretch.first, stretch.second
        if one.text[first[1] - 1] in _APOSTROPHES and other.text[second[1] - 1] in _APOSTROPHES:
            first = (first[0], _word_end(one.text, first[1], ends[0]))
            second = (second[0], _word_end(other.text, second[1], ends[1]))
        yield RawEdit(stretch.nature, FieldRange(places[0], field, *first), FieldRange(places[1], field, *second))


def _small(stretch: MatchedStretch) -> bool:
    return stretch.tokens < 2 and stretch.first[1] - stretch.first[0] <= _FEW


def _word_end(text: str, at: int, end: int) -> int:
    """The end of the word that goes on at `at`, behind its apostrophe: “master’” and its s are one word."""
    while at < end and text[at].isalpha():
        at += 1
    return at


def trim_space(text: str, low: int, high: int) -> tuple[int, int]:
    """A range without the white space at its borders.

    >>> trim_space("ships and boats", 5, 10)
    (6, 9)
    """
    while low < high and text[low].isspace():
        low += 1
    while low < high and text[high - 1].isspace():
        high -= 1
    return low, high
