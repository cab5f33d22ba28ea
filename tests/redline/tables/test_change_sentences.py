"""The sentence in which the words of a change stand."""

from __future__ import annotations

import pytest

from app.comparison.compare import compare
from app.redline.compose import compose
from app.redline.tables.change_sentences import sentences_of
from tests.comparison.drafts import article
from tests.redline import made


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("Ships moor. Boats shall wait. All pay.", "Ships moor. Boats may wait. All pay.", "Boats may wait."),
        ("Ships moor. Boats wait at the quay for six hours.", "Ships moor.", "Boats wait at the quay for six hours."),
        ("Ships pay 2.5 coins each; boats wait.", "Ships pay 3.5 coins each; boats wait.", "Ships pay 3.5 coins each;"),
    ],
)
def test_it_is_the_newer_one_or_else_the_older(before: str, after: str, sentence: str) -> None:
    older, newer = article(before), article(after)
    redline = compose(compare(older, newer), (), older, newer, made.register())
    assert set(sentences_of(redline).values()) == {sentence}


def test_a_language_without_spaces_has_sentences_too() -> None:
    older, newer = (
        article("船舶应当停泊。小艇应当等候。", language="zh"),
        article("船舶应当停泊。小艇可以等候。", language="zh"),
    )
    redline = compose(compare(older, newer), (), older, newer, made.register())
    assert set(sentences_of(redline).values()) == {"小艇可以等候。"}
