"""Which key does what in the texts. The window's menus come first; what they have not taken arrives here."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class TextKey(Enum):
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
    IN_WORDS = auto()
    MORE_CONTEXT = auto()
    LESS_CONTEXT = auto()
    OPEN_ALL = auto()
    MENU = auto()
    NEXT_NAME = auto()
    PREVIOUS_NAME = auto()


_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
_PLAIN = {
    Qt.Key.Key_Down: TextKey.LINE_DOWN,
    Qt.Key.Key_Up: TextKey.LINE_UP,
    Qt.Key.Key_PageDown: TextKey.PAGE_DOWN,
    Qt.Key.Key_Space: TextKey.PAGE_DOWN,
    Qt.Key.Key_PageUp: TextKey.PAGE_UP,
    Qt.Key.Key_Home: TextKey.TOP,
    Qt.Key.Key_End: TextKey.END,
    Qt.Key.Key_Left: TextKey.LEFT_PANE,
    Qt.Key.Key_Right: TextKey.RIGHT_PANE,
    Qt.Key.Key_Return: TextKey.ACT,
    Qt.Key.Key_Enter: TextKey.ACT,
    Qt.Key.Key_Escape: TextKey.OUT,
    Qt.Key.Key_F3: TextKey.FIND_NEXT,
    Qt.Key.Key_F8: TextKey.UNLOCK,
    Qt.Key.Key_F9: TextKey.INLINE,
    Qt.Key.Key_Plus: TextKey.MORE_CONTEXT,
    Qt.Key.Key_Minus: TextKey.LESS_CONTEXT,
    Qt.Key.Key_Asterisk: TextKey.OPEN_ALL,
    Qt.Key.Key_Menu: TextKey.MENU,
    Qt.Key.Key_W: TextKey.NEXT_NAME,
}
_SHIFT = {
    Qt.Key.Key_F3: TextKey.FIND_PREVIOUS,
    Qt.Key.Key_F9: TextKey.IN_WORDS,
    Qt.Key.Key_F10: TextKey.MENU,
    Qt.Key.Key_W: TextKey.PREVIOUS_NAME,
    Qt.Key.Key_Space: TextKey.PAGE_UP,
    Qt.Key.Key_Plus: TextKey.MORE_CONTEXT,
    Qt.Key.Key_Asterisk: TextKey.OPEN_ALL,
}
_CTRL = {
    Qt.Key.Key_Down: TextKey.NEXT_ROW,
    Qt.Key.Key_Up: TextKey.PREVIOUS_ROW,
    Qt.Key.Key_Home: TextKey.TOP,
    Qt.Key.Key_End: TextKey.END,
    Qt.Key.Key_A: TextKey.ALL,
    Qt.Key.Key_C: TextKey.COPY,
    Qt.Key.Key_Insert: TextKey.COPY,
    Qt.Key.Key_F: TextKey.FIND,
    Qt.Key.Key_G: TextKey.GO_TO,
    Qt.Key.Key_J: TextKey.OTHER_END,
}


def key_of(event: QKeyEvent) -> TextKey | None:
    """What a key press means, None for nothing of ours."""
    key = Qt.Key(event.key())
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    if held == Qt.KeyboardModifier.NoModifier:
        return _PLAIN.get(key)
    if held == shift:
        return TextKey.CHOOSE if key in _ARROWS else _SHIFT.get(key)
    if held == ctrl:
        return _CTRL.get(key)
    if held == shift | ctrl and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        return TextKey.CHOOSE_WORD
    return None
