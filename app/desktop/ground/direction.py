"""In which direction words are read: by their first letter that has a direction (Unicode, UAX #9, P2); words that are
kept apart in them (`bidi.isolated`) do not count.

A word of a document keeps its own direction, whatever the interface's is.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt


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
