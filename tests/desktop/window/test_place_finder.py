"""Ctrl+K finds what the dossier has besides commands, says what each is, and leads there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.desktop.frame.palette import ROLE_COMMAND, FoundPlace, Palette
from app.desktop.ground.language.translation import speak

KEY = Qt.Key


def found(window, typed):
    return window.finder.find(typed)


def of_sort(window, typed, sort):
    return [one for one in found(window, typed) if one.keys == sort]


def test_an_article_is_found_by_its_number_and_by_words_of_its_heading(on_sample):
    by_number = of_sort(on_sample, "19(2)", "Provision")
    assert by_number[0].words.startswith("Article 19(2)")
    heading = next(
        "".join(run.text for run in row.newer.heading)
        for row in on_sample.texts.redline.rows
        if row.newer and row.newer.heading
    )
    assert any(heading in one.path for one in of_sort(on_sample, heading, "Provision"))
    by_number[0].run()
    row = on_sample.texts.view.row(on_sample.texts.view.at_row)
    assert row.newer.address == "Article 19(2)"


def test_an_actor_is_found_whatever_the_accents_and_the_language(on_sample):
    shown = on_sample.comparison.compared
    known = {chip.actor for view in shown.redline.changes for chip in view.chips}
    actor = next(one for one in shown.register.actors if one.id in known)
    for _folded, name, whose in shown.register.folded_names:
        if whose.id == actor.id:
            assert any(actor.id in one.path or one.keys == "Actor" for one in found(on_sample, name.upper())), name


def test_a_name_leads_to_the_amendments_that_bear_it(on_sample):
    (kestria,) = of_sort(on_sample, "kestria", "Actor")
    kestria.run()
    assert on_sample.context.rooms.name == "texts"
    assert on_sample.texts.filters.filter.values["actor"]


def test_a_paper_leads_to_what_it_proposes(opened_sample, qtbot):
    paper = opened_sample.comparison.compared.papers[0].source
    (line,) = of_sort(opened_sample, paper, "Paper")
    line.run()
    assert opened_sample.context.rooms.name == "proposals"
    room = opened_sample.side_rooms.proposals
    qtbot.waitUntil(lambda: room.book is not None, timeout=20000)
    assert room.filters.sought().paper == paper
    assert {one.paper for one in room.shown} == {paper}


def test_a_note_is_found_by_its_words(on_sample, qtbot):
    from app.services.dossiers.dossier import Dossier

    pair = on_sample.comparison.pair
    on_sample.noting.begin_on_row(on_sample.texts.redline.rows[3].id)
    editor = on_sample.noting.editor
    editor.text.setPlainText("Ask the Minister about sóme lanterns")
    qtbot.keyClick(editor.text, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(on_sample.noting.noted) == 1, timeout=20000)
    with Dossier.open(pair.dossier, write=False) as there:
        assert len(there.user_input.notes()) == 1
    (line,) = of_sort(on_sample, "some lant", "Note")
    line.run()
    assert on_sample.texts.aside.currentIndex() == 1
    assert on_sample.noting.panel.current == on_sample.noting.noted[0].id


def test_the_palette_shows_what_each_line_is_and_enter_leads_there(on_sample, qtbot):
    on_sample.show_palette()
    palette = on_sample.findChild(Palette)
    qtbot.keyClicks(palette.typed, "19(2)")
    line = palette.list.currentIndex().data(ROLE_COMMAND)
    assert isinstance(line, FoundPlace)
    assert "Provision" in palette.list.currentIndex().data()
    qtbot.keyClick(palette.typed, KEY.Key_Return)
    assert on_sample.texts.view.row(on_sample.texts.view.at_row).newer.address == "Article 19(2)"


def test_a_command_that_begins_so_stands_before_what_was_found(on_sample, qtbot):
    on_sample.show_palette()
    palette = on_sample.findChild(Palette)
    qtbot.keyClicks(palette.typed, "export")
    assert not isinstance(palette.list.currentIndex().data(ROLE_COMMAND), FoundPlace)
    qtbot.keyClick(palette, KEY.Key_Escape)


def test_before_two_drafts_are_compared_only_commands_are_found(window):
    assert window.finder.find("5") == ()


@pytest.mark.parametrize("language", ["ar", "zh"])
def test_what_is_found_is_called_in_the_language_of_the_window(on_sample, root, qapp, language):
    speak(qapp, language, root / "resources" / "translations")
    try:
        sorts = {one.keys for one in on_sample.finder.find("kestria")}
        assert sorts
        assert "Actor" not in sorts
    finally:
        speak(qapp, "en", root / "resources" / "translations")


def test_a_word_begins_behind_any_sign(on_sample):
    shown = on_sample.comparison.compared
    paper = replace(shown.papers[0], source="2031-03-04_asks-by_States.txt")
    on_sample.comparison.compared = replace(shown, papers=(paper,))
    for typed in ("asks", "by states", "2031-03-04_asks", "04_asks-by"):
        assert len(of_sort(on_sample, typed, "Paper")) == 1, typed
