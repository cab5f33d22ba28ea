"""The collector of cycles and the large values of this program: the one place that tells it what to leave alone.

Python's collector walks through all values that are alive whenever enough new ones were made. A comparison is half a
million frozen values among which there is no cycle: there is nothing to find, and to look for it takes 50 to 300 ms in
which the window stands still, again and again while such a value is being received. So the collector rests while a
large value comes in, and what is there then is set aside (`gc.freeze`): it is freed when nobody refers to it any more,
as everything is, and only cycles among what was set aside would stay.

It runs in whichever thread makes the value that is one too many, and does away there with what it finds. What belongs
to Qt must be done away with in the thread of the windows, else the program ends there and then; so a program with
windows looks for cycles only where and when it says so.
"""

from __future__ import annotations

import gc
import pickle
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

LARGE = 16_384
"""Bytes from which on what is received is set aside."""
_YOUNG = 700
"""New values from which on it is worth while to look among them for cycles: Python's own number."""
_OFTEN = 10
"""How often the younger are looked through before those that outlived it are, too: Python's own number."""
_MANY = 50_000
"""Values that came at once from which on those alive are set aside when they were looked through once: that takes
15 ms. They are counted as they come, and never asked for (`gc.get_objects`): that would touch the tuple that another
thread has not finished.
"""
_LONG = 0.008
"""Seconds that looks among the youngest took since those alive were set aside from which on these are, too: a look
through all of them takes about as long, and the window waits for it.
"""


def unpack_value(data: bytes) -> Any:
    """The value that another process of this program packed."""
    if len(data) < LARGE:
        return pickle.loads(data)
    with pause_collection():
        return pickle.loads(data)


@contextmanager
def pause_collection() -> Iterator[None]:
    """The collector rests meanwhile; all that is alive afterwards is set aside for good."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def freeze_startup() -> None:
    """Set aside all that is alive: after start-up, when nearly all of it stays to the end."""
    gc.freeze()


def collect_and_freeze() -> None:
    """Collect what is to be had, and set the rest aside: between two pieces of work, when nobody waits."""
    gc.collect()
    gc.freeze()


def collect_when_told() -> None:
    """For a program with windows: never look for cycles but in `collect_due`, and so in the thread that calls it; and
    not among what is alive now, most of which stays to the end.
    """
    gc.set_threshold(0, _OFTEN, _OFTEN)
    gc.freeze()


def collect_due(spent: float) -> float:
    """Look for cycles as Python would by itself by now; not while a large value comes in. Call it again and again.

    In: seconds that looks among the youngest took since those alive were set aside, 0 at first. Out: the same after
    this look. Only the time tells how many came: from Python's own count those are taken that went meanwhile, so that
    of the values of a dossier that takes the place of another hardly any are counted.
    """
    young, middle, old = gc.get_count()
    if not gc.isenabled() or young <= _YOUNG:
        return spent
    if spent > _LONG or young > _MANY:
        collect_and_freeze()
        return 0.0
    if middle > _OFTEN:
        gc.collect(1 if old <= _OFTEN else 2)
        return spent
    begun = time.perf_counter()
    gc.collect(0)
    return spent + time.perf_counter() - begun


def collect_rarely() -> None:
    """For a process that only works: look for cycles a thousand times less often than Python does by itself: a whole
    comparison leaves some hundreds. One with windows, in which it is only looked for when told, stays so.
    """
    if gc.get_threshold()[0]:
        gc.set_threshold(1_000_000, 20, 20)


def leave_to_end() -> None:
    """For a process that ends now: all that is alive goes with it, and is not looked through before that, which takes
    a twenty-fifth of the time of a comparison.
    """
    gc.freeze()
