"""What is done with the shelves of a dossier and of this computer: files become instruments, instruments are described,
copied from one to the other, taken off; each as a step that can be taken back.

All of it runs in jobs, since texts are long; what stands on the shelves is shown by `shelf_page.py`.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.drafts.instruments.instrument_form import InstrumentDialog
from app.desktop.drafts.intake import instrument_kinds
from app.desktop.ground.folders import folder_of_drafts
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import commas
from app.desktop.ground.language.translation import tr
from app.job import Refused
from app.services.dossiers.computer_shelf import make_computer_shelf, place_of_computer_shelf
from app.services.dossiers.dossier import Dossier

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.desktop.drafts.instruments.instrument_preview import InstrumentPreviewController
    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.undo_history import UndoHistory
    from app.job import Progress, Worker
    from app.place import DossierPlace
    from app.services.dossiers.dossier import InstrumentSummary, RemovedInstrument
    from app.services.resources import Resources
    from app.treaty.instruments import InstrumentFacts

LONG = 600.0
"""Seconds after which copying is given up."""


class ShelfController(QObject):
    """Emits `changed(dossier)` when a shelf is another, `told` and `refused` with one sentence each."""

    changed = Signal(object)
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, history: UndoHistory, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._worker, self._resources = jobs, worker, resources
        self._history, self._window = history, window
        self.dossier: DossierPlace | None = None
        self.preview: InstrumentPreviewController | None = None
        self.dialog: InstrumentDialog | None = None
        self._lay: Path | None = None
        """The folder of the files that were added last."""

    def place(self, *, computer: bool) -> DossierPlace | None:
        """Where a shelf lies: that of this computer, or of the dossier that is open."""
        return place_of_computer_shelf() if computer else self.dossier

    # --- adding ---

    def ask_for_files(self, *, computer: bool = False) -> None:
        """Ask for files with existing treaties and show what they would be on a shelf."""
        folder = str(self._lay or folder_of_drafts(self.dossier, None))
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Add instruments"), folder, instrument_kinds())
        self.add([Path(name) for name in names], computer=computer)

    def add(self, files: Sequence[Path], *, computer: bool = False) -> None:
        """Show what files would be as instruments on a shelf; nothing is stored before it is taken."""
        if not files:
            return
        self._lay = files[0].absolute().parent
        if computer:
            title = tr("Making the shelf of this computer")
            self._jobs.start(title, lambda _progress: make_computer_shelf(), lambda place: self._show(place, files))
        elif self.dossier is None:
            self.refused.emit(tr("Make or open a dossier first: instruments stand on its shelf."))
        else:
            self._show(self.dossier, files)

    def _show(self, place: DossierPlace, files: Sequence[Path]) -> None:
        if self.preview is None:
            from app.desktop.drafts.instruments.instrument_preview import InstrumentPreviewController

            self.preview = InstrumentPreviewController(self._jobs, self._worker, self._resources, self._window)
            self.preview.refused.connect(self.refused)
            self.preview.stored.connect(self._stored)
        self.preview.ask(place, files)

    def _stored(self, place: DossierPlace, keys: tuple[str, ...]) -> None:
        deed = ShelfDeed(place, keys)
        self._keep(tr("putting {names} on the shelf").format(names=commas(keys)), deed.put_back, deed.take_off, place)
        self.told.emit(tr("On the shelf now: {names}.").format(names=commas(keys)))

    # --- describing ---

    def describe(self, standing: Sequence[InstrumentSummary], key: str, *, computer: bool) -> None:
        """Ask what is to be said of an instrument of a shelf on which some are `standing`."""
        one = next((each for each in standing if each.key == key), None)
        place = self.place(computer=computer)
        if one is None or place is None:
            return
        below = {each.key for each in standing if each.version_of == key}
        others = [(each.key, each.name) for each in standing if each.key != key and each.key not in below]
        dialog = self.dialog = InstrumentDialog(one.facts, others, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(lambda facts: self._describe(dialog, place, one, facts))
        dialog.open()

    def _describe(
        self, dialog: InstrumentDialog, place: DossierPlace, one: InstrumentSummary, facts: InstrumentFacts
    ) -> None:
        before = one.facts
        if facts == before:
            dialog.accept()
            return

        def work(_progress: Progress) -> Refused | None:
            try:
                _say(place, one.key, facts, before)
            except Refused as why:
                return why
            return None

        def done(why: Refused | None) -> None:
            if why is not None:
                dialog.refuse(translate_message(why.message))
                return
            dialog.accept()
            words = tr("what is said of {instrument}").format(instrument=facts.short_name or facts.title or one.name)
            self._keep(
                words, partial(_say, place, one.key, facts, before), partial(_say, place, one.key, before, facts), place
            )

        self._jobs.start(tr("Describing an instrument"), work, done)

    # --- taking off, copying ---

    def take_off(self, keys: Sequence[str], *, computer: bool) -> None:
        """Take instruments off a shelf; they can be brought back."""
        place = self.place(computer=computer)
        if place is None or not keys:
            return
        deed, names = ShelfDeed(place, tuple(keys)), commas(keys)

        def done(_nothing: object) -> None:
            self._keep(tr("taking {names} off the shelf").format(names=names), deed.take_off, deed.put_back, place)
            self.told.emit(tr("Taken off the shelf: {names}. Ctrl+Z brings it back.").format(names=names))

        self._jobs.start(tr("Taking off the shelf"), lambda _progress: deed.take_off(), done)

    def copy(self, keys: Sequence[str], *, to_computer: bool) -> None:
        """Copy instruments from the shelf of the dossier to that of this computer, or the other way."""
        dossier = self.dossier
        if dossier is None or not keys:
            return

        def work(progress: Progress) -> ShelfDeed:
            computer = make_computer_shelf()
            source, target = (dossier, computer) if to_computer else (computer, dossier)
            with Dossier.open(target, write=False) as there:
                before = {one.key for one in there.shelf_summaries()}
            task = "app.services.dossiers.computer_shelf:copy_instruments"
            came: tuple[str, ...] = self._worker.call(
                task, source, target, tuple(keys), timeout=LONG, progress=progress, changes=True
            )
            return ShelfDeed(target, tuple(one for one in came if one not in before))

        def done(deed: ShelfDeed) -> None:
            if not deed.keys:
                self.told.emit(tr("It stands there already."))
                return
            names = commas(deed.keys)
            words = tr("copying {names} to the shelf").format(names=names)
            self._keep(words, deed.put_back, deed.take_off, deed.place)
            if to_computer:
                self.told.emit(tr("On the shelf of this computer now: {names}.").format(names=names))
            else:
                self.told.emit(tr("On the shelf of this dossier now: {names}.").format(names=names))

        self._jobs.start(tr("Copying to the shelf"), work, done)

    def _keep(self, words: str, again: Callable[[], object], back: Callable[[], object], place: DossierPlace) -> None:
        """Keep a deed that is done as a step, and tell that the shelf is another."""
        self._history.done(words, again, back, lambda _done: self.changed.emit(place), tr("The shelf is being changed"))
        self.changed.emit(place)


class ShelfDeed:
    """Instruments of a shelf, by their keys, that came or went together."""

    def __init__(self, place: DossierPlace, keys: tuple[str, ...]) -> None:
        self.place, self.keys = place, keys
        self._removed: tuple[RemovedInstrument, ...] = ()

    def take_off(self) -> None:
        """Take them off the shelf. Raises Refused."""
        with Dossier.open(self.place) as there:
            self._removed = there.take_off_shelf(*self.keys)

    def put_back(self) -> None:
        """Put back what was taken off. Raises Refused."""
        with Dossier.open(self.place) as there:
            there.put_back_on_shelf(self._removed)


def _say(place: DossierPlace, key: str, facts: InstrumentFacts, seen: InstrumentFacts) -> Any:
    with Dossier.open(place) as there:
        return there.describe_instrument(key, facts, seen)
