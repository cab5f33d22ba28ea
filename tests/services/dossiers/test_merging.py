"""Two colleagues work on one dossier on two laptops: merged either way nothing is lost, and the redline is the same."""

from __future__ import annotations

import shutil
import tempfile
import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import text as asked

from app.job import Cancelled, Damaged, Overtaken, PassphraseNeeded, Refused, SilentProgress
from app.place import place_of
from app.services.comparisons import confirmations as confirming
from app.services.comparisons.pairs import compare_pair
from app.services.dossiers import encryption
from app.services.dossiers.backups import copies_of, restore
from app.services.dossiers.creation import copy_dossier
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.merging import conflicts_of, merge_dossiers, open_again, settle
from app.services.dossiers.sharing import PartnerCopyOptions, share
from app.services.imports.import_files import import_papers
from app.storage.file import keys
from app.storage.schema import HEAD
from app.storage.server.server import open_on_server
from app.storage.values.draft_names import relabel
from app.storage.values.draft_values import LABELS, drafts_by_identity
from app.treaty.actors import Actor, ActorType
from app.treaty.attributions import Link
from app.treaty.confirmations import Verdict
from app.treaty.marks import Stance
from app.treaty.proposals import Review
from tests.services.colleagues import Colleague, formers, redlines, rows, singles, tides
from tests.strangers import made, take_as_found

KEPT = Path(__file__).parents[2] / "storage" / "kept"

_TEXTS = st.sampled_from(("keep", "ask the capital", "our line"))
_REVIEWS = st.sampled_from((Review.CONFIRMED, Review.REJECTED))
DEEDS = st.one_of(
    st.tuples(st.just("note"), st.sampled_from(("n1", "n2", "n3")), _TEXTS),
    st.tuples(st.just("unnote"), st.sampled_from(("n1", "n2"))),
    st.tuples(st.just("author"), st.sampled_from(("A. Clerk", "B. Clerk")), st.sampled_from(("FRA", "DEU", ""))),
    st.tuples(st.just("setting"), st.just("delegation"), st.sampled_from(("FRA", "NOR"))),
    st.tuples(st.just("actor"), st.sampled_from(("XAA", "XBB")), st.sampled_from(("Aland", "Bland"))),
    st.tuples(st.just("pin"), st.sampled_from("12"), st.sampled_from("12"), st.booleans()),
    st.tuples(st.just("position"), st.sampled_from(("FRA", "NOR")), st.sampled_from((Stance.SUPPORT, Stance.OPPOSE))),
    st.tuples(st.just("review"), _REVIEWS, st.sampled_from(("", "2030-01-02"))),
    st.tuples(st.just("propose"), st.sampled_from(("Tables are kept.", "Tables are old."))),
    st.tuples(st.just("draft"), st.sampled_from(("rev2", "rev3"))),
    st.tuples(st.just("shelf"), st.sampled_from(("kites", "sails"))),
    st.tuples(st.just("describe"), st.sampled_from(("kites", "sails")), st.sampled_from(("K", "S")),
              st.sampled_from(("kites", "sails", ""))),
    st.tuples(st.just("order"), st.sampled_from(("rev1", "rev2", "rev3"))),
    st.tuples(st.just("notation"), st.sampled_from(("plain", "deletion"))),
    st.tuples(st.just("word"), st.integers(0, 3), st.sampled_from(Verdict), st.sampled_from(("", "DEU"))),
)  # fmt: skip


class Start:
    """With what two colleagues begin. Its name is short, which that of the resources is not."""

    def __init__(self, path, resources):
        self.path, self.resources = path, resources


@pytest.fixture(scope="module")
def start(tmp_path_factory, resources):
    return Start(tides(tmp_path_factory.mktemp("start"), resources), resources)


@pytest.fixture
def two(start, tmp_path, resources):
    begin = Path(shutil.copy(start.path, tmp_path / "tides.travaux"))
    return Colleague(begin, "ours", resources), Colleague(begin, "theirs", resources)


def _merged(colleague: Colleague, other: Colleague, name: str, take: bool | None) -> Path:
    """A copy of one's dossier with the other's merged into it, and all conflicts settled for ours or theirs."""
    path = Path(shutil.copy(colleague.path, colleague.path.with_name(f"{name}.travaux")))
    merge_dossiers(path, other.path)
    if take is not None:
        settle(path, {one.number: take for one in conflicts_of(path)})
    return path


def _nothing_lost(colleague: Colleague, merged: Path) -> None:
    """Each value that a colleague had is there, waits in the list, or was known to be an older one."""
    now, known = singles(merged), formers(merged)
    with Dossier.open(merged, write=False) as there:
        waiting = {(one.sort, one.key) for one in there.conflicts()}
        texts = {note.text for note in there.user_input.notes()}
        stances = {(p.actor.id, p.stance) for p in there.user_input.positions()}
    with Dossier.open(colleague.path, write=False) as there:
        assert {(p.actor.id, p.stance) for p in there.user_input.positions()} <= stances
        had = there.user_input.notes()
    older = {(sort, key) for sort, key, _ in known}
    for place, digest in singles(colleague.path).items():
        there_now = now.get(place) == digest
        assert there_now or place in waiting or (*place, digest) in known or place[0] == "order", place
    assert all(note.text in texts or ("note", note.id) in older for note in had)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(DEEDS, max_size=4), st.lists(DEEDS, max_size=5), st.lists(DEEDS, max_size=5))
@example([], [("shelf", "sails")], [("shelf", "kites")])
@example([("shelf", "kites")], [("shelf", "sails"), ("propose", "Tables are old.")], [("draft", "rev3")])
def test_merged_either_way_it_is_the_same_dossier_and_nothing_is_lost(start, before, ours, theirs):
    resources = start.resources
    with tempfile.TemporaryDirectory() as folder:
        begin = Path(shutil.copy(start.path, Path(folder) / "tides.travaux"))
        first = Colleague(begin, "begin", resources)
        for deed in before:
            first.do(*deed)
        one, other = (Colleague(first.path, name, resources) for name in ("ours", "theirs"))
        for colleague, deeds in ((one, ours), (other, theirs)):
            for deed in deeds:
                colleague.do(*deed)
        untouched = other.path.read_bytes()
        here = _merged(one, other, "here", None)
        assert other.path.read_bytes() == untouched
        _nothing_lost(one, here)
        _nothing_lost(other, here)
        again = rows(here)
        account = merge_dossiers(here, other.path)
        assert (account.copy, account.came, account.both) == (None, {}, ())
        assert rows(here) == again
        here = _merged(one, other, "here ours", take=False)
        there = _merged(other, one, "there theirs", take=True)
        assert {key: value for key, value in singles(here).items() if key[0] != "word"} == {
            key: value for key, value in singles(there).items() if key[0] != "word"
        }
        assert redlines(here, resources) == redlines(there, resources)
        with Dossier.open(here, write=False) as checked:
            checked.check()


def test_a_word_that_a_colleague_said_twice_comes_once(two):
    ours, theirs = two
    for _ in range(2):
        theirs.do("word", 1, Verdict.CONFIRMED, "")
    merge_dossiers(ours.path, theirs.path)
    before = rows(ours.path)
    again = merge_dossiers(ours.path, theirs.path)
    assert (again.copy, again.came, again.both) == (None, {}, ())
    assert rows(ours.path) == before


def test_a_note_edited_in_the_second_it_was_made_is_not_lost(two):
    ours, theirs = two
    ours.do("note", "n1", "our line")
    shutil.copy(ours.path, theirs.path)
    for colleague, text in ((ours, "keep"), (theirs, "ask the capital")):
        with Dossier.open(colleague.path) as there:
            (note,) = there.user_input.notes()
            later = note.made if colleague is theirs else "2030-06-01T11:00:00+00:00"
            there.user_input.keep_note(replace(note, text=text, changed=later))
        _altered(colleague.path, "DELETE FROM former")  # as in a copy for a partner, which knows no former values
    merge_dossiers(ours.path, theirs.path)
    with Dossier.open(ours.path, write=False) as there:
        assert sorted(note.text for note in there.user_input.notes()) == ["ask the capital", "keep"]


def test_a_note_that_both_changed_stays_in_both_versions(two):
    ours, theirs = two
    ours.do("note", "n1", "our line")
    shutil.copy(ours.path, theirs.path)
    ours.do("note", "n1", "keep")
    theirs.do("note", "n1", "ask the capital")
    account = merge_dossiers(ours.path, theirs.path, day="2030-06-02")
    (both,) = account.both
    assert (both.ours.text, both.theirs.text, both.theirs.who) == ("keep", "ask the capital", "theirs")
    with Dossier.open(ours.path, write=False) as there:
        assert sorted(note.text for note in there.user_input.notes()) == ["ask the capital", "keep"]
    merge_dossiers(theirs.path, ours.path)
    assert rows(theirs.path)["notes"] == rows(ours.path)["notes"]


def test_what_one_alone_changed_is_as_they_have_it(two):
    ours, theirs = two
    for colleague in two:
        colleague.do("note", "n1", "our line")
        colleague.do("author", "A. Clerk", "FRA")
    theirs.do("note", "n1", "keep")
    theirs.do("author", "A. Clerk", "NOR")
    ours.do("review", Review.CONFIRMED, "")
    account = merge_dossiers(ours.path, theirs.path)
    assert {one.sort for one in account.renewed} == {"note", "author"}
    assert not account.conflicts
    with Dossier.open(ours.path, write=False) as there:
        assert there.authors() == {"A. Clerk": "NOR"}
        assert [note.text for note in there.user_input.notes()] == ["keep"]
        assert there.papers()[0].proposals[0].review is Review.CONFIRMED


def test_where_one_value_holds_ours_stays_until_theirs_is_taken(two):
    ours, theirs = two
    ours.do("author", "A. Clerk", "FRA")
    theirs.do("author", "A. Clerk", "DEU")
    for _ in range(2):
        account = merge_dossiers(ours.path, theirs.path)
        (conflict,) = account.conflicts
        assert (conflict.sort, conflict.where, conflict.ours.text, conflict.theirs.text) == (
            "author", "A. Clerk", "FRA", "DEU",
        )  # fmt: skip
    with Dossier.open(ours.path, write=False) as there:
        assert there.authors() == {"A. Clerk": "FRA"}
    kept = Path(shutil.copy(ours.path, ours.path.with_name("kept.travaux")))
    settle(ours.path, {conflict.number: True})
    settle(kept, {conflict.number: False})
    for path, actor in ((ours.path, "DEU"), (kept, "FRA")):
        account = merge_dossiers(path, theirs.path)
        assert (account.conflicts, account.copy) == ((), None), "what was settled is not asked again"
        with Dossier.open(path, write=False) as there:
            assert there.authors() == {"A. Clerk": actor}
    merge_dossiers(theirs.path, kept)
    with Dossier.open(theirs.path, write=False) as there:
        assert there.authors() == {"A. Clerk": "FRA"}, "what a colleague settled knowing both values is newer"
    with pytest.raises(Refused, match="no conflict 1 any more"):
        settle(ours.path, {1: True})


@pytest.mark.parametrize("take", [True, False])
def test_settling_is_taken_back_whole_and_never_over_what_somebody_did_since(two, take):
    ours, theirs = two
    ours.do("author", "A. Clerk", "FRA")
    theirs.do("author", "A. Clerk", "DEU")
    (conflict,) = merge_dossiers(ours.path, theirs.path).conflicts
    before = rows(ours.path)
    settled = settle(ours.path, {conflict.number: take})
    open_again(ours.path, settled)
    assert rows(ours.path) == before
    settled = settle(ours.path, {conflict.number: take})
    ours.do("author", "A. Clerk", "NOR")
    with pytest.raises(Overtaken, match="after it was settled"):
        open_again(ours.path, settled)
    with Dossier.open(ours.path, write=False) as there:
        assert there.authors() == {"A. Clerk": "NOR"}


def test_the_same_draft_under_two_labels_is_one_and_its_papers_speak_to_it(two, tmp_path, resources):
    ours, theirs = two
    ours.do("draft", "rev2")
    theirs.do("draft", "rev2")
    with Dossier.open(theirs.path) as there, there._file.writing() as session:
        relabel(session, "rev2", "second revision")
    theirs.do("propose", "Tables are kept.")
    _altered(theirs.path, "UPDATE proposals SET base = 'second revision' WHERE base = 'rev1'")
    account = merge_dossiers(ours.path, theirs.path)
    assert [(one.sort, one.ours.text, one.theirs.text) for one in account.conflicts] == [
        ("draft label", "rev2", "second revision")
    ]
    with Dossier.open(ours.path, write=False) as there:
        assert [draft.label for draft in there.drafts()] == ["zero", "rev1", "rev2"]
        assert "rev2" in [p.base for paper in there.papers() for p in paper.proposals]
    settle(ours.path, {account.conflicts[0].number: True})
    with Dossier.open(ours.path, write=False) as there:
        assert [draft.label for draft in there.drafts()] == ["zero", "rev1", "second revision"]
        assert "second revision" in [p.base for paper in there.papers() for p in paper.proposals]


def test_of_dossiers_that_know_no_former_values_what_only_one_says_holds_without_asking(two):
    ours, theirs = two
    for colleague in two:
        colleague.do("author", "A. Clerk", "FRA")
    dates = "UPDATE papers SET date = '2030-01-02'", "UPDATE drafts SET date = '2030-01-03' WHERE label = 'rev1'"
    for path, more in ((ours.path, ()), (theirs.path, dates)):
        _altered(path, "UPDATE papers SET date = ''", *more, "DELETE FROM former")  # as from before schema 5
    here = Path(shutil.copy(ours.path, ours.path.with_name("here.travaux")))
    for path, other in ((here, theirs.path), (theirs.path, ours.path)):
        assert merge_dossiers(path, other).conflicts == ()
        with Dossier.open(path, write=False) as there:
            assert [paper.date for paper in there.papers()] == ["2030-01-02"]
            assert [draft.date for draft in there.drafts()] == ["", "2030-01-03"]
    _altered(here, "UPDATE papers SET date = '2030-02-02'", "DELETE FROM former")
    assert [one.sort for one in merge_dossiers(here, theirs.path).conflicts] == ["paper"], "two dates are two"
    assert [one.sort for one in conflicts_of(here)] == ["paper"]


def _bases(path: Path) -> set[str]:
    """What proposals speak to that is no draft."""
    with Dossier.open(path, write=False) as there:
        return {p.base for paper in there.papers() for p in paper.proposals} - {one.label for one in there.drafts()}


def _labelled(path: Path, old: str, new: str, *, settled: bool = False) -> None:
    with Dossier.open(path) as there, there._file.writing() as session:
        if settled:
            (identity,) = [one for one, row in drafts_by_identity(session).items() if row.label == old]
            LABELS.leave(session, identity)
        relabel(session, old, new)


@pytest.mark.parametrize("sort", ["proposal", "word"])
def test_what_waits_speaks_to_a_draft_by_its_new_label_when_it_is_taken(two, resources, sort):
    ours, theirs = two
    if sort == "word":
        ours.do("word", 0, Verdict.CONFIRMED, "")
        theirs.do("word", 0, Verdict.REJECTED, "")
    else:
        ours.do("propose", "Tables are kept.")
        shutil.copy(ours.path, theirs.path)
        for colleague, said in ((ours, "heard"), (theirs, "read")):
            with Dossier.open(colleague.path) as there:
                first = next(p for paper in there.papers_as_stored() for p in paper.proposals if p.base == "rev1")
                there.user_input.review(replace(first, review=Review.CORRECTED, rationale=said))
    assert [one.sort for one in merge_dossiers(ours.path, theirs.path).conflicts] == [sort]
    redline = redlines(theirs.path, resources)
    _labelled(ours.path, "rev1", "first revision")
    assert len(conflicts_of(ours.path)) == 1
    account = merge_dossiers(ours.path, theirs.path)
    assert sorted(one.sort for one in account.conflicts) == ["draft label", sort], "it does not wait twice"
    (number,) = [one.number for one in account.conflicts if one.sort == sort]
    settled = settle(ours.path, {number: True})
    assert _bases(ours.path) <= {""}
    with Dossier.open(ours.path, write=False) as there:
        (word,) = there.user_input.confirmations() or [None]
        assert word is None or (word.newer_draft.label, word.verdict) == ("first revision", Verdict.REJECTED)
        assert word is not None or "read" in [p.rationale for paper in there.papers() for p in paper.proposals]
    open_again(ours.path, settled)
    settle(ours.path, {one.number: one.sort == sort for one in conflicts_of(ours.path)})
    assert merge_dossiers(ours.path, theirs.path).copy is None
    assert redlines(ours.path, resources).replace("first revision", "rev1") == redline


def test_what_waits_twice_and_says_the_same_by_a_new_label_waits_once(two):
    ours, theirs = two
    ours.do("propose", "Tables are kept.")
    shutil.copy(ours.path, theirs.path)
    with Dossier.open(ours.path) as there:
        first = next(p for paper in there.papers_as_stored() for p in paper.proposals if p.source == "room 2")
        there.user_input.review(replace(first, review=Review.CORRECTED, rationale="heard"))
    for base in ("rev1", "first revision"):
        with Dossier.open(theirs.path) as there:
            there.user_input.review(replace(first, review=Review.CORRECTED, rationale="read", base=base))
        _altered(theirs.path, "DELETE FROM former")
        merge_dossiers(ours.path, theirs.path)
    assert len(conflicts_of(ours.path)) == 2
    _labelled(ours.path, "rev1", "first revision")
    (left,) = conflicts_of(ours.path)
    settle(ours.path, {left.number: True})
    assert _bases(ours.path) <= {""}


def test_what_comes_in_after_a_label_was_settled_speaks_to_the_draft_by_it(two):
    ours, theirs = two
    for colleague in two:
        colleague.do("draft", "rev2")
        colleague.do("propose", "Tables are kept.")
    shutil.copy(ours.path, theirs.path)
    for colleague in two:
        _altered(colleague.path, "UPDATE proposals SET base = 'rev2' WHERE base = 'rev1'")
    _labelled(ours.path, "rev2", "second")
    merge_dossiers(ours.path, theirs.path)
    settle(ours.path, {one.number: True for one in conflicts_of(ours.path)})
    _labelled(theirs.path, "rev2", "third", settled=True)
    with Dossier.open(theirs.path) as there:
        first = next(p for paper in there.papers_as_stored() for p in paper.proposals if p.base == "third")
        there.user_input.review(replace(first, review=Review.CORRECTED, rationale="heard"))
    merge_dossiers(ours.path, theirs.path)
    assert _bases(ours.path) <= {""}


def test_another_draft_of_the_same_label_comes_in_under_another_one(two, resources):
    ours, theirs = two
    ours.do("draft", "rev2")
    theirs.do("draft", "rev3")
    with Dossier.open(theirs.path) as there, there._file.writing() as session:
        relabel(session, "rev3", "rev2")
    account = merge_dossiers(ours.path, theirs.path)
    assert account.renamed == (("rev2", "rev2 (2)"),)
    with Dossier.open(ours.path, write=False) as there:
        assert {draft.label for draft in there.drafts()} == {"zero", "rev1", "rev2", "rev2 (2)"}
        assert "every night" in there.draft("rev2 (2)").provisions[2].text


def test_two_who_name_others_for_one_change_both_stay_and_are_shown(two):
    ours, theirs = two
    ours.do("word", 0, Verdict.CONFIRMED, "NOR")
    theirs.do("word", 0, Verdict.CONFIRMED, "DEU")
    (both,) = merge_dossiers(ours.path, theirs.path).both
    assert (both.ours.text, both.theirs.text, both.theirs.who, both.theirs.when) == (
        "NOR", "DEU", "theirs", "2030-06-01",
    )  # fmt: skip
    with Dossier.open(ours.path, write=False) as there:
        assert len(there.user_input.confirmations()) == 2


def test_an_ask_confirmed_here_and_rejected_there_is_a_conflict_until_one_is_chosen(two, resources):
    ours, theirs = two
    ours.do("word", 0, Verdict.CONFIRMED, "")
    theirs.do("word", 0, Verdict.REJECTED, "")
    (conflict,) = merge_dossiers(ours.path, theirs.path).conflicts
    assert (conflict.sort, conflict.ours.said, conflict.theirs.said) == ("word", "confirmed", "rejected")
    assert '"FRA"' in redlines(ours.path, resources)
    settle(ours.path, {conflict.number: True})
    with Dossier.open(ours.path, write=False) as there:
        assert [word.verdict for word in there.user_input.confirmations()] == [Verdict.REJECTED]
    assert redlines(ours.path, resources) == redlines(theirs.path, resources)


def test_who_said_the_same_is_kept_of_both(two):
    ours, theirs = two
    for colleague in two:
        colleague.do("word", 0, Verdict.CONFIRMED, "")
    account = merge_dossiers(ours.path, theirs.path)
    assert not account.conflicts
    with Dossier.open(ours.path, write=False) as there:
        assert sorted(word.author for word in there.user_input.confirmations()) == ["ours", "theirs"]
    merge_dossiers(theirs.path, ours.path)
    assert rows(ours.path)["confirmations"] == rows(theirs.path)["confirmations"]


WHO = (
    "article,current text,proposed text\n"
    "Article 1(1),Each Party shall measure the tide at its harbours every day.,"
    "Each Party shall measure the tide at its harbours and lagoons every day.\n"
)


def _named(path: Path, resources) -> set[str]:
    shown = compare_pair(path, "zero", "rev1", resources).attributions
    return {ref.id for one in shown if one.link is Link.ASSERTED for ref in one.actors}


def _asked_by(colleague: Colleague, who: str) -> None:
    """Bring in a paper that does not name who asks in it, as one of `who`."""
    file = colleague.path.parent / "who.csv"
    file.write_text(WHO, "utf-8")
    import_papers(colleague.path, [file], colleague.resources, proponents=(who,))


def _say(colleague: Colleague, actor: str, verdict: Verdict) -> None:
    """Say a word on what an actor asked."""
    compared = compare_pair(colleague.path, "zero", "rev1", colleague.resources)
    (asked,) = [one for one in compared.attributions if actor in {ref.id for ref in one.actors}]
    with Dossier.open(colleague.path) as there:
        there.user_input.add_confirmations([confirming.word_on(compared, asked, verdict, author=colleague.name)])


@pytest.mark.parametrize("verdict", Verdict)
def test_a_word_on_an_ask_that_is_anothers_here_names_whom_it_named_there(two, resources, verdict):
    for colleague, who in zip(two, ("Norway", "Germany"), strict=True):
        _asked_by(colleague, who)
    ours, theirs = two
    _say(theirs, "DEU", verdict)
    before = compare_pair(ours.path, "zero", "rev1", resources).attributions
    account = merge_dossiers(ours.path, theirs.path)
    assert (account.came["word"], [one.sort for one in account.conflicts]) == (1, ["proposal"])
    if verdict is Verdict.CONFIRMED:
        assert _named(ours.path, resources) == {"DEU"}
    else:
        assert compare_pair(ours.path, "zero", "rev1", resources).attributions == before
    assert merge_dossiers(ours.path, theirs.path).copy is None
    settle(ours.path, {account.conflicts[0].number: True})
    assert merge_dossiers(ours.path, theirs.path).copy is None


def test_a_word_that_stays_out_since_its_ask_is_anothers_here_is_told(two, resources):
    for colleague, who in zip(two, ("Norway", "Germany"), strict=True):
        _asked_by(colleague, who)
    ours, theirs = two
    _say(theirs, "DEU", Verdict.CONFIRMED)
    for colleague, review in ((ours, Review.CONFIRMED), (theirs, Review.REJECTED)):
        with Dossier.open(colleague.path) as there:
            asked = next(p for paper in there.papers_as_stored() for p in paper.proposals if paper.source == "who.csv")
            there.user_input.review(replace(asked, review=review))
    before = compare_pair(ours.path, "zero", "rev1", resources).attributions
    account = merge_dossiers(ours.path, theirs.path)
    (held,) = account.held
    assert (held.sort, held.theirs.said, held.theirs.text, held.theirs.who) == (
        "word",
        "confirmed",
        "Germany",
        "theirs",
    )
    assert (held.ours.said, held.ours.text, held.ours.who) == ("", "Norway", "")
    assert "word" not in account.came
    assert compare_pair(ours.path, "zero", "rev1", resources).attributions == before


def test_a_word_that_waits_there_and_is_anothers_here_is_told_and_waits_there_alone(two, resources):
    ours, theirs = two
    third = Colleague(theirs.path, "third", resources)
    for colleague, who in ((ours, "Norway"), (theirs, "Germany"), (third, "Germany")):
        _asked_by(colleague, who)
    _say(ours, "NOR", Verdict.CONFIRMED)
    _say(theirs, "DEU", Verdict.CONFIRMED)
    _say(third, "DEU", Verdict.REJECTED)
    assert [one.sort for one in merge_dossiers(theirs.path, third.path).conflicts] == ["word"]
    account = merge_dossiers(ours.path, theirs.path)
    (held,) = account.held
    assert (held.ours.said, held.ours.text) == ("confirmed", "Norway")
    assert (held.theirs.said, held.theirs.text) == ("rejected", "Germany")
    assert "word" not in [one.sort for one in account.conflicts]
    assert _named(ours.path, resources) >= {"DEU"}


def test_one_id_for_two_actors_is_refused_before_anything_is_changed(two):
    for colleague, name in zip(two, ("Bland", "Aland"), strict=True):
        with Dossier.open(colleague.path) as there:
            there.add_actor(Actor("XAA", ActorType.STATE, name, (), (), "", ""))
    ours, theirs = two
    before = rows(ours.path)
    with pytest.raises(Refused, match="XAA is “Bland” here and “Aland” there"):
        merge_dossiers(ours.path, theirs.path)
    assert (rows(ours.path), copies_of(ours.path)) == (before, ())


def test_two_pins_that_cross_both_stay_and_are_shown(two):
    ours, theirs = two
    ours.do("pin", "1", "2", True)
    theirs.do("pin", "2", "2", True)
    (both,) = merge_dossiers(ours.path, theirs.path).both
    assert (both.sort, both.ours.text, both.theirs.text) == ("pin", "Article 1(2)", "Article 1(2)")


def test_the_copy_kept_before_takes_the_merging_back(two):
    ours, theirs = two
    theirs.do("note", "n1", "keep")
    before = rows(ours.path)
    account = merge_dossiers(ours.path, theirs.path, day="2030-06-02")
    assert account.copy.name == "tides 2030-06-02 before merging 1.travaux"
    assert [(copy.day, copy.merging) for copy in copies_of(ours.path)] == [("2030-06-02", 1)]
    done = restore(ours.path, account.copy, "2030-06-02", "merged")
    assert done.aside.name == "tides (merged 2030-06-02).travaux"
    assert rows(ours.path) == before


class Stopping:
    """Asks to stop once a given number of steps was told."""

    def __init__(self, after: int) -> None:
        self.left = after

    def step(self, done: int, total: int, what: str) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("after", range(5))
def test_stopped_at_any_step_it_is_as_before_or_merged_with_a_copy(two, after):
    ours, theirs = two
    theirs.do("author", "A. Clerk", "FRA")
    before = rows(ours.path)
    try:
        account = merge_dossiers(ours.path, theirs.path, progress=Stopping(after))
    except Cancelled:
        assert (rows(ours.path), copies_of(ours.path)) == (before, ())
    else:
        assert account.copy.exists()
        assert rows(ours.path) != before


def test_what_was_taken_away_here_comes_back_and_is_told(two):
    ours, theirs = two
    for colleague in two:
        colleague.do("note", "n1", "keep")
    ours.do("unnote", "n1")
    account = merge_dossiers(ours.path, theirs.path)
    assert [one.theirs.text for one in account.returned] == ["keep"]


def test_a_position_that_was_taken_back_here_is_told_when_it_comes_in_again(two):
    ours, theirs = two
    ours.do("position", "FRA", Stance.SUPPORT)
    shutil.copy(ours.path, theirs.path)
    with Dossier.open(ours.path) as there:
        there.user_input.remove_position(there.user_input.positions()[0].id)
    account = merge_dossiers(ours.path, theirs.path)
    assert [(one.sort, one.theirs.text) for one in account.returned] == [("position", "FRA")]


def test_their_newer_label_that_another_draft_of_ours_has_waits(two):
    ours, theirs = two
    for colleague in two:
        colleague.do("draft", "rev2")
    ours.do("draft", "rev3")
    _labelled(theirs.path, "rev2", "rev3", settled=True)
    account = merge_dossiers(ours.path, theirs.path)
    assert [(one.sort, one.ours.text, one.theirs.text) for one in account.conflicts] == [
        ("draft label", "rev2", "rev3")
    ]
    assert merge_dossiers(ours.path, theirs.path).copy is None


# --- a dossier from a stick ---


@pytest.mark.parametrize("name", [f"revision-{number}" for number in range(1, HEAD + 1)])
def test_one_of_an_older_schema_is_read_and_left_as_it_is(two, name):
    ours, _ = two
    other = Path(shutil.copy(KEPT / f"{name}.travaux", ours.path.with_name("kites.travaux")))
    before = other.read_bytes()
    account = merge_dossiers(ours.path, other)
    assert account.came["draft"] == 2
    assert other.read_bytes() == before
    with Dossier.open(ours.path, write=False) as there:
        there.check()
        assert len(there.drafts()) == 4


def _altered(path: Path, *statements: str) -> None:
    with closing(made(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        take_as_found(connection)


@pytest.mark.parametrize(
    ("statements", "refusal"),
    [
        ((f"PRAGMA user_version = {HEAD + 1}",), "newer version"),
        (("CREATE VIEW secrets AS SELECT 1",), "damaged"),
        (("CREATE TRIGGER t AFTER INSERT ON notes BEGIN SELECT 1; END",), "damaged"),
        (("UPDATE drafts SET title = 'a' || char(0) || 'b'",), "a text in it that is none"),
        (("UPDATE proposals SET role = x'ff'",), "damaged"),
        (('UPDATE marks SET "end" = 100000',), "damaged"),
        (("PRAGMA foreign_keys = OFF", "DELETE FROM provisions WHERE position = 1"), "damaged"),
    ],
)
def test_one_that_is_not_as_this_program_writes_it_is_refused_and_nothing_changed(two, statements, refusal):
    ours, theirs = two
    theirs.do("note", "n1", "keep")
    _altered(theirs.path, *statements)
    before = ours.path.read_bytes()
    with pytest.raises(Refused, match=refusal):
        merge_dossiers(ours.path, theirs.path)
    assert ours.path.read_bytes() == before
    assert copies_of(ours.path) == ()


def test_what_is_no_dossier_too_large_or_the_same_is_refused(two, monkeypatch):
    ours, theirs = two
    with pytest.raises(Refused, match="into itself"):
        merge_dossiers(ours.path, ours.path)
    with pytest.raises(Refused, match="There is no dossier"):
        merge_dossiers(ours.path, ours.path.with_name("none.travaux"))
    with pytest.raises(Refused, match="not a Travaux dossier"):
        merge_dossiers(ours.path, KEPT.parent / "test_kept.py")
    monkeypatch.setattr("app.storage.records.validation.LARGEST", 1000)
    with pytest.raises(Refused, match="larger than a dossier can be"):
        merge_dossiers(ours.path, theirs.path)


def test_a_locked_dossier_is_merged_where_its_passphrase_is_known_and_a_copy_of_it_is_told_to_be_plain(two, tmp_path):
    ours, theirs = two
    theirs.do("note", "n1", "keep")
    encryption.lock(theirs.path, "three quiet herons", SilentProgress())
    assert merge_dossiers(ours.path, theirs.path).unlocked
    left = share(theirs.path, tmp_path / "partner.travaux", PartnerCopyOptions())
    assert (left.unlocked, left.notes) == (True, 1)
    keys.know_only({})
    with pytest.raises(PassphraseNeeded):
        merge_dossiers(ours.path, theirs.path)
    encryption.lock(ours.path, "four loud herons", SilentProgress())
    encryption.give(theirs.path, "three quiet herons")
    theirs.do("note", "n2", "our line")
    account = merge_dossiers(ours.path, theirs.path)
    assert not account.unlocked
    assert b"our line" not in ours.path.read_bytes() + account.copy.read_bytes()
    keys.know_only({})


@pytest.fixture
def anew(server, tmp_path):
    """Puts a copy of a dossier on the server; returns its address."""

    def put(path, name):
        address = place_of(f"{server}&dossier={name}-{zlib.crc32(str(tmp_path).encode()):08x}")
        copy_dossier(path, address)
        return address

    return put


def _told_of(account):
    return account.came, account.renewed, account.both, account.conflicts, account.returned, account.only_here


@pytest.mark.parametrize(("here", "there"), [("server", "file"), ("file", "server"), ("server", "server")])
def test_a_dossier_on_a_server_is_merged_as_a_file_is(two, anew, here, there):
    ours, theirs = two
    for colleague, other in ((ours, "keep"), (theirs, "ask the capital")):
        colleague.do("note", "n1", other)
        colleague.do("author", "A. Clerk", "FRA" if colleague is ours else "DEU")
        colleague.do("pin", "1", "1" if colleague is ours else "2", True)
        colleague.do("propose", f"Tables of {colleague.name}.")
        colleague.do("position", "FRA", Stance.SUPPORT if colleague is ours else Stance.OPPOSE)
    theirs.do("draft", "rev2")
    theirs.do("actor", "XAA", "Aland")
    dossier = anew(ours.path, "ours") if here == "server" else Path(shutil.copy(ours.path, ours.path.parent / "o"))
    other = anew(theirs.path, "theirs") if there == "server" else theirs.path
    before = rows(other)
    account = merge_dossiers(dossier, other)
    expected = merge_dossiers(ours.path, theirs.path)
    assert account.conflicts
    assert _told_of(account) == _told_of(expected)
    assert (account.changed, account.copy is None) == (True, here == "server")
    assert rows(dossier) == rows(ours.path)
    assert rows(other) == before
    again = merge_dossiers(dossier, other)
    assert (again.changed, again.copy) == (False, None)
    settled = settle(dossier, {one.number: True for one in conflicts_of(dossier)})
    open_again(dossier, settled)
    settle(dossier, {one.number: True for one in conflicts_of(dossier)})
    settle(ours.path, {one.number: True for one in conflicts_of(ours.path)})
    assert singles(dossier) == singles(ours.path)
    with Dossier.open(dossier) as checked:
        checked.check()
        checked.set_author("C. Clerk", "NOR")


def test_what_is_odd_in_a_dossier_on_a_server_is_refused_and_nothing_is_merged(two, anew):
    ours, theirs = two
    theirs.do("author", "A. Clerk", "DEU")
    address, before = anew(theirs.path, "odd"), rows(ours.path)
    with Dossier.open(address) as there:
        there.set_author("B. Clerk\x00", "DEU")
    with pytest.raises(Refused, match="has a text in it that is none"):
        merge_dossiers(ours.path, address)
    with pytest.raises(Refused, match="into itself"):
        merge_dossiers(address, address)
    with closing(open_on_server(address)) as store, store.writing() as session:
        session.execute(asked(f'DROP TABLE "{address.name}".pins'))
    with pytest.raises(Refused, match="on the server is damaged") as refused:
        merge_dossiers(ours.path, address)
    assert not isinstance(refused.value, Damaged), "the window offers no copy of it"
    assert rows(ours.path) == before
    assert copies_of(ours.path) == ()
