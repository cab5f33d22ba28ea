"""A button of a file that was written: drawn away from, it hands the file to another program, a message or a folder.

It stands alone because what a press of it does is the room's, and what is drawn is nobody else's. It writes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QPushButton

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QMouseEvent


class FileButton(QPushButton):
    """A button with a `file`, None for none; one that is not there any more is not drawn."""

    file: Path | None = None
    _begun: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begun = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hand the file out once the pointer has gone far enough with the button held."""
        begun, data = self._begun, self.drawn()
        held = event.buttons() & Qt.MouseButton.LeftButton
        far = begun is not None and (event.position().toPoint() - begun).manhattanLength()
        if data is None or not held or far < QApplication.startDragDistance():
            super().mouseMoveEvent(event)
            return
        self._begun = None
        self.setDown(False)
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)

    def drawn(self) -> QMimeData | None:
        """The file as another program gets it, None where there is none."""
        if self.file is None or not self.file.is_file():
            return None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self.file.absolute()))])
        return data
