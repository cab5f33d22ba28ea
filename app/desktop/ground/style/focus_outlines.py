"""What Qt's Fusion draws otherwise than a calm page wants it: edges, heads of tables, words in boxes.

Edges round buttons, fields and boxes on dark grounds and in high contrast, and a line below what is switched on:
Fusion makes its edges a little darker than the ground, and by night nothing is left of them. Heads of tables are flat
and their words stand off the edge; a choice that is too long for its box ends in dots; a button with a menu says so in
its words (▾) and not by an arrow over them. It chooses no colours: they are the palette's, which `theme.palette` makes.

Nothing that Qt asks of a style is answered here unless it must be (`styleHint`): a page that is painted asks hundreds
of times, and each answer in Python would cost more than what is drawn by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionToolButton,
    QWidget,
)

from app.desktop.ground.language.bidi import lines_from_right

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

DARK = 96
"""On grounds of less lightness (0 to 255), and where lines have less than that on light ones, edges are drawn."""
_EDGED = (
    QStyle.PrimitiveElement.PE_PanelLineEdit,
    QStyle.PrimitiveElement.PE_PanelButtonCommand,
    QStyle.PrimitiveElement.PE_PanelButtonTool,
    QStyle.PrimitiveElement.PE_IndicatorCheckBox,
)
_EDGED_WHOLE = (QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox)
_ROWS = (QStyle.PrimitiveElement.PE_PanelItemViewItem, QStyle.PrimitiveElement.PE_PanelItemViewRow)
_HEADS = (QStyle.ControlElement.CE_HeaderSection, QStyle.ControlElement.CE_HeaderEmptyArea)
_BUTTONS = (QStyle.PrimitiveElement.PE_PanelButtonCommand, QStyle.PrimitiveElement.PE_PanelButtonTool)


_FROM_LEFT, _FROM_RIGHT = Qt.TextFlag.TextForceLeftToRight.value, Qt.TextFlag.TextForceRightToLeft.value
_MARGIN = 6
"""Pixels between the edge of a cell, or of the head of a table, and its words."""


class OutlineStyle(QProxyStyle):
    """Fusion with those edges, heads, lines and words."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a part, and its edge; what is chosen in a list on one ground."""
        if element in _ROWS and option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
            return
        super().drawPrimitive(element, option, painter, widget)
        on = bool(option.state & QStyle.StateFlag.State_On)
        if element in _EDGED and not _inside(element, widget):
            flat = element == _BUTTONS[1] and option.state & QStyle.StateFlag.State_AutoRaise
            if not flat or on:
                _edge(option.palette, option.rect, painter)
        if element in _BUTTONS and on and _drawn(option.palette):
            below = QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2)
            painter.fillRect(below, option.palette.highlight())

    def drawItemText(
        self,
        painter: QPainter,
        rect: QRect,
        flags: int,
        palette: QPalette | Qt.GlobalColor | QColor,
        enabled: bool,
        text: str,
        textRole: QPalette.ColorRole = QPalette.ColorRole.NoRole,
    ) -> None:
        """Draw words. A label takes the direction of all its lines from the first letter: in an interface that is read
        from the right, words of a document there would turn round what is said of them.
        """
        mirrored = flags & _FROM_LEFT and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if mirrored and (lines := lines_from_right(text)):
            flags, text = (flags & ~_FROM_LEFT) | _FROM_RIGHT, lines
        super().drawItemText(painter, rect, flags, palette, enabled, text, textRole)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a control of several parts, and its edge."""
        if isinstance(option, QStyleOptionToolButton):
            option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu
        super().drawComplexControl(control, option, painter, widget)
        if control in _EDGED_WHOLE:
            _edge(option.palette, option.rect, painter)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a control; the head of a table flat, and words in a box cut where they end."""
        if element in _HEADS:
            ground = widget.backgroundRole() if widget is not None else QPalette.ColorRole.Window
            painter.fillRect(option.rect, option.palette.brush(ground))
            painter.setPen(option.palette.mid().color())
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
            if element == QStyle.ControlElement.CE_HeaderSection:
                left = option.direction is Qt.LayoutDirection.RightToLeft
                x = option.rect.left() if left else option.rect.right()
                painter.drawLine(x, option.rect.top(), x, option.rect.bottom())
            return
        if element == QStyle.ControlElement.CE_ComboBoxLabel and isinstance(option, QStyleOptionComboBox) and widget:
            field = self.subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
            )
            taken = option.iconSize.width() + 4 if not option.currentIcon.isNull() else 0
            option.currentText = option.fontMetrics.elidedText(
                option.currentText, Qt.TextElideMode.ElideRight, field.width() - 2 - taken
            )
        super().drawControl(element, option, painter, widget)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """How much room Qt leaves for something."""
        if metric == QStyle.PixelMetric.PM_HeaderMargin:
            return _MARGIN
        if metric == QStyle.PixelMetric.PM_FocusFrameHMargin and isinstance(widget, QAbstractItemView):
            return _MARGIN - 1  # Qt adds one to it
        return super().pixelMetric(metric, option, widget)


def _inside(element: QStyle.PrimitiveElement, widget: QWidget | None) -> bool:
    """Whether a field stands inside a control that has its own edge."""
    above = widget.parentWidget() if widget is not None else None
    return element == QStyle.PrimitiveElement.PE_PanelLineEdit and bool(above and above.inherits("QAbstractSpinBox"))


def _drawn(palette: QPalette) -> bool:
    return min(palette.window().color().lightness(), palette.mid().color().lightness()) < DARK


def _edge(palette: QPalette, rect: QRect, painter: QPainter) -> None:
    if _drawn(palette):
        painter.save()
        painter.setPen(palette.placeholderText().color())
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()
