"""Pages with one column are faithful: read back from the written PDF and the written web page, they are the newer draft
without what is struck, and the older one without what is new, word for word and in order.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.comparison.compare import compare
from app.exporting.html.page import html_page
from app.exporting.layout.folding import DrawnRow, plan_rows
from app.exporting.layout.layouts import has_margin
from app.exporting.layout.rows import PrintJob, body_of
from app.exporting.pdf.pdf import prepare_redline, set_pages
from app.job import SilentProgress
from app.redline.compose import compose
from app.redline.print_options import EVERYTHING, Layout, Orientation, UnchangedDisplay
from app.services.comparisons.compare import ComparedDrafts
from app.services.processes.worker_pool import WorkerPool
from app.treaty.draft import Draft, Kind
from benchmarks.faithful_pages import printed, read_back, stands_beside
from benchmarks.measuring.marked_pages import (
    accepted,
    left_standing,
    margin_of,
    of_pdf,
    of_web_page,
    rejected,
    text_ends,
)
from tests.redline import made
from tests.redline.one_texts import said_by

if TYPE_CHECKING:
    from app.redline.model import Redline
    from app.services.resources import Resources
    from benchmarks.measuring.marked_pages import Marked

ComparedFiles = Callable[[Path, Path], ComparedDrafts]

LAMP = "The keeper of every light shall trim its wick at dusk and shall oil the gears before the ships come in."
HORN = "The horn of each harbour sounds twice in every minute for as long as fog lies over the water of the bay."
BELL = "A bell is rung by hand whenever the horn is silent, and its rope is renewed in the spring of each year."
PAY = "Wages are paid on the first day of a month in coin that is current in the port where the light stands."
CHINESE = "各缔约国应当在日落时点亮其灯塔并在船舶进港之前为齿轮上油"
CHINESE_TOO = "雾笼罩海湾水面期间各港口的雾号每分钟应当鸣响两次"
ARABIC = "يضيء حارس كل منارة مصباحها عند الغروب ويزيت التروس قبل وصول السفن"
ARABIC_TOO = "يدوي بوق كل مرفأ مرتين في كل دقيقة ما دام الضباب فوق مياه الخليج"

Line = tuple[str, str, Kind, str, str, str]
A1: Line = ("a1", "", Kind.ARTICLE, "Article 1", "Lights", "")
A2: Line = ("a2", "", Kind.ARTICLE, "Article 2", "Horns", "")


def _p(name: str, number: str, text: str, above: str = "a1", kind: Kind = Kind.PARAGRAPH) -> Line:
    return name, above, kind, number, "", text


def _pair(older: list[Line], newer: list[Line], language: str = "en") -> tuple[Draft, Draft]:
    return made.draft(language, *older), made.draft(language, *newer)


PAIRS = {
    "joined": _pair(
        [A1, _p("p1", "1.", LAMP), _p("p2", "2.", HORN), _p("p3", "3.", PAY)],
        [A1, _p("p1", "1.", f"{LAMP} {HORN}"), _p("p2", "2.", PAY)],
    ),
    "divided": _pair(
        [A1, _p("p1", "1.", f"{LAMP} {HORN} {BELL}"), _p("p2", "2.", PAY)],
        [A1, _p("p1", "1.", LAMP), _p("p2", "2.", HORN.replace("twice", "once")), _p("p3", "3.", BELL),
         _p("p4", "4.", PAY)],
    ),
    "moved": _pair(
        [A1, _p("p1", "1.", LAMP), _p("p2", "2.", HORN), A2, _p("q1", "1.", BELL, "a2"), _p("q2", "2.", PAY, "a2")],
        [A2, _p("q1", "1.", BELL, "a2"), _p("q2", "2.", PAY.replace("coin", "silver"), "a2"),
         A1, _p("p1", "1.", LAMP.replace("dusk", "dawn")), _p("p2", "2.", HORN)],
    ),
    "option settled": _pair(
        [A1, _p("p1", "1.", ""), _p("o1", "Option A", LAMP, "p1", Kind.OPTION),
         _p("o2", "Option B", HORN.replace("twice", "[twice] [once]"), "p1", Kind.OPTION), _p("p2", "2.", PAY)],
        [A1, _p("p1", "1.", HORN), _p("p2", "2.", PAY)],
    ),
    "option settled in a headed article": _pair(
        [("a1", "", Kind.ARTICLE, "Article 1", "Watch", ""), _p("o1", "Option A", LAMP, "a1", Kind.OPTION),
         _p("o2", "Option B", HORN, "a1", Kind.OPTION)],
        [("a1", "", Kind.ARTICLE, "Article 1", "Watch over horns", HORN)],
    ),
    "folded into another": _pair(
        [A1, _p("p1", "1.", LAMP), _p("p2", "2.", HORN), _p("p3", "3.", BELL), _p("p4", "4.", PAY)],
        [A1, _p("p1", "1.", f"{LAMP} {BELL}"), _p("p2", "2.", HORN), _p("p3", "3.", PAY)],
    ),
    "annex": _pair(
        [A1, _p("p1", "", LAMP), ("x", "", Kind.ANNEX, "Annex I", "Of horns", ""), _p("x1", "1.", HORN, "x")],
        [A1, _p("p1", "", LAMP), ("x", "", Kind.ANNEX, "Annex II", "Of horns and bells", ""),
         _p("x1", "1.", HORN, "x"), _p("x2", "2.", BELL, "x")],
    ),
    "note": _pair(
        [A1, _p("p1", "1.", LAMP), _p("n1", "1", "To be checked by the keepers.", "a1", Kind.FOOTNOTE)],
        [A1, _p("p1", "1.", f"{LAMP} {HORN}"), _p("n1", "2", "Checked by the keepers.", "a1", Kind.FOOTNOTE)],
    ),
    "table": _pair(
        [A1, ("t", "a1", Kind.TABLE, "", "", ""), ("r", "t", Kind.ROW, "", "", ""),
         _p("c1", "", "Port", "r", Kind.CELL), _p("c2", "", "Lights in use", "r", Kind.CELL)],
        [A1, ("t", "a1", Kind.TABLE, "", "", ""), ("r", "t", Kind.ROW, "", "", ""),
         _p("c1", "", "Harbour", "r", Kind.CELL), _p("c2", "", "Lights in use", "r", Kind.CELL)],
    ),
    "Chinese": _pair(
        [("a1", "", Kind.ARTICLE, "第一条", "灯塔", ""), _p("p1", "1.", f"{CHINESE}。{CHINESE_TOO}。")],
        [("a1", "", Kind.ARTICLE, "第一条", "灯塔", ""), _p("p1", "1.", f"{CHINESE.replace('日落', '黄昏')}。"),
         _p("p2", "2.", f"{CHINESE_TOO}。")],
        "zh",
    ),
}  # fmt: skip
RIGHT_TO_LEFT = _pair(
    [("a1", "", Kind.ARTICLE, "المادة 1", "المنارات", ""), _p("p1", "1", ARABIC), _p("p2", "2", ARABIC_TOO)],
    [("a1", "", Kind.ARTICLE, "المادة 1", "المنارات", ""), _p("p1", "1", f"{ARABIC} {ARABIC_TOO}")],
    "ar",
)


@pytest.fixture(scope="module")
def worker() -> WorkerPool:
    return WorkerPool()


def _redline(pair: tuple[Draft, Draft]) -> Redline:
    return compose(compare(*pair), (), *pair, made.register())


def _drawing(
    pair: tuple[Draft, Draft], layout: Layout, unchanged: UnchangedDisplay = UnchangedDisplay.FULL
) -> PrintJob:
    choices = replace(
        EVERYTHING, layout=layout, unchanged=unchanged, sections=frozenset(), orientation=Orientation.PORTRAIT
    )
    return PrintJob(_redline(pair), choices=choices)


def _written(drawing: PrintJob, root: Path, worker: WorkerPool) -> tuple[list[Marked], list[Marked], bytes]:
    """What is read of the PDF and of the web page, and that page."""
    pages = root / "resources" / "pages"
    page = html_page(drawing, pages)
    layout, beside = drawing.choices.layout, has_margin(drawing, body_of(drawing))
    return (
        of_pdf(set_pages(prepare_redline(drawing, pages), worker, SilentProgress()), text_ends(layout, margin=beside)),
        of_web_page(page),
        page,
    )


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("name", PAIRS)
def test_both_drafts_are_read_in_one_column(name: str, back: bool, root: Path, worker: WorkerPool) -> None:
    older, newer = reversed(PAIRS[name]) if back else PAIRS[name]
    old, new = said_by(older).split(), said_by(newer).split()
    for pieces in _written(_drawing((older, newer), Layout.COLUMN), root, worker)[:2]:
        found = accepted(pieces, new), rejected(pieces, old)
        if name == "Chinese":  # it has no spaces: where a text is divided there is one, between two rows
            assert ["".join(words) for words in found] == ["".join(new), "".join(old)]
        else:
            assert found == (new, old)


@pytest.mark.parametrize("name", PAIRS)
def test_the_clean_text_is_the_newer_draft_and_has_the_older_one_beside_it(
    name: str, root: Path, worker: WorkerPool
) -> None:
    older, newer = PAIRS[name]
    new = said_by(newer).split()
    *both, page = _written(_drawing((older, newer), Layout.FINAL), root, worker)
    told = "".join(margin_of(page))
    for pieces in both:
        assert "".join(accepted(pieces, new)) == "".join(new) if name == "Chinese" else accepted(pieces, new) == new
        stands = left_standing(pieces)
        words = re.findall(r"[\u4e00-\u9fff]|\w+", said_by(older))
        assert [word for word in words if word not in stands and word not in told] == []


def test_both_drafts_are_read_in_one_column_from_the_right(root: Path, worker: WorkerPool) -> None:
    older, newer = RIGHT_TO_LEFT
    drawing = _drawing(RIGHT_TO_LEFT, Layout.COLUMN)
    pdf, page, _ = _written(drawing, root, worker)
    assert accepted(page) == said_by(newer).split()
    assert rejected(page) == said_by(older).split()
    # The letters of a page stand in the order in which they are seen: as many of each are there.
    for words, draft in ((accepted(pdf), newer), (rejected(pdf), older)):
        assert sorted("".join(words)) == sorted("".join(said_by(draft).split()))


def test_an_unfolded_print_has_what_went_along_with_a_move_at_both_its_places() -> None:
    redline = _redline(PAIRS["moved"])
    drawn = [
        step.row for step in plan_rows(redline.rows, UnchangedDisplay.FULL, ends=True) if isinstance(step, DrawnRow)
    ]
    assert drawn == list(redline.rows)
    assert len(plan_rows(redline.rows, UnchangedDisplay.FULL)) < len(drawn), "side by side it stands in a line"


def test_a_web_page_has_the_layout_that_was_asked_for(root: Path) -> None:
    pages = {
        layout: html_page(_drawing(PAIRS["moved"], layout), root / "resources" / "pages").decode() for layout in Layout
    }
    assert 'class="sides"' in pages[Layout.SIDES]
    assert 'class="column"' in pages[Layout.COLUMN]
    assert 'class="column final"' in pages[Layout.FINAL]
    assert "replaced: “coin”" in pages[Layout.FINAL]
    assert "replaced: “coin”" not in pages[Layout.COLUMN].split('id="changes"')[0]


@pytest.mark.corpus
@pytest.mark.slow
@pytest.mark.parametrize("layout", [Layout.COLUMN, Layout.FINAL])
@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("bbnj/2022-06-01_further-revised-draft.txt", "bbnj/2022-12-12_further-refreshed-draft.txt"),
        ("paris/2015-10-23_draft-text.md", "paris/2015-12-09_draft-text.md"),
        ("docx-tracked/WC/WC034-Footnotes-Before.docx", "docx-tracked/WC/WC034-Footnotes-After1.docx"),
        ("docx-tracked/WC/WC024-Table-Before.docx", "docx-tracked/WC/WC024-Table-After.docx"),
    ],
)
def test_both_drafts_of_a_real_pair_are_read_back(
    older: str,
    newer: str,
    layout: Layout,
    corpus: Path,
    resources: Resources,
    compared_files: ComparedFiles,
    worker: WorkerPool,
) -> None:
    compared = compared_files(corpus / older, corpus / newer)
    pdf, page = printed(compared, layout, resources, worker)
    beside = " ".join(margin_of(page))
    for pieces in (of_pdf(pdf, text_ends(layout, margin=stands_beside(compared, layout))), of_web_page(page)):
        assert read_back(pieces, compared, layout, beside).wrong == 0
