"""Keeps that the reader has looked at how a draft was read, so that this is not said first any more, and takes it back.

What is doubtful is decided below; where it is shown is the texts' business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Qt, Signal

from app.desktop.ground.language.translation import tr
from app.services.imports.inspection import doubts_of_reading, set_inspection
from app.treaty.draft import Inspection

if TYPE_CHECKING:
    from app.desktop.ground.undo_history import UndoHistory
    from app.place import DossierPlace


class InspectionController(QObject):
    """Emits `changed(dossier, label)` when a draft was looked at, or that was taken back."""

    changed = Signal(object, str)

    def __init__(self, deeds: UndoHistory, parent: QObject) -> None:
        super().__init__(parent)
        self._deeds = deeds

    def look(self, dossier: DossierPlace, label: str) -> None:
        """Keep that the reader has looked at the draft under `label`, today; Undo takes it back."""
        today = Inspection(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        self._deeds.do(
            tr("the look at how {draft} was read").format(draft=label),
            lambda: set_inspection(dossier, label, today),
            lambda: set_inspection(dossier, label, None),
            lambda _done: self.changed.emit(dossier, label),
        )

    def withdraw(self, dossier: DossierPlace, label: str) -> None:
        """Have it said of a draft again; Undo keeps the look as it was."""
        kept: list[Inspection | None] = []

        def take_back() -> None:
            kept[:] = [doubts_of_reading(dossier, label).inspection]
            set_inspection(dossier, label, None)

        self._deeds.do(
            tr("the warning of how {draft} was read").format(draft=label),
            take_back,
            lambda: set_inspection(dossier, label, kept[0]),
            lambda _done: self.changed.emit(dossier, label),
        )
