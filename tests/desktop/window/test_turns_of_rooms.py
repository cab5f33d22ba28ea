"""Rooms out of sight hear by turns which dossier is open: each in the end, and at once when it is wanted."""

from __future__ import annotations

import shutil

import pytest

TOLD = ("proposals", "positions", "delegation", "export", "scope", "sources", "book", "sides")


@pytest.fixture
def other(opened_sample, sample, at_rest, tmp_path):
    """The window on the sample with every room made, and a copy of that dossier, which is opened."""
    copy = tmp_path / "other.travaux"
    shutil.copyfile(sample, copy)
    for name in TOLD:
        opened_sample.side_rooms.room(name)
    at_rest()
    opened_sample.dossiers.open(copy)
    return opened_sample, copy


def speaks_of(window, name):
    return window.side_rooms.room(name)._dossier


def test_every_room_hears_of_the_dossier_in_the_end(other, qtbot):
    window, copy = other
    rooms = {name: getattr(window.side_rooms, name) for name in TOLD}
    qtbot.waitUntil(lambda: window.dossiers.dossier == copy)
    qtbot.waitUntil(lambda: all(room._dossier == copy for room in rooms.values()))


@pytest.mark.parametrize("name", TOLD)
def test_a_room_that_is_entered_at_once_speaks_of_the_dossier_that_is_open(other, qtbot, name):
    window, copy = other
    qtbot.waitUntil(lambda: window.dossiers.dossier == copy)
    window.navigator.show_room(name)
    assert getattr(window.side_rooms, name)._dossier == copy


def test_a_room_that_hears_late_hears_of_the_pair_and_of_the_filter_too(other, at_rest, qtbot):
    window, copy = other
    qtbot.waitUntil(lambda: window.dossiers.dossier == copy)
    at_rest()
    export, drafts = window.side_rooms.export, window.texts.draft_bar.drafts()
    window.side_rooms.show_dossier(copy, drafts)
    window.side_rooms.show_compared(window.comparison.compared)
    window.side_rooms.show_filter(frozenset(), "nothing at all")
    qtbot.waitUntil(lambda: export._shown is not None and export._shown.pair == window.comparison.pair)
    qtbot.waitUntil(lambda: "nothing at all" in export.panel.only_box.only.itemText(1))
