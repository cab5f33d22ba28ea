"""Tables of proposals: headings tell the columns; the difference of two texts is what is asked; formulas are text."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest

from app.importing.proposal_tables import is_proposal_table, read_table
from app.importing.sheets import read_sheets
from app.job import Refused
from app.treaty.actors import Actor, ActorType, Alias, register_of
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

REGISTER = register_of(
    (
        Actor("XNO", ActorType.STATE, "Norhaven", (Alias("Borderland", ambiguous=True),)),
        Actor("XKE", ActorType.STATE, "Kestria", (Alias("Borderland", ambiguous=True),)),
        Actor("CHAIR", ActorType.OFFICER, "Chair"),
    )
)
HEAD = ["Article", "Proponent", "Current text", "Proposed text", "Rationale", "Date"]


def read(*rows: list[str], head: list[str] = HEAD):
    return read_table([head, *rows], REGISTER, source="table.csv", date="2030-01-01", prefix="t")


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
    assert [told for _, told, _ in found.report] == [
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
    assert is_proposal_table(rows)
    assert len(read_table(rows, REGISTER, source="t", date="", prefix="t").proposals) == 1


def test_unknown_names_are_kept_and_reported_and_rows_without_names_left_out() -> None:
    found = read(["5", "Society of Keepers", "", "A bell.", "", ""], ["6", "", "", "A rope.", "", ""])
    assert [(a.id, a.as_written) for p in found.proposals for a in p.actors] == [("?", "Society of Keepers")]
    assert [where for _, _, where in found.report] == ["row 2", "row 3"]


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
    rows = read_sheets(workbook(HEAD, [5, "Norhaven", "", '=HYPERLINK("http://x.invalid","y")', "", None]), "t.xlsx")
    assert rows[0] == HEAD
    assert rows[1][:4] == ["5", "Norhaven", "", '=HYPERLINK("http://x.invalid","y")']


def test_a_workbook_with_a_document_type_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook(HEAD))) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "xl/workbook.xml":
                data = data.replace(b"<workbook", b'<!DOCTYPE workbook [<!ENTITY a "b">]><workbook', 1)
            new.writestr(part, data)
    with pytest.raises(Refused, match="document type"):
        read_sheets(out.getvalue(), "t.xlsx")


@pytest.mark.parametrize("cut", [10, 400, 2000])
def test_a_damaged_workbook_is_refused(cut: int) -> None:
    data = workbook(HEAD, ["5", "Norhaven", "", "A bell.", "", ""])
    with pytest.raises(Refused):
        read_sheets(data[:-cut], "t.xlsx")


def test_an_empty_workbook_is_refused() -> None:
    with pytest.raises(Refused, match="no words"):
        read_sheets(workbook(), "t.xlsx")
