"""Lists that begin again inside one paragraph, and numbers of items with suffixes. All texts are invented."""

from __future__ import annotations

import pytest

from app.notation.labels.labels import read_label
from app.treaty.structure import shared_addresses
from tests.importing.drafted import rows, text_draft


def addresses(*paragraphs: str) -> list[str]:
    """The addresses of what stands in an article of these paragraphs; none is shared."""
    draft = text_draft("\n\n".join(["Article 5", *paragraphs]))
    assert shared_addresses(draft.provisions)[0] == 0, rows(draft)
    return [address.removeprefix("Article 5") for _, address, _ in rows(draft)[1:]]


def test_a_list_behind_an_unnumbered_line_stands_under_that_line() -> None:
    lines = (
        "3. Ports:",
        "(a) keep lamps;",
        "(b) dry nets.",
        "Keepers also:",
        "(a) trim;",
        "(b) count.",
        "They are paid.",
    )
    line = "(3), unnumbered paragraph"
    assert addresses(*lines, "4. Tolls.") == [
        *("(3)", "(3)(a)", "(3)(b)", f"{line} 1", f"{line} 1(a)", f"{line} 1(b)", f"{line} 2", "(4)"),
    ]


def test_a_list_that_an_item_announces_stands_under_it() -> None:
    """And the next number of the outer list goes on there, once a sentence has ended the inner one."""
    lines = ("1. Lamps burn.", "2. Keepers:", "1. watch;", "2. sleep.", "3. Nets are dried.")
    assert addresses(*lines) == ["(1)", "(2)", "(2)(1)", "(2)(2)", "(3)"]
    assert addresses("(a) Lamps:", "(a) of oil;", "(b) of gas;", "(c) of tar.", "(b) Nets.") == [
        *("(a)", "(a)(a)", "(a)(b)", "(a)(c)", "(b)"),
    ]


def test_paragraphs_that_count_anew_behind_an_unnumbered_line_stand_under_it() -> None:
    lines = (
        "1. Lamps burn.",
        "2. Ports pay.",
        "Where a port is poor:",
        "1. it pays half;",
        "2. it pays later.",
        "3. Nets.",
    )
    line = "(2), unnumbered paragraph 1"
    assert addresses(*lines) == ["(1)", "(2)", line, f"{line}(1)", f"{line}(2)", "(3)"]


def test_a_letter_that_may_be_a_roman_numeral_holds_roman_items_on_its_line() -> None:
    assert addresses(
        "1. Tolls:", "(a) of ships;", "(b) of nets;", "(c) (i) of oil;", "(ii) of gas;", "(d) of tar."
    ) == [
        *("(1)", "(1)(a)", "(1)(b)", "(1)(c)", "(1)(c)(i)", "(1)(c)(ii)", "(1)(d)"),
    ]


@pytest.mark.parametrize(
    ("text", "number", "suffix"),
    [
        ("(d)bis nets are dried", "(d)bis", "bis"),
        ("(a)ter lamps", "(a)ter", "ter"),
        ("(b.bis.) lamps", "(b.bis.)", "bis"),
        ("a)bis Les filets", "a)bis", "bis"),
        ("a) ter les filets", "a) ter", "ter"),
        ("Article 7 A", "Article 7 A", ""),
        ("Article 7 A – Filets", "Article 7 A", ""),
        ("Article 7 A bis", "Article 7 A bis", "bis"),
        ("Статья 7 А", "Статья 7 А", ""),
        ("Article 7 quaterdecies", "Article 7 quaterdecies", "quaterdecies"),
    ],
)
def test_a_number_has_its_suffix_however_it_is_set(text: str, number: str, suffix: str) -> None:
    label = read_label(text)
    assert label is not None
    assert (label.number, label.suffix) == (number, suffix)
    assert not text[label.end :].startswith(("b", "t", "A"))


@pytest.mark.parametrize("end", ["{End of options}", "[Fin des options]", "Конец вариантов", "备选案文结束"])
def test_options_of_one_paragraph_each_end_where_the_text_says_so(end: str) -> None:
    lines = ("Option I", "Ports keep lamps.", "Option II", "Keepers keep lamps.", end, "Tolls are due.")
    assert addresses(*lines) == [", Option I", ", Option II", ", unnumbered paragraph 1", ", unnumbered paragraph 2"]
