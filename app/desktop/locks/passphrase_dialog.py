"""The dialog for a passphrase: the one that opens a locked dossier, or a new one, typed twice; and for a password.

It asks, and shows what was wrong where it was typed; whether a passphrase is right, whoever opened it finds out.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.box_layouts import grow

_WIDE = 460


class PassphraseDialog(QDialog):
    """Emits `given(passphrase)`; then it waits, until it is told that it was wrong (`refuse`) or is closed."""

    given = Signal(str)

    def __init__(
        self, title: str, words: str, button: str, parent: QWidget | None = None, *, new: bool, asked: str = ""
    ) -> None:
        """`asked` is what is to be typed, with its key; a passphrase, if ""."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.said, self.refusal, self.waiting = QLabel(words), QLabel(), QProgressBar()
        self.passphrase, self.again, self.seen = QLineEdit(), QLineEdit(), QCheckBox(tr("&Show what is typed"))
        self._new = new
        self.said.setWordWrap(True)
        self.refusal.setWordWrap(True)
        self.refusal.setAccessibleName(tr("Why it was not taken"))
        self.waiting.setRange(0, 0)
        self.waiting.setTextVisible(False)
        self.waiting.setAccessibleName(tr("What was typed is tried"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(asked or tr("&Passphrase"), self.passphrase)
        if new:
            form.addRow(tr("The same &again"), self.again)
        form.addRow("", self.seen)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setDefault(True)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        pile = QVBoxLayout(self)
        pile.setSpacing(12)
        pile.addWidget(self.said)
        pile.addLayout(form)
        pile.addWidget(self.refusal)
        pile.addWidget(self.waiting)
        pile.addStretch(1)
        pile.addWidget(self.buttons)
        self.buttons.accepted.connect(self._give)
        self.buttons.rejected.connect(self.reject)
        self.seen.toggled.connect(self._show)
        for field in (self.passphrase, self.again):
            field.textEdited.connect(self._typed)
        self._show(False)
        self._wait(False)
        self._typed()
        self.setMinimumWidth(_WIDE)
        self.resize(_WIDE, 0)
        grow(self)

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken, and let the reader type again."""
        self._wait(False)
        self.refusal.setText(f"! {sentence}")
        grow(self)
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _give(self) -> None:
        if self._new and self.passphrase.text() != self.again.text():
            self.refuse(tr("The two are not the same."))
            return
        self.refusal.clear()
        self._wait(True)
        self.given.emit(self.passphrase.text())

    def _typed(self) -> None:
        self.refusal.clear()
        self.take.setEnabled(bool(self.passphrase.text()) and (bool(self.again.text()) or not self._new))

    def _show(self, seen: bool) -> None:
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)

    def _wait(self, waits: bool) -> None:
        self.waiting.setVisible(waits)
        grow(self)
        for widget in (self.passphrase, self.again, self.seen, self.take):
            widget.setEnabled(not waits)
