"""Several amendments chosen at once, in the list and in the texts, and what is done with them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from app.desktop.changes.list.change_list import ChangeRole
from app.redline.print_options import MOST_BRIEF
from app.services.dossiers.dossier import Dossier
from app.treaty.attributions import Link

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def room(on_sample):
    """The room of the texts, on the sample; its list has the keys."""
    on_sample.texts.walk.enter_list()
    return on_sample.texts


def rows(room):
    """The rows of the list that are no heads of sections."""
    model = room.walk.changes
    return [n for n in range(model.rowCount()) if not model.heads(n)]


def click(qtbot, room, row, held=Qt.KeyboardModifier.NoModifier):
    listed = room.walk.list
    index = room.walk.changes.index(row, 0)
    listed.scrollTo(index)
    place = listed.visualRect(index)
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, held, place.topRight() + QPointF(-4, 4).toPoint())


def amendments(room, at):
    model = room.walk.changes
    return [model.index(row, 0).data(ChangeRole.ENTRY).amendment for row in at]


def test_ctrl_and_shift_choose_several_in_the_list_and_b_gathers_them(qtbot, room, on_sample):
    first, second, third, *_ = rows(room)
    click(qtbot, room, first)
    click(qtbot, room, third, CTRL)
    wanted = amendments(room, (first, third))
    assert [one.amendment for one in room.chosen_actions.chosen()] == wanted
    qtbot.keyClick(room.walk.list, Qt.Key.Key_B)
    assert room.chosen_actions.brief.ids == tuple(one.id for one in wanted)
    spoken = [
        room.walk.changes.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (first, second, third)
    ]
    assert ["in the brief" in words for words in spoken] == [True, False, True]
    click(qtbot, room, first)
    click(qtbot, room, third, SHIFT)
    assert [one.amendment for one in room.chosen_actions.chosen()] == amendments(room, (first, second, third))
    qtbot.keyClick(room.walk.list, Qt.Key.Key_B)  # one of them was not in it
    assert set(room.chosen_actions.brief.ids) == {one.id for one in amendments(room, (first, second, third))}
    qtbot.keyClick(room.walk.list, Qt.Key.Key_B)
    assert room.chosen_actions.brief.ids == ()


def test_keys_alone_choose_several(qtbot, room):
    first, second, *_ = rows(room)
    click(qtbot, room, first)
    qtbot.keyClick(room.walk.list, Qt.Key.Key_Down, SHIFT)
    assert [one.amendment for one in room.chosen_actions.chosen()] == amendments(room, (first, second))
    assert "2 are chosen together" in room.details.toPlainText()
    assert "2 chosen together" in room.chosen_bar.text()
    qtbot.keyClick(room.walk.list, Qt.Key.Key_Down)
    assert len(room.chosen_actions.chosen()) == 1
    assert "chosen together" not in room.details.toPlainText()


def test_ctrl_with_a_click_in_the_texts_chooses_a_change_too(qtbot, room):
    model, view = room.walk.changes, room.view
    one, other = (entry.changes[0] for entry in amendments(room, rows(room)[:2]))
    room.choose(one)
    view.change_turned.emit(other)
    together = {change for held in room.chosen_actions.chosen() for change in held.changes}
    assert {one, other} <= together
    assert view.together == together
    view.change_turned.emit(other)
    assert model.amendment_of(one) == room.chosen_actions.chosen()[0].amendment
    assert view.together == frozenset()


def test_they_are_copied_as_lines(qtbot, room):
    first, second, *_ = rows(room)
    click(qtbot, room, first)
    click(qtbot, room, second, CTRL)
    changes = [change for one in room.chosen_actions.chosen() for change in one.changes]
    qtbot.keyClick(room.walk.list, Qt.Key.Key_K, CTRL | SHIFT)
    lines = QGuiApplication.clipboard().text().split("\n")
    views = {view.id: view for view in room.redline.changes}
    assert len(lines) == len(changes)
    assert all(views[change].title in line for change, line in zip(changes, lines, strict=True))


def test_those_with_one_name_are_confirmed_together_and_taken_back_together(qtbot, room, on_sample, sample, at_rest):
    before = {view.id: view.attributions for view in room.redline.changes}
    wanted = [view for view in room.redline.changes
              if sum(one.link is Link.MATCHED for one in view.attributions) == 1][:3]  # fmt: skip
    several = [view for view in room.redline.changes
               if sum(one.link is Link.MATCHED for one in view.attributions) > 1][:1]  # fmt: skip
    on_sample.comparison.answer("confirm", [view.id for view in (*wanted, *several)])
    at_rest()
    with Dossier.open(sample, write=False) as there:
        assert len(there.user_input.confirmations()) == len(wanted)
    now = {view.id: view.attributions for view in room.redline.changes}
    for view in wanted:
        assert [one.link for one in now[view.id]].count(Link.ASSERTED) >= 1
    for view in several:
        assert now[view.id] == before[view.id]
    on_sample.undo()
    at_rest()
    with Dossier.open(sample, write=False) as there:
        assert there.user_input.confirmations() == ()


def test_one_note_is_kept_at_each_and_taken_back_at_all(qtbot, room, on_sample, sample, at_rest):
    first, second, *_ = rows(room)
    with Dossier.open(sample, write=False) as there:
        before = len(there.user_input.notes())
    click(qtbot, room, first)
    click(qtbot, room, second, CTRL)
    many = len(room.chosen_actions.chosen())
    assert many < len([change for one in room.chosen_actions.chosen() for change in one.changes]) or many == 2
    qtbot.keyClick(room.walk.list, Qt.Key.Key_M, CTRL)
    editor = on_sample.noting.editor
    assert str(many - 1) in editor.also.text()
    editor.text.setPlainText("Ask the capital.")
    editor.ask_to_keep()
    at_rest()
    with Dossier.open(sample, write=False) as there:
        kept = [note for note in there.user_input.notes() if note.text == "Ask the capital."]
    assert len(kept) == many
    assert len({(note.anchor.provision, note.anchor.start, note.anchor.quote) for note in kept}) > 1
    on_sample.undo()
    at_rest()
    with Dossier.open(sample, write=False) as there:
        assert len(there.user_input.notes()) == before


def test_only_what_is_chosen_is_exported(qtbot, room, on_sample, at_rest):
    first, _, third, *_ = rows(room)
    click(qtbot, room, first)
    click(qtbot, room, third, CTRL)
    changes = {change for one in room.chosen_actions.chosen() for change in one.changes}
    room.chosen_actions.act("brief")
    room.chosen_actions.act("export")
    at_rest()
    panel = on_sample.side_rooms.export.panel
    assert panel.only_box.chosen.changes == changes
    assert panel.brief.changes == room.chosen_actions.brief.ids


def test_the_brief_says_when_it_is_full_and_follows_what_is_written(room, on_sample, at_rest):
    brief, told = room.chosen_actions.brief, []
    brief.told.connect(told.append)
    ids = [one.id for one in room.redline.amendments]
    brief.turn(ids[: MOST_BRIEF + 1])
    assert brief.ids == ()
    assert str(MOST_BRIEF) in told[-1]
    on_sample.side_rooms.room("export")
    box = on_sample.side_rooms.export.panel.brief
    box.numbers.setText("2, 1")
    box.numbers.editingFinished.emit()
    assert brief.ids == (ids[1], ids[0])
    box.numbers.setText("2, 999")
    box.numbers.editingFinished.emit()
    assert brief.ids == (ids[1], ids[0])


def test_what_was_gathered_of_a_pair_is_there_again_with_it(room, on_sample):
    brief = room.chosen_actions.brief
    shown = on_sample.texts.view.stage.redline
    first = shown.amendments[0].id
    brief.turn([first])
    brief.show(None)
    assert brief.ids == ()
    brief.show(replace(shown, newer=replace(shown.newer, label="another")))
    assert brief.ids == (), "of another pair nothing was gathered"
    brief.show(shown)
    assert brief.ids == (first,)


def test_the_same_deeds_are_in_the_list_and_in_the_texts(room):
    entry = room.walk.changes.index(rows(room)[0], 0).data(ChangeRole.ENTRY)
    menu = room.walk.list.menu_for(entry)
    assert isinstance(menu, QMenu)
    listed = [action.text().replace("&", "").split("\t")[0] for action in menu.actions()]
    for words in ("Put into the brief, or take out of it", "Confirm who asked", "Correct, or say who asked…"):
        assert words in listed
