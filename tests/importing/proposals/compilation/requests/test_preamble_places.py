"""Paragraphs of a preamble, which bear no numbers, as papers name them in six languages."""

from __future__ import annotations

import pytest

from app.importing.proposals.compilation.requests.headings import heading_of
from app.importing.proposals.compilation.requests.instructions import places_named
from app.importing.proposals.compilation.requests.preamble_places import preamble_places


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Second preambular paragraph", 2),
        ("preambular paragraph 3", 3),
        ("PP 4", 4),
        ("the first paragraph of the preamble", 1),
        ("deuxième alinéa du préambule", 2),
        ("tercer párrafo del preámbulo", 3),
        ("второй абзац преамбулы", 2),
        ("序言第二段", 2),
        ("الفقرة الثالثة من الديباجة", 3),
    ],
)
def test_a_paragraph_of_the_preamble_is_named_outright(text: str, number: int) -> None:
    assert places_named(text, "Article 2") == (f"Preamble, preambular paragraph {number}",)


@pytest.mark.parametrize(
    ("text", "number"),
    [("First paragraph", 1), ("Paragraph 2", 2), ("Primer párrafo", 1), ("第一段", 1), ("الفقرة الأولى", 1)],
)
def test_below_the_heading_of_the_preamble_the_paragraph_is_enough(text: str, number: int) -> None:
    assert places_named(text, "Preamble") == (f"Preamble, preambular paragraph {number}",)


def test_elsewhere_a_paragraph_is_none_of_the_preamble_and_more_words_are_no_place() -> None:
    assert places_named("Paragraph 2", "Article 3") == ("Article 3(2)",)
    assert places_named("lamps of the second preambular paragraph", "Article 3") == ()
    assert places_named("First song", "Preamble") == ()
    assert list(preamble_places("The first lamp burns.")) == []


@pytest.mark.parametrize("text", ["PREAMBLE", "Préambule", "PREÁMBULO", "ПРЕАМБУЛА", "序言", "الديباجة"])
def test_the_heading_of_a_preamble_is_one_in_every_language(text: str) -> None:
    found = heading_of(text)
    assert found is not None
    assert found.address == "Preamble"
