"""Work in other processes: results, refusals and bugs come across; cancelled or late work is gone, with its process.

What the process that stays does from one call to the next is in `test_staying.py`.
"""

import multiprocessing
import os
import sys
import threading
import time
from pathlib import Path

import pytest

from app.job import Cancelled, Refused, SilentProgress
from app.services.processes.external_program import systems_own
from app.services.processes.memory_limit import bound_memory
from app.services.processes.worker_pool import WorkerPool
from tests.services.process_states import lives


def doubled(number):
    return number * 2


def refused():
    raise Refused("Give it another file.")


def cancelled():
    raise Cancelled


def broken():
    raise KeyError("a bug")


def gone():
    os._exit(9)


def large(size):
    return b"x" * size


def greedy(most):
    bound_memory(most)
    return len(b"x" * most)


def slow(path):
    Path(path).write_text(str(os.getpid()))
    time.sleep(60)


class Stop:
    """A Progress that asks to stop once `path` has been written."""

    def __init__(self, path):
        self.path = path

    def step(self, done, total, what):
        if self.path.exists() and self.path.read_text():
            raise Cancelled


@pytest.fixture
def processes():
    others, made = set(multiprocessing.active_children()), WorkerPool()
    yield made
    made.close()
    assert set(multiprocessing.active_children()) <= others


@pytest.mark.skipif(sys.platform != "linux", reason="only there is memory bounded")
def test_a_process_that_wants_too_much_memory_is_refused_it_in_a_sentence(processes):
    with pytest.raises(Refused, match="more memory"):
        processes.call(greedy, 300_000_000, timeout=30, progress=SilentProgress(), fresh=True)
    assert processes.call(large, 300_000_000, timeout=30, progress=SilentProgress(), fresh=True)


WAYS = pytest.mark.parametrize("fresh", [False, True], ids=["staying", "fresh"])


def test_a_result_comes_back_and_a_fresh_process_is_gone(processes):
    others = set(multiprocessing.active_children())
    assert processes.call(doubled, 21, timeout=30, progress=SilentProgress(), fresh=True) == 42
    assert set(multiprocessing.active_children()) <= others


@WAYS
def test_a_result_larger_than_a_pipe_comes_back(processes, fresh):
    assert len(processes.call(large, 5_000_000, timeout=30, progress=SilentProgress(), fresh=fresh)) == 5_000_000


@WAYS
def test_a_refusal_comes_across_with_its_sentence(processes, fresh):
    with pytest.raises(Refused, match=r"^Give it another file\.$"):
        processes.call(refused, timeout=30, progress=SilentProgress(), fresh=fresh)


@WAYS
def test_a_cancel_comes_across(processes, fresh):
    with pytest.raises(Cancelled):
        processes.call(cancelled, timeout=30, progress=SilentProgress(), fresh=fresh)


@WAYS
def test_a_bug_comes_across_with_its_traceback(processes, fresh):
    with pytest.raises(RuntimeError, match="in broken"):
        processes.call(broken, timeout=30, progress=SilentProgress(), fresh=fresh)


@WAYS
def test_a_child_that_dies_is_refused(processes, fresh):
    with pytest.raises(Refused, match="ended before"):
        processes.call(gone, timeout=30, progress=SilentProgress(), fresh=fresh)


class DiesWhenRead:
    def __reduce__(self):
        return os._exit, (3,)


def test_a_child_that_dies_before_it_has_read_its_work_is_refused(processes):
    with pytest.raises(Refused, match="ended before"):
        processes.call(doubled, DiesWhenRead(), b"x" * 5_000_000, timeout=30, progress=SilentProgress())


def test_a_cancelled_child_that_hears_nothing_is_dead_when_the_call_returns(processes, tmp_path):
    sign = tmp_path / "pid"
    started = time.monotonic()
    with pytest.raises(Cancelled):
        processes.call(slow, str(sign), timeout=50, progress=Stop(sign))
    assert time.monotonic() - started < 20
    assert not lives(int(sign.read_text()))


def test_a_late_child_is_refused_and_dead(processes, tmp_path):
    sign = tmp_path / "pid"
    with pytest.raises(Refused, match="longer than"):
        processes.call(slow, str(sign), timeout=1.5, progress=SilentProgress())
    assert not sign.exists() or not lives(int(sign.read_text()))


def test_no_more_run_at_once_than_there_are_places(tmp_path):
    processes = WorkerPool(at_once=1)
    sign, stop = tmp_path / "pid", tmp_path / "stop"
    first = threading.Thread(target=lambda: _until_stopped(processes, sign, stop))
    first.start()
    while not sign.exists():
        time.sleep(0.02)

    class Impatient:
        asked = 0

        def step(self, done, total, what):
            self.asked += 1
            if self.asked > 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        processes.call(doubled, 1, timeout=30, progress=Impatient())
    stop.write_text("now")
    first.join()
    assert processes.call(doubled, 1, timeout=30, progress=SilentProgress()) == 2
    processes.close()


def _until_stopped(processes, sign, stop):
    with pytest.raises(Cancelled):
        processes.call(slow, str(sign), timeout=60, progress=Stop(stop))


def test_an_outside_program_gets_its_input_and_gives_its_output():
    code = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read().upper())"
    said = WorkerPool().program([sys.executable, "-c", code], stdin=b"annex", timeout=30, progress=SilentProgress())
    assert said == b"ANNEX"


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (["travaux-no-such-program"], "not installed"),
        ([sys.executable, "-c", "raise SystemExit(3)"], "code 3"),
    ],
)
def test_an_outside_program_that_cannot_is_refused(command, says):
    with pytest.raises(Refused, match=says):
        WorkerPool().program(command, stdin=b"", timeout=30, progress=SilentProgress())


def test_a_late_outside_program_is_stopped():
    started = time.monotonic()
    with pytest.raises(Refused, match="was stopped"):
        WorkerPool().program(
            [sys.executable, "-c", "import time; time.sleep(60)"], stdin=b"", timeout=0.5, progress=SilentProgress()
        )
    assert time.monotonic() - started < 20


def test_many_outside_programs_answer_in_order_and_take_one_core_each():
    code = (
        "import os, sys, time; n = sys.stdin.buffer.read(); time.sleep(0.3 if n == b'1' else 0);"
        "sys.stdout.buffer.write(n + os.environ['OMP_THREAD_LIMIT'].encode())"
    )
    asked = []

    def works():
        for n in range(1, 6):
            asked.append(n)
            yield [sys.executable, "-c", code], str(n).encode()

    said = WorkerPool(at_once=2).programs(works(), timeout=30, progress=SilentProgress())
    assert next(said) == b"11"
    assert asked == [1, 2], "work that has no place yet is not asked for"
    assert list(said) == [b"21", b"31", b"41", b"51"]


def test_outside_programs_that_nobody_waits_for_end_and_leave_their_places(tmp_path):
    signs = [tmp_path / "one", tmp_path / "two"]
    code = "import os, sys, time, pathlib; pathlib.Path(sys.argv[1]).write_text(str(os.getpid())); time.sleep(60)"
    processes = WorkerPool(at_once=2)

    class Impatient:
        def step(self, done, total, what):
            if all(sign.exists() and sign.read_text() for sign in signs):
                raise Cancelled

    works = (([sys.executable, "-c", code, str(sign)], b"") for sign in signs)
    with pytest.raises(Cancelled):
        list(processes.programs(works, timeout=60, progress=Impatient()))
    assert not any(lives(int(sign.read_text())) for sign in signs)
    said = processes.programs([([sys.executable, "-c", "print(1)"], b"")] * 2, timeout=30, progress=SilentProgress())
    assert len(list(said)) == 2


def test_an_outside_program_is_not_given_the_password_of_a_server(monkeypatch):
    monkeypatch.setenv("PGPASSWORD", "a word for the tests")
    asked = [sys.executable, "-c", "import os; print(os.environ.get('PGPASSWORD'))"]
    assert WorkerPool().program(asked, stdin=b"", timeout=30, progress=SilentProgress()).split() == [b"None"]


def test_an_outside_program_is_not_given_the_libraries_of_the_frozen_one(monkeypatch):
    """Its starter has our libraries looked at first; Tesseract or LibreOffice with ours would not start."""
    given = {"PATH": "/usr/bin", "LD_LIBRARY_PATH": "/opt/ours:/opt/theirs", "LD_LIBRARY_PATH_ORIG": "/opt/theirs"}
    assert systems_own(given)["LD_LIBRARY_PATH"] == "/opt/ours:/opt/theirs"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert systems_own(given) == {"PATH": "/usr/bin", "LD_LIBRARY_PATH": "/opt/theirs"}
    del given["LD_LIBRARY_PATH_ORIG"]
    assert systems_own(given) == {"PATH": "/usr/bin"}
