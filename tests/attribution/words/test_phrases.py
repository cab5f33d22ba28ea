"""A phrase is found in a draft whether few are asked for or many."""

from app.attribution.words.provision_index import index_provisions
from app.attribution.words.terms import grams
from tests.attribution.made import draft

TEXTS = [f"{row}. Ships of port {row} moor by night at pier {row} with seven lamps." for row in range(1, 40)]


def test_many_phrases_are_found_like_few() -> None:
    phrases = index_provisions(draft({"Article 1": TEXTS})).phrases
    own = [run for words in index_provisions(draft({"Article 1": TEXTS})).words.values() for run in grams(words, 5)]
    other = [(*run[1:], run[0]) for run in own]
    across = ("with", "seven", "lamps", "ships", "of")
    assert len(own) > 200
    assert not phrases.stands_anywhere(across)
    assert [phrases.stands_anywhere(run) for run in own + other] == [True] * len(own) + [False] * len(other)
    assert not phrases.stands_anywhere(across)
