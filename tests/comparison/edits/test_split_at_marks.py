"""Where a mark of a draft begins or ends inside a change, it is cut, so that no name covers other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from app.comparison.compare import compare
from app.treaty.marks import ActorRef, AttributionTag, Marks, Revision, RevisionKind, Stance, StanceOf
from app.treaty.reading import apply_reading
from tests.attribution.made import draft

if TYPE_CHECKING:
    from app.treaty.draft import Draft

BARE = "The gate is open to all by day."


def tracked(text: str, *parts: tuple[str, RevisionKind, str]) -> Marks:
    return Marks(
        tuple(Revision(text.index(words), text.index(words) + len(words), kind, by) for words, kind, by in parts)
    )


def drafts(older: str, newer: str, *parts: tuple[str, RevisionKind, str]) -> tuple[Draft, Draft]:
    stored = draft({"Article 1": [newer]}, {newer[:8]: tracked(newer, *parts)})
    return draft({"Article 1": [older]}), apply_reading(stored, "issued").draft


def edits(older: Draft, newer: Draft) -> list[tuple[str, str]]:
    changes = compare(older, newer).changes
    return [(c.older.text.strip() if c.older else "", c.newer.text.strip() if c.newer else "") for c in changes]


def test_words_put_in_beside_a_tracked_insertion_are_a_change_of_their_own() -> None:
    newer = "The gate is open to all by day, with a lamp in hand and a bell."
    pair = drafts(BARE, newer, (", with a lamp in hand", RevisionKind.INSERTED, "Kestria"))
    assert edits(*pair) == [("", ", with a lamp in hand"), ("", "and a bell")]
    mirrored = compare(*reversed(pair)).changes
    assert [c.older.text.strip() for c in mirrored if c.older] == [", with a lamp in hand", "and a bell"]


def test_neighbours_of_two_authors_are_two_changes_and_of_one_author_one() -> None:
    newer = "The gate is open to all by day, with a lamp and a bell."
    two = ((", with a lamp", RevisionKind.INSERTED, "Kestria"), (" and a bell", RevisionKind.INSERTED, "Mirandel"))
    assert edits(*drafts(BARE, newer, *two)) == [("", ", with a lamp"), ("", "and a bell")]
    one = [(words, kind, "Kestria") for words, kind, _ in two]
    assert edits(*drafts(BARE, newer, *one)) == [("", ", with a lamp and a bell")]


def test_words_taken_out_beside_a_tracked_deletion_are_a_change_of_their_own() -> None:
    older = "The gate is open to strangers from distant valleys by day."
    newer = "The gate is open to strangers by day."
    pair = drafts(older, newer, ("strangers", RevisionKind.DELETED, "Kestria"))
    assert edits(*pair) == [("strangers", ""), ("from distant valleys", "")]


def test_what_an_author_replaced_stays_one_change_and_the_rest_is_another() -> None:
    older = "The gate is open within thirty nights by day."
    newer = "The gate is open within thirty fifty bells unasked by day."
    parts = (("thirty ", RevisionKind.DELETED, "Kestria"), ("fifty ", RevisionKind.INSERTED, "Kestria"))
    assert edits(*drafts(older, newer, *parts)) == [("thirty", "fifty"), ("nights", "bells unasked")]


def test_words_that_others_put_in_the_place_of_a_tracked_deletion_are_not_its_replacement() -> None:
    older, newer = "The gate is open within thirty days.", "The gate is open within thirty fifty days."
    whole = (("thirty ", RevisionKind.DELETED, "Kestria"), ("fifty ", RevisionKind.INSERTED, "Kestria"))
    assert edits(*drafts(older, newer, *whole)) == [("thirty", "fifty")]
    assert edits(*drafts(older, newer, whole[0])) == [("thirty", ""), ("", "fifty")]


@pytest.mark.parametrize("word", ["about", "wholly"])
def test_words_put_in_between_a_tracked_deletion_and_what_replaces_it_are_a_change_of_their_own(word: str) -> None:
    """In whichever of the two orders the drafts are compared: the words decide it."""
    older, newer = "The gate is open for two nights.", f"The gate is open for two {word} nine nights."
    parts = (("two ", RevisionKind.DELETED, "Kestria"), ("nine ", RevisionKind.INSERTED, "Kestria"))
    assert edits(*drafts(older, newer, *parts)) == [("", word), ("two", "nine")]


def test_a_tracked_deletion_elsewhere_in_the_paragraph_cuts_nothing() -> None:
    older, newer = "The gate by night is open within thirty days.", "The gate by night is open within thirty bells."
    assert edits(*drafts(older, newer, ("by night ", RevisionKind.DELETED, "Kestria"))) == [
        ("by night", ""), ("days", "bells"),
    ]  # fmt: skip


def test_signs_go_with_the_words_beside_them() -> None:
    newer = "The gate is open to all by day, with a lamp."
    assert edits(*drafts(BARE, newer, ("with a lamp", RevisionKind.INSERTED, "Kestria"))) == [("", ", with a lamp")]
    between = "The gate is open to all by day with a lamp, and a bell."
    parts = (("with a lamp", RevisionKind.INSERTED, "Kestria"), (" and a bell", RevisionKind.INSERTED, "Kestria"))
    assert edits(*drafts(BARE, between, *parts)) == [("", "with a lamp, and a bell")]


def test_an_insertion_is_cut_where_the_scope_of_a_tag_begins() -> None:
    older = "The gate is open to all by day."
    newer = "The gate is open to all by day with lamps and bells free of charge, and a horn at every door – XNO."
    start, tag = newer.index("and a horn"), newer.index("– XNO")
    said = (StanceOf(Stance.PROPOSE, (ActorRef("XNO", "XNO"),)),)
    marks = Marks((AttributionTag(tag, tag + 5, (start, tag), "inside", said),))
    tagged = draft({"Article 1": [newer]}, {"The gate": marks})
    found = [words for _, words in edits(draft({"Article 1": [older]}), tagged)]
    assert found == ["with lamps and bells free of charge,", "and a horn at every door – XNO"]
