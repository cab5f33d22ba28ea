"""What a window is told of work that goes on: nothing within a blink, and then how far it is."""

from __future__ import annotations

import threading
import time

from app.desktop.frame.message_bar import MessageBar
from app.desktop.ground.jobs import _NEWS, NOTICED, Jobs
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
