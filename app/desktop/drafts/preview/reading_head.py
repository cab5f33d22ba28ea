"""What stands at the top of a preview: whether the file is a draft or a paper with proposals; while it is read, how far
that is and how it is stopped; and the line for the password of one that is locked.

All are shown by the previews of drafts and of papers; what comes of them is the business of whoever opened these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.phrases import commas
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_AROUND = QSize(48, 56)
"""How much of its window is seen around a dialog."""
_LEAST = QSize(820, 560)
_HEADS = 6
"""Names that are shown of those that head the passages of a paper."""


class SortSwitch(QWidget):
    """Says what a file is. Emits `changed` when the reader says that it is the other thing."""

    changed = Signal()

    def __init__(self, *, papers: bool) -> None:
        super().__init__()
        self.choice, self._papers = QComboBox(), papers
        self.choice.addItem(tr("a draft", "what a file is"), False)
        self.choice.addItem(tr("a paper with proposals", "what a file is"), True)
        self.choice.setCurrentIndex(int(papers))
        said = QLabel(tr("It is"))
        said.setBuddy(self.choice)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(said)
        line.addWidget(self.choice)
        self.doubt = QPushButton()
        self.doubt.setAutoDefault(False)
        self.doubt.setVisible(False)
        line.addWidget(self.doubt)
        self.choice.activated.connect(self._chosen)
        self.doubt.clicked.connect(self.changed)

    def suspect(self, names: Sequence[str]) -> None:
        """Say that what is taken for a draft looks like a paper with proposals, whose passages are headed by names, and
        offer to read it as one; nothing without names.
        """
        self.doubt.setVisible(bool(names))
        if names:
            self.doubt.setText(tr("It looks like a paper with &proposals: read it as one"))
            heads = tr("Its passages are headed by names: {names}").format(names=commas(names[:_HEADS]))
            self.doubt.setToolTip(heads)
            self.doubt.setAccessibleDescription(heads)

    def _chosen(self, at: int) -> None:
        if bool(self.choice.itemData(at)) is not self._papers:
            self.choice.setCurrentIndex(int(self._papers))
            self.changed.emit()


class PasswordLine(QWidget):
    """Asks for the password of a locked file. Emits `given(password)`, which it keeps no longer then."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.password, self.open = QLineEdit(), QPushButton(tr("&Open"))
        self.open.setAutoDefault(False)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(tr("Password of the file"))
        self.password.setPlaceholderText(tr("Password of the file"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.password)
        line.addWidget(self.open)
        self.open.clicked.connect(self._give)
        self.password.returnPressed.connect(self._give)

    def _give(self) -> None:
        if word := self.password.text():
            self.password.clear()
            self.given.emit(word)


class ReadingProgress(QWidget):
    """How far the reading of a file is. Emits `stopped` when the reader will not wait for it."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said, self.bar, self.stop = QLabel(), QProgressBar(), QPushButton(tr("Stop &reading"))
        self.stop.setAutoDefault(False)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far it is read"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.said, 1)
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop)
        keep_place(self)  # nothing moves when it begins or ends
        self.stop.clicked.connect(self.stopped)
        self.show_step(0, 0, "")

    def show_step(self, done: int, total: int, words: str) -> None:
        """Show how far it is: `done` of `total`, 0 where nobody knows."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.said.setText(words)
        announce(self.bar, words)


def keep_place(widget: QWidget) -> None:
    """Have a widget keep its place while it is hidden: nothing moves when it goes or comes."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def fit_over(dialog: QWidget, wide: int, high: int) -> None:
    """Make a dialog as large as is wanted, but no larger than the window over which it opens."""
    parent = dialog.parentWidget()
    room = parent.window().size() - _AROUND if parent is not None else QSize(wide, high)
    dialog.resize(QSize(wide, high).boundedTo(room).expandedTo(_LEAST))
