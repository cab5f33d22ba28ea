"""How quickly the machine itself answers from its memory: tells a slow hour of a shared machine from a slow program."""

from __future__ import annotations

import random
import time

_PLACES = 1 << 20
"""Numbers in the list that is walked through: with their objects about 40 MB, more than is kept near a processor."""
_STEPS = 200_000


def step_through_memory() -> float:
    """The nanoseconds of a step that leads anywhere in the memory, the least of three walks."""
    places = list(range(_PLACES))
    random.Random(1).shuffle(places)
    times = []
    for _ in range(3):
        at, begun = 0, time.perf_counter()
        for _ in range(_STEPS):
            at = places[at]
        times.append((time.perf_counter() - begun) / _STEPS)
    return min(times) * 1e9
