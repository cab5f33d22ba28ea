"""The switches of the texts in one narrow row: one column, panes that scroll apart, folds and their context, find, go.

It calls the texts and shows in which state they are; what a switch does is theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSpinBox, QToolButton, QWidget

from app.desktop.ground.language.translation import tr
from app.desktop.ground.style.line_icons import line_icon
from app.desktop.texts.canvas.text_view import MOST_CONTEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from app.desktop.texts.side_by_side import SideBySide


class TextSwitches(QWidget):
    """A row of switches over a view of texts."""

    def __init__(self, texts: SideBySide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.inline = _switch("inline", tr("One column"), tr("Both drafts in one column, as a drafter marks them (F9)"))
        self.unlock = _switch(
            "unlock", tr("Scroll apart"), tr("Each pane scrolls alone (F8); F8 again aligns them on what is read")
        )
        self.fold = _switch("fold", tr("Fold"), tr("Fold what did not change, or only follows a renumbering"))
        self.context = QSpinBox()
        self.context.setRange(0, MOST_CONTEXT)
        self.context.setToolTip(
            tr("Unchanged provisions that stand unfolded around each change (+ and − in the texts)")
        )
        self.context.setAccessibleName(tr("Context around changes"))
        words = QLabel(tr("Context"))
        words.setBuddy(self.context)
        self.search = _button(
            "find", tr("Find"), tr("Find words in both drafts (Ctrl+F)"), texts.text_actions.find_words
        )
        self.go_to = _button(
            "go_to", tr("Go to"), tr("Go to a provision by its old or new number (Ctrl+G)"), texts.search.open_go_to
        )
        self._ways, self._below = QWidget(), QFrame(self, Qt.WindowType.Popup)
        self._below.setFrameShape(QFrame.Shape.StyledPanel)
        self.more = _button("inline", tr("Columns ▾"), tr("How the texts are set: columns, folds, context"), self._open)
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)  # it stands where there is little room
        self.more.hide()
        ways = QHBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(4)
        for widget in (self.inline, self.unlock, self.fold, words, self.context):
            ways.addWidget(widget)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        self._column = QHBoxLayout(self._below)
        self._column.setContentsMargins(8, 8, 8, 8)
        row.addStretch(1)
        row.addWidget(self._ways)
        for button in (self.more, self.search, self.go_to):
            row.addWidget(button)
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

    def sizeHint(self) -> QSize:
        """As wide as all switches beside each other, whether they stand so or not."""
        return QSize(self._wide((self._ways, self.search, self.go_to)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As wide as it is with one button for how the texts are set."""
        return QSize(self._wide((self.more, self.search, self.go_to)), super().minimumSizeHint().height())

    def _wide(self, shown: tuple[QWidget, ...]) -> int:
        """The pixels that these take beside each other, in the letters of now."""
        edges = self._row.contentsMargins()
        wide = sum(widget.sizeHint().width() + self._row.spacing() for widget in shown)
        return edges.left() + wide - self._row.spacing() + edges.right()

    def event(self, event: QEvent) -> bool:
        """See whether all switches have room, too, when their words or letters are others."""
        taken = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return taken

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether all switches have room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all switches, have how the texts are set stand below one button: no words of a
        button are cut.
        """
        folded = self.width() < self.sizeHint().width()
        if folded is self.more.isHidden():
            self.more.setVisible(folded)
            self._below.hide()
            if folded:
                self._column.addWidget(self._ways)
            else:
                self._row.insertWidget(1, self._ways)
            self._ways.show()

    def _open(self) -> None:
        self._below.adjustSize()
        place = self.more.mapToGlobal(self.more.rect().bottomLeft())
        if self.isRightToLeft():
            place.setX(place.x() + self.more.width() - self._below.width())
        self._below.move(place)
        self._below.show()
        self.inline.setFocus(Qt.FocusReason.PopupFocusReason)


def _switch(icon: str, words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(line_icon(icon))
    button.setText(words)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setToolTip(tip)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _button(icon: str, words: str, tip: str, does: Callable[[], object]) -> QToolButton:
    button = _switch(icon, words, tip)
    button.setCheckable(False)
    button.clicked.connect(lambda _checked=False: does())
    return button
