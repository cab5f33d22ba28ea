"""Fates told with what is known from the draft before are those told without it."""

import random

import pytest

from app.attribution.attribute import attribute
from app.attribution.fates.fates import fates
from app.attribution.fates.followed_drafts import DraftTrail
from app.comparison.compare import compare
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, Proposal, ProposalPaper
from tests.attribution.made import REGISTER, draft

ROWS = "each village shall dig well stone keep bucket dry", "winter lamp mole ferry night bell rope tower mill grain"
WORDS = [word for row in ROWS for word in row.split()]
ACTORS = ("Norhaven", "Kestria", "Mirandel")
ARTICLES, DRAFTS, ASKS = 6, 7, 10


class Negotiation:
    """Drafts of which each has few things otherwise than the one before, and asks of every kind on each."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.articles = [[self.words() for _ in range(self.chance.randint(1, 4))] for _ in range(ARTICLES)]
        self.drafts, proposals = [], []
        for at in range(DRAFTS):
            self.drafts.append(self.written(at))
            proposals += [self.proposal(at, n) for n in range(self.chance.choice((0, ASKS)) if at + 1 < DRAFTS else 0)]
            for _ in range(self.chance.randrange(3)):
                self.alter([one.asks[0].wording.split() for one in proposals if one.asks[0].wording])
        self.paper = ProposalPaper("made", "", "", tuple(proposals))
        self._compared = {}

    def words(self):
        return self.chance.choices(WORDS, k=self.chance.randint(3, 14))

    def written(self, at):
        articles = {
            f"Article {n}": [f"{m}. {' '.join(text)}." for m, text in enumerate(under, 1)]
            for n, under in enumerate(self.articles, 1)
        }
        return draft(articles, label=f"D{at}")

    def proposal(self, at, n):
        """An ask on a paragraph, or on its article, of the draft that was written last."""
        chance = self.chance
        place = chance.choice([one for one in self.drafts[at].provisions if one.text])
        words, few = place.text.rstrip(".").split(), " ".join(chance.choices(WORDS, k=chance.randint(1, 5)))
        first = chance.randrange(len(words))
        last = chance.randint(first + 1, len(words))
        some, edit = " ".join(words[first:last]), chance.choice(list(Edit))
        wording, anchor = {
            Edit.RESTATE: (" ".join([*words[:first], few, *words[last:]]), ""),
            Edit.INSERT: (few, some),
            Edit.REPLACE: (few, some),
            Edit.MOVE: ("", self.drafts[at].provisions[-1].address),
        }.get(edit, (chance.choice(("", few)), chance.choice(("", some))))
        address = chance.choice((place.address, place.address, place.address.split("(")[0]))
        stance = chance.choice((Stance.PROPOSE, Stance.PROPOSE, Stance.SUPPORT, Stance.OPPOSE, Stance.RETAIN))
        name = ACTORS[n % len(ACTORS)]
        ask = Ask(f"p{at}.{n}.1", edit, stance, address, wording, anchor)
        actor = ActorRef(f"X{name[:2].upper()}", name)
        return Proposal(f"p{at}.{n}", (actor,), "proponent", address, "made", "", "", f"D{at}", (ask,))

    def alter(self, asked):
        """Do one thing to the text: words, paragraphs or articles come, go or move, some of them as they were asked."""
        chance, articles = self.chance, self.articles
        under, what = chance.choice(articles), chance.randrange(8)
        text = chance.choice(under)
        start = chance.randrange(len(text) + 1)
        if what <= 1:
            text[start : start + chance.randrange(4)] = chance.choices(WORDS, k=chance.randint(1, 3))
        elif what == 2:
            text[start:start] = chance.choice(asked) if asked else []
        elif what == 3:
            text[:] = chance.choice(asked) if asked else text
        elif what == 4:
            under.insert(chance.randint(0, len(under)), chance.choice(asked) if asked else self.words())
        elif what == 5:
            articles.insert(chance.randint(0, len(articles)), [self.words()])
        elif what == 6:
            under.remove(text)
            chance.choice(articles).append(text)
        elif len(articles) > ARTICLES // 2:
            articles.remove(under)
        self.articles = [[list(text) for text in under] for under in articles if under]

    def compared(self, older, newer):
        if (older, newer) not in self._compared:
            self._compared[older, newer] = compare(self.drafts[older], self.drafts[newer])
        return self._compared[older, newer]

    def named(self, older, newer, comparison):
        return attribute(comparison, self.drafts[older], self.drafts[newer], [self.paper], REGISTER)

    def fates(self, *, named):
        return fates(self.drafts, [self.paper], self.compared, asking=self.named if named else None)


@pytest.mark.parametrize("named", [False, True])
def test_what_is_known_of_the_draft_before_changes_no_answer(named, monkeypatch):
    negotiations = [Negotiation(seed) for seed in range(20)]
    told = [one.fates(named=named) for one in negotiations]
    monkeypatch.setattr(DraftTrail, "delta", lambda _trail, _base: None)  # nothing is known
    assert told == [one.fates(named=named) for one in negotiations]
