"""No name of an option is paired with the number of a paragraph: the number stays, or follows, and the name goes."""

from __future__ import annotations

import pytest

from app.comparison.compare import compare
from app.redline.compose import compose
from app.redline.model import Redline, Style
from app.redline.rows.one_text import one_text
from app.redline.views.selection import select_changes
from app.treaty.draft import Draft, Kind
from tests.redline import made
from tests.redline.one_texts import assert_faithful

LAMP = "The keeper of every light shall trim its wick at dusk and shall oil the gears before the ships come in."
HORN = "The horn of each harbour sounds twice in every minute for as long as fog lies over the water of the bay."
BELL = "A bell is rung by hand whenever the horn is silent, and its rope is renewed in the spring of each year."


def _draft(*texts: tuple[str, str, Kind, str, str]) -> Draft:
    lines = [("a1", "", Kind.ARTICLE, "Article 1", "Lights", ""), ("p1", "a1", Kind.PARAGRAPH, "1.", "", BELL)]
    return made.draft(
        "en", *lines, *((name, above, kind, number, "", text) for name, above, kind, number, text in texts)
    )


def _redline(older: Draft, newer: Draft) -> Redline:
    return compose(compare(older, newer), (), older, newer, made.register())


OFFERED = _draft(
    ("p2", "a1", Kind.PARAGRAPH, "2.", ""),
    ("p2a", "p2", Kind.OPTION, "Option A", LAMP),
    ("p2b", "p2", Kind.OPTION, "Option B", HORN),
)
CHOSEN = {
    "2.": _draft(("p2", "a1", Kind.PARAGRAPH, "2.", LAMP)),
    "3.": _draft(
        ("p2", "a1", Kind.PARAGRAPH, "2.", "Oil is kept in a dry cellar for five years, and counted each spring."),
        ("p3", "a1", Kind.PARAGRAPH, "3.", LAMP.replace("dusk", "noon")),
    ),
}  # fmt: skip


def _numbers(redline: Redline) -> list[list[tuple[str, str]]]:
    """The numbers that stand in the one text with their marks, row by row, spaces apart."""
    shown = [
        [(piece.style.value, piece.text) for piece in one_text(row).number if piece.text.strip()]
        for row in redline.rows
    ]
    return [pieces for pieces in shown if any("Option A" in text for _, text in pieces)]


def test_the_number_of_a_paragraph_stays_and_the_name_of_its_option_goes() -> None:
    redline = _redline(OFFERED, CHOSEN["2."])
    assert _numbers(redline) == [[("equal", "2."), ("deleted", "Option A")]]
    assert [row.lent for row in redline.rows].count(True) == 1


def test_the_number_of_a_paragraph_follows_and_the_name_of_its_option_goes() -> None:
    assert _numbers(_redline(OFFERED, CHOSEN["3."])) == [
        [("deleted", "2."), ("inserted", "3."), ("deleted", "Option A")]
    ]


def test_a_paragraph_that_became_options_keeps_its_number() -> None:
    assert _numbers(_redline(CHOSEN["2."], OFFERED)) == [[("equal", "2."), ("inserted", "Option A")]]
    assert _numbers(_redline(CHOSEN["3."], OFFERED)) == [
        [("deleted", "3."), ("inserted", "2."), ("inserted", "Option A")]
    ]


def test_an_option_without_a_number_above_it_has_the_new_number_before_its_name() -> None:
    loose = _draft(("o", "a1", Kind.OPTION, "Option A", LAMP))
    assert _numbers(_redline(loose, CHOSEN["2."])) == [[("inserted", "2."), ("deleted", "Option A")]]
    assert _numbers(_redline(CHOSEN["2."], loose)) == [[("deleted", "2."), ("inserted", "Option A")]]


@pytest.mark.parametrize("number", CHOSEN)
def test_both_drafts_are_read_in_the_one_text(number: str) -> None:
    for older, newer in ((OFFERED, CHOSEN[number]), (CHOSEN[number], OFFERED)):
        assert_faithful(_redline(older, newer), older, newer)


def test_what_was_not_asked_for_is_quiet_in_the_number_that_stands_with_an_option() -> None:
    for older, newer, quiet in (
        (OFFERED, CHOSEN["3."], Style.UNASKED_OLDER),
        (CHOSEN["3."], OFFERED, Style.UNASKED_NEWER),
    ):
        redline = select_changes(_redline(older, newer), ())
        held = [run.style for row in redline.rows for run in row.held]
        assert held == [quiet]


def test_words_above_options_keep_their_number_to_themselves() -> None:
    worded = _draft(
        ("p2", "a1", Kind.PARAGRAPH, "2.", "Each port chooses one of these for itself."),
        ("p2a", "p2", Kind.OPTION, "Option A", LAMP),
        ("p2b", "p2", Kind.OPTION, "Option B", HORN),
    )
    redline = _redline(worded, CHOSEN["2."])
    assert not any(row.lent or row.held for row in redline.rows)


def test_a_number_alone_is_not_that_of_an_option_that_does_not_stand_under_it() -> None:
    beside = _draft(("p2", "a1", Kind.PARAGRAPH, "2.", ""), ("o", "a1", Kind.OPTION, "Option A", LAMP))
    redline = _redline(beside, CHOSEN["2."])
    assert not any(row.lent or row.held for row in redline.rows)
    assert_faithful(redline, beside, CHOSEN["2."])
