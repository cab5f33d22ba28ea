"""Formatting: equal words that look otherwise now. All texts are invented."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app.attribution.attribute import attribute
from app.comparison.compare import compare
from app.exporting.layout.title_page import sentence_of
from app.redline.compose import compose
from app.redline.model import RowState, Style
from app.treaty.actors import register_of
from app.treaty.changes import ChangeClass, ChangeKind, Comparison
from app.treaty.marks import Format, Marks, Revision, RevisionKind
from tests.comparison.drafts import draft, of_kind

if TYPE_CHECKING:
    from app.treaty.draft import Draft

FISH = "Each Party shall keep a record of every vessel."
NETS = "Nets and ports are free of all fees."


def looks(*formats: tuple[int, int, str], heading: bool = False) -> Marks:
    marks = tuple(Format(*one) for one in formats)
    return Marks(heading=marks) if heading else Marks(text=marks)


def of(*rows: tuple, head: Marks | None = None) -> Draft:
    return draft((0, "Article 1", "Nets and fish", head or Marks()), *rows)


def told(comparison: Comparison) -> list[tuple[str, str]]:
    """The words of the formatting changes, which are the same on both sides."""
    found = of_kind(comparison, ChangeKind.FORMATTING)
    assert all(change.weight is ChangeClass.EDITORIAL and change.older and change.newer for change in found)
    assert all(change.older.text == change.newer.text for change in found)
    return [(change.newer.field, change.newer.text) for change in found]


def test_bold_alone_is_a_change_of_formatting_and_nothing_else() -> None:
    older = of((1, "1.", FISH, looks((0, 4, "italic"))))
    newer = of((1, "1.", FISH, looks((0, 4, "italic"), (11, 23, "bold"))))
    comparison = compare(older, newer)
    assert told(comparison) == [("text", "shall keep a")]
    assert len(comparison.changes) == 1
    assert comparison.changes[0].tags == ()


def test_the_same_draft_with_marks_cut_otherwise_does_not_differ() -> None:
    older = of((1, "1.", FISH, looks((0, 10, "bold"))))
    newer = of((1, "1.", FISH, looks((0, 4, "bold"), (4, 10, "bold"))))
    assert compare(older, newer).changes == ()
    assert compare(newer, newer).changes == ()


def test_words_with_one_difference_are_one_run_over_spaces_and_commas() -> None:
    older = of((1, "1.", NETS, looks((0, 4, "italic"))))
    newer = of((1, "1.", NETS, looks((0, 4, "bold"), (5, 8, "bold"), (9, 14, "bold"))))
    assert told(compare(older, newer)) == [("text", "Nets"), ("text", "and ports")]


def test_the_changes_of_one_provision_are_one_event() -> None:
    older = of((1, "1.", FISH, looks((0, 4, "bold"))), (1, "2.", NETS))
    newer = of((1, "1.", FISH, looks((11, 16, "bold"))), (1, "2.", NETS, looks((0, 4, "bold"))))
    comparison = compare(older, newer)
    assert told(comparison) == [("text", "Each"), ("text", "shall"), ("text", "Nets")]
    assert [(g.kind, str(g.title), g.count) for g in comparison.groups] == [("formatting", "Article 1(1)", 2)]


def test_a_heading_may_look_otherwise() -> None:
    older = of((1, "1.", FISH), head=looks((0, 13, "bold"), heading=True))
    newer = of((1, "1.", FISH), head=looks((0, 13, "italic"), heading=True))
    assert told(compare(older, newer)) == [("heading", "Nets and fish")]


def test_a_heading_with_other_words_is_told_by_its_words() -> None:
    older = of((1, "1.", FISH, looks((0, 4, "bold"))), head=looks((0, 13, "bold"), heading=True))
    newer = draft(
        (0, "Article 1", "Nets and birds", looks((0, 14, "italic"), heading=True)),
        (1, "1.", FISH, looks((0, 4, "bold"))),
    )
    assert [c.kind for c in compare(older, newer).changes] == [ChangeKind.SUBSTITUTION]


def test_a_draft_without_any_format_says_nothing_of_formats() -> None:
    older = of((1, "1.", FISH))
    newer = of((1, "1.", FISH.replace("shall", "should"), looks((0, 4, "bold"))))
    assert told(compare(older, newer)) == []
    assert told(compare(newer, older)) == []


def test_words_that_changed_anyway_are_not_told_twice_and_none_of_them_is_lost() -> None:
    older = of((1, "1.", FISH, looks((0, 4, "italic"))))
    newer = of((1, "1.", FISH.replace("shall", "should"), looks((0, len(FISH) + 1, "bold"))))
    comparison = compare(older, newer)
    assert told(comparison) == [("text", "Each"), ("text", "Party"), ("text", "keep a record of every vessel.")]
    assert [c.newer.text for c in comparison.changes if c.kind is not ChangeKind.FORMATTING] == ["should"]


def test_the_format_of_a_comma_or_a_space_is_nothing() -> None:
    text = "Nets, ports and fees."
    older = of((1, "1.", text, looks((0, 4, "bold"))))
    newer = of((1, "1.", text, looks((0, 6, "bold"), (20, 21, "italic"))))
    assert compare(older, newer).changes == ()


def test_formats_move_along_with_their_provision() -> None:
    rest = [(1, f"{n}.", f"The {word} of the Council is open to all who ask.") for n, word in enumerate("abcd", 2)]
    moved = "Vessels without lights shall stay in port from dusk to dawn and pay for it."
    older = of((1, "1.", moved, looks((0, 7, "bold"))), *rest)
    newer = of(*rest, (1, "6.", moved, looks((0, 7, "italic"))))
    comparison = compare(older, newer)
    (move,) = of_kind(comparison, ChangeKind.MOVE)
    (change,) = of_kind(comparison, ChangeKind.FORMATTING)
    assert (change.newer.text, change.within) == ("Vessels", move.id)


def test_formats_move_along_with_their_sentence() -> None:
    stray = "The register of idle vessels shall be opened to every inspector within nine days of a written request."
    port = "No port may be closed without notice of thirty days given to all Parties that use it."
    bold = looks((0, 4, "bold"))
    at = len(port) + 5
    marks = looks((at, at + 8, "italic"))
    older = of((1, "1.", f"{FISH} {stray}"), (1, "2.", NETS, bold), (1, "3.", port))
    newer = of((1, "1.", FISH), (1, "2.", NETS, bold), (1, "3.", f"{port} {stray}", marks))
    comparison = compare(older, newer)
    (move,) = of_kind(comparison, ChangeKind.MOVE)
    (change,) = of_kind(comparison, ChangeKind.FORMATTING)
    assert (change.newer.text, change.within) == ("register", move.id)


def test_swapping_mirrors_formats_whatever_the_marks() -> None:
    chance = random.Random(4)
    names = ("bold", "italic", "underline")
    for _ in range(60):
        drafts = []
        for _side in range(2):
            rows = []
            for n, text in enumerate((FISH, NETS), 1):
                formats = []
                for _mark in range(chance.randint(0, 3)):
                    start = chance.randint(0, 20)
                    formats.append((start, start + chance.randint(1, 15), chance.choice(names)))
                words = text.replace("all", chance.choice(("all", "most")))
                rows.append((1, f"{n}.", words, looks(*sorted(formats))))
            drafts.append(of(*rows))
        there, back = compare(*drafts), compare(*reversed(drafts))
        assert [(c.kind, c.older, c.newer) for c in there.changes if c.kind is ChangeKind.FORMATTING] == [
            (c.kind, c.newer, c.older) for c in back.changes if c.kind is ChangeKind.FORMATTING
        ]


def test_no_author_of_a_tracked_change_is_named_for_a_format() -> None:
    older = of((1, "1.", FISH, looks((0, 4, "italic"))))
    inserted = Revision(0, len(FISH), RevisionKind.INSERTED, "A. Writer")
    newer = of((1, "1.", FISH, Marks(text=(inserted, Format(11, 16, "bold")))))
    comparison = compare(older, newer)
    assert told(comparison) == [("text", "Each"), ("text", "shall")]
    assert attribute(comparison, older, newer, (), register_of(())) == ()


def test_the_redline_draws_no_format_and_counts_it() -> None:
    older = of((1, "1.", FISH, looks((0, 4, "italic"))), (1, "2.", NETS))
    newer = of((1, "1.", FISH, looks((11, 16, "bold"))), (1, "2.", NETS.replace("all", "most")))
    redline = compose(compare(older, newer), (), older, newer, register_of(()))
    states = [row.state for row in redline.rows]
    assert states == [RowState.UNCHANGED, RowState.UNCHANGED, RowState.CHANGED]
    assert {run.style for run in redline.rows[1].newer.text} == {Style.EQUAL}
    assert ("kind", "formatting", 2) in {(c.by, c.name, c.count) for c in redline.summary}
    assert sentence_of(redline) == ("1 change of substance; besides these, 2 of formatting alone, listed at the end.")


def test_each_of_two_moved_sentences_has_its_own_formatting() -> None:
    bells = "Bells are rung at every gate of the old harbour whenever fog hides the outer mole."
    ropes = "Ropes of hemp are lent to strangers who leave a silver coin with the warden."
    salt, ferry = (
        "Salt is stored dry in the tower below the chapel.",
        "Ferries cross the strait each morning unless it storms.",
    )
    older = of((1, "1.", f"{salt} {bells} {FISH} {ropes} {NETS}", looks((0, 4, "bold"))), (1, "2.", ferry))
    text = f"{ropes} {ferry} {bells}"
    bold = looks((0, 5, "bold"), (text.index(bells), text.index(bells) + 5, "bold"))
    newer = of((1, "1.", f"{salt} {FISH} {NETS}", looks((0, 4, "bold"))), (1, "2.", text, bold))
    comparison = compare(older, newer)
    moves = {move.id: move.older.text[:5] for move in of_kind(comparison, ChangeKind.MOVE)}
    found = of_kind(comparison, ChangeKind.FORMATTING)
    assert [(change.newer.text, moves[change.within]) for change in found] == [("Ropes", "Ropes"), ("Bells", "Bells")]
