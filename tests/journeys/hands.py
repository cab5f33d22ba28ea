"""A reader at the window: presses keys, types, clicks, answers the dialogs of files; sees what has the keys.

Keys go to the window that has them, as they come from a keyboard: shortcuts, menus, popups and modal dialogs take them
as they would. Nothing of the program is called that a key or a click can do. It is no test.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.desktop.window.main_window import MainWindow

_POLL = 20


class Hands:
    """The reader's hands and eyes, at one window at a time."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    # --- keys ---

    def press(self, *chords: str) -> None:
        """Press keys, each "F7" or "Ctrl+Shift+A", one after the other."""
        for chord in chords:
            combination = QKeySequence(chord)[0]
            key, held = combination.key(), combination.keyboardModifiers()
            # Space, Return and single letters write something; a chord does not.
            text = chord if len(chord) == 1 else {"Space": " ", "Return": "\r"}.get(chord, "")
            self._key(key, text, held)

    def write(self, words: str) -> None:
        """Type words, letter by letter."""
        for letter in words:
            key = ord(letter.upper()) if ord(letter) < 128 else int(Qt.Key.Key_unknown.value)
            self._key(Qt.Key(key), letter, Qt.KeyboardModifier.NoModifier)

    def _key(self, key: Qt.Key, text: str, held: Qt.KeyboardModifier) -> None:
        window = self._with_keys()
        QTest.sendKeyEvent(QTest.KeyAction.Click, window, key, text, held)

    def _with_keys(self) -> QWindow:
        """The window that has the keys. Nobody manages windows here: when one has gone, the keys go to the dialog that
        is open, else to the main window, as they would on a screen.
        """
        if QGuiApplication.focusWindow() is None:
            open_ones = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
            heir = QApplication.activeModalWidget() or (open_ones[-1] if open_ones else self.window)
            heir.activateWindow()
            self.qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
        window = QGuiApplication.focusWindow()
        assert window is not None
        return window

    # --- eyes ---

    def until(self, seen: Callable[[], Any], what: str = "") -> Any:
        """Wait until something is seen; returns it."""
        found: list[Any] = []

        def look() -> bool:
            found[:] = [seen()]
            return bool(found[0])

        try:
            self.qtbot.waitUntil(look)
        except self.qtbot.TimeoutError as late:
            raise AssertionError(f"waited in vain for {what}; the window says: {self.said}") from late
        return found[0]

    def at_rest(self) -> None:
        """Wait until no job is left of those a reader waits for, and all is shown that came of them."""
        window = self.window
        self.until(lambda: not window.context.jobs.working and window.texts.whole, "the end of what is being done")

    @property
    def said(self) -> str:
        """The sentence that stands in the bar for messages."""
        return self.window.context.message.words.text()

    def tells(self, words: str) -> None:
        """Wait until the window says something with these words in it."""
        self.until(lambda: words in self.said, f"“{words}”")

    @property
    def at(self) -> QWidget | None:
        """What has the keys."""
        self._with_keys()
        return QApplication.focusWidget()

    def dialog(self, kind: type[QWidget]) -> Any:
        """Wait until a dialog of this kind has the keys; returns it."""
        return self.until(
            lambda: found if isinstance(found := QApplication.activeWindow(), kind) else None, f"a {kind.__name__}"
        )

    def tab_to(self, wanted: Callable[[QWidget], bool] | QWidget, key: str = "Tab", most: int = 60) -> None:
        """Press Tab (or another key) until the wanted widget has the keys."""
        want = (lambda widget: widget is wanted) if isinstance(wanted, QWidget) else wanted
        way = []
        for _ in range(most):
            if self.at is not None and want(self.at):
                return
            self.press(key)
            way.append(f"{type(self.at).__name__} {self.at.accessibleName() if self.at else ''}".strip())
        raise AssertionError(f"{key} does not lead there: {way}")

    # --- the mouse ---

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Click in the middle of a widget, or at a place of it."""
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())

    # --- the dialogs of files ---

    def answer(self, ask: Callable[[], None], *files: Path) -> None:
        """Do what opens a dialog for files, and type there which; without any, leave it with Escape."""
        words = " ".join(f'"{file}"' for file in files) if len(files) > 1 else "".join(map(str, files))
        seen: list[str] = []
        timer = QTimer()
        timer.setInterval(_POLL)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog) and dialog.isActiveWindow():
                timer.stop()
                seen.append(dialog.windowTitle())
                if files:
                    self.press("Ctrl+A")
                    self.write(words)
                    self.press("Return")
                else:
                    self.press("Escape")

        timer.timeout.connect(look)
        timer.start()
        ask()
        self.until(lambda: seen, "a dialog for files")
        self.until(lambda: not isinstance(QApplication.activeModalWidget(), QFileDialog), "that dialog to go")
