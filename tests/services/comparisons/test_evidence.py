"""What drafts record beside the papers: listed with them, and comments and footnotes of the older draft as evidence."""

from __future__ import annotations

from dataclasses import replace

from app.services.comparisons.attribution import KnownEvidence
from app.services.comparisons.compare import compare_drafts
from app.services.comparisons.evidence import evidence_of, recorded_in, remarks_in
from app.services.dossiers.dossier import Dossier
from app.services.exports import data_files
from app.services.proposals.positions import positions_of
from app.treaty.marks import ActorRef, AttributionTag, Comment, Stance, StanceOf
from tests.services.invented import OLDER, PAPER, draft_of

SAID = Comment(49, 60, "A. Clerk", "2031-01-20", "Kenya: add “at low water and its salt lagoons” after “harbours”")
TEXT = "Each Party shall measure the tide at its harbours every day."
NEWER = draft_of(
    "rev",
    "bb" * 32,
    ("1", "Use of tides", [("1.", TEXT.replace("harbours", "harbours at low water and its salt lagoons"), ())]),
)


def with_marks(*marks):
    return draft_of("zero", "aa" * 32, ("1", "Use of tides", [("1.", TEXT, marks)]))


def test_a_comment_of_the_older_draft_is_evidence_for_what_it_asked(resources) -> None:
    newer = replace(NEWER, date="2031-02-03")
    assert compare_drafts(with_marks(), newer, KnownEvidence(), resources).attributions == ()
    (one,) = compare_drafts(with_marks(SAID), newer, KnownEvidence(), resources).attributions
    assert [actor.id for actor in one.actors] == ["KEN"]
    assert (one.asked.kind, one.asked.where) == ("comment", "Article 1(1), comment by A. Clerk")
    assert one.asked.quote in SAID.text
    nobody = replace(SAID, text="Add “at low water and its salt lagoons” after “harbours”")
    assert compare_drafts(with_marks(nobody), newer, KnownEvidence(), resources).attributions == ()


def test_a_comment_of_the_newer_draft_asked_for_nothing_that_is_in_it(resources) -> None:
    paragraph = NEWER.provisions[-1]
    said = replace(paragraph, marks=replace(paragraph.marks, text=(SAID,)))
    newer = replace(NEWER, provisions=tuple(said if p.id == said.id else p for p in NEWER.provisions))
    assert compare_drafts(with_marks(), newer, KnownEvidence(), resources).attributions == ()


def test_a_dossier_lists_what_its_drafts_record_after_its_papers(resources, tmp_path, valid) -> None:
    tag = AttributionTag(0, 10, (0, 20), "inside", (StanceOf(Stance.PROPOSE, (ActorRef("FRA", "France"),)),))
    draft = with_marks(tag, SAID)
    with Dossier.create(tmp_path / "d.travaux", "Tides") as there:
        there.add(drafts=(draft, replace(OLDER, label="other", sha256="cc" * 32)), papers=(PAPER,))
        found = evidence_of(there, resources)
    assert [paper.source for paper in found] == [PAPER.source, "zero"]
    assert [p.actors[0].id for p in found[1].proposals] == ["FRA", "KEN"]
    assert [p.actors[0].id for p in remarks_in([draft], resources)[0].proposals] == ["KEN"]
    assert recorded_in([OLDER], resources) == remarks_in([OLDER, with_marks(tag)], resources) == ()
    document = valid(data_files.proposals_json(found))
    assert document["proposals"][-1]["asks"][0]["kind"] == "comment"


def test_a_comment_that_asks_nothing_is_listed_and_is_no_position(resources) -> None:
    papers = recorded_in([with_marks(replace(SAID, text="Kenya: we shall see"))], resources)
    assert [p.asks[0].edit for p in papers[0].proposals] == ["note"]
    assert positions_of(papers, ()) == ()
    reserved = recorded_in([with_marks(replace(SAID, text="Kenya: reserve"))], resources)
    assert [p.stance for p in positions_of(reserved, ())] == ["reserve"]
