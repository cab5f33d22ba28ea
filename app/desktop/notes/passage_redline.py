"""A small redline of one passage, drawn as the texts are: in one column, without names, as high as its words need.

It computes nothing: the row comes as it was composed, and a screen reader is told its words with their marks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.texts.column_geometry import Columns, ColumnSpan
from app.desktop.texts.look import TextLook, page_of
from app.desktop.texts.rows.row_layout import RowLayout
from app.desktop.texts.rows.row_painter import paint_row
from app.desktop.texts.rows.spoken_row import row_words
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from app.desktop.ground.style.theme import Theme
    from app.redline.model import Redline

_SMALL = 0.85


class PassageRedline(QWidget):
    """The first row of a redline."""

    def __init__(self, redline: Redline, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._redline, self._theme = redline, theme
        self._laid: RowLayout | None = None
        row = replace(redline.rows[0], changes=(), chips=())  # nobody asked for it: it is a guess about a place
        self._row = row
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(row_words(row))

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme, self._laid = theme, None
        self.update()

    @property
    def words(self) -> str:
        """The row in plain words, as a screen reader says it."""
        return self.accessibleName()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return int(self._layout_in(width).height) + 1

    def sizeHint(self) -> QSize:
        width = max(240, self.width())
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._laid = None
        self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._laid is None:
            self._laid = self._layout_in(self.width())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("paper"))
            paint_row(painter, self._laid, 0.0, "", margin=False)
            if self.hasFocus():
                painter.setPen(self._theme.colour("accent"))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _layout_in(self, width: int) -> RowLayout:
        small = QFont(self.font())
        small.setPointSizeF(self.font().pointSizeF() * _SMALL)
        older, newer = (side.language in RIGHT_TO_LEFT for side in (self._redline.older, self._redline.newer))
        look = TextLook(self._theme, self.font(), small, older, newer)
        page = page_of(look, float(width), inline=True)
        span, none = ColumnSpan(0.0, float(width)), ColumnSpan(float(width), float(width))
        return RowLayout(self._row, replace(page, columns=Columns(span, none, span, inline=True), number=0.0))
