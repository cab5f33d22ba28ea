"""The one window: drafts above, changes at the left, the texts in the middle, the change in detail at the right.

It joins the panes and hands long work to jobs; what is compared, stored and written is the services' business.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QStandardPaths, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QFont
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QListView,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.desktop.actions import build_menus
from app.desktop.change_delegate import ChangeDelegate
from app.desktop.change_list import ChangeList, Entry, Filtered, Role
from app.desktop.details import Details
from app.desktop.draft_bar import DraftBar
from app.desktop.filters import Filters
from app.desktop.jobs import Jobs
from app.desktop.message_bar import MessageBar
from app.desktop.row_layout import Look
from app.desktop.side_by_side import SideBySide
from app.desktop.start_page import StartPage
from app.desktop.theme import THEMES, Theme, palette
from app.job import Refused
from app.services.dossier import Dossier
from app.services.exporting import export_pdf
from app.services.pairs import compare_pair_in_child, import_drafts_in_child, import_papers_in_child
from app.services.sample import build_sample_in_child

if TYPE_CHECKING:
    from app.job import Progress, Worker
    from app.services.comparing import Compared
    from app.services.resources import Resources

LONG = 600.0
"""Seconds after which a child process is given up."""
RIGHT_TO_LEFT = ("ar",)


class Window(QMainWindow):
    """Travaux as a delegate sees it."""

    def __init__(self, resources: Resources, worker: Worker, theme: Theme) -> None:
        super().__init__()
        self._resources = resources
        self._worker = worker
        self._theme = theme
        self._zoom = 11.0
        self.dossier: Path | None = None
        self.compared: Compared | None = None
        self.current = ""
        self.jobs = Jobs(self)
        self.draft_bar = DraftBar()
        self.message = MessageBar()
        self.start_page = StartPage()
        self.view = SideBySide(self._look())
        self.details = Details(theme)
        self.changes = ChangeList(self)
        self.filtered = Filtered(self)
        self.filtered.setSourceModel(self.changes)
        self.list = QListView()
        self.filters = Filters()
        self._lay_out()
        build_menus(self)
        self._connect()
        self.set_theme(theme)
        self.start_page.welcome()
        self.setAcceptDrops(True)
        self.resize(1280, 800)

    # --- how it is put together ---

    def _lay_out(self) -> None:
        self.list.setModel(self.filtered)
        self.list.setAccessibleName("Changes")
        self.list.setItemDelegate(ChangeDelegate(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        panes = QSplitter()
        for pane, share in ((left, 0), (self.view, 1), (self.details, 0)):
            panes.addWidget(pane)
            panes.setStretchFactor(panes.count() - 1, share)
        panes.setSizes([250, 780, 250])
        panes.setChildrenCollapsible(False)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(panes)
        middle = QWidget()
        stack = QVBoxLayout(middle)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.draft_bar)
        stack.addWidget(self.message)
        stack.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.draft_bar.hide()

    def _connect(self) -> None:
        self.draft_bar.chosen.connect(self.compare)
        self.start_page.taken.connect(self._first_step)
        self.view.change_chosen.connect(self.choose)
        self.filters.wanted.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._list_moved)
        self.list.activated.connect(self._list_activated)
        self.list.clicked.connect(self._list_activated)
        self.jobs.busy.connect(self.message.busy)
        self.jobs.progressed.connect(self.message.progress)
        self.jobs.idle.connect(self.message.idle)
        self.jobs.refused.connect(self.message.refuse)
        self.jobs.failed.connect(self._failed)
        self.message.cancelled.connect(self.jobs.cancel)

    def _look(self) -> Look:
        redline = self.compared.redline if self.compared else None
        return Look(
            self._theme,
            QFont(["Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"], round(self._zoom)),
            QFont(["Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC"], max(8, round(self._zoom * 0.8))),
            older_right_to_left=redline is not None and redline.older.language in RIGHT_TO_LEFT,
            newer_right_to_left=redline is not None and redline.newer.language in RIGHT_TO_LEFT,
        )

    def set_theme(self, theme: Theme) -> None:
        """Use another set of colours everywhere."""
        self._theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(theme))
        self.view.set_look(self._look())
        self.details.set_theme(theme)
        self._show_details()

    def next_theme(self) -> None:
        """Light, dark, high contrast, in turn."""
        self.set_theme(THEMES[(THEMES.index(self._theme) + 1) % len(THEMES)])

    def zoom(self, steps: int) -> None:
        """Larger or smaller treaty text; 0 is the usual size."""
        self._zoom = 11.0 if steps == 0 else max(7.0, min(28.0, self._zoom + steps))
        self.view.set_look(self._look())

    # --- dossiers ---

    def new_dossier(self) -> None:
        """Ask where, and make an empty dossier."""
        name, _ = QFileDialog.getSaveFileName(self, "New dossier", "negotiation.travaux", "Dossiers (*.travaux)")
        if name:
            path = Path(name if name.endswith(".travaux") else name + ".travaux")
            if self._or_say(lambda: Dossier.create(path, path.stem).close()):
                self.open_dossier(path)

    def ask_for_dossier(self) -> None:
        """Ask which dossier to open."""
        name, _ = QFileDialog.getOpenFileName(self, "Open a dossier", "", "Dossiers (*.travaux)")
        if name:
            self.open_dossier(Path(name))

    def open_dossier(self, path: Path, older: str = "", newer: str = "") -> None:
        """Show the dossier at `path`, on the named pair or on its last two drafts."""

        def look() -> None:
            with Dossier.open(path, write=False) as there:
                drafts, title = there.drafts(), there.info().title
            self.dossier = path
            self.setWindowTitle(f"{title} – Travaux")
            self.draft_bar.show()
            self.draft_bar.show_drafts(drafts, older, newer)
            self._show_compared(None)
            if len(drafts) < 2:
                self.start_page.ask_for_drafts(len(drafts))
                self.pages.setCurrentIndex(0)
            else:
                self.compare(*self.draft_bar.pair(), str(self.draft_bar.reading.currentData()))

        self._or_say(look)

    def open_sample(self) -> None:
        """Make the sample dossier anew in the program's own folder, and open it."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
        folder.mkdir(parents=True, exist_ok=True)
        target, resources = folder / "sample.travaux", self._resources
        self.jobs.start(
            "Making the sample",
            lambda progress: self._worker.call(
                build_sample_in_child,
                str(resources.sample),
                str(target),
                str(resources.folder),
                timeout=LONG,
                progress=progress,
            ),
            lambda path: self.open_dossier(Path(path), "zero", "rev1"),
        )

    def _first_step(self, step: str) -> None:
        steps = {
            "new": self.new_dossier,
            "open": self.ask_for_dossier,
            "sample": self.open_sample,
            "import": self.ask_for_drafts,
        }
        steps[step]()

    # --- bringing files in ---

    def ask_for_drafts(self) -> None:
        """Ask for files with drafts and add them."""
        names, _ = QFileDialog.getOpenFileNames(self, "Add drafts", "", "Drafts (*.docx *.md *.txt);;All files (*)")
        self.add_files([Path(name) for name in names], papers=False)

    def ask_for_papers(self) -> None:
        """Ask for files with proposals and add them."""
        kinds = "Papers with proposals (*.txt *.md *.csv *.xlsx *.docx);;All files (*)"
        names, _ = QFileDialog.getOpenFileNames(self, "Add proposals", "", kinds)
        self.add_files([Path(name) for name in names], papers=True)

    def add_files(self, files: list[Path], *, papers: bool) -> None:
        """Add drafts, or papers with proposals, to the dossier that is open."""
        if not files:
            return
        if self.dossier is None:
            self.message.refuse("Make or open a dossier first: drafts and papers are kept in one.")
            return
        dossier, work = self.dossier, import_papers_in_child if papers else import_drafts_in_child
        self.jobs.start(
            f"Reading {files[0].name}" if len(files) == 1 else f"Reading {len(files)} files",
            lambda progress: self._worker.call(
                work,
                str(dossier),
                [str(file) for file in files],
                str(self._resources.folder),
                timeout=LONG,
                progress=progress,
            ),
            lambda labels: self._added(labels, papers),
        )

    def _added(self, labels: tuple[str, ...], papers: bool) -> None:
        assert self.dossier is not None
        older, newer = self.draft_bar.pair()
        if not papers:
            older, newer = "", ""
        self.open_dossier(self.dossier, older, newer)
        self.message.tell(f"Added: {', '.join(labels)}.")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dossier that was dropped, or add drafts; tables, and papers dropped with Shift held, are proposals."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        dossiers = [file for file in files if file.suffix == ".travaux"]
        if dossiers:
            self.open_dossier(dossiers[0])
            return
        papers = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        papers = papers or all(file.suffix.casefold() in (".csv", ".xlsx") for file in files)
        self.add_files(files, papers=papers)

    # --- comparing ---

    def compare(self, older: str, newer: str, reading: str) -> None:
        """Compare two drafts of the dossier in a child process and show the redline."""
        if self.dossier is None:
            return
        dossier = str(self.dossier)
        self.jobs.start(
            f"Comparing {older} and {newer}",
            lambda progress: self._worker.call(
                compare_pair_in_child,
                dossier,
                older,
                newer,
                str(self._resources.folder),
                reading,
                timeout=LONG,
                progress=progress,
            ),
            self._show_compared,
        )

    def _show_compared(self, compared: Compared | None) -> None:
        redline = compared.redline if compared else None
        self.compared = compared
        self.current = ""
        self.changes.show(None)
        self.filtered.show(redline)
        self.changes.show(redline)
        self.filters.show_redline(redline)
        self.view.set_look(self._look())
        self.view.show_redline(redline)
        self.details.clear()
        self.draft_bar.show_counts(redline, len(redline.changes) if redline else 0)
        if redline:
            self.pages.setCurrentIndex(1)
            self.view.setFocus()

    # --- one change after the other ---

    def choose(self, change: str) -> None:
        """Show a change in the texts, in the list and in detail."""
        if self.compared is None:
            return
        self.current = change
        self.changes.open_group_of(change)
        self.view.show_change(change)
        for row in range(self.filtered.rowCount()):
            entry: Entry = self.filtered.index(row, 0).data(Role.ENTRY)
            if entry.view.id == change and entry.group is None:
                self.list.setCurrentIndex(self.filtered.index(row, 0))
                break
        self._show_details()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) of the changes that the filter shows."""
        ids = self.filtered.changes()
        if not ids:
            self.message.tell("No change is shown: the filter hides them all.")
            return
        start = -1 if by > 0 else len(ids)
        at = (ids.index(self.current) if self.current in ids else start) + by
        if 0 <= at < len(ids):
            self.choose(ids[at])
        else:
            self.message.tell("That was the last change." if by > 0 else "That was the first change.")

    def _show_details(self) -> None:
        if self.compared and self.current:
            redline = self.compared.redline
            view = next((v for v in redline.changes if v.id == self.current), None)
            if view:
                self.details.show_change(redline, view)

    def _filter(self, facts: dict[str, str]) -> None:
        self.filtered.want_more(**facts)
        self.draft_bar.show_counts(self.compared.redline if self.compared else None, self.filtered.count())

    def _list_moved(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(Role.ENTRY) if index.isValid() else None
        if entry and not entry.group and entry.view.id != self.current:
            self.choose(entry.view.id)

    def _list_activated(self, index: QModelIndex) -> None:
        entry: Entry = index.data(Role.ENTRY)
        if entry.group:
            self.changes.toggle(entry.group.id)

    # --- writing out ---

    def ask_for_pdf(self) -> None:
        """Ask where, and write the annotated PDF."""
        if self.compared is None:
            self.message.refuse("Open a dossier with two drafts first: there is nothing to print.")
            return
        older, newer = self.compared.redline.older.label, self.compared.redline.newer.label
        suggestion = f"{older}-{newer}.pdf".replace("/", "-")
        name, _ = QFileDialog.getSaveFileName(self, "Export as PDF", suggestion, "PDF (*.pdf)")
        if name:
            self.export(Path(name))

    def export(self, target: Path) -> None:
        """Write the redline that is shown as an annotated PDF."""
        compared = self.compared
        if compared is None:
            return

        def write(progress: Progress) -> Path:
            export_pdf(compared, target, self._resources, self._worker, progress)
            return target

        self.jobs.start(f"Writing {target.name}", write, lambda path: self.message.tell(f"Written: {path}"))

    # --- when something goes wrong ---

    def _or_say(self, work: Any) -> bool:
        """Do something quick; a refusal becomes the sentence in the message bar. Returns whether it was done."""
        try:
            work()
        except Refused as reason:
            self.message.refuse(str(reason))
            return False
        return True

    def _failed(self, bug: Exception) -> None:
        logging.getLogger("travaux").error("A job failed", exc_info=bug)
        self.message.refuse(
            f"This is a fault of the program, not yours; nothing was lost. ({type(bug).__name__}: {bug})"
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is running; nothing needs saving."""
        self.jobs.wait()
        super().closeEvent(event)
