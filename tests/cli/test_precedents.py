"""The verb precedents: what it writes and prints, of one draft and of several."""

import pytest

LAMPS = "Every seventh lamp along the northern mole burns with a green flame until the last herring boat has moored."
LEDGER = "The ledger of tides is bound in sealskin, and a copy of every page is sent to the brewers of the upper town."
OLD = f"""Convention on lamps

Article 7
Lamps

1. {LAMPS}

2. {LEDGER}
"""
ZERO = """Draft agreement on piers

Article 1
Piers

1. Piers are swept on the first day of spring.
"""
REV = f"""Draft agreement on piers

Article 1
Piers

1. Piers are swept on the first day of spring.

2. {LEDGER.replace("brewers", "bakers")}
"""


@pytest.fixture(autouse=True)
def wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "160")


@pytest.fixture
def piers(tmp_path):
    for name, text in (("old", OLD), ("zero", ZERO), ("rev", REV), ("last", f"{REV}\n3. {LAMPS}\n")):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    return tmp_path


def test_every_provision_of_the_last_draft_with_the_draft_in_which_its_source_came_in(line, piers, valid):
    files = [piers / f"{name}.txt" for name in ("zero", "rev", "last")]
    code, out, err = line("precedents", *files, "--instrument", piers / "old.txt", "--json", "-")
    assert (code, err) == (0, "")
    document = valid(out)
    assert [(one["id"], one["source"]) for one in document["instruments"]] == [("old", "old.txt")]
    found = {one["address"]: one for one in document["provisions"]}
    silent, ledger, lamps = (found[f"Article 1({n})"] for n in (1, 2, 3))
    assert (silent["since"], silent["sources"]) == (None, [])
    assert (ledger["since"], lamps["since"]) == ("rev.txt", "last.txt")
    (source,) = ledger["sources"]
    assert (source["instrument"], source["address"], source["verbatim"]) == ("old", "Article 7(2)", False)
    assert 0.9 < source["share"] < 1.0
    assert source["words"] == 21
    text = LEDGER.replace("brewers", "bakers")
    assert [text[start:end] for start, end, *_ in source["equal"]] == [
        LEDGER[other:stop] for *_, other, stop in source["equal"]
    ]
    (departure,) = [one for one in source["departures"] if one["kind"] == "substitution"]
    assert (departure["older"]["text"], departure["newer"]["text"]) == ("brewers", "bakers")
    (copied,) = lamps["sources"]
    assert (copied["share"], copied["verbatim"]) == (1, True)


def test_runs_that_stand_under_the_source_name_their_provision(line, piers, valid):
    (piers / "one.txt").write_text(f"Article 1\nAll\n\n1. {LAMPS} {LEDGER}\n", "utf-8")
    _, out, _ = line("precedents", piers / "one.txt", "--instrument", piers / "old.txt", "--json", "-")
    (paragraph,) = [one for one in valid(out)["provisions"] if one["address"] == "Article 1(1)"]
    (source,) = paragraph["sources"]
    assert (source["address"], source["share"], source["equal"]) == ("Article 7", 1, [])
    assert [run[2] for run in source["equal_below"]] == ["article-7/1", "article-7/2"]


def test_a_table_for_people(line, piers):
    code, out, _ = line("precedents", piers / "last.txt", "--instrument", piers / "old.txt")
    assert code == 0
    assert "last.txt: 3 of 5 provisions have words of an instrument on the shelf" in out
    assert "Since" not in out
    (lamps,) = [row for row in out.splitlines() if "Article 1(3)" in row]
    assert "old.txt, Article 7(1)" in lamps
    assert "100% (19)" in lamps
    assert "none of substance" in lamps
    (ledger,) = [row for row in out.splitlines() if "Article 1(2)" in row]
    assert "1 of substance" in ledger
    _, out, _ = line("precedents", piers / "rev.txt", piers / "last.txt", "--instrument", piers / "old.txt")
    assert "Since" in out


def test_silence_is_told_and_so_is_an_instrument_in_another_language(line, piers):
    (piers / "french.txt").write_text(
        "Convention sur les lampes\n\nArticle 7\nLampes\n\n1. Le gardien du môle allume les lampes vertes pour les navires.\n",
        "utf-8",
    )
    code, out, _ = line("precedents", piers / "zero.txt", "--instrument", piers / "french.txt", piers / "old.txt")
    assert code == 0
    assert "zero.txt: no source on the shelf" in out
    assert "Not asked, in another language than the draft: french.txt" in out


def test_instruments_of_one_file_name_are_told_apart(line, piers, valid):
    (piers / "more").mkdir()
    (piers / "more" / "old.txt").write_text(OLD, "utf-8")
    shelf = ("--instrument", piers / "old.txt", piers / "more" / "old.txt")
    _, out, _ = line("precedents", piers / "last.txt", *shelf, "--json", "-")
    document = valid(out)
    assert [one["id"] for one in document["instruments"]] == ["old", "old~2"]
    (lamps,) = [one for one in document["provisions"] if one["address"] == "Article 1(3)"]
    assert [one["instrument"] for one in lamps["sources"]] == ["old", "old~2"]


def test_a_file_that_is_not_there_is_refused(line, piers):
    code, _, err = line("precedents", piers / "last.txt", "--instrument", piers / "none.txt")
    assert (code, "none.txt" in err) == (1, True)
