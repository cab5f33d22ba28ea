"""The actions of the window: each has a name, words, keys, and what must be there before it can be done.

Menus and the command palette are made of the same actions, so that everything can be reached by keys and nothing is
in one and not in the other. What an action does is whose it is, and is not known here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from app.desktop.ground.style.line_icons import has_icon, line_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QMenu, QMenuBar

Keys = QKeySequence.StandardKey
_ICONS = {
    "write": "export",
    "notes": "note",
    "by_hand": "papers",
    "report": "summary",
    "life_here": "life",
    "notation": "correct",
    "order": "tall",
    "palette": "find",
    "room_dashboard": "dashboard",
    "room_life": "life",
    "room_proposals": "papers",
    "room_positions": "positions",
    "room_delegation": "own",
    "room_languages": "languages",
    "room_export": "export",
    "ours": "own",
    "filter_actor": "filter",
}
"""The icons of actions that are not called as these are."""
_KEY_BEHIND = re.compile(r"\s*\(&\w\)")


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One line of a menu. With `ticked` it is a switch, which calls `does` with its new state.

    `needs` names what must be there: "" nothing, "dossier" an open one, "locked" one that is, "pair" two drafts that
    are compared, "steps" changes or differences to go through, "reading" changes in sight, "change" one that is chosen,
    "before" and "after" a place to go back or forward to. Entries of the same `one_of` are choices of which one is
    ticked. What is done `once` is done anew only when its key was let go.
    """

    name: str
    words: str
    does: Callable[..., object]
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()
    ticked: bool | None = None
    needs: str = ""
    one_of: str = ""
    once: bool = False


@dataclass(frozen=True, slots=True)
class Submenu:
    """A menu within a menu."""

    words: str
    entries: tuple[MenuEntry | None, ...]


Menu = tuple[str, "Sequence[MenuEntry | Submenu | None]"]


class Actions:
    """All actions of a window by their names, in the order of its menus."""

    def __init__(self, bar: QMenuBar) -> None:
        self.by_name: dict[str, QAction] = {}
        self.path: dict[str, str] = {}
        """In which menu each action stands, in words."""
        self.needs: dict[str, str] = {}
        """What must be there for each action, as its entry says."""
        self._groups: dict[str, QActionGroup] = {}
        self._bar = bar

    def fill(self, menus: Iterable[Menu]) -> None:
        """Fill the menu bar."""
        for words, entries in menus:
            self._fill(self._bar.addMenu(words), entries, _plain(words))

    def _fill(self, menu: QMenu, entries: Iterable[MenuEntry | Submenu | None], path: str) -> None:
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Submenu):
                self._fill(menu.addMenu(entry.words), entry.entries, f"{path} › {_plain(entry.words)}")
            else:
                menu.addAction(self._action(entry, menu))
                self.path[entry.name] = path

    def _action(self, entry: MenuEntry, menu: QMenu) -> QAction:
        action = QAction(entry.words, menu)
        action.setObjectName(entry.name)
        action.setShortcuts([QKeySequence(key) for key in entry.keys])
        icon = _ICONS.get(entry.name, entry.name)
        if entry.ticked is None and has_icon(icon):  # one with a tick would have its icon in the place of that
            action.setIcon(line_icon(icon))
        action.setAutoRepeat(not entry.once)
        if entry.ticked is None:
            action.triggered.connect(lambda _checked=False, does=entry.does: does())
        else:
            action.setCheckable(True)
            action.setChecked(entry.ticked)
            action.toggled.connect(entry.does)
        if entry.one_of:
            if entry.one_of not in self._groups:
                self._groups[entry.one_of] = QActionGroup(self._bar)
            self._groups[entry.one_of].addAction(action)
        self.by_name[entry.name] = action
        self.needs[entry.name] = entry.needs
        return action

    def enable(self, there: frozenset[str]) -> None:
        """Let be done what can be: `there` holds what entries need, as far as there is any."""
        for name, action in self.by_name.items():
            action.setEnabled(not self.needs[name] or self.needs[name] in there)

    def tick(self, name: str, ticked: bool) -> None:
        """Show a switch in another state, without doing what it does."""
        action = self.by_name[name]
        action.blockSignals(True)
        action.setChecked(ticked)
        action.blockSignals(False)

    def say(self, name: str, words: str, *, enabled: bool) -> None:
        """Give an action other words: what would be undone."""
        action = self.by_name[name]
        action.setText(words)
        action.setEnabled(enabled)


def _plain(words: str) -> str:
    """Words of a menu without the sign of its key; of Chinese and its like without the letter in brackets, either."""
    return _KEY_BEHIND.sub("", words).replace("&&", "\0").replace("&", "").replace("\0", "&")


def plain_words(action: QAction) -> str:
    """An action's words as a list prints them: without the sign of the key and the dots of a dialog."""
    return _plain(action.text()).removesuffix("…").strip()
