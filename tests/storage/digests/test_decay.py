"""What changes in a dossier past the program is told by name, wherever it lies, and nothing is called sound again by
itself. Each bit that flips in its file is told where it changes a word.
"""

from __future__ import annotations

import re
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import psycopg
import pytest

from app.job import Damaged, Refused
from app.place import ServerAddress, place_of
from app.services.dossiers.backups import copies_of, keep_copy
from app.services.dossiers.creation import copy_dossier
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.encryption import lock
from app.services.dossiers.merging import merge_dossiers
from app.services.dossiers.sharing import CopiedNotes, PartnerCopyOptions, share
from app.storage.digests.stored_digests import UNREADABLE, FileRows, digests_of, keys_there, row_bytes
from app.storage.digests.units import units
from app.storage.file.backups import is_sound
from app.storage.file.keys import key_for
from app.storage.schema import HEAD, Base
from app.storage.sqlite import sqlite3
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.draft import Draft
from app.treaty.marks import ActorRef, Stance
from app.treaty.notes import Note, NoteSubject
from app.treaty.proposals import Ask, Edit, Position, Proposal, ProposalPaper
from tests.storage import hand
from tests.strangers import made

KEPT = Path(__file__).parent.parent / "kept"
DAY = "2030-06-01"
PROPOSALS = tuple(
    Proposal(
        f"q{number}", (ActorRef("NOR", "Norway"),), "proponent", f"Article {number}", "paper", "", "", "zero",
        (Ask(f"q{number}a", Edit.INSERT, Stance.PROPOSE, f"Article {number}", "three kites"),),
    )
    for number in (1, 2)
)  # fmt: skip
CHANGES = {
    "a word of a draft": ("UPDATE provisions SET text = text || 's' WHERE draft_id = 1", "The draft “zero” "),
    "a bracket": ("UPDATE marks SET start = start + 1", "The draft “zero” "),
    "a mark that is gone": ("DELETE FROM marks", "The draft “zero” "),
    "an address": (
        "UPDATE provisions SET address = 'Article 9' WHERE draft_id = 2 AND position = 0",
        "The draft “one” ",
    ),
    "the kind of a provision": ("UPDATE provisions SET kind = 'annex' WHERE draft_id = 2", "The draft “one” "),
    "a line of a report": ("UPDATE report_lines SET severity = 'note' WHERE draft_id = 1", "The draft “zero” "),
    "the order of drafts": ("UPDATE drafts SET position = position + 5", "The draft “zero” "),
    "a label": ("UPDATE drafts SET label = 'two' WHERE id = 2", "The draft “two” "),
    "a provision more": (
        "INSERT INTO provisions SELECT draft_id, 99, 'more', NULL, kind, number, heading, text, address, \"where\","
        " typed FROM provisions WHERE draft_id = 2 AND position = 0",
        "The draft “one” ",
    ),
    "a word of an instrument": ("UPDATE instruments SET text = replace(text, 'two', 'ten')", "The instrument “"),
    "of what it is a version": ("UPDATE instruments SET version_of = 'other'", "The instrument “"),
    "an instrument that is gone": ("DELETE FROM instruments", "The instrument “?”"),
    "who asks": ("UPDATE proposal_actors SET actor = 'USA'", "The proposal on "),
    "a stance": ("UPDATE asks SET stance = 'oppose'", "The proposal on "),
    "a wording": ("UPDATE asks SET wording = wording || ' not'", "The proposal on "),
    "the date of a paper": ("UPDATE papers SET date = '1999-01-01'", "The paper “"),
    "a note": ("UPDATE notes SET text = text || '!'", "The note “"),
    "whose a note is": ("UPDATE notes SET private = 1 = 0 WHERE private", "The note “"),
    "a note that is gone": ("DELETE FROM notes", "The note “?”"),
    "an answer": ("UPDATE confirmations SET verdict = 'rejected'", "An answer to who asked "),
    "a position": ("UPDATE positions SET stance = 'oppose'", "The position of “"),
    "an author": ("UPDATE authors SET actor = 'USA'", "What the dossier says of “"),
    "a name of an actor": ("UPDATE actor_names SET name = name || 's'", "What the dossier says of “"),
    "a pin": ("UPDATE pins SET newer_provision = 'article-9'", "keeps for itself"),
    "whose delegation it is": ("UPDATE preferences SET value = 'USA'", "keeps for itself"),
    "a conflict": ("UPDATE conflicts SET theirs = '[]'", "keeps for itself"),
    "what was there before": ("UPDATE former SET digest = 'other'", "keeps for itself"),
    "the title": ("UPDATE dossier SET title = 'Another'", "keeps for itself"),
    "a digest": ("UPDATE digests SET digest = 'f' WHERE sort = 'text' AND key = '[1]'", "The draft “zero” "),
}


@pytest.fixture
def kites(tmp_path):
    """A dossier in which there is some of everything."""
    path = Path(shutil.copy(KEPT / "revision-10.travaux", tmp_path / "kites.travaux"))
    with Dossier.open(path) as there:
        older, newer = (there.draft(label) for label in ("zero", "one"))
        there.user_input.add_pin(older, newer, (older.provisions[0].id, newer.provisions[0].id))
        there.user_input.keep_note(a_note("n7", "Ask the experts"))
        there.user_input.keep_note(a_note("n7", "Ask the experts first"))
    return path


def a_note(identity, text):
    anchor = Anchor("article-1", "Article 1", "text", 0, 4, "Each", "", "")
    return Note(identity, DraftName("", "zero"), anchor, NoteSubject.WORDS, text, private=True)


def decay(place, statement):
    """Change a dossier past the program."""
    if isinstance(place, ServerAddress):
        address = {"host": dict(place.options)["host"], "user": place.user, "dbname": place.database}
        with psycopg.connect(**address) as server:
            server.execute(f'SET search_path TO "{place.name}"')
            assert server.execute(statement).rowcount > 0
        return
    with closing(made(place, key_for(place))) as connection:
        assert connection.execute(statement).rowcount > 0
        connection.commit()


def damage(place):
    with Dossier.open(place, write=False) as there:
        return [str(one) for one in there.digests.damage()]


def told(place):
    with pytest.raises(Damaged) as refused, Dossier.open(place, write=False) as there:
        there.check()
    return [str(one) for one in refused.value.records]


# --- every word, wherever it lies ---


def test_every_column_of_every_table_has_a_digest():
    held = {(part.table, column) for unit in units() for part in unit.parts for column in part.columns}
    assert held == {(table.name, column.name) for table in Base.metadata.sorted_tables for column in table.columns}


def test_a_row_is_not_taken_for_another():
    rows = ([None], [0], [b""], [bytearray()], [bytearray(b"n")], [1, 2], [12], [b"a", b"b"], [b"ab"], [0.5])
    assert len({row_bytes(row) for row in rows}) == len(rows)


@pytest.mark.parametrize("change", CHANGES)
def test_what_changed_is_named_with_what_to_do(kites, change):
    statement, begins = CHANGES[change]
    decay(kites, statement)
    found = told(kites)
    assert any(begins in one for one in found)
    assert all("restore a copy of the dossier" in one and "\n" not in one for one in found)


@pytest.mark.parametrize("change", ["a word of a draft", "a bracket", "a stance", "a note", "an answer", "a digest"])
def test_the_same_in_a_locked_one(kites, change):
    lock(kites, "a pass phrase")
    assert damage(kites) == []
    statement, begins = CHANGES[change]
    decay(kites, statement)
    assert any(begins in one for one in told(kites))


@pytest.mark.parametrize("change", CHANGES)
def test_the_same_on_a_server(kites, server, change):
    place = on_server(server, f"decay-{list(CHANGES).index(change)}")
    copy_dossier(kites, place)
    assert damage(place) == []
    statement, begins = CHANGES[change]
    decay(place, statement)
    assert any(begins in one for one in told(place))


def on_server(server, name):
    return place_of(f"{server}&dossier={name}")


def test_the_same_words_have_the_same_digests_in_a_file_and_on_a_server(kites, server, tmp_path):
    place = on_server(server, "same-digests")
    copy_dossier(kites, place)
    copy_dossier(place, tmp_path / "back.travaux")
    asked = "SELECT * FROM digests WHERE sort <> 'read' ORDER BY sort, key"
    with closing(made(kites)) as before, closing(made(tmp_path / "back.travaux")) as after:
        assert before.execute(asked).fetchall() == after.execute(asked).fetchall()


def test_what_is_written_by_two_programs_has_its_digests(anywhere, monkeypatch, capsys):
    place = anywhere("hands")
    Dossier.create(place, "Kites").close()
    monkeypatch.setattr("sys.stdin.readline", lambda: "\n", raising=False)
    for name in ("left", "right"):
        hand.write(place, name, 3)
    assert damage(place) == []
    with Dossier.open(place) as there:
        there.set_author("A. Clerk\x00\x1a", "TSL")
        there.order_drafts([draft.label for draft in reversed(there.drafts())])
        there.put_back(there.remove_drafts(["left-1"]))
        there.user_input.remove_note("left-0")
    assert damage(place) == []


# --- nothing is called sound again by itself ---


def test_damaged_words_stay_damaged_when_something_else_of_them_is_changed(kites):
    decay(kites, CHANGES["a word of a draft"][0])
    decay(kites, CHANGES["a note"][0])
    before = len(damage(kites))
    with Dossier.open(kites) as there:
        there.set_notation(replace(there.draft("zero"), profile="plain"))
        there.user_input.keep_note(replace(there.user_input.notes()[0], colour="blue"))
        there.order_drafts(["one", "zero"])
    assert len(damage(kites)) == before


def test_what_is_taken_out_damaged_comes_back_damaged_and_what_is_replaced_is_sound(tmp_path):
    path = tmp_path / "kites.travaux"
    with Dossier.create(path, "Kites") as there:
        there.add(drafts=[Draft("Kites", "en", "plain", (hand.WORDS,), label=label) for label in ("zero", "one")])
        there.add_paper(ProposalPaper("paper", "1f", "", PROPOSALS))
        sound = there.draft("one")
    decay(path, "UPDATE provisions SET text = text || 's' WHERE draft_id = 2")
    decay(path, "UPDATE asks SET stance = 'oppose' WHERE key = 'q2a'")
    found = damage(path)
    assert [one[:17] for one in found] == ["The draft “one” i", "The proposal on A"]
    with Dossier.open(path) as there:
        drafts, papers = there.remove_drafts(["one"]), there.remove_papers(["1f"])
        assert damage(path) == []
        there.put_back(drafts)
        there.put_back(papers)
        assert damage(path) == found
        there.remove_drafts(["one"])
        there.add_draft(sound)
    assert damage(path) == found[1:]


def test_an_older_dossier_is_taken_as_it_is_found_and_says_so(tmp_path):
    path = Path(shutil.copy(KEPT / "revision-8.travaux", tmp_path / "kites.travaux"))
    for write in (False, True):
        with Dossier.open(path, write=write) as there:
            assert there.digests.schema_found() == 8
            assert there.digests.damage() == ()
    decay(path, CHANGES["a stance"][0])
    assert damage(path)


def test_what_was_damaged_before_it_was_renewed_is_told_afterwards(tmp_path):
    path = Path(shutil.copy(KEPT / "revision-9.travaux", tmp_path / "kites.travaux"))
    decay(path, CHANGES["a stance"][0])
    before = damage(path)
    assert before[0].startswith("The proposal on ")
    with Dossier.open(path) as there:
        assert there.digests.schema_found() == 0
    assert path.read_bytes()[60:64] == HEAD.to_bytes(4, "big")
    assert damage(path) == before


# --- what is made of it ---


@pytest.mark.parametrize(
    "change", ["a word of a draft", "a bracket", "who asks", "a name of an actor", "a word of an instrument"]
)
def test_no_copy_for_a_partner_and_no_merging_of_what_is_damaged(kites, tmp_path, change):
    decay(kites, CHANGES[change][0])
    with pytest.raises(Damaged, match=r"^Nothing was written\. .*not as it was stored"):
        share(kites, tmp_path / "partner.travaux", PartnerCopyOptions())
    assert not (tmp_path / "partner.travaux").exists()
    ours = Path(shutil.copy(KEPT / "revision-10.travaux", tmp_path / "ours.travaux"))
    before = ours.read_bytes()
    with pytest.raises(Refused, match="ask your colleague for another copy"):
        merge_dossiers(ours, kites, day=DAY)
    assert ours.read_bytes() == before
    with pytest.raises(Refused, match="No copy of the dossier"):
        merge_dossiers(kites, ours, day=DAY)


def test_a_damaged_note_is_not_asked_of_a_copy_without_notes(kites, tmp_path):
    decay(kites, CHANGES["a note"][0])
    share(kites, tmp_path / "partner.travaux", PartnerCopyOptions(notes=CopiedNotes.NONE))
    with pytest.raises(Damaged):
        share(kites, tmp_path / "more.travaux", PartnerCopyOptions(notes=CopiedNotes.ALL))


@pytest.mark.parametrize("change", ["a word of a draft", "a note that is gone", "a stance"])
def test_a_copy_elsewhere_tells_what_was_damaged_before(kites, tmp_path, change):
    decay(kites, CHANGES[change][0])
    copy_dossier(kites, tmp_path / "copy.travaux")
    assert damage(tmp_path / "copy.travaux") == damage(kites)


def test_a_copy_that_is_not_as_it_was_stored_is_not_sound_and_pushes_no_other_out(kites):
    keep_copy(kites, "2030-05-01")
    decay(kites, CHANGES["a word of a draft"][0])
    for day in range(1, 8):
        with pytest.raises(Refused, match=r"No copy of the dossier “kites\.travaux” was kept today") as refused:
            keep_copy(kites, f"2030-06-0{day}")
        assert not isinstance(refused.value, Damaged), "the rest is gone on with"
    (copy,) = copies_of(kites)
    assert is_sound(copy.path)
    assert not is_sound(kites)
    named = re.escape(f"newest sound copy is “{copy.path.name}”")
    with Dossier.open(kites, write=False) as there, pytest.raises(Damaged, match=named):
        there.check()


# --- bits ---


def rows(path):
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        connection.text_factory = bytearray
        found = []
        for table in Base.metadata.sorted_tables:
            there = FileRows(connection)
            found.append(sorted(map(repr, there.read(f'SELECT * FROM "{table.name}"'))))
        return found


@pytest.mark.parametrize("seed", range(4))
def test_every_bit_that_changes_a_word_is_told(kites, seed):
    whole, before, random = kites.read_bytes(), rows(kites), Random(seed)
    silent = []
    for _ in range(60):
        bit = random.randrange(len(whole) * 8)
        other = bytearray(whole)
        other[bit // 8] ^= 1 << bit % 8
        kites.write_bytes(other)
        try:
            changed = rows(kites) != before
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            changed = True
        try:
            with Dossier.open(kites, write=False) as there:
                there.check()
        except Refused:
            continue
        if changed:
            silent.append(bit)
    assert silent == []


def test_a_text_that_is_none_any_more_has_a_digest_too(kites):
    with closing(made(kites)) as connection:
        connection.execute("UPDATE notes SET key = CAST(x'ff41' AS TEXT) WHERE key = 'n7'")
        found = FileRows(connection)
        keys = keys_there(found, "note")
        assert UNREADABLE in digests_of(found, "note", keys).values()
        connection.commit()
    assert damage(kites)


def test_a_position_and_its_order_are_kept(kites):
    with Dossier.open(kites) as there:
        there.user_input.add_position(
            Position(ActorRef("NOR", "Norway"), Stance.OPPOSE, "Article 2", "", "Room", "", "")
        )
    assert damage(kites) == []
