"""From files to papers with proposals by way of a preview: one after the other is read in a process of its own, shown,
and handed on to be stored when the reader takes it. Until then nothing is stored.

It stores nothing itself (`drafts/intake.py`).
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from app.desktop.drafts.preview.name_mender import NameMender
from app.desktop.drafts.preview.page_supply import PageSupply
from app.desktop.drafts.preview.paper_dialog import PaperDialog
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.job import Cancelled, Refused
from app.services.dossiers.dossier import Dossier
from app.services.imports.paper_preview import PaperPreview
from app.services.imports.preview import UnreadFile
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.background_jobs import Job, Jobs
    from app.job import Progress, Worker
    from app.place import DossierPlace
    from app.services.resources import Resources

LONG = 900.0
"""Seconds after which a child process is given up."""


class PaperPreviewController(QObject):
    """Opens the dialog for one file after the other. Emits `taken(dossier, files, actors, password)` for what is to
    be stored, with the actors that were added for names in it and the password that opened it,
    `drafts_said(dossier, files, password)` for files of which the reader says that they are drafts, `left(dossier)`
    when the reader leaves them, and `refused` for what must be done first.
    """

    taken = Signal(object, list, tuple, str)
    drafts_said = Signal(object, list, str)
    left = Signal(object)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._worker, self._resources, self._window = jobs, worker, resources, window
        self._dossier: DossierPlace = Path()
        self._waiting: list[Path] = []
        self._file, self._password = Path(), ""
        self._job: Job | None = None
        self._ahead: PaperPreview | None = None
        self.dialog: PaperDialog | None = None
        self.mender = NameMender(resources.register, self)
        self.mender.mended.connect(self._read)
        self.pages = PageSupply(self)

    def ask(self, dossier: DossierPlace, files: Sequence[Path], password: str = "") -> None:
        """Read files, and show what they would be as papers of a dossier; `password` opens the first where it is
        locked.
        """
        try:
            with Dossier.open(dossier, write=False) as there:
                self.mender.begin(there.register(self._resources.register))
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        if self.dialog is not None:
            self.dialog.close()
        self._dossier, self._waiting = dossier, list(dict.fromkeys(files))
        self._next(password)

    def _next(self, password: str = "") -> None:
        """Show the next file, if one waits."""
        if not self._waiting:
            return
        self._file, self._ahead, self._password = self._waiting.pop(0), None, password
        dialog = self.dialog = PaperDialog(self._file, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages.begin(dialog.page)
        dialog.draft_said.connect(self._hand_over)
        dialog.unlock.connect(self._unlock)
        dialog.page_wanted.connect(self._show_page)
        dialog.actor_added.connect(self.mender.add)
        dialog.actor_sought.connect(lambda name: self.mender.seek(name, self.dialog))
        dialog.stopped.connect(self._stop)
        dialog.taken.connect(self._take)
        dialog.finished.connect(self._closed)
        dialog.rejected.connect(self._waiting.clear)
        dialog.rejected.connect(lambda: self.left.emit(self._dossier))
        dialog.open()
        self._read()

    def _unlock(self, password: str) -> None:
        """Read the file that is locked once more."""
        self._password = password
        self._read()

    def _read(self) -> None:
        """Read the file in a fresh process: a parser may fall over it."""
        self._stop()
        if self.dialog is None:
            return
        self.dialog.show_reading()
        title = tr("Reading {file}").format(file=file_name(self._file.name))
        arguments = (self._dossier, self._file, self._resources, self.mender.actors)
        dialog = self.dialog
        self._job = self._jobs.start(
            title,
            partial(self._call, arguments),
            lambda value: self._came(dialog, value),
            progressed=dialog.progress.show_step,
        )

    def _call(self, arguments: tuple[Any, ...], progress: Progress) -> Any:
        """What a worker's process makes of it; a refusal and a Cancel are answers, too."""
        task = "app.services.imports.paper_preview:read_paper_ahead"
        try:
            return self._worker.call(
                task, *arguments, timeout=LONG, progress=progress, fresh=True, password=self._password
            )
        except (Refused, Cancelled) as end:
            return end

    def _came(self, dialog: PaperDialog, value: Any) -> None:
        if dialog is not self.dialog:
            return
        self._job = None
        if isinstance(value, PaperPreview):
            self._ahead = value
            dialog.show_paper(value)
        elif isinstance(value, UnreadFile):
            dialog.show_unread(value)
        else:
            why = value.message if isinstance(value, Refused) else tr("Reading was stopped; nothing was stored.")
            dialog.show_unread(UnreadFile(str(self._file), self._file.name, why))

    def _stop(self) -> None:
        """The file is not to be read on."""
        if self._job is not None:
            self._job.cancel()

    def _show_page(self, page: int) -> None:
        """Have a page of the file drawn for its place beside the rows."""
        if self._ahead is None:
            return
        self.pages.want(self._ahead.path, self._ahead.sha256, page, self._password)

    # --- its end ---

    def _hand_over(self) -> None:
        """The file is no paper: it leaves this preview, and nothing was stored of it."""
        self._leave()
        self.drafts_said.emit(self._dossier, [self._file], self._password)

    def _take(self) -> None:
        dossier, file, actors, password = self._dossier, self._file, self.mender.actors, self._password
        self._leave()
        self.taken.emit(dossier, [file], actors, password)
        self._next()

    def _leave(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    def _closed(self) -> None:
        """What is still being read is not wanted any more."""
        self._stop()
        self.dialog = self._job = None
        self.pages.end()
