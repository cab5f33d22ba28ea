"""What is the same whatever is open: colours, letters, whom the reader follows, settings, the guide, faults.

It knows no dossier and no text: who shows something hears of other colours and letters by a signal. What is undone and
which commands can be given is `main_window.py`'s.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from app.desktop.ground.language.translation import FAMILIES, language_code, tr
from app.desktop.ground.style.system_colours import SystemColours
from app.desktop.ground.style.theme import THEMES, Theme, palette
from app.desktop.ground.time_slices import paint_next_turn
from app.desktop.window.fault_log import LOG, log_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desktop.frame.guide import Guide
    from app.desktop.frame.settings import Settings
    from app.desktop.ground.actions import Actions
    from app.desktop.texts.look import TextLook
    from app.desktop.window.context import WindowContext

USUAL_SIZE = 11.0
SMALL_SIZE, LARGE_SIZE = 9.5, 14.0
"""Beside the usual one, the sizes of the treaty text that are chosen by name; all other letters are in proportion."""
_LETTERS_OF_ALL = (0.85, 1.6)
"""How much smaller or larger than usual lists, panes and dialogs become: further only the treaty text does."""
_POINTS = "usual points"
"""The property of the application under which the usual size of its letters is kept, for windows made after others."""


class AppearanceController(QObject):
    """How the window looks, and what it says of itself.

    Emits `look_changed(look)` when everything is to use other colours or letters, `context_chosen(rows)` for so many
    unchanged provisions around each change, and `language_chosen` when the window has to be made anew in another
    language.
    """

    look_changed = Signal(object)
    context_chosen = Signal(int)
    language_chosen = Signal()

    def __init__(self, context: WindowContext, actions: Actions, theme: Theme) -> None:
        super().__init__(context.window)
        self._context, self._actions = context, actions
        self.theme = theme
        self._zoom = context.preferences.number("size", USUAL_SIZE)
        self._guide: Guide | None = None
        self._settings: Settings | None = None
        self._system = SystemColours(self)
        self._system.changed.connect(self._follow_system)
        self._resize_letters()
        context.jobs.failed.connect(self.failed)

    # --- colours and letters ---

    def look(self) -> TextLook:
        """The colours and letters of now, for texts that run from left to right."""
        from app.desktop.texts.look import TextLook

        text, small = QFont(list(FAMILIES)), QFont(list(FAMILIES))
        text.setPointSizeF(self._zoom)
        small.setPointSizeF(max(8.0, self._zoom * 0.8))
        return TextLook(self.theme, text, small, followed=tuple(self.followed().items()))

    def followed(self) -> Mapping[str, str]:
        """The actors whom the reader follows, by id, each with its colour."""
        ids = [actor for actor in self._context.preferences.choice("followed").split(",") if actor]
        return dict(zip(ids, self.theme.followed, strict=False))

    def follow(self, actor: str) -> None:
        """Follow an actor in a colour of its own, or follow it no more; as many as there are colours."""
        ids = list(self.followed())
        if actor in ids:
            ids.remove(actor)
        elif len(ids) < len(self.theme.followed):
            ids.append(actor)
        else:
            most = len(self.theme.followed)
            words = tr("No more than %n actors are followed; follow one of them no more first.", "", most)
            self._context.message.refuse(words)
            return
        self._context.preferences.choose("followed", ",".join(ids))
        self.tell_look()

    def set_theme(self, theme: Theme) -> None:
        """Use another set of colours everywhere."""
        self.theme = theme
        paint_next_turn(self._context.rooms)
        self.set_palette()
        self.tell_look()

    def set_palette(self) -> None:
        """Give the colours of now to all that has no look of its own."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(self.theme))

    def _follow_system(self) -> None:
        """The system asks for other colours: they are used at once, unless the reader chose some for good."""
        if not self._context.preferences.choice("colours"):
            self.set_theme(self._system.theme())

    def tell_look(self) -> None:
        """Give the look of now to all who have one."""
        self.look_changed.emit(self.look())

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
        following = THEMES[(THEMES.index(self.theme) + 1) % len(THEMES)]
        self.set_choice("colours", following.name)
        self._actions.tick(f"colours_{following.name}", True)

    def zoom(self, steps: int) -> None:
        """Larger or smaller letters, of the texts and of all else; 0 is the usual size."""
        from app.desktop.frame.settings import SIZES

        size = USUAL_SIZE if steps == 0 else max(SIZES[0], min(SIZES[1], self._zoom + steps))
        self.set_choice("size", str(size))

    def _resize_letters(self) -> None:
        """Have everything that is written in the window as large, in proportion, as the treaty text."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        font = application.font()
        usual = application.property(_POINTS)
        if usual is None:
            usual = font.pointSizeF()
            application.setProperty(_POINTS, usual)
        larger = max(_LETTERS_OF_ALL[0], min(_LETTERS_OF_ALL[1], self._zoom / USUAL_SIZE))
        if font.pointSizeF() != usual * larger:
            font.setPointSizeF(usual * larger)
            self._context.rooms.hold_letters()
            application.setFont(font)

    def set_full_screen(self, full: bool) -> None:
        """Fill the screen, or stand in a window again."""
        if full:
            self._context.window.showFullScreen()
        else:
            self._context.window.showNormal()

    # --- what the reader chose ---

    def set_choice(self, name: str, value: str) -> None:
        """Keep a choice of the reader, and let it take effect."""
        self._context.preferences.choose(name, value)
        if name == "colours":
            self.set_theme(next((theme for theme in THEMES if theme.name == value), self._system.theme()))
        elif name == "size":
            self._zoom = float(value)
            paint_next_turn(self._context.rooms)  # all that is laid out anew is one piece, its painting another
            self._resize_letters()
            self.tell_look()
        elif name == "context":
            self.context_chosen.emit(int(value))
        elif name == "language":
            self.language_chosen.emit()

    def show_settings(self) -> None:
        """Show what the reader can choose once."""
        from app.desktop.frame.settings import Settings

        themes = tuple((name, words.replace("&", "")) for name, words in self.themes())
        dialog = self._settings = Settings(self._context.preferences, themes, self._context.window)
        dialog.chosen.connect(self.set_choice)
        dialog.finished.connect(self._settings_left)
        dialog.open()

    def _settings_left(self) -> None:
        self._settings = None

    @property
    def field_set(self) -> str:
        """The name of the choice that has the keys in the settings while they are shown, else ""."""
        return self._settings.at_hand() if self._settings is not None else ""

    def go_on_setting(self, name: str) -> None:
        """Show the settings as they stood in the window before, with the same choice at hand."""
        self.show_settings()
        if self._settings is not None:
            self._settings.go_to(name)

    # --- help and faults ---

    def show_guide(self) -> None:
        """Show the guide in the language of the window, beside the work; it is read and left open."""
        from app.desktop.frame.guide import Guide

        if self._guide is None:
            self._guide = Guide(self._context.resources.guide(language_code()), self._context.window)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def show_log(self) -> None:
        """Say where the log of faults lies."""
        words = tr("Faults are written to {file}, on this computer only.")
        self._context.message.tell(words.format(file=log_folder() / LOG))

    def show_about(self) -> None:
        """Say which program this is, and what it is made of."""
        from app.desktop.frame.about_dialog import AboutDialog
        from app.services.components import components

        AboutDialog(components(self._context.resources.folder), self._context.window).open()

    def failed(self, bug: BaseException) -> None:
        """Show a fault of the program as what it is."""
        logging.getLogger("travaux").error("A job failed", exc_info=bug)
        words = tr("This is a fault of the program, not yours; nothing was lost. ({what})")
        self._context.message.refuse(words.format(what=f"{type(bug).__name__}: {bug}"))
