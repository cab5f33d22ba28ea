"""What a person entered, taken back and done again: in turn, and only as far as it could be done."""

from __future__ import annotations

import pytest

from app.desktop.ground.deeds import MOST, Deeds
from app.job import Refused


@pytest.fixture
def told(qapp):
    """A history with what it told, and a list that deeds write to."""
    deeds, said, state = Deeds(), [], []
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
    deeds = Deeds()
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
