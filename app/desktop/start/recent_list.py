"""The dossiers that were open before, as rows: title, where the file lies, when it was open. One that is gone says so.

It draws what it is given; which dossiers there are is remembered elsewhere (`desktop/ground/preferences.py`).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import dossier_name
from app.desktop.ground.language.translation import day_words, tr
from app.place import DossierPlace, ServerAddress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.ground.preferences import RecentDossier

Index = QModelIndex | QPersistentModelIndex
ROLE_RECENT = Qt.ItemDataRole.UserRole + 1
PAD = 8


class RecentModel(QAbstractListModel):
    """The dossiers, the last one first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent: tuple[RecentDossier, ...] = ()

    def show(self, recent: Sequence[RecentDossier]) -> None:
        """Show other dossiers."""
        self.beginResetModel()
        self._recent = tuple(recent)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._recent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._recent):
            return None
        one = self._recent[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{dossier_name(one.title, locked=one.locked)}\n{where_of(one)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(one.path)
        return one if role == ROLE_RECENT else None


class RecentList(QListView):
    """The list. Emits `chosen(path)` for the dossier to open, and `forgotten(path)` for one to be taken out."""

    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recent = RecentModel(self)
        self.setModel(self.recent)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Dossiers opened before"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self._choose(index))

    def show_recent(self, recent: Sequence[RecentDossier]) -> None:
        """Show other dossiers, the first of them current."""
        self.recent.show(recent)
        if recent:
            self.setCurrentIndex(self.recent.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Delete takes out of the list."""
        path = self._path(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and path:
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and path:
            self.forgotten.emit(path)
        else:
            super().keyPressEvent(event)

    def choose_current(self) -> None:
        """Choose the dossier at hand."""
        self._choose(self.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        if path := self._path(index):
            self.chosen.emit(path)

    def _path(self, index: Index) -> DossierPlace | None:
        one: RecentDossier | None = index.data(ROLE_RECENT) if index.isValid() else None
        return one.path if one else None


class _Delegate(QStyledItemDelegate):
    """Draws a dossier in two lines."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: RecentDossier = index.data(ROLE_RECENT)
        box: QRect = option.rect
        colours: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setClipRect(box)
        ground = colours.highlight() if chosen else colours.alternateBase() if hovered else colours.base()
        painter.fillRect(box, ground)
        ink = colours.highlightedText().color() if chosen else colours.text().color()
        faint = ink if chosen else colours.placeholderText().color()
        title, small = _fonts(option)
        inner = box.adjusted(PAD + 4, PAD, -PAD - 4, -PAD)
        along = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        y = inner.top()
        for words, font, colour, cut in (
            (
                dossier_name(one.title, locked=one.locked),
                title,
                ink if one.there else faint,
                Qt.TextElideMode.ElideRight,
            ),
            (where_of(one), small, faint, Qt.TextElideMode.ElideMiddle),
        ):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(colour)
            line = QRect(inner.left(), y, inner.width(), metrics.height())
            align = QStyle.visualAlignment(option.direction, along)
            painter.drawText(line, int(align), metrics.elidedText(words, cut, inner.width()))
            y += metrics.lineSpacing() + 2
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, small = _fonts(option)
        return QSize(200, 2 * PAD + 4 + QFontMetrics(title).lineSpacing() + QFontMetrics(small).lineSpacing())


def where_of(one: RecentDossier) -> str:
    """Where a dossier's file lies and when it was open, or that it is gone."""
    path = isolate_text(_from_home(one.path))
    if not one.there:
        return tr("Not found any more: {path}").format(path=path)
    day = day_words(one.day)
    return f"{day} · {path}" if day else path


def _from_home(path: DossierPlace) -> str:
    """A path as one says it: from one's own folder where it lies in there, and the system has a sign for that; an
    address as it is.
    """
    if isinstance(path, ServerAddress):
        return str(path)
    home = Path.home()
    return str(Path("~") / path.relative_to(home)) if os.name == "posix" and path.is_relative_to(home) else str(path)


def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
    title = QFont(option.font)
    title.setPointSizeF(title.pointSizeF() * 1.1)
    small = QFont(option.font)
    small.setPointSizeF(max(8.0, small.pointSizeF() * 0.9))
    return title, small
