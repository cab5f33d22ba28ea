"""The map and the lines stay on what the texts show, without being told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont

from app.desktop.ground.style.theme import DARK, LIGHT
from app.desktop.texts.look import TextLook
from app.desktop.texts.pane import TextPane
from app.desktop.texts.side_by_side import SideBySide
from app.treaty.changes import ChangeKind


@pytest.fixture
def pane(qtbot, compared):
    made = TextPane(SideBySide(TextLook(LIGHT, QFont("Noto Sans", 11), QFont("Noto Sans", 9))))
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.texts.show_redline(compared("rev2", "final").redline)
    return made


def test_other_drafts_are_on_the_map_and_among_the_lines(pane, compared):
    assert len(pane.map.marks()) > 20
    assert len(pane.connectors._moves) == 1
    other = compared("zero", "rev1").redline
    pane.texts.show_redline(other)
    assert {mark.change for mark in pane.map.marks()} <= {view.id for view in other.changes}
    assert f"{len(other.changes)} changes" in pane.map.accessibleDescription()
    assert pane.connectors._moves == ()
    pane.texts.show_redline(None)
    assert pane.map.marks() == []


def test_the_same_changes_with_other_names_keep_the_filter(pane):
    move = next(view for view in pane.texts.redline.changes if view.kind is ChangeKind.MOVE)
    pane.show_only({move.id})
    named = replace(pane.texts.redline, changes=tuple(replace(v, title="anew") for v in pane.texts.redline.changes))
    pane.texts.refresh(named)
    assert {mark.change for mark in pane.map.marks()} == {move.id}
    assert pane.map._views[move.id].title == "anew"
    pane.show_only(())
    assert pane.map.marks() == []
    assert pane.connectors.lines() == []


def test_other_drafts_are_shown_whole(pane, compared):
    pane.show_only(())
    pane.texts.show_redline(compared("zero", "rev1").redline)
    assert pane.map.marks()


def test_the_change_that_is_read_is_pointed_at_on_both(pane):
    change = pane.texts.redline.changes[5].id
    pane.texts.show_change(change)
    assert pane.map._current == change
    assert pane.connectors._current == change


def test_both_wear_the_colours_of_the_texts(pane):
    pane.texts.set_look(replace(pane.texts.look, theme=DARK))
    assert pane.map._theme is DARK
    assert pane.connectors._look.theme is DARK


def test_a_mark_that_is_picked_and_a_sentence_are_passed_on(pane, qtbot):
    with qtbot.waitSignal(pane.change_wanted) as asked:
        pane.map.change_wanted.emit("c1")
    assert asked.args == ["c1"]
    pane.texts.show_redline(None)
    with qtbot.waitSignal(pane.told):
        pane.jump()


def test_the_keys_go_to_the_texts(pane):
    assert pane.focusProxy() is pane.texts
    pane.flag([pane.texts.redline.changes[0].id], [])
    assert "on red lines: 1" in pane.map.accessibleDescription()
