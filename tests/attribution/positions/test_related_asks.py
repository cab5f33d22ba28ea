"""Who else wants the same of a text, who the contrary, who wants it otherwise."""

from __future__ import annotations

import pytest

from app.attribution.amendments.text_edits import asked_edits
from app.attribution.positions.related_asks import (
    AskIntent,
    AskRelation,
    intent_of,
    intent_of_stance,
    refused_intent,
    relate_asks,
)
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.draft_alignment import index_draft
from app.attribution.words.provision_index import index_provisions
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal
from tests.attribution.made import draft

DRAFT = draft(
    {
        "Article 4": [
            "1. Each State shall keep the gate of its harbour open by day.",
            "2. The fee is as follows:",
            "Option A: The fee of the bridge is a coin.",
            "Option B: Every boat owes a song to the harbour master.",
        ]
    }
)
BASE = index_draft(index_provisions(DRAFT))
OLDER = BaseIndex(BASE.places, frozenset(word for row in BASE.of.values() for word in row))
GATE = "Each State shall keep the gate of its harbour open by day."


def wish(edit: Edit, address: str = "Article 4(1)", wording: str = "", anchor: str = "") -> AskIntent:
    ask = Ask("a", edit, Stance.PROPOSE, address, wording, anchor, wording, "", EvidenceKind.PROPOSAL)
    proposal = Proposal("p", (ActorRef("XNO", "Norhaven"),), "proponent", address, "", "", "", "", (ask,))
    return intent_of(ask, asked_edits(proposal, ask, BASE, OLDER), BASE)


def instead(out: str, into: str) -> AskIntent:
    return wish(Edit.REPLACE, wording=into, anchor=out)


NIGHT = wish(Edit.RESTATE, wording=GATE.replace("open by day", "open by day and under the light of lanterns"))


@pytest.mark.parametrize(
    ("ours", "other", "expected"),
    [
        (NIGHT, NIGHT, ("same",)),
        (NIGHT, wish(Edit.INSERT, wording="under the light of lanterns", anchor="by day"), ("same",)),
        (NIGHT, wish(Edit.INSERT, wording="under a flag", anchor="by day"), ()),
        (NIGHT, wish(Edit.DELETE), ("contrary",)),
        (wish(Edit.DELETE), NIGHT, ("contrary",)),
        (wish(Edit.DELETE), wish(Edit.DELETE), ("same",)),
        (wish(Edit.DELETE), wish(Edit.RETAIN), ("contrary",)),
        (wish(Edit.DELETE, wording="by day"), wish(Edit.DELETE, wording="by day"), ("same",)),
        (wish(Edit.DELETE, wording="open by day"), wish(Edit.RETAIN, wording="open by day"), ("contrary",)),
        (wish(Edit.RETAIN, wording="open by day"), wish(Edit.RETAIN, wording="open by day"), ("same",)),
        (wish(Edit.RETAIN), wish(Edit.RETAIN), ("same",)),
        (instead("gate", "lock"), instead("gate", "door"), ("otherwise",)),
        (instead("shall", "may"), instead("shall", "may"), ("same",)),
        (instead("shall", "may"), wish(Edit.DELETE, wording="gate"), ()),
        (wish(Edit.SUPPORT, "Article 4(2), Option A"), wish(Edit.DELETE, "Article 4(2), Option A"), ("contrary",)),
        (wish(Edit.INSERT, "Article 4(3)", "Whales are counted."), wish(Edit.DELETE, "Article 4"), ("contrary",)),
        (wish(Edit.QUESTION), NIGHT, ()),
        (wish(Edit.BRACKET, wording="by day"), wish(Edit.BRACKET, wording="by day"), ()),
    ],
)  # fmt: skip
def test_two_wishes_of_one_provision(ours, other, expected):
    assert tuple(found.value for found in relate_asks(ours, other, same_draft=True)) == expected


def test_words_that_one_put_in_and_another_wants_out_of_a_later_draft_are_contrary():
    gone = intent_of_stance(Stance.DELETE, "under the light of lanterns")
    assert relate_asks(NIGHT, gone) == (AskRelation.CONTRARY,)
    assert relate_asks(NIGHT, gone, same_draft=True) == ()


def test_stances_are_wishes_and_a_reservation_is_none():
    assert relate_asks(NIGHT, intent_of_stance(Stance.SUPPORT, "under the light of lanterns")) == (AskRelation.SAME,)
    assert relate_asks(NIGHT, intent_of_stance(Stance.OPPOSE, "")) == (AskRelation.CONTRARY,)
    assert relate_asks(wish(Edit.RETAIN), intent_of_stance(Stance.RETAIN, "")) == (AskRelation.SAME,)
    assert intent_of_stance(Stance.RESERVE, "") == AskIntent()


def test_words_that_come_back_with_others_are_not_wanted_gone():
    ours = wish(Edit.RETAIN, wording="open by day")
    other = AskIntent(edits=((("open", "by", "day"), ("kept", "open", "by", "day")),))
    assert AskRelation.CONTRARY not in relate_asks(ours, other)


def test_who_opposes_an_ask_wants_the_contrary_of_who_makes_it() -> None:
    lamp, bell = wish(Edit.INSERT, wording="and hang a green lamp"), wish(Edit.INSERT, wording="and ring a brass bell")
    opens = wish(Edit.REPLACE, wording="may keep", anchor="shall keep")
    refused = refused_intent(lamp)
    assert relate_asks(lamp, refused, same_draft=True) == (AskRelation.CONTRARY,)
    assert relate_asks(refused, lamp) == (AskRelation.CONTRARY,)
    assert relate_asks(refused, refused) == (AskRelation.SAME,)
    assert relate_asks(bell, refused) == ()
    assert AskRelation.CONTRARY in relate_asks(opens, refused_intent(opens))
    out = wish(Edit.REPLACE, wording="by day.", anchor="open by day.")
    assert relate_asks(refused_intent(out), lamp) == ()
