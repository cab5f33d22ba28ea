"""A child is killed in the middle of each sort of work: nothing that it had told as kept is lost. The long run is
`benchmarks/killing.py`.
"""

from __future__ import annotations

import os

import pytest

from app.storage.file import keys
from benchmarks.killing import kills
from benchmarks.measuring.killed import WORKS

KILLS = 12


@pytest.fixture
def cheap(monkeypatch):
    """Keys of passphrases at less cost; children have it from this process."""
    monkeypatch.setitem(keys._DERIVATIONS, 1, keys._Scrypt(1 << 10, 8, 1))
    yield
    keys.know_only({})


@pytest.mark.timeout(600)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing is killed so here")
@pytest.mark.parametrize("locked", [False, True])
def test_nothing_that_was_told_is_lost(tmp_path, cheap, locked):
    left_out = {"exporting"} | ({"renewing", "copying", "replacing"} if locked else set())
    works = [work for work in WORKS if work not in left_out]  # pages take a minute, and the long run has all
    found = list(kills(KILLS, 5, works, tmp_path, locked=locked))
    assert [(number, work, moment, one.wrong) for number, work, moment, one in found if one.wrong] == []
    assert sum(one.killed for *_, one in found) >= KILLS // 2
    assert any(one.told for *_, one in found)
