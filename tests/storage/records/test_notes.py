"""Notes and preferences in a dossier, and dossiers of the second schema, which knew none of them."""

import pickle
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.job import Overtaken, Refused
from app.services.dossiers.creation import copy_dossier
from app.services.dossiers.dossier import Dossier
from app.storage.schema import HEAD
from app.treaty.changes import ChangeKind
from app.treaty.confirmations import Anchor, DraftName, Verdict
from app.treaty.notes import Note, NotedChange, NoteSubject, Priority
from app.treaty.proposals import Review

KEPT = Path(__file__).parents[1] / "kept" / "revision-2.travaux"
ONE = "4a5ab897699703aa210d105a136ced599cd93616eb4f98262fdf68b6fad94d12"
ANCHOR = Anchor("article-1/1", "Article 1(1)", "text", 23, 32, "two kites", "Each Party should keep", "in a dry place.")


@pytest.fixture
def old(tmp_path):
    """A dossier as the second schema left it: the first one's, with a proposal put right, a confirmation, a note."""
    return Path(shutil.copy(KEPT, tmp_path / "kites.travaux"))


@pytest.fixture
def renewed(anywhere):
    """The same of today's schema, in a file or on a server."""
    copy_dossier(KEPT, anywhere("kites"))
    return anywhere("kites")


def _note(**other):
    note = Note(
        "one",
        DraftName(ONE, "one"),
        ANCHOR,
        NoteSubject.WORDS,
        "Two is the least.\nNever one.",
        "blue",
        Priority.REDLINE,
        True,
        "the delegate",
        "2030-06-02T22:10:00+02:00",
        "2030-06-02T22:10:00+02:00",
    )
    return replace(note, **other)


def test_a_dossier_of_the_second_schema_is_renewed_and_everything_is_still_there(old):
    before = old.read_bytes()
    with Dossier.open(old) as dossier:
        assert dossier.info().schema == HEAD
        assert (old.parent / "kites (schema 2).travaux").stat().st_size == len(before)
        assert [(d.label, d.unofficial, d.received) for d in dossier.drafts()] == [
            ("zero", False, ""),
            ("one", False, ""),
        ]
        assert not dossier.draft("one").unofficial
        assert [p.review for p in dossier.papers()[0].proposals] == [Review.UNSEEN, Review.CORRECTED]
        assert [c.verdict for c in dossier.user_input.confirmations()] == [Verdict.CONFIRMED]
        assert [(p.actor.id, p.id) for p in dossier.user_input.positions()] == [("TSL", "p1")]
        assert dossier.user_input.preferences() == {}
        assert dossier.problems() == ()


def test_a_note_of_the_second_schema_is_carried_over(old):
    carried = Note(
        "n1",
        DraftName(ONE, "one"),
        replace(ANCHOR, before="", after=""),
        NoteSubject.WORDS,
        "Ask the capital.",
        author="the rapporteur",
        made="2030-06-02",
        changed="2030-06-02",
    )
    with Dossier.open(old, write=False) as dossier:
        assert dossier.user_input.notes() == (carried,)
        ids = [position.id for position in dossier.user_input.positions()]
        with pytest.raises(Refused, match="reading only"):
            dossier.user_input.keep_note(_note())
    with Dossier.open(old) as dossier:
        assert dossier.user_input.notes() == (carried,)
        assert [position.id for position in dossier.user_input.positions()] == ids


def test_notes_are_kept_changed_and_taken_away_by_their_id(renewed):
    change = NotedChange(ChangeKind.SUBSTITUTION, DraftName("a" * 64, "zero"), "one kite")
    first = _note()
    later = _note(id="two", on=NoteSubject.CHANGE, change=change, private=False, made="2030-06-03T08:00:00+02:00")
    with Dossier.open(renewed) as dossier:
        dossier.user_input.remove_note("n1")
        dossier.user_input.keep_note(later)
        dossier.user_input.keep_note(first)
        assert dossier.user_input.notes() == (first, later)
        said = replace(first, text="Three, rather.", priority=Priority.OWN, changed="2030-06-04T08:00:00+02:00")
        dossier.user_input.keep_note(said)
        assert dossier.user_input.notes() == (said, later)
        assert dossier.info().counts["notes"] == 2
        dossier.user_input.remove_note("one")
        dossier.user_input.remove_note("nobody's")
        assert dossier.user_input.notes() == (later,)
        dossier.user_input.keep_note(said)
        assert dossier.user_input.notes() == (said, later)


def test_preferences_are_set_and_taken_back(renewed):
    with Dossier.open(renewed) as dossier:
        dossier.user_input.set_preference("delegation", "TSL")
        dossier.user_input.set_preference("delegation", "BRD")
        assert dossier.user_input.preferences() == {"delegation": "BRD"}
    with Dossier.open(renewed) as dossier:
        assert dossier.user_input.preferences() == {"delegation": "BRD"}
        dossier.user_input.set_preference("delegation", "")
        dossier.user_input.set_preference("nothing", "")
        assert dossier.user_input.preferences() == {}


def test_what_somebody_else_wrote_into_a_note_is_told_and_never_written_over(renewed):
    seen, theirs, mine = _note(id="n"), _note(id="n", text="Three."), _note(id="n", text="Four.")
    with Dossier.open(renewed) as one, Dossier.open(renewed) as other:
        one.user_input.exchange_notes([(None, seen)])
        other.user_input.exchange_notes([(seen, theirs)])
        with pytest.raises(Overtaken, match="says “Three") as told:
            one.user_input.exchange_notes([(None, _note(id="also")), (seen, mine)])
        assert told.value.now == theirs
        assert pickle.loads(pickle.dumps(told.value)).now == theirs
        assert [note for note in one.user_input.notes() if note.id in ("n", "also")] == [theirs], "all or none"
        with pytest.raises(Overtaken, match="says “Three"):
            one.user_input.exchange_notes([(seen, None)])
        other.user_input.exchange_notes([(theirs, replace(theirs, private=False))])
        with pytest.raises(Overtaken, match="made it private or shared"):
            one.user_input.exchange_notes([(theirs, mine)])
        one.user_input.exchange_notes([(replace(theirs, private=False), mine)])
        other.user_input.exchange_notes([(seen, mine)])
        assert mine in other.user_input.notes(), "what is there already is no conflict"
        other.user_input.exchange_notes([(mine, None)])
        with pytest.raises(Overtaken, match="took this note away") as gone:
            one.user_input.exchange_notes([(mine, seen)])
        assert gone.value.now is None
        one.user_input.exchange_notes([(None, mine), (None, None)])
        assert mine in other.user_input.notes()
