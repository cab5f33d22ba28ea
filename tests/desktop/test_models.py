"""The list of changes as a Qt model, and the colours as numbers."""

from __future__ import annotations

from dataclasses import replace

from app.desktop.changes.change_list import ChangeList, Filtered, Wanted, entries_of, folds
from app.desktop.changes.filters import Filters
from app.desktop.ground.utf16 import code_point, units
from app.treaty.changes import ChangeKind


def test_the_list_keeps_the_rules_of_a_model(on_sample, qtmodeltester):
    qtmodeltester.check(on_sample.walk.changes)


def test_the_filtered_list_keeps_them_too(on_sample, qtmodeltester):
    qtmodeltester.check(on_sample.walk.filtered)


def test_a_folding_group_is_one_row_until_it_is_opened(compared):
    redline = compared("rev2", "final").redline
    group = next(g for g in redline.groups if folds(g))
    closed = entries_of(redline, set())
    opened = entries_of(redline, {group.id})
    assert len(opened) == len(closed) + len(group.changes)
    shown = {entry.view.id for entry in closed} | {c for g in redline.groups if folds(g) for c in g.changes}
    assert shown == {view.id for view in redline.changes}


def test_nothing_is_filtered_at_first(on_sample):
    model, filtered = ChangeList(), Filtered()
    filtered.setSourceModel(model)
    filtered.show(on_sample.compared.redline)
    model.show(on_sample.compared.redline)
    assert filtered.rowCount() == model.rowCount()
    filtered.want(Wanted(kind="no such kind"))
    assert filtered.rowCount() == 0


def test_changes_of_formatting_are_hidden_until_they_are_asked_for_and_their_number_is_told(on_sample, qtbot):
    redline = on_sample.compared.redline
    views = [replace(view, group="") for view in redline.changes[:3]]
    views[1:] = [replace(view, kind=ChangeKind.FORMATTING) for view in views[1:]]
    small = replace(redline, changes=tuple(views), groups=())
    model, filtered = ChangeList(), Filtered()
    filtered.setSourceModel(model)
    filtered.show(small)
    model.show(small)
    assert filtered.changes() == [views[0].id]
    filtered.want(Wanted(kind="formatting"))
    assert filtered.changes() == [views[1].id, views[2].id]
    filters = Filters()
    qtbot.addWidget(filters)
    filters.show_redline(small)
    assert filters.boxes["kind"].itemText(0) == "All kinds but formatting (2)"
    filters.show_redline(replace(small, changes=(views[0],)))
    assert filters.boxes["kind"].itemText(0) == "All kinds"


def test_offsets_beyond_the_first_plane():
    assert units("a𝔸b") == 4
    assert [code_point("a𝔸b", unit) for unit in range(5)] == [0, 1, 1, 2, 3]
