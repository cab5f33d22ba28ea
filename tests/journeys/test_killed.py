"""A child is killed in the middle of each sort of work: nothing that it had told as kept is lost. The long run is
`benchmarks/killing.py`.
"""

from __future__ import annotations

import os

import pytest

from benchmarks.killing import kills
from benchmarks.measuring.killed import WORKS

KILLS = 12


@pytest.mark.timeout(600)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing is killed so here")
def test_nothing_that_was_told_is_lost(tmp_path):
    works = [work for work in WORKS if work != "exporting"]  # its pages take a minute, and the long run has them
    found = list(kills(KILLS, 5, works, tmp_path))
    assert [(number, work, moment, one.wrong) for number, work, moment, one in found if one.wrong] == []
    assert sum(one.killed for *_, one in found) >= KILLS // 2
    assert any(one.told for *_, one in found)
