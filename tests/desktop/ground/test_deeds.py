"""What a person entered, taken back and done again: in turn, and only as far as it could be done."""

from __future__ import annotations

import threading

import pytest

from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.undo_history import MOST, UndoHistory
from app.job import Refused


@pytest.fixture
def told(qapp):
    """A history with what it told, and a list that deeds write to."""
    deeds, said, state = UndoHistory(), [], []
    for name in ("undone", "redone", "refused"):
        getattr(deeds, name).connect(lambda words, name=name: said.append((name, words)))
    deeds.changed.connect(lambda: said.append(("changed", deeds.next_undo, deeds.next_redo)))
    return deeds, said, state


def _enter(deeds, state, word):
    return deeds.do(word, lambda: state.append(word), lambda: state.remove(word))


def test_deeds_are_taken_back_and_done_again_in_turn(told):
    deeds, said, state = told
    assert _enter(deeds, state, "a")
    assert _enter(deeds, state, "b")
    assert deeds.undo()
    assert (state, deeds.next_undo, deeds.next_redo) == (["a"], "a", "b")
    assert deeds.redo()
    assert state == ["a", "b"]
    assert not deeds.redo()
    assert [deeds.undo() for _ in range(3)] == [True, True, False]
    assert state == []
    assert [one for one in said if one[0] != "changed"] == [
        ("undone", "b"), ("redone", "b"), ("undone", "b"), ("undone", "a"),
    ]  # fmt: skip
    assert said[0] == ("changed", "a", "")


def test_a_new_deed_forgets_what_was_taken_back(told):
    deeds, _, state = told
    _enter(deeds, state, "a")
    deeds.undo()
    _enter(deeds, state, "b")
    assert (deeds.next_undo, deeds.next_redo) == ("b", "")
    deeds.clear()
    assert (deeds.next_undo, deeds.undo()) == ("", False)
    assert state == ["b"]


@pytest.fixture
def slow(qapp, qtbot):
    """A history whose deeds are done in jobs that wait until they may go on, with what was done and what was told."""
    jobs, done, said = Jobs(), [], []
    deeds, may = UndoHistory(jobs=jobs), threading.Event()
    for name in ("undone", "redone", "refused"):
        getattr(deeds, name).connect(lambda words, name=name: said.append((name, words)))
    jobs.refused.connect(lambda words: said.append(("refused by a job", words)))

    def enter(word, refuses=False):
        def step(way):
            may.wait(5)
            if refuses:
                raise Refused(f"not {word}")
            done.append((way, word))

        deeds.done(
            word, lambda: step("do"), lambda: step("undo"), lambda again: said.append((again, word)), "Keeping it"
        )

    def rest():
        may.set()
        qtbot.waitUntil(lambda: not jobs.working)

    yield deeds, enter, rest, done, said
    jobs.wait()


def test_what_takes_a_job_is_taken_back_and_told_when_the_job_is_done(slow):
    deeds, enter, rest, done, said = slow
    enter("a")
    assert deeds.undo()
    assert (done, said, deeds.next_undo) == ([], [], "a")
    rest()
    assert (done, said) == ([("undo", "a")], [("undone", "a"), (False, "a")])
    assert (deeds.next_undo, deeds.next_redo) == ("", "a")


def test_steps_asked_for_while_a_job_takes_one_are_taken_after_it_in_turn(slow):
    deeds, enter, rest, done, _said = slow
    enter("a")
    enter("b")
    assert [deeds.undo(), deeds.undo(), deeds.redo()] == [True] * 3
    rest()
    assert done == [("undo", "b"), ("undo", "a"), ("do", "a")]
    assert (deeds.next_undo, deeds.next_redo) == ("a", "b")


def test_what_a_job_could_not_take_back_stays_and_what_was_asked_for_after_it_is_not_done(slow):
    deeds, enter, rest, done, said = slow
    enter("a")
    enter("b", refuses=True)
    deeds.undo()
    deeds.undo()
    rest()
    assert (done, said, deeds.next_undo) == ([], [("refused by a job", "not b")], "b")


def test_what_is_forgotten_or_followed_by_another_deed_while_a_job_takes_it_is_not_done_again(slow):
    deeds, enter, rest, done, _said = slow
    enter("a")
    deeds.undo()
    deeds.do("b", lambda: done.append("b"), lambda: done.append("not b"))
    rest()
    assert (done, deeds.next_undo, deeds.next_redo) == (["b", ("undo", "a")], "b", "")
    enter("c")
    deeds.undo()
    deeds.clear()
    rest()
    assert (deeds.next_undo, deeds.next_redo) == ("", "")


def test_what_is_done_already_is_kept_and_not_done_again(told):
    deeds, _, state = told
    state.append("imported")
    deeds.done("import", lambda: state.append("imported"), lambda: state.remove("imported"))
    assert state == ["imported"]
    deeds.undo()
    deeds.redo()
    assert state == ["imported"]


def test_a_step_that_is_refused_leaves_the_history_as_it_was(told):
    deeds, said, state = told

    def refuse():
        raise Refused("The dossier may not be changed.")

    assert not deeds.do("never", refuse, refuse)
    assert said == [("refused", "The dossier may not be changed.")]
    deeds.done("half", refuse, refuse)
    assert not deeds.undo()
    assert deeds.next_undo == "half"
    _enter(deeds, state, "a")
    deeds.undo()
    state.append("in the way")
    deeds._undone[-1] = type(deeds._undone[-1])("a", refuse, refuse)
    assert not deeds.redo()
    assert deeds.next_redo == "a"


def test_what_is_there_is_shown_after_each_step_that_was_taken(told):
    deeds, _, state = told
    shown = []

    def refuse():
        raise Refused("The stick is gone.")

    deeds.do("a", lambda: state.append("a"), lambda: state.remove("a"), lambda done: shown.append((done, *state)))
    deeds.undo()
    deeds.redo()
    assert shown == [(True, "a"), (False,), (True, "a")]
    deeds.do("b", refuse, refuse, shown.append)
    assert len(shown) == 3


def test_a_window_that_takes_the_place_of_another_takes_its_history_and_shows_it_in_its_own_way(told):
    before, _, state = told
    here = []
    for word in ("a", "b"):
        before.do(word, lambda word=word: state.append(word), lambda word=word: state.remove(word), lambda _done: None)
    before.undo()
    deeds = UndoHistory()
    deeds.go_on_from(before, here.append)
    assert (deeds.next_undo, deeds.next_redo) == ("a", "b")
    deeds.redo()
    deeds.undo()
    deeds.undo()
    assert (state, here) == ([], [True, False, False])


def test_only_so_many_deeds_are_kept(told):
    deeds, _, state = told
    for number in range(MOST + 5):
        _enter(deeds, state, number)
    while deeds.undo():
        pass
    assert state == list(range(5))
