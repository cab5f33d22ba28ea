"""The switches of the texts in one narrow row: one column, panes that scroll apart, folds and their context, find, go.

It calls the texts and shows in which state they are; what a switch does is theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QToolButton, QWidget

from app.desktop.ground.language.translation import tr
from app.desktop.texts.canvas.text_view import MOST_CONTEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desktop.texts.side_by_side import SideBySide


class TextSwitches(QWidget):
    """A row of switches over a view of texts."""

    def __init__(self, texts: SideBySide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.inline = _switch(tr("One column"), tr("Both drafts in one column, as a drafter marks them (F9)"))
        self.unlock = _switch(
            tr("Scroll apart"), tr("Each pane scrolls alone (F8); F8 again aligns them on what is read")
        )
        self.fold = _switch(tr("Fold"), tr("Fold what did not change, or only follows a renumbering"))
        self.context = QSpinBox()
        self.context.setRange(0, MOST_CONTEXT)
        self.context.setToolTip(
            tr("Unchanged provisions that stand unfolded around each change (+ and − in the texts)")
        )
        self.context.setAccessibleName(tr("Context around changes"))
        words = QLabel(tr("Context"))
        words.setBuddy(self.context)
        self.search = _button(tr("Find"), tr("Find words in both drafts (Ctrl+F)"), texts.text_actions.find_words)
        self.go_to = _button(
            tr("Go to"), tr("Go to a provision by its old or new number (Ctrl+G)"), texts.search.open_go_to
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        for widget in (self.inline, self.unlock, self.fold, words, self.context):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.search)
        row.addWidget(self.go_to)
        self.inline.toggled.connect(texts.set_inline)
        self.unlock.toggled.connect(texts.set_unlocked)
        self.fold.toggled.connect(texts.set_folding)
        self.context.valueChanged.connect(texts.set_context)
        texts.switched.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show in which state the texts are."""
        texts = self._texts
        held = [QSignalBlocker(widget) for widget in (self.inline, self.unlock, self.fold, self.context)]
        self.inline.setChecked(texts.inline)
        self.unlock.setChecked(texts.unlocked)
        self.unlock.setEnabled(not texts.inline)
        self.fold.setChecked(texts.folding)
        self.context.setValue(texts.context)
        self.context.setEnabled(texts.folding)
        for blocked in held:
            blocked.unblock()

    def minimumSizeHint(self) -> QSize:
        """It may be narrower than its words: the window decides."""
        return QSize(0, super().minimumSizeHint().height())


def _switch(words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _button(words: str, tip: str, does: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda _checked=False: does())
    return button
