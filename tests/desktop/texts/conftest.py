"""A view of the texts of its own, on a made redline; and hands to touch it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.desktop.ground.style.theme import LIGHT
from app.desktop.texts.look import TextLook
from app.desktop.texts.side_by_side import SideBySide
from tests.desktop.conftest import QUIET
from tests.desktop.texts import made

OF_MENUS = ("raise()", "grabbing the keyboard")
"""Words of the off-screen platform about menus that open."""
FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC")


def look_of(theme=LIGHT, size: float = 11.0, **more) -> TextLook:
    text, small = QFont(list(FAMILIES)), QFont(list(FAMILIES))
    text.setPointSizeF(size)
    small.setPointSizeF(size * 0.8)
    return TextLook(theme, text, small, **more)


@pytest.fixture
def texts(qtbot, qtlog):
    """A view of its own, shown, on the made redline; a warning of Qt fails the test."""
    view = SideBySide(look_of())
    qtbot.addWidget(view)
    view.resize(1000, 420)
    view.show()
    view.show_redline(made.lamps())
    qtbot.waitUntil(lambda: view.settled)
    yield view
    loud = [r.message for r in qtlog.records if not any(word in r.message for word in (*QUIET, *OF_MENUS))]
    assert not loud


def place(view: SideBySide, row: str, side: str = "newer", down: float = 14.0, right: float = 90.0) -> QPoint:
    """A point over the words of a row."""
    box = view.row_place(row, side)
    assert box is not None
    return QPointF(box.left() + right, box.top() + down).toPoint()


def turn(view: SideBySide, at: QPoint, by: int, keys=Qt.KeyboardModifier.NoModifier) -> None:
    """Turn the wheel over a place of the texts."""
    spot = QPointF(at)
    event = QWheelEvent(
        spot, view.viewport().mapToGlobal(spot), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
