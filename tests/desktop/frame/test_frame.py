"""The frame of the window: the start page and what it remembers, rooms, settings, the palette, menus that know what can
be done.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QLineEdit, QMainWindow, QToolButton, QWidget

from app.desktop.application import show_whole
from app.desktop.frame.palette import Palette, commands_of, rank_commands
from app.desktop.frame.rooms import Rooms
from app.desktop.frame.settings import Settings
from app.desktop.ground.actions import plain_words
from app.desktop.ground.preferences import RECENT, LastPlace, Preferences
from app.desktop.ground.style.theme import DARK, LIGHT, THEMES, palette
from app.desktop.start.recent_list import RecentModel
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.unsaved_work import UnsavedWork
from tests.desktop.colour_sight import contrast
from tests.desktop.panes import drop

if TYPE_CHECKING:
    from app.desktop.drafts.timeline.draft_bar import DraftBar

KEY = Qt.Key


@pytest.fixture
def memory():
    """What is remembered, empty before and after."""
    made = Preferences()
    made._settings.clear()
    yield made
    made._settings.clear()


# --- what is remembered ---


def test_dossiers_are_remembered_the_last_one_first_and_each_once(memory, tmp_path):
    for name in ("a", "b", "a"):
        memory.opened(tmp_path / f"{name}.travaux", name.upper(), "2026-11-25")
    (tmp_path / "a.travaux").touch()
    assert [(one.title, one.there) for one in memory.recent()] == [("A", True), ("B", False)]
    memory.forget(tmp_path / "a.travaux")
    assert [one.title for one in memory.recent()] == ["B"]


def test_no_more_dossiers_are_remembered_than_a_list_can_show(memory, tmp_path):
    for number in range(RECENT + 3):
        memory.opened(tmp_path / f"{number}.travaux", str(number), "2026-11-25")
    assert len(memory.recent()) == RECENT
    assert memory.recent()[0].title == str(RECENT + 2)


def test_the_place_in_a_dossier_is_kept_by_its_path(memory, tmp_path):
    place = LastPlace("rev1", "rev2", "unbracketed", "texts", "row-9", "c12")
    memory.keep_place(tmp_path / "a.travaux", place, locked=False)
    assert Preferences().place(tmp_path / "a.travaux") == place
    assert memory.place(tmp_path / "b.travaux") == LastPlace()


@pytest.mark.parametrize("value", ["", "[1, 2", '{"path": 3}', '[{"path": 1}, 7]', "null"])
def test_settings_that_are_damaged_count_as_not_there(memory, tmp_path, value):
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Travaux", "Travaux")
    for name in ("recent", f"places/{str(tmp_path).replace('/', '|')}", "choices/size"):
        settings.setValue(name, value)
    settings.sync()
    assert Preferences().recent() == ()
    assert Preferences().place(tmp_path) == LastPlace()
    assert Preferences().number("size", 11) == 11


# --- the start page ---


def test_a_dossier_opens_where_the_reader_left_off(on_sample, sample, qtbot, at_rest, resources):
    window = on_sample
    window.context.preferences.opened(sample.absolute(), "Sample", "2026-11-25")
    change = window.comparison.compared.redline.changes[7]
    window.texts.choose(change.id)
    qtbot.waitUntil(lambda: window.texts.view.settled)  # while heights are estimates, the row at the top may be another
    row = window.texts.view.row_in_sight()
    window.dossiers.show_start()
    qtbot.keyClick(window.dossiers.start_page.list, KEY.Key_Return)
    at_rest()
    qtbot.waitUntil(lambda: window.texts.view.settled)
    assert window.context.rooms.name == "texts"
    assert window.texts.draft_bar.pair() == ("zero", "rev1")
    assert window.texts.walk.current == change.id
    assert window.texts.view.row_in_sight() == row


def test_a_dossier_that_is_gone_is_told_and_can_be_taken_out(window, memory, tmp_path, qtbot):
    window.dossiers._context = replace(window.context, preferences=memory)
    window.dossiers.start_page.forgotten.disconnect()
    window.dossiers.start_page.forgotten.connect(window.dossiers.forget)
    memory.opened(tmp_path / "gone.travaux", "Lighthouses", "2026-11-25")
    window.dossiers.show_start()
    assert "Not found" in window.dossiers.start_page.list.recent.index(0, 0).data()
    qtbot.keyClick(window.dossiers.start_page.list, KEY.Key_Return)
    assert "gone.travaux" in window.context.message.words.text()
    qtbot.keyClick(window.dossiers.start_page.list, KEY.Key_Delete)
    assert not window.dossiers.start_page.list.isVisible()
    assert memory.recent() == ()


def test_three_drafts_dropped_on_the_start_page_make_a_dossier(window, resources, tmp_path, take, monkeypatch):
    files = [resources.sample / "zero.txt", resources.sample / "rev1.txt", resources.sample / "rev2.docx"]
    monkeypatch.setattr(window.dossiers.opener, "_ask_for_new", lambda name, folder=None: tmp_path / f"{name}.travaux")
    drop(window, *files)
    take(window.imports.intake, window.context.jobs)
    assert window.comparison.compared is not None
    assert window.dossiers.dossier == tmp_path / "zero.travaux"


def test_drafts_dropped_on_the_start_page_are_not_added_to_the_dossier_that_is_open(
    on_sample, sample, resources, tmp_path, qtbot, at_rest
):
    window, before = on_sample, sample.read_bytes()
    window.dossiers.temporary.dossiers._folder = tmp_path / "comparisons"
    window.dossiers.show_start()
    drop(window, resources.sample / "zero.txt", resources.sample / "rev1.txt")
    qtbot.waitUntil(lambda: window.dossiers.dossier != sample, timeout=60_000)
    at_rest()
    assert window.dossiers.dossier.parent == tmp_path / "comparisons"
    assert sample.read_bytes() == before


def test_files_are_looked_for_beside_the_dossier_and_then_where_the_last_ones_lay(
    on_sample, sample, resources, monkeypatch, at_rest
):
    asked: list[str] = []

    def answer(_window, _title, folder, _kinds):
        asked.append(folder)
        return [str(resources.sample / "zero.txt")], ""

    monkeypatch.setattr("app.desktop.drafts.intake.QFileDialog.getOpenFileNames", answer)
    on_sample.imports.intake.ask_for_drafts()
    at_rest()
    on_sample.imports.intake.ask_for_papers()
    at_rest()
    assert asked == [str(sample.parent), str(resources.sample)]


def test_of_several_files_those_that_are_there_already_are_left_out_and_it_is_said(
    on_sample, sample, resources, tmp_path, at_rest, take
):
    window, said = on_sample, []
    window.imports.intake.added.connect(lambda *_added: said.append(window.context.message.words.text()))
    later = tmp_path / "later.txt"
    later.write_text((resources.sample / "rev1.txt").read_text("utf-8") + "\nOne more line.\n", "utf-8")
    window.imports.add_files([resources.sample / "zero.txt", later, resources.sample / "rev1.txt"], papers=False)
    take(window.imports.intake, window.context.jobs)
    assert "2 files were left out" in said[0]
    with Dossier.open(sample, write=False) as there:
        assert [draft.source for draft in there.drafts()][4:] == ["later.txt"]
    window.imports.add_files([later], papers=False)
    at_rest()
    assert "later.txt\u2069 is in the dossier already" in window.imports.intake.preview.dialog.state.text()
    window.imports.intake.preview.dialog.close()


def test_a_new_dossier_is_not_proposed_where_the_sample_lies(window, memory, tmp_path):
    window.dossiers.opener._memory = memory
    hidden, own = tmp_path / "hidden", tmp_path / "own"
    hidden.mkdir()
    own.mkdir()
    memory.opened(hidden / "sample.travaux", "A sample", "2026-11-25")
    assert window.dossiers.opener._folder() not in ("", str(hidden))
    memory.opened(own / "bay.travaux", "The bay", "2026-11-24")
    memory.opened(hidden / "sample.travaux", "A sample", "2026-11-25")
    assert window.dossiers.opener._folder() == str(own)


def test_what_was_begun_and_thrown_away_can_be_brought_back(on_sample, sample, qtbot):
    window = on_sample
    begun = UnsavedWork("note", str(sample.absolute()), "a place", "a note on Article 5", {"text": "Mind the quay"})
    window.context.unsaved.keep(begun)
    window.imports.begun.offer((begun,))
    qtbot.mouseClick(window.imports.begun.throw, Qt.MouseButton.LeftButton)
    assert window.context.unsaved.begun(sample) == ()
    assert "Ctrl+Z" in window.context.message.words.text()
    window.undo()
    (back,) = window.context.unsaved.begun(sample)
    assert back.fields == begun.fields
    assert window.imports.begun.isVisible()
    window.redo()
    assert window.context.unsaved.begun(sample) == ()
    assert not window.imports.begun.isVisible()


def test_a_window_too_large_for_the_screen_fills_it(qtbot):
    room = QApplication.primaryScreen().availableSize()
    large, small = QMainWindow(), QMainWindow()
    for window in (large, small):
        qtbot.addWidget(window)
    large.resize(room.width() + 200, room.height() - 10)
    small.resize(200, 100)
    for window in (large, small):
        show_whole(window)
    assert large.isMaximized()
    assert large.normalGeometry().width() <= room.width()
    assert not small.isMaximized()


def test_what_was_done_in_another_dossier_is_not_taken_back_from_here(
    on_sample, sample, tmp_path, monkeypatch, at_rest
):
    window, taken = on_sample, []
    window.context.history.do("a note", lambda: None, lambda: taken.append("back"))
    assert not window.dossiers.opener.make(sample)
    assert window.context.history.next_undo == "a note"
    assert window.context.message.words.text()
    assert window.dossiers.opener.make(tmp_path / "other.travaux")
    assert window.context.message.isHidden()
    window.context.history.undo()
    assert (taken, window.context.history.next_undo) == ([], "")
    window.context.history.do("a note", lambda: None, lambda: taken.append("back"))
    monkeypatch.setattr("app.desktop.dossier.opening.QFileDialog.getOpenFileName", lambda *_rest: (str(sample), ""))
    window.dossiers.opener.ask()
    at_rest()
    assert (window.dossiers.dossier, window.context.history.next_undo) == (sample, "")


def test_the_sample_is_opened_again_as_the_reader_left_it(window, sample, monkeypatch, tmp_path, at_rest):
    monkeypatch.setattr("app.desktop.dossier.opening.QStandardPaths.writableLocation", lambda _place: str(tmp_path))
    before = sample.read_bytes()
    window.dossiers.opener.sample()
    at_rest()
    assert (window.dossiers.dossier, window.comparison.compared is not None) == (sample, True)
    assert sample.read_bytes() == before
    window.dossiers.opener.make(tmp_path / "other.travaux")
    sample.write_text("damaged")
    window.dossiers.opener.sample()
    at_rest()
    assert (window.dossiers.dossier, window.comparison.compared is not None) == (sample, True)


def test_before_there_are_two_drafts_the_page_that_asks_for_them_stands_for_the_texts(window, tmp_path):
    assert window.dossiers.opener.make(tmp_path / "new.travaux")
    window.navigator.show_room("proposals")
    window.navigator.show_room("texts")
    assert window.context.rooms.name == "start"
    assert window.dossiers.start_page.isVisible()


def test_a_step_to_the_next_change_is_seen_from_every_room(on_sample):
    window = on_sample
    window.navigator.show_room("proposals")
    window.navigator.step(1)
    assert window.context.rooms.name == "texts"
    assert window.texts.walk.current == window.texts.walk.changes.changes()[0]


def test_the_room_of_lives_shows_the_provision_that_is_read(on_sample, at_rest):
    window = on_sample
    window.side_rooms.show_dossier(window.dossiers.dossier, window.texts.draft_bar.drafts())
    window.navigator.show_room("life")
    assert window.side_rooms.no_life  # nothing was chosen yet
    window.navigator.show_room("texts")
    window.texts.choose(window.comparison.compared.redline.changes[7].id)
    window.navigator.show_room("life")
    assert not window.side_rooms.no_life
    at_rest()
    window.side_rooms.show_dossier(window.dossiers.dossier, window.texts.draft_bar.drafts())
    assert window.side_rooms.no_life


def test_a_name_that_is_taken_is_refused_and_its_file_is_left_alone(window, tmp_path):
    there = tmp_path / "there.travaux"
    there.write_text("somebody's")
    assert not window.dossiers.opener.make(there)
    assert "choose another name" in window.context.message.words.text()
    assert there.read_text() == "somebody's"


def test_the_list_of_dossiers_is_a_sound_model(qtmodeltester, memory, tmp_path):
    model = RecentModel()
    memory.opened(tmp_path / "a.travaux", "A", "2026-11-25")
    model.show(memory.recent())
    qtmodeltester.check(model)


# --- rooms ---


def test_rooms_are_made_while_nobody_waits_and_know_what_is_opened_later(window, sample, qtbot, at_rest):
    names = [name for name, _words, _keys in window.side_rooms.names()]
    window.side_rooms.get_ready()
    qtbot.waitUntil(lambda: list(window.side_rooms._guests) == names)
    assert window.context.rooms.name == "start"
    window.dossiers.open(sample, "zero", "rev1")
    at_rest()
    made = {name: window.side_rooms.room(name) for name in names}
    for name in names:
        window.navigator.show_room(name)
        at_rest()
        assert window.context.rooms.currentWidget() is made[name]
    qtbot.waitUntil(lambda: window.side_rooms.positions.stand is not None)
    assert window.side_rooms.dashboard.boards[0].total == 39
    assert window.side_rooms.proposals.book.rows


def test_a_room_that_is_not_seen_has_other_colours_when_it_is_entered(on_sample):
    on_sample.navigator.show_room("dashboard")
    on_sample.navigator.show_room("texts")
    on_sample.appearance.set_theme(DARK)
    assert on_sample.side_rooms.dashboard._theme == LIGHT
    on_sample.navigator.show_room("dashboard")
    assert on_sample.side_rooms.dashboard._theme == DARK
    on_sample.appearance.set_theme(LIGHT)
    assert on_sample.side_rooms.dashboard._theme == LIGHT, "it is seen"


def test_one_goes_back_to_the_room_before(on_sample):
    window = on_sample
    window.imports.open_review()
    assert window.context.rooms.name == "review"
    window.context.rooms.back()
    assert window.context.rooms.name == "texts"
    window.context.rooms.back()
    assert window.context.rooms.name == "texts"


# --- menus and the palette ---


def test_what_cannot_be_done_yet_is_not_offered(window):
    actions = window.actions_of_menus.by_name
    assert actions["new"].isEnabled()
    assert not actions["export"].isEnabled()
    assert not actions["confirm"].isEnabled()
    offered = rank_commands("", commands_of(window.actions_of_menus))
    assert "export" not in {command.action.objectName() for command in offered}


def test_a_command_that_must_wait_is_found_and_says_for_what(on_sample, qtbot):
    window = on_sample
    window.show_palette()
    palette = window.findChild(Palette)
    qtbot.keyClicks(palette.typed, "confirm who")
    found = palette.list.currentIndex()
    assert "once a change is chosen" in found.data()
    qtbot.keyClick(palette.typed, KEY.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette, KEY.Key_Escape)


def test_the_filter_by_who_asked_is_a_command(on_sample, qtbot):
    window = on_sample
    window.show_palette()
    qtbot.keyClicks(window.findChild(Palette).typed, "filter who")
    qtbot.keyClick(window.findChild(Palette).typed, KEY.Key_Return)
    assert window.texts.filters.menus["actor"].isVisible()
    window.texts.filters.menus["actor"].close()


def test_enter_presses_the_button_that_has_the_keys(on_sample, qtbot):
    window = on_sample
    button = window.texts.filters.buttons["kind"]
    button.setFocus()
    qtbot.keyClick(button, KEY.Key_Return)
    assert window.texts.filters.menus["kind"].isVisible()
    window.texts.filters.menus["kind"].close()


def test_with_a_change_at_hand_everything_can_be_done(on_sample):
    on_sample.navigator.step(1)
    named = on_sample.actions_of_menus.by_name.items()
    waiting = {name for name, action in named if action.isVisible() and not action.isEnabled()}
    usual = {"undo", "redo", "no_passphrase", "keep", "back", "forward"}
    assert waiting <= usual, "nothing was done yet, and the sample is kept and not locked"


def test_no_key_means_two_things(window):
    seen: dict[str, str] = {}
    for name, action in window.actions_of_menus.by_name.items():
        for key in action.shortcuts():
            words = key.toString()
            assert words not in seen, f"{words}: {seen.get(words)} and {name}"
            seen[words] = name
            assert "," not in words or words == "Ctrl+,", f"{name} has a key of several strokes: {words}"


def test_no_two_entries_of_a_menu_have_the_same_letter(window):
    for menu in window.menuBar().actions():
        letters = [
            action.text().replace("&&", "").partition("&")[2][:1].casefold()
            for action in menu.menu().actions()
            if "&" in action.text()
        ]
        assert len(letters) == len(set(letters)), (menu.text(), sorted(letters))


def test_a_command_is_found_by_a_few_letters_and_done_by_enter(on_sample, qtbot):
    window = on_sample
    window.show_palette()
    palette = window.findChild(Palette)
    qtbot.keyClicks(palette.typed, "exch")
    assert plain_words(palette.model.index(0, 0).data(Qt.ItemDataRole.UserRole + 1).action) == "Exchange the drafts"
    with qtbot.waitSignal(window.texts.draft_bar.chosen) as told:
        qtbot.keyClick(palette.typed, KEY.Key_Return)
    assert told.args[:2] == ["rev1", "zero"]
    qtbot.waitUntil(lambda: not window.context.jobs.working)


def test_commands_are_ranked_by_where_the_typed_letters_stand(window):
    commands = commands_of(window.actions_of_menus)
    assert rank_commands("open", commands)[0].words == "Open"
    assert [c.words for c in rank_commands("page start", commands)] == ["Start page"]
    assert rank_commands("no such words", commands) == []
    assert rank_commands("", commands) == [command for command in commands if command.action.isEnabled()]
    waiting = [bool(command.first) for command in rank_commands("the", commands)]
    assert waiting == sorted(waiting)
    assert set(waiting) == {False, True}


def test_a_palette_without_an_answer_says_so(on_sample, qtbot, qtmodeltester):
    on_sample.show_palette()
    palette = on_sample.findChild(Palette)
    qtmodeltester.check(palette.model)
    qtbot.keyClicks(palette.typed, "zzzz")
    assert palette.nothing.isVisible()
    assert not palette.list.isVisible()
    qtbot.keyClick(palette.typed, KEY.Key_Return)
    qtbot.keyClick(palette, KEY.Key_Escape)


# --- settings ---


def test_a_choice_takes_effect_and_is_kept(on_sample, qtbot):
    window = on_sample
    window.appearance.show_settings()
    dialog = window.findChild(Settings)
    dialog.letters.setValue(14)
    assert window.appearance._zoom == 14
    assert Preferences().number("size", 11) == 14
    at = dialog.colours.findData("dark")
    dialog.colours.setCurrentIndex(at)
    dialog.colours.activated.emit(at)
    assert window.appearance.theme.name == "dark"
    dialog.letters.setValue(11)
    window.appearance.set_choice("colours", "light")
    dialog.close()


def test_another_language_is_asked_for_anew(window, qtbot):
    with qtbot.waitSignal(window.appearance.language_chosen):
        window.appearance.set_choice("language", "fr")
    window.context.preferences.choose("language", "")


def test_dialogs_close_with_escape(on_sample, qtbot):
    for ask in (on_sample.appearance.show_settings, on_sample.show_palette):
        ask()
        dialog = next(one for one in on_sample.findChildren(QDialog) if one.isVisible())
        qtbot.keyClick(dialog, KEY.Key_Escape)
        assert not dialog.isVisible()


# --- the drafts above ---


def test_neighbouring_pairs_are_one_key_away(on_sample):
    bar: DraftBar = on_sample.texts.draft_bar
    asked: list[tuple[str, str]] = []
    bar.chosen.disconnect()
    bar.chosen.connect(lambda older, newer, _reading: asked.append((older, newer)))
    bar.step(1)
    bar.step(1)
    bar.step(1)
    bar.choose("zero", "final")
    bar.choose_before()
    bar.choose("nothing", "final")
    assert asked == [("rev1", "rev2"), ("rev2", "final"), ("zero", "final"), ("rev2", "final")]


def test_the_readings_are_those_that_the_drafts_offer(on_sample):
    reading = on_sample.texts.draft_bar.reading
    offered = [reading.itemText(at) for at in range(reading.count())]
    assert "Without brackets" in offered
    assert "As proposed by Fennmark" in offered
    names = [reading.itemData(at) for at in range(reading.count())]
    assert len(names) == len(set(names))


def test_under_a_filter_the_classes_are_those_of_what_is_shown(on_sample):
    views, counts = on_sample.comparison.compared.redline.changes, on_sample.texts.draft_bar.counts
    on_sample.texts.filters.want({"kind": "insertion"})
    left = [view for view in views if view.kind.value == "insertion"]
    assert 0 < len(left) < len(views)
    substantive = sum(view.weight.value == "substantive" for view in left)
    assert counts.text().startswith(f"{len(left)} of {len(views)} changes: {substantive} ")
    said = [int(part.split()[0]) for part in counts.text().partition(": ")[2].split(" · ")]
    assert sum(said) == len(left)
    on_sample.texts.filters.reset()
    assert counts.text().startswith(f"{len(views)} changes: ")


def test_the_line_of_time_does_not_move_while_words_for_the_filter_are_typed(on_sample, qtbot):
    on_sample.resize(1280, 800)
    qtbot.waitExposed(on_sample)
    QApplication.processEvents()
    widths, counts = [], on_sample.texts.draft_bar.counts
    for words in ("", "s", "sh", "no such words stand in this text"):
        on_sample.texts.filters.text.setText(words)
        QApplication.processEvents()
        widths.append(on_sample.texts.timeline.width())
    assert widths == [widths[0]] * 4
    assert counts.text() == f"0 of {len(on_sample.comparison.compared.redline.changes)} changes"


def test_no_two_readings_have_the_same_words(on_sample, compared):
    """Who is named in a tag and who tracked changes may be called the same: they are read each in its own way."""
    bar: DraftBar = on_sample.texts.draft_bar
    bar.show_counts(compared("rev1", "rev2").redline)
    offered = [bar.reading.itemText(at) for at in range(bar.reading.count())]
    assert len(offered) == len(set(offered))
    assert "As proposed by Dorvania" in offered
    assert "Only the tracked changes of “Dorvania”" in offered


def test_in_a_narrow_window_the_texts_keep_the_greater_part(on_sample, qtbot):
    window = on_sample
    panes = window.texts.panes
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.texts.width() == 1280)
    usual = panes.sizes()
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.texts.width() == 1024)
    assert panes.sizes()[1] > 0.52 * 1024
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.texts.width() == 1280)
    assert panes.sizes() == usual
    panes.setSizes([300, 700, 280])
    dragged = panes.sizes()
    window.resize(1300, 800)
    qtbot.waitUntil(lambda: window.texts.width() == 1300)
    assert panes.sizes()[0] == dragged[0]


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_switched_on_and_where_a_field_ends_is_seen_in_every_colour(qtbot, theme):
    box, field, button, other = QCheckBox(), QLineEdit(), QToolButton(), QToolButton()
    for widget in (box, field, button, other):
        qtbot.addWidget(widget)
        widget.setPalette(palette(theme))
        widget.resize(80, 30)
    for one in (button, other):
        one.setAutoRaise(True)
        one.setCheckable(True)
    button.setChecked(True)
    assert button.grab().toImage() != other.grab().toImage()
    strong = 3.0 if theme.name != "light" else 1.2  # Qt's own edges are soft by day
    for widget in (box, field):
        image = widget.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert max(contrast(one, theme.panel) for one in seen) > strong


def test_rooms_out_of_sight_get_other_letters_by_turns_or_when_they_are_entered(qtbot, qapp):
    rooms = Rooms()
    qtbot.addWidget(rooms)
    pages = {name: QWidget() for name in ("texts", "life", "book")}
    labels = {name: QLabel(name, page) for name, page in pages.items()}
    for name, page in pages.items():
        rooms.add(name, page, name)
    rooms.show_room("texts")
    rooms.show()
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * 2)
    try:
        rooms.hold_letters()
        qapp.setFont(larger)
        QApplication.sendPostedEvents()
        sizes = {name: label.font().pointSizeF() for name, label in labels.items()}
        assert sizes == {"texts": larger.pointSizeF(), "life": usual.pointSizeF(), "book": usual.pointSizeF()}
        rooms.show_room("book")
        assert labels["book"].font().pointSizeF() == larger.pointSizeF()
        qtbot.waitUntil(lambda: labels["life"].font().pointSizeF() == larger.pointSizeF())
        rooms.hold_letters()
        qapp.setFont(usual)
        QApplication.sendPostedEvents()
        rooms.hold_letters()  # again before all have followed
        qapp.setFont(larger)
        QApplication.sendPostedEvents()
        rooms.hold_letters()
        qapp.setFont(usual)
        qtbot.waitUntil(lambda: all(label.font() == usual for label in labels.values()))
        assert not any(page.testAttribute(Qt.WidgetAttribute.WA_SetFont) for page in pages.values())
    finally:
        qapp.setFont(usual)
