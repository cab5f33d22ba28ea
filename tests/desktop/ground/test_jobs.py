"""What a window is told of work that goes on: nothing within a blink, and then how far it is."""

from __future__ import annotations

import threading
import time

from app.desktop.frame.message_bar import MessageBar
from app.desktop.ground.background_jobs import _NEWS, NOTICED, Jobs
from app.job import Refused
from tests.patient import PATIENCE


def test_what_was_said_before_the_bar_showed_is_what_it_shows(qtbot):
    """A step that came within the blink was written over by the title of the work, until the next one."""
    go, jobs, bar, steps = threading.Event(), Jobs(), MessageBar(), []
    qtbot.addWidget(bar)
    jobs.busy.connect(bar.busy)
    jobs.progressed.connect(bar.progress)
    jobs.progressed.connect(lambda *step: steps.append(step))

    def work(job):
        job.step(1, 3, "Reading")
        go.wait(30)

    jobs._noticed.setInterval(PATIENCE)
    jobs.start("Comparing a and b", work, lambda _value: None)
    qtbot.waitUntil(lambda: steps == [(1, 3, "Reading")])
    with qtbot.waitSignal(jobs.busy):
        jobs._noticed.start(0)
    assert bar.doing.text() == "Reading …"
    assert (bar.bar.value(), bar.bar.maximum()) == (1, 3)
    with qtbot.waitSignal(jobs.idle):
        go.set()
    go.clear()
    jobs._noticed.setInterval(NOTICED)
    with qtbot.waitSignal(jobs.busy):
        jobs.start("Comparing b and c", lambda _job: go.wait(30), lambda _value: None)
    assert bar.doing.text() == "Comparing b and c …"
    go.set()
    jobs.wait()


def test_steps_do_not_flood_the_window(qtbot):
    jobs, told, took = Jobs(), [], []
    jobs.progressed.connect(lambda *step: told.append(step))

    def work(job):
        begun = time.monotonic()
        for at in range(5_000):
            job.step(at, 5_000, "Reading")
        took.append(time.monotonic() - begun)
        job.step(1, 2, "Storing")

    jobs.start("Importing", work, lambda _value: None)
    qtbot.waitUntil(lambda: not jobs.working)
    assert told[0] == (0, 5_000, "Reading")
    assert told[-1] == (1, 2, "Storing")
    assert len(told) <= took[0] / _NEWS + 3


class Last:
    """Notes in which thread it was forgotten."""

    def __init__(self, gone):
        self.gone = gone

    def __del__(self):
        self.gone.append(threading.current_thread())


def test_what_a_job_was_to_do_goes_in_the_thread_of_the_window_though_the_job_is_forgotten_before(qtbot):
    """What belongs to Qt died in the thread of a job when that was the last to know of it: see `Teller`."""
    go, gone, ended, jobs = threading.Event(), [], [], Jobs()

    def begin(last):
        jobs.start("Making", lambda _job: last and go.wait(30), lambda _value: ended.append(last is None))

    begin(Last(gone))
    go.set()
    qtbot.waitUntil(lambda: len(gone) == 1)
    assert gone == [threading.main_thread()]
    assert ended == [False]


def test_every_job_is_told_once_and_what_it_brings_before_its_end(qtbot):
    """Jobs that are over before the next one begins, one after the other and aside."""
    jobs, told = Jobs(), []

    def work(at):
        def do(job):
            job.bring(at)
            if at % 3 == 1:
                raise Refused(f"no {at}")
            return at

        return do

    def start(at):
        made = {}
        made["job"] = jobs.start(
            "Counting",
            work(at),
            lambda value: told.append((at, "done", value)),
            brought=lambda job, value: told.append((at, "brought", value, job is made["job"])),
            ended=lambda job, what, value: told.append((at, what, str(value), job is made["job"])),
        )

    for at in range(300):
        start(at)
        jobs.aside(work(at))
    qtbot.waitUntil(lambda: not jobs.working and not jobs._aside)
    for at in range(300):
        ways = [one[1:] for one in told if one[0] == at]
        if at % 3 == 1:
            assert ways == [("brought", at, True), ("refused", f"no {at}", True)]
        else:
            assert ways == [("brought", at, True), ("done", at), ("done", str(at), True)]


def test_a_window_that_was_closed_begins_nothing_more(qtbot):
    """What it still asked for told objects that were gone by then."""
    jobs, did = Jobs(), []
    jobs.wait()
    jobs.start("Comparing", lambda _job: did.append("started"), lambda _value: did.append("told"))
    jobs.aside(lambda _job: did.append("aside"))
    jobs.wait()
    assert not jobs.working
    assert did == []


def test_cycles_are_looked_for_in_the_thread_of_the_window_alone(qtbot):
    """Python looks for them in the thread that makes one value too many. A widget that is found there ends all."""
    gone, jobs = [], Jobs()

    def closed():
        it = Last(gone)
        it.itself = it

    def many(_job=None):
        return [[number] for number in range(200_000)]

    closed()
    jobs.start("Comparing", many, lambda _value: None)
    qtbot.waitUntil(lambda: not jobs.working)
    kept = many()
    qtbot.waitUntil(lambda: gone != [])
    assert gone == [threading.main_thread()]
    assert kept
