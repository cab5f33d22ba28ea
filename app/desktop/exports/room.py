"""The room in which something is handed over: choices at the left, the pages they make at the right, and where they go.

It offers what can be written of a dossier (`services/exports/catalogue.py`) and shows what has pages as it will be.
Nothing is compared or laid out here; writing is `output_writer.py`'s, printing `printer.py`'s.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.desktop.exports.file_button import FileButton
from app.desktop.exports.file_description import describe_file, file_title
from app.desktop.exports.form.actors_box import proponents_of
from app.desktop.exports.form.choice_panel import ChoicePanel
from app.desktop.exports.output_writer import OutputWriter, WriteRequest
from app.desktop.exports.preview.preview import Preview
from app.desktop.exports.printer import PagePrinter
from app.desktop.exports.saved_options import read_options, write_options
from app.desktop.ground.language.translation import tr
from app.redline.print_options import NO_SUPPLEMENTS, FilteredChanges, Supplements
from app.services.exports.catalogue import UNFILTERED, Output, OutputKind, formats_of, kind_of
from app.services.exports.jobs import make_output
from app.services.notes.shown_notes import PlacedNotes, ShownNotes, supplements_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
    from PySide6.QtPrintSupport import QPrinter

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.preferences import Preferences
    from app.desktop.ground.style.theme import Theme
    from app.job import Progress, Worker
    from app.place import DossierPlace
    from app.services.book import BookOptions
    from app.services.comparisons.client import ShownPair
    from app.services.dossiers.dossier import DraftSummary
    from app.services.exports.receipts import Receipt
    from app.services.resources import Resources

PDF = "pdf"


class ExportRoom(QWidget):
    """Emits `told(sentence)`, `refused(sentence)`, `mended(sentence)` for what was refused and is so no more, and
    `failed(bug)`; `wrote(file)` after a file was written and that was told; `closed()` when the reader wants to go
    back.
    """

    told = Signal(str)
    refused = Signal(str)
    mended = Signal(str)
    wrote = Signal(object)
    failed = Signal(object)
    closed = Signal()

    def __init__(
        self, jobs: Jobs, worker: Worker, resources: Resources, memory: Preferences, theme: Theme,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._worker, self._resources, self._memory = worker, resources, memory
        self._dossier: DossierPlace | None = None
        self._drafts: Sequence[DraftSummary] = ()
        self._shown: ShownPair | None = None
        self._waits = False
        self._notes = ShownNotes(PlacedNotes())
        self._asks: frozenset[str] = frozenset()
        self._made: tuple[Output, Supplements] | None = None
        """Of what the pages are that are shown, or made."""
        self._receipt: tuple[bytes, Receipt | None] | None = None
        """What was read back of which pages."""
        self._refused = ""
        """What was said to be lacking."""
        self._later: tuple[Callable[[], None], QPushButton] | None = None
        """What is to be done once a button can be pressed."""
        self.panel, self.preview = ChoicePanel(), Preview(theme)
        self.writing = OutputWriter(jobs, worker, resources, memory, self)
        self.printer = PagePrinter(self.preview, self)
        self._lay_out()
        self._connect()
        self.panel.show_choices(read_options(memory.choice("export")))
        self._renew()

    def _lay_out(self) -> None:
        self.write, self.print = QPushButton(tr("&Write…")), QPushButton(tr("P&rint…"))
        self.repeat, self.back = FileButton(), QPushButton(tr("&Back"))
        self.write.setDefault(True)
        self.open_after = QCheckBox(tr("Open after writing"))
        self.open_after.setChecked(self._memory.switch("export_open", False))
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setFixedHeight(2 * self.note.fontMetrics().lineSpacing())  # the pages above stay as high
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 8)
        bar.setSpacing(8)
        bar.addWidget(self.back)
        bar.addWidget(self.note, 1)
        for widget in (self.repeat, self.open_after, self.print, self.write):  # what comes and goes stands first
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out between form and pages."""
        super().resizeEvent(event)
        self._share_out()

    def changeEvent(self, event: QEvent) -> None:
        """Share it out anew for other letters, when all parts have them."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._share_out)

    def _share_out(self) -> None:
        """Have the words of the form stand whole where the pages leave it the room: a screen is not made wider by
        large letters, and there the form scrolls.
        """
        left = self.panes.width() - self.panes.handleWidth()
        wanted = min(self.panel.whole_width(), left - self.preview.minimumSizeHint().width())
        if self.panes.sizes()[0] < wanted:
            self.panes.setSizes([wanted, left - wanted])

    def _connect(self) -> None:
        self.panel.changed.connect(self._chosen)
        self.preview.ready.connect(self._enable)
        self.preview.failed.connect(self.failed)
        for part in (self.writing, self.printer):
            part.told.connect(self.told)
            part.refused.connect(self.refused)
        self.writing.written.connect(self.wrote)
        self.writing.written.connect(lambda _file: self._enable())
        self.printer.changed.connect(self._enable)
        self.write.clicked.connect(self.ask)
        self.print.clicked.connect(self.ask_printer)
        self.repeat.clicked.connect(self.repeat_last)
        self.back.clicked.connect(self.closed)
        self.open_after.toggled.connect(lambda on: self._memory.choose("export_open", on))

    # --- what is exported ---

    def show_dossier(self, dossier: DossierPlace | None, drafts: Sequence[DraftSummary]) -> None:
        """Speak of another dossier, of which no pair is compared yet."""
        if dossier != self._dossier:
            self.panel.book.forget()
        self._dossier, self._drafts = dossier, drafts
        self.panel.show_drafts(drafts, None)
        self.show_compared(None)

    def show_compared(self, shown: ShownPair | None, *, waits: bool = False) -> None:
        """Export this pair from now on; pages are made when the room is in sight. Without one it may be that one
        `waits` until it is known who asked.
        """
        before, self._shown, self._waits = self._shown, shown, waits
        redline = shown.redline if shown else None
        if shown is not None:
            self._dossier = shown.pair.dossier
            if before is None or before.pair != shown.pair:
                self.panel.show_drafts(self._drafts, shown.pair)
        self.panel.show_redline(redline)
        self.panel.show_proponents(proponents_of(shown))
        self.panel.show_filter(None, len(redline.changes) if redline else 0)
        self._made = None
        self._renew()

    def show_filter(self, changes: frozenset[str] | None, because: str = "") -> None:
        """Offer to print only the changes that a filter left, by their ids (None: nothing is filtered), and the filter
        in words.
        """
        total = len(self._shown.redline.changes) if self._shown else 0
        self.panel.show_filter(None if changes is None else FilteredChanges(changes, because), total)

    def show_notes(self, notes: ShownNotes) -> None:
        """The notes on the changes, of which some can be printed."""
        self._notes = notes
        self._renew()

    def show_asks(self, asks: frozenset[str]) -> None:
        """The changes that touch what we asked for: what is handed over is weighed by them if what is private is."""
        self._asks = asks
        self._renew()

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self.preview.set_look(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """The room is in sight: make its pages, if they are not there."""
        super().showEvent(event)
        if self.preview.pages is None and not self.preview.making:
            self._made = None
            self._renew()

    def close_pages(self) -> None:
        """Let go of pages and threads; for closing the window."""
        self.preview.close_pages()

    def choose(self, thing: OutputKind, kind: str = "") -> None:
        """Choose what is handed over, as the reader would."""
        self.panel.what.choose(thing, kind)

    def show_book(self, options: BookOptions) -> None:
        """Hand over the book as it was read."""
        self.panel.show_book(options)

    def _chosen(self) -> None:
        self._memory.choose("export", write_options(self.panel.choices))
        self._renew()

    @property
    def _output(self) -> Output | None:
        """What is chosen; None as long as something is lacking."""
        return None if self._lacking() or self._dossier is None else self._asked()

    def _asked(self) -> Output:
        assert self._dossier is not None
        return self.panel.output(self._dossier, self._shown.pair if self._shown else None)

    def _lacking(self) -> str:
        """Why nothing can be written, "" where something can."""
        if self._shown is None and self.panel.what.thing.of_pair:
            if self._waits:
                return tr("The pages are made when it is known who asked.")
            return tr("Here the pages are shown as they would be written. Compare two drafts first.")
        if self._dossier is None:
            return tr("Open a dossier first: there is nothing to export.")
        return self.panel.lacking

    def _beside(self) -> Supplements:
        """What of the notes is handed over: never a private one that was not asked for."""
        thing = self.panel.what.thing
        if not thing.of_pair or (thing is OutputKind.BRIEF and not self.panel.brief.notes.isChecked()):
            return NO_SUPPLEMENTS
        return supplements_of(self._notes, private=self.panel.private, asks=self._asks)

    def _renew(self) -> None:
        """Have the pages made that are chosen now, when anybody looks; where there are none, say why."""
        output, beside = self._output, self._beside()
        kind = self.panel.what.kind
        if output is None:
            self._made = None
            self.preview.show_none(self._lacking())
        elif kind != PDF:
            self._made = None
            redline = self._shown.redline if self._shown else None
            facts = describe_file(output, kind, redline, beside)
            self.preview.show_file(file_title(output, kind), ((one.about, one.words) for one in facts))
        elif self._made != (output, beside):
            self.preview.pages = None
            if self.isVisible():
                self._made = (output, beside)
                of = (
                    output.thing, output.dossier, output.pair, output.draft, output.place, output.private,
                    output.adopted,
                )  # fmt: skip
                self.preview.show_made(lambda progress: self._pages(output, beside, progress), of=of)
        self._enable()

    def _pages(self, output: Output, beside: Supplements, progress: Progress) -> bytes:
        receipts: list[Receipt] = []
        pages = make_output(output, PDF, self._resources, self._worker, progress, beside, receipts.append)
        self._receipt = pages, receipts[0] if receipts else None
        return pages

    def write_once_ready(self) -> None:
        """Ask where to write as soon as there is something; it is forgotten when the reader leaves before."""
        self._once(self.ask, self.write)

    def print_once_ready(self) -> None:
        """The same for the dialog of the printers, as soon as there are pages: who wants to print wants pages."""
        thing = self.panel.what.thing
        if PDF in formats_of(thing):
            if self.panel.what.kind != PDF:
                self.choose(thing, PDF)
            self._once(self.ask_printer, self.print)
        else:
            self.refused.emit(tr("This has no pages to be printed; write it instead."))

    def _once(self, does: Callable[[], None], button: QPushButton) -> None:
        """Do something once its button can be pressed; what the reader has still to choose is told at once."""
        if self.panel.lacking:
            self._refuse(self.panel.lacking)
            return
        self._later = (does, button)
        self._enable()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was to be done with the pages is not wanted any more."""
        super().hideEvent(event)
        self._later = None

    def _refuse(self, words: str) -> None:
        """Say what is lacking, until it is there."""
        self._refused = words
        self.refused.emit(words)

    def _enable(self) -> None:
        """Let be done what can be done."""
        output = self._output
        there = output is not None and not self.printer.printing
        ready = there and self.preview.pages is not None
        paged = self.panel.what.kind == PDF
        self.note.setText(self._said())
        self.note.setToolTip(self.note.text())
        self.write.setEnabled(ready if paged else there)
        self.print.setEnabled(ready and paged)
        if output is not None and self._refused:
            self._refused, mended = "", self._refused
            self.mended.emit(mended)
        if self._later is not None and self._later[1].isEnabled():
            (does, _button), self._later = self._later, None
            QTimer.singleShot(0, does)
        last = self.writing.last(output, self.panel.what.kind) if output is not None else None
        self.repeat.setVisible(last is not None)
        self.repeat.setEnabled(last is not None and (ready if paged else there))
        if last is not None:
            words = tr("Write “{name}” again") if last.exists() else tr("Write “{name}”")
            self.repeat.setText(words.format(name=last.name))
            self.repeat.file = last
            drag = tr("Can be dragged into a message or a folder.")
            self.repeat.setToolTip(f"{last}\n{drag}" if last.exists() else str(last))

    def _said(self) -> str:
        """What the reader should know before the file is given away."""
        what = self.panel.what
        if self.panel.private and what.thing is OutputKind.BOOK:
            return tr("Private notes can stand in this file: whoever is given it reads them.")
        if self.panel.private and self._beside() != NO_SUPPLEMENTS:
            return tr("Private notes or red lines can stand in this file: whoever is given it reads them.")
        if what.thing is OutputKind.COMPARISON and what.kind in UNFILTERED:
            return tr("All changes are in this file, also those that a filter leaves out of the pages.")
        if what.thing.of_pair and what.kind != "json" and not self.panel.choices.named:
            return tr("The file names nobody who asked, no author and no date of its making.")
        return tr("The file names no author and no date of its making; who asked stands in it.")

    # --- writing and printing ---

    def suggestion(self) -> str:
        """A name for the file."""
        return self.writing.suggestion(self._to_write(self.panel.what.kind))

    def _to_write(self, kind: str) -> WriteRequest:
        pages, made = self.preview.pages, self._receipt
        receipt = made[1] if made is not None and made[0] is pages else None
        return WriteRequest(self._asked(), kind, self._beside(), pages, receipt)

    def ask(self) -> None:
        """Ask where, and write there."""
        if self._output is None:
            lacking = self._lacking()
            no_pair = self._shown is None and not self._waits and self.panel.what.thing.of_pair
            nothing = tr("Open a dossier with two drafts first: there is nothing to export.")
            self._refuse(nothing if no_pair else lacking)
            return
        what = self._to_write(self.panel.what.kind)  # other drafts may come while the reader is asked
        target = self.writing.ask(what)
        if target is not None:
            self._write(what, target)

    def write_to(self, target: Path) -> None:
        """Write what is chosen to a file, in the format of its ending."""
        if self._output is not None:
            self._write(self._to_write(self.panel.what.kind), target)

    def _write(self, what: WriteRequest, target: Path) -> None:
        if kind := kind_of(target.suffix, what.output.thing):
            self.writing.write(replace(what, kind=kind), target)

    def repeat_last(self) -> None:
        """Write what is chosen now where the last export was written, in its format."""
        output = self._output
        last = self.writing.last(output, self.panel.what.kind) if output is not None else None
        if last is not None:
            self.write_to(last)

    def ask_printer(self) -> None:
        """Show the dialog of the system's printers, and print."""
        self.printer.ask(self.panel.choices)

    def print_to(self, printer: QPrinter) -> None:
        """Print the pages on a printer that is ready."""
        self.printer.print_to(printer)
