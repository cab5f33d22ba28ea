"""What stayed between two changes is given up only where words were rewritten on either side of it."""

from __future__ import annotations

from app.comparison.compare import compare
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
