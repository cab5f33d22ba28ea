"""How a compared pair stands on the pages, what is told beside it, and which changes are there.

It shows and reads these choices; the pages are made elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGroupBox, QVBoxLayout

from app.desktop.exports.form.form_parts import FormBox, choice, hint
from app.desktop.ground.language.translation import tr
from app.redline.print_options import (
    LAYOUTS,
    FilteredChanges,
    Layout,
    PrintOptions,
    Section,
    TableOrder,
    UnchangedDisplay,
)

SECTIONS_OF: Mapping[str, frozenset[Section]] = {
    "pdf": frozenset(Section),
    "html": frozenset(
        {
            Section.FRONT,
            Section.RED_LINES,
            Section.LEGEND,
            Section.SCOPE,
            Section.PRECEDENTS,
            Section.EVIDENCE,
            Section.FACTS,
        }
    ),
    "md": frozenset({Section.RED_LINES, Section.PRECEDENTS}),
}
"""What can be left out of a comparison in a format, and is in it where it is chosen; in the others there is nothing to
choose.
"""


_ORDER = (
    Section.FRONT, Section.RED_LINES, Section.LEGEND, Section.EVIDENCE, Section.FACTS, Section.TABLE, Section.SCOPE,
    Section.PRECEDENTS, Section.FATE, Section.INDEX, Section.UNATTRIBUTED, Section.SILENT,
)  # fmt: skip
"""The sections as they are offered."""


class LayoutBox(FormBox):
    """How the texts stand. Emits `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Layout"))
        self.layouts = choice(tr("Layout"), *((layout, layout_words(layout)) for layout in LAYOUTS))
        ways = ((way, unchanged_words(way)) for way in UnchangedDisplay)
        self.unchanged = choice(tr("Unchanged provisions"), *ways)
        for box in (self.layouts, self.unchanged):
            box.activated.connect(self.changed)
        self.rows.addRow(tr("&Layout"), self.layouts)
        self.rows.addRow(tr("&Unchanged provisions"), self.unchanged)


def unchanged_words(way: UnchangedDisplay) -> str:
    """What becomes of provisions that did not change, in words."""
    words = {
        UnchangedDisplay.FOLDED: tr("Folded to one line"),
        UnchangedDisplay.FULL: tr("In full"),
        UnchangedDisplay.OMITTED: tr("Left out"),
    }
    return words[way]


def section_words(section: Section) -> str:
    """What can be left out, in words."""
    words = {
        Section.FRONT: tr("Title page"),
        Section.RED_LINES: tr("Red lines that are touched"),
        Section.LEGEND: tr("Legend on each page"),
        Section.EVIDENCE: tr("Who asked, and on what evidence"),
        Section.FACTS: tr("Facts for checking"),
        Section.TABLE: tr("Table of the amendments"),
        Section.SCOPE: tr("Which offences are reached: what moved"),
        Section.PRECEDENTS: tr("Where the words come from"),
        Section.FATE: tr("What became of the proposals"),
        Section.INDEX: tr("Index of actors with pages"),
        Section.UNATTRIBUTED: tr("Changes for which nobody is named"),
        Section.SILENT: tr("What tracked changes do not say"),
    }
    return words[section]


def layout_words(layout: Layout) -> str:
    """A layout, in words."""
    words = {
        Layout.SIDES: tr("Side by side"),
        Layout.COLUMN: tr("One column"),
        Layout.FINAL: tr("Newer text with notes in the margin"),
        Layout.LIST: tr("List of changes only"),
    }
    return words.get(layout, layout.value)


class ContentBox(QGroupBox):
    """What is told beside the texts. Emits `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Content"))
        column = QVBoxLayout(self)
        column.setSpacing(4)
        self.sections = {section: QCheckBox(section_words(section)) for section in _ORDER}
        self.notes = QCheckBox(tr("My notes at their changes"))
        self.private = QCheckBox(tr("Private notes and red lines, too"))
        self.annotations = QCheckBox(tr("Annotations that readers of PDF list"))
        for box in (*self.sections.values(), self.notes, self.private, self.annotations):
            box.toggled.connect(self.changed)
            column.addWidget(box)
        self.order = choice(
            tr("Order of the table"),
            (TableOrder.WEIGHT, tr("The heaviest amendments first")),
            (TableOrder.TEXT, tr("Amendments in the order of the text")),
        )
        self.order.activated.connect(self.changed)
        table = self.sections[Section.TABLE]
        table.toggled.connect(self.order.setEnabled)
        self.order.setEnabled(table.isChecked())
        column.insertWidget(column.indexOf(table) + 1, self.order)

    def show_kind(self, kind: str, *, archival: bool) -> None:
        """Offer what makes a difference in a format; an archive takes no annotations."""
        for section, box in self.sections.items():
            box.setVisible(section in SECTIONS_OF.get(kind, ()))
        self.order.setVisible(kind == "pdf")
        pages = tr("Annotations that readers of PDF list")
        self.annotations.setText(pages if kind == "pdf" else tr("Comments on who asked"))
        self.annotations.setVisible(kind in ("pdf", "docx", "akn"))
        self.annotations.setEnabled(kind != "pdf" or not archival)

    def show_choices(self, choices: PrintOptions) -> None:
        """Show what was chosen before."""
        for section, tick in self.sections.items():
            tick.setChecked(section in choices.sections)
        self.order.setCurrentIndex(max(0, self.order.findData(choices.order.value)))
        self.annotations.setChecked(choices.annotations)
        self.notes.setChecked(choices.notes)


class ChangesBox(QGroupBox):
    """Which changes are printed: all, or those that a filter left. Emits `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Changes"))
        self.filter: FilteredChanges | None = None
        self.only = QComboBox()
        self.only.setAccessibleName(tr("Which changes"))
        self.only.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.only.activated.connect(self.changed)
        self.warning = hint(tr("The first page and the head of each page will say how many changes are not there."))
        column = QVBoxLayout(self)
        column.setSpacing(4)
        column.addWidget(self.only)
        column.addWidget(self.warning)

    @property
    def chosen(self) -> FilteredChanges | None:
        """The changes that are printed; None for all."""
        return self.filter if self.only.currentData() == "filter" else None

    def show_filter(self, only: FilteredChanges | None, all_changes: int) -> None:
        """Offer to print only the changes that the list shows; None where it shows all."""
        chosen = self.chosen is not None
        self.filter = only
        self.only.clear()
        self.only.addItem(tr("All changes (%n)", "", all_changes), "all")
        if only is not None:
            words = tr("Only those of the filter (%n)", "", len(only.changes))
            self.only.addItem(f"{words}: {only.because}" if only.because else words, "filter")
            if chosen:
                self.only.setCurrentIndex(1)

    def take_filter(self) -> None:
        """Print only what is offered beside all changes."""
        self.only.setCurrentIndex(self.only.count() - 1)
        self.changed.emit()

    def enable(self, *, paged: bool) -> None:
        """Let be chosen what makes a difference; `paged` where each page can say what is left out."""
        self.warning.setVisible(paged and self.chosen is not None)
        self.only.setEnabled(self.only.count() > 1)
        filter_first = tr("Filter the list of changes first, by article, by words or by who asked; then only these.")
        self.only.setToolTip("" if self.only.isEnabled() else filter_first)
        self.only.setAccessibleDescription(self.only.toolTip())
