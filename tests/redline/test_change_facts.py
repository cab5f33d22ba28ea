"""Headlines of numbers and obligations: which changes are told first, and in which words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.comparison.compare import compare
from app.redline.change_facts import number_fact, title_fact, verb_fact
from app.redline.compose import compose
from app.redline.headlines import headlines_of
from app.treaty.draft import Draft, Kind
from app.treaty.vocabulary import ENGLISH
from tests.comparison.drafts import article, draft
from tests.redline import made

if TYPE_CHECKING:
    from app.redline.model import Headline, Redline

LAMP = "The keeper of the outer mole trims the lamp at dusk and writes it down in the book of the tower"
OIL = "Casks of oil are weighed on the scales of the harbour and sealed with wax before the boats set out"


def redline_of(older: Draft, newer: Draft) -> Redline:
    return compose(compare(older, newer), (), older, newer, made.register())


def head(redline: Redline, kind: str) -> Headline:
    return next(one for one in headlines_of(redline) if one.kind == kind)


def items(older: str, newer: str, kind: str, language: str = "en") -> tuple[str, ...]:
    drafts = (article(LAMP, f"{OIL}, {text}", language=language) for text in (older, newer))
    return head(redline_of(*drafts), kind).items


@pytest.mark.parametrize(
    ("language", "older", "newer", "said"),
    [
        ("en", "within six months of it", "within nine months of it", "“within six months” → “within nine months”"),
        ("en", "for [X] years", "for [5] years", "“X” → “[5] years”"),
        ("en", "as is", "as is, for 30 days and 2 per cent of it", "inserted: “30 days”, “2 per cent”"),
        ("en", "for the [thirtieth] [ninetieth] day", "for the [thirtieth] day", "deleted: “[ninetieth]”"),
        ("en", "it takes 5 MW", "it takes 5 mW", "“MW” → “mW”"),
        ("zh", "在三十日内缴纳费用", "在六十日内缴纳费用", "“三十日内缴纳费用” → “六十日内缴纳费用”"),
        (
            "en",
            "of the ten keepers of the west who met at noon and rested, in the air of the wide bay, until dusk came",
            "of all the lamp lighters who gathered at dawn, in the fog on a small boat, until nine bells rang",
            "“ten keepers of the west” → “nine bells rang”",
        ),
    ],
)
def test_a_number_is_told_with_the_words_it_stands_in(language: str, older: str, newer: str, said: str) -> None:
    assert any(item.endswith(said) for item in items(older, newer, "number", language)), items(
        older, newer, "number", language
    )


def test_of_many_numbers_the_weightiest_are_told_and_one_on_both_sides_is_not() -> None:
    more = "Each pays 3 crowns, 4 crowns, 2 per cent of its oil, and rests for 30 days and for one year in the port."
    (said,) = head(redline_of(article(LAMP), article(LAMP, more)), "number").items
    assert said == "Article 1(2): inserted: “2 per cent of its oil”, “30 days”, “one year in the port”"
    older = "the lamps of 30 days, kept by ten old men of the west"
    newer = "the candles of 30 days, made by six young women of the east"
    assert items(older, newer, "number") == ("Article 1(2): “ten old men of the west” → “six young women of the east”",)


def test_rates_stand_before_time_limits_and_these_before_what_only_counts_or_orders() -> None:
    paragraphs = (
        "The council meets at its first meeting in the great hall of the tower, with two clerks beside it.",
        "Dues are paid for nine keepers of the west by those who own the boats and nets of the harbour.",
        "Dues are paid within sixty days by those who own the boats and the nets of the outer harbour.",
        "Dues are 2 per cent of the oil for those who own the boats and the nets of the inner harbour.",
    )
    told = head(redline_of(article(LAMP), article(LAMP, *paragraphs)), "number").items
    assert [item.split("“")[1].split("”")[0] for item in told] == [
        "2 per cent of the oil", "within sixty days", "two clerks beside", "nine keepers of the west",
    ]  # fmt: skip


def annex(count: int) -> list[tuple]:
    return [
        (1, f"{n}.", f"Keeper number {'ABCDEFGHIJ'[n]} shall ring the bell for {n + 2} days.") for n in range(count)
    ]


def test_a_new_annex_does_not_fill_the_headline() -> None:
    rows = [(0, "Article 1", "Lamps"), (1, "1.", LAMP), (0, "Article 2", "Oil"), (1, "1.", f"{OIL} for six days")]
    newer = [*rows[:3], (1, "1.", f"{OIL} for nine days"), (Kind.ANNEX, "Annex I", "Bells"), *annex(6)]
    redline = redline_of(draft(*rows), draft(*newer))
    for kind, found in (("number", 7), ("modal", 6)):
        one = head(redline, kind)
        assert len(one.changes) == found
        assert len(one.items) == found
    places = [item.split("(")[0] for item in head(redline, "number").items]
    assert places[:2] == ["Annex I", "Article 2"] or places[:2] == ["Article 2", "Annex I"]


def test_the_same_words_in_two_places_are_told_once() -> None:
    older = draft((0, "Article 1", "A"), (1, "1.", LAMP), (0, "Article 2", "B"), (1, "1.", OIL))
    newer = draft(
        (0, "Article 1", "A"), (1, "1.", f"{LAMP} for 30 days"), (0, "Article 2", "B"), (1, "1.", f"{OIL} for 30 days")
    )
    assert head(redline_of(older, newer), "number").items == ("Article 1(1), Article 2(1): inserted: “30 days”",)


def test_exchanged_verbs_stand_before_others_and_a_long_change_is_told_by_its_verb() -> None:
    more = (
        "Of those who own the boats and nets of the outer harbour and of the inner one, and who hire them out to "
        "others by the month, each shall pay the dues that the council sets at noon."
    )
    older = article(LAMP, f"{OIL} and may burn", "Nets lie on the quay in heaps of grey and brown by day")
    newer = article(LAMP, f"{OIL} and shall burn", "Nets may lie on the quay in heaps of grey and brown by day", more)
    told = head(redline_of(older, newer), "modal").items
    assert told == (
        "Article 1(2): “may” → “shall”",
        "Article 1(3): inserted: “may”",
        "Article 1(4): inserted: “…by the month, each shall pay the dues that the council sets at noon.”",
    )


def test_what_has_no_number_and_no_row_is_told_by_its_words() -> None:
    redline = redline_of(article(LAMP, f"{OIL} for six days"), article(LAMP, f"{OIL} for nine days"))
    (view,) = redline.changes
    english = ("en", "en")
    alone = number_fact(view, None, english, ENGLISH)
    assert alone.said == "“six” → “nine”"
    unit = replace(view, older_text="MW", newer_text="mW", title="“MW” → “mW”")
    assert number_fact(unit, None, english, ENGLISH).said == "“MW” → “mW”"
    long = replace(view, older_text="lamps " * 20, newer_text="oil " * 20)
    assert number_fact(long, None, english, ENGLISH).said.startswith("“lamps lamps")
    assert title_fact(long) is None
    assert title_fact(view).said == "“six” → “nine”"
    assert (
        verb_fact(replace(long, newer_text="oilcask" * 3 + " shall burn " + "oil " * 20), ENGLISH).said.count("…") == 2
    )
    both = number_fact(replace(view, older_text="six to six", newer_text="six"), None, english, ENGLISH)
    assert both.said == "“six to six” → “six”"
    same = number_fact(replace(view, older_text="for six", newer_text="of six"), None, english, ENGLISH)
    assert same.said == "“six” → “six”"


def test_a_number_in_a_heading_is_read_there() -> None:
    older, newer = (
        draft((0, "Article 1", f"The {n} lamps of the outer mole"), (1, "1.", LAMP)) for n in ("six", "ten")
    )
    assert head(redline_of(older, newer), "number").items == (
        "Article 1: “six lamps of the outer mole” → “ten lamps of the outer mole”",
    )
