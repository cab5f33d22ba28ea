"""The application: fonts, colours, language and the one window. It starts Qt's event loop and returns when the window
is closed.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QFileOpenEvent, QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from app.desktop.ground.drops import DropFilter
from app.desktop.ground.end_signals import EndSignals
from app.desktop.ground.garbage_collection import collect_here
from app.desktop.ground.instance_lock import InstanceLock
from app.desktop.ground.language.translation import FAMILIES, preferred_language, speak, tr
from app.desktop.ground.preferences import Preferences
from app.desktop.ground.style.focus_outlines import OutlineStyle
from app.desktop.ground.style.system_colours import SystemColours
from app.desktop.ground.style.theme import THEMES, Theme
from app.desktop.ground.widgets.file_dialog_fit import FileDialogFitter
from app.desktop.window.fault_log import keep_log, show_faults
from app.desktop.window.main_window import MainWindow
from app.services.comparisons.transfer import prepare_comparing
from app.services.processes.worker_pool import WorkerPool

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.place import NamedDraft, WindowSubject
    from app.services.resources import Resources

TITLE_BAR = 40
"""What the system sets above a window, about; it is known only when the window is there."""
FONT_FILES = (".ttf", ".otf", ".ttc", ".otc")


class Session:
    """One run of the program: the window, made anew whenever the reader chooses another language."""

    def __init__(self, application: QApplication, resources: Resources) -> None:
        self._application, self._resources = application, resources
        self._memory, self._running = Preferences(), InstanceLock()
        self._worker = WorkerPool()
        self._asked: Path | None = None
        """A dossier that the system asked to have opened before the window was ready for one."""
        self._ready = False
        self.window = self._made()

    def begin(self, dossier: WindowSubject) -> None:
        """Show the window: on a dossier when one is named, or when the last evening's is wanted or ended badly; on two
        drafts that are to be compared, or one file that is to join a dossier.

        What the first dossier needs is made ready behind the window, once it is in sight.
        """
        in_order = self._running.begin()
        last = next((one.path for one in self._memory.recent() if one.there), None)
        show_whole(self.window)
        if dossier is None and last is not None and (not in_order or self._memory.switch("reopen", False)):
            dossier = last
        FirstPainting(self.window.start_page, lambda: self._get_ready(dossier, in_order=in_order))

    def _get_ready(self, dossier: WindowSubject, *, in_order: bool) -> None:
        """Warm the worker, and have the window ready for a dossier."""
        self._worker.warm(prepare_comparing, self._resources)
        self.window.get_ready(lambda: self._go_on(dossier, in_order=in_order))

    def _go_on(self, dossier: WindowSubject, *, in_order: bool) -> None:
        """Open the dossier that is wanted, and say so when the program was not closed in order."""
        self._ready = True
        self.window.side_rooms.get_ready()
        wanted = self._asked or dossier
        if isinstance(wanted, tuple):
            self._take(wanted)
        elif wanted is not None:
            self.window.dossiers.open(wanted)
        if not isinstance(wanted, Path):
            self.window.imports.offer_left()
        if not in_order and not self.window.context.message.words.text():
            self.window.context.message.tell(
                tr("Travaux was not closed in order the last time. All that had been entered is in its dossier.")
            )

    def _take(self, drafts: tuple[NamedDraft, ...]) -> None:
        """Compare two drafts that were named, or ask which dossier one file is to join."""
        files = [draft.path for draft in drafts if isinstance(draft.path, Path)]
        if len(drafts) == 2:
            self.window.imports.two_files.compare(drafts)
        else:
            self.window.imports.offer_to_join(files)

    def open_file(self, dossier: Path) -> None:
        """Open a dossier that a person chose outside of the window, in the place of the one that is open."""
        if not self._ready:
            self._asked = dossier
            return
        self.window.dossiers.open(dossier)
        self.window.raise_()
        self.window.activateWindow()

    def end(self) -> None:
        """Note that the program ended in order, and end its work and its processes: also where the system ended it and
        nobody closed the window. Python waits at its end for whoever still works in a process.
        """
        self._running.end()
        if self.window.isVisible():
            self.window.close()
        self._worker.close()

    def _made(self) -> MainWindow:
        language = self._memory.choice("language") or preferred_language()
        speak(self._application, language, self._resources.folder / "translations")
        window = MainWindow(self._resources, self._worker, chosen_theme(self._memory), self._memory)
        window.appearance.language_chosen.connect(self._anew)
        show_faults(window.appearance.failed)
        return window

    def _anew(self) -> None:
        """Make the window again in the language that was chosen: as large, and at the same place in every sense."""
        old = self.window
        old.leave()
        self.window = self._made()
        dossier, room = old.dossiers.dossier, old.context.rooms.name
        setting = old.appearance.field_set
        old.dossiers.temporary.let_go()
        self.window.show()
        old.close()
        old.deleteLater()
        if dossier is not None:
            self.window.dossiers.go_on_with(dossier)
            self.window.imports.go_on_from(old.context.history)
            if room in ("start", "review"):  # one goes on with a dossier anywhere but there
                (self.window.dossiers.show_start if room == "start" else self.window.imports.open_review)()
        if setting:
            self.window.appearance.go_on_setting(setting)


class FirstPainting(QObject):
    """Has something done once a page has been painted: what would hold that up. A window that is not in sight is not
    painted, so nothing is waited for longer than `PATIENCE`.
    """

    PATIENCE = 1000
    """Milliseconds."""

    def __init__(self, page: QWidget, then: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._then = page, then
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._go_on)
        self._due.start(self.PATIENCE)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page is being painted: the turn after this one may be longer."""
        if event.type() is QEvent.Type.Paint:
            self._due.start(0)
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        self._page.removeEventFilter(self)
        self._then()
        self.deleteLater()


class Opener(QObject):
    """Hears which files the system asks to have opened. macOS tells a program that runs; Windows and Linux start
    another one, with the file as its word.
    """

    def __init__(self, session: Session, application: QApplication) -> None:
        super().__init__(application)
        self._session = session
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the file of such an event; all others go on."""
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self._session.open_file(Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def show_whole(window: QWidget) -> None:
    """Show a window so that all of it is in sight: on a screen with too little room for it, it fills that."""
    room = window.screen().availableSize() - QSize(0, TITLE_BAR)
    filling = window.isMaximized() or window.isFullScreen()
    if filling or (window.width() <= room.width() and window.height() <= room.height()):
        window.show()
        return
    window.resize(window.size().boundedTo(room))  # for when it stands in a window again
    window.showMaximized()


def run(dossier: WindowSubject, resources: Resources) -> int:
    """Open the window, on what was named; returns the exit code."""
    made = QApplication.instance()
    application = made if isinstance(made, QApplication) else QApplication(sys.argv[:1])
    signals = EndSignals(application) if sys.platform != "win32" else None
    set_up_application(application, resources)
    keep_log()
    session = Session(application, resources)
    if sys.platform == "darwin":  # elsewhere it would hear every event of the window, and never one of its own
        Opener(session, application)
    session.begin(dossier)
    code = application.exec()
    session.end()
    if signals is not None:
        signals.end()
    return code


def set_up_application(application: QApplication, resources: Resources) -> None:
    """Name the program, load the fonts of the window and of every page, so that six languages look alike everywhere,
    and have cycles collected in this thread.
    """
    application.setApplicationName("Travaux")
    application.setOrganizationName("Travaux")
    application.setDesktopFileName("travaux")  # by which a Linux desktop knows whose window it is
    application.setWindowIcon(QIcon(str(resources.folder / "icons" / "travaux.png")))
    application.setStyle(OutlineStyle())
    collect_here(application)
    if application.findChild(DropFilter) is None:
        DropFilter(application)
        FileDialogFitter(application)
    for folder in (resources.folder / "fonts", *resources.fonts):
        for file in sorted(file for file in folder.rglob("*") if file.suffix in FONT_FILES):
            QFontDatabase.addApplicationFont(str(file))
    if sys.platform not in ("win32", "darwin"):  # elsewhere the usual font is one of the system, with a bold of its own
        usual = application.font()
        usual.setFamilies(list(FAMILIES))
        application.setFont(usual)


def chosen_theme(memory: Preferences) -> Theme:
    """The colours that the reader chose; else those for which the system asks."""
    chosen = memory.choice("colours")
    return next((theme for theme in THEMES if theme.name == chosen), None) or SystemColours().theme()
