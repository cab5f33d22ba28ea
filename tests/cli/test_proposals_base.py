"""`travaux proposals --base`, and the draft that a listing says a paper speaks to."""

import json

PAPER = """ARTICLE 1
France
1. Each Party shall measure the tide at its harbours and lagoons every day.
Rationale
None provided
"""


def test_the_listing_says_which_draft_is_spoken_to(line, tides) -> None:
    dossier, paper = tides / "tides.travaux", tides / "paper.txt"
    paper.write_text(PAPER, "utf-8")
    assert line("import", dossier, tides / "zero.txt", "--label", "Zero")[0] == 0
    code, out, _ = line("proposals", dossier, paper, "--base", "Zero")
    assert (code, out.startswith("paper.txt: 1 proposals, 1 asks")) == (0, True)
    _, listed, _ = line("proposals", dossier)
    assert "speaking to Zero" in " ".join(listed.split())
    _, out, _ = line("proposals", dossier, "--json", "-")
    (proposal,) = json.loads(out)["proposals"]
    assert (proposal["speaks_to"], proposal["base"]) == ("Zero", "Zero")
    assert [edit["edit"] for edit in proposal["asks"][0]["edits"]] == ["insert"]


def test_a_base_without_files_or_without_draft_is_refused(line, tides) -> None:
    dossier, paper = tides / "tides.travaux", tides / "paper.txt"
    paper.write_text(PAPER, "utf-8")
    line("import", dossier, tides / "zero.txt", "--label", "Zero")
    code, _, err = line("proposals", dossier, "--base", "Zero")
    assert (code, "--base belongs to papers that are added" in err) == (1, True)
    code, _, err = line("proposals", dossier, paper, "--base", "Rev.9")
    assert (code, "no draft “Rev.9”" in err) == (1, True)
