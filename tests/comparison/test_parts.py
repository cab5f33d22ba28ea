"""A text that became several, or several that became one: breaks and nothing else, whatever stands around."""

from __future__ import annotations

import pytest

from app.comparison.compare import compare
from app.treaty.address import assign_addresses
from app.treaty.changes import ChangeKind
from app.treaty.draft import Draft, Kind, Provision

SENTENCES = (
    "The lighthouse keeper shall light the lamp at dusk and put it out at dawn.",
    "Salt is sold at noon on the quay by the wardens of both towns.",
    "Each ferry carries a bell that is rung in fog every two minutes.",
    "No vessel may anchor in the channel between the two red buoys.",
    "Tolls are paid in barley on the first market day of spring.",
)


def draft(articles: dict[str, list[tuple[str, str]]]) -> Draft:
    """Articles without headings, each with its numbered paragraphs."""
    made: list[Provision] = []
    for number, paragraphs in articles.items():
        made.append(Provision(number, "", Kind.ARTICLE, number, "", ""))
        for label, text in paragraphs:
            kind = Kind.SUBPARAGRAPH if label.startswith("(") else Kind.PARAGRAPH
            made.append(Provision(f"{number}/{label}", number, kind, label, "", text))
    return Draft("", "en", "plain", assign_addresses(made))


@pytest.mark.parametrize("count", [2, 3, 4, 5])
@pytest.mark.parametrize("labels", ["1. 2. 3. 4. 5.", "1. (a) (b) (c) (d)"])
def test_the_only_paragraph_of_an_article_splits_and_joins_as_breaks_alone(count: int, labels: str) -> None:
    parts = SENTENCES[:count]
    whole = draft({"Article 1": [("1.", " ".join(parts))]})
    split = draft({"Article 1": list(zip(labels.split(), parts, strict=False))})
    comparison = compare(whole, split)
    assert [c.kind for c in comparison.changes] == [ChangeKind.SPLIT] * (count - 1)
    assert not any(pair.moved for pair in comparison.pairs)
    assert [c.kind for c in compare(split, whole).changes] == [ChangeKind.JOIN] * (count - 1)


def test_a_half_with_a_small_edit_shows_the_break_and_the_edit() -> None:
    whole = draft({"Article 1": [("1.", " ".join(SENTENCES[:2]))]})
    split = draft({"Article 1": [("1.", SENTENCES[0].replace("dusk", "sunset")), ("2.", SENTENCES[1])]})
    comparison = compare(whole, split)
    assert [c.kind for c in comparison.changes] == [ChangeKind.SUBSTITUTION, ChangeKind.SPLIT]


def test_a_suffixed_number_used_again_for_another_article_is_no_pair() -> None:
    older = draft({"Article 12": [("1.", SENTENCES[0])], "Article 12 bis": [("1.", SENTENCES[1])]})
    newer = draft({"Article 12": [("1.", SENTENCES[0])], "Article 12 bis": [("1.", SENTENCES[2])]})
    pairs = {(pair.older, pair.newer) for pair in compare(older, newer).pairs}
    assert pairs == {("Article 12", "Article 12"), ("Article 12/1.", "Article 12/1.")}


def test_a_suffixed_number_used_again_follows_the_article_that_had_it() -> None:
    older = draft({"Article 12": [("1.", SENTENCES[0])], "Article 12 bis": [("1.", SENTENCES[1])]})
    newer = draft(
        {
            "Article 12": [("1.", SENTENCES[0])],
            "Article 12 bis": [("1.", SENTENCES[2])],
            "Article 13": [("1.", SENTENCES[1])],
        }
    )
    comparison = compare(older, newer)
    assert ("Article 12 bis", "Article 13") in {(pair.older, pair.newer) for pair in comparison.pairs}
    assert not any(pair.moved for pair in comparison.pairs)
