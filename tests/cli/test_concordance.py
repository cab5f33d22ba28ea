"""The verb concordance: what it writes and prints."""

import json

FRENCH = """Convention sur les marées

Article premier
Utilisation des marées

1. Chaque Partie mesure la marée [tous les jours].

2. Les Parties envoient leurs tables.
"""


def test_two_languages(line, tides, valid):
    file = tides / "fr.txt"
    file.write_text(FRENCH, "utf-8")
    code, out, err = line("concordance", tides / "zero.txt", file, "--json", "-")
    assert (code, err) == (0, "")
    document = valid(out)
    assert (document["left"]["language"], document["right"]["language"]) == ("en", "fr")
    assert document["since"] is None
    assert document["summary"] == {"absent": 1, "brackets": 1}
    flagged = [m for m in document["matches"] if m["flags"]]
    assert [(m["left"] or m["right"])["address"] for m in flagged] == ["Article 1(1)", "Article 2"]
    code, out, _ = line("concordance", tides / "zero.txt", file)
    assert code == 0
    assert "provisions meet" in out
    assert "brackets 1" in out


def test_what_moved_since_drafts_that_are_named(line, tides, valid):
    file = tides / "fr.txt"
    file.write_text(FRENCH, "utf-8")
    words = ("concordance", tides / "rev1.txt", file, "--since", tides / "zero.txt", file)
    document = valid(line(*words, "--json", "-")[1])
    moved = [(m["left"]["address"], f) for m in document["matches"] for f in m["flags"] if f["difference"] == "unmoved"]
    assert [address for address, _ in moved] == ["Article 1(1)", "Article 1(2)"]
    assert "what moved is told since" in line(*words)[1]


def test_drafts_of_a_dossier_bring_the_issue_before(line, tides, valid):
    dossier = tides / "d.travaux"
    for label, name, date in (("zero", "zero", "2031-01-01"), ("rev1", "rev1", "2031-02-01")):
        assert line("import", dossier, tides / f"{name}.txt", "--label", label, "--date", date)[0] == 0
    for label, text, date in (("zero-fr", FRENCH, "2031-01-01"), ("rev1-fr", f"{FRENCH}\n3. Fin.\n", "2031-02-01")):
        file = tides / f"{label}.txt"
        file.write_text(text, "utf-8")
        assert line("import", dossier, file, "--label", label, "--date", date)[0] == 0
    document = valid(line("concordance", f"{dossier}#rev1", f"{dossier}#rev1-fr", "--json", "-")[1])
    assert document["since"] == ["zero", "zero-fr"]


def test_one_language_is_refused(line, tides):
    code, out, err = line("concordance", tides / "zero.txt", tides / "rev1.txt")
    assert (code, out) == (1, "")
    assert "in one language; compare them instead" in err
    assert json.loads(line("show", tides / "zero.txt", "--json", "-")[1])["language"] == "en"
