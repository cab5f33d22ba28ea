"""Which key does what in the texts. The window's menus come first; what they have not taken arrives here."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Key(Enum):
    """What a key means here."""

    LINE_DOWN = auto()
    LINE_UP = auto()
    PAGE_DOWN = auto()
    PAGE_UP = auto()
    TOP = auto()
    END = auto()
    LEFT_PANE = auto()
    RIGHT_PANE = auto()
    NEXT_ROW = auto()
    PREVIOUS_ROW = auto()
    ACT = auto()
    OUT = auto()
    """One step out of whatever is open."""
    CHOOSE = auto()
    """The selection grows by what the arrow says."""
    CHOOSE_WORD = auto()
    ALL = auto()
    COPY = auto()
    FIND = auto()
    FIND_NEXT = auto()
    FIND_PREVIOUS = auto()
    GO_TO = auto()
    OTHER_END = auto()
    UNLOCK = auto()
    INLINE = auto()
    MORE_CONTEXT = auto()
    LESS_CONTEXT = auto()
    OPEN_ALL = auto()
    MENU = auto()


_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
_PLAIN = {
    Qt.Key.Key_Down: Key.LINE_DOWN,
    Qt.Key.Key_Up: Key.LINE_UP,
    Qt.Key.Key_PageDown: Key.PAGE_DOWN,
    Qt.Key.Key_Space: Key.PAGE_DOWN,
    Qt.Key.Key_PageUp: Key.PAGE_UP,
    Qt.Key.Key_Home: Key.TOP,
    Qt.Key.Key_End: Key.END,
    Qt.Key.Key_Left: Key.LEFT_PANE,
    Qt.Key.Key_Right: Key.RIGHT_PANE,
    Qt.Key.Key_Return: Key.ACT,
    Qt.Key.Key_Enter: Key.ACT,
    Qt.Key.Key_Escape: Key.OUT,
    Qt.Key.Key_F3: Key.FIND_NEXT,
    Qt.Key.Key_F8: Key.UNLOCK,
    Qt.Key.Key_F9: Key.INLINE,
    Qt.Key.Key_Plus: Key.MORE_CONTEXT,
    Qt.Key.Key_Minus: Key.LESS_CONTEXT,
    Qt.Key.Key_Asterisk: Key.OPEN_ALL,
    Qt.Key.Key_Menu: Key.MENU,
}
_SHIFT = {
    Qt.Key.Key_F3: Key.FIND_PREVIOUS,
    Qt.Key.Key_F10: Key.MENU,
    Qt.Key.Key_Space: Key.PAGE_UP,
    Qt.Key.Key_Plus: Key.MORE_CONTEXT,
    Qt.Key.Key_Asterisk: Key.OPEN_ALL,
}
_CTRL = {
    Qt.Key.Key_Down: Key.NEXT_ROW,
    Qt.Key.Key_Up: Key.PREVIOUS_ROW,
    Qt.Key.Key_Home: Key.TOP,
    Qt.Key.Key_End: Key.END,
    Qt.Key.Key_A: Key.ALL,
    Qt.Key.Key_C: Key.COPY,
    Qt.Key.Key_Insert: Key.COPY,
    Qt.Key.Key_F: Key.FIND,
    Qt.Key.Key_G: Key.GO_TO,
    Qt.Key.Key_J: Key.OTHER_END,
}


def key_of(event: QKeyEvent) -> Key | None:
    """What a key press means, None for nothing of ours."""
    key = Qt.Key(event.key())
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    if held == Qt.KeyboardModifier.NoModifier:
        return _PLAIN.get(key)
    if held == shift:
        return Key.CHOOSE if key in _ARROWS else _SHIFT.get(key)
    if held == ctrl:
        return _CTRL.get(key)
    if held == shift | ctrl and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        return Key.CHOOSE_WORD
    return None
