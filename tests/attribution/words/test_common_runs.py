"""Runs of words that two texts share, short and long."""

from __future__ import annotations

import pytest

from app.attribution.words.common_runs import common_runs, match_words, share_run
from app.attribution.words.terms import split_glued, split_glued_words, terms_of, words_in


def test_shared_runs_stand_in_order() -> None:
    mine, theirs = "the gate of the town", "a gate of the old town"
    assert match_words(mine.split(), theirs.split()) == [(1, 1, 3), (4, 5, 1)]


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
    assert match_words(mine, theirs) == [(0, 1, 700), (700, 702, 800)]
    assert common_runs(mine, theirs) == [(0, 1, 700), (700, 702, 800)]
    assert common_runs([*mine[:10], "", *mine[10:]], theirs) == [(0, 1, 10), (11, 11, 690), (701, 702, 800)]


def test_what_begins_and_ends_alike_is_no_part_of_what_is_searched() -> None:
    assert match_words(["a", "b", "c", "d", "e"], ["a", "b", "x", "d", "e"]) == [(0, 0, 2), (3, 3, 2)]
    assert match_words(["a", "b", "b", "c"], ["a", "b", "c"]) == [(0, 0, 2), (3, 2, 1)]
    assert match_words(["a", "b"], ["a", "b"]) == [(0, 0, 2)]
    assert match_words([], ["a"]) == []


def test_two_words_run_together_are_taken_apart_where_both_are_known() -> None:
    known = frozenset({"tower", "gate", "keeper"})
    for text, places in (("towergate", [(0, 5), (5, 9)]), ("tower\u00adgate", [(0, 10), (0, 10)])):
        terms = split_glued(terms_of(text), known)
        assert [term.word for term in terms] == ["tower", "gate"] == list(split_glued_words(words_in(text), known))
        assert [(term.start, term.end) for term in terms] == places
    assert split_glued_words(("towerbell", "keeper"), known) == ("towerbell", "keeper")


def test_a_soft_hyphen_and_a_letter_that_folds_into_two_keep_their_places() -> None:
    assert [(t.word, t.start, t.end) for t in terms_of("Straße am Tau\u00adwerk")] == [
        ("strasse", 0, 6),
        ("am", 7, 9),
        ("tauwerk", 10, 18),
    ]


@pytest.mark.parametrize("size", [1, 2, 4])
def test_texts_that_share_no_run_have_none_so_long(size: int) -> None:
    texts = [
        "a bell of bronze",
        "bronze of a bell",
        "the gate of the town and a bell",
        "gate",
        "",
        "a gate of the town",
    ]
    for mine in map(str.split, texts):
        for theirs in map(str.split, texts):
            longest = max((many for _, _, many in match_words(mine, theirs)), default=0)
            assert longest < size or share_run(mine, theirs, size)
