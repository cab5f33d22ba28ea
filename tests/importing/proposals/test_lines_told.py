"""No line of a paper is lost without a word: each is in a proposal, told as not read, a heading or a page's number."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.importing.proposals.paper import read_paper
from app.services.resources import load_resources
from app.treaty.actors import Actor, ActorType, register_of
from benchmarks.measuring.paper_lines import account_of

ROOT = Path(__file__).resolve().parents[3]
CORPUS = ROOT.parent / "shared" / "corpus"
REGISTER = register_of((Actor("XNO", ActorType.STATE, "Norhaven"), Actor("XKE", ActorType.STATE, "Kestria")))
PAPER = """Compilation of proposals
PART I GENERAL
## OF GATES AND
BELLS
1
ARTICLE 7
Norhaven and Kestria
Article 7 (3 bis) – additional paragraph
In cases where the proposed gate is closed, keepers shall ring.
Rationale Gates in hills are of interest. Kestria
2
2. A lamp burns.
ARTICLE 8 Norhaven 1. A bell rings.
Rationale
None provided
3
SMALL GROUP ON BELLS
(Led by Kestria)
[Article 9
Bells
1. A bell is rung.
"""


def test_every_line_of_a_paper_is_told_somewhere(tmp_path) -> None:
    file = tmp_path / "paper.txt"
    file.write_text(PAPER, encoding="utf-8")
    paper = read_paper(file, REGISTER)
    found = account_of(PAPER.split("\n"), paper)
    assert (found.lost, found.unasked, found.share) == ([], [], 1.0)
    assert found.all == len(PAPER.splitlines())
    less = account_of(PAPER.split("\n"), replace(paper, proposals=paper.proposals[1:]))
    assert "In cases where the proposed gate is closed, keepers shall ring." in less.lost


@pytest.mark.parametrize(
    "name",
    [
        "bbnj/2023-02-01_small-group-outcomes.txt",
        "bbnj/2022-08-01_textual-proposals-by-delegations_part-I-and-II.txt",
    ],
)
def test_every_line_of_a_real_paper_is_told_somewhere(name: str) -> None:
    path = CORPUS / name
    if not path.is_file():
        pytest.skip("the real documents are not beside the project")
    paper = read_paper(path, load_resources(ROOT / "resources").register)
    found = account_of(path.read_text("utf-8").split("\n"), paper)
    assert found.lost == []
    assert found.proposed > found.all * 0.75
