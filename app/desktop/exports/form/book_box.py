"""What of the book is handed over: one part or article or all, with private notes or without, and whether its last
draft is the text as adopted.

It shows and reads these choices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from app.desktop.exports.form.form_parts import FormBox
from app.desktop.exports.form.place_field import PlaceField
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from app.services.book import BookOptions


class BookBox(FormBox):
    """Emits `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("The book"))
        self.place = PlaceField(tr("Part or article of the book"))
        self.adopted = QCheckBox(tr("That draft is the text as adopted"))
        self.private = QCheckBox(tr("Private notes, too"))
        self.place.chosen.connect(self.changed)
        for box in (self.adopted, self.private):
            box.toggled.connect(self.changed)
        self.rows.addRow(tr("Part or arti&cle; nothing for the whole book"), self.place)
        for box in (self.adopted, self.private):
            self.rows.addRow(box)

    def show_options(self, options: BookOptions) -> None:
        """Show what was chosen where the book was read, without saying that it changed."""
        self.blockSignals(True)
        self.place.show_place(options.place)
        self.adopted.setChecked(options.adopted)
        self.private.setChecked(options.private)
        self.blockSignals(False)

    def forget(self) -> None:
        """Choose nothing: another dossier is open, and what was said holds for it no more."""
        self.blockSignals(True)
        self.place.show_place("")
        self.adopted.setChecked(False)
        self.private.setChecked(False)
        self.blockSignals(False)
