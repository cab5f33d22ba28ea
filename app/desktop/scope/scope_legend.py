"""What the signs of the matrix of scope mean: those that occur, drawn as in the cells, with their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.desktop.scope.reach_signs import SIGN, paint_sign
from app.desktop.scope.scope_words import movement_words
from app.redline.scope.model import ScopeBoard, ScopeMovement

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme


class ScopeLegend(QWidget):
    """The legend of a board."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._board = ScopeBoard()
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(12, 4, 12, 4)
        self.setAccessibleName(tr("What the signs mean"))

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.show_board(self._board)

    def show_board(self, board: ScopeBoard) -> None:
        """Show the signs that occur in a board."""
        self._board = board
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        cells = [cell for row in board.rows for cell in row.cells]
        standing = [cell for cell in cells if cell.movement is not ScopeMovement.WENT]
        ways = [bool(one.ways) for row in board.rows for one in row.statements]
        if not all(ways):
            self._add(tr("reached by its own words"))
        if any(ways):
            self._add(tr("reached by a citation"), own=False)
        if not all(cell.settled for cell in standing):
            self._add(tr("in brackets or an option"), settled=False)
        movements = {cell.movement for cell in cells}
        for movement in ScopeMovement:
            if movement in movements or (movement is ScopeMovement.PARTLY and movements - {None}):
                self._add(movement_words(movement), settled=movement is not ScopeMovement.OPENED, movement=movement)

    def _add(
        self, words: str, *, settled: bool = True, own: bool = True, movement: ScopeMovement | None = None
    ) -> None:
        pixmap = QPixmap(2 * SIGN, 2 * SIGN)
        pixmap.setDevicePixelRatio(2.0)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            ink, paper = self._theme.colour("ink"), self._theme.colour("paper")
            place = QRectF(0, 0, SIGN, SIGN)
            paint_sign(painter, place, ink, paper, settled=settled, own=own, movement=movement)
        sign = QLabel()
        sign.setPixmap(pixmap)
        sign.setAccessibleName(words)
        entry = QWidget()
        line = QHBoxLayout(entry)
        line.setContentsMargins(0, 0, 12, 0)  # further from the next sign than from its own
        line.setSpacing(4)
        line.addWidget(sign)
        line.addWidget(QLabel(words))
        self._flow.addWidget(entry)
