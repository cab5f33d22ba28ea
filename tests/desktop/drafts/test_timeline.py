"""The drafts on a line of time: places, the pair by mouse and keys, counts, the mirrored window."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from app.desktop.drafts.timeline.draft_point import fitting_day
from app.desktop.drafts.timeline.positions import places
from app.desktop.drafts.timeline.timeline import Timeline
from app.desktop.ground.language.translation import speak
from app.desktop.ground.style.theme import DARK, LIGHT
from app.services.dossiers.dossier import Dossier
from app.services.history.agreement_status import open_in

QUIET = ("propagateSizeHints",)


@pytest.fixture
def drafts(made_sample):
    with Dossier.open(made_sample, write=False) as there:
        return there.drafts()


@pytest.fixture
def line(qtbot, made_sample, drafts, qtlog):
    made = Timeline(LIGHT)
    qtbot.addWidget(made)
    made.show_drafts(drafts)
    made.show_counts(open_in(made_sample))
    made.show_pair("zero", "rev1")
    made.resize(1200, made.sizeHint().height())
    made.show()
    made.activateWindow()
    yield made
    assert not [r.message for r in qtlog.records if not any(word in r.message for word in QUIET)]


def point(line, label):
    return next(one for one in line.points if one.draft.label == label)


def click(qtbot, line, label, button=Qt.MouseButton.LeftButton, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseClick(point(line, label), button, modifier)


def test_a_click_chooses_the_newer_draft_and_shift_or_the_right_button_the_older(line, qtbot):
    with qtbot.waitSignal(line.chosen) as found:
        click(qtbot, line, "final")
    assert found.args == ["zero", "final"]
    with qtbot.waitSignal(line.chosen) as found:
        click(qtbot, line, "rev2", modifier=Qt.KeyboardModifier.ShiftModifier)
    assert found.args == ["rev2", "final"]
    with qtbot.waitSignal(line.chosen) as found:
        click(qtbot, line, "rev1", Qt.MouseButton.RightButton)
    assert found.args == ["rev1", "final"]
    assert [one.role for one in line.points] == ["", "older", "", "newer"]


def test_the_pair_stays_in_the_order_of_the_drafts(line, qtbot):
    line.show_pair("rev2", "final")
    with qtbot.waitSignal(line.chosen) as found:
        click(qtbot, line, "rev1")
    assert found.args == ["zero", "rev1"]
    with qtbot.waitSignal(line.chosen) as found:
        click(qtbot, line, "rev2", modifier=Qt.KeyboardModifier.ShiftModifier)
    assert found.args == ["rev2", "final"]


def test_what_has_no_partner_says_so_and_nothing_is_chosen(line, qtbot):
    line.chosen.connect(lambda *pair: pytest.fail(f"{pair} was chosen"))
    with qtbot.waitSignal(line.told) as found:
        click(qtbot, line, "zero")
    assert "the first" in found.args[0]
    line.show_pair("rev2", "final")
    with qtbot.waitSignal(line.told) as found:
        click(qtbot, line, "final", Qt.MouseButton.RightButton)
    assert "the last" in found.args[0]
    click(qtbot, line, "final")


def test_keys_walk_and_choose(line, qtbot):
    first = point(line, "zero")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = point(line, "rev1")
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_End)
    last = point(line, "final")
    assert last.hasFocus()
    with qtbot.waitSignal(line.chosen) as found:
        qtbot.keyClick(last, Qt.Key.Key_B)
    assert found.args == ["rev2", "final"]
    qtbot.keyClick(last, Qt.Key.Key_Left)
    qtbot.keyClick(point(line, "rev2"), Qt.Key.Key_Left)
    with qtbot.waitSignal(line.chosen) as found:
        qtbot.keyClick(second, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert found.args == ["rev1", "final"]
    with qtbot.waitSignal(line.chosen) as found:
        qtbot.keyClick(point(line, "rev2"), Qt.Key.Key_Space)
    assert found.args == ["rev1", "rev2"]
    qtbot.keyClick(second, Qt.Key.Key_Home)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert first.hasFocus()


def test_the_one_before_is_an_issued_draft_of_the_same_language(line, drafts, qtbot):
    odd = [replace(d, language="fr" if d.label == "rev1" else "en", unofficial=d.label == "rev2") for d in drafts]
    line.show_drafts(odd)
    with qtbot.waitSignal(line.chosen) as found:
        line.choose("final", "before")
    assert found.args == ["zero", "final"]
    assert "unofficial" in point(line, "rev2").accessibleDescription()
    assert "language: fr" in point(line, "rev1").accessibleDescription()


def test_a_draft_says_what_is_drawn(line):
    heard = point(line, "rev1")
    assert heard.accessibleName() == "rev1, 20 October 2031, newer of the two"
    description = heard.accessibleDescription()
    assert "words" in description
    assert "18 brackets" in description
    assert "1 text agreed" in description
    assert "17 options" in heard.toolTip()
    line.show_pair("rev1", "rev1")
    assert "both" in heard.accessibleName()


def test_mirrored_the_first_draft_stands_at_the_right_and_the_arrows_follow(qapp, line, qtbot):
    at = [one.geometry().center().x() for one in line.points]
    assert at == sorted(at)
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line.resize(1190, line.height())
    at = [one.geometry().center().x() for one in line.points]
    assert at == sorted(at, reverse=True)
    first = point(line, "zero")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Left)
    assert point(line, "rev1").hasFocus()


def test_the_strip_is_thin_or_tall_and_looks_otherwise(line, qapp):
    assert 40 <= line.sizeHint().height() <= 56
    line.set_tall(True)
    assert line.sizeHint().height() > 90
    line.set_look(DARK)
    line.resize(1200, line.sizeHint().height())
    qapp.processEvents()
    assert not line.grab().isNull()


def test_an_empty_strip_says_what_to_do(line, qapp):
    line.show_drafts(())
    line.show_counts(())
    qapp.processEvents()
    assert not line.points
    assert not line.grab().isNull()


def test_twenty_eight_drafts_have_a_place_each(qapp, line, drafts, qtbot):
    many = [replace(drafts[0], label=f"rev{n}", date=f"2031-{n % 12 + 1:02}-01" if n % 3 else "") for n in range(28)]
    line.show_drafts(many)
    line.resize(1280, line.height())
    boxes = [one.geometry() for one in line.points]
    assert all(box.width() >= 40 for box in boxes)
    assert all(one.right() <= other.left() + 1 for one, other in itertools.pairwise(boxes))
    assert boxes[0].left() >= 0
    assert boxes[-1].right() <= 1280
    qapp.processEvents()


@pytest.mark.parametrize("width", [1280, 1920])
@pytest.mark.parametrize("count", [2, 3, 12])
def test_the_drafts_take_the_width_that_is_there(qapp, line, drafts, count, width):
    line.show_drafts([replace(drafts[0], label=f"rev{n}", date=f"2031-{n + 1:02}-01") for n in range(count)])
    line.resize(width, line.height())
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        line.setLayoutDirection(direction)
        line.resize(width - 1, line.height())
        at = sorted(one.geometry().center().x() for one in line.points)
        assert at[0] <= 151
        assert at[-1] >= width - 153
        assert max(b - a for a, b in itertools.pairwise(at)) < 1.2 * min(b - a for a, b in itertools.pairwise(at))


def test_places_follow_time_by_its_logarithm():
    at = places(["2031-01-01", "2031-01-11", "2041-01-11"], 1000, edge=50, least=100)
    short, long = at[1] - at[0], at[2] - at[1]
    assert at[0] == 50
    assert round(at[2]) == 950
    assert 100 < short < long < 8 * short


def test_undated_drafts_stand_in_order_at_the_least_distance():
    at = places(["2031-01-01", "", "2032-01-01", "2033-01-01"], 1000, edge=50, least=100)
    assert at[1] - at[0] == at[2] - at[1] == 100
    assert places(["", "", ""], 1000, edge=50, least=100) == [50, 500, 950]
    assert places(["2033-01-01", "2031-01-01", "2032-01-01"], 400, edge=0, least=100)[1] == 100


def test_places_where_there_is_no_room():
    assert places(["", "", ""], 120, edge=20, least=100) == [20, 60, 100]
    assert places([""], 120, edge=20, least=100) == [20]
    assert places([], 120, edge=20, least=100) == []


def test_a_date_is_as_long_as_there_is_room_for(qapp):
    metrics = QFontMetricsF(QFont())
    wide = [metrics.horizontalAdvance(words) + 1 for words in ("20 October 2031", "20 Oct 2031", "Oct 2031", "2031")]
    said = [fitting_day("2031-10-20", metrics, room) for room in (*wide, 1.0)]
    assert said == ["20 October 2031", "20 Oct 2031", "Oct 2031", "2031", "2031"]
    assert fitting_day("soon", metrics, 1.0) == "soon"


def test_of_two_drafts_of_one_year_the_days_are_said_and_no_label_touches_the_edge(qapp, line, drafts):
    two = [replace(drafts[n], label=f"A/TEST.1/{n + 1}", date=f"2031-0{n + 1}-20") for n in range(2)]
    line.show_drafts(two)
    line.resize(900, line.height())
    qapp.processEvents()
    small = QFont(line.font())
    small.setPointSizeF(max(7.5, small.pointSizeF() * 0.85))
    bold = QFont(small)
    bold.setBold(True)
    for one in line.points:
        assert one.geometry().left() >= 6
        room = one.width() - 4 - QFontMetricsF(bold).horizontalAdvance(f"{one.draft.label}  ")
        assert fitting_day(one.draft.date, QFontMetricsF(small), room).startswith("20 ")


def test_in_arabic_a_date_that_is_cut_short_has_no_other_name_of_its_month(qapp, resources, line):
    speak(qapp, "ar", resources.folder / "translations")
    metrics = QFontMetricsF(line.font())
    whole = fitting_day("2031-10-20", metrics, 1000)
    said = {fitting_day("2031-10-20", metrics, width) for width in range(10, 200)} - {whole}
    assert said == {"20/10/2031", "10/2031", "2031"}
