"""Programs timed with all the processes that they start: by the wall, by the processor, and their memory at one time.

It starts what it is given, one at a time, and says nothing of what came out.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_BEAT = 0.05
"""Seconds between two looks at the memory."""
_PARENT, _RESIDENT = 1, 21
"""Places in what /proc says of a process, behind its name."""
_LIMIT = 300.0
"""Seconds after which a program is given up."""


@dataclass(frozen=True)
class Run:
    """What one run of a program took, its start and its children included."""

    seconds: float
    worked: float
    """Seconds of the processor."""
    megabytes: float
    """The most that its processes held at one time, in 10⁶ bytes; what they share is counted in each. 0 where the
    system does not tell (it is read from /proc)."""


class GivenUp(Exception):
    """A program took too long."""


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    limit: float = _LIMIT,
    worked: int = 0,
) -> Run:
    """Run a program to its end, its output thrown away; RuntimeError when it fails, GivenUp when it takes longer than
    `limit` seconds, or one of its processes more than `worked` seconds of the processor (0: however many).
    """
    begun = time.perf_counter()
    process = subprocess.Popen(
        [str(word) for word in command],
        cwd=cwd,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **(env or {})},
    )
    if worked:  # a busy machine makes it wait, and no process dearer
        resource.prlimit(process.pid, resource.RLIMIT_CPU, (worked, worked + 1))
    most = 0.0
    while True:
        ended, status, used = os.wait4(process.pid, os.WNOHANG)
        if ended:
            break
        most = max(most, _held(process.pid))
        if time.perf_counter() - begun > limit:
            process.kill()
            process.wait()
            raise GivenUp(f"given up after {limit:.0f} s")
        time.sleep(_BEAT)
    process.returncode = os.waitstatus_to_exitcode(status)
    if worked and used.ru_utime + used.ru_stime >= worked and process.returncode:
        raise GivenUp(f"given up after {worked} s of the processor")
    if process.returncode:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return Run(time.perf_counter() - begun, used.ru_utime + used.ru_stime, max(most, used.ru_maxrss / 1000))


def by_turns(rounds: int, works: Mapping[str, Callable[[], Run]]) -> dict[str, Run]:
    """Every work once in each round, and the median of what its runs took; of the memory the most.

    A work that was given up is not called again, and is not among the answers unless an earlier round had one.
    """
    taken: dict[str, list[Run]] = {name: [] for name in works}
    late: set[str] = set()
    for _ in range(rounds):
        for name, work in works.items():
            try:
                taken[name] += [] if name in late else [work()]
            except GivenUp:
                late.add(name)
    return {
        name: Run(
            statistics.median(one.seconds for one in runs),
            statistics.median(one.worked for one in runs),
            max(one.megabytes for one in runs),
        )
        for name, runs in taken.items()
        if runs
    }


def timed(work: Callable[[], object]) -> Run:
    """What a function of this process takes; its memory is not told."""
    begun, worked = time.perf_counter(), time.process_time()
    work()
    return Run(time.perf_counter() - begun, time.process_time() - worked, 0.0)


def _held(pid: int) -> float:
    """Megabytes that a process and all under it hold now."""
    held: dict[int, int] = {}
    under: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            number, _, rest = stat.read_text("utf-8", "replace").partition(" ")
        except OSError:
            continue
        facts = rest.rpartition(")")[2].split()
        under.setdefault(int(facts[_PARENT]), []).append(int(number))
        held[int(number)] = int(facts[_RESIDENT])
    total, asked = 0, [pid]
    while asked:
        one = asked.pop()
        total += held.get(one, 0)
        asked += under.get(one, [])
    return total * os.sysconf("SC_PAGE_SIZE") / 1e6
