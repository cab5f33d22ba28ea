"""Tables of proposals: headings tell the columns; the difference of two texts is what is asked; formulas are text."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest

from app.importing.proposal_tables import is_proposal_table, read_table
from app.importing.sheets import read_sheets
from app.job import Refused
from app.treaty.actors import Actor, ActorType, register_of
from app.treaty.marks import Stance
from app.treaty.proposals import Edit

REGISTER = register_of(
    (
        Actor("XNO", ActorType.STATE, "Norhaven"),
        Actor("XKE", ActorType.STATE, "Kestria"),
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
