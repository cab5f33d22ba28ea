"""The room of language versions: two languages by number, a list of differences of form, no word called a change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.style.theme import DARK, LIGHT
from app.desktop.languages.flag_list import FlagList, FlagRole
from app.desktop.languages.flag_words import difference_words, flag_words
from app.desktop.languages.languages_room import LanguagesRoom
from app.desktop.texts.rows.spoken_row import sides_words
from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_drafts
from app.services.processes.worker_pool import WorkerPool
from app.treaty.concordances import Difference, Flag

QUIET = ("propagateSizeHints",)
EN = """Article 1
Lamps

1. Keepers shall light [all] lamps at dusk.

2. They watch:

(a) the bay;

(b) the bar.
"""
AR = """المادة ١
المصابيح

١- يضيء الحراس المصابيح عند الغسق.

٢- ويراقبون:

(أ) الخليج؛
"""
FR = """Article premier
Lampes

1. Les gardiens allument [toutes] les lampes.

2. Ils veillent sur :

a) la baie ;

b) la barre.
"""


@pytest.fixture(scope="module")
def dossier(resources, tmp_path_factory):
    folder = tmp_path_factory.mktemp("languages")
    path = folder / "d.travaux"
    for label, text, date in (
        ("zero", EN, "2031-01-01"),
        ("zero-fr", FR, "2031-01-01"),
        ("rev1", EN.replace("at dusk", "before the sun has set"), "2031-06-01"),
        ("rev1-fr", f"{FR}\nc) le phare.\n", "2031-06-01"),
        ("rev1-ar", AR, "2031-06-01"),
    ):
        file = folder / f"{label}.txt"
        file.write_text(text, encoding="utf-8")
        import_drafts(path, [file], resources, label=label, date=date)
    return path


@pytest.fixture
def drafts(dossier):
    with Dossier.open(dossier, write=False) as there:
        return there.drafts()


@pytest.fixture(scope="module")
def worker():
    made = WorkerPool()
    yield made
    made.close()


@pytest.fixture
def room(qtbot, worker, qtlog):
    jobs = Jobs()
    faults: list[object] = []
    jobs.failed.connect(faults.append)
    made = LanguagesRoom(jobs, worker, LIGHT)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    font = QFont(["Noto Sans", "Noto Sans Arabic"])
    font.setPointSizeF(11)
    made.set_look(LIGHT, font)
    made.show()
    yield made
    jobs.wait()
    assert not faults
    assert not [r.message for r in qtlog.records if not any(word in r.message for word in QUIET)]


@pytest.fixture
def opened(room, dossier, drafts, qtbot):
    """The room on a pair, laid beside each other by the worker."""

    def show(left, right):
        room.open(dossier, drafts, left, right)
        qtbot.waitUntil(lambda: room.view is not None and not room._jobs.working)
        return room

    return show


def listed(room):
    return [room.flags.index(n, 0).data(FlagRole.FLAG).flag.difference.value for n in range(room.flags.rowCount())]


def test_two_languages_stand_beside_each_other_each_in_its_direction(opened):
    room = opened("rev1", "rev1-ar")
    assert listed(room) == ["brackets", "absent"]
    assert room.texts.stage.look.newer_right_to_left
    assert not room.texts.stage.look.older_right_to_left
    assert room.bar.pair() == ("rev1", "rev1-ar")
    # No number of one is said to have been the other's, and nothing is folded.
    pieces = [p for n in range(len(room.texts.items)) for s in room.texts.stage.layout(n).shapes for p in s.spans]
    assert not [p for p in pieces if "was" in p.piece.text]
    assert len(room.texts.items) == len(room.view.redline.rows)
    assert room.texts.stage.signs_of(room.flags.flags_shown()[0].row)[0].words.startswith("Brackets: 1")


def test_what_moved_in_one_language_alone_is_told_with_since_when(opened):
    room = opened("rev1", "rev1-fr")
    assert listed(room) == ["unmoved", "absent"]
    words = room.flags.index(0, 0).data()
    assert "changed only in" in words
    assert "zero" in words
    room.bar.swap.click()


def test_without_a_choice_the_newest_text_in_two_languages_is_shown(room, dossier, drafts, qtbot):
    room.open(dossier, drafts)
    assert room.bar.pair() == ("rev1-fr", "rev1-ar")
    qtbot.waitUntil(lambda: room.view is not None)
    undated = [d for d in drafts if d.label in ("zero", "rev1-fr")]
    room.open(dossier, undated)
    assert room.bar.pair() == ("rev1-fr", "zero")


def test_who_comes_back_finds_the_pair_that_was_shown(opened, dossier, drafts):
    room = opened("zero", "zero-fr")
    room.open(dossier, drafts)
    assert room.bar.pair() == ("zero", "zero-fr")
    assert not room._jobs.working
    room.activateWindow()
    room.setFocus()
    assert room.list.hasFocus()
    room.show_empty()
    room.setFocus()
    assert room.state.button.hasFocus()


def test_one_language_says_what_is_missing_and_offers_it(room, dossier, drafts, qtbot):
    room.open(dossier, [d for d in drafts if d.language == "en"])
    assert not room.bar.isVisible()
    assert "one language" in room.state.words.text()
    with qtbot.waitSignal(room.add_wanted):
        qtbot.mouseClick(room.state.button, Qt.MouseButton.LeftButton)


def test_cancel_offers_to_try_again(room, dossier, drafts, qtbot):
    room.open(dossier, drafts, "rev1", "rev1-ar")
    assert "Laying" in room.state.title.text()
    qtbot.mouseClick(room.state.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room._job is None)
    if room.view is None:
        assert "stopped" in room.state.words.text()
        qtbot.mouseClick(room.state.button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: room.view is not None)


def test_the_other_pair_is_chosen_in_the_bar(opened, qtbot):
    room = opened("rev1", "rev1-ar")
    offered = [room.bar.right.itemData(n) for n in range(room.bar.right.count())]
    assert offered == ["zero-fr", "rev1-fr", "rev1-ar"]
    with qtbot.waitSignal(room.bar.chosen) as found:
        room.bar.right.setCurrentIndex(0)
        room.bar.right.activated.emit(0)
    assert found.args == ["rev1", "zero-fr"]
    with qtbot.waitSignal(room.bar.chosen) as found:
        room.bar.left.setCurrentIndex(room.bar.left.findData("zero-fr"))
        room.bar.left.activated.emit(1)
    assert found.args[0] == "zero-fr"
    qtbot.waitUntil(lambda: not room._jobs.working)


def test_flags_are_walked_filtered_and_shown_alone(opened, qtbot):
    room = opened("rev1", "rev1-ar")
    room.step(1)
    assert room.list.currentIndex().row() == 0
    room.step(1)
    with qtbot.waitSignal(room.told):
        room.step(1)
    room.step(-1)
    with qtbot.waitSignal(room.told):
        room.step(-1)
    assert room.bar.sort.count() == 3
    at = room.bar.sort.findData(Difference.ABSENT)
    room.bar.only.click()
    assert len(room.texts.stage.redline.rows) == 2
    room.bar.sort.setCurrentIndex(at)
    room.bar.sort.activated.emit(at)
    assert listed(room) == ["absent"]
    assert len(room.texts.stage.redline.rows) == 1
    room.bar.only.click()
    assert len(room.texts.stage.redline.rows) == len(room.view.redline.rows)
    room.list.activated.emit(room.flags.index(0, 0))


def test_without_a_difference_it_says_so(opened, qtbot):
    room = opened("zero", "zero-fr")
    assert listed(room) == []
    with qtbot.waitSignal(room.told) as found:
        room.step(1)
    assert "do not differ" in found.args[0]
    assert "0 differ" in room.bar.counts.text()


def test_two_languages_never_stand_in_one_column(opened, qtbot):
    room = opened("rev1", "rev1-ar")
    with qtbot.waitSignal(room.told):
        room.texts.set_inline(True)
    assert not room.texts.inline
    room.texts.set_inline(False)
    room.set_look(DARK, room._look.text_font)
    assert room.texts.stage.page.versions


def test_what_is_heard_says_each_side_by_itself(opened):
    room = opened("rev1", "rev1-ar")
    rows = room.view.redline.rows
    heard = sides_words(rows[1]).translate({0x2068: None, 0x2069: None})  # what runs the other way is set off
    assert heard.startswith("First text, Article 1(1): 1. Keepers")
    assert "Second text, المادة ١(١): ١- يضيء" in heard
    assert "was" not in heard.split()
    assert "The second text has no such provision." in sides_words(next(row for row in rows if row.newer is None))
    assert "The first text has no such provision." in sides_words(replace(rows[1], older=None))


def test_a_place_is_opened_in_the_texts(opened, qtbot):
    room = opened("rev1", "rev1-ar")
    with qtbot.waitSignal(room.place_wanted) as found:
        room.texts.life_wanted.emit("newer", "x")
    assert found.args == ["rev1-ar", "x"]
    with qtbot.waitSignal(room.place_wanted) as found:
        room.texts.life_wanted.emit("older", "y")
    assert found.args == ["rev1", "y"]


def test_the_list_keeps_the_rules_of_a_model(opened, qtmodeltester):
    room = opened("rev1", "rev1-ar")
    qtmodeltester.check(room.flags)
    qtmodeltester.check(FlagList())
    assert "Brackets" in room.flags.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert room.flags.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


@pytest.mark.parametrize("difference", list(Difference))
def test_every_difference_has_words_and_none_speaks_of_changed_words(difference):
    assert difference_words(difference)
    words = flag_words(Flag(difference, 2, 1), "rev1", "rev1-fr", ("zero", "zero-fr"))
    assert "{" not in words
    assert "inserted" not in words
    assert flag_words(Flag(difference, 0, 1), "rev1", "rev1-fr", None)
