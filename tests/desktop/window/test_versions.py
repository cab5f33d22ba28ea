"""Two language versions chosen as a pair: they go to their own room, and the others say why they have nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.imports.import_files import import_drafts

EN = "Article 1\nLamps\n\n1. Keepers shall light the lamps at dusk.\n\n2. They watch the bay.\n"
LATER = EN.replace("at dusk", "before the sun has set")
FR = "Article premier\nLampes\n\n1. Les gardiens allument [toutes] les lampes au crépuscule.\n\n2. Ils veillent.\n"


@pytest.fixture
def dossier(resources, tmp_path):
    path = tmp_path / "lamps.travaux"
    for label, text, date in (
        ("zero", EN, "2031-01-01"),
        ("rev1", LATER, "2031-06-01"),
        ("rev1-fr", FR, "2031-06-01"),
    ):
        file = tmp_path / f"{label}.txt"
        file.write_text(text, encoding="utf-8")
        import_drafts(path, [file], resources, label=label, date=date)
    return path


@pytest.fixture
def versions(window, dossier, qtbot, at_rest):
    """The window on a text in English and in French."""
    window.dossiers.open(dossier, "rev1", "rev1-fr")
    qtbot.waitUntil(lambda: window.side_rooms.languages is not None and window.side_rooms.languages.view is not None)
    at_rest()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize(("keys", "room"), [("2", "dashboard"), ("E", "export"), ("P", "export")])
def test_rooms_of_a_compared_pair_say_in_a_sentence_why_they_have_nothing(versions, keys, room):
    window = versions
    assert window.context.rooms.name == "languages"
    assert not window.context.message.isVisible()
    QTest.keyClick(window, Qt.Key(ord(keys)), Qt.KeyboardModifier.ControlModifier)
    assert window.context.rooms.name == room
    said = window.context.message.words.text()
    assert window.context.message.words.isVisible()
    assert "“rev1” and “rev1-fr” are in different languages" in said


def test_the_keys_that_go_through_changes_go_through_the_differences(versions):
    window = versions
    assert window.actions_of_menus.by_name["next"].isEnabled()
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert window.context.rooms.name == "languages"
    assert window.side_rooms.languages.list.currentIndex().row() == 0


def test_the_texts_do_not_show_another_pair_than_the_one_that_is_chosen(window, dossier, qtbot, at_rest):
    window.dossiers.open(dossier, "zero", "rev1")
    at_rest()
    assert window.comparison.compared is not None
    window.navigator.show_room("dashboard")
    qtbot.waitUntil(lambda: window.side_rooms.dashboard.boards[0] is not None)
    window.navigator.show_room("texts")
    window.texts.draft_bar.choose("rev1", "rev1-fr")
    at_rest()
    assert window.context.rooms.name == "languages"
    assert window.comparison.compared is None
    window.navigator.show_room("dashboard")
    assert window.side_rooms.dashboard.boards[0] is None, "these are the numbers of another pair"
    window.navigator.show_room("texts")
    assert window.texts.draft_bar.pair() == ("rev1", "rev1-fr")
    assert not window.texts.body.full
    assert "different languages" in window.texts.notice.title.text()
    qtbot.mouseClick(window.texts.notice.button, Qt.MouseButton.LeftButton)
    assert window.context.rooms.name == "languages"
    # The pair that was compared is at hand when it is chosen again.
    window.texts.draft_bar.choose("zero", "rev1")
    at_rest()
    window.navigator.show_room("export")
    assert window.comparison.compared is not None
    assert window.side_rooms.export._shown is window.comparison.compared
