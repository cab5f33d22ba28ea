"""The texts of a pair come first and the names when they are found: until then every pane says so and none says
"nobody", nothing is made of it, and whatever ends the search leaves the window whole.
"""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF

from app.desktop.changes.filters.sections import Grouping
from app.desktop.ground import time_slices
from app.desktop.ground.style.theme import LIGHT
from app.desktop.texts.rows.margin import nobody_sign
from app.desktop.texts.rows.spoken_row import change_words, row_words
from app.desktop.texts.selection.clipboard import quote_change
from app.desktop.window import comparison_controller, comparison_room
from app.desktop.window.main_window import MainWindow
from app.job import Refused
from app.redline.model import NamesState
from app.services.comparisons.pairs import DraftPair, compare_pair
from app.services.comparisons.transfer import TextsComplete
from app.services.dossiers.dossier import Dossier

SOUGHT = "Who asked is still being looked for."
MISSING = "The search for who asked was not finished: the names are missing."
NOBODY = ("unattributed", "nobody", "—")


class Slow:
    """A Worker that has the window wait between the texts and the names until it is let go; `ends` is raised then."""

    def __init__(self, worker):
        self.worker, self.go, self.ends, self.texts = worker, threading.Event(), None, 0

    def call(self, function, *arguments, progress, heard=None, **more):
        def held(piece):
            heard(piece)
            if isinstance(piece, TextsComplete):
                self.texts += 1
                while not self.go.wait(0.01):
                    progress.step(0, 0, "")
                if self.ends is not None:
                    raise self.ends

        return self.worker.call(function, *arguments, progress=progress, heard=held if heard else None, **more)


@pytest.fixture
def slow(window, worker):
    made = Slow(worker)
    window.comparison.comparisons._worker = made
    yield made
    made.ends = None
    made.go.set()


@pytest.fixture
def early(window, sample, slow, qtbot, request):
    """The window on the first two drafts of the sample, while who asked is still being looked for."""
    return opened(window, sample, qtbot, request.node.name)


def opened(window, sample, qtbot, name, pair=("zero", "rev1")):
    with Dossier.open(sample) as there:
        there.set_author(f"Pen of {name}", "XMI")  # no other test has had the worker compare it so
    window.dossiers.open(sample, *pair)
    qtbot.waitUntil(lambda: window.comparison.compared is not None and window.context.rooms.updatesEnabled())
    assert window.comparison.compared.redline.names is NamesState.SOUGHT
    return window


def let_go(window, slow, at_rest):
    slow.go.set()
    at_rest()


def matched(window):
    """A change that bears a name once it is known."""
    value = compare_pair(window.dossiers.dossier, *window.texts.draft_bar.pair(), window.context.resources)
    return next(view for view in value.redline.changes if any(a.link.value == "matched" for a in view.attributions))


def entries(window):
    model = window.texts.walk.changes
    return [model.entry(row) for row in range(model.rowCount())]


# --- until the names are there ---


def test_the_bar_says_what_the_reader_waits_for_and_can_be_stopped(early, qtbot):
    qtbot.waitUntil(
        lambda: early.context.message.isVisible() and early.context.message.doing.text() == "Looking for who asked …"
    )
    assert early.context.message.cancel.isVisible()


def test_every_pane_says_that_it_is_still_being_looked_for(early):
    redline = early.comparison.compared.redline
    view = redline.changes[0]
    early.texts.choose(view.id)
    assert SOUGHT in early.texts.details.toPlainText()
    for words in NOBODY:
        assert words not in early.texts.details.toPlainText().lower().split("inserted")[0]
    row = early.texts.view.row(view.row)
    early.texts.walk.show_words(True)
    early.texts.walk._read_anew()
    said = (
        row_words(row, redline.names),
        change_words(view, redline.names),
        early.texts.words.toPlainText(),
        *(entry.said for entry in entries(early) if entry.view and not entry.group),
    )
    assert all(SOUGHT in words for words in said)
    assert not any("nattributed" in words for words in said)
    assert {entry.who for entry in entries(early) if entry.view and entry.named and not entry.heads} == {"…"}
    assert nobody_sign(redline) == "…"
    assert "who asked is not known yet" in quote_change(redline, view).plain


def test_the_margin_shows_dots_and_says_why(early):
    view = early.texts.view
    changed = next(n for n, item in enumerate(view.items) if item.is_row and item.row.changes)
    view.bring_whole(changed)
    margin = view.stage.layout(changed).margin
    place = view.row_place(view.items[changed].row.id)
    point = QPointF(margin.nobody.center().x(), place.top() + margin.nobody.center().y())
    assert view.pointer.words_at(point) == SOUGHT
    seen = view.viewport().grab(QRectF(margin.nobody.translated(0.0, place.top())).toRect()).toImage()
    early.comparison.compared = replace(
        early.comparison.compared, redline=replace(early.comparison.compared.redline, names=NamesState.THERE)
    )
    early.texts.refresh(early.comparison.compared.redline, ())
    margin, place = view.stage.layout(changed).margin, view.row_place(view.items[changed].row.id)
    point = QPointF(margin.nobody.center().x(), place.top() + margin.nobody.center().y())
    dash = view.viewport().grab(QRectF(margin.nobody.translated(0.0, place.top())).toRect()).toImage()
    assert seen != dash
    assert view.pointer.words_at(point).startswith("Unattributed")


def test_nothing_is_filtered_or_grouped_by_who_asked(early, qtbot):
    button = early.texts.filters.buttons["actor"]
    assert button.isVisible()
    assert SOUGHT in button.accessibleName()
    assert button.toolTip() == SOUGHT
    button.click()
    assert not early.texts.filters.menus["actor"].isVisible()
    assert not early.texts.filters.buttons["link"].isVisible()
    assert not early.texts.filters.facets.options("link", early.texts.filters.filter)
    early.texts._group(Grouping.ACTOR)
    heads = [entry.name for entry in entries(early) if entry.heads]
    assert heads[0] == SOUGHT
    assert not any("nattributed" in head for head in heads)
    early.texts._group(Grouping.ARTICLE)


def test_nobody_is_confirmed_or_corrected_and_nothing_stored(early, slow, at_rest):
    early.texts.choose(early.comparison.compared.redline.changes[0].id)
    for what in ("confirm", "reject", "correct"):
        early.comparison.answer(what)
        assert early.context.message.words.text() == SOUGHT
    assert early.comparison.confirming.asking is None
    with Dossier.open(early.dossiers.dossier, write=False) as there:
        assert not there.user_input.confirmations()
    let_go(early, slow, at_rest)
    assert not early.context.message.words.text(), "what is true no longer is not said any more"
    early.comparison.answer("correct")
    assert early.comparison.confirming.asking is not None
    early.comparison.confirming.asking.close()


def test_nothing_is_remembered_exported_or_counted_of_it(early, slow, at_rest, qtbot):
    pair = early.comparison.compared.pair
    assert early.comparison.comparisons.recalled(pair) is None
    early.navigator.show_room("export")
    room = early.side_rooms.export
    assert room._shown is None
    assert not room.write.isEnabled()
    assert room.preview.words.text() == "The pages are made when it is known who asked."
    early.navigator.show_room("dashboard")
    assert early.side_rooms.dashboard._pair != (pair.older, pair.newer, pair.reading)
    let_go(early, slow, at_rest)
    assert early.comparison.comparisons.recalled(pair) is early.comparison.compared
    assert room._shown is early.comparison.compared
    assert early.side_rooms.dashboard._pair == (pair.older, pair.newer, pair.reading)


def test_a_number_of_the_dashboard_that_speaks_of_names_waits_for_them(early, slow, at_rest, qtbot):
    slow.go.set()
    at_rest()
    slow.go.clear()
    with Dossier.open(early.dossiers.dossier) as there:
        there.set_author("Pen of another", "XMI")
    chip = next(chip for view in early.comparison.compared.redline.changes for chip in view.chips)
    before = early.comparison.compared
    early.navigator._show_changes({"older": "zero", "newer": "rev2", "actor": chip.actor})
    qtbot.waitUntil(lambda: early.comparison.compared not in (None, before))
    assert early.comparison.compared.redline.names is NamesState.SOUGHT
    assert early.texts.filters.filter.everything
    let_go(early, slow, at_rest)
    assert early.texts.filters.filter.chosen("actor") == {chip.actor}


# --- when they come ---


def test_the_names_are_those_of_a_comparison_made_afresh(early, slow, at_rest):
    view = matched(early)
    early.texts.choose(view.id)
    let_go(early, slow, at_rest)
    whole = compare_pair(early.dossiers.dossier, "zero", "rev1", early.context.resources)
    assert early.comparison.compared.redline == whole.redline
    assert early.comparison.compared.papers == whole.papers
    assert early.texts.view.redline is early.texts.redline is early.comparison.compared.redline
    assert (
        view.chips[0].name in early.texts.details.toPlainText()
        or view.chips[0].full in early.texts.details.toPlainText()
    )
    assert SOUGHT not in early.texts.details.toPlainText()
    assert early.texts.filters.facets is early.texts.walk.changes.facets
    assert early.texts.filters.buttons["link"].isVisible()
    assert early.texts.filters.buttons["actor"].toolTip().endswith("\neverything")
    assert not early.texts.names_bar.isVisible()


def test_place_choice_selection_filter_and_what_is_found_stay(early, slow, at_rest):
    view, walk, filters = early.texts.view, early.texts.walk, early.texts.filters
    filters.text.setText("the")
    view.text_actions.find_words()
    view.search.bar.typed.setText("the")
    for _ in range(3):
        view.search.step(1)
    walk.step(1)
    walk.step(1)
    view.settle(0, len(view.items) - 1)  # a height that was only guessed may move what is in sight when it is known
    view.bar().setValue(view.bar().maximum() // 2)
    middle = view.row_place(view.row_in_sight(), "newer").center()
    view.selection.choose_provision(middle)
    filters.text.setFocus()
    filters.text.setCursorPosition(1)

    def here():
        return (
            walk.current, walk.list.currentIndex().row(), filters.filter, view.search.matches.number,
            view.search.matches.count, view.row_in_sight(), view.selection.current, filters.text.cursorPosition(),
        )  # fmt: skip

    kept, top = here(), view.row_place(view.row_in_sight()).top()
    assert kept[0]
    assert kept[1] > 0
    assert kept[3] > 1
    assert not kept[6].empty
    moved = []
    view.search.matches.moved.connect(moved.append)
    let_go(early, slow, at_rest)
    assert early.comparison.compared.redline.names is NamesState.THERE
    assert here() == kept
    assert abs(view.row_place(view.row_in_sight()).top() - top) <= 1
    assert early.focusWidget() is early.texts.filters.text
    assert not moved


def test_a_screen_reader_is_told_once(early, slow, at_rest, monkeypatch):
    said = []
    monkeypatch.setattr(comparison_controller, "announce", lambda widget, words: said.append((widget, words)))
    let_go(early, slow, at_rest)
    assert said == [(early.texts.view, "It is known now who asked.")]


def test_the_list_of_a_long_text_comes_once_and_with_names(window, sample, slow, qtbot, monkeypatch, request):
    monkeypatch.setattr(comparison_room, "LONG", 1)
    monkeypatch.setattr(time_slices, "FRAME", 120)
    with Dossier.open(sample) as there:  # names that wait for sources come after the list
        there.take_off_shelf(*(one.key for one in there.shelf_summaries()))
    opened(window, sample, qtbot, request.node.name)
    listed = []
    window.texts.listed.connect(lambda: listed.append(window.comparison.compared.redline.names))
    slow.go.set()
    qtbot.waitUntil(lambda: window.comparison.compared.redline.names is NamesState.THERE)
    assert window.texts.walk.changes.rowCount() == 0, "the names are there before the list"
    qtbot.waitUntil(lambda: window.texts.walk.changes.count() > 0)
    qtbot.wait(1200)
    assert listed == [NamesState.THERE]
    assert window.texts.walk.changes.count() == len(window.comparison.compared.redline.changes)
    assert window.texts.filters.facets is window.texts.walk.changes.facets
    assert any(entry.chips for entry in entries(window))
    assert window.noting._redline is window.comparison.compared.redline


def test_the_list_of_a_long_text_gets_the_names(window, sample, slow, qtbot, at_rest, monkeypatch, request):
    monkeypatch.setattr(comparison_room, "LONG", 1)
    opened(window, sample, qtbot, request.node.name)
    qtbot.waitUntil(lambda: window.texts.walk.changes.count() > 0)
    window.texts.walk.step(1)
    current = window.texts.walk.current
    let_go(window, slow, at_rest)
    qtbot.waitUntil(lambda: any(entry.chips for entry in entries(window)))
    assert window.texts.walk.current == current
    assert window.texts.filters.facets is window.texts.walk.changes.facets


# --- when they do not come ---


def test_who_stops_keeps_the_texts_and_may_look_again(early, slow, at_rest, qtbot):
    early.texts.choose(early.comparison.compared.redline.changes[3].id)
    current, pair = early.texts.walk.current, early.comparison.compared.pair
    early.context.jobs.cancel()
    at_rest()
    assert early.comparison.compared.redline.names is NamesState.MISSING
    assert early.comparison.comparisons.recalled(pair) is None
    assert early.texts.body.full
    assert early.texts.draft_bar.pair() == ("zero", "rev1")
    bar = early.texts.names_bar
    assert bar.isVisible()
    assert bar.words.text() == MISSING
    assert early.texts.walk.current == current
    assert MISSING in early.texts.details.toPlainText()
    assert all(MISSING in entry.said for entry in entries(early) if entry.view and not entry.group)
    early.comparison.answer("correct")
    assert early.context.message.words.text() == MISSING
    assert early.side_rooms._shown is None
    slow.go.set()
    bar.button.setFocus()
    bar.button.click()
    at_rest()
    assert early.comparison.compared.redline.names is NamesState.THERE
    assert not bar.isVisible()
    assert early.texts.walk.current == current
    assert early.texts.view.hasFocus()
    assert early.comparison.comparisons.recalled(pair) is early.comparison.compared


def test_a_refusal_after_the_texts_is_told_and_the_reader_stays_where_they_are(early, slow, at_rest):
    early.texts.filters.text.setFocus()
    slow.ends = Refused("This took longer than 600 seconds and was stopped; try a smaller document.")
    let_go(early, slow, at_rest)
    assert "600 seconds" in early.context.message.words.text()
    assert early.comparison.compared.redline.names is NamesState.MISSING
    assert early.texts.names_bar.isVisible()
    assert early.focusWidget() is early.texts.filters.text
    slow.ends = None
    early.texts.names_bar.button.click()
    at_rest()
    assert early.comparison.compared.redline.names is NamesState.THERE


def test_a_fault_after_the_texts_leaves_them_and_says_what_is_missing(qapp, qtbot, resources, worker, sample, request):
    made, slow = MainWindow(resources, worker, LIGHT), Slow(worker)
    qtbot.addWidget(made)
    made.show()
    made.comparison.comparisons._worker = slow
    slow.ends = ValueError("a fault on the way")
    opened(made, sample, qtbot, request.node.name)
    slow.go.set()
    qtbot.waitUntil(lambda: not made.context.jobs.working)
    assert "a fault on the way" in made.context.message.words.text()
    assert made.texts.names_bar.isVisible()
    assert made.comparison.compared.redline.names is NamesState.MISSING
    slow.ends = None
    made.texts.names_bar.button.click()
    qtbot.waitUntil(lambda: not made.context.jobs.working)
    assert made.comparison.compared.redline.names is NamesState.THERE
    made.context.jobs.wait()


def test_who_goes_on_before_the_names_sees_only_the_other_pair(early, slow, at_rest):
    seen = []
    early.comparison.comparing.shown.connect(lambda one: seen.append((one.pair.older, one.pair.newer)))
    early.comparison.compare("rev1", "rev2", "issued")
    let_go(early, slow, at_rest)
    assert seen == [("rev1", "rev2")]
    assert early.comparison.compared.pair.newer == "rev2"
    assert early.comparison.compared.redline.names is NamesState.THERE
    assert early.comparison.comparisons.recalled(DraftPair(early.dossiers.dossier, "zero", "rev1")) is None


def test_texts_whose_search_was_overtaken_by_what_never_came_are_missing_their_names(early, slow, at_rest):
    early.texts.draft_bar.choose("zero", "final", "unbracketed")
    early.context.jobs.cancel()
    at_rest()
    assert early.comparison.compared.pair == DraftPair(early.dossiers.dossier, "zero", "rev1")
    assert early.texts.draft_bar.pair() == ("zero", "rev1")
    assert early.comparison.compared.redline.names is NamesState.MISSING
    assert early.texts.names_bar.isVisible()
    slow.go.set()
    early.texts.draft_bar.choose("rev1", "rev2")
    at_rest()
    assert early.comparison.compared.pair.newer == "rev2"
    assert not early.texts.names_bar.isVisible()


def test_a_pair_that_is_remembered_has_no_names_missing(early, slow, at_rest, qtbot):
    let_go(early, slow, at_rest)
    slow.go.clear()
    first = early.comparison.compared
    early.texts.draft_bar.choose("rev1", "rev2")
    qtbot.waitUntil(lambda: early.comparison.compared not in (None, first))
    early.context.jobs.cancel()
    at_rest()
    assert early.texts.names_bar.isVisible()
    early.texts.draft_bar.choose("zero", "rev1")
    assert early.comparison.compared is first
    assert not early.texts.names_bar.isVisible()


def test_texts_that_come_after_the_reader_went_on_are_not_shown(early, at_rest, slow):
    first, texts = early.comparison.comparing._job, early.comparison.compared
    early.comparison.compare("rev1", "rev2", "issued")
    let_go(early, slow, at_rest)
    there = early.comparison.compared
    early.comparison.compare("rev2", "final", "issued")
    early.comparison.comparing._come_early(first, texts)
    at_rest()
    assert early.comparison.compared not in (there, texts)
    early.comparison.comparing.stop()
    early.comparison.comparing._come_early(first, texts)
    assert early.comparison.compared.pair.newer == "final"


def test_another_dossier_ends_the_search(early, slow, tmp_path, at_rest):
    empty = tmp_path / "empty.travaux"
    Dossier.create(empty, "Empty").close()
    early.dossiers.open(empty)
    let_go(early, slow, at_rest)
    assert early.comparison.compared is None
    assert not early.texts.names_bar.isVisible()
