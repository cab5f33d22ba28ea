"""`travaux import` with a place, in the place of another draft, and with a password."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

import pikepdf
import pytest

from app.services.dossiers.dossier import Dossier
from tests.importing.pdf_files import locked as with_password
from tests.importing.pdf_files import set_in_typst

TEXT = "Draft treaty on kites\n\nArticle 1\nKites\n\n1. Each Party shall keep {} kites in a dry place.\n"


@pytest.fixture
def files(tmp_path):
    for name in ("one", "two", "three"):
        (tmp_path / f"{name}.txt").write_text(TEXT.format(name), encoding="utf-8")
    return tmp_path


def _labels(path):
    with Dossier.open(path, write=False) as there:
        return [draft.label for draft in there.drafts()]


def test_a_draft_comes_in_behind_the_one_that_is_named(travaux, files):
    dossier = files / "kites.travaux"
    assert travaux("import", dossier, files / "one.txt", files / "two.txt").returncode == 0
    assert travaux("import", dossier, files / "three.txt", "--after", "ONE").returncode == 0
    assert _labels(dossier) == ["one", "three", "two"]


def test_a_corrected_file_replaces_a_draft_and_keeps_its_label(travaux, files):
    dossier = files / "kites.travaux"
    travaux("import", dossier, files / "one.txt", files / "two.txt")
    done = travaux("import", dossier, files / "three.txt", "--replaces", "one")
    assert done.returncode == 0, done.stderr
    assert _labels(dossier) == ["one", "two"]
    with Dossier.open(dossier, write=False) as there:
        assert there.draft("one").source == "three.txt"
    again = travaux("import", dossier, files / "three.txt")
    assert again.returncode == 1
    assert "is in the dossier already, as draft “one”" in again.stderr
    refused = travaux("import", dossier, files / "one.txt", "--replaces", "one", "--label", "other")
    assert (refused.returncode, refused.stdout) == (1, "")


@pytest.fixture
def locked(tmp_path):
    """A PDF with a text that opens with the password "kite string"."""
    content = b"BT /F1 12 Tf 72 720 Td (Article 1. Each Party shall keep kites in a dry place.) Tj ET"
    with pikepdf.new() as pdf:
        font = pdf.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        )
        page = pdf.add_blank_page(page_size=(595, 842))
        page.Contents = pdf.make_stream(content)
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="kite string", user="kite string"))
    return tmp_path / "locked.pdf"


def test_a_locked_file_opens_with_the_password_in_a_file(travaux, locked, tmp_path):
    (tmp_path / "right").write_text("kite string\n", encoding="utf-8")
    (tmp_path / "wrong").write_text("string\n", encoding="utf-8")
    assert "Each Party shall keep kites" in travaux("show", locked, "--password-file", tmp_path / "right").stdout
    for refused in (travaux("show", locked), travaux("show", locked, "--password-file", tmp_path / "wrong")):
        assert (refused.returncode, refused.stdout) == (1, "")
        assert len(refused.stderr.splitlines()) == 1


def test_a_locked_paper_opens_with_the_password_in_a_file_too(travaux, tmp_path):
    plain = set_in_typst("Norway\n\nArticle 1\n\nIn paragraph 1, replace “kites” with “kites and strings”.\n")
    (tmp_path / "paper.pdf").write_bytes(with_password(plain, "kite string"))
    (tmp_path / "right").write_text("kite string\n", encoding="utf-8")
    dossier = tmp_path / "kites.travaux"
    refused = travaux("proposals", dossier, tmp_path / "paper.pdf")
    assert (refused.returncode, len(refused.stderr.splitlines())) == (1, 1)
    assert not dossier.exists()
    added = travaux("proposals", dossier, tmp_path / "paper.pdf", "--password-file", tmp_path / "right")
    assert added.returncode == 0, added.stderr
    assert "paper.pdf" in added.stdout


def test_at_a_terminal_the_password_is_asked_for_unseen(locked, root):
    parent, child = pty.openpty()
    words = [sys.executable, "-m", "app", "show", str(locked)]
    with subprocess.Popen(
        words, cwd=root, stdin=child, stderr=child, stdout=subprocess.PIPE, start_new_session=True, text=True
    ) as running:
        os.close(child)
        seen = b""
        while b"password" not in seen:
            seen += os.read(parent, 1000)
        os.write(parent, b"kite string\n")
        told, _ = running.communicate(timeout=60)
    os.close(parent)
    assert "Each Party shall keep kites" in told
    assert b"kite string" not in seen
