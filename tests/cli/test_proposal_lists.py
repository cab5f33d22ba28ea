"""`travaux proposals` without files: every ask with who, where and what, all or those asked for."""

import pytest

from app.cli.listings.proposals import proposal_lines
from app.services.resources import load_resources
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, Proposal, ProposalPaper, Review


@pytest.fixture(autouse=True)
def wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "500")


def rows(out, word):
    return [" ".join(row.split()) for row in out.split("\n") if word in row]


def test_every_ask_is_listed_with_who_and_where(line, sample):
    out = line("proposals", sample)[1]
    assert "17 proposals, 23 asks" in out
    (row,) = [row for row in rows(out, "Dorvania") if "page 3" in row]
    assert "Article 7(1) delete and without right page 3" in row
    assert rows(out, "Fennmark, Mirandel")


def test_one_actor_or_one_provision(line, sample):
    out = line("proposals", sample, "--actor", "Mirandel", "--article", "Article 26")[1]
    listed = rows(out, "page 5")
    assert len(listed) == 3
    assert all("Mirandel" in row and "Article 26(" in row for row in listed)
    assert not rows(line("proposals", sample, "--article", "Article 2")[1], "page")
    assert line("proposals", sample, "--actor", "Nobody")[0] == 1


def test_roles_speakers_and_what_a_person_said_are_told(root):
    ask = Ask("p1.1", Edit.NOTE, Stance.SUPPORT, "Article 1", "x" * 300, anchor="a gate", where="page 2")
    proposal = Proposal(
        "p1", (ActorRef("?", "Moon"),), "facilitator", "Article 1", "paper", "page 1", "", "", (ask,),
        speakers=(ActorRef("FRA", "France"),), review=Review.REJECTED,
    )  # fmt: skip
    register = load_resources(root / "resources").register
    out = proposal_lines([ProposalPaper("paper", "", "", (proposal,))], register, "1 paper")
    assert "“Moon” (name not read) (spoken by France) (facilitator) [rejected]" in out
    assert "note (support)" in out
    assert "… [at: a gate]" in out
