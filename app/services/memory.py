"""The memory that a process may take which reads files from outside: past it the reading is refused, and nothing else
suffers.

It bounds the process that calls it, for good: only one that is gone after its work may. Where the system cannot do it
(Windows, macOS) nothing is bounded, and the system ends what takes too much.
"""

from __future__ import annotations

import sys

MOST = 2_000_000_000
"""Bytes that one reading may take. The longest file that is read takes a quarter of that."""


def bound_memory(most: int = MOST) -> None:
    """Let this process, and the outside programs that it starts, each take `most` bytes beside their code.

    Python raises MemoryError past it, a parser in C gives up or ends the process: `serving` and `workers` say both in
    a sentence.
    """
    if sys.platform != "linux":
        return
    import resource

    # What is written to counts, not what is merely laid out: outside programs lay out much more than they use.
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))
