"""Scorecards: counts of asks and of whole proposals, actor by actor and role by role."""

import pytest

from app.attribution.fates.scorecards import Survival, scorecards, survival
from app.treaty.fates import AskFate, DraftFate, Fate
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, Proposal


def met(standing, fate=None):
    return DraftFate("rev1", fate or standing, standing, 0.0, "", "", "", (), "")


def asked(proposal, *fates, actors=("XNO",), role="proponent"):
    ask = Ask(f"{proposal}.1", Edit.INSERT, Stance.PROPOSE, "Article 1", "words")
    who = tuple(ActorRef("?" if name.islower() else name, name) for name in actors)
    return AskFate(Proposal(proposal, who, role, "Article 1", "", "", "", "", (ask,)), ask, "zero", fates)


def test_each_actor_and_role_has_its_own_card():
    cards = scorecards(
        (
            asked("p1", met(Fate.TAKEN), actors=("XNO", "NORTH")),
            asked("p1", met(Fate.NOT_TAKEN), actors=("XNO", "NORTH")),
            asked("p2", met(Fate.TAKEN), role="facilitator"),
            asked("p3", actors=("somebody",)),
            asked("p4", met(Fate.TAKEN), actors=("nobody",)),
        )
    )
    told = [(card.actor.as_written, card.role, card.asks, card.without) for card in cards]
    assert told == [
        ("XNO", "proponent", 2, 0),
        ("NORTH", "proponent", 2, 0),
        ("XNO", "facilitator", 1, 0),
        ("somebody", "proponent", 1, 1),
        ("nobody", "proponent", 1, 0),
    ]
    assert dict(cards[0].fates)[Fate.TAKEN] == 1
    assert dict(cards[0].proposals) == {way: way is Survival.PARTLY for way in Survival}
    assert sum(dict(cards[3].proposals).values()) == 0


def test_a_card_speaks_of_one_draft():
    (card,) = scorecards((asked("p1", met(Fate.TAKEN)),), "rev9")
    assert (card.asks, card.without) == (1, 1)


@pytest.mark.parametrize(
    ("standing", "way"),
    [
        ([Fate.TAKEN, Fate.TAKEN], Survival.WHOLE),
        ([Fate.NOT_TAKEN, Fate.NOT_TAKEN], Survival.LOST),
        ([Fate.TAKEN, Fate.NOT_TAKEN], Survival.PARTLY),
        ([Fate.IN_PART], Survival.PARTLY),
        ([Fate.REWORDED, Fate.NOT_TAKEN], Survival.REWORDED),
        ([Fate.BRACKETED], Survival.BRACKETED),
        ([Fate.BRACKETED, Fate.TAKEN], Survival.PARTLY),
    ],
)
def test_what_is_left_of_a_proposal(standing, way):
    assert survival([met(one) for one in standing]) is way


def test_what_came_back_counts_as_it_stands():
    assert survival([met(Fate.TAKEN, Fate.RESTORED)]) is Survival.WHOLE
    assert survival([met(Fate.NOT_TAKEN, Fate.DROPPED)]) is Survival.LOST
