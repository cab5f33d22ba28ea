"""Laws of storage: what is loaded is what was stored, for any draft and paper, and in any order of adding."""

import secrets
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.job import Refused
from app.place import place_of
from app.services.dossiers.dossier import Dossier
from app.storage.records.mark_codec import mark_from, mark_kind, mark_payload
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NoteSubject, Priority
from tests.laws import stored_values as random


@given(random.marks)
def test_a_mark_is_read_as_it_was_written(mark):
    assert mark_from(mark_kind(mark), mark.start, mark.end, mark_payload(mark)) == mark


put_in = given(
    st.lists(random.drafts, max_size=3, unique_by=lambda draft: draft.label),
    st.lists(random.papers, max_size=2),
)
kept = given(
    st.lists(random.notes, max_size=4, unique_by=lambda note: note.id),
    st.dictionaries(st.text(min_size=1, max_size=8), st.text(min_size=1, max_size=12), max_size=3),
)


@settings(max_examples=40)
@put_in
def test_a_dossier_gives_back_what_was_put_in(drafts, papers):
    with tempfile.TemporaryDirectory() as folder:
        _put_in_and_give_back(Path(folder) / "law.travaux", drafts, papers)
        assert [file.name for file in Path(folder).iterdir()] == ["law.travaux"]


@settings(max_examples=15)
@put_in
def test_a_dossier_on_a_server_gives_back_what_was_put_in(server, drafts, papers):
    _put_in_and_give_back(_on(server), drafts, papers)


def _on(server):
    return place_of(f"{server}&dossier=law-{secrets.token_hex(8)}")


def _put_in_and_give_back(place, drafts, papers):
    with Dossier.create(place, "Law") as dossier:
        for draft in drafts:
            dossier.add_draft(draft)
        for paper in papers:
            dossier.add_paper(paper)
    with Dossier.open(place, write=False) as dossier:
        assert tuple(s.label for s in dossier.drafts()) == tuple(d.label for d in drafts)
        assert [dossier.draft(d.label) for d in drafts] == drafts
        assert list(dossier.papers()) == papers
        assert not dossier.problems()


@settings(max_examples=40)
@kept
def test_notes_and_preferences_come_back_as_they_were_kept(notes, preferences):
    with tempfile.TemporaryDirectory() as folder:
        _keep_and_give_back(Path(folder) / "law.travaux", notes, preferences)


def _note(identity, made):
    nowhere = Anchor("", "", "", 0, 0, "", "", "")
    return Note(
        identity, DraftName("", ""), nowhere, NoteSubject.PROVISION, "", "", Priority.NONE, False, "", made, "", None
    )


@settings(max_examples=15)
@kept
@example([_note("0", "\x19"), _note("00", "\0")], {})
def test_notes_and_preferences_come_back_from_a_server_as_they_were_kept(server, notes, preferences):
    _keep_and_give_back(_on(server), notes, preferences)


def _keep_and_give_back(place, notes, preferences):
    with Dossier.create(place, "Law") as dossier:
        for note in notes:
            dossier.user_input.keep_note(note)
            dossier.user_input.keep_note(note)
        for name, value in preferences.items():
            dossier.user_input.set_preference(name, "before")
            dossier.user_input.set_preference(name, value)
    with Dossier.open(place) as dossier:
        assert dossier.user_input.notes() == tuple(sorted(notes, key=lambda note: (note.made, note.id)))
        assert dossier.user_input.preferences() == preferences
        for note in notes:
            dossier.user_input.remove_note(note.id)
        for name in preferences:
            dossier.user_input.set_preference(name, "")
        assert dossier.user_input.notes() == ()
        assert dossier.user_input.preferences() == {}


@settings(max_examples=20)
@given(
    st.lists(random.drafts, min_size=1, max_size=3, unique_by=lambda draft: draft.label),
    st.lists(random.papers, min_size=1, max_size=2),
    st.data(),
)
def test_what_is_taken_out_and_put_back_is_as_it_was(drafts, papers, data):
    drafts = [replace(draft, sha256=f"d{at}") for at, draft in enumerate(drafts)]
    papers = [replace(paper, sha256=f"p{at}") for at, paper in enumerate(papers)]
    gone = data.draw(st.lists(st.sampled_from(drafts), unique_by=lambda draft: draft.label, min_size=1))
    lost = data.draw(st.lists(st.sampled_from(papers), unique_by=lambda paper: paper.sha256, min_size=1))
    order = data.draw(st.permutations([draft.label for draft in drafts]))
    with tempfile.TemporaryDirectory() as folder, Dossier.create(Path(folder) / "law.travaux", "Law") as dossier:
        for draft in drafts:
            dossier.add_draft(draft)
        for paper in papers:
            dossier.add_paper(paper)
        entered = {p.base for paper in papers for p in paper.proposals if any(a.kind == "entry" for a in p.asks)}
        if entered & {draft.label for draft in gone}:
            with pytest.raises(Refused, match="entered by hand"):
                dossier.remove_drafts([draft.label for draft in gone])
        else:
            before = dossier.info().counts
            removed = dossier.remove_drafts([draft.label for draft in gone])
            assert [s.label for s in dossier.drafts()] == [d.label for d in drafts if d not in gone]
            assert [s.order for s in dossier.drafts()] == list(range(len(drafts) - len(gone)))
            dossier.put_back(removed)
            assert dossier.info().counts == before
        out = dossier.remove_papers([paper.sha256 for paper in lost])
        assert list(dossier.papers()) == [paper for paper in papers if paper not in lost]
        dossier.put_back(out)
        assert [dossier.draft(s.label) for s in dossier.drafts()] == drafts
        assert list(dossier.papers()) == papers
        dossier.order_drafts(order)
        assert [s.label for s in dossier.drafts()] == order
        assert not dossier.problems()
