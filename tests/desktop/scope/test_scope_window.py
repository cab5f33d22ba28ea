"""The ways from the room of scope into the texts: to the words that reach, in this pair or another, and to changes."""

from __future__ import annotations

import pytest

from app.desktop.scope.scope_room import ScopeMode
from app.desktop.texts.selection.clipboard import words_alone


@pytest.fixture
def opened_final(window, sample, at_rest):
    """The window on the last two drafts of the sample, opened and compared in a child."""
    window.dossiers.open(sample, "rev2", "final")
    at_rest()
    return window


def entered(window, at_rest, mode=ScopeMode.DRAFT):
    window.navigator.show_room("scope")
    at_rest()
    room = window.side_rooms.scope
    room.tabs.setCurrentIndex(mode)
    at_rest()
    return room


def chosen(window) -> str:
    return words_alone(window.texts.redline, window.texts.view.selection.chosen)


def row_words(cell) -> str:
    return "".join(run.text for run in cell.text)


def test_enter_shows_the_words_in_the_texts_and_alt_left_leads_back(opened_final, at_rest, qtbot):
    window = opened_final
    room = entered(window, at_rest)
    assert (room.view_of.draft, window.context.rooms.name) == ("final", "scope")
    at = room.matrix.line_of("article-19/2")
    room.view.setCurrentIndex(room.matrix.index(at, min(room.matrix.lines[at].cells)))
    room.view.activated.emit(room.view.currentIndex())
    at_rest()
    assert window.context.rooms.name == "texts"
    assert chosen(window) == "offence committed by means of a digital system"
    window.context.rooms.back()
    assert window.context.rooms.name == "scope"


def test_words_of_another_pair_are_shown_once_it_is_compared(opened_final, at_rest):
    window = opened_final
    entered(window, at_rest)
    window.navigator.go_to_words("zero", "article-3/1", 10, 30)
    at_rest()
    assert "zero" in window.texts.draft_bar.pair()
    row = window.texts.view.row(window.texts.view.at_row)
    assert row.older.provision == "article-3/1"
    assert chosen(window) == row_words(row.older)[10:30]


def test_the_changes_of_a_turn_are_shown_and_no_others(opened_final, at_rest):
    window = opened_final
    room = entered(window, at_rest, ScopeMode.MOVED)
    at = next(n for n, turn in enumerate(room.turns.turns) if turn.address == "Article 19(2)")
    room.turns.itemActivated.emit(room.turns.item(at))
    at_rest()
    assert window.context.rooms.name == "texts"
    assert window.texts.filters.filter.changes == frozenset(room.turns.turns[at].changes)
    assert window.texts.filters.filter.label == "Scope: Article 19(2)"


def test_the_room_follows_the_pair_of_the_texts(opened_final, at_rest):
    window = opened_final
    room = entered(window, at_rest)
    window.navigator.show_room("texts")
    window.texts.draft_bar.choose("zero", "rev1")
    at_rest()
    window.navigator.show_room("scope")
    at_rest()
    assert room.view_of.draft == "rev1"
