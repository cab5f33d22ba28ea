"""The real pairs on paper: every change annotated, nothing that makes a reader of annotations stumble."""

from __future__ import annotations

import io
from pathlib import Path

import pdfannots
import pikepdf
import pytest
from pdfminer.layout import LAParams

from app.exporting.page_rows import Drawing
from app.exporting.pdf import prepared, set_pages
from app.importing.files import read_draft
from app.job import Silent
from app.redline.model import RowState
from app.services.asking import Known
from app.services.comparing import compare_drafts
from app.services.resources import load_resources
from app.services.workers import Processes

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
def test_a_real_pair_is_printed_whole(older: str, newer: str, corpus: Path, root: Path, tmp_path: Path) -> None:
    resources = load_resources(root / "resources")
    drafts = [read_draft(corpus / name, resources.register, resources.profiles) for name in (older, newer)]
    compared = compare_drafts(drafts[0], drafts[1], Known(), resources)
    redline = compared.redline
    for draft, side in ((compared.older.draft, "older"), (compared.newer.draft, "newer")):
        cells = [getattr(r, side) for r in redline.rows if not (side == "older" and r.state is RowState.MOVED_FROM)]
        texts = {c.provision: "".join(run.text for run in c.text) for c in cells if c}
        assert texts == {p.id: p.text for p in draft.provisions}
    pages = set_pages(prepared(Drawing(redline), resources.pages), Processes(), Silent())
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
