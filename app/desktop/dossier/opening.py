"""Which dossier is open: making, opening, the sample, and what is remembered of each. It shows no treaty text.

Every dossier is opened for a moment to be looked at, and let go: nothing holds its file while the reader reads.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.desktop.dossier.place_for_file import ENDING, ask_for_file
from app.desktop.ground.folders import documents, folder_to_write, is_writable
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.desktop.start.server_access import IS_OLDER, MAKE_EMPTY, ServerAccess
from app.job import Damaged, Refused
from app.place import ServerAddress
from app.services.dossiers.dossier import Dossier, renew_dossier
from app.services.dossiers.encryption import is_locked

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.preferences import Preferences
    from app.job import Progress, Worker
    from app.place import DossierPlace
    from app.services.dossiers.temporary import TemporaryDossiers
    from app.services.resources import Resources

LONG = 600.0
"""Seconds after which making the sample is given up."""
SAMPLE = f"sample{ENDING}"
"""The file of the sample, wherever it was made."""


def sample_place() -> Path:
    """Where the sample lies that the program makes for whoever wants to see one."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / SAMPLE


class DossierOpener(QObject):
    """Opens dossiers. Emits `chosen(path)` for one that the reader chose or had made, `opened(path, title, drafts)` for
    one that is open now, also when it is read once more, `told` and `refused` with one sentence, and `damaged` with the
    refusal of one that is; `awaiting(what is done)` while one takes its time, and `arrived` when it does no more.

    Whoever hears `chosen` leaves the dossier that was open, with its history, and has the other one opened.
    """

    chosen = Signal(object)
    opened = Signal(object, str, tuple)
    told = Signal(str)
    refused = Signal(str)
    damaged = Signal(object)
    awaiting = Signal(str)
    arrived = Signal()

    def __init__(
        self,
        jobs: Jobs,
        worker: Worker,
        resources: Resources,
        memory: Preferences,
        temporary: TemporaryDossiers,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._temporary = temporary
        self.path: DossierPlace | None = None
        self.locked = False
        self._awaited: DossierPlace | None = None
        self._jobs, self._worker, self._resources = jobs, worker, resources
        self._memory, self._window = memory, window
        self.reaching = ServerAccess(jobs, worker, window)
        self.reaching.began.connect(self.awaiting)
        self.reaching.ended.connect(self.arrived)
        self.asking: QMessageBox | None = None

    def new(self) -> None:
        """Ask where, and make an empty dossier."""
        if path := self._ask_for_new("negotiation"):
            self.make(path)

    def make(self, path: Path) -> bool:
        """Make an empty dossier at `path` and open it; returns whether it is open."""
        try:
            Dossier.create(path, path.stem).close()
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return False
        self.chosen.emit(path)
        return self.path == path

    def make_for(self, files: list[Path]) -> bool:
        """Ask where to make a dossier for the drafts `files`; returns whether there is one open now."""
        path = self._ask_for_new(files[0].with_suffix("").name, files[0].parent)
        return path is not None and self.make(path)

    def ask(self) -> None:
        """Ask which dossier to open."""
        kinds = tr("Dossiers (*.travaux)")
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open a dossier"), self._folder(), kinds)
        if name:
            self.chosen.emit(Path(name))

    def ask_on_server(self) -> None:
        """Ask which dossier on a server to open, or to make."""
        from app.desktop.start.server_dialog import ServerDialog

        dialog = ServerDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(lambda address, new: self.make_on_server(address) if new else self.chosen.emit(address))
        dialog.open()

    def make_on_server(self, address: ServerAddress) -> None:
        """Make an empty dossier at `address` in a job, and have it opened."""
        doing = tr("Making “{name}”").format(name=address.name)
        self.reaching.ask(address, doing, MAKE_EMPTY, lambda _made: self.chosen.emit(address))

    def after_renewal(self, path: DossierPlace, then: Callable[[], None]) -> None:
        """Do something with the dossier at `path`: at once, or when its server has answered and it has been brought up
        to date in jobs, where it lies on one or is of an older schema. It is not done when the reader stops that, or
        goes to another dossier before.
        """
        self._awaited = path
        self.reaching.leave()
        self.arrived.emit()  # whatever else was awaited is so no more
        if isinstance(path, ServerAddress):
            doing = tr("Opening “{name}”").format(name=path.name)
            self.reaching.ask(path, doing, IS_OLDER, lambda older: self._ask_to_renew(path, then) if older else then())
        elif _is_older(path):
            self._renew(path, then)
        else:
            then()

    def _ask_to_renew(self, address: ServerAddress, then: Callable[[], None]) -> None:
        """Ask whether a dossier on a server, which is others' too, is to be brought up to date, and do that."""
        asking = self.asking = QMessageBox(self._window)
        asking.setIcon(QMessageBox.Icon.Question)
        asking.setWindowTitle(tr("A dossier of an older version"))
        words = tr("“{name}” was made by an older version of Travaux. Bring it up to date on the server?")
        asking.setText(words.format(name=address.name))
        asking.setInformativeText(
            tr(
                "From then on your colleagues need this version of Travaux, too. No copy of it is kept before: backups"
                " are the server’s own."
            )
        )
        renews = asking.addButton(tr("&Bring it up to date"), QMessageBox.ButtonRole.AcceptRole)
        asking.setDefaultButton(asking.addButton(tr("&Leave it as it is"), QMessageBox.ButtonRole.RejectRole))
        asking.buttonClicked.connect(lambda pressed: self._renew(address, then) if pressed is renews else None)
        asking.finished.connect(asking.deleteLater)
        asking.open()

    def _renew(self, path: DossierPlace, then: Callable[[], None]) -> None:
        """Bring a dossier up to date, then do something."""
        name = path.name

        def work(progress: Progress) -> bool:
            progress.step(0, 0, "")  # who stopped it before it began is heard here
            renewed = self._worker.call(renew_dossier, path, timeout=LONG, progress=progress, changes=True)
            if not renewed:
                Dossier.open(path, write=False).close()  # what reading it needs is imported here, off the event loop
            return bool(renewed)

        def done(renewed: bool) -> None:
            if self._awaited != path:
                return
            then()
            if renewed:
                words = tr("“{name}” was brought up to date; a copy of it as it was lies beside it.")
                if isinstance(path, ServerAddress):
                    words = tr("“{name}” was brought up to date on the server.")
                self.told.emit(words.format(name=name))

        def ended(_job: object, what: str, _value: object) -> None:
            if self._awaited == path:
                self.arrived.emit()
            if what == "cancelled":
                self.refused.emit(tr("“{name}” was not opened: bringing it up to date was stopped.").format(name=name))

        self._jobs.start(tr("Bringing “{name}” up to date").format(name=name), work, done, ended=ended)
        self.awaiting.emit(tr("Opening “{name}”").format(name=name))

    def open(self, path: DossierPlace) -> bool:
        """Look at the dossier at `path` and say that it is open; returns whether it could be opened."""
        try:
            with Dossier.open(path, write=False) as there:
                drafts, title = there.drafts(), there.title()
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            if isinstance(reason, Damaged):
                self.damaged.emit(reason)
            return False
        self.path, self.locked = path, is_locked(path)
        if not self._temporary.has(path):
            self.remember(path, path.stem if self.locked else title)
        self.opened.emit(path, title, drafts)
        return True

    def leave(self) -> None:
        """No dossier is open any more."""
        self.path, self.locked = None, False

    def remember(self, path: DossierPlace, title: str = "") -> None:
        """Have a dossier among those that were open before, as the last one; it is called as its file, if nothing else
        is said.
        """
        self._memory.opened(path.absolute(), title or path.stem, datetime.now(UTC).astimezone().date().isoformat())

    def sample(self) -> None:
        """Open the sample dossier in the program's own folder: as the reader left it, made anew only where it is not
        there or cannot be read.
        """
        target, resources = sample_place(), self._resources
        target.parent.mkdir(parents=True, exist_ok=True)
        if _readable(target):
            self.chosen.emit(target)
            return
        self._jobs.start(
            tr("Making the sample"),
            lambda progress: self._worker.call(
                "app.services.imports.sample:build_sample",
                resources.sample,
                target,
                resources,
                timeout=LONG,
                progress=progress,
                changes=True,
            ),
            lambda _made: self.chosen.emit(target),
            ended=lambda _job, _what, _value: self.arrived.emit(),
        )
        self.awaiting.emit(tr("Opening the sample"))

    def _ask_for_new(self, name: str, folder: Path | None = None) -> Path | None:
        within = folder if folder and is_writable(folder) else self._folder_for_new()
        return ask_for_file(self._window, tr("New dossier"), within / f"{name}{ENDING}")

    def _folder_for_new(self) -> Path:
        """The folder in which a new dossier is proposed: as `_folder`, where a file can be made in it."""
        folder = Path(self._folder())
        return folder if is_writable(folder) else folder_to_write(None)

    def _folder(self) -> str:
        """The folder of the dossier that was open last, where the next one probably lies too; the sample lies where
        only the program looks, so without another one it is the reader's documents.
        """
        files = (one.path for one in self._memory.recent() if isinstance(one.path, Path))
        own = (path for path in files if path.name != SAMPLE and path.parent.is_dir())
        return str(next((path.parent for path in own), documents()))


def _is_older(path: DossierPlace) -> bool:
    """Whether there is a dossier of an older schema; what is none is refused when it is opened."""
    try:
        return Dossier.is_older(path)
    except Refused:
        return False


def _readable(path: Path) -> bool:
    """Whether there is a dossier with drafts that can be opened; one of an older schema is believed to be."""
    if _is_older(path):
        return True
    try:
        with Dossier.open(path, write=False) as there:
            return len(there.drafts()) > 1
    except Refused:
        return False
