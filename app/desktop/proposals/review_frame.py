"""How the review stands: the list, the passage and what was read, and around them the filter, the buttons, the legend.

What keys and buttons do is `review.py`'s business.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.language.terms import edit_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.desktop.proposals.read_pane import ReadPane
from app.desktop.proposals.review_list import BlockList, BlockView
from app.desktop.proposals.review_passage import PassagePane
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme

EDITS = {
    Qt.Key.Key_I: Edit.INSERT,
    Qt.Key.Key_D: Edit.DELETE,
    Qt.Key.Key_L: Edit.REPLACE,
    Qt.Key.Key_T: Edit.RESTATE,
    Qt.Key.Key_B: Edit.BRACKET,
    Qt.Key.Key_S: Edit.SUPPORT,
    Qt.Key.Key_O: Edit.OPPOSE,
    Qt.Key.Key_K: Edit.RETAIN,
    Qt.Key.Key_M: Edit.MOVE,
    Qt.Key.Key_Q: Edit.QUESTION,
    Qt.Key.Key_X: Edit.NOTE,
}


class EditButton(QPushButton):
    """Opens a menu of what an ask may want, each with its key. Emits `chosen(edit)`."""

    chosen = Signal(Edit)

    def __init__(self) -> None:
        super().__init__(tr("What the ask wants"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self)
        for key, edit in EDITS.items():
            action = menu.addAction(f"{edit_words(edit.value)}\t{QKeySequence(key).toString()}")
            action.triggered.connect(partial(self._choose, edit))
        self.setMenu(menu)

    def _choose(self, edit: Edit, _checked: bool = False) -> None:
        self.chosen.emit(edit)


class ReviewFrame(QWidget):
    """The parts of the review. `key` is asked first what a key does in the list and in the passage."""

    def __init__(self, theme: Theme, key: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self.model = BlockList()
        self.list = BlockView(self.model, key)
        self.passage = PassagePane(theme, key)
        self.read = ReadPane(theme)
        self.shown = QComboBox()
        self.told = QLabel()
        self.bar = QProgressBar()
        self.back = QPushButton(tr("Back to the drafts (Esc)"))
        self.buttons: dict[str, QPushButton] = {}
        self.wants = EditButton()

    def lay_out(self, buttons: Mapping[str, Callable[[], None]]) -> None:
        """Put the parts in their places, with these buttons below: their words, and what each does."""
        for value, words in (
            ("all", tr("All proposals")),
            ("doubtful", tr("Doubtful only")),
            ("open", tr("Not settled yet")),
        ):
            self.shown.addItem(words, value)
        self.shown.setAccessibleName(tr("Which proposals are listed"))
        self.shown.setAccessibleDescription(tr("Which proposals are listed"))
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(160, 8)
        head = QHBoxLayout()
        head.setContentsMargins(8, 6, 8, 6)
        head.setSpacing(12)
        for widget in (self.shown, self.told, self.bar):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.back)
        panes = QSplitter()
        for pane, share in ((self.list, 0), (self.passage, 1), (self.read, 0)):
            panes.addWidget(pane)
            panes.setStretchFactor(panes.count() - 1, share)
        panes.setSizes([270, 620, 390])
        panes.setChildrenCollapsible(False)
        self.buttons = {words: self._button(words, does) for words, does in buttons.items()}
        below = FlowLayout()  # their words are longer in some languages than a small window is wide
        below.setContentsMargins(8, 6, 8, 0)
        for button in self.buttons.values():
            below.addWidget(button)
        below.addWidget(self.wants)
        legend = QLabel(_legend())
        legend.setWordWrap(True)
        legend.setContentsMargins(8, 2, 8, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(panes, 1)
        column.addLayout(below)
        column.addWidget(legend)

    def _button(self, words: str, does: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(does)
        return button


def _legend() -> str:
    """The keys that have neither button nor menu, in one line."""
    parts = (
        tr("← → another ask"),
        tr("<b>Del</b> nothing is asked there"),
        tr("<b>+</b> one more ask"),
        tr("<b>Ctrl+Shift+Z</b> redo"),
    )
    return " · ".join(parts)
