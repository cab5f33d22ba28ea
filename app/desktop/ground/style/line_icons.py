"""The icons of menus, tool rows and buttons: a few lines each, in one style, in the ink of the palette of now.

They are drawn, as the signs in the texts are (`icons.py`), so that they follow every set of colours and every size at
once, look alike on every machine, and are nobody else's. They stand beside words, or before a tip that has them.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPen, QPixmap, QPixmapCache

_LINE = 1.5
_SQUARE = 16.0
"""Each icon stands in a square of 16 by 16; a line is one and a half wide."""
_SIZE = 16
Line = tuple[tuple[float, float], ...]
_SHEET: tuple[Line, ...] = (((4, 1.5), (9.5, 1.5), (12.5, 4.5), (12.5, 14.5), (4, 14.5), (4, 1.5)),)
_LINES: dict[str, tuple[Line, ...]] = {
    "back": (((10, 3), (5, 8), (10, 13)),),
    "forward": (((6, 3), (11, 8), (6, 13)),),
    "next": (((3.5, 6), (8, 10.5), (12.5, 6)),),
    "previous": (((3.5, 10), (8, 5.5), (12.5, 10)),),
    "new": (*_SHEET, ((8.2, 6.5), (8.2, 11.5)), ((5.7, 9), (10.7, 9))),
    "open": (((1.5, 13), (1.5, 3.5), (6, 3.5), (7.5, 5.5), (13, 5.5), (13, 7.5)),
             ((1.5, 13), (4, 7.5), (15, 7.5), (12.5, 13), (1.5, 13))),
    "export": (*_SHEET, ((8.2, 6), (8.2, 11.8)), ((5.8, 9.4), (8.2, 11.8), (10.6, 9.4))),
    "print": (((4, 6), (4, 1.5), (12, 1.5), (12, 6)), ((4, 11.5), (1.5, 11.5), (1.5, 6), (14.5, 6), (14.5, 11.5),
              (12, 11.5)), ((4, 9.5), (12, 9.5), (12, 14.5), (4, 14.5), (4, 9.5))),
    "settings": (((1.5, 4), (8, 4)), ((11, 4), (14.5, 4)), ((9.5, 2), (9.5, 6)), ((1.5, 11.5), (4, 11.5)),
                 ((7, 11.5), (14.5, 11.5)), ((5.5, 9.5), (5.5, 13.5))),
    "undo": (((2, 6), (10, 6), (13, 8.5), (13, 10.5), (10.5, 13), (6, 13)), ((5, 2.5), (1.7, 6), (5, 9.5))),
    "redo": (((14, 6), (6, 6), (3, 8.5), (3, 10.5), (5.5, 13), (10, 13)), ((11, 2.5), (14.3, 6), (11, 9.5))),
    "copy": (((5.5, 4.5), (13.5, 4.5), (13.5, 14.5), (5.5, 14.5), (5.5, 4.5)), ((3, 11), (2.5, 11), (2.5, 1.5),
             (10.5, 1.5), (10.5, 2))),
    "summary": (*_SHEET, ((6, 6.5), (10.5, 6.5)), ((6, 9), (10.5, 9)), ((6, 11.5), (9, 11.5))),
    "note": (((2, 2.5), (14, 2.5), (14, 11), (8, 11), (5, 14), (5, 11), (2, 11), (2, 2.5)), ((5, 5.5), (11, 5.5)),
             ((5, 8), (9, 8))),
    "drafts": (*_SHEET, ((6, 7), (10.5, 7)), ((6, 10), (10.5, 10))),
    "papers": (((2, 3), (10, 3), (10, 10), (6, 10), (4, 12.5), (4, 10), (2, 10), (2, 3)), ((12, 6), (14, 6), (14, 12),
               (12.5, 12), (12.5, 14.2), (10.5, 12), (7.5, 12))),
    "review": (((2, 8.5), (5.5, 12.5), (13.5, 3)),),
    "swap": (((2, 5), (13.5, 5)), ((10.5, 2), (13.8, 5), (10.5, 8)), ((14, 11), (2.5, 11)), ((5.5, 8), (2.2, 11),
             (5.5, 14))),
    "go_to": (((2, 3), (9, 3)), ((2, 13), (9, 13)), ((2, 8), (13.5, 8)), ((10.5, 5), (13.8, 8), (10.5, 11))),
    "life": (((3, 1.5), (3, 14.5)), ((3, 4), (8, 4), (11, 7), (14, 7)), ((3, 12), (14, 12))),
    "filter": (((1.5, 2.5), (14.5, 2.5), (9.5, 8.5), (9.5, 14), (6.5, 12), (6.5, 8.5), (1.5, 2.5)),),
    "inline": (((2, 3), (14, 3)), ((2, 6.3), (14, 6.3)), ((2, 9.6), (14, 9.6)), ((2, 13), (9, 13))),
    "unlock": (((5, 2), (5, 14)), ((2.5, 4.8), (5, 2), (7.5, 4.8)), ((11, 2), (11, 14)), ((8.5, 11.2), (11, 14),
               (13.5, 11.2))),
    "fold": (((2, 2.5), (14, 2.5)), ((2, 13.5), (14, 13.5)), ((5, 5), (8, 7.3), (11, 5)),
             ((5, 11), (8, 8.7), (11, 11))),
    "lists": (((1.5, 2.5), (14.5, 2.5), (14.5, 13.5), (1.5, 13.5), (1.5, 2.5)), ((6, 2.5), (6, 13.5))),
    "aside": (((1.5, 2.5), (14.5, 2.5), (14.5, 13.5), (1.5, 13.5), (1.5, 2.5)), ((10, 2.5), (10, 13.5))),
    "reading": (((1.5, 3), (7, 3), (8, 4), (9, 3), (14.5, 3), (14.5, 12.5), (9, 12.5), (8, 13.5), (7, 12.5),
                 (1.5, 12.5), (1.5, 3)), ((8, 4), (8, 13.5))),
    "tall": (((1, 8), (15, 8)), ((4, 5.5), (4, 10.5)), ((8, 5.5), (8, 10.5)), ((12, 5.5), (12, 10.5))),
    "confirm": (((2, 8.5), (5.5, 12.5), (13.5, 3)),),
    "reject": (((3, 3), (13, 13)), ((13, 3), (3, 13))),
    "correct": (((2, 14), (3, 10.5), (11, 2.5), (13.5, 5), (5.5, 13), (2, 14)), ((9, 4.5), (11.5, 7))),
    "texts": (((1.5, 2.5), (6.5, 2.5), (6.5, 13.5), (1.5, 13.5), (1.5, 2.5)), ((9.5, 2.5), (14.5, 2.5), (14.5, 13.5),
              (9.5, 13.5), (9.5, 2.5))),
    "dashboard": (((2, 14), (2, 8)), ((6, 14), (6, 3)), ((10, 14), (10, 6)), ((14, 14), (14, 10))),
    "positions": (((2, 2.5), (14, 2.5), (14, 13.5), (2, 13.5), (2, 2.5)), ((2, 6), (14, 6)), ((6, 2.5), (6, 13.5)),
                  ((10, 2.5), (10, 13.5))),
    "own": (((3.5, 14.5), (3.5, 1.5)), ((3.5, 2.5), (13.5, 2.5), (11, 5.5), (13.5, 8.5), (3.5, 8.5))),
    "languages": (((2, 13), (5.5, 3.5), (9, 13)), ((3.2, 9.5), (7.8, 9.5)), ((10, 6), (15, 6)), ((12.5, 4), (12.5, 6)),
                  ((14, 6), (13, 10), (10, 13)), ((11, 8.5), (15, 13))),
    "guide": (((3, 1.5), (12.5, 1.5), (12.5, 14.5), (3, 14.5), (3, 1.5)), ((5.5, 1.5), (5.5, 14.5))),
    "larger": (((1.5, 13), (5.5, 3.5), (9.5, 13)), ((3, 9.5), (8, 9.5)), ((12, 5), (12, 11)), ((9.5, 8), (14.5, 8))),
    "smaller": (((1.5, 13), (5.5, 3.5), (9.5, 13)), ((3, 9.5), (8, 9.5)), ((10, 8), (14.5, 8))),
    "legend": (((2, 3), (4, 3)), ((2, 8), (4, 8)), ((2, 13), (4, 13)), ((7, 3), (14, 3)), ((7, 8), (14, 8)), ((7, 13),
               (14, 13))),
}  # fmt: skip
_CIRCLES: dict[str, tuple[float, float, float]] = {"find": (6.5, 6.5, 4.5), "about": (8.0, 8.0, 6.3)}
"""A circle of an icon: its middle and its radius."""
_LINES |= {
    "find": (((10, 10), (14.3, 14.3)),),
    "about": (((8, 7.4), (8, 11.4)), ((8, 4.6), (8, 4.9))),
}
_MIRRORED = frozenset({"back", "forward", "undo", "redo", "lists", "aside", "go_to", "legend", "inline", "summary"})
"""Those that show a way of reading: turned round where the window is read from the right."""


def has_icon(name: str) -> bool:
    """Whether there is an icon of this name."""
    return name in _LINES


def line_icon(name: str) -> QIcon:
    """The icon of this name."""
    return QIcon(_Lines(name))


class _Lines(QIconEngine):
    """Draws an icon whenever it is asked for, in the ink that the palette has then: once, as long as Qt keeps it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        return _Lines(self._name)

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return size

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        turned, ink = self._turned, _ink(mode)
        key = f"line icon {self._name} {size.width()} {size.height()} {ink.rgba()} {turned}"
        made = QPixmap()
        if not QPixmapCache.find(key, made):
            made = QPixmap(size)
            made.fill(Qt.GlobalColor.transparent)
            with QPainter(made) as painter:
                self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
            QPixmapCache.insert(key, made)
        return made

    @property
    def _turned(self) -> bool:
        """Whether it is drawn from right to left."""
        return self._name in _MIRRORED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ink = _ink(mode)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = min(rect.width(), rect.height())
        painter.translate(QRectF(rect).center() - QPointF(size / 2, size / 2))
        painter.scale(size / _SQUARE, size / _SQUARE)
        if self._turned:
            painter.translate(_SQUARE, 0)
            painter.scale(-1, 1)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(ink, _LINE, Qt.PenStyle.SolidLine, cap, join))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in _LINES[self._name]:
            painter.drawPolyline([QPointF(x, y) for x, y in line])
        if self._name in _CIRCLES:
            x, y, radius = _CIRCLES[self._name]
            painter.drawEllipse(QPointF(x, y), radius, radius)
        painter.restore()


def _ink(mode: QIcon.Mode) -> QColor:
    """The ink that the palette has for an icon now."""
    palette = QGuiApplication.palette()
    if mode is QIcon.Mode.Selected:
        return palette.color(QPalette.ColorRole.HighlightedText)
    off = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
    return palette.color(off, QPalette.ColorRole.ButtonText)
