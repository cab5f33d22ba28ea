"""The Word file of a comparison, asked for on the command line and read back by the same program."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.exporting.resolving import parts_of

Travaux = Callable[..., CompletedProcess[str]]


@pytest.fixture
def words(root: Path) -> list[str | Path]:
    drafts = root / "drafts"
    return ["compare", drafts / "zero.txt", drafts / "rev1.txt", "--evidence", drafts / "proposals-on-zero.txt",
            "--actors", drafts / "actors.json"]  # fmt: skip


def _authors(target: Path) -> set[str]:
    return set(re.findall(r'w:author="([^"]*)"', parts_of(target.read_bytes())["word/document.xml"]))


def test_a_comparison_is_written_and_read_back(
    travaux: Travaux, program_started: Travaux, words: list[str | Path], root: Path, tmp_path: Path
) -> None:
    target, again = tmp_path / "out.docx", tmp_path / "again.docx"
    done = travaux(*words, "--docx", target)
    assert (done.returncode, done.stderr) == (0, "")
    assert {"Unattributed", "Mirandel (matched)", "Southern Forum"} <= _authors(target)
    program_started(*words, "--docx", again)
    assert again.read_bytes() == target.read_bytes()
    for draft, how in (("zero.txt", "original"), ("rev1.txt", "accepted")):
        shown = [
            json.loads(travaux("show", *one, "--json", "-").stdout)["provisions"]
            for one in ((root / "drafts" / draft,), (target, "--reading", how))
        ]
        first, second = ([(p["kind"], p["number"], p["heading"], p["text"]) for p in found] for found in shown)
        assert first == second


def test_labels_authors_and_dates_are_chosen(travaux: Travaux, words: list[str | Path], tmp_path: Path) -> None:
    target = tmp_path / "out.docx"
    travaux(*words, "--docx", target, "--labels", "fr")
    assert {"Sans auteur connu", "Mirandel (rapproché par le libellé)"} <= _authors(target)
    travaux(*words, "--docx", target, "--authors", "none", "--undated")
    assert _authors(target) == {"Author"}
    assert "w:date" not in "".join(parts_of(target.read_bytes()).values())
    travaux(*words, "--docx", target, "--signed", "The  Secretariat")
    assert _authors(target) == {"The Secretariat"}
    assert travaux(*words, "--docx", target, "--authors", "all").returncode == 2
