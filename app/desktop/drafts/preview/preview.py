"""From files to drafts by way of a preview: each is read in a process of its own, shown, put right, and all are stored
in one go when the reader takes them. Until then nothing is stored.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from app.desktop.drafts.preview.candidates import ImportCandidate, drafts_to_store
from app.desktop.drafts.preview.dialog import PreviewDialog
from app.desktop.drafts.preview.file_jobs import FileJobs
from app.desktop.drafts.preview.name_mender import NameMender
from app.desktop.drafts.preview.page_supply import PageSupply
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.desktop.pages.page_viewer import PageViewer
from app.job import Cancelled, Refused
from app.services.dossiers.dossier import Dossier
from app.services.imports.preview import DraftPreview, UnreadFile
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.background_jobs import Jobs
    from app.job import Progress, Worker
    from app.message import Message
    from app.place import DossierPlace
    from app.services.dossiers.dossier import DraftSummary
    from app.services.resources import Resources

NO_PAPERS: Mapping[Path, tuple[str, ...]] = MappingProxyType({})


class DraftPreviewController(QObject):
    """Opens the dialog and does what it asks. Emits `stored(dossier, intended, actors, brought, left out)` when drafts
    were stored, with the actors that were added for names in them and how many files were left out,
    `papers_said(dossier, files, password)` for files of which the reader says that they are papers with proposals,
    `left(dossier)` when the reader leaves them all, and `refused` for what must be done first.
    """

    stored = Signal(object, tuple, tuple, object, int)
    papers_said = Signal(object, list, str)
    left = Signal(object)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, window: QWidget) -> None:
        super().__init__(window)
        self._work, self._resources, self._window = FileJobs(jobs, worker), resources, window
        self._dossier: DossierPlace = Path()
        self._summaries: Sequence[DraftSummary] = ()
        self.candidates: list[ImportCandidate] = []
        self.dialog: PreviewDialog | None = None
        self.showing = PageViewer(window)
        self.pages = PageSupply(self)
        self.mender = NameMender(resources.register, self)
        self.mender.mended.connect(self._mended)

    def ask(
        self,
        dossier: DossierPlace,
        files: Sequence[Path],
        password: str = "",
        papers: Mapping[Path, tuple[str, ...]] = NO_PAPERS,
    ) -> None:
        """Read files, and show what they would be as drafts of a dossier; `password` opens those that are locked, and
        `papers` are those that look like papers with proposals, with the names that head their passages.
        """
        try:
            with Dossier.open(dossier, write=False) as there:
                self._summaries = there.drafts()
                self.mender.begin(there.register(self._resources.register))
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        if self.dialog is not None:
            self.dialog.close()
        self._dossier = dossier
        self.candidates = [ImportCandidate(file, paper_of=papers.get(file, ())) for file in dict.fromkeys(files)]
        dialog = self.dialog = PreviewDialog(self.candidates, self._summaries, self._resources, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages.begin(dialog.page)
        dialog.read_anew.connect(self._read_anew)
        dialog.unlock.connect(self._read)
        dialog.account_wanted.connect(self._account)
        dialog.pages_wanted.connect(self._show_pages)
        dialog.page_wanted.connect(self._show_page)
        dialog.actor_added.connect(self.mender.add)
        dialog.actor_sought.connect(lambda name: self.mender.seek(name, self.dialog))
        dialog.paper_said.connect(self._hand_over)
        dialog.stopped.connect(self._stop)
        dialog.taken.connect(self._store)
        dialog.finished.connect(self._closed)
        dialog.rejected.connect(lambda: self._left(dossier))
        dialog.open()
        for one in self.candidates:
            self._read(one, password)

    # --- reading ---

    def _read(self, one: ImportCandidate, password: str) -> None:
        """Read a file in a fresh process: a parser may fall over it, or fill its memory with it."""
        title = tr("Reading {file}").format(file=file_name(one.path.name))
        task, arguments = "app.services.imports.preview:read_ahead", (self._dossier, one.path, self._resources)
        one.password = password
        work = partial(self._work.call, task, arguments, fresh=True, password=password, wished=one.wished)
        self._begin(one, title, work)

    def _read_anew(self, one: ImportCandidate) -> None:
        """Read what was parsed in another way; when that cannot be, it stays as it was."""
        if one.ahead is None:
            return
        title = tr("Reading {file}").format(file=file_name(one.path.name))
        bare = replace(one.ahead, pictures=())
        arguments = (self._dossier, bare, one.wished, self._resources)
        self._begin(one, title, partial(self._work.call, "app.services.imports.preview:reread", arguments))

    def _begin(self, one: ImportCandidate, title: str, work: Callable[[Progress], Any]) -> None:
        one.asked += 1
        one.busy = True
        asked = one.asked
        if self.dialog is not None:
            self.dialog.refuse("")
            self.dialog.show_candidate(one)
        one.job = self._work.start(title, work, lambda value: self._came(one, asked, value), self._progressed)

    def _progressed(self, done: int, total: int, words: str) -> None:
        if self.dialog is not None:
            self.dialog.progress.show_step(done, total, words)

    def _stop(self, one: ImportCandidate) -> None:
        """A file is not to be read on."""
        if one.job is not None:
            one.job.cancel()

    def _came(self, one: ImportCandidate, asked: int, value: Any) -> None:
        if asked != one.asked or self.dialog is None:
            return
        one.busy, one.job = False, None
        if isinstance(value, DraftPreview):
            one.take(value, self._taken(one))
            one.same_as = self._same(one)
            if one.replaces:
                self._account(one)
        elif isinstance(value, UnreadFile):
            one.unread = value
        elif one.ahead is None:
            one.unread = UnreadFile(str(one.path), file_name(one.path.name), _why(value))
        else:  # it could not be read so: what was read before stays
            self.dialog.refuse(translate_message(_why(value)))
        self.dialog.show_candidate(one)

    def _taken(self, one: ImportCandidate) -> set[str]:
        """The labels that a new draft cannot have."""
        others = {other.label for other in self.candidates if other is not one}
        return {draft.label for draft in self._summaries} | others

    def _same(self, one: ImportCandidate) -> str:
        """The name of an earlier file of this import with the same bytes."""
        assert one.ahead is not None
        for other in self.candidates[: self.candidates.index(one)]:
            if other.ahead is not None and other.ahead.sha256 == one.ahead.sha256:
                return other.path.name
        return ""

    def _account(self, one: ImportCandidate) -> None:
        """Tell what becomes of what was added to the draft that a file replaces."""
        if one.ahead is None or not one.replaces:
            if one.ahead is not None:
                one.take(one.ahead, self._taken(one))
            if self.dialog is not None:
                self.dialog.show_candidate(one)
            return
        label, draft = one.replaces, one.ahead.draft

        def told(value: Any) -> None:
            if self.dialog is None or one.ahead is None or (one.replaces, one.ahead.draft) != (label, draft):
                return
            if isinstance(value, Refused | Cancelled):
                self.dialog.refuse(translate_message(_why(value)))
                return
            one.account = value
            self.dialog.show_candidate(one)

        words = tr("Looking what was added to {draft}").format(draft=label)
        task = "app.services.imports.store_drafts:account_for"
        self._work.start(words, partial(self._work.call, task, (self._dossier, draft, label)), told)

    def _show_pages(self, one: ImportCandidate, page: int) -> None:
        """Show the pages of a file whose words were not read from letters."""
        if one.ahead is not None and self.dialog is not None:
            self.showing.show_read(one.path.name, one.ahead.pictures, page, self.dialog)

    def _show_page(self, one: ImportCandidate, page: int) -> None:
        """Have a page of a file drawn for its place beside the rows."""
        if one.ahead is None:
            return
        self.pages.want(one.ahead.path, one.ahead.sha256, page, one.password)

    # --- names that nobody knows ---

    def _mended(self) -> None:
        """Read all files anew with what was added."""
        for one in self.candidates:
            one.wished = replace(one.wished, actors=self.mender.actors)
            if one.ahead is not None:
                self._read_anew(one)

    # --- papers ---

    def _hand_over(self, one: ImportCandidate) -> None:
        """A file is no draft: it leaves this preview, and nothing was stored of it."""
        self.candidates.remove(one)
        one.asked += 1
        self._stop(one)
        dossier = self._dossier
        if self.dialog is not None:
            if self.candidates:
                self.dialog.drop(one)
            else:
                self.dialog.close()
        self.papers_said.emit(dossier, [one.path], one.password)

    # --- storing ---

    def _store(self) -> None:
        """Store all that can be, in one transaction."""
        intended = drafts_to_store(self.candidates)
        dossier, actors, left_out = (
            self._dossier,
            self.mender.actors,
            sum(not one.can_be_stored for one in self.candidates),
        )

        def done(value: Any) -> None:
            if isinstance(value, Refused | Cancelled):
                if self.dialog is not None:
                    self.dialog.refuse(translate_message(_why(value)))
                return
            if self.dialog is not None:
                self.dialog.accept()
            self.stored.emit(dossier, intended, actors, value, left_out)

        task = "app.services.imports.store_drafts:bring"
        self._work.start(tr("Storing"), partial(self._work.call, task, (dossier, intended, actors), changes=True), done)

    # --- the end ---

    def _left(self, dossier: DossierPlace) -> None:
        """The reader left, and did not only say that the last file is a paper."""
        if self.candidates:
            self.left.emit(dossier)

    def _closed(self) -> None:
        """Whatever is still being read is not wanted any more."""
        self._work.cancel()
        self.dialog = None
        self.pages.end()


def _why(end: Refused | Cancelled) -> Message | str:
    """Why there is no answer."""
    return end.message if isinstance(end, Refused) else tr("Reading was stopped; nothing was stored.")
