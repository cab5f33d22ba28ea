"""Pages on which a name or a row is missing, another one, or at another place, are not handed over, however short."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.exporting.pdf.pdf import PreparedPages, prepare_redline
from app.exporting.pdf.typst_process import finish_pages, typeset_pages
from app.exporting.receipt.fault import FaultyExport
from app.exporting.receipt.page_order import PageForm, find_astray
from app.exporting.receipt.printed_items import PrintedItem
from app.redline.print_options import EVERYTHING, NO_SUPPLEMENTS, Layout, UnchangedDisplay
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import compare_drafts
from app.services.exports.documents import drawing_of
from tests.exporting.layout.test_faithful import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.resources import Resources

Items = list[dict[str, Any]]


def _prepared(compared: ComparedDrafts, layout: Layout, resources: Resources) -> PreparedPages:
    choices = replace(EVERYTHING, layout=layout, unchanged=UnchangedDisplay.FULL)
    return prepare_redline(drawing_of(compared, resources, choices, NO_SUPPLEMENTS), resources.pages)


@pytest.fixture(scope="module", params=Layout)
def ready(
    request: pytest.FixtureRequest,
    compared_files: Callable[[Path, Path], ComparedDrafts],
    root: Path,
    resources: Resources,
) -> PreparedPages:
    compared = compared_files(root / "drafts" / "rev1.txt", root / "drafts" / "rev2.docx")
    return _prepared(compared, request.param, resources)


def _handed_over(ready: PreparedPages, broken: Callable[[Items], None] | None = None) -> bytes | None:
    """The finished file of pages that a writer set, who broke the items first."""
    inputs = ready.inputs
    if broken is not None:
        items = json.loads(inputs["body"])
        before = copy.deepcopy(items)
        broken(items)
        assert items != before
        inputs = {**inputs, "body": json.dumps(items, ensure_ascii=False)}
    pages = typeset_pages(ready.template, inputs, ready.fonts)
    return finish_pages(pages, ready.notes, ready.title, ready.language, ready.inputs, ready.text_title)


def _named(items: Items) -> list[list[Any]]:
    """The names beside the text, in each place where there are some."""
    found = []
    for item in items:
        lines = item.get("who", [])
        found += [lines] if item["t"] == "change" and lines else [line["chips"] for line in lines if "chips" in line]
    return [chips for chips in found if chips]


def _name_gone(items: Items) -> None:
    chips = _named(items)[-1]
    chips.pop()


def _names_exchanged(items: Items) -> None:
    first, *others = _named(items)
    other = next(chips for chips in others if chips[0][0] != first[0][0])
    first[0], other[0] = other[0], first[0]


def _another_name(items: Items) -> None:
    _named(items)[0][0][0] = "Quendria"


def _shortest_gone(items: Items) -> None:
    """A short one that stands near by once more."""
    short = [item for item in items if item["t"] in ("row", "division") and not (item.get("at") or item.get("move"))]
    short.sort(key=lambda item: len(json.dumps([item.get("o"), item.get("n"), item.get("m"), item.get("line")])))
    items.remove(next(item for item in short if item["t"] == "division" or (item.get("n") or item.get("m"))))


def _row_doubled(items: Items) -> None:
    plain = [number for number, item in enumerate(items) if item["t"] in ("row", "division") and not item.get("at")]
    number = plain[len(plain) // 2]
    twice = {**copy.deepcopy(items[number]), "b": []}
    items.insert(number, twice)


def _last_doubled(items: Items) -> None:
    number = max(number for number, item in enumerate(items) if item["t"] in ("row", "change"))
    items.append({**copy.deepcopy(items[number]), "b": [], "at": ""})


def test_pages_as_they_were_set_are_handed_over(ready: PreparedPages) -> None:
    assert _handed_over(ready)


@pytest.mark.parametrize(
    "broken", [_name_gone, _names_exchanged, _another_name, _shortest_gone, _row_doubled, _last_doubled]
)
def test_what_is_missing_or_too_much_is_told(broken: Callable[[Items], None], ready: PreparedPages) -> None:
    with pytest.raises(FaultyExport):
        _handed_over(ready, broken)


@pytest.mark.parametrize("layout", [Layout.SIDES, Layout.COLUMN])
def test_a_row_of_words_from_the_right_that_is_missing_or_doubled_is_told(layout: Layout, resources: Resources) -> None:
    compared = compare_drafts(*RIGHT_TO_LEFT, KnownEvidence(), resources)
    ready = _prepared(compared, layout, resources)
    assert _handed_over(ready)

    def gone(items: Items) -> None:
        for side in "onm":
            if items[1].get(side):
                items[1][side] |= {"n": [], "h": [], "x": []}

    def doubled(items: Items) -> None:
        items.insert(1, {**copy.deepcopy(items[1]), "b": [], "at": ""})

    for broken in (gone, doubled):
        with pytest.raises(FaultyExport):
            _handed_over(ready, broken)


FORM = PageForm("older newer who", "page 0", ("new words", "nobody"), 0, apart=False)
LEGEND = "newwordsoldwordsnobody"
LAMPS = ("thelampofthetowerburnsallnight", "thelampofthetowerburnsuntildusk")
"""Two columns."""


def _walked(*pages: str, items: tuple[tuple[str, ...], ...], sure: bool = True, apart: bool = False) -> int | None:
    heads, many = "oldernewerwho", len(pages)
    foot = [f"{number}{many}" for number in range(1, many + 1)]
    texts = [
        f"{heads}{number}{LEGEND if n else ''}{page}" if apart else f"{heads}{page}{LEGEND}{number}"
        for n, (page, number) in enumerate(zip(pages, foot, strict=True))
    ]
    if apart:
        texts[0] = f"{foot[0]}{LEGEND}{heads}{pages[0]}"
    return find_astray(texts, [PrintedItem(one, sure) for one in items], FORM._replace(apart=apart))


@pytest.mark.parametrize("apart", [False, True])
def test_a_row_goes_over_to_the_next_pages_in_all_its_columns(apart: bool) -> None:
    one, other = LAMPS
    items = (("nets",), LAMPS, ("ropes",))
    assert _walked(f"nets{one[:12]}{other[:12]}", f"{one[12:]}{other[12:]}ropes", items=items, apart=apart) is None
    assert _walked(f"nets{one[:12]}", f"{one[12:]}{other}ropes", items=items, apart=apart) is None
    assert _walked("nets", f"{one}{other}ropes", items=items, apart=apart) is None
    halves = (f"nets{one[:9]}{other[:9]}", f"{one[9:19]}{other[9:19]}", f"{one[19:]}{other[19:]}ropes")
    assert _walked(*halves, items=items, apart=apart) is None
    assert _walked(f"nets{one[:12]}{other[:12]}", f"{one[12:]}ropes", items=items, apart=apart) == 1
    assert _walked(f"nets{one[:12]}{other[:12]}nets", f"{one[12:]}{other[12:]}ropes", items=items, apart=apart) == 1
    assert _walked("nets", f"{one}{other}ropesropes", items=items, apart=apart) == 2
    assert _walked("nets", f"ropes{one}{other}", items=items, apart=apart) == 1


def test_the_page_of_the_other_end_of_a_move_may_be_named() -> None:
    items = (("M1movedfromarticle4\0", "2thelampburns"), ("ropes",))
    for named in ("page1", "page2", ""):
        assert _walked(f"M1movedfromarticle4{named}2thelampburns", "ropes", items=items) is None
    assert _walked("M1movedfromarticle4page2thelampburns", "ropes", items=items) == 0


def test_letters_that_may_be_read_in_another_order_are_counted() -> None:
    one, other = LAMPS
    long = (f"{one}{other}",)
    items = (("nets",), long, (other,))
    turned = f"{other}{one}"
    assert _walked(f"nets{turned}", other, items=items, sure=False) is None
    assert _walked(f"nets{turned[:20]}", f"{turned[20:]}{other}", items=items, sure=False) is None
    assert _walked(f"nets{turned}{turned}", other, items=items, sure=False) == 2
    assert _walked("nets", other, items=items, sure=False) == 1
    # Where a font tells other letters, it is passed over.
    assert _walked(f"nets{turned.replace('l', 'i')}", other, items=items, sure=False) is None


def test_behind_what_was_passed_over_the_walk_goes_on() -> None:
    one, other = LAMPS
    pages = (f"{'x' * 20}{one}ropes", f"{other}nets")
    items = [PrintedItem(("y" * 9,), False), PrintedItem((one,), True), PrintedItem(("ropes",), True)]
    heads = [f"oldernewerwho{page}{LEGEND}{n}2" for n, page in enumerate(pages, 1)]
    after = [*items, PrintedItem((other,), True), PrintedItem(("nets",), True)]
    assert find_astray(heads, after, FORM) is None
    assert find_astray(heads, [*items, PrintedItem((other,), True), PrintedItem(("bells",), True)], FORM) == 4
    assert find_astray(heads, [*items[:1], PrintedItem(("short",), True), *items[1:]], FORM) is None


def test_pages_without_heads_or_legend_are_not_judged() -> None:
    assert find_astray(["nothing"], [PrintedItem(("lamp",), True)], FORM) is None
    assert find_astray(["oldernewerwhonets11"], [PrintedItem(("lamp",), True)], FORM) is None
    assert find_astray(["oldernewerwhonets11"], [PrintedItem(("lamp",), True)], FORM._replace(legend=("", ""))) == 0
