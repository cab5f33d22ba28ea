"""Pictures of pages on their way from a file into a dossier, by all ways on which a draft comes."""

import pytest

from app.services.dossiers.dossier import Dossier
from app.services.imports.import_files import import_drafts, import_instead
from app.services.imports.preview import DraftPreview, ReadOptions, read_ahead, reread
from app.services.imports.store_drafts import DraftToStore, bring, take_back
from app.services.processes.worker_pool import WorkerPool
from app.treaty.pages import PageReason
from tests.importing.lying_pdfs import ENGLISH, scanned
from tests.importing.pdf_files import set_in_typst


@pytest.fixture
def scan(tmp_path, monkeypatch):
    """A file whose second page is a picture, where no program can read it."""
    monkeypatch.setenv("PATH", str(tmp_path))
    file = tmp_path / "lamps.pdf"
    file.write_bytes(scanned(set_in_typst(ENGLISH), tmp_path, before=ENGLISH.replace("12", "11")))
    return file


def _pages(dossier, label):
    with Dossier.open(dossier, write=False) as there:
        return [(picture.page, picture.why, len(picture.png) > 5_000) for picture in there.page_pictures(label)]


KEPT = [(2, PageReason.UNREAD, True)]


@pytest.mark.parametrize("worker", [None, WorkerPool()], ids=["here", "in a child"])
def test_an_import_keeps_them(scan, tmp_path, resources, worker):
    dossier = tmp_path / "lamps.travaux"
    import_drafts(dossier, [scan], resources, label="one", worker=worker)
    assert _pages(dossier, "one") == KEPT


def test_a_file_in_the_place_of_another_brings_its_own(scan, tmp_path, resources):
    dossier, first = tmp_path / "lamps.travaux", tmp_path / "lamps.txt"
    first.write_text("Article 11\n\nEach Party keeps lamps.\n", "utf-8")
    import_drafts(dossier, [first], resources, label="one")
    import_instead(dossier, scan, "one", resources)
    assert _pages(dossier, "one") == KEPT


def test_what_is_read_ahead_and_read_otherwise_is_stored_with_them(scan, tmp_path, resources):
    dossier = tmp_path / "lamps.travaux"
    Dossier.create(dossier, "Lamps").close()
    ahead = read_ahead(dossier, scan, resources)
    assert isinstance(ahead, DraftPreview)
    assert [picture.page for picture in ahead.pictures] == [2]
    again = reread(dossier, ahead, ReadOptions(profile="rio"), resources)
    assert max(len(again.source), len(again.draft)) < len(ahead.pictures[0].png), "they do not travel in these"
    brought = bring(dossier, [DraftToStore(again.draft, "one", pictures=ahead.pictures)])
    assert _pages(dossier, "one") == KEPT
    take_back(dossier, brought.came)
    with Dossier.open(dossier, write=False) as there:
        assert there.info().counts["pages"] == 0
