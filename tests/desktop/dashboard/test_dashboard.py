"""The dashboard in a real window: counted in a child, drawn as tables, every number leading somewhere."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from app.desktop.dashboard.card_layout import CardLayout
from app.desktop.dashboard.figure_model import FigureModel
from app.desktop.dashboard.figures import (
    AsksGoal,
    ChangesGoal,
    Chart,
    ChartChoice,
    FigureForm,
    NotesGoal,
    ProvisionGoal,
)
from app.desktop.dashboard.pair_charts import pair_sheet
from app.desktop.dashboard.room import DOSSIER, PAIR, Dashboard
from app.desktop.dashboard.sheet_prose import SheetProse
from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.style.theme import DARK, LIGHT
from app.services.comparisons.pairs import compare_pair
from app.services.dashboard import dossier_board, pair_board
from app.services.exports.prose import prose_of
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note as DelegatesNote
from app.treaty.notes import NoteSubject, Priority
from app.treaty.vocabulary import ENGLISH


@pytest.fixture(scope="session")
def boards(made_sample, resources):
    return pair_board(made_sample, "rev1", "rev2", resources), dossier_board(made_sample, resources)


@pytest.fixture
def room(qtbot, resources, worker, qtlog):
    """The room with jobs of its own. A warning of Qt fails the test."""
    jobs = Jobs()
    made = Dashboard(jobs, worker, resources, LIGHT)
    faults: list[object] = []
    jobs.failed.connect(faults.append)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    yield made
    jobs.wait()
    assert not faults
    assert not [r.message for r in qtlog.records if "propagateSizeHints" not in r.message]


@pytest.fixture
def counted(room, boards, sample, qtbot):
    """The room as it stands when both tabs have been counted."""
    room._dossier, room._pair, room._stale = sample, ("rev1", "rev2", "issued"), [False, False]
    room.show()
    qtbot.waitExposed(room)
    for at in (DOSSIER, PAIR):
        room.boards[at] = boards[at]
        room.turn_to(at)
        qtbot.waitUntil(lambda at=at: not room._undrawn[at] and not room.sheets[at].drawing)
    QApplication.processEvents()
    return room


def charts_of(sheet):
    for shown in sheet.charts:
        yield from (chart for _, chart in shown.charts) if isinstance(shown, ChartChoice) else (shown,)


def all_charts(counted):
    for view in counted.sheets:
        for card in view.cards:
            yield from (chart for _, chart in card._charts)


def test_it_counts_in_a_child_when_it_is_entered(room, sample, qtbot):
    room.open(sample)
    room.show_pair("zero", "rev1")
    assert room.boards == [None, None]
    room.show()
    assert room.stack.currentWidget() is room.notices[PAIR]
    assert room.notices[PAIR].title.text() == "Counting between zero and rev1 …"
    qtbot.waitUntil(lambda: room.stack.currentWidget() is room.sheets[PAIR])
    assert room.boards[PAIR] is not None
    assert room.boards[PAIR].total == 39
    room.turn_to(DOSSIER)
    qtbot.waitUntil(lambda: room.boards[DOSSIER] is not None)
    assert [step.total for step in room.boards[DOSSIER].steps] == [39, 25, 66]
    room.show_pair("zero", "rev1")
    assert not any(loading.busy for loading in room.loading)


def test_without_a_dossier_it_says_what_to_do(room, qtbot):
    room.show()
    assert "Open a dossier" in room.notices[PAIR].words.text()
    assert not room.notices[PAIR].button.isVisible()
    assert not room.save.isEnabled()


def test_what_cannot_be_counted_says_why_and_can_be_tried_again(room, sample, qtbot):
    room.open(sample)
    room.show_pair("zero", "rev9")
    room.show()
    qtbot.waitUntil(lambda: not room.loading[PAIR].busy)
    assert "rev9" in room.notices[PAIR].words.text()
    assert room.notices[PAIR].button.text() == "Count again"
    room.show_pair("zero", "rev1")
    qtbot.waitUntil(lambda: room.boards[PAIR] is not None)


def test_counting_can_be_stopped(room, sample, qtbot):
    room.open(sample)
    room.show_pair("zero", "rev1")
    room.show()
    qtbot.mouseClick(room.notices[PAIR].button, Qt.MouseButton.LeftButton)
    assert room.notices[PAIR].title.text() == "Counting was stopped"
    qtbot.waitUntil(lambda: not room._jobs.working)
    assert room.boards[PAIR] is None
    qtbot.mouseClick(room.notices[PAIR].button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.boards[PAIR] is not None)


def test_every_chart_is_a_table_that_keeps_the_rules_of_a_model(counted, qtmodeltester):
    for chart in all_charts(counted):
        assert all(len(row) == len(chart.columns) for row in chart.rows), chart.title
        model = FigureModel(chart)
        if chart.rows:
            qtmodeltester.check(model)
        model.show_all()
        assert model.rowCount(QModelIndex()) == len(chart.rows)


def test_every_number_that_is_not_nothing_leads_to_as_many_changes(counted, sample, resources):
    redline = compare_pair(sample, "rev1", "rev2", resources).redline
    ids = {view.id for view in redline.changes}
    seen = 0
    for view in counted.sheets[PAIR].cards:
        for _, chart in view._charts:
            for figure, column in ((f, c) for row in chart.rows for f, c in zip(row, chart.columns, strict=True)):
                if isinstance(figure.goal, ChangesGoal) and "changes" in figure.goal.facts:
                    assert set(figure.goal.facts["changes"]) <= ids
                    if chart.name == "actors" and column.form is not FigureForm.WORDS:
                        assert int(figure.words) == len(figure.goal.facts["changes"])
                        seen += 1
    assert seen > 10


def test_each_cell_says_what_its_bar_draws(counted):
    card = counted.sheets[PAIR].card("chapters")
    index = card.table.rows.index(1, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "9 substantive, 0 consequential, 1 editorial"
    assert index.data() == "10"
    assert card.table.accessibleName() == "Changes by chapter"
    assert card.table.rows.headerData(1, Qt.Orientation.Horizontal) == "All"


def test_keys_walk_through_a_chart_and_enter_follows_a_number(counted, qtbot):
    card = counted.sheets[PAIR].card("chapters")
    counted.sheets[PAIR].show_card(card)
    assert card.table.hasFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(card.table, key)
    with qtbot.waitSignal(counted.changes_wanted) as told:
        qtbot.keyClick(card.table, Qt.Key.Key_Return)
    assert told.args == [{"division": ("CHAPTER II OFFENCES",), "weight": "substantive"}]
    qtbot.keyClick(card.table, Qt.Key.Key_Tab)
    assert not card.table.hasFocus()


def test_a_click_follows_a_number_of_the_whole_dossier_with_its_two_drafts(counted, qtbot):
    counted.turn_to(DOSSIER)
    QApplication.processEvents()
    card = counted.sheets[DOSSIER].card("chapters")
    counted.sheets[DOSSIER].show_card(card)
    QApplication.processEvents()
    place = card.table.visualRect(card.table.rows.index(0, 1)).center()
    with qtbot.waitSignal(counted.changes_wanted) as told:
        qtbot.mouseClick(card.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [{"weight": ("substantive",), "division": ("PREAMBLE",), "older": "zero", "newer": "rev1"}]


def test_goals_become_signals(counted, qtbot):
    with qtbot.waitSignal(counted.place_wanted) as told:
        counted.follow(ProvisionGoal("rev1", "article-5"))
    assert told.args == ["rev1", "article-5"]
    with qtbot.waitSignal(counted.asked_wanted) as told:
        counted.follow(AsksGoal("XNO", "taken"))
    assert told.args == ["XNO", "taken"]
    with qtbot.waitSignal(counted.note_wanted) as told:
        counted.follow(NotesGoal("n1"))
    assert told.args == ["n1"]


def test_a_tile_leads_to_its_changes_or_to_its_chart(counted, qtbot):
    tiles = counted.sheets[PAIR].tiles.buttons
    with qtbot.waitSignal(counted.changes_wanted) as told:
        qtbot.mouseClick(tiles[1], Qt.MouseButton.LeftButton)
    assert told.args == [{"weight": "substantive"}]
    agreed = next(one for one in tiles if one.tile.about == "agreed texts touched")
    assert agreed.tile.warns
    qtbot.keyClick(agreed, Qt.Key.Key_Space)
    assert counted.sheets[PAIR].card("agreed").table.hasFocus()


def test_a_choice_shows_another_measure(counted, qtbot):
    counted.turn_to(DOSSIER)
    card = counted.sheets[DOSSIER].card("convergence")
    before = [f.words for f in card.chart.rows[-1]]
    holds = next(button for button in card.buttons.buttons() if button.text() == "Who holds")
    qtbot.mouseClick(holds, Qt.MouseButton.LeftButton)
    assert [f.words for f in card.chart.rows[-1]] == ["The whole draft", "0", "9", "7", "0", "0"]
    assert before[1:5] == ["13", "18", "14", "0"]
    assert "Kestria" in card.chart.rows[-1][2].tip


def test_more_rows_are_shown_when_they_are_asked_for(counted, qtbot):
    card = counted.sheets[PAIR].card("actors")
    assert card.table.rows.rowCount() == 12
    high = card.table.height()
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert card.table.rows.rowCount() == 13
    assert not card.more.isVisible()
    assert card.table.height() > high


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (700, 500)])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_nothing_is_cut_at_any_size(counted, size, direction):
    counted.setLayoutDirection(direction)
    counted.resize(*size)
    for tab in (PAIR, DOSSIER):
        counted.turn_to(tab)
        QApplication.processEvents()
        page = counted.sheets[tab].page
        boxes = []
        for card in counted.sheets[tab].cards:
            box = card.geometry().translated(card.parentWidget().mapTo(page, QPoint(0, 0)))
            assert page.rect().contains(box), card.title.text()
            boxes.append(box)
            table = card.table
            if table is not None:
                rows = sum(table.rowHeight(row) for row in range(table.rows.rowCount()))
                head = 0 if table.horizontalHeader().isHidden() else table.horizontalHeader().height()
                assert table.height() >= rows + head, card.title.text()
                if size[0] > 1000:
                    assert table.horizontalScrollBar().maximum() == 0, card.title.text()
            for label in card.findChildren(QLabel):
                assert label.isHidden() or label.height() >= label.heightForWidth(label.width()), label.text()
        assert not any(a.intersects(b) for a, b in pairwise(boxes))


def test_everything_has_a_name_for_who_cannot_see_it(counted):
    for tab in (PAIR, DOSSIER):
        counted.turn_to(tab)
        for button in counted.sheets[tab].findChildren(QAbstractButton):
            hidden = not button.isVisibleTo(counted.sheets[tab])
            assert hidden or button.accessibleName() or button.text(), button
        for card in counted.sheets[tab].cards:
            assert card.accessibleName()


def note(identity, priority):
    anchor = Anchor("article-24/1", "Article 24(1)", "text", 0, 5, "words")
    return DelegatesNote(
        identity, DraftName("", "rev1"), anchor, NoteSubject.WORDS, f"text of {identity}", priority=priority
    )


def test_notes_that_are_touched_stand_first_and_red_lines_warn(counted, boards, qtbot):
    red = note("n2", Priority.REDLINE)
    counted.show_notes({"c15": [note("n1", Priority.CHECK), red], "c16": [red]})
    qtbot.waitSignal(counted.sheets[PAIR].drawn).wait()
    chart = counted.sheets[PAIR].cards[0].chart
    assert [[f.words for f in row] for row in chart.rows] == [
        ["red line", "Article 24(1)", "2", "text of n2"], ["check with capital", "Article 24(1)", "1", "text of n1"],
    ]  # fmt: skip
    assert chart.rows[0][2].goal.facts["changes"] == ("c15", "c16")
    tile = next(tile for tile in pair_sheet(boards[0], counted._notes).tiles if tile.about == "red lines touched")
    assert (tile.words, tile.warns) == ("1", True), "one red line, by however many changes it is touched"
    assert tile.goal.facts["changes"] == ("c15", "c16")
    counted.show_notes({})
    assert counted.sheets[PAIR].cards[-1].chart.rows == ()


def test_of_many_notes_the_first_are_made_and_all_can_be_shown_and_copied(counted, qtbot):
    many = [note(f"n{at}", Priority.CHECK) for at in range(300)]
    counted.show_notes({"c15": many})
    qtbot.waitSignal(counted.sheets[PAIR].drawn).wait()
    card = counted.sheets[PAIR].cards[0]
    assert (len(card.chart.rows), card.table.rows.rowCount()) == (300, 12)
    assert len(card.chart.rows._made) == 12, "nobody has seen the others"
    card.table.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[3] for line in lines[1:]] == [f"text of n{at}" for at in range(300)]
    card.more.click()
    assert card.table.rows.rowCount() == 300
    assert card.table.rows.figure(299, 3).goal == NotesGoal("n299")
    assert card.chart.rows[-1] == card.chart.rows[298:][1] == tuple(card.chart.rows)[299]


def test_the_page_stands_as_qt_would_lay_it_out_anew(counted):
    """It was measured and laid out before it was seen."""
    sheet = counted.sheets[PAIR]
    places = [card.geometry() for card in sheet.cards]
    assert max(place.right() for place in places) > 1000, "they have the width of the room"
    counted.resize(900, 700)
    QApplication.processEvents()
    assert [card.geometry() for card in sheet.cards] != places
    counted.resize(1280, 800)
    QApplication.processEvents()
    assert [card.geometry() for card in sheet.cards] == places
    for card in sheet.cards:
        assert card.height() >= card.heightForWidth(card.width())


def test_a_note_written_in_another_room_makes_no_charts_until_they_are_seen(counted, qtbot):
    counted.hide()
    before = counted.sheets[PAIR].page
    counted.show_notes({"c15": [note("n2", Priority.REDLINE)]})
    assert counted.sheets[PAIR].page is before
    counted.show()
    assert counted.sheets[PAIR].page is before, "it is made out of sight"
    qtbot.waitSignal(counted.sheets[PAIR].drawn).wait()
    assert counted.sheets[PAIR].cards[0].chart.rows[0][0].words == "red line"
    drawn = counted.sheets[PAIR].page
    counted.show_notes({"c15": [note("n2", Priority.REDLINE)]})
    assert counted.sheets[PAIR].page is drawn, "the same notes again: the reader's choices in the cards stay"


def test_tables_are_copied_and_saved(counted, qtbot, tmp_path):
    card = counted.sheets[PAIR].card("verbs")
    with qtbot.waitSignal(counted.told):
        card.menu.menu().actions()[0].trigger()
    assert QGuiApplication.clipboard().text().splitlines()[:2] == ["Older\tNewer\tChanges", "shall\t—\t1"]
    with qtbot.waitSignal(counted.told):
        counted.save_table("verbs", tmp_path / "verbs.csv")
    assert "Kestria (marked)" in (tmp_path / "verbs.csv").read_text("utf-8")
    counted.turn_to(DOSSIER)
    counted.save_all(tmp_path / "all.json")
    assert json.loads((tmp_path / "all.json").read_text("utf-8"))["of"] == "dossier"
    with qtbot.waitSignal(counted.refused):
        counted.save_all(tmp_path / "nowhere" / "all.json")


def test_what_is_offered_to_be_saved_can_be_saved_and_notes_are_not(counted, tmp_path):
    """Notes are private unless they are shared: they are no table of the dashboard, and to save them was a fault."""
    counted.show_notes({"c15": [note("n2", Priority.REDLINE)]})
    offered = {}
    for at, sheet in enumerate(counted.sheets):
        for card in sheet.cards:
            saved = next(action for action in card.menu.menu().actions() if "CSV" in action.text())
            offered.update({(at, chart.name): saved.isVisible() for _, chart in card._charts})
    assert not offered.pop((PAIR, "notes"))
    assert all(offered.values())
    for at, name in offered:
        counted.turn_to(at)
        counted.save_table(name, tmp_path / f"{at} {name}.csv")
        assert (tmp_path / f"{at} {name}.csv").is_file()


def test_a_page_that_is_not_shown_any_more_is_not_kept(counted, boards, qtbot):
    view = counted.sheets[PAIR]
    pages = len(view.viewport().children())
    for _ in range(3):
        counted._draw(PAIR, boards[PAIR])
        qtbot.wait(60)
        assert view.drawing
    counted.set_look(DARK)
    assert view.drawing, "it is made anew, in other colours"
    qtbot.waitSignal(view.drawn).wait()
    qtbot.waitUntil(lambda: len(view.viewport().children()) == pages)
    assert view.cards[0].table._painter.theme == DARK
    counted._draw(PAIR, boards[PAIR])
    qtbot.wait(60)
    counted.open(None)
    qtbot.waitUntil(lambda: len(view.viewport().children()) == pages)
    assert counted.stack.currentWidget() is counted.notices[PAIR]


def test_other_colours_are_used_at_once(counted):
    counted.set_look(DARK)
    card = counted.sheets[PAIR].card("chapters")
    assert card.grab().toImage().pixelColor(4, 40).lightness() < 60


def test_the_layout_takes_the_columns_that_have_room(qtbot):
    layout = CardLayout()
    assert layout.heightForWidth(800) == 0
    assert layout.itemAt(0) is None
    assert layout.takeAt(0) is None


def test_a_chart_without_rows_says_why(counted):
    lost = counted.sheets[PAIR].card("references")
    assert lost.table is None
    assert lost.empty.text() == "Every citation of a provision leads to one."
    assert isinstance(lost.chart, Chart)


def test_it_opens_with_a_paragraph_that_one_click_copies(counted, qtbot):
    room = counted
    room.show_prose(lambda: "rev2 makes many amendments to rev1.")
    qtbot.waitUntil(lambda: bool(room.sheets[PAIR].page.findChildren(SheetProse)))
    (paragraph,) = room.sheets[PAIR].page.findChildren(SheetProse)
    assert paragraph.y() < room.sheets[PAIR].tiles.y()
    with qtbot.waitSignal(room.told) as told:
        qtbot.mouseClick(paragraph.copy, Qt.MouseButton.LeftButton)
    assert told.args == ["Copied."]
    assert QGuiApplication.clipboard().text() == "rev2 makes many amendments to rev1."


def test_the_window_gives_it_the_summary_for_a_cable(opened_sample, qtbot):
    window = opened_sample
    window.navigator.show_room("dashboard")
    sheet = window.side_rooms.dashboard.sheets[PAIR]
    qtbot.waitUntil(lambda: bool(sheet.page.findChildren(SheetProse)), timeout=30000)
    (paragraph,) = sheet.page.findChildren(SheetProse)
    assert paragraph.words.text() == prose_of(window.comparison.compared.redline, ENGLISH)


def test_a_number_that_leads_somewhere_looks_like_a_link(counted):
    tiles = counted.sheets[PAIR].tiles
    leading = next(one for one in tiles.buttons if one.tile.goal is not None and not one.tile.warns)
    image = leading.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height() // 2)}
    assert leading._theme.accent in seen
