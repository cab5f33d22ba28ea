"""Tables for spreadsheets, CSV and XLSX, read back: no formula, no trace of a machine, nothing lost."""

from __future__ import annotations

import csv
import datetime
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exporting.tables.changes import changes_table, table_of_changes, table_of_facts
from app.exporting.tables.table import RUNS, Table, table_csv
from app.exporting.tables.workbook import workbook
from app.redline.compose import compose
from app.redline.tables.change_columns import ChangeMedium, headings_of
from tests.exporting.html.test_html import lighthouses
from tests.redline import made

RISKY = ("=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠SUM(A1)", "=HYPERLINK(1)", "#N/A")


def _table(*rows: tuple[str | int | float, ...], **kinds: frozenset[int]) -> Table:
    return Table("Lamps [all]/of: them, and much more than fits", ("one", "two", "three"), rows, **kinds)


def _book(data: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(data))


@pytest.mark.parametrize("words", RISKY)
def test_no_cell_is_a_formula(words: str) -> None:
    table = _table((words, words, ""), ("safe", 3, 0.5))
    (_, first, _) = csv.reader(io.StringIO(table_csv(table).decode("utf-8-sig"), newline=""))
    assert first[0] == (f"'{words}" if words.startswith(RUNS) else words)
    sheet = _book(workbook([table], "t")).active
    assert sheet is not None
    for column in (1, 2):
        cell = sheet.cell(2, column)
        assert cell.data_type == "s"
        assert cell.value == words.replace("\r", "\ufffd")
        assert bool(cell.quotePrefix) is (words.startswith(RUNS) and words[0] != "\r")
    assert [sheet.cell(3, 2).value, sheet.cell(3, 3).value] == [3, 0.5]
    with zipfile.ZipFile(io.BytesIO(workbook([table], "t"))) as parts:
        assert not any(b"<f>" in parts.read(name) for name in parts.namelist())


def test_heads_and_names_are_no_formulas_either() -> None:
    older, newer, comparison = made.lighthouses()
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "shall")
    evil = made.asked(change, ("?", '=HYPERLINK("x")'))
    redline = compose(comparison, (evil,), older, newer, made.register(), evidence=("@SUM(A1)",))
    tables = (
        table_of_changes(redline),
        table_of_facts(redline),
        Table("=1+1", ("=a", "+b", "c"), (("-d", "@e", "f"),)),
    )
    for table in tables:
        for row in csv.reader(io.StringIO(table_csv(table).decode("utf-8-sig"), newline="")):
            assert not [cell for cell in row if cell.startswith(RUNS)]
    for sheet in _book(workbook(tables, "=1+1")):
        for row in sheet.iter_rows():
            assert not [cell.value for cell in row if cell.data_type == "f"]
    assert '\'=HYPERLINK("x")' in table_csv(tables[0]).decode().replace('""', '"')


@pytest.mark.slow
def test_calc_reads_the_workbook_as_it_was_meant(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice (soffice) is not here")
    table = table_of_changes(lighthouses())
    risky = Table("Risky", ("=a", "b"), tuple((words, "x") for words in RISKY))
    (tmp_path / "book.xlsx").write_bytes(workbook((table, risky), "Lamps"))
    form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    words = [
        office, "--headless", f"-env:UserInstallation={(tmp_path / 'home').as_uri()}", "--convert-to", form,
        "--outdir", str(tmp_path), str(tmp_path / "book.xlsx"),
    ]  # fmt: skip
    done = subprocess.run(words, check=True, capture_output=True, timeout=100)
    if b"could not be loaded" in done.stderr:
        pytest.skip("LibreOffice is here without Calc")
    changes, evil = (next(tmp_path.glob(f"book-{one.title}*.csv")) for one in (table, risky))
    read = list(csv.reader(io.StringIO(changes.read_text("utf-8-sig"), newline="")))
    number = table.head.index("score")
    assert read[0] == list(table.head)
    for row, meant in zip(read[1:], table.rows, strict=True):
        assert [c for n, c in enumerate(row) if n != number] == [str(c) for n, c in enumerate(meant) if n != number]
        assert float(row[number] or 0) == float(meant[number] or 0)
    shown = [row[0] for row in csv.reader(io.StringIO(evil.read_text("utf-8-sig"), newline=""))][1:]
    assert [one.strip() for one in shown] == [one.replace("\r", "\ufffd").strip() for one in RISKY]


def test_dates_are_dates_and_numbers_numbers_where_they_are_said_to_be() -> None:
    rows = (("2031-02-03", "0.83", "2031-02-03"), ("2031-02", "none", "7"), ("2031-02-31", "-1", ""))
    sheet = _book(workbook([_table(*rows, dates=frozenset({0}), numbers=frozenset({1}))], "t")).active
    assert sheet is not None
    assert [[cell.value for cell in row] for row in sheet.iter_rows(2)] == [
        [datetime.datetime(2031, 2, 3), 0.83, "2031-02-03"], ["2031-02", "none", "7"], ["2031-02-31", -1, None],
    ]  # fmt: skip
    assert (sheet.cell(2, 1).number_format, sheet.cell(2, 2).number_format) == ("yyyy-mm-dd", "0.00")


def test_heads_stay_in_sight_and_words_wrap() -> None:
    sheet = _book(workbook([_table(("word " * 60, "a", "b"))], "t", right_to_left=True)).active
    assert sheet is not None
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == ("A2", "A1:C2", "$1:$1")
    assert sheet.cell(1, 1).font.bold
    assert sheet.cell(2, 1).alignment.wrap_text
    assert (sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width) == (60, 8)
    assert sheet.sheet_view.rightToLeft
    assert sheet.title == "Lamps  all  of  them, and much"


def test_sheets_have_names_of_their_own() -> None:
    book = _book(workbook([_table(), _table(), Table("'[]'", ("a",), ())], "t"))
    names = [sheet.title for sheet in book]
    assert len(set(names)) == 3
    assert all(0 < len(name) <= 31 and not re.search(r"[\[\]:*?/\\']", name) for name in names)


def test_the_same_table_gives_the_same_bytes_and_names_nobody() -> None:
    data = workbook([_table(("a", 1, "2031-02-03"))], "Lamps & oil")
    assert data == workbook([_table(("a", 1, "2031-02-03"))], "Lamps & oil")
    about = _book(data).properties
    assert (about.title, about.creator, about.lastModifiedBy) == ("Lamps & oil", None, None)
    assert about.created == about.modified == datetime.datetime(1980, 1, 1)
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert parts.read("docProps/app.xml").count(b"<Application>Travaux</Application>") == 1
        assert not any(b"openpyxl" in parts.read(name) for name in parts.namelist())


def test_words_that_no_cell_holds_are_cut_and_it_is_said() -> None:
    sheet = _book(workbook([_table(("x" * 40_000, "", ""))], "t")).active
    assert sheet is not None
    said = str(sheet.cell(2, 1).value)
    assert len(said) == 32_767
    assert said.endswith("x … [40000]")


_ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(_ANY, _ANY, _ANY), min_size=1, max_size=4))
def test_any_words_are_read_back(rows: list[tuple[str, str, str]]) -> None:
    table = _table(*rows)
    found = [*csv.reader(io.StringIO(table_csv(table).decode("utf-8-sig"), newline=""))]
    assert found[0] == list(table.head)
    bare = [[cell.removeprefix("'") if cell[1:].startswith(RUNS) else cell for cell in row] for row in found[1:]]
    kept = [[cell.removeprefix("'") if cell[1:].startswith(RUNS) else cell for cell in row] for row in rows]
    assert bare == kept
    sheet = _book(workbook([table], "t")).active
    assert sheet is not None
    for row, wanted in zip(sheet.iter_rows(2, len(rows) + 1, max_col=3), rows, strict=True):
        shown = [words.replace("\r\n", "\n") for words in wanted]
        shown = [re.sub("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]", "\ufffd", words) for words in shown]
        shown = [re.sub("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", words) for words in shown]
        assert [cell.value or "" for cell in row] == shown


def test_the_workbook_of_changes_shows_and_prints_what_can_be_read() -> None:
    redline = lighthouses()
    sheet = _book(workbook([table_of_changes(redline)], "t")).worksheets[0]
    heads = [str(cell.value) for cell in sheet[1]]
    letters = dict(zip(heads, (cell.column_letter for cell in sheet[1]), strict=True))
    hidden = {head for head in heads if sheet.column_dimensions[letters[head]].hidden}
    assert {"id", "actors", "tags", "quote", "score"} <= hidden
    assert not hidden & {"amendment", "weight", "headline", "older words", "newer words", "names", "link", "sentence"}
    assert sum(sheet.column_dimensions[letters[head]].width for head in heads if head not in hidden) < 230
    assert (sheet.page_setup.orientation, sheet.print_title_rows) == ("landscape", "$1:$1")
    told = [dict(zip(heads, row, strict=True)) for row in sheet.iter_rows(2, values_only=True)]
    asked = {row["names"] for row in told if row["names"]}
    assert "Norway" in str(asked)
    assert not asked & {row["actors"] for row in told if row["actors"]}, "a code is no name"
    assert any("shall" in str(row["sentence"]) for row in told if row["newer words"] == "shall")


def test_the_workbook_of_changes_says_what_the_csv_says() -> None:
    redline = lighthouses()
    tables = (table_of_changes(redline), table_of_facts(redline))
    book = _book(workbook(tables, "t"))
    lines = [*csv.DictReader(io.StringIO(changes_table(redline).decode("utf-8-sig"), newline=""))]
    sheet, heads = book.worksheets[0], headings_of(ChangeMedium.TABLE)
    assert [cell.value for cell in sheet[1]] == list(heads)
    assert len(lines) == sheet.max_row - 1
    for line, row in zip(lines, sheet.iter_rows(2, values_only=True), strict=True):
        told = dict(zip(heads, row, strict=True))
        assert (told["id"], told["older words"] or "") == (line["id"], line["older words"].removeprefix("'"))
        assert (told["actors"] or "") == line["actors"]
        assert f"{told['score']:.2f}" == line["score"] if told["score"] is not None else line["score"] == ""
        assert f"{told['date']:%Y-%m-%d}" == line["date"] if told["date"] else line["date"] == ""
    facts = {row[0]: row[1:] for row in book.worksheets[1].iter_rows(2, values_only=True)}
    assert facts["Label"] == ("Zero", "Rev.1")
    assert facts["unattributed"][0] == sum(not any(not c.opposite for c in v.chips) for v in redline.changes)
    assert facts["Read with care:"][0] == "A stain."
