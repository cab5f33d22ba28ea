"""Work by turns: the event loop goes round between two pieces, and a new row takes the place of an old one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer

from app.desktop.ground.time_slices import TimeSlicer


@pytest.fixture
def turns(qapp):
    made = TimeSlicer()
    yield made
    made.stop()


def pieces(done, names):
    for name in names:
        done.append(name)
        yield


def test_the_event_loop_goes_round_between_two_pieces(turns, qtbot):
    done = []
    beat = QTimer()
    beat.timeout.connect(lambda: done.append("·") if done[-1:] != ["·"] else None)
    beat.start(0)
    turns.begin(pieces(done, "abc"))
    assert done == [], "the first piece waits too"
    qtbot.waitUntil(lambda: not turns.going)
    assert "".join(done).strip("·") == "a·b·c"


def test_another_row_takes_the_place_of_the_first(turns, qtbot):
    done = []
    turns.begin(pieces(done, "abc"))
    qtbot.waitUntil(lambda: done == ["a"])
    turns.begin(pieces(done, "xy"))
    qtbot.waitUntil(lambda: not turns.going)
    assert done == ["a", "x", "y"]


def test_a_piece_may_begin_another_row(turns, qtbot):
    done = []

    def first():
        done.append("a")
        turns.begin(pieces(done, "x"))
        yield
        done.append("never")

    turns.begin(first())
    qtbot.waitUntil(lambda: not turns.going)
    assert done == ["a", "x"]


def test_nothing_is_done_after_a_stop(turns, qtbot):
    done = []
    turns.begin(pieces(done, "ab"))
    turns.stop()
    assert not turns.going
    qtbot.wait(80)
    assert done == []


def test_small_pieces_are_done_in_one_turn(qapp, qtbot):
    turns = TimeSlicer(together=10_000)
    done, beats = [], []
    beat = QTimer()
    beat.timeout.connect(lambda: beats.append(len(done)))
    beat.start(0)
    turns.begin(pieces(done, "abc"))
    qtbot.waitUntil(lambda: not turns.going)
    assert done == ["a", "b", "c"]
    assert set(beats) <= {0, 3}, "nothing came between them"


def test_among_small_pieces_one_may_begin_another_row(qapp, qtbot):
    turns = TimeSlicer(together=10_000)
    done = []

    def first():
        done.append("a")
        yield
        turns.begin(pieces(done, "xy"))
        yield
        done.append("never")

    turns.begin(first())
    qtbot.waitUntil(lambda: not turns.going)
    assert done == ["a", "x", "y"]
