"""Ctrl+C at each moment in which a verb does something to the disk: nothing is changed and that is said, or the change
is whole and told; and nothing that was there is lost.
"""

import json
import os
import re
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.storage.file.connections import connect_by, rows_of
from app.storage.file.keys import is_locked
from tests.cli.conftest import REV1, ZERO

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or not hasattr(os, "fork"), reason="a console of Windows sends no signal to one process"
)
ROOT = Path(__file__).resolve().parents[2]
NOTHING = "travaux: Stopped; nothing was changed.\n"
PROPOSE = ("propose", "d.travaux", "--actor", "Fiji", "--article", "Article 2", "--edit", "delete")


@pytest.fixture
def folder(tmp_path, line):
    """A dossier with two drafts, one of a colleague, an older copy, and a passphrase."""
    made = tmp_path / "template"
    made.mkdir()
    for name, text in (("zero.txt", ZERO), ("rev1.txt", REV1), ("rev2.txt", REV1.replace("public", "open to all"))):
        (made / name).write_text(text)
    assert line("import", made / "d.travaux", made / "zero.txt")[0] == 0
    assert line("copy", made / "d.travaux", made / "older.travaux")[0] == 0
    assert line("copy", made / "d.travaux", made / "theirs.travaux")[0] == 0
    assert line("import", made / "d.travaux", made / "rev1.txt")[0] == 0
    assert line("import", made / "theirs.travaux", made / "rev2.txt")[0] == 0
    for copies in made.glob("* backups"):
        for copy in copies.iterdir():
            copy.unlink()
        copies.rmdir()
    (made / "words").write_text("bear kite lantern\n")
    return made


def interrupted(template, words, kind="disk", numbers=()):
    """(moment, exit code, what was printed, what was said on stderr, the folder) of each call."""
    places = template.parent / "calls"
    places.mkdir()
    called = subprocess.run(
        [sys.executable, "-m", "tests.interrupted_program", template, places, kind, json.dumps(list(numbers)), *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    for number, code, moment in json.loads(called.stdout):
        place = places / str(number)
        out, err = (Path(f"{place}{ending}").read_text() for ending in (".out", ".err"))
        yield f"{number} {moment}" if moment is not None else None, code, out, err, place


def lying(folder):
    """What lies in a folder, each file by its content: a dossier by its rows."""
    return {str(file.relative_to(folder)): content(file) for file in folder.rglob("*") if file.is_file()}


def content(file):
    data = file.read_bytes()
    if data.startswith(b"SQLite format 3"):
        with closing(connect_by(None, file, "ro&immutable=1", 5.0)) as there:
            return rows_of(there)[0]
    if is_locked(file):
        return "locked"
    return re.sub(rb"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d", b"", data)


VERBS = {
    "restore": ("restore", "d.travaux", "--from", "older.travaux"),
    "lock": ("lock", "d.travaux", "--new-passphrase-file", "words"),
    "lock a new one": ("lock", "new.travaux", "--new-passphrase-file", "words"),
    "import": ("import", "d.travaux", "rev2.txt"),
    "import into a new one": ("import", "new.travaux", "rev2.txt"),
    "propose": PROPOSE,
    "merge": ("merge", "d.travaux", "theirs.travaux"),
    "share": ("share", "d.travaux", "--to", "shared.travaux"),
    "copy": ("copy", "d.travaux", "copied.travaux"),
    "several files": ("compare", "zero.txt", "rev1.txt", "--json", "c.json", "--csv", "c.csv", "--html", "old.html"),
    "one file": ("show", "zero.txt", "--json", "old.html"),
}


@pytest.mark.parametrize("verb", VERBS)
def test_at_each_moment_nothing_is_changed_or_all_of_it_and_that_is_told(folder, verb):
    (folder / "old.html").write_text("an older page")
    check(folder, VERBS[verb])


def test_a_lock_is_taken_off_or_stays(folder, line):
    assert line("lock", folder / "d.travaux", "--new-passphrase-file", folder / "words")[0] == 0
    check(folder, ("unlock", "d.travaux", "--passphrase-file", "words"))


def check(folder, words):
    before, *calls = lying(folder), *interrupted(folder, words)
    undisturbed = calls.pop()
    assert (undisturbed[0], undisturbed[1]) == (None, 0), undisturbed
    after, told = lying(undisturbed[4]), undisturbed[2]
    assert before != after
    ends = set()
    for moment, code, out, err, place in calls:
        now, ends = lying(place), ends | {code}
        if code == 0:
            assert out == told, moment
            assert now.keys() == after.keys(), moment
            assert {name for name in now if now[name] != after[name]} <= stamped(before, after), moment
        else:
            assert (code, out, err) == (1, "", NOTHING), (moment, err)
            assert now == before, moment
    assert ends == {0, 1}


def stamped(before, after):
    """Dossiers that were changed: when an entry was made stands in it, and is never the same twice."""
    return {name for name in after if name.endswith(".travaux") and after[name] != before.get(name)}


@pytest.mark.parametrize("words", [VERBS["lock"], PROPOSE], ids=["lock", "propose"])
def test_an_interrupt_while_sqlite_asks_is_no_damage(folder, words):
    before = lying(folder)
    for moment, code, _out, err, place in interrupted(folder, words, "question", (3, 20, 60, 150, 280)):
        assert moment is not None
        assert (code, err) in ((1, NOTHING), (0, "")), (moment, err)
        assert code == 0 or lying(place) == before


def test_a_link_in_a_circle_is_refused_and_stays(folder, line):
    loop = folder / "loop.travaux"
    loop.symlink_to(loop.name)
    for words in (
        ("lock", loop, "--new-passphrase-file", folder / "words"),
        ("share", folder / "d.travaux", "--to", loop),
        ("copy", folder / "d.travaux", loop),
        ("info", folder / "d.travaux", "--json", loop),
        ("info", loop, "--json", folder / "out.json"),
    ):
        code, out, err = line(*words)
        assert (code, out, err.count("\n")) == (1, "", 1), (words, err)
        assert "loop.travaux" in err
        assert loop.readlink() == Path(loop.name)
