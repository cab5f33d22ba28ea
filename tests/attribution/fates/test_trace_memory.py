"""What is remembered of a draft before changes no answer about the next one, and holds no draft back."""

import gc
import random
import weakref

import pytest

from app.attribution.asks.ask_delta import ask_delta
from app.attribution.asks.ask_edits import pieces_of
from app.attribution.fates import word_search
from app.attribution.fates.followed_drafts import DraftTrail
from app.attribution.fates.trace_memory import TraceMemory
from app.attribution.fates.word_search import WordSearch, later_places_of
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.index_cache import IndexCache
from app.attribution.words.provision_index import article_name
from app.comparison.compare import compare
from app.treaty.proposals import Edit
from tests.attribution.made import draft, request

ROWS = "each village shall dig well stone keep bucket dry", "winter lamp mole ferry night bell rope tower mill"
WORDS = [word for row in ROWS for word in row.split()]
ARTICLES, PARAGRAPHS, DRAFTS, ASKS = 4, 3, 12, 40


def series_of(chance):
    """Drafts of which each has some words of the one before changed, some put in and some taken out, and now and then
    an article at another place.
    """
    rows = [[chance.choices(WORDS, k=14) for _ in range(PARAGRAPHS)] for _ in range(ARTICLES)]
    for at in range(DRAFTS):
        written = {
            f"Article {n}": [f"{m}. {' '.join(words)}." for m, words in enumerate(under, 1)]
            for n, under in enumerate(rows, 1)
        }
        yield draft(written, label=f"D{at}")
        for _ in range(3):
            words = chance.choice(chance.choice(rows))
            start = chance.randrange(len(words) - 3)
            words[start : start + chance.randrange(3)] = chance.choices(WORDS, k=chance.randrange(4))
        if chance.random() < 0.2:
            chance.choice(rows).insert(PARAGRAPHS - 1, chance.choices(WORDS, k=14))
        if chance.random() < 0.3:
            rows.insert(chance.randrange(ARTICLES), rows.pop(chance.randrange(ARTICLES)))


def asks_of(base, chance):
    """Asks of every kind that gives wording, for places of a draft."""
    for _ in range(ASKS):
        place = chance.choice([one for one in base.provisions if one.text])
        words, few = place.text.rstrip(".").split(), chance.choices(WORDS, k=chance.randint(2, 6))
        at = chance.randrange(len(words) - 3)
        edit = chance.choice((Edit.RESTATE, Edit.RESTATE, Edit.INSERT, Edit.REPLACE))
        if edit is Edit.RESTATE:
            wording = " ".join([*words[:at], *few, *words[at + chance.randrange(3) :]])
            paper = request(edit, place.address, wording)
        else:
            paper = request(edit, place.address, " ".join(few), anchor=" ".join(words[at : at + 3]))
        (proposal,) = paper.proposals
        yield proposal, proposal.asks[0]


@pytest.mark.parametrize("seed", range(6))
def test_a_piece_is_traced_as_if_no_draft_had_been_looked_at_before(seed):
    chance = random.Random(seed)
    drafts = list(series_of(chance))
    trail = DraftTrail(list(map(IndexCache().words, drafts)), lambda old, new: compare(drafts[old], drafts[new]))
    words = trail.words[0]
    older = BaseIndex(words.places, frozenset().union(*(each.places.phrases.known for each in trail.words)))
    asked = []
    for proposal, ask in asks_of(drafts[0], chance):
        wanted = ask_delta(proposal, ask, older)
        asked += [(wanted, piece) for piece in pieces_of(wanted, words, words.places.rarity)]
    memory, same = TraceMemory(), 0
    trail.go_on()
    for _ in drafts[1:]:
        trail.go_on()
        later = trail.beside(0)
        assert trail.at < 2 or trail.delta(0) is not None, "of its neighbour nothing was known"
        remembering = WordSearch(later, words.places.rarity, older, memory)
        for wanted, piece in asked:
            there = later_places_of(piece, wanted, later, article_name(wanted.ask.address))
            known = memory.of(piece)
            told = remembering.trace(piece, wanted, *there, trail.delta(0))
            afresh = TraceMemory()
            assert told == WordSearch(later, words.places.rarity, older, afresh).trace(piece, wanted, *there)
            weighed = memory.of(piece).candidates
            assert weighed is None or weighed == afresh.of(piece).candidates
            assert weighed is None or memory.of(piece).beyond >= afresh.of(piece).beyond
            same += known is not None and known.trace is told
    assert same, "nothing was known again"


def test_words_far_away_that_share_no_run_are_not_matched(monkeypatch):
    asked = request(Edit.RESTATE, "Article 1(1)", "The lamp is lit by night with seven green bells.").proposals[0]
    drafts = [
        draft({"Article 1": ["1. The lamp is lit."], "Article 2": [f"1. {text}"]}, label=label)
        for label, text in (("A", "Nets dry."), ("B", "Green nets dry seven days, and bells ring."))
    ]
    trail = DraftTrail(list(map(IndexCache().words, drafts)), lambda old, new: compare(drafts[old], drafts[new]))
    trail.go_on(), trail.go_on()
    words, later = trail.words[0], trail.beside(0)
    older = BaseIndex(words.places, later.later.places.phrases.known)
    wanted = ask_delta(asked, asked.asks[0], older)
    (piece,) = pieces_of(wanted, words, words.places.rarity)
    matched = []
    slow = word_search._matched
    monkeypatch.setattr(word_search, "_matched", lambda *both: matched.append(both[1]) or slow(*both))
    there = later_places_of(piece, wanted, later, "article1")
    found = WordSearch(later, words.places.rarity, older, TraceMemory()).trace(piece, wanted, *there)
    assert not found.found
    assert not matched


def test_drafts_beside_each_other_are_let_go_when_nobody_looks_at_them():
    drafts = list(series_of(random.Random(1)))[:3]
    trail = DraftTrail(list(map(IndexCache().words, drafts)), lambda old, new: compare(drafts[old], drafts[new]))
    for _ in drafts:
        trail.go_on()
    was_on = gc.isenabled()
    gc.disable()
    try:
        later = trail.beside(0)
        assert later.standing.share(drafts[0].provisions[1].id) <= 1
        assert later.holders
        gone = weakref.ref(later)
        del later
        assert gone() is None
    finally:
        if was_on:
            gc.enable()
