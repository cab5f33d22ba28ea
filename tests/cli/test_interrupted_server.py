"""Ctrl+C at each moment in which a verb waits for a server: nothing is changed and that is said, in these words alone,
or the change is whole and told.
"""

import os
import signal
import sys
import zlib

import psycopg
import pytest

from app.place import place_of
from app.services.dossiers.dossier import Dossier
from tests.cli.conftest import REV1, ZERO

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a console of Windows sends no signal to one process")
NOTHING = "travaux: Stopped; nothing was changed.\n"
VERBS = {
    "import": lambda place: ("import", place, "rev1.txt"),
    "propose": lambda place: ("propose", place, "--actor", "Fiji", "--article", "Article 2", "--edit", "delete"),
    "copy": lambda place: ("copy", "d.travaux", place),
}


@pytest.fixture
def folder(tmp_path, line, monkeypatch):
    """A dossier with a draft, and another one's text."""
    (tmp_path / "zero.txt").write_text(ZERO)
    (tmp_path / "rev1.txt").write_text(REV1)
    monkeypatch.chdir(tmp_path)
    assert line("import", "d.travaux", "zero.txt")[0] == 0
    return tmp_path


@pytest.fixture
def interrupted(monkeypatch):
    """`interrupted(n)`: from here on a Ctrl+C comes before (n even) or after (n odd) the n-th time that somebody waits
    for a server; gives whether it came.
    """
    real = psycopg.Connection.wait
    heard = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell has its background work ignore it

    def at(wanted):
        count = [0]

        def pass_one():
            count[0] += 1
            if count[0] == wanted + 1:
                os.kill(os.getpid(), signal.SIGINT)

        def wait(self, *words, **named):
            pass_one()
            value = real(self, *words, **named)
            pass_one()
            return value

        monkeypatch.setattr(psycopg.Connection, "wait", wait)
        return lambda: count[0] > wanted

    yield at
    monkeypatch.setattr(psycopg.Connection, "wait", real)
    signal.signal(signal.SIGINT, heard)


def content(place):
    """What lies there, in a short word; None where there is nothing."""
    if not Dossier.is_there(place):
        return None
    with Dossier.open(place, write=False) as there:
        assert there.problems() == ()
        return [draft.label for draft in there.drafts()], len(there.papers())


@pytest.mark.parametrize("verb", VERBS)
def test_at_each_moment_nothing_is_changed_or_all_of_it_and_that_is_told(server, folder, line, verb, interrupted):
    ends = []
    for moment in (*range(0, 96, 12), *range(97, 4000, 131)):
        name = f"{verb}-{moment}-{zlib.crc32(str(folder).encode()):08x}"
        place = place_of(f"{server}&dossier={name}")
        if verb != "copy":
            assert line("copy", "d.travaux", place)[0] == 0
        before = content(place)
        came = interrupted(moment)
        code, out, err = line(*VERBS[verb](place))
        interrupted(-1)
        ends.append(code)
        if code == 0:
            assert content(place) != before, moment
            assert err == "", moment
        else:
            assert (code, out, err) == (1, "", NOTHING), moment
            assert content(place) == before, moment
        if not came():
            break
    assert set(ends) == {0, 1}
