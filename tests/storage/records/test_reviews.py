"""What a person said, in the file and back: proposals put right, confirmations; and dossiers of the first schema."""

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from app.job import Overtaken, Refused
from app.services.dossiers.creation import copy_dossier
from app.services.dossiers.dossier import Dossier
from app.storage.file.file import open_file
from app.storage.schema import HEAD
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import ChangeKind
from app.treaty.confirmations import Anchor, Confirmation, DraftName, Verdict
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Review

KEPT = Path(__file__).parents[1] / "kept" / "revision-1.travaux"


@pytest.fixture
def old(tmp_path):
    """A dossier as the first schema left it: two drafts, a paper with two blocks, three actors, a pin, a position."""
    return Path(shutil.copy(KEPT, tmp_path / "kites.travaux"))


@pytest.fixture
def renewed(anywhere):
    """The same of today's schema, in a file or on a server."""
    copy_dossier(KEPT, anywhere("kites"))
    return anywhere("kites")


def _confirmation(verdict=Verdict.CONFIRMED):
    asked = Evidence(EvidenceKind.PROPOSAL, "p.txt", "line 3", "keep two kites", "", "", "2bda8f31-1", "2bda8f31-1.1")
    said = Attribution(
        "c1", (ActorRef("TSL", "Testland"),), "proponent", Stance.PROPOSE, Link.ASSERTED, 1.0, asked, ("two kites",)
    )
    return Confirmation(
        verdict,
        ChangeKind.SUBSTITUTION,
        DraftName("a" * 64, "zero"),
        DraftName("b" * 64, "one"),
        None,
        Anchor("article-1/1", "Article 1(1)", "text", 23, 32, "two kites"),
        said,
        "Each Party shall keep two kites in a dry place.",
        "said in the room",
        "the rapporteur",
        "2030-06-02",
    )


def test_an_older_dossier_is_renewed_and_everything_is_still_there(old):
    with Dossier.open(old) as dossier:
        assert dossier.info().schema == HEAD
        assert [draft.label for draft in dossier.drafts()] == ["zero", "one"]
        first, second = dossier.papers()[0].proposals
        assert [actor.id for actor in second.actors] == ["BRD", "SYL"]
        assert (first.speakers, first.review) == ((), Review.UNSEEN)
        assert first.rationale == "One kite is soon lost."
        assert dossier.authors() == {"A. Clerk": "SYL"}
        assert dossier.user_input.pins(dossier.draft("zero"), dossier.draft("one")) == (("article-1/2", "article-1/2"),)
        assert dossier.user_input.positions()[0].actor.id == "TSL"
        assert dossier.problems() == ()


def test_before_an_older_dossier_is_renewed_a_copy_is_kept_that_still_opens(old):
    before = old.read_bytes()
    (old.parent / "kites (schema 1).travaux").write_text("something else of this name")
    open_file(old).close()
    copy = old.parent / "kites (schema 1, 2).travaux"
    assert sorted(path.name for path in old.parent.iterdir()) == [
        "kites (schema 1).travaux",
        "kites (schema 1, 2).travaux",
        "kites.travaux",
    ]
    with sqlite3.connect(copy) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        kept = list(connection.iterdump())
    connection.close()
    with sqlite3.connect(KEPT) as connection:
        assert list(connection.iterdump()) == kept
    connection.close()
    assert old.read_bytes() != before
    open_file(old).close()
    assert len(list(old.parent.iterdir())) == 3


def test_an_older_dossier_opened_for_reading_is_read_and_not_touched(old):
    before = old.read_bytes()
    with Dossier.open(old, write=False) as dossier:
        assert dossier.papers()[0].proposals[0].review is Review.UNSEEN
        assert dossier.user_input.confirmations() == ()
        with pytest.raises(Refused, match="reading only"):
            dossier.user_input.add_confirmations([_confirmation()])
    assert old.read_bytes() == before
    assert [path.name for path in old.parent.iterdir()] == [old.name]


def test_a_proposal_put_right_counts_and_what_was_read_is_kept(renewed):
    with Dossier.open(renewed) as dossier:
        first, second = dossier.papers()[0].proposals
        right = replace(
            first,
            actors=(ActorRef("BRD", "Borduria"), ActorRef("?", "Somebody")),
            speakers=(ActorRef("TSL", "Testland"),),
            role="facilitator",
            address="Article 1(2)",
            date="2030-02-02",
            base="zero",
            rationale="Kites fly away.",
            asks=(
                replace(first.asks[0], edit=Edit.INSERT, stance=Stance.SUPPORT),
                Ask("new", Edit.DELETE, Stance.DELETE, "Article 1", "words", "", "words", "line 9", EvidenceKind.ENTRY),
            ),
            text="words that nobody wrote",
            review=Review.CORRECTED,
        )
        dossier.user_input.review(right)
    with Dossier.open(renewed) as dossier:
        assert dossier.papers()[0].proposals == (replace(right, text=first.text), second)
        assert dossier.user_input.as_read(first.id) == first
        dossier.user_input.review(replace(right, actors=()))
        assert dossier.user_input.as_read(first.id) == first
        dossier.user_input.review(first)
        assert dossier.papers()[0].proposals == (first, second)
        assert dossier.problems() == ()


def test_a_proposal_that_was_only_confirmed_reads_as_it_was_read(renewed):
    with Dossier.open(renewed) as dossier:
        first, second = dossier.papers()[0].proposals
        dossier.user_input.review(replace(second, review=Review.REJECTED))
        assert [p.review for p in dossier.papers()[0].proposals] == [Review.UNSEEN, Review.REJECTED]
        assert dossier.user_input.as_read(second.id) == second
        assert dossier.user_input.as_read(first.id) == first
        with pytest.raises(Refused, match="no proposal"):
            dossier.user_input.review(replace(first, id="nobody's"))
        with pytest.raises(Refused, match="no proposal"):
            dossier.user_input.as_read("nobody's")


def test_confirmations_come_back_as_they_were_said_and_can_be_taken_back(renewed):
    said = (_confirmation(), replace(_confirmation(Verdict.REJECTED), older=_confirmation().newer, newer=None))
    with Dossier.open(renewed) as dossier:
        kept = dossier.user_input.add_confirmations(said)
        assert [c.number for c in kept] == [1, 2]
    with Dossier.open(renewed) as dossier:
        assert dossier.user_input.confirmations() == kept
        assert dossier.info().counts["confirmations"] == 2
        assert tuple(replace(c, number=0) for c in kept) == said
        dossier.user_input.remove_confirmations([1, 77])
        assert dossier.user_input.confirmations() == kept[1:]


def test_what_somebody_else_settled_is_told_and_never_written_over(renewed):
    with Dossier.open(renewed) as one, Dossier.open(renewed) as other:
        seen = one.papers()[0].proposals[0]
        theirs = replace(seen, review=Review.REJECTED)
        other.user_input.review(theirs, seen)
        with pytest.raises(Overtaken, match=r"Somebody else rejected the proposal on Article 1") as told:
            one.user_input.review(replace(seen, review=Review.CONFIRMED), seen)
        assert told.value.now == one.papers()[0].proposals[0] == theirs
        one.user_input.review(theirs, seen)
        one.user_input.review(replace(seen, review=Review.CONFIRMED), theirs)
        with pytest.raises(Overtaken, match=r"settled the proposal on Article 1.* it asks “"):
            other.user_input.review(seen, theirs)
        assert other.papers()[0].proposals[0].review is Review.CONFIRMED
