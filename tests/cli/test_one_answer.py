"""Every verb and the window name the same for a change, after a rejection and after a confirmation too."""

import json
import re
from dataclasses import replace

import pytest

from app.services.comparisons.pairs import compare_pair
from app.services.dossiers.dossier import Dossier
from app.services.proposals.fates import dossier_fates
from app.services.resources import load_resources
from app.treaty.proposals import Review

OLD = "1. Parties shall cooperate in keeping the harbours open."
LIT = "1. Parties shall cooperate in keeping the harbours open and lit at night by blue lanterns."
TEXT = """# Article 1

{} [Agreed ad referendum]

# Article 2

1. The Secretariat keeps a register of lanterns.
"""
PAPER = f"Submission by France\n3 March 2031\n\nArticle 1\n\n{LIT}\n"


@pytest.fixture
def resources(root):
    return load_resources(root / "resources")


@pytest.fixture
def dossier(line, tmp_path):
    path = tmp_path / "lamps.travaux"
    for label, text, date in (
        ("Zero", OLD, "2031-01-02"),
        ("Rev.1", LIT, "2032-01-02"),
        ("Rev.2", f"{OLD} ", "2033-01-02"),
    ):
        (tmp_path / f"{label}.md").write_text(TEXT.format(text), "utf-8")
        assert line("import", path, tmp_path / f"{label}.md", "--label", label, "--date", date)[0] == 0
    (tmp_path / "paper.md").write_text(PAPER, "utf-8")
    assert line("proposals", path, tmp_path / "paper.md", "--base", "Zero")[0] == 0
    return path


def named(line, dossier):
    """By verb: the ids of those whom it names for the lanterns."""

    def ids(*words):
        code, out, err = line(*words, "--json", "-")
        assert (code, err) == (0, "")
        return set(re.findall(r'"id": ?"([A-Z]{3})"', json.dumps(json.loads(out))))

    zero, rev1, rev2 = (f"{dossier}#{label}" for label in ("Zero", "Rev.1", "Rev.2"))
    return {
        "compare": ids("compare", zero, rev1),
        "trace": ids("trace", zero, rev1),
        "silent": ids("silent", rev1, rev2),
        "status": ids("status", zero, rev1),
    }


def rejected(dossier):
    with Dossier.open(dossier) as there:
        for proposal in (p for paper in there.papers() for p in paper.proposals):
            there.user_input.review(replace(proposal, review=Review.REJECTED))


def test_who_asked_is_named_by_every_verb(line, dossier):
    assert set(map(frozenset, named(line, dossier).values())) == {frozenset({"FRA"})}


def test_a_rejected_proposal_is_named_by_no_verb(line, dossier):
    rejected(dossier)
    assert set(map(frozenset, named(line, dossier).values())) == {frozenset()}
    assert "France" not in line("proposals", dossier, "--compilation", "-")[1]
    assert "France" not in line("positions", dossier)[1]
    assert "France" not in line("fate", dossier)[1]


def test_what_a_person_said_is_seen_by_every_verb(line, dossier, resources):
    rejected(dossier)
    (change,) = compare_pair(dossier, "Zero", "Rev.1", resources).comparison.changes
    said = ("--actor", "Kenya", "--source", "plenary, 3 May")
    assert line("confirm", dossier, "Zero", "Rev.1", change.id, *said)[0] == 0
    assert set(map(frozenset, named(line, dossier).values())) == {frozenset({"KEN"})}


def test_what_a_person_rejected_of_a_change_is_named_for_it_by_no_verb(line, dossier, resources):
    (change,) = compare_pair(dossier, "Zero", "Rev.1", resources).comparison.changes
    assert line("confirm", dossier, "Zero", "Rev.1", change.id, "--reject")[0] == 0
    assert set(map(frozenset, named(line, dossier).values())) == {frozenset()}


def test_the_window_reads_the_same_drafts_as_the_verb_where_no_paper_is(line, tmp_path, resources):
    path = tmp_path / "notes.travaux"
    asks = f"{OLD}[^1]\n\n[^1]: Kenya proposed to add “and lit at night by blue lanterns” after “open”.\n"
    texts = (("Zero", asks, "2031-01-02"), ("Rev.1", OLD, "2032-01-02"), ("Rev.2", LIT, "2033-01-02"))
    for label, text, date in texts:
        (tmp_path / f"{label}.md").write_text(f"# Article 1\n\n{text}", "utf-8")
        assert line("import", path, tmp_path / f"{label}.md", "--label", label, "--date", date)[0] == 0
    code, out, _ = line("compare", f"{path}#Rev.1", f"{path}#Rev.2", "--json", "-")
    told = re.findall(r'"id": ?"([A-Z]{3})"', json.dumps(json.loads(out)["changes"]))
    shown = [actor.id for one in compare_pair(path, "Rev.1", "Rev.2", resources).attributions for actor in one.actors]
    assert (code, told, shown) == (0, ["KEN"], ["KEN"])
    assert [fate.proposal.actors[0].id for fate in dossier_fates(path, resources).asks] == ["KEN"]


def test_a_draft_between_two_that_are_traced_is_known(line, tmp_path):
    path = tmp_path / "skipped.travaux"
    texts = (("Zero", OLD, "2031-01-02"), ("Rev.1", OLD + " ", "2032-01-02"), ("Rev.2", LIT, "2033-01-02"))
    for label, text, date in texts:
        (tmp_path / f"{label}.md").write_text(f"# Article 1\n\n{text}\n", "utf-8")
        assert line("import", path, tmp_path / f"{label}.md", "--label", label, "--date", date)[0] == 0
    (tmp_path / "paper.md").write_text(PAPER, "utf-8")
    assert line("proposals", path, tmp_path / "paper.md", "--base", "Rev.1")[0] == 0
    for verb in ("compare", "trace"):
        out = line(verb, f"{path}#Zero", f"{path}#Rev.2", "--json", "-")[1]
        assert '"FRA"' in out
