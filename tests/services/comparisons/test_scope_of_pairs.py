"""A comparison tells which of its changes moved the scope of the text: by a tag, and by the weight of the amendment."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.redline.model import AmendmentReason, AmendmentWeight
from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import compare_drafts
from app.services.comparisons.scopes import scope_change
from tests.house.examples import draft

if TYPE_CHECKING:
    from app.services.comparisons.compare import ComparedDrafts
    from app.services.resources import Resources
    from app.treaty.draft import Draft

OFFENCE = ("Article 2", "Lights", "1. Each Party shall establish as a criminal offence the lighting of false lights.")


def aid(words: str) -> Draft:
    return draft(*OFFENCE, "Article 3", "Boats", f"1. Boats shall be lent {words} by any Party.", "2. Boats are grey.")


def compared(older: str, newer: str, resources: Resources) -> ComparedDrafts:
    return compare_drafts(aid(older), aid(newer), KnownEvidence(), resources)


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("for serious crimes", "for any criminal offence"),
        ("for the offence established in accordance with article 2", "for any criminal offence"),
        ("[for any criminal offence]", "by day"),
        ("by day", "for the offence established in accordance with article 2"),
    ],
)
def test_a_change_that_moves_a_cell_is_tagged_and_weighs_most(older: str, newer: str, resources: Resources) -> None:
    pair = compared(older, newer, resources)
    tagged = {change.id for change in pair.comparison.changes if "scope" in change.tags}
    change = scope_change(pair)
    assert tagged
    assert tagged == {change for move in (*change.moves, *change.settlements) for change in move.changes}
    amendment = next(one for one in pair.redline.amendments if tagged & set(one.changes))
    assert amendment.weight is AmendmentWeight.A
    assert AmendmentReason.SCOPE in amendment.reasons
    assert any("scope" in view.tags for view in pair.redline.changes)


@pytest.mark.parametrize(
    ("older", "newer"),
    [("for any crime", "for any offence"), ("by day", "by night"), ("for any crime", "for any  crime")],
)
def test_a_change_that_reaches_the_same_is_not(older: str, newer: str, resources: Resources) -> None:
    pair = compared(older, newer, resources)
    assert not any("scope" in change.tags for change in pair.comparison.changes)
    assert not any(AmendmentReason.SCOPE in one.reasons for one in pair.redline.amendments)
