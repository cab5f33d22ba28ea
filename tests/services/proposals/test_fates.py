"""Fates and statuses over the sample dossier, whose story (drafts/README.md) is known."""

from dataclasses import replace

from app.services.comparisons.attribution import KnownEvidence, known_in
from app.services.dossiers.dossier import Dossier
from app.services.history.agreement_status import statuses_of
from app.services.proposals.fates import dossier_fates
from app.treaty.proposals import Review


def told(found, actor, address):
    """The fates of what an actor asked at an address, a row for each ask."""
    return [
        [fate.fate.value for fate in one.fates]
        for one in found.asks
        if one.address == address and any(each.id == actor for each in one.proposal.actors)
    ]


def test_the_story_of_the_sample(sample, resources):
    found = dossier_fates(sample, resources)
    assert told(found, "XDO", "Article 7(1)") == [["taken", "dropped later", "dropped later"]]
    assert told(found, "XHA", "Preamble") == [["taken", "taken", "taken"]]
    assert told(found, "XKE", "Article 5(2)") == [["taken", "taken", "taken"]]
    assert told(found, "XEL", "Article 19(2)") == [["taken"]]
    assert told(found, "XCA", "Article 31(2)") == [["bracketed", "bracketed", "dropped later"], ["taken"] * 3]
    assert (found.cards[0].actor.as_written, found.cards[0].role) == ("Castria", "proponent")
    assert found.cards[-1].role == "facilitator"


def test_one_actor_in_one_draft_in_the_order_of_the_text(sample, resources):
    found = dossier_fates(sample, resources, actor="Mirandel", draft="rev1")
    (card,) = found.cards
    assert [one.address for one in found.asks_of(card)] == [
        "Article 5(2)", "Article 20(1)", "Article 26(1)", "Article 26(2)", "Article 26(3)",
    ]  # fmt: skip
    assert {one.present("rev1").fate.value for one in found.asks if one.fates} == {"bracketed", "taken"}


def test_what_a_person_rejected_is_left_out(sample, resources, tmp_path):
    copy = tmp_path / "copy.travaux"
    copy.write_bytes(sample.read_bytes())
    with Dossier.open(copy) as there:
        (proposal,) = [p for paper in there.papers() for p in paper.proposals if p.actors[0].id == "XGA"]
        there.user_input.review(replace(proposal, review=Review.REJECTED))
    assert told(dossier_fates(copy, resources), "XGA", "Article 33") == []
    assert told(dossier_fates(sample, resources), "XGA", "Article 33") == [["taken"] * 3]


def test_the_agreed_paragraph_that_was_touched(sample, resources):
    with Dossier.open(sample, write=False) as there:
        drafts = [there.draft(summary.label) for summary in there.drafts()]
        found = statuses_of(drafts, known_in(there), resources, register=there.register(resources.register))
    (one,) = [each for each in found.agreed if each.touched is not None]
    assert (one.agreement.draft, one.agreement.address, one.touched.draft) == ("rev1", "Article 29(2)", "rev2")
    assert {actor.id for a in one.touched.attributions for actor in a.actors} == {"XEL"}
    assert statuses_of([], KnownEvidence(), resources).open == ()
