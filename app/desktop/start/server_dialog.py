"""The dialog for a dossier on a server: its address, and whether it is to be made there. It opens nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.box_layouts import grow
from app.job import Refused
from app.place import FORM, server_address

_WIDE = 560


class ServerDialog(QDialog):
    """Emits `given(address, new)` with an address that is whole, and whether a dossier is to be made there."""

    given = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None, title: str = "", button: str = "") -> None:
        """`title` and `button` say what for; to open it, if ""."""
        super().__init__(parent)
        self.setWindowTitle(title or tr("Open a dossier on a server"))
        hint = QLabel(
            tr(
                "The address comes from whoever looks after the server. It holds no password: that is asked for, or "
                "kept in the file .pgpass of your home folder. Nothing goes to any other place than this address."
            )
        )
        self.address, self.new, self.refusal = QLineEdit(), QCheckBox(tr("&Make a new dossier of this name")), QLabel()
        self.address.setPlaceholderText(FORM)
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for label in (hint, self.refusal):
            label.setWordWrap(True)
        self.refusal.setAccessibleName(tr("Why it was not taken"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Address"), self.address)
        form.addRow("", self.new)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton(button or tr("&Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setDefault(True)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.take.setEnabled(False)
        pile = QVBoxLayout(self)
        pile.setSpacing(12)
        pile.addWidget(hint)
        pile.addLayout(form)
        pile.addWidget(self.refusal)
        pile.addStretch(1)
        pile.addWidget(self.buttons)
        self.address.textEdited.connect(self._typed)
        self.buttons.accepted.connect(self._give)
        self.buttons.rejected.connect(self.reject)
        self.setMinimumWidth(_WIDE)
        self.resize(_WIDE, 0)
        grow(self)

    def _typed(self) -> None:
        self.refusal.clear()
        self.take.setEnabled(bool(self.address.text().strip()))

    def _give(self) -> None:
        try:
            address = server_address(self.address.text().strip())
        except Refused as reason:
            self.refusal.setText(f"! {translate_message(reason.message)}")
            grow(self)
            self.address.setFocus()
            return
        self.given.emit(address, self.new.isChecked())
        self.accept()
