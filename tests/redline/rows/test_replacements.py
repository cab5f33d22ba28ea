"""What a reader would have to put together from splinters is shown replaced; nothing that changed is lost by it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.comparison.compare import compare
from app.redline.compose import compose
from app.redline.model import COMPARE, Cell, Redline, Row, RowState, Run, Style
from app.redline.rows.one_text import NEW, STRUCK, one_text
from app.redline.rows.replacements import in_words, redline_in_words, with_replacements
from app.redline.views.selection import select_changes
from app.treaty.draft import Draft, Kind, Provision
from tests.comparison.drafts import article, draft
from tests.redline.made import register


def page(older: Draft, newer: Draft) -> Redline:
    return compose(compare(older, newer), (), older, newer, register())


def last(older: str, newer: str, language: str = "en") -> Row:
    return page(article(older, language=language), article(newer, language=language)).rows[-1]


def shown(row: Row) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    assert row.older is not None
    assert row.newer is not None
    return [(r.style.value, r.text) for r in row.older.text], [(r.style.value, r.text) for r in row.newer.text]


def read(row: Row) -> tuple[str, str]:
    """The older and the newer text as one who reads the one text takes them from it."""
    pieces = one_text(row).text
    older = "".join(p.text for p in pieces if p.style not in NEW)
    return older, "".join(p.text for p in pieces if p.style not in STRUCK)


KEPT = ("tar barrels stand dry", "hemp ropes hang coiled", "oil lamps burn bright", "salt wagons wait outside")
KEPT += ("north gates stay barred", "fish baskets lie empty", "new sails are hoisted", "bread ovens glow red")


def spread(words: str) -> str:
    """Single words, each between words that stay."""
    return ", ".join(f"{kept} {word}" for kept, word in zip(KEPT, words.split(), strict=False)) + "."


MANY = (
    spread("monday tuesday wednesday thursday friday saturday sunday noon"),
    spread("spring summer autumn winter rain hail thunder frost"),
)


def test_a_paragraph_to_which_words_were_only_added_is_shown_in_words_however_many_places_there_are() -> None:
    bare, added = ", ".join(KEPT) + ".", spread("[monday] [tuesday] [wednesday] thursday friday saturday sunday noon")
    assert read(last(bare, added)) == (bare, added)
    assert not last(bare, added).replaced
    assert not last(added, bare).replaced
    older, newer = shown(last(bare, added))
    assert [text for style, text in older if style != "equal"] == []
    assert "".join(text for style, text in newer if style == "equal") == bare


def test_a_paragraph_of_many_marks_is_replaced_whole_and_keeps_its_words() -> None:
    row = last(*MANY)
    assert row.replaced
    assert [r.style for cell in (row.older, row.newer) if cell for r in cell.text if r.style is Style.EQUAL] == []
    words = in_words(row)
    assert not words.replaced
    assert any(style == "equal" and "oil lamps" in text for style, text in shown(words)[0])
    assert read(row) == read(words) == MANY
    assert {r.change for c in (row.older, row.newer) if c for r in c.text} - {""} == set(row.changes)


def test_a_paragraph_of_which_little_stayed_is_replaced() -> None:
    older = (
        "Nets are mended by skilful crews who sleep within the great northern halls at Easter each year, it is said."
    )
    newer = (
        "Interest on unpaid dues goes, within the great northern halls, to whoever lent money first and asks for it."
    )
    drafts = article(older), article(newer)
    comparison = compare(*drafts, pins=(("article-1/1", "article-1/1"),))
    row = compose(comparison, (), *drafts, register()).rows[-1]
    assert row.replaced
    assert read(row) == (older, newer)
    fewer = last(older, older.replace("crews", "wardens").replace("Easter", "Whitsun"))
    assert not fewer.replaced


def test_seven_marks_are_told_one_by_one() -> None:
    row = last(MANY[0], MANY[1].replace("spring", "monday"))
    assert not row.replaced
    assert in_words(row) == row


def test_an_addition_to_a_text_that_stayed_is_no_replacement() -> None:
    older = "Each port keeps a list."
    row = last(older, older + " The list names every ship, its master, its cargo, the day on which it came and went.")
    assert not row.replaced
    assert shown(row)[0] == [("equal", older)]


@pytest.mark.parametrize(
    ("language", "older", "newer"),
    [
        ("en", "The keeper of lamps rests by day.", "The owner of boats rests by day."),
        ("fr", "Il garde les lampes de cuivre du port.", "Il garde les voiles de chanvre du port."),
        ("es", "El guarda de faros descansa de noche.", "El patrón de barcos descansa de noche."),
        ("ru", "Каждый смотритель на маяке отдыхает днем.", "Каждый владелец на складе отдыхает днем."),
        ("zh", "船长和水手在夜间休息。", "商人和渔民在夜间休息。"),
        ("ar", "يستريح حارس من المدينة في النهار", "يستريح صاحب من القرية في النهار"),
    ],
)
def test_small_words_between_two_marks_are_no_islands(language: str, older: str, newer: str) -> None:
    row = last(older, newer, language)
    for side in shown(row):
        marked = [k for k, (style, _) in enumerate(side) if style != "equal"]
        assert marked == list(range(marked[0], marked[-1] + 1))
    assert read(row) == (older, newer)


def test_a_word_that_carries_something_stays_between_two_marks() -> None:
    row = last("Red ships moor blue boats.", "Old ships moor new boats.")
    assert any("ships moor" in text for style, text in shown(row)[0] if style == "equal")


def test_an_alternative_that_was_chosen_is_one_replacement() -> None:
    row = last("The wardens list [planned] [proposed] ferries.", "The wardens list planned ferries.")
    older, newer = shown(row)
    assert {style for style, text in older if text in "[planned] [proposed]"} == {"deleted"}
    assert [text for style, text in newer if style == "inserted"] == ["planned"]
    assert "bracket_removed" not in {style for style, _ in older}
    assert read(row)[1] == "The wardens list planned ferries."


def test_words_struck_go_with_their_brackets_and_a_bracket_round_kept_words_is_a_sign() -> None:
    gone = last("Ships moor [by day and at night].", "Ships moor.")
    assert {style for style, text in shown(gone)[0] if text.strip(" .") and text != "Ships moor"} <= {
        "deleted",
        "equal",
    }
    kept = last("Ships [of every port in the league] moor.", "Ships of every port in the league moor.")
    assert [text for style, text in shown(kept)[0] if style == "bracket_removed"] == ["[", "]"]


def test_brackets_that_come_round_a_word_leave_the_word_alone() -> None:
    row = last("Ships shall moor.", "Ships [shall] [should] moor.")
    assert [text for style, text in shown(row)[0]] == ["Ships shall moor."]


def test_what_was_not_asked_for_is_quiet_in_a_replaced_paragraph_too() -> None:
    drawn = page(article(MANY[0]), article(MANY[1]))
    one = drawn.changes[0]
    row = select_changes(drawn, {one.id}).rows[-1]
    styles = {r.style for c in (row.older, row.newer) if c for r in c.text if r.change != one.id}
    assert styles <= {Style.EQUAL, Style.UNASKED_OLDER, Style.UNASKED_NEWER}


def test_all_rows_in_words() -> None:
    drawn = page(article(MANY[0]), article(MANY[1]))
    assert [row.replaced for row in redline_in_words(drawn).rows] == [False] * len(drawn.rows)


def test_a_paragraph_stands_beside_the_option_that_it_was_made_of() -> None:
    text = "Each port counts its lamps at dusk and tells the league of those that are broken."
    older = draft((0, "Article 1", "Lamps"), (1, "1.", ""), (Kind.OPTION, "Option A", ""), (1, "", ""))
    older = Draft(
        "", "en", "plain",
        (
            older.provisions[0],
            Provision("article-1/1", older.provisions[0].id, Kind.PARAGRAPH, "1.", "", "", "Article 1(1)"),
            Provision("a", "article-1/1", Kind.OPTION, "Option A", "", text, "Article 1(1), Option A"),
            Provision("b", "article-1/1", Kind.OPTION, "Option B", "", "No port counts.", "Article 1(1), Option B"),
        ),
    )  # fmt: skip
    newer = draft((0, "Article 1", "Lamps"), (1, "1.", text.replace("dusk", "dawn")))
    beside = [
        (row.older.address if row.older else "", row.newer.address if row.newer else "")
        for row in page(older, newer).rows
    ]
    assert ("Article 1(1), Option A", "Article 1(1)") in beside


PHRASES = (
    "the wardens of both towns count every lantern on the quay",
    "before the ferry bell rings twice at noon",
    "unless heavy snow falls on the northern pass",
    "where barley is weighed for the spring market",
)


def strangers(order: tuple[int, ...]) -> tuple[Draft, Draft]:
    """A paragraph of Article 2 that stands in Article 1 later on, its phrases in another order."""
    first, second = (", ".join(PHRASES[k] for k in row).capitalize() + "." for row in ((0, 1, 2, 3), order))
    nets, oil = (
        "Nets are dried on the shore in the long days of summer.",
        "Oil for lamps is sold in the hall of the league.",
    )
    older = draft((0, "Article 1", "Nets"), (1, "1.", nets), (0, "Article 2", "Oil"), (1, "1.", oil), (1, "2.", first))
    newer = draft((0, "Article 1", "Nets"), (1, "1.", nets), (1, "2.", second), (0, "Article 2", "Oil"), (1, "1.", oil))
    return older, newer


def test_texts_that_are_only_alike_did_not_move_and_name_each_other() -> None:
    older, newer = strangers((3, 2, 1, 0))
    comparison = compare(older, newer)
    assert [c.kind.value for c in comparison.changes] == ["insertion", "deletion"]
    assert len(comparison.alike) == 1
    back = compare(newer, older)
    assert [(r.newer, r.older) for r in back.alike] == [(r.older, r.newer) for r in comparison.alike]
    drawn = page(older, newer)
    signs = [(s.kind, s.other) for row in drawn.rows for c in (row.older, row.newer) if c for s in c.signs]
    assert signs == [(COMPARE, "Article 2(2)"), (COMPARE, "Article 1(2)")]
    assert RowState.MOVED_FROM not in {row.state for row in drawn.rows}


def test_half_of_the_words_in_their_order_moved() -> None:
    older, newer = strangers((1, 0, 2, 3))
    assert compare(older, newer).alike == ()
    assert RowState.MOVED_FROM in {row.state for row in page(older, newer).rows}


def by_hand(*sides: tuple[Run, ...]) -> Row:
    older, newer = (Cell("p", "paragraph", 1, (), (), _placed(runs), "Article 1(1)") for runs in sides)
    return Row("r1", RowState.CHANGED, older, newer, ("c1", "c2"))


def _placed(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    return tuple(replace(run, start=sum(len(r.text) for r in runs[:k])) for k, run in enumerate(runs))


def test_what_moved_or_stands_elsewhere_is_no_splinter() -> None:
    of = Run(" of ", Style.EQUAL)
    for away in (Run("ropes", Style.MOVED_FROM, "c2"), Run("ropes", Style.EQUAL, apart="Article 9")):
        row = by_hand((Run("nets", Style.DELETED, "c1"), of, away), (Run("sails", Style.INSERTED, "c1"), of))
        assert with_replacements(row).older == row.older


def test_words_that_nobody_told_join_those_that_stayed() -> None:
    of = Run(" of ", Style.EQUAL)
    older = (Run("nets", Style.DELETED), of, Run("hemp", Style.DELETED, "c1"))
    newer = (Run("sails", Style.INSERTED), of, Run("wool", Style.INSERTED, "c1"))
    row = with_replacements(by_hand(older, newer))
    assert shown(row) == (
        [("deleted", "nets of "), ("deleted", "hemp")],
        [("inserted", "sails of "), ("inserted", "wool")],
    )
