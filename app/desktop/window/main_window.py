"""The one window: it shows itself, has its parts made, joins them, lays them out, and hears what Qt says to a window.

What stands around the work is made at once: menus, the start page, the line of messages. The work area comes when one
of its parts is asked for, or when nobody waits (`work_area.py`). What each part does is said in its own file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.desktop.frame.message_bar import MessageBar
from app.desktop.frame.rooms import Rooms
from app.desktop.frame.status_line import StatusLine
from app.desktop.ground.actions import Actions
from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.drops import accept_as_copy
from app.desktop.ground.language.phrases import dossier_name
from app.desktop.ground.language.translation import tr
from app.desktop.ground.preferences import Preferences
from app.desktop.ground.time_slices import TimeSlicer
from app.desktop.ground.undo_history import UndoHistory
from app.desktop.start.start_page import StartPage
from app.desktop.window.context import WindowContext
from app.desktop.window.menu_targets import MenuTargets
from app.desktop.window.menus import PLACES, RECENT, menus_of
from app.desktop.window.message_controller import MessageController
from app.desktop.window.room_titles import TEXTS_KEYS, side_room_titles, texts_title
from app.desktop.window.shell import AppearanceController
from app.desktop.window.side_panes import ASIDE, LISTS
from app.services.dossiers.unsaved_work import UnsavedFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
    )

    from app.desktop.changes.legend.legend import Legend
    from app.desktop.frame.drop_overlay import DropOverlay
    from app.desktop.ground.style.theme import Theme
    from app.desktop.notes.note_actions import NoteController
    from app.desktop.window.comparison_controller import ComparisonController
    from app.desktop.window.comparison_room import TextsRoom
    from app.desktop.window.dossier_controller import DossierController
    from app.desktop.window.import_controller import ImportController
    from app.desktop.window.navigation import Navigator
    from app.desktop.window.place_finder import PlaceFinder
    from app.desktop.window.room_registry import SideRooms
    from app.desktop.window.work_area import WorkArea
    from app.job import Progress, Worker
    from app.services.resources import Resources


_AROUND_MENU = 18
"""Pixels that the name of a menu takes besides its letters."""


class MainWindow(QMainWindow):
    """Travaux as a delegate sees it."""

    _ready = Signal()
    """What the work area is made of has been imported, and all that opening a dossier needs."""

    def __init__(self, resources: Resources, worker: Worker, theme: Theme, memory: Preferences | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Travaux")
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.legend: Legend | None = None
        self.context = context = self._share(resources, worker, memory or Preferences())
        self._connect_messages()
        self.actions_of_menus = Actions(self.menuBar())
        self.appearance = AppearanceController(context, self.actions_of_menus, theme)
        self.start_page, self._line = StartPage(), StatusLine(context.message)
        self._work: WorkArea | None = None
        self._pieces, self._turns = self._completion(), TimeSlicer(self)
        self._left = False
        self._lay_out()
        self._connect_start()
        self.appearance.set_palette()
        context.preferences.restore_window(self)
        self.actions_of_menus.fill(menus_of(self._targets()))
        self.appearance.look_changed.connect(self._fit_rooms)
        # Menus and buttons know their other letters only when Qt comes back to its loop.
        self.appearance.look_changed.connect(self._fit_rooms, Qt.ConnectionType.QueuedConnection)
        context.rooms.entered.connect(self._fit_rooms)
        self.start_page.welcome(context.preferences.recent())
        context.rooms.show_room("start")
        context.rooms.bar.hide()
        self.enable()

    # --- the work area ---

    @property
    def work(self) -> WorkArea:
        """The parts that act on a dossier: made now where they are not yet."""
        for _piece in self._pieces:
            pass
        assert self._work is not None, "no part asks for another while it is made"
        return self._work

    @property
    def noting(self) -> NoteController:
        """The notes."""
        return self.work.noting

    @property
    def texts(self) -> TextsRoom:
        """The room of the texts."""
        return self.work.texts

    @property
    def side_rooms(self) -> SideRooms:
        """The rooms beside the texts."""
        return self.work.side_rooms

    @property
    def comparison(self) -> ComparisonController:
        """The pair of drafts."""
        return self.work.comparison

    @property
    def navigator(self) -> Navigator:
        """The ways from room to room."""
        return self.work.navigator

    @property
    def finder(self) -> PlaceFinder:
        """What is found by typed letters."""
        return self.work.finder

    @property
    def dossiers(self) -> DossierController:
        """The dossier that is open."""
        return self.work.dossiers

    @property
    def overlay(self) -> DropOverlay:
        """What would become of files that are drawn over the window."""
        return self.work.overlay

    @property
    def imports(self) -> ImportController:
        """What comes into a dossier."""
        return self.work.imports

    def get_ready(self, done: Callable[[], object]) -> None:
        """Have the work area made behind what is in sight, and call `done` when a dossier can be opened at once."""
        self._ready.connect(lambda: self._make_rest(done))
        self.context.jobs.aside(self._import)

    def _make_rest(self, done: Callable[[], object]) -> None:
        if not self._left:
            self._turns.begin(self._rest(done))

    def _import(self, _progress: Progress) -> None:
        """Import all that opening a dossier needs, in a thread that may take its time."""
        import app.desktop.window.work_area  # noqa: F401
        from app.desktop.window.room_registry import import_rooms
        from app.services.dossiers.dossier import prepare_opening

        prepare_opening()
        self._ready.emit()
        import_rooms()

    def _rest(self, done: Callable[[], object]) -> Iterator[None]:
        """What is still to be made, and what follows; somebody may have asked for all of it between two pieces."""
        yield from self._pieces
        self.context.rooms.make_ready("texts")
        done()

    def _completion(self) -> Iterator[None]:
        """Make the work area, and join it to what is in sight."""
        from app.desktop.window.work_area import make_work_area

        work = yield from make_work_area(self.context, self.appearance, self.start_page)
        rooms, texts = self.context.rooms, work.texts
        rooms.fill("texts", texts)
        rooms.fill("review", work.imports.review)
        self._column.insertWidget(self._column.indexOf(rooms), work.dossiers.temporary.bar)
        self._line.hold((work.imports.begun, texts.names_bar), (texts.reading, texts.draft_bar.counts))
        for side in (LISTS, ASIDE):
            self.actions_of_menus.tick(side, texts.panes.shows(side))
        self._connect_work(work)
        yield
        self._work = work
        self.appearance.tell_look()
        self.enable()

    def _targets(self) -> MenuTargets:
        """What the menus lead to."""
        return MenuTargets(
            context=self.context,
            appearance=self.appearance,
            work=lambda: self.work,
            undo=self.undo,
            redo=self.redo,
            show_palette=self.show_palette,
            show_legend=self.show_legend,
            close=self.close,
        )

    def _share(self, resources: Resources, worker: Worker, preferences: Preferences) -> WindowContext:
        """What all parts of this window share."""
        jobs = Jobs(self)
        return WindowContext(
            window=self,
            resources=resources,
            worker=worker,
            preferences=preferences,
            jobs=jobs,
            history=UndoHistory(self, jobs),
            message=MessageBar(),
            rooms=Rooms(),
            unsaved=UnsavedFiles(),
        )

    def _lay_out(self) -> None:
        rooms = self.context.rooms
        rooms.add("start", self.start_page)
        rooms.announce("texts", texts_title(), TEXTS_KEYS)
        for name, words, keys in side_room_titles():
            rooms.announce(name, words, keys)
        whole = QWidget()
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        if self.menuBar().isNativeMenuBar():
            self._column.addWidget(rooms.bar)
        else:
            self.menuBar().setCornerWidget(rooms.bar)
        self._column.addWidget(rooms, 1)
        self._column.addWidget(self._line)
        self.setCentralWidget(whole)

    def _connect_messages(self) -> None:
        jobs, history, message = self.context.jobs, self.context.history, self.context.message
        jobs.busy.connect(message.busy)
        jobs.progressed.connect(message.progress)
        jobs.idle.connect(message.idle)
        jobs.refused.connect(message.refuse)
        message.cancelled.connect(jobs.cancel)
        history.refused.connect(message.refuse)
        history.changed.connect(self._say_history)
        self.speaking = MessageController(self.context, self)

    def _connect_start(self) -> None:
        """Do what the start page offers, whatever of the work area is there."""
        self.start_page.taken.connect(lambda step: self.imports.take_step(step))
        self.start_page.chosen.connect(lambda place: self.dossiers.open(place))
        self.start_page.forgotten.connect(lambda place: self.dossiers.forget(place))

    def _connect_work(self, work: WorkArea) -> None:
        work.comparison.changed.connect(self.enable)
        work.dossiers.covered.connect(self.enable)
        work.navigator.entering.connect(lambda _name: self.enable())
        self.context.rooms.travelled.connect(self.enable)
        work.texts.view.switched.connect(self._say_switches)
        work.texts.panes.turned.connect(self.actions_of_menus.tick)
        work.side_rooms.failed.connect(self.appearance.failed)
        work.side_rooms.refused.connect(self.speaking.refuse)
        work.side_rooms.wrote.connect(self.speaking.offer_file)
        work.side_rooms.mended.connect(self.context.message.mend)

    # --- commands ---

    def there(self) -> frozenset[str]:
        """What is there to act on, as the work area says; nothing before it is there."""
        return self._work.there() if self._work is not None else frozenset()

    def enable(self) -> None:
        """Let be done what can be done now."""
        self.actions_of_menus.enable(self.there())
        self._say_history()
        self._say_recent()

    def show_palette(self) -> None:
        """Show all commands, to be found by typing, and what else the dossier has under the typed letters."""
        from app.desktop.frame.palette import Palette

        self.enable()
        Palette(self.actions_of_menus, self, self.finder.find).open()

    def show_legend(self) -> None:
        """Show what the marks mean, beside the work; the same key puts it away."""
        from app.desktop.changes.legend.legend import Legend

        if self.legend is not None:
            self.legend.close()
            return
        line, bar = self.texts.timeline, self.texts.draft_bar
        counts = [point.counts for point in line.points if point.counts is not None]
        self.legend = Legend(self.appearance.look(), bar.drafts(), counts, bar.pair(), self)
        self.legend.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.appearance.look_changed.connect(self.legend.set_look)
        self.legend.destroyed.connect(self._forget_legend)
        self.legend.show()

    def _forget_legend(self) -> None:
        self.legend = None

    def undo(self) -> None:
        """Take back what was entered last."""
        if self.context.history.next_undo:
            self.context.history.undo()
        else:
            self.context.message.tell(tr("There is nothing to take back."))

    def redo(self) -> None:
        """Enter again what was taken back last."""
        self.context.history.redo()

    def _say_recent(self) -> None:
        """Say in the menu which dossiers were open before."""
        opened = self._work.dossiers.dossier if self._work is not None else None
        others = self.context.preferences.others(opened)
        for number in range(PLACES if f"{RECENT}0" in self.actions_of_menus.by_name else 0):
            action = self.actions_of_menus.by_name[f"{RECENT}{number}"]
            action.setVisible(number < len(others))
            if number < len(others):
                name = dossier_name(others[number].title, locked=others[number].locked)
                action.setText(name.replace("&", "&&"))
                action.setStatusTip(str(others[number].path))

    def _say_history(self) -> None:
        """Say in the menu what would be taken back, and what done again."""
        if "undo" in self.actions_of_menus.by_name:
            back, again = self.context.history.next_undo, self.context.history.next_redo
            undo = tr("&Undo: {what}").format(what=back) if back else tr("&Undo")
            redo = tr("Re&do: {what}").format(what=again) if again else tr("Re&do")
            self.actions_of_menus.say("undo", undo, enabled=bool(back))
            self.actions_of_menus.say("redo", redo, enabled=bool(again))

    def _say_switches(self) -> None:
        """Show in the menu how the texts are set."""
        view = self.texts.view
        switches = (("inline", view.inline), ("in_words", view.in_words), ("unlock", view.unlocked))
        for name, on in (*switches, ("fold", view.folding)):
            self.actions_of_menus.tick(name, on)

    # --- what Qt says to a window ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rooms what the menus leave of their row."""
        super().resizeEvent(event)
        self._fit_rooms()

    def _fit_rooms(self, _look: object = None) -> None:
        bar = self.menuBar()
        words = [action.text().replace("&", "") for action in bar.actions()]
        taken = sum(bar.fontMetrics().horizontalAdvance(name) + _AROUND_MENU for name in words) + _AROUND_MENU
        rooms = self.context.rooms.bar
        rooms.fit(max(0, self.width() - taken))
        if bar.cornerWidget() is rooms:  # Qt asks its corner how wide it is before that knows it
            QApplication.sendEvent(bar, QResizeEvent(bar.size(), bar.size()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keys, as Space does: outside of dialogs Qt leaves that undone."""
        held = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(held, QPushButton | QToolButton):
            held.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, to copy them."""
        self._offered(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Say nothing any more of what would become of them."""
        self.overlay.hide()
        super().dragLeaveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them wherever they are dropped."""
        self._offered(event)

    def _offered(self, event: QDragMoveEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            if accept_as_copy(event):
                self.overlay.offer(self.imports.drag(event), event.position().toPoint())
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dossier, or add drafts or proposals, that were dropped."""
        self.overlay.hide()
        if accept_as_copy(event):
            half = self.overlay.half_at(event.position().toPoint(), len(self.imports.drag(event)))
            self.imports.drop(event, half)

    def leave(self) -> None:
        """Remember where the window is and where the reader is in it: for a window that takes its place."""
        if self._work is not None:
            self._work.dossiers.keep_place()
        self.context.preferences.keep_window(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the reader is and the window's place, and stop what is running; nothing needs saving but what
        was compared and not kept, of which it is asked before.
        """
        temporary = self._work.dossiers.temporary if self._work is not None else None
        if temporary is not None and temporary.asks:
            event.ignore()
            temporary.leave(lambda: QTimer.singleShot(0, self, self.close))
            return
        self.leave()
        self._left = True
        self._turns.stop()
        if self._work is not None:
            self._work.side_rooms.close()
        self.context.preferences.sync()
        self.context.jobs.wait()
        if temporary is not None:
            temporary.end()
        super().closeEvent(event)
