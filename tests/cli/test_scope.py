"""The verb scope: what it writes and prints, of one draft and of two."""

import pytest

LAMPS = """Convention on lamps

Article 1
False lamps

1. Each Party shall adopt measures to establish as a criminal offence the lighting of false lamps.

Article 2
Search

1. Subject to its law, each Party shall search for the offences established in accordance with article 1.

2. Parties assist each other in cases of [any crime] [serious crimes].

Article 3
Ports

1. Ports are open.
"""
WIDER = LAMPS.replace("the offences established in accordance with article 1", "any criminal offence")
OF_ARTICLE_1 = "each Party shall search for the offences established in accordance with article 1"
ASKED = f"""article,proponent,current text,proposed text,rationale
Article 2(1),France,"Subject to its law, {OF_ARTICLE_1}.",\
"Subject to its law, each Party shall search for any criminal offence.",No crime is small.
"""


@pytest.fixture(autouse=True)
def wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "160")


@pytest.fixture
def lamps(tmp_path):
    (tmp_path / "lamps.txt").write_text(LAMPS, "utf-8")
    (tmp_path / "wider.txt").write_text(WIDER, "utf-8")
    (tmp_path / "asked.csv").write_text(ASKED, "utf-8")
    return tmp_path


def test_the_scope_of_one_draft(line, lamps, valid):
    code, out, err = line("scope", lamps / "lamps.txt", "--json", "-")
    assert (code, err) == (0, "")
    document = valid(out)
    assert "moved" not in document
    (offence,) = document["offences"]
    assert (offence["address"], offence["heading"]) == ("Article 1", "False lamps")
    first = document["reaches"][0]
    assert (first["address"], first["target"]) == ("Article 2(1)", {"kind": "offence", "id": offence["provision"]})
    assert first["words"]["text"] == "offences established in accordance with article 1"
    assert first["limits"][0]["text"].startswith("Subject to its law")
    assert [one["open"] for one in document["reaches"]] == ["", "option:1", "option:2"]
    assert [one["id"] for one in document["classes"]] == ["serious_crime", "any_offence"]


def test_a_table_for_people(line, lamps):
    code, out, _ = line("scope", lamps / "lamps.txt")
    assert code == 0
    assert "Offences that it creates: Article 1 False lamps" in out
    assert "(option 1)" in out
    assert "its own words" in out


def test_an_option_is_read_by_itself(line, lamps, valid):
    document = valid(line("scope", lamps / "lamps.txt", "--reading", "option:2", "--json", "-")[1])
    targets = [one["target"]["id"] for one in document["reaches"] if one["address"] == "Article 2(2)"]
    assert targets == ["serious_crime"]


def test_what_moved_between_two_drafts_and_who_asked(line, lamps, valid):
    words = ("scope", lamps / "lamps.txt", lamps / "wider.txt", "--evidence", lamps / "asked.csv")
    document = valid(line(*words, "--json", "-")[1])
    wider, narrower = document["moved"]
    assert (wider["target"]["id"], wider["older"]) == ("any_offence", None)
    assert wider["newer"]["words"]["text"] == "any criminal offence"
    assert (narrower["target"]["kind"], narrower["newer"]) == ("offence", None)
    assert wider["changes"]
    assert {(one["as_written"], one["opposite"]) for one in wider["actors"]} == {("France", False)}
    told = line(*words)[1]
    assert "the scope moved in 1 place" in told
    assert "the offence of Article 1" in told
    assert "any criminal offence" in told
    assert "France" in told


def test_nothing_moved_and_nothing_is_there(line, lamps, tides):
    assert "no provision reaches more or less" in line("scope", lamps / "lamps.txt", lamps / "lamps.txt")[1]
    assert "creates no offence and reaches none" in line("scope", tides / "zero.txt")[1]


def test_an_option_that_is_not_there_is_refused(line, lamps):
    code, _, err = line("scope", lamps / "lamps.txt", "--reading", "option:9")
    assert code == 1 or "no option" in err
