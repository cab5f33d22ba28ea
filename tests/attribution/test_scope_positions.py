"""Who wants which offences reached: by the words of a position, never by silence, never out of brackets of others."""

from __future__ import annotations

import pytest

from app.attribution.scope_positions import scope_positions
from tests.house.examples import draft, held, scope_in, scope_phrases

TEXT = draft(
    "Article 1", "Lights", "1. Each Party shall establish as a criminal offence the lighting of false lights.",
    "Article 2", "Boats", "1. Boats are lent for serious crimes.", "2. Boats are grey.",
    "3. Nets are lent for [serious crimes] [any criminal offence].",
    "Article 3", "Rope", "1. Rope is lent for the crimes referred to in article 2, paragraph 1.",
)  # fmt: skip


def told(stance: str, address: str, wording: str = "", actor: str = "Norhaven") -> list[tuple[str, bool, str, str]]:
    """Each as provision, whether against, target, words."""
    rows = held(TEXT, actor, stance, address, wording)
    found = scope_positions(rows, TEXT, scope_in(TEXT), scope_phrases("en"))
    assert all(one.held.position.actor.as_written == actor for one in found)
    return [(one.provision, one.against, str(one.target.id), one.words) for one in found]


def test_who_asks_for_words_wants_what_they_reach() -> None:
    asked = "Boats are lent for any criminal offence."
    assert told("propose", "Article 2(1)", asked) == [("article-2/1", False, "any_offence", "any criminal offence")]
    assert told("propose", "Article 2(2)", "Boats are grey, as for offences established in article 1.") == [
        ("article-2/2", False, "article-1", "offences established in article 1")
    ]


@pytest.mark.parametrize("stance", ["oppose", "delete", "reserve"])
def test_who_is_against_words_does_not_want_what_they_reach(stance: str) -> None:
    assert told(stance, "Article 2(3)", "any criminal offence") == [
        ("article-2/3", True, "any_offence", "any criminal offence")
    ]


def test_a_stance_on_a_whole_provision_is_about_what_it_states() -> None:
    assert told("support", "Article 2(1)") == [("article-2/1", False, "serious_crime", "serious crimes")]
    assert told("delete", "Article 2(1)") == [("article-2/1", True, "serious_crime", "serious crimes")]


def test_what_a_provision_reaches_by_another_one_is_held_by_nobody_who_speaks_of_it() -> None:
    assert any(one.provision == "article-3/1" for one in scope_in(TEXT).reaches)
    assert told("support", "Article 3(1)") == []


def test_alternatives_are_held_by_nobody_who_speaks_of_the_whole() -> None:
    assert told("support", "Article 2(3)") == []
    assert told("support", "Article 2(3)", "any criminal offence") == [
        ("article-2/3", False, "any_offence", "any criminal offence")
    ]


def test_nothing_is_concluded_from_silence() -> None:
    assert told("propose", "Article 2(1)", "Boats are lent by night for serious crimes.") == [], (
        "words that stood there"
    )
    assert told("propose", "Article 2(1)", "Boats are lent by night.") == [], "words that were left out"
    assert told("propose", "Article 2(1)", "Boats are lent [for any criminal offence] by night.") == [], "in brackets"
    assert told("support", "Article 2(2)") == []
    assert told("withdraw", "Article 2(1)", "any criminal offence") == []
    assert told("propose", "Article 9", "Boats are lent for any criminal offence.") == [], "no such provision here"
