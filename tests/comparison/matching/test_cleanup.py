"""What stayed between two changes is given up only where words were rewritten on either side of it."""

from __future__ import annotations

from app.comparison.compare import compare
from app.comparison.matching.cleanup import weigh_tokens
from tests.comparison.drafts import draft


def _changes(older: str, newer: str) -> list[tuple[str, str]]:
    first, second = (draft((0, "Article 1", "Crews"), (1, "1.", text)) for text in (older, newer))
    return [
        (change.older.text.strip() if change.older else "", change.newer.text.strip() if change.newer else "")
        for change in compare(first, second).changes
    ]


def test_a_word_that_only_closed_up_rewrites_nothing_beside_it() -> None:
    older = "Letters of the crews shall be read and addressed by Par ties. Wardens rest at noon."
    newer = "Letters of the crews shall be read and answered or addressed by Parties. Wardens rest at noon."
    assert _changes(older, newer) == [("", "answered or"), ("Par ties", "Parties")]


def test_words_between_two_rewritten_phrases_are_rewritten_with_them() -> None:
    older = "Letters of the crews shall be read and addressed by wardens. Pilots rest at noon."
    newer = "Letters of the crews shall be read and answered or addressed by Parties. Pilots rest at noon."
    assert _changes(older, newer) == [("addressed by wardens", "answered or addressed by Parties")]


def test_words_that_come_later_are_weighed_as_with_the_others() -> None:
    words = ["ships", "[", "shall", "灯", "of", "12", "]", "港", "lamps"]
    known = weigh_tokens(words[:3])
    assert weigh_tokens(words, known) == weigh_tokens(words)
    assert weigh_tokens(words[:3], known) is known
    assert weigh_tokens([], weigh_tokens([])) == weigh_tokens([])
    assert weigh_tokens(words).han == {3, 7}
