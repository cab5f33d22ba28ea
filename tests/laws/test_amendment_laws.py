"""Laws of amendments, for any comparison and for real ones: nothing is in none or in two, and a swap mirrors them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from app.comparison.compare import compare
from app.redline.compose import compose
from app.redline.views.selection import select_changes
from tests.laws.test_redline_laws import both_drafts, comparisons
from tests.redline import made

if TYPE_CHECKING:
    from app.redline.model import Amendment, Redline
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft

MIRROR = {"new": "deleted", "deleted": "new"}


def shapes(page: Redline, *, turned: bool) -> Counter[object]:
    """What must be the same of the amendments when the drafts change places."""
    return Counter(_shape(one, turned=turned) for one in page.amendments)


def _shape(one: Amendment, *, turned: bool) -> object:
    kind = MIRROR.get(one.kind.value, one.kind.value) if turned else one.kind.value
    places = frozenset((p.newer, p.older) if turned else (p.older, p.newer) for p in one.places)
    return kind, one.weight, one.reasons, one.strength, places, len(one.changes)


def well_made(page: Redline) -> None:
    told = [view.id for view in page.changes if not view.kind.traits.quiet]
    assert sorted(change for one in page.amendments for change in one.changes) == sorted(told)
    assert [one.number for one in page.amendments] == list(range(1, len(page.amendments) + 1))
    assert len({one.id for one in page.amendments}) == len(page.amendments)
    rank = {view.id: view.number for view in page.changes}
    firsts = [rank[one.changes[0]] for one in page.amendments]
    assert firsts == sorted(firsts)
    assert all(one.reasons and one.places and one.headline for one in page.amendments)


@given(comparisons())
@settings(max_examples=150, deadline=None)
def test_every_change_is_in_one_amendment_of_any_comparison(given: tuple[Draft, Draft, Comparison]) -> None:
    older, newer, comparison = given
    page = compose(comparison, (), older, newer, made.register())
    told = [view.id for view in page.changes if not view.kind.traits.quiet]
    assert sorted(change for one in page.amendments for change in one.changes) == sorted(told)


@given(both_drafts(), st.data())
@settings(max_examples=60, deadline=None)
def test_amendments_are_well_made_mirrored_and_kept_by_a_filter(both: tuple[Draft, Draft], data: st.DataObject) -> None:
    older, newer = both
    page = compose(compare(older, newer), (), older, newer, made.register())
    well_made(page)
    back = compose(compare(newer, older), (), newer, older, made.register())
    assert shapes(page, turned=False) == shapes(back, turned=True)
    ids = [view.id for view in page.changes]
    wanted = set(data.draw(st.lists(st.sampled_from(ids)))) if ids else set()
    some = select_changes(page, wanted)
    numbers = {one.id: one.number for one in page.amendments}
    assert {one.id: one.number for one in some.amendments}.items() <= numbers.items()
    loud = {view.id for view in page.changes if view.id in wanted and not view.kind.traits.quiet}
    assert {change for one in some.amendments for change in one.changes} == loud
