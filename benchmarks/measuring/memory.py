"""Runs in a process of its own: the most memory that one comparison takes above the drafts it is given.

Words: PICKLE MODE. PICKLE holds two Drafts; MODE is "rss" (what the system counts; Linux) or "python" (what Python
allocates, by tracemalloc). Prints megabytes of 10⁶ bytes.
"""

from __future__ import annotations

import gc
import pickle
import re
import sys
import tracemalloc
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.comparison.compare import compare


def resident(name: str) -> int:
    """A figure of this process in bytes: "VmRSS" now, "VmHWM" at most."""
    found = re.search(rf"{name}:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    assert found is not None
    return int(found[1]) * 1024


def main() -> None:
    older, newer = pickle.loads(Path(sys.argv[1]).read_bytes())
    gc.collect()
    if sys.argv[2] == "rss":
        # The peak counts from here on.
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        before = resident("VmRSS")
        comparison = compare(older, newer)
        above = resident("VmHWM") - before
    else:
        tracemalloc.start()
        comparison = compare(older, newer)
        above = tracemalloc.get_traced_memory()[1]
    assert comparison.pairs
    print(above / 1e6)


if __name__ == "__main__":
    main()
