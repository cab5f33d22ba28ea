"""A name stands at the line of the words for which it was asked: on its row, never on another name, never left out."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from app.desktop.texts.canvas.row_stage import RowStage
from app.desktop.texts.look import page_of
from app.desktop.texts.rows.margin_places import MarginFlow, MarginGroup, MarginThing, place_groups
from app.redline.chips import name_key
from tests.desktop.texts.conftest import look_of
from tests.house.examples import draft, redline

FILLING = "Keepers trim the wick before dusk and write down the hour in the book of the quay. "


def harbours():
    """A long paragraph in which Norhaven asked for words at its beginning, Kestria for words at its end; between them
    words came for which nobody is known to have asked.
    """
    old = f"1. {FILLING} {FILLING * 3} {FILLING * 3} {FILLING}"
    new = (
        f"1. [By lantern light – Norhaven] {FILLING} {FILLING * 3} Boats wait outside. {FILLING * 3} "
        f"[No bell rings at noon – Kestria] {FILLING}"
    )
    return redline(draft(old), draft(new, profile="plain"))


def staged(page, width=900.0, **more):
    """A stage that shows a redline at some width."""
    stage = RowStage(look_of())
    stage.inline = more.get("inline", False)
    stage.mirrored = more.get("mirrored", False)
    stage.show(page)
    stage.set_page(width)
    return stage


def line_of(laid, change):
    """The middle of the line on which the newer words of a change begin, of the older where it has no newer ones."""
    for side in ("newer", "older"):
        for shape in laid.shapes_of(side):
            for span in shape.spans:
                if span.piece.change == change and shape.side in ("", side):
                    line = shape.layout.lineForTextPosition(span.at)
                    return shape.place.y() + line.y() + line.height() / 2
    return None


@pytest.fixture
def long_row(qapp):
    page = harbours()
    row = next(row for row in page.rows if len({chip.name for chip in row.chips}) == 2)
    return page, row


@pytest.mark.parametrize("inline", [False, True], ids=["two columns", "one column"])
@pytest.mark.parametrize("mirrored", [False, True], ids=["from the left", "from the right"])
def test_a_name_stands_at_the_line_of_its_words(long_row, inline, mirrored):
    page, row = long_row
    stage = staged(page, inline=inline, mirrored=mirrored)
    laid = stage.layout(stage.item_of(row.id))
    views = {view.id: view for view in page.changes}
    for name in ("Norhaven", "Kestria"):
        lines = [line_of(laid, one) for one in row.changes if any(chip.name == name for chip in views[one].chips)]
        placed = [held.place.center().y() for held in laid.margin.chips if held.chip.name == name]
        assert placed
        # Where a margin is too narrow for both, the number of the amendment comes first.
        below = 1.5 if laid.margin.numbers[0][1].center().y() < placed[0] and name == "Norhaven" else 0.5
        assert any(abs(placed[0] - line) <= below * stage.page.pitch for line in lines if line is not None)
    first, last = (
        next(held.place for held in laid.margin.chips if held.chip.name == name) for name in ("Norhaven", "Kestria")
    )
    assert last.top() - first.bottom() > 5 * stage.page.pitch


def test_words_of_nobody_between_named_ones_have_a_dash_of_their_own(long_row):
    page, row = long_row
    stage = staged(page)
    laid = stage.layout(stage.item_of(row.id))
    bare = next(view for view in page.changes if "Boats" in view.newer_text and not view.chips)
    line = line_of(laid, bare.id)
    assert any(abs(place.center().y() - line) <= stage.page.pitch / 2 for place in laid.margin.nobodies)


@pytest.mark.parametrize("pair", [("zero", "rev1"), ("rev1", "rev2"), ("rev2", "final")])
@pytest.mark.parametrize("width", [560.0, 900.0, 1600.0])
def test_every_name_of_a_row_stands_in_it_beside_words_that_bear_it_and_on_no_other_thing(qapp, compared, pair, width):
    page = compared(*pair).redline
    stage = staged(page, width)
    views = stage.index.views
    for at, item in enumerate(stage.items):
        if not item.is_row:
            continue
        laid, margin = stage.layout(at), stage.layout(at).margin
        assert {name_key(held.chip) for held in margin.chips} == {name_key(chip) for chip in item.row.chips}
        places = [
            *(held.place for held in margin.chips), *(place for _, place in margin.numbers), *margin.nobodies,
            *(place for _, place in margin.signs), *([margin.move] if item.row.move else []),
        ]  # fmt: skip
        for number, place in enumerate(places):
            assert place.top() >= 0.0
            assert place.bottom() <= laid.height
            assert not any(place.intersects(other) for other in places[number + 1 :])
        for held in margin.chips:
            bearing = [one for one in item.row.changes if held.chip in views[one].chips]
            assert bearing or not item.row.changes, "as surely as it is said here, a change of the row bears the name"


def test_a_name_goes_along_with_the_window_as_far_as_its_words(long_row):
    page, row = long_row
    stage = staged(page, 900.0)
    came = redline(draft("1. Ships moor."), draft("1. Ships moor.", f"2. [{FILLING * 8} – Kestria]"))
    stage.show(came)
    row = next(row for row in came.rows if row.chips)
    laid = stage.layout(stage.item_of(row.id))
    first = laid.margin.chips[0].place
    laid.margin.slide(150.0)
    assert 150.0 <= laid.margin.chips[0].place.top() <= 180.0
    laid.margin.slide(laid.height + 200.0)
    assert laid.margin.chips[0].place.bottom() <= laid.height
    laid.margin.slide(0.0)
    assert laid.margin.chips[0].place == first


def group(wanted: float, many: int, *, needed: bool = True) -> MarginGroup:
    flow = MarginFlow(60.0, 20.0)
    for number in range(many):
        flow.add(number, 60.0, 4.0)
    return MarginGroup(wanted, wanted + 40.0, tuple(flow.things), needed)


@given(
    wanted=st.lists(st.tuples(st.integers(0, 400), st.integers(1, 4), st.booleans()), max_size=12),
    bottom=st.integers(20, 500),
)
def test_groups_never_overlap_keep_their_order_and_are_all_there(wanted, bottom):
    groups = [group(float(y), many, needed=needed) for y, many, needed in sorted(wanted)]
    placed = place_groups(groups, 8.0, float(bottom))
    kept = [one for one in placed if one.needed]
    assert [one.wanted for one in kept] == [one.wanted for one in groups if one.needed]
    for above, below in itertools.pairwise(placed):
        assert above.bottom < below.top
        assert above.until < below.top
    for one in placed:
        assert one.top >= min(8.0, one.wanted)
    high = sum(one.tall + 3.0 for one in kept) - 3.0
    if kept and high <= bottom - 8.0:
        assert max(one.bottom for one in placed) <= bottom, "no name makes a row higher that has room for all"
    alone = place_groups(groups[:1], 0.0, 10_000.0)
    assert all(one.top == max(0.0, one.wanted) for one in alone)


def test_what_can_be_spared_goes_before_a_row_grows():
    spare = MarginThing("again", QRectF(0, 23, 60, 20), needed=False)
    two = MarginGroup(8.0, 30.0, (MarginThing("first", QRectF(0, 0, 60, 20)), spare))
    (roomy,) = place_groups([two], 8.0, 60.0)
    (tight,) = place_groups([two], 8.0, 30.0)
    assert [thing.what for thing in roomy.things] == ["first", "again"]
    assert [thing.what for thing in tight.things] == ["first"]


def test_a_margin_as_narrow_as_what_is_in_it_holds_each_name_at_its_line(long_row):
    page, row = long_row
    stage = staged(page, 560.0)
    margin = page_of(look_of(), 560.0, contents=stage.contents).columns.margin
    for held in stage.layout(stage.item_of(row.id)).margin.chips:
        assert margin.left <= held.place.left()
        assert held.place.right() <= margin.right
