"""The newer text with notes in the margin, and what a margin says of more than three names."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
from hypothesis import given, settings

from app.exporting.layout.newer_text import CARET, clean_cell
from app.exporting.layout.rows import PrintJob, body_of
from app.exporting.pdf.pdf import prepare_redline, set_pages
from app.job import SilentProgress
from app.redline.compose import compose
from app.redline.model import Cell, RowState, Run, Style
from app.redline.print_options import EVERYTHING, WHOLE, Layout, Orientation, Section, UnchangedDisplay
from app.services.processes.worker_pool import WorkerPool
from app.treaty.attributions import Link
from app.treaty.changes import ChangeKind
from app.treaty.marks import Stance
from tests.laws.test_redline_laws import comparisons
from tests.redline import made

if TYPE_CHECKING:
    from pathlib import Path

    from app.redline.model import Redline
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft

FINAL = replace(EVERYTHING, layout=Layout.FINAL, orientation=Orientation.PORTRAIT)
_SMALL = str.maketrans("", "", " \n\u00a0\u200b\u2068\u2069")


def _asked(*, opposed: bool = True) -> Redline:
    older, newer, comparison = made.lighthouses()
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "shall")
    asked = [
        made.asked(change, ("NOR", "Norway"), ("EU", "E.U."), ("CHE", "Switzerland"), link=Link.MARKED),
        made.asked(change, ("FRA", "France"), ("NOR", "Norway")),
    ]
    if opposed:
        asked.append(made.asked(change, ("EGY", "Egypt"), opposite=True, stance=Stance.OPPOSE))
    return compose(comparison, tuple(asked), older, newer, made.register())


@settings(max_examples=25)
@given(comparisons())
def test_the_text_is_the_newer_one_and_words_that_went_are_all_told(case: tuple[Draft, Draft, Comparison]) -> None:
    older, newer, comparison = case
    redline = compose(comparison, (), older, newer, made.register())
    body = body_of(PrintJob(redline, choices=replace(FINAL, unchanged=UnchangedDisplay.FULL)))
    # At the place that was left, what went along stands in one line; where it went, it stands whole.
    drawn = [item for item in body if item["t"] == "row" and item["s"] != "moved_from"]
    stand = [row for row in redline.rows if row.state is not RowState.MOVED_FROM]
    rows = [item for item, row in zip(drawn, stand, strict=True) if row.newer]
    shown = [
        "".join(piece[0] for piece in row["m"]["x"] if piece[1] not in ("g", "ca", "d", "bd", "ed", "mf", "ml"))
        for row in rows
    ]
    cells = [row.newer for row in redline.rows if row.newer]
    wanted = ["".join(run.text for run in cell.text) for cell in cells]
    assert [text.translate(_SMALL) for text in shown] == [text.translate(_SMALL) for text in wanted]
    told = " ".join(note["said"] for row in rows for note in row["who"]).translate(_SMALL)
    pieces = [p for i in body if i["t"] == "row" for f in "nhx" for p in i["m"][f] if p[1] != "g"]
    struck = " ".join(p[0] for p in pieces).translate(_SMALL)  # a sign may stand between the words of one change
    for view in redline.changes:
        if view.kind in (ChangeKind.DELETION, ChangeKind.SUBSTITUTION):
            gone = view.older_text.translate(_SMALL)
            assert gone in told or gone in struck


def test_each_change_is_an_annotation_and_words_that_went_are_a_caret(root: Path) -> None:
    redline = _asked()
    data = set_pages(
        prepare_redline(PrintJob(redline, choices=FINAL), root / "resources" / "pages"), WorkerPool(), SilentProgress()
    )
    kinds: dict[str, set[str]] = {}
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        for page in pdf.pages:
            for annot in page.get("/Annots", []):
                if "/NM" in annot:
                    kinds.setdefault(str(annot.NM).split(":")[0], set()).add(str(annot.Subtype))
                    assert ("/QuadPoints" in annot) is (annot.Subtype != "/Caret")
    assert set(kinds) == {view.id for view in redline.changes}
    asked = next(view for view in redline.changes if view.newer_text == "shall")
    assert kinds[asked.id] == {"/Highlight"}, "the words stand there: what they replaced stands in the margin"
    assert any("/Caret" in of for of in kinds.values())
    document = pypdfium2.PdfDocument(data)
    text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    assert CARET in text
    assert re.search(
        rf"{asked.key} replaced: “may” — Norway Switzerland ⊘ ≈ Egypt against \+\d, see no\. {asked.key}", text
    )


def test_a_margin_has_three_names_one_of_them_against_and_says_where_the_others_stand() -> None:
    redline = _asked()
    asked = next(view for view in redline.changes if view.newer_text == "shall")
    drawing = PrintJob(redline)
    names = [chip[0] for chip in drawing.chips(asked)]
    assert names == ["Norway", "Switzerland", "Egypt against"]
    once = {(chip.actor, chip.name, chip.opposite) for chip in asked.chips}
    assert drawing.more(asked) == f"+{len(once) - 3}, see no. {asked.key}"
    followed = PrintJob(redline, choices=replace(EVERYTHING, followed=("FRA",)))
    assert next(chip[0] for chip in followed.chips(asked)) == "France?"
    whole = PrintJob(redline, choices=replace(EVERYTHING, sections=WHOLE - {Section.EVIDENCE}))
    assert len(whole.chips(asked)) == len(asked.chips)
    assert whole.more(asked) == ""
    unopposed = next(view for view in _asked(opposed=False).changes if view.newer_text == "shall")
    assert [chip[0] for chip in PrintJob(_asked(opposed=False)).chips(unopposed)] == ["Norway", "Switzerland", "EU"]


def test_a_row_of_carets_can_break_between_them() -> None:
    """A caret is tied to its number: where forty stand in a row, the words behind them would be off the paper."""
    gone = tuple(Run("gone", Style.DELETED, f"c{number}") for number in range(40))
    cell = Cell("a", "paragraph", 1, (), (), (*gone, Run("The lamp burns.", Style.EQUAL)), "Article 1")
    words = "".join(run.text for run in clean_cell(cell).text)
    assert words.count(CARET) == 40
    assert f"{CARET}{CARET}" not in words
    assert words.replace(CARET, "").replace("\u200b", "") == "The lamp burns."


def test_no_space_stands_for_a_struck_one() -> None:
    """Of "nets, and hooks [and lines], and traps" a struck ", and " stays struck: no space comes before the new one."""
    runs = (
        Run("nets", Style.EQUAL), Run(", and hooks", Style.DELETED, "c1"), Run(", and ", Style.DELETED),
        Run("lines ", Style.DELETED, "c2"), Run(", and ", Style.INSERTED), Run("traps", Style.EQUAL),
    )  # fmt: skip
    text = clean_cell(Cell("a", "paragraph", 1, (), (), runs, "Article 1")).text
    stands = "".join(run.text for run in text if run.style is not Style.DELETED)
    assert stands.replace(CARET, "").replace("\u200b", "") == "nets, and traps"
    assert [run.text for run in text if run.style is Style.DELETED] == [", and "]
