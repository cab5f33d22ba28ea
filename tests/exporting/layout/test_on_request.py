"""What is printed on request: the table of changes of substance, the index of actors, fates, the line on handling."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pikepdf
import pypdfium2
import pytest

from app.exporting.layout.rows import PrintJob, margin_of
from app.exporting.pdf.pdf import page_data, prepare_redline, set_pages
from app.job import SilentProgress
from app.redline.compose import compose
from app.redline.model import AmendmentPart, AmendmentWeight
from app.redline.print_options import (
    EVERYTHING,
    ON_REQUEST,
    UNSAID,
    WHOLE,
    FateLine,
    FilteredChanges,
    Layout,
    SilentLine,
    SilentLines,
    Supplements,
)
from app.redline.views.anonymous import withhold_names
from app.services.processes.worker_pool import WorkerPool
from app.treaty.attributions import Link
from app.treaty.changes import ChangeClass
from app.treaty.marks import Stance
from tests.redline import made

if TYPE_CHECKING:
    from pathlib import Path

    from app.redline.model import Redline

ALL = replace(EVERYTHING, sections=WHOLE | ON_REQUEST, handling="Limited: for the delegation")
FATES = Supplements(
    fates=(
        FateLine(("Norway",), "Article 3(1)", "propose", "trim the wick", "taken", "", False, "LH/INF.5", "page 2"),
        FateLine(("Egypt",), "Article 4", "delete", "", "not taken", "", True, "LH/INF.6", ""),
    )
)


@pytest.fixture(scope="module")
def redline() -> Redline:
    older, newer, comparison = made.lighthouses()
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "shall")
    asked = (
        made.asked(change, ("NOR", "Norway"), ("EU", "E.U."), link=Link.MARKED),
        made.asked(change, ("EGY", "Egypt"), opposite=True, stance=Stance.OPPOSE),
    )
    return compose(comparison, asked, older, newer, made.register())


def _printed(drawing: PrintJob, root: Path) -> tuple[bytes, list[str]]:
    data = set_pages(prepare_redline(drawing, root / "resources" / "pages"), WorkerPool(), SilentProgress())
    document = pypdfium2.PdfDocument(data)
    return data, [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def _lines(table: dict[str, Any]) -> list[dict[str, Any]]:
    return [line for part in table["parts"] for line in part["lines"]]


def test_the_table_has_every_amendment_by_weight_with_who_asked(redline: Redline) -> None:
    assert page_data(PrintJob(redline, choices=replace(ALL, layout=Layout.LIST)))["table"] is None, "it is one itself"
    amendments = {str(one.number): one for one in redline.amendments}
    for layout in (Layout.SIDES, Layout.COLUMN, Layout.FINAL):
        table = page_data(PrintJob(redline, choices=replace(ALL, layout=layout)))["table"]
        lines = _lines(table)
        assert sorted(int(line["number"]) for line in lines) == [*range(1, len(amendments) + 1)]
        assert [{line["weight"] for line in part["lines"]} for part in table["parts"]] == [{"A"}, {"B"}, {"C"}]
        for part in table["parts"]:
            numbers = [int(line["number"]) for line in part["lines"]]
            assert numbers == sorted(numbers)
            assert all(amendments[line["number"]].weight.value == line["weight"] for line in part["lines"])
        for line in lines:
            chips = amendments[line["number"]].chips
            assert len(line["chips"]) == len(chips)
            assert all(name[0].startswith(chip.name) for name, chip in zip(line["chips"], chips, strict=True))
            assert line["at"] or amendments[line["number"]].kind.value == "numbers"
    some = frozenset(v.id for v in redline.changes if v.chips)
    filtered = page_data(PrintJob(redline, choices=replace(ALL, only=FilteredChanges(some))))
    wanted = {str(one.number) for one in redline.amendments if not some.isdisjoint(one.changes)}
    assert {line["number"] for line in _lines(filtered["table"])} == wanted


def test_the_index_tells_who_asked_from_who_asked_for_the_opposite(redline: Redline) -> None:
    asked = next(view for view in redline.changes if view.newer_text == "shall")
    index = {one["chip"][0]: one for one in page_data(PrintJob(redline, choices=ALL))["index"]}
    assert set(index) == {"Norway", "EU", "Egypt"}
    assert [place[0] for place in index["Norway"]["for"]] == [asked.key]
    assert index["Norway"]["against"] == index["Egypt"]["for"] == []
    assert [place[0] for place in index["Egypt"]["against"]] == [asked.key]


@pytest.mark.parametrize("layout", [Layout.SIDES, Layout.LIST])
def test_pages_of_table_and_index_are_those_on_which_the_changes_stand(
    layout: Layout, redline: Redline, root: Path
) -> None:
    data, pages = _printed(PrintJob(redline, choices=replace(ALL, layout=layout), beside=FATES), root)
    assert all("Limited: for the delegation" in page for page in pages)
    asked = next(view for view in redline.changes if view.newer_text == "shall")
    there: set[int] = set()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        for number, page in enumerate(pdf.pages, 1):
            if any("/NM" in a and str(a.NM).split(":")[0] == asked.id for a in page.get("/Annots", [])):
                there.add(number)
    index = next(page for page in pages if "Who is named, and where" in page)
    found = re.search(rf"Norway no\. {asked.key}, page (\d+)", index)
    assert found is not None
    assert int(found[1]) in there
    assert f"The opposite: no. {asked.key}, page {found[1]}" in index
    heads = [
        "What changed from", "The amendments", "Who asked, and on what evidence", "Proposals not taken",
        "Who is named, and where", "Facts for checking",
    ]  # fmt: skip
    if layout is Layout.LIST:
        heads.remove("The amendments")
    order = [next(n for n, p in enumerate(pages) if said in p) for said in heads]
    assert order == sorted(order)
    fates = next(page for page in pages if "Proposals not taken" in page)
    assert "Egypt Article 4 delete LH/INF.6 not taken" in fates
    assert "propose · “trim the wick” LH/INF.5, page 2 taken" in fates


def test_both_ends_of_a_move_are_linked_to_each_other(redline: Redline, root: Path) -> None:
    data, pages = _printed(PrintJob(redline), root)
    said = " ".join(pages)
    assert re.search(r"↘ M1 moved to Article 1 · page \d", said)
    assert re.search(r"↖ M1 moved from \S+ \S+ · page \d", said)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        inner = [a for page in pdf.pages for a in page.get("/Annots", []) if a.Subtype == "/Link" and "/Dest" in a]
        assert len(inner) >= 2


def test_nothing_of_it_is_printed_unasked(redline: Redline) -> None:
    data = page_data(PrintJob(redline, beside=FATES))
    assert data["table"], "it stands behind the title page"
    assert data["index"] is data["fates"] is None
    assert data["page"]["handling"] == ""


def test_neighbours_with_the_same_names_stand_in_one_line_and_others_do_not(redline: Redline) -> None:
    first = next(view for view in redline.changes if view.chips)
    part = AmendmentPart(9, 0, AmendmentWeight.A)
    views = [replace(first, id=f"x{n}", number=n, part=replace(part, place=n)) for n in (4, 5, 6, 9)]
    views.insert(3, replace(first, id="x8", number=8, part=replace(part, number=10), chips=first.chips[:1]))
    drawing = PrintJob(redline)
    drawing.parts.update({9: 9, 10: 1})
    lines = margin_of(views, drawing)
    assert [line["n"] for line in lines] == ["9.4–9.6", "10", "9.9"]
    drawing.parts.update({9: 3})
    assert margin_of(views[:3], drawing)[0]["n"] == "9", "all its parts are the amendment"
    nobody = replace(first, id="x10", number=10, chips=())
    assert [line["rest"] for line in margin_of([*views, nobody], PrintJob(redline))][-1] == "other change: —"
    assert margin_of(views, PrintJob(withhold_names(redline))) == []


def test_what_nobody_is_named_for_and_what_tracked_changes_do_not_say_on_request(redline: Redline, root: Path) -> None:
    alone = {v.part.number for v in redline.changes if v.part and v.weight is ChangeClass.SUBSTANTIVE and not v.chips}
    silences = SilentLines(True, (
        SilentLine("Article 2(1)", "substitution", "may", "shall"),
        SilentLine("Article 9", "inserted", "", "of brass", idle=True),
    ))  # fmt: skip
    choices = replace(EVERYTHING, sections=WHOLE | UNSAID)
    drawing = PrintJob(redline, choices=choices, beside=Supplements(silences=silences))
    data = page_data(drawing)
    assert {int(line["number"]) for line in _lines(data["nobody"])} == alone
    pages = _printed(drawing, root)[1]
    said = " ".join(pages)
    assert "Changes of substance for which nobody is named" in said
    assert "Differences that no tracked change marks Article 2(1) substitution may shall" in said
    assert "Tracked changes that change nothing Article 9 of brass" in said
    nothing = replace(drawing, beside=Supplements(silences=SilentLines(False, ())))
    assert page_data(nothing)["silent"]["told"] == "No tracked change is in the newer draft."
    hidden = page_data(replace(drawing, redline=withhold_names(redline)))
    assert hidden["nobody"] is None, "names are left out: that nobody is named says nothing"
