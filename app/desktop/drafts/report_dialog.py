"""What the import of a draft reports, doubts first, whether a person has looked at what its structure makes doubtful,
and the pages of its file whose pictures are kept.

It shows what it is given; reading it is `report_pages.py`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from app.desktop.drafts.preview.descriptions import severity_words
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import join_facts, spot_words, tell_message
from app.desktop.ground.language.translation import day_words, tr
from app.desktop.ground.widgets.box_layouts import row
from app.desktop.ground.widgets.list_view import LeadingList
from app.treaty.draft import Severity
from app.treaty.pages import page_of
from app.treaty.structure import by_weight, is_of_structure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.treaty.draft import Inspection, ReportLine
    from app.treaty.pages import PageFacts

_PAGE = Qt.ItemDataRole.UserRole


class ReportDialog(QDialog):
    """Shows the report of one draft at a time. Emits `wanted(label)` for another, and `page_wanted(page)` for the
    picture of a page, 0 for the first one that is kept; `looked(label)` and
    `withdrawn(label)` of a look at what is doubtful.
    """

    wanted = Signal(str)
    page_wanted = Signal(int)
    looked = Signal(str)
    withdrawn = Signal(str)

    def __init__(self, labels: Sequence[str], label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What the import of a draft reports"))
        self.resize(760, 540)
        self.drafts, self.lines, self.state = QComboBox(), LeadingList(), QLabel()
        self.show_pages, self.look = QPushButton(), QPushButton()
        self._inspected = False
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._kept: frozenset[int] = frozenset()
        self.drafts.addItems(list(labels))
        self.drafts.setCurrentText(label)
        self.drafts.setAccessibleName(tr("Draft"))
        self.lines.setAccessibleName(tr("What the import reports; Return shows the page where its picture is kept"))
        self.lines.setWordWrap(True)
        self.state.setWordWrap(True)
        pile = QVBoxLayout(self)
        for widget in (self.drafts, self.state, self.lines, row(0, 0, self.show_pages, self.look, None), self.buttons):
            pile.addWidget(widget, 1 if widget is self.lines else 0)
        for button in (self.show_pages, self.look):
            button.setAutoDefault(False)
        self.look.clicked.connect(self._look)
        self.drafts.textActivated.connect(self.wanted)
        self.lines.itemActivated.connect(self._follow)
        self.show_pages.clicked.connect(lambda: self.page_wanted.emit(0))
        self.buttons.rejected.connect(self.reject)

    def label(self) -> str:
        """The label of the draft whose report is shown."""
        return self.drafts.currentText()

    def show_report(
        self, lines: Sequence[ReportLine], pages: Sequence[PageFacts], inspection: Inspection | None
    ) -> None:
        """Show the report of the draft at hand, how many pictures of pages are kept with it, and who has looked."""
        self._kept = frozenset(one.page for one in pages)
        self.lines.clear()
        for line in by_weight(lines):
            where = spot_words(line.where) if line.where else ""
            item = QListWidgetItem(join_facts((severity_words(line.severity.value), where, tell_message(line.message))))
            item.setData(_PAGE, page_of(line.where) or 0)
            self.lines.addItem(item)
        doubtful = sum(line.severity is not Severity.INFO for line in lines)
        self.state.setText(
            tr("%n doubts.", "", doubtful) if doubtful else tr("No doubts.") if lines else tr("Nothing was reported.")
        )
        self._inspected = inspection is not None
        self.look.setVisible(any(is_of_structure(line.message) for line in lines))
        self.look.setText(tr("&Warn of it again") if inspection else tr("I have &looked at it"))
        if inspection is not None and self.look.isVisibleTo(self):
            self.state.setText(f"{self.state.text()} {_inspection_words(inspection)}")
        self.show_pages.setText(tr("&Show %n pages as pictures…", "", len(pages)))
        self.show_pages.setVisible(bool(pages))
        self.lines.setCurrentRow(0)

    def _look(self) -> None:
        (self.withdrawn if self._inspected else self.looked).emit(self.label())

    def _follow(self, item: QListWidgetItem) -> None:
        page = int(item.data(_PAGE))
        if self._kept:
            self.page_wanted.emit(page if page in self._kept else 0)


def _inspection_words(inspection: Inspection) -> str:
    """Who has looked, and when."""
    day = day_words(inspection.day)
    if not inspection.by:
        return tr("A person looked at how it was read on {day}.").format(day=day)
    return tr("{who} looked at how it was read on {day}.").format(who=isolate_text(inspection.by), day=day)
