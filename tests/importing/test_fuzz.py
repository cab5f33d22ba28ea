"""Mutants of small good files, always the same ones: each is read or refused, in time, and nothing else happens. The
long run is `benchmarks/fuzz.py`.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys

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


def test_a_mutant_follows_from_its_number(tmp_path, root):
    """In every process: one that was found can be made again."""
    numbers = range(24)
    seeds = written(tmp_path)
    here = [hashlib.sha256(made(seed, number, 6)).hexdigest() for seed in seeds for number in numbers]
    assert len(set(here)) > len(here) * 0.8
    code = (
        "import hashlib, sys; from pathlib import Path; from benchmarks.measuring.fuzzing import made;"
        "print(*(hashlib.sha256(made(Path(p), n, 6)).hexdigest() for p in sys.argv[1:] for n in range(24)))"
    )
    for order in ("1", "2"):
        made_there = subprocess.run(
            [sys.executable, "-c", code, *seeds], cwd=root, env=os.environ | {"PYTHONHASHSEED": order},
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert made_there.stdout.split() == here
