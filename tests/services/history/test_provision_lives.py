"""The lives of the sample's provisions: the story that `drafts/README.md` tells, found again."""

from __future__ import annotations

import dataclasses
import shutil

import pytest

from app.job import Refused, SilentProgress
from app.redline.life.model import Presence
from app.services.dossiers.dossier import Dossier
from app.services.history.lives_client import LivesClient, lives_in
from app.services.history.provision_lives import followed_labels, lives_of
from app.services.imports.import_files import import_drafts
from app.services.processes.worker_pool import WorkerPool
from app.treaty.attributions import Link
from app.treaty.lineages import Turn


@pytest.fixture(scope="module")
def lives(made_sample, resources):
    return lives_in(made_sample, "final", resources)


def passage(life, draft, words):
    found = [p for line in life.versions[draft].lines for p in line.text if words in p.text]
    assert len(found) == 1
    return found[0]


def test_the_restorer_of_a_word_did_not_invent_it(lives):
    life = lives.life("final", lives.at("final", "Article 8(1)"))
    assert [v.addresses for v in life.versions] == [("Article 7(1)",)] * 3 + [("Article 8(1)",)]
    turns = passage(life, 3, "without right").story.turns
    assert [(turn.turn, lives.labels[turn.draft]) for turn in turns] == [
        (Turn.ENTERED, "zero"),
        (Turn.LEFT, "rev1"),
        (Turn.RETURNED, "rev2"),
    ]
    assert [[chip.name for chip in turn.chips] for turn in turns] == [[], ["Dorvania", "Kestria"], ["Fennmark"]]
    assert {a.link for a in turns[2].asked} == {Link.MARKED}
    assert {a.link for a in turns[1].asked} == {Link.MATCHED}
    gone = passage(life, 1, "without right")
    assert gone.gone
    assert gone.story == passage(life, 0, "without right").story or gone.story.origin == 0


def test_a_move_is_followed_with_its_old_number(lives):
    life = lives.life("final", lives.at("final", "Article 4"))
    assert [v.addresses for v in life.versions] == [("Article 17",)] * 3 + [("Article 4",)]
    assert life.versions[3].was == ("Article 17",)
    assert [v.changed for v in life.versions] == [True, False, False, True]


def test_an_article_of_two_options_that_was_gone_at_the_end(lives):
    life = lives.life("rev1", lives.at("rev1", "Article 16 bis"))
    assert [v.presence for v in life.versions] == [Presence.NOT_YET, Presence.STANDS, Presence.STANDS, Presence.GONE]
    assert life.versions[3].lines
    assert all(not line.provision for line in life.versions[3].lines)


def test_addresses_are_found_in_any_writing_and_refused_when_they_are_not_there(lives):
    assert lives.at("zero", "ARTICLE 7 (1)") == lives.at("zero", "Article 7(1)")
    with pytest.raises(Refused, match="final has no “Article 99”"):
        lives.at("final", "Article 99")
    with pytest.raises(Refused, match="rev9 is not among the drafts"):
        lives.at("rev9", "Article 1")
    with pytest.raises(Refused, match="no such provision"):
        lives.life("final", "nowhere")


def test_neighbours_are_of_the_same_kind(lives):
    article = lives.at("final", "Article 4")
    assert lives.beside("final", article, 1) == lives.at("final", "Article 5")
    assert lives.beside("final", article, -1) == lives.at("final", "Article 3")
    assert lives.beside("final", lives.at("final", "Article 1"), -1) == ""
    paragraph = lives.at("final", "Article 8(2)")
    assert lives.beside("final", paragraph, 1) == lives.at("final", "Article 9(1)")
    assert lives.above("final", paragraph) == lives.at("final", "Article 8")
    assert lives.beside("final", "nowhere", 1) == ""


def test_the_lives_are_made_anew_only_when_what_they_tell_is_another(lives, made_sample, resources, tmp_path):
    path = tmp_path / "other.travaux"
    shutil.copy(made_sample, path)
    worker = WorkerPool()
    at_hand = LivesClient(worker, resources)
    try:
        assert at_hand.recalled(path, "final") is None
        first = at_hand.found(path, "final", SilentProgress())
        assert (first.drafts, first.series.places) == (lives.drafts, lives.series.places)
        assert at_hand.recalled(path, "rev1") is first
        with Dossier.open(path) as there:
            there.user_input.set_preference("paper", "A4")
        assert at_hand.recalled(path, "final") is None
        assert at_hand.found(path, "final", SilentProgress()) is first, "a preference tells nothing of a life"
        assert at_hand.recalled(path, "final") is first
        with Dossier.open(path) as there:
            there.set_author("Delegation of Fennmark", "")
        changed = at_hand.found(path, "final", SilentProgress())
    finally:
        worker.close()
    turns = passage(changed.life("final", changed.at("final", "Article 8(1)")), 3, "without right").story.turns
    assert [chip.type for chip in turns[2].chips] == ["author"], "an author who is nobody is no State"


def test_drafts_in_another_language_are_not_followed(made_sample, resources, tmp_path):
    other = tmp_path / "other.travaux"
    shutil.copy(made_sample, other)
    text = tmp_path / "fr.txt"
    text.write_text("Article premier\nObjet\n\n1. Les gardiens allument les lampes du port.\n", encoding="utf-8")
    import_drafts(other, [text], resources, label="final-fr")
    with Dossier.open(other, write=False) as there:
        assert followed_labels(there.drafts(), "final-fr") == ("final-fr",)
        assert followed_labels(there.drafts(), "zero") == ("zero", "rev1", "rev2", "final")
    french = lives_in(other, "FINAL-fr", resources)
    assert french.labels == ("final-fr",)
    assert french.left_out == ("zero", "rev1", "rev2", "final")
    life = french.life("final-fr", french.at("final-fr", "Article premier"))
    assert [v.presence for v in life.versions] == [Presence.STANDS]


def test_a_text_that_nobody_issued_is_followed_only_from_itself(made_sample):
    with Dossier.open(made_sample, write=False) as there:
        drafts = [dataclasses.replace(draft, unofficial=draft.label == "rev2") for draft in there.drafts()]
    assert followed_labels(drafts, "final") == ("zero", "rev1", "final")
    assert followed_labels(drafts, "rev2") == ("zero", "rev1", "rev2", "final")


def test_no_draft_has_no_life(resources):
    from app.services.comparisons.attribution import KnownEvidence

    assert lives_of((), KnownEvidence(), resources).labels == ()
