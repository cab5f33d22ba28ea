"""Widgets beside or below each other, in a widget of their own: the plain layouts of which rooms are made."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

GAP = 8


def grow(dialog: QWidget) -> None:
    """Make a dialog as high as what it says now needs at its width; it never becomes lower under the reader's eyes."""
    layout = dialog.layout()
    if layout is not None:
        layout.invalidate()
        dialog.resize(dialog.width(), max(dialog.height(), layout.totalHeightForWidth(dialog.width())))


def row(side: int, above: int, *widgets: QWidget | None) -> QWidget:
    """The widgets beside each other, with margins of `side` and `above`; None is room that is left."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(side, above, side, above)
    line.setSpacing(GAP)
    for widget in widgets:
        if widget is None:
            line.addStretch(1)
        else:
            line.addWidget(widget)
    return holder


def stretch(holder: QWidget, widget: QWidget) -> None:
    """Give a widget in a row all the room that its neighbours leave."""
    line = holder.layout()
    if isinstance(line, QHBoxLayout):
        line.setStretchFactor(widget, 1)


def column(*widgets: QWidget) -> QWidget:
    """The widgets one below the other, without gaps; the last takes the room that is left."""
    holder = QWidget()
    pile = QVBoxLayout(holder)
    pile.setContentsMargins(0, 0, 0, 0)
    pile.setSpacing(0)
    for widget in widgets:
        pile.addWidget(widget, 1 if widget is widgets[-1] else 0)
    return holder
