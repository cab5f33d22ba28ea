"""The room of sides: articles with who holds them, the matrix with its cells in words, ways to the texts, export."""

from __future__ import annotations

import csv

import openpyxl
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QImage, QPainter, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem

from app.attribution.holders.model import DisputeSort, DisputeTurn, HoldingSide
from app.attribution.lineage.provision_threads import Thread
from app.attribution.positions.related_asks import AskRelation
from app.attribution.sides.model import ActorPair, RelationCount, SharedProvision, SideMatrix
from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.style.theme import DARK, LIGHT
from app.desktop.sides.dispute_words import dispute_sort_words, side_words, turn_words
from app.desktop.sides.pair_page import relation_words
from app.desktop.sides.place_page import LINES, PlacePage, TextPlace
from app.desktop.sides.side_table import PairDelegate, SideTable
from app.desktop.sides.sides_room import SidesRoom, SidesTab
from app.services.dossiers.dossier import Dossier
from app.services.proposals.sides import DossierSides


def looks(document):
    """Each paragraph: its words, where it begins and in which direction it is read; and where its links lead."""
    block, found = document.begin(), []
    while block.isValid():
        form, begin = block.blockFormat(), block.begin()
        sides = (form.leftMargin(), form.rightMargin(), form.topMargin(), form.headingLevel(), form.layoutDirection())
        links = []
        while not begin.atEnd():
            look = begin.fragment().charFormat()
            links.append((begin.fragment().text(), look.anchorHref(), look.foreground().color().name()))
            begin += 1
        found.append((block.text(), *sides, tuple(links)))
        block = block.next()
    return found


def test_a_long_page_that_is_laid_out_by_turns_looks_as_one_that_is_not(qtbot):
    page = PlacePage(LIGHT, "Page")
    qtbot.addWidget(page)
    page.begin()
    page.head("Article 1")
    for at in range(LINES):
        page.say(f"Line {at}", place=TextPlace("rev1", f"p{at}"), inset=16 * (at % 2))
        page.quote(f"“words {at}”")
        page.say("nobody", faint=True)
        if at % 13 == 0:
            page.table(("Draft", "Count"), [("rev1", "3"), ("rev2", "4")], (0, 1))
    page.end()
    assert page.busy
    assert "Line 0" in page.toPlainText()
    qtbot.waitUntil(lambda: not page.busy)
    whole = QTextDocument()
    whole.setDefaultFont(page.document().defaultFont())
    whole.setHtml("".join(page._parts))
    assert looks(page.document()) == looks(whole)
    assert len(page.places()) == LINES
    page.end()
    page.begin()
    page.say("Another.")
    page.end()
    assert not page.busy
    assert page.toPlainText() == "Another."


ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@pytest.fixture
def room(qtbot, resources, worker, qtlog):
    jobs = Jobs()
    faults: list[object] = []
    jobs.failed.connect(faults.append)
    made = SidesRoom(jobs, worker, resources, LIGHT)
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
    def wait() -> None:
        qtbot.waitUntil(lambda: not room.jobs.working)
        pages = (room.holders, room.sides)
        qtbot.waitUntil(
            lambda: not any(page.loading.busy or page._drawing.isActive() or page.page.busy for page in pages)
        )

    return wait


@pytest.fixture
def holders(room, sample, at_rest):
    room.show_dossier(sample)
    room.enter()
    at_rest()
    assert room.holders.found is not None, room.holders.notice.words.text()
    return room


@pytest.fixture
def sides(room, sample, at_rest):
    room.show_dossier(sample)
    room.show_tab(SidesTab.SIDES)
    room.enter()
    at_rest()
    assert room.sides.found is not None, room.sides.notice.words.text()
    return room


def words_on(page) -> str:
    return page.toPlainText().translate(ISOLATES)


def mark_article(room, name: str, at_rest) -> str:
    courses = room.holders.model.courses
    at = next(at for at, one in enumerate(courses) if one.name == name)
    room.holders.view.setCurrentIndex(room.holders.model.index(at, 0))
    at_rest()
    return words_on(room.holders.page)


def mark_pair(room, one: str, other: str, at_rest) -> str:
    model = room.sides.model
    names = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    index = model.index(names.index(one), names.index(other))
    room.sides.view.setCurrentIndex(index)
    at_rest()
    return words_on(room.sides.page)


def test_without_a_dossier_it_says_so(room):
    room.enter()
    assert room.holders.notice.words.text() == "Open one to see who holds what."
    assert not room.sides.export.isEnabled()


def test_the_most_contested_article_comes_first_with_its_course(holders):
    model = holders.holders.model
    assert model.courses[0].name == "Article 19 Reach of the measures"
    first = [model.index(0, column).data().translate(ISOLATES) for column in range(4)]
    assert first == ["Article 19 Reach of the measures", "2 · 2 · 2 · 0", "",
                     "Northern Compact, Halmar Islands, Southern Forum"]  # fmt: skip
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).translate(ISOLATES)
    assert "zero: 2 texts in dispute, open: 17 · unmarked: 32" in spoken
    contested = model.rowCount()
    holders.holders.whole.setChecked(True)
    assert model.rowCount() > contested


def test_an_article_says_who_holds_each_text_and_how_that_is_known(holders, at_rest):
    said = mark_article(holders, "Article 19 Reach of the measures", at_rest)
    assert "Show Article 19 in rev2" in said
    assert "for the words" in said
    assert "matched by wording" in said or "marked in the draft" in said
    assert "Nobody is known to hold it." in mark_article(holders, "Article 28 Mutual assistance", at_rest)
    gone = mark_article(holders, "Article 16 bis Other offences", at_rest)
    assert "settled: the words are gone · asked for by Northern Compact (matched by wording)" in gone


def test_who_asks_for_other_words_of_an_article_stands_in_its_row(holders):
    model = holders.holders.model
    asks = {course.name: model.index(at, 4).data().translate(ISOLATES) for at, course in enumerate(model.courses)}
    assert "Mirandel" in asks["Article 20 Conditions and safeguards"], "it is contested, and no column said by what"


def test_counts_that_are_nowhere_have_no_column_of_the_page(holders, at_rest):
    heads = mark_article(holders, "Article 19 Reach of the measures", at_rest)
    assert "Unmarked" in heads
    assert "Agreed in plenary" not in heads


def test_all_columns_of_the_articles_are_in_sight_in_a_narrow_window(holders, qtbot):
    view, usual = holders.holders.view, QFont(holders.holders.view.font())
    usual.setPixelSize(12)
    view.setFont(usual)
    for wide in (900, 1280):
        holders.resize(wide, 500)
        qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() == 0)


def test_cells_of_the_matrix_grow_with_the_letters(sides, at_rest):
    view = sides.sides.view
    for points in (9.0, 18.0):
        font = QFont(view.font())
        font.setPointSizeF(points)
        view.setFont(font)
        at_rest()
        needed = view.fontMetrics().horizontalAdvance("46 · 23 · 10 of 79")
        assert view.columnWidth(0) >= needed
        assert view.rowHeight(0) >= view.fontMetrics().height() + 10


def test_without_words_of_anybody_it_offers_proposals_and_without_drafts_drafts(room, at_rest, tmp_path, qtbot):
    dossier = tmp_path / "empty.travaux"
    with Dossier.create(dossier, "Empty"):
        pass
    room.show_dossier(dossier)
    room.enter()
    at_rest()
    assert room.holders.notice.title.text() == "There is no draft yet."
    with qtbot.waitSignal(room.drafts_wanted):
        room.holders.notice.button.click()
    room.show_tab(SidesTab.SIDES)
    at_rest()
    assert not room.sides.export.isEnabled(), "there is nothing to write"
    with qtbot.waitSignal(room.papers_wanted):
        room.sides.notice.button.click()


def test_escape_leads_from_a_page_to_its_table(sides, at_rest):
    for tab, page in ((SidesTab.SIDES, sides.sides), (SidesTab.HOLDERS, sides.holders)):
        sides.show_tab(tab)
        at_rest()
        page.page.setFocus()
        QTest.keyClick(page.page, Qt.Key.Key_Escape)
        assert sides.window().focusWidget() is page.view


def test_another_draft_of_an_article_is_told_when_its_name_is_followed(holders, at_rest):
    mark_article(holders, "Article 19 Reach of the measures", at_rest)
    holders.holders.page.followed(QUrl("draft:0"))
    said = words_on(holders.holders.page)
    assert "Show Article 19 in zero" in said
    assert said.count("Nobody is known to hold it.") == 2


def test_texts_and_articles_lead_to_their_places(holders, at_rest, qtbot):
    mark_article(holders, "Article 19 Reach of the measures", at_rest)
    page = holders.holders.page
    at = next(at for at, place in enumerate(page.places()) if place.end)
    with qtbot.waitSignal(holders.words_wanted) as there:
        page.followed(QUrl(f"place:{at}"))
    draft, _, start, end = there.args
    assert draft == "rev2"
    assert end > start
    with qtbot.waitSignal(holders.place_wanted) as whole:
        holders.holders.view.activated.emit(holders.holders.view.currentIndex())
    assert whole.args[0] == "rev2"


def test_a_cell_tells_counts_in_words_and_its_page_what_each_said(sides, at_rest, qtbot):
    said = mark_pair(sides, "Fennmark", "Kestria", at_rest)
    index = sides.sides.view.currentIndex()
    assert index.data().translate(ISOLATES) == "0 · 2 · 0 of 2"
    aloud = index.data(Qt.ItemDataRole.AccessibleTextRole).translate(ISOLATES)
    assert aloud == ("Fennmark, Kestria\nboth spoke on 2 provisions: the same on 0, the contrary on 2, otherwise on 0")
    assert "Fewer than 5 shared provisions tell no tendency." in said
    assert said.count("the contrary") >= 2
    assert "Fennmark: " in said
    with qtbot.waitSignal(sides.place_wanted) as there:
        sides.sides.page.followed(QUrl("place:0"))
    assert there.args[0] in ("zero", "rev1", "rev2", "final")
    assert mark_pair(sides, "Kestria", "Fennmark", at_rest) == said
    assert "There is no provision on which both spoke." in mark_pair(sides, "Arvenia", "Castria", at_rest)
    assert "spoke on" in mark_pair(sides, "Arvenia", "Arvenia", at_rest)


def test_only_some_actors_are_counted_and_all_again(sides, at_rest):
    before = sides.sides.model.actors
    ids = [one for one in before if sides.sides.found.names[one] in ("Fennmark", "Kestria")]
    sides.sides.count_only(ids)
    at_rest()
    assert set(sides.sides.model.actors) == set(ids)
    assert sides.sides.chosen.isVisibleTo(sides)
    sides.sides.choose_actors()
    assert [one.id for one in sides.sides.chooser.chosen] == ids
    assert sides.sides.chooser.windowTitle() == "Whose sides?"
    sides.sides.chooser.chosen.pop()
    sides.sides.chooser.accept()
    at_rest()
    assert set(sides.sides.model.actors) <= set(ids[:1])
    sides.sides.names.taken_away.emit(0)
    at_rest()
    assert sides.sides.model.actors == before


def test_an_earlier_draft_groups_and_order_are_chosen(sides, at_rest):
    all_pairs = len(sides.sides.found.matrix.pairs)
    sides.sides.drafts.choose("zero")
    at_rest()
    assert sides.sides.found.matrix.until == 0
    assert len(sides.sides.found.matrix.pairs) < all_pairs
    sides.sides.groups.setCurrentIndex(1)
    sides.sides.groups.activated.emit(1)
    at_rest()
    assert sides.sides.found.matrix.expanded
    sides.sides.order.setCurrentIndex(1)
    sides.sides.order.activated.emit(1)
    assert sides.sides.model.actors == sides.sides.found.matrix.by_clusters()
    sides.sides.apart.click()
    assert "Members who spoke apart from their group" in words_on(sides.sides.page)


def test_what_is_refused_or_stopped_is_said_in_its_place(sides, at_rest):
    sides.sides.loading.failed.emit("No.")
    assert sides.sides.notice.words.text() == "No."
    assert not sides.sides.export.isEnabled()
    sides.sides.notice.taken.emit()
    assert sides.sides.loading.busy
    sides.sides.notice.taken.emit()
    at_rest()
    assert sides.sides.notice.title.text() == "Stopped." or sides.sides.found is not None


def test_both_pages_are_written_as_tables(sides, at_rest, tmp_path, qtbot):
    for target, table in ((tmp_path / "pairs.csv", "pairs"), (tmp_path / "sides.xlsx", "")):
        with qtbot.waitSignal(sides.wrote):
            sides.write(target, table)
    with (tmp_path / "pairs.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.reader(lines))
    assert rows[0][:3] == ["one", "other", "both spoke on"]
    assert ["Fennmark", "Kestria", "2", "0", "2", "0"] in [row[:6] for row in rows]
    assert len(openpyxl.load_workbook(tmp_path / "sides.xlsx").sheetnames) == 6
    sides.show_tab(SidesTab.HOLDERS)
    at_rest()
    with qtbot.waitSignal(sides.wrote):
        sides.write(tmp_path / "holders.csv", "holders")
    assert "Halmar Islands" in (tmp_path / "holders.csv").read_text("utf-8-sig")
    with qtbot.waitSignal(sides.refused):
        sides.write(tmp_path / "nowhere" / "holders.csv", "holders")


def counted(same: int, contrary: int, otherwise: int) -> SideTable:
    count = RelationCount(same, contrary, otherwise)
    pair = ActorPair("a", "b", (), count, (count,))
    matrix = SideMatrix(("rev1",), 0, ("a", "b"), {"a": 9, "b": 9}, (), (pair,), (), (), expanded=False)
    table = SideTable()
    table.show(DossierSides(matrix, {"a": "A", "b": "B"}, {}, {}, {}, "", None))  # type: ignore[arg-type]
    return table


def drawn(table: SideTable) -> QImage:
    """The lower edge of the cell of the two, where the bar is drawn."""
    image = QImage(112, 34, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    PairDelegate().paint(painter, option, table.index(0, 1))
    painter.end()
    return image.copy(0, 22, 111, 11)


def test_a_bar_is_drawn_from_five_shared_provisions_on_and_told_by_its_pattern(qapp):
    assert drawn(counted(5, 0, 0)) != drawn(counted(0, 5, 0)) != drawn(counted(0, 0, 5))
    edges = [{drawn(counted(same, 0, 0)).pixelColor(100, y).name() for y in range(10)} for same in (4, 5)]
    assert [len(edge) for edge in edges] == [1, 2], "below five there is no bar"


def test_every_value_has_words(qapp):
    assert len({side_words(one) for one in HoldingSide}) == len(HoldingSide)
    assert len({turn_words(one) for one in DisputeTurn}) == len(DisputeTurn)
    assert len({dispute_sort_words(one) for one in DisputeSort}) == len(DisputeSort)
    shared = [SharedProvision(Thread(0, "p"), "", one, False, ((), ())) for one in AskRelation]
    assert len({relation_words(one) for one in shared}) == len(AskRelation)


def test_another_theme_and_no_dossier_leave_the_room_whole(holders):
    holders.set_look(DARK, QFont("Noto Sans", 12))
    holders.show_dossier(None)
    assert holders.holders.notice.words.text() == "Open one to see who holds what."


def test_a_table_of_a_page_is_read_from_the_right_where_lines_are(qapp, qtbot):
    page = PlacePage(LIGHT, "page")
    qtbot.addWidget(page)
    before = qapp.layoutDirection()
    try:
        for side, first in ((Qt.LayoutDirection.LeftToRight, "Draft"), (Qt.LayoutDirection.RightToLeft, "Open")):
            qapp.setLayoutDirection(side)
            page.begin()
            page.table(("Draft", "Open"), [("rev1", "3")], (0,))
            page.end()
            assert page.toPlainText().split()[0] == first
    finally:
        qapp.setLayoutDirection(before)
