"""The command line on a dossier that lies on a server: the same answers as from a file, byte for byte."""

from __future__ import annotations

import subprocess
import sys

import pytest

VERBS = (
    ("compare", "*#rev1", "*#rev2", "--json", "-"),
    ("life", "*", "--at", "Article 5", "--json", "-"),
    ("proposals", "*", "--json", "-"),
    ("profile", "*#zero"),
)


@pytest.fixture(scope="module")
def places(server, travaux, tmp_path_factory):
    file = tmp_path_factory.mktemp("servers") / "kites.travaux"
    address = f"{server}&dossier=cli"
    assert travaux("sample", file).returncode == 0
    done = travaux("copy", file, address)
    assert (done.stderr, done.stdout) == ("", f"{address}: made\n")
    return str(file), address


@pytest.mark.parametrize("verb", VERBS, ids=[verb[0] for verb in VERBS])
def test_a_verb_answers_from_a_server_as_from_a_file(places, travaux, verb):
    file, server = (travaux(*(word.replace("*", place) for word in verb)) for place in places)
    assert (server.stdout, server.returncode) == (file.stdout, 0)
    assert len(server.stdout) > 60


def test_what_is_written_is_there_and_goes_home_again(places, travaux, tmp_path):
    _, address = places
    made = f"{address}-new"
    draft = tmp_path / "one.txt"
    draft.write_text("Article 1\nEach Party keeps two kites.\n")
    assert travaux("import", made, draft, "--label", "one").stderr == ""
    assert travaux("authors", made, "A. Clerk=FRA").returncode == 0
    stated = ("--add", "FRA", "support", "Article 1", "--source", "plenary")
    assert travaux("positions", made, *stated).returncode == 0
    back = tmp_path / "back.travaux"
    assert travaux("copy", made, back).returncode == 0
    for verb in (("positions", "--json", "-"), ("authors",)):
        file, server = (travaux(verb[0], place, *verb[1:]).stdout for place in (back, made))
        assert file == server
    assert "one: " in travaux("info", back).stdout


def test_what_cannot_be_is_told_in_one_line(places, travaux):
    _, address = places
    told = travaux("compare", address, f"{address}#rev1")
    assert told.returncode == 1
    assert "name one of its drafts" in told.stderr
    secret = address.replace("travaux@", "travaux:secret@")
    for words in (("info", secret), ("compare", f"{secret}#zero", f"{secret}#rev1")):
        told = travaux(*words)
        assert told.returncode in (1, 2)
        assert "holds no password" in told.stderr
        assert "secret" not in told.stderr
    assert "is there already" in travaux("sample", address).stderr
    assert "server’s own" in travaux("restore", address).stderr


def test_without_an_address_the_driver_is_never_imported(places, root):
    words = ["info", places[0]]
    code = f"import sys; from app.main import main; main({words!r}); assert 'psycopg' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], cwd=root, check=True, capture_output=True, timeout=110)
