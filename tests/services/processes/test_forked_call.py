"""Work in a copy of this process: its answer comes back, nothing else does, and no copy is left.

Each is tried in a process of its own, since one that runs tests has threads.
"""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from tests.services.process_states import lives

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2,
    reason="copies are made on Linux, where there are two cores",
)

BEGIN = """
import os, signal, sys, threading, time
from app.job import Cancelled, Refused, SilentProgress
from app.services.processes.worker_pool import WorkerPool
pool, silent = WorkerPool(), SilentProgress()

def children():
    try:
        return os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return None

def refused():
    raise Refused("Give it another file.")

class Stop:
    def step(self, done, total, what):
        raise Cancelled
"""


def said(script):
    """What a process prints that runs the script."""
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + textwrap.dedent(script)],
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_the_answer_is_that_of_another_process_which_is_gone_then():
    script = """
        call = pool.ahead(os.getpid)
        print(call.answer(silent) not in (None, os.getpid()), children())
    """
    assert said(script) == ["True", "None"]


def test_an_answer_larger_than_a_pipe_comes_whole():
    assert said('print(pool.ahead(lambda: b"x" * 5_000_000).answer(silent) == b"x" * 5_000_000)') == ["True"]


@pytest.mark.parametrize(
    "work", ["refused", "lambda: 1 / 0", "lambda: os._exit(0)", "lambda: os.kill(os.getpid(), signal.SIGKILL)"]
)
def test_a_copy_that_gives_nothing_gives_none_and_says_nothing(work):
    assert said(f"print(pool.ahead({work}).answer(silent), children())") == ["None", "None"]


def test_what_a_copy_prints_is_not_seen():
    script = """
        print("once", end=" ")  # which waits in the copy too, to be written
        print(pool.ahead(lambda: print("twice")).answer(silent))
    """
    assert said(script) == ["once", "None"]


def test_a_copy_is_gone_when_it_is_ended_or_nobody_waits_for_it():
    script = """
        begun = time.monotonic()
        pool.ahead(lambda: time.sleep(50)).end()
        try:
            pool.ahead(lambda: time.sleep(50)).answer(Stop())
        except Cancelled:
            print(children(), time.monotonic() - begun < 20)
    """
    assert said(script) == ["None", "True"]


def test_places_are_counted_and_come_back():
    script = """
        calls = [pool.ahead(lambda: time.sleep(50)) for _ in range(3)]
        print(*(call is None for call in calls))
        for call in calls[:2]:
            call.end()
        print(pool.ahead(lambda: 7).answer(silent))
    """
    assert said(script) == ["False", "False", "True", "7"]


def test_no_copy_is_made_beside_another_thread_or_on_one_core():
    script = """
        waits = threading.Event()
        thread = threading.Thread(target=waits.wait)
        thread.start()
        print(pool.ahead(lambda: 7))
        waits.set()
        thread.join()
        while len(os.listdir("/proc/self/task")) > 1:  # the system forgets a thread later
            time.sleep(0.01)
        print(pool.ahead(lambda: 7).answer(silent))
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        print(pool.ahead(lambda: 7))
    """
    assert said(script) == ["None", "7", "None"]


def test_a_copy_does_not_hear_what_ends_the_program_from_the_keyboard():
    script = """
        call = pool.ahead(lambda: time.sleep(1) or 7)
        time.sleep(0.3)
        os.kill(call._process, signal.SIGINT)
        print(call.answer(silent))
    """
    assert said(script) == ["7"]


def test_a_copy_ends_with_a_program_that_is_killed():
    script = textwrap.dedent("""
        call = pool.ahead(lambda: time.sleep(50))
        print(call._process, flush=True)
        time.sleep(50)
    """)
    with subprocess.Popen([sys.executable, "-c", BEGIN + script], cwd=ROOT, stdout=subprocess.PIPE, text=True) as there:
        copy = int(there.stdout.readline())
        time.sleep(0.5)
        os.kill(there.pid, signal.SIGKILL)
    until = time.monotonic() + 10
    while lives(copy) and time.monotonic() < until:
        time.sleep(0.1)
    assert not lives(copy)
