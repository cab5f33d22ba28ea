"""The numbers above the charts, each a button that leads to what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.desktop.dashboard.figure_painter import fill_bar
from app.desktop.ground.style.icons import paint_sign
from app.desktop.ground.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.dashboard.figures import Tile
    from app.desktop.ground.style.theme import Theme

PAD = 12


class Tiles(QWidget):
    """The tiles of a sheet in rows. Emits `chosen(tile)`."""

    chosen = Signal(object)

    def __init__(self, tiles: Sequence[Tile], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self)
        self.buttons: list[TileButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for tile in tiles:
            button = TileButton(tile, theme)
            button.clicked.connect(lambda _checked=False, tile=tile: self.chosen.emit(tile))
            flow.addWidget(button)
            self.buttons.append(button)

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        for button in self.buttons:
            button.set_look(theme)


class TileButton(QAbstractButton):
    """One number with what it counts."""

    def __init__(self, tile: Tile, theme: Theme) -> None:
        super().__init__()
        self.tile, self._theme = tile, theme
        self.setAccessibleName(f"{tile.words} {tile.about}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if tile.goal is not None or tile.card:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def _large(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.7)
        return font

    def sizeHint(self) -> QSize:
        large, small = QFontMetrics(self._large()), self.fontMetrics()
        sign = 20 if self.tile.warns else 0
        wide = max(large.horizontalAdvance(self.tile.words) + sign, small.horizontalAdvance(self.tile.about), 80)
        return QSize(wide + 2 * PAD, large.height() + self._line() + 2 * PAD + 4)

    def _line(self) -> int:
        """How high the line of words is: letters that the font itself has not may be taller than it."""
        metrics = self.fontMetrics()
        return max(metrics.height(), metrics.boundingRect(self.tile.about).height() + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = self._theme
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            leads = self.tile.goal is not None or bool(self.tile.card)
            painter.setPen(QPen(theme.colour("accent" if leads and self.underMouse() else "line"), 1.0))
            painter.setBrush(theme.colour("paper"))
            painter.drawRoundedRect(box, 6, 6)
            inner = self.rect().adjusted(PAD, PAD - 2, -PAD, -PAD)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignLeft
            large = self._large()
            large.setUnderline(leads)
            high = QFontMetrics(large).height()
            painter.setFont(large)
            painter.setPen(theme.colour("warning" if self.tile.warns else "accent" if leads else "ink"))
            painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), high), side, self.tile.words)
            if self.tile.warns:
                wide = QFontMetrics(large).horizontalAdvance(self.tile.words)
                sign = inner.right() - wide - 20 if mirrored else inner.left() + wide + 8
                paint_sign(painter, "doubtful", QRectF(sign, inner.top(), 12, high), theme.colour("warning"), 12.0)
            painter.setFont(self.font())
            painter.setPen(theme.colour("faint"))
            small = self._line()
            painter.drawText(QRectF(inner.left(), inner.top() + high, inner.width(), small), side, self.tile.about)
            total = sum(part.value for part in self.tile.parts)
            x = 0.0
            for part in self.tile.parts if total else ():
                long = inner.width() * part.value / total
                left = inner.right() + 1 - x - long if mirrored else inner.left() + x
                fill_bar(painter, QRectF(left, inner.top() + high + small + 6, long, 6), part.fill, theme)
                x += long
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.colour("accent"), 1.6))
                painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)
