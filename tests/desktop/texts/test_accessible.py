"""What a screen reader finds: a name on every control, and in the texts an element for each row, fold and change."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QDialog, QScrollArea, QWidget

from app.desktop.changes.list.change_list import ChangeRole as ListRole
from app.desktop.frame.palette import Palette
from app.desktop.frame.settings import Settings
from app.desktop.ground.language.announcer import announce
from app.desktop.ground.widgets.actor_chooser import ActorChooser
from app.desktop.proposals.review_edit import BlockEditor
from app.desktop.texts.accessibility.interface import ChangeElement, NameElement, RowElement, TextsElement
from app.desktop.texts.rows.spoken_row import change_words, row_words, who_words
from app.importing.pdf.ocr.png import grey_png
from app.redline.model import Chip
from app.services.dossiers.dossier import Dossier
from app.treaty.attributions import Link
from app.treaty.pages import PagePicture, PageReason, PageWord

Text, Role = QAccessible.Text, QAccessible.Role
PRESS, FOCUS = QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.setFocusAction()
MEANINGLESS = (Role.NoRole, Role.Client, Role.Pane)
"""Roles that say nothing of what a control is for."""


# --- every control ---


def focusable(top: QWidget) -> list[QWidget]:
    """What the keys can reach below a widget; the parts that Qt itself puts into a box are part of the box."""
    everything = [top, *top.findChildren(QWidget)]
    return [
        widget
        for widget in everything
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.window().metaObject().className() != "QComboBoxPrivateContainer"
        and not isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
    ]


def nameless(top: QWidget) -> list[str]:
    """The controls below a widget that a screen reader could not name, or not tell what they are."""
    found = []
    for widget in focusable(top):
        element = QAccessible.queryAccessibleInterface(widget)
        name = element.text(Text.Name)
        # On Linux Qt gives as the name of a box what is chosen in it: what it is for must be said besides.
        if isinstance(widget, QComboBox):
            name = widget.accessibleName() or _label(widget)
        told = isinstance(widget, QScrollArea) and element.text(Text.Description).strip()
        if not name.strip() or (element.role() in MEANINGLESS and not told):
            found.append(f"{type(widget).__name__} {widget.objectName()} {name!r} {element.role()}")
    return found


def _label(widget: QWidget) -> str:
    relations = QAccessible.queryAccessibleInterface(widget).relations(QAccessible.RelationFlag.Label)
    return " ".join(other.text(Text.Name) for other, _ in relations)


def test_every_control_of_the_window_has_a_name_and_a_role(on_final):
    on_final.texts.walk.show_words(True)
    on_final.texts.view.set_unlocked(True)
    on_final.texts.view.search.open("each")
    on_final.texts.view.search.open_go_to()
    on_final.imports.open_review()
    assert len(focusable(on_final)) > 20
    assert nameless(on_final) == []


@pytest.fixture
def dialogs(on_final, sample, resources, qtbot):
    """Every dialog of the window, by name."""
    window = on_final
    with Dossier.open(sample, write=False) as there:
        register = there.register(resources.register)
    window.imports.open_review()
    block = window.imports.review.block
    assert block is not None
    window.imports.intake.enter_by_hand()
    window.imports.notating.ask(sample, ["zero", "rev1"], "zero")
    window.imports.reporting.ask(sample, ["zero", "rev1"], "zero")
    word = PageWord("lamps", 10, 10, 40, 12, 60, 0)
    page = PagePicture(1, PageReason.RECOGNISED, 60, 40, grey_png(60, 40, bytes(2400)), (word,))
    window.navigator.showing_pages.show_read("lamps.pdf", (page, replace(page, page=2)), 1, window)
    change = next(view for view in window.comparison.compared.redline.changes if view.attributions)
    window.texts.choose(change.id)
    window.comparison.confirming.answer(change.id, "correct", 0)
    made: dict[str, QDialog] = {
        "actors": ActorChooser((), register, window),
        "settings": Settings(window.context.preferences, (("light", "Light"),), window),
        "palette": Palette(window.actions_of_menus, window),
        "notation": window.imports.notating.dialog,
        "block": BlockEditor(block.proposal, 0, ["zero"], window),
        "entry": window.imports.intake.form,
        "correction": window.comparison.confirming.asking,
        "report": window.imports.reporting.dialog,
        "pages": window.navigator.showing_pages.dialog,
    }
    yield made
    for dialog in made.values():
        dialog.close()


@pytest.mark.parametrize(
    "name", ["actors", "settings", "palette", "notation", "block", "entry", "correction", "report", "pages"]
)
def test_every_control_of_every_dialog_has_a_name_and_a_role(dialogs, name):
    dialog = dialogs[name]
    assert focusable(dialog)
    assert nameless(dialog) == []
    assert dialog.windowTitle().strip()


def test_every_action_of_the_menus_has_words(on_final):
    for action in on_final.actions_of_menus.by_name.values():
        assert action.text().replace("&", "").strip()


def test_a_nameless_control_is_found(qtbot):
    """The walk can fail."""
    holder = QWidget()
    qtbot.addWidget(holder)
    QComboBox(holder)
    odd = QWidget(holder)
    odd.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert len(nameless(holder)) == 2


# --- the texts ---


@pytest.fixture
def texts(on_final) -> TextsElement:
    """The element of the texts."""
    element = QAccessible.queryAccessibleInterface(on_final.texts.view)
    assert isinstance(element, TextsElement)
    return element


def rows_of(texts: TextsElement) -> list[RowElement]:
    return [texts.child(number) for number in range(texts.childCount())]


def test_there_is_an_element_for_each_item_with_a_name_in_words(texts, on_final):
    view = on_final.texts.view
    rows = rows_of(texts)
    assert texts.role() is Role.List
    assert texts.text(Text.Name)
    assert "changes" in texts.text(Text.Description)
    assert len(rows) == len(view.items) > 20
    for number, (element, item) in enumerate(zip(rows, view.items, strict=True)):
        assert element.role() is Role.ListItem
        assert texts.indexOfChild(element) == number
        assert element.parent() is texts
        assert texts.child(number) is element
        assert element.text(Text.Description)
        if item.is_row:
            assert element.text(Text.Name).startswith((item.row.newer or item.row.older).address)


def test_a_row_says_what_was_deleted_inserted_and_by_whom(on_sample):
    texts = QAccessible.queryAccessibleInterface(on_sample.texts.view)
    row = next(row for row in rows_of(texts) if "a reasonable time" in row.text(Text.Name))
    name = row.text(Text.Name)
    assert name.startswith("Article 33")
    assert "(deleted: six months) (inserted: a reasonable time)" in name
    assert "Proposed by: Galdor, matched by wording. Source: Harbour 12: " in name
    assert name.endswith("toward Harbour 12.")


def test_a_row_that_moved_says_where_from_and_its_old_number(texts):
    name = next(row.text(Text.Name) for row in rows_of(texts) if "Moved here" in row.text(Text.Name))
    assert name.startswith("Article 4, was Article 17. Moved here from Article 17 (M1).")


def test_below_a_row_stand_its_changes_and_every_change_of_the_list_is_found_so(texts, on_final):
    found = []
    for row in rows_of(texts):
        for number in range(row.childCount()):
            change = row.child(number)
            assert isinstance(change, ChangeElement if number < len(row.row.ids()) else NameElement)
            if isinstance(change, NameElement):
                continue
            assert change.role() is Role.Link
            assert change.parent() is row
            assert row.indexOfChild(change) == number
            assert change.text(Text.Name).startswith("Change ")
            found.append(change.change)
    assert set(found) == {change for row in on_final.comparison.compared.redline.rows for change in row.changes}
    assert texts.child(-1) is None
    assert texts.child(9999) is None


def test_pressing_a_change_chooses_it_and_it_is_read(texts, on_final, qtbot):
    row = next(row for row in rows_of(texts) if row.childCount() > 1)
    change = row.child(1)
    assert change.actionInterface().actionNames() == [PRESS, FOCUS]
    on_final.texts.walk.list.setFocus()
    change.actionInterface().doAction(PRESS)
    assert on_final.texts.walk.current == change.change
    assert on_final.texts.view.hasFocus(), "as after a click"
    qtbot.waitUntil(lambda: texts.current == (row.row.name, change.change))
    assert texts.read() is change
    assert change.state().selected
    assert not row.state().selected
    assert change.rect().intersects(row.rect())


def test_pressing_a_row_chooses_its_first_change(texts, on_final):
    row = next(row for row in rows_of(texts) if row.childCount() > 1)
    row.doAction(PRESS)
    assert on_final.texts.walk.current == row.child(0).change


def test_pressing_a_fold_opens_it(texts, on_final):
    fold = next(row for row in rows_of(texts) if row.row.item().folded)
    assert fold.state().expandable
    assert fold.state().collapsed
    assert "provisions" in fold.text(Text.Name)
    assert "Press" in fold.text(Text.Description)
    count = texts.childCount()
    fold.doAction(PRESS)
    assert texts.childCount() > count
    assert not fold.state().collapsed
    line = next(row for row in rows_of(texts) if row.row.handle)
    assert line.state().expanded
    assert texts.indexOfChild(line) == texts.indexOfChild(fold) - 1
    assert not line.rect().intersects(fold.rect())
    line.doAction(PRESS)
    assert texts.childCount() == count
    assert not line.isValid()


def test_going_to_a_row_brings_it_into_sight(texts, on_final, qtbot):
    row = rows_of(texts)[-1] if not rows_of(texts)[-1].row.item().folded else rows_of(texts)[-2]
    assert row.state().offscreen
    row.doAction(FOCUS)
    assert not row.state().offscreen
    qtbot.waitUntil(lambda: texts.current[0] != "")


def test_rows_lie_where_they_are_drawn_and_are_found_there(texts, on_final):
    view = on_final.texts.view
    for number in view.in_sight():
        element = texts.child(number)
        place = view.row_place(element.row.name)
        middle = view.viewport().mapToGlobal(QPoint(20, round(place.center().y())))
        assert element.rect().contains(middle)
        assert texts.childAt(middle.x(), middle.y()) is element
    assert texts.childAt(-5000, -5000) is None


def test_what_is_read_follows_scrolling_and_the_walk_through_the_changes(texts, on_final, qtbot):
    on_final.texts.view.setFocus()
    on_final.texts.view.verticalScrollBar().setValue(600)
    qtbot.waitUntil(lambda: texts.current == (on_final.texts.view.row_in_sight(), ""))
    on_final.navigator.step(1)
    view = next(v for v in on_final.comparison.compared.redline.changes if v.id == on_final.texts.walk.current)
    qtbot.waitUntil(lambda: texts.current == (view.row, view.id))
    assert texts.focusChild() is texts.row(view.row).change(view.id)
    assert texts.focusChild().state().focused


def test_other_names_are_read_on_the_same_elements(texts, on_final):
    row = next(row for row in rows_of(texts) if row.childCount())
    change = row.child(0)
    redline = on_final.comparison.compared.redline
    named = replace(redline, changes=tuple(replace(view, title="said anew") for view in redline.changes))
    on_final.texts.view.refresh(named)
    assert "said anew" in change.text(Text.Name)
    assert change.isValid()


def test_elements_of_other_drafts_are_no_longer_there(texts, on_final, compared):
    row = next(row for row in rows_of(texts) if row.childCount())
    on_final.texts.view.show_redline(None)
    assert texts.childCount() == 0
    assert texts.read() is None
    on_final.texts.view.show_redline(compared("zero", "rev1").redline)
    assert texts.childCount() > 20
    assert all(element is not row for element in rows_of(texts))


OUTLIVING = """
import gc, sys
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QApplication, QMainWindow
from app.desktop.ground.style.theme import LIGHT
from app.desktop.texts.accessibility.announcer import ElementRegistry, enable_accessibility
from app.desktop.texts.look import TextLook
from app.desktop.texts.side_by_side import SideBySide
from tests.desktop.texts.test_connectors import redline

application = QApplication([])
enable_accessibility(application)
enable_accessibility(application)
for turn in range(12):
    window, texts = QMainWindow(), SideBySide(TextLook(LIGHT, QFont(), QFont()))
    window.setCentralWidget(texts)
    texts.show_redline(redline([(2, 20)]))
    window.show()
    application.processEvents()
    element = QAccessible.queryAccessibleInterface(texts)
    for number in range(element.childCount()):
        row = element.child(number)
        QAccessible.uniqueId(row)
        for change in range(row.childCount()):
            QAccessible.uniqueId(row.child(change))
    if turn % 2:
        texts.show_redline(redline([(3, 9)], rows=40))
    if turn % 3 == 0:
        window.takeCentralWidget()
        texts.deleteLater()
    elif turn % 3 == 1:
        window.deleteLater()
    del window, texts, element, row
    gc.collect()
    application.sendPostedEvents(None, 52)
    application.processEvents()
print("kept", len(application.findChild(ElementRegistry)._kept))
"""


def test_no_element_outlives_its_texts_and_the_program_ends_in_order(root):
    """Qt and Python both hold elements: whoever lets go in the wrong order ends the program with a crash."""
    ended = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", OUTLIVING],
        cwd=root, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == "kept 0"


# --- words ---


def chip(name: str, stance: str, link: Link = Link.MARKED, *, opposite: bool = False) -> Chip:
    return Chip(name.upper(), name, name, "state", link, stance, opposite)


def test_only_who_proposes_is_said_to_propose():
    words = who_words(
        [
            chip("Kestria", "propose"),
            chip("Galdor", "cosponsor"),
            chip("Mirandel", "support"),
            chip("Arvenia", "reserve", Link.MATCHED),
            chip("Castria", "oppose", opposite=True),
        ]
    )
    assert words == (
        "Proposed by: Kestria, marked in the draft; Galdor, marked in the draft. "
        "Support: Mirandel, marked in the draft. Reserve: Arvenia, matched by wording. "
        "Against: Castria, marked in the draft."
    )


def test_of_two_links_of_one_name_the_stronger_is_said():
    words = who_words([chip("Kestria", "propose"), chip("Kestria", "propose", Link.MATCHED)])
    assert words == "Proposed by: Kestria, marked in the draft."


@pytest.mark.parametrize("pair", [("zero", "rev1"), ("rev1", "rev2"), ("rev2", "final")], ids="-".join)
def test_no_word_of_a_row_is_left_unsaid(compared, pair):
    """Every run of both sides is in the words, unless it stands on both sides and is said once."""
    for row in compared(*pair).redline.rows:
        words = row_words(row)
        said = Counter(re.findall(r"\w+", words))
        for cell in (row.older, row.newer):
            fields = (cell.number, cell.heading, cell.text) if cell else ()
            whole = ("".join(run.text for run in runs) for runs in fields)  # letters of one word may be runs
            there = Counter(re.findall(r"\w+", " ".join(whole)))
            assert not there - said, (row.id, words)
        if row.changes:
            assert words.endswith(".")


def test_a_change_in_words_says_what_where_and_who(compared):
    view = next(v for v in compared("zero", "rev1").redline.changes if "a reasonable time" in v.title)
    words = change_words(view)
    assert words.startswith(f"Change {view.number}: substitution, substantive.")
    assert "Article 33" in words
    assert "Proposed by: Galdor, matched by wording." in words


def entries(window):
    """The rows of the list that are one change, by number."""
    model = window.texts.walk.changes
    found = [(row, model.index(row, 0).data(ListRole.ENTRY)) for row in range(model.rowCount())]
    return [(row, entry) for row, entry in found if entry.view is not None and entry.group is None]


def test_the_list_of_changes_is_heard_without_signs(on_sample):
    model = on_sample.texts.walk.changes
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert all(said)
    assert not any(sign in words for words in said for sign in ("≈", "✎", "—", "\n"))
    nobody = next(row for row, entry in entries(on_sample) if not entry.view.chips)
    assert "unattributed" in said[nobody].casefold()


def test_a_change_that_a_screen_reader_selects_in_the_list_is_chosen(on_sample):
    window = on_sample
    row, entry = entries(window)[2]
    item = QAccessible.queryAccessibleInterface(window.texts.walk.list).child(row)
    item.actionInterface().doAction(item.actionInterface().actionNames()[0])
    assert window.texts.walk.current == entry.view.id


# --- announcements ---


def test_a_message_is_announced_only_where_somebody_listens(window, qapp):
    announce(window, "Nobody hears this.")
    QAccessible.setActive(True)
    try:
        announce(window, "Kept.")
        announce(window, "It could not be kept.", at_once=True)
        announce(window, "")
        QApplication.processEvents()
    finally:
        QAccessible.setActive(False)
