"""The command line on a dossier that lies on a server: the same answers as from a file, byte for byte."""

from __future__ import annotations

import os
import pty
import shutil
import subprocess
import sys

import pytest

from tests.postgres import KEYED, SECRET, USER

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


def test_dossiers_are_merged_between_a_file_and_a_server(places, travaux, tmp_path):
    file, address = places
    ours = tmp_path / "ours.travaux"
    shutil.copy(file, ours)
    assert travaux("authors", ours, "Delegation of Fennmark=XNO").returncode == 0
    told = travaux("merge", address, ours)
    assert (told.stderr, told.returncode) == ("", 0)
    changed = "changed there alone: author of tracked changes Delegation of Fennmark: here “XFE”; there “XNO”"
    assert changed in told.stdout
    assert "Delegation of Fennmark = XNO" in travaux("authors", address).stdout
    told = travaux("merge", file, address)
    assert (told.stderr, told.returncode) == ("", 0)
    assert changed in told.stdout
    assert "before merging 1.travaux" in told.stdout


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


def _said_at(terminal, words):
    """What a terminal shows until the last of some words stands there."""
    seen = b""
    while words not in seen:
        seen += os.read(terminal, 1000)
    return seen


def test_a_mistyped_password_is_asked_for_again_and_neither_is_shown(server, travaux, root, tmp_path):
    address = f"{server.replace(f'{USER}@', f'{KEYED}@')}&dossier=keyed-at-a-terminal"
    draft = tmp_path / "one.txt"
    draft.write_text("Article 1\nEach Party keeps two kites.\n")
    environment = {name: value for name, value in os.environ.items() if name != "PGPASSWORD"}
    environment["PGPASSFILE"] = str(tmp_path / "none")
    parent, child = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "app", "import", address, str(draft), "--label", "one"],
        cwd=root,
        stdin=child,
        stderr=child,
        stdout=subprocess.PIPE,
        start_new_session=True,
        text=True,
        env=environment,
    ) as running:
        os.close(child)
        question = f"Password of {KEYED} on this computer: ".encode()
        seen = _said_at(parent, question)
        os.write(parent, b"another word\n")
        seen += _said_at(parent, question)
        os.write(parent, SECRET.encode() + b"\n")
        told, _ = running.communicate(timeout=100)
    os.close(parent)
    assert running.returncode == 0, seen
    assert "one" in told
    assert b"does not take this password" in seen
    assert b"another word" not in seen
    assert SECRET.encode() not in seen
