"""Laws of the precedents, for any shelf: its order changes no answer, a copy names what it was copied from, and words
that are told as the same are the same.
"""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from app.comparison.precedents.find_precedents import find_precedents
from app.comparison.precedents.stock_phrases import StockPhrases
from app.comparison.text.spelling import fold_spelling
from app.comparison.text.tokenizer import words_of
from app.treaty.draft import Draft
from app.treaty.instruments import Instrument
from app.treaty.precedents import PrecedentMap
from tests.comparison.drafts import draft
from tests.laws.treaties import TONGUES, Tongue

LANGUAGES = st.sampled_from(TONGUES)


def sentence(chance: random.Random, tongue: Tongue) -> str:
    """Twenty-four words that no other sentence has in this order."""
    words = ["".join(chance.choice(tongue.syllables) for _ in range(3)) for _ in range(24)]
    return tongue.gap.join(words) + tongue.stop


def convention(chance: random.Random, tongue: Tongue, taken: list[str] = ()) -> Draft:
    """Three articles of two paragraphs; with those of `taken` in the place of some."""
    texts = [sentence(chance, tongue) for _ in range(6)]
    for text in taken:
        texts[chance.randrange(6)] = text
    rows = []
    for article in range(3):
        rows += [(0, f"{article + 1}", ""), *((1, f"{n + 1}.", texts[2 * article + n]) for n in range(2))]
    return draft(*rows, language=tongue.code)


def found(text: Draft, *shelf: Instrument) -> PrecedentMap:
    """The precedents, where nothing is stock."""
    return find_precedents(text, shelf, phrases=StockPhrases(text.language))


@settings(max_examples=40, deadline=None)
@given(LANGUAGES, st.integers(0, 10**6))
def test_the_order_of_the_shelf_changes_no_answer(tongue, seed):
    chance = random.Random(seed)
    shelf = [Instrument(name, convention(chance, tongue)) for name in ("one", "two", "three")]
    taken = [one.text.provisions[chance.choice((1, 2, 4, 5, 7, 8))].text for one in shelf]
    text = convention(chance, tongue, [*taken, taken[0][: len(taken[0]) // 2] + taken[1][len(taken[1]) // 2 :]])
    plain = found(text, *shelf)
    assert any(one.precedents for one in plain.provisions)
    chance.shuffle(shelf)
    assert found(text, *shelf) == plain


@settings(max_examples=40, deadline=None)
@given(LANGUAGES, st.integers(0, 10**6))
def test_a_copy_names_its_source_with_the_whole_share(tongue, seed):
    chance = random.Random(seed)
    source = convention(chance, tongue)
    copied = source.provisions[chance.choice((1, 2, 4, 5, 7, 8))]
    text = convention(chance, tongue, [copied.text])
    place = next(one for one in text.provisions if one.text == copied.text)
    (precedent,) = found(text, Instrument("one", source)).by_provision()[place.id]
    assert (precedent.provision, precedent.share, precedent.verbatim) == (copied.id, 1.0, True)
    (run,) = precedent.equal
    assert (run.start, run.end) == (0, len(place.text))


@settings(max_examples=30, deadline=None)
@given(LANGUAGES, st.integers(0, 10**6))
def test_a_whole_copy_names_every_provision(tongue, seed):
    source = convention(random.Random(seed), tongue)
    text = replace(source, label="copy")
    for one in found(text, Instrument("one", source)).provisions:
        (precedent,) = one.precedents
        assert (precedent.provision, precedent.share) == (one.provision, 1.0)


@settings(max_examples=40, deadline=None)
@given(LANGUAGES, st.integers(0, 10**6))
def test_words_that_are_told_as_the_same_are_the_same(tongue, seed):
    chance = random.Random(seed)
    source = convention(chance, tongue)
    torn = list(source.provisions[1].text)
    for _ in range(chance.randrange(1, 5)):
        torn[chance.randrange(len(torn))] = chance.choice(("", " 7 ", "x", ",", " ["))
    text = convention(chance, tongue, ["".join(torn)])
    mine, theirs = (one.by_id() for one in (text, source))
    for one in found(text, Instrument("one", source)).provisions:
        for precedent in one.precedents:
            for run in precedent.equal:
                words = mine[one.provision].text[run.start : run.end]
                others = theirs[run.source].text[run.source_start : run.source_end]
                assert list(map(fold_spelling, words_of(words))) == list(map(fold_spelling, words_of(others)))


@settings(max_examples=30, deadline=None)
@given(LANGUAGES, st.integers(0, 10**6))
def test_texts_of_other_words_have_no_source(tongue, seed):
    chance = random.Random(seed)
    one, other = convention(chance, tongue), convention(chance, tongue)
    assert not any(one.precedents for one in found(one, Instrument("one", other)).provisions)
