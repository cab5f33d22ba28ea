"""The raw match of two token sequences: valid and as long as can be for any two, and quick for long ones."""

from __future__ import annotations

import random
import time

from diff_match_patch import diff_match_patch
from hypothesis import given
from hypothesis import strategies as st

from app.comparison.matching.monotone import longest_increasing
from app.comparison.matching.sequence_match import join_blocks, match

tokens = st.lists(st.integers(0, 6), max_size=40)


def check(first: list[int], second: list[int]) -> int:
    """Assert that a match is valid; the number of tokens matched."""
    at_i = at_j = count = 0
    for i, j, n in match(first, second):
        assert n > 0
        assert i >= at_i
        assert j >= at_j
        assert first[i : i + n] == second[j : j + n]
        at_i, at_j, count = i + n, j + n, count + n
    return count


@given(tokens, tokens)
def test_blocks_are_equal_in_order_and_apart(first: list[int], second: list[int]) -> None:
    check(first, second)


@given(tokens, tokens)
def test_as_many_tokens_are_matched_as_can_be(first: list[int], second: list[int]) -> None:
    lengths = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i, one in enumerate(first):
        for j, other in enumerate(second):
            both = lengths[i][j] + (one == other)
            lengths[i + 1][j + 1] = max(both, lengths[i][j + 1], lengths[i + 1][j])
    assert check(first, second) == lengths[-1][-1]


def test_a_second_opinion_matches_no_more_words() -> None:
    r = random.Random(11)
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    for _ in range(40):
        first = [r.randrange(30) for _ in range(r.randrange(1, 150))]
        second = [r.randrange(30) if r.random() < 0.2 else t for t in first if r.random() > 0.1]
        letters = ["".join(map(chr, (65 + t for t in side))) for side in (first, second)]
        theirs = sum(len(piece) for kind, piece in engine.diff_main(*letters, False) if kind == 0)
        assert check(first, second) >= theirs


def test_a_match_has_no_more_runs_than_it_needs() -> None:
    assert match([1, 9, 1, 2, 3], [8, 1, 7, 1, 2, 3, 1]) == [(0, 1, 1), (2, 3, 3)]
    assert match([5, 1, 2], [6, 2, 7, 1, 2]) == [(1, 3, 2)]


def test_long_texts_are_anchored_and_nothing_common_is_lost() -> None:
    r = random.Random(3)
    first = [r.randrange(400) for _ in range(3000)]
    second = [t for t in first if r.random() > 0.1]
    assert check(first, second) >= 0.97 * len(second)


def test_long_texts_of_two_kinds_of_sequence_are_matched_alike() -> None:
    long = [n % 997 for n in range(20_000)]
    few = [5, 6, 7, 8, 9, 10]
    assert match(long, tuple(few)) == match(tuple(long), tuple(few)) == match(long, few)


def test_a_long_text_without_an_anchor_is_matched_at_its_ends_and_quickly() -> None:
    first = [1, 2, 3, *[k % 7 for k in range(9000)], 4]
    second = [1, 2, 3, *[(k * k) % 7 for k in range(9100)], 4]
    begin = time.process_time()
    assert check(first, second) >= 4
    assert time.process_time() - begin < 20


def test_touching_blocks_are_joined() -> None:
    assert join_blocks([(0, 1, 2), (2, 3, 1), (4, 4, 1), (5, 5, 0)]) == [(0, 1, 3), (4, 4, 1)]


@given(st.lists(st.integers(0, 30), max_size=25))
def test_the_longest_order_counts_first_and_weighs_second(values: list[int]) -> None:
    plain = longest_increasing(values)
    weighed = longest_increasing(values, [1 + v % 5 for v in values])
    assert len(plain) == len(weighed)
    for chain in (plain, weighed):
        kept = [values[k] for k in chain]
        assert kept == sorted(set(kept))
        assert chain == sorted(chain)


def test_of_equally_long_orders_the_heaviest_is_kept() -> None:
    assert longest_increasing([2, 1], [1, 5]) == [1]
    assert longest_increasing([2, 1], [5, 1]) == [0]
