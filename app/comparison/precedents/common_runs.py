"""Which words of a provision stand in its source, as ranges of its text.

A run of a match goes over the signs, numbers and names between its words where they are the same on both sides; where
they differ it ends and begins again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.treaty.precedents import CommonRun

if TYPE_CHECKING:
    from app.comparison.precedents.shared_wording import Stretch
    from app.comparison.precedents.shelf_index import WordedText
    from app.comparison.precedents.words import Words


@dataclass(frozen=True, slots=True)
class CommonWords:
    """How many words of a provision, with all under it, stand in the source, and which of its own text."""

    words: int
    runs: tuple[CommonRun, ...]


def common_words(stretches: Sequence[Stretch], place: int, draft: WordedText, source: WordedText) -> CommonWords:
    """The words of some stretches of a provision, and of what stands under it."""
    words = 0
    runs: list[CommonRun] = []
    for one in stretches:
        mine, theirs = draft.words[one.place], source.words[one.source]
        for low, other, length in token_runs(one, mine, theirs):
            words += mine.counted(low, low + length)
            if one.place == place:
                a, b = mine.tokens, theirs.tokens
                runs.append(
                    CommonRun(
                        a.starts[low], a.ends[low + length - 1], source.provisions[one.source].id,
                        b.starts[other], b.ends[other + length - 1],
                    )
                )  # fmt: skip
    return CommonWords(words, tuple(sorted(runs, key=lambda run: run.start)))


def token_runs(stretch: Stretch, mine: Words, theirs: Words) -> list[tuple[int, int, int]]:
    """The equal tokens of a stretch: start on both sides, and how many."""
    found: list[tuple[int, int, int]] = []
    ids, others = mine.tokens.ids, theirs.tokens.ids
    for i, j, n in stretch.blocks:
        for k in range(n):
            a, b = mine.places[i + k], theirs.places[j + k]
            if found:
                low, other, length = found[-1]
                gap = a - low - length
                same = ids[low + length : a + 1] == others[other + length : b + 1]
                if gap == b - other - length and same and (k or gap == 0):
                    found[-1] = (low, other, length + gap + 1)
                    continue
            found.append((a, b, 1))
    found[0] = _drawn_back(found[0], ids, others, mine)
    found[-1] = _drawn_on(found[-1], ids, others, mine)
    return found


def _drawn_back(
    run: tuple[int, int, int], ids: Sequence[int], others: Sequence[int], mine: Words
) -> tuple[int, int, int]:
    """A run with the passed-over tokens before it that are the same."""
    low, other, length = run
    passed = mine.passed
    while low and other and (low - 1) in passed and ids[low - 1] == others[other - 1]:
        low, other, length = low - 1, other - 1, length + 1
    return low, other, length


def _drawn_on(
    run: tuple[int, int, int], ids: Sequence[int], others: Sequence[int], mine: Words
) -> tuple[int, int, int]:
    """A run with the passed-over tokens behind it that are the same."""
    low, other, length = run
    passed = mine.passed
    while (
        low + length < len(ids)
        and other + length < len(others)
        and (low + length) in passed
        and ids[low + length] == others[other + length]
    ):
        length += 1
    return low, other, length
