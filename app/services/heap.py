"""The collector of cycles and the large values of this program: the one place that tells it what to leave alone.

Python's collector walks through all values that are alive whenever enough new ones were made. A comparison is half a
million frozen values among which there is no cycle: there is nothing to find, and to look for it takes 50 to 300 ms in
which the window stands still, again and again while such a value is being received. So the collector rests while a
large value comes in, and what is there then is set aside (`gc.freeze`): it is freed when nobody refers to it any more,
as everything is, and only cycles among what was set aside would stay. Nothing is measured or decided here.
"""

from __future__ import annotations

import gc
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

LARGE = 16_384
"""Bytes from which on what is received is set aside."""


def unpacked(data: bytes) -> Any:
    """The value that another process of this program packed."""
    if len(data) < LARGE:
        return pickle.loads(data)
    with at_rest():
        return pickle.loads(data)


@contextmanager
def at_rest() -> Iterator[None]:
    """The collector rests meanwhile; all that is alive afterwards is set aside for good."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def leave_alone() -> None:
    """Set aside all that is alive: after start-up, when nearly all of it stays to the end."""
    gc.freeze()


def set_aside() -> None:
    """Collect what is to be had, and set the rest aside: between two pieces of work, when nobody waits."""
    gc.collect()
    gc.freeze()


def collect_rarely() -> None:
    """For a process that only works: look for cycles a hundred times less often than Python does by itself."""
    gc.set_threshold(100_000, 20, 20)
