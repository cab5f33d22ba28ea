"""Locked dossiers on the command line: the passphrase comes from a file or the terminal, never from the line."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from app.cli import terminal
from app.services.dossiers import encryption
from app.services.dossiers.backups import copies_of
from app.services.dossiers.unsaved_work import UnsavedFiles, UnsavedWork, folder_of_unfinished
from app.storage.file import keys

WORDS = "three quiet herons"
FIRST = "Each Party shall measure the tide"


@pytest.fixture(autouse=True)
def nobody_knows_a_key(monkeypatch):
    monkeypatch.setitem(keys._DERIVATIONS, 1, keys._Scrypt(1 << 10, 8, 1))
    yield
    keys.know_only({})


@pytest.fixture
def kites(tides, line):
    """A locked dossier with two drafts and a paper; the file of its passphrase lies beside it as "words"."""
    path = tides / "tides.travaux"
    (tides / "words").write_text(f"{WORDS}\n", "utf-8")
    for name in ("zero", "rev1"):
        assert line("import", path, tides / f"{name}.txt", "--label", name)[0] == 0
    assert line("proposals", path, tides / "asked.csv")[0] == 0
    code, out, _ = line("lock", path, "--new-passphrase-file", tides / "words")
    assert code == 0
    assert out.startswith("tides.travaux is locked, and its copy with it.\n")
    assert "the old bytes may still lie on the disk" in out
    keys.know_only({})
    return path


def with_words(kites):
    return ("--passphrase-file", kites.parent / "words")


def test_every_verb_opens_it_with_its_passphrase(kites, line):
    pair = (f"{kites}#zero", f"{kites}#rev1")
    for words in (
        ("show", pair[0]),
        ("compare", *pair, "--list"),
        ("proposals", kites),
        ("info", kites),
        ("check", kites),
        ("fate", kites),
        ("authors", kites, "Clerk=FRA"),
        ("status", kites),
        ("trace", *pair, "--json", "-"),
    ):
        keys.know_only({})
        code, _, err = line(*words)
        assert (code, err.count("\n")) == (1, 1), words
        assert "--passphrase-file" in err
        code, out, err = line(*words, *with_words(kites))
        assert (code, err) == (0, ""), words
        assert out
    code, out, _ = line("import", kites, kites.parent / "zero.txt", "--label", "again", *with_words(kites))
    assert code == 1, "the same file is there"
    assert FIRST.encode() not in kites.read_bytes()


def test_a_wrong_passphrase_is_one_sentence_and_no_file_is_made(kites, line, tmp_path):
    wrong, out = tmp_path / "wrong", tmp_path / "out.json"
    wrong.write_text("three loud herons", "utf-8")
    before = kites.read_bytes()
    code, said, err = line("show", f"{kites}#zero", "--json", out, "--passphrase-file", wrong)
    assert (code, said) == (1, "")
    assert err == "travaux: This is not the passphrase of “tides.travaux”; type it again.\n"
    assert not out.exists()
    assert kites.read_bytes() == before


def test_it_is_asked_for_at_a_terminal_three_times(kites, line, monkeypatch):
    asked, answers = [], ["no", "no", WORDS]

    def secret(question, _running):
        asked.append(question)
        return answers.pop(0)

    monkeypatch.setattr(terminal, "secret", secret)
    assert line("info", kites)[0] == 0
    assert asked == ["Passphrase of “tides.travaux”: "] * 3
    keys.know_only({})
    answers[:] = ["no"] * 3
    code, _, err = line("info", kites)
    assert (code, answers) == (1, [])
    assert "not the passphrase" in err


def test_a_passphrase_is_typed_twice_before_it_is_set(tides, line, monkeypatch):
    path = tides / "new.travaux"
    answers = ["one", "other"]
    monkeypatch.setattr(terminal, "secret", lambda _question, _running: answers.pop(0))
    code, _, err = line("lock", path)
    assert (code, path.exists()) == (1, False)
    assert "not the same" in err
    answers[:] = ["one", "one"]
    code, out, _ = line("lock", path)
    assert code == 0, "it is made when it is not there"
    assert "old bytes" not in out, "no word was ever in it"
    assert encryption.is_locked(path)
    assert line("import", path, tides / "zero.txt")[0] == 0
    assert FIRST.encode() not in path.read_bytes()
    answers[:] = [""]
    code, _, err = line("lock", path)
    assert code == 1
    assert "No passphrase was given" in err


def test_it_is_changed_and_taken_away_with_its_copies(kites, line, tmp_path):
    new = tmp_path / "new words"
    new.write_text("four herons", "utf-8")
    code, out, err = line("lock", kites, "--new-passphrase-file", new, *with_words(kites))
    assert (code, err) == (0, "")
    assert out.startswith("tides.travaux has another passphrase, and its copy with it.\n")
    keys.know_only({})
    assert line("info", kites, *with_words(kites))[0] == 1
    code, out, _ = line("unlock", kites, "--passphrase-file", new)
    assert (code, out) == (0, "tides.travaux is not locked any more, and its copy with it.\n")
    assert not encryption.is_locked(kites)
    assert line("check", kites)[0] == 0
    code, _, err = line("unlock", kites)
    assert (code, err) == (
        1,
        "travaux: The dossier “tides.travaux” is not locked; there is no passphrase to take away.\n",
    )


@pytest.fixture
def own_folder(tmp_path, monkeypatch):
    """The program's folder on this computer, for one test."""
    for name in ("XDG_DATA_HOME", "HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return folder_of_unfinished()


def readable(folder):
    """Files in which words that were begun can be read."""
    return [file.name for file in folder.rglob("*") if file.is_file() and b"secret fallback" in file.read_bytes()]


def test_words_begun_in_the_window_follow_the_dossier_at_once(kites, line, tmp_path, own_folder):
    (tmp_path / "new words").write_text("four herons", "utf-8")
    assert line("unlock", kites, *with_words(kites))[0] == 0
    (tmp_path / "way").symlink_to(kites.parent)
    copy = copies_of(kites)[0].path
    places = (kites, tmp_path / "way" / kites.name, copy)
    kept = UnsavedFiles()
    for place in places:
        kept.keep(UnsavedWork("note", str(place), "article-1", "a note", {"text": f"our secret fallback in {place}"}))
    kept.keep(
        UnsavedWork("note", str(tmp_path / "other.travaux"), "article-1", "a note", {"text": "of another dossier"})
    )
    (own_folder / f"{'0a' * 12}.json.Xyzzy1").write_text("our secret fallback, half written")
    before = {one.dossier: one.fields for one in kept.begun()}
    assert len(readable(own_folder)) == 4
    for words in (
        ("lock", kites, "--new-passphrase-file", kites.parent / "words"),
        ("lock", kites, "--new-passphrase-file", tmp_path / "new words", *with_words(kites)),
    ):
        assert line(*words)[0] == 0
        assert readable(own_folder) == []
        assert {one.dossier: one.fields for one in kept.begun()} == before
        assert len(list(own_folder.iterdir())) == 4
        keys.know_only({})
        assert [one.dossier for one in kept.begun()] == [str(tmp_path / "other.travaux")]
    assert line("unlock", kites, "--passphrase-file", tmp_path / "new words")[0] == 0
    assert len(readable(own_folder)) == 3
    assert {one.dossier: one.fields for one in kept.begun()} == before


def test_words_that_cannot_follow_are_named(kites, line, own_folder):
    assert line("unlock", kites, *with_words(kites))[0] == 0
    UnsavedFiles().keep(UnsavedWork("note", str(kites), "article-1", "a note", {"text": "our secret fallback"}))
    (held,) = own_folder.iterdir()
    held.with_suffix(".sealed").mkdir()
    code, out, _ = line("lock", kites, "--new-passphrase-file", kites.parent / "words")
    assert code == 0
    assert f"Not locked, and can be read: {held.relative_to(kites.parent)}\n" in out
    assert encryption.is_locked(kites)


def test_a_damaged_one_is_restored_from_its_locked_copy(kites, line):
    data = bytearray(kites.read_bytes())
    data[500] ^= 1
    kites.write_bytes(data)
    keys.know_only({})
    code, _, err = line("check", kites, *with_words(kites))
    assert code == 1
    assert "is damaged; its newest sound copy" in err
    keys.know_only({})
    assert line("restore", kites, *with_words(kites))[0] == 0
    assert line("check", kites)[0] == 0
    assert encryption.is_locked(kites)


def test_the_passphrase_is_in_no_command_line_and_no_environment(kites, root):
    """Workers are told the key over their pipe: a program that lists processes sees nothing of it."""
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from app.services.dossiers import encryption\n"
        "from app.services.processes.worker_pool import WorkerPool\n"
        "from app.job import SilentProgress\n"
        "from app.storage.file import keys\n"
        "from tests.cli.test_locked import seen_in_child\n"
        "if __name__ == '__main__':\n"
        "    keys._DERIVATIONS[1] = keys._Scrypt(1 << 10, 8, 1)\n"
        "    path = Path(sys.argv[1])\n"
        "    encryption.give(path, sys.stdin.read())\n"
        "    worker = WorkerPool()\n"
        "    for fresh in (False, True):\n"
        "        print(worker.call(seen_in_child, str(path), timeout=60, progress=SilentProgress(), fresh=fresh))\n"
        "    encryption.forget_all_but(Path('none'))\n"
        "    print(worker.call(seen_in_child, str(path), timeout=60, progress=SilentProgress()))\n"
        "    worker.close()\n"
    )
    script = kites.parent / "works.py"
    script.write_text(code, "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(root)}
    command = [sys.executable, str(script), str(kites)]
    done = subprocess.run(
        command, input=WORDS, env=environment, capture_output=True, text=True, timeout=100, check=False
    )
    assert done.stdout.split("\n")[:2] == ["(2, False)"] * 2, done.stderr
    assert "is locked; give its passphrase" in done.stderr, "a worker forgets what its parent forgets"


def seen_in_child(path):
    """How many drafts a worker reads, and whether its command line or environment tell the key or the passphrase."""
    from pathlib import Path

    from app.services.dossiers.dossier import Dossier

    with Dossier.open(Path(path), write=False) as there:
        count = len(there.drafts())
    told = " ".join([*sys.orig_argv, *os.environ.values()])
    key = keys.key_for(Path(path))
    return count, WORDS in told or key in told or key[:64] in told


def test_check_names_what_a_killed_program_left(tides, line):
    dossier = tides / "sky.travaux"
    assert line("import", dossier, tides / "zero.txt", "--label", "zero")[0] == 0
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = tides / f"sky.travaux.{ended.pid}.part"
    left.write_bytes(b"half")
    assert f"in nobody’s use: {left.name}" in line("check", dossier)[1]
    os.utime(left, (0, 0))
    assert line("import", dossier, tides / "rev1.txt", "--label", "rev1")[0] == 0
    assert not left.exists()


def test_check_names_what_lies_in_plain_beside_a_locked_dossier(tides, line):
    dossier = tides / "sky.travaux"
    assert line("import", dossier, tides / "zero.txt", "--label", "zero")[0] == 0
    assert line("import", dossier, tides / "rev1.txt", "--label", "rev1")[0] == 0
    (copy,) = copies_of(dossier)
    plain = copy.path.read_bytes()
    assert "can be read" not in line("check", dossier)[1]
    (tides / "words").write_text(f"{WORDS}\n", "utf-8")
    assert line("lock", dossier, "--new-passphrase-file", tides / "words")[0] == 0
    assert "can be read" not in line("check", dossier)[1]
    copy.path.write_bytes(plain)
    name = copy.path.relative_to(tides)
    assert line("check", dossier)[1].splitlines()[-1] == f"Not locked, and can be read: {name}"
