"""The change map: every change at its place, told apart by form; it follows filter and layout."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app.desktop.ground.style.theme import DARK, LIGHT, THEMES
from app.desktop.texts.change_map.descriptions import tip_words
from app.desktop.texts.change_map.marks import (
    FLAG_REACH,
    FORMS,
    WIDTH,
    Stroke,
    form_of,
    paint_flag,
    paint_stroke,
    paint_ticks,
    strokes_of,
    ticks_of,
)
from app.desktop.texts.change_map.widget import ChangeMap
from app.desktop.texts.look import TextLook
from app.desktop.texts.side_by_side import SideBySide
from app.redline.model import AmendmentWeight
from app.treaty.changes import ChangeClass, ChangeKind
from tests.desktop.colour_sight import contrast


class Pane(QWidget):
    """The texts with their map, as they stand in the window."""

    def __init__(self):
        super().__init__()
        self.texts = SideBySide(TextLook(LIGHT, QFont("Noto Sans", 11), QFont("Noto Sans", 9)))
        self.map = ChangeMap(self.texts, LIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.texts)
        row.addWidget(self.map)
        self.resize(1000, 640)

    def show_redline(self, redline):
        self.redline = redline
        self.texts.show_redline(redline)
        self.map.show_redline(redline)

    def y_of(self, change):
        """The pixel of the map where a change stands."""
        mark = next(mark for mark in self.map.marks() if mark.change == change)
        return round(self.map._begin() + (mark.top + mark.bottom) / 2 * self.map._scale())


@pytest.fixture
def pane(qtbot, compared):
    made = Pane()
    qtbot.addWidget(made)
    made.show_redline(compared("rev2", "final").redline)
    made.show()
    qtbot.waitUntil(lambda: not made.texts._idle.isActive() and made.map.drawn)
    made.map.grab()
    return made


def test_every_change_that_a_row_shows_stands_on_the_map_in_order(pane):
    shown = [change for row in pane.redline.rows for change in row.changes]
    marks = pane.map.marks()
    assert [mark.change for mark in marks] == shown
    assert all(a.top <= b.top for a, b in itertools.pairwise(marks))
    for mark in marks:
        places = [pane.texts.item_of(row.id) for row in pane.redline.rows if mark.change in row.changes]
        assert any(pane.texts.tops[at] <= mark.top < mark.bottom <= pane.texts.tops[at + 1] for at in places)


def test_both_ends_of_a_move_stand_on_the_map(pane):
    move = next(view for view in pane.redline.changes if view.kind is ChangeKind.MOVE)
    assert len([mark for mark in pane.map.marks() if mark.change == move.id]) == 2


def test_the_map_shows_what_the_filter_shows_and_says_how_many(pane):
    wanted = {view.id for view in pane.redline.changes if view.weight is ChangeClass.EDITORIAL}
    before = pane.map.grab().toImage()
    pane.map.show_only(wanted)
    assert {mark.change for mark in pane.map.marks()} == wanted
    assert pane.map.grab().toImage() != before
    assert pane.map.accessibleName() == "Change map"
    assert "editorial: 1" in pane.map.accessibleDescription()
    assert "substantive" not in pane.map.accessibleDescription()
    pane.map.show_only(())
    assert pane.map.accessibleDescription() == "No change is shown."
    pane.map.show_only(None)
    assert pane.map.grab().toImage() == before
    assert f"{len(pane.redline.changes)} changes" in pane.map.accessibleDescription()


def test_flags_are_said_and_seen(pane):
    one, other = pane.redline.changes[3].id, pane.redline.changes[-1].id
    before = pane.map.grab().toImage()
    pane.map.flag([one], [other])
    assert "on red lines: 1, with notes: 1" in pane.map.accessibleDescription()
    assert pane.map.grab().toImage() != before
    assert "touches a red line" in pane.map.words_at(pane.y_of(one))
    assert "with a note" in pane.map.words_at(pane.y_of(other))


def drawn(paint):
    """What `paint` draws, as black where there is ink: form without colour."""
    image = QImage(WIDTH, 16, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.panel))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    empty = QColor(LIGHT.panel).rgb()
    return tuple(image.pixel(x, y) != empty for y in range(16) for x in range(WIDTH))


def test_weights_and_flags_are_told_apart_without_colour(qapp):
    pictures = [drawn(lambda p, f=form: paint_stroke(p, Stroke(f, 4, 8, 1.0), LIGHT)) for form in FORMS]
    widths = [max(sum(picture[y * WIDTH : (y + 1) * WIDTH]) for y in range(16)) for picture in pictures]
    assert widths == sorted(widths)
    assert widths[0] * 2 <= widths[1] <= widths[2] / 2
    assert widths[2] == 16
    pictures += [drawn(lambda p, f=flag: paint_flag(p, f, 8.0, LIGHT)) for flag in ("move", "note", "red line")]
    pictures += [drawn(lambda p, d=division: paint_ticks(p, [(8, d)], LIGHT)) for division in (False, True)]
    assert all(any(picture) for picture in pictures)
    assert len(set(pictures)) == len(pictures)


def test_no_flag_is_cut_off_at_an_edge_of_the_map(qapp, pane):
    for flag in ("move", "note", "red line"):
        picture = drawn(lambda p, f=flag: paint_flag(p, f, 8.0, LIGHT))
        edge = [picture[y * WIDTH + x] for y in range(16) for x in (0, WIDTH - 1)]
        assert not any(edge), f"{flag} has room on both sides"
        ends = [y for y in range(16) if any(picture[y * WIDTH : (y + 1) * WIDTH])]
        assert max(8 - ends[0], ends[-1] - 7) <= FLAG_REACH
    for y in (-3.0, 0.0, pane.map.height() + 2.0):
        assert FLAG_REACH <= pane.map._within(y) <= pane.map.height() - FLAG_REACH


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_faintest_mark_is_seen_on_the_map(qapp, theme):
    places = [(form, y, y + 2) for y, form in enumerate(("C", "B", "A"))] + [("A", 10, 12)] * 90
    for stroke in strokes_of(places, 20):
        image = QImage(WIDTH, 20, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.panel))
        with QPainter(image) as painter:
            paint_stroke(painter, stroke, theme)
        assert contrast(image.pixelColor(WIDTH // 2, stroke.top).name(), theme.panel) >= 3.0


def test_the_form_follows_the_weight_of_the_amendment(pane):
    seen = {form_of(view) for view in pane.redline.changes}
    assert seen == {view.part.weight.value for view in pane.redline.changes if view.part} | {
        "C" for view in pane.redline.changes if view.part is None
    }
    assert {"A", "B"} <= seen
    view = next(view for view in pane.redline.changes if view.part)
    for weight in AmendmentWeight:
        assert form_of(replace(view, part=replace(view.part, weight=weight))) == weight.value
    assert form_of(replace(view, part=None)) == "C"


def test_where_many_meet_the_weightiest_is_seen_the_stronger_the_more_there_are():
    places = [("C", 0, 4), ("B", 2, 4), ("B", 2, 4), *[("A", 6, 8)] * 5, ("A", 9, 12), ("A", -3, 0)]
    strokes = strokes_of(places, 10)
    assert [(s.form, s.top, s.bottom) for s in strokes] == [("C", 0, 2), ("B", 2, 4), ("A", 6, 8), ("A", 9, 10)]
    assert strokes[0].strong == strokes[3].strong < strokes[1].strong < strokes[2].strong == 1.0
    assert {s.strong for s in strokes_of([("A", 0, 2), ("A", 1, 3)], 10)} == {1.0}
    assert strokes_of([], 5) == []


def test_articles_have_ticks_where_they_stand_apart_and_divisions_always():
    assert ticks_of([(0, False), (2, False), (10, False), (11, True), (13, False), (40, True), (41, True)]) == [
        (0, False), (11, True), (40, True),
    ]  # fmt: skip
    assert ticks_of([]) == []


def test_every_article_has_its_tick_where_it_begins(pane):
    opened = [
        row for row in pane.redline.rows
        if (row.newer or row.older).kind in ("article", "part", "chapter", "annex", "preamble", "section")
    ]  # fmt: skip
    assert [row for row, _, _ in pane.map._articles] == [row.id for row in opened]
    for row, top, _ in pane.map._articles:
        at = pane.texts.item_of(row)
        assert pane.texts.tops[at] <= top < pane.texts.tops[at + 1]
    before = pane.map.grab().toImage()
    bare = replace(pane.redline, rows=tuple(row for row in pane.redline.rows if row not in opened))
    pane.show_redline(bare)
    assert pane.map.grab().toImage() != before


def test_the_pointer_learns_in_which_article_it_is_where_no_change_is_too(pane):
    heads = [(row, pane.map._begin() + top * pane.map._scale()) for row, top, _ in pane.map._articles]
    apart = [(row, y) for (row, y), (_, after) in itertools.pairwise(heads) if after - y > 2]
    assert len(apart) > 10
    for row, y in apart:
        cell = pane.texts.row(row).newer or pane.texts.row(row).older
        assert cell.address in pane.map.words_at(y)


def test_of_one_place_each_amendment_is_told_the_weightiest_first(pane):
    views = [view for view in pane.redline.changes if view.part]
    each = {view.part.number: view for view in reversed(views)}
    assert len(each) > 5
    words = tip_words(views, (), ())
    lines = words.removeprefix("<p>").removesuffix("</p>").split("<br>")
    assert lines[-1] == f"and {len(views) - 4} more here"
    assert len(lines) == 5
    weights = [line.partition(" · ")[0] for line in lines[:4]]
    assert weights == sorted(view.part.weight.value for view in each.values())[:4]
    light = next(view for view in views if view.part.weight is not AmendmentWeight.A)
    red = tip_words(views, (light.id,), ())
    assert "touches a red line" in red.partition("<br>")[0], "what touches a red line is told before all"


def test_a_click_on_a_mark_asks_for_its_change(pane, qtbot):
    view = pane.redline.changes[-1]
    with qtbot.waitSignal(pane.map.change_wanted) as asked:
        qtbot.mouseClick(pane.map, Qt.MouseButton.LeftButton, pos=QPoint(10, pane.y_of(view.id)))
    row = next(row for row in pane.redline.rows if row.id == view.row)
    assert asked.args[0] in row.changes


def test_a_click_between_marks_brings_that_place_into_sight(pane, qtbot):
    bar = pane.texts.verticalScrollBar()
    pane.map.show_only(())
    pane.map.grab()
    y = round(pane.map._begin() + pane.texts.viewport().height() / 2)
    with qtbot.assertNotEmitted(pane.map.change_wanted):
        qtbot.mouseClick(pane.map, Qt.MouseButton.LeftButton, pos=QPoint(10, y))
    assert abs(pane.map.frame().center().y() - y) <= 2
    assert bar.value() > 0


def test_the_frame_is_drawn_along(pane, qtbot):
    texts = pane.texts
    texts.verticalScrollBar().setValue(0)
    start = pane.map.frame().center().toPoint()
    qtbot.mousePress(pane.map, Qt.MouseButton.LeftButton, pos=start)
    with qtbot.assertNotEmitted(pane.map.change_wanted):
        qtbot.mouseMove(pane.map, start + QPoint(0, 60))
        qtbot.mouseRelease(pane.map, Qt.MouseButton.LeftButton, pos=start + QPoint(0, 60))
    assert abs(pane.map.frame().center().y() - (start.y() + 60)) <= 2
    assert texts.verticalScrollBar().value() == pytest.approx(60 / pane.map._scale(), abs=4)


def test_the_wheel_over_the_map_scrolls_the_texts(pane):
    place = QPointF(8, 200)
    wheel = QWheelEvent(
        place, pane.map.mapToGlobal(place), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pane.map, wheel)
    assert pane.texts.verticalScrollBar().value() > 0


def test_the_pointer_learns_where_and_what_in_plain_words(pane, qtbot):
    view = pane.redline.changes[10]
    pane.map.refresh(replace(pane.redline, changes=tuple(replace(v, title="<b> & more") for v in pane.redline.changes)))
    pane.map.grab()
    words = pane.map.words_at(pane.y_of(view.id))
    assert "&lt;b&gt; &amp; more" in words
    assert any(place and place in words for v in pane.redline.changes for place in (v.newer_address, v.older_address))
    assert pane.map.words_at(-50) == ""
    place = QPoint(10, pane.y_of(view.id))
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, pane.map.mapToGlobal(place))
    assert pane.map.event(event)
    qtbot.mouseMove(pane.map, place)
    assert pane.map.cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_the_current_change_is_pointed_at(pane):
    before = pane.map.grab().toImage()
    pane.map.show_current(pane.redline.changes[-1].id)
    assert pane.map.grab().toImage() != before
    pane.map.show_current("")
    assert pane.map.grab().toImage() == before


def test_scrolling_draws_no_mark_anew_but_another_layout_does(pane, qtbot):
    drawn_once = pane.map._picture.cacheKey()
    pane.texts.verticalScrollBar().setValue(400)
    pane.map.grab()
    assert pane.map._picture.cacheKey() == drawn_once
    pane.texts.set_folding(False)
    qtbot.waitUntil(lambda: not pane.texts._idle.isActive() and pane.map.drawn)
    pane.map.grab()
    assert pane.map._picture.cacheKey() != drawn_once


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_map_wears_the_theme(pane, theme):
    pane.map.set_look(theme)
    image = pane.map.grab().toImage()
    found = {image.pixelColor(x, y).name() for x in range(WIDTH) for y in range(image.height())}
    assert {theme.panel, theme.accent} <= found, "where most changes meet a mark has the colour of its weight, whole"


def test_read_from_the_right_the_map_is_mirrored(pane, qapp):
    pane.map.flag([view.id for view in pane.redline.changes], [])
    pane.map.set_look(DARK)
    left = pane.map.grab().toImage()
    pane.map.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pane.map.forget()
    right = pane.map.grab().toImage()
    frame = pane.map.frame()
    rows = [y for y in range(left.height()) if not frame.top() - 3 <= y <= frame.bottom() + 3]
    turned = sum(left.pixel(WIDTH - 1 - x, y) == right.pixel(x, y) for y in rows for x in range(WIDTH))
    unturned = sum(left.pixel(x, y) == right.pixel(x, y) for y in rows for x in range(WIDTH))
    assert turned > 0.92 * len(rows) * WIDTH > unturned


def test_without_drafts_the_map_is_empty(pane):
    pane.show_redline(None)
    assert pane.map.marks() == []
    image = pane.map.grab().toImage()
    assert {image.pixelColor(x, y).name() for x in range(WIDTH) for y in range(image.height())} == {LIGHT.panel}


def test_a_map_of_very_many_changes_follows_a_little_later(pane, qtbot, monkeypatch):
    full = pane.map.grab().toImage()
    monkeypatch.setattr("app.desktop.texts.change_map.widget.MANY", 1)
    wanted = {view.id for view in pane.redline.changes if view.weight is ChangeClass.EDITORIAL}
    pane.map.show_only(wanted)
    assert pane.map.grab().toImage() != full, "what is hidden is not shown meanwhile"
    assert {mark.change for mark in pane.map.marks()} == wanted
    pane.map.show_only(None)
    qtbot.waitUntil(lambda: pane.map.drawn)
    assert pane.map.grab().toImage() == full
    assert f"{len(pane.redline.changes)} changes" in pane.map.accessibleDescription()
