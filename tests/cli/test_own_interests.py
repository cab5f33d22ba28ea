"""What touches a red line or an ask of ours weighs A where the delegate reads it; no file tells unasked."""

import json
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from app.services.dossiers.dossier import Dossier
from app.services.notes.drafting import note_on_words
from app.services.notes.store import keep_note
from app.services.proposals.delegation import set_own_actor
from app.treaty.notes import Priority
from app.treaty.reading import apply_reading


@pytest.fixture(autouse=True)
def wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "240")


@pytest.fixture
def dossier(line, tides):
    """A dossier of two drafts: two changes of plain words, the first as France asked."""
    place = tides / "tides.travaux"
    newer = (tides / "rev1.txt").read_text("utf-8").replace("Tables are public", "Tables are open")
    (tides / "rev1.txt").write_text(newer.replace("should send", "may send"), "utf-8")
    assert line("import", place, tides / "zero.txt", tides / "rev1.txt")[0] == 0
    assert line("proposals", place, tides / "asked.csv")[0] == 0
    return place


def red_line(dossier, words, *, private=True):
    with Dossier.open(dossier, write=False) as there:
        zero = apply_reading(there.draft("zero"))
    one = next(p for p in zero.draft.provisions if words in p.text)
    start = one.text.index(words)
    note = note_on_words(zero, one.id, "text", start, start + len(words))
    keep_note(dossier, replace(note, text="Secret.", priority=Priority.REDLINE, private=private))


def listed(line, dossier):
    """Number and weight of each amendment, as the terminal lists them."""
    code, out, err = line("compare", f"{dossier}#zero", f"{dossier}#rev1", "--list")
    assert (code, err) == (0, "")
    rows = [row.split() for row in out.splitlines()]
    return {row[0]: row[1] for row in rows if len(row) > 1 and row[0].isdigit() and row[1] in ("A", "B", "C")}


def written(line, dossier, valid, *more):
    """Weight and reasons of each amendment in the JSON."""
    code, out, err = line("compare", f"{dossier}#zero", f"{dossier}#rev1", "--json", "-", *more)
    assert (code, err) == (0, "")
    return [(one["weight"], one["reasons"]) for one in valid(out)["amendments"]]


def test_a_red_line_that_is_touched_has_weight_a_on_the_terminal_and_not_in_files(line, dossier, valid):
    assert listed(line, dossier) == {"1": "B", "2": "B"}
    plain = written(line, dossier, valid)
    red_line(dossier, "public")
    assert listed(line, dossier) == {"1": "B", "2": "A"}
    assert written(line, dossier, valid) == plain == [("B", ["wording"]), ("B", ["wording"])]
    assert written(line, dossier, valid, "--with", "private-notes")[1] == ("A", ["red_line", "wording"])


def test_a_red_line_that_may_be_shared_weighs_in_files_too(line, dossier, valid):
    red_line(dossier, "public", private=False)
    assert written(line, dossier, valid)[1] == ("A", ["red_line", "wording"])


def test_what_we_asked_has_weight_a_and_no_file_tells_whose_eyes_see_it(line, dossier, valid):
    plain = written(line, dossier, valid)
    set_own_actor(dossier, "FRA", False)
    assert listed(line, dossier) == {"1": "A", "2": "B"}
    assert written(line, dossier, valid) == plain
    assert written(line, dossier, valid, "--with", "private-notes")[0] == ("A", ["our_ask", "wording"])
    set_own_actor(dossier, "DEU", False)
    assert listed(line, dossier) == {"1": "B", "2": "B"}


@pytest.mark.parametrize("kind", ["html", "md", "docx", "csv", "xlsx", "akn", "json"])
def test_no_file_is_another_for_a_private_red_line_or_for_who_we_are(line, dossier, kind, tmp_path):
    def made(name, *more):
        target = tmp_path / f"{name}.{kind}"
        assert line("compare", f"{dossier}#zero", f"{dossier}#rev1", f"--{kind}", target, *more)[0] == 0
        return target

    before = made("before").read_bytes()
    red_line(dossier, "public")
    set_own_actor(dossier, "FRA", False)
    assert made("after").read_bytes() == before
    if kind == "json":
        told = made("told", "--with", "private-notes").read_text("utf-8")
        assert [one["weight"] for one in json.loads(told)["amendments"]] == ["A", "A"]
    if kind == "xlsx":
        book = load_workbook(made("told", "--with", "private-notes"))
        weights = [
            cell.value for row in book.worksheets[0].iter_rows() for cell in row if cell.value in ("A", "B", "C")
        ]
        assert set(weights) == {"A"}


def test_who_asked_is_left_out_and_so_is_what_we_asked(line, dossier, tmp_path):
    set_own_actor(dossier, "FRA", False)
    plain, told = tmp_path / "plain.html", tmp_path / "told.html"
    pair = (f"{dossier}#zero", f"{dossier}#rev1", "--authors", "none")
    assert line("compare", *pair, "--html", plain)[0] == 0
    assert line("compare", *pair, "--html", told, "--with", "private-notes")[0] == 0
    assert "our ask" not in told.read_text("utf-8")
