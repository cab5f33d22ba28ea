"""Tracked changes and comments of real Word files against an independent reader, pandoc, where it is installed.

Where the two differ the file is named with the reason; a file that differs without being named fails, and so does one
that is named and does not differ.
"""

import shutil

import pytest

from benchmarks.measuring.tracked_by_pandoc import DIFFERENT, by_pandoc, by_us, tracked_files


def test_author_date_and_text_of_every_tracked_change_are_those_that_pandoc_finds(corpus):
    if shutil.which("pandoc") is None:
        pytest.skip("pandoc is not installed")
    files, different = 0, {}
    for path in tracked_files(corpus):
        files += 1
        ours, theirs = by_us(path), by_pandoc(path)
        if ours != theirs:
            different[path.name] = [(a, b) for a, b in zip(ours, theirs, strict=True) if a != b]
    assert files > 40
    assert {name: pair for name, pair in different.items() if name not in DIFFERENT} == {}
    assert set(DIFFERENT) - set(different) == set(), "named as different, and equal now"
