"""The room in which a comparison is exported: choices at the left, the pages they make at the right, and where they go.

It offers what can be written: pages (PDF), a Word file, a web page, a summary, tables, a document for other programs
(JSON). Nothing is compared or laid out here; files are written whole or not at all by the services.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.desktop.exports.choice_panel import ChoicePanel
from app.desktop.exports.kept_choices import read, written
from app.desktop.exports.preview import Preview
from app.desktop.ground.language import tr
from app.job import Refused
from app.redline.choices import NOTHING_BESIDE, Beside, Choices, Only
from app.services.exporting import write_bytes
from app.services.printing import document_of, pages_of, table_of, written_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtPrintSupport import QPrinter

    from app.desktop.ground.jobs import Jobs
    from app.desktop.ground.memory import Memory
    from app.desktop.ground.theme import Theme
    from app.job import Progress, Worker
    from app.services.comparisons import Shown
    from app.services.page_pictures import PagePictures
    from app.services.resources import Resources

PDF, CSV, JSON = "pdf", "csv", "json"
DOCX, HTML, XLSX, MD = "docx", "html", "xlsx", "md"


class ExportRoom(QWidget):
    """Emits `told(sentence)`, `refused(sentence)` and `failed(bug)`; `closed()` when the reader wants to go back."""

    told = Signal(str)
    refused = Signal(str)
    failed = Signal(object)
    closed = Signal()
    _printed = Signal(bool)
    _page_printed = Signal(int, int)

    def __init__(
        self, jobs: Jobs, worker: Worker, resources: Resources, memory: Memory, theme: Theme,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._jobs, self._worker, self._resources, self._memory = jobs, worker, resources, memory
        self._shown: Shown | None = None
        self._beside = NOTHING_BESIDE
        self._printing = False
        self._later: Callable[[], None] | None = None
        self.panel, self.preview = ChoicePanel(), Preview(theme)
        self._lay_out()
        self._connect()
        self.panel.show_choices(read(memory.choice("export")))
        self._enable()

    def _lay_out(self) -> None:
        self.formats = QComboBox()
        self.formats.setAccessibleName(tr("Format"))
        for name, words in (
            (PDF, tr("Pages (PDF)")),
            (DOCX, tr("Word file with tracked changes (DOCX)")),
            (HTML, tr("Web page (HTML)")),
            (MD, tr("Summary on two pages (Markdown)")),
            (XLSX, tr("Workbook of changes (XLSX)")),
            (CSV, tr("Table of changes (CSV)")),
            (JSON, tr("For other programs (JSON)")),
        ):
            self.formats.addItem(words, name)
        self.write, self.print = QPushButton(tr("&Write…")), QPushButton(tr("P&rint…"))
        self.repeat, self.back = QPushButton(), QPushButton(tr("&Back"))
        self.write.setDefault(True)
        self.open_after = QCheckBox(tr("Open after writing"))
        self.open_after.setChecked(self._memory.switch("export_open", False))
        self.note = QLabel()
        self.note.setWordWrap(True)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(8)
        bar.addWidget(self.back)
        bar.addWidget(self.note, 1)
        for widget in (self.open_after, self.formats, self.repeat, self.print, self.write):
            bar.addWidget(widget)
        self.panes = QSplitter()
        self.panes.addWidget(self.panel)
        self.panes.addWidget(self.preview)
        self.panes.setStretchFactor(1, 1)
        self.panes.setSizes([320, 900])
        self.panes.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panes, 1)
        column.addLayout(bar)

    def _connect(self) -> None:
        self.panel.changed.connect(self._chosen)
        self.preview.ready.connect(self._enable)
        self.preview.failed.connect(self.failed)
        self.formats.activated.connect(self._enable)
        self.write.clicked.connect(self.ask)
        self.print.clicked.connect(self.ask_printer)
        self.repeat.clicked.connect(self.repeat_last)
        self.back.clicked.connect(self.closed)
        self.open_after.toggled.connect(lambda on: self._memory.choose("export_open", on))
        self._printed.connect(self._end_printing)
        self._page_printed.connect(self._tell_printing)

    # --- what is exported ---

    def show_compared(self, shown: Shown | None, *, waits: bool = False) -> None:
        """Export this pair from now on; pages are made when the room is in sight. Without one it may be that one
        `waits` until it is known who asked.
        """
        self._shown = shown
        redline = shown.redline if shown else None
        self.panel.show_redline(redline)
        self.panel.show_filter(None, len(redline.changes) if redline else 0)
        if waits:
            self.preview.say(tr("The pages are made when it is known who asked."))
        elif shown is None:
            self.preview.say(tr("Here the pages are shown as they would be written. Compare two drafts first."))
        self._renew()

    def show_filter(self, changes: frozenset[str] | None, because: str = "") -> None:
        """Offer to print only the changes that a filter left, by their ids (None: nothing is filtered), and the filter
        in words.
        """
        total = len(self._shown.redline.changes) if self._shown else 0
        self.panel.show_filter(None if changes is None else Only(changes, because), total)

    def show_beside(self, beside: Beside) -> None:
        """What else can be printed: red lines and notes by the ids of changes."""
        if beside != self._beside:
            self._beside = beside
            self._renew()

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self.preview.set_look(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """The room is in sight: make its pages, if they are not there."""
        super().showEvent(event)
        if self._shown is not None and self.preview.pages is None and not self.preview.making:
            self._renew()

    def close_pages(self) -> None:
        """Let go of pages and threads; for closing the window."""
        self.preview.close_pages()

    def _chosen(self, choices: Choices) -> None:
        self._memory.choose("export", written(choices))
        self._renew()

    def _renew(self) -> None:
        """Have the pages made that are chosen now, when anybody looks."""
        shown = self._shown
        self.preview.pages = None
        self._enable()
        if shown is None:
            return
        choices, beside, resources, worker = self.panel.choices, self._beside, self._resources, self._worker

        def make(progress: Progress) -> bytes:
            return pages_of(shown.pair, resources, worker, progress, choices, beside)

        if self.isVisible():
            self.preview.show_made(make)

    def once(self, does: Callable[[], None]) -> None:
        """Do something with the pages as soon as they are made; it is forgotten when the reader leaves before."""
        self._later = does
        self._enable()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was to be done with the pages is not wanted any more."""
        super().hideEvent(event)
        self._later = None

    def _enable(self) -> None:
        """Let be done what can be done."""
        pages = self.formats.currentData() == PDF
        if self.formats.currentData() == DOCX:
            self.note.setText(tr("All changes are in the Word file, also those that a filter leaves out of the pages."))
        else:
            self.note.setText(tr("The file names no author and no date of its making; who asked stands in it."))
        there = self._shown is not None and not self._printing
        ready = there and self.preview.pages is not None
        self.write.setEnabled(ready if pages else there)
        self.print.setEnabled(ready)
        if ready and self._later is not None:
            later, self._later = self._later, None
            QTimer.singleShot(0, later)
        last = self._last()
        self.repeat.setVisible(last is not None)
        self.repeat.setEnabled(last is not None and (ready if last.suffix == ".pdf" else there))
        if last is not None:
            words = tr("Write “{name}” again") if last.exists() else tr("Write “{name}”")
            self.repeat.setText(words.format(name=last.name))
            self.repeat.setToolTip(str(last))

    # --- writing ---

    def suggestion(self) -> str:
        """A name for the file."""
        return self._name(f".{self.formats.currentData()}")

    def _name(self, ending: str) -> str:
        assert self._shown is not None
        redline = self._shown.redline
        names = (draft.label or draft.symbol or "draft" for draft in (redline.older, redline.newer))
        return "-".join(names).replace("/", "-").replace("\\", "-") + ending

    def ask(self) -> None:
        """Ask where, and write there."""
        if self._shown is None:
            self.refused.emit(tr("Open a dossier with two drafts first: there is nothing to export."))
            return
        kinds = {
            PDF: tr("PDF (*.pdf)"),
            DOCX: tr("Word files (*.docx)"),
            HTML: tr("Web pages (*.html)"),
            MD: tr("Markdown (*.md)"),
            XLSX: tr("Workbooks (*.xlsx)"),
            CSV: tr("Tables (*.csv)"),
            JSON: tr("JSON (*.json)"),
        }
        kind = str(self.formats.currentData())
        folder = Path(self._memory.choice("export_last")).parent
        start = str(folder / self.suggestion()) if folder.is_dir() else self.suggestion()
        name, _ = QFileDialog.getSaveFileName(self, tr("Write the export"), start, kinds[kind])
        if name:
            self.write_to(Path(name if name.lower().endswith(f".{kind}") else f"{name}.{kind}"))

    def write_to(self, target: Path) -> None:
        """Write what is chosen to a file, in the format of its ending."""
        shown, resources, worker = self._shown, self._resources, self._worker
        if shown is None:
            return
        if target.suffix.lower() == f".{PDF}":
            if self.preview.pages is not None and self._stored(self.preview.pages, target):
                self._written(target)
            return
        kind, choices, beside = target.suffix.lower()[1:], self.panel.choices, self._beside

        def work(progress: Progress) -> Path:
            asked = (shown.pair, resources, worker, progress)
            if kind in (DOCX, HTML, XLSX, MD):
                data = written_of(kind, *asked, choices, beside)
            else:
                data = table_of(*asked, choices.language) if kind == CSV else document_of(*asked)
            write_bytes(data, target)
            return target

        self._jobs.start(tr("Writing {name}").format(name=target.name), work, self._written)

    def repeat_last(self) -> None:
        """Write what is chosen now where the last export was written, in its format."""
        last = self._last()
        if last is not None:
            self.write_to(last)

    def _last(self) -> Path | None:
        """Where one click writes: the last file, when it was of this pair, else a new one beside it; None before the
        first export.
        """
        kept = self._memory.choice("export_last")
        if not kept or self._shown is None or not Path(kept).parent.is_dir():
            return None
        if self._memory.choice("export_pair") == self._pair():
            return Path(kept)
        beside = Path(kept).with_name(self._name(Path(kept).suffix))
        return None if beside.exists() else beside

    def _pair(self) -> str:
        assert self._shown is not None
        pair = self._shown.pair
        words = "\n".join((str(pair.dossier.absolute()), pair.older, pair.newer))
        return hashlib.sha256(words.encode()).hexdigest()  # no label of a draft lies in the settings

    def _stored(self, data: bytes, target: Path) -> bool:
        try:
            write_bytes(data, target)
        except Refused as reason:
            self.refused.emit(str(reason))
            return False
        return True

    def _written(self, target: Path) -> None:
        self._memory.choose("export_last", str(target.absolute()))
        self._memory.choose("export_pair", self._pair())
        self.told.emit(tr("Written: {path}").format(path=target))
        self._enable()
        if self.open_after.isChecked():
            self._open(target)

    def _open(self, target: Path) -> None:
        """Show the file in the program that the system has for it; only ever a file on this computer."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.absolute()))):
            self.refused.emit(tr("No program on this computer opens “{name}”.").format(name=target.name))

    # --- printing ---

    def ask_printer(self) -> None:
        """Show the dialog of the system's printers, and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from app.desktop.exports.paper import set_up

        if self.preview.pages is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_up(printer, self.panel.choices)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(tr("Print"))
        dialog.setMinMax(1, self.preview.view.pages)
        if dialog.exec():
            self.print_to(printer)

    def print_to(self, printer: QPrinter) -> None:
        """Print the pages on a printer that is ready."""
        from app.desktop.exports.paper import print_pages

        self._printing = True
        self._enable()
        self.told.emit(tr("Printing…"))

        def told(done: int, total: int) -> bool:
            self._page_printed.emit(done, total)
            return self._printing

        def work(pages: PagePictures) -> None:
            whole = False
            try:
                whole = print_pages(pages, printer, told)
            finally:
                self._printed.emit(whole)

        self.preview.renderer.beside(work)

    def _tell_printing(self, done: int, total: int) -> None:
        self.told.emit(tr("Printing page {number} of {total}").format(number=done + 1, total=total))

    def _end_printing(self, whole: bool) -> None:
        self._printing = False
        self._enable()
        if whole:
            self.told.emit(tr("The pages were handed to the printer."))
        else:
            self.refused.emit(tr("The pages could not be printed; look at the printer and try again."))
