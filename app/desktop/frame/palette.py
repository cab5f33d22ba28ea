"""The palette: type a few letters of a command, or of anything the dossier has, and Enter does it or leads there. Keys
are shown, so that they are learnt; what is no command says what it is.

It lists the window's own actions and what a finder gives it; it knows none of them by name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.actions import Actions, plain_words
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

Index = QModelIndex | QPersistentModelIndex
ROLE_COMMAND = Qt.ItemDataRole.UserRole + 1
_MOVING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True, slots=True)
class Command:
    """One line of the palette: what it does, in which menu it stands, its keys in words, and what must be there first
    ("" when it can be done now).
    """

    action: QAction
    words: str
    path: str
    keys: str
    first: str = ""

    def run(self) -> None:
        """Do it."""
        self.action.trigger()


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """One line of the palette that is no command: what it is called, more of it in grey, which sort of thing it is
    ("Provision", "Actor"), and what leads there.
    """

    words: str
    path: str
    keys: str
    leads: Callable[[], object]
    first: str = ""

    def run(self) -> None:
        """Lead there."""
        self.leads()


Line = Command | FoundPlace
Finder = Callable[[str], "Sequence[FoundPlace]"]
"""What there is under typed letters, the likeliest first."""


def _nothing(_typed: str) -> tuple[FoundPlace, ...]:
    return ()


def commands_of(actions: Actions) -> tuple[Command, ...]:
    """All commands in the order of the menus."""
    native = QKeySequence.SequenceFormat.NativeText
    return tuple(
        Command(
            action,
            plain_words(action),
            actions.path[name],
            "  ".join(key.toString(native) for key in action.shortcuts()),
            "" if action.isEnabled() else _first(actions.needs[name]),
        )
        for name, action in actions.by_name.items()
        if action.isVisible()
    )


def _first(needs: str) -> str:
    """What must be there before a command that cannot be done now."""
    words = {
        "dossier": tr("once a dossier is open"),
        "locked": tr("once the dossier is locked"),
        "temporary": tr("once two files are compared without being kept"),
        "pair": tr("once two drafts are compared"),
        "steps": tr("once there are changes"),
        "reading": tr("once two drafts are compared, in their room"),
        "change": tr("once a change is chosen"),
        "before": tr("once you have been elsewhere"),
        "after": tr("once you have gone back"),
    }
    return words.get(needs, tr("not now"))


def rank_commands(typed: str, commands: Sequence[Command]) -> list[Command]:
    """The commands that have every typed word, in this order: those that begin with what was typed, those with a word
    that begins so, those that have it anywhere; each in the order of the menus. What cannot be done now is found by
    its words only, and comes last.
    """
    words = typed.casefold().split()
    if not words:
        return [command for command in commands if not command.first]
    found: list[tuple[bool, int, int, Command]] = []
    for number, command in enumerate(commands):
        own, whole = command.words.casefold(), f"{command.words} {command.path}".casefold()
        if not all(word in whole for word in words):
            continue
        begins = any(part.startswith(words[0]) for part in own.split())
        rank = 0 if own.startswith(typed.casefold().strip()) else 1 if begins else 2 if words[0] in own else 3
        found.append((bool(command.first), rank, number, command))
    return [command for *_, command in sorted(found, key=lambda one: one[:3])]


def rank_lines(typed: str, commands: Sequence[Command], found: Sequence[FoundPlace]) -> list[Line]:
    """Commands and what else was found in one order: commands with a word that begins with what was typed, then what
    was found, then the other commands; those that cannot be done now come last.
    """
    ranked = rank_commands(typed, commands)
    first = typed.casefold().split()[:1]
    leading = [
        one
        for one in ranked
        if not one.first and any(part.startswith(word) for word in first for part in one.words.casefold().split())
    ]
    return [*leading, *found, *(one for one in ranked if one not in leading)]


class CommandModel(QAbstractListModel):
    """The lines that fit what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: list[Line] = []

    def show(self, commands: list[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._commands = commands
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._commands)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._commands):
            return None
        command = self._commands[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            path = command.path if isinstance(command, FoundPlace) else ""
            return "  ".join(filter(None, (command.words, path, command.first or command.keys)))
        return command if role == ROLE_COMMAND else None


class Palette(QDialog):
    """The palette over the window. It closes when a line was chosen, and does it, or leads there, then."""

    def __init__(self, actions: Actions, parent: QWidget, find: Finder = _nothing) -> None:
        super().__init__(parent, Qt.WindowType.Dialog)
        self.setWindowTitle(tr("Find anything"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands, self._find = commands_of(actions), find
        self.typed, self.list, self.nothing = QLineEdit(), QListView(), QLabel()
        self.nothing.setText(
            tr("Nothing has these words: no command, no article, actor, note or paper. Take some letters away.")
        )
        self.nothing.setWordWrap(True)
        self.typed.setPlaceholderText(tr("A command, an article, an actor, a note, a paper"))
        self.typed.setAccessibleName(tr("Find anything"))
        self.typed.setClearButtonEnabled(True)
        self.typed.installEventFilter(self)
        self.model = CommandModel(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("What was found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        column = QVBoxLayout(self)
        for widget in (self.typed, self.list, self.nothing):
            column.addWidget(widget)
        self.typed.textChanged.connect(self._look)
        self.list.clicked.connect(lambda _index: self.take())
        self.resize(min(620, max(320, parent.width() - 80)), 420)
        self._look("")
        self.typed.setFocus()

    def take(self) -> None:
        """Close, and do the command that is marked, if it can be done now, or lead to the place."""
        line: Line | None = self.list.currentIndex().data(ROLE_COMMAND)
        if line is not None and not line.first:
            self.accept()
            line.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that move go to the list while the letters go to the line."""
        if watched is self.typed and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVING:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.take()
                return True
        return super().eventFilter(watched, event)

    def _look(self, typed: str) -> None:
        found = rank_lines(typed, self._commands, self._find(typed) if typed.strip() else ())
        self.model.show(found)
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        if found:
            self.list.setCurrentIndex(self.model.index(0, 0))


class _Delegate(QStyledItemDelegate):
    """Draws a line: its words, its menu in grey, its keys at the end, or of a place which sort of thing it is. What
    cannot be done now is grey, and says at the end what must be there first.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        command: Line = index.data(ROLE_COMMAND)
        box: QRect = option.rect
        colours: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, colours.highlight() if chosen else colours.base())
        metrics: QFontMetrics = option.fontMetrics
        bright = colours.highlightedText().color() if chosen else colours.text().color()
        faint = bright if chosen else colours.placeholderText().color()
        ink = faint if command.first else bright
        inner = box.adjusted(8, 0, -8, 0)
        end = command.first or command.keys
        keys = metrics.horizontalAdvance(end) + 2
        words = min(metrics.horizontalAdvance(command.words) + 2, max(40, inner.width() - keys - 16))
        middle = Qt.AlignmentFlag.AlignVCenter
        leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading | middle)
        trailing = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignTrailing | middle)
        path = QRect(inner.left() + words + 12, inner.top(), inner.width() - words - keys - 28, inner.height())
        cut = Qt.TextElideMode.ElideRight
        for place, said, colour, along in (
            (QRect(inner.left(), inner.top(), words, inner.height()), command.words, ink, leading),
            (path, command.path, faint, leading),
            (QRect(inner.right() - keys, inner.top(), keys + 1, inner.height()), isolate_text(end), faint, trailing),
        ):
            if place.width() > 8:
                painter.setPen(colour)
                shown = QStyle.visualRect(option.direction, box, place)
                painter.drawText(shown, int(along), metrics.elidedText(said, cut, place.width()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        return QSize(200, metrics.height() + 12)
