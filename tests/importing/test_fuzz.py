"""Mutants of small good files, always the same ones: each is read or refused, in time, and nothing else happens. The
long run is `benchmarks/fuzz.py`.
"""

from __future__ import annotations

import pytest

from benchmarks.measuring.fuzzing import Reader, made
from tests.importing.good_files import written

MUTANTS = 300
SECONDS = 60.0
"""A bound against hangs, wide enough for a machine with other work."""


@pytest.fixture
def reader(tmp_path):
    found = Reader(tmp_path / "reader", base=6, seconds=SECONDS)
    yield found
    found.end()


def test_mutants_of_all_formats_are_read_or_refused(tmp_path, reader):
    (tmp_path / "seeds").mkdir()
    seeds = written(tmp_path / "seeds")
    outcomes = [reader.outcome(seeds[number % len(seeds)], number) for number in range(MUTANTS)]
    assert [one for one in outcomes if one.what not in ("read", "refused")] == []
    sentences = {one.said for one in outcomes if one.what == "refused"}
    assert all(said.endswith(".") and "\n" not in said for said in sentences), sentences
    for seed in seeds:  # a run in which nothing is read any more would find nothing
        assert any(one.what == "read" for one in outcomes if one.seed == seed.name), seed.name


def test_a_mutant_follows_from_its_number(tmp_path):
    for seed in written(tmp_path):
        assert made(seed, 41, 6) == made(seed, 41, 6)
        assert len({made(seed, number, 6) for number in range(8)}) > 4
