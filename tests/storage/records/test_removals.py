"""What may be taken out of a dossier, what may not because something rests on it, and what is in the way of putting it
back.
"""

from dataclasses import replace

import pytest

from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import ChangeKind
from app.treaty.confirmations import Anchor, Confirmation, DraftName, Verdict
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.marks import ActorRef, Stance
from app.treaty.notes import Note, NoteSubject
from app.treaty.proposals import Ask, Edit, EvidenceKind, Position, Proposal, ProposalPaper, Review

WORDS = Provision("article-1", "", Kind.ARTICLE, "Article 1", "Kites", "Each Party keeps two kites.", "Article 1")
ZERO = Draft("Kites", "en", "plain", (WORDS,), label="zero", sha256="a" * 64)
ONE = replace(ZERO, label="one", sha256="b" * 64)
TWO = replace(ZERO, label="two", sha256="")
ASK = Ask("p-1.1", Edit.INSERT, Stance.PROPOSE, "Article 1", "three kites", "", "three kites", "page 1")
BLOCK = Proposal("p-1", (ActorRef("TSL", "Testland"),), "proponent", "Article 1", "p.txt", "page 1", "", "", (ASK,))
PAPER = ProposalPaper("p.txt", "c" * 64, "2030-01-01", (BLOCK,))
ANCHOR = Anchor("article-1", "Article 1", "text", 17, 26, "two kites", "Each Party keeps", ".")
NOTE = Note("n", DraftName("b" * 64, "one"), ANCHOR, NoteSubject.WORDS, "Ask the capital.")


@pytest.fixture
def dossier(anywhere):
    with Dossier.create(anywhere("kites"), "Kites") as made:
        made.add(drafts=(ZERO, ONE, TWO), papers=(PAPER,))
        yield made


def _confirmation(older, newer, proposal="", ask=""):
    asked = Evidence(EvidenceKind.PROPOSAL, "p.txt", "page 1", "three kites", "", "", proposal, ask)
    said = Attribution("c1", BLOCK.actors, "proponent", Stance.PROPOSE, Link.ASSERTED, 1.0, asked)
    names = DraftName("", older), DraftName("", newer)
    return Confirmation(Verdict.CONFIRMED, ChangeKind.INSERTION, *names, None, ANCHOR, said)


def test_a_draft_between_two_others_is_taken_out_and_put_back_between_them(dossier):
    removed = dossier.remove_drafts(["one"])
    assert [one.name for one in removed] == ["one"]
    assert [(d.label, d.order) for d in dossier.drafts()] == [("zero", 0), ("two", 1)]
    dossier.add_draft(replace(ZERO, label="three", sha256="d" * 64))
    dossier.put_back(removed)
    assert [d.label for d in dossier.drafts()] == ["zero", "one", "two", "three"]
    assert dossier.draft("one") == ONE


@pytest.mark.parametrize(
    ("label", "rest", "says"),
    [
        ("one", lambda d: d.user_input.keep_note(NOTE), r"“one” .* \(1 note\)"),
        ("two", lambda d: d.user_input.keep_note(replace(NOTE, draft=DraftName("", "two"))), "1 note"),
        ("zero", lambda d: d.user_input.add_pin(ZERO, ONE, ("article-1", "article-1")), "1 pin"),
        ("one", lambda d: d.user_input.add_confirmations([_confirmation("zero", "one")] * 2), "2 confirmations"),
        (
            "one",
            lambda d: (d.user_input.keep_note(NOTE), d.user_input.add_confirmations([_confirmation("zero", "one")])),
            "1 note and 1",
        ),
        (
            "one",
            lambda d: d.add_paper(
                replace(PAPER, sha256="e" * 64, proposals=(
                    replace(BLOCK, base="one", asks=(replace(ASK, kind=EvidenceKind.ENTRY),)),
                ))
            ),
            "1 proposal entered by hand",
        ),
    ],
)  # fmt: skip
def test_a_draft_on_which_something_rests_is_not_taken_out(dossier, label, rest, says):
    rest(dossier)
    with pytest.raises(Refused, match=says):
        dossier.remove_drafts(["two" if label != "two" else "zero", label])
    assert [d.label for d in dossier.drafts()] == ["zero", "one", "two"]


def test_what_rests_on_another_draft_is_in_nobodys_way(dossier):
    dossier.user_input.keep_note(NOTE)
    dossier.user_input.add_pin(ZERO, ONE, ("article-1", "article-1"))
    dossier.remove_drafts(["two"])
    assert [d.label for d in dossier.drafts()] == ["zero", "one"]


def test_a_paper_is_taken_out_with_what_a_person_made_of_it_and_put_back_so(dossier):
    right = replace(BLOCK, actors=(ActorRef("BRD", "Borduria"),), review=Review.CORRECTED)
    dossier.user_input.review(right)
    dossier.add_paper(replace(PAPER, source="q.txt", sha256="f" * 64))
    removed = dossier.remove_papers(["c" * 64])
    assert [paper.source for paper in dossier.papers()] == ["q.txt"]
    dossier.put_back(removed)
    assert [paper.source for paper in dossier.papers()] == ["p.txt", "q.txt"]
    assert dossier.papers()[0].proposals == (right,)
    assert dossier.user_input.as_read("p-1") == BLOCK


def test_a_paper_on_which_something_rests_is_not_taken_out(dossier):
    dossier.user_input.add_confirmations(
        [_confirmation("zero", "one", "p-1", "p-1.1"), _confirmation("zero", "one", "q", "q.1")]
    )
    position = Position(BLOCK.actors[0], Stance.SUPPORT, "", "p-1.1", "the room", "", "")
    kept = dossier.user_input.add_position(position)
    with pytest.raises(Refused, match=r"“p.txt” cannot .* \(1 confirmation and 1 position\)"):
        dossier.remove_papers(["c" * 64])
    dossier.user_input.remove_position(kept.id)
    dossier.user_input.remove_confirmations([1])
    dossier.remove_papers(["c" * 64])
    assert dossier.papers() == ()


def test_what_is_not_there_cannot_be_taken_out(dossier):
    with pytest.raises(Refused, match="no draft “nine”"):
        dossier.remove_drafts(["nine"])
    for sha256 in ("", "9" * 64):
        with pytest.raises(Refused, match="no more"):
            dossier.remove_papers([sha256])


def test_what_came_meanwhile_is_not_put_back_twice(dossier):
    draft, paper = dossier.remove_drafts(["one"]), dossier.remove_papers(["c" * 64])
    dossier.add_draft(ONE.with_label("again"))
    with pytest.raises(Refused, match="already, as draft “again”"):
        dossier.put_back(draft)
    dossier.add_paper(PAPER)
    with pytest.raises(Refused, match="in the dossier already"):
        dossier.put_back(paper)
    assert [d.label for d in dossier.drafts()] == ["zero", "two", "again"]


def test_drafts_are_put_in_another_order_only_when_each_is_named_once(dossier):
    dossier.order_drafts(["two", "zero", "one"])
    assert [(d.label, d.order) for d in dossier.drafts()] == [("two", 0), ("zero", 1), ("one", 2)]
    for wrong in (["two"], ["two", "zero", "zero"], ["two", "zero", "one", "nine"]):
        with pytest.raises(Refused, match="changed meanwhile"):
            dossier.order_drafts(wrong)
    assert [d.label for d in dossier.drafts()] == ["two", "zero", "one"]
