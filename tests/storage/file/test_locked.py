"""Locked dossiers: no plain word on the disk, every way to open them, and each trouble told for what it is."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import unicodedata
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest

from app.job import Cancelled, Damaged, PassphraseNeeded, Refused
from app.services.dossiers import encryption
from app.services.dossiers.backups import copies_of, keep_copy, restore
from app.services.dossiers.dossier import Dossier
from app.storage.file import keys
from app.storage.file.backups import is_sound
from app.storage.file.connections import LOGS, connect, enter_wal, foreign_log, rows_of
from app.storage.file.encryption import _written_anew
from app.storage.file.file import of_older_schema, open_file
from tests.strangers import take_as_found

KEPT = Path(__file__).parents[1] / "kept"
WORDS = "three quiet herons"
SAID = "An author of long words"


@pytest.fixture(autouse=True)
def nobody_knows_a_key():
    yield
    keys.know_only({})


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    """The derivation as it is, at less cost; one test has its real cost."""
    monkeypatch.setitem(keys._DERIVATIONS, 1, keys._Scrypt(1 << 10, 8, 1))


@pytest.fixture
def kites(tmp_path):
    (tmp_path / "here").mkdir()
    path = Path(shutil.copy(KEPT / "revision-4.travaux", tmp_path / "here" / "kites.travaux"))
    with Dossier.open(path) as there:
        there.set_author(SAID, "FRA")
    for copy in copies_of(path):
        copy.path.unlink()
    return path


@pytest.fixture
def locked(kites):
    encryption.lock(kites, WORDS)
    return kites


def authors(path):
    with Dossier.open(path, write=False) as there:
        return [name for name, actor in there.authors().items() if actor == "FRA"]


def texts(path):
    with Dossier.open(path, write=False) as there:
        return [there.draft(draft.label) for draft in there.drafts()]


def rows(path):
    with closing(connect(path, "ro", 0)) as connection:
        return rows_of(connection)


def plain_in(folder, words=SAID):
    """Files in which some words can be read."""
    return [
        file.name
        for file in folder.rglob("*")
        if file.is_file() and any(words.encode(code) in file.read_bytes() for code in ("utf-8", "utf-16-le"))
    ]


def test_a_locked_dossier_is_the_same_and_no_word_of_it_can_be_read(kites):
    before, held = texts(kites), rows(kites)
    assert plain_in(kites.parent) == ["kites.travaux"], "the test can see words"
    done = encryption.lock(kites, WORDS)
    assert (done.copies, done.taken_away, done.left) == ((), (), ())
    assert plain_in(kites.parent) == []
    assert [file.name for file in kites.parent.iterdir()] == ["kites.travaux"]
    assert kites.read_bytes()[:4] == b"TVX\x01"
    assert (texts(kites), rows(kites), authors(kites)) == (before, held, [SAID])
    with Dossier.open(kites) as there, closing(connect(kites, "ro", 5)) as reader:
        reader.execute("BEGIN")  # while somebody reads, what is written stays in the log
        reader.execute("SELECT count(*) FROM authors").fetchone()
        there.set_author("Another long name", "DEU")
        assert kites.with_name("kites.travaux-wal").stat().st_size > 0
        assert plain_in(kites.parent, "Another long name") == [], "nor in the log"
    assert [file.name for file in kites.parent.iterdir()] == ["kites.travaux"]
    with Dossier.open(kites, write=False) as there:
        there.check()


def test_it_opens_with_its_passphrase_and_no_other(locked):
    keys.know_only({})
    assert encryption.needs_passphrase(locked)
    for write in (True, False):
        with pytest.raises(PassphraseNeeded, match="is locked; give its passphrase"):
            open_file(locked, write=write)
    before = locked.read_bytes()
    for words in ("three quiet heron", "Three quiet herons", " three quiet herons"):
        with pytest.raises(PassphraseNeeded, match=r"does not open “kites\.travaux”: it is another one, or"):
            encryption.give(locked, words)
        assert encryption.needs_passphrase(locked)
    assert locked.read_bytes() == before
    encryption.give(locked, WORDS)
    assert authors(locked) == [SAID]


def test_a_wrong_passphrase_does_not_take_away_the_right_one(locked):
    with pytest.raises(PassphraseNeeded):
        encryption.give(locked, "wrong")
    assert authors(locked) == [SAID]


def test_an_empty_passphrase_is_refused_and_nothing_changes(kites):
    before = kites.read_bytes()
    with pytest.raises(Refused, match="empty passphrase"):
        encryption.lock(kites, "")
    assert kites.read_bytes() == before


def test_two_keyboards_write_one_passphrase(kites):
    words = "d\u00e9l\u00e9gation \u1e69 \uac00"
    other = unicodedata.normalize("NFD", words)
    assert other != words
    encryption.lock(kites, other)
    keys.know_only({})
    encryption.give(kites, words)
    assert authors(kites) == [SAID]


def test_the_key_is_scrypt_at_the_cost_that_is_promised(monkeypatch):
    monkeypatch.setitem(keys._DERIVATIONS, 1, keys._Scrypt(1 << 17, 8, 1))
    salt = b"TVX\x01" + bytes(range(12))
    key = keys.key_from("naïve herons", salt)
    # As `openssl kdf -keylen 32 -kdfopt n:131072 -kdfopt r:8 -kdfopt p:1 … SCRYPT` has it.
    assert key == "ce4aa99734c2430a659c816a2ce38acbdc903337a5e9cb98150f0cc58da80b6a" + salt.hex()


def test_every_dossier_has_a_head_of_its_own(tmp_path, kites):
    other = Path(shutil.copy(kites, tmp_path / "other.travaux"))
    encryption.lock(kites, WORDS)
    encryption.lock(other, WORDS)
    assert kites.read_bytes()[:16] != other.read_bytes()[:16]
    assert keys.key_for(kites) != keys.key_for(other)
    keys.know_only({})
    encryption.give(kites, WORDS)
    assert encryption.needs_passphrase(other)


def test_a_passphrase_is_changed_and_taken_away(locked):
    held, head = rows(locked), keys.salt_of(locked)
    encryption.lock(locked, "other words")
    assert keys.salt_of(locked) != head
    keys.know_only({})
    with pytest.raises(PassphraseNeeded):
        encryption.give(locked, WORDS)
    with pytest.raises(PassphraseNeeded):
        encryption.lock(locked, "who does not know the old one")
    with pytest.raises(PassphraseNeeded):
        encryption.unlock(locked)
    encryption.give(locked, "other words")
    encryption.unlock(locked)
    keys.know_only({})
    assert not encryption.is_locked(locked)
    assert rows(locked) == held
    with pytest.raises(Refused, match="is not locked"):
        encryption.unlock(locked)


# --- copies ---


def test_copies_are_locked_changed_and_unlocked_with_their_dossier(kites):
    keep_copy(kites, "2030-06-01")
    shutil.copy(KEPT / "revision-2.travaux", kites.with_name("kites (schema 2).travaux"))
    held = {copy.path.name: rows(copy.path) for copy in copies_of(kites)}
    assert len(held) == 2
    for step in (lambda: encryption.lock(kites, WORDS), lambda: encryption.lock(kites, "other")):
        done = step()
        assert sorted(copy.name for copy in done.copies) == sorted(held)
        assert all(encryption.is_locked(copy.path) for copy in copies_of(kites))
        assert plain_in(kites.parent) == []
        assert {copy.path.name: rows(copy.path) for copy in copies_of(kites)} == held
    encryption.unlock(kites)
    keys.know_only({})
    assert {copy.path.name: rows(copy.path) for copy in copies_of(kites)} == held
    assert all(is_sound(copy.path) for copy in copies_of(kites))


def test_a_damaged_plain_copy_goes_and_what_was_set_aside_and_cannot_be_read_is_named(kites):
    copy = keep_copy(kites, "2030-06-01")
    copy.write_bytes(copy.read_bytes()[:5000])
    aside = Path(shutil.copy(copy, kites.with_name("kites (damaged 2030-05-01).travaux")))
    done = encryption.lock(kites, WORDS)
    assert (done.taken_away, done.left, done.plain) == ((copy,), (), (aside,))
    assert not copy.exists()
    assert aside.stat().st_size == 5000


def left_open(path, words):
    """Change a dossier as a program does that is killed then: what it wrote is in the log alone."""
    living = path.with_name("living.travaux")
    shutil.copy(path, living)
    with closing(connect(living, "rw", 0)) as connection:
        enter_wal(connection)
        connection.execute("UPDATE dossier SET title = ?", (words,))
        for ending in ("", "-wal"):
            shutil.copy(f"{living}{ending}", f"{path}{ending}")
    living.unlink()


def titles(*paths):
    """The titles of dossiers, of whatever schema, as a key that is known opens them."""
    found = []
    for path in paths:
        with closing(connect(path, "ro", 0)) as connection:
            found += [title for (title,) in connection.execute("SELECT title FROM dossier")]
    return found


def test_what_was_set_aside_is_locked_with_its_log_changed_and_unlocked_too(kites):
    copy = keep_copy(kites, "2030-06-01")
    aside = [kites.with_name(f"kites ({what}).travaux") for what in ("damaged 2030-05-01", "merged 2030-05-02, 2")]
    for file in aside:
        shutil.copy(kites, file)
    for file in (copy, aside[0]):
        left_open(file, f"{SAID} in a log")
    every = (copy, *aside)
    held = titles(*every)
    assert held[:2] == [f"{SAID} in a log"] * 2
    for words in (WORDS, "other"):
        done = encryption.lock(kites, words)
        assert (sorted(done.copies), done.left, done.plain) == (sorted(every), (), ())
        assert plain_in(kites.parent) == []
        assert titles(*every) == held
        assert not [file for file in kites.parent.rglob("*") if file.name.endswith(LOGS)]
        keys.know_only({})
        encryption.give(kites, words)
        assert titles(*every) == held, "one passphrase opens all"
    done = encryption.unlock(kites)
    keys.know_only({})
    assert sorted(done.copies) == sorted(every)
    assert titles(*every) == held


def test_the_log_of_another_file_stays_and_is_named(kites):
    aside = Path(shutil.copy(kites, kites.with_name("kites (damaged 2030-05-01).travaux")))
    other = Path(shutil.copy(kites, kites.with_name("other.travaux")))
    left_open(other, f"{SAID} in a log")
    log = Path(shutil.move(f"{other}-wal", f"{aside}-wal"))
    other.unlink()
    assert foreign_log(aside) == log
    done = encryption.lock(kites, WORDS)
    assert (done.copies, done.plain) == ((aside,), (log,))
    assert titles(aside) == titles(kites)
    assert encryption.lock(kites, "other").plain == (log,)


def test_whatever_is_damaged_in_what_was_set_aside_locking_goes_on(kites):
    good, random = kites.read_bytes(), Random(7)
    aside = kites.with_name("kites (damaged 2030-05-01).travaux")
    seen = set()
    for _ in range(12):
        spoilt = bytearray(good)
        for _ in range(random.choice((1, 30))):
            spoilt[random.randrange(len(good))] ^= 1 << random.randrange(8)
        aside.write_bytes(spoilt)
        done = encryption.lock(kites, WORDS)
        assert (done.copies, done.plain) in (((aside,), ()), ((), (aside,)))
        assert encryption.is_locked(aside) == (not done.plain)
        assert done.copies or aside.read_bytes() == bytes(spoilt)
        seen.add(bool(done.plain))
        aside.unlink()
        encryption.unlock(kites)
    assert seen == {True, False}


@pytest.mark.skipif(not hasattr(os, "O_DIRECTORY"), reason="links need rights of their own here")
def test_through_a_link_the_file_itself_is_locked(kites, tmp_path):
    (tmp_path / "there").mkdir()
    link = tmp_path / "there" / "kites.travaux"
    link.symlink_to(kites)
    keep_copy(link, "2030-06-01")
    with Dossier.open(kites) as there:
        there.set_author("Second", "FRA")
    keep_copy(kites, "2030-06-02")
    encryption.lock(link, WORDS)
    assert link.is_symlink()
    assert plain_in(tmp_path) == []
    keys.know_only({})
    encryption.give(link, WORDS)
    assert authors(kites) == [SAID, "Second"]
    encryption.unlock(link)
    assert link.is_symlink()
    assert not encryption.is_locked(kites)


@pytest.mark.skipif(os.name == "nt", reason="rights are other here")
def test_whoever_could_not_read_it_cannot_read_it_after(kites):
    kites.chmod(0o600)
    copy = keep_copy(kites, "2030-06-01")

    def rights():
        return {file.name: oct(file.stat().st_mode & 0o777) for file in (kites, copy)}

    own = {"kites.travaux": "0o600", copy.name: "0o600"}
    assert rights() == own
    encryption.lock(kites, WORDS)
    assert rights() == own
    encryption.unlock(kites)
    assert rights() == own
    restore(kites, copy)
    assert rights() == own


def test_no_file_that_holds_words_stays_unsaid(kites):
    copy = keep_copy(kites, "2030-06-01")
    with Dossier.open(kites) as there:
        there.set_author("Second", "FRA")
    done = restore(kites, copy, "2030-06-02", what="merged")
    renewed = kites.with_name("kites (schema 4).travaux.part")
    ours = [file.with_name(f"{file.name}.123.part") for file in (kites, copy)]
    other = copy.with_name("kites 2030-05-01.travaux.123.part")
    for file in (renewed, other, *ours):
        shutil.copy(kites, file)
    told = encryption.lock(kites, WORDS)
    assert sorted(plain_in(kites.parent)) == sorted(file.name for file in told.plain)
    assert set(told.plain) == {renewed, other}
    assert set(told.copies) == {copy, done.aside}
    assert not any(file.exists() for file in ours), "what was ours goes"


def test_a_file_of_the_readers_own_is_never_written_over(kites, tmp_path):
    own = [kites.with_name("kites.travaux.part"), tmp_path / "new.travaux.part"]
    for file in own:
        file.write_text("the reader's own")
    told = encryption.lock(kites, WORDS)
    assert told.plain == (own[0],)
    Dossier.create(tmp_path / "new.travaux", "New").close()
    assert [file.read_text() for file in own] == ["the reader's own"] * 2


def test_a_sound_copy_that_is_in_use_is_not_taken_away(kites, monkeypatch):
    monkeypatch.setattr("app.storage.file.encryption._PATIENCE", 0)
    copy = keep_copy(kites, "2030-06-01")
    with closing(connect(copy, "rw", 0)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Refused, match="is in use by another program"):
            encryption.lock(kites, WORDS)
    assert is_sound(copy)
    assert not encryption.is_locked(copy)
    assert not encryption.is_locked(kites)
    assert sorted(file.name for file in kites.parent.rglob("*.part*")) == []


@pytest.fixture
def closed_folder(kites):
    """The folder of the copies of a dossier, into which nobody may write."""
    copy = keep_copy(kites, "2030-06-01")
    copy.parent.chmod(0o555)
    folder = str(copy.parent)
    mounted = os.access(folder, os.W_OK)  # nobody forbids an administrator anything but a disk that is read-only
    if mounted:
        mount = ["mount", "--bind", "-o", "ro", folder, folder]
        if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("nothing can be made read-only here")
    yield copy
    if mounted:
        subprocess.run(["umount", folder], check=True)
    copy.parent.chmod(0o755)


def test_nothing_is_locked_where_the_copies_cannot_be(kites, closed_folder):
    with pytest.raises(Refused, match="cannot be"):
        encryption.lock(kites, WORDS)
    assert not encryption.is_locked(kites)
    assert is_sound(closed_folder)
    assert [file.name for file in kites.parent.rglob("*.part*")] == []


def test_a_copy_with_another_passphrase_stays_and_is_named(locked):
    copy = keep_copy(locked, "2030-06-01")
    encryption.unlock(locked)
    encryption.lock(copy, "a passphrase of its own")
    keys.know_only({})
    done = encryption.lock(locked, WORDS)
    assert done.left == (copy,)
    assert authors(locked) == [SAID]
    assert not is_sound(copy), "that cannot be said"


def test_copies_of_days_are_kept_of_a_locked_dossier_and_one_goes_in_its_place(locked):
    copy = keep_copy(locked, "2030-06-01")
    assert encryption.is_locked(copy)
    assert keys.salt_of(copy) == keys.salt_of(locked), "one passphrase opens both"
    assert keep_copy(locked, "2030-06-02") is None, "nothing has changed"
    with Dossier.open(locked) as there:
        there.set_author("Second", "FRA")
        assert keep_copy(locked, "2030-06-03") is not None, "also while it is open"
    data = bytearray(locked.read_bytes())
    data[4096 * 3 : 4096 * 3 + 64] = b"\xa5" * 64
    locked.write_bytes(data)
    with pytest.raises(Damaged) as told, Dossier.open(locked, write=False) as there:
        there.check()
    assert Path(told.value.copy).name == "kites 2030-06-03.travaux"
    restore(locked)
    assert authors(locked) == [SAID, "Second"]
    assert plain_in(locked.parent) == []


# --- troubles, each told for what it is ---


def test_a_damaged_head_is_told_from_a_wrong_passphrase_where_there_is_a_copy(locked):
    keep_copy(locked, "2030-06-01")
    data = bytearray(locked.read_bytes())
    data[200] ^= 1
    locked.write_bytes(data)
    keys.know_only({})
    with pytest.raises(PassphraseNeeded, match="not the passphrase"):
        encryption.give(locked, "wrong")
    with pytest.raises(Damaged, match="newest sound copy"):
        encryption.give(locked, WORDS)
    with pytest.raises(Damaged):
        open_file(locked)


def test_without_a_copy_a_refused_passphrase_may_be_right_and_the_file_damaged(locked):
    data = bytearray(locked.read_bytes())
    data[200] ^= 1
    locked.write_bytes(data)
    keys.know_only({})
    both = "it is another one, or the file is damaged; type it again, or take another copy of the file"
    for words in (WORDS, "wrong"):
        with pytest.raises(PassphraseNeeded, match=both):
            encryption.give(locked, words)


def test_a_head_that_is_gone_is_damage_where_there_is_a_locked_copy(locked):
    copy = keep_copy(locked, "2030-06-01")
    locked.write_bytes(bytes(64) + locked.read_bytes()[64:])
    keys.know_only({})
    with pytest.raises(Damaged, match="is damaged; use a copy of it"):
        open_file(locked)
    encryption.give(copy, WORDS)
    restore(locked, copy)
    assert SAID in authors(locked)


def test_a_plain_copy_never_takes_the_place_of_a_locked_dossier(locked, tmp_path):
    copy = Path(shutil.copy(KEPT / "revision-4.travaux", tmp_path / "copy.travaux"))
    with pytest.raises(Refused, match=r"is not locked, and “kites\.travaux” is; lock the copy first"):
        restore(locked, copy)
    assert encryption.is_locked(locked)


def test_what_a_killed_unlocking_left_goes_when_the_passphrase_is_given(locked):
    copy = keep_copy(locked, "2030-06-01")
    left = [file.with_name(f"{file.name}.123.part") for file in (locked, copy)]
    for file in left:
        file.write_text(SAID)
    keys.know_only({})
    encryption.give(locked, WORDS)
    assert plain_in(locked.parent) == []
    assert not any(file.exists() for file in left)


def test_what_is_none_is_not_asked_for_a_passphrase(tmp_path):
    file = tmp_path / "kites.travaux"
    for data in (b"", b"TVX", b"no dossier at all, but long enough", b"TVY\x01" + bytes(8000)):
        file.write_bytes(data)
        assert not encryption.needs_passphrase(file)
        with pytest.raises(Refused, match="is not a Travaux dossier"):
            open_file(file)


def test_a_later_derivation_is_refused_politely(locked):
    data = bytearray(locked.read_bytes())
    data[3] = 9
    locked.write_bytes(data)
    assert not encryption.needs_passphrase(locked)
    for step in (lambda: open_file(locked), lambda: encryption.give(locked, WORDS)):
        with pytest.raises(Refused, match="locked by a newer version of Travaux; update") as told:
            step()
        assert not isinstance(told.value, PassphraseNeeded)


def test_another_programs_locked_file_is_no_dossier(locked):
    with closing(connect(locked, "rw", 0)) as connection:
        connection.execute("PRAGMA application_id = 5")
    with pytest.raises(Refused, match="is not a Travaux dossier"):
        open_file(locked)


def test_bytes_that_turn_are_read_or_told_in_one_sentence_and_never_changed_text(locked):
    good, before, random = locked.read_bytes(), texts(locked), Random(5)
    for _ in range(60):
        spoilt = bytearray(good)
        spoilt[random.randrange(16, len(good))] ^= 1 << random.randrange(8)
        locked.write_bytes(spoilt)
        with pytest.raises(Damaged), Dossier.open(locked, write=False) as there:
            there.check()
        with suppress(Damaged):
            assert texts(locked) == before
        assert locked.read_bytes() == bytes(spoilt)


def test_a_dossier_in_use_is_not_written_anew(kites):
    before = rows(kites)
    with Dossier.open(kites) as there:
        there.title()
        with pytest.raises(Refused, match="in use"):
            encryption.lock(kites, WORDS)
    assert not encryption.is_locked(kites)
    assert rows(kites) == before
    assert [file.name for file in kites.parent.iterdir()] == ["kites.travaux"]


class Stops:
    """A Progress that is cancelled at a step."""

    def __init__(self, left):
        self.left = left

    def step(self, _done, _total, _what):
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_locking_that_is_stopped_leaves_all_as_it_was(kites, steps):
    copy = keep_copy(kites, "2030-06-01")
    before = {file: rows(file) for file in (kites, copy)}
    with pytest.raises(Cancelled):
        encryption.lock(kites, WORDS, Stops(steps))
    keys.know_only({})
    assert {file: rows(file) for file in before} == before
    assert sorted(file.name for file in kites.parent.rglob("*.part*")) == []


KILLED = """
import os, signal, sys
from pathlib import Path
from app.services.dossiers import encryption
from app.storage.file import keys
keys._DERIVATIONS[1] = keys._Scrypt(1 << 10, 8, 1)
left = int(sys.argv[2])
def count(event, arguments):
    global left
    if event in ("os.rename", "open") and len(arguments) and "kites" in str(arguments[0]):
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
encryption.lock(Path(sys.argv[1]), "three quiet herons")
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing is killed so here")
@pytest.mark.parametrize("moment", [5, 8, 10, 11, 12, 13])
def test_a_locking_that_is_killed_loses_nothing_and_can_be_done_again(kites, root, moment):
    held = rows(kites)
    keep_copy(kites, "2030-06-01")
    words = [sys.executable, "-c", KILLED, str(kites), str(moment)]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run(words, env=environment, capture_output=True, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    if encryption.is_locked(kites):
        encryption.give(kites, WORDS)
    assert rows(kites) == held
    encryption.lock(kites, WORDS)
    assert rows(kites) == held
    assert plain_in(kites.parent) == []
    assert [copy.day for copy in copies_of(kites) if is_sound(copy.path)] == ["2030-06-01"]


UNLOCKED = KILLED.replace('event in ("os.rename", "open")', 'event == "os.rename"').replace(
    'encryption.lock(Path(sys.argv[1]), "three quiet herons")',
    'encryption.give(Path(sys.argv[1]), "three quiet herons"); encryption.unlock(Path(sys.argv[1]))',
)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing is killed so here")
@pytest.mark.parametrize("moment", [1, 2])
def test_an_unlocking_that_is_killed_leaves_no_plain_copy_beside_a_locked_dossier(locked, root, moment):
    held = rows(locked)
    copy = keep_copy(locked, "2030-06-01")
    words = [sys.executable, "-c", UNLOCKED, str(locked), str(moment)]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run(words, env=environment, capture_output=True, timeout=60, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert encryption.is_locked(copy)
    assert encryption.is_locked(locked) == (moment == 1)
    assert rows(locked) == held
    if moment == 1:
        encryption.unlock(locked)
        assert not encryption.is_locked(copy)


# --- every way to open it ---


@pytest.fixture
def old(tmp_path):
    """A locked dossier of the first schema."""
    plain = Path(shutil.copy(KEPT / "revision-1.travaux", tmp_path / "kites.travaux"))
    key = keys.key_from(WORDS, keys.new_salt())
    with closing(connect(plain, "ro", 0)) as connection:
        passing = _written_anew(connection, plain, key)
    passing.replace(plain)
    keys.learn(key)
    return plain


def test_an_older_locked_dossier_is_read_and_renewed_with_a_locked_copy(old):
    assert of_older_schema(old)
    before = old.read_bytes()
    with Dossier.open(old, write=False) as there:
        assert [draft.label for draft in there.drafts()] == ["zero", "one"]
    assert old.read_bytes() == before
    Dossier.open(old).close()
    assert not of_older_schema(old)
    (copy,) = copies_of(old)
    assert encryption.is_locked(copy.path)
    assert is_sound(copy.path)
    assert plain_in(old.parent, "kites") == []


def test_the_log_of_another_file_is_set_aside(locked, tmp_path):
    with closing(connect(locked, "rw", 0)) as connection:
        enter_wal(connection)
        connection.execute("UPDATE dossier SET title = 'of the old file'")
        shutil.copy(f"{locked}-wal", tmp_path / "log")
        assert foreign_log(locked) is None, "it is its own"
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("UPDATE dossier SET title = 'of the new file'")
        take_as_found(connection)
    shutil.copy(tmp_path / "log", f"{locked}-wal")
    assert foreign_log(locked) is not None
    with Dossier.open(locked, write=False) as there:
        assert there.title() == "of the new file"
    Dossier.open(locked).close()
    assert f"{locked.name}-wal (of another file)" in [file.name for file in locked.parent.iterdir()]
    with Dossier.open(locked, write=False) as there:
        assert there.title() == "of the new file"
        there.check()


def test_what_a_killed_program_left_in_the_log_is_there_again(locked, tmp_path):
    living = Path(shutil.copy(locked, tmp_path / "living.travaux"))
    with closing(connect(living, "rw", 0)) as connection:
        enter_wal(connection)
        connection.execute("UPDATE dossier SET title = 'kept'")
        for ending in ("", "-wal"):
            shutil.copy(f"{living}{ending}", f"{locked}{ending}")
    for write in (False, True):
        with Dossier.open(locked, write=write) as there:
            assert there.title() == "kept"
    assert [file.name for file in locked.parent.iterdir()] == ["kites.travaux"]


@pytest.mark.skipif(not hasattr(os, "setresuid"), reason="permissions of files are other here")
def test_it_is_read_where_nothing_may_be_written(locked):
    before = locked.read_bytes()
    locked.chmod(0o444)
    with closing(connect(locked, "ro&immutable=1", 0)) as connection:
        assert connection.execute("SELECT count(*) FROM dossier").fetchone() == (1,)
    assert locked.read_bytes() == before


def test_a_plain_dossier_needs_no_passphrase(kites):
    assert not encryption.needs_passphrase(kites)
    encryption.give(kites, "anything")
    assert authors(kites) == [SAID]


def test_what_a_killed_unlocking_left_goes_also_where_nobody_knows_the_passphrase(locked):
    copy = keep_copy(locked, "2030-06-01")
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = [file.with_name(f"{file.name}.{ended.pid}.part") for file in (locked, copy)]
    living = locked.with_name(f"{locked.name}.{os.getppid()}.part")
    for file in (*left, living):
        file.write_text(SAID)
    keys.know_only({})
    with pytest.raises(PassphraseNeeded):
        open_file(locked, write=False)
    assert not any(file.exists() for file in left)
    assert living.exists(), "another program takes the lock off just now"


@pytest.mark.skipif(os.name == "nt", reason="there is no limit there that could be asked")
def test_nothing_of_a_program_that_knows_a_key_is_written_when_it_breaks_down(locked):
    """The system asks the limit, or whether the process may be read, before it writes anything."""
    ask = (
        "import resource, sys; from pathlib import Path; from app.storage.file import keys\n"
        "keys._DERIVATIONS[1] = keys._Scrypt(1 << 10, 8, 1)\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)\n"
        "from app.services.dossiers import encryption\n"
        f"encryption.give(Path(sys.argv[1]), {WORDS!r})\n"
        "print(*resource.getrlimit(resource.RLIMIT_CORE))\n"
        "if sys.platform == 'linux': import ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))\n"
    )
    said = subprocess.run([sys.executable, "-c", ask, str(locked)], capture_output=True, text=True, check=True)
    assert set(said.stdout.split()) == {"0"}


@pytest.mark.skipif(not hasattr(os, "link"), reason="a file has one name there")
def test_that_the_file_has_another_name_is_said(kites, tmp_path):
    os.link(kites, tmp_path / "another.travaux")
    assert encryption.lock(kites, WORDS).other_names == 1
    assert not encryption.is_locked(tmp_path / "another.travaux")
    assert encryption.lock(kites, "other words").other_names == 0
