"""A redline from which names are left out: nobody is named, every change is still there, and it says so itself."""

from __future__ import annotations

from app.redline.compose import compose
from app.redline.model import NamesState
from app.redline.print_options import EVERYTHING, Authors, PrintOptions
from app.redline.views.anonymous import withhold_names
from app.treaty.attributions import Link
from tests.redline import made


def test_every_change_stays_and_nobody_is_named() -> None:
    older, newer, comparison = made.lighthouses()
    change = next(c.id for c in comparison.changes if c.newer and c.newer.text == "shall")
    asked = (made.asked(change, ("NOR", "Norway"), link=Link.MARKED), made.asked(change, ("EGY", "Egypt")))
    evidence, warnings = ("LH/INF.5",), ("A stain.", "LH/INF.5: a page is missing.")
    redline = compose(comparison, asked, older, newer, made.register(), evidence=evidence, warnings=warnings)
    assert any(view.chips for view in redline.changes)
    left = withhold_names(redline)
    assert [view.id for view in left.changes] == [view.id for view in redline.changes]
    assert [row.id for row in left.rows] == [row.id for row in redline.rows]
    assert not any(one.chips for one in (*left.changes, *left.rows))
    assert not any(view.attributions for view in left.changes)
    assert (left.names, left.evidence) == (NamesState.WITHHELD, ())
    assert "A stain." in left.warnings
    assert not any("LH/INF.5" in line for line in left.warnings)
    assert {count.by for count in left.summary}.isdisjoint({"actor", "link"})


def test_who_asked_is_told_unless_nobody_or_one_author_is_to_be_named() -> None:
    assert EVERYTHING.named
    assert not PrintOptions(authors=Authors.NONE).named
    assert not PrintOptions(signed="Delegation").named
