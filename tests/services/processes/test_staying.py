"""The process that stays: it remembers, tells how far it is, hands large answers over in pieces, stops when it is
asked, gives way, is replaced when it had to be killed, and is never left behind.
"""

import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.interrupts import tell_kept, try_change
from app.job import Cancelled, Refused, SilentProgress
from app.services.processes.serialization import pack_value
from app.services.processes.worker_pool import WorkerPool
from app.services.processes.worker_process import PATIENCE
from tests.services.process_states import lives


def own_pid():
    return os.getpid()


def warmed(path):
    Path(path).write_text(str(os.getpid()))


def remembered(value, kept):
    return kept.recall("values", "the first", lambda: value)


def counted(steps, progress):
    for step in range(steps):
        progress.step(step, steps, f"counting {step}")
    return steps


def hurried(steps, progress):
    for step in range(steps):
        progress.step(step, steps, "counting")
    return steps


def kept_then_counting(path, steps, progress):
    tell_kept()
    Path(path).write_text("kept")
    for step in range(steps):
        progress.step(step, steps, "telling what was changed")
        time.sleep(0.05)
    return "told"


def kept_for_trial(path, progress):
    with try_change():
        tell_kept()
        Path(path).write_text("kept")
        while True:
            progress.step(0, 0, "")
            time.sleep(0.01)


def kept_then_deaf(path):
    tell_kept()
    Path(path).write_text("kept")
    time.sleep(PATIENCE + 0.5)
    return "told"


def in_pieces(many):
    yield from ([number] * 10 for number in range(many))


def in_pieces_first(send):
    send("first")
    yield "second"


def refused_on_the_way():
    yield 1
    raise Refused("Give it another file.")


def until_told(path, progress):
    Path(path).write_text(str(os.getpid()))
    while True:
        progress.step(1, 2, "waiting")
        time.sleep(0.01)


def deaf(path):
    Path(path).write_text(str(os.getpid()))
    time.sleep(60)


def changing(path):
    Path(path).write_text("changed")
    time.sleep(0.2)
    return "changed"


def meeting(folder):
    """Ends when two are there at the same time."""
    Path(folder, str(os.getpid())).touch()
    while len(list(Path(folder).iterdir())) < 2:
        time.sleep(0.01)
    return os.getpid()


def until_gone(path):
    """Ends when what it writes is taken away."""
    Path(path).write_text(str(os.getpid()))
    while Path(path).exists():
        time.sleep(0.01)


def dies():
    os._exit(9)


class Heard:
    """A Progress that notes what it is told, and asks to stop when `path` has been written."""

    def __init__(self, path=None):
        self.path, self.steps = path, []

    def step(self, done, total, what):
        if what:
            self.steps.append((done, total, what))
        if self.path is not None and self.path.exists() and self.path.read_text():
            raise Cancelled


@pytest.fixture
def processes():
    others, made = set(multiprocessing.active_children()), WorkerPool()
    yield made
    made.close()
    assert set(multiprocessing.active_children()) <= others


def call(processes, function, *arguments, progress=None, **more):
    return processes.call(function, *arguments, timeout=30, progress=progress or SilentProgress(), **more)


def gone(pid, patience=10.0):
    until = time.monotonic() + patience
    while lives(pid) and time.monotonic() < until:
        time.sleep(0.02)
    return not lives(pid)


def test_calls_share_a_process_and_what_it_keeps(processes):
    first = call(processes, own_pid)
    assert call(processes, own_pid) == first != os.getpid()
    assert call(processes, remembered, "one") == "one"
    assert call(processes, remembered, "two") == "one"
    assert call(processes, own_pid, fresh=True) not in (first, os.getpid())
    assert call(processes, remembered, "three", fresh=True) == "three"


@pytest.mark.parametrize("fresh", [False, True])
def test_a_stop_that_comes_too_late_leaves_what_was_changed_told(processes, tmp_path, fresh):
    """Cancelled says that nothing was changed."""
    path = tmp_path / "disk"
    assert call(processes, changing, str(path), progress=Heard(path), fresh=fresh, changes=True) == "changed"
    with pytest.raises(Cancelled):
        call(processes, changing, str(path), progress=Heard(path), fresh=fresh)
    path.unlink()
    with pytest.raises(Cancelled):
        call(processes, until_told, str(path), progress=Heard(path), fresh=fresh, changes=True)


@pytest.mark.parametrize(("work", "more"), [(kept_then_counting, (20,)), (kept_then_deaf, ())])
def test_work_that_keeps_a_change_is_not_cancelled_afterwards(processes, tmp_path, work, more):
    """However long it takes until it has told what it did, and whoever forgot to say that it changes something."""
    path = tmp_path / "disk"
    assert call(processes, work, str(path), *more, progress=Heard(path)) == "told"


def test_what_is_kept_on_trial_is_cancelled(processes, tmp_path):
    path = tmp_path / "disk"
    with pytest.raises(Cancelled):
        call(processes, kept_for_trial, str(path), progress=Heard(path))


def test_who_hears_the_pieces_gets_them_as_they_come_and_none_at_the_end(processes):
    heard = []
    assert call(processes, in_pieces, 3, heard=heard.append) == []
    assert heard == [[number] * 10 for number in range(3)]
    assert call(processes, in_pieces_first) == ["first", "second"]
    heard.clear()
    with pytest.raises(Refused):
        call(processes, refused_on_the_way, heard=heard.append)
    assert heard == [1], "what came before the refusal was heard"


def test_refusals_and_bugs_leave_it_as_it_is(processes):
    first = call(processes, own_pid)
    with pytest.raises(Refused):
        call(processes, refused_on_the_way)
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        call(processes, divmod, 1, 0)
    assert call(processes, own_pid) == first


def test_steps_travel_in_their_order(processes):
    heard = Heard()
    assert call(processes, counted, 5, progress=heard) == 5
    assert heard.steps == [(step, 5, f"counting {step}") for step in range(5)]


def test_steps_of_one_sort_are_not_told_more_often_than_anybody_can_see(processes):
    heard = Heard()
    assert call(processes, hurried, 50_000, progress=heard) == 50_000
    assert heard.steps[0] == (0, 50_000, "counting")
    assert len(heard.steps) < 100


def test_what_is_yielded_comes_piece_by_piece(processes):
    heard = Heard()
    assert call(processes, in_pieces, 3, progress=heard) == [[0] * 10, [1] * 10, [2] * 10]
    assert call(processes, in_pieces, 0) == []
    with pytest.raises(Refused, match=r"^Give it another file\.$"):
        call(processes, refused_on_the_way)


def test_work_that_hears_stops_and_its_process_goes_on(processes, tmp_path):
    first = call(processes, own_pid)
    with pytest.raises(Cancelled):
        call(processes, until_told, str(tmp_path / "pid"), progress=Heard(tmp_path / "pid"))
    assert call(processes, own_pid) == first


def test_work_that_does_not_hear_is_killed_and_the_process_replaced(processes, tmp_path):
    first = call(processes, own_pid)
    with pytest.raises(Cancelled):
        call(processes, deaf, str(tmp_path / "pid"), progress=Heard(tmp_path / "pid"))
    assert not lives(first)
    assert call(processes, own_pid) != first


def test_a_process_that_died_is_replaced(processes):
    first = call(processes, own_pid)
    with pytest.raises(Refused, match="ended before"):
        call(processes, dies)
    second = call(processes, own_pid)
    os.kill(second, 9)  # while it has nothing to do
    while any(child.pid == second for child in multiprocessing.active_children()):
        time.sleep(0.01)
    assert call(processes, own_pid) not in (first, second)


def test_two_calls_at_the_same_time_work_at_the_same_time(processes, tmp_path):
    pids = []
    threads = [threading.Thread(target=lambda: pids.append(call(processes, meeting, str(tmp_path)))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(pids)) == 2


def test_warmed_in_the_background_and_so_is_its_successor(processes, tmp_path):
    sign = tmp_path / "pid"
    processes.warm(warmed, str(sign))
    first = said_by(sign)
    assert call(processes, own_pid) == first
    sign.unlink()
    with pytest.raises(Refused):
        call(processes, dies)
    second = said_by(sign)
    assert second != first
    assert call(processes, own_pid) == second


def said_by(sign):
    while not (sign.exists() and sign.read_text()):
        time.sleep(0.02)
    return int(sign.read_text())


def test_spare_work_gives_way_to_any_other_call(processes, tmp_path):
    sign, ended = tmp_path / "pid", []

    def spare():
        with pytest.raises(Cancelled):
            call(processes, until_told, str(sign), spare=True)
        ended.append("gave way")

    first = call(processes, own_pid)
    thread = threading.Thread(target=spare)
    thread.start()
    said_by(sign)
    started = time.monotonic()
    assert call(processes, own_pid) == first
    assert time.monotonic() - started < 10.0
    thread.join()
    assert ended == ["gave way"]


def hard_of_hearing(path, progress):
    Path(path).write_text(str(os.getpid()))
    while True:
        time.sleep(1.5)
        progress.step(1, 2, "waiting")


def test_spare_work_that_gives_way_slowly_does_not_cost_what_the_process_keeps(processes, tmp_path):
    sign = tmp_path / "pid"

    def spare():
        with pytest.raises(Cancelled):
            call(processes, hard_of_hearing, str(sign), spare=True)

    assert call(processes, remembered, "kept") == "kept"
    thread = threading.Thread(target=spare)
    thread.start()
    said_by(sign)
    assert call(processes, remembered, "made again") == "kept"
    thread.join()


def test_there_is_no_spare_time_while_somebody_works(processes, tmp_path):
    sign = tmp_path / "pid"
    thread = threading.Thread(target=lambda: call(processes, until_gone, str(sign)))
    call(processes, own_pid)
    thread.start()
    said_by(sign)
    with pytest.raises(Cancelled):
        call(processes, own_pid, spare=True)
    sign.unlink()
    thread.join()
    assert call(processes, own_pid, spare=True)


def test_closing_does_not_wait_for_spare_work(tmp_path):
    processes, sign = WorkerPool(), tmp_path / "pid"

    def spare():
        with pytest.raises(Cancelled):
            call(processes, deaf, str(sign), spare=True)

    thread = threading.Thread(target=spare)
    thread.start()
    said_by(sign)
    started = time.monotonic()
    processes.close()
    thread.join()
    assert time.monotonic() - started < 10.0
    assert not lives(int(sign.read_text()))
    with pytest.raises(Cancelled):
        call(processes, own_pid, spare=True)


PARENT = """
import sys, threading, time
from pathlib import Path
from app.job import SilentProgress
from app.services.processes.worker_pool import WorkerPool
from tests.services.processes.test_staying import deaf, own_pid
if __name__ == "__main__":
    processes = WorkerPool()
    idle = WorkerPool()
    print(idle.call(own_pid, timeout=30, progress=SilentProgress()), flush=True)
    work = lambda: processes.call(deaf, sys.argv[1], timeout=60, progress=SilentProgress())
    threading.Thread(target=work, daemon=True).start()
    time.sleep(60)
"""


def test_no_process_is_left_behind_when_the_program_is_killed(root, tmp_path):
    sign, program = tmp_path / "pid", tmp_path / "parent.py"
    program.write_text(PARENT)
    environment = {**os.environ, "PYTHONPATH": str(root)}
    parent = subprocess.Popen(
        [sys.executable, str(program), str(sign)], cwd=root, env=environment, stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    idle = int(parent.stdout.readline())
    busy = said_by(sign)
    assert lives(idle)
    assert lives(busy)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert gone(idle)
    assert gone(busy)


@dataclass(frozen=True, slots=True)
class Two:
    left: str
    right: object = None


@dataclass(frozen=True, slots=True)
class One:
    only: str


@dataclass
class Loose:
    left: int


def test_values_are_packed_as_what_makes_them():
    shared = Two("a", (1, {"b": frozenset({2})}))
    for value in (shared, One("x"), Loose(3), [shared, shared], Two("c", One("d")), None, "words", 1.5):
        again = pickle.loads(pack_value(value))
        assert again == value
        assert type(again) is type(value)
    first, second = pickle.loads(pack_value([shared, shared]))
    assert first is second
