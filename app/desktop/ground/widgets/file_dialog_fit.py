"""The dialog in which files are chosen, where the system has none of its own and Qt shows it: names, sizes and days
are read whole, and its buttons are like all others.

It looks when another window takes the keys, and so hears no other event. Which files are offered is said elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QHeaderView, QTreeView

_WIDE, _HIGH = 900, 560
"""Pixels that it takes where the screen has them."""
_MARGIN = 80
_SORT = 2
"""The column that says of what sort a file is: the end of its name says it, too."""


class FileDialogFitter(QObject):
    """Fits every such dialog of an application when it comes."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        application.focusWindowChanged.connect(self._look)

    def _look(self, _window: QObject | None) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog) and not dialog.property("fitted"):
            dialog.setProperty("fitted", True)
            fit_file_dialog(dialog)


def fit_file_dialog(dialog: QFileDialog) -> None:
    """Give a file dialog of Qt room for what it lists, and take the pictures from its buttons."""
    for tree in dialog.findChildren(QTreeView):
        head = tree.header()
        head.setStretchLastSection(False)
        for column in range(head.count()):
            mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(column, mode)
        head.hideSection(_SORT)
    for box in dialog.findChildren(QDialogButtonBox):
        for button in box.buttons():
            button.setIcon(QIcon())
    room = dialog.screen().availableSize()
    wide, high = min(_WIDE, room.width() - _MARGIN), min(_HIGH, room.height() - _MARGIN)
    dialog.resize(max(dialog.width(), wide), max(dialog.height(), high))
