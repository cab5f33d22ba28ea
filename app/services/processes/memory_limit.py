"""The memory that a process may take which reads files from outside: past it the reading is refused, and nothing else
suffers.

It bounds the process that calls it, for good: only one that is gone after its work may. macOS does not keep such a
bound, so that there the process looks after itself; on Windows nothing is bounded, and the person has to stop it.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

MOST = 2_000_000_000
"""Bytes that one reading may take. The longest file that is read takes a quarter of that."""
_LEAST = 300_000_000
"""Bytes that the reading of the smallest file may take: a page that is drawn for the recognition of its letters takes
half of it.
"""
_EACH_BYTE = 250
"""Bytes for each byte of a file. The real drafts, papers and bills that were measured take up to 70, beside 35 million
for the program.
"""
_LOOKING = 0.2
"""Seconds between two looks at it."""


def allowance(size: int) -> int:
    """Bytes that the reading of files of so many bytes may take: a small file that asks for more than any real one is
    refused before it takes a computer's memory.

    >>> allowance(2_643)
    300000000
    >>> allowance(50_000_000) == MOST
    True
    """
    return min(MOST, max(_LEAST, _EACH_BYTE * size))


def bound_memory(most: int = MOST) -> None:
    """Let this process take `most` bytes beside its code.

    Python raises MemoryError past it, a parser in C gives up or ends the process: `child_main` and `worker_pool` say
    both in a sentence.
    """
    if sys.platform == "win32":
        return
    if sys.platform == "darwin":
        threading.Thread(target=_end_past, args=(most,), daemon=True).start()
        return
    import resource

    # What is written to counts, not what is merely laid out: outside programs lay out much more than they use.
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


@contextmanager
def room_for_program() -> Iterator[None]:
    """While an outside program is started, let it take MOST: what it takes has nothing to do with the file's size."""
    if sys.platform in ("win32", "darwin"):
        yield
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    if soft == resource.RLIM_INFINITY:
        yield
        return
    resource.setrlimit(resource.RLIMIT_DATA, (MOST if hard == resource.RLIM_INFINITY else min(MOST, hard), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


def most_taken() -> int:
    """The most bytes that any process took which this one started and which is gone; 0 where that is not counted."""
    if sys.platform == "win32":
        return 0
    import resource

    taken = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return taken if sys.platform == "darwin" else taken * 1024


def _end_past(most: int) -> None:
    """End this process when it has taken so many bytes; parsers let other threads run meanwhile."""
    if sys.platform == "win32":
        return
    import resource

    while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss <= most:  # bytes there, and only there
        time.sleep(_LOOKING)
    os._exit(1)
