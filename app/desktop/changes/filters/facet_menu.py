"""A menu of values to filter by, several at once: it stays open while values are ticked, and its counts follow.

Keys: letters find a value, arrows go, Space or Enter ticks, Escape closes. It counts nothing itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.desktop.changes.chips import follow_menu
from app.desktop.ground.language.phrases import commas, number_words
from app.desktop.ground.language.translation import tr
from app.treaty.actor_names import fold_name

Index = QModelIndex | QPersistentModelIndex
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

FacetChoice = tuple[str, str, int]
"""A value, its words, and how many changes it would leave."""
_MANY = 10
"""More values than this can be looked for by typing."""
_ROWS = 14
ROOM = 8
COUNT = Qt.ItemDataRole.UserRole + 1


class FacetModel(QAbstractListModel):
    """The values, those ticked first known as such; filtered by what is typed."""

    ticked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: list[FacetChoice] = []
        self._shown: list[FacetChoice] = []
        self._typed = ""
        self._found: frozenset[str] = frozenset()
        self.known: Callable[[str], Collection[str]] = lambda _typed: ()
        """The values that a name stands for, whatever they are called here: other names, other languages."""
        self.chosen: frozenset[str] = frozenset()

    def show(self, choices: Sequence[FacetChoice], chosen: Collection[str]) -> None:
        """Show values in this order; the same ones stay in their rows, and only their counts change."""
        self.chosen = frozenset(chosen)
        if [value for value, _, _ in choices] != [value for value, _, _ in self._choices]:
            order = [value for value, _, _ in self._choices]
            if set(order) == {value for value, _, _ in choices}:
                choices = sorted(choices, key=lambda one: order.index(one[0]))
        self._choices = list(choices)
        self._fill()

    def find(self, typed: str) -> None:
        """Show only the values in whose words this stands, without regard to case and accents, or whose name it is."""
        self._typed = fold_name(typed)
        self._found = frozenset(self.known(typed)) if self._typed else frozenset()
        self._fill()

    def _fill(self) -> None:
        shown = [one for one in self._choices if one[0] in self._found or self._typed in fold_name(one[1])]
        if [one[0] for one in shown] == [one[0] for one in self._shown]:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, 0))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """Tick a value, or no longer."""
        if 0 <= row < len(self._shown):
            self.chosen ^= {self._shown[row][0]}
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)
            self.ticked.emit(self.chosen)

    def value(self, row: int) -> FacetChoice:
        """What stands in a row."""
        return self._shown[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value, words, count = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if value in self.chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return commas((words, tr("%n changes", "", count)))
        return count if role == COUNT else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.toggle(index.row())
        return True


class _Counted(QStyledItemDelegate):
    """A tick, words, and a count at the end of the line; a value that would leave nothing is faint."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 40, option.fontMetrics.height() + ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        count = index.data(COUNT)
        words = number_words(count)
        room = option.fontMetrics.horizontalAdvance(words) + 12
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        left = QStyleOptionViewItem(option)
        self.initStyleOption(left, index)
        painter.save()
        painter.fillRect(option.rect, option.palette.highlight() if chosen else option.palette.base())
        left.rect = QStyle.visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -room, 0))
        if not count and not chosen:
            left.palette.setColor(left.palette.ColorRole.Text, option.palette.placeholderText().color())
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, left, painter, left.widget)
        ink = option.palette.highlightedText() if chosen else option.palette.placeholderText()
        painter.setPen(ink.color())
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(option.rect.adjusted(6, 0, -6, 0), side, words)
        painter.restore()


class FacetMenu(QFrame):
    """The menu as a popup. Emits `ticked(values)` at every tick, `contrary_wanted(bool)` where it is asked whether an
    actor counts where it asked the contrary, and `follow_wanted(actor id)`.
    """

    ticked = Signal(object)
    contrary_wanted = Signal(bool)
    follow_wanted = Signal(str)

    def __init__(self, words: str, *, actors: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._actors = actors
        self.followed: Mapping[str, str] = {}
        self.values = FacetModel(self)
        self.values.ticked.connect(self.ticked)
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(tr("Find"))
        self.typed.setAccessibleName(tr("Find among: {what}").format(what=words))
        self.typed.textChanged.connect(self._find)
        self.typed.installEventFilter(self)
        self.list = QListView()
        self.list.setModel(self.values)
        self.list.setItemDelegate(_Counted(self.list))
        self.list.setAccessibleName(words)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._clicked)
        self.list.installEventFilter(self)
        self.contrary = QCheckBox(tr("Also where they asked the contrary"))
        if not actors:  # never shown before it has its place: a window of its own would take the keys
            self.contrary.hide()
        self.contrary.toggled.connect(self.contrary_wanted)
        self.nothing = QLabel()
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clear = QPushButton(tr("None of these"))
        self.clear.setAutoDefault(True)
        self.clear.clicked.connect(self._none)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        self.place = QStackedWidget()  # one room for both: the menu stays as large as it opened
        self.place.addWidget(self.list)
        self.place.addWidget(self.nothing)
        for widget in (self.typed, self.place, self.contrary, self.clear):
            column.addWidget(widget)

    def show_values(self, choices: Sequence[FacetChoice], chosen: Collection[str], *, contrary: bool = True) -> None:
        """Show values with their counts."""
        row = self.list.currentIndex().row()
        self.values.show(choices, chosen)
        if row >= 0 and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.values.index(min(row, self.values.rowCount() - 1), 0))
        self.typed.setVisible(len(choices) > _MANY)
        self.clear.setEnabled(bool(chosen))
        self.contrary.blockSignals(True)
        self.contrary.setChecked(contrary)
        self.contrary.blockSignals(False)

    def open_under(self, button: QWidget) -> None:
        """Open below a button, as wide as its values need."""
        self.typed.clear()
        rows = max(1, min(self.values.rowCount(), _ROWS))
        metrics = self.list.fontMetrics()
        widest = max(
            (metrics.horizontalAdvance(self.values.value(r)[1]) for r in range(self.values.rowCount())), default=0
        )
        tall = max(rows * (metrics.height() + ROOM) + 4, 3 * metrics.height())
        self.place.setFixedHeight(tall)
        asked = self.contrary.sizeHint().width() + 2 * ROOM if self._actors else 0
        self.setFixedWidth(max(200, asked, min(widest + 110, 420)))
        self._say_nothing()
        self.adjustSize()
        screen = button.screen().availableGeometry()
        top, bottom = (button.mapToGlobal(corner).y() for corner in (QPoint(0, 0), button.rect().bottomLeft()))
        room = max(screen.bottom() - bottom, top - screen.top()) - 1
        if self.height() > room:  # on a small screen fewer rows are seen at a time
            self.place.setFixedHeight(max(3 * metrics.height(), tall - (self.height() - room)))
            self.adjustSize()
        corner = button.rect().bottomLeft()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            corner = button.rect().bottomRight() - QPoint(self.width() - 1, 0)
        place = button.mapToGlobal(corner)
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        if place.y() + self.height() > screen.bottom():
            place.setY(max(screen.top(), button.mapToGlobal(QPoint(0, 0)).y() - self.height()))
        self.move(place)
        self.show()
        self.list.setCurrentIndex(self.values.index(0, 0))
        (self.typed if self.typed.isVisible() else self.list).setFocus()

    def _find(self, typed: str) -> None:
        """Show what is looked for; Enter ticks the first of it."""
        self.values.find(typed)
        self._say_nothing()
        self.list.setCurrentIndex(self.values.index(0, 0))

    def _say_nothing(self) -> None:
        """Say why there is nothing to tick, where there is nothing."""
        there = self.values.rowCount() > 0
        typed = bool(self.typed.text().strip())
        self.nothing.setText(tr("None has these words.") if typed else tr("These changes have none."))
        self.place.setCurrentWidget(self.list if there else self.nothing)

    def _clicked(self, index: QModelIndex) -> None:
        self.values.toggle(index.row())

    def _none(self) -> None:
        self.values.chosen = frozenset()
        self.ticked.emit(frozenset())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list work while something is typed, too; Enter ticks and closes nothing."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = event.key()
        typing = watched is self.typed
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (key == Qt.Key.Key_Space and not typing):
            self.values.toggle(self.list.currentIndex().row())
            return True
        if typing and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = max(0, min(self.list.currentIndex().row() + step, self.values.rowCount() - 1))
            self.list.setCurrentIndex(self.values.index(row, 0))
            return True
        if not typing and self.typed.isVisible() and event.text().isalnum():
            self.typed.setFocus()
            self.typed.insert(event.text())
            return True
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.list.indexAt(self.list.viewport().mapFromGlobal(event.globalPos()))
        if not self._actors or not index.isValid():
            return
        actor, name, _ = self.values.value(index.row())
        menu = follow_menu(actor, name, followed=actor in self.followed, parent=self)
        if menu is not None:
            menu.triggered.connect(lambda _action: self.follow_wanted.emit(actor))
            menu.popup(event.globalPos())
