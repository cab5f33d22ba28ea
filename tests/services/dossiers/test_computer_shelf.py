"""The shelf of this computer beside that of a dossier: what of the two counts, and what goes from one to the other."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from app.job import Damaged, Refused
from app.services.dossiers.computer_shelf import (
    computer_summaries,
    copy_instruments,
    make_computer_shelf,
    place_of_computer_shelf,
    shelf_for,
)
from app.services.dossiers.dossier import Dossier
from app.treaty.draft import Draft, Kind, Provision
from app.treaty.instruments import Instrument
from tests.strangers import made

WORDS = Provision("article-1", "", Kind.ARTICLE, "Article 1", "", "Each Party keeps two kites.", "Article 1")


def instrument(key, file, of=""):
    return Instrument(key, Draft(f"On {file}", "en", "plain", (WORDS,), label=key, sha256=file), key, version_of=of)


@pytest.fixture(autouse=True)
def computer(tmp_path, monkeypatch):
    """A folder for data that no other test sees."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def dossier(tmp_path):
    with Dossier.create(tmp_path / "kites.travaux", "Kites") as there:
        there.put_on_shelf([instrument("kites", "1"), instrument("sails", "2")])
    return tmp_path / "kites.travaux"


def put(*instruments):
    with Dossier.open(make_computer_shelf()) as there:
        there.put_on_shelf(instruments)


def told(shelf):
    return [(one.key, one.text.sha256, one.version_of) for one in shelf]


def test_it_counts_only_where_it_is_asked_for_and_each_file_once(dossier):
    own = [("kites", "1", ""), ("sails", "2", "")]
    assert computer_summaries() == ()
    assert told(shelf_for(dossier, computer=True)) == own
    put(instrument("tides", "1"), instrument("kites", "3", "tides"), instrument("nets", "4", "kites"))
    assert told(shelf_for(dossier)) == own
    both = shelf_for(dossier, computer=True)
    assert told(both) == [*own, ("kites-2", "3", "kites"), ("nets", "4", "kites-2")]
    assert [one.key for one in computer_summaries()] == ["tides", "kites", "nets"]


def test_it_lies_in_the_folder_of_the_user_and_nobody_else_reads_it(tmp_path):
    place = make_computer_shelf()
    assert tmp_path / "data" in place.parents
    assert place == place_of_computer_shelf() == make_computer_shelf()
    assert place.stat().st_mode & 0o077 == 0
    assert place.parent.stat().st_mode & 0o077 == 0


def test_instruments_are_copied_both_ways_once(dossier):
    computer = make_computer_shelf()
    assert copy_instruments(dossier, computer, ["kites"]) == ("kites",)
    put(instrument("nets", "4", "kites"), instrument("sails", "5"))
    assert copy_instruments(computer, dossier, ["nets", "kites", "sails"]) == ("nets", "kites", "sails-2")
    with Dossier.open(dossier, write=False) as there:
        assert told(there.shelf()) == [
            ("kites", "1", ""), ("sails", "2", ""), ("nets", "4", "kites"), ("sails-2", "5", ""),
        ]  # fmt: skip
    with pytest.raises(Refused, match="no instrument “ropes”"):
        copy_instruments(computer, dossier, ["sails", "ropes"])


def test_nothing_damaged_is_copied(dossier):
    with closing(made(dossier)) as connection:
        connection.execute("UPDATE instruments SET text = replace(text, 'two', 'ten')")
        connection.commit()
    computer = make_computer_shelf()
    with pytest.raises(Damaged, match="The instrument “On 1” is not as it was stored"):
        copy_instruments(dossier, computer, ["kites"])
    assert computer_summaries() == ()


def test_a_version_of_one_that_stays_behind_is_a_version_of_none(dossier):
    put(replace(instrument("nets", "4"), version_of=""), instrument("ropes", "5", "nets"))
    copy_instruments(place_of_computer_shelf(), dossier, ["ropes"])
    with Dossier.open(dossier, write=False) as there:
        assert told(there.shelf())[-1] == ("ropes", "5", "")
