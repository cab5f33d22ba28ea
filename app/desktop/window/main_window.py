"""The one window: it makes its parts, joins them, lays them out, and hears what Qt says to a window.

What each part does is said in its own file; here is only which there are, what they share, and which commands can be
given now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QToolButton

from app.desktop.frame.drop_overlay import DropOverlay
from app.desktop.frame.message_bar import MessageBar
from app.desktop.frame.palette import Palette
from app.desktop.frame.rooms import Rooms
from app.desktop.frame.status_line import StatusLine
from app.desktop.ground.actions import Actions
from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.drops import accept_as_copy
from app.desktop.ground.language.phrases import dossier_name
from app.desktop.ground.language.translation import tr
from app.desktop.ground.preferences import Preferences
from app.desktop.ground.undo_history import UndoHistory
from app.desktop.notes.note_actions import NoteController
from app.desktop.window.comparison_controller import ComparisonController
from app.desktop.window.comparison_room import TextsRoom, column
from app.desktop.window.context import WindowContext
from app.desktop.window.dossier_controller import DossierController
from app.desktop.window.import_controller import ImportController
from app.desktop.window.menus import PLACES, RECENT, MenuTargets, menus_of
from app.desktop.window.message_controller import MessageController
from app.desktop.window.navigation import Navigator
from app.desktop.window.place_finder import PlaceFinder
from app.desktop.window.room_registry import SideRooms
from app.desktop.window.shell import AppearanceController
from app.services.dossiers.unsaved_work import UnsavedFiles
from app.services.notes.client import NotesClient

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
    )

    from app.desktop.changes.legend.legend import Legend
    from app.desktop.ground.style.theme import Theme
    from app.job import Worker
    from app.services.resources import Resources


_AROUND_MENU = 18
"""Pixels that the name of a menu takes besides its letters."""


class MainWindow(QMainWindow):
    """Travaux as a delegate sees it."""

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
        look, jobs, history = self.appearance.look(), context.jobs, context.history
        self.noting = NoteController(
            jobs, NotesClient(worker, resources), history, context.unsaved, theme, self,
            writer=lambda: context.preferences.choice("name"),
        )  # fmt: skip
        self.texts = TextsRoom(look, context.preferences, self.noting.panel)
        self.side_rooms = SideRooms(context, theme, look.text_font)
        shown = (self.texts, self.noting)
        self.comparison = ComparisonController(context, self.appearance, *shown, self.side_rooms)
        self.navigator = Navigator(context, self.comparison, *shown, self.side_rooms)
        self.finder = PlaceFinder(self.comparison, self.noting, self.navigator)
        self.dossiers = DossierController(context, self.comparison, self.navigator, *shown)
        self.overlay = DropOverlay(self)
        self.imports = ImportController(
            context, self.appearance, self.comparison, self.navigator, self.dossiers, *shown
        )  # fmt: skip
        self._lay_out()
        self._connect_commands()
        self.appearance.set_theme(theme)
        context.preferences.restore_window(self)
        self.actions_of_menus.fill(menus_of(self._targets()))
        self._say_recent()
        self.texts.panes.turned.connect(self.actions_of_menus.tick)
        self.appearance.look_changed.connect(self._fit_rooms)
        self.dossiers.show_start()

    def _targets(self) -> MenuTargets:
        """What the menus lead to."""
        return MenuTargets(
            context=self.context,
            appearance=self.appearance,
            texts=self.texts,
            comparison=self.comparison,
            navigator=self.navigator,
            dossiers=self.dossiers,
            imports=self.imports,
            rooms=self.side_rooms.names(),
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
        rooms.add("start", self.dossiers.start_page)
        rooms.add("texts", self.texts, tr("Texts"), "Ctrl+1")
        for name, words, keys in self.side_rooms.names():
            rooms.announce(name, words, keys)
        rooms.add("review", self.imports.review)
        texts = self.texts
        offered = (self.imports.begun, texts.names_bar)
        line = StatusLine(self.context.message, offered, texts.reading, texts.draft_bar.counts)
        if self.menuBar().isNativeMenuBar():
            whole = column(rooms.bar, self.dossiers.temporary.bar, rooms, line)
        else:
            self.menuBar().setCornerWidget(rooms.bar)
            whole = column(self.dossiers.temporary.bar, rooms, line)
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

    def _connect_commands(self) -> None:
        self.comparison.changed.connect(self.enable)
        self.dossiers.covered.connect(self.enable)
        self.navigator.entering.connect(lambda _name: self.enable())
        self.context.rooms.travelled.connect(self.enable)
        self.texts.view.switched.connect(self._say_switches)
        self.side_rooms.failed.connect(self.appearance.failed)
        self.side_rooms.refused.connect(self.speaking.refuse)
        self.side_rooms.wrote.connect(self.speaking.offer_file)
        self.side_rooms.mended.connect(self.context.message.mend)
        self.imports.serve(self.side_rooms)

    # --- commands ---

    def there(self) -> frozenset[str]:
        """What is there to act on: "dossier", "locked" where it is, "pair", "change", and "steps" where one can go from
        one to the next.
        """
        if not self.dossiers.cover.isHidden():
            return frozenset()
        return self.dossiers.there() | self.comparison.there() | self.navigator.there()

    def enable(self) -> None:
        """Let be done what can be done now."""
        self.actions_of_menus.enable(self.there())
        self._say_history()
        self._say_recent()

    def show_palette(self) -> None:
        """Show all commands, to be found by typing, and what else the dossier has under the typed letters."""
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
        others = self.dossiers.others()
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
        self.dossiers.keep_place()
        self.context.preferences.keep_window(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the reader is and the window's place, and stop what is running; nothing needs saving but what
        was compared and not kept, of which it is asked before.
        """
        temporary = self.dossiers.temporary
        if temporary.asks:
            event.ignore()
            temporary.leave(lambda: QTimer.singleShot(0, self, self.close))
            return
        self.leave()
        self.side_rooms.close()
        self.context.preferences.sync()
        self.context.jobs.wait()
        temporary.end()
        super().closeEvent(event)
