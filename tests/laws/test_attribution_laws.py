"""Laws of attribution: no evidence, no name; a restatement is none; the order of papers and the names never change."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from app.attribution.asks.wording_edits import edits_of_wording
from app.attribution.attribute import attribute
from app.attribution.fates.fates import fates
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.provision_index import index_provisions
from app.comparison.compare import compare
from app.notation.marks.marks import read_marks
from app.treaty.marks import Marks
from app.treaty.profile import Profile
from tests.attribution.made import REGISTER, block, draft, paper

if TYPE_CHECKING:
    from app.treaty.draft import Draft
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


rivals = st.tuples(st.sampled_from(WORDS[:8]), st.sampled_from(WORDS[20:]))
FORMS = ("whole", "inner", "rivals", "glued", "plain")


def formed(sentence: str, form: str, pair: tuple[str, str]) -> tuple[str, str]:
    """A sentence as a draft may have it, and as one of which the strikes were lost restates it: as it stands, or with
    two words run together.
    """
    first, _, rest = sentence.rstrip(".").partition(" ")
    one, other = (word.capitalize() for word in pair)
    text = {
        "whole": f"[{sentence}]",
        "inner": f"{first} [{rest}].",
        "rivals": f"[{one}] [{other}] {rest}.",
    }.get(form, sentence)
    return text, f"{first}{pair[1]}zz {rest}." if form == "glued" else text


def later(text: str, how: int, put: str) -> str:
    """What a later draft may have made of it."""
    ways = (
        text,
        text.replace("[", "").replace("]", ""),
        text.replace(".]", "]."),
        re.sub(r"^\[\w+\] \[(\w+)\]", r"\1", text),
        text.replace(" ", f" {put} ", 1),
        put,
    )
    return ways[how % len(ways)]


@settings(max_examples=150)
@given(
    st.lists(st.tuples(sentences, st.sampled_from(FORMS), rivals, st.integers(0, 5)), min_size=1, max_size=4),
    sentences,
    st.lists(names, min_size=1, max_size=3),
    st.integers(0, 2),
)
def test_an_ask_that_is_unreadable_names_nobody(made, put, actors, shift) -> None:
    """For and against, at its place and elsewhere, whatever became of the text; and its fate says why."""
    forms = [formed(sentence, form, pair) for sentence, form, pair, _ in made]
    left = [later(text, how, put) for (text, _), (_, _, _, how) in zip(forms, made, strict=True)]
    paragraphs = [[text for text, _ in forms]], [[put] * (shift % 2) + left]
    older, newer = (marked(drafted(one)) for one in paragraphs)
    papers = [restated([[given for _, given in forms]], actor) for actor in dict.fromkeys(actors)]
    comparison = compare(older, newer)
    words = BaseIndex(index_provisions(older), index_provisions(newer).phrases.known)
    asks = {ask.id: (p, ask) for paper in papers for p in paper.proposals for ask in p.asks}
    lost = {
        id_ for id_, (p, ask) in asks.items() if (one := edits_of_wording(p, ask, words)) is not None and one.unreadable
    }
    found = attribute(comparison, older, newer, papers, REGISTER)
    assert not [one for one in found if one.asked.ask in lost]
    told = fates((older, newer), papers, lambda *_: comparison, asking=lambda *_: found)
    assert not [one for one in told if one.ask.id in lost and one.fates]


def marked(draft: Draft) -> Draft:
    """A draft with the marks that its texts show."""
    profile = Profile("plain", "")
    return replace(
        draft,
        provisions=tuple(
            replace(p, marks=Marks(text=read_marks(p.text, profile, REGISTER, "en"))) for p in draft.provisions
        ),
    )
