"""Two drafts to be compared without ceremony: asked for, read, and handed on as a dossier that is not kept.

Files are read in processes of their own, as those that are imported. What is doubtful is counted and told where they
are compared; the preview of them is one click away (`look`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.ground.folders import folder_of_drafts
from app.desktop.ground.instance_lock import lock_at
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.translation import tr
from app.job import Refused
from app.place import NamedDraft, real_path
from app.services.dossiers.dossier import Dossier
from app.services.dossiers.temporary import TemporaryFacts, lock_file
from app.services.imports.read_files import file_endings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.desktop.drafts.preview.preview import DraftPreviewController
    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.preferences import Preferences
    from app.job import Progress, Worker
    from app.place import DossierPlace
    from app.services.dossiers.temporary import TemporaryDossiers
    from app.services.imports.preview_model import UnreadFile
    from app.services.imports.two_drafts import PairSide
    from app.services.resources import Resources

_LONG = 900.0
"""Seconds after which a child process is given up."""


@dataclass(frozen=True)
class _MadePair:
    """Where two drafts are to be seen, the older one first."""

    place: DossierPlace
    labels: tuple[str, str]


class TwoFilesController(QObject):
    """Emits `made(place, older, newer)` when two drafts can be seen there, and `refused` with one sentence."""

    made = Signal(object, str, str)
    refused = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        worker: Worker,
        resources: Resources,
        temporary: TemporaryDossiers,
        memory: Preferences,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._jobs, self._worker, self._resources, self._window = jobs, worker, resources, window
        self._temporary, self._memory = temporary, memory
        self.preview: DraftPreviewController | None = None

    def ask(self) -> None:
        """Ask for two files and compare them; who chooses one is asked for the other."""
        kinds = tr("Drafts ({endings});;All files (*)").format(endings=" ".join(f"*{end}" for end in file_endings()))
        folder = str(folder_of_drafts(None, self._memory.last_folder()))
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Compare two files: choose both"), folder, kinds)
        if names:
            self._memory.keep_last_folder(Path(names[0]))
        if len(names) == 1:
            self.ask_for_other(Path(names[0]))
        elif len(names) > 2:
            self.refused.emit(
                tr("Two files are compared at once; more of them go into a dossier: Ctrl+N, then Ctrl+D.")
            )
        elif len(names) == 2:
            self.compare([NamedDraft(Path(name), "") for name in names])

    def ask_for_other(self, file: Path) -> None:
        """Ask with which file one is to be compared, and compare them."""
        kinds = tr("Drafts ({endings});;All files (*)").format(endings=" ".join(f"*{end}" for end in file_endings()))
        other, _ = QFileDialog.getOpenFileName(self._window, tr("Compare it with"), str(file.parent), kinds)
        if other:
            self.compare([NamedDraft(file, ""), NamedDraft(Path(other), "")])

    def compare(self, drafts: Sequence[NamedDraft]) -> None:
        """Read two drafts, and have them shown beside each other."""
        files = [draft.path for draft in drafts if not draft.in_dossier]

        def work(progress: Progress) -> _MadePair | UnreadFile:
            return self._make(drafts, progress)

        def done(value: Any) -> None:
            if isinstance(value, _MadePair):
                self.made.emit(value.place, *value.labels)
            elif value.locked and len(files) == len(drafts):
                self.look([file for file in files if isinstance(file, Path)])  # there its password is asked for
            else:
                self.refused.emit(translate_message(value.why))

        names = [draft.label or draft.path.name for draft in drafts]
        title = tr("Comparing {older} with {newer}").format(older=isolate_text(names[0]), newer=isolate_text(names[1]))
        self._jobs.start(title, work, done)

    def _make(self, drafts: Sequence[NamedDraft], progress: Progress) -> _MadePair | UnreadFile:
        """Where the two are to be seen, or which of them cannot be read; for a thread that may wait. Raises Refused."""
        from app.services.imports.preview_model import UnreadFile
        from app.services.imports.two_drafts import order_pair, side_of, side_read

        within = [draft.path for draft in drafts if draft.in_dossier]
        if len(within) == len(drafts) and len(set(map(real_path, within))) == 1:
            older, newer = (side_of_open(draft) for draft in drafts)
            return _MadePair(within[0], (older, newer))
        place = self._temporary.new_place()
        sides: list[PairSide] = []
        for draft in drafts:
            if draft.in_dossier:
                sides.append(side_of(draft))
                continue
            read = self._read(within[0] if within else place, draft.path, progress)
            if isinstance(read, UnreadFile):
                return read
            sides.append(side_read(read))
        pair, order = order_pair((sides[0], sides[1]))
        if pair[0].sha256 and pair[0].sha256 == pair[1].sha256:
            raise Refused(tr("These are twice the very same words: there is nothing to compare."))
        if known := _known(pair):
            return known
        return self._store(place, pair, order.value, progress)

    def _read(self, dossier: DossierPlace, file: object, progress: Progress) -> Any:
        task = "app.services.imports.preview:read_ahead"
        return self._worker.call(
            task, dossier, file, self._resources, timeout=_LONG, progress=progress, fresh=True
        )  # fmt: skip

    def _store(self, place: Path, pair: tuple[PairSide, PairSide], order: str, progress: Progress) -> _MadePair:
        title = f"{pair[0].label} – {pair[1].label}"
        task = "app.services.imports.two_drafts:store_pair"
        labels: tuple[str, str] = self._worker.call(
            task, place, pair, title, timeout=_LONG, progress=progress, changes=True
        )
        files = {label: side.file for label, side in zip(labels, pair, strict=True) if side.file}
        doubts = sum(side.ahead.doubtful for side in pair if side.ahead)
        self._temporary.note(place, TemporaryFacts(title, files, order, doubts))
        return _MadePair(place, labels)

    # --- how they were read ---

    def look(self, files: Sequence[Path]) -> None:
        """Show how files were read before they are compared, with all doubts; what is taken there is compared."""
        from app.desktop.drafts.preview.preview import DraftPreviewController

        place = self._temporary.new_place()
        try:
            Dossier.create(place, place.stem).close()
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        if self.preview is None:
            self.preview = DraftPreviewController(self._jobs, self._worker, self._resources, self._window)
            self.preview.refused.connect(self.refused)
            self.preview.stored.connect(self._looked)
        self.preview.ask(place, files)
        held = lock_at(lock_file(place))
        held.tryLock(0)
        if self.preview.dialog is None:
            self._temporary.remove(place)
            return
        self.preview.dialog.rejected.connect(lambda: self._temporary.remove(place))
        self.preview.dialog.finished.connect(lambda _how: held.unlock())

    def _looked(self, place: Path, *_told: object) -> None:
        assert self.preview is not None
        with Dossier.open(place, write=False) as there:
            labels = tuple(draft.label for draft in there.drafts())[-2:]
        files = {one.label.strip(): str(one.path) for one in self.preview.candidates if one.can_be_stored}
        self._temporary.note(place, TemporaryFacts(" – ".join(labels), files, "given"))
        self.made.emit(place, labels[0], labels[-1] if len(labels) > 1 else "")


def side_of_open(draft: NamedDraft) -> str:
    """The label of a draft of a dossier, which is opened as it is. Raises Refused where there is none."""
    with Dossier.open(draft.path, write=False) as there:
        return there.label(draft.label)


def _known(pair: tuple[PairSide, PairSide]) -> _MadePair | None:
    """Where both are in one dossier: a file may be there already."""
    for one, other in (pair, (pair[1], pair[0])):
        if one.named is not None and other.ahead is not None and other.ahead.same_as:
            labels = one.label, other.ahead.same_as
            return _MadePair(one.named.path, labels if one is pair[0] else (labels[1], labels[0]))
    return None


def files_of(facts: TemporaryFacts) -> tuple[Path, ...]:
    """The files of which a dossier that is not kept was made, as far as they are still there."""
    files: Mapping[str, str] = facts.files
    return tuple(path for path in map(Path, files.values()) if path.is_file())
