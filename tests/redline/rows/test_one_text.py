"""A row as one text: without what is struck it is the newer draft, without what is new the older one, word for word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.comparison.compare import compare
from app.redline.compose import compose
from app.redline.model import Cell, Redline, Row, RowState, Run, Sign, Style
from app.redline.rows.one_text import NEW, STRUCK, one_text
from app.treaty.changes import Change, ChangeClass, ChangeKind, Comparison, EqualText, Pair, Side
from app.treaty.draft import Draft, Kind
from tests.redline import made
from tests.redline.one_texts import assert_faithful, without

ARTICLE, PARAGRAPH, OPTION = Kind.ARTICLE, Kind.PARAGRAPH, Kind.OPTION
LAMP = "The keeper of every light shall trim its wick at dusk and shall oil the gears before the ships come in."
HORN = "The horn of each harbour sounds twice in every minute for as long as fog lies over the water of the bay."
BELL = "A bell is rung by hand whenever the horn is silent, and its rope is renewed in the spring of each year."
PAY = "Wages are paid on the first day of a month in coin that is current in the port where the light stands."


def _draft(*texts: tuple[str, str, str], kind: Kind = PARAGRAPH) -> Draft:
    """One article with paragraphs of (id, number, text)."""
    lines = [("a1", "", ARTICLE, "Article 1", "Lights", "")]
    return made.draft("en", *lines, *((name, "a1", kind, number, "", text) for name, number, text in texts))


def _redline(older: Draft, newer: Draft) -> Redline:
    return compose(compare(older, newer), (), older, newer, made.register())


def _row(redline: Redline, older: str = "", newer: str = "") -> Row:
    """The row with these provisions."""
    rows = redline.rows
    return next(r for r in rows if (r.older and r.older.provision) == (older or None)
                and (r.newer and r.newer.provision) == (newer or None))  # fmt: skip


JOINED = (
    _draft(("p1", "1.", LAMP), ("p2", "2.", HORN), ("p3", "3.", PAY)),
    _draft(("p1", "1.", f"{LAMP} {HORN}"), ("p2", "2.", PAY)),
)
DIVIDED = (
    _draft(("p1", "1.", f"{LAMP} {HORN} {BELL}"), ("p2", "2.", PAY)),
    _draft(("p1", "1.", LAMP), ("p2", "2.", HORN), ("p3", "3.", BELL), ("p4", "4.", PAY)),
)
MOVED = (
    _draft(("p1", "1.", LAMP), ("p2", "2.", HORN), ("p3", "3.", BELL), ("p4", "4.", PAY)),
    _draft(("p1", "1.", PAY.replace("coin", "silver")), ("p2", "2.", LAMP), ("p3", "3.", HORN), ("p4", "4.", BELL)),
)
CASES = {"joined": JOINED, "divided": DIVIDED, "moved": MOVED}
CASES |= {f"{name} the other way": (newer, older) for name, (older, newer) in CASES.items()}


@pytest.mark.parametrize("name", CASES)
def test_both_drafts_are_read_in_the_one_text(name: str) -> None:
    older, newer = CASES[name]
    assert_faithful(_redline(older, newer), older, newer)


def test_a_paragraph_that_was_joined_is_struck_where_it_stood_and_underlined_where_it_stands() -> None:
    redline = _redline(*JOINED)
    left, reached = one_text(_row(redline, older="p2")), one_text(_row(redline, "p1", "p1"))
    assert {piece.style for piece in left.text} == {Style.MOVED_FROM}
    assert [(sign.kind, sign.other) for sign in left.pointing] == [("to", "Article 1(1)")]
    assert [(piece.text.strip(), piece.style) for piece in reached.text] == [
        (LAMP, Style.EQUAL), (HORN, Style.MOVED_TO),
    ]  # fmt: skip
    assert [(sign.kind, sign.other) for sign in reached.pointing] == [("from", "Article 1(2)")]


def test_what_a_divided_paragraph_goes_on_with_stands_once_and_plain() -> None:
    redline = _redline(*DIVIDED)
    for row in (_row(redline, "p1", "p1"), _row(redline, newer="p2"), _row(redline, newer="p3")):
        one = one_text(row)
        assert {piece.style for piece in one.text if piece.text.strip()} == {Style.EQUAL}
        assert not one.pointing
    assert "".join(run.text for run in _row(redline, newer="p2").carried).strip() == HORN


def test_words_that_changed_in_the_second_half_stand_in_its_row() -> None:
    older, newer = DIVIDED
    other = [replace(p, text=p.text.replace("twice in", "once in")) for p in newer.provisions]
    newer = replace(newer, provisions=tuple(other))
    redline = _redline(older, newer)
    assert_faithful(redline, older, newer)
    struck = [piece.text for piece in one_text(_row(redline, newer="p2")).text if piece.style in STRUCK]
    assert struck == ["twice"]


def test_what_a_moved_paragraph_lost_on_its_way_is_struck_at_both_places() -> None:
    redline = _redline(*MOVED)
    reached = next(row for row in redline.rows if row.state is RowState.MOVED_TO)
    lost = [piece.text for piece in one_text(reached).text if piece.style is Style.LOST]
    assert lost == ["coin"]
    assert {piece.style for piece in one_text(reached).text} == {Style.MOVED_TO, Style.LOST, Style.INSERTED}
    left = next(row for row in redline.rows if row.state is RowState.MOVED_FROM)
    assert {piece.style for piece in one_text(left).text} == {Style.MOVED_FROM}


# --- what no comparison of ours has to bring: rows made by hand ---


def _cell(name: str, *runs: Run, number: str = "", signs: tuple[Sign, ...] = ()) -> Cell:
    return Cell(name, "paragraph", 1, (Run(number, Style.EQUAL),) if number else (), (), runs, f"At {name}", signs)


def _styles(row: Row) -> list[tuple[str, Style]]:
    return [(piece.text, piece.style) for piece in one_text(row).text]


def test_marks_that_look_alike_in_two_columns_say_in_one_which_draft_has_the_words() -> None:
    older = _cell("o", Run("Article 5", Style.REFERENCE, "c1"), Run(" agreed", Style.STATUS, "c2"))
    newer = _cell("n", Run("Article 6", Style.REFERENCE, "c1"), Run(" open", Style.STATUS, "c2"))
    assert _styles(Row("r1", RowState.CHANGED, older, newer)) == [
        ("Article 5", Style.EDITORIAL_DELETED), ("Article 6", Style.REFERENCE),
        (" agreed", Style.DELETED), (" open", Style.INSERTED),
    ]  # fmt: skip


def test_numbers_that_differ_stand_as_wholes() -> None:
    row = Row("r1", RowState.CHANGED, _cell("o", number="12."), _cell("n", number="13."))
    assert [(p.text, p.style) for p in one_text(row).number] == [("12.", Style.DELETED), ("13.", Style.INSERTED)]
    row = replace(row, older=_cell("o"))
    assert [(p.text, p.style) for p in one_text(row).number] == [("13.", Style.INSERTED)]


def test_a_space_that_nobody_counts_is_marked_only_where_it_alone_parts_two_words() -> None:
    def row(older: str, newer: str) -> Row:
        cells = (_cell("o", Run(older, Style.EQUAL)), _cell("n", Run(newer, Style.EQUAL)))
        return Row("r1", RowState.UNCHANGED, *cells)

    assert {style for _, style in _styles(row("a  lamp ", " a lamp"))} == {Style.EQUAL}
    assert (" ", Style.EDITORIAL_DELETED) in _styles(row("灯 塔", "灯塔"))
    assert (" ", Style.EDITORIAL_INSERTED) in _styles(row("灯塔", "灯 塔"))


def test_the_ends_of_a_move_of_words_say_where_the_other_one_is() -> None:
    older = _cell("o", Run("lamp ", Style.EQUAL), signs=(Sign("move", 2, "c1", "M1", "Article 9"),))
    newer = _cell(
        "n", Run("lamp ", Style.EQUAL), signs=(Sign("move", 0, "c2", "M2", "Article 8"), Sign("join", 5, "c3"))
    )
    row = Row("r1", RowState.CHANGED, older, newer)
    assert [(sign.kind, sign.offset) for sign in one_text(row).signs] == [("to", 2), ("from", 0), ("join", 5)]
    # What the line over a moved row says is not said again by a sign.
    assert [s.kind for s in one_text(replace(row, state=RowState.MOVED_TO, move="M2")).signs] == ["to", "join"]


def _hand_made(older: str, *newer: str, runs: tuple[tuple[int, int, int, int], ...]) -> Redline:
    """One paragraph against several, with equal runs of (older start, number of the newer one, its start, length)."""
    drafts = _draft(("o", "1.", older)), _draft(*((f"n{n}", f"{n}.", text) for n, text in enumerate(newer)))
    pairs = (Pair("a1", "a1", "kept", False, False, "number"), Pair("o", "n0", "kept", False, False, "number"))
    equal = tuple(EqualText("o", start, f"n{n}", there, length) for start, n, there, length in runs)
    redline = compose(Comparison(pairs, equal, (), ()), (), *drafts, made.register())
    assert_faithful(redline, *drafts)
    return redline


def test_halves_that_changed_places_are_told_at_both() -> None:
    redline = _hand_made("Bell. Lamp.", "Lamp.", "Bell.", runs=((0, 1, 0, 5), (6, 0, 0, 5)))
    assert not any(row.carried for row in redline.rows)
    first = next(row for row in redline.rows if row.older and row.older.provision == "o")
    assert _styles(first) == [("Bell. ", Style.MOVED_FROM), ("Lamp.", Style.EQUAL)]
    assert _styles(redline.rows[-1]) == [("Bell.", Style.MOVED_TO)]


def test_a_text_is_not_divided_within_a_word() -> None:
    redline = _hand_made("Bell-rope", "Bell", "rope", runs=((0, 0, 0, 4), (5, 1, 0, 4)))
    assert not any(row.carried for row in redline.rows)


def test_a_word_that_is_half_of_the_second_part_goes_with_it() -> None:
    redline = _hand_made("Lamp. No bell.", "Lamp.", "bell.", runs=((0, 0, 0, 5), (9, 1, 0, 5)))
    assert "".join(run.text for run in redline.rows[-1].carried) == "bell."
    redline = _hand_made("Lamp. Nobell.", "Lamp.", "bell.", runs=((0, 0, 0, 5), (8, 1, 0, 5)))
    assert "".join(run.text for run in redline.rows[-1].carried) == "Nobell."


def test_words_that_went_before_the_second_half_stand_in_its_row_where_others_took_their_place() -> None:
    drafts = _draft(("o", "1.", "Lamp. Old bell.")), _draft(("n0", "1.", "Lamp."), ("n1", "2.", "New bell."))
    pairs = (Pair("a1", "a1", "kept", False, False, "number"), Pair("o", "n0", "kept", False, False, "number"))
    equal = (EqualText("o", 0, "n0", 0, 5), EqualText("o", 10, "n1", 4, 5))
    swap = Change("c1", ChangeKind.SUBSTITUTION, ChangeClass.SUBSTANTIVE,
                  Side("o", "text", 6, 9, "Old"), Side("n1", "text", 0, 3, "New"))  # fmt: skip
    redline = compose(Comparison(pairs, equal, (swap,), ()), (), *drafts, made.register())
    assert_faithful(redline, *drafts)
    assert "".join(run.text for run in redline.rows[-1].carried) == "Old bell."


def test_a_text_of_which_nothing_stayed_is_carried_whole() -> None:
    redline = _hand_made("Lamp and bell.", "Horn.", "Lamp", "bell.", runs=((0, 1, 0, 4), (9, 2, 0, 5)))
    carried = ["".join(run.text for run in row.carried) for row in redline.rows]
    assert carried[-2:] == ["Lamp and ", "bell."]


def test_without_both_marks_nothing_is_left_of_what_came_and_went() -> None:
    row = Row("r1", RowState.MOVED_TO, _cell("o", Run("coin", Style.DELETED, "c1")), _cell("n", Run("x", Style.EQUAL)))
    assert without([row], NEW).strip() == ""
    assert without([row], STRUCK).strip() == "x"


def test_a_number_that_is_put_in_brackets_loses_its_stop_and_not_its_letter() -> None:
    """Between the brackets the letter stands without a mark: the other column has it without one."""
    older = _draft(("pb", "b.", LAMP), ("pc", "c.", HORN))
    newer = _draft(("pb", "[b][d.]", LAMP), ("pc", "c.", HORN))
    comparison = compare(older, newer)
    redline = compose(comparison, (), older, newer, made.register())
    row = _row(redline, "pb", "pb")
    assert row.older
    assert row.newer
    unmarked = [[run.text for run in cell.number if run.style is Style.EQUAL] for cell in (row.older, row.newer)]
    assert unmarked == [["b"], ["b"]]
    assert [run.text for run in row.older.number if run.style in STRUCK] == ["."]
    assert_faithful(redline, older, newer)
