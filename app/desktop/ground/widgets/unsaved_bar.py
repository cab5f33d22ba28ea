"""The offer to go on with what was begun and not kept: what it was, its first words, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.dossiers.unsaved_work import UnsavedWork


class UnsavedBar(QFrame):
    """A part of the status line. Emits `wanted(begun)` to go on and `thrown(begun)` to throw it away."""

    wanted = Signal(object)
    thrown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begun: list[UnsavedWork] = []
        self.words = ElidedLabel()
        self.go_on = QPushButton(tr("&Go on"))
        self.throw = QPushButton(tr("&Throw away"))
        self.later = QPushButton(tr("&Later"))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 8, 0)
        line.setSpacing(8)
        line.addWidget(self.words, 1)
        for button in (self.go_on, self.throw, self.later):
            line.addWidget(button)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Begun and not kept"))
        self.go_on.clicked.connect(lambda: self._answer(self.wanted))
        self.throw.clicked.connect(lambda: self._answer(self.thrown))
        self.later.clicked.connect(self.hide)
        self.hide()

    def offer(self, begun: Sequence[UnsavedWork]) -> None:
        """Offer these, one after the other; nothing hides the line."""
        self._begun = list(begun)
        self._show()

    def _answer(self, signal: SignalInstance) -> None:
        one = self._begun.pop(0)
        self._show()
        signal.emit(one)

    def _show(self) -> None:
        self.setVisible(bool(self._begun))
        if not self._begun:
            return
        one = self._begun[0]
        told = tr("You had begun {what} ({when}): “{words}”") if one.words else tr("You had begun {what} ({when}).")
        words = told.format(what=one.title, when=_when(one.when), words=one.words)
        more = len(self._begun) - 1
        self.words.tell((f"{words} " + tr("And %n more.", "", more)) if more else words)
        self.setAccessibleDescription(self.words.text())


def _when(when: str) -> str:
    """A day and time as the reader's language writes it; as it came when it is none."""
    moment = QDateTime.fromString(when, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat) if moment.isValid() else when
