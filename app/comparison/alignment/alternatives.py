"""Finds rows of alternatives and matches their words option by option. Examples: `[shall] [should]`, `[may / shall]`.

A plain match of `[shall act at once] [may act]` with `may act` could take "act" from the first option. Here the text
that came of a row is matched with each option alone; only when it has more words of several of them together is it a
merge, and matched with the whole row. Two rows are matched option with option. Which option won is found in
`changes/bracket_grouping.py`; what makes a row is `app.notation.marks.alternatives`' affair. A tag or status mark is no
word of an option.

Options are held against options, each with the one in its place. Wrong would be signs that go and come again.

>>> told(compare(draft("1. Ships [shall] [may] moor."), draft("1. Ships [should] [may] moor.")))
['substitution: shall → should']
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress, count, takewhile
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

from app.comparison.alignment.text_pairs import TextPair, add_bracket_signs
from app.comparison.matching.sequence_match import Block, match
from app.comparison.text.lexicon import MODAL
from app.comparison.text.near_ranges import RangeUnion
from app.comparison.text.tokenizer import OPENING, has_han
from app.late_methods import dataclass
from app.late_pattern import compile_later
from app.notation.marks.alternatives import rows, split_at_slashes
from app.notation.marks.bracket_tree import BracketNode, BracketTree
from app.notation.marks.brackets import read_brackets
from app.notation.marks.tags import trim_range

if TYPE_CHECKING:
    from app.comparison.text.tokenized_draft import TokenizedDraft


_SIDE_BY_SIDE = compile_later(r"[\]］】]\s*[\[［【]")
_APART = re.compile(r"\s")
_TEXTS = 512
"""So many texts are remembered with their rows, which are asked for when words are matched and when signs are told."""
Span = tuple[int, int]
"""Code points [start, end)."""


@dataclass(frozen=True, slots=True)
class AlternativesRow:
    """Alternatives side by side: all of them with their brackets, and the words of each."""

    start: int
    end: int
    options: tuple[Span, ...]


def rows_of(text: str, notated: Sequence[Span] = ()) -> Sequence[AlternativesRow]:
    """The rows of alternatives of a text, outer ones before those inside them; `notated` are its tags and statuses."""
    if OPENING.isdisjoint(text) or ("/" not in text and _SIDE_BY_SIDE.search(text) is None):
        return ()
    return _read_rows(text, tuple(notated))


@lru_cache(maxsize=_TEXTS)
def _read_rows(text: str, notated: tuple[Span, ...]) -> tuple[AlternativesRow, ...]:
    tree, notation = BracketTree(read_brackets([text])[0]), RangeUnion(notated)
    notated = tuple(sorted(notated, key=itemgetter(0)))
    for node in tree.nodes:
        node.disputed = not notation.hold(node.start, node.end)
        node.words = _words(text, node, notated)
    found: list[AlternativesRow] = []
    for siblings in (tree.roots, *(node.inner for node in tree.nodes)):
        nodes = [node for node in siblings if node.disputed]
        words, whole = [node.words for node in nodes], [(node.start, node.end) for node in nodes]
        for indices in (part for row in rows(text, words, whole) for part in _parted(text, words, row)):
            options = tuple(words[k] for k in indices)
            found.append(AlternativesRow(whole[indices[0]][0], whole[indices[-1]][1], options))
    for node in tree.nodes:
        if node.disputed and (options := split_at_slashes(node.inside(text), 0, node.end - node.start - 2)):
            by = node.start + 1
            found.append(AlternativesRow(node.start, node.end, tuple((low + by, high + by) for low, high in options)))
    return tuple(sorted(found, key=lambda row: (row.start, -row.end)))


def _parted(text: str, words: Sequence[Span], row: Sequence[int]) -> list[Sequence[int]]:
    """A row, or for “[Each Party] [All Parties] [shall] [should]” its two choices: modal verbs are rivals. A last
    bracket set close to them is one as well, “[shall][should][other]”, but not in a script without spaces.
    """
    parts: list[list[int]] = []
    modal = [text[slice(*words[index])].casefold() in MODAL for index in row]
    if not 1 < sum(modal) < len(row):
        return [row]
    for k, index in enumerate(row):
        if k and modal[k] == modal[k - 1]:
            parts[-1].append(index)
        else:
            parts.append([index])
    if len(parts) == 2 and len(parts[1]) == 1 and modal[0]:
        last, (start, end) = words[parts[0][-1]], words[parts[1][0]]
        if not _APART.search(text, last[1], start) and not has_han(text[start:end]):
            return [row]
    return [part for part in parts if len(part) > 1]


def _words(text: str, node: BracketNode, notated: Sequence[Span]) -> Span:
    """What a bracket offers: its inside without a tag before or behind it."""
    low, high = trim_range(text, node.start + 1, node.end - 1)
    # They are in the order in which they begin: those that begin in the bracket are asked.
    for start, end in notated[bisect_left(notated, (low,)) : bisect_left(notated, (high + 1,))]:
        if low <= start and end == high:
            low, high = trim_range(text, low, start)
        elif low == start and end <= high:
            low, high = trim_range(text, end, high)
    return low, high


_PART = 0.8
"""Two rows are matched option with option unless this share of the words that match otherwise would be lost."""
_MANY = 24
"""A row of more options is left as it was matched."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of alternatives in tokens of a strand."""

    start: int
    end: int
    options: tuple[Span, ...]


def match_by_options(
    strand: TextPair, outlines: tuple[TokenizedDraft, TokenizedDraft], brackets: frozenset[int], common: frozenset[int]
) -> list[Block]:
    """The raw match of a strand, its rows of alternatives matched option by option; `common` are the numbers of common
    words, which prove nothing.
    """
    rows = tuple(_rows(strand, side, outlines[side], brackets) for side in (0, 1))
    if not rows[0] and not rows[1]:
        return strand.blocks
    work = _Matching(strand, outlines, brackets, common)
    for side in (0, 1):
        for row in rows[side]:
            work.settle(side, row, rows[1 - side])
    return add_bracket_signs(*strand.ids, work.runs(), brackets) if work.changed else strand.blocks


def _rows(strand: TextPair, side: int, outline: TokenizedDraft, brackets: frozenset[int]) -> list[_Row]:
    """The rows of a side that did not stay whole, in tokens."""
    found: list[_Row] = []
    if brackets.isdisjoint(strand.ids[side]):
        return found
    signs = [k for k, token in enumerate(strand.ids[side]) if token in brackets]
    if not signs or not any(start < signs[-1] and signs[0] < end for start, end in strand.free(side)):
        return found
    for place, begin in zip(strand.units(side), strand.starts[side], strict=False):
        tokens = outline.texts[place]
        for row in rows_of(tokens.text, outline.notated(place, "text")):
            at = [begin + tokens.before(offset) for span in row.options for offset in span]
            options = tuple(zip(at[::2], at[1::2], strict=True))
            start, end = begin + tokens.before(row.start), begin + tokens.before(row.end)
            k = bisect_right(strand.blocks, start, key=itemgetter(side)) - 1
            whole = k >= 0 and end <= strand.blocks[k][side] + strand.blocks[k][2]
            if not whole and len(options) <= _MANY:
                found.append(_Row(start, end, options))
    return found


class _Matching:
    """The word match of one strand while its rows are settled."""

    def __init__(
        self,
        strand: TextPair,
        outlines: tuple[TokenizedDraft, TokenizedDraft],
        brackets: frozenset[int],
        common: frozenset[int],
    ) -> None:
        self.strand = strand
        self.outlines = outlines
        self.brackets = brackets
        self.common = common
        self.changed = False
        self.to: tuple[dict[int, int], dict[int, int]] = ({}, {})
        """For the words of each side, their counterparts."""
        for i, j, n in strand.blocks:
            self.to[0].update(zip(range(i, i + n), range(j, j + n), strict=True))
        for k in compress(count(), map(brackets.__contains__, strand.ids[0])):
            self.to[0].pop(k, None)
        self.to[1].update((j, i) for i, j in self.to[0].items())

    def runs(self) -> list[Block]:
        """The matched words of both sides, in order."""
        return [(i, j, 1) for i, j in sorted(self.to[0].items())]

    def settle(self, side: int, row: _Row, others: Sequence[_Row]) -> None:
        """Match a row anew with the words that stand for it on the other side, if that tells more."""
        window = self._window(side, row)
        if window[0] >= window[1]:
            return
        inside = others[bisect_left(others, window[0], key=attrgetter("start")) :]
        other = next((r for r in takewhile(lambda r: r.start < window[1], inside) if r.end <= window[1]), None)
        now = {k: self.to[side][k] for k in range(row.start, row.end) if k in self.to[side]}
        found = self._with_row(side, row, other) if other else self._with_text(side, row, window)
        if found is None or found == now:
            return
        if other and len(found) < _PART * len(now):
            return
        if not other and self._telling(side, found) < self._telling(side, now):
            return
        for k, partner in now.items():
            del self.to[side][k], self.to[1 - side][partner]
        for k, partner in found.items():
            self._join(*((k, partner) if side == 0 else (partner, k)))
        self.changed = True

    def _join(self, i: int, j: int) -> None:
        self.to[0][i] = j
        self.to[1][j] = i

    def _window(self, side: int, row: _Row) -> Span:
        """The tokens of the other side between the nearest counterparts of words before and behind a row."""
        to, ids = self.to[side], self.strand.ids
        before = next((to[k] + 1 for k in range(row.start - 1, -1, -1) if k in to), 0)
        behind = next((to[k] for k in range(row.end, len(ids[side])) if k in to), len(ids[1 - side]))
        return before, behind

    def _with_text(self, side: int, row: _Row, window: Span) -> dict[int, int] | None:
        """The best match of one option alone with a text."""
        found = [self._match(side, option, window) for option in row.options]
        ranked = [
            (self._score(side, m, option, window), -k)
            for k, (m, option) in enumerate(zip(found, row.options, strict=True))
            if m
        ]
        return found[-max(ranked)[1]] if ranked else None

    def _with_row(self, side: int, row: _Row, other: _Row) -> dict[int, int]:
        """The best match of the options of two rows, in order."""
        cells = [[self._match(side, one, two) for two in other.options] for one in row.options]
        scores = [
            [self._score(side, m, one, two) for m, two in zip(line, other.options, strict=True)]
            for line, one in zip(cells, row.options, strict=True)
        ]
        best = [[(0, 0, 0)] * (len(other.options) + 1) for _ in range(len(row.options) + 1)]
        for a in range(len(row.options) - 1, -1, -1):
            for b in range(len(other.options) - 1, -1, -1):
                (telling, exact, spare), (t, e, s) = best[a + 1][b + 1], scores[a][b]
                best[a][b] = max((telling + t, exact + e, spare + s), best[a + 1][b], best[a][b + 1])
        found: dict[int, int] = {}
        a = b = 0
        while a < len(row.options) and b < len(other.options):
            if best[a][b] == best[a + 1][b]:
                a += 1
            elif best[a][b] == best[a][b + 1]:
                b += 1
            else:
                found.update(cells[a][b])
                a, b = a + 1, b + 1
        return found

    def _match(self, side: int, mine: Span, theirs: Span) -> dict[int, int]:
        """The equal words of two stretches, as counterparts of those of `side`."""
        words = [
            [k for k in range(*span) if self.strand.ids[s][k] not in self.brackets]
            for s, span in ((side, mine), (1 - side, theirs))
        ]
        ids = [[self.strand.ids[s][k] for k in at] for s, at in ((side, words[0]), (1 - side, words[1]))]
        return {words[0][i + k]: words[1][j + k] for i, j, n in match(ids[0], ids[1]) for k in range(n)}

    def _score(self, side: int, found: dict[int, int], mine: Span, theirs: Span) -> tuple[int, int, int]:
        """How well two stretches match: telling words, words written alike, then how few words of both are left over
        (of “[in spring and autumn] [in autumn]” the second is “in autumn”).
        """
        sizes = [
            sum(token not in self.brackets for token in self.strand.ids[s][slice(*span)])
            for s, span in ((side, mine), (1 - side, theirs))
        ]
        return self._telling(side, found), self._exact(side, found), 2 * len(found) - sum(sizes)

    def _telling(self, side: int, found: dict[int, int]) -> int:
        """Number of matched words that are not common ones."""
        return sum(self.strand.ids[side][k] not in self.common for k in found)

    def _exact(self, side: int, found: dict[int, int]) -> int:
        """Number of matched words, signs aside, that are written alike."""
        words = [(self._word(side, k), self._word(1 - side, j)) for k, j in found.items()]
        return sum(one == other and one[0].isalnum() for one, other in words)

    def _word(self, side: int, token: int) -> str:
        place, at = self.strand.locate(side, token)
        return self.outlines[side].texts[place].word(at)
