"""What is handed over, in which format, and in which language its labels are: the first choice of an export.

It shows and asks; what a thing is made of is chosen in other boxes.
"""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.desktop.exports.form.form_parts import FormBox, choice
from app.desktop.ground.language.translation import tr
from app.services.exports.catalogue import OutputKind, ending_of, formats_of
from app.treaty.languages import LANGUAGES

_SPEAKING = {
    OutputKind.COMPARISON: ("pdf", "docx", "html", "md", "xlsx", "csv", "akn"),
    OutputKind.BRIEF: ("pdf", "docx"),
    OutputKind.COLUMNS: ("pdf", "docx"),
    OutputKind.LIFE: ("pdf",),
    OutputKind.BOOK: ("pdf", "docx", "html", "akn"),
}
"""What has labels in a language that can be chosen."""


class OutputBox(FormBox):
    """Emits `thing_chosen()` when another thing is wanted, and `changed()` for the rest."""

    thing_chosen = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.things = choice(tr("What to export"), *((thing, output_words(thing)) for thing in OutputKind))
        self.formats = choice(tr("Format"))
        spoken = (("", tr("As the interface")), *((code, one.name) for code, one in LANGUAGES.items()))
        self.languages = choice(tr("Language of the labels"), *spoken)
        self.rows.addRow(tr("Wha&t is handed over"), self.things)
        self.rows.addRow(tr("&Format"), self.formats)
        self.rows.addRow(tr("Language of the la&bels"), self.languages)
        self.things.activated.connect(self._choose_thing)
        self.formats.activated.connect(self._choose)
        self.languages.activated.connect(self._choose)
        self._offer()

    @property
    def thing(self) -> OutputKind:
        """What is handed over."""
        return OutputKind(self.things.currentData())

    @property
    def kind(self) -> str:
        """Its format."""
        return str(self.formats.currentData())

    def choose(self, thing: OutputKind, kind: str = "") -> None:
        """Choose a thing, and a format of it, as the reader would."""
        self.things.setCurrentIndex(self.things.findData(str(thing)))
        self._offer()
        self.formats.setCurrentIndex(max(0, self.formats.findData(kind)))
        self._show_language()
        self.thing_chosen.emit()

    def _choose_thing(self) -> None:
        self._offer()
        self.thing_chosen.emit()

    def _choose(self) -> None:
        self._show_language()
        self.changed.emit()

    def _offer(self) -> None:
        """Offer the formats of the thing, the usual one first."""
        self.formats.clear()
        for kind in formats_of(self.thing):
            self.formats.addItem(format_words(kind, self.thing), kind)
        self.formats.setEnabled(self.formats.count() > 1)
        self._show_language()

    def _show_language(self) -> None:
        self.rows.setRowVisible(self.languages, self.kind in _SPEAKING.get(self.thing, ()))


def output_words(thing: OutputKind) -> str:
    """What is handed over, in words."""
    words = {
        OutputKind.COMPARISON: tr("The comparison of two drafts"),
        OutputKind.BRIEF: tr("A brief on some amendments"),
        OutputKind.COLUMNS: tr("Drafts and asks beside each other"),
        OutputKind.LIFE: tr("One provision through all drafts"),
        OutputKind.BOOK: tr("The book of the negotiation"),
        OutputKind.COMPILATION: tr("The proposals by article"),
        OutputKind.PROPOSALS: tr("The list of proposals"),
        OutputKind.FATES: tr("What became of the proposals"),
        OutputKind.POSITIONS: tr("Who stands where"),
        OutputKind.DRAFT: tr("One draft by itself"),
    }
    return words[thing]


def format_words(kind: str, thing: OutputKind) -> str:
    """A format of a thing, in words."""
    compared = thing is OutputKind.COMPARISON
    words = {
        "pdf": tr("Pages (PDF)"),
        "docx": tr("Word file with tracked changes (DOCX)") if compared else tr("Word file (DOCX)"),
        "html": tr("Web page (HTML)"),
        "md": tr("Summary on two pages (Markdown)") if compared else tr("Plain text (Markdown)"),
        "xlsx": tr("Workbook of changes (XLSX)") if compared else tr("Workbook (XLSX)"),
        "csv": tr("Table of changes (CSV)") if compared else tr("Table (CSV)"),
        "akn": tr("Akoma Ntoso with the changes (XML)") if compared else tr("Akoma Ntoso (XML)"),
        "json": tr("For other programs (JSON)"),
    }
    return words.get(kind, kind.upper())


def files_words(kind: str) -> str:
    """The files of a format, as a dialog names them."""
    words = {
        "pdf": tr("PDF (*.pdf)"),
        "docx": tr("Word files (*.docx)"),
        "html": tr("Web pages (*.html)"),
        "md": tr("Markdown (*.md)"),
        "xlsx": tr("Workbooks (*.xlsx)"),
        "csv": tr("Tables (*.csv)"),
        "akn": tr("Akoma Ntoso (*.xml)"),
        "json": tr("JSON (*.json)"),
    }
    return words.get(kind, f"{kind.upper()} (*{ending_of(kind)})")
