"""The bar below the rooms, where it moves no text: one sentence about what happened, and below it what is being done,
with progress and Cancel.

The two have a line each: work that begins or ends takes no sentence away. News goes after a while, a refusal when it is
closed. What is said is not decided here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NEWS = 12_000
"""Milliseconds for which news is shown, not counting those in which something is being done."""


@dataclass(frozen=True, slots=True)
class MessageAction:
    """What can be done about what was said: the words of its button, and what it does."""

    words: str
    does: Callable[[], object]


class MessageBar(QWidget):
    """Hidden when there is nothing to say. Emits `cancelled` when the reader presses Cancel."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._while = QTimer(self)
        self._while.setSingleShot(True)
        self._while.setInterval(NEWS)
        self._while.timeout.connect(self._pass)
        self._passing = False
        self.sign, self.words, self.doing = QLabel(), QLabel(), QLabel()
        font = self.sign.font()
        font.setBold(True)
        self.sign.setFont(font)
        self.sign.setAccessibleName(tr("Warning"))
        self.words.setWordWrap(True)
        self.words.setAccessibleName(tr("Message"))
        self.doing.setWordWrap(True)
        self.doing.setAccessibleName(tr("What is being done"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setMaximumWidth(260)
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(tr("Cancel"))
        self.actions_offered: tuple[QPushButton, ...] = (QPushButton(), QPushButton())
        """What can be done about the sentence; hidden where there is nothing."""
        self._offered: Sequence[MessageAction] = ()
        self.close_button = QPushButton(tr("Close"))
        self.cancel.clicked.connect(self._cancel)
        self.close_button.clicked.connect(self.clear)
        for at, button in enumerate(self.actions_offered):
            button.clicked.connect(lambda _checked=False, at=at: self._act(at))
        self._said, self._work = (
            _line(self.sign, self.words, *self.actions_offered, self.close_button),
            _line(self.doing, self.bar, self.cancel),
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 4, 12, 4)
        lines.setSpacing(4)
        lines.addWidget(self._said)
        lines.addWidget(self._work)
        self.clear()
        self.idle()

    # --- what is being done ---

    def busy(self, title: str) -> None:
        """Say that something is being done; how far is not known yet."""
        self.doing.setText(f"{title} …")
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self._while.stop()
        self._show(self._work)
        announce(self.doing, self.doing.text())

    def progress(self, done: int, total: int, what: str) -> None:
        """Say how far it is."""
        self.doing.setText(f"{what} …")
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def idle(self) -> None:
        """Nothing is being done any more; the sentence stays."""
        self._hide(self._work)
        self._let_pass()

    def _cancel(self) -> None:
        self.doing.setText(tr("Stopping …"))
        self.cancel.setEnabled(False)
        self.cancelled.emit()

    # --- what happened ---

    def refuse(self, words: str) -> None:
        """Show one sentence about what could not be done, until the reader closes it or there is another."""
        self._say("!", words)

    def tell(self, words: str, *, stays: bool = False, actions: Sequence[MessageAction] = ()) -> None:
        """Show one sentence about what was done for a while, with what can be done about it; with `stays`, until the
        reader closes it or there is another.
        """
        self._say("", words, actions)
        self._passing = not stays
        self._let_pass()

    def clear(self) -> None:
        """Take the sentence away: the reader has read it, or is elsewhere."""
        self.words.clear()
        self._hide(self._said)
        self._still()

    def _act(self, at: int) -> None:
        does = self._offered[at].does
        self.clear()
        does()

    def _let_pass(self) -> None:
        """Count the while from now on, unless something is being done."""
        if self._passing and self._work.isHidden():
            self._while.start()

    def _still(self) -> None:
        self._passing = False
        self._while.stop()

    def _pass(self) -> None:
        """The while is over: take the news away, unless the pointer or the keys are on it."""
        if self.underMouse() or any(one.hasFocus() for one in (self.close_button, *self.actions_offered)):
            self._while.start()
        else:
            self.clear()

    def _say(self, sign: str, words: str, actions: Sequence[MessageAction] = ()) -> None:
        self._still()
        self._offered = actions
        for at, button in enumerate(self.actions_offered):
            button.setText(actions[at].words if at < len(actions) else "")
            button.setVisible(at < len(actions))
        self.sign.setText(sign)
        self.sign.setVisible(bool(sign))
        self.words.setText(words)
        self._show(self._said)
        announce(self.words, words, at_once=bool(sign))

    def _show(self, line: QWidget) -> None:
        line.show()
        self.show()

    def _hide(self, line: QWidget) -> None:
        line.hide()
        self.setHidden(self._said.isHidden() and self._work.isHidden())


def _line(*widgets: QWidget) -> QWidget:
    """The widgets beside each other; the words among them take the room that is left."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, int(isinstance(widget, QLabel) and widget.wordWrap()))
    return line
