"""What touches a whole comparison stands before what touches a place of it, and is said beside files, too."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

OLDER = """Draft convention on ferries

Article 1

The crossing shall take {hours} hours [and be rung in.

Article 2

Each ferry shall carry [a lamp.
"""
PAPER = """Compilation of proposals
Proposals on document FERRY/2030/7
15 June 2031

ARTICLE 1

Peru

The crossing shall take six hours [and be rung in.
"""
SAID = "1 of 1 proposals speak to FERRY/2030/7, which is not among the drafts; they name nobody here"


@pytest.fixture
def ferries(tmp_path: Path) -> Path:
    """Two drafts with brackets that nobody closes, and a paper on another draft."""
    for name, symbol, day, hours in (("older", "5", "1 June 2031", "four"), ("newer", "6", "1 July 2031", "six")):
        front = f"FERRY/2031/{symbol}\n{day}\n\n"
        (tmp_path / f"{name}.txt").write_text(front + OLDER.format(hours=hours), "utf-8")
    (tmp_path / "paper.txt").write_text(PAPER, "utf-8")
    return tmp_path


def test_papers_that_name_nobody_are_told_before_brackets(line, ferries: Path, valid) -> None:
    words = ["compare", ferries / "older.txt", ferries / "newer.txt", "--evidence", ferries / "paper.txt"]
    code, _, err = line(*words, "--json", ferries / "o.json", "--pdf", ferries / "o.pdf")
    assert code == 0
    warnings = valid((ferries / "o.json").read_text("utf-8"))["warnings"]
    assert warnings[0].endswith(SAID)
    assert any("bracket" in warning for warning in warnings[1:])
    page = " ".join(pypdfium2.PdfDocument(ferries / "o.pdf")[0].get_textpage().get_text_range().split())
    assert SAID in page
    assert [row for row in err.splitlines() if row.startswith("warning: ")] == [f"warning: paper.txt: {SAID}"]


def test_a_comparison_without_such_doubts_says_nothing_beside_its_files(line, ferries: Path) -> None:
    _, _, err = line("compare", ferries / "older.txt", ferries / "newer.txt", "--json", ferries / "o.json")
    assert "warning: " not in err
