"""The menus: every action with its words and its keys. What an action does is whose it is, and is not known here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMenuBar

Keys = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu. With `ticked` it is a switch, which calls `does` with its new state."""

    words: str
    does: Callable[..., object]
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()
    ticked: bool | None = None


def fill(bar: QMenuBar, menus: Sequence[tuple[str, Sequence[Entry | None]]]) -> dict[str, QAction]:
    """Fill a menu bar with menus of entries (None is a line between them); returns the actions by their words."""
    actions: dict[str, QAction] = {}
    for words, entries in menus:
        menu = bar.addMenu(words)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            action = QAction(entry.words, menu)
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
            if entry.ticked is None:
                action.triggered.connect(lambda _checked=False, does=entry.does: does())
            else:
                action.setCheckable(True)
                action.setChecked(entry.ticked)
                action.toggled.connect(entry.does)
            menu.addAction(action)
            actions[entry.words.replace("&", "")] = action
    return actions
