"""What records offer as positions: of whom, on what words, and what was answered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.attribution.positions.offered_positions import TakenPositions, is_named, offered_positions
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper, Review

NOR, KES, WHO = ActorRef("XNO", "Norhaven"), ActorRef("XKE", "Kestria"), ActorRef("?", "Somebody")
SENTENCE = "Norhaven and Somebody opposed paragraph 1."
ASK = Ask("1.1", Edit.OPPOSE, Stance.OPPOSE, "Article 5(1)", "", "", SENTENCE, "page 2", EvidenceKind.REPORTED)


def said(ask=ASK, actors=(NOR, KES, WHO), **more):
    facts = {"role": "proponent", "address": "Article 5", "where": "page 1", "date": "2031-05-03", "text": SENTENCE}
    return Proposal("1", actors, source="A/REC.1", base="", asks=(ask,), **{**facts, **more})


def offered(*proposals, entered=(), refused=frozenset(), own=False):
    return offered_positions([ProposalPaper("A/REC.1", "", "", proposals)], entered, refused, lambda _: own)


def test_only_whom_the_sentence_names_is_offered_or_who_speaks_in_it():
    (offer,) = offered(said())
    assert (offer.position.actor, offer.sentence, offer.where, offer.paper) == (NOR, SENTENCE, "page 2", "A/REC.1")
    assert offer.position.where == f"page 2: “{SENTENCE}”"
    assert [one.position.actor for one in offered(said(), own=True)] == [NOR, KES]


def test_a_sentence_told_twice_is_one_offer_and_its_fingerprint_knows_it_in_another_file():
    (offer,) = offered(said(), replace(said(), source="B.docx"))
    assert offered(replace(said(), source="B.docx"), refused=frozenset({offer.fingerprint})) == ()
    (later,) = offered(said(date="2031-05-04"), refused=frozenset({offer.fingerprint}))
    assert later.fingerprint != offer.fingerprint


@pytest.mark.parametrize(
    "proposal",
    [
        said(replace(ASK, kind=EvidenceKind.PROPOSAL)),
        said(replace(ASK, stance=Stance.WITHDRAW)),
        said(replace(ASK, edit=Edit.NOTE, stance=Stance.PROPOSE)),
        said(replace(ASK, edit=Edit.QUESTION)),
        said(replace(ASK, address=""), address=""),
        said(role="facilitator"),
        said(review=Review.REJECTED),
        said(review=Review.CONFIRMED),
    ],
)
def test_what_is_no_stance_of_a_record_is_not_offered(proposal):
    assert offered(proposal) == ()


def test_what_was_taken_is_held_by_those_of_whom_it_was_taken():
    proposal = said()
    (offer,) = offered(proposal)
    other = replace(offer.position, where="page 2")
    taken = TakenPositions([other, offer.position])
    assert taken.of(proposal, ASK, NOR) == offer.position
    assert taken.holders(proposal, ASK) == (NOR,)
    assert TakenPositions([other]).holders(proposal, ASK) == ()
    assert TakenPositions(()).holders(said(review=Review.CONFIRMED), ASK) == proposal.actors
    assert offered(proposal, entered=[offer.position]) == ()


def test_who_supports_that_words_go_is_told_as_that_and_a_sentence_stands_for_a_place_that_is_not_known():
    ask = replace(ASK, edit=Edit.DELETE, stance=Stance.SUPPORT, where="", quote="", address="")
    (offer,) = offered(said(ask, where=""))
    assert (offer.position.stance, offer.position.address) == (Stance.DELETE, "Article 5")
    assert offer.position.where == f"“{SENTENCE}”"


def test_who_supports_that_words_stay_is_told_as_that_and_a_stance_against_stays_one():
    (kept,) = offered(said(replace(ASK, edit=Edit.RETAIN, stance=Stance.SUPPORT)))
    assert kept.position.stance is Stance.RETAIN
    (held,) = offered(said(replace(ASK, edit=Edit.RETAIN, stance=Stance.RESERVE)))
    assert held.position.stance is Stance.RESERVE


def test_a_name_is_read_as_a_word_and_as_signs_where_words_are_not_parted():
    assert not is_named(ActorRef("X", "Mali"), "Somalia opposed it.")
    assert is_named(ActorRef("X", "加纳"), "加纳提议删除第2款。")
    assert not is_named(ActorRef("X", " "), "Norhaven opposed it.")
