"""Bringing files in: by dialog or by dropping them; reading them is a child process's work.

It knows which dossier is open and nothing of what the files hold.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.ground.language import tr
from app.desktop.proposals.entry import EntryForm
from app.job import Refused
from app.services.dossier import Dossier
from app.services.pairs import import_drafts_in_child, import_papers_in_child
from app.services.proposing import enter_proposal

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent

    from app.desktop.ground.jobs import Jobs
    from app.job import Progress, Worker
    from app.services.resources import Resources

LONG = 600.0
"""Seconds after which a child process is given up."""
TABLES = (".csv", ".xlsx")


class Intake(QObject):
    """Adds files to the dossier. Emits `added(labels, papers)`, `entered` after a proposal by hand,
    `dossier_wanted(files)` for drafts dropped while no dossier was open, and for what must be done first `refused`.
    """

    added = Signal(tuple, bool)
    dossier_dropped = Signal(object)
    dossier_wanted = Signal(list)
    entered = Signal()
    refused = Signal(str)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, window: QWidget) -> None:
        super().__init__(window)
        self.dossier: Path | None = None
        self.form: EntryForm | None = None
        self._jobs, self._worker, self._resources, self._window = jobs, worker, resources, window

    def ask_for_drafts(self) -> None:
        """Ask for files with drafts and add them."""
        kinds = tr("Drafts (*.docx *.md *.txt);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Add drafts"), "", kinds)
        self.add([Path(name) for name in names], papers=False)

    def ask_for_papers(self) -> None:
        """Ask for files with proposals and add them."""
        kinds = tr("Papers with proposals (*.txt *.md *.csv *.xlsx *.docx);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Add proposals"), "", kinds)
        self.add([Path(name) for name in names], papers=True)

    def enter_by_hand(self) -> None:
        """Ask for a proposal that is in no file, and add it."""
        dossier = self.dossier
        if dossier is None:
            self.refused.emit(tr("Make or open a dossier first: proposals are kept in one."))
            return
        try:
            with Dossier.open(dossier, write=False) as there:
                register, labels = there.register(self._resources.register), [one.label for one in there.drafts()]
        except Refused as reason:
            self.refused.emit(str(reason))
            return
        if self.form is not None:
            self.form.deleteLater()
        self.form = EntryForm(
            register, labels, lambda entry: enter_proposal(dossier, self._resources, entry), self._window
        )
        self.form.accepted.connect(self.entered)
        self.form.open()

    def add(self, files: list[Path], *, papers: bool) -> None:
        """Add drafts, or papers with proposals, to the dossier that is open."""
        if not files:
            return
        if self.dossier is None:
            self.refused.emit(tr("Make or open a dossier first: drafts and papers are kept in one."))
            return
        dossier, folder = str(self.dossier), str(self._resources.folder)
        child = import_papers_in_child if papers else import_drafts_in_child
        names = [str(file) for file in files]

        def work(progress: Progress) -> Any:
            # Fresh: a parser may fall over a file, or fill its memory with one, and takes nothing with it then.
            return self._worker.call(child, dossier, names, folder, timeout=LONG, progress=progress, fresh=True)

        title = (
            tr("Reading {file}").format(file=files[0].name)
            if len(files) == 1
            else tr("Reading %n files", "", len(files))
        )
        self._jobs.start(title, work, lambda labels: self.added.emit(labels, papers))

    def drop(self, event: QDropEvent) -> None:
        """Take dropped files: a dossier to open, or drafts. Tables, and papers dropped with Shift, are proposals."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        dossiers = [file for file in files if file.suffix == ".travaux"]
        if dossiers:
            self.dossier_dropped.emit(dossiers[0])
            return
        tables = bool(files) and all(file.suffix.casefold() in TABLES for file in files)
        papers = tables or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.dossier is None and files and not papers:
            self.dossier_wanted.emit(files)
        else:
            self.add(files, papers=papers)
