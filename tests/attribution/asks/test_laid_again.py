"""One pair of drafts after the other asks for the same asks: what is remembered of them changes no answer."""

from __future__ import annotations

import random
from dataclasses import replace

from app.attribution.asks.base_draft import BaseChoices
from app.attribution.asks.laid_asks import LaidAsks
from app.attribution.asks.provision_course import course_of
from app.attribution.asks.rebase import BaseDraft, OwnLayings
from app.attribution.asks.spoken_articles import SpokenArticles
from app.attribution.asks.withdrawals import Withdrawals
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.provision_index import article_name, index_provisions
from app.attribution.words.terms import grams, split_glued_words, words_in
from app.comparison.compare import compare
from app.treaty.proposals import Edit, ProposalPaper
from tests.attribution.made import draft, request

WORDS = [
    word
    for row in ("each village shall dig well stone keep bucket", "dry winter lamp mole bell rope")
    for word in row.split()
]
GLUED = "redbrick"


def _series(chance):
    """Drafts of some articles, which go, come and change their places; the last ones have both parts of a word."""
    rows = [[chance.choices(WORDS, k=12) for _ in range(2)] for _ in range(5)]
    for at in range(5):
        if at == 3:
            rows[0][0] += ["red", "brick"]
        yield draft(
            {
                f"Article {n}": [f"{m}. {' '.join(one)}." for m, one in enumerate(under, 1)]
                for n, under in enumerate(rows, 1)
            },
            label=f"D{at}",
        )
        rows.insert(chance.randrange(5), rows.pop(chance.randrange(5)))
        rows[chance.randrange(5)] = [chance.choices(WORDS, k=12)]


def _asked(drafts, chance):
    for at, base in enumerate(drafts):
        for row in range(12):
            one = chance.choice([p for p in base.provisions if p.text])
            place = chance.choice((one.address, "Article 9(1)", one.address.split("(")[0]))
            new = [*chance.choices(WORDS, k=3), chance.choice((GLUED, "lamp", "mooring"))]
            edit = chance.choice((Edit.RESTATE, Edit.DELETE, Edit.RETAIN))
            wording = " ".join([*one.text.rstrip(".").split(), *new]) if edit is Edit.RESTATE else ""
            (proposal,) = request(edit, place, wording).proposals
            yield replace(proposal, id=f"{at}.{row}", base=f"D{at}")


def test_an_ask_whose_provision_stands_elsewhere_now_is_not_found_by_the_plain_name_of_its_article():
    places = index_provisions(draft({"Article 1": ["1. Lamps burn."]}))
    (proposal,) = request(Edit.DELETE, "Article 1(1)", "").proposals
    spoken = SpokenArticles(places, [(proposal, proposal.asks[0])])
    name, there = article_name("Article 1"), places.at("Article 1(1)")
    assert spoken.numbers(name, {}, {there: "article-4/1"}) == set()
    assert spoken.numbers(name, {}, {}) == {0}


def test_asks_are_found_by_their_article_and_words_as_if_every_one_were_looked_at():
    own, chance, found, parted = OwnLayings(), random.Random(5), 0, 0
    drafts = list(_series(chance))
    paper = ProposalPaper("made", "", "", tuple(_asked(drafts, chance)))
    indexed = {id(one): index_provisions(one) for one in drafts}
    places = lambda one: indexed[id(one)]  # noqa: E731
    for at in range(1, 4):
        older, newer, earlier = drafts[at], drafts[at + 1], drafts[:at]
        bases = [BaseDraft(one, lambda one=one, two=older: course_of(compare(one, two))) for one in earlier]
        index = BaseIndex(places(older), places(newer).phrases.known)
        choices = BaseChoices((older, *earlier), newer)
        laid, slow = (
            LaidAsks(index, [paper], bases, choices, Withdrawals([paper]), places=places, own=one)
            for one in (own, OwnLayings())
        )
        every = [(choices.of(one), one, one.asks[0]) for one in paper.proposals]
        all_of = [slow._laid_of(spoken.draft, one, ask) for spoken, one, ask in every if not spoken.why.shuts_out]
        there = [one for one in all_of if one is not None]
        for name in [*places(older).inside, "article9"]:
            said = [
                one for one in there if (one.article or article_name(one.ask.address or one.proposal.address)) == name
            ]
            assert laid.near(name) == said
            found += len(said)
        runs = frozenset([tuple(chance.choices(WORDS, k=2)) for _ in range(9)]) | {("red", "brick"), ("lamp", "lamp")}
        wordings = {one.ask.wording for one in laid.wordings(runs, 2)}
        for one in there:
            words = words_in(one.ask.wording)
            ways = (words, split_glued_words(words, index.known))
            held = any(run in runs for way in ways for run in grams(way, 2))
            assert (one.ask.wording in wordings) == (held and one.ask.edit is Edit.RESTATE)
            parted += GLUED in words and GLUED not in ways[1]
    assert found > 60
    assert parted
