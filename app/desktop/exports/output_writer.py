"""Writing an export: under which name, where, and once more in the place of the last one.

The pages that were seen are written as they are; all else is made in a job. Files are written whole or not at all by
the services; what is chosen, the room says.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.exports.form.output_box import files_words
from app.desktop.ground.files_of_system import open_file
from app.desktop.ground.folders import folder_to_write, is_writable
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import tell_message
from app.desktop.ground.language.translation import tr
from app.job import Refused
from app.services.exports.catalogue import Output, OutputKind, ending_of, kind_of
from app.services.exports.data_files import write_bytes
from app.services.exports.jobs import make_output

if TYPE_CHECKING:
    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.preferences import Preferences
    from app.job import Progress, Worker
    from app.place import DossierPlace
    from app.redline.print_options import Supplements
    from app.services.exports.receipts import Receipt
    from app.services.resources import Resources


@dataclass(frozen=True)
class WriteRequest:
    """What is to be written: a thing, its format, what stands beside it, and its pages where it has some."""

    output: Output
    kind: str
    beside: Supplements
    pages: bytes | None = None
    receipt: Receipt | None = None
    """What of these pages was read back."""


class OutputWriter(QObject):
    """Emits `told(sentence)`, `refused(sentence)`, and `written(file)` when a file is there and that was told."""

    told = Signal(str)
    refused = Signal(str)
    written = Signal(object)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, memory: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._worker, self._resources, self._memory = jobs, worker, resources, memory
        self._window = window

    # --- where ---

    def suggestion(self, what: WriteRequest) -> str:
        """A name for the file."""
        return name_of(what.output) + ending_of(what.kind)

    def ask(self, what: WriteRequest) -> Path | None:
        """Ask where; None when the reader thought better of it."""
        dossier = what.output.dossier
        last = self._memory.choice("export_last") if self._memory.choice("export_dossier") == _mark(dossier) else ""
        folder = folder_to_write(dossier, last)
        start = str(folder / self.suggestion(what))
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("Write the export"), start, files_words(what.kind))
        ending = ending_of(what.kind)
        return Path(chosen if chosen.lower().endswith(ending) else chosen + ending) if chosen else None

    def last(self, output: Output, kind: str) -> Path | None:
        """Where one click writes in a format: the last file, when it was of the same, else a new one beside it; None
        before the first export, and where the last one had another format.
        """
        kept = self._memory.choice("export_last")
        if not kept or not is_writable(Path(kept).parent) or kind_of(Path(kept).suffix, output.thing) != kind:
            return None
        if self._memory.choice("export_pair") == _same(output):
            return Path(kept)
        beside = Path(kept).with_name(name_of(output) + Path(kept).suffix)
        return None if beside.exists() else beside

    # --- writing ---

    def write(self, what: WriteRequest, target: Path) -> None:
        """Write it to a file: at once the pages that are there, all else in a job."""
        output, beside, kind = what.output, what.beside, what.kind
        if kind == "pdf" and what.pages is not None:
            if self._stored(what.pages, target):
                self._written(output, target, what.receipt)
            return

        def work(progress: Progress) -> Receipt | None:
            receipts: list[Receipt] = []
            made = make_output(output, kind, self._resources, self._worker, progress, beside, receipts.append)
            write_bytes(made, target)
            return receipts[0] if receipts else None

        title = tr("Writing {name}").format(name=target.name)
        self._jobs.start(title, work, lambda receipt: self._written(output, target, receipt))

    def _stored(self, data: bytes, target: Path) -> bool:
        try:
            write_bytes(data, target)
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return False
        return True

    def _written(self, output: Output, target: Path, receipt: Receipt | None) -> None:
        self._memory.choose("export_last", str(target.absolute()))
        self._memory.choose("export_pair", _same(output))
        self._memory.choose("export_dossier", _mark(output.dossier))
        written = tr("Written: {path}").format(path=target)
        self.told.emit(f"{written} · {tell_message(receipt.message)}" if receipt else written)
        self.written.emit(target)
        if self._memory.switch("export_open", False) and not open_file(target):
            self.refused.emit(tr("No program on this computer opens “{name}”.").format(name=target.name))


def name_of(output: Output) -> str:
    """A name for the file of an output, without its ending: of the one draft to the other, or of the draft or dossier,
    and what it is.
    """
    thing = output.thing
    names = []
    if thing.of_pair and output.pair:
        older, newer = output.pair.older or "draft", output.pair.newer or "draft"
        names = [tr("{older} to {newer}", "name of a file").format(older=older, newer=newer)]
    if thing is OutputKind.COLUMNS:
        names = list(output.drafts)
    elif thing in (OutputKind.LIFE, OutputKind.DRAFT):
        names = [output.draft, output.place] if thing is OutputKind.LIFE else [output.draft]
    elif not names:
        names = [output.dossier.stem, output.draft]
    if thing not in (OutputKind.COMPARISON, OutputKind.DRAFT, OutputKind.LIFE):
        names.append(thing.value)
    return "-".join(name for name in names if name).translate(_NO_PLACE)


_NO_PLACE = {ord(sign): "-" for sign in '/\\:*?"<>|'}
"""What a name of a file may not have on one system or another."""


def _mark(dossier: DossierPlace) -> str:
    """A dossier, so that it is known again: no path lies in the settings for it."""
    return hashlib.sha256(str(dossier.absolute()).encode()).hexdigest()


def _same(output: Output) -> str:
    """What has to be the same for one file to be written over by the next."""
    pair = output.pair
    older, newer = (pair.older, pair.newer) if pair is not None else ("", "")
    own = () if output.thing is OutputKind.COMPARISON else (output.thing.value, name_of(output))
    words = "\n".join((str(output.dossier.absolute()), older, newer, *own))
    return hashlib.sha256(words.encode()).hexdigest()  # no label of a draft lies in the settings
