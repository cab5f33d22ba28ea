"""In which direction words are read: by their first letter that has a direction (Unicode, UAX #9, P2); words that are
kept apart in them (`bidi.isolate_text`) do not count.

A word of a document keeps its own direction, whatever the interface's is.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument


def direction_of(text: str, usual: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> Qt.LayoutDirection:
    """The direction of `text`; `usual` where no letter of it has one."""
    apart = 0
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        apart += (kind in ("FSI", "LRI", "RLI")) - (kind == "PDI")
        if apart > 0:
            continue
        if kind in ("R", "AL"):
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
    return usual


def leading_side() -> Qt.AlignmentFlag:
    """The side on which the lines of the interface begin. For labels whose words may be selected, which Qt aligns by
    the script of what stands in them: an English symbol would leave the column of an Arabic window.
    """
    right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)


def begin_on_our_side(document: QTextDocument) -> None:
    """Let the paragraphs of a page begin where lines of the interface do, unless one says otherwise: Qt goes by the
    first letter, and a symbol or an English address would leave the column of an Arabic page.
    """
    option = document.defaultTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    document.setDefaultTextOption(option)


def html_direction(words: str | None = None) -> str:
    """The attribute of Qt's rich text for a paragraph: of a document's `words` by their first letter, and without them
    of the interface, whose own words begin on its side also where a name in another script comes first.
    """
    usual = QGuiApplication.layoutDirection()
    right = (usual if words is None else direction_of(words)) is Qt.LayoutDirection.RightToLeft
    return "dir='rtl'" if right else "dir='ltr'"
