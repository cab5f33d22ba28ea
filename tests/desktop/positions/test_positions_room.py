"""The room of positions: the matrix with groups folded and unfolded, filters, a cell in full, entry by hand, export."""

from __future__ import annotations

import csv
import json

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter

from app.attribution.positions.positions import Expansion, HeldPosition, ProvisionPositions
from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.style.theme import DARK, LIGHT, THEMES, palette
from app.desktop.ground.undo_history import UndoHistory
from app.desktop.positions.matrix_model import Matrix, MatrixCells
from app.desktop.positions.matrix_view import signs_of
from app.desktop.positions.positions_room import PositionsRoom
from app.desktop.positions.stance_signs import SIGN, paint_sign_of
from app.services.dossiers.dossier import Dossier
from app.services.proposals.position_entry import PositionsByExpansion
from app.services.proposals.positions import DraftPositions
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Position


@pytest.fixture
def room(qtbot, resources, worker, qtlog):
    jobs, deeds = Jobs(), UndoHistory()
    faults: list[object] = []
    jobs.failed.connect(faults.append)
    made = PositionsRoom(jobs, worker, resources, deeds, LIGHT)
    made.set_look(LIGHT, QFont("Noto Sans", 11))
    made.jobs, made.deeds = jobs, deeds
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
    assert room.stand is not None, room.notice.words.text()
    return room


def cell(room, address: str, name: str) -> str:
    matrix = room.matrix
    row = next(at for at in range(matrix.rowCount()) if matrix.row(at).address == address)
    column = next(at for at in range(matrix.columnCount()) if matrix.name(at) == name)
    room.view.setCurrentIndex(matrix.index(row, column))
    return matrix.index(row, column).data()


def choose(room, how: Expansion):
    room.filters.how.setCurrentIndex(room.filters.how.findData(how))
    room.filters.how.activated.emit(room.filters.how.currentIndex())


def test_the_matrix_says_who_takes_which_stance_on_what(opened):
    assert opened.filters.counts.text() == "18 provisions · 14 actors"
    assert cell(opened, "Article 6(2)", "Kestria") == "propose, delete"
    assert cell(opened, "Article 12(1)", "Kestria") == "oppose"
    assert cell(opened, "Article 31(2)", "Norhaven") == "retain"
    assert cell(opened, "Article 3(2)", "Norhaven") == ""
    assert "Nothing is recorded." in opened.page.toPlainText()
    heads = [opened.matrix.name(at) for at in range(opened.matrix.columnCount())]
    assert heads[:2] == ["Arvenia", "Castria"]
    assert heads[-3:] == ["Northern Compact", "Southern Forum", "Open Net Institute"]


def test_a_cell_in_full_has_the_words_the_source_the_page_and_the_day(opened):
    cell(opened, "Article 8(1)", "Dorvania")
    words = opened.page.toPlainText().replace("\u2068", "").replace("\u2069", "")
    for said in (
        "Dorvania",
        "Article 8(1) (asked of Article 7(1))",
        "delete",
        "“and without right”",
        "page 3",
        "1 September 2031",
    ):
        assert said in words
    assert "delete: 2 States" in words
    row = opened.view.currentIndex().row()
    opened.view.verticalHeader().sectionClicked.emit(row)
    assert "Kestria" in opened.page.toPlainText()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_lines_between_cells_have_the_colour_of_lines(opened, theme, direction):
    view = opened.view
    view.setPalette(palette(theme))
    view.setLayoutDirection(direction)
    view.setCurrentIndex(opened.matrix.index(0, 0))
    box, picture = view.visualRect(opened.matrix.index(2, 2)), view.viewport().grab().toImage()
    side = box.left() if direction is Qt.LayoutDirection.RightToLeft else box.right()
    assert picture.pixelColor(side, box.center().y()).name() == theme.line
    assert picture.pixelColor(box.center().x(), box.bottom()).name() == theme.line


def test_groups_are_unfolded_to_their_members_and_only_members_of_the_united_nations_listed(opened):
    assert cell(opened, "Article 20(2)", "Northern Compact") == "propose"
    choose(opened, Expansion.MEMBERS)
    names = {opened.matrix.name(at) for at in range(opened.matrix.columnCount())}
    assert "Northern Compact" not in names
    assert cell(opened, "Article 20(2)", "Arvenia") == "propose"
    assert "through Northern Compact" in opened.page.toPlainText()
    assert "Open Net Institute" in names
    choose(opened, Expansion.UN)
    names = {opened.matrix.name(at) for at in range(opened.matrix.columnCount())}
    assert "Open Net Institute" not in names


def test_rows_are_filtered_by_article_actor_and_who_spoke_apart(opened, qtbot):
    qtbot.keyClicks(opened.filters.article, "20")
    qtbot.waitUntil(lambda: opened.filters.counts.text().startswith("2 provisions"))
    opened.filters.actor.setCurrentIndex(opened.filters.actor.findData("XMI"))
    opened.filters.actor.activated.emit(opened.filters.actor.currentIndex())
    assert opened.filters.counts.text() == "1 provision · 1 actor"
    opened.filters.apart.click()
    assert opened.nothing.isVisible()
    qtbot.mouseClick(opened.nothing.button, Qt.MouseButton.LeftButton)
    assert opened.filters.counts.text() == "18 provisions · 14 actors"


def test_a_position_is_entered_by_hand_taken_back_and_kept_again(opened, qtbot, sample, at_rest):
    cell(opened, "Article 20(2)", "Kestria")
    qtbot.mouseClick(opened.add, Qt.MouseButton.LeftButton)
    form = opened.form
    assert form.address.text() == "Article 20(2)"
    form.accept()
    assert "say whose it is" in form.refusal.text()
    qtbot.mouseClick(form.who, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(form.chooser.typed, "Fennm")
    qtbot.keyClick(form.chooser.typed, Qt.Key.Key_Return)
    qtbot.keyClick(form.chooser.typed, Qt.Key.Key_Return)
    assert form.who.text() == "Fennmark"
    form.stance.setCurrentIndex(form.stance.findData(Stance.OPPOSE))
    form.accept()
    assert "without a source" in form.refusal.text()
    form.source.setText("plenary, 3 December")
    form.date.setText("3 December")
    form.accept()
    assert "is no date" in form.refusal.text()
    form.date.setText("2032-12-03")
    form.address.setText("Article 99")
    form.accept()
    assert "Article 99" in form.refusal.text()
    form.address.setText("20(2)")
    form.accept()
    assert not form.isVisible()
    at_rest()
    assert cell(opened, "Article 20(2)", "Fennmark") == "oppose"
    assert "entered by hand" in opened.page.toPlainText()
    opened.filters.apart.click()
    assert opened.filters.counts.text() == "1 provision · 2 actors"
    opened.filters.apart.click()
    assert opened.deeds.next_undo == "position on Article 20(2)"
    assert opened.deeds.undo()
    at_rest()
    assert cell(opened, "Article 20(2)", "Fennmark") == ""
    assert opened.deeds.redo()
    at_rest()
    assert cell(opened, "Article 20(2)", "Fennmark") == "oppose"
    with Dossier.open(sample, write=False) as there:
        assert [one.source for one in there.user_input.positions()] == ["plenary, 3 December"]


def test_keys_walk_through_the_cells_and_with_control_to_the_next_that_says_something(opened, qtbot):
    opened.view.setFocus()
    opened.view.setCurrentIndex(opened.matrix.index(0, 0))
    qtbot.keyClick(opened.view, Qt.Key.Key_Down)
    assert opened.view.currentIndex().row() == 1
    opened.view.setCurrentIndex(opened.matrix.index(0, 0))
    qtbot.keyClick(opened.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert opened.matrix.held(opened.view.currentIndex())
    there = opened.view.currentIndex()
    qtbot.keyClick(opened.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert opened.view.currentIndex() == there
    wanted: list[tuple[str, str]] = []
    opened.place_wanted.connect(lambda draft, provision: wanted.append((draft, provision)))
    qtbot.keyClick(opened.view, Qt.Key.Key_Return)
    assert wanted == [("final", "article-12/1")]


def test_another_draft_has_its_own_numbers(opened, at_rest):
    opened.drafts.choose("zero")
    at_rest()
    assert cell(opened, "Article 5(2)", "Kestria") == "propose, delete"


def test_what_is_shown_is_written_out(opened, tmp_path):
    said: list[str] = []
    opened.told.connect(said.append)
    opened.filters.article.setText("Article 6(2)")
    opened.fill()
    opened.write(tmp_path / "p.csv", json=False)
    with (tmp_path / "p.csv").open(encoding="utf-8-sig") as file:
        (row,) = csv.DictReader(file)
    assert (row["provision"], row["Kestria"]) == ("Article 6(2)", "propose; delete")
    opened.write(tmp_path / "p.json", json=True)
    document = json.loads((tmp_path / "p.json").read_text("utf-8"))
    assert document["format"] == "travaux-positions/1"
    assert {one["now"] for one in document["positions"]} == {"Article 6(2)"}
    assert said[0] == "1 provision is written to p.csv."
    opened.write(tmp_path / "p.xlsx", json=False)
    matrix, listed = openpyxl.load_workbook(tmp_path / "p.xlsx").worksheets
    assert (matrix.max_row, matrix["A2"].value) == (2, "Article 6(2)")
    assert listed.max_row == len(document["positions"]) + 1
    refused: list[str] = []
    opened.refused.connect(refused.append)
    opened.write(tmp_path / "none" / "p.csv", json=False)
    assert len(refused) == 1


def test_empty_failed_and_stopped(room, sample, qtbot, at_rest, tmp_path):
    assert room.notice.title.text() == "No dossier is open."
    room.show_dossier(sample)
    room.enter()
    room.jobs.cancel()
    at_rest()
    assert room.notice.title.text() == "Stopped."
    qtbot.mouseClick(room.notice.button, Qt.MouseButton.LeftButton)
    at_rest()
    assert room.view.isVisible()
    empty = tmp_path / "empty.travaux"
    Dossier.create(empty, "Empty").close()
    room.show_dossier(empty)
    room.enter()
    at_rest()
    assert room.notice.title.text() == "No position is recorded yet."
    with qtbot.waitSignal(room.papers_wanted):
        qtbot.mouseClick(room.notice.button, Qt.MouseButton.LeftButton)
    empty.write_bytes(b"no dossier")
    room.load()
    at_rest()
    assert room.notice.title.text() == "The positions could not be gathered."


def test_the_model_keeps_the_rules_and_thousands_of_cells_are_shown(opened, resources, qtmodeltester):
    qtmodeltester.check(opened.matrix)
    states = [actor.id for actor in resources.register.actors if actor.type == "state"][:120]
    rows = []
    for at in range(300):
        held = []
        for n, state in enumerate(states):
            if (at + n) % 3 == 0:
                stance = list(Stance)[(at * n) % len(Stance)]
                position = Position(
                    ActorRef(state, state), stance, f"Article {at}", "", "paper", "page 1", "2031-01-01"
                )
                held.append(HeldPosition(position))
        rows.append(ProvisionPositions(f"article-{at}", f"Article {at}", (), tuple(held)))
    stand = DraftPositions("final", tuple(rows), Expansion.RECORDED, resources.register)
    cells = MatrixCells(stand)
    pieces = sum(1 for _ in cells.gather())
    assert pieces > 3, "the event loop goes round between them"
    opened.matrix.show(cells)
    opened.view.grab()
    assert opened.matrix.rowCount() * opened.matrix.columnCount() == 36_000
    opened.set_look(DARK, QFont("Noto Sans", 11))


def test_many_positions_are_shown_by_turns_and_all_are_there(opened, resources, qtbot):
    """What the reader wants else meanwhile is not lost, nor what stands around the matrix."""
    states = [actor.id for actor in resources.register.actors if actor.type == "state"][:40]
    rows = tuple(
        ProvisionPositions(
            f"article-{at}",
            f"Article {at}",
            (),
            tuple(
                HeldPosition(Position(ActorRef(state, state), Stance.SUPPORT, f"Article {at}", "", "paper", "", ""))
                for state in states
            ),
        )
        for at in range(1, 101)
    )
    by = {how: DraftPositions("final", rows, how, resources.register) for how in Expansion}
    before = opened.matrix.rowCount()
    opened._came([PositionsByExpansion(by, "final", ("rev1", "final"), frozenset(), ("Article 1",))])
    assert opened.matrix.rowCount() == before, "it takes turns"
    opened.filters.article.setText("Article 7")
    opened.filters.changed.emit()
    qtbot.waitUntil(lambda: not opened._turns.going)
    assert [opened.matrix.row(at).address for at in range(opened.matrix.rowCount())] == ["Article 7"]
    assert opened.filters.actor.count() == 41, "every actor and “all” are offered"
    opened.filters.reset()
    qtbot.waitUntil(lambda: opened.matrix.rowCount() == 100 and not opened._turns.going)
    assert [opened.matrix.row(at).address for at in range(100)] == [row.address for row in rows]
    assert opened.matrix.columnCount() == 40
    assert all(opened.matrix.held(opened.matrix.index(99, at)) for at in range(40))
    assert opened.stand.rows == rows


def test_every_sign_is_told_from_every_other_without_colour(qapp):
    def drawn(stance: Stance, **more: bool) -> bytes:
        image = QImage(SIGN, SIGN, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint_sign_of(painter, stance, image.rect().toRectF(), LIGHT.colour("ink"), LIGHT.colour("paper"), **more)
        painter.end()
        return bytes(image.constBits())

    signs = [drawn(stance) for stance in Stance]
    signs += [drawn(Stance.PROPOSE, through=True), drawn(Stance.OPPOSE, apart=True)]
    assert len(set(signs)) == len(signs)


def test_an_empty_matrix_has_nothing(qtmodeltester):
    matrix = Matrix()
    qtmodeltester.check(matrix)
    assert matrix.row(0) is None
    assert matrix.held(matrix.index(0, 0)) == []


def test_the_first_cell_that_is_marked_has_a_position(opened):
    assert opened.matrix.held(opened.view.currentIndex())
    assert "Nothing is recorded." not in opened.page.toPlainText()


def test_what_is_said_beside_a_proposal_stands_before_it():
    """A paper that restates a text and asks for its deletion: the cell has no room for all signs."""
    state = ActorRef("XMI", "Mirandel")
    held = [
        HeldPosition(Position(state, stance, "Article 3", str(at), "paper", "page 1", "2031-01-01"))
        for at, stance in enumerate((Stance.PROPOSE, Stance.DELETE, Stance.PROPOSE, Stance.FLEXIBLE))
    ]
    assert [one.position.stance for one in signs_of(held)] == [Stance.DELETE, Stance.FLEXIBLE, Stance.PROPOSE]
