"""What `fate` says became of an ask and whom `compare` names for the changes: the two say the same, or say why not."""

import json

import pytest

OLDER = """Convention on lamps

PREAMBLE

The Parties to this Convention,

Knowing that a ship at night trusts a lamp which others have lit,

Have agreed as follows:

Article 1
Lamps

1. Each Party shall inspect the lamps on its coast every year.
2. Ships of another Party may enter a harbour of refuge in bad weather.
3. Each Party shall mend a lamp that is out within seven nights.

Article 2
Keepers

1. Keepers shall trim the wick at dusk and again at midnight.
2. No keeper shall leave the tower while fog lies on the water.
3. Horns, bells and rockets are for the keepers alone.

Article 3
Fees

1. A harbour may ask a reasonable fee of ships that lie in it for more than three days.
2. Fishing boats shorter than twelve metres pay no fee.
"""
NEWER = (
    OLDER.replace("every year", "every second year")
    .replace("may enter", "shall not enter")
    .replace("seven nights", "nine nights")
    .replace("shall trim", "shall not trim")
    .replace("No keeper", "A keeper")
    .replace("bells and rockets", "bells or rockets")
    .replace("Fees", "Fees of harbours")
    .replace("reasonable ", "")
    .replace("three days", "30 days")
    .replace("shorter than twelve metres", "[shorter than twelve metres]")
    .replace("Have agreed", "Mindful that those who watch deserve rest, bread and a warm room,\n\nHave agreed")
    .replace("Article 3\n", "Article 3\nBuoys\n\nBuoys shall be moored by chains of iron.\n\nArticle 4\n")
)
WARM = "those who watch deserve rest, bread and a warm room"
ASKS = [
    # actor, article, edit, wording, anchor → its fate, whether a change bears its name (Ghana as who asked for the
    # contrary)
    ("France", "Article 1(1)", "replace", "every second year", "every year", "taken", True),
    ("Japan", "Article 1(2)", "replace", "shall not enter", "may enter", "taken", True),
    ("India", "Article 1(2)", "replace", "shall enter", "may enter", "not taken", False),
    ("Chile", "Article 1(3)", "replace", "nine nights", "seven nights", "taken", True),
    ("Kenya", "Article 1(3)", "replace", "five nights", "seven nights", "not taken", False),
    ("Ghana", "Article 1(3)", "retain", "seven nights", "", "not taken", True),
    ("Norway", "Article 2(1)", "insert", "not", "shall", "taken", True),
    ("Peru", "Article 2(2)", "retain", "No keeper", "", "not taken", False),
    ("Iceland", "Article 2(3)", "replace", "bells or rockets", "bells and rockets", "taken", True),
    ("Canada", "Article 2(3)", "restate", "Horns, bells or rockets are for the keepers alone.", "", "taken", False),
    ("Morocco", "Article 3(1)", "replace", "30 days", "three days", "taken", True),
    ("Egypt", "Article 3(1)", "delete", "reasonable", "", "taken", True),
    ("Spain", "Article 3(2)", "delete", "shorter than twelve metres", "", "bracketed", False),
    ("Brazil", "Article 3", "replace", "Fees of harbours", "Fees", "taken", False),
    ("Fiji", "Article 2(1)", "insert", WARM, "", "taken in part", True),
]
UNNAMED = "No change is attributed to it"


@pytest.fixture
def dossier(line, tmp_path):
    """The two drafts and all that was asked of the older."""
    path = tmp_path / "lamps.travaux"
    for text, label, date in ((OLDER, "zero", "2031-01-02"), (NEWER, "rev1", "2032-01-02")):
        (tmp_path / f"{label}.txt").write_text(text, "utf-8")
        assert line("import", path, tmp_path / f"{label}.txt", "--label", label, "--date", date)[0] == 0
    for actor, article, edit, wording, anchor, *_ in ASKS:
        words = ("--article", article, "--edit", edit, "--wording", wording, "--anchor", anchor, "--base", "zero")
        assert line("propose", path, "--actor", actor, *words, "--source", "notes")[0] == 0
    return path


def test_a_fate_and_a_name_never_deny_each_other(line, dossier):
    fates = json.loads(line("fate", dossier, "--json", "-")[1])["asks"]
    changes = json.loads(line("compare", f"{dossier}#zero", f"{dossier}#rev1", "--json", "-")[1])["changes"]
    named = {actor["as_written"] for c in changes for a in c["attributions"] for actor in a["actors"]}
    told = {one["actors"][0]["as_written"]: one["fates"][0] for one in fates}
    assert {who: fate["fate"] for who, fate in told.items()} == {who: fate for who, *_, fate, _ in ASKS}
    assert named == {who for who, *_, bears in ASKS if bears}
    silent = {who for who, fate in told.items() if fate["fate"] == "taken" and who not in named}
    assert {who for who, fate in told.items() if UNNAMED in fate["why"]} == silent

    assert told["Fiji"]["address"] == "PREAMBLE, preambular paragraph 2"
    assert told["Fiji"]["why"].startswith("It stands in PREAMBLE, preambular paragraph 2, not in Article 2(1), where")
