"""What a reader left out many times over, told in few words: each thing once, and numbers that count pages as a range.

It names everything that it is given, and decides nothing about what is left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_NUMBER = re.compile(r"\d+")
_RANGE = 3
"""From so many texts that count up a range is told."""
_STEPS = (1, 2)
"""How far the numbers of a range may be apart: left and right pages may be numbered in two ways."""


def named(texts: Sequence[str]) -> str:
    """Each of some texts once, with how often it stood there: “LIGHT/L.4” (3 ×), “Page 2”–“Page 40” (39 ×)."""
    told: list[str] = []
    for run in _runs(Counter(texts)):
        if len(run) < _RANGE:
            told += [_one(text, times) for text, times in run]
        else:
            told.append(f"“{run[0][0]}”–“{run[-1][0]}” ({len(run)} ×)")
    return ", ".join(told)


def _one(text: str, times: int) -> str:
    return f"“{text}”" if times == 1 else f"“{text}” ({times} ×)"


def _runs(counted: Counter[str]) -> list[list[tuple[str, int]]]:
    """Texts with their counts, those beside each other that differ in one number, which counts up, in one run.

    Texts that stood there more than once are in no run with others.
    """
    done: list[list[tuple[str, int]]] = []
    last: dict[str, list[tuple[str, int]]] = {}
    for text, times in counted.items():
        shape = _NUMBER.sub("#", text)
        run = last.get(shape)
        if run is not None and times == run[-1][1] == 1 and _counts_on([each for each, _ in run], text):
            run.append((text, times))
        else:
            run = last[shape] = [(text, times)]
            done.append(run)
    return done


def _counts_on(run: Sequence[str], text: str) -> bool:
    """Whether a text is the next of a run: as far from its last one as that from the one before."""
    step = _step(run[-1], text)
    return step is not None and (len(run) == 1 or step == _step(run[-2], run[-1]))


def _step(first: str, second: str) -> tuple[int, int] | None:
    """Which number of two texts of one shape differs, and by how much; None where it is not one that counts up."""
    numbers = zip(_NUMBER.findall(first), _NUMBER.findall(second), strict=True)
    apart = [(place, int(b) - int(a)) for place, (a, b) in enumerate(numbers) if a != b]
    return apart[0] if len(apart) == 1 and apart[0][1] in _STEPS else None
