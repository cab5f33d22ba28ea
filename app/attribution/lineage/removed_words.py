"""Removed words: what left a draft, and where they come back.

Words come back by one of two signs. Long runs are known by their wording, wherever they stand, through the rarity
filter of the comparison: boilerplate is nobody's return. Short ones, down to a single word, are known by their place:
they stand again between the same two words between which they last stood. It knows words by number only ("word" below
is the number that `lineage.py` gave one word of one draft, which it keeps through all drafts), and names nobody.

A short run is known by its place, between the same two words:

>>> both, one = draft("1. Ships and boats moor."), draft("1. Ships moor.")
>>> lives(both, one, both)
['Ships: 0', 'and boats: 0, left 1, returned 2', 'moor.: 0']
>>> lives(both, one, draft("1. Ships moor and boats."))
['Ships moor: 0', 'and boats: 2', '.: 0']
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.comparison.alignment.moved_sentences import moved_runs
from app.comparison.alignment.text_pairs import TextPair
from app.comparison.matching.sequence_match import match
from app.comparison.text.tokenized_draft import TokenizedDraft
from app.comparison.text.tokenizer import Tokens
from app.late_methods import dataclass
from app.treaty.draft import Draft

if TYPE_CHECKING:
    from app.comparison.matching.sequence_match import Block

NEW = -1
"""The number of a word that is not known yet."""
_NEAR = 16
"""So many runs that left at one place are tried, the latest first."""
_LARGE = 250_000
"""Above this product of lengths two runs are not tried by place; the rarity filter has seen them."""
_NO_DRAFT = Draft("", "", "", ())


class _Run:
    """Words that left together from one text, and what of them has not come back."""

    def __init__(self, tokens: Tokens, words: tuple[int, ...]) -> None:
        self.words = words
        self.parts: list[_Part] = [_Part(0, tokens)]

    def raise_(self, risen: set[int]) -> None:
        """Take out the words at these indexes."""
        parts: list[_Part] = []
        for part in self.parts:
            length = len(part.tokens.ids)
            if any(part.start + at in risen for at in range(length)):
                gaps = _rests(length, {at - part.start for at in risen})
                parts += [_Part(part.start + a, cut_tokens(part.tokens, a, b)) for a, b in gaps]
            else:
                parts.append(part)
        self.parts = parts


@dataclass(frozen=True)
class _Part:
    """Words of a run from index `start` on, and how they read."""

    start: int
    tokens: Tokens


@dataclass(frozen=True)
class Letters:
    """Which numbers of tokens are Chinese characters, which are signs (neither letters nor digits), and which can be
    the number or letter of a provision.
    """

    han: frozenset[int]
    signs: frozenset[int]
    numbers: frozenset[int]


@dataclass(frozen=True)
class InsertedRun:
    """Tokens [start, end) of the text at `place` that are new since the draft before; `left` and `right` are the kept
    words around them in the order of the document (NEW at its ends).
    """

    place: int
    start: int
    end: int
    left: int
    right: int


class RemovedWords:
    """All words that have left and not come back, by wording and by place."""

    def __init__(self) -> None:
        self._runs: list[_Run] = []
        self._after: dict[int, list[_Run]] = {}
        self._before: dict[int, list[_Run]] = {}

    def bury(self, tokens: Tokens, words: tuple[int, ...], left: int, right: int) -> None:
        """Take in words that left one text together; `left` and `right` are the words around them that stayed."""
        run = _Run(tokens, words)
        self._runs.append(run)
        for beside, table in ((left, self._after), (right, self._before)):
            for word in words:
                _hand_on(table, word, beside)
            table.setdefault(beside, []).append(run)

    def settle(self, words: Sequence[int], left: int, right: int) -> None:
        """New words stand between `left` and `right`: what left there left beside them too."""
        for table, beside in ((self._after, left), (self._before, right)):
            runs = table.get(beside)
            if runs is not None:
                for word in words:
                    table[word] = runs

    def returns(
        self,
        texts: Sequence[Tokens],
        words: Sequence[list[int]],
        openings: Sequence[InsertedRun],
        letters: Letters,
        following: frozenset[tuple[int, int]] = frozenset(),
    ) -> list[int]:
        """Which words of a draft come back: by place first, by wording then.

        In: the texts of the draft by place; the word of each token, NEW for those of the `openings`; what sort of
        tokens there are; `following`, the tokens (place, token) that are put back by wording only.
        Out: the words that came back; they are also written into `words`.
        """
        back: list[int] = []
        for opening in openings:
            back += self._by_place(texts, words[opening.place], opening, letters.signs, following)
        back += self._by_wording(texts, words, openings, letters.han)
        self._runs = [run for run in self._runs if run.parts]
        return back

    def _by_place(
        self,
        texts: Sequence[Tokens],
        here: list[int],
        opening: InsertedRun,
        signs: frozenset[int],
        following: frozenset[tuple[int, int]],
    ) -> Iterator[int]:
        after = self._after.get(opening.left)
        before = self._before.get(opening.right)
        if not after or not before:
            return
        there = set(map(id, before))
        ids = texts[opening.place].ids
        come = _Come(opening, ids, here, signs, following)
        for run in [run for run in after if run.parts and id(run) in there][: -_NEAR - 1 : -1]:
            risen: dict[int, int] = {}
            for part in run.parts:
                if come.bag.keys().isdisjoint(part.tokens.ids) and (come.bag or not come.free):
                    continue
                blocks = _same(part.tokens.ids, come, signs)
                for i, j, n in blocks:
                    for k in range(n):
                        here[come.free[j + k]] = risen[part.start + i + k] = run.words[part.start + i + k]
                if blocks:
                    come = _Come(opening, ids, here, signs, following)
            if risen:
                run.raise_(set(risen))
                yield from risen.values()

    def _by_wording(
        self, texts: Sequence[Tokens], words: Sequence[list[int]], openings: Sequence[InsertedRun], han: frozenset[int]
    ) -> Iterator[int]:
        places = sorted({opening.place for opening in openings if NEW in words[opening.place]})
        parts = [(run, part) for run in self._runs for part in run.parts]
        if not parts or not places:
            return
        strands: list[TextPair] = []
        for i, (_, part) in enumerate(parts):
            strands.append(TextPair((i,), (), (part.tokens.ids, ()), ((0, len(part.tokens.ids)), (0,))))
        for place in places:
            ids = texts[place].ids
            strands.append(TextPair((), (place,), ((), ids), ((0,), (0, len(ids))), _kept(words[place])))
        risen: dict[_Run, set[int]] = {}
        for found in moved_runs(_outline([part.tokens for _, part in parts]), _outline(texts), strands, han):
            run, part = parts[found.first]
            for i, j, n in found.blocks:
                for k in range(n):
                    index = part.start + i + k
                    words[found.second][j + k] = run.words[index]
                    risen.setdefault(run, set()).add(index)
                    yield run.words[index]
        for run, indexes in risen.items():
            run.raise_(indexes)


class _Come:
    """The tokens of an opening that are still nobody's: their places in the text, their numbers, and their words with
    the signs left out.
    """

    def __init__(
        self,
        opening: InsertedRun,
        ids: Sequence[int],
        here: Sequence[int],
        signs: frozenset[int],
        following: frozenset[tuple[int, int]],
    ) -> None:
        place = opening.place
        self.free = [k for k in range(opening.start, opening.end) if here[k] == NEW and (place, k) not in following]
        self.ids = tuple([ids[k] for k in self.free])
        self.bag = Counter([token for token in self.ids if token not in signs])
        self.words = self.bag.total()


def _same(gone: Sequence[int], come: _Come, signs: frozenset[int]) -> list[Block]:
    """The match of what left and of what came at one place, when it is enough to be the same words: half of the words
    of both, or all that left and in one piece. A lone word among others is no return, and neither is a sign.
    """
    if not gone or not come.ids or len(gone) * len(come.ids) > _LARGE:
        return []
    left = Counter([token for token in gone if token not in signs])
    words = left.total()
    enough = max(words, come.words)
    came = come.bag
    most = sum([min(count, came[token]) for token, count in left.items() if token in came])
    if 2 * most < enough and most < words:
        return []
    blocks = match(gone, come.ids)
    both = sum(token not in signs for i, _, n in blocks for token in gone[i : i + n])
    if both and 2 * both >= enough:
        return blocks
    whole = len(blocks) == 1 and blocks[0][2] == len(gone)
    return blocks if whole and (both > 1 or enough == 0) else []


def _hand_on(table: dict[int, list[_Run]], word: int, to: int) -> None:
    """What left beside `word` left beside `to`. Words share one list wherever they can: most have left together."""
    runs = table.pop(word, None)
    there = table.get(to)
    if runs is None or runs is there:
        return
    if there is None:
        table[to] = runs
    else:
        known = set(map(id, there))
        there.extend(run for run in runs if id(run) not in known)


def _kept(words: Sequence[int]) -> list[Block]:
    """The tokens that are known already, as blocks that match nothing on the first side."""
    blocks: list[Block] = []
    for at, word in enumerate(words):
        if word != NEW:
            if blocks and blocks[-1][1] + blocks[-1][2] == at:
                blocks[-1] = (0, blocks[-1][1], blocks[-1][2] + 1)
            else:
                blocks.append((0, at, 1))
    return blocks


def _rests(length: int, risen: set[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for at in range(length + 1):
        if at == length or at in risen:
            if start < at:
                yield start, at
            start = at + 1


def cut_tokens(tokens: Tokens, start: int, end: int) -> Tokens:
    """Tokens [start, end) with their own text; `start` < `end`."""
    if start == 0 and end == len(tokens.ids):
        return tokens
    spans = tokens.spans
    return Tokens(tokens.text[spans[start][0] : spans[end - 1][1]], tokens.ids[start:end])


def _outline(texts: Sequence[Tokens]) -> TokenizedDraft:
    """Texts alone, as the residual search asks for them."""
    return TokenizedDraft(_NO_DRAFT, (), (), tuple(texts), (), (), ())
