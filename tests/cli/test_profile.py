"""The notation profile of a draft on the command line, and marks that could not be read, in `show`."""

import pytest

MARKED = """Draft convention on lamps

Article 1
Use of lamps

1. ALL lamps are lit [at dusk – Ruritania].

2. Wicks are cut [at noon – EU and two who asked].

3. An open [ bracket.

(Kenya: delete)
"""


@pytest.fixture
def lamps(line, tmp_path):
    (tmp_path / "lamps.txt").write_text(MARKED, "utf-8")
    assert line("import", tmp_path / "lamps.travaux", tmp_path / "lamps.txt", "--label", "zero")[0] == 0
    return tmp_path / "lamps.travaux"


def marks_in(document, kind):
    return [(p["address"], p["text"][m["start"] : m["end"]], m) for p in document["provisions"] for m in p["marks"]
            if m["mark"] == kind]  # fmt: skip


def test_profile_lists_the_guess_its_reasons_and_the_choices(line, lamps):
    code, out, _ = line("profile", f"{lamps}#zero")
    assert code == 0
    assert "zero is read under “plain” (United Nations, plain brackets), as the text itself speaks for." in out
    assert "3 paragraphs have square brackets, and no legend says what they mean." in out
    assert all(name in out for name in ("capitals", "who", "trade", "rio", "itu", "unfccc", "none"))


def test_profile_reads_the_marks_of_the_stored_draft_anew(line, lamps, valid):
    before = valid(line("show", f"{lamps}#zero", "--json", "-")[1])
    assert (
        line("profile", f"{lamps}#ZERO", "capitals")[1]
        == "zero is read under “capitals” now; 3 doubts in its report.\n"
    )
    after = valid(line("show", f"{lamps}#zero", "--json", "-")[1])
    assert (before["profile"], after["profile"]) == ("plain", "capitals")
    assert [(p["id"], p["text"], p["number"]) for p in before["provisions"]] == [
        (p["id"], p["text"], p["number"]) for p in after["provisions"]
    ]
    assert [(text, mark["sign"]) for _, text, mark in marks_in(after, "inserted")] == [("ALL", "capitals")]
    assert not marks_in(before, "inserted")
    assert any("“capitals”, as somebody chose; by itself it would be “plain”" in r["message"] for r in after["report"])
    listed = line("profile", f"{lamps}#zero")[1]
    assert "as somebody chose." in listed
    assert "The text itself speaks for “plain”" in listed
    line("profile", f"{lamps}#zero", "none")
    assert line("profile", f"{lamps}#zero", "plain")[0] == 0
    again = valid(line("show", f"{lamps}#zero", "--json", "-")[1])
    assert again["provisions"] == before["provisions"]
    assert line("check", lamps)[0] == 0


def test_show_reads_a_stored_draft_under_another_profile_and_keeps_nothing(line, lamps, valid):
    shown = valid(line("show", f"{lamps}#zero", "--profile", "none", "--json", "-")[1])
    assert (shown["profile"], marks_in(shown, "bracket")) == ("none", [])
    assert valid(line("show", f"{lamps}#zero", "--json", "-")[1])["profile"] == "plain"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("#zero", "Rio"), "There is no notation profile “Rio”; the profiles are capitals, "),
        (("#one", "rio"), "The dossier has no draft “one”; its drafts are: zero."),
        (("#one",), "The dossier has no draft “one”; its drafts are: zero."),
        (("", "rio"), "is a dossier: name one of its drafts"),
    ],
)
def test_what_profile_refuses(line, lamps, words, said):
    before = lamps.read_bytes()
    code, out, err = line("profile", f"{lamps}{words[0]}", *words[1:])
    assert (code, out) == (1, "")
    assert said in err
    assert lamps.read_bytes() == before


def test_profile_is_of_a_draft_in_a_dossier(line, lamps):
    code, _, err = line("profile", lamps.with_name("lamps.txt"), "rio")
    assert code == 1
    assert "name one as DOSSIER.travaux#LABEL" in err


def test_an_unknown_name_and_what_could_not_be_read_are_shown_and_reported(line, lamps, valid):
    document = valid(line("show", lamps.with_name("lamps.txt"), "--json", "-")[1])
    (_, tag, mark), (_, alone, elsewhere) = marks_in(document, "attribution")
    assert (tag, mark["stances"][0]["actors"]) == ("– Ruritania", [{"id": "?", "as_written": "Ruritania"}])
    assert (alone, elsewhere["unit"], elsewhere["unit_scope"]) == ("(Kenya: delete)", "article-1/3", [0, 18])
    assert [text for _, text, _ in marks_in(document, "unread")] == ["– EU and two who asked", "["]
    doubts = [(r["where"], r["message"]) for r in document["report"] if r["severity"] == "warning"]
    assert doubts == [
        ("line 6", "Article 1(1): the name “Ruritania” in a tag is not known."),
        ("line 8", "Article 1(2): looks like a tag that could not be read; it stays visible as text."),
        ("line 10", "Article 1(3): a bracket that is never closed stays visible as text."),
    ]
    words = [p["text"] for p in document["provisions"]]
    assert "Wicks are cut [at noon – EU and two who asked]." in words
    assert "An open [ bracket." in words


def test_a_draft_that_was_changed_meanwhile_is_not_read_anew(line, lamps):
    from dataclasses import replace

    from app.job import Refused
    from app.services.dossiers.dossier import Dossier

    with Dossier.open(lamps) as there:
        draft = there.draft("zero")
        with pytest.raises(Refused, match="changed meanwhile"):
            there.set_notation(replace(draft, provisions=draft.provisions[:-1]))
        with pytest.raises(Refused, match="no draft “one” any more"):
            there.set_notation(replace(draft, label="one"))
        assert there.draft("zero") == draft
