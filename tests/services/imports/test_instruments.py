"""Instruments on their way onto a shelf: read ahead with their doubts, guessed names, within the bounds of drafts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.job import Cancelled, Refused, SilentProgress
from app.services.dossiers.dossier import Dossier
from app.services.imports.instruments import (
    InstrumentPreview,
    InstrumentToStore,
    add_instruments,
    bring_instruments,
    guess_short_name,
    key_among,
    read_instrument,
    reread_instrument,
)
from app.services.imports.preview import ReadOptions, UnreadFile
from app.services.processes.garbage_collection import unpack_value
from app.services.processes.worker_pool import WorkerPool
from app.treaty.instruments import InstrumentFacts

KITES = "Convention on the Keeping of Kites\n\nArticle 1\n\n1. Each Party shall keep two [kites].\n\n3. Kites fly.\n"


@pytest.fixture
def kites(tmp_path):
    (tmp_path / "kites-1988.txt").write_text(KITES, "utf-8")
    return tmp_path / "kites-1988.txt"


@pytest.mark.parametrize(
    ("title", "symbol", "source", "name"),
    [
        ("Convention on the Keeping of Kites (COKOK)", "K/1", "kites.pdf", "COKOK"),
        ("Конвенция о воздушных змеях (КВЗ)", "", "text of the convention.pdf", "КВЗ"),
        ("Convention on Kites (as amended)", "K/1988/5", "kites.pdf", "K/1988/5"),
        ("Convention on Kites", "", "kites-1988.pdf", "kites-1988"),
        ("Convention on Kites", "", "convention on the keeping of kites.pdf", ""),
        ("Convention on Kites", "", "1988.pdf", ""),
    ],
)
def test_a_short_name_is_guessed_from_what_says_it(title, symbol, source, name):
    assert guess_short_name(title, symbol, source) == name


@pytest.mark.parametrize("worker", [None, WorkerPool()], ids=["here", "in a child"])
def test_what_is_read_ahead_is_stored_as_a_person_says(kites, tmp_path, resources, worker):
    dossier = tmp_path / "kites.travaux"
    if worker is None:
        ahead = read_instrument(dossier, kites, resources)
    else:
        ahead = worker.call(
            read_instrument, dossier, kites, resources, timeout=60, progress=SilentProgress(), fresh=True
        )
    assert isinstance(ahead, InstrumentPreview)
    assert not dossier.exists()
    assert ahead.facts == InstrumentFacts("Convention on the Keeping of Kites", "kites-1988")
    assert (ahead.standing, ahead.read.counts["brackets"]) == ("", 1)
    assert ahead.read.doubts, "a number is left out"
    other = reread_instrument(dossier, ahead, ReadOptions(profile="rio"), resources)
    assert (other.read.profile, other.facts) == ("rio", ahead.facts)
    facts = replace(ahead.facts, short_name="Kites", in_force="1990-01-01")
    assert bring_instruments(dossier, [InstrumentToStore(other.read.draft, facts)]) == ("kites",)
    with Dossier.open(dossier, write=False) as there:
        (kept,) = there.shelf()
    assert (kept.facts, kept.text.profile, kept.name) == (facts, "rio", "Kites")
    assert kept.text.report == unpack_value(other.read.draft).report
    assert kept.text.report.lines
    again = read_instrument(dossier, kites, resources)
    assert isinstance(again, InstrumentPreview)
    assert again.standing == "Kites"
    with pytest.raises(Refused, match="on the shelf already"):
        bring_instruments(dossier, [InstrumentToStore(again.read.draft, again.facts)])


def test_a_file_that_cannot_be_read_says_why(tmp_path, resources):
    file = tmp_path / "kites.docx"
    file.write_bytes(b"PK no archive")
    ahead = read_instrument(tmp_path / "kites.travaux", file, resources)
    assert isinstance(ahead, UnreadFile)
    assert ahead.name == "kites.docx"
    with pytest.raises(Refused):
        add_instruments(tmp_path / "kites.travaux", [file], resources, InstrumentFacts(""))
    assert not (tmp_path / "kites.travaux").exists()


def test_a_reading_that_is_stopped_stores_nothing(kites, tmp_path, resources):
    class Stopped:
        def step(self, done, total, what):
            raise Cancelled

    with pytest.raises(Cancelled):
        add_instruments(tmp_path / "new.travaux", [kites], resources, InstrumentFacts(""), progress=Stopped())
    assert not (tmp_path / "new.travaux").exists()


def test_one_is_known_by_any_name_that_it_alone_has(kites, tmp_path, resources):
    dossier = tmp_path / "kites.travaux"
    other = tmp_path / "other.txt"
    other.write_text(KITES + "\n4. And so on.\n", "utf-8")
    add_instruments(dossier, [kites, other], resources, InstrumentFacts(""))
    with Dossier.open(dossier, write=False) as there:
        shelf = there.shelf_summaries()
    assert [key_among(shelf, word) for word in ("KITES-1988", "other")] == ["kites-1988", "other"]
    with pytest.raises(Refused, match="its instruments are: kites-1988, other"):
        key_among(shelf, "Convention on the keeping of kites")
    with pytest.raises(Refused):
        key_among(shelf, "")
