"""From files to instruments by way of a preview: each is read in a process of its own, shown with its doubts, put
right, and all are put on the shelf in one go when the reader takes them. Until then nothing is stored.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from app.desktop.drafts.instruments.instrument_facts import InstrumentCandidate, InstrumentFactsForm
from app.desktop.drafts.preview.dialog import PreviewDialog
from app.desktop.drafts.preview.file_jobs import FileJobs
from app.desktop.drafts.preview.name_mender import NameMender
from app.desktop.drafts.preview.page_supply import PageSupply
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.desktop.pages.page_viewer import PageViewer
from app.job import Cancelled, Refused
from app.services.dossiers.dossier import Dossier
from app.services.imports.preview_model import UnreadFile
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.background_jobs import Jobs
    from app.job import Progress, Worker
    from app.message import Message
    from app.place import DossierPlace
    from app.services.resources import Resources


class InstrumentPreviewController(QObject):
    """Opens the dialog and does what it asks. Emits `stored(dossier, keys)` when instruments were put on the shelf of a
    dossier, and `refused` for what must be done first.
    """

    stored = Signal(object, tuple)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._resources, self._window = FileJobs(jobs, worker), resources, window
        self._dossier: DossierPlace = Path()
        self.candidates: list[InstrumentCandidate] = []
        self.dialog: PreviewDialog | None = None
        self.showing, self.pages = PageViewer(window), PageSupply(self)
        self.mender = NameMender(resources.register, self)
        self.mender.mended.connect(self._mended)

    def ask(self, dossier: DossierPlace, files: Sequence[Path]) -> None:
        """Read files, and show what they would be as instruments on the shelf of a dossier."""
        if not files:
            return
        try:
            with Dossier.open(dossier, write=False) as there:
                others = [(one.key, one.name) for one in there.shelf_summaries() if not one.version_of]
                self.mender.begin(there.register(self._resources.register))
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        if self.dialog is not None:
            self.dialog.close()
        self._dossier = dossier
        self.candidates = [InstrumentCandidate(file) for file in dict.fromkeys(files)]
        dialog = self.dialog = PreviewDialog(
            self.candidates, (), self._resources, self._window, facts=lambda parent: InstrumentFactsForm(others, parent)
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages.begin(dialog.page)
        dialog.read_anew.connect(self._read_anew)
        dialog.unlock.connect(self._read)
        dialog.pages_wanted.connect(self._show_pages)
        dialog.page_wanted.connect(self._show_page)
        dialog.actor_added.connect(self.mender.add)
        dialog.actor_sought.connect(lambda name: self.mender.seek(name, self.dialog))
        dialog.stopped.connect(self._stop)
        dialog.taken.connect(self._store)
        dialog.finished.connect(self._closed)
        dialog.open()
        for one in self.candidates:
            self._read(one, "")

    # --- reading ---

    def _read(self, one: InstrumentCandidate, password: str) -> None:
        """Read a file in a fresh process: a parser may fall over it, or fill its memory with it."""
        one.password = password
        arguments = (self._dossier, one.path, self._resources)
        task = "app.services.imports.instruments:read_instrument"
        self._begin(one, partial(self._work.call, task, arguments, fresh=True, password=password, wished=one.wished))

    def _read_anew(self, one: InstrumentCandidate) -> None:
        """Read what was parsed in another way; when that cannot be, it stays as it was."""
        if one.preview is not None:
            bare = replace(one.preview, read=replace(one.preview.read, pictures=()))
            arguments = (self._dossier, bare, one.wished, self._resources)
            self._begin(one, partial(self._work.call, "app.services.imports.instruments:reread_instrument", arguments))

    def _begin(self, one: InstrumentCandidate, work: Callable[[Progress], Any]) -> None:
        one.asked += 1
        one.busy = True
        asked = one.asked
        if self.dialog is not None:
            self.dialog.refuse("")
            self.dialog.show_candidate(one)
        title = tr("Reading {file}").format(file=file_name(one.path.name))
        one.job = self._work.start(title, work, lambda value: self._came(one, asked, value), self._progressed)

    def _progressed(self, done: int, total: int, words: str) -> None:
        if self.dialog is not None:
            self.dialog.progress.show_step(done, total, words)

    def _stop(self, one: InstrumentCandidate) -> None:
        if one.job is not None:
            one.job.cancel()

    def _came(self, one: InstrumentCandidate, asked: int, value: Any) -> None:
        if asked != one.asked or self.dialog is None:
            return
        one.busy, one.job = False, None
        if isinstance(value, UnreadFile):
            one.unread = value
        elif not isinstance(value, Refused | Cancelled):
            one.take_preview(value)
            one.same_as = self._same(one)
        elif one.ahead is None:
            one.unread = UnreadFile(str(one.path), file_name(one.path.name), _why(value))
        else:  # it could not be read so: what was read before stays
            self.dialog.refuse(translate_message(_why(value)))
        self.dialog.show_candidate(one)

    def _same(self, one: InstrumentCandidate) -> str:
        """The name of an earlier file of this import with the same bytes."""
        assert one.ahead is not None, "it was just read"
        for other in self.candidates[: self.candidates.index(one)]:
            if other.ahead is not None and other.ahead.sha256 == one.ahead.sha256:
                return other.path.name
        return ""

    def _show_pages(self, one: InstrumentCandidate, page: int) -> None:
        if one.ahead is not None and self.dialog is not None:
            self.showing.show_read(one.path.name, one.ahead.pictures, page, self.dialog)

    def _show_page(self, one: InstrumentCandidate, page: int) -> None:
        if one.ahead is not None:
            self.pages.want(one.ahead.path, one.ahead.sha256, page, one.password)

    def _mended(self) -> None:
        """Read all files anew with what was added."""
        for one in self.candidates:
            one.wished = replace(one.wished, actors=self.mender.actors)
            self._read_anew(one)

    # --- storing ---

    def _store(self) -> None:
        """Put all that can be on the shelf, in one transaction."""
        intended = tuple(one.to_store() for one in self.candidates if one.can_be_stored)
        dossier = self._dossier

        def done(value: Any) -> None:
            if isinstance(value, Refused | Cancelled):
                if self.dialog is not None:
                    self.dialog.refuse(translate_message(_why(value)))
                return
            if self.dialog is not None:
                self.dialog.accept()
            self.stored.emit(dossier, tuple(value))

        task = "app.services.imports.instruments:bring_instruments"
        self._work.start(tr("Storing"), partial(self._work.call, task, (dossier, intended), changes=True), done)

    # --- the end ---

    def _closed(self) -> None:
        """Whatever is still being read is not wanted any more."""
        self._work.cancel()
        self.dialog = None
        self.pages.end()


def _why(end: Refused | Cancelled) -> Message | str:
    """Why there is no answer."""
    return end.message if isinstance(end, Refused) else tr("Reading was stopped; nothing was stored.")
