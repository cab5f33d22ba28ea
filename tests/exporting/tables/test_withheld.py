"""Names and dates that are left out on purpose, or one author in the place of all: no file says more than was chosen,
and none says that nobody is known.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest

from app.exporting.docx.redline import redline_docx
from app.exporting.html.page import html_page
from app.exporting.layout.rows import PrintJob
from app.exporting.markdown.summary import markdown_summary
from app.exporting.pdf.pdf import prepare_redline, set_pages
from app.exporting.tables.changes import changes_table, table_of_changes, table_of_facts
from app.exporting.tables.workbook import workbook
from app.job import SilentProgress
from app.message import Message
from app.redline.compose import compose
from app.redline.print_options import EVERYTHING, NO_SUPPLEMENTS, ON_REQUEST, WHOLE, Authors, Layout, PrintOptions
from app.redline.views.anonymous import withhold_names
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import compare_drafts
from app.services.exports.documents import drawing_of
from app.services.processes.worker_pool import WorkerPool
from app.services.resources import load_resources
from app.treaty.attributions import Link
from app.treaty.draft import ImportReport, ReportLine, Severity
from app.treaty.marks import Stance
from tests.redline import made

if TYPE_CHECKING:
    from pathlib import Path

    from app.redline.model import Redline

NAMES = ("Norway", "Switzerland", "Egypt", "European Union", "LH/INF.5")
NOBODY = ("Unattributed", "nobody known", "No evidence", "no evidence")


@pytest.fixture(scope="module")
def redline() -> Redline:
    older, newer, comparison = made.lighthouses()
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "shall")
    asked = (
        made.asked(change, ("NOR", "Norway"), ("EU", "E.U."), link=Link.MARKED),
        made.asked(change, ("CHE", "Switzerland")),
        made.asked(change, ("EGY", "Egypt"), opposite=True, stance=Stance.OPPOSE),
    )
    warnings = ("A stain.", "LH/INF.5: a page is missing.")
    return compose(comparison, asked, older, newer, made.register(), evidence=("LH/INF.5",), warnings=warnings)


def _pdf(drawing: PrintJob, root: Path) -> bytes:
    return set_pages(prepare_redline(drawing, root / "resources" / "pages"), WorkerPool(), SilentProgress())


def _said(data: bytes) -> str:
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(data))


def _notes(data: bytes) -> list[dict[str, str]]:
    keys = ("/T", "/NM", "/Contents", "/M", "/CreationDate")
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found = [a for page in pdf.pages for a in page.get("/Annots", []) if "/NM" in a]
        return [{key: str(a[key]) for key in keys if key in a} for a in found]


def _clean(text: str) -> None:
    assert [name for name in (*NAMES, *NOBODY) if name in text] == []


@pytest.mark.parametrize(
    ("choices", "author"),
    [
        (replace(EVERYTHING, authors=Authors.NONE, sections=WHOLE | ON_REQUEST), "Author"),
        (
            replace(EVERYTHING, signed="Delegation of Arvenia", dated=False, layout=Layout.FINAL),
            "Delegation of Arvenia",
        ),
        (replace(EVERYTHING, authors=Authors.NONE, layout=Layout.LIST), "Author"),
    ],
)
def test_pages_without_names_name_nobody_and_say_so(
    choices: PrintOptions, author: str, redline: Redline, root: Path
) -> None:
    data = _pdf(PrintJob(withhold_names(redline), choices=choices), root)
    said = _said(data)
    _clean(said)
    assert "Who asked is left out here." in said
    assert "A stain." in said
    notes = _notes(data)
    assert {note["/T"] for note in notes} == {author}
    assert {note["/NM"].split(":")[0] for note in notes} == {view.id for view in redline.changes}
    for note in notes:
        _clean(note["/Contents"])
        assert ("/M" in note) is choices.dated
        assert ("/CreationDate" in note) is choices.dated


def test_no_other_file_names_anybody_then(redline: Redline, root: Path) -> None:
    choices = replace(EVERYTHING, authors=Authors.NONE)
    drawing = PrintJob(withhold_names(redline), choices=choices)
    page = html_page(drawing, root / "resources" / "pages").decode()
    _clean(page)
    _clean(markdown_summary(drawing))
    _clean(changes_table(drawing.redline).decode())
    assert "unattributed" not in changes_table(drawing.redline).decode()
    tables = (table_of_changes(drawing.redline), table_of_facts(drawing.redline))
    for data in (redline_docx(drawing), workbook(tables, "Lamps")):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _clean(" ".join(archive.read(name).decode() for name in archive.namelist()))
    assert re.search(r'data-id="c\d+"', page), "the changes are all there"
    assert page.count("data-id=") == len(redline.changes)


def test_a_warning_that_names_nobody_is_in_a_file_without_names(redline: Redline) -> None:
    warnings = ("EUROPE.docx: pages are not compared.", "The EU: named.", "EU_2.docx: named.", "A: “EU”, named.")
    view = next(view for view in redline.changes if view.chips)
    chips = (replace(view.chips[0], name="EU"), replace(view.chips[0], name="挪威"))
    changes = tuple(replace(view, chips=chips) if one is view else one for one in redline.changes)
    foreign = ("由EU提出。", "由挪威提出。")
    left = withhold_names(replace(redline, changes=changes, warnings=(*warnings, *foreign)))
    assert left.warnings == warnings[:1]
    drawing = PrintJob(left, choices=replace(EVERYTHING, authors=Authors.NONE))
    with zipfile.ZipFile(io.BytesIO(redline_docx(drawing))) as archive:
        comments = archive.read("word/comments.xml").decode()
    assert "Read with care:" in comments
    assert warnings[0] in comments


def test_what_is_doubtful_in_a_draft_is_said_whatever_it_is_called(root: Path) -> None:
    resources = load_resources(root / "resources")
    older, newer, _ = made.lighthouses()
    lone = Message("Comment by {author} that stands nowhere in the text: {words}", ("Norway", "“It hangs.”"))
    lines = [ReportLine(Severity.WARNING, said, "page 3") for said in (Message("Not read."), lone)]
    newer = replace(newer, label="Norway", report=ImportReport(tuple(lines)))
    compared = compare_drafts(older, newer, KnownEvidence(), resources)
    change = compared.redline.changes[0].id
    asked = (made.asked(change, ("NOR", "Norway")),)
    warnings = (*compared.redline.warnings, "Norway: a page is missing.")
    told = compose(compared.comparison, asked, older, newer, made.register(), warnings=warnings)
    choices = replace(EVERYTHING, authors=Authors.NONE)
    drawing = drawing_of(replace(compared, redline=told), resources, choices, NO_SUPPLEMENTS)
    assert drawing.redline.warnings == ("Norway: page 3: Not read.",)


def test_the_line_on_handling_stands_at_the_head_of_every_file(redline: Redline, root: Path) -> None:
    drawing = PrintJob(redline, choices=replace(EVERYTHING, handling="Limited & <for> the delegation"))
    page = html_page(drawing, root / "resources" / "pages").decode()
    assert page.index("Limited &amp; &lt;for&gt; the delegation") < page.index("<h1>")
    assert markdown_summary(drawing).startswith("**Limited")
    assert "Limited & <for> the delegation" in markdown_summary(drawing).split("\n")[0].replace("\\", "")
    with zipfile.ZipFile(io.BytesIO(redline_docx(drawing))) as archive:
        assert b"Limited &amp; &lt;for&gt; the delegation" in archive.read("word/header.xml")
        assert b"Limited" not in archive.read("word/document.xml")


def test_no_score_stands_on_paper(redline: Redline, root: Path) -> None:
    data = _pdf(PrintJob(redline), root)
    said = _said(data)
    assert "Link: matched by wording: “trim the wick”." in said
    assert "0.83" not in said
    assert any("score 0.83" in note["/Contents"] for note in _notes(data)), "whoever opens the change is told"
