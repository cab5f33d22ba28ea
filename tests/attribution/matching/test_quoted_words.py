"""Words asked for, kept or refused in a named provision without saying beside which they stand."""

from __future__ import annotations

import pytest

from app.treaty.proposals import Edit
from tests.attribution.made import against, authors, draft, named, request

FIRST = "1. Lamps are lit at dusk."
KEEPS = "2. Each keeper shall keep a register of the lamps in her tower."
TERM = "2. The licence shall be valid for thirty days."


def names(older: str, newer: str, edit: Edit, address: str, words: str, anchor: str = "") -> str:
    """Who is named for ("+") or against ("-") the change between two texts of the second paragraph of Article 1."""
    drafts = (draft({"Article 1": [FIRST, older]}), draft({"Article 1": [FIRST, newer]}))
    found = named(*drafts, request(edit, address, words, anchor=anchor))
    return " ".join([f"+{one}" for one in sorted(authors(found))] + [f"-{one}" for one in sorted(against(found))])


@pytest.mark.parametrize(
    ("older", "newer", "edit", "address", "words", "expected"),
    [
        (KEEPS, KEEPS.replace("keep a", "keep and publish a"), Edit.INSERT, "Article 1(2)", "and publish", "+XNO"),
        (KEEPS, KEEPS.replace("keep a", "keep and publish a"), Edit.OPPOSE, "Article 1(2)", "and publish", "-XNO"),
        (KEEPS, KEEPS.replace("keep a", "keep and publish a"), Edit.SUPPORT, "Article 1(2)", "and publish", "+XNO"),
        (KEEPS, KEEPS.replace("keep a", "keep and publish a"), Edit.OPPOSE, "Article 1", "and publish", "-XNO"),
        (KEEPS, KEEPS.replace("keep a", "keep and publish a"), Edit.INSERT, "Article 1(1)", "and publish", ""),
        (KEEPS, KEEPS.replace("keep a", "keep and publish a"), Edit.OPPOSE, "Article 1(1)", "and publish", ""),
        (KEEPS, KEEPS.replace("keep a", "keep and publish a"), Edit.OPPOSE, "Article 9", "and publish", ""),
        (TERM, TERM.replace("thirty", "sixty"), Edit.INSERT, "Article 1(2)", "sixty days", "+XNO"),
        (TERM, TERM.replace("thirty", "sixty"), Edit.OPPOSE, "Article 1(2)", "sixty days", "-XNO"),
        (TERM, TERM.replace("thirty", "sixty"), Edit.INSERT, "Article 1(2)", "ninety days", ""),
        (TERM, TERM.replace("thirty", "sixty"), Edit.SUPPORT, "Article 1(2)", "thirty days", "-XNO"),
        (TERM, TERM.replace("thirty", "sixty"), Edit.RETAIN, "Article 1(2)", "thirty days", "-XNO"),
        (TERM, TERM.replace("thirty", "sixty"), Edit.RETAIN, "Article 1(2)", "the licence", ""),
        (TERM, TERM.replace("thirty days", "days"), Edit.SUPPORT, "Article 1(2)", "thirty days", "-XNO"),
        (TERM, TERM.replace("The licence", "A licence"), Edit.RETAIN, "Article 1(2)", "the licence", ""),
        (TERM, TERM.replace("The licence", "A licence"), Edit.OPPOSE, "Article 1(2)", "a licence", ""),
        (TERM, TERM.replace("thirty days.", "thirty days and sixty nights of fog."), Edit.OPPOSE, "Article 1(2)",
         "sixty nights", "-XNO"),
        (TERM, TERM.replace("thirty days.", "thirty days and sixty nights of fog and rain and snow."), Edit.OPPOSE,
         "Article 1(2)", "fog", ""),
        (TERM, TERM.replace("shall be", "may be"), Edit.INSERT, "Article 1(2)", "may be", "+XNO"),
        (TERM, TERM.replace(" days", " long days"), Edit.OPPOSE, "Article 1(2)", "thirty days", ""),
        (TERM, f"[{TERM[3:]}]", Edit.OPPOSE, "Article 1(2)", "thirty days", ""),
    ],
)  # fmt: skip
def test_words_named_alone(older: str, newer: str, edit: Edit, address: str, words: str, expected: str) -> None:
    assert names(older, newer, edit, address, words) == expected


def test_a_part_of_what_came_says_so() -> None:
    older, newer = (
        draft({"Article 1": [FIRST, text]}) for text in (KEEPS, KEEPS.replace("keep a", "keep and publish yearly a"))
    )
    ((_, one),) = named(older, newer, request(Edit.SUPPORT, "Article 1(2)", "and publish"))
    assert str(one.notes[0]) == "Only part of these words: “and publish”."


def test_words_kept_that_stand_elsewhere_in_what_the_paragraph_became_are_kept() -> None:
    newer = "2. The licence, valid for thirty days, shall be valid for sixty days."
    assert names(TERM, newer, Edit.SUPPORT, "Article 1(2)", "thirty days") == ""


def test_an_article_of_one_text_is_that_text() -> None:
    older, newer = (draft({"Article 1": [text]}) for text in ("Lamps burn oil.", "Lamps burn clean oil."))
    assert authors(named(older, newer, request(Edit.SUPPORT, "Article 1", "clean oil"))) == {"XNO"}
    many = [draft({"Article 1": [text, KEEPS]}) for text in ("1. Lamps burn oil.", "1. Lamps burn clean oil.")]
    assert authors(named(*many, request(Edit.SUPPORT, "Article 1", "clean oil"))) == set()


def test_a_new_paragraph_answers_nothing_that_stands_beside_words_of_another() -> None:
    older = draft({"Article 1": [FIRST, KEEPS]})
    newer = draft({"Article 1": [FIRST, KEEPS, "3. Boats lie in the harbour for three days and three nights."]})
    assert named(older, newer, request(Edit.INSERT, "Article 1(2)", "three", anchor="register")) == []
