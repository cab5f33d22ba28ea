"""Chips where few are printed: an actor stands once on either side, by the surest of its links."""

from __future__ import annotations

from app.redline.chips import next_bearer, unique_chips
from app.redline.model import ChangeView, Chip
from app.treaty.attributions import Link
from app.treaty.changes import ChangeClass, ChangeKind


def chip(actor: str, link: Link, *, opposite: bool = False, name: str = "") -> Chip:
    return Chip(actor, name or actor, actor, "state", link, "propose", opposite)


def test_an_actor_stands_once_on_either_side_by_its_surest_link() -> None:
    marked, matched = chip("XNO", Link.MARKED), chip("XNO", Link.MATCHED)
    against = chip("XNO", Link.MATCHED, opposite=True)
    other = chip("XKE", Link.MATCHED)
    assert unique_chips((matched, other, marked, against)) == (marked, other, against)


def test_names_that_are_not_read_are_told_apart_by_the_names() -> None:
    one, two = chip("?", Link.MATCHED, name="Nowhere"), chip("?", Link.MATCHED, name="Elsewhere")
    assert unique_chips((one, two, one)) == (one, two)


def change(name: str, *chips: Chip) -> ChangeView:
    kind, weight = ChangeKind.INSERTION, ChangeClass.SUBSTANTIVE
    return ChangeView(name, 1, kind, weight, (), name, "", name, "", "Article 1", "row", chips, ())


def test_a_name_leads_to_the_change_that_bears_it_and_on_to_the_next() -> None:
    norway, kenya = chip("XNO", Link.MATCHED), chip("XKE", Link.MATCHED)
    row = (change("number"), change("first", kenya, norway), change("second", kenya), change("third", norway))
    assert next_bearer(norway, row) == "first"
    assert next_bearer(norway, row, "number") == "first", "one that does not bear it is left"
    assert next_bearer(norway, row, "first") == "third"
    assert next_bearer(norway, row, "third") == "first"
    assert next_bearer(chip("XMI", Link.MARKED), row) == "", "nobody is led to what another asked for"


def test_a_name_that_is_marked_leads_first_to_what_is_marked() -> None:
    marked, matched = chip("XNO", Link.MARKED), chip("XNO", Link.MATCHED)
    row = (change("alike", matched), change("marked", marked))
    assert next_bearer(marked, row) == "marked"
    assert next_bearer(marked, row, "marked") == "alike"
    assert next_bearer(matched, row) == "alike"


def test_who_asked_for_the_contrary_and_names_not_read_lead_to_their_own() -> None:
    against = chip("XNO", Link.MATCHED, opposite=True)
    nowhere, elsewhere = chip("?", Link.MATCHED, name="Nowhere"), chip("?", Link.MATCHED, name="Elsewhere")
    row = (change("for", chip("XNO", Link.MATCHED)), change("against", against), change("n", nowhere, elsewhere))
    assert next_bearer(against, row) == "against"
    assert next_bearer(elsewhere, (change("first", nowhere), *row)) == "n"
