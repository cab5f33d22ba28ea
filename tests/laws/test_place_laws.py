"""Laws of places offered for lost words: whatever was edited, none has other negations, verbs or numbers."""

from __future__ import annotations

from collections import Counter

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.attribution.words.passage_index import LostPassage, PassageIndex
from app.attribution.words.similar_passages import similar_passages
from app.attribution.words.statement_force import force_words, is_contrary
from tests.house.examples import draft

PLAIN = [
    "harbour",
    "keeper",
    "lamps",
    "mole",
    "quay",
    "ropes",
    "tower",
    "bells",
    "nets",
    "sails",
    "crew",
    "vessel",
    "pier",
    "lantern",
    "northern",
    "green",
    "wooden",
    "old",
    "dusk",
    "signal",
    "burn",
    "carry",
    "mend",
]
FORCE = ("shall", "may", "not", "no", "seven", "twelve", "without")
RIVALS = (("shall", "may"), ("seven", "twelve"), ("not", "no"), ("without", "shall"), ("may", "no"), ("no", "seven"))
"""Of which a sentence is told only by the order which word is of what."""
NETS = "Owls sleep in the hollow tree behind a grey chapel."

words = st.lists(st.sampled_from(PLAIN), min_size=8, max_size=16, unique=True)
places = st.integers(0, 40)


def sentence(parts):
    said = " ".join(parts)
    return f"{said[:1].upper()}{said[1:]}."


def keys(text):
    return Counter(one.key for one in force_words(text))


@st.composite
def edited(draw):
    """A sentence that turns or binds, and the same after some edits, of which any may be of such a word."""
    parts = draw(words)
    for word in draw(st.lists(st.sampled_from(FORCE), min_size=1, max_size=3)):
        parts.insert(draw(places) % len(parts), word)
    after = list(parts)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(places) % len(after)
        how = draw(st.sampled_from(("drop", "put", "replace", "move", "comma")))
        if how in ("drop", "replace", "move"):
            gone = after.pop(at)
        if how in ("put", "replace"):
            after.insert(at, draw(st.sampled_from((*PLAIN, *FORCE))))
        elif how == "move":
            after.insert(draw(places) % max(1, len(after)), gone)
        elif how == "comma":
            after[at] += ","
    return sentence(parts), sentence(after)


@settings(max_examples=150, deadline=None)
@given(edited(), st.booleans())
def test_a_place_never_differs_in_a_negation_a_verb_or_a_number(pair, known):
    was, now = pair
    before, after = draft(f"1. {was}", f"2. {NETS}"), draft(f"1. {NETS}", f"2. {NETS} {now}")
    lost = LostPassage(was, provision="article-1/1", end=len(was)) if known else LostPassage(was)
    for place in similar_passages(lost, PassageIndex(after), PassageIndex(before) if known else None):
        assume(place.provision == "article-1/2")
        assert keys(now) == keys(was)
        assert not is_contrary(was, now)


@settings(max_examples=150, deadline=None)
@given(words, st.sampled_from(RIVALS), places)
def test_clauses_turned_about_are_no_contrary_but_with_their_verbs_exchanged_they_are(parts, rivals, at):
    one, other = rivals
    cut = 2 + at % (len(parts) - 3)
    first, second = [*parts[: cut - 1], one, *parts[cut - 1 : cut]], [*parts[cut:-1], other, parts[-1]]
    older = sentence([*first[:-1], f"{first[-1]},", *second])
    assert not is_contrary(older, sentence([*second[:-1], f"{second[-1]},", *first]))
    swapped = [[other if word == one else one if word == other else word for word in side] for side in (first, second)]
    exchanged = sentence([*swapped[0][:-1], f"{swapped[0][-1]},", *swapped[1]])
    assert keys(exchanged) == keys(older)
    assert is_contrary(older, exchanged)
