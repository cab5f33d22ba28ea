"""Who asked for brackets to go, for an option, or against one: named for what the newer draft did with them."""

from __future__ import annotations

import pytest

from app.attribution.matching.requests import LIFTED
from app.treaty.marks import Stance
from app.treaty.proposals import Edit
from tests.attribution.made import against, authors, draft, named, request

TEXT = "Parties levy no dues on colonies in transit through the valley."


def asks(address: str = "Article 1(2)"):
    return request(Edit.RETAIN, address, "", anchor=LIFTED, stance=Stance.RETAIN)


@pytest.mark.parametrize(
    ("newer", "wanted", "contrary"),
    [
        (f"2. {TEXT}", {"XNO"}, set()),
        ("", set(), {"XNO"}),
        (f"2. [{TEXT}]", set(), set()),
        (f"2. [{TEXT[:-1]} and the hills.]", set(), set()),
    ],
)
def test_lifted_brackets_answer_who_asked_for_that(newer: str, wanted: set[str], contrary: set[str]) -> None:
    older = draft({"Article 1": ["1. Each keeper sees all.", f"2. [{TEXT}]"]})
    found = named(older, draft({"Article 1": ["1. Each keeper sees all.", *([newer] if newer else [])]}), asks())
    assert (authors(found), against(found)) == (wanted, contrary)


def test_brackets_of_another_paragraph_are_not_those_asked_about() -> None:
    older = draft({"Article 1": ["1. [Each keeper sees all.]", f"2. [{TEXT}]"]})
    newer = draft({"Article 1": ["1. Each keeper sees all.", f"2. [{TEXT}]"]})
    assert named(older, newer, asks()) == []
    words = draft({"Article 1": ["1. Each keeper sees all.", "2. Parties levy no dues [on colonies in transit]."]})
    other = draft(
        {"Article 1": ["1. Each keeper sees all.", "2. Parties levy no [heavy] dues on colonies in transit."]}
    )
    assert against(named(words, other, asks())) == set()


OPTIONS = {
    "Article 1": [
        "1. Where they meet:",
        "Option A: The court sits by day.",
        "Option B: A panel of three keepers is sworn in.",
    ]
}


@pytest.mark.parametrize(
    ("edit", "stance", "contrary"),
    [(Edit.SUPPORT, Stance.SUPPORT, False), (Edit.DELETE, Stance.OPPOSE, True)],
)
def test_an_option_is_found_by_its_name_alone(edit: Edit, stance: Stance, contrary: bool) -> None:
    newer = draft({"Article 1": ["1. Where they meet:", "A panel of three keepers is sworn in."]})
    found = named(draft(OPTIONS), newer, request(edit, "Article 1, Option B", "", stance=stance))
    gone = [one for change, one in found if change.older is not None and "court" in change.older.text]
    assert [one.opposite for one in gone] == [contrary]


def test_an_option_of_a_name_that_two_have_is_neither() -> None:
    twice = {"Article 1": [*OPTIONS["Article 1"], "2. When they meet:", "Option A: At dawn.", "Option B: At dusk."]}
    newer = {"Article 1": ["1. Where they meet:", "A panel of three keepers is sworn in.", *twice["Article 1"][3:]]}
    found = named(draft(twice), draft(newer), request(Edit.SUPPORT, "Article 1, Option B", "", stance=Stance.SUPPORT))
    assert found == []


def test_a_rival_that_only_lost_some_words_answers_nobody_who_wants_an_option_to_go() -> None:
    newer = {"Article 1": [line.replace(" by day", "") for line in OPTIONS["Article 1"]]}
    asked = request(Edit.DELETE, "Article 1, Option B", "", stance=Stance.OPPOSE)
    assert named(draft(OPTIONS), draft(newer), asked) == []
