"""What a name in the margin says, as a card over the texts: pointed at, reached by keys, clicked; beside the words that
it explains, and away when nobody wants it.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

from app.desktop.changes.details.asked_card import AskedCard, by_paper
from app.desktop.changes.details.parts import WordsLabel
from app.desktop.changes.name_card import free_place
from app.desktop.ground.style.theme import CONTRAST, DARK, LIGHT
from app.desktop.texts.selection.name_focus import HOVER_MS
from app.redline.chips import name_key
from app.treaty.attributions import Link

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sight(on_sample, qtbot):
    """The window, large enough to show all that is clicked."""
    on_sample.resize(1280, 800)
    qtbot.waitExposed(on_sample)
    qtbot.wait(1)
    return on_sample


def named_rows(window):
    """Rows in which somebody is named, those with most names first."""
    rows = [row for row in window.texts.redline.rows if row.chips and row.changes]
    return sorted(rows, key=lambda row: -len(row.chips))


def name_places(window, row):
    """Where the names of a row stand in the viewport, which is brought into sight."""
    view = window.texts.view
    view.hold_row(row.id, 60)
    view.viewport().grab()
    top = view.row_place(row.id).top()
    return [(held, held.place.translated(0.0, top)) for held in view.stage.layout(view.item_of(row.id)).margin.chips]


def point(window, place: QPoint) -> None:
    """Move the pointer over a place of the texts."""
    port = window.texts.view.viewport()
    spot = QPointF(place)
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, spot, port.mapToGlobal(spot), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(port, event)


def on_texts(window):
    """Where the card lies in the viewport of the texts."""
    view = window.texts.view
    return QRectF(window.texts.walk.card.geometry()).translated(QPointF(-view.viewport().pos()))


def test_a_name_that_is_clicked_shows_its_evidence_beside_its_words_and_not_on_them(sight, qtbot):
    view, card = sight.texts.view, sight.texts.walk.card
    for row in named_rows(sight)[:6]:
        for number in range(len(name_places(sight, row))):
            held, place = name_places(sight, row)[number]
            qtbot.mouseClick(view.viewport(), LEFT, pos=place.center().toPoint())
            assert card.isVisible()
            assert card.cards
            assert all(name_key(held.chip) in map(name_key, one.chips) for one in card.cards)
            assert held.chip in card.cards[0].chips
            change = view.stage.index.views[sight.texts.walk.current]
            assert name_key(held.chip) in map(name_key, change.chips)
            room = QRectF(view.viewport().rect())
            box = on_texts(sight)
            assert room.contains(box)
            here = view.names.current
            assert not box.intersects(view.names.place_of(here))
            words = view.names.words_of(here)
            if max(word.bottom() for word in words) - min(word.top() for word in words) < 300:
                assert not any(box.intersects(word) for word in words)


def test_pointing_at_a_name_shows_its_card_and_leaving_it_takes_the_card_away(sight, qtbot):
    view, card = sight.texts.view, sight.texts.walk.card
    (held, place), *_ = name_places(sight, named_rows(sight)[0])
    point(sight, place.center().toPoint())
    assert not card.isVisible(), "who only crosses the margin wants nothing"
    qtbot.waitUntil(card.isVisible, timeout=20 * HOVER_MS)
    assert name_key(held.chip) in map(name_key, card.cards[0].chips)
    assert sight.texts.walk.current == "", "pointing chooses nothing"
    point(sight, QPoint(3, round(place.center().y())))
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=20 * HOVER_MS)
    assert view.names.current is None


def test_tab_goes_from_name_to_name_of_the_row_and_then_on(sight, qtbot):
    view, card = sight.texts.view, sight.texts.walk.card
    row = named_rows(sight)[0]
    many = len(name_places(sight, row))
    assert many > 1
    view.setFocus()
    view.go_to_row(row.id)
    view.by_keys = True
    seen = []
    for _ in range(many):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        assert view.hasFocus()
        assert card.isVisible()
        assert view.ring == (row.id, len(seen))
        seen.append(card.accessibleName())
    assert all(seen)
    qtbot.keyClick(view, Qt.Key.Key_Backtab)
    assert view.ring == (row.id, many - 2)
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus(), "behind the last name Tab goes on to the next part of the window"
    assert not card.isVisible()


def test_n_goes_from_name_to_name_through_the_rows_and_back(sight, qtbot):
    view = sight.texts.view
    view.setFocus()
    view.bar().setValue(0)
    seen = []
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_W)
        seen.append(view.ring)
    assert len(set(seen)) == 12
    assert len({row for row, _ in seen}) > 2
    for expected in reversed(seen[:-1]):
        qtbot.keyClick(view, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
        assert view.ring == expected


def test_enter_on_a_name_chooses_its_change_and_leads_into_the_card_and_esc_back(sight, qtbot):
    view, card = sight.texts.view, sight.texts.walk.card
    row = next(row for row in named_rows(sight) if any(chip.link is Link.MATCHED for chip in row.chips))
    view.setFocus()
    view.go_to_row(row.id)
    qtbot.keyClick(view, Qt.Key.Key_W)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert sight.texts.walk.current in row.changes
    keys = QApplication.focusWidget() or sight.focusWidget()
    assert card.isAncestorOf(keys)
    stops = []
    for _ in range(20):
        stops.append(sight.focusWidget())
        qtbot.keyClick(sight.focusWidget(), Qt.Key.Key_Tab)
        assert card.isAncestorOf(sight.focusWidget()), "Tab goes round on the card"
    assert card.close_button in stops
    assert any(isinstance(stop, QPushButton) and stop.accessibleName().startswith("Reject") for stop in stops)
    qtbot.keyClick(sight.focusWidget(), Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert view.hasFocus()
    assert view.ring is not None, "one goes on from the name where one was"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.ring is None


def test_what_is_answered_on_the_card_is_of_its_change_and_its_attribution(sight, qtbot):
    view, card = sight.texts.view, sight.texts.walk.card
    asked = []
    sight.texts.walk.answered.disconnect()
    sight.texts.walk.answered.connect(lambda *what: asked.append(what))
    for row in named_rows(sight)[:4]:
        held, place = name_places(sight, row)[0]
        qtbot.mouseClick(view.viewport(), LEFT, pos=place.center().toPoint())
        for one in card.cards:
            buttons = [b for b in one.findChildren(QPushButton) if b.text() == "Reject"]
            assert buttons
            qtbot.mouseClick(buttons[0], LEFT)
            change, what, number = asked[-1]
            attribution = view.stage.index.views[change].attributions[number]
            assert (change, what) == (sight.texts.walk.current, "reject")
            assert attribution.opposite is held.chip.opposite
            assert held.chip.actor in {actor.id for actor in attribution.actors}


def test_a_screen_reader_hears_of_the_name_and_finds_the_card_named(sight, qtbot):
    view, card = sight.texts.view, sight.texts.walk.card
    row = named_rows(sight)[0]
    QAccessible.queryAccessibleInterface(view)
    view.setFocus()
    view.go_to_row(row.id)
    qtbot.keyClick(view, Qt.Key.Key_W)
    texts = QAccessible.queryAccessibleInterface(view)
    chip = view.names.current.chip
    assert chip.full in texts.read().text(QAccessible.Text.Name)
    assert chip.full in card.accessibleName()
    assert "Change" in card.accessibleDescription()
    for part in card.findChildren(QPushButton):
        assert part.accessibleName()


def test_the_card_goes_when_another_change_is_read_the_texts_scroll_away_or_others_are_shown(sight, qtbot):
    view, card = sight.texts.view, sight.texts.walk.card

    def clicked():
        _, place = name_places(sight, named_rows(sight)[0])[0]
        qtbot.mouseClick(view.viewport(), LEFT, pos=place.center().toPoint())
        assert card.isVisible()

    clicked()
    sight.texts.walk.step(1)
    assert not card.isVisible()
    clicked()
    view.bar().setValue(view.bar().maximum())
    qtbot.waitUntil(lambda: not card.isVisible())
    clicked()
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(40, 5))
    assert not card.isVisible()
    clicked()
    view.show_redline(None)
    assert not card.isVisible()


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda theme: theme.name)
@pytest.mark.parametrize("inline", [False, True], ids=["two columns", "one column"])
def test_the_card_has_the_colours_of_the_theme_in_every_view(sight, qtbot, theme, inline):
    view, card = sight.texts.view, sight.texts.walk.card
    sight.texts.set_look(replace(view.look, theme=theme))
    view.set_inline(inline)
    qtbot.waitUntil(view.updatesEnabled)  # what has another look is painted in its turn
    _, place = name_places(sight, named_rows(sight)[0])[0]
    qtbot.mouseClick(view.viewport(), LEFT, pos=place.center().toPoint())
    picture = card.grab().toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)
    }
    assert theme.colour("panel").name() in colours
    assert theme.colour("paper").name() in colours
    box = on_texts(sight)
    assert QRectF(view.viewport().rect()).contains(box)


def test_what_was_asked_in_one_paper_stands_on_one_card_that_names_it_once(on_zero, qtbot):
    view = next(view for view in on_zero.compared.redline.changes if view.attributions)
    first = view.attributions[0]
    source = "2031-08-01_proposals-of-delegations_part-II.txt"
    asks = tuple(
        replace(
            first, asked=replace(first.asked, source=source, date="2031-08-01", where=f"page {page}", quote=f"q{page}")
        )
        for page in (9, 14, 121)
    )
    other = replace(first, asked=replace(first.asked, source="MC/9", where="page 2"))
    assert [len(alike) for alike in by_paper([asks[0], other, *asks[1:]])] == [3, 1]
    card = AskedCard(replace(view, attributions=asks), asks, {}, LIGHT, {})
    qtbot.addWidget(card)
    words = "\n".join(label.plain for label in card.findChildren(type(card._add(""))))
    assert words.count("proposals of delegations part II") == 1
    assert source not in words
    assert "pages 9, 14, 121" in words
    rejects = [button for button in card.findChildren(QPushButton) if button.text() == "Reject"]
    assert len(rejects) == 3
    with qtbot.waitSignal(card.answered) as told:
        rejects[2].click()
    assert told.args == ["reject", 2]


@given(
    words=st.lists(st.tuples(st.integers(0, 900), st.integers(-200, 700), st.integers(10, 400)), max_size=8),
    name=st.tuples(st.integers(0, 840), st.integers(0, 560)),
    size=st.tuples(st.integers(200, 420), st.integers(80, 700)),
)
def test_a_card_lies_in_the_room_and_on_nothing_where_there_is_room_above_or_below(words, name, size):
    room = QRectF(0, 0, 900, 600)
    boxes = [QRectF(x, y, wide, 21) for x, y, wide in words]
    chip = QRectF(*name, 60, 20)
    box = free_place(QSizeF(*size), chip, boxes, room, QRectF(chip.left() - 4, 0, 120, 600))
    assert room.contains(box)
    seen = [one.intersected(room) for one in (*boxes, chip) if one.intersects(room)]
    top, bottom = min(one.top() for one in seen), max(one.bottom() for one in seen)
    assume(max(top, 600 - bottom) >= 130)
    assert not any(box.adjusted(0.1, 0.1, -0.1, -0.1).intersects(one) for one in seen)


def test_what_goes_and_what_comes_in_a_passage_are_marks_to_be_seen_and_words_to_be_heard(on_zero, qtbot):
    view = next(view for view in on_zero.compared.redline.changes if view.attributions)
    first = view.attributions[0]
    one = replace(first, words=(), asked=replace(first.asked, quote="of a ~~Party~~ **State** & its ports"))
    card = AskedCard(replace(view, attributions=(one,)), [one], {}, LIGHT, {})
    qtbot.addWidget(card)
    (passage,) = [label for label in card.findChildren(WordsLabel) if "its ports" in label.text()]
    assert "of a <s>Party</s> <u>State</u> &amp; its ports" in passage.text()
    assert passage.accessibleName() == "“of a (deleted: Party) (inserted: State) & its ports”"
