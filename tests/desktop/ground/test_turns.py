"""Work by turns: the event loop goes round between two pieces, and a new row takes the place of an old one."""

from __future__ import annotations

import weakref

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desktop.ground.time_slices import TimeSlicer, let_go_by_turns, paint_in_turns


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


class Painted(QWidget):
    """A widget that tells when it is painted."""

    def __init__(self, name, done):
        super().__init__()
        self.name, self.done = name, done

    def paintEvent(self, _event):
        self.done.append(self.name)


def test_what_changed_at_once_is_painted_one_after_the_other_and_all_of_it(qtbot):
    done = []
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    widgets = [Painted(name, done) for name in "abc"]
    for widget in widgets:
        row.addWidget(widget)
    window.resize(300, 60)
    window.show()
    qtbot.waitUntil(lambda: set(done) == set("abc"))
    done.clear()
    paint_in_turns(*widgets)
    for widget in widgets:
        widget.update()
    paint_in_turns(*widgets)  # they wait already, and keep their turns
    assert not any(widget.updatesEnabled() for widget in widgets)
    qtbot.waitUntil(lambda: all(widget.updatesEnabled() for widget in widgets) and set(done) == set("abc"))
    assert list(dict.fromkeys(done)) == list("abc")


def test_what_stands_in_another_that_waits_is_painted_after_it(qtbot):
    done = []
    around, inner = Painted("around", done), Painted("inner", done)
    qtbot.addWidget(around)
    QHBoxLayout(around).addWidget(inner)
    around.resize(300, 60)
    around.show()
    qtbot.waitUntil(lambda: set(done) == {"around", "inner"})
    paint_in_turns(inner, around)
    qtbot.waitUntil(lambda: inner.updatesEnabled() and around.updatesEnabled())


def test_many_values_are_let_go_some_at_a_time_and_all_of_them(qtbot):
    class Value:
        """Something that can be looked for."""

    values = [Value() for _ in range(5_000)]
    seen = weakref.WeakSet(values)
    row = let_go_by_turns(values)
    next(row)
    assert 0 < len(seen) < 5_000
    turns = TimeSlicer(together=5)
    turns.begin(row)
    qtbot.waitUntil(lambda: not turns.going)
    assert not seen
    assert not values
