"""What is wanted of the scope: targets of which the same actors speak are one, those for it and those against apart."""

from __future__ import annotations

from app.attribution.scope_positions import scope_positions
from app.redline.scope.wanted_reach import wanted_reaches
from tests.house.examples import draft, held, scope_in, scope_phrases

TEXT = draft(
    "Article 1", "Lights", "1. Each Party shall establish as a criminal offence the lighting of false lights.",
    "Article 2", "Rope", "1. Each Party shall establish as a criminal offence the theft of rope.",
    "Article 3", "Boats",
    "1. Boats are lent for [the offences established in accordance with articles 1 and 2] [serious crimes].",
)  # fmt: skip


def told(*stances: tuple[str, str, str]) -> list[tuple[str, str, list[str], list[str]]]:
    rows = [row for who, stance, words in stances for row in held(TEXT, who, stance, "Article 3(1)", words)]
    found = scope_positions(rows, TEXT, scope_in(TEXT), scope_phrases("en"))
    return [
        (
            one.address,
            one.reached,
            [each.position.actor.as_written for each in one.supporters],
            [each.position.actor.as_written for each in one.opponents],
        )
        for one in wanted_reaches(found, TEXT)
    ]


def test_offences_wanted_together_are_one_line() -> None:
    narrow = "the offences established in accordance with articles 1 and 2"
    assert told(("Norhaven", "retain", narrow), ("Kestria", "oppose", narrow)) == [
        ("Article 3(1)", "the offences of Articles 1 and 2", ["Norhaven"], ["Kestria"])
    ]


def test_what_is_wanted_otherwise_is_a_line_of_its_own() -> None:
    assert told(
        ("Norhaven", "retain", "offences established in article 1"), ("Kestria", "support", "serious crimes")
    ) == [
        ("Article 3(1)", "the offence of Article 1", ["Norhaven"], []),
        ("Article 3(1)", "serious crime", ["Kestria"], []),
    ]


def test_the_words_and_the_heading_stand_with_it() -> None:
    rows = held(TEXT, "Norhaven", "support", "Article 3(1)", "serious crimes")
    (one,) = wanted_reaches(scope_positions(rows, TEXT, scope_in(TEXT), scope_phrases("en")), TEXT)
    assert (one.provision, one.heading, one.words) == ("article-3/1", "Boats", ("serious crimes",))
    assert [target.id for target in one.targets] == ["serious_crime"]
