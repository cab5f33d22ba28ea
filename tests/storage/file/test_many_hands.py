"""Two programs that write into one dossier at the same time, in a file and on a server: nothing of either is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import select, update

from app.job import Refused
from app.place import ServerAddress
from app.services.dossiers.dossier import Dossier
from app.storage.file.file import open_file
from app.storage.schema import DossierRow
from app.storage.server.server import open_on_server

HAND = Path(__file__).parents[1] / "hand.py"
ROOT = Path(__file__).parents[3]
COUNT = 8


def _hand(place, name):
    command = [sys.executable, str(HAND), str(place), name, str(COUNT)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    hand = subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert hand.stdout.readline() == "ready\n"
    return hand


def test_what_two_programs_write_at_once_is_all_there(anywhere):
    place = anywhere("kites")
    Dossier.create(place, "Kites").close()
    hands = [_hand(place, name) for name in ("one", "two")]
    for hand in hands:
        hand.stdin.write("go\n")
        hand.stdin.flush()
    for hand in hands:
        hand.communicate(timeout=60)
        assert hand.returncode == 0
    wanted = {f"{name}-{at}" for name in ("one", "two") for at in range(COUNT)}
    with Dossier.open(place, write=False) as there:
        there.check()
        assert {note.id for note in there.user_input.notes()} == wanted
        assert {draft.label for draft in there.drafts()} == wanted
        assert [draft.order for draft in there.drafts()] == list(range(2 * COUNT))
        assert {paper.source for paper in there.papers()} == wanted
        assert {position.source for position in there.user_input.positions()} == wanted
        assert set(there.authors()) == {*wanted, "both"}


def _opened(place, patience):
    opens = open_on_server if isinstance(place, ServerAddress) else open_file
    return opens(place, patience=patience)


def test_who_waited_long_enough_for_another_program_is_told_so(anywhere):
    place = anywhere("kites")
    Dossier.create(place, "Kites").close()
    first, second = _opened(place, 5), _opened(place, 0.1)
    with first.writing() as session:
        session.execute(update(DossierRow).values(title="first"))
        with pytest.raises(Refused, match="in use by another program"), second.writing():
            pass
        with second.reading() as reader:
            assert reader.execute(select(DossierRow.title)).scalar_one() == "Kites"
    with second.writing() as session:
        assert session.execute(select(DossierRow.title)).scalar_one() == "first"
    first.close()
    second.close()
