"""R and N in the window: what was read is marked, kept with the dossier and told to nobody else; nothing is marked
that was not shown.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor

from app.desktop.changes.filters.sections import Grouping
from app.desktop.changes.list.change_list import ChangeRole
from app.desktop.changes.reading_memory import reading_words
from app.redline.model import AmendmentReason, AmendmentWeight
from app.services.dossiers.dossier import Dossier
from tests.desktop.conftest import shown

N, R = Qt.Key.Key_N, Qt.Key.Key_R


@pytest.fixture
def reader(on_sample, at_rest, qtbot):
    """The window on the sample, with what was read of it, the keys in its texts."""
    at_rest()
    qtbot.waitUntil(lambda: on_sample.comparison.reading.read is not None)
    on_sample.activateWindow()
    on_sample.texts.view.setFocus()
    return on_sample


def press(qtbot, window, key, widget=None):
    qtbot.keyClick(widget or window.texts.view, key)


def amendment(window):
    return window.texts.walk.changes.amendment_of(window.texts.walk.current)


def read(window):
    """Numbers of the amendments that are read."""
    known = window.comparison.reading.read
    return [one.number for one in window.texts.redline.amendments if one.id in known]


def kept(window, qtbot, many):
    """Wait until so many are kept in the dossier."""

    def there():
        with Dossier.open(window.comparison.dossier, write=False) as dossier:
            return len(dossier.user_input.read_amendments()) == many

    qtbot.waitUntil(there)


def rows(window):
    changes = window.texts.walk.changes
    return [changes.index(row, 0) for row in range(changes.rowCount())]


def row_of(window, number):
    return next(
        index for index in rows(window) if (one := index.data(ChangeRole.ENTRY).amendment) and one.number == number
    )


def test_r_marks_the_chosen_amendment_as_read_and_again_as_unread(reader, qtbot):
    window = reader
    assert read(window) == []
    press(qtbot, window, R)
    assert read(window) == []
    assert window.context.message.words.text().startswith("No amendment is chosen")
    window.navigator.step(1)
    press(qtbot, window, R)
    assert read(window) == [1]
    assert window.context.message.words.text() == "Read: amendment 1."
    assert amendment(window).number == 1
    kept(window, qtbot, 1)
    press(qtbot, window, R)
    assert read(window) == []
    assert window.context.message.words.text() == "Unread again: amendment 1."
    kept(window, qtbot, 0)


def test_n_has_the_chosen_one_read_and_goes_to_the_next_that_is_not(reader, qtbot):
    window = reader
    press(qtbot, window, N)
    assert (amendment(window).number, read(window)) == (1, [])
    window.texts.walk.choose(window.texts.redline.amendments[1].changes[0])
    press(qtbot, window, R)
    window.texts.walk.choose(window.texts.redline.amendments[0].changes[0])
    press(qtbot, window, N)
    assert (amendment(window).number, read(window)) == (3, [1, 2])


def test_by_weight_n_goes_from_the_strongest_to_the_next_and_to_the_end(reader, qtbot):
    window = reader
    window.texts.walk.group_by(Grouping.WEIGHT)
    seen = []
    for _ in range(300):
        press(qtbot, window, N)
        if not seen or seen[-1] != amendment(window):
            seen.append(amendment(window))
        if len(read(window)) == len(window.texts.redline.amendments):
            break
    assert sorted(one.number for one in seen) == [one.number for one in window.texts.redline.amendments]
    letters = [one.weight.value for one in seen]
    assert letters == sorted(letters)
    assert window.context.message.words.text() == "Everything that the list shows has been read."
    assert window.texts.reading.text() == "All amendments read"
    kept(window, qtbot, len(seen))


def test_what_was_left_out_on_the_way_comes_at_the_end(reader, qtbot):
    window = reader
    last = window.texts.redline.amendments[-1]
    window.texts.walk.choose(next(iter(reversed(window.texts.walk.changes.stops()))))
    for _ in range(9):
        press(qtbot, window, N)
        if read(window):
            break
    assert len(read(window)) == 1
    assert amendment(window).number == 1
    assert window.context.message.words.text() == "That was the last one. Here begins what was left unread."
    assert last is not amendment(window)


def test_nothing_is_read_by_n_before_all_of_it_was_in_sight(reader, qtbot):
    window = reader
    window.resize(1200, 330)
    view, walk = window.texts.view, window.texts.walk
    tall = [
        one
        for one in window.texts.redline.amendments
        if len({walk._views[change].row for change in one.changes}) > 3 and one.kind.value in ("new", "deleted")
    ]
    assert tall
    one = tall[0]
    walk.choose(one.changes[0])
    bottoms = []
    for _ in range(60):
        before = view.bar().value()
        press(qtbot, window, N)
        if one.number in read(window):
            break
        assert amendment(window) == one
        assert view.bar().value() > before
        bottoms.append(view.bar().value())
    assert one.number in read(window)
    assert bottoms


def test_a_key_that_is_held_marks_no_more_than_one(reader):
    for name in ("turn_read", "read_on"):
        assert not reader.actions_of_menus.by_name[name].autoRepeat()


def test_letters_that_are_typed_are_letters(reader, qtbot):
    window = reader
    window.navigator.step(1)
    window.texts.show_filter()
    qtbot.keyClicks(window.texts.filters.text, "rn")
    assert window.texts.filters.text.text() == "rn"
    assert read(window) == []


def test_in_other_rooms_nothing_is_marked(reader, at_rest):
    window = reader
    window.navigator.step(1)
    assert window.actions_of_menus.by_name["read_on"].isEnabled()
    window.navigator.show_room("notes" if "notes" in window.context.rooms.names() else "dashboard")
    at_rest()
    for name in ("turn_read", "read_on"):
        assert not window.actions_of_menus.by_name[name].isEnabled()


def test_the_list_tells_read_from_unread_by_form_and_in_words(reader, qtbot):
    window = reader
    window.texts.walk.choose(window.texts.redline.amendments[0].changes[0])
    assert row_of(window, 1).data(Qt.ItemDataRole.AccessibleTextRole).endswith(", unread")
    press(qtbot, window, R)
    assert row_of(window, 1).data(Qt.ItemDataRole.AccessibleTextRole).endswith(", read")
    assert row_of(window, 2).data(ChangeRole.READ) is False
    head = next(index for index in rows(window) if index.data(ChangeRole.ENTRY).heads)
    assert head.data(ChangeRole.READ) is False
    assert head.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", unread")
    list_view = window.texts.walk.list
    dots = []
    for number in (1, 2):
        list_view.scrollTo(row_of(window, number))
        list_view.clearSelection()
        box = list_view.visualRect(row_of(window, number))
        picture = list_view.viewport().grab().toImage()
        scale = picture.devicePixelRatio()
        left = [
            QColor(picture.pixel(int(x * scale), int((box.top() + y) * scale))).lightness()
            for x in range(box.left() + 4, box.left() + 10)
            for y in range(8, 22)
        ]
        dots.append(min(left) < 90)
    assert dots == [False, True]


def test_the_line_below_says_how_far_the_reader_is(reader, qtbot):
    window = reader
    redline = window.texts.redline
    every, heavy = len(redline.amendments), [one for one in redline.amendments if one.weight is AmendmentWeight.A]
    assert window.texts.reading.text() == f"0 of {every} read, 0 of {len(heavy)} A"
    for one in heavy:
        window.texts.walk.choose(one.changes[0])
        press(qtbot, window, R)
    assert window.texts.reading.text() == f"{len(heavy)} of {every} read, all A read"
    assert window.texts.reading.isVisible()
    assert reading_words(redline, None) == reading_words(None, frozenset()) == ""
    light = replace(redline, amendments=tuple(one for one in redline.amendments if one not in heavy))
    assert reading_words(light, frozenset()) == f"0 of {every - len(heavy)} read"


def test_the_next_evening_goes_on_where_this_one_ended(reader, qtbot, compared, at_rest):
    window = reader
    for _ in range(6):
        press(qtbot, window, N)
    before = read(window)
    assert before
    kept(window, qtbot, len(before))
    shown(window, window.comparison.dossier, compared("zero", "rev2"))
    at_rest()
    qtbot.waitUntil(lambda: window.comparison.reading.read is not None)
    shown(window, window.comparison.dossier, compared("zero", "rev1"))
    assert window.comparison.reading.read is None
    press(qtbot, window, N)
    qtbot.waitUntil(lambda: window.comparison.reading.read is not None)
    assert read(window) == before


def test_after_a_new_draft_what_stands_between_the_same_words_is_read(reader, qtbot, compared, at_rest):
    window = reader
    for one in window.texts.redline.amendments:
        window.comparison.reading.mark(one.id, True)
    kept(window, qtbot, len(window.texts.redline.amendments))
    words = {(view.older_text, view.newer_text) for view in window.texts.redline.changes}
    shown(window, window.comparison.dossier, compared("zero", "rev2"))
    at_rest()
    qtbot.waitUntil(lambda: window.comparison.reading.read is not None)
    known, later = window.comparison.reading.read, window.texts.redline
    views = {view.id: view for view in later.changes}
    assert 0 < len(known) < len(later.amendments)
    for one in later.amendments:
        if one.id in known:
            assert {(views[change].older_text, views[change].newer_text) for change in one.changes} <= words


def test_unread_alone_are_filtered_and_stay_under_the_hand(reader, qtbot):
    window = reader
    walk, filters = window.texts.walk, window.texts.filters
    first, second, third = (one.changes[0] for one in window.texts.redline.amendments[:3])
    walk.choose(first)
    press(qtbot, window, R)
    filters.unread.click()
    every = len(window.texts.redline.amendments)
    assert first not in walk.changes.admitted()
    assert filters.counts.text().startswith(f"{every - 1} of {every} amendments")
    assert filters.said() == "unread"
    walk.choose(second)
    press(qtbot, window, R)
    assert second in walk.changes.admitted()
    assert walk.current == second
    walk.step(1)
    assert walk.current == third
    walk.step(-1)
    assert walk.current == third  # what lies before is read
    filters.unread.click()
    filters.unread.click()
    assert second not in walk.changes.admitted()
    press(qtbot, window, N)
    assert not {first, second} & walk.changes.admitted()


def test_what_touches_ours_is_filtered_alone(reader):
    window = reader
    walk, filters = window.texts.walk, window.texts.filters
    assert not filters.ours.isVisible()
    redline = window.texts.redline
    amendments = list(redline.amendments)
    amendments[2] = replace(amendments[2], reasons=(AmendmentReason.OWN_ASK, *amendments[2].reasons))
    amendments[4] = replace(amendments[4], reasons=(AmendmentReason.RED_LINE, *amendments[4].reasons))
    window.texts.refresh(replace(redline, amendments=tuple(amendments)), ())
    assert filters.ours.isVisible()
    filters.ours.click()
    assert walk.changes.admitted() == {*amendments[2].changes, *amendments[4].changes}
    assert list(walk.changes.stops()) == [amendments[2].changes[0], amendments[4].changes[0]]
    assert filters.said() == "touching what is ours"
    filters.reset()
    assert not filters.ours.isChecked()


def test_the_pane_in_detail_says_whether_the_amendment_is_read_and_by_which_keys(reader, qtbot):
    window = reader
    window.navigator.step(1)
    details = window.texts.details
    assert "Not read yet · Mark as read (R) · N goes on to the next unread" in details.toPlainText()
    details.anchorClicked.emit(QUrl("read:"))
    assert read(window) == [1]
    assert "Read · Mark as unread again (R)" in details.toPlainText()
    press(qtbot, window, R)
    assert "Not read yet" in details.toPlainText()


def test_unread_and_ours_are_commands_of_the_menu(reader):
    window = reader
    actions, filters = window.actions_of_menus.by_name, window.texts.filters
    actions["filter_unread"].trigger()
    assert filters.said() == "unread"
    actions["filter_unread"].trigger()
    assert filters.filter.everything
    actions["filter_ours"].trigger()
    assert filters.said() == "touching what is ours"


def test_what_is_exported_is_filtered_by_nothing_that_is_read_or_ours(reader, qtbot, monkeypatch):
    window = reader
    told = []
    monkeypatch.setattr(window.side_rooms, "show_filter", lambda left, said: told.append((left, said)))
    window.navigator.step(1)
    press(qtbot, window, R)
    window.texts.filters.unread.click()
    assert told[-1] == (None, "")
    window.texts.filters.want({"unread": True, "amendment": "A"})
    left, said = told[-1]
    assert "unread" not in said
    heavy = [one for one in window.texts.redline.amendments if one.weight is AmendmentWeight.A]
    assert left == frozenset(change for one in heavy for change in one.changes)


def test_what_cannot_be_kept_is_not_shown_as_kept(reader, qtbot, sample):
    window = reader
    window.navigator.step(1)
    aside = sample.with_name("elsewhere.travaux")
    sample.rename(aside)
    press(qtbot, window, R)
    assert read(window) == [1]
    qtbot.waitUntil(lambda: read(window) == [])
    assert window.context.message.words.text().startswith("There is no dossier")
    aside.rename(sample)


def test_the_menu_of_a_row_marks_it_in_sight(reader):
    window = reader
    entry = row_of(window, 3).data(ChangeRole.ENTRY)
    menu = window.texts.walk.list.menu_for(entry)
    action = next(one for one in menu.actions() if one.text() == "Mark as read (R)")
    action.trigger()
    assert read(window) == [3]
    assert amendment(window).number == 3
    menu = window.texts.walk.list.menu_for(row_of(window, 3).data(ChangeRole.ENTRY))
    assert "Mark as unread again (R)" in [one.text() for one in menu.actions()]
