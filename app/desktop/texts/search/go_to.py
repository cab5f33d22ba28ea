"""Where a reader types to which provision to go: "12 bis(2)(a)". Suggests provisions by old and new number.

Which provisions are meant is the redline's business (`app.redline.search.go_to`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.desktop.ground.language.phrases import address_words
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from app.redline.model import Row
    from app.redline.search.go_to import AddressIndex, Goal

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTH = 420


class GoToBar(QFrame):
    """A line with suggestions under it. Emits `wanted(row id, side)` and closes; `closed` when it did."""

    wanted = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.typed = _Typed(self)
        self.typed.setPlaceholderText(tr("Article 12 bis(2)(a), annex II, or words of a heading"))
        self.typed.setAccessibleName(tr("Go to a provision"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Provisions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        for widget in (self.typed, self.list, self.hint):
            column.addWidget(widget)
        self._gazetteer: AddressIndex | None = None
        self._rows: Sequence[Row] = ()
        self._goals: tuple[Goal, ...] = ()
        self.typed.textChanged.connect(self._suggest)
        self.list.itemClicked.connect(lambda item: self.go(self.list.row(item)))
        self.hide()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Go in other rows; they are read when the line is opened."""
        self._rows, self._gazetteer = rows, None
        if self.isVisible():
            self._suggest(self.typed.text())

    def open_over(self, parent: QWidget) -> None:
        """Open in the middle of the upper part of `parent`, and take the keys."""
        wide = min(_WIDTH, parent.width() - 16)
        self.resize(wide, min(320, parent.height() - 24))
        self.move((parent.width() - wide) // 2, 12)
        self.typed.clear()
        self._suggest("")
        self.show()
        self.raise_()
        self.typed.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_again(self) -> None:
        """Close without going anywhere."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def go(self, number: int) -> None:
        """Go to one of the suggestions."""
        if 0 <= number < len(self._goals):
            goal = self._goals[number]
            self.close_again()
            self.wanted.emit(goal.row, goal.side)

    def step(self, by: int) -> None:
        """Choose the next or the previous suggestion."""
        if self._goals:
            self.list.setCurrentRow((self.list.currentRow() + by) % len(self._goals))

    def _suggest(self, typed: str) -> None:
        if self._gazetteer is None:
            from app.redline.search.go_to import AddressIndex

            self._gazetteer = AddressIndex(self._rows)
        self._goals = self._gazetteer.goals(typed)
        self.list.clear()
        for goal in self._goals:
            item = QListWidgetItem(goal_words(goal))
            item.setToolTip(goal_words(goal))
            self.list.addItem(item)
        self.list.setVisible(bool(self._goals))
        self.list.setCurrentRow(0)
        self.hint.setText(self._hint(typed))

    def _hint(self, typed: str) -> str:
        if self._goals:
            return tr("Enter goes there · ↑ ↓ choose · old and new numbers both lead there")
        if typed.strip():
            return tr("No provision of these two drafts has this number or heading.")
        return tr("Type the number of a provision as you would say it; the number of either draft will do.")


class _Typed(QLineEdit):
    """The line: Enter goes, Up and Down choose, Esc closes."""

    def __init__(self, frame: GoToBar) -> None:
        super().__init__(frame)
        self._frame = frame

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER:
            self._frame.go(max(0, self._frame.list.currentRow()))
        elif key == Qt.Key.Key_Escape:
            self._frame.close_again()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._frame.step(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._frame.close_again()


def goal_words(goal: Goal) -> str:
    """A provision as it is suggested: "Article 6(2) (was Article 5(2)) · heading"."""
    older, newer = address_words(goal.older), address_words(goal.newer)
    if goal.older and goal.newer and goal.older != goal.newer:
        words = tr("{new} (was {old})", "addresses of a provision").format(new=newer, old=older)
    elif goal.newer:
        words = newer if goal.older else tr("{new} (new)", "address of a provision").format(new=newer)
    else:
        words = tr("{old} (only in the older draft)", "address of a provision").format(old=older)
    return f"{words} · {goal.heading}" if goal.heading else words
