"""The verb `dashboard`: as tables, as one table for a spreadsheet, as JSON that holds to its schema."""

from __future__ import annotations

import csv
import io


def test_a_pair_is_told_in_tables(line, sample):
    code, out, err = line("dashboard", sample, "rev1", "rev2")
    assert (code, err) == (0, "")
    assert "Modal verbs changed" in out
    assert "Kestria (marked)" in out
    assert "Citations that lead nowhere: none." in out
    assert "consequential" not in out.split("Who asked")[0].split("Changes by chapter")[1].split("\n")[1]


def test_the_documents_hold_to_their_schema(line, sample, valid, tmp_path):
    assert valid(line("dashboard", sample, "rev1", "REV2", "--json", "-")[1])["older"]["label"] == "rev1"
    target = tmp_path / "board.json"
    assert line("dashboard", sample, "--json", target) == (0, "", "")
    assert [one["label"] for one in valid(target.read_text("utf-8"))["drafts"]] == ["zero", "rev1", "rev2", "final"]


def test_one_table_for_a_spreadsheet(line, sample):
    code, out, _ = line("dashboard", sample, "--table", "convergence", "--csv", "-")
    assert code == 0
    rows = list(csv.DictReader(io.StringIO(out.removeprefix("\ufeff"))))
    whole = [row for row in rows if row["chapter"] == "the whole draft"]
    assert [row["brackets"] for row in whole] == ["13", "18", "14", "0"]
    only = line("dashboard", sample, "--table", "verb counts")[1]
    assert only.startswith("Modal verbs of each draft")
    assert "Agreed" not in only


def test_refusals_are_one_sentence(line, sample):
    assert line("dashboard", sample, "rev1")[::2] == (
        1, "travaux: Name two drafts by their labels, or none for all drafts of the dossier.\n",
    )  # fmt: skip
    assert "--table" in line("dashboard", sample, "--csv", "-")[2]
    assert "there are: drafts, convergence" in line("dashboard", sample, "--table", "nothing")[2]
    assert "rev9" in line("dashboard", sample, "rev1", "rev9")[2]
