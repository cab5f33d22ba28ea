"""Laws of attribution: no evidence, no name; a restatement is none; the order of papers and the names never change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from app.attribution.attribute import attribute
from app.comparison.compare import compare
from tests.attribution.made import REGISTER, block, draft, paper

if TYPE_CHECKING:
    from app.treaty.proposals import ProposalPaper

WORDS = [
    "gate",
    "keeper",
    "lantern",
    "bridge",
    "toll",
    "copper",
    "song",
    "river",
    "town",
    "market",
    "shall",
    "may",
    "the",
    "of",
    "and",
    "in",
    "with",
    "before",
    "under",
    "every",
    "bell",
    "rope",
    "stone",
    "boat",
    "wall",
    "tower",
    "tide",
    "harbour",
    "winter",
    "barley",
    "mill",
    "oven",
    "candle",
]
sentences = st.lists(st.sampled_from(WORDS), min_size=6, max_size=18).map(
    lambda words: " ".join(words).capitalize() + "."
)
articles = st.lists(st.lists(sentences, min_size=1, max_size=3), min_size=1, max_size=3)
names = st.sampled_from(["Norhaven", "Kestria", "Mirandel", "Northern Compact", "Open Net Institute"])


def drafted(paragraphs: list[list[str]]):
    return draft(
        {
            f"Article {number}": [f"{at}. {text}" for at, text in enumerate(texts, 1)]
            for number, texts in enumerate(paragraphs, 1)
        }
    )


def restated(paragraphs: list[list[str]], actor: str) -> ProposalPaper:
    return paper(
        "".join(
            block(str(number), actor, "\n".join(f"{at}. {text}" for at, text in enumerate(texts, 1)))
            for number, texts in enumerate(paragraphs, 1)
        ),
        source=f"{actor}.txt",
    )


@settings(max_examples=40)
@given(articles, articles)
def test_without_evidence_nobody_is_named(first: list[list[str]], second: list[list[str]]) -> None:
    older, newer = drafted(first), drafted(second)
    assert attribute(compare(older, newer), older, newer, (), REGISTER) == ()


@settings(max_examples=60)
@given(articles, articles, names)
def test_a_paper_that_restates_the_older_draft_names_nobody(
    first: list[list[str]], second: list[list[str]], actor: str
) -> None:
    older, newer = drafted(first), drafted(second)
    assert attribute(compare(older, newer), older, newer, (restated(first, actor),), REGISTER) == ()


@settings(max_examples=40)
@given(articles, articles, st.permutations(["Norhaven", "Kestria", "Open Net Institute"]))
def test_the_order_of_the_papers_changes_nothing(
    first: list[list[str]], second: list[list[str]], order: list[str]
) -> None:
    older, newer = drafted(first), drafted(second)
    comparison = compare(older, newer)
    papers = {actor: restated(second, actor) for actor in sorted(order)}
    one = attribute(comparison, older, newer, [papers[actor] for actor in sorted(order)], REGISTER)
    other = attribute(comparison, older, newer, [papers[actor] for actor in order], REGISTER)
    assert one == other


@settings(max_examples=40)
@given(articles, articles, names)
def test_every_name_has_its_evidence_and_stays_what_it_is(
    first: list[list[str]], second: list[list[str]], actor: str
) -> None:
    older, newer = drafted(first), drafted(second)
    comparison = compare(older, newer)
    asked = restated(second, actor)
    known = {change.id for change in comparison.changes}
    proposals = {p.id: p for p in asked.proposals}
    for one in attribute(comparison, older, newer, (asked,), REGISTER):
        proposal = proposals[one.asked.proposal]
        assert one.change in known
        assert one.actors == proposal.actors
        assert [REGISTER.type_of(a.id) for a in one.actors] == [REGISTER.type_of(a.id) for a in proposal.actors]
        assert one.words
        assert 0 < one.score <= 1
        assert 0 < len(one.asked.quote) <= 300
        quoted = one.asked.quote.removeprefix("… ").removesuffix(" …")
        assert quoted in " ".join(proposal.text.split())
