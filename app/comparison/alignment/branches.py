"""Pairs the options of paired articles by the votes of what stands in them.

It says, too, which place a text has there. Of an article in three options each may say nearly the same; the one that
became the article is the one from which most of its words came, and a text of another option that is a little more like
the new one is a copy. Texts are paired elsewhere (`align.py`), articles in `divisions.py`; an option that no vote joins
has no pair.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.comparison.text.tokenized_draft import TokenizedDraft

_Branch = tuple[int, int]
"""A division and an option in it, both by their places; -1 for what stands in no option."""
Station = tuple[int, int, tuple[str, ...]]
"""The division and the option (places of the second draft) and the numbers from there down to a text."""


class Branches:
    """The options in which the texts of both drafts stand.

    >>> from app.comparison.text.tokenized_draft import tokenize_draft
    >>> from app.comparison.text.tokenizer import TokenVocabulary
    >>> words = TokenVocabulary()
    >>> older = tokenize_draft(draft("Option 1", "1. Nets dry.", "Option 2", "1. Ships moor by day."), words)
    >>> newer = tokenize_draft(draft("1. Ships moor by night."), words)
    >>> branches = Branches(older, newer)
    >>> branches.vote([(older.units[1], newer.units[0], 0.8)], {older.divisions[0]: newer.divisions[0]})
    >>> [branches.are_paired(place, newer.units[0]) for place in older.units]
    [False, True]
    """

    def __init__(self, first: TokenizedDraft, second: TokenizedDraft) -> None:
        self._sides = (first, second)
        self._at: tuple[list[_Branch], ...] = tuple(outline.once(_branches) for outline in self._sides)
        """For each place, the branch in which it stands."""
        self._names = tuple(outline.once(_numbers) for outline in self._sides)
        self._divisions: Mapping[int, int] = {}
        self._paired: dict[_Branch, _Branch] = {}

    def vote(self, units: Iterable[tuple[int, int, float]], divisions: Mapping[int, int]) -> None:
        """Pair the options of the paired `divisions`, one to one, by pairs of texts (places) with their score; those
        for which nobody votes by their numbers.
        """
        self._divisions = divisions
        votes = dict.fromkeys(self._namesakes(), 0.0)
        (mine, theirs), branches = (self._sides[0].lengths, self._sides[1].lengths), self._at
        for i, j, score in units:
            one, other = pair = branches[0][i], branches[1][j]
            if divisions.get(one[0]) == other[0]:
                weight = score * (mine[i] if mine[i] < theirs[j] else theirs[j])
                votes[pair] = votes.get(pair, 0.0) + weight
        self._paired = {}
        taken: set[_Branch] = set()
        for _, one, other in sorted((-weight, *pair) for pair, weight in votes.items()):
            if one not in self._paired and other not in taken:
                self._paired[one] = other
                taken.add(other)

    def _namesakes(self) -> Iterator[tuple[_Branch, _Branch]]:
        """The branches of paired divisions that have the same number, or stand in no option."""
        named = {(branch[0], number): branch for branch, number in self._names[1].items()}
        for branch, number in self._names[0].items():
            other = named.get((self._divisions.get(branch[0], -2), number))
            if other is not None:
                yield branch, other

    def are_paired(self, i: int, j: int) -> bool:
        """Whether two texts (places) stand in paired divisions, and there in options that are a pair, or in none."""
        one, other = self._branch(0, i), self._branch(1, j)
        return self._divisions.get(one[0]) == other[0] and self._paired.get(one) == other

    def station(self, side: int, place: int) -> Station | None:
        """Where a text with a number stands, as the second draft has it; None where that is nowhere."""
        outline, branch = self._sides[side], self._branch(side, place)
        numbers = [outline.numbers[place]]
        if place == branch[0] or not numbers[0]:
            return None
        for above in outline.above(place):
            if above in branch:
                break
            numbers.append(outline.numbers[above])
        there = branch if side else self._paired.get(branch)
        return None if there is None else (*there, tuple(numbers))

    def _branch(self, side: int, place: int) -> _Branch:
        return self._at[side][place]


def _branches(outline: TokenizedDraft) -> list[_Branch]:
    return list(zip(outline.divisions, _options(outline), strict=True))


def _numbers(outline: TokenizedDraft) -> dict[_Branch, str]:
    """The numbers of the options, "" for what stands in none."""
    at = outline.once(_branches)
    return {branch: outline.numbers[branch[1]] if branch[1] >= 0 else "" for branch in at}


def _options(outline: TokenizedDraft) -> list[int]:
    """For each place, the innermost option above it within its division, -1 if none."""
    options: list[int] = []
    for place, above in enumerate(outline.parents):
        inside = above >= 0 and outline.divisions[place] == outline.divisions[above]
        if not inside:
            options.append(-1)
        else:
            options.append(above if outline.provisions[above].kind is Kind.OPTION else options[above])
    return options
