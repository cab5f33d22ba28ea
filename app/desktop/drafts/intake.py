"""Bringing files in: by dialog or by dropping them; reading them is a child process's work. Drafts are shown before
they are stored (`drafts/preview/preview.py`).

It knows which dossier is open and nothing of what the files hold.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.drafts.import_step import ImportedPapers, hashes_of
from app.desktop.ground.folders import folder_of_drafts
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, commas
from app.desktop.ground.language.translation import tr, vocabulary
from app.desktop.proposals.entry import KIND, ProposalForm, title_words
from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.services.imports.read_files import file_endings, is_for_password
from app.services.imports.recognition import FileNature
from app.services.proposals.proposal_entry import enter_proposal
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDropEvent

    from app.desktop.drafts.preview.papers import PaperPreviewController
    from app.desktop.drafts.preview.preview import DraftPreviewController
    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.preferences import Preferences
    from app.desktop.ground.undo_history import UndoHistory
    from app.job import Progress, Worker
    from app.place import DossierPlace
    from app.services.dossiers.unsaved_work import UnsavedFiles, UnsavedWork
    from app.services.imports.recognition import FileRecognition
    from app.services.imports.store_drafts import DraftToStore, ImportResult
    from app.services.proposals.proposal_entry import ProposalEntry
    from app.services.resources import Resources
    from app.treaty.actors import Actor

ENDING = ".travaux"
LONG = 600.0
"""Seconds after which a child process is given up."""


class Intake(QObject):
    """Adds files to the dossier. Emits `added(labels, papers, number of files left out)`, `entered` after a proposal
    by hand, `changed` when what was added or entered was taken back or brought again, `dossier_wanted(files)` for
    drafts dropped while no dossier was open, for what must be done first `refused`, `orphaned(accounts)` when
    drafts were replaced in which not all stands any more that was added to the old ones, `known(file, label, whether
    it is a paper)` for a file that is in the dossier already, `taken_for_papers(files)` after those were added that
    nobody called papers, and `nothing_came(dossier)` when the reader left files that were to come in, or none could.
    """

    added = Signal(tuple, bool, int)
    dossier_dropped = Signal(object)
    dossier_wanted = Signal(list)
    entered = Signal()
    changed = Signal()
    refused = Signal(str)
    orphaned = Signal(tuple)
    known = Signal(str, str, bool)
    taken_for_papers = Signal(tuple)
    nothing_came = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        worker: Worker,
        resources: Resources,
        window: QWidget,
        deeds: UndoHistory,
        unfinished: UnsavedFiles,
        memory: Preferences | None = None,
    ) -> None:
        super().__init__(window)
        self._deeds, self._unfinished, self._memory = deeds, unfinished, memory
        self.dossier: DossierPlace | None = None
        self._recognised: tuple[Path, ...] = ()
        """Files that are being added as papers because they look like some."""
        self._words_of_papers = ""
        """How the deed is called of the papers that were added last."""
        self._lay: dict[DossierPlace, Path] = {}
        """By dossier, the folder of the files that were added last."""
        self.form: ProposalForm | None = None
        self.preview: DraftPreviewController | None = None
        self.paper_preview: PaperPreviewController | None = None
        self._jobs, self._worker, self._resources, self._window = jobs, worker, resources, window

    def ask_for_drafts(self) -> None:
        """Ask for files with drafts and add them."""
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Add drafts"), self._folder(), draft_kinds())
        self.take([Path(name) for name in names], drafts=True)

    def ask_for_papers(self) -> None:
        """Ask for files with proposals and add them."""
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Add proposals"), self._folder(), paper_kinds())
        self.add([Path(name) for name in names], papers=True)

    def _folder(self) -> str:
        """Where files for this dossier are looked for: where the last ones lay that came into it this evening, else as
        `folder_of_drafts` says.
        """
        lay = self._lay.get(self.dossier) if self.dossier is not None else None
        last = self._memory.last_folder() if self._memory is not None else None
        return str(lay if lay is not None and lay.is_dir() else folder_of_drafts(self.dossier, last))

    def enter_by_hand(self, begun: UnsavedWork | None = None) -> None:
        """Ask for a proposal that is in no file, and add it; `begun` is one that was begun and not kept."""
        dossier = self.dossier
        if dossier is None:
            self.refused.emit(tr("Make or open a dossier first: proposals are kept in one."))
            return
        try:
            with Dossier.open(dossier, write=False) as there:
                register, labels = there.register(self._resources.register), [one.label for one in there.drafts()]
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        if self.form is not None:
            self.form.deleteLater()
        self.form = ProposalForm(
            register, labels, lambda entry: self._enter(dossier, entry), self._window, self._unfinished, dossier
        )
        if begun is not None:
            self.form.go_on(begun)
        self.form.accepted.connect(self.entered)
        self.form.open()

    def _enter(self, dossier: DossierPlace, entry: ProposalEntry) -> None:
        """Keep a proposal entered by hand. Raises Refused."""
        paper = enter_proposal(dossier, self._resources, entry)
        self._keep_deed(
            tr("the proposal entered on {place}").format(place=address_words(paper.proposals[0].address)),
            ImportedPapers(dossier, (paper.sha256,)),
        )

    def unkept(self, dossier: DossierPlace) -> tuple[UnsavedWork, ...]:
        """The proposals that were begun in a dossier and not kept, the last one first."""
        begun = self._unfinished.begun(dossier)
        return tuple(replace(one, title=title_words(one.fields)) for one in begun if one.kind == KIND)

    def _keep_deed(self, words: str, brought: ImportedPapers) -> None:
        """What was brought in can be taken back from now on."""
        self._deeds.done(words, brought.put_back, brought.take_out, self._changed)

    def _changed(self, _done: bool) -> None:
        self.changed.emit()

    def add(self, files: list[Path], *, papers: bool) -> None:
        """Add drafts, or papers with proposals, to the dossier that is open."""
        if not files or (dossier := self._open_dossier()) is None:
            return
        self._came_from(dossier, files)
        if papers:
            self._add_papers(dossier, files)
        else:
            self._previewing().ask(dossier, files)

    def _came_from(self, dossier: DossierPlace, files: Sequence[Path]) -> None:
        """Where files lay is where the next ones are looked for."""
        self._lay[dossier] = files[0].absolute().parent
        if self._memory is not None:
            self._memory.keep_last_folder(files[0])

    def _open_dossier(self) -> DossierPlace | None:
        """The dossier that is open; where none is, that is told."""
        if self.dossier is None:
            self.refused.emit(tr("Make or open a dossier first: drafts and papers are kept in one."))
        return self.dossier

    def _previewing(self) -> DraftPreviewController:
        """The preview, made when it is first wanted."""
        if self.preview is None:
            from app.desktop.drafts.preview.preview import DraftPreviewController

            self.preview = DraftPreviewController(self._jobs, self._worker, self._resources, self._window)
            self.preview.refused.connect(self.refused)
            self.preview.stored.connect(self._stored)
            self.preview.papers_said.connect(self._preview_papers)
            self.preview.left.connect(self.nothing_came)
        return self.preview

    def show_preview(self, files: list[Path], *, papers: bool) -> None:
        """Show what files would be as drafts, or as papers with proposals, of the dossier that is open; each preview
        hands a file on to the other when the reader says what it is. Nothing is stored before it is taken.
        """
        if not files or (dossier := self._open_dossier()) is None:
            return
        if papers:
            self._preview_papers(dossier, files)
        else:
            self._previewing().ask(dossier, files)

    def _preview_papers(self, dossier: DossierPlace, files: list[Path], password: str = "") -> None:
        """Show files as papers with proposals; the preview is made when it is first wanted. `password` opens what is
        locked.
        """
        if self.paper_preview is None:
            from app.desktop.drafts.preview.papers import PaperPreviewController

            self.paper_preview = PaperPreviewController(self._jobs, self._worker, self._resources, self._window)
            self.paper_preview.refused.connect(self.refused)
            self.paper_preview.taken.connect(self._add_papers)
            self.paper_preview.left.connect(self.nothing_came)
            self.paper_preview.drafts_said.connect(lambda *said: self._previewing().ask(*said))
        self.paper_preview.ask(dossier, files, password)

    def _stored(
        self,
        dossier: DossierPlace,
        intended: tuple[DraftToStore, ...],
        actors: tuple[Actor, ...],
        done: ImportResult,
        left_out: int,
    ) -> None:
        """Drafts were stored; they can be taken back, and brought again, as one step."""
        from app.services.imports.store_drafts import bring, take_back

        last = [done]

        def back() -> None:
            take_back(dossier, last[0].came)

        def again() -> None:
            last[0] = bring(dossier, intended, actors)

        self._deeds.done(tr("the import of {names}").format(names=commas(done.labels)), again, back, self._changed)
        self.added.emit(done.labels, False, left_out)
        if any(account.orphans for account in done.accounts):
            self.orphaned.emit(done.accounts)

    def _add_papers(
        self, dossier: DossierPlace, files: list[Path], actors: tuple[Actor, ...] = (), password: str = ""
    ) -> None:
        def work(progress: Progress) -> tuple[tuple[str, ...], ImportedPapers] | None:
            before = frozenset(hashes_of(dossier))
            # Fresh: a parser may fall over a file, or fill its memory with one, and takes nothing with it then.
            try:
                labels: tuple[str, ...] = self._worker.call(
                    "app.services.imports.import_files:add_papers",
                    dossier,
                    files,
                    self._resources,
                    actors,
                    password=password,
                    timeout=LONG,
                    progress=progress,
                    fresh=True,
                    changes=True,
                )
            except Refused as why:
                if not is_for_password(why):
                    raise
                return None
            return labels, ImportedPapers.since(dossier, before)

        def done(added: tuple[tuple[str, ...], ImportedPapers] | None) -> None:
            if added is None:  # nothing was stored; in the preview its password is asked for
                self._preview_papers(dossier, files)
                return
            labels, brought = added
            self._words_of_papers = tr("the import of {names}").format(names=commas(labels))
            self._keep_deed(self._words_of_papers, brought)
            self.added.emit(labels, True, len(files) - len(labels))
            if tuple(files) == self._recognised:
                self.taken_for_papers.emit(self._recognised)
            self._recognised = ()

        title = (
            tr("Reading {file}").format(file=file_name(files[0].name))
            if len(files) == 1
            else tr("Reading %n files", "", len(files))
        )

        def ended(_job: object, what: str, _value: object) -> None:
            if what != "done":
                self.nothing_came.emit(dossier)

        self._jobs.start(title, work, done, ended=ended)

    # --- files of which nobody said what they are ---

    def take(self, files: list[Path], *, drafts: bool = False) -> None:
        """Add files of which nobody said what they are: those that are there already, or cannot be read, are told of
        in a line; papers with proposals are known by their first lines. With `drafts` somebody said that they are
        drafts: a line tells of them where there is nothing else to show, and whatever looks like a paper is previewed
        with the others.
        """
        if not files or self.dossier is None:
            self.add(files, papers=False)
            return
        self._came_from(self.dossier, files)
        self.look_at(files, self.dossier, self._route_drafts if drafts else self._route)

    def _route_drafts(self, found: tuple[FileRecognition, ...]) -> None:
        """Show files that are said to be drafts before they are stored, if there is anything to store."""
        if any(one.nature in (FileNature.DRAFT, FileNature.PAPER) for one in found):
            papers = {one.path: one.names for one in found if one.nature is FileNature.PAPER}
            if (dossier := self._open_dossier()) is not None:
                self._previewing().ask(dossier, [one.path for one in found], papers=papers)
        else:
            self._leave_out(found)

    def look_at(
        self, files: list[Path], dossier: DossierPlace | None, then: Callable[[tuple[FileRecognition, ...]], None]
    ) -> None:
        """Find out what files are that are to come into a dossier, and do something with the answer."""

        def work(progress: Progress) -> tuple[FileRecognition, ...]:
            found: tuple[FileRecognition, ...] = self._worker.call(
                "app.services.imports.recognition:recognise",
                dossier,
                files,
                self._resources,
                timeout=LONG,
                progress=progress,
                fresh=True,
            )
            return found

        def ended(_job: object, what: str, _value: object) -> None:
            if what != "done" and dossier is not None:
                self.nothing_came.emit(dossier)

        title = (
            tr("Reading {file}").format(file=file_name(files[0].name))
            if len(files) == 1
            else tr("Reading %n files", "", len(files))
        )
        self._jobs.start(title, work, then, ended=ended)

    def _route(self, found: tuple[FileRecognition, ...]) -> None:
        """Have each file go where it belongs."""
        drafts = [one.path for one in found if one.nature is FileNature.DRAFT]
        papers = [one for one in found if one.nature is FileNature.PAPER]
        self._leave_out([one for one in found if one.nature not in (FileNature.DRAFT, FileNature.PAPER)])
        if not drafts and not papers and self.dossier is not None:
            self.nothing_came.emit(self.dossier)
        if drafts:
            self.add(drafts, papers=False)
        if papers and drafts and self.preview is not None and self.preview.dialog is not None:
            self.preview.dialog.finished.connect(lambda _how: self._take_papers(papers))  # one after the other
        elif papers:
            self._take_papers(papers)

    def _leave_out(self, found: Sequence[FileRecognition]) -> None:
        """Tell of files that are not read, all in one line: a single one that is there already is led to."""
        if len(found) == 1 and found[0].nature is not FileNature.UNREADABLE:
            one = found[0]
            self.known.emit(file_name(one.path.name), one.label, one.nature is FileNature.KNOWN_PAPER)
        elif found:
            said = [
                translate_message(one.why)
                if one.nature is FileNature.UNREADABLE
                else known_words(file_name(one.path.name), one.label, paper=one.nature is FileNature.KNOWN_PAPER)
                for one in found
            ]
            self.refused.emit(vocabulary().flow(said))

    def _take_papers(self, papers: Sequence[FileRecognition]) -> None:
        """Add what looks like papers with proposals, and say so."""
        self._recognised = tuple(one.path for one in papers)
        self.add(list(self._recognised), papers=True)

    def as_drafts(self, files: Sequence[Path]) -> None:
        """Take papers that were just added out again, and add them as drafts instead."""
        if self._deeds.next_undo == self._words_of_papers:
            self._deeds.undo()
        self.add(list(files), papers=False)

    def drop(self, event: QDropEvent, *, anew: bool, half: int = 0) -> None:
        """Take dropped files: a dossier to open, or drafts. Tables, and papers dropped with Shift or on the second
        half, are proposals. With `anew` drafts are for a dossier of their own, whichever is open.
        """
        files = files_in(event)
        dossiers = [file for file in files if file.suffix == ENDING]
        if dossiers:
            self.dossier_dropped.emit(dossiers[0])
            return
        papers = half == 1 or are_tables(files) or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if (anew or self.dossier is None) and files and not papers:
            self.dossier_wanted.emit(files)
        elif papers:
            self.add(files, papers=True)
        else:
            self.take(files)


def known_words(file: str, label: str, *, paper: bool) -> str:
    """That a file is in the dossier already, as what."""
    if paper:
        return tr("{file} is in the dossier already, as a paper with proposals.").format(file=isolate_text(file))
    words = tr("{file} is in the dossier already, as “{draft}”.")
    return words.format(file=isolate_text(file), draft=isolate_text(label))


def files_in(event: QDropEvent) -> list[Path]:
    """The files that are drawn or dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def are_tables(files: Sequence[Path]) -> bool:
    """Whether files are called as tables are, which hold proposals alone."""
    of_tables = set(file_endings(tables=True)) - set(file_endings())
    return bool(files) and all(file.suffix.casefold() in of_tables for file in files)


def fields_for(files: Sequence[Path], *, anew: bool, shift: bool) -> tuple[str, ...]:
    """What would become of files that are dropped, one sentence for each half of the window."""
    if any(file.suffix == ENDING for file in files):
        return (tr("Open this dossier"),)
    if are_tables(files) or shift:
        return (tr("%n files → proposals of this dossier", "", len(files)),)
    if not anew:
        return tr("%n files → drafts", "", len(files)), tr("%n files → proposals", "", len(files))
    if len(files) == 1:
        return (tr("A draft → join a dossier"),)
    return (tr("2 drafts → compare") if len(files) == 2 else tr("%n drafts → new dossier", "", len(files)),)


def draft_kinds() -> str:
    """Which files a dialog offers as drafts. Qt reads the endings out of it, so that no sign may stand round them."""
    return str.format(tr("Drafts ({endings});;All files (*)"), endings=_endings())


def paper_kinds() -> str:
    """Which files a dialog offers as papers with proposals."""
    return str.format(tr("Papers with proposals ({endings});;All files (*)"), endings=_endings(tables=True))


def instrument_kinds() -> str:
    """Which files a dialog offers as existing treaties."""
    return str.format(tr("Existing treaties ({endings});;All files (*)"), endings=_endings())


def _endings(*, tables: bool = False) -> str:
    """Patterns of names for a file dialog; what a file is, is known by what is in it."""
    return " ".join(f"*{ending}" for ending in file_endings(tables=tables))
