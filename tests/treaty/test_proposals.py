"""Proposals as a person left them: what counts as evidence."""

from dataclasses import replace

from app.treaty.marks import ActorRef
from app.treaty.proposals import Proposal, ProposalPaper, Review


def test_a_rejected_proposal_is_listed_and_is_no_evidence():
    one = Proposal("1", (ActorRef("XNO", "Norhaven"),), "proponent", "Article 1", "p", "", "", "", ())
    paper = ProposalPaper("p", "", "", (one, replace(one, id="2", review=Review.REJECTED)))
    assert paper.evident().proposals == (one,)
    whole = replace(paper, proposals=(one, replace(one, review=Review.CORRECTED)))
    assert whole.evident() is whole
