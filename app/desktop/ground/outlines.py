"""Edges round buttons, fields and boxes on dark grounds and in high contrast, and a line below what is switched on.

Qt's Fusion makes its edges a little darker than the ground: by night nothing is left of them. It
chooses no colours: they are the palette's, which `theme.palette` makes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QStyleOptionComplex, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPalette

DARK = 96
"""On grounds of less lightness (0 to 255), and where lines have less than that on light ones, edges are drawn."""
_EDGED = (
    QStyle.PrimitiveElement.PE_PanelLineEdit,
    QStyle.PrimitiveElement.PE_PanelButtonCommand,
    QStyle.PrimitiveElement.PE_PanelButtonTool,
    QStyle.PrimitiveElement.PE_IndicatorCheckBox,
)
_EDGED_WHOLE = (QStyle.ComplexControl.CC_ComboBox, QStyle.ComplexControl.CC_SpinBox)
_BUTTONS = (QStyle.PrimitiveElement.PE_PanelButtonCommand, QStyle.PrimitiveElement.PE_PanelButtonTool)


class Outlines(QProxyStyle):
    """Fusion with those edges."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a part, and its edge."""
        super().drawPrimitive(element, option, painter, widget)
        on = bool(option.state & QStyle.StateFlag.State_On)
        if element in _EDGED and not _inside(element, widget):
            flat = element == _BUTTONS[1] and option.state & QStyle.StateFlag.State_AutoRaise
            if not flat or on:
                _edge(option.palette, option.rect, painter)
        if element in _BUTTONS and on and _drawn(option.palette):
            below = QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2)
            painter.fillRect(below, option.palette.highlight())

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a control of several parts, and its edge."""
        super().drawComplexControl(control, option, painter, widget)
        if control in _EDGED_WHOLE:
            _edge(option.palette, option.rect, painter)


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
