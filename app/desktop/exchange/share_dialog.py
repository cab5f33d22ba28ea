"""The dialog in which it is chosen what a copy for a partner has. It writes nothing (`exchange.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QGroupBox, QLabel, QRadioButton, QVBoxLayout

from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.dossiers.sharing import PartnerCopyOptions


class ShareDialog(QDialog):
    """Asks what to leave out. Emits `wanted(choice)`."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("A copy for a partner"))
        self.setMinimumWidth(520)
        told = QLabel(
            tr(
                "The copy has all drafts and what is needed for the same redline. It never has our delegation's"
                " settings, what was there before, who confirmed something, and when something was written."
            )
        )
        told.setWordWrap(True)
        self.none = QRadioButton(tr("&No notes"))
        self.shared = QRadioButton(tr("Notes that are not pri&vate"))
        self.all = QRadioButton(tr("&All notes, private ones too"))
        self.shared.setChecked(True)
        notes = QGroupBox(tr("Notes"))
        pile = QVBoxLayout(notes)
        self.writers = QCheckBox(tr("&Who wrote them: names and initials"))
        for button in (self.none, self.shared, self.all, self.writers):
            pile.addWidget(button)
        self.none.toggled.connect(lambda none: self.writers.setEnabled(not none))
        self.matched = QCheckBox(tr("&Proposal papers, and the names that are matched by them"))
        self.matched.setChecked(True)
        self.matched.setToolTip(tr("Without them only what a text marks, or a person confirmed, has names."))
        self.positions = QCheckBox(tr("Positions &entered by hand"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.write = self.buttons.addButton(tr("&Write the copy…"), QDialogButtonBox.ButtonRole.AcceptRole)
        whole = QVBoxLayout(self)
        for widget in (told, notes, self.matched, self.positions, self.buttons):
            whole.addWidget(widget)
        self.buttons.accepted.connect(lambda: self.wanted.emit(self.choice()))
        self.buttons.rejected.connect(self.reject)

    def choice(self) -> PartnerCopyOptions:
        """What is chosen."""
        from app.services.dossiers.sharing import CopiedNotes, PartnerCopyOptions

        notes = (
            CopiedNotes.NONE
            if self.none.isChecked()
            else CopiedNotes.ALL
            if self.all.isChecked()
            else CopiedNotes.SHARED
        )
        named = self.writers.isChecked() and notes is not CopiedNotes.NONE
        return PartnerCopyOptions(notes, self.matched.isChecked(), self.positions.isChecked(), named)
