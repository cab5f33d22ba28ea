"""Which dossier is a file to join that was given to the window: one of those that were open, or a new one.

It asks; who asked opens the dossier and brings the file in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.translation import tr
from app.desktop.start.recent_list import RecentList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.ground.preferences import RecentDossier


class JoinDialog(QDialog):
    """Emits `chosen(path)` for a dossier of those, `new_wanted` for a new one, `other_wanted` for another file with
    which it is to be compared.
    """

    chosen = Signal(object)
    new_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, name: str, recent: Sequence[RecentDossier], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("A file that is no dossier"))
        words = QLabel(tr("{file} is no dossier. Which one is it to join?").format(file=isolate_text(name)))
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.list = RecentList()
        self.list.show_recent(recent)
        self.join, self.new = QPushButton(tr("&Join this dossier")), QPushButton(tr("&New dossier…"))
        self.other, cancel = QPushButton(tr("&Compare it with…")), QPushButton(tr("&Cancel"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.join, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in (self.new, self.other):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        for shown in (self.list, self.join):
            shown.setVisible(bool(recent))
        pile = QVBoxLayout(self)
        pile.addWidget(words)
        pile.addWidget(self.list, 1)
        pile.addWidget(buttons)
        self.list.chosen.connect(self._choose)
        self.join.clicked.connect(self.list.choose_current)
        for button, wanted in ((self.new, self.new_wanted), (self.other, self.other_wanted)):
            button.clicked.connect(self.accept)
            button.clicked.connect(wanted)
        buttons.rejected.connect(self.reject)
        (self.join if recent else self.new).setDefault(True)
        self.resize(560, 380 if recent else 120)

    def _choose(self, path: object) -> None:
        self.accept()
        self.chosen.emit(path)
