"""Quantities: which numbers of a text count something, what of, and in which words they are told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.comparison.compare import compare
from app.comparison.text.quantities import QuantityKind, quantities_of
from app.notation.references.citations import read_references
from app.treaty.changes import ChangeClass
from tests.comparison.drafts import article


def told(text: str, language: str = "en") -> list[tuple[str, str]]:
    cited = [(one.start, one.end) for one in read_references(text, language)]
    return [(one.sort.name, text[one.start : one.end]) for one in quantities_of(text, cited)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Each keeper pays 2 per cent of the value of oil sold.", [("SHARE", "2 per cent of the value of oil")]),
        ("It pays 40-70% of it.", [("SHARE", "40-70%")]),
        ("by a three-quarter majority of the keepers", [("SHARE", "three-quarter majority of the keepers")]),
        ("by two thirds of the votes", [("SHARE", "two thirds of the votes")]),
        ("[half][two thirds] of them", [("SHARE", "[half][two thirds] of them")]),
        ("half of the lamps", [("SHARE", "half of the lamps")]),
        ("a fund of 5 million United States dollars", [("MONEY", "5 million United States dollars")]),
        ("It costs US$ 3 million a year", [("MONEY", "$ 3 million a year")]),
        ("within [120] [180] days after the meeting", [("TIME", "[120] [180] days after the meeting")]),
        ("not later than sixty (60) calendar days", [("TIME", "not later than sixty (60) calendar days")]),
        ("for one hundred and twenty days and no more", [("TIME", "one hundred and twenty days")]),
        ("at least five to seven years", [("TIME", "at least five to seven years")]),
        ("a lamp of 1,000.50 oil", [("COUNT", "1,000.50 oil")]),
        ("warms by 1.5 °C or 2°C", [("COUNT", "1.5 °C"), ("COUNT", "2°C")]),
        ("a share of 50:50", [("COUNT", "50:50")]),
        ("fifteen keepers, ten boats", [("COUNT", "fifteen keepers"), ("COUNT", "ten boats")]),
        ("30 States shall act.", [("COUNT", "30 States")]),
        ("250", [("COUNT", "250")]),
        ("It is 75, or so.", [("COUNT", "75")]),
        ("by 2040", [("YEAR", "by 2040")]),
        ("not earlier than 3 January 2040 at sea", [("YEAR", "not earlier than 3 January 2040 at sea")]),
        ("on 3 May and later", [("YEAR", "3 May")]),
        ("the [thirtieth] [ninetieth] day", [("DAY", "[thirtieth] [ninetieth] day")]),
        ("the 30th day", [("DAY", "30th day")]),
        ("at its first meeting", [("ORDINAL", "first meeting")]),
        ("the third quarter bell", [("ORDINAL", "third quarter bell")]),
        ("one keeper", [("ONE", "one keeper")]),
        ("one year", [("TIME", "one year")]),
        ("within one month, as one", [("TIME", "within one month"), ("ONE", "one")]),
        ("pay two of 2.5", [("COUNT", "two of 2.5"), ("COUNT", "2.5")]),
        ("pay 10 in all", [("COUNT", "10 in all")]),
    ],
)
def test_what_counts_something(text: str, found: list[tuple[str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "à la majorité des deux tiers des gardiens", [("SHARE", "deux tiers des gardiens")]),
        ("fr", "deux pour cent des recettes", [("SHARE", "deux pour cent des recettes")]),
        ("fr", "dans un délai de quatre-vingt-dix jours", [("TIME", "dans un délai de quatre-vingt-dix jours")]),
        ("fr", "le trentième jour", [("DAY", "trentième jour")]),
        ("es", "por mayoría de las dos terceras partes", [("SHARE", "dos terceras partes")]),
        ("es", "el 2 por ciento del valor", [("SHARE", "2 por ciento del valor")]),
        ("es", "a más tardar 30 días después", [("TIME", "a más tardar 30 días después")]),
        ("ru", "большинством в две трети голосов", [("SHARE", "две трети голосов")]),
        ("ru", "не позднее чем через 30 дней", [("TIME", "не позднее чем через 30 дней")]),
        ("ru", "5 процентов улова", [("SHARE", "5 процентов улова")]),
        ("zh", "以三分之二多数通过", [("SHARE", "三分之二多数通过")]),
        ("zh", "十分之一", [("SHARE", "十分之一")]),
        ("zh", "缴纳百分之五", [("SHARE", "百分之五")]),
        ("zh", "不迟于六十天", [("TIME", "不迟于六十天")]),
        ("zh", "五个多数", [("SHARE", "五个多数")]),
        ("zh", "第九十天", [("DAY", "九十天")]),
        ("zh", "二十名成员", [("COUNT", "二十名成员")]),
        ("zh", "十分重要", []),
        ("zh", "第三条", []),
        ("ar", "بأغلبية ثلثي الأعضاء", [("SHARE", "ثلثي الأعضاء")]),
        ("ar", "بأغلبية ثلاثة أرباع الأعضاء", [("SHARE", "ثلاثة أرباع الأعضاء")]),
        ("ar", "2 في المائة من القيمة", [("SHARE", "2 في المائة من القيمة")]),
        ("ar", "خلال 30 يوما", [("TIME", "خلال 30 يوما")]),
        ("ar", "خلال شهرين", [("TIME", "خلال شهرين")]),
    ],
)
def test_in_six_languages(language: str, text: str, found: list[tuple[str, str]]) -> None:
    assert told(text, language) == found


@pytest.mark.parametrize(
    "text",
    [
        "under article 5, paragraph 2",
        "under articles 4 [to 6]",
        "under articles 4 and 7 and 9",
        "moved as 41 bis",
        "Options 0 to 3",
        "Part II.1, Part II. 11",
        "as 12 bis and 13 ter",
        "section five",
        "4 Where a lamp is out, it is lit.",
        "It is lit. 69",
        "the lamp 75, to which",
        "1. Each lamp",
        "the following: 2) a lamp",
        "(1) a lamp",
        "decision 1/LH.19 and LH/31 and INF-3",
        "3/LH",
        "lamps75",
        "lamps.12 And",
        "instead of 9b",
        "a page_4_of it",
        "No lamp is lit.",
        "",
        "4° Chaque lampe",
        "4° L'intitulé",
        "les règles suivantes : 2° la lampe ; 3° le phare",
        "l'article L. 811-1 du livre",
        "the rules of 3231-1-1",
    ],
)
def test_what_names_something_counts_nothing(text: str) -> None:
    assert told(text) == []


def test_sorts_are_in_the_order_of_their_weight() -> None:
    assert sorted(QuantityKind) == [
        QuantityKind.SHARE,
        QuantityKind.MONEY,
        QuantityKind.TIME,
        QuantityKind.COUNT,
        QuantityKind.YEAR,
        QuantityKind.DAY,
        QuantityKind.ORDINAL,
        QuantityKind.ONE,
    ]


LAMP = "The keeper of the outer mole trims the lamp at dusk and writes it down in the book of the tower"


def tags(older: str, newer: str) -> set[str]:
    return {tag for change in compare(article(LAMP, older), article(LAMP, newer)).changes for tag in change.tags}


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ("Each keeper shall pay 2 per cent of the oil, as appropriate.", {"modal", "number", "qualifier"}),
        ("The council meets first.", set()),
        ("The council meets under article 1, paragraph 1.", {"reference"}),
        ("The council, under article 1, meets within 30 days.", {"number", "reference"}),
        ("“Mole” means a wall of stone.", {"defined_term"}),
    ],
)
def test_a_whole_paragraph_carries_its_tags_whichever_way_it_went(more: str, found: set[str]) -> None:
    without, whole = article(LAMP), article(LAMP, more)
    for pair in ((without, whole), (whole, without)):
        (change,) = compare(*pair).changes
        assert (change.weight, set(change.tags)) == (ChangeClass.SUBSTANTIVE, found)


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("The list under articles 4 [to 6] of it is kept", "The list under articles 4 of it is kept"),
        ("The list of it is kept", "The list of Options 1 to 3 is kept"),
        ("The list of aid 75, to keepers is kept", "The list of aid to keepers is kept"),
    ],
)
def test_a_label_that_comes_or_goes_is_no_number(older: str, newer: str) -> None:
    assert "number" not in tags(f"{LAMP}. {older}", f"{LAMP}. {newer}")


def test_citations_are_not_asked_for_where_no_number_stands() -> None:
    def cited() -> Iterator[tuple[int, int]]:
        raise AssertionError("they were asked for")
        yield 0, 0

    assert quantities_of("The keeper trims the lamp.", cited()) == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("(2° C)", "2"),
        ("lamps of 10-20 flames", "10-20"),
        ("since 2031-01-02", "2031-01-02"),
        ("below 3° Celsius", "3"),
    ],
)
def test_what_looks_like_a_label_and_counts(text: str, number: str) -> None:
    assert [text[one.low : one.high] for one in quantities_of(text)] == [number]
