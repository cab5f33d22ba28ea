"""Tables of Word files: merged cells, and words struck out or marked as new by hand or by tracked changes."""

from __future__ import annotations

import pytest

from app.importing.docx import reader as docx
from app.importing.proposals.paper import read_paper
from app.importing.source.grids import Grid, grids_of, new_looks
from app.job import Refused
from app.treaty.actors import Actor, ActorType, register_of
from app.treaty.proposals import Edit
from tests.importing.word_files import edit, gone, para, run, word_file

REGISTER = register_of((Actor("XNO", ActorType.STATE, "Norhaven"), Actor("XKE", ActorType.STATE, "Kestria")))
STRIKE, UNDER, BOLD = "<w:strike/>", '<w:u w:val="single"/>', "<w:b/>"


def cell(*content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(para(part) for part in content)}</w:tc>"


def table(*rows: list[str], row: str = "") -> str:
    return "<w:tbl>" + "".join(f"<w:tr>{row}{''.join(cells)}</w:tr>" for cells in rows) + "</w:tbl>"


def plain(*texts: str) -> list[str]:
    return [cell(run(text)) for text in texts]


def grids(body: str) -> tuple[Grid, ...]:
    return grids_of(docx.read(word_file(body), "t.docx").blocks)


HEAD = plain("Article", "Proponent", "Proposed text")


def test_a_cell_over_several_rows_says_the_same_on_each() -> None:
    restart, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    (grid,) = grids(
        table(
            HEAD,
            [cell(run("5"), properties=restart), cell(run("Norhaven"), properties=restart), cell(run("A bell."))],
            [cell("", properties=on), cell("", properties=on), cell(run("A rope."))],
        )
    )
    assert grid.rows[2] == ("5", "Norhaven", "A rope.")
    assert grid.filled == {(2, 0), (2, 1)}


def test_a_cell_that_claims_more_columns_than_the_table_has_takes_no_room_for_them() -> None:
    wide = '<w:gridSpan w:val="99999999"/>'
    before = '<w:trPr><w:gridBefore w:val="9999999"/></w:trPr>'
    (grid,) = grids(table([cell(run(text), properties=wide) for text in "abc"], row=before))
    assert grid.rows == (("a", "b", "c"),)
    (grid,) = grids(table([cell(run("over"), properties='<w:gridSpan w:val="2"/>'), *plain("c")], plain("d", "e", "f")))
    assert grid.rows == (("over", "", "c"), ("d", "e", "f"))


def test_a_table_of_more_cells_than_any_has_is_refused() -> None:
    with pytest.raises(Refused, match="smaller"):
        grids(table(plain(*["a"] * 2100), *[plain("b")] * 2100))


def test_lines_above_and_below_belong_to_their_table_and_numbers_to_their_cell() -> None:
    listed = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
    numbered = f"<w:tc>{para(run('a bell'), listed)}</w:tc>"
    first, second = grids(para(run("On gates")) + table([numbered]) + para(run("On walls")) + table(plain("b")))
    assert (first.above, first.below, first.name) == (("On gates",), ("On walls",), "table 1")
    assert (second.above, second.below, second.place(0)) == (("On walls",), (), "table 2, row 1")
    assert first.rows == (("(a) a bell",),)


def test_struck_words_are_gone_and_tracked_ones_too() -> None:
    (grid,) = grids(
        table(
            [
                cell(run("The gate is ") + run("open", STRIKE) + run("shut", UNDER) + run(".")),
                cell(run("The gate is ") + edit("del", gone("open")) + edit("ins", run("shut")) + run(".")),
                cell(run("The gate", STRIKE)),
                cell(run("Adorned", BOLD)),
            ]
        )
    )
    assert grid.rows == (("The gate is shut.", "The gate is shut.", "", "Adorned"),)
    assert grid.before == {(0, 0): "The gate is open.", (0, 1): "The gate is open.", (0, 2): "The gate"}


def test_bold_or_underlined_words_are_new_only_where_the_paper_shows_it() -> None:
    marked = table([cell(run("A gate ") + run("of stone", BOLD))])
    assert grids(marked)[0].before == {}
    said = para(run("Additions are shown in bold."))
    assert grids(said + marked)[0].before == {(0, 0): "A gate"}
    for legend, look in (
        ("Underlined text is an addition.", {"underline"}),
        ("New text in bold and italics", {"bold"}),
        ("Les ajouts sont soulignés.", {"underline"}),
        ("Las adiciones figuran en negrita.", {"bold"}),
        ("The gates are bold.", set()),
    ):
        assert new_looks(docx.read(word_file(para(run(legend))), "t.docx").blocks) == look


def test_a_whole_new_paragraph_has_nothing_before_it() -> None:
    listed = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'
    new = f"<w:tc>{para(run('a bell', BOLD), listed)}</w:tc>"
    (grid,) = grids(para(run("New text in bold")) + table([new]))
    assert (grid.rows[0][0], grid.before[0, 0]) == ("(a) a bell", "")


def test_a_row_taken_out_by_a_tracked_change_is_no_row() -> None:
    out = '<w:trPr><w:del w:id="1" w:author="A" w:date="2031-01-01T00:00:00Z"/></w:trPr>'
    (grid,) = grids(table(plain("a")).replace("</w:tbl>", f"<w:tr>{out}{''.join(plain('b'))}</w:tr></w:tbl>"))
    assert grid.rows == (("a",),)


def test_a_paper_that_marks_changes_by_hand_is_read_as_their_difference(tmp_path) -> None:
    rows = [
        [cell(run("5(2)")), cell(run("Norhaven")), cell(run("A ") + run("bell", STRIKE) + run("lantern", UNDER))],
        [cell(run("6")), cell(run("Kestria")), cell(run("The wall stands.", STRIKE))],
        [cell(run("7")), cell(run("Kestria")), cell(run("It stands") + run(" long", STRIKE) + run("."))],
        [cell(run("8")), cell(run("Kestria")), cell(run("It stands") + run(" here", UNDER) + run("."))],
    ]
    path = tmp_path / "marked.docx"
    path.write_bytes(word_file(table(HEAD, *rows)))
    asks = [(a.edit, a.wording, a.anchor) for p in read_paper(path, REGISTER).proposals for a in p.asks]
    assert asks == [
        (Edit.REPLACE, "A lantern", "A bell"),
        (Edit.DELETE, "The wall stands.", ""),
        (Edit.DELETE, "long", "It stands long."),
        (Edit.INSERT, "It stands here.", "It stands."),
    ]


@pytest.mark.parametrize(("name", "least"), [("First Data.docx", 23), ("Microsoft.docx", 15)])
def test_real_papers_that_mark_changes_by_hand(corpus, name: str, least: int) -> None:
    paper = read_paper(corpus / "eu-amendments" / name, REGISTER)
    assert len(paper.proposals) == least
    assert {actor.id for p in paper.proposals for actor in p.actors} == {"?"}
    asks = [ask for p in paper.proposals for ask in p.asks]
    assert {ask.edit for ask in asks} >= {Edit.INSERT, Edit.DELETE, Edit.REPLACE}
    assert sum(ask.edit is Edit.RESTATE for ask in asks) <= 1
    assert all(p.address.startswith(("Article ", "Recital ")) for p in paper.proposals)
