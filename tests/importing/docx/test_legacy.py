"""Old Word files and RTF: read by way of LibreOffice where it is installed, else refused with one sentence."""

import subprocess

import pytest

from app.importing.docx import legacy
from app.importing.formats import source_of
from app.importing.source.reader_options import ReaderOptions
from app.job import Refused
from app.services.processes.worker_pool import WorkerPool
from app.treaty.marks import Revision

RTF = rb"{\rtf1\ansi\deff0{\fonttbl{\f0 Times;}}{\b Article 1}\par Each Party shall report \'e0 la fin.\par}"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


@pytest.fixture(scope="module")
def office():
    command = legacy.find_libreoffice()
    if command is None:
        pytest.skip("LibreOffice is not installed")
    return command


def refused(data, name, means=None):
    with pytest.raises(Refused) as caught:
        source_of(data, name, means or ReaderOptions())
    assert name in str(caught.value)
    return str(caught.value)


def test_without_libreoffice_one_sentence_says_what_to_do():
    doc = COMPOUND + "WordDocument".encode("utf-16-le")
    assert "old Word file (.doc), which is read only where LibreOffice is installed" in refused(doc, "draft.doc")
    assert "RTF file, which is read only where LibreOffice is installed" in refused(RTF, "draft.rtf")


def test_what_is_no_text_or_is_locked_is_refused_before_any_program_is_asked():
    assert "without a text" in refused(COMPOUND, "table.xls")
    assert "password" in refused(COMPOUND + "EncryptedPackage".encode("utf-16-le"), "draft.docx")


def test_rtf_is_read_by_way_of_libreoffice(office):
    source = source_of(RTF, "draft.rtf", ReaderOptions(WorkerPool()))
    assert [b.text for b in source.blocks] == ["Article 1", "Each Party shall report à la fin."]
    assert str(source.report[0].message).startswith("RTF, turned into DOCX by LibreOffice")


def test_an_old_word_file_keeps_its_tracked_changes(office, tmp_path):
    made = tmp_path / "draft.rtf"
    made.write_bytes(
        rb"{\rtf1\ansi{\*\revtbl{Unknown;}{Arven;}{Sollund;}}\pard Each Party "
        rb"{\deleted\revauthdel1 may}{\revised\revauth2 shall} act.\par}"
    )
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "doc", "--outdir", tmp_path, made],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    source = source_of((tmp_path / "draft.doc").read_bytes(), "draft.doc", ReaderOptions(WorkerPool()))
    (block,) = source.blocks
    assert {(block.text[m.start : m.end], m.kind.value, m.author) for m in block.marks if isinstance(m, Revision)} == {
        ("may", "deleted", "Arven"),
        ("shall", "inserted", "Sollund"),
    }
    assert str(source.report[0].message).startswith("An old Word file (.doc), turned into DOCX by LibreOffice")


def test_a_damaged_old_word_file_is_refused(office):
    doc = COMPOUND + "WordDocument".encode("utf-16-le") + bytes(5000)
    with pytest.raises(Refused):
        source_of(doc, "draft.doc", ReaderOptions(WorkerPool()))
