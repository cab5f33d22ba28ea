"""`compare --list`: amendments on a terminal and the changes inside them, with who asked; chosen by kind, by place, by
whom.
"""

import re

import pytest


@pytest.fixture
def listed(line, sample, monkeypatch):
    """The lines of amendments between two drafts of the sample, without the head, or with `inside` of their changes."""
    monkeypatch.setenv("COLUMNS", "2000")

    def call(older, newer, *words, inside=True):
        given = [*words, "--inside"] if inside else words
        code, out, err = line("compare", f"{sample}#{older}", f"{sample}#{newer}", *given)
        assert (code, err) == (0, "")
        rows = [" ".join(row.split()) for row in out.split("\n")[3:] if row]
        return out.split("\n")[0], [row for row in rows if re.match(r"c\d" if inside else r"\d", row)]

    return call


def test_all_amendments_are_listed_in_order_and_their_changes_with_them(listed):
    count, rows = listed("zero", "rev1", "--list", inside=False)
    numbers = [int(row.split()[0]) for row in rows]
    assert numbers == list(range(1, len(numbers) + 1))
    _, changes = listed("zero", "rev1", "--list")
    assert count == f"{len(numbers)} of {len(numbers)} amendments, {len(changes)} of {len(changes)} changes"
    assert len(changes) > len(numbers)


def test_amendments_are_chosen_by_their_weight(listed):
    every = listed("zero", "rev1", "--list", inside=False)[1]
    weighed = {weight: listed("zero", "rev1", "--weight", weight, inside=False)[1] for weight in "ABC"}
    assert all(row.split()[1] == weight for weight, rows in weighed.items() for row in rows)
    assert sum(map(len, weighed.values())) == len(every)
    assert len(weighed["A"]) > 2
    both = listed("zero", "rev1", "--weight", "A", "B", inside=False)[1]
    assert len(both) == len(weighed["A"]) + len(weighed["B"])


def test_who_asked_for_a_part_stands_at_the_amendment_with_the_link(listed):
    rows = listed("zero", "rev1", "--in", "Article 7(1)", inside=False)[1]
    assert any("Kestria (matched)" in row and "Dorvania (matched)" in row for row in rows)
    opposed = listed("zero", "rev1", "--only", "opposed", inside=False)[1]
    assert any("against: " in row for row in opposed)


def test_who_asked_stands_beside_with_the_evidence_and_the_contrary_as_such(listed):
    _, rows = listed("zero", "rev1", "--in", "Article 7(1)", "--only", "deletion")
    (row,) = [row for row in rows if "and without right" in row]
    assert "Kestria (matched" in row
    assert "Dorvania (matched" in row
    _, rows = listed("zero", "rev1", "--only", "opposed")
    assert rows
    assert all("against: " in row for row in rows)


def test_a_place_is_known_by_either_number_and_by_its_chapter(listed):
    by_old, by_new = (
        listed("rev1", "final", "--in", "Article 5(2)")[1],
        listed("rev1", "final", "--in", "article 6 (2)")[1],
    )
    assert by_old
    assert set(by_new) <= set(by_old)
    chapter = listed("rev1", "final", "--in", "Chapter V")[1]
    assert chapter
    assert all("Article 2" in row for row in chapter)
    assert not listed("rev1", "final", "--in", "Article 99")[1]


def test_words_of_one_sort_are_alternatives_and_of_two_sorts_both_hold(listed):
    modal = listed("rev1", "final", "--only", "modal")[1]
    number = listed("rev1", "final", "--only", "number")[1]
    assert set(listed("rev1", "final", "--only", "modal", "number")[1]) == {*modal, *number}
    kinds = listed("rev2", "final", "--only", "move", "renumbering")[1]
    assert any(" move " in row for row in kinds)
    assert any(" renumbering " in row for row in kinds)
    both = listed("rev1", "final", "--only", "modal", "unattributed")[1]
    assert set(both) < set(modal)
    assert all("unattributed" in row or "against: " in row for row in both)


def test_events_and_actors_can_be_asked_for(listed):
    resolved = listed("rev1", "final", "--only", "alternatives_resolved")[1]
    assert any("option 2 of 2 kept" in row for row in resolved)
    fennmark = listed("zero", "rev1", "--only", "XFE")[1]
    assert fennmark
    assert all("Fennmark" in row for row in fennmark)


def test_beside_a_file_the_list_is_printed_and_beside_a_document_it_is_not(line, sample, tmp_path):
    pair = ("compare", f"{sample}#zero", f"{sample}#rev1")
    assert "changes" in line(*pair, "--list", "--json", tmp_path / "c.json")[1]
    assert line(*pair, "--list", "--json", "-")[1].startswith("{")


def test_a_word_that_is_nothing_is_refused_with_those_there_are(line, sample):
    code, out, err = line("compare", f"{sample}#zero", f"{sample}#rev1", "--only", "lovely")
    assert (code, out) == (1, "")
    assert "modal" in err
    assert "alternatives_opened" in err


def test_who_only_supports_a_proposal_is_listed_as_such(line, tmp_path, monkeypatch):
    monkeypatch.setenv("COLUMNS", "2000")
    older, newer, paper = tmp_path / "older.txt", tmp_path / "newer.txt", tmp_path / "paper.txt"
    older.write_text("Convention\n\nArticle 2\n1. A bell hangs at each gate of the town.\n", "utf-8")
    newer.write_text("Convention\n\nArticle 2\n1. A bell hangs at each gate of the town and rings at noon.\n", "utf-8")
    words = "1. A bell hangs at each gate of the town and rings at noon."
    paper.write_text(f"ARTICLE 2\nGhana\n{words}\nSupported by Mali\n", "utf-8")
    code, out, _ = line("compare", older, newer, "--evidence", paper, "--list")
    told = " ".join(out.split())
    assert code == 0
    assert "Mali (supports; matched" in told
    assert "Ghana (matched" in told


def test_an_actor_is_chosen_by_name_as_by_id(listed, line, sample):
    by_name = listed("zero", "rev1", "--only", "Kestria")
    assert by_name[1] == listed("zero", "rev1", "--only", "XKE")[1]
    assert by_name[1]
    code, _, err = line("compare", f"{sample}#zero", f"{sample}#rev1", "--only", "Korea")
    assert (code, err.count("\n")) == (1, 1)
    assert "PRK or KOR" in err or "KOR or PRK" in err
    code, _, err = line("compare", f"{sample}#zero", f"{sample}#rev1", "--only", "Nowhereland")
    assert code == 1
    assert "write an actor or one of" in err
    assert err.count("insertion,") == 1
