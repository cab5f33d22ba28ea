"""Going to a provision by its old or its new number, or by its heading."""

from __future__ import annotations

import pytest

from app.redline.model import Cell, Row, RowState, Run, Style
from app.redline.search.go_to import AddressIndex


def cell(address: str, heading: str = "") -> Cell:
    runs = (Run(heading, Style.EQUAL),) if heading else ()
    return Cell(address, "article", 0, (), runs, (), address)


def row(
    name: str, older: str, newer: str, heading: str = "", state: RowState = RowState.CHANGED, twin: str = ""
) -> Row:
    sides = (cell(address, heading) if address else None for address in (older, newer))
    return Row(name, state, *sides, twin=twin)


ROWS = [
    row("p", "PREAMBLE", "PREAMBLE"),
    row("p3", "", "PREAMBLE, preambular paragraph 3"),
    row("c2", "CHAPTER II", "CHAPTER II", "Lights"),
    row("a4", "Article 4", ""),
    row("a5", "Article 4 bis", "Article 5", "Keepers’ rights"),
    row("a5-2", "Article 4 bis(2)", "Article 5(2)"),
    row("a5-2a", "Article 4 bis(2)(a)", "Article 5(2)(a)"),
    row("a6", "Article 5", "Article 6", "Bells"),
    row("left", "Article 6", "", "Fog", RowState.MOVED_FROM, "a12"),
    row("o", "Article 7, Option I", "Article 7"),
    row("o3", "Article 7, Option I(3)", "Article 7(1)"),
    row("a12", "Article 6", "Article 12", "Fog", RowState.MOVED_TO, "left"),
    row("a12a", "Article 11", "Article 12A"),
    row("x2", "ANNEX II", "ANNEX II", "灯塔的保护"),
    row("x2-5", "", "ANNEX II, Article 5"),
    row("ar", "المادة 30(أ)", "المادة 30(ب)"),
    row("none", "", ""),
]


@pytest.fixture(scope="module")
def places() -> AddressIndex:
    return AddressIndex(ROWS)


def names(places: AddressIndex, typed: str, most: int = 12) -> list[str]:
    return [goal.row for goal in places.goals(typed, most)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("5", ["a5", "a6", "x2-5", "a5-2"]),
        ("art 5 2 a", ["a5-2a"]),
        ("5 2a", ["a5-2a"]),
        ("4 bis(2)(a)", ["a5-2a"]),
        ("4bis", ["a5", "a5-2"]),
        ("12a", ["a12a"]),
        ("annex 2", ["x2"]),
        ("annex II art 5", ["x2-5"]),
        ("article 5", ["a5", "a6", "x2-5", "a5-2"]),
        ("chapter 2", ["c2"]),
        ("2", ["c2", "x2"]),
        ("pp3", ["p3"]),
        ("6", ["a6", "a12"]),
        ("1", ["a12", "a12a"]),
        ("7 3", ["o3"]),
        ("7 option 1", ["o", "o3"]),
        ("30 a", ["ar"]),
        ("30 b", ["ar"]),
        ("bells", ["a6"]),
        ("keepers' rig", ["a5"]),
        ("保护", ["x2"]),
        ("rights nothing", []),
        ("99", []),
        ("", []),
        ("§", []),
    ],
)
def test_what_may_be_meant(places, typed, first):
    assert names(places, typed) == first


def test_old_and_new_number_are_told_and_which_was_meant(places):
    new, old = places.goals("5")[:2]
    assert (new.side, new.older, new.newer, new.heading) == ("newer", "Article 4 bis", "Article 5", "Keepers’ rights")
    assert (old.side, old.older, old.newer) == ("older", "Article 5", "Article 6")
    gone = places.goals("4")[0]
    assert (gone.row, gone.side, gone.newer) == ("a4", "older", "")


def test_no_more_than_asked_for(places):
    assert names(places, "5", 2) == ["a5", "a6"]


def test_a_number_of_the_first_step_stands_only_under_a_level_or_first(places):
    """ "2" is no paragraph 2 of some article."""
    assert "a5-2" not in names(places, "2")
