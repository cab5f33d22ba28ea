"""The text of a paragraph that was asked for as another one of its article is named with a doubt."""

from __future__ import annotations

import pytest

from app.treaty.proposals import Edit
from tests.attribution.made import authors, block, draft, named, paper, request

ROPES = "Each keeper shall forbid ropes in the nests of herons."
ASKED = "Each keeper should gradually remove wires in the nests of herons."
REPORTS = "2. Each keeper shall count yearly the eggs that were lost."
LESSONS = "3. Keepers shall share the teaching of wardens."
NEW = "Keepers shall print the names of barges that anchor at the mouth of a brook."
OLDER = draft({"Article 1": [f"1. {ROPES}", REPORTS, LESSONS], "Article 2": ["1. Bells ring.", "2. Lamps burn."]})
NEWER = draft({"Article 1": [f"1. {ASKED}", REPORTS, LESSONS], "Article 2": ["1. Bells ring.", "2. Lamps burn."]})


def told(found: list) -> list[tuple[float, str, list[str]]]:
    """Score, place and notes of each attribution."""
    return [(one.score, one.elsewhere, [str(note) for note in one.notes]) for _, one in found]


@pytest.mark.parametrize("place", ["Article 1(2)", "Article 1(3)", "Article 1(7)", "Article 1(3)(a)"])
def test_the_text_of_another_paragraph_is_named_with_a_doubt(place: str) -> None:
    found = named(OLDER, NEWER, request(Edit.RESTATE, place, ASKED))
    assert authors(found) == {"XNO"}
    assert told(found) == [(0.75, place, [f"Asked for in {place}, not here."])]


@pytest.mark.parametrize("place", ["Article 1(1)", "Article 1", "Article 1(1), Option 2", "Article 1, Option 2"])
def test_the_text_of_the_paragraph_itself_or_of_its_article_is_named_without(place: str) -> None:
    assert told(named(OLDER, NEWER, request(Edit.RESTATE, place, ASKED))) == [(1.0, "", [])]


def test_who_asked_for_it_there_is_surer_than_who_asked_for_it_beside() -> None:
    beside = request(Edit.RESTATE, "Article 1(2)", ASKED, actor="XKE")
    found = named(OLDER, NEWER, beside, request(Edit.RESTATE, "Article 1(1)", ASKED))
    assert {one.actors[0].id: one.score for _, one in found} == {"XNO": 1.0, "XKE": 0.75}


def test_of_one_proposal_the_ask_for_the_very_paragraph_counts() -> None:
    both = paper(block("1", "Norhaven", f"1. {ASKED}\n2. {ASKED}"))
    assert told(named(OLDER, NEWER, both)) == [(1.0, "", [])]


def test_a_paragraph_that_bears_the_number_asked_for_in_the_newer_draft() -> None:
    newer = draft({"Article 1": [f"1. {NEW}", f"2. {ASKED}", REPORTS.replace("2", "3"), LESSONS.replace("3", "4")]})
    found = named(OLDER, newer, paper(block("1", "Norhaven", f"1. {NEW}\n2. {ASKED}")))
    assert authors(found) == {"XNO"}
    assert all(not place and not notes for _, place, notes in told(found))


def test_a_new_paragraph_asked_for_by_the_number_of_another_or_by_a_new_one() -> None:
    newer = draft({"Article 1": [f"1. {ROPES}", REPORTS, LESSONS, f"4. {NEW}"]})
    older = draft({"Article 1": [f"1. {ROPES}", REPORTS, LESSONS]})
    as_second = named(older, newer, request(Edit.RESTATE, "Article 1(2)", NEW))
    assert told(as_second) == [(0.75, "Article 1(2)", ["Asked for in Article 1(2), not here."])]
    for place in ("Article 1(4)", "Article 1(7)", "Article 1"):
        assert told(named(older, newer, request(Edit.RESTATE, place, NEW))) == [(1.0, "", [])]


def test_words_put_in_beside_and_once_more_are_not_told_as_put_in_where_they_were_asked_for() -> None:
    newer = draft(
        {
            "Article 1": [f"1. {ASKED}", REPORTS, LESSONS],
            "Article 2": ["1. Bells should gradually remove wires ring.", "2. Lamps burn."],
        }
    )
    found = named(OLDER, newer, request(Edit.RESTATE, "Article 1(2)", ASKED))
    assert [notes for _, _, notes in told(found)] == [["Asked for in Article 1(2), not here."]] * 2
