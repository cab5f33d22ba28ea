"""Whether a process lives, for tests of what starts and ends processes."""

import os
from pathlib import Path


def lives(pid: int) -> bool:
    """Whether the process works on. One that has ended lives no more, though nobody asked yet how it ended: where the
    first process of a machine or container is a program that asks for no orphans, they are listed for ever.
    """
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    try:
        said = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return not Path("/proc/self/stat").exists()
    return said.rpartition(")")[2].split()[0] not in "ZX"
