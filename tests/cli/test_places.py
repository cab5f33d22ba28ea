"""What has lost its place, with the places offered, on the command line: for notes, for what was added to a draft
that another file replaces, and for what proposals quote.
"""

from __future__ import annotations

import pytest

from app.services.dossiers.dossier import Dossier
from app.services.notes.store import keep_note
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Edit, Position
from tests.attribution.made import request
from tests.services.imports.test_lost_pins import text_of
from tests.services.notes.test_place_search import LAMPS, MOVED, NETS, ROPES, dossier_of, draft_of, red_line


@pytest.fixture
def noted(tmp_path):
    drafts = (draft_of("r1", LAMPS, NETS), draft_of("r2", ROPES, f"{NETS} {MOVED}"))
    path = dossier_of(tmp_path, *drafts)
    keep_note(path, red_line(drafts[0], LAMPS))
    return path


def test_places_of_notes_are_written_as_json(line, valid, noted):
    code, out, err = line("notes", noted, "--places", "--json", "-")
    assert (code, err) == (0, "")
    document = valid(out)
    (lost,) = document["lost"]
    assert (document["draft"], lost["sort"], lost["draft"], lost["words"]) == ("r2", "note", "r1", LAMPS)
    assert [(one["address"], one["text"]) for one in lost["places"]] == [("Article 1(2)", MOVED)]
    assert lost["none"] == ""


@pytest.fixture
def joined(tmp_path):
    path = dossier_of(tmp_path, draft_of("r1", LAMPS, NETS), draft_of("r2", NETS, LAMPS))
    with Dossier.open(path) as there:
        there.user_input.add_pin(there.draft("r1"), there.draft("r2"), ("article-1/1", "article-1/2"))
        place = "Article 1(2)"
        there.user_input.add_position(Position(ActorRef("FRA", "France"), Stance.SUPPORT, place, "", "plenary", "", ""))
    (tmp_path / "corrected.txt").write_text(text_of(f"{ROPES} {MOVED}"), encoding="utf-8")
    return path, tmp_path / "corrected.txt"


def test_a_joined_provision_is_listed_with_its_places_when_its_draft_is_replaced(line, joined):
    path, file = joined
    code, out, err = line("import", path, file, "--replaces", "r2")
    assert (code, err) == (0, "")
    assert f"pin, Article 1(2) (r2): {LAMPS}" in out
    assert "Stands there now" in out
    assert "None of them is taken: provisions are joined in the window." in out
    assert "It stands on an address alone, without words" in out
    with Dossier.open(path, write=False) as there:
        assert there.user_input.pins(there.draft("r1"), there.draft("r2")) == ()


def test_the_same_is_written_as_json(line, valid, joined):
    path, file = joined
    code, out, _ = line("import", path, file, "--replaces", "r2", "--json", "-")
    document = valid(out)
    assert code == 0
    assert {one["sort"]: (one["address"], one["none"], len(one["places"])) for one in document["lost"]} == {
        "pin": ("Article 1(2)", "", 1),
        "position": ("Article 1(2)", "wordless", 0),
    }


def test_json_without_a_draft_that_is_replaced_is_refused(line, tides, tmp_path):
    code, out, err = line("import", tmp_path / "a.travaux", tides / "zero.txt", "--json", "-")
    assert (code, out) == (1, "")
    assert "it belongs to --replaces" in err
    assert not (tmp_path / "a.travaux").exists()


def test_words_quoted_elsewhere_are_listed_with_their_places(line, valid, tmp_path):
    path = dossier_of(tmp_path, draft_of("r1", NETS, LAMPS))
    assert "All words that proposals quote stand where they should." in line("proposals", path, "--places")[1]
    with Dossier.open(path) as there:
        there.add_paper(request(Edit.DELETE, "Article 1(1)", LAMPS))
    before = path.read_bytes()
    code, out, err = line("proposals", path, "--places")
    assert (code, err) == (0, "")
    assert f"quotation, Article 1(1) (r1): {LAMPS}" in out
    assert "what a paper meant is put right in the window" in out
    (lost,) = valid(line("proposals", path, "--places", "--json", "-")[1])["lost"]
    assert [one["address"] for one in lost["places"]] == ["Article 1(2)"]
    assert path.read_bytes() == before, "nothing is placed by itself"


def test_places_and_new_papers_are_not_asked_for_together(line, tides, tmp_path):
    path = dossier_of(tmp_path, draft_of("r1", NETS, LAMPS))
    code, _, err = line("proposals", path, tides / "asked.csv", "--places")
    assert code == 1
    assert "--places lists what is in the dossier" in err
