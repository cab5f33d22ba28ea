"""Tables of proposals: headings tell the columns; the difference of two texts is what is asked; formulas are text."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest

from app.importing.proposals.tables.reader import TablePaper, holds_proposals, read_grids
from app.importing.source.grids import Grid
from app.importing.source.workbook import read_sheets
from app.job import Refused
from app.treaty.actors import Actor, ActorType, Alias, register_of
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Edit
from tests.reports import told_of

REGISTER = register_of(
    (
        Actor("XNO", ActorType.STATE, "Norhaven", (Alias("Borderland", ambiguous=True),)),
        Actor("XKE", ActorType.STATE, "Kestria", (Alias("Borderland", ambiguous=True),)),
        Actor("CHAIR", ActorType.OFFICER, "Chair"),
    )
)
HEAD = ["Article", "Proponent", "Current text", "Proposed text", "Rationale", "Date"]


def read(*rows: list[str], head: list[str] = HEAD):
    return read_all(Grid((tuple(head), *map(tuple, rows))))


def read_all(*grids: Grid, by: tuple[ActorRef, ...] = ()):
    return read_grids(grids, REGISTER, TablePaper("table.csv", "2030-01-01", "t", by))


@pytest.mark.parametrize(
    ("current", "proposed", "edit", "wording"),
    [
        ("The gate is open.", "The gate is always open.", Edit.INSERT, "The gate is always open."),
        ("The gate is always open.", "The gate is open.", Edit.DELETE, "always"),
        ("The gate is open.", "The gate is shut.", Edit.REPLACE, "The gate is shut."),
        ("The gate is open.", "[delete]", Edit.DELETE, "The gate is open."),
        ("", "The gate is shut.", Edit.RESTATE, "The gate is shut."),
    ],
)
def test_what_is_asked_is_the_difference(current: str, proposed: str, edit: Edit, wording: str) -> None:
    (proposal,) = read(["5(2)", "Norhaven", current, proposed, "", ""]).proposals
    (ask,) = proposal.asks
    assert (ask.edit, ask.wording, ask.address, ask.where) == (edit, wording, "Article 5(2)", "row 2")
    assert proposal.date == "2030-01-01"


@pytest.mark.parametrize("current", ["", "The gate is open, day and night, without undue delay."])
@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Delete paragraph 2.", [("delete", "Article 5(2)", "")]),
        ("Delete this paragraph", [("delete", "Article 5(2)", "")]),
        ("Delete paragraph 3 (b).", [("delete", "Article 5(3)(b)", "")]),
        ("Delete the article.", [("delete", "Article 5", "")]),
        ("Delete the words “without undue delay”.", [("delete", "Article 5(2)", "without undue delay")]),
        ("delete “without undue delay”", [("delete", "Article 5(2)", "without undue delay")]),
        ("Delete: “without undue delay”.", [("delete", "Article 5(2)", "without undue delay")]),
        ("Delete: without undue delay", [("delete", "Article 5(2)", "without undue delay")]),
        ("Delete “day” and “night”.", [("delete", "Article 5(2)", "day"), ("delete", "Article 5(2)", "night")]),
        ("Delete the word “gate” in paragraph 4.", [("delete", "Article 5(4)", "gate")]),
        ("Remove the brackets around “without undue delay”.", [("retain", "Article 5(2)", "without undue delay")]),
        ("Retain “without undue delay”.", [("retain", "Article 5(2)", "without undue delay")]),
        ("Retain the current text.", [("retain", "Article 5(2)", "")]),
        ("Replace “day” by “evening”.", [("replace", "Article 5(2)", "evening")]),
        ("Insert “at once” after “open”.", [("insert", "Article 5(2)", "at once")]),
        ("We propose deleting “day and night”.", [("delete", "Article 5(2)", "day and night")]),
        ("We oppose the words “day and night”.", [("oppose", "Article 5(2)", "day and night")]),
        ("We cannot accept the deletion of “day and night”.", [("retain", "Article 5(2)", "day and night")]),
        ("Delete the second sentence.", [("note", "Article 5(2)", "")]),
        ("Remove the brackets", [("note", "Article 5(2)", "")]),
        ("Delete Article 7.", [("note", "Article 5(2)", "")]),
    ],
)
def test_an_instruction_is_read_as_one(cell: str, expected: list[tuple[str, str, str]], current: str) -> None:
    found = read(["5(2)", "Norhaven", current, cell, "", ""])
    (proposal,) = found.proposals
    assert [(ask.edit.value, ask.address, ask.wording) for ask in proposal.asks] == expected
    assert all(ask.quote == cell and ask.where == "row 2" for ask in proposal.asks)
    assert bool(found.report) == (expected[0][0] == "note")


@pytest.mark.parametrize(
    "cell",
    [
        "Maintain a register of gates;",
        "Remove snow from the gate.",
        "Keep the gate open.",
        "Delete records of those who passed after one year.",
        "Retain the record for a year.",
        "We, the keepers of the gates, agree as follows:",
        "The keeper supports those who cannot walk.",
        "Add a lantern to each gate.",
    ],
)
def test_wording_that_begins_like_an_instruction_is_wording(cell: str) -> None:
    (proposal,) = read(["5(2)", "Norhaven", "", cell, "", ""]).proposals
    assert [(ask.edit, ask.wording) for ask in proposal.asks] == [(Edit.RESTATE, cell)]


@pytest.mark.parametrize(
    ("cell", "ids"),
    [
        ("Norhaven (also on behalf of Kestria)", "XNO XKE"),
        ("Delegation of Norhaven", "XNO"),
        ("Proposal by Norhaven and Kestria:", "XNO XKE"),
        ("Norhaven and others", "XNO ?"),
        ("Harbour Town, Norhaven", "?"),
        ("Norhaven, Society of Keepers", "XNO ?"),
    ],
)
def test_proponents_in_the_forms_of_papers(cell: str, ids: str) -> None:
    (proposal,) = read(["5", cell, "", "A bell.", "", ""]).proposals
    assert " ".join(actor.id for actor in proposal.actors) == ids


def test_who_supports_a_row_is_no_proponent_and_an_ambiguous_name_nobody() -> None:
    first, second = read(["5", "Norhaven (supported by Kestria)", "", "A bell.", "", ""]).proposals
    assert [(p.actors[0].id, p.asks[0].stance) for p in (first, second)] == [
        ("XNO", Stance.PROPOSE),
        ("XKE", Stance.SUPPORT),
    ]
    found = read(["5", "Borderland", "", "A bell.", "", ""])
    assert found.proposals[0].actors[0].id == "?"
    assert [told for _, told, _ in told_of(found.report)] == [
        "“Borderland” is ambiguous: it could be Norhaven or Kestria. Nobody is named for it."
    ]


def test_a_row_has_its_own_date_role_and_reason() -> None:
    found = read(
        ["Annex I", "Chair", "", "A lantern.", "For light.", "2030-05-06"],
        ["7", "Norhaven and Kestria", "", "x y", "", ""],
    )
    first, second = found.proposals
    assert (first.role, first.date, first.address, first.rationale) == (
        "facilitator",
        "2030-05-06",
        "Annex I",
        "For light.",
    )
    assert [a.id for a in second.actors] == ["XNO", "XKE"]
    assert second.role == "proponent"


def test_a_stance_column_is_a_stance() -> None:
    head = ["Provision", "Delegation", "Text", "Position"]
    (proposal,) = read(["Art. 5 (2)", "Norhaven", "The gate is open.", "oppose"], head=head).proposals
    assert (proposal.asks[0].edit, proposal.asks[0].stance) == (Edit.OPPOSE, Stance.OPPOSE)
    assert proposal.asks[0].address == "Article 5(2)"


def test_a_title_above_the_headings_and_empty_rows_are_passed_over() -> None:
    rows = [["Proposals on the gate"], [], HEAD, ["5", "Norhaven", "", "A bell.", "", ""], ["", "", "", "", "", ""]]
    grid = Grid(tuple(map(tuple, rows)))
    assert holds_proposals([grid], REGISTER)
    assert len(read_all(grid).proposals) == 1


def test_unknown_names_are_kept_and_reported_and_rows_without_names_left_out() -> None:
    found = read(["5", "Society of Keepers", "", "A bell.", "", ""], ["6", "", "", "A rope.", "", ""])
    assert [(a.id, a.as_written) for p in found.proposals for a in p.actors] == [("?", "Society of Keepers")]
    assert [where for _, _, where in told_of(found.report)] == ["row 2", "row 3"]


def test_another_table_is_refused_in_a_sentence() -> None:
    with pytest.raises(Refused, match="headings"):
        read(["a", "b"], head=["Name", "Age"])


def workbook(*rows: list[object]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook_is_read_and_its_formulas_are_text() -> None:
    data = workbook(HEAD, [5, "Norhaven", "", '=HYPERLINK("http://x.invalid","y")', "", None])
    (grid,) = read_sheets(data, "t.xlsx")
    assert grid.rows[0] == tuple(HEAD)
    assert grid.rows[1][:4] == ("5", "Norhaven", "", '=HYPERLINK("http://x.invalid","y")')


def changed(name: str, old: bytes, new: bytes) -> bytes:
    """A workbook in one part of which some bytes are others."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook(HEAD, [5, "Norhaven"]))) as good, zipfile.ZipFile(out, "w") as bad:
        for part in good.infolist():
            data = good.read(part)
            assert old in data or part.filename != name
            bad.writestr(part, data.replace(old, new, 1) if part.filename == name else data)
    return out.getvalue()


def test_a_workbook_with_a_document_type_is_refused() -> None:
    data = changed("xl/workbook.xml", b"<workbook", b'<!DOCTYPE workbook [<!ENTITY a "b">]><workbook')
    with pytest.raises(Refused, match="document type"):
        read_sheets(data, "t.xlsx")


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("[Content_Types].xml", b"spreadsheetml.sheet.main+xml", b"x"),
        ("xl/worksheets/sheet1.xml", b'r="2"', b'r="rId1"'),
        ("xl/worksheets/sheet1.xml", b'<c r="A2"', b'<c r="\xd9\xa1"'),
        ("xl/worksheets/sheet1.xml", b"<v>5</v>", b"<v>1e9999x</v>"),
        ("xl/worksheets/sheet1.xml", b"<sheetData>", b"<sheetData><x>"),
        ("xl/workbook.xml", b'sheetId="1"', b'sheetId="x"'),
        ("xl/styles.xml", b"<xf ", b'<xf applyAlignment="x" numFmtId="x" '),
        ("xl/_rels/workbook.xml.rels", b"sheet1.xml", b"../../../sheet1.xml"),
    ],
)
def test_a_workbook_that_is_not_as_it_should_be_is_read_or_refused(name: str, old: bytes, new: bytes) -> None:
    try:
        (grid,) = read_sheets(changed(name, old, new), "t.xlsx")
        refused = ""
    except Refused as why:
        grid, refused = None, str(why)
    assert grid is not None or refused.endswith(("save it again as a workbook.", "with a table of proposals."))


def test_a_workbook_whose_parts_lie_before_its_beginning_is_refused() -> None:
    held = bytearray(workbook(HEAD))
    for at in range(len(held) - 46):
        if held[at : at + 4] == b"PK\x01\x02":
            held[at + 42 : at + 46] = b"\0\0\0\0"
    with pytest.raises(Refused, match="damaged"):
        read_sheets(bytes(held[20:]), "t.xlsx")


@pytest.mark.parametrize("cut", [10, 400, 2000])
def test_a_damaged_workbook_is_refused(cut: int) -> None:
    data = workbook(HEAD, ["5", "Norhaven", "", "A bell.", "", ""])
    with pytest.raises(Refused):
        read_sheets(data[:-cut], "t.xlsx")


def test_an_empty_workbook_is_refused() -> None:
    with pytest.raises(Refused, match="no words"):
        read_sheets(workbook(), "t.xlsx")


@pytest.mark.parametrize(
    ("head", "place", "current", "proposed", "address"),
    [
        (["Article", "Délégation", "Texte actuel", "Texte proposé"], "Article 5, paragraphe 2", "La porte est ouverte.",
         "La porte est toujours ouverte.", "Article 5(2)"),
        (["Artículo", "Delegación", "Texto actual", "Texto propuesto"], "Artículo 5, párrafo 2", "La puerta abre.",
         "La puerta abre siempre.", "Artículo 5(2)"),
        (["Статья", "Делегация", "Текст", "Предлагаемый текст"], "Статья 5, пункт 2", "Ворота открыты.",
         "Ворота всегда открыты.", "Статья 5(2)"),
        (["条款", "代表团", "现有案文", "提议案文"], "第五条第二款", "大门 开放。", "大门 始终 开放。", "第五条(二)"),
        (["المادة", "الوفد", "النص الحالي", "النص المقترح"], "المادة 5، الفقرة 2", "الباب مفتوح.", "الباب مفتوح دائما.",
         "المادة 5(2)"),
        (["Proposed amendment", "Member State", "Chair's text", "Clause"], "", "", "", ""),
    ],
)  # fmt: skip
def test_headings_in_six_languages_and_any_order(head, place, current, proposed, address) -> None:
    row = [place, "Norhaven", current, proposed]
    if not place:
        head, row, address = (
            head[::-1],
            ["5(2)", "The gate is open.", "Norhaven", "The gate is always open."],
            ("Article 5(2)"),
        )
    (proposal,) = read(row, head=head).proposals
    assert (proposal.actors[0].id, proposal.address) == ("XNO", address)
    assert proposal.asks[0].edit is Edit.INSERT


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("17(1)(a)", "Article 17(1)(a)"),
        ("5.2", "Article 5(2)"),
        ("5.2.a", "Article 5(2)(a)"),
        ("Art. 5, para. 2 (a)", "Article 5(2)(a)"),
        ("Article 42 – paragraph 4 a (new)", "Article 42(4 a)"),
        ("Article 42 – paragraph 4 – point a", "Article 42(4)(a)"),
        ("Article 3, chapeau", "Article 3, chapeau"),
        ("Annex II, article 3", "Annex II, Article 3"),
        ("Recital 34", "Recital 34"),
        ("5 second line", "Article 5 second line"),
        ("alinéa a) du paragraphe 2 de l'article 5", "Article 5(2)(a)"),
    ],
)
def test_a_place_is_an_address_in_full(written: str, address: str) -> None:
    (proposal,) = read([written, "Norhaven", "", "A bell hangs here.", "", ""]).proposals
    assert proposal.address == address


def test_what_is_new_is_put_in_and_what_is_given_anew_is_laid_against_the_draft() -> None:
    new, anew, nothing = read(
        ["Article 5 bis (new)", "Norhaven", "", "A bell.", "", ""],
        ["5", "Norhaven", "", "A bell.", "", ""],
        ["6", "Norhaven", "N/A", "A bell.", "", ""],
    ).proposals
    assert [p.asks[0].edit for p in (new, anew, nothing)] == [Edit.INSERT, Edit.RESTATE, Edit.RESTATE]
    same = read(["5", "Norhaven", "The gate.", "No change", "", ""], ["5", "Norhaven", "Gate.", "Gate.", "", ""])
    assert [p.asks[0].edit for p in same.proposals] == [Edit.NOTE, Edit.NOTE]


def test_a_row_says_its_source_page_draft_and_option() -> None:
    head = ["Article", "Option", "Proponent", "Proposed text", "Source", "Page", "Draft"]
    first, second, third = read(
        ["5", "A", "Norhaven", "A bell.", "G/7", "12", "Rev.1"],
        ["5", "Option 2", "Norhaven", "A bell.", "G/8, page 3, 2031-02-03", "", ""],
        ["5", "", "Norhaven", "A bell.", "", "", ""],
        head=head,
    ).proposals
    assert (first.address, first.source, first.where, first.base) == ("Article 5, Option A", "G/7", "page 12", "Rev.1")
    assert (second.address, second.source, second.where) == ("Article 5, Option 2", "G/8", "page 3")
    assert second.date == "2031-02-03"
    assert (third.source, third.where, third.date) == ("table.csv", "row 4", "2030-01-01")


@pytest.mark.parametrize(
    ("written", "stance"),
    [
        ("supports", Stance.SUPPORT), ("Against", Stance.OPPOSE), ("oppose.", Stance.OPPOSE), ("keep", Stance.RETAIN),
        ("réserve", Stance.RESERVE), ("поддерживает", Stance.SUPPORT), ("反对", Stance.OPPOSE), ("perhaps", None),
        ("", None),
    ],
)  # fmt: skip
def test_stances_in_a_column(written: str, stance: Stance | None) -> None:
    head = ["Provision", "Delegation", "Text", "Position"]
    (proposal,) = read(["5", "Norhaven", "The gate is open.", written], head=head).proposals
    assert proposal.asks[0].stance is (stance or Stance.PROPOSE)


# --- whose a row is -------------------------------------------------------------------------------------------------


def names(found) -> list[str]:
    return [f"{p.address} {','.join(a.id for a in p.actors)}" for p in found.proposals]


def test_a_blank_cell_under_a_name_is_that_name_only_where_the_table_shows_it() -> None:
    by_article = read(
        ["5", "Norhaven", "", "A bell.", "", ""],
        ["", "Kestria", "", "A rope.", "", ""],
        ["", "", "", "A lantern.", "", ""],
        ["6", "", "", "A gate.", "", ""],
        ["", "", "", "A wall.", "", ""],
    )
    assert names(by_article) == ["Article 5 XNO", "Article 5 XKE", "Article 5 XKE"]
    assert [where for severity, _, where in told_of(by_article.report) if severity == "warning"] == ["row 5", "row 6"]
    assert [where for severity, _, where in told_of(by_article.report) if severity == "info"] == ["row 4"]
    by_name = read(
        ["Norhaven", "5", "A bell."],
        ["", "6", "A rope."],
        ["Kestria", "5", "A gate."],
        head=["Proponent", "Article", "Proposed text"],
    )
    assert names(by_name) == ["Article 5 XNO", "Article 6 XNO", "Article 5 XKE"]


def test_rows_that_stand_over_others_give_them_their_place_and_name() -> None:
    found = read(
        ["Article 5", "", "", "", "", ""],
        ["Norhaven:", "", "", "", "", ""],
        ["", "", "", "A bell.", "", ""],
        ["Article 6", "", "", "", "", ""],
        ["", "Kestria", "", "A rope.", "", ""],
        ["A remark of the secretariat", "", "", "", "", ""],
        HEAD,
        ["7", "Kestria", "", "", "", ""],
        ["", "", "", "A gate.", "", ""],
    )
    assert names(found) == ["Article 5 XNO", "Article 6 XKE", "Article 7 XKE"]


TWO = ("Current text", "Proposed text")


def test_a_table_of_two_texts_by_one_delegation() -> None:
    rows = (TWO, ("The gate is open.", "The gate is always open."))
    placed = Grid(rows, above=("Submission by Norhaven", "Article 5: Of gates"))
    assert holds_proposals([placed], REGISTER)
    assert names(read_all(placed)) == ["Article 5 XNO"]
    later = Grid(rows, above=("Article 6",))
    assert names(read_all(placed, later)) == ["Article 5 XNO", "Article 6 XNO"]
    assert names(read_all(placed, Grid(rows, above=("Kestria", "Article 6")))) == ["Article 5 XNO", "Article 6 XKE"]
    assert not holds_proposals([Grid(rows, above=("Gates",))], REGISTER)


def test_a_table_that_says_not_whose_it_is_names_nobody_but_who_a_person_says() -> None:
    grid = Grid((TWO, ("The gate is open.", "It is shut.")), above=("Article 5(2) – Of gates",))
    found = read_all(grid)
    assert names(found) == ["Article 5(2) ?"]
    assert [told for _, told, _ in told_of(found.report)] == [
        "The paper does not say who proposes this; nobody is named for it."
    ]
    assert names(read_all(grid, by=(ActorRef("XKE", "Kestria"),)))[0].endswith("XKE")
    both = Grid(grid.rows, above=("Norhaven", "Kestria", "Article 5"))
    assert names(read_all(both)) == ["Article 5 ?"]
    office = Grid(grid.rows, above=("Submission by the Chair", "Article 5"))
    assert names(read_all(office)) == ["Article 5 ?"]


def test_a_table_goes_on_over_a_page_and_another_table_does_not() -> None:
    first = Grid((tuple(HEAD), ("5", "Norhaven", "", "A bell.", "", "")), name="table 1")
    rest = Grid((("6", "Kestria", "", "A rope.", "", ""),), name="table 2")
    other = Grid((("Name", "Age"), ("Anna", "3")), name="table 3")
    assert names(read_all(other, first, rest, other)) == ["Article 5 XNO", "Article 6 XKE"]
    assert [p.where for p in read_all(first, rest).proposals] == ["table 1, row 2", "table 2, row 1"]
    apart = Grid(rest.rows, above=("Members of the bureau",))
    assert names(read_all(first, apart)) == ["Article 5 XNO"]


def test_reasons_under_a_table() -> None:
    grid = Grid(
        (TWO, ("The gate is open.", "It is shut.")),
        above=("Norhaven", "Article 5"),
        below=("Justification", "It is cold.", "And dark.", "Amendment", "Article 6"),
    )
    assert read_all(grid).proposals[0].rationale == "It is cold.\nAnd dark."


def test_a_long_table_and_a_long_text_are_bounded() -> None:
    with pytest.raises(Refused, match="20000 rows"):
        read_all(Grid((tuple(HEAD), *((),) * 20_001)))
    long = "gate " * 5_000
    (proposal,) = read(["5", "Norhaven", long, long + "bell", "", ""]).proposals
    assert proposal.asks[0].edit is Edit.RESTATE


def test_what_is_asked_may_have_a_column_of_its_own() -> None:
    head = ["Article", "Proponent", "Asked", "Proposed text", "Beside or instead of", "Position"]
    first, second = read(
        ["5", "Norhaven", "replace", "night", "day", ""], ["5", "Norhaven", "delete", "day", "", "support"], head=head
    ).proposals
    (ask,) = first.asks
    assert (ask.edit, ask.wording, ask.anchor, ask.stance) == (Edit.REPLACE, "night", "day", Stance.PROPOSE)
    assert (second.asks[0].edit, second.asks[0].stance) == (Edit.DELETE, Stance.SUPPORT)


@pytest.mark.parametrize(
    "head",
    ["Draft commented on", "On which draft?", "Projet visé", "Proyecto comentado", "К какому проекту", "所评草案",
     "المشروع المعلق عليه"],
)  # fmt: skip
def test_a_column_that_tells_of_a_draft_says_on_which_each_row_is(head: str) -> None:
    columns = ["Article", "Proponent", "Proposed text", head]
    first, second = read(
        ["5", "Norhaven", "A bell rings.", "G/1"], ["5", "Kestria", "A bell.", "G/2"], head=columns
    ).proposals
    assert (first.base, second.base) == ("G/1", "G/2")


@pytest.mark.parametrize(
    "head", ["Draft article", "Projet d’article", "Proyecto de artículo", "Проект статьи", "草案条款"]
)
def test_a_column_of_draft_articles_is_none(head: str) -> None:
    (found,) = read(
        ["5", "Norhaven", "A bell rings.", "7"], head=["Article", "Proponent", "Proposed text", head]
    ).proposals
    assert found.base == ""


def test_every_sheet_of_a_workbook_is_read_and_merged_cells_are_filled() -> None:
    book = openpyxl.Workbook()
    book.active.title = "Gates"
    for row in (HEAD, ["5", "Norhaven", "", "A bell.", "", ""], [None, None, "", "A rope.", "", ""]):
        book.active.append(row)
    book.active.merge_cells("A2:A3")
    book.active.merge_cells("B2:B3")
    book.active.merge_cells("Z90:Z91")
    other = book.create_sheet("Walls")
    for row in (HEAD, ["6", "Kestria", "", "A wall.", "", ""]):
        other.append(row)
    book.create_sheet("Empty")
    out = io.BytesIO()
    book.save(out)
    grids = read_sheets(out.getvalue(), "t.xlsx")
    assert grids[0].filled == {(2, 0), (2, 1)}
    found = read_all(*grids)
    assert names(found) == ["Article 5 XNO", "Article 5 XNO", "Article 6 XKE"]
    assert found.proposals[2].where == "sheet “Walls”, row 2"


@pytest.mark.parametrize(
    ("cell", "current", "expected"),
    [
        ("Supprimer la deuxième phrase", "Une porte. Un mur.", ("delete", "Un mur.")),
        ("Delete the second sentence.", "A gate. A wall.", ("delete", "A wall.")),
        ("Исключить слова «днем»", "", ("delete", "днем")),
        ("将“白天”改为“夜间”", "", ("replace", "夜间")),
        ("Supprimer la référence aux portes", "", ("note", "")),
        ("Delete the chapeau", "A gate. A wall.", ("note", "")),
    ],
)
def test_instructions_of_other_languages_and_of_sentences(cell: str, current: str, expected: tuple[str, str]) -> None:
    (proposal,) = read(["5(2)", "Norhaven", current, cell, "", ""]).proposals
    assert (proposal.asks[0].edit.value, proposal.asks[0].wording) == expected


@pytest.mark.parametrize(
    ("cells", "role", "actors", "speakers"),
    [
        (["Norhaven on behalf of the Alliance of the North", "", ""], "proponent", ["NORTH"], ["XNO"]),
        (["Kestria (facilitator)", "facilitator", ""], "facilitator", ["XKE"], []),
        (["Kestria", "delegate", ""], "proponent", ["XKE"], []),
        (["Kestria", "", "Norhaven"], "proponent", ["XKE"], ["XNO"]),
        (["Kestria", "", "the man at the door"], "proponent", ["XKE"], ["?"]),
    ],
)
def test_who_speaks_or_leads_is_no_proponent(
    cells: list[str], role: str, actors: list[str], speakers: list[str]
) -> None:
    register = register_of((*REGISTER.by_id.values(), Actor("NORTH", ActorType.GROUP, "Alliance of the North")))
    head = ("Article", "Proponent", "Role", "Spoken by", "Proposed text")
    grid = Grid((head, ("5(2)", *cells, "The gate is shut.")))
    (proposal,) = read_grids([grid], register, TablePaper("table.csv", "", "t")).proposals
    assert proposal.role == role
    assert [actor.id for actor in proposal.actors] == actors
    assert [actor.id for actor in proposal.speakers] == speakers


@pytest.mark.parametrize(
    ("position", "edit", "stance"),
    [
        ("Propose", Edit.RESTATE, Stance.PROPOSE),
        ("Not acceptable", Edit.OPPOSE, Stance.OPPOSE),
        ("Cannot accept", Edit.OPPOSE, Stance.OPPOSE),
        ("No position", Edit.NOTE, Stance.PROPOSE),
        ("Withdrawn", Edit.NOTE, Stance.WITHDRAW),
        ("Against", Edit.OPPOSE, Stance.OPPOSE),
    ],
)
def test_a_position_tells_what_is_said_of_a_text(position: str, edit: Edit, stance: Stance) -> None:
    row = ["5(2)", "Norhaven", "The gate is shut at night.", position]
    (proposal,) = read(row, head=["Article", "Delegation", "Text", "Position"]).proposals
    assert [(ask.edit, ask.stance) for ask in proposal.asks] == [(edit, stance)]


def test_a_row_that_was_withdrawn_proposes_nothing() -> None:
    head = ["Article", "Proponent", "Proposed text", "Status"]
    found = read(
        ["5(2)", "Norhaven", "The gate is shut.", "Withdrawn on 3 May"],
        ["5(2)", "Kestria", "The gate is shut.", "Active"],
        head=head,
    )
    asked = [(ask.edit, ask.stance) for proposal in found.proposals for ask in proposal.asks]
    assert asked == [(Edit.NOTE, Stance.WITHDRAW), (Edit.RESTATE, Stance.PROPOSE)]
    assert not found.report


@pytest.mark.parametrize(
    ("cell", "edit", "stance"),
    [
        ('Opposes the insertion of "at night"', Edit.OPPOSE, Stance.OPPOSE),
        ("Keep the original, do not add a gate at night", Edit.NOTE, Stance.RETAIN),
        ('Prefer option 1 without the words "at night"', Edit.NOTE, Stance.PROPOSE),
        ("See Kestria: the gate at night", Edit.NOTE, Stance.PROPOSE),
        ("Support Kestria", Edit.NOTE, Stance.SUPPORT),
        ("Ditto", Edit.NOTE, Stance.SUPPORT),
    ],
)
@pytest.mark.parametrize("current", ["", "The gate is shut."])
def test_prose_in_a_cell_proposes_nothing(cell: str, edit: Edit, stance: Stance, current: str) -> None:
    (proposal,) = read(["5(2)", "Norhaven", current, cell, "", ""]).proposals
    assert [(ask.edit, ask.stance) for ask in proposal.asks] == [(edit, stance)]


def test_an_introduced_quotation_in_a_cell_is_what_is_proposed() -> None:
    (proposal,) = read(["5(2)", "Norhaven", "", "Paragraph 2 should read: “The gate is shut.”", "", ""]).proposals
    assert proposal.asks[0].wording == "“The gate is shut.”"


@pytest.mark.parametrize(
    "head",
    [
        ["Article", "Delegation", "Text", "Status"],
        ["Provision", "Proposed by", "Wording", "Comments"],
        ["Disposition", "Délégation", "Libellé", "Statut au 3 mai"],
        ["Artículo", "Autor", "Texto", "Observaciones"],
        ["Статья", "Делегация", "Текст", "Статус на 3 мая"],
        ["条款", "提案方", "案文", "截至5月3日的状态"],
        ["المادة", "الوفد", "النص", "الحالة في 3 أيار"],
    ],
)
def test_a_text_beside_who_proposes_is_what_is_proposed(head: list[str]) -> None:
    rows = (["5", "Norhaven", "A bell rings.", ""], ["5", "Kestria", "A horn sounds.", "withdrawn on 4 July"])
    first, second = read(*rows, head=head).proposals
    assert [(ask.edit, ask.wording) for ask in first.asks] == [(Edit.RESTATE, "A bell rings.")]
    assert [(ask.edit, ask.stance) for ask in second.asks] == [(Edit.NOTE, Stance.WITHDRAW)]


@pytest.mark.parametrize(
    "head",
    [
        ["Article", "Delegation", "Text", "Comments"],
        ["Article", "Delegation", "Text", "What we think"],
        ["Artículo", "País", "Texto", "Página"],
        ["Статья", "Делегация", "Текст проекта", "Статус"],
        ["条款", "代表团", "现有案文", "状态"],
    ],
)
def test_a_text_that_may_be_that_of_the_draft_is_proposed_by_nobody(head: list[str]) -> None:
    with pytest.raises(Refused):
        read(["5", "Norhaven", "A bell rings.", "Fine."], head=head)


@pytest.mark.parametrize(
    "head",
    [
        "Withdrawn?", "Date withdrawn", "Date de retrait", "¿Retirada?", "Fecha de retiro", "Дата отзыва", "Снято?",
        "是否撤回", "هل سُحب؟", "تاريخ السحب",
    ],
)  # fmt: skip
def test_a_heading_of_withdrawals_is_known_however_it_is_put(head: str) -> None:
    rows = (["5", "Norhaven", "A bell rings.", ""], ["6", "Kestria", "A horn sounds.", "2031-07-04"])
    first, second = read(*rows, head=["Article", "Delegation", "Proposed text", head]).proposals
    assert (first.asks[0].edit, second.asks[0].edit) == (Edit.RESTATE, Edit.NOTE)


@pytest.mark.parametrize(
    "cell", ["withdrawn", "Kestria withdrew this proposal", "снято", "已撤回", "Retirada el 4 de julio"]
)
def test_a_cell_that_takes_back_does_so_under_any_heading(cell: str) -> None:
    rows = (["5", "Norhaven", "A bell rings.", "not withdrawn"], ["6", "Kestria", "A horn sounds.", cell])
    first, second = read(*rows, head=["Article", "Delegation", "Proposed text", "Further course"]).proposals
    assert (first.asks[0].edit, second.asks[0].edit) == (Edit.RESTATE, Edit.NOTE)


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("Norhaven", "Delete?"),
        ("Norhaven", "Why delete paragraph 2?"),
        ("Norhaven", "删除？"),
        ("Norhaven (opposed)", "Delete"),
        ("Norhaven", "Kestria proposed to delete; we do not"),
        ("Norhaven", "We cannot accept: “The gate is shut.”"),
        ("Norhaven", "Kestria's text: “The gate is shut.”"),
    ],
)
def test_a_question_and_words_of_others_ask_for_nothing(name: str, cell: str) -> None:
    found = read(["5(2)", name, "The gate is open.", cell, "", ""]).proposals
    edits = {ask.edit for one in found for ask in one.asks}
    assert edits <= {Edit.NOTE, Edit.QUESTION}


@pytest.mark.parametrize("column", ["Rationale", "Remarks", "Status", "Colour"])
@pytest.mark.parametrize(
    "said", ["Norhaven opposes this", "Not our proposal.", "This is the proposal of Kestria, Norhaven rejects it"]
)
def test_a_row_that_says_its_proponent_does_not_want_it_names_nobody(column: str, said: str) -> None:
    head = ["Article", "Proponent", "Proposed text", column]
    found = read(["5(2)", "Norhaven", "replace “open” with “shut”", said], head=head)
    assert [ask.edit for one in found.proposals for ask in one.asks] == [Edit.NOTE]
    assert any("may take it back" in told for _, told, _ in told_of(found.report))


def test_a_last_sentence_of_a_cell_turns_down_the_text_before_it() -> None:
    found = read(["5(2)", "Norhaven", "", "The gate is shut at night. Norhaven opposes this.", "", ""])
    assert [ask.edit for one in found.proposals for ask in one.asks] == [Edit.NOTE]


@pytest.mark.parametrize(
    "said",
    ["We cannot accept this text. It is too dark.", "We oppose this since it is old. Go on.", "Kestria opposes this"],
)
def test_reasons_that_refuse_the_text_as_it_stands_leave_a_row_as_it_is(said: str) -> None:
    found = read(["5(2)", "Norhaven", "", "replace “open” with “shut”", said, ""])
    assert [ask.edit for one in found.proposals for ask in one.asks] == [Edit.REPLACE]
