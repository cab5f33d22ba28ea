"""What is known of an ask from the draft before is told again only where the next draft must have the same."""

import random
from dataclasses import replace

import pytest

from app.attribution.fates import followed_drafts
from app.attribution.fates.fates import fates
from app.attribution.fates.known_states import StateChange
from app.attribution.words.index_cache import IndexCache
from app.comparison.compare import compare
from app.treaty.proposals import Edit
from tests.attribution.fates.test_along_drafts import marked
from tests.attribution.made import draft, request

ROWS = "each village shall dig well stone keep bucket dry", "winter lamp mole ferry night bell rope tower mill"
WORDS = [word for row in ROWS for word in row.split()]
PARAGRAPHS, DRAFTS, ASKS = 3, 8, 25
"""Of an article; of a series; of the asks on each draft."""


def series_of(chance):
    """Drafts of which each alters a few words of the one before, or sets some in brackets, and now and then gets an
    article more, or has one at another place, so that those behind it bear other numbers.
    """
    rows = [[chance.choices(WORDS, k=14) for _ in range(PARAGRAPHS)] for _ in range(5)]
    for at in range(DRAFTS):
        written = {
            f"Article {n}": [f"{m}. {' '.join(words)}." for m, words in enumerate(under, 1)]
            for n, under in enumerate(rows, 1)
        }
        yield marked(draft(written, label=f"D{at}"))
        for _ in range(3):
            words = chance.choice(chance.choice(rows))
            start = chance.randrange(len(words) - 4)
            if chance.random() < 0.3:
                words[start : start + 2] = [f"[{words[start].strip('[]')}", f"{words[start + 1].strip('[]')}]"]
            else:
                words[start : start + chance.randrange(3)] = chance.choices(WORDS, k=chance.randrange(4))
        if chance.random() < 0.25:
            rows.insert(chance.randrange(len(rows)), [chance.choices(WORDS, k=14)])
        if chance.random() < 0.25:
            rows.insert(chance.randrange(len(rows)), rows.pop(chance.randrange(len(rows))))


def asked_of(base, at, chance):
    """Requests of every kind on places of a draft."""
    edits = (*[Edit.RESTATE, Edit.INSERT, Edit.REPLACE] * 2, Edit.DELETE, Edit.RETAIN, Edit.BRACKET, Edit.MOVE)
    for row in range(ASKS):
        place = chance.choice([one for one in base.provisions if one.text])
        words, few = place.text.rstrip(".").split(), chance.choices(WORDS, k=chance.randint(2, 6))
        first, edit = chance.randrange(len(words) - 3), chance.choice(edits)
        some = " ".join(words[first : first + 3])
        wording, anchor = {
            Edit.RESTATE: (" ".join([*words[:first], *few, *words[first + chance.randrange(3) :]]), ""),
            Edit.INSERT: (" ".join(few), some),
            Edit.REPLACE: (" ".join(few), some),
            Edit.MOVE: (f"Article {chance.randint(1, 4)}", ""),
        }.get(edit, (some if chance.random() < 0.5 else "", ""))
        paper = request(edit, place.address, wording, anchor=anchor)
        (proposal,) = paper.proposals
        asks = tuple(replace(one, id=f"{at}-{row}.a") for one in proposal.asks)
        yield replace(paper, proposals=(replace(proposal, id=f"{at}-{row}", base=base.label, asks=asks),))


@pytest.mark.parametrize("seed", range(8))
def test_fates_are_those_of_drafts_of_which_none_was_looked_at_before(seed, monkeypatch):
    chance = random.Random(seed)
    drafts = list(series_of(chance))
    papers = [paper for at, base in enumerate(drafts[:-1]) for paper in asked_of(base, at, chance)]
    held, asked = [], []
    for name, answers in (("holds", held), ("requested", asked)):
        slow = getattr(StateChange, name)
        monkeypatch.setattr(StateChange, name, lambda *a, s=slow, told=answers: told.append(s(*a)) or told[-1])

    def found():
        return fates(drafts, papers, lambda older, newer: compare(drafts[older], drafts[newer]))

    known = found()
    assert {*held} == {*asked} == {True, False}, "all was known again, or nothing"
    monkeypatch.setattr(followed_drafts, "_step_between", lambda *_: None)
    assert known == found()


WELL = "Each village shall dig a well of stone with a lid of oak and keep a bucket dry beside it"
MOLE, MILL = "The mole has no lamp in winter", "Mills grind rye by night"
LAMP = "burn seven green lamps at the mole"


def long_course(*last):
    """A draft, four that are as the first of the last ones, where these are several, and the others of these."""
    base = (WELL, MOLE, MILL)
    texts = [base, *[last[0] if last[1:] else base] * 4, *(last[1:] or last)]
    return [
        written(f"D{at}", {f"Article {n}": [text] for n, text in enumerate(each, 1)}) for at, each in enumerate(texts)
    ]


def written(label, articles):
    """A draft of paragraphs."""
    return marked(
        draft(
            {name: [f"{n}. {text}." for n, text in enumerate(under, 1)] for name, under in articles.items()},
            label=label,
        )
    )


LIT = (WELL, f"{MOLE} but lamps", MILL)
SAID_ANEW = "Beside it keep each bucket dry and dig a well of oak with a lid of stone"
GREY = LAMP.replace("the mole", "the grey mole")
GONE = WELL.replace(" of stone with a lid of oak", "")
HALF = WELL.split(" with a lid")[0]
"""What is left of it while the rest is gone."""
REST = WELL.removeprefix(HALF).strip()
PIED = WELL.replace("stone", "brick")


@pytest.mark.parametrize(
    ("paper", "drafts", "fate"),
    [
        (request(Edit.INSERT, "Article 1(1)", LAMP, anchor="beside it"),
         long_course((WELL, MOLE, f"{MILL} and {LAMP}")), "taken"),
        (request(Edit.RESTATE, "Article 1(1)", f"{LAMP} when fog stands before the harbour"),
         long_course((WELL, f"{MOLE}; {LAMP} when fog stands before the harbour", MILL)), "taken"),
        (request(Edit.DELETE, "Article 1(1)", "of stone with a lid of oak"),
         long_course((GONE, MOLE, MILL), (GONE, MOLE, f"{MILL} of stone with a lid of oak")), None),
        (request(Edit.RETAIN, "Article 1(1)"),
         long_course((HALF, MOLE, MILL), (HALF, MOLE, f"{MILL} {REST}")), None),
        (request(Edit.RETAIN, "Article 1(1)"),
         long_course((PIED, MOLE, MILL), (PIED, MOLE, f"{MILL}; {WELL}")), "taken in part"),
        (request(Edit.INSERT, "Article 1(1)", LAMP, anchor="beside it"),
         long_course((WELL, MOLE, f"{MILL} and {LAMP}"), (WELL, MOLE, f"{MILL} and [{LAMP}]")), "bracketed"),
        (request(Edit.INSERT, "Article 1(1)", LAMP, anchor="beside it"),
         long_course((WELL, MOLE, MILL), LIT, LIT, (*LIT[:2], f"{MILL} and {LAMP}")), "taken"),
        (request(Edit.INSERT, "Article 1(1)", LAMP, anchor="beside it"),
         [written(f"D{at}", {"Article 1": [WELL, MOLE + beside], "Article 2": [MILL + far]}) for at, (beside, far) in
          enumerate([("", "")] * 4 + [("", " and lamps")] * 2 + [(f" but {LAMP}", " and lamps")])], "taken"),
        (request(Edit.MOVE, "Article 1(1)", anchor="Article 2"),
         [*[written(f"D{at}", {"Article 1": [WELL, MOLE], "Article 2": [MILL]}) for at in range(5)],
          written("D5", {"Article 1": [MOLE], "Article 2": [MILL, WELL]})], "taken"),
        (request(Edit.RESTATE, "Article 1(1)", SAID_ANEW), long_course((WELL, MOLE, SAID_ANEW)), None),
        (request(Edit.INSERT, "Article 1(1)", LAMP, anchor="beside it"),
         long_course((WELL, MOLE, f"{MILL} and {GREY}"), (WELL, MOLE, f"{MILL} and [{GREY}]")), "bracketed"),
        (request(Edit.REPLACE, "Article 1(1)", LAMP, anchor="of stone with a lid of oak"),
         long_course((GONE, MOLE, MILL), (GONE.replace("dig a well", f"dig a well, {LAMP},"), MOLE, MILL)), "taken"),
    ],
)  # fmt: skip
def test_what_comes_after_long_silence_is_told(paper, drafts, fate, monkeypatch):
    def found():
        return fates(drafts, [paper], lambda older, newer: compare(drafts[older], drafts[newer]))[0].fates

    known = found()
    monkeypatch.setattr(followed_drafts, "_step_between", lambda *_: None)
    assert known == found()
    assert known[-1].standing != known[-2].standing or known[-1].share != known[-2].share
    if fate:
        assert known[-1].standing.value == fate


def test_nothing_is_known_where_a_word_stands_twice_or_what_is_the_same_in_another_order():
    base = written("A", {"Article 1": [WELL], "Article 2": [MOLE]})
    turned = replace(base, provisions=(*base.provisions[2:], *base.provisions[:2]))
    numbers = {
        one.id: tuple(range(at * 100, at * 100 + len(one.text.split()))) for at, one in enumerate(base.provisions)
    }
    twice = numbers | {base.provisions[3].id: (0,) * len(numbers[base.provisions[3].id])}
    seen = IndexCache()
    one, other = (followed_drafts._NumberedWords(seen.words(each), numbers) for each in (base, turned))
    assert followed_drafts._step_between(one, one, {}).other == frozenset()
    assert followed_drafts._step_between(one, other, {}) is None
    assert followed_drafts._step_between(one, followed_drafts._NumberedWords(seen.words(base), twice), {}) is None


def test_what_is_the_same_under_another_number_is_known_by_its_new_one():
    """The first article goes behind the second, and a third one comes between, so that the id of one that is gone is
    that of another.
    """
    drafts = [
        written("A", {"Article 1": [WELL], "Article 2": [MOLE, MILL], "Article 3": [LAMP]}),
        written("B", {"Article 1": [MOLE, MILL], "Article 2": [SAID_ANEW], "Article 3": [WELL]}),
    ]
    trail = followed_drafts.DraftTrail(
        [*map(IndexCache().words, [*drafts, drafts[1]])], lambda *_: compare(*drafts), first=0
    )
    trail.go_on(), trail.go_on()
    names = dict(trail.step.names)
    assert (names["article-1/1"], names["article-2/1"]) == ("article-3/1", "article-1/1")
    gone = names["article-3/1"]
    assert gone not in {one.id for draft in drafts for one in draft.provisions}
    assert {gone, "article-2/1"} <= trail.step.other
    assert trail.step.other.isdisjoint(("article-1/1", "article-1/2", "article-3/1"))
