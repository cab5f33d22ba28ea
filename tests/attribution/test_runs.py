"""Runs of words that two texts share, short and long."""

from __future__ import annotations

import pytest

from app.attribution.runs import common_runs, matched
from app.attribution.terms import terms_of


def test_shared_runs_stand_in_order() -> None:
    mine, theirs = "the gate of the town", "a gate of the old town"
    assert matched(mine.split(), theirs.split()) == [(1, 1, 3), (4, 5, 1)]


@pytest.mark.parametrize(
    ("mine", "theirs", "runs"),
    [
        ("on foot or by boat", "by boat or on foot", [(0, 3, 2), (3, 0, 2)]),
        ("a bell of bronze", "a bell with a bell of bronze", [(0, 3, 4)]),
        ("gate bell rope tower", "gate bell and bell rope tower", [(1, 3, 3)]),
        ("gate bell", "bell gate", []),
    ],
)
def test_common_runs_stand_anywhere_and_the_longest_wins(mine: str, theirs: str, runs: list) -> None:
    assert common_runs(mine.split(), theirs.split()) == runs


def test_words_that_do_not_count_end_a_run() -> None:
    assert common_runs(["bell", "", "of", "bronze"], ["bell", "", "of", "bronze"]) == [(2, 2, 2)]


def test_long_texts_are_matched_alike() -> None:
    mine = [f"word{n}" for n in range(1500)]
    theirs = ["before", *mine[:700], "between", *mine[700:]]
    assert matched(mine, theirs) == [(0, 1, 700), (700, 702, 800)]
    assert common_runs(mine, theirs) == [(0, 1, 700), (700, 702, 800)]
    assert common_runs([*mine[:10], "", *mine[10:]], theirs) == [(0, 1, 10), (11, 11, 690), (701, 702, 800)]


def test_a_soft_hyphen_and_a_letter_that_folds_into_two_keep_their_places() -> None:
    assert [(t.word, t.start, t.end) for t in terms_of("Straße am Tau\u00adwerk")] == [
        ("strasse", 0, 6),
        ("am", 7, 9),
        ("tauwerk", 10, 18),
    ]
