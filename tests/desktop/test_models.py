"""The list of changes as a Qt model, and the colours as numbers."""

from __future__ import annotations

from app.desktop.ground.utf16 import code_point, units


def test_the_list_keeps_the_rules_of_a_model(on_sample, qtmodeltester):
    qtmodeltester.check(on_sample.walk.changes)


def test_the_filtered_list_keeps_them_too(on_sample, qtmodeltester):
    on_sample.filters.text.setText("shall")
    assert 0 < on_sample.walk.changes.count() < len(on_sample.compared.redline.changes)
    qtmodeltester.check(on_sample.walk.changes)


def test_offsets_beyond_the_first_plane():
    assert units("a𝔸b") == 4
    assert [code_point("a𝔸b", unit) for unit in range(5)] == [0, 1, 1, 2, 3]
