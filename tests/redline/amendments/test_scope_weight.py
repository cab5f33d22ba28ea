"""A change that moved the scope makes its amendment weigh most, whatever its words are."""

from __future__ import annotations

from dataclasses import replace

from app.comparison.compare import compare
from app.redline.compose import compose
from app.redline.model import AmendmentReason, AmendmentWeight, Redline
from tests.attribution.made import REGISTER
from tests.house.examples import draft

OLDER, NEWER = draft("1. Ships moor by day.", "2. Nets dry."), draft("1. Ships moor by night.", "2. Nets dry.")


def page(*tags: str) -> Redline:
    comparison = compare(OLDER, NEWER)
    changes = tuple(replace(one, tags=(*one.tags, *tags)) for one in comparison.changes)
    return compose(replace(comparison, changes=changes), (), OLDER, NEWER, REGISTER)


def test_a_change_that_moved_the_scope_weighs_most() -> None:
    (amendment,) = page("scope").amendments
    assert (amendment.weight, amendment.reasons[0]) == (AmendmentWeight.A, AmendmentReason.SCOPE)


def test_the_same_words_without_it_weigh_as_words_do() -> None:
    (amendment,) = page().amendments
    assert (amendment.weight, amendment.reasons) == (AmendmentWeight.B, (AmendmentReason.WORDING,))
