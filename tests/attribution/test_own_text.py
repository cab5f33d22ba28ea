"""Asks that give the text they alter: where that is another text than the draft's, the two texts' differences are not
what is asked.
"""

from __future__ import annotations

import pytest

from app.treaty.proposals import Edit
from tests.attribution.made import answers, authors, draft, named, redlined, request

OWN = "A toll is taken by day, with a golden receipt for every ship."


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("2. A toll is taken by day⟨→, with a golden receipt for every ship⟩.", set()),
        ("2. A toll is taken by day, with a golden receipt for every ship⟨→ and painted barge⟩.", {"XNO"}),
        ("2. A toll is taken by ⟨night→day⟩, with a golden receipt for every ship.", set()),
        ("2. A toll is ⟨gently →⟩taken by day, with a golden receipt for every ship.", set()),
    ],
)
def test_words_that_stand_in_the_text_an_ask_alters_are_not_asked_for(text: str, asked: set[str]) -> None:
    wording = OWN.replace("ship", "ship and painted barge")
    ask = request(Edit.INSERT, "Article 1(2)", wording, anchor=OWN)
    assert authors(answers(redlined({"Article 1": ["1. Each keeper sees all.", text]}), ask)) == asked


def test_a_wording_that_became_the_text_whole_names_who_asked_for_a_part_of_it_for_nothing_else() -> None:
    wording = OWN.replace("ship", "ship and painted barge")
    ask = request(Edit.INSERT, "Article 1(2)", wording, anchor=OWN)
    text = "2. A toll is taken by ⟨night→day⟩, with a golden receipt for every ship⟨→ and painted barge⟩."
    found = answers(redlined({"Article 1": ["1. Each keeper sees all.", text]}), ask)
    assert [change.newer.text for change, _ in found if change.newer] == [" and painted barge"]


@pytest.mark.parametrize(
    ("anchor", "asked"), [(f"{OWN} So it is.", {"XNO"}), ("A toll is taken at night for every ship.", set())]
)
def test_words_that_the_text_an_ask_alters_lacks_are_not_asked_to_go(anchor: str, asked: set[str]) -> None:
    wording = "A toll is taken by day for every ship."
    older = draft({"Article 1": ["1. Each keeper sees all.", f"2. {OWN}"]})
    newer = draft({"Article 1": ["1. Each keeper sees all.", f"2. {wording}"]})
    assert authors(named(older, newer, request(Edit.REPLACE, "Article 1(2)", wording, anchor=anchor))) == asked


def test_a_text_that_the_wording_hardly_resembles_is_none_that_it_alters() -> None:
    """The words beside which something is put are a place and no version of it: the draft is what was altered."""
    ask = request(
        Edit.INSERT, "Article 1(2)", OWN.replace("ship", "ship and painted barge"), anchor="Each keeper sees all"
    )
    text = "2. A toll is taken by day, with a golden receipt for every ship⟨→ and painted barge⟩."
    assert authors(answers(redlined({"Article 1": ["1. Each keeper sees all.", text]}), ask)) == {"XNO"}
