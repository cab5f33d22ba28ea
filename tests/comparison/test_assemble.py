"""What a change is told to stand in."""

from __future__ import annotations

from app.comparison.assemble import assemble
from app.comparison.changes.raw_changes import RawChange, RawChanges
from app.comparison.edits.edits import FieldRange
from app.comparison.text.tokenized_draft import TokenizedDraft, tokenize_draft
from app.comparison.text.tokenizer import TokenVocabulary
from app.treaty.changes import ChangeClass, ChangeKind
from tests.comparison.drafts import draft

ROWS = ((0, "Article 1", "Nets"), (1, "1.", "dry"), (2, "(a)", "wet"), (0, "Article 2", "Boats"), (1, "1.", "old"))


def outlines() -> tuple[TokenizedDraft, TokenizedDraft]:
    vocabulary = TokenVocabulary()
    return tokenize_draft(draft(*ROWS), vocabulary), tokenize_draft(draft(*ROWS), vocabulary)


def word(place: int | None) -> FieldRange | None:
    return None if place is None else FieldRange(place, "text", 0, 3)


def within(first: int | None, second: int | None, moves: tuple[tuple[int, int], ...]) -> str:
    """The heading or words of the move in which a change of two places stands, "" for none."""
    pointed = [
        RawChange(
            ChangeKind.MOVE,
            ChangeClass.SUBSTANTIVE,
            FieldRange(i, "text", 0, 0),
            FieldRange(j, "text", 0, 0),
            (),
            None,
            k,
            True,
        )
        for k, (i, j) in enumerate(moves)
    ]
    change = RawChange(ChangeKind.SUBSTITUTION, ChangeClass.SUBSTANTIVE, word(first), word(second))
    comparison = assemble(*outlines(), RawChanges((), (), (*pointed, change), moves))
    moved = {c.id: c.newer.provision for c in comparison.changes if c.kind is ChangeKind.MOVE and c.newer}
    (told,) = [c for c in comparison.changes if c.kind is ChangeKind.SUBSTITUTION]
    return moved[told.within] if told.within else ""


def test_a_change_stands_in_a_move_on_both_sides_or_not_at_all() -> None:
    assert within(1, 4, ((0, 3),)) == "article-2"
    assert within(1, 1, ((0, 3),)) == ""
    assert within(4, 4, ((0, 3),)) == ""


def test_a_change_of_one_side_stands_in_the_move_of_that_side() -> None:
    assert within(1, None, ((0, 3),)) == "article-2"
    assert within(None, 4, ((0, 3),)) == "article-2"
    assert within(None, 1, ((0, 3),)) == ""


def test_the_nearest_move_of_both_sides_counts() -> None:
    assert within(2, 2, ((0, 0), (1, 1))) == "article-1/1"
    assert within(2, 2, ((0, 0), (1, 4))) == "article-1"


def test_a_move_stands_in_the_one_above_it_where_it_does_on_both_sides() -> None:
    moves = ((0, 0), (1, 1), (2, 4))
    found = [
        RawChange(
            ChangeKind.MOVE,
            ChangeClass.SUBSTANTIVE,
            FieldRange(i, "text", 0, 0),
            FieldRange(j, "text", 0, 0),
            (),
            None,
            k,
            True,
        )
        for k, (i, j) in enumerate(moves)
    ]
    told = assemble(*outlines(), RawChanges((), (), tuple(found), moves)).changes
    names = {c.id: c.newer.provision for c in told if c.newer}
    assert [(names[c.id], names.get(c.within or "")) for c in told] == [
        ("article-1", None),
        ("article-1/1", "article-1"),
        ("article-2/1", None),
    ]
