"""What is the same on every desk: colours, letters, settings, commands, messages, faults, the history, the frame.

It knows no dossier and no text; what a room is, the desks above it say.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QToolButton

from app.desktop.frame.about_dialog import AboutDialog
from app.desktop.frame.guide import Guide
from app.desktop.frame.message_bar import MessageBar
from app.desktop.frame.palette import Palette
from app.desktop.frame.rooms import Rooms
from app.desktop.frame.settings import SIZES, Settings
from app.desktop.ground.actions import Actions
from app.desktop.ground.background_jobs import Jobs
from app.desktop.ground.language.translation import FAMILIES, language_code, tr
from app.desktop.ground.style.theme import THEMES, Theme, palette
from app.desktop.ground.undo_history import UndoHistory
from app.desktop.texts.rows.row_layout import TextLook
from app.desktop.window.fault_log import LOG, log_folder
from app.services.components import components
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desktop.ground.preferences import Preferences
    from app.services.comparisons.client import ShownPair
    from app.services.resources import Resources

USUAL_SIZE = 11.0


class DeskFrame(QMainWindow):
    """The frame. Emits `language_chosen` when the window has to be made anew in another language."""

    language_chosen = Signal()

    def __init__(self, resources: Resources, theme: Theme, memory: Preferences) -> None:
        super().__init__()
        self._resources, self._theme, self.memory = resources, theme, memory
        self._zoom = memory.number("size", USUAL_SIZE)
        self.compared: ShownPair | None = None
        self.jobs = Jobs(self)
        self.deeds = UndoHistory(self, self.jobs)
        self.message, self.rooms = MessageBar(), Rooms()
        self.actions_of_menus = Actions(self.menuBar())
        self.jobs.busy.connect(self.message.busy)
        self.jobs.progressed.connect(self.message.progress)
        self.jobs.idle.connect(self.message.idle)
        self.jobs.failed.connect(self.failed)
        self.jobs.refused.connect(self.message.refuse)
        self.message.cancelled.connect(self.jobs.cancel)
        self.deeds.refused.connect(self.message.refuse)
        self.deeds.changed.connect(self._say_history)
        self.deeds.undone.connect(lambda what: self.message.tell(tr("Taken back: {what}").format(what=what)))
        self.deeds.redone.connect(lambda what: self.message.tell(tr("Done again: {what}").format(what=what)))
        self._guide: Guide | None = None
        self.setWindowTitle("Travaux")
        self.setAcceptDrops(True)
        self.resize(1280, 800)

    # --- colours and letters ---

    def _look(self) -> TextLook:
        redline = self.compared.redline if self.compared else None
        text, small = QFont(list(FAMILIES)), QFont(list(FAMILIES))
        text.setPointSizeF(self._zoom)
        small.setPointSizeF(max(8.0, self._zoom * 0.8))
        return TextLook(
            self._theme,
            text,
            small,
            older_right_to_left=redline is not None and redline.older.language in RIGHT_TO_LEFT,
            newer_right_to_left=redline is not None and redline.newer.language in RIGHT_TO_LEFT,
            followed=tuple(self.followed().items()),
        )

    def followed(self) -> Mapping[str, str]:
        """The actors whom the reader follows, by id, each with its colour."""
        ids = [actor for actor in self.memory.choice("followed").split(",") if actor]
        return dict(zip(ids, self._theme.followed, strict=False))

    def follow(self, actor: str) -> None:
        """Follow an actor in a colour of its own, or follow it no more; as many as there are colours."""
        ids = list(self.followed())
        if actor in ids:
            ids.remove(actor)
        elif len(ids) < len(self._theme.followed):
            ids.append(actor)
        else:
            most = len(self._theme.followed)
            self.message.refuse(tr("No more than %n actors are followed; follow one of them no more first.", "", most))
            return
        self.memory.choose("followed", ",".join(ids))
        self._show_look()

    def set_theme(self, theme: Theme) -> None:
        """Use another set of colours everywhere."""
        self._theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(theme))
        self._show_look()

    def _show_look(self) -> None:
        """Have every room use the colours and letters of now."""
        raise NotImplementedError

    def themes(self) -> tuple[tuple[str, str], ...]:
        """The sets of colours by name, in words."""
        return (
            ("light", tr("&Light")),
            ("dark", tr("&Dark")),
            ("contrast", tr("High &contrast")),
            ("contrast dark", tr("High contrast, da&rk")),
        )

    def next_theme(self) -> None:
        """Light, dark, high contrast, in turn."""
        following = THEMES[(THEMES.index(self._theme) + 1) % len(THEMES)]
        self.set_choice("colours", following.name)
        self.actions_of_menus.tick(f"colours_{following.name}", True)

    def zoom(self, steps: int) -> None:
        """Larger or smaller treaty text; 0 is the usual size."""
        size = USUAL_SIZE if steps == 0 else max(SIZES[0], min(SIZES[1], self._zoom + steps))
        self.set_choice("size", str(size))

    def set_full_screen(self, full: bool) -> None:
        """Fill the screen, or stand in a window again."""
        if full:
            self.showFullScreen()
        else:
            self.showNormal()

    # --- what the reader chose ---

    def set_choice(self, name: str, value: str) -> None:
        """Keep a choice of the reader, and let it take effect."""
        self.memory.choose(name, value)
        if name == "colours":
            self.set_theme(next((theme for theme in THEMES if theme.name == value), self._theme))
        elif name == "size":
            self._zoom = float(value)
            self._show_look()
        elif name == "context":
            self._set_context(int(value))
        elif name == "language":
            self.language_chosen.emit()

    def _set_context(self, rows: int) -> None:
        """Leave so many unchanged provisions around each change in sight."""
        raise NotImplementedError

    def show_settings(self) -> None:
        """Show what the reader can choose once."""
        themes = tuple((name, words.replace("&", "")) for name, words in self.themes())
        dialog = Settings(self.memory, themes, self)
        dialog.chosen.connect(self.set_choice)
        dialog.open()

    # --- commands ---

    def there(self) -> frozenset[str]:
        """What is there to act on: "dossier", "pair", "steps", "change"."""
        raise NotImplementedError

    def enable(self) -> None:
        """Let be done what can be done now."""
        self.actions_of_menus.enable(self.there())
        self._say_history()

    def show_palette(self) -> None:
        """Show all commands, to be found by typing."""
        self.enable()
        Palette(self.actions_of_menus, self).open()

    def undo(self) -> None:
        """Take back what was entered last."""
        if self.deeds.next_undo:
            self.deeds.undo()
        else:
            self.message.tell(tr("There is nothing to take back."))

    def redo(self) -> None:
        """Enter again what was taken back last."""
        self.deeds.redo()

    def _say_history(self) -> None:
        """Say in the menu what would be taken back, and what done again."""
        if "undo" in self.actions_of_menus.by_name:
            back, again = self.deeds.next_undo, self.deeds.next_redo
            undo = tr("&Undo: {what}").format(what=back) if back else tr("&Undo")
            redo = tr("Re&do: {what}").format(what=again) if again else tr("Re&do")
            self.actions_of_menus.say("undo", undo, enabled=bool(back))
            self.actions_of_menus.say("redo", redo, enabled=bool(again))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keys, as Space does: outside of dialogs Qt leaves that undone."""
        held = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(held, QPushButton | QToolButton):
            held.click()
        else:
            super().keyPressEvent(event)

    # --- help, faults, the end ---

    def show_guide(self) -> None:
        """Show the guide in the language of the window, beside the work; it is read and left open."""
        if self._guide is None:
            self._guide = Guide(self._resources.guide(language_code()), self)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def show_log(self) -> None:
        """Say where the log of faults lies."""
        self.message.tell(tr("Faults are written to {file}, on this computer only.").format(file=log_folder() / LOG))

    def show_about(self) -> None:
        """Say which program this is, and what it is made of."""
        AboutDialog(components(self._resources.folder), self).open()

    def failed(self, bug: BaseException) -> None:
        """Show a fault of the program as what it is."""
        logging.getLogger("travaux").error("A job failed", exc_info=bug)
        words = tr("This is a fault of the program, not yours; nothing was lost. ({what})")
        self.message.refuse(words.format(what=f"{type(bug).__name__}: {bug}"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is running; nothing needs saving."""
        self.memory.sync()
        self.jobs.wait()
        super().closeEvent(event)
