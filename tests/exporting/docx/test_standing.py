"""Agreed text on pages, web page and Word file: a tick, and a tick with a warning where it was touched."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from app.exporting.docx.redline import redline_docx
from app.exporting.html.page import html_page
from app.exporting.layout.rows import PrintJob
from app.exporting.pdf.pdf import prepare_redline, set_pages
from app.job import SilentProgress
from app.redline.compose import compose
from app.redline.model import RowState
from app.redline.print_options import EVERYTHING, Layout, UnchangedDisplay
from app.services.processes.worker_pool import WorkerPool
from app.services.resources import load_resources
from app.treaty.vocabulary import ENGLISH
from tests.redline import made

if TYPE_CHECKING:
    from pathlib import Path

    from app.redline.model import Redline

TOUCHED = "✓⚠ agreed before, changed since"


@pytest.fixture(scope="module")
def redline() -> Redline:
    """The lighthouses, in which a quiet text is agreed and one that changed was."""
    older, newer, comparison = made.lighthouses()
    whole = compose(comparison, (), older, newer, made.register())
    changed = next(view.row for view in whole.changes if view.newer_text == "shall")
    quiet = next(row.id for row in whole.rows if row.state is RowState.UNCHANGED and row.newer and row.newer.text)
    rows = [
        replace(row, aftermath="touched") if row.id == changed
        else replace(row, agreed="agreed_ad_referendum") if row.id == quiet else row
        for row in whole.rows
    ]  # fmt: skip
    return replace(whole, rows=tuple(rows))


def _said(drawing: PrintJob, root: Path) -> str:
    data = set_pages(prepare_redline(drawing, root / "resources" / "pages"), WorkerPool(), SilentProgress())
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(data))


@pytest.mark.parametrize("layout", Layout)
def test_every_layout_shows_what_was_agreed_and_touched(layout: Layout, redline: Redline, root: Path) -> None:
    said = _said(PrintJob(redline, choices=replace(EVERYTHING, layout=layout)), root)
    plain = re.sub(r"\s", "", said)  # a margin is narrow: its lines are broken
    assert re.sub(r"\s", "", TOUCHED) in plain
    if layout is not Layout.LIST:
        assert "✓ agreed: " in said, "a fold says which of its provisions are agreed"
        full = PrintJob(redline, choices=replace(EVERYTHING, layout=layout, unchanged=UnchangedDisplay.FULL))
        assert "✓agreedadreferendum" in re.sub(r"\s", "", _said(full, root))


def test_the_web_page_and_the_word_file_say_it_too(redline: Redline, root: Path) -> None:
    page = html_page(PrintJob(redline), root / "resources" / "pages").decode()
    assert f'<p class="agreed">{TOUCHED}</p>' in page
    assert '<p class="agreed">✓ agreed ad referendum</p>' in page
    with zipfile.ZipFile(io.BytesIO(redline_docx(PrintJob(redline)))) as archive:
        assert TOUCHED in archive.read("word/comments.xml").decode()


@pytest.mark.parametrize("code", ["fr", "es", "ru", "zh", "ar"])
def test_it_is_said_in_the_language_of_the_labels(code: str, redline: Redline, root: Path) -> None:
    words = load_resources(root / "resources").vocabulary(code)
    page = html_page(PrintJob(redline, words), root / "resources" / "pages").decode()
    assert "✓⚠" in page
    for english in (TOUCHED, "agreed ad referendum", "agreed text, touched afterwards"):
        assert english not in page
    assert ENGLISH.term("status", "agreed_ad_referendum") == "agreed ad referendum"
