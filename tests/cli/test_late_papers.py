"""Papers issued after the newer draft (they speak to that one), without a day, or on another draft: whom verbs name,
and what they say of the papers, once.
"""

import pytest

FRONT = "Draft Convention on tides\n{}\n\n"
LATE = "Written proposals\nTabled by France on Monday, 4 August 2031, 3 p.m.\n"
ASKED = """
ARTICLE 1
France
1. Replace “harbours” by “harbours and lagoons”.
"""


@pytest.fixture
def two(line, tides):
    """A dossier with the drafts "Zero" of March and "Rev" of June 2031."""
    dossier = tides / "tides.travaux"
    for name, label, day in (("zero.txt", "Zero", "1 March 2031"), ("rev1.txt", "Rev", "1 June 2031")):
        file = tides / name
        file.write_text(file.read_text("utf-8").replace("Convention on tides\n\n", FRONT.format(day), 1), "utf-8")
        assert line("import", dossier, file, "--label", label)[0] == 0
    return dossier


def test_a_late_paper_names_nobody_in_any_verb(line, tides, two, tmp_path) -> None:
    (tides / "late.txt").write_text(LATE + ASKED, "utf-8")
    assert line("proposals", two, tides / "late.txt")[0] == 0
    pair = (f"{two}#Zero", f"{two}#Rev")
    for kind in ("--json", "--csv", "--md"):
        code, out, _ = line("compare", *pair, kind, "-")
        assert code == 0
        assert "FRA" not in out
        assert "France" not in out
    assert "made after the newer draft" in out
    _, listed, _ = line("compare", *pair, "--list")
    assert "France" not in listed
    _, fates, _ = line("fate", two, "--json", "-")
    assert '"taken": 0' in fates
    assert '"taken in part": 0' in fates


def test_a_paper_in_time_is_named(line, tides, two) -> None:
    (tides / "paper.txt").write_text(LATE.replace("August", "April") + ASKED, "utf-8")
    assert line("proposals", two, tides / "paper.txt")[0] == 0
    _, listed, _ = line("compare", f"{two}#Zero", f"{two}#Rev", "--list")
    assert "France" in listed


def test_what_is_doubtful_of_a_paper_is_said_once(line, tides, two) -> None:
    (tides / "undated.txt").write_text(ASKED, "utf-8")
    (tides / "other.txt").write_text(f"Proposals on document A/TIDE.3/L.9\n3 May 2031\n{ASKED}", "utf-8")
    assert line("proposals", two, tides / "undated.txt", tides / "other.txt")[0] == 0
    _, out, _ = line("compare", f"{two}#Zero", f"{two}#Rev", "--md", "-")
    told = out.partition("**Read with care:**")[2]
    assert told.count("undated.txt") == 1
    assert told.count("no day that could be read") == 1
    assert told.count("A/TIDE.3/L.9") == 1
