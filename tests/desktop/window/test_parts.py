"""Each part of the window works without those above it: on what is handed to it alone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMainWindow

from app.desktop.frame.message_bar import MessageBar
from app.desktop.frame.rooms import Rooms
from app.desktop.ground.actions import Actions
from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.preferences import Preferences
from app.desktop.ground.style.theme import DARK, LIGHT
from app.desktop.ground.undo_history import UndoHistory
from app.desktop.notes.note_actions import NoteController
from app.desktop.window.comparison_controller import ComparisonController
from app.desktop.window.comparison_room import TextsRoom, column
from app.desktop.window.context import WindowContext
from app.desktop.window.navigation import Navigator
from app.desktop.window.room_registry import SideRooms
from app.desktop.window.shell import AppearanceController
from app.redline.model import NamesState
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.unsaved_work import UnsavedFiles
from app.services.notes.client import NotesClient


@pytest.fixture
def context(qtbot, resources, worker):
    """What parts share, in a window that is none of ours."""
    bare = QMainWindow()
    qtbot.addWidget(bare)
    jobs, rooms, message = Jobs(bare), Rooms(), MessageBar()
    bare.setCentralWidget(column(rooms, message))
    yield WindowContext(
        window=bare,
        resources=resources,
        worker=worker,
        preferences=Preferences(),
        jobs=jobs,
        history=UndoHistory(bare, jobs),
        message=message,
        rooms=rooms,
        unsaved=UnsavedFiles(),
    )
    jobs.wait()


@pytest.fixture
def appearance(context):
    """The lowest of the controllers."""
    return AppearanceController(context, Actions(context.window.menuBar()), LIGHT)


@pytest.fixture
def comparison(context, appearance, sample):
    """The controller of the pair, told of the drafts of the sample by nobody but the test."""
    worker, resources = context.worker, context.resources
    notes = NotesClient(worker, resources)
    noting = NoteController(context.jobs, notes, context.history, context.unsaved, LIGHT, context.window)
    look = appearance.look()
    texts, side_rooms = TextsRoom(look, context.preferences, noting.panel), SideRooms(context, LIGHT, look.text_font)
    context.rooms.add("start", MessageBar())
    context.rooms.add("texts", texts)
    made = ComparisonController(context, appearance, texts, noting, side_rooms)
    made.texts, made.navigator = texts, Navigator(context, made, texts, noting, side_rooms)
    with Dossier.open(sample, write=False) as there:
        made.show_dossier(sample, there.drafts(), "zero", "rev1")
    return made


def test_other_colours_and_letters_are_told_upward(appearance):
    looks = []
    appearance.look_changed.connect(looks.append)
    size = appearance.look().text_font.pointSizeF()
    appearance.zoom(1)
    appearance.set_theme(DARK)
    assert [(look.text_font.pointSizeF(), look.theme.name) for look in looks] == [
        (size + 1, "light"),
        (size + 1, "dark"),
    ]


def test_a_pair_is_compared_and_shown_without_a_dossier_controller(comparison, context, qtbot):
    told = []
    for name in ("listed", "named"):
        getattr(comparison, name).connect(lambda name=name: told.append(name))
    assert comparison.there() == frozenset()
    comparison.compare("zero", "rev1", "issued")
    qtbot.waitUntil(lambda: comparison.compared is not None and comparison.compared.redline.names is NamesState.THERE)
    qtbot.waitUntil(lambda: not context.jobs.working)
    assert told[0] == "listed"
    assert comparison.texts.redline is comparison.compared.redline
    assert "pair" in comparison.there()


def test_the_navigator_goes_where_the_pair_was_wanted_for_once_it_has_come(comparison, context, qtbot):
    texts, navigator = comparison.texts, comparison.navigator
    comparison.compare("zero", "rev1", "issued")
    qtbot.waitUntil(lambda: comparison.compared is not None and not context.jobs.working)
    with Dossier.open(comparison.dossier, write=False) as there:
        last = there.draft("final").provisions[-1].id
    navigator.go_to("final", last)
    assert texts.draft_bar.pair()[1] == "final"
    qtbot.waitUntil(lambda: comparison.pair is not None and comparison.pair.newer == "final")
    qtbot.waitUntil(lambda: not context.jobs.working)
    assert texts.view.row(texts.view.at_row).newer.provision == last
    assert context.rooms.name == "texts"
