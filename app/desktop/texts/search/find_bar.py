"""The bar in which a reader types what is looked for in the texts. It finds nothing itself (`matches.py`)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from app.desktop.ground.language.translation import tr
from app.redline.search.find_text import Query

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QFrame):
    """A line to type in, steps to the next and the previous place, and options. Emits `asked` with a query at every
    change of it, `stepped(1)` or `stepped(-1)`, and `closed`.
    """

    asked = Signal(Query)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.typed = _Typed(self)
        self.typed.setAccessibleName(tr("Find in the texts"))
        self.typed.setPlaceholderText(tr("Find in the texts"))
        self.typed.setClearButtonEnabled(True)
        self.count = QLabel()
        self.count.setAccessibleName(tr("How many places were found"))
        self.case = _switch("Aa", tr("Capital and small letters differ"))
        self.word = _switch(tr("Word", "switch: whole words only"), tr("Whole words only"))
        self.side = QToolButton()
        self.side.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.side.setToolTip(tr("In which draft"))
        self.side.setAccessibleName(tr("In which draft"))
        previous = _button("‹", tr("Previous place (Shift+F3)"), lambda: self.stepped.emit(-1))
        following = _button("›", tr("Next place (F3)"), lambda: self.stepped.emit(1))
        close = _button("×", tr("Close (Esc)"), self.closed.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        for widget in (self.typed, previous, following, self.count, self.case, self.word, self.side):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        self.typed.setMinimumWidth(120)
        self.typed.setMaximumWidth(320)
        row.setStretchFactor(self.typed, 2)
        self._sides: dict[str, QAction] = {}
        self.name_drafts("", "")
        self.typed.textChanged.connect(self._ask)
        self.case.toggled.connect(self._ask)
        self.word.toggled.connect(self._ask)

    def name_drafts(self, older: str, newer: str) -> None:
        """Offer the drafts by their labels, to look in one of them alone."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        names = (("", tr("Both drafts")), ("older", older or tr("Older draft")), ("newer", newer or tr("Newer draft")))
        self._sides = {}
        for side, words in names:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setActionGroup(group)
            action.toggled.connect(self._chosen)
            self._sides[side] = action
        old = self.side.menu()
        self.side.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self._sides[""].setChecked(True)

    def query(self) -> Query:
        """What is asked now."""
        side = next((side for side, action in self._sides.items() if action.isChecked()), "")
        return Query(self.typed.text(), self.case.isChecked(), self.word.isChecked(), side)

    def choose_side(self, side: str) -> None:
        """Look in one draft ("older", "newer") or in both ("")."""
        self._sides[side].setChecked(True)

    def show_count(self, number: int, count: int) -> None:
        """Say that the place `number` (from 1, 0 for none) of so many is shown."""
        if not self.typed.text().strip():
            self.count.setText("")
        elif not count:
            self.count.setText(tr("Nothing found"))
        elif not number:
            self.count.setText(tr("%n places", "found", count))
        else:
            self.count.setText(tr("{number} of {count}", "places found").format(number=number, count=count))

    def begin(self, words: str) -> None:
        """Take the keys, with `words` to look for unless they are ""."""
        if words:
            self.typed.setText(words)
        self.typed.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.typed.selectAll()

    def _chosen(self, checked: bool) -> None:
        if checked:
            self.side.setText(next(action.text() for action in self._sides.values() if action.isChecked()) + " ▾")
            self._ask()

    def _ask(self) -> None:
        self.asked.emit(self.query())


class _Typed(QLineEdit):
    """The line: Enter goes to the next place, with Shift to the previous one, Esc closes."""

    def __init__(self, bar: FindBar) -> None:
        super().__init__(bar)
        self._bar = bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (*_ENTER, Qt.Key.Key_F3):
            self._bar.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self._bar.closed.emit()
        else:
            super().keyPressEvent(event)


def _switch(words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setCheckable(True)
    return button


def _button(words: str, tip: str, does: object) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setAutoRaise(True)
    button.clicked.connect(does)
    return button
