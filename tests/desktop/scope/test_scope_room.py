"""The room of scope: the matrix and its words, what moved, all drafts, the picture, keys, and the way to the texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QFont, QImage, QPainter
from PySide6.QtTest import QTest

from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.style.theme import DARK, LIGHT
from app.desktop.scope.network import ScopeNetwork, links_of
from app.desktop.scope.reach_signs import SIGN, paint_sign
from app.desktop.scope.scope_matrix import ScopeMatrix
from app.desktop.scope.scope_room import ScopeMode, ScopeRoom
from app.redline.scope.board import scope_board
from app.redline.scope.model import ScopeMovement
from app.services.dossiers.creation import new_dossier
from app.services.imports.import_files import import_drafts
from tests.house.examples import draft, scope_in


@pytest.fixture
def room(qtbot, resources, worker, qtlog):
    jobs = Jobs()
    faults: list[object] = []
    jobs.failed.connect(faults.append)
    made = ScopeRoom(jobs, worker, resources, LIGHT)
    made.set_look(LIGHT, QFont("Noto Sans", 11))
    made.jobs = jobs
    qtbot.addWidget(made)
    made.resize(1280, 760)
    made.show()
    yield made
    jobs.wait()
    assert not faults
    assert not [r.message for r in qtlog.records if "propagateSizeHints" not in r.message]


@pytest.fixture
def at_rest(qtbot, room):
    return lambda: qtbot.waitUntil(lambda: not room.jobs.working)


@pytest.fixture
def opened(room, sample, at_rest):
    room.show_dossier(sample)
    room.enter()
    at_rest()
    assert room.body.full, room.notice.words.text()
    return room


@pytest.fixture
def moved(opened, at_rest):
    opened.tabs.setCurrentIndex(ScopeMode.MOVED)
    at_rest()
    return opened


def line(room, place: str) -> int:
    return next(at for at, one in enumerate(room.matrix.lines) if one.short.startswith(place) and not one.article)


def column(room, name: str) -> int:
    return next(at for at, one in enumerate(room.matrix.board.columns) if one.name == name)


def go(room, place: str, name: str):
    room.view.setCurrentIndex(room.matrix.index(line(room, place), column(room, name)))


def said(room, place: str, name: str) -> str:
    index = room.matrix.index(line(room, place), column(room, name))
    return index.data(Qt.ItemDataRole.AccessibleTextRole)


def follow(room, words: str) -> None:
    """Click the first link of the page that begins with some words."""
    text = room.page.toHtml()
    at = text.index(words)
    link = text[text.rindex('href="', 0, at) + 6 :].partition('"')[0]
    room.page.followed(QUrl(link))


def test_every_cell_is_told_in_words(opened):
    assert said(opened, "Article 21(1)", "Article 8") == (
        "Article 21(1) Quick keeping of data, Article 8 Entry without right: reached by way of Article 19(2)"
    )
    assert said(opened, "Article 3(1)", "Article 9").endswith(": reached by its own words")
    assert said(opened, "Article 25(1)", "Article 9").endswith(": reached by its own words, with limits")
    assert said(opened, "Article 3(1)", "serious crime").endswith(": not reached")
    matrix = opened.matrix
    every = [matrix.index(at, along) for at in range(matrix.rowCount()) for along in range(matrix.columnCount())]
    assert all(index.data(Qt.ItemDataRole.AccessibleTextRole) for index in every)
    there = QAccessible.queryAccessibleInterface(opened.view)
    assert there.text(QAccessible.Text.Name) == "Scope: provisions by what they reach"


def test_columns_are_classes_then_offences_and_rows_stand_as_in_the_text(opened):
    matrix = opened.matrix
    heads = [matrix.headerData(at, Qt.Orientation.Horizontal) for at in range(matrix.columnCount())]
    assert heads[0] == "serious crime"
    assert heads[3] == "Article 8 Entry without right"
    rows = [matrix.headerData(at, Qt.Orientation.Vertical).strip() for at in range(matrix.rowCount())]
    assert rows[:4] == [
        "▾ Article 3 Scope",
        "Article 3(1)",
        "Article 3(2)",
        "Article 4 Offences under other agreements",
    ]


def test_the_marked_cell_is_told_beside_the_matrix_with_its_way(opened):
    go(opened, "Article 21(1)", "Article 8")
    page = opened.page.toPlainText()
    assert page.startswith("Article 21(1) Quick keeping of data\nArticle 8 Entry without right\n")
    assert "by way of Article 19(2)." in page
    wanted = []
    opened.words_wanted.connect(lambda *place: wanted.append(place))
    follow(opened, "Article 19(2)</span></a>")
    assert wanted[-1] == ("final", "article-19/2", 0, 0)
    go(opened, "Article 3(1)", "serious crime")
    assert "Not reached." in opened.page.toPlainText()
    assert "What it reaches besides" in opened.page.toPlainText()


def test_enter_leads_to_the_words(opened, qtbot):
    go(opened, "Article 3(1)", "Article 8")
    opened.view.setFocus()
    with qtbot.waitSignal(opened.words_wanted) as told:
        QTest.keyClick(opened.view, Qt.Key.Key_Return)
    label, provision, start, end = told.args
    assert (label, provision) == ("final", "article-3/1")
    assert end - start == len("offences described in chapter II")


def test_articles_fold_by_space_by_a_click_and_all_at_once(opened):
    before = opened.matrix.rowCount()
    go(opened, "Article 21(2)", "Article 8")
    QTest.keyClick(opened.view, Qt.Key.Key_Space)
    assert opened.matrix.rowCount() == before - 3
    folded = opened.matrix.lines[opened.view.currentIndex().row()]
    assert (folded.place, folded.folded, len(folded.rows)) == ("Article 21 Quick keeping of data", True, 3)
    head = opened.matrix.headerData(opened.view.currentIndex().row(), Qt.Orientation.Vertical,
                                    Qt.ItemDataRole.AccessibleTextRole)  # fmt: skip
    assert head == "Article 21 Quick keeping of data: 3 provisions, folded"
    assert "Article 21(2) · Reaches" in opened.page.toPlainText()
    opened.view.verticalHeader().sectionClicked.emit(opened.view.currentIndex().row())
    assert opened.matrix.rowCount() == before
    opened.fold.setChecked(True)
    assert not any(one.inside for one in opened.matrix.lines)
    opened.fold.setChecked(False)
    assert opened.matrix.rowCount() == before


def test_a_click_on_a_provision_by_itself_reads_its_row(opened):
    at = line(opened, "Article 22")
    opened.view.turn_wanted.emit(at)
    assert opened.view.currentIndex().row() == at


def test_what_reaches_a_column_is_put_first_and_back(opened):
    matrix, along = opened.matrix, column(opened, "serious crime")
    before = [one.short for one in matrix.lines]
    go(opened, "Article 3(1)", "serious crime")
    QTest.keyClick(opened.view, Qt.Key.Key_S)
    assert matrix.lines[0].short == "Article 28(1) Mutual assistance"
    assert matrix.headerData(along, Qt.Orientation.Horizontal) == "▴ serious crime"
    spoken = matrix.headerData(along, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "serious crime: what reaches it stands first"
    assert matrix.lines[opened.view.currentIndex().row()].short == "Article 3(1)"
    opened.view.horizontalHeader().sectionClicked.emit(along)
    assert [one.short for one in matrix.lines] == before


def test_ctrl_with_an_arrow_goes_to_the_next_cell_that_is_filled(opened):
    go(opened, "Article 3(2)", "serious crime")
    opened.view.setFocus()
    QTest.keyClick(opened.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert opened.view.currentIndex().column() == column(opened, "evidence in electronic form of any offence")


def test_what_moved_stands_above_with_who_asked_and_leads_to_the_changes(moved, qtbot):
    told = [moved.turns.item(at).text() for at in range(moved.turns.count())]
    (measures,) = (one for one in told if "Article 19(2)" in one)
    assert measures.startswith("Changed: Article 19(2): from the offences of Articles 7 to 15 (option 1); ")
    assert "This carries Articles 21 to 24 along.\nAsked by Southern Forum, Elmaria." in measures
    moved.turns.setCurrentRow(told.index(measures))
    marked = moved.matrix.lines[moved.view.currentIndex().row()]
    assert marked.rows[0].address == "Article 19(2)"
    with qtbot.waitSignal(moved.changes_wanted) as wanted:
        moved.turns.itemActivated.emit(moved.turns.currentItem())
    facts = wanted.args[0]
    assert (facts["older"], facts["newer"], facts["label"]) == ("rev2", "final", "Scope: Article 19(2)")
    assert facts["changes"] == moved.turns.turns[moved.turns.currentRow()].changes


def test_the_marked_cell_stays_that_of_its_offence(opened, at_rest):
    go(opened, "Article 3(1)", "Article 8")
    opened.tabs.setCurrentIndex(ScopeMode.MOVED)
    at_rest()
    index = opened.view.currentIndex()
    assert (opened.matrix.lines[index.row()].short, index.column()) == ("Article 3(1)", column(opened, "Article 8"))


def test_what_moved_is_marked_in_its_cell_and_told(moved):
    assert said(moved, "Article 19(2)", "Article 8").endswith(": reached by its own words, settled now")
    assert said(moved, "Article 3(2)", "any criminal offence").endswith(", option 2, with limits, gone")
    go(moved, "Article 3(2)", "any criminal offence")
    page = moved.page.toPlainText()
    assert "Before, in rev2:" in page
    assert "Reached any criminal offence (option 2)." in page
    assert "Narrower: Article 3(2): from " in page
    wanted = []
    moved.words_wanted.connect(lambda *place: wanted.append(place))
    moved.view.activated.emit(moved.view.currentIndex())
    assert wanted[-1][0] == "rev2"
    facts = []
    moved.changes_wanted.connect(facts.append)
    follow(moved, "Show the changes")
    assert facts[-1]["changes"]


def test_another_pair_can_be_chosen_and_the_first_draft_has_none_before(moved, at_rest):
    moved.since.choose("zero")
    at_rest()
    assert (moved.view_of.older, moved.view_of.draft) == ("zero", "final")
    moved.drafts.choose("rev2")
    at_rest()
    assert (moved.view_of.older, moved.view_of.draft) == ("rev1", "rev2")
    moved.drafts.choose("zero")
    at_rest()
    assert moved.still.text() == "There is no older draft in its language: nothing can have moved."
    assert moved.since.isHidden()


def test_the_pair_of_the_texts_is_told_until_another_is_chosen(opened, at_rest):
    opened.show_pair("zero", "rev1", "issued")
    at_rest()
    assert opened.view_of.draft == "rev1"
    opened.tabs.setCurrentIndex(ScopeMode.MOVED)
    at_rest()
    assert opened.view_of.older == "zero"
    opened.drafts.choose("final")
    at_rest()
    opened.show_pair("rev1", "rev2", "issued")
    at_rest()
    assert opened.view_of.draft == "final"


def test_over_all_drafts_a_provision_is_told_draft_by_draft(opened, at_rest):
    opened.tabs.setCurrentIndex(ScopeMode.ALL)
    at_rest()
    go(opened, "Article 21(1)", "Article 8")
    page = opened.page.toPlainText()
    drafts = [page.index(f"\n{label} · ") for label in ("final", "rev2", "rev1", "zero")]
    assert drafts == sorted(drafts)
    assert "final · Article 21(1) · this draft" in page.replace("\u2068", "").replace("\u2069", "")
    assert "The same as before." in page
    assert "the offences of Articles 7 to 15 (option 1)" in page
    wanted = []
    opened.words_wanted.connect(lambda *place: wanted.append(place))
    follow(opened, "the offences of Articles 7 to 15 (option 1)</span></a>")
    assert wanted[-1][:2] == ("zero", "article-21/1")


def test_who_stands_where_is_told_of_the_marked_provision(opened):
    go(opened, "Article 19(2)", "Article 8")
    page = opened.page.toPlainText()
    told = page[page.index("Positions on it") :].split("\n")
    assert [one.partition(":")[0] for one in told[1:]] == [
        "Northern Compact", "Southern Forum", "Elmaria", "Halmar Islands",
    ]  # fmt: skip


def test_who_stands_where_on_the_scope_is_told_by_group_and_state(opened, at_rest):
    opened.tabs.setCurrentIndex(ScopeMode.STANDS)
    at_rest()
    page = opened.page.toPlainText()
    assert page.startswith("Who stands where\nNorthern Compact\nArticle 19(2): propose · “the offences described in ")
    assert page.index("Southern Forum") < page.index("Castria") < page.index("Elmaria")
    assert "with the aim that it be so used" not in page, "it is a position on other words of Article 12"
    wanted = []
    opened.words_wanted.connect(lambda *place: wanted.append(place))
    follow(opened, "Article 3(2)</span></a>")
    assert wanted[-1] == ("final", "article-3/2", 0, 0)


def test_the_picture_has_the_links_and_a_text_in_its_place(opened):
    opened.picture.setChecked(True)
    assert opened.sights.currentIndex() == 1
    lines = opened.network.accessibleDescription().split("\n")
    assert "Article 21 → Article 19(2)" in lines
    assert "Article 19(2) → offences by means of an information system" in lines
    assert "Article 18 → the offences of Articles 8 to 16" in lines
    box = opened.network._box(0, 4)
    QTest.mouseClick(opened.network, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert opened.matrix.lines[opened.view.currentIndex().row()].rows[0].article_address == "Article 18"
    QTest.mouseClick(opened.network, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    opened.picture.setChecked(False)
    assert opened.sights.currentIndex() == 0


def test_a_text_without_offences_says_so(room, tmp_path, resources, at_rest):
    assert room.notice.title.text() == "No dossier is open."
    room.load()
    place = tmp_path / "empty.travaux"
    with new_dossier(place, "Empty"):
        pass
    room.show_dossier(place)
    room.enter()
    at_rest()
    assert room.notice.title.text() == "There is no draft yet."


def test_a_dossier_of_other_matters_says_that_no_offence_is_there(room, tmp_path, resources, at_rest):
    place = tmp_path / "tides.travaux"
    (tmp_path / "tides.txt").write_text("Article 1\nTides\n\n1. Ships wait for the tide.\n", "utf-8")
    with new_dossier(place, "Tides"):
        pass
    import_drafts(place, [tmp_path / "tides.txt"], resources)
    room.show_dossier(place)
    room.enter()
    at_rest()
    assert room.notice.title.text() == "This text creates no offence and speaks of none."


def test_what_cannot_be_read_is_told_and_tried_again(room, sample, at_rest):
    room.show_dossier(sample)
    room._chosen = ("nowhere", "")
    room.enter()
    at_rest()
    assert room.notice.title.text() == "The scope could not be read."
    room._chosen = ("", "")
    room.notice.button.click()
    at_rest()
    assert room.body.full
    room.loading.stopped.emit()
    assert room.notice.title.text() == "Stopped."


def _inked(**traits) -> set[tuple[int, int]]:
    image = QImage(SIGN, SIGN, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        paint_sign(painter, image.rect().toRectF(), QColor("black"), QColor("white"), **traits)
    return {(x, y) for x in range(SIGN) for y in range(SIGN) if image.pixelColor(x, y).lightness() < 128}


def test_no_two_signs_look_alike_in_black_and_white():
    signs = [
        _inked(settled=settled, own=own, movement=movement)
        for own in (False, True)
        for movement in (None, *ScopeMovement)
        for settled in (False, True)
        if not (movement is ScopeMovement.WENT and settled)
    ]
    for at, one in enumerate(signs):
        assert all(len(one ^ other) > 6 for other in signs[:at])


def test_a_board_of_many_rows_and_columns_is_laid_out_and_drawn(qtbot):
    lines = []
    for number in range(2, 22):
        lines += [f"Article {number}", f"Deed {number}", f"1. Parties shall establish as an offence the deed {number}."]
    for number in range(22, 92):
        lines += [f"Article {number}", "Aid"]
        lines += [
            f"{n}. Parties aid for the offences established in accordance with articles 2 to 21." for n in (1, 2, 3)
        ]
    text = draft(*lines)
    board = scope_board(scope_in(text), text)
    matrix = ScopeMatrix()
    matrix.show(board)
    assert (len(board.rows), matrix.rowCount(), matrix.columnCount()) == (210, 280, 20)
    matrix.fold_all(True)
    assert matrix.rowCount() == 70
    network = ScopeNetwork(DARK)
    qtbot.addWidget(network)
    network.show_board(board)
    network.resize(900, network.sizeHint().height())
    assert len(links_of(board)) == 70
    assert not network.grab().isNull()


def test_what_is_wanted_is_told_with_who_is_for_it(opened, at_rest):
    opened._choose("rev1", "")
    opened.tabs.setCurrentIndex(ScopeMode.STANDS)
    at_rest()
    page = opened.page.toPlainText()
    narrow, wide = (
        page.index("the offences of Articles 7 to 15"),
        page.index("offences by means of an information system"),
    )
    assert "For: Elmaria, Northern Compact, Halmar Islands" in page[narrow:wide]
    assert "For: Elmaria, Southern Forum" in page[wide:]
