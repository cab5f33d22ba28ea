"""`travaux positions`: by provision, as a matrix, filtered, entered by hand; on the sample dossier."""

import csv
import io
import json

import pytest


@pytest.fixture(autouse=True)
def wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "250")


def test_the_numbers_are_those_of_the_draft_shown_and_the_old_ones_stand_beside(line, sample):
    code, out, err = line("positions", sample, "--article", "Article 5(2)", "--draft", "final")
    assert (code, err) == (0, "")
    assert "Article 6(2) (was Article" in out
    assert "Kestria" in out
    code, out, err = line("positions", sample, "--article", "Article 5(2)", "--draft", "zero")
    assert "Article 5(2)" in out


def test_what_was_said_anew_is_history(line, sample):
    count = [line("positions", sample, *more)[1].count("private life") for more in ((), ("--history",))]
    assert count[0] < count[1]


def test_groups_count_by_their_members(line, sample):
    out = line("positions", sample, "--article", "Article 20(2)", "--expand", "members")[1]
    assert "Arvenia (through Northern Compact)" in out
    assert "4 States" in out


def test_who_spoke_apart_from_its_group(line, sample, tmp_path):
    copy = tmp_path / "s.travaux"
    copy.write_bytes(sample.read_bytes())
    assert "no such positions" in line("positions", copy, "--apart")[1]
    code, out, _ = line(
        "positions", copy, "--add", "Arvenia", "oppose", "Article 20(2)", "--source", "plenary", "--date", "2032-12-03"
    )
    assert (code, out) == (0, "Arvenia: oppose, Article 20(2) — entered\n")
    for words in (("--apart",), ("--apart", "--actor", "Arvenia"), ("--apart", "--actor", "NORTHERN_COMPACT")):
        out = line("positions", copy, *words)[1]
        assert "Arvenia (apart from Northern Compact)" in out
        assert any("propose" in row and "Northern Compact" in row for row in out.split("\n"))
        assert "Elmaria" not in out
    assert "no such positions" in line("positions", copy, "--apart", "--actor", "Elmaria")[1]


def test_only_one_actor(line, sample, valid):
    document = valid(line("positions", sample, "--actor", "Kestria", "--json", "-")[1])
    assert {p["actor"]["id"] for p in document["positions"]} == {"XKE"}


def test_the_matrix_has_provisions_by_actors(line, sample):
    out = line("positions", sample, "--matrix")[1]
    head = next(row for row in out.split("\n") if "XAR" in row)
    row = next(row for row in out.split("\n") if "Article 12(1)" in row)
    assert row[head.index("XAR")] == "P"
    assert row[head.index("XKE")] == "O"
    assert "P propose, O oppose" in out
    assert "no such positions" in line("positions", sample, "--matrix", "--article", "Article 99")[1]


def test_the_matrix_goes_to_a_spreadsheet(line, sample, tmp_path):
    target = tmp_path / "positions.csv"
    assert line("positions", sample, "--csv", target)[0] == 0
    rows = list(csv.reader(io.StringIO(target.read_bytes().decode("utf-8-sig"))))
    assert rows[0][:3] == ["provision", "was", "Arvenia"]
    by_place = {row[0]: dict(zip(rows[0], row, strict=True)) for row in rows[1:]}
    assert by_place["Article 6(2)"]["was"] == "Article 5(2)"
    assert by_place["Article 6(2)"]["Kestria"] == "propose; delete"
    assert by_place["Article 6(2)"]["tally"] == "propose: 3 States; delete: 1 State"
    assert line("positions", sample, "--csv", "-")[1].startswith("\ufeffprovision")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--add", "Arvenia", "likes", "Article 1", "--source", "x"), "is no stance"),
        (("--add", "Arvenia", "oppose", "Article 1"), "Say where this was said"),
        (("--add", "Korea", "oppose", "Article 1", "--source", "x"), "could be"),
        (("--actor", "Ruritania"), "There is no actor"),
        (("--draft", "rev9"), "no draft “rev9”"),
    ],
)
def test_what_cannot_be_is_refused(line, sample, words, sentence):
    before = sample.read_bytes()
    code, out, err = line("positions", sample, *words)
    assert (code, out) == (1, "")
    assert sentence in err
    assert sample.read_bytes() == before


def test_a_group_that_no_day_tells_the_members_of_is_named(line, tides):
    dossier = tides / "tides.travaux"
    assert line("import", dossier, tides / "zero.txt", "--label", "zero")[0] == 0
    assert line("positions", dossier, "--add", "EU", "oppose", "Article 1(1)", "--source", "plenary")[0] == 0
    told = "Not counted by members, for no source or draft tells the day: European Union."
    assert told in line("positions", dossier, "--expand", "members")[1]
    assert told not in line("positions", dossier)[1]


def test_a_position_without_a_date_says_which_draft_it_speaks_to_and_is_taken_back(line, tides):
    path = tides / "tides.travaux"
    assert line("import", path, tides / "zero.txt", "--label", "zero")[0] == 0
    said = ("positions", path, "--add", "Fiji", "oppose", "1(1)", "--source", "plenary")
    code, out, _ = line(*said)
    assert code == 0
    assert out.endswith("— entered; without a date it speaks to zero\n")
    code, _, err = line("positions", path, "--add", "Fiji", "support", "1(1)", "--source", "plenary")
    assert code == 1
    assert "Fiji said “oppose” on Article 1(1) too, and no date tells which is later" in err
    code, out, _ = line("positions", path, "--add", "Fiji", "support", "1(1)", "--source", "p", "--date", "2031-01-05")
    assert code == 0
    assert "without a date" not in out
    code, _, err = line("positions", path, "--withdraw", "none")
    identity = err.split("entered are ")[1].split(":")[0]
    assert code == 1
    assert f"{identity}: Fiji oppose, Article 1(1)" in err
    assert line("positions", path, "--withdraw", identity) == (0, "Fiji: oppose, Article 1(1) — taken back\n", "")
    assert "oppose" not in line("positions", path)[1]


def test_where_nothing_was_entered_nothing_is_taken_back(line, tides):
    path = tides / "tides.travaux"
    assert line("import", path, tides / "zero.txt", "--label", "zero")[0] == 0
    code, _, err = line("positions", path, "--withdraw", "x")
    assert code == 1
    assert "No position was entered as “x”; none was entered" in err


def test_a_withdrawal_entered_by_hand_takes_name_fate_and_count(line, tmp_path):
    path, words = tmp_path / "lamps.travaux", "Ships moor with a green lamp at the outer pier."
    head = "Draft convention on lamps\n\nArticle 1\nLamps\n\n"
    (tmp_path / "zero.txt").write_text(f"A/LAMP/1\n1 January 2031\n\n{head}1. Ships moor.\n", "utf-8")
    (tmp_path / "rev.txt").write_text(f"A/LAMP/1/Rev.1\n1 June 2031\n\n{head}1. {words}\n", "utf-8")
    (tmp_path / "paper.txt").write_text(f"A/LAMP/2\n1 February 2031\n\nArticle 1\nNorway\n1. {words}\n", "utf-8")
    for name in ("zero", "rev"):
        assert line("import", path, tmp_path / f"{name}.txt", "--label", name)[0] == 0
    assert line("proposals", path, tmp_path / "paper.txt")[0] == 0
    assert "1 taken" in line("fate", path)[1]
    added = ("--add", "Norway", "withdraw", "1(1)", "--source", "a call", "--date", "2031-03-01")
    assert line("positions", path, *added)[0] == 0
    fate = line("fate", path)[1]
    assert "1 without a fate" in fate
    assert "It was withdrawn in a call." in fate
    counted = line("positions", path)[1]
    assert "withdraw: 1 State" in counted
    assert "propose" not in counted
    told = tmp_path / "told.json"
    assert line("compare", f"{path}#zero", f"{path}#rev", "--json", told)[0] == 0
    assert "NOR" not in {
        actor["id"]
        for change in json.loads(told.read_text("utf-8"))["changes"]
        for one in change.get("attributions", [])
        for actor in one["actors"]
    }


def test_a_position_speaks_to_the_draft_that_is_named_with_it(line, sample):
    words = ("positions", sample, "--add", "Castria", "oppose", "Article 3(2)", "--source", "Meeting 3")
    code, out, _ = line(*words, "--draft", "ZERO")
    assert (code, out.strip()) == (0, "Castria: oppose, Article 3(2) — entered; it speaks to zero")
    before = sample.read_bytes()
    code, _, told = line(*words, "--draft", "nought")
    assert (code, "no draft “nought”" in told, sample.read_bytes() == before) == (1, True, True)


def test_who_wants_which_offences_reached(line, sample, valid):
    code, out, err = line("positions", sample, "--scope", "--draft", "rev1")
    assert (code, err) == (0, "")
    rows = [row for row in out.split("\n") if "Article 19(2)" in row]
    assert len(rows) == 2
    narrow, wide = rows
    assert "the offences of Articles 7 to 15" in narrow
    assert "Halmar Islands" in narrow
    assert "offences by means of an information system" in wide
    assert "Southern Forum" in wide
    document = valid(line("positions", sample, "--scope", "--draft", "rev1", "--json", "-")[1])
    found = [one for one in document["scope"] if one["address"] == "Article 19(2)"]
    assert [len(one["targets"]) for one in found] == [9, 1]
    assert found[1]["targets"] == [{"kind": "class", "id": "by_system"}]
    assert "SOUTHERN_FORUM" in {one["actor"]["id"] for one in found[1]["for"]}


def test_scope_counts_groups_by_their_members_and_not_those_who_spoke_apart(line, sample, valid):
    def members() -> set[str]:
        asked = ("--scope", "--draft", "rev1", "--expand", "members", "--json", "-")
        wanted = [one for said in valid(line("positions", sample, *asked)[1])["scope"] for one in said["for"]]
        return {one["actor"]["id"] for one in wanted if one["through"] == ["SOUTHERN_FORUM"]}

    assert members() == {"XCA", "XDO", "XKE"}
    spoke = ("--add", "Dorvania", "oppose", "Article 19(2)", "--source", "plenary", "--date", "2032-12-03")
    assert line("positions", sample, *spoke)[0] == 0
    assert members() == {"XCA", "XKE"}


def test_scope_is_told_where_it_is_asked_for(line, sample, valid):
    assert "scope" not in valid(line("positions", sample, "--json", "-")[1])
    assert "There are no such positions" in line("positions", sample, "--scope", "--draft", "final")[1]
