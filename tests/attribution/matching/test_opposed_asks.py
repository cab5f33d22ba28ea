"""Who opposes what another asks is against the change that does it, and is named for nothing."""

from __future__ import annotations

from app.attribution.asks.another_text import of_another_text
from app.attribution.asks.base_draft import BaseChoices
from app.treaty.marks import Stance
from app.treaty.proposals import Edit
from tests.attribution.made import against, authors, draft, named, request

OLDER = draft(
    {"Article 1": ["1. A lamp burns at the gate.", "2. A bell rings at noon."], "Article 2": ["1. Boats moor."]}
)
LAMP = "A lamp burns at the gate through every winter night."
NEWER = draft(
    {"Article 1": [f"1. {LAMP}", "2. A bell rings at noon."], "Article 2": ["1. Boats moor."]},
)


def opposed(edit: Edit, address: str, wording: str = "", anchor: str = ""):
    return request(edit, address, wording, anchor=anchor, actor="XKE", stance=Stance.OPPOSE)


def test_who_opposes_words_is_against_their_coming() -> None:
    for asked in (
        opposed(Edit.RESTATE, "Article 1(1)", LAMP),
        opposed(Edit.INSERT, "Article 1(1)", "through every winter night", "gate"),
        opposed(Edit.REPLACE, "Article 1(1)", LAMP, "A lamp burns at the gate."),
    ):
        found = named(OLDER, NEWER, asked)
        assert (authors(found), against(found)) == (set(), {"XKE"})
        assert {one.stance for _, one in found} == {Stance.OPPOSE}


def test_who_opposes_words_that_do_not_come_is_named_for_nothing() -> None:
    assert named(OLDER, NEWER, opposed(Edit.RESTATE, "Article 1(2)", "A bell rings at midnight.")) == []
    assert named(OLDER, NEWER, opposed(Edit.RESTATE, "Article 2(1)", LAMP)) == []


def test_the_contrary_of_what_somebody_opposes_names_nobody() -> None:
    older = draft({"Article 1": ["1. Ships may moor at the long pier."]})
    newer = draft({"Article 1": ["1. Ships may not moor at the long pier by night without green lamps."]})
    wording = "Ships may moor at the long pier by night without green lamps."
    assert named(older, newer, opposed(Edit.RESTATE, "Article 1(1)", wording)) == []


def test_who_opposes_a_move_is_against_it() -> None:
    bell = "A bell of bronze rings at noon over the roofs of the harbour town."
    older = draft({"Article 1": ["1. A lamp burns at the gate.", f"2. {bell}"], "Article 2": ["1. Boats moor."]})
    newer = draft({"Article 1": ["1. A lamp burns at the gate."], "Article 2": ["1. Boats moor.", f"2. {bell}"]})
    found = named(older, newer, opposed(Edit.MOVE, "Article 1(2)", anchor="Article 2"))
    assert (authors(found), against(found)) == (set(), {"XKE"})


def test_opposition_restates_no_text() -> None:
    paper = opposed(Edit.RESTATE, "Article 1(1)", LAMP)
    assert of_another_text(paper, BaseChoices((OLDER,), NEWER)) == frozenset()
