"""The real pairs on paper: every change annotated, nothing that makes a reader of annotations stumble."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import lxml.html
import openpyxl
import pdfannots
import pikepdf
import pytest
from pdfminer.layout import LAParams

from app.exporting.layout.rows import PrintJob
from app.exporting.pdf.pdf import prepare_redline, set_pages
from app.job import SilentProgress
from app.redline.headlines import headlines_of
from app.redline.model import RowState
from app.redline.print_options import EVERYTHING, FilteredChanges, Layout
from app.services.comparisons.compare import ComparedDrafts
from app.services.exports.data_files import changes_xlsx, comparison_json, csv_table
from app.services.exports.documents import html_file, summary_markdown
from app.services.processes.worker_pool import WorkerPool

if TYPE_CHECKING:
    from app.services.resources import Resources

ComparedFiles = Callable[[Path, Path], ComparedDrafts]

_READ = 12
"""How many pages pdfannots reads back."""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("bbnj/2022-06-01_further-revised-draft.txt", "bbnj/2022-12-12_further-refreshed-draft.txt"),
        ("paris/2015-10-23_draft-text.md", "paris/2015-12-09_draft-text.md"),
    ],
)
def test_a_real_pair_is_printed_whole(
    older: str, newer: str, corpus: Path, resources: Resources, compared_files: ComparedFiles, tmp_path: Path
) -> None:
    compared = compared_files(corpus / older, corpus / newer)
    redline = compared.redline
    for draft, side in ((compared.older.draft, "older"), (compared.newer.draft, "newer")):
        cells = [getattr(r, side) for r in redline.rows if not (side == "older" and r.state is RowState.MOVED_FROM)]
        texts = {c.provision: "".join(run.text for run in c.text) for c in cells if c}
        assert texts == {p.id: p.text for p in draft.provisions}
    pages = set_pages(prepare_redline(PrintJob(redline), resources.pages), WorkerPool(), SilentProgress())
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        assert pdf.check_pdf_syntax() == []
        annots = [a for page in pdf.pages for a in page.get("/Annots", []) if "/NM" in a]
        assert {str(a.NM).split(":")[0] for a in annots} == {view.id for view in redline.changes}
        numbers = {view.id: view.number for view in redline.changes}
        for page in pdf.pages:
            order = [numbers[str(a.NM).split(":")[0]] for a in page.get("/Annots", []) if "/NM" in a]
            assert order == sorted(order)
        while len(pdf.pages) > _READ:  # pdfannots takes a minute for all of them
            del pdf.pages[-1]
        del pdf.Root.Outlines
        expected = sum("/NM" in a for page in pdf.pages for a in page.get("/Annots", []))
        pdf.save(tmp_path / "first.pdf")
    with (tmp_path / "first.pdf").open("rb") as file:
        read = list(pdfannots.process_file(file, laparams=LAParams()).iter_annots())
    assert len(read) == expected
    places = [a.pos.page.pageno for a in read if a.pos]
    assert places == sorted(places)


BBNJ = ("bbnj/2022-06-01_further-revised-draft.txt", "bbnj/2022-12-12_further-refreshed-draft.txt")


@pytest.mark.slow
@pytest.mark.parametrize("tag", ["modal", "number"])
def test_a_filtered_export_counts_the_same_in_every_format(
    corpus: Path, resources: Resources, compared_files: ComparedFiles, capsys: pytest.CaptureFixture[str], tag: str
) -> None:
    """Printed with -s: how many changes each format has of those asked for."""
    compared = compared_files(*(corpus / name for name in BBNJ))
    wanted = frozenset(view.id for view in compared.redline.changes if tag in view.tags)
    choices = replace(EVERYTHING, only=FilteredChanges(wanted, tag))
    table = list(csv.reader(io.StringIO(csv_table(compared, only=choices.only).decode("utf-8-sig"))))
    book = openpyxl.load_workbook(io.BytesIO(changes_xlsx(compared, resources, choices)))
    page = lxml.html.document_fromstring(html_file(compared, resources, choices).made)
    found = {
        "CSV": {row[1] for row in table[1:]},
        "XLSX": {row[1].value for row in book.worksheets[0].iter_rows(min_row=2)},
        "JSON": {change["id"] for change in comparison_json(compared, choices.only)["changes"]},
        "HTML, listed": set(page.xpath("//li[@data-id]/@data-id")),
        "HTML, marked": set(page.xpath("//main//*[starts-with(concat(@class, ' '), 'm ')]/@data-c")),
    }
    for layout in Layout:
        drawing = PrintJob(compared.redline, choices=replace(choices, layout=layout))
        pages = set_pages(prepare_redline(drawing, resources.pages), WorkerPool(), SilentProgress())
        with pikepdf.open(io.BytesIO(pages)) as pdf:
            names = {str(a.NM).split(":")[0] for page in pdf.pages for a in page.get("/Annots", []) if "/NM" in a}
            found[f"PDF, {layout.value}, {len(pdf.pages)} pages"] = names
    with capsys.disabled():
        print(f"\n{tag}: {len(wanted)} of {len(compared.redline.changes)} changes")
        for kind, ids in found.items():
            print(f"  {kind}: {len(ids)}")
    assert {kind: ids for kind, ids in found.items() if ids != wanted} == {}
    summary = summary_markdown(compared, resources, choices).decode("utf-8")
    assert f"It shows {len(wanted)} of {len(compared.redline.changes):,} changes." in summary


@pytest.mark.slow
def test_the_first_page_has_the_rates_majorities_and_time_limits_of_a_real_pair(
    corpus: Path, compared_files: ComparedFiles
) -> None:
    redline = compared_files(*(corpus / name for name in BBNJ)).redline
    told = next(head for head in headlines_of(redline) if head.kind == "number").items
    first = "; ".join(told[:11])
    for words in (
        "2 per cent of",
        "8 per cent",
        "three-quarter majority",
        "[120][180] days",
        "within one year",
        "180 days",
    ):
        assert words in first, words
    assert not any(words in "; ".join(told) for words in ("to 206", "41 bis", "subparagraph a"))
