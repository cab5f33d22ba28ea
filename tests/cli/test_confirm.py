"""`travaux confirm`: what a person says of who asked, on the tides dossier, from outside."""

import json

import pytest

from app.services.proposals.review import ReviewSession, with_actors
from app.treaty.marks import ActorRef


@pytest.fixture
def dossier(line, tides):
    """The tides dossier: two drafts and the paper that asked for the lagoons."""
    path = tides / "t.travaux"
    for draft in ("zero", "rev1"):
        line("import", path, tides / f"{draft}.txt", "--label", draft)
    line("proposals", path, tides / "asked.csv")
    return path


@pytest.fixture
def compared(line, dossier):
    """The comparison of two drafts of a dossier as JSON."""

    def call(older="zero", newer="rev1", path=dossier):
        return json.loads(line("compare", f"{path}#{older}", f"{path}#{newer}", "--json", "-")[1])

    return call


def who(document, words):
    (change,) = [c for c in document["changes"] if words in (c["newer"] or c["older"])["text"]]
    return change["id"], [(a["actors"][0]["id"], a["link"]) for a in change["attributions"]]


def test_a_matched_ask_is_confirmed_listed_and_taken_back(line, dossier, compared):
    change, names = who(compared(), "lagoons")
    assert names == [("FRA", "matched")]
    code, out, err = line("confirm", dossier, "zero", "rev1", change, "--by", "the rapporteur", "--note", "agreed")
    assert (code, err) == (0, "")
    assert "confirmed" in out
    assert "rapporteur" in out
    assert who(compared(), "lagoons")[1] == [("FRA", "asserted")]
    assert line("confirm", dossier)[1] == out
    assert line("confirm", dossier, "--withdraw", "1")[1] == "Nothing was said of who asked yet.\n"
    assert who(compared(), "lagoons")[1] == [("FRA", "matched")]


def test_a_rejected_ask_names_nobody_and_another_actor_is_named_with_a_source(line, dossier, compared):
    change, _ = who(compared(), "lagoons")
    assert line("confirm", dossier, "zero", "rev1", change, "--reject")[0] == 0
    assert who(compared(), "lagoons")[1] == []
    assert line("confirm", dossier, "zero", "rev1", change, "--actor", "Chile", "--source", "Minutes of 3 May")[0] == 0
    assert who(compared(), "lagoons")[1] == [("CHL", "asserted")]


def test_what_was_confirmed_follows_its_proposal_when_that_is_put_right_or_rejected(line, dossier, compared):
    change, _ = who(compared(), "lagoons")
    ask = json.loads(line("proposals", dossier, "--json", "-")[1])["proposals"][0]["asks"][0]["id"]
    line("confirm", dossier, "zero", "rev1", change)
    work = ReviewSession(dossier)
    work.correct(0, with_actors(work.blocks[0].proposal, (ActorRef("CHL", "Chile"),)))
    assert who(compared(), "lagoons")[1] == [("CHL", "asserted")]
    work.reject(0)
    document = compared()
    assert who(document, "lagoons")[1] == []
    assert any("names nobody: its proposal" in warning for warning in document["warnings"])
    code, _, err = line("confirm", dossier, "zero", "rev1", change, "--ask", ask)
    assert code == 1
    assert "was rejected" in err


def test_an_ask_that_was_not_linked_can_be(line, dossier, compared):
    change, names = who(compared(), "should")
    assert names == []
    listed = json.loads(line("proposals", dossier, "--json", "-")[1])
    ask = listed["proposals"][0]["asks"][0]["id"]
    assert line("confirm", dossier, "zero", "rev1", change, "--ask", ask)[0] == 0
    assert who(compared(), "should")[1] == [("FRA", "asserted")]


def test_it_survives_import_again_and_holds_in_a_later_draft(line, tides, dossier, compared):
    change, _ = who(compared(), "should")
    line("confirm", dossier, "zero", "rev1", change, "--actor", "Chile", "--source", "Minutes of 3 May")
    later = tides / "rev2.txt"
    later.write_text((tides / "rev1.txt").read_text("utf-8").replace("are public", "are open to the public"), "utf-8")
    line("import", dossier, later, "--label", "rev2")
    assert who(compared("zero", "rev2"), "should")[1] == [("CHL", "asserted")]
    assert all(not c["attributions"] for c in compared("rev1", "rev2")["changes"])


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("zero", "rev1"), "older draft, the newer draft and the change"),
        (("zero", "rev1", "c999"), "no change “c999”"),
        (("zero", "rev9", "c1"), "no draft “rev9”"),
        (("zero", "rev1", "c1", "--ask", "nobody-1.1"), "no proposal|No proposal"),
        (("zero", "rev1", "c1", "--actor", "Korea", "--source", "S"), "could be"),
        (("zero", "rev1", "c1", "--actor", "Atlantis", "--source", "S"), "no actor"),
        (("zero", "rev1", "c1", "--source", "S"), "Name the delegation"),
        (("zero", "rev1", "c1", "--actor", "Chile"), "--source"),
        (("--withdraw", "4"), "number 4"),
    ],
)
def test_what_cannot_be_said_is_one_sentence_and_changes_nothing(line, dossier, words, says):
    before = dossier.read_bytes()
    code, out, err = line("confirm", dossier, *words)
    assert (code, out) == (1, "")
    assert any(part in err for part in says.split("|")), err
    assert dossier.read_bytes() == before


def test_of_several_asks_one_must_be_named(line, tides, dossier, compared):
    second = (tides / "asked.csv").read_text("utf-8").replace("France", "Chile")
    (tides / "more.csv").write_text(second, "utf-8")
    line("proposals", dossier, tides / "more.csv")
    change, names = who(compared(), "lagoons")
    assert [name for name, _ in names] == ["CHL", "FRA"] or [name for name, _ in names] == ["FRA", "CHL"]
    code, _, err = line("confirm", dossier, "zero", "rev1", change)
    assert code == 1
    assert "Several asks" in err
    assert line("confirm", dossier, "zero", "rev1", change, "--actor", "Chile")[0] == 0
    assert sorted(who(compared(), "lagoons")[1]) == [("CHL", "asserted"), ("FRA", "matched")]
