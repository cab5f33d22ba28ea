"""A copy for a partner: what is left out is not in its bytes, and the redline is the same."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from itertools import pairwise

import pytest

from app.job import Refused
from app.services.comparisons.confirmations import word_on
from app.services.comparisons.pairs import compare_pair
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.merging import merge_dossiers
from app.services.dossiers.sharing import CopiedNotes, PartnerCopyOptions, share
from app.services.proposals.proposal_entry import ProposalEntry, enter_proposal
from app.treaty.attributions import Link
from app.treaty.confirmations import Verdict
from app.treaty.marks import ActorRef, Stance
from app.treaty.notes import Priority
from app.treaty.proposals import Edit, Review
from tests.services.colleagues import Colleague, redlines, tides

SECRETS = ("our fallback is hail", "the vicar", "before that it was snow", "tell nobody but the capital")


@pytest.fixture
def full(tmp_path, resources):
    """A dossier with something of every sort in it."""
    one = Colleague(tides(tmp_path, resources), "the vicar", resources)
    one.do("note", "n1", SECRETS[2])
    one.do("note", "n1", SECRETS[0])
    one.do("note", "n2", "for all to see")
    one.do("setting", "delegation", "NOR")
    one.do("author", "A. Clerk", "FRA")
    one.do("actor", "XAA", "Aland")
    one.do("pin", "2", "2", True)
    one.do("position", "FRA", Stance.OPPOSE)
    one.do("review", Review.CONFIRMED, "")
    one.do("propose", "Tables are kept.")
    one.do("word", 1, Verdict.CONFIRMED, "")
    one.do("word", 0, Verdict.REJECTED, "")
    with Dossier.open(one.path) as there:
        shared = next(note for note in there.user_input.notes() if note.id == "n2")
        there.user_input.keep_note(replace(shared, private=False))
        first = next(note for note in there.user_input.notes() if note.id == "n1")
        there.user_input.keep_note(replace(first, priority=Priority.REDLINE))
        (rejected, confirmed) = sorted(there.user_input.confirmations(), key=lambda word: word.verdict, reverse=True)
        there.user_input.remove_confirmations([rejected.number, confirmed.number])
        there.user_input.add_confirmations([replace(one, note=SECRETS[3], number=0) for one in (confirmed, rejected)])
    return one


def _said_by_nobody(redline: str) -> list:
    """A comparison without the remarks that tell who confirmed an attribution, and when."""
    documents = [json.loads(part) for part in redline.split("\n}\n") for part in [part + "\n}"] if part.strip() != "}"]
    for document in documents:
        for change in document["changes"]:
            for attribution in change["attributions"]:
                attribution["notes"] = [n for n in attribution["notes"] if "Confirmed by" not in n and n != SECRETS[3]]
    return documents


def test_nothing_of_what_is_left_out_is_in_its_bytes(full, tmp_path):
    target = tmp_path / "partner.travaux"
    left = share(full.path, target, PartnerCopyOptions())
    assert (left.notes, left.positions, left.papers, left.words, left.settings) == (1, 1, 0, 0, 1)
    content = target.read_bytes()
    for secret in (*SECRETS, "2030-06-01T10"):
        assert secret.encode() not in content, secret
        assert secret.encode("utf-16-le") not in content
    assert b"for all to see" in content
    assert sorted(path.name for path in tmp_path.iterdir() if "partner" in path.name) == ["partner.travaux"]
    with Dossier.open(target, write=False) as there:
        there.check()
        assert [(note.text, note.author, note.made) for note in there.user_input.notes()] == [
            ("for all to see", "", "")
        ]
        assert (there.user_input.preferences(), there.user_input.positions()) == ({}, ())
        assert there.problems() == ()


def test_the_recipients_redline_is_the_same(full, tmp_path, resources):
    target = tmp_path / "partner.travaux"
    share(full.path, target, PartnerCopyOptions())
    ours, theirs = redlines(full.path, resources), redlines(target, resources)
    assert _said_by_nobody(ours) == _said_by_nobody(theirs)
    assert "Confirmed by the vicar" in ours
    assert "vicar" not in theirs


def test_without_matched_attributions_only_marks_and_confirmed_ones_have_names(full, tmp_path, resources):
    target = tmp_path / "partner.travaux"
    left = share(full.path, target, PartnerCopyOptions(matched=False))
    assert (left.papers, left.words) == (2, 1)
    documents = _said_by_nobody(redlines(target, resources))
    links = {a["link"] for d in documents for change in d["changes"] for a in change["attributions"]}
    assert links
    assert links <= {"marked", "asserted"}
    assert b"Tables are kept." not in target.read_bytes()
    with Dossier.open(target, write=False) as there:
        assert [word.verdict for word in there.user_input.confirmations()] == [Verdict.CONFIRMED]


@pytest.mark.parametrize(
    ("notes", "texts"), [(CopiedNotes.NONE, []), (CopiedNotes.ALL, [SECRETS[0], "for all to see"])]
)
def test_which_notes_it_has_is_chosen(full, tmp_path, notes, texts):
    target = tmp_path / "partner.travaux"
    share(full.path, target, PartnerCopyOptions(notes=notes, positions=True))
    with Dossier.open(target, write=False) as there:
        assert sorted(note.text for note in there.user_input.notes()) == sorted(texts)
        assert len(there.user_input.positions()) == 1


def test_what_comes_back_from_the_partner_is_no_conflict(full, tmp_path):
    target = tmp_path / "partner.travaux"
    share(full.path, target, PartnerCopyOptions())
    account = merge_dossiers(full.path, target)
    assert (account.came, account.conflicts, account.both, account.copy) == ({}, (), (), None)


def test_nothing_is_written_over_and_nothing_left_behind(full, tmp_path):
    target = tmp_path / "partner.travaux"
    target.write_text("a poem")
    with pytest.raises(Refused, match="already something called"):
        share(full.path, target, PartnerCopyOptions())
    assert target.read_text() == "a poem"
    with pytest.raises(Refused, match=r"end in \.travaux"):
        share(full.path, tmp_path / "partner.docx", PartnerCopyOptions())
    with pytest.raises(Refused, match="no dossier"):
        share(tmp_path / "none.travaux", tmp_path / "other.travaux", PartnerCopyOptions())
    assert not (tmp_path / "other.travaux").exists()


def _named(path, resources) -> set:
    """Who is named for which change of two drafts that follow one another."""
    with Dossier.open(path, write=False) as there:
        labels = [draft.label for draft in there.drafts()]
    return {
        (*pair, one.change, one.stance, frozenset(actor.id for actor in one.actors))
        for pair in pairwise(labels)
        for one in compare_pair(path, *pair, resources).attributions
    }


def _first_proposal(path):
    with Dossier.open(path, write=False) as there:
        return next(p for paper in there.papers_as_stored() for p in paper.proposals)


def _without_papers(one: Colleague) -> set:
    target = one.path.parent / "alone.travaux"
    target.unlink(missing_ok=True)
    share(one.path, target, PartnerCopyOptions(matched=False))
    return _named(target, one.resources)


@pytest.fixture
def one(tmp_path, resources):
    return Colleague(tides(tmp_path, resources), "the vicar", resources)


def test_a_mark_that_was_rejected_names_nobody_without_the_papers(one, resources):
    marked = next(a for a in compare_pair(one.path, "zero", "rev1", resources).attributions if a.link is Link.MARKED)
    assert {actor.id for *_, ids in _without_papers(one) for actor in marked.actors if actor.id in ids}
    compared = compare_pair(one.path, "zero", "rev1", resources)
    with Dossier.open(one.path) as there:
        there.user_input.add_confirmations([word_on(compared, marked, Verdict.REJECTED)])
    assert _without_papers(one) == set()


def test_what_was_confirmed_and_rejected_then_names_nobody_without_the_papers(one, resources):
    compared = compare_pair(one.path, "zero", "rev1", resources)
    matched = next(a for a in compared.attributions if a.link is Link.MATCHED)
    with Dossier.open(one.path) as there:
        there.user_input.add_confirmations([word_on(compared, matched, Verdict.CONFIRMED)])
    before = _without_papers(one)
    compared = compare_pair(one.path, "zero", "rev1", resources)
    asserted = next(a for a in compared.attributions if a.link is Link.ASSERTED)
    with Dossier.open(one.path) as there:
        there.user_input.add_confirmations([word_on(compared, asserted, Verdict.REJECTED)])
    after = _without_papers(one)
    assert after < before
    assert not any("FRA" in ids for *_, ids in after)


@pytest.mark.parametrize("actors", [(ActorRef("NOR", "Norway"),), ()])
def test_a_proposal_put_right_after_it_was_confirmed_names_whom_it_names_now(one, resources, actors):
    compared = compare_pair(one.path, "zero", "rev1", resources)
    matched = next(a for a in compared.attributions if a.link is Link.MATCHED)
    with Dossier.open(one.path) as there:
        there.user_input.add_confirmations([word_on(compared, matched, Verdict.CONFIRMED)])
        review = Review.CORRECTED if actors else Review.REJECTED
        there.user_input.review(replace(_first_proposal(one.path), review=review, actors=actors or matched.actors))
    named = {actor for *_, change, _, ids in _without_papers(one) if change == matched.change for actor in ids}
    assert named == {actor.id for actor in actors}


@pytest.mark.parametrize("seed", range(3))
def test_without_the_papers_nobody_is_named_but_who_is_named_with_them(one, resources, seed):
    chance = random.Random(seed)
    one.do("draft", "rev2")
    for _ in range(5):
        deed = chance.choice(["word", "word", "word", "review", "right"])
        if deed == "word":
            pair = chance.choice([("zero", "rev1"), ("rev1", "rev2"), ("zero", "rev2")])
            compared = compare_pair(one.path, *pair, resources)
            if compared.attributions:
                said = chance.choice(compared.attributions)
                with Dossier.open(one.path) as there:
                    there.user_input.add_confirmations([word_on(compared, said, chance.choice(list(Verdict)))])
        elif deed == "review":
            one.do("review", chance.choice([Review.CONFIRMED, Review.REJECTED]), "")
        else:
            actor = chance.choice([ActorRef("NOR", "Norway"), ActorRef("FRA", "France")])
            with Dossier.open(one.path) as there:
                there.user_input.review(replace(_first_proposal(one.path), review=Review.CORRECTED, actors=(actor,)))
        assert _without_papers(one) <= _named(one.path, resources), seed


def test_what_was_entered_first_of_a_proposal_is_not_in_its_bytes(one, resources, tmp_path):
    entry = ProposalEntry(
        ("Norway",), "Article 2(1)", Edit.NOTE, wording="ebb at noon", rationale=SECRETS[1], source="room 2"
    )
    first = enter_proposal(one.path, resources, entry).proposals[0]
    asks = tuple(replace(ask, wording="polite words", quote="polite words") for ask in first.asks)
    with Dossier.open(one.path) as there:
        there.user_input.review(replace(first, review=Review.CORRECTED, rationale="a reason", asks=asks))
    target = tmp_path / "partner.travaux"
    share(one.path, target, PartnerCopyOptions())
    content = target.read_bytes()
    assert not [words for words in ("ebb at noon", SECRETS[1]) if words.encode() in content]
    with Dossier.open(target, write=False) as there:
        shared = {p.id: p for paper in there.papers_as_stored() for p in paper.proposals}
    assert shared[first.id].text == "polite words\na reason"
    account = merge_dossiers(one.path, target)
    assert (account.came, account.conflicts, account.both) == ({}, (), ())
