"""The colours of notes, six of them, for each set of colours of the program; and how one is drawn as a swatch.

A colour never says anything alone: it has a name, and a chosen one carries a tick. It stands as a bar beside a note,
with a contrast of at least 3 to the paper (WCAG 2.1, 1.4.11); a test checks it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from app.desktop.ground.style.icons import paint_sign

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme

_LIGHT = {
    "yellow": "#9a7400",
    "green": "#2e7d4f",
    "blue": "#2f6fb0",
    "violet": "#7a4fa3",
    "rose": "#b03a6b",
    "grey": "#6b6b6b",
}
_DARK = {
    "yellow": "#e0b83c",
    "green": "#6fc08d",
    "blue": "#7db4e6",
    "violet": "#b99be0",
    "rose": "#e88bb0",
    "grey": "#a8a8a8",
}
COLOURS = tuple(_LIGHT)
"""Their names, in the order in which they are offered."""
SWATCH = 20


def colour_of(name: str, theme: Theme) -> QColor:
    """A colour of notes in a set of colours; the line colour for one that is not known, as for none."""
    known = _DARK if QColor(theme.paper).lightness() < 128 else _LIGHT
    return QColor(known[name]) if name in known else theme.colour("line")


def swatch(name: str, theme: Theme, *, chosen: bool) -> QIcon:
    """A swatch of a colour, "" for none; a chosen one has a tick."""
    picture = QPixmap(QSize(SWATCH, SWATCH) * 2)
    picture.setDevicePixelRatio(2.0)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1.5, 1.5, SWATCH - 3, SWATCH - 3)
        ink = theme.colour("paper") if name else theme.colour("ink")
        painter.setPen(QPen(theme.colour("faint"), 1.0))
        painter.setBrush(colour_of(name, theme) if name else theme.colour("paper"))
        painter.drawRoundedRect(box, 3, 3)
        if chosen:
            paint_sign(painter, "confirmed", box, ink)
    return QIcon(picture)


def sign_icon(kind: str, theme: Theme) -> QIcon:
    """A sign of notes as an icon, in ink, in the colour of warnings for a red line."""
    picture = QPixmap(QSize(SWATCH, SWATCH) * 2)
    picture.setDevicePixelRatio(2.0)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        colour = theme.colour("warning" if kind == "redline" else "ink")
        paint_sign(painter, kind, QRectF(0, 0, SWATCH, SWATCH), colour, 13.0)
    return QIcon(picture)
