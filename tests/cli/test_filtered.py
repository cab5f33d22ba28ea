"""`compare --filtered`: every format that can be filtered has the changes that `--list` counts, and those that cannot
are refused before anything is written.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import lxml.html
import openpyxl
import pikepdf
import pytest

Travaux = Callable[..., CompletedProcess[str]]
KINDS = ("pdf", "html", "md", "csv", "xlsx", "json")


@pytest.fixture
def drafts(root: Path) -> tuple[Path, Path]:
    return root / "drafts" / "zero.txt", root / "drafts" / "rev1.txt"


def counts_in(folder: Path) -> dict[str, set[int]]:
    """The numbers of the changes that each file has."""
    page = lxml.html.document_fromstring((folder / "out.html").read_bytes())
    table = list(csv.reader(io.StringIO((folder / "out.csv").read_text("utf-8-sig"))))
    numbers = {row[1]: int(row[0]) for row in table[1:]}
    book = openpyxl.load_workbook(folder / "out.xlsx")
    document = json.loads((folder / "out.json").read_text("utf-8"))
    with pikepdf.open(folder / "out.pdf") as pdf:
        annotated = {str(a.NM).split(":")[0] for page in pdf.pages for a in page.get("/Annots", []) if "/NM" in a}
    return {
        "csv": set(numbers.values()),
        "xlsx": {int(row[0].value) for row in book.worksheets[0].iter_rows(min_row=2)},
        "html": {int(item.get("data-number")) for item in page.xpath("//li[@data-id]")},
        "html, marked": {numbers[id] for id in page.xpath("//main//*[starts-with(concat(@class, ' '), 'm ')]/@data-c")},
        "json": {numbers.get(change["id"], 0) for change in document["changes"]},
        "pdf": {numbers.get(id, 0) for id in annotated},
    }


@pytest.mark.parametrize("layout", ["side-by-side", "one-column", "final", "list"])
def test_every_format_has_the_changes_that_the_list_counts(
    travaux: Travaux, drafts: tuple[Path, Path], tmp_path: Path, layout: str
) -> None:
    words = [word for kind in KINDS for word in (f"--{kind}", tmp_path / f"out.{kind}")]
    done = travaux("compare", *drafts, "--only", "modal", "--filtered", "--layout", layout, *words)
    assert (done.returncode, done.stderr) == (0, "")
    listed = re.search(r", (\d+) of (\d+) changes", done.stdout)
    assert listed
    shown, total = map(int, listed.groups())
    assert 0 < shown < total
    found = counts_in(tmp_path)
    if layout == "list":
        del found["html, marked"]
    assert {kind: len(numbers) for kind, numbers in found.items()} == dict.fromkeys(found, shown)
    assert len({frozenset(numbers) for numbers in found.values()}) == 1
    document = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert document["filter"] == {"why": "Obligations (shall, should, may …)", "of": total}
    assert document["summary"]["changes"] == shown
    said = f"It shows {shown} of {total} changes. {total - shown} changes are not in it."
    assert said in (tmp_path / "out.md").read_text("utf-8")
    facts = openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets[-1]
    assert any(said in str(cell.value) for row in facts.iter_rows() for cell in row)


def test_other_changes_of_a_row_stand_in_it_unmarked(
    travaux: Travaux, drafts: tuple[Path, Path], tmp_path: Path
) -> None:
    target = tmp_path / "out.html"
    for layout in ("side-by-side", "one-column"):
        travaux("compare", *drafts, "--only", "modal", "--filtered", "--layout", layout, "--html", target)
        page = lxml.html.document_fromstring(target.read_bytes())
        quiet = page.xpath("//main//span[contains(@class, 'unasked')]")
        assert quiet
        assert not any(span.get("data-c") for span in quiet)
        assert page.xpath("//*[@id='legend']//*[contains(@class, 'unasked')]")
    whole = travaux("compare", *drafts, "--html", "-").stdout
    assert "unasked" not in lxml.html.tostring(lxml.html.document_fromstring(whole).body).decode()


@pytest.mark.parametrize(("kind", "said"), [("docx", "A Word file of tracked changes"), ("akn", "An Akoma Ntoso file")])
def test_what_holds_all_changes_cannot_be_filtered(
    travaux: Travaux, drafts: tuple[Path, Path], tmp_path: Path, kind: str, said: str
) -> None:
    words = ("--only", "modal", "--filtered", f"--{kind}", tmp_path / f"out.{kind}", "--md", tmp_path / "out.md")
    done = travaux("compare", *drafts, *words)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"travaux: {said}")
    assert f"leave out --{kind} or --filtered" in done.stderr
    assert not any(tmp_path.iterdir())


def test_the_filter_is_told_in_the_language_of_the_pages(
    travaux: Travaux, drafts: tuple[Path, Path], tmp_path: Path
) -> None:
    words = ("--only", "number", "insertion", "marked", "--in", "Article 1", "--filtered", "--labels", "fr")
    done = travaux("compare", *drafts, *words, "--json", "-")
    assert done.returncode == 0
    assert json.loads(done.stdout)["filter"]["why"].endswith(", Article 1")
    assert json.loads(done.stdout)["filter"]["why"].startswith("Nombres")
