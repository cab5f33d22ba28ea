"""The table of amendments behind the cover: a line each, by weight, cut to its breadth, with who asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.comparison.compare import compare
from app.exporting.layout.amendment_table import fitting
from app.exporting.layout.rows import PrintJob, keys_of
from app.exporting.pdf.pdf import page_data, subject_of
from app.redline.compose import compose
from app.redline.model import AmendmentKind
from app.redline.print_options import EVERYTHING, FilteredChanges, Layout, TableOrder
from app.treaty.draft import Draft, Kind
from app.treaty.vocabulary import ENGLISH
from tests.redline import made

if TYPE_CHECKING:
    from app.redline.model import Redline
    from app.treaty.attributions import Attribution


def _draft(*rules: str) -> Draft:
    lines = [("a", "", Kind.ARTICLE, "Article 2", "Rules of the watch", "")]
    return made.draft(
        "en", *lines, *((f"a.{n}", "a", Kind.PARAGRAPH, f"{n}.", "", rule) for n, rule in enumerate(rules, start=1))
    )


def _redline(older: Draft, newer: Draft, *asked: Attribution) -> Redline:
    return compose(compare(older, newer), asked, older, newer, made.register())


def _table(redline: Redline, **chosen: Any) -> dict[str, Any]:
    table: dict[str, Any] = page_data(PrintJob(redline, choices=replace(EVERYTHING, **chosen)))["table"]
    return table


OLDER = _draft("Each keeper may sleep at night.", "A [bell] rings in fog.", "Lamps are made of brass.")
NEWER = _draft("Each keeper shall sleep at night.", "A bell rings in fog.", "Lamps are made of bronze.")


def test_weights_follow_one_another_and_an_article_is_called_by_its_heading_once() -> None:
    redline = _redline(OLDER, NEWER)
    parts = _table(redline)["parts"]
    assert [part["title"] for part in parts] == [
        "A: what binds or is counted (1)", "B: other wording (1)", "C: form (1)"
    ]  # fmt: skip
    (heavy,), (middling,), (light,) = (part["lines"] for part in parts)
    assert (heavy["number"], heavy["place"], heavy["heading"]) == ("1", "Article 2(1)", "Rules of the watch")
    assert heavy["said"] == redline.amendments[0].headline
    assert (middling["number"], middling["heading"]) == ("3", "")
    assert (light["number"], light["said"]) == ("2", "bracketed")
    assert all(line["at"] for part in parts for line in part["lines"])


def test_in_the_order_of_the_text_each_line_has_its_weight() -> None:
    table = _table(_redline(OLDER, NEWER), order=TableOrder.TEXT)
    (part,) = table["parts"]
    assert part["title"] == ""
    assert [(line["number"], line["weight"]) for line in part["lines"]] == [("1", "A"), ("2", "C"), ("3", "B")]
    assert table["weights"] == ["A: what binds or is counted", "B: other wording", "C: form"]


def test_it_begins_with_the_summary_in_prose() -> None:
    told = _table(_redline(OLDER, NEWER))["told"]
    assert " makes 3 amendments to " in told
    assert "The strongest: Article 2(1) (Rules of the watch): “Each keeper may sleep at night”" in told
    assert "every change stands whole in the text" in told


def test_a_line_names_who_asked_and_counts_who_has_no_room() -> None:
    change = next(c.id for c in compare(OLDER, NEWER).changes if c.newer and c.newer.text == "shall")
    asked = [made.asked(change, (code, name)) for code, name in (
        ("NOR", "Norway"), ("CHE", "Switzerland"), ("EGY", "Egypt"), ("FRA", "France"), ("?", "Borderland")
    )]  # fmt: skip
    (heavy, *_), *_ = (part["lines"] for part in _table(_redline(OLDER, NEWER, *asked))["parts"])
    assert len(heavy["chips"]) == 4
    assert heavy["chips"][-1][0] == "+2"


def test_words_are_cut_to_a_breadth_and_chinese_ones_are_twice_as_broad() -> None:
    assert fitting("A lamp burns.", 13) == "A lamp burns."
    assert fitting("A lamp burns.", 8) == "A lamp …"
    assert fitting("灯塔点亮", 4) == "灯塔 …"


def test_every_amendment_has_its_number_in_the_text_of_every_layout() -> None:
    redline = _redline(OLDER, NEWER)
    for layout in (Layout.SIDES, Layout.COLUMN, Layout.FINAL, Layout.LIST):
        drawing = PrintJob(redline, choices=replace(EVERYTHING, layout=layout))
        body = page_data(drawing)["body"]
        if layout is Layout.LIST:
            numbers = {item["number"].split(".")[0] for item in body if item["t"] == "change"}
        else:
            cells = [item[side] for item in body if item["t"] == "row" for side in ("o", "n", "m") if item.get(side)]
            pieces = [piece for cell in cells for field in "nhx" for piece in cell[field]]
            numbers = {piece[3].split(".")[0] for piece in pieces if piece[3]}
        assert numbers == {"1", "2", "3"}, layout


def test_what_is_done_throughout_has_its_number_at_each_place() -> None:
    trades = ("keeper", "pilot", "sailor", "diver", "smith", "cook", "clerk", "guard")
    older = _draft(*(f"The {trade} tends a [proposed] [planned] lamp." for trade in trades))
    newer = _draft(*(f"The {trade} tends a planned lamp." for trade in trades))
    redline = _redline(older, newer)
    (one,) = redline.amendments
    assert one.kind is AmendmentKind.THROUGHOUT
    keys = keys_of(PrintJob(redline))
    rows = {view.row for view in redline.changes if keys.get(view.id) == "1"}
    assert len(rows) == len(trades)


def test_a_filtered_print_keeps_the_numbers_of_the_whole() -> None:
    redline = _redline(OLDER, NEWER)
    last = redline.amendments[-1]
    choices = replace(EVERYTHING, only=FilteredChanges(frozenset(last.changes)))
    data = page_data(PrintJob(redline, choices=choices))
    assert [line["number"] for part in data["table"]["parts"] for line in part["lines"]] == [str(last.number)]
    assert "Amendments in it: 1 of 3." in data["left"]["said"]


def test_an_annotation_has_the_number_and_the_weight_of_its_amendment_as_its_subject() -> None:
    redline = _redline(OLDER, NEWER)
    said = [subject_of(view, ENGLISH) for view in redline.changes]
    assert said[0] == "1 · A · substitution"
    assert subject_of(replace(redline.changes[0], part=None), ENGLISH) == "substitution"
