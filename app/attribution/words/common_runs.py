"""Runs of words that two sequences share, in order or wherever they stand. What a run means is not decided here."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from app.attribution.words.terms import grams
from app.comparison.matching.sequence_match import match

_MOST_SLIDES = 6
"""Words by which inserted words may be said to stand elsewhere."""
_LARGE = 2_000_000
"""Above this product of lengths the match is made by the engine for long texts."""


def match_words(first: Sequence[str], second: Sequence[str]) -> list[tuple[int, int, int]]:
    """Equal runs (start in the first, start in the second, length) of two sequences of words, in order; the longest
    are found first.

    >>> match_words(["ships", "shall", "moor"], ["ships", "may", "moor"])
    [(0, 0, 1), (2, 2, 1)]
    """
    if len(first) * len(second) <= _LARGE:
        return _longest_first(first, second)
    numbers: dict[str, int] = {}
    coded = [[numbers.setdefault(word, len(numbers)) for word in words] for words in (first, second)]
    return [(i, j, n) for i, j, n in match(coded[0], coded[1])]


def _longest_first(first: Sequence[str], second: Sequence[str]) -> list[tuple[int, int, int]]:
    """`match_words` for texts of common length: what begins and ends alike is taken first, and need not be searched."""
    shorter = min(len(first), len(second))
    head = next((at for at in range(shorter) if first[at] != second[at]), shorter)
    tail = next((at for at in range(shorter - head) if first[-1 - at] != second[-1 - at]), shorter - head)
    inner = (first[head : len(first) - tail], second[head : len(second) - tail])
    blocks = SequenceMatcher(None, *inner, autojunk=False).get_matching_blocks() if all(inner) else []
    found = [(block.a + head, block.b + head, block.size) for block in blocks if block.size]
    ends = (len(first) - tail, len(second) - tail, tail)
    return [run for run in ((0, 0, head), *found, ends) if run[2]]


def common_runs(mine: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int, int]]:
    """Runs of two words or more that both have, wherever they stand, the longest first and none overlapping in `mine`.

    In: words, "" for those that do not count. Out: (start in mine, start in theirs, length), in the order of mine.
    """
    if len(mine) * len(theirs) > _LARGE:
        return [run for run in match_words(mine, theirs) if run[2] > 1 and "" not in mine[run[0] : run[0] + run[2]]]
    places: dict[str, list[int]] = {}
    for at, word in enumerate(theirs):
        if word:
            places.setdefault(word, []).append(at)
    runs: list[tuple[int, int, int]] = []
    for i, word in enumerate(mine):
        for j in places.get(word, ()) if word else ():
            if i and j and mine[i - 1] == theirs[j - 1] != "":
                continue
            size = 1
            while i + size < len(mine) and j + size < len(theirs) and mine[i + size] == theirs[j + size] != "":
                size += 1
            if size > 1:
                runs.append((i, j, size))
    taken = [False] * len(mine)
    kept: list[tuple[int, int, int]] = []
    for i, j, size in sorted(runs, key=lambda run: (-run[2], run[0], run[1])):
        if not any(taken[i : i + size]):
            taken[i : i + size] = [True] * size
            kept.append((i, j, size))
    return sorted(kept)


def share_run(first: Sequence[str], second: Sequence[str], size: int) -> bool:
    """Whether two sequences share a run of so many words; where they do not, `match_words` gives none so long.

    >>> share_run("ships moor by day".split(), "boats moor by night".split(), 2)
    True
    """
    in_first = bytes(map(frozenset(first).__contains__, second))
    if b"\1" * size not in in_first:  # as nearly always: no so many words in a row are words of the other at all
        return False
    return not frozenset(grams(first, size)).isdisjoint(grams(second, size))


def slides(words: Sequence[str], start: int, end: int) -> list[int]:
    """How many words inserted words can be moved right (or left, negative) so that the text stays the same."""
    steps = [0]
    right = 0
    while start < end < len(words) - right and right < _MOST_SLIDES and words[start + right] == words[end + right]:
        right += 1
        steps.append(right)
    left = 0
    while start < end and left < _MOST_SLIDES and start - left > 0 and words[start - left - 1] == words[end - left - 1]:
        left += 1
        steps.append(-left)
    return steps
