"""A dialog for a file begins beside the dossier, or among the documents; never where the program was started."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from app.desktop.exports.output_writer import WriteRequest
from app.desktop.ground.folders import documents, folder_beside, folder_to_read, folder_to_write
from app.place import ServerAddress
from app.redline.print_options import Supplements
from app.services.comparisons.pairs import DraftPair
from app.services.exports.catalogue import Output, OutputKind

SERVER = ServerAddress("treaties", "lamps")


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home of the reader's own, with documents."""
    place = tmp_path / "home"
    (place / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(place))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(place / ".config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(place / ".local"))
    if documents() != place / "Documents":
        pytest.skip("this system does not take the documents from HOME")
    return place


@pytest.fixture
def asked(monkeypatch):
    """What the dialogs for a file to be written began with; the reader leaves each."""
    begun: list[str] = []

    def answer(_parent, _title, start="", *_more, **_other):
        begun.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return begun


def test_the_folder_is_that_of_the_dossier_else_the_documents(home, tmp_path):
    dossier = tmp_path / "lamps.travaux"
    assert folder_to_write(dossier) == folder_to_read(dossier) == tmp_path
    assert folder_to_write(SERVER) == folder_to_read(SERVER) == home / "Documents"
    assert folder_to_write(None) == home / "Documents"
    kept = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
    assert folder_beside(kept / "sample.travaux") is None, "nobody looks for files where only the program does"


def test_a_folder_that_is_gone_falls_back(home, tmp_path):
    last = tmp_path / "last" / "out.pdf"
    last.parent.mkdir()
    dossier = tmp_path / "drafts" / "lamps.travaux"
    dossier.parent.mkdir()
    assert folder_to_write(dossier, str(last)) == last.parent
    shutil.rmtree(last.parent)
    assert folder_to_write(dossier, str(last)) == dossier.parent
    shutil.rmtree(dossier.parent)
    assert folder_to_write(dossier, str(last)) == home / "Documents"
    shutil.rmtree(home / "Documents")
    assert folder_to_write(dossier, str(last)) == home


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is read-only for this user")
def test_a_folder_that_can_only_be_read_is_none_to_write_in(home, tmp_path):
    drafts = tmp_path / "drafts"
    drafts.mkdir()
    drafts.chmod(0o500)
    try:
        assert folder_to_write(drafts / "lamps.travaux") == home / "Documents"
        assert folder_to_read(drafts / "lamps.travaux") == drafts
    finally:
        drafts.chmod(0o700)


def test_the_first_export_is_proposed_beside_the_dossier(home, on_sample, sample, tmp_path, asked, monkeypatch):
    monkeypatch.chdir(tmp_path)
    on_sample.navigator.show_room("export")
    writing = on_sample.side_rooms.export.writing
    of = {"dossier": sample, "pair": DraftPair(sample, "zero", "rev1")}
    writing.ask(WriteRequest(Output(OutputKind.COMPARISON, **of), "pdf", Supplements()))
    assert Path(asked[-1]) == sample.parent / "zero to rev1.pdf"
    writing.ask(
        WriteRequest(Output(OutputKind.COMPARISON, SERVER, DraftPair(SERVER, "zero", "rev1")), "pdf", Supplements())
    )
    assert Path(asked[-1]) == home / "Documents" / "zero to rev1.pdf"


def test_lists_tables_and_copies_are_proposed_beside_the_dossier(
    home, opened_sample, sample, tmp_path, asked, at_rest, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    window = opened_sample
    for room in ("proposals", "positions", "dashboard"):
        window.navigator.show_room(room)
        at_rest()
    rooms = window.side_rooms
    rooms.proposals.ask_for_export()
    rooms.positions.ask_for_export()
    rooms.dashboard._save_all()
    rooms.dashboard._save_table("classes")
    window.dossiers.exchanging._ask_where(sample, None)
    assert len(asked) == 5
    assert {Path(start).parent for start in asked} == {sample.parent}, asked
