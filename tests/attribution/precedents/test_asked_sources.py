"""Which proposals take over words of a source."""

from __future__ import annotations

from app.attribution.precedents.asked_sources import asked_sources
from tests.attribution.precedents.made import on_shelf, shared
from tests.house.examples import asked, draft

WORDS = "Every lamp keeper shall trim the wick of each harbour lamp before the evening bell is rung."
SOURCE = on_shelf("LAMPS", draft(f"1. {WORDS}"))
OTHER = "1. Nets are dried by the guild on the long quay in summer."


def taken(edit: str, wording: str, *lines: str) -> list[str]:
    """The sources that an ask on Article 1(1) of a draft takes over."""
    base, paper = draft(*lines), asked("Norhaven", edit, "Article 1(1)", wording)
    found = asked_sources(paper.proposals, base, shared(base, SOURCE), lambda made: shared(made, SOURCE))
    return [one.precedent.address for one in found]


def test_words_that_the_draft_has_not_are_taken_over():
    assert taken("restate", WORDS, OTHER) == ["Article 1(1)"]
    assert taken("insert", WORDS, OTHER) == ["Article 1(1)"]


def test_who_restates_what_comes_from_the_source_takes_nothing_over():
    assert taken("restate", WORDS.replace("shall", "may"), f"1. {WORDS}") == []


def test_words_to_be_deleted_or_opposed_are_not_taken_over():
    assert taken("delete", WORDS, OTHER) == []
    assert taken("oppose", WORDS, OTHER) == []


def test_other_words_are_no_source():
    assert taken("restate", "Wool is weighed in June by the elders of the inner town.", OTHER) == []
