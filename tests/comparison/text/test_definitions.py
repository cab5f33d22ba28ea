"""Terms that a draft defines, and where."""

from __future__ import annotations

import pytest

from app.comparison.text.definitions import defined_terms, definitions, quote_sign
from app.comparison.text.tokenized_draft import tokenize_draft
from app.comparison.text.tokenizer import TokenVocabulary
from tests.comparison.drafts import draft


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("“Gate” means a door.", {"gate", "gates"}),
        ("“Party” means a town.", {"party", "partys", "parties"}),
        ("“Oil 7” means seal oil.", {"oil 7"}),
        ("On entend par « digue » un mur.", {"digue", "digues"}),
        ("The word “gate” is old.", set()),
        ("“   ” means what is to be agreed.", set()),
    ],
)
def test_a_quoted_term_beside_the_verb_of_a_definition_is_defined(text: str, terms: set[str]) -> None:
    assert {" ".join(words) for words in defined_terms(text)} == terms


def test_what_stands_under_a_definition_belongs_to_it() -> None:
    vocabulary = TokenVocabulary()
    outline = tokenize_draft(
        draft(
            (0, "Article 1", "Terms"),
            (1, "1.", "“Gate” means:"),
            (2, "(a)", "a door;"),
            (2, "(b)", "a “hatch” of oak."),
            (1, "2.", "Gates “close”."),
        ),
        vocabulary,
    )
    (quote,) = vocabulary.numbers_of((quote_sign(),))
    terms, places = definitions(outline, quote)
    assert terms == {("gate",), ("gates",)}
    assert places == {1, 2, 3}
