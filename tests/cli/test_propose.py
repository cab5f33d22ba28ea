"""A proposal entered by hand: kept with its evidence, answered like one of a paper, and refused in one sentence."""

import json

import pytest


@pytest.fixture
def dossier(line, tides):
    path = tides / "tides.travaux"
    assert line("import", path, tides / "zero.txt", "--label", "zero", "--date", "2031-01-02")[0] == 0
    assert line("import", path, tides / "rev1.txt", "--label", "rev1", "--date", "2031-03-04")[0] == 0
    return path


INSERT = ("--article", "1(1)", "--edit", "insert", "--wording", "and lagoons", "--anchor", "harbours")


def test_an_entry_is_kept_whole_and_names_its_actors_for_the_change(line, dossier, valid):
    code, out, _ = line(
        "propose", dossier, "--actor", "Fiji", "--actor", "Kingdom of the Netherlands", *INSERT,
        "--rationale", "Lagoons have tides.", "--source", "Informal meeting", "--page", "3",
        "--date", "2031-02-03", "--base", "zero",
    )  # fmt: skip
    assert (code, out.split(": ")[1]) == (0, "Fiji, Kingdom of the Netherlands, insert, Article 1(1)\n")
    (kept,) = valid(line("proposals", dossier, "--json", "-")[1])["proposals"]
    assert [a["id"] for a in kept["actors"]] == ["FJI", "NLD"]
    (ask,) = kept["asks"]
    assert (ask["edit"], ask["wording"], ask["anchor"], ask["kind"]) == ("insert", "and lagoons", "harbours", "entry")
    assert (kept["source"], kept["where"], kept["date"], kept["base"]) == (
        "Informal meeting", "page 3", "2031-02-03", "zero",
    )  # fmt: skip
    assert (kept["rationale"], kept["address"], kept["role"]) == ("Lagoons have tides.", "Article 1(1)", "proponent")
    assert line("check", dossier)[0] == 0


def test_an_entry_without_a_source_is_said_to_be_one(line, dossier):
    assert line("propose", dossier, "--actor", "Chair", "--article", "Article 2", "--edit", "delete")[0] == 0
    (kept,) = json.loads(line("proposals", dossier, "--json", "-")[1])["proposals"]
    assert (kept["source"], kept["role"], kept["asks"][0]["stance"]) == ("entered by hand", "facilitator", "delete")
    code = line(
        "propose", dossier, "--actor", "KEN", "--article", "Article 9", "--edit", "note", "--stance", "reserve"
    )[0]
    assert code == 0
    kept = json.loads(line("proposals", dossier, "--json", "-")[1])["proposals"][1]
    assert (kept["address"], kept["asks"][0]["stance"], kept["actors"][0]["id"]) == ("Article 9", "reserve", "KEN")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--actor", "Korea", *INSERT), "KOR"),
        (("--actor", "Society of Keepers", *INSERT), "no actor “Society of Keepers”"),
        (("--actor", "Fiji", "--article", "1(1)", "--edit", "insert"), "say the wording"),
        (("--actor", "Fiji", "--article", "9", "--edit", "delete"), "no “Article 9” in any draft"),
        (("--actor", "Fiji", "--article", "2(1)", "--edit", "delete", "--base", "rev7"), "zero, rev1"),
        (("--actor", "Fiji", "--article", "9", "--edit", "delete", "--base", "rev1"), "in the draft “rev1”"),
        (("--actor", "Fiji", "--article", " ", "--edit", "delete"), "needs a place"),
    ],
)
def test_what_a_person_can_mend_is_refused_and_nothing_changes(line, dossier, words, told):
    before = dossier.read_bytes()
    code, out, err = line("propose", dossier, *words)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert told in err
    assert dossier.read_bytes() == before


def test_the_same_entry_twice_is_refused(line, dossier):
    assert line("propose", dossier, "--actor", "Fiji", *INSERT)[0] == 0
    code, _, err = line("propose", dossier, "--actor", "Fiji", *INSERT)
    assert (code, "already" in err) == (1, True)
    assert line("propose", dossier, "--actor", "Fiji", *INSERT, "--page", "4")[0] == 0
    assert len(json.loads(line("proposals", dossier, "--json", "-")[1])["proposals"]) == 2


def test_two_entries_are_both_evidence_of_a_comparison(line, dossier):
    line("propose", dossier, "--actor", "Fiji", *INSERT)
    line("propose", dossier, "--actor", "Kenya", *INSERT)
    document = json.loads(line("compare", f"{dossier}#zero", f"{dossier}#rev1", "--json", "-")[1])
    assert document["evidence"] == ["entered by hand", "entered by hand"]


@pytest.mark.parametrize(
    ("edit", "stance"), [("delete", "support"), ("retain", "oppose"), ("insert", "oppose"), ("oppose", "retain")]
)
def test_words_that_contradict_each_other_are_asked_about(line, dossier, edit, stance):
    words = ("--article", "1(1)", "--edit", edit, "--stance", stance, "--wording", "harbours")
    code, _, err = line("propose", dossier, "--actor", "Fiji", *words)
    assert code == 1
    assert f"“{edit}” and “{stance}” contradict each other" in err
    assert json.loads(line("proposals", dossier, "--json", "-")[1])["proposals"] == []


def test_a_name_that_nobody_has_is_refused_with_the_nearest(line, dossier):
    code, _, err = line("propose", dossier, "--actor", "Fijji", *INSERT)
    assert code == 1
    assert "There is no actor “Fijji”; the nearest names are Fiji" in err


def test_what_was_entered_by_hand_is_taken_back(line, dossier, tides):
    out = line("propose", dossier, "--actor", "Fiji", *INSERT)[1]
    ask = out.split(": ")[0]
    assert line("proposals", dossier, "--withdraw", ask) == (0, "Fiji, Article 1(1) — taken back\n", "")
    assert json.loads(line("proposals", dossier, "--json", "-")[1])["proposals"] == []
    code, _, err = line("proposals", dossier, "--withdraw", ask)
    assert code == 1
    assert f"There is no proposal “{ask}”" in err


def test_what_stands_in_a_paper_is_not_taken_back_as_an_entry(line, dossier, tides, tmp_path):
    paper = tmp_path / "paper.txt"
    paper.write_text("Proposals\n\nARTICLE 1\nFiji\n1. Each Party shall measure the tides of its lagoons.\n", "utf-8")
    assert line("proposals", dossier, paper)[0] == 0
    (kept,) = json.loads(line("proposals", dossier, "--json", "-")[1])["proposals"]
    code, _, err = line("proposals", dossier, "--withdraw", kept["id"])
    assert code == 1
    assert "stands in paper.txt and was not entered by hand" in err
