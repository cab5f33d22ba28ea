"""`travaux notes`: what a delegate noted, where it stands in a draft, and what became an orphan."""

from dataclasses import replace

import pypdfium2
import pytest

from app.services.dossiers.dossier import Dossier
from app.services.notes.drafting import note_on_words
from app.services.notes.store import keep_note
from app.treaty.notes import Priority
from app.treaty.reading import apply_reading
from tests.services.notes.test_place_search import LAMPS, MOVED, NETS, ROPES, dossier_of, draft_of, red_line


@pytest.fixture(autouse=True)
def wide(monkeypatch):
    monkeypatch.setenv("COLUMNS", "240")


@pytest.fixture
def noted(line, tides):
    dossier = tides / "tides.travaux"
    assert line("import", dossier, tides / "zero.txt", tides / "rev1.txt")[0] == 0
    with Dossier.open(dossier, write=False) as there:
        zero = apply_reading(there.draft("zero"))
    for words, text, priority, private in (
        ("harbours every day", "Every day is the least.", Priority.REDLINE, False),
        ("may", "Ask the ministry.", Priority.CHECK, True),
        ("Tables are public", "Ours.", Priority.OWN, True),
    ):
        one = next(p for p in zero.draft.provisions if words in p.text)
        start = one.text.index(words)
        note = note_on_words(zero, one.id, "text", start, start + len(words))
        keep_note(dossier, replace(note, text=text, priority=priority, private=private))
    return dossier


def test_notes_are_listed_with_where_they_stand_and_why(line, noted):
    code, out, err = line("notes", noted)
    assert (code, err) == (0, "")
    assert "2 notes in rev1" in out
    assert "1 orphaned" in out
    rows = {word: next(row for row in out.split("\n") if word in row) for word in ("ministry", "Ours.", "red line")}
    assert "check with capital" in rows["ministry"]
    assert "(private)" in rows["ministry"]
    assert "its words are gone" in rows["ministry"]
    assert "as it was" in rows["Ours."]
    assert "100 % of its letters stand" in rows["red line"]
    assert "harbours and lagoons every day" in rows["red line"]
    first = line("notes", noted, "--draft", "zero")[1]
    assert "3 notes in zero" in first
    assert "orphaned" not in first


def test_private_notes_are_left_out_of_what_is_shared(line, noted, valid):
    assert len(valid(line("notes", noted, "--json", "-")[1])["notes"]) == 3
    document = valid(line("notes", noted, "--shared", "--json", "-")[1])
    assert [note["text"] for note in document["notes"]] == ["Every day is the least."]
    assert (document["draft"], document["notes"][0]["place"]["facts"]) == ("rev1", ["changed"])


def test_red_lines_to_share_are_printed_notes_where_they_are_asked_for_and_private_ones_apart(line, noted, tides):
    pair = [f"{noted}#zero", f"{noted}#rev1"]

    def printed(*more):
        out = tides / "out.pdf"
        assert line("compare", *pair, "--pdf", out, *more)[0] == 0
        return " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(out.read_bytes()))

    assert "Every day is the least." in printed()
    assert "Every day is the least." not in printed("--without", "red-lines")
    shared = printed("--with", "notes")
    assert "Every day is the least." in shared
    assert "Ask the ministry." not in shared
    assert "Ask the ministry." in printed("--with", "private-notes")
    files = [tides / "zero.txt", tides / "rev1.txt"]
    code, _, err = line("compare", *files, "--pdf", tides / "none.pdf", "--with", "notes")
    assert code == 1
    assert "Notes are kept in a dossier" in err


def test_a_dossier_without_notes_says_so(line, tides):
    dossier = tides / "none.travaux"
    line("import", dossier, tides / "zero.txt")
    assert line("notes", dossier)[1] == "There are no notes in it.\n"
    code, out, err = line("notes", dossier, "--draft", "nine")
    assert (code, out) == (1, "")
    assert "no draft “nine”" in err


@pytest.mark.parametrize("kind", ["html", "md"])
def test_an_export_has_red_lines_to_share_and_private_notes_only_when_asked_for(line, noted, kind):
    pair = ("compare", f"{noted}#zero", f"{noted}#rev1", f"--{kind}", "-")
    code, usual, err = line(*pair)
    assert (code, err) == (0, "")
    assert "Changes that touch our red lines" in usual
    assert "Every day is the least." in usual
    assert "ministry" not in usual
    assert "ministry" not in line(*pair, "--with", "notes")[1]
    assert "Ask the ministry." in line(*pair, "--with", "private-notes")[1]
    assert line(*pair)[1] == usual


def test_places_for_what_is_lost_are_listed_and_none_is_taken(line, tmp_path):
    drafts = (draft_of("r1", LAMPS, NETS), draft_of("r2", ROPES, f"{NETS} {MOVED}"))
    path = dossier_of(tmp_path, *drafts)
    keep_note(path, red_line(drafts[0], LAMPS))
    before = path.read_bytes()
    code, out, err = line("notes", path, "--places")
    assert (code, err) == (0, "")
    assert f"Article 1(1) (r1): {LAMPS}" in out
    assert "Article 1(2)" in out
    assert "None of them is taken" in out
    assert "No note has lost its place in r1." in line("notes", path, "--places", "--draft", "r1")[1]
    assert path.read_bytes() == before


def test_notes_say_who_wrote_them_and_are_listed_by_author(line, tides):
    dossier = tides / "tides.travaux"
    assert line("import", dossier, tides / "zero.txt", tides / "rev1.txt")[0] == 0
    with Dossier.open(dossier, write=False) as there:
        zero = apply_reading(there.draft("zero"))
    one = next(p for p in zero.draft.provisions if "harbours every day" in p.text)
    begun = note_on_words(zero, one.id, "text", 0, 4)
    first = keep_note(dossier, replace(begun, text="Ask the ministry.", private=False), writer="A. Marr")
    other = note_on_words(zero, one.id, "text", 5, 9)
    keep_note(dossier, replace(other, text="Nobody's."))
    assert first.author == "A. Marr"
    coloured = keep_note(dossier, replace(first, colour="blue"), first, writer="B. Lund")
    assert coloured.author == "A. Marr", "who gives a note a colour did not write it"
    both = keep_note(dossier, replace(coloured, text="Ask both ministries."), coloured, writer="B. Lund")
    assert both.author == "A. Marr; B. Lund"
    unnamed = keep_note(dossier, replace(both, text="Ask."), both)
    assert unnamed.author == "A. Marr; B. Lund; ?", "what somebody else wrote is under nobody's name"
    out = line("notes", dossier, "--draft", "zero")[1]
    assert "(A. Marr; B. Lund; ?)" in out
    assert "(private)" in out
    by = line("notes", dossier, "--draft", "zero", "--author", "b. lund")[1]
    assert "1 note in zero" in by
    assert "Nobody" not in by
    assert "There are no notes in it." in line("notes", dossier, "--author", "Lund")[1]


def test_a_copy_for_a_partner_names_who_wrote_notes_only_when_that_is_wanted(line, tides, valid):
    dossier = tides / "tides.travaux"
    assert line("import", dossier, tides / "zero.txt", tides / "rev1.txt")[0] == 0
    with Dossier.open(dossier, write=False) as there:
        zero = apply_reading(there.draft("zero"))
    one = next(p for p in zero.draft.provisions if "harbours every day" in p.text)
    begun = note_on_words(zero, one.id, "text", 0, 4)
    keep_note(dossier, replace(begun, text="Ask.", private=False), writer="A. Marr")
    for name, words, told in ((), "", "who wrote notes"), (("--with-names",), "A. Marr", "who confirmed, and when"):
        target = tides / f"partner{len(name)}.travaux"
        assert told in line("share", dossier, "--to", target, *name)[1]
        (note,) = valid(line("notes", target, "--json", "-")[1])["notes"]
        assert (note["author"], note["made"]) == (words, "")
        assert (b"A. Marr" in target.read_bytes()) is bool(name)
