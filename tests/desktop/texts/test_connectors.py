"""Moves joined on screen: both ends found, lines that do not tangle, captions and a key that lead to the other end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QHelpEvent
from PySide6.QtWidgets import QApplication

from app.desktop.ground.style.theme import DARK, LIGHT
from app.desktop.texts.column_geometry import MARGIN_WIDTH, WIDEST_MARGIN, columns_in
from app.desktop.texts.look import TextLook
from app.desktop.texts.moves.connectors import CAPTIONS, HEIGHT, LANES, Connectors, MoveLine, free_top, in_lanes
from app.desktop.texts.moves.model import Move, moves_in
from app.desktop.texts.rows.short_address import forms, short_place
from app.desktop.texts.side_by_side import SideBySide
from app.redline.model import Cell, ChangeView, DraftFacts, Redline, Row, RowState, Run, Sign, Style
from app.treaty.changes import ChangeClass, ChangeKind

LOOK = TextLook(LIGHT, QFont("Noto Sans", 11), QFont("Noto Sans", 9))
FACTS = DraftFacts("", "a", "", "", "en", "", "", 0, 0)


def moved(label: str, change: str) -> ChangeView:
    kind, weight = ChangeKind.MOVE, ChangeClass.SUBSTANTIVE
    places = f"Article {label}", f"Article {label} bis"
    return ChangeView(change, 1, kind, weight, (), f"moved {label}", "", "", *places, "", (), ())


def cell(number: int, words: str = "", change: str = "", sign: str = "") -> Cell:
    runs = (Run(words or f"Words of paragraph {number}.", Style.MOVED_TO if change else Style.EQUAL, change),)
    signs = (Sign("move", 0, sign, label=f"M{sign}"),) if sign else ()
    return Cell(f"p{number}", "paragraph", 1, (Run(f"{number}.", Style.EQUAL),), (), runs, f"Article {number}", signs)


def redline(pairs: list[tuple[int, int]], rows: int = 120, under: int = 0) -> Redline:
    """So many rows, and moves from the first to the second row of each pair; `under` more rows move with each."""
    made = [Row(f"r{n}", RowState.CHANGED, cell(n), cell(n)) for n in range(rows)]
    for number, (left, reached) in enumerate(pairs, 1):
        for step in range(under + 1):
            name, top = str(number), step == 0
            sign = name if top else ""
            ids = (name,) if top else ()
            made[left + step] = Row(
                f"r{left + step}", RowState.MOVED_FROM, cell(left + step, sign=sign), None, ids,
                move=f"M{name}", other="there", twin=f"r{reached + step}",
            )  # fmt: skip
            made[reached + step] = Row(
                f"r{reached + step}", RowState.MOVED_TO, cell(left + step), cell(reached + step, sign=sign),
                ids, move=f"M{name}", other="here", twin=f"r{left + step}",
            )  # fmt: skip
    views = tuple(moved(str(number), str(number)) for number in range(1, len(pairs) + 1))
    return Redline(FACTS, replace(FACTS, label="b"), tuple(made), views)


@pytest.fixture
def joined(qtbot):
    """`joined(redline)`: the texts with their connectors, laid out."""

    def show(value: Redline) -> Connectors:
        texts = SideBySide(LOOK)
        qtbot.addWidget(texts)
        lines = Connectors(texts, LOOK)
        texts.resize(900, 600)
        texts.show()
        texts.show_redline(value)
        lines.show_redline(value)
        qtbot.waitUntil(lambda: not texts._idle.isActive())
        lines.grab()
        return lines

    return show


def bring(lines: Connectors, row: str) -> None:
    lines._texts.show_row(row)
    lines.grab()


def seen_row(lines: Connectors, row: str) -> bool:
    place = lines._texts.row_place(row)
    return place is not None and 0 <= place.top() < lines.height()


# --- both ends ---


def test_every_move_of_the_sample_has_both_its_ends(compared):
    value = compared("rev2", "final").redline
    moves = moves_in(value)
    assert {move.change for move in moves} == {view.id for view in value.changes if view.kind is ChangeKind.MOVE}
    assert moves
    rows = {row.id: row for row in value.rows}
    for move in moves:
        assert rows[move.left[0]].twin == move.reached[0]
        assert rows[move.left[0]].move == move.label
        assert rows[move.left[0]].older.address == move.left_address
        assert rows[move.reached[0]].newer.address == move.reached_address


def test_all_that_moved_with_a_provision_belongs_to_its_ends():
    (move,) = moves_in(redline([(3, 40)], under=2))
    assert move.left == ("r3", "r4", "r5")
    assert move.reached == ("r40", "r41", "r42")


def test_words_that_moved_have_their_rows_as_ends():
    rows = (
        Row("r1", RowState.CHANGED, cell(1, change="1"), cell(1), ("1",)),
        Row("r2", RowState.CHANGED, cell(2), cell(2, change="1"), ("1",)),
        Row("r3", RowState.CHANGED, cell(3), cell(3, change="no move"), ("no move",)),
    )
    (move,) = moves_in(Redline(FACTS, FACTS, rows, (moved("1", "1"),)))
    assert (move.label, move.left, move.reached) == ("", ("r1",), ("r2",))


def test_a_move_with_one_end_is_not_joined():
    rows = (Row("r1", RowState.CHANGED, cell(1, change="1"), cell(1), ("1",)),)
    assert moves_in(Redline(FACTS, FACTS, rows, (moved("1", "1"),))) == ()


# --- lines ---


def line(change: str, left: float, reached: float, seen=(True, True)) -> MoveLine:
    return MoveLine(Move(change, f"M{change}", ("a",), ("b",), "A", "B"), left, reached, *seen)


def test_lines_of_one_lane_never_meet_and_many_moves_do_not_tangle():
    placed = in_lanes([line(str(n), n * 10.0, n * 10.0 + 200.0) for n in range(20)], "")
    assert {one.lane for one in placed} == set(range(len(LANES)))
    assert len(placed) < 20
    for one in placed:
        for other in placed:
            if one is not other and one.lane == other.lane:
                assert one.span[1] < other.span[0] or other.span[1] < one.span[0]


def test_the_move_that_is_read_always_has_a_line_then_near_ends_come_before_far_ones():
    lines = [line(str(n), 0.0, 600.0, (True, False)) for n in range(5)]
    near = line("near", 100.0, 200.0)
    assert in_lanes([*lines, near], "4")[:2] == [replace(lines[4], lane=0), replace(near, lane=1)]
    assert "4" not in {one.move.change for one in in_lanes([*lines, near], "")}


def test_both_ends_in_sight_are_joined_from_the_row_that_was_left_to_the_row_that_was_reached(joined):
    lines = joined(redline([(2, 6)]))
    (one,) = lines.lines()
    assert one.left_seen
    assert one.reached_seen
    assert one.left == pytest.approx(lines._texts.row_place("r2").top() + 4)
    assert one.reached == pytest.approx(lines._texts.row_place("r6").top() + 4)
    assert lines.captions == []


def test_the_line_is_drawn_beside_the_margin_and_stressed_for_the_move_that_is_read(joined):
    lines = joined(redline([(2, 6)]))
    plain = lines.grab().toImage()
    margin = lines._texts.columns.margin
    middle = round((lines._texts.row_place("r2").top() + lines._texts.row_place("r6").top()) / 2)
    colours = {plain.pixelColor(round(margin.left - LANES[0]) + x, middle).name() for x in (-1, 0, 1)}
    assert len(colours) > 1
    lines.show_current("1")
    stressed = lines.grab().toImage()
    assert stressed != plain
    lines.set_look(replace(LOOK, theme=DARK))
    assert lines.grab().toImage() != stressed
    inside = {plain.pixelColor(x, middle).name() for x in range(round(margin.left + 6), round(margin.right - 6))}
    assert len(inside) == 1, "nothing is drawn over the chips"


def test_a_line_passes_behind_the_words_of_a_fold(joined):
    value = redline([(2, 8)])
    quiet = [replace(row, state=RowState.UNCHANGED) if row.id in ("r4", "r5") else row for row in value.rows]
    lines = joined(replace(value, rows=tuple(quiet)))
    fold = next(item for item in lines._texts.items if item.folded)
    place = lines._texts.row_place(fold.row.id)
    picture = lines._texts.viewport().grab().toImage()
    lines._texts.painted_over.clear()
    bare = lines._texts.viewport().grab().toImage()
    x = round(lines._texts.columns.margin.left - LANES[0])

    def differs(y):
        return any(picture.pixel(x + by, y) != bare.pixel(x + by, y) for by in (-1, 0, 1))

    assert differs(round(place.top()) - 6)
    assert not any(differs(y) for y in range(round(place.top()) + 1, round(place.bottom()) - 1))
    assert differs(round(place.bottom()) + 6)


def test_a_line_to_an_end_out_of_sight_has_a_caption_that_leads_there(joined, qtbot):
    lines = joined(redline([(2, 90)]))
    (caption,) = lines.captions
    assert caption.words == "M1 → Article 1 bis"
    assert caption.place.bottom() > lines.height() - 30
    qtbot.mouseClick(lines._texts.viewport(), Qt.MouseButton.LeftButton, pos=caption.place.center().toPoint())
    assert seen_row(lines, "r90")
    lines.grab()
    (caption,) = lines.captions
    assert caption.words == "M1 ← Article 1"
    assert caption.place.top() < 30
    qtbot.mouseClick(lines._texts.viewport(), Qt.MouseButton.LeftButton, pos=caption.place.center().toPoint())
    assert seen_row(lines, "r2")


def test_a_caption_is_pointed_at_and_says_both_ends(joined, qtbot):
    lines = joined(redline([(2, 90)]))
    place = lines.captions[0].place.center().toPoint()
    viewport = lines._texts.viewport()
    qtbot.mouseMove(viewport, place)
    assert viewport.cursor().shape() is Qt.CursorShape.PointingHandCursor
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
    assert QApplication.sendEvent(viewport, event)
    qtbot.mouseMove(viewport, QPoint(20, 20))
    assert viewport.cursor().shape() is not Qt.CursorShape.PointingHandCursor


def test_an_edge_has_room_for_few_captions_and_the_move_that_is_read_comes_first(joined):
    lines = joined(redline([(n, 60 + n) for n in range(6)]))
    assert len(lines.captions) == CAPTIONS
    lines.show_current("1")
    lines.grab()
    assert lines.captions[0].line.move.change == "1"
    assert all(not a.place.intersects(b.place) for a in lines.captions for b in lines.captions if a is not b)


def test_what_moved_with_a_provision_still_leads_to_its_other_end(joined):
    lines = joined(redline([(20, 90)], under=14))
    bring(lines, "r33")
    assert not seen_row(lines, "r20")
    (caption,) = lines.captions
    assert caption.row == "r90"


def test_a_move_that_the_filter_hides_is_not_joined(joined):
    lines = joined(redline([(2, 6), (3, 8)]))
    lines.show_only({"2"})
    assert [one.move.change for one in lines.lines()] == ["2"]
    lines.show_only(None)
    assert len(lines.lines()) == 2


# --- following ---


def test_a_key_goes_to_the_other_end_and_back(joined, qtbot):
    lines = joined(redline([(2, 90), (4, 70)]))
    lines.show_current("1")
    lines.jump()
    assert seen_row(lines, "r90")
    lines.grab()
    lines.jump()
    assert seen_row(lines, "r2")
    lines.show_current("")
    bring(lines, "r4")
    lines.jump()
    assert seen_row(lines, "r70") or seen_row(lines, "r90")


def test_with_both_ends_in_sight_one_goes_to_the_farther(joined):
    lines = joined(redline([(30, 34)]))
    bring(lines, "r30")
    lines.jump()
    assert lines._texts.at_row == "r34"


def test_without_a_move_in_sight_one_is_told(joined, qtbot):
    lines = joined(redline([(2, 4)]))
    bring(lines, "r100")
    with qtbot.waitSignal(lines.told) as told:
        lines.jump()
    assert "No move" in told.args[0]
    lines.show_redline(None)
    assert lines.lines() == []


def test_clicks_elsewhere_reach_the_texts(joined, qtbot):
    lines = joined(redline([(2, 6)]))
    place = lines._texts.row_place("r6")
    with qtbot.waitSignal(lines._texts.change_chosen):
        qtbot.mouseClick(
            lines._texts.viewport(), Qt.MouseButton.LeftButton, pos=QPointF(30, place.top() + 20).toPoint()
        )


def test_the_lines_follow_the_size_of_the_window(joined, qtbot):
    lines = joined(redline([(2, 90)]))
    lines._texts.resize(1100, 420)
    qtbot.waitUntil(lambda: lines.size() == lines._texts.viewport().size())
    lines.grab()
    assert lines.captions[0].place.bottom() <= lines.height()


# --- nothing is covered ---


def test_a_caption_stands_where_nothing_else_does_or_nowhere():
    assert free_top([], 600, above=True) == 4
    assert free_top([], 600, above=False) == 600 - HEIGHT - 4
    assert free_top([(-10, 40)], 600, above=True) == 44
    assert free_top([(0, 40), (50, 90), (120, 200)], 600, above=True) == 94
    assert free_top([(570, 620), (500, 560)], 600, above=False) == 500 - HEIGHT - 4
    assert free_top([(0, 290)], 600, above=True) is None
    assert free_top([(310, 600)], 600, above=False) is None


def test_no_caption_covers_a_name_or_the_label_of_a_move(joined, compared):
    lines = joined(compared("rev2", "final").redline)
    texts, seen = lines._texts, 0
    for value in range(0, texts.bar().maximum(), 160):
        texts.bar().setValue(value)
        lines.grab()
        for at in texts.in_sight():
            item = texts.items[at]
            if not item.is_row:
                continue
            margin, top = texts.stage.layout(at).margin, texts.row_place(item.row.id).top()
            things = [*(chip.place for chip in margin.chips), *(place for _, place in margin.signs), margin.move]
            for place in things:
                assert not any(one.place.intersects(place.translated(0, top)) for one in lines.captions)
        seen += len(lines.captions)
    assert seen > 4


def test_a_short_address_keeps_its_article_and_its_last_number():
    assert forms("Article 11, OPTION II(4)") == (
        "Article 11, OPTION II(4)", "Art. 11, OPTION II(4)", "Article 11 … II(4)", "Art. 11 … II(4)", "11 … II(4)",
    )  # fmt: skip
    assert forms("Article 6(10)")[-1] == "6(10)"
    assert forms("PREAMBLE")[-1] == "PREAMBLE"
    assert forms("المادة 11, 6(10)")[-1] == "11 … 6(10)"
    assert short_place("Article 11, OPTION II(4)", lambda words: len(words) <= 18) == "Article 11 … II(4)"


def test_in_a_wide_view_the_margin_has_room_for_whole_addresses():
    margins = [columns_in(width, 700).margin.width for width in (800, 1200, 1340, 1920)]
    assert margins[:2] == [MARGIN_WIDTH] * 2
    assert MARGIN_WIDTH < margins[2] < margins[3] == WIDEST_MARGIN
