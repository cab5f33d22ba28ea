"""Where nobody is named at all, no page keeps a column or a legend for names; where somebody is, it does."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from app.exporting.html.page import html_page
from app.exporting.layout.rows import PrintJob
from app.exporting.pdf.pdf import page_data, prepare_redline, set_pages
from app.job import SilentProgress
from app.redline.compose import compose
from app.redline.print_options import EVERYTHING, Layout
from app.services.processes.worker_pool import WorkerPool
from app.treaty.attributions import Link
from tests.redline import made

if TYPE_CHECKING:
    from pathlib import Path

    from app.redline.model import Redline

_WITHOUT_MARGIN = [Layout.SIDES, Layout.COLUMN, Layout.LIST]


def _redline(*, asked: bool) -> Redline:
    older, newer, comparison = made.lighthouses()
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "shall")
    attributions = (made.asked(change, ("NOR", "Norway"), link=Link.MARKED),) if asked else ()
    return compose(comparison, attributions, older, newer, made.register())


def _drawing(layout: Layout, *, asked: bool) -> PrintJob:
    return PrintJob(_redline(asked=asked), choices=replace(EVERYTHING, layout=layout, sections=EVERYTHING.sections))


@pytest.mark.parametrize("layout", _WITHOUT_MARGIN)
def test_no_column_waits_for_names(layout: Layout, root: Path) -> None:
    there, absent = (page_data(_drawing(layout, asked=asked))["page"] for asked in (True, False))
    assert (there["layout"]["beside"], there["named"]) == (True, True)
    assert (absent["layout"]["beside"], absent["named"]) == (False, False)
    kept = 0 if layout is Layout.COLUMN else 1  # one column keeps its length of line
    assert len(absent["layout"]["widths"]) == len(there["layout"]["widths"]) - kept
    pages = []
    for asked in (True, False):
        drawing = _drawing(layout, asked=asked)
        drawing = replace(drawing, choices=replace(drawing.choices, sections=frozenset()))
        ready = prepare_redline(drawing, root / "resources" / "pages")
        read = pypdfium2.PdfDocument(io.BytesIO(set_pages(ready, WorkerPool(), SilentProgress())))
        pages.append(" ".join(page.get_textpage().get_text_range() for page in read))
    assert "Who asked" in pages[0]
    assert "Who asked" not in pages[1]


@pytest.mark.parametrize("layout", _WITHOUT_MARGIN[:2])
def test_no_column_of_the_web_page_waits_for_names(layout: Layout, root: Path) -> None:
    there, absent = (
        html_page(_drawing(layout, asked=asked), root / "resources" / "pages").decode() for asked in (True, False)
    )
    assert 'data-margin="none"' not in there
    assert 'data-margin="none"' in absent
    assert "matched: asked for words like these" in there
    assert "matched: asked for words like these" not in absent


def test_the_clean_text_keeps_what_it_says_beside_it() -> None:
    assert page_data(_drawing(Layout.FINAL, asked=False))["page"]["layout"]["beside"] is True
