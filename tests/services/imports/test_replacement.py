"""A corrected file in the place of a draft: what a person added stands where its words stand; what does not is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.job import Refused
from app.services.comparisons.confirmations import enter_attribution, word_on
from app.services.comparisons.pairs import compare_pair
from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_drafts, import_instead
from app.services.imports.replacement import account_of, lost_input
from app.services.imports.store_drafts import DraftToStore, bring_drafts, take_back
from app.services.notes.drafting import note_on_words
from app.services.notes.placement import notes_in
from app.treaty.confirmations import Verdict
from app.treaty.lost_places import LostSort, NoPlace
from app.treaty.marks import ActorRef, Stance
from app.treaty.notes import NoteCertainty
from app.treaty.proposals import Position
from app.treaty.reading import apply_reading

ZERO = (
    "Draft treaty on kites\n\nArticle 1\nKites\n\n"
    "1. Each Party shall keep two red kites in a dry place near the harbour.\n\n"
    "2. Boats of the northern fleet carry a lantern after the evening bell.\n\n"
    "3. No kite shall be flown above a lighthouse in fog.\n"
)
REV1 = ZERO.replace("two red kites", "three painted wooden kites").replace("northern fleet", "fleet")
CORRECTED = "A note of the secretariat: corrected copy.\n\n" + REV1.replace(
    "No kite shall be flown above a lighthouse in fog.", "Lighthouses are closed to visitors."
)


@pytest.fixture
def dossier(tmp_path, resources, anywhere):
    path = anywhere("kites")
    for label, words in (("zero", ZERO), ("rev1", REV1), ("corrected", CORRECTED)):
        (tmp_path / f"{label}.txt").write_text(words, encoding="utf-8")
    for label in ("zero", "rev1"):
        import_drafts(path, [tmp_path / f"{label}.txt"], resources, label=label)
    with Dossier.open(path) as there:
        zero, rev1 = there.draft("zero"), there.draft("rev1")
        for words in ("three painted wooden kites", "flown above a lighthouse"):
            place = next(p for p in rev1.provisions if words in p.text)
            at = place.text.index(words)
            note = note_on_words(apply_reading(rev1), place.id, "text", at, at + len(words))
            there.user_input.keep_note(replace(note, text=f"Mind {words}."))
        for at in ("1", "3"):
            pair = tuple(next(p.id for p in d.provisions if p.address == f"Article 1({at})") for d in (zero, rev1))
            there.user_input.add_pin(zero, rev1, pair)
        there.user_input.add_position(
            Position(ActorRef("FRA", "France"), Stance.SUPPORT, "Article 1(1)", "", "plenary", "", "")
        )
    compared = compare_pair(path, "zero", "rev1", resources)
    with Dossier.open(path) as there:
        for change in compared.comparison.changes:
            said = enter_attribution(change.id, [ActorRef("FRA", "France")], "plenary", quote="kites")
            there.user_input.add_confirmations([word_on(compared, said, Verdict.CONFIRMED)])
    return path


def _state(path):
    with Dossier.open(path, write=False) as there:
        drafts = [there.draft(one.label) for one in there.drafts()]
        return (
            drafts,
            there.user_input.pins(drafts[0], drafts[1]),
            there.user_input.notes(),
            there.user_input.confirmations(),
            there.user_input.positions(),
        )


def test_what_stands_is_kept_and_what_does_not_is_told(dossier, tmp_path, resources):
    draft, account = import_instead(dossier, tmp_path / "corrected.txt", "REV1", resources)
    assert draft.label == account.label == "rev1"
    assert account.kept == {"note": 1, "pin": 1, "confirmation": 2, "position": 1}
    assert [(one.sort, one.address) for one in account.orphans] == [("note", "Article 1(3)"), ("pin", "Article 1(3)")]
    assert "Mind flown above a lighthouse." in account.orphans[0].words
    drafts, pins, notes, said, _ = _state(dossier)
    assert [one.label for one in drafts] == ["zero", "rev1"]
    assert len(pins) == 1
    assert (len(notes), len(said)) == (2, 2), "nothing that a person entered is thrown away"
    _, placed = notes_in(dossier, "rev1")
    assert [place.hold is NoteCertainty.ORPHANED for _, place in placed] == [False, True]
    compared = compare_pair(dossier, "zero", "rev1", resources)
    assert [[a.as_written for a in one.actors] for one in compared.attributions] == [["France"]] * 2


def test_words_that_stand_twice_in_the_new_text_hold_nothing(dossier, tmp_path, resources):
    twice = REV1.replace("3. No kite", "3. Kites are three painted wooden kites or less.\n\n4. No kite").replace(
        "keep three painted wooden kites in a dry place near the harbour", "own three painted wooden kites"
    )
    (tmp_path / "twice.txt").write_text(twice, encoding="utf-8")
    _, account = import_instead(dossier, tmp_path / "twice.txt", "rev1", resources)
    assert ("note", "Article 1(1)") in [(one.sort, one.address) for one in account.orphans]


def test_a_replacement_is_taken_back_as_one_step(dossier, tmp_path, resources):
    before = _state(dossier)
    with Dossier.open(dossier, write=False) as there:
        from app.services.imports.read_files import read_draft_file

        new = read_draft_file(tmp_path / "corrected.txt", resources, register=there.register(resources.register)).draft
    more = replace(new, label="more", sha256="d" * 64)
    brought = bring_drafts(
        dossier,
        [
            (DraftToStore(b"", "rev1", replaces="rev1"), new.with_label("rev1")),
            (DraftToStore(b"", "more", after=""), more),
        ],
    )
    assert [one.label for one in _state(dossier)[0]] == ["more", "zero", "rev1"]
    take_back(dossier, brought.came)
    assert _state(dossier) == before


def test_nothing_is_stored_when_one_of_several_is_refused(dossier, tmp_path, resources):
    before = _state(dossier)
    drafts = before[0]
    good = replace(drafts[0], label="good", sha256="e" * 64)
    bad = replace(drafts[0], label="bad")
    with pytest.raises(Refused, match="in the dossier already, as draft “zero”"):
        bring_drafts(dossier, [(DraftToStore(b"", "good", after=""), good), (DraftToStore(b"", "bad"), bad)])
    assert _state(dossier) == before


def test_the_very_same_file_replaces_nothing(dossier, tmp_path, resources):
    with pytest.raises(Refused, match="in the dossier already, as draft “rev1”"):
        import_instead(dossier, tmp_path / "rev1.txt", "rev1", resources)


def test_a_draft_comes_in_behind_another(dossier, tmp_path, resources):
    import_drafts(dossier, [tmp_path / "corrected.txt"], resources, label="between", after="ZERO")
    with Dossier.open(dossier, write=False) as there:
        assert [one.label for one in there.drafts()] == ["zero", "between", "rev1"]
    with pytest.raises(Refused, match="no draft “nowhere”"):
        import_drafts(dossier, [tmp_path / "corrected.txt"], resources, label="more", after="nowhere")


AS_BEFORE = REV1.replace("three painted wooden kites", "two red kites")
KEPT = "Each Party shall keep three painted wooden kites in a dry place near the harbour."


def replaced_by(dossier, tmp_path, resources, words):
    (tmp_path / "moved.txt").write_text(words, encoding="utf-8")
    return import_instead(dossier, tmp_path / "moved.txt", "rev1", resources)[1]


def test_of_a_confirmation_the_place_is_told_where_its_very_words_stand(dossier, tmp_path, resources):
    moved = AS_BEFORE.replace("evening bell.", f"evening bell. {KEPT}")
    account = replaced_by(dossier, tmp_path, resources, moved)
    (lost,) = [one for one in lost_input(dossier, account) if one.sort is LostSort.CONFIRMATION]
    assert (lost.address, lost.why) == ("Article 1(1)", None)
    assert [(one.address, one.text) for one in lost.places] == [("Article 1(2)", "three painted wooden")]
    assert len(_state(dossier)[3]) == 2, "it stays as it was said, and names nobody there"
    compared = compare_pair(dossier, "zero", "rev1", resources)
    named = [one.change for one in compared.attributions]
    brought = [one.id for one in compared.comparison.changes if one.newer and "painted" in one.newer.text]
    assert not set(named) & set(brought)


@pytest.mark.parametrize("said", [KEPT.replace("dry", "cool").replace("painted", "new"), f"{KEPT} {KEPT}"])
def test_of_a_confirmation_whose_words_changed_or_stand_twice_no_place_is_told(dossier, tmp_path, resources, said):
    words = AS_BEFORE.replace("evening bell.", f"evening bell. {said}")
    account = replaced_by(dossier, tmp_path, resources, words)
    (lost,) = [one for one in lost_input(dossier, account) if one.sort is LostSort.CONFIRMATION]
    assert (lost.places, lost.why) == ((), NoPlace.UNLIKE)


def test_it_is_told_that_another_draft_may_be_meant(dossier):
    with Dossier.open(dossier, write=False) as there:
        rev1 = there.draft("rev1")
        right, wrong = account_of(there, "rev1", rev1), account_of(there, "zero", rev1)
        unlike = account_of(there, "zero", replace(rev1, provisions=rev1.provisions[:1]))
    assert (right.alike, right.liker, right.doubtful) == (100, "", False)
    assert (wrong.liker, wrong.doubtful) == ("rev1", True)
    assert wrong.alike < 100
    assert unlike.doubtful
