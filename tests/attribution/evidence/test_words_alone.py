"""What a person said of who asked, when the papers are left behind: nobody is named whom the whole dossier does not
name.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from app.attribution.evidence.confirmations import words_without_papers
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import ChangeKind
from app.treaty.confirmations import Anchor, Confirmation, DraftName, Verdict
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import EvidenceKind, Review
from tests.attribution.made import block, paper

LOCKED = "1. Each Party shall keep every gate and padlock in good order."
READ = paper(block("4", "Norhaven", LOCKED))
PROPOSAL = replace(READ.proposals[0], id="p1", asks=(replace(READ.proposals[0].asks[0], id="a1"),))
PAPER = replace(READ, proposals=(PROPOSAL,))
NAMES = DraftName("a" * 8, "zero"), DraftName("b" * 8, "rev1")


@pytest.fixture
def said():
    """Says a word on a change (its number), each later than the last."""
    numbers = count(1)

    def say(change: int, attribution: Attribution, verdict: Verdict = Verdict.CONFIRMED) -> Confirmation:
        anchor = Anchor(f"article-{change}", f"Article {change}", "text", 0, 5, "gates")
        word = Confirmation(verdict, ChangeKind.INSERTION, *NAMES, anchor, anchor, attribution)
        return replace(word, number=next(numbers))

    return say


def of_paper(actor: str = "NHV") -> Attribution:
    asked = Evidence(EvidenceKind.PROPOSAL, PAPER.source, "page 1", LOCKED, "", "", "p1", "a1")
    return Attribution("?", (ActorRef(actor, actor),), "proponent", Stance.PROPOSE, Link.MATCHED, 1.0, asked)


def marked(actor: str = "XKE") -> Attribution:
    asked = Evidence(EvidenceKind.TAG, "rev1", "Article 4", f"[{actor}]", "", "")
    return Attribution("?", (ActorRef(actor, actor),), "proponent", Stance.PROPOSE, Link.MARKED, 1.0, asked)


def reviewed(review: Review, **more):
    return replace(PAPER, proposals=(replace(PROPOSAL, review=review, **more),))


def test_a_confirmed_ask_stands_with_the_actors_of_now(said) -> None:
    word = said(1, of_paper())
    (left,) = words_without_papers([word], [PAPER])
    assert left.attribution.actors == PROPOSAL.actors
    assert left.attribution.asked == word.attribution.asked


def test_what_was_put_right_stands_alone(said) -> None:
    now = (ActorRef("XMI", "Mirandel"),)
    (left,) = words_without_papers([said(1, of_paper())], [reviewed(Review.CORRECTED, actors=now)])
    assert left.attribution.actors == now
    assert (left.attribution.asked.proposal, left.attribution.asked.ask) == ("", "")


@pytest.mark.parametrize("facts", [{"review": Review.REJECTED}, {"review": Review.CORRECTED, "actors": ()}])
def test_an_ask_that_names_nobody_any_more_names_nobody(said, facts) -> None:
    assert words_without_papers([said(1, of_paper())], [reviewed(**facts)]) == ()


def test_of_two_words_on_one_change_and_ask_the_last_counts(said) -> None:
    first, last = said(1, of_paper()), said(1, of_paper(), Verdict.REJECTED)
    assert words_without_papers([first, last], [PAPER]) == ()
    again = said(1, of_paper())
    assert [one.number for one in words_without_papers([first, last, again], [PAPER])] == [again.number]


def test_a_mark_that_was_rejected_stays_rejected(said) -> None:
    word = said(1, marked(), Verdict.REJECTED)
    assert words_without_papers([word], [PAPER]) == (word,)
    noted = replace(marked(), link=Link.MATCHED, asked=replace(marked().asked, kind=EvidenceKind.COMMENT))
    assert len(words_without_papers([said(1, noted, Verdict.REJECTED)], [PAPER])) == 1


def test_a_match_that_was_rejected_goes_with_its_paper(said) -> None:
    assert words_without_papers([said(1, of_paper(), Verdict.REJECTED)], [PAPER]) == ()


def test_rejected_elsewhere_goes_along_where_the_ask_is_still_known(said) -> None:
    yes, no = said(1, of_paper()), said(2, of_paper(), Verdict.REJECTED)
    assert [one.number for one in words_without_papers([yes, no], [PAPER])] == [yes.number, no.number]


def test_where_a_later_word_could_not_be_known_again_nobody_is_named(said) -> None:
    now = (ActorRef("XMI", "Mirandel"),)
    other = replace(of_paper("XMI"), asked=replace(of_paper().asked, quote="otherwise"))
    words = [said(1, of_paper()), said(2, other, Verdict.REJECTED)]
    assert words_without_papers(words, [reviewed(Review.CORRECTED, actors=now)]) == ()
