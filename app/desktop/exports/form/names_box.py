"""Who is named in what is handed over of a comparison, and of what day its tracked changes and annotations are.

It shows and reads these choices; the file is made elsewhere.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QLineEdit

from app.desktop.ground.language.translation import tr
from app.redline.print_options import Authors, PrintOptions

_SIGNED = "signed"


class NamesBox(QGroupBox):
    """The box of the form. Emits `changed()` whenever the reader chooses something else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Names"))
        self.authors = QComboBox()
        self.authors.setAccessibleName(tr("Who is named"))
        for value, words in (
            (Authors.NAMES.value, tr("Those who asked")),
            (Authors.NONE.value, tr("Nobody: no actor is named")),
            (_SIGNED, tr("One name for all")),
        ):
            self.authors.addItem(words, value)
        self.signed = QLineEdit()
        self.signed.setAccessibleName(tr("One name for all"))
        self.signed.setPlaceholderText(tr("Name"))
        self.dated = QCheckBox(tr("Dates: that of the newer draft"))
        rows = QFormLayout(self)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.setSpacing(4)
        rows.addRow(tr("W&ho is named"), self.authors)
        rows.addRow(self.signed)
        rows.addRow(self.dated)
        self.authors.currentIndexChanged.connect(self._choose)
        self.signed.editingFinished.connect(self.changed)
        self.dated.toggled.connect(self.changed)
        self._choose()

    def _choose(self) -> None:
        self.signed.setVisible(self.authors.currentData() == _SIGNED)
        self.changed.emit()

    def show_kind(self, kind: str) -> None:
        """Offer days where a format has some."""
        self.dated.setVisible(kind in ("pdf", "docx", "akn"))

    def show_choices(self, choices: PrintOptions) -> None:
        """Show what was chosen before."""
        value = _SIGNED if choices.signed else choices.authors.value
        self.authors.setCurrentIndex(self.authors.findData(value))
        self.signed.setText(choices.signed)
        self.dated.setChecked(choices.dated)

    def read(self, choices: PrintOptions) -> PrintOptions:
        """Choices with those of this box. One name for all that is not typed yet is nobody's."""
        value = str(self.authors.currentData())
        one = value == _SIGNED
        return replace(
            choices,
            authors=Authors.NONE if one else Authors(value),
            signed=" ".join(self.signed.text().split()) if one else "",
            dated=self.dated.isChecked(),
        )
