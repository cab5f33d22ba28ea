"""`show --pages`: pictures of pages that were not read from letters, into a new folder and never over anything."""

import pytest

from tests.importing.lying_pdfs import ENGLISH, scanned
from tests.importing.pdf_files import set_in_typst


@pytest.fixture
def scan(tmp_path, monkeypatch):
    """A file whose second page is a picture, where no program can read it."""
    monkeypatch.setenv("PATH", str(tmp_path))
    file = tmp_path / "lamps.pdf"
    file.write_bytes(scanned(set_in_typst(ENGLISH), tmp_path, before=ENGLISH.replace("12", "11")))
    return file


def test_pictures_are_written_to_a_new_folder(line, scan, tmp_path):
    code, said, _ = line("show", scan, "--pages", tmp_path / "pages")
    assert (code, said) == (0, "page-002.png: its words are not in the draft\n")
    assert [file.name for file in (tmp_path / "pages").iterdir()] == ["page-002.png"]
    assert line("import", tmp_path / "lamps.travaux", scan, "--label", "one")[0] == 0
    json = tmp_path / "one.json"
    code, said, _ = line("show", f"{tmp_path / 'lamps.travaux'}#one", "--pages", tmp_path / "kept", "--json", json)
    assert code == 0
    assert json.exists()
    assert (tmp_path / "kept/page-002.png").read_bytes() == (tmp_path / "pages/page-002.png").read_bytes()


def test_nothing_is_written_over(line, scan, tmp_path):
    there = tmp_path / "pages"
    there.mkdir()
    (there / "page-002.png").write_bytes(b"mine")
    code, said, why = line("show", scan, "--pages", there)
    assert (code, said) == (1, "")
    assert why == f"travaux: There is already something called “{there}”; name a folder that is not there yet.\n"
    assert (there / "page-002.png").read_bytes() == b"mine"


@pytest.mark.parametrize("reading", ["issued", "option:9"])
def test_without_a_picture_nothing_is_made(line, tides, reading):
    code, said, why = line("show", tides / "zero.txt", "--pages", tides / "pages", "--reading", reading)
    assert (code, said) == (1, "")
    assert "No picture of a page of “zero.txt” is kept;" in why or reading != "issued"
    assert sorted(file.name for file in tides.iterdir()) == ["asked.csv", "rev1.txt", "zero.txt"]
