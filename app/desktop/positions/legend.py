"""What the signs of the matrix mean: those that occur, drawn as in the cells, with their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.desktop.ground.language.terms import stance_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.desktop.positions.stance_signs import SIGN, paint_sign_of
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme
    from app.services.proposals.positions import DraftPositions


class StanceLegend(QWidget):
    """The legend of a stand."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(12, 4, 12, 4)
        self._stand: DraftPositions | None = None
        self.setAccessibleName(tr("What the signs mean"))

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.show_stand(self._stand)

    def show_stand(self, stand: DraftPositions | None) -> None:
        """Show the signs that occur in a stand."""
        self._stand = stand
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        met: set[Stance] = set()
        through = apart = False
        for row_ in stand.rows if stand else ():
            for one in row_.held:
                if one.counts:
                    met.add(one.position.stance)
                    through, apart = through or bool(one.through), apart or bool(one.apart)
        for stance in Stance:
            if stance in met:
                self._add(stance, stance_words(stance.value))
        if through:
            self._add(Stance.PROPOSE, tr("through a group"), through=True)
        if apart:
            self._add(Stance.OPPOSE, tr("apart from its own group"), apart=True)

    def _add(self, stance: Stance, words: str, *, through: bool = False, apart: bool = False) -> None:
        pixmap = QPixmap(2 * SIGN, 2 * SIGN)
        pixmap.setDevicePixelRatio(2.0)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            ink, paper = self._theme.colour("ink"), self._theme.colour("paper")
            paint_sign_of(painter, stance, QRectF(0, 0, SIGN, SIGN), ink, paper, through=through, apart=apart)
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
