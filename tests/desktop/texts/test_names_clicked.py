"""A name leads to what was asked under it, and a note to its own change or words: wherever they stand in the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QGuiApplication
from PySide6.QtWidgets import QMenu

from app.desktop.changes.details.asked_card import AskedCard
from app.desktop.changes.details.parts import FoldingSection
from app.desktop.changes.filters.sections import Grouping
from app.desktop.texts.context_menu import choices_on, menu_of
from app.redline.chips import name_key, unique_chips
from app.redline.model import NamesState
from app.services.dossiers.dossier import Dossier
from app.services.notes.drafting import note_on_words
from app.services.notes.store import keep_note
from app.treaty.changes import ChangeKind
from app.treaty.notes import Priority
from app.treaty.reading import apply_reading
from tests.desktop.conftest import shown

LEFT = Qt.MouseButton.LeftButton
PRESS = QAccessibleActionInterface.pressAction()


def bearing(window, row, chip):
    """The changes of a row that bear a name, in its order."""
    views = {view.id: view for view in window.texts.redline.changes}
    return [one for one in row.changes if name_key(chip) in map(name_key, views[one].chips)]


def misleading(window):
    """A row and a name in its margin that its first change does not bear; two others do, where there is such a one."""
    found = [
        (row, chip, bearing(window, row, chip))
        for row in window.texts.redline.rows
        for chip in unique_chips(row.chips)
        if not row.twin and row.changes[0] not in bearing(window, row, chip)
    ]
    assert found, "the sample has a row whose first change bears another name, or none"
    return max(found, key=lambda one: len(one[2]))


def chip_place(window, row, chip) -> QPoint:
    view = window.texts.view
    view.show_row(row.id)
    at = view.item_of(row.id)
    placed = next(one for one in view.stage.layout(at).margin.chips if name_key(one.chip) == name_key(chip))
    return QPointF(placed.place.center().x(), view.row_place(row.id).top() + placed.place.center().y()).toPoint()


def marked_card(window):
    cards = [card for card in window.texts.details.written().widget().findChildren(AskedCard) if card.marked]
    assert len(cards) <= 1
    return cards[0] if cards else None


def assert_evidence(window, chip):
    """The card of the one on a chip stands out, and its top is in sight."""
    card = marked_card(window)
    assert card is not None
    assert name_key(chip) in map(name_key, card.chips)
    if window.texts.details.verticalScrollBar().maximum():
        top = card.mapTo(window.texts.details.viewport(), QPoint(0, 0)).y()
        assert -2 <= top < window.texts.details.viewport().height() - 20
    assert window.texts.aside.currentIndex() == 0


@pytest.fixture
def sight(on_sample, qtbot):
    """The window, large enough to show all that is clicked."""
    on_sample.resize(1280, 800)
    qtbot.waitExposed(on_sample)
    qtbot.wait(1)
    return on_sample


@pytest.mark.parametrize("inline", [False, True], ids=["two columns", "one column"])
def test_a_click_on_a_name_chooses_the_change_that_bears_it_and_shows_its_evidence(sight, qtbot, inline):
    sight.texts.view.set_inline(inline)
    row, chip, named = misleading(sight)
    sight.texts.show_notes_pane()
    for expected in (*named, named[0]):
        qtbot.mouseClick(sight.texts.view.viewport(), LEFT, pos=chip_place(sight, row, chip))
        assert sight.texts.walk.current == expected
        assert_evidence(sight, chip)


def test_a_folded_section_opens_for_the_evidence_and_stays_folded_for_others(sight, qtbot):
    row, chip, _named = misleading(sight)
    sight.texts.choose(row.changes[0])
    name = "against" if chip.opposite else "asked"
    sight.texts.details._fold(name, True)
    qtbot.mouseClick(sight.texts.view.viewport(), LEFT, pos=chip_place(sight, row, chip))
    assert_evidence(sight, chip)
    assert not marked_card(sight).isHidden()
    assert marked_card(sight).parentWidget().isVisibleTo(sight.texts.details.widget())
    other = next(view for view in sight.texts.redline.changes if view.id not in row.changes and view.chips)
    sight.texts.choose(other.id)
    section = next(
        one
        for one in sight.texts.details.written().widget().findChildren(FoldingSection)
        if one.head.text() == "Who asked"
    )
    assert section.head.isChecked() is (name == "against")
    sight.texts.details._fold(name, False)  # it is remembered for good, in tests too


def test_the_menu_of_a_row_leads_to_every_name_in_its_margin(sight, qtbot):
    row, chip, named = misleading(sight)
    sight.texts.view.setFocus()
    sight.texts.view.go_to_row(row.id)
    menu = menu_of(choices_on(sight.texts.view.text_actions, row, "newer", ""), sight.texts.view)
    (names,) = [one for one in menu.findChildren(QMenu) if one.title() == "Show what was asked by"]
    assert len(names.actions()) == len(unique_chips(row.chips))
    at = [name_key(one) for one in unique_chips(row.chips)].index(name_key(chip))
    names.actions()[at].trigger()
    assert sight.texts.walk.current == named[0]
    assert_evidence(sight, chip)
    menu.deleteLater()


def test_a_screen_reader_presses_a_name_and_a_row_goes_on_from_change_to_change(sight):
    row, chip, named = misleading(sight)
    texts = QAccessible.queryAccessibleInterface(sight.texts.view)
    element = texts.row(row.id)
    assert element.childCount() == len(row.changes) + len(unique_chips(row.chips))
    children = [element.child(at) for at in range(element.childCount())]
    assert [element.indexOfChild(child) for child in children] == list(range(len(children)))
    name = next(one for one in children[len(row.changes) :] if one.key == name_key(chip))
    assert chip.full in name.text(QAccessible.Text.Name)
    assert name.rect().width() > 10
    for expected in (*named, named[0]):
        name.doAction(PRESS)
        assert sight.texts.walk.current == expected
        assert_evidence(sight, chip)
    sight.texts.choose(row.changes[0])
    element.doAction(PRESS)
    assert sight.texts.walk.current == row.changes[1 % len(row.changes)], (
        "a row does not always lead to its first change"
    )


def test_while_names_are_sought_none_can_be_pressed(sight, sample, compared):
    row, chip, _named = misleading(sight)
    value = compared("zero", "rev1")
    bare = replace(
        value.redline,
        rows=tuple(replace(one, chips=()) for one in value.redline.rows),
        changes=tuple(replace(view, chips=(), attributions=()) for view in value.redline.changes),
        names=NamesState.SOUGHT,
    )
    element = QAccessible.queryAccessibleInterface(sight.texts.view).row(row.id)
    child = element.named(chip)
    sight.texts.refresh(bare, ())
    assert element.childCount() == len(row.changes)
    assert not child.isValid()
    shown(sight, sample, value)


# --- the list ---


def list_chip_place(window, at, chip) -> QPoint:
    """Where a chip of a row of the list stands."""
    view = window.texts.walk.list
    index = window.texts.walk.changes.index(at, 0)
    view.scrollTo(index)
    box = view.visualRect(index)
    found = [
        QPoint(x, y)
        for y in range(box.top(), box.bottom(), 3)
        for x in range(box.left(), box.right(), 3)
        if (held := view._chip_at(QPoint(x, y))) is not None and name_key(held) == name_key(chip)
    ]
    return found[len(found) // 2] if found else QPoint()


def test_a_name_in_the_list_shows_its_evidence(sight, qtbot):
    rows = [
        (at, entry)
        for at in range(sight.texts.walk.changes.rowCount())
        if (entry := sight.texts.walk.changes.entry(at)).view
        and not entry.group
        and len({c.actor for c in entry.chips}) > 1
    ]
    at, entry = rows[0]
    tried = 0
    for chip in entry.chips:
        place = list_chip_place(sight, at, chip)
        if not place.isNull():
            qtbot.mouseClick(sight.texts.walk.list.viewport(), LEFT, pos=place)
            bearing = [view.id for view in entry.members if name_key(chip) in map(name_key, view.chips)]
            assert sight.texts.walk.current in bearing
            assert_evidence(sight, chip)
            tried += 1
    assert tried


def test_a_name_of_an_amendment_leads_through_its_changes_that_bear_it(sight, qtbot):
    rows = [
        (at, entry)
        for at in range(sight.texts.walk.changes.rowCount())
        if (entry := sight.texts.walk.changes.entry(at)).amendment is not None and len(entry.members) > 1
    ]
    at, chip, named = next(
        (at, chip, named)
        for at, entry in rows
        for chip in entry.chips
        if len(named := [v.id for v in entry.members if name_key(chip) in map(name_key, v.chips)]) > 1
        and not list_chip_place(sight, at, chip).isNull()
    )
    seen = set()
    for _ in named:
        qtbot.mouseClick(sight.texts.walk.list.viewport(), LEFT, pos=list_chip_place(sight, at, chip))
        seen.add(sight.texts.walk.current)
        assert_evidence(sight, chip)
    assert seen == set(named)


def test_a_name_of_a_folded_group_leads_through_its_changes_that_bear_it(sight, qtbot):
    for amendment in sight.texts.redline.amendments:
        sight.texts.walk.changes.toggle(amendment.id)
    rows = [
        (at, entry)
        for at in range(sight.texts.walk.changes.rowCount())
        if (entry := sight.texts.walk.changes.entry(at)).group is not None and entry.chips
    ]
    at, entry = rows[0]
    chip = sight.texts.walk.list.drawn.chips(entry)[0]
    named = [view.id for view in entry.views if name_key(chip) in map(name_key, view.chips)]
    for expected in (*named, named[0]):
        qtbot.mouseClick(sight.texts.walk.list.viewport(), LEFT, pos=list_chip_place(sight, at, chip))
        assert sight.texts.walk.current == expected
        assert_evidence(sight, chip)


def test_under_an_actor_the_evidence_of_this_actor_is_shown(sight):
    sight.texts.walk.group_by(Grouping.ACTOR)
    several = [
        (at, entry)
        for at in range(sight.texts.walk.changes.rowCount())
        if (entry := sight.texts.walk.changes.entry(at)).view and len({chip.actor for chip in entry.view.chips}) > 1
    ]
    for at, entry in several[:6]:
        sight.texts.walk.leave()
        sight.texts.walk.list.setCurrentIndex(sight.texts.walk.changes.index(at, 0))
        card = marked_card(sight)
        assert card is not None
        assert entry.chip in card.chips or name_key(entry.chip) in map(name_key, card.chips)


# --- notes ---


def kept(sample, window, row, start, end, *, side="newer", priority=Priority.REDLINE):
    """A note on words of a row, kept in the dossier and shown."""
    label = window.texts.redline.newer.label if side == "newer" else window.texts.redline.older.label
    cell = row.newer if side == "newer" else row.older
    with Dossier.open(sample, write=False) as there:
        reading = apply_reading(there.draft(label))
    note = replace(note_on_words(reading, cell.provision, "text", start, end), text="Mind.", priority=priority)
    return keep_note(sample, note, None)


def edited_behind_another(window):
    """A row whose first change is none of its text, with a run of a later change in its newer text."""
    for row in window.texts.redline.rows:
        if row.older is None or row.newer is None or row.twin or len(row.changes) < 2:
            continue
        views = {view.id: view for view in window.texts.redline.changes}
        if views[row.changes[0]].kind not in (ChangeKind.RENUMBERING, ChangeKind.MOVE):
            continue
        runs = [run for run in row.newer.text if run.change and run.change != row.changes[0] and run.text.strip()]
        if runs:
            return row, runs[0]
    raise AssertionError


def test_a_note_leads_to_the_change_that_touches_it_and_not_to_the_first_of_the_row(on_final, sample, qtbot, at_rest):
    window = on_final
    row, run = edited_behind_another(window)
    note = kept(sample, window, row, run.start, run.start + len(run.text.rstrip()))
    window.noting.refresh()
    at_rest()
    window.texts.show_notes_pane()
    panel = window.noting.panel
    panel.choose(note.id)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert window.texts.walk.current == run.change != row.changes[0]
    window.texts.walk.leave()
    qtbot.mouseClick(panel.go, LEFT)
    assert window.texts.walk.current == run.change


@pytest.mark.parametrize("inline", [False, True], ids=["two columns", "one column"])
def test_a_note_that_no_change_touches_leads_to_its_own_words_and_to_no_change(
    on_final, sample, qtbot, at_rest, inline
):
    window = on_final
    row = next(
        row
        for row in window.texts.redline.rows
        if row.changes and row.newer and row.older and any(not r.change and len(r.text) > 30 for r in row.newer.text)
    )
    run = next(run for run in row.newer.text if not run.change and len(run.text) > 30)
    begins = run.start + run.text.index(" ", 4) + 1
    ends = begins + len(run.text[begins - run.start :].split()[0])
    note = kept(sample, window, row, begins, ends)
    window.noting.refresh()
    at_rest()
    window.texts.view.set_inline(inline)
    panel = window.noting.panel
    panel.choose(note.id)
    assert not window.noting._beside.changes, "no bracket and no name reaches over these words"
    window.texts.choose(row.changes[0])
    panel.go_there()
    assert window.texts.walk.current == ""
    assert window.texts.view.at_row == row.id
    chosen = window.texts.view.selection.chosen
    assert chosen is not None
    window.texts.view.text_actions.copy_words()
    assert QGuiApplication.clipboard().text() == note.anchor.quote


def test_a_note_of_another_pair_leads_there_to_its_change(on_final, sample, qtbot, at_rest, compared):
    window = on_final
    row, run = edited_behind_another(window)
    note = kept(sample, window, row, run.start, run.start + len(run.text.rstrip()))
    shown(window, sample, compared("zero", "rev1"))
    at_rest()
    window.navigator._go_to_note("final", row.newer.provision, note.id)
    at_rest()
    assert window.texts.draft_bar.pair() == ("rev2", "final")
    assert window.texts.walk.current == run.change
