"""A new dossier on a disk that fills up while it is written: it is there, whole and sound, or it is not there at all,
and the sentence that says so names it.
"""

import shutil

import pytest

from tests.cli.conftest import REV1
from tests.small_disk import fill, mounted

ARTICLES = "\n\n".join(
    f"Article {number}\n\n1. Each Party shall light lamp {number} at every quay of its harbours, and say so by day "
    f"{number * number} of each year.\n\n2. Lamp {number} burns oil."
    for number in range(3, 240)
)
ROOM = "There is no room on the disk for"
MAKING = {
    "import": ("import", "made.travaux", "long.txt"),
    "share": ("share", "d.travaux", "--to", "made.travaux"),
    "copy": ("copy", "d.travaux", "made.travaux"),
    "instruments": ("instruments", "made.travaux", "long.txt"),
    "lock": ("lock", "made.travaux", "--new-passphrase-file", "words"),
}
LOCKED = ("--passphrase-file", "words")


@pytest.fixture
def disk():
    with mounted("24m") as folder:
        yield folder


@pytest.fixture
def folder(disk, line, monkeypatch):
    """A folder on a disk of its own, with a dossier, a text and a passphrase."""
    (disk / "long.txt").write_text(f"{REV1}\n\n{ARTICLES}\n", "utf-8")
    (disk / "words").write_text("bear kite lantern\n")
    assert line("import", disk / "d.travaux", disk / "long.txt")[0] == 0
    monkeypatch.chdir(disk)
    return disk


def names(folder):
    return sorted(one.name for one in folder.iterdir() if one.name != "full")


@pytest.mark.parametrize("verb", MAKING)
def test_a_new_dossier_is_whole_or_not_there(folder, line, verb):
    before, words, made = names(folder), MAKING[verb], folder / "made.travaux"
    assert line(*words)[0] == 0
    needed = made.stat().st_size
    made.unlink()
    ends = set()
    for eighth in range(2, 29, 3):
        fill(folder, needed * eighth // 8)
        code, out, err = line(*words)
        (folder / "full").unlink()
        ends.add(code)
        if code == 0:
            assert names(folder) == sorted((*before, made.name)), eighth
            code, out, err = line("check", made, *(LOCKED if verb == "lock" else ()))
            assert (code, err) == (0, ""), eighth
            assert "is sound" in out
            shutil.rmtree(folder / "made backups", ignore_errors=True)
            made.unlink()
        else:
            assert (code, out) == (1, ""), (eighth, out)
            assert err.startswith(f"travaux: {ROOM}"), err
            assert "“made.travaux”" in err
            assert err.count("\n") == 1, err
            assert names(folder) == before, eighth
    assert ends == {0, 1}


def test_what_found_no_room_in_the_file_is_told_where_it_lies(folder, line):
    (folder / "other.txt").write_text(f"{REV1}\n\n{ARTICLES.replace('oil', 'gas')}\n", "utf-8")
    kept, told = folder / "d.travaux", 0
    whole = kept.read_bytes()
    for eighth in range(4, 17):
        fill(folder, len(whole) * eighth // 8)
        code, _, err = line("import", kept, "other.txt", "--label", "other")
        log = folder / "d.travaux-wal"
        assert ("lies beside it in “d.travaux-wal”" in err) == (code == 0 and log.exists()), (eighth, err)
        told += code == 0 and log.exists()
        (folder / "full").unlink()
        assert ("other" in line("info", kept)[1]) == (code == 0)
        assert line("check", kept)[0] == 0
        shutil.rmtree(folder / "d backups", ignore_errors=True)
        for ending in ("-wal", "-shm"):
            kept.with_name(kept.name + ending).unlink(missing_ok=True)
        kept.write_bytes(whole)
    assert told
