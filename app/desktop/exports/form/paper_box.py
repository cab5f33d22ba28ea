"""The paper of what has pages, and the line on how it is to be handled.

It shows and reads these choices; the pages are made elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox

from app.desktop.exports.form.form_parts import FormBox, choice
from app.desktop.ground.language.translation import tr
from app.redline.print_options import LEAST_MARGIN, MOST_HANDLING, MOST_MARGIN, Orientation, Paper, PrintOptions
from app.services.exports.catalogue import OutputKind


class PaperBox(FormBox):
    """Emits `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Paper", "the sheets of a print"))
        self.papers = choice(tr("Paper", "the sheets of a print"), (Paper.A4, "A4"), (Paper.LETTER, tr("Letter")))
        self.orientations = choice(
            tr("Orientation"), (Orientation.LANDSCAPE, tr("Landscape")), (Orientation.PORTRAIT, tr("Portrait"))
        )
        self.margin = QSpinBox()
        self.margin.setRange(LEAST_MARGIN, MOST_MARGIN)
        self.margin.setSuffix(" mm")
        self.margin.setAccessibleName(tr("Margin"))
        self.margin.valueChanged.connect(self.changed)
        self.handling = QLineEdit()
        self.handling.setMaxLength(MOST_HANDLING)
        self.handling.setAccessibleName(tr("Handling, at the head of every page"))
        self.handling.editingFinished.connect(self.changed)
        self.archival = QCheckBox(tr("For an archive (PDF/A), without annotations"))
        self.archival.toggled.connect(self.changed)
        for box in (self.papers, self.orientations):
            box.activated.connect(self.changed)
        self.rows.addRow(tr("&Paper"), self.papers)
        self.rows.addRow(tr("&Orientation"), self.orientations)
        self.rows.addRow(tr("&Margin"), self.margin)
        self.rows.addRow(tr("&Handling, at the head of every page"), self.handling)
        self.rows.addRow(self.archival)

    def show_thing(self, thing: OutputKind, kind: str) -> None:
        """Offer what makes a difference for a thing in a format."""
        pages = kind == "pdf"
        columns = thing is OutputKind.COLUMNS
        self.rows.setRowVisible(self.papers, kind in ("pdf", "docx"))
        self.rows.setRowVisible(self.orientations, (pages or columns) and thing is not OutputKind.BRIEF)
        self.rows.setRowVisible(self.margin, pages or columns)
        self.rows.setRowVisible(self.archival, pages)

    def turn(self, *, upright: bool) -> None:
        """Turn the paper as a layout reads best."""
        usual = Orientation.PORTRAIT if upright else Orientation.LANDSCAPE
        self.orientations.setCurrentIndex(self.orientations.findData(str(usual)))

    def show_choices(self, choices: PrintOptions) -> None:
        """Show what was chosen before."""
        self.papers.setCurrentIndex(max(0, self.papers.findData(str(choices.paper))))
        self.orientations.setCurrentIndex(max(0, self.orientations.findData(str(choices.orientation))))
        self.margin.setValue(choices.margin)
        self.handling.setText(choices.handling)
        self.archival.setChecked(choices.archival)
