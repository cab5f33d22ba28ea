"""The provisions of a draft in a list, each with its source: its place, the sign of how it stands to the source, which
way it went, and how much of it stands there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.batched_list import BatchedListView
from app.desktop.sources.source_words import (
    SourceSort,
    is_of,
    leads_of,
    place_words,
    sign_of,
    source_line,
    spoken_words,
)
from app.desktop.texts.rows.margin_painter import paint_row_sign

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.style.theme import Theme
    from app.services.history.source_views import SourcedProvision

Index = QModelIndex | QPersistentModelIndex
PROVISION = Qt.ItemDataRole.UserRole
BATCH = 400
"""Rows that get their places in one turn of the event loop."""
_EDGE, _SIGN, _INDENT = 8, 18, 12
_DEEPEST = 4


class ProvisionList(QAbstractListModel):
    """The provisions that are shown, of all that a draft has."""

    def __init__(self) -> None:
        super().__init__()
        self.provisions: tuple[SourcedProvision, ...] = ()
        self.shown: list[SourcedProvision] = []
        self.instrument = ""
        """Key of the instrument that alone counts, "" for all."""
        self._depths: dict[str, int] = {}
        self._words: list[str] | None = None
        """Of every provision what can be looked for, gathered when it is first wanted."""

    def show(self, provisions: Sequence[SourcedProvision]) -> None:
        """Know the provisions of another draft; which of them are shown says `choose`."""
        self.provisions, self._words = tuple(provisions), None
        self._depths = {}
        for one in provisions:
            above = self._depths.get(one.parent)
            self._depths[one.sources.provision] = 0 if above is None or one.kind == "article" else above + 1

    def choose(self, sort: SourceSort, instrument: str, text: str) -> None:
        """Show those of one sort, of one instrument (key, "" for any), in which a text stands."""
        self.beginResetModel()
        self.instrument = instrument
        found = [at for at, one in enumerate(self.provisions) if is_of(one, sort, instrument)]
        if text:
            words, text = self._all_words(), text.casefold()
            found = [at for at in found if text in words[at]]
        self.shown = [self.provisions[at] for at in found]
        self.endResetModel()

    def _all_words(self) -> list[str]:
        if self._words is None:
            self._words = [
                "\n".join((one.sources.address, one.heading, one.text, one.sources.told)).casefold()
                for one in self.provisions
            ]
        return self._words

    def place_of(self, provision: str) -> int:
        """In which row a provision stands, or the nearest shown one above it; -1 for none."""
        rows = {one.sources.provision: at for at, one in enumerate(self.shown)}
        parents = {one.sources.provision: one.parent for one in self.provisions}
        while provision and provision not in rows:
            provision = parents.get(provision, "")
        return rows.get(provision, -1)

    def depth(self, one: SourcedProvision) -> int:
        """How deep a provision stands in its article."""
        return min(_DEEPEST, self._depths.get(one.sources.provision, 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """How many are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is known of a row."""
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        one = self.shown[index.row()]
        if role == PROVISION:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return place_words(one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_words(one)
        return None


class ProvisionListView(BatchedListView):
    """Shows a `ProvisionList`. Emits `opened(provision id)` on Enter or a double click."""

    opened = Signal(str)

    def __init__(self, model: ProvisionList, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(BATCH, parent)
        self.drawn = ProvisionDelegate(model, theme, self)
        self.setModel(model)
        self.setItemDelegate(self.drawn)
        self.setUniformItemSizes(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setAccessibleName(tr("Provisions and their sources"))
        self.setMinimumWidth(240)
        self.doubleClicked.connect(self._open)

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self.drawn.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the provision in the texts."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        one = index.data(PROVISION) if index.isValid() else None
        if one is not None:
            self.opened.emit(one.sources.provision)


class ProvisionDelegate(QStyledItemDelegate):
    """Draws a row in two lines: the place, and below it the source with its signs."""

    def __init__(self, model: ProvisionList, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self.theme = model, theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines."""
        return QSize(100, 2 * option.fontMetrics.lineSpacing() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it."""
        one: SourcedProvision = index.data(PROVISION)
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text = ""
        own.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        chosen = bool(own.state & QStyle.StateFlag.State_Selected)
        ink = own.palette.color(QPalette.ColorRole.HighlightedText) if chosen else self.theme.colour("ink")
        faint = ink if chosen else self.theme.colour("faint")
        mirrored = own.direction is Qt.LayoutDirection.RightToLeft
        indent = _EDGE + _INDENT * self._model.depth(one)
        box = own.rect.adjusted(_EDGE if mirrored else indent, 4, -indent if mirrored else -_EDGE, -4)
        tall = own.fontMetrics.lineSpacing()
        painter.save()
        painter.setFont(own.font)
        upper = QRect(box.left(), box.top(), box.width(), tall)
        lower = QRect(box.left(), box.top() + tall + 2, box.width(), tall)
        _line(painter, own, upper, place_words(one), ink)
        source = next((each for each in one.sources.sources if self._model.instrument in ("", each.instrument)), None)
        at = lower.right() if mirrored else lower.left()
        for sign in filter(None, (sign_of(one, self._model.instrument), *leads_of(one.bearings))):
            left = at - _SIGN if mirrored else at
            paint_row_sign(painter, sign, QRectF(left, lower.top(), _SIGN, tall), ink if chosen else self._colour(sign))
            at += -_SIGN if mirrored else _SIGN
        room = lower.adjusted(0, 0, at - lower.right(), 0) if mirrored else lower.adjusted(at - lower.left(), 0, 0, 0)
        room = room.adjusted(0 if mirrored else 4, 0, -4 if mirrored else 0, 0)
        words = (
            source_line(source)
            if source is not None
            else one.sources.told
            if one.text.strip() or one.kind == "article"
            else ""
        )
        _line(painter, own, room, words, faint)
        painter.restore()

    def _colour(self, sign: str) -> Any:
        return self.theme.colour("warning" if sign == "away" else "accent")


def _line(painter: QPainter, option: QStyleOptionViewItem, box: QRect, words: str, ink: Any) -> None:
    painter.setPen(ink)
    cut = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    side = (
        Qt.AlignmentFlag.AlignRight
        if option.direction is Qt.LayoutDirection.RightToLeft
        else Qt.AlignmentFlag.AlignLeft
    )
    painter.drawText(box, Qt.AlignmentFlag.AlignAbsolute | side | Qt.AlignmentFlag.AlignVCenter, cut)
