"""The message in the status line: one sentence about what happened, with what can be done about it, and beside it what
is being done, with progress and Cancel.

The two share a line: work that begins or ends takes no sentence away. News goes after a while, but where something can
be done about it, it stays until that is done, or it is closed; a refusal goes when it is closed, when what it was about
is mended, or when the reader has gone to another room. What is said is not decided here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.work_line import WorkLine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

NEWS = 12_000
"""Milliseconds for which news is shown, not counting those in which something is being done."""
_STEPS_WIDE, _WHOLE = 260, 16_777_215


@dataclass(frozen=True, slots=True)
class MessageAction:
    """What can be done about what was said: the words of its button, and what it does."""

    words: str
    does: Callable[[], object]
    stays: bool = False
    """Whether the sentence, and what else can be done about it, stands afterwards, too."""


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
        self._new = QTimer(self)
        self._new.setSingleShot(True)
        self._new.setInterval(0)
        self.sign, self.words, self.work = QLabel(), QLabel(), WorkLine()
        self.doing, self.bar, self.cancel = self.work.doing, self.work.bar, self.work.cancel
        font = self.sign.font()
        font.setBold(True)
        self.sign.setFont(font)
        self.sign.setAccessibleName(tr("Warning"))
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAccessibleName(tr("Message"))
        self.actions_offered: tuple[QPushButton, ...] = (QPushButton(), QPushButton())
        """What can be done about the sentence; hidden where there is nothing."""
        self._offered: Sequence[MessageAction] = ()
        self.close_button = QPushButton(tr("Close"))
        self.work.cancelled.connect(self.cancelled)
        self.work.began.connect(self._begin)
        self.work.ended.connect(self._end)
        self.close_button.clicked.connect(self.clear)
        for at, button in enumerate(self.actions_offered):
            button.clicked.connect(lambda _checked=False, at=at: self._act(at))
        self._said = _line(self.sign, self.words, *self.actions_offered, self.close_button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 2, 12, 2)
        line.setSpacing(16)
        line.addWidget(self._said, 1)
        line.addWidget(self.work)
        self.clear()

    # --- what is being done ---

    def busy(self, title: str) -> None:
        """Say that something is being done; how far is not known yet."""
        self.work.busy(title)

    def progress(self, done: int, total: int, what: str) -> None:
        """Say how far it is."""
        self.work.progress(done, total, what)

    def idle(self) -> None:
        """Nothing is being done any more; the sentence stays."""
        self.work.idle()

    def _begin(self) -> None:
        self._while.stop()
        self._arrange()

    def _end(self) -> None:
        self._arrange()
        self._let_pass()

    # --- what happened ---

    def refuse(self, words: str) -> None:
        """Show one sentence about what could not be done, until the reader closes it, it is mended, or there is
        another.
        """
        self._say("!", words)

    def tell(self, words: str, *, stays: bool = False, actions: Sequence[MessageAction] = ()) -> None:
        """Show one sentence about what was done for a while; with `stays`, or with what can be done about it, until the
        reader closes it or there is another. Said once more in the same turn, it is another name for the same deed:
        what could be done about that still can.
        """
        if self.new and not actions and not self.refusing:
            actions = self._offered
        self._say("", words, actions)
        self._passing = not stays
        self._let_pass()

    def offer(self, actions: Sequence[MessageAction]) -> None:
        """Offer these beside the sentence that is shown, and nothing else; none takes away what was offered."""
        self._offered = actions
        for at, button in enumerate(self.actions_offered):
            there = at < len(actions)
            button.setText(actions[at].words if there else "")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if there else Qt.FocusPolicy.NoFocus)
            button.setVisible(there)
        self._let_pass()

    @property
    def new(self) -> bool:
        """Whether what is shown was said in this turn of the event loop: by what goes on now."""
        return self._new.isActive() and not self._said.isHidden()

    @property
    def refusing(self) -> bool:
        """Whether it is a refusal that is shown."""
        return not self._said.isHidden() and bool(self.sign.text())

    def mend(self, words: str) -> None:
        """Take a sentence away, if it is this one: it is true no more."""
        if words and self.words.text() == " ".join(words.split()):
            self.clear()

    def leave(self) -> None:
        """The reader goes elsewhere: a refusal that was said before is about what they left."""
        if self.refusing and not self.new:
            self.clear()

    def clear(self) -> None:
        """Take the sentence away: the reader has read it, or is elsewhere."""
        self.words.clear()
        self.sign.clear()
        self.offer(())
        self._said.hide()
        self._arrange()
        self._still()

    def _act(self, at: int) -> None:
        action = self._offered[at]
        if not action.stays:
            self.clear()
        action.does()

    def _let_pass(self) -> None:
        """Count the while from now on, unless something is being done, or can be done about it."""
        if self._passing and self.work.isHidden() and not self._offered:
            self._while.start()
        else:
            self._while.stop()

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
        self.sign.setText(sign)
        self.sign.setVisible(bool(sign))
        self.words.setText(" ".join(words.split()))
        self.offer(actions)
        self._new.start()
        self._said.show()
        self._arrange()
        announce(self.words, words, at_once=bool(sign))

    def _arrange(self) -> None:
        """Be there while there is something to say; what is being done has as much of the line as a sentence leaves."""
        alone, at_work = self._said.isHidden(), not self.work.isHidden()
        self.doing.setMaximumWidth(_WHOLE if alone else _STEPS_WIDE)
        self.doing.setMinimumWidth(0 if alone else _STEPS_WIDE // 2)
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.setStretchFactor(self.work, int(alone))
        self.setHidden(alone and not at_work)


def _line(*widgets: QWidget) -> QWidget:
    """The widgets beside each other; the words among them take the room that is left."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, int(isinstance(widget, QLabel) and widget.wordWrap()))
    return line
