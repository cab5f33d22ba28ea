"""The list of changes as a Qt model, and the colours as numbers."""

from __future__ import annotations

from dataclasses import replace

from app.desktop.changes.change_list import ChangeList, Wanted, entries_of, folds
from app.desktop.changes.filters import Filters
from app.desktop.ground.utf16 import code_point, units
from app.treaty.changes import ChangeKind


def test_the_list_keeps_the_rules_of_a_model(on_sample, qtmodeltester):
    qtmodeltester.check(on_sample.walk.changes)


def test_the_filtered_list_keeps_them_too(on_sample, qtmodeltester):
    on_sample.filters.text.setText("shall")
    assert 0 < on_sample.walk.changes.count() < len(on_sample.compared.redline.changes)
    qtmodeltester.check(on_sample.walk.changes)


def test_a_folding_group_is_one_row_until_it_is_opened(compared):
    redline = compared("rev2", "final").redline
    group = next(g for g in redline.groups if folds(g))
    every = {view.id for view in redline.changes}
    closed = entries_of(redline, set(), every)
    opened = entries_of(redline, {group.id}, every)
    assert len(opened) == len(closed) + len(group.changes)
    shown = {entry.view.id for entry in closed} | {c for g in redline.groups if folds(g) for c in g.changes}
    assert shown == every


def test_a_group_is_one_row_where_its_first_wanted_change_stands(compared):
    redline = compared("rev2", "final").redline
    group = next(g for g in redline.groups if folds(g) and len(g.changes) > 1)
    wanted = group.changes[-1]
    folded = entries_of(redline, set(), {wanted})
    assert [(entry.group, len(entry.views)) for entry in folded] == [(group, len(group.changes))]
    opened = entries_of(redline, {group.id}, {wanted})
    assert [entry.view.id for entry in opened[1:]] == [wanted]
    model = ChangeList()
    model.show(redline)
    model.want(Wanted(text="no such words"))
    assert (model.changes(), model.count(), model.index_of(wanted).isValid()) == ([], 0, False)


def test_nothing_is_filtered_at_first(on_sample):
    redline = on_sample.compared.redline
    model = ChangeList()
    model.show(redline)
    assert model.count() == len(redline.changes)
    model.want(Wanted(kind="no such kind"))
    assert (model.count(), model.rowCount()) == (0, 0)


def test_changes_of_formatting_are_hidden_until_they_are_asked_for_and_their_number_is_told(on_sample, qtbot):
    redline = on_sample.compared.redline
    views = [replace(view, group="") for view in redline.changes[:3]]
    views[1:] = [replace(view, kind=ChangeKind.FORMATTING) for view in views[1:]]
    small = replace(redline, changes=tuple(views), groups=())
    model = ChangeList()
    model.show(small)
    assert model.changes() == [views[0].id]
    model.want(Wanted(kind="formatting"))
    assert model.changes() == [views[1].id, views[2].id]
    filters = Filters()
    qtbot.addWidget(filters)
    filters.show_redline(small)
    assert filters.boxes["kind"].itemText(0) == "All kinds but formatting (2)"
    filters.show_redline(replace(small, changes=(views[0],)))
    assert filters.boxes["kind"].itemText(0) == "All kinds"


def test_offsets_beyond_the_first_plane():
    assert units("a𝔸b") == 4
    assert [code_point("a𝔸b", unit) for unit in range(5)] == [0, 1, 1, 2, 3]
