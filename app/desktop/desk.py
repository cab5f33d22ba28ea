"""The desk: all rooms of the one window joined, and what can be done there. Its menus are `menus.py`.

It hands long work to jobs; what is compared, stored and written is the services' business.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QFont
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from app import __version__
from app.desktop.changes.confirming import Confirming
from app.desktop.changes.details import Details
from app.desktop.changes.filters import Filters
from app.desktop.changes.walk import Walk
from app.desktop.dossiers import Dossiers
from app.desktop.drafts.comparing import Comparing
from app.desktop.drafts.draft_bar import DraftBar
from app.desktop.drafts.intake import Intake
from app.desktop.drafts.notating import Notating
from app.desktop.exports.printing import Printing
from app.desktop.faults import LOG, log_folder
from app.desktop.frame.message_bar import MessageBar
from app.desktop.frame.palette import Palette
from app.desktop.frame.rooms import Rooms
from app.desktop.frame.settings import SIZES, Settings
from app.desktop.ground.actions import Actions
from app.desktop.ground.deeds import Deeds
from app.desktop.ground.jobs import Jobs
from app.desktop.ground.language import tr
from app.desktop.ground.memory import Memory, Place
from app.desktop.ground.theme import THEMES, Theme, palette
from app.desktop.proposals.review import Review
from app.desktop.start.start_page import StartPage
from app.desktop.texts.row_layout import Look
from app.desktop.texts.side_by_side import SideBySide
from app.job import Refused
from app.services.comparisons import Comparisons
from app.services.dossier import Dossier
from app.services.pairs import Pair

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.job import Worker
    from app.services.comparisons import Shown
    from app.services.dossier import DraftSummary
    from app.services.resources import Resources

RIGHT_TO_LEFT = ("ar",)
FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC")
USUAL_SIZE = 11.0
LONG = 3_000
"""Rows from which on a redline is a long one."""
FRAME = 20
"""Milliseconds between two things that are shown one after the other."""


class Desk(QMainWindow):
    """The rooms and what joins them. Emits `language_chosen` when it has to be made anew in another language."""

    language_chosen = Signal()

    def __init__(self, resources: Resources, worker: Worker, theme: Theme, memory: Memory | None = None) -> None:
        super().__init__()
        self._resources, self._worker, self._theme = resources, worker, theme
        self.memory = memory or Memory()
        self._zoom = self.memory.number("size", USUAL_SIZE)
        self._place = Place()
        self.compared: Shown | None = None
        self.jobs, self.deeds = Jobs(self), Deeds(self)
        self.comparisons = Comparisons(worker, resources)
        self.comparing = Comparing(self.jobs, self.comparisons, self)
        self.dossiers = Dossiers(self.jobs, worker, resources, self.memory, self)
        self.draft_bar, self.message, self.start_page = DraftBar(), MessageBar(), StartPage()
        self.view, self.details, self.words = SideBySide(self._look()), Details(theme), QPlainTextEdit()
        self.walk = Walk(self.view, self.details, self.words, self)
        self.filters, self.review = Filters(), Review(theme)
        self.confirming = Confirming(self.jobs, self.comparisons, self)
        self.intake = Intake(self.jobs, worker, resources, self)
        self.notating = Notating(self.jobs, resources, self)
        self.printing = Printing(self.jobs, worker, resources, self)
        self.rooms = Rooms()
        self._lay_out()
        self.actions_of_menus = Actions(self.menuBar())
        self._connect()
        self.set_theme(theme)
        self.setWindowTitle("Travaux")
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        self.memory.restore_window(self, self.panes)

    # --- how it is put together ---

    def _lay_out(self) -> None:
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("The row in words"))
        self.words.setMaximumHeight(150)
        self.words.hide()
        self.panes = QSplitter()
        lists = _column(self.filters, self.walk.list)
        for pane, share in ((lists, 0), (self.view, 1), (_column(self.details, self.words), 0)):
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(self.panes.count() - 1, share)
        self.panes.setSizes([250, 780, 250])
        self.panes.setChildrenCollapsible(False)
        texts = _column(self.draft_bar, self.panes)
        for name, room, words, keys in (
            ("start", self.start_page, "", ""),
            ("texts", texts, tr("Texts"), "Ctrl+1"),
            ("review", self.review, "", ""),
        ):
            self.rooms.add(name, room, words, keys)
        self.setCentralWidget(_column(self.rooms.bar, self.message, self.rooms))

    def _connect(self) -> None:
        self.dossiers.opened.connect(self._opened)
        self.draft_bar.chosen.connect(self.compare)
        self.comparing.shown.connect(self._show_compared)
        self.rooms.entered.connect(self._entered_room)
        self.start_page.taken.connect(self._first_step)
        self.start_page.chosen.connect(self.open_dossier)
        self.start_page.forgotten.connect(self._forget)
        self.filters.wanted.connect(self.walk.filter)
        self.walk.counted.connect(self._counted)
        self.walk.answered.connect(self.confirming.answer)
        self.confirming.said.connect(self._refresh)
        self.intake.added.connect(self._added)
        self.intake.dossier_dropped.connect(self.open_dossier)
        self.intake.dossier_wanted.connect(self._make_for)
        self.intake.entered.connect(self._entered)
        self.notating.changed.connect(self._notated)
        self.jobs.busy.connect(self.message.busy)
        self.jobs.progressed.connect(self.message.progress)
        self.jobs.idle.connect(self.message.idle)
        self.jobs.failed.connect(self.failed)
        self.message.cancelled.connect(self.jobs.cancel)
        self.review.closed.connect(self._reviewed)
        for teller in (self.walk, self.printing, self.confirming):
            teller.told.connect(self.message.tell)
        asking = (self.printing, self.confirming, self.intake, self.notating, self.review)
        for refuser in (*asking, self.jobs, self.dossiers, self.deeds):
            refuser.refused.connect(self.message.refuse)

    def _look(self) -> Look:
        redline = self.compared.redline if self.compared else None
        text, small = QFont(list(FAMILIES)), QFont(list(FAMILIES))
        text.setPointSizeF(self._zoom)
        small.setPointSizeF(max(8.0, self._zoom * 0.8))
        return Look(
            self._theme,
            text,
            small,
            older_right_to_left=redline is not None and redline.older.language in RIGHT_TO_LEFT,
            newer_right_to_left=redline is not None and redline.newer.language in RIGHT_TO_LEFT,
        )

    # --- what the reader chose ---

    def themes(self) -> tuple[tuple[str, str], ...]:
        """The sets of colours by name, in words."""
        return (
            ("light", tr("&Light")),
            ("dark", tr("&Dark")),
            ("contrast", tr("High &contrast")),
            ("contrast dark", tr("High contrast, da&rk")),
        )

    def set_choice(self, name: str, value: str) -> None:
        """Keep a choice of the reader, and let it take effect."""
        self.memory.choose(name, value)
        if name == "colours":
            self.set_theme(next((theme for theme in THEMES if theme.name == value), self._theme))
        elif name == "size":
            self._zoom = float(value)
            self._show_look()
        elif name == "language":
            self.language_chosen.emit()

    def set_theme(self, theme: Theme) -> None:
        """Use another set of colours everywhere."""
        self._theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(theme))
        self.details.set_theme(theme)
        self._show_look()
        self.walk.show_details()

    def _show_look(self) -> None:
        look = self._look()
        self.view.set_look(look)
        self.review.set_look(self._theme, look.text_font)

    def next_theme(self) -> None:
        """Light, dark, high contrast, in turn."""
        following = THEMES[(THEMES.index(self._theme) + 1) % len(THEMES)]
        self.set_choice("colours", following.name)
        self.actions_of_menus.tick(f"colours_{following.name}", True)

    def zoom(self, steps: int) -> None:
        """Larger or smaller treaty text; 0 is the usual size."""
        size = USUAL_SIZE if steps == 0 else max(SIZES[0], min(SIZES[1], self._zoom + steps))
        self.set_choice("size", str(size))

    def set_full_screen(self, full: bool) -> None:
        """Fill the screen, or stand in a window again."""
        if full:
            self.showFullScreen()
        else:
            self.showNormal()

    def show_settings(self) -> None:
        """Show what the reader can choose once."""
        themes = tuple((name, words.replace("&", "")) for name, words in self.themes())
        dialog = Settings(self.memory, themes, self)
        dialog.chosen.connect(self.set_choice)
        dialog.open()

    def show_palette(self) -> None:
        """Show all commands, to be found by typing."""
        self._enable()
        Palette(self.actions_of_menus, self).open()

    def show_log(self) -> None:
        """Say where the log of faults lies."""
        self.message.tell(tr("Faults are written to {file}, on this computer only.").format(file=log_folder() / LOG))

    def show_about(self) -> None:
        """Say which program this is."""
        words = tr("Drafts of a treaty side by side, and who asked for each change. Offline, always.")
        QMessageBox.about(self, tr("About Travaux"), f"Travaux {__version__}\n\n{words}")

    # --- dossiers ---

    @property
    def dossier(self) -> Path | None:
        """The file of the dossier that is open."""
        return self.dossiers.path

    def show_start(self) -> None:
        """Show the start page."""
        self.start_page.welcome(self.memory.recent())
        self.show_room("start")

    def open_dossier(self, path: Path, older: str = "", newer: str = "") -> None:
        """Show the dossier at `path`: the named pair, else where the reader left off, else its last two drafts."""
        self._keep_place()
        self._place = Place(older, newer, room="texts") if older else self.memory.place(path.absolute())
        self.dossiers.open(path)

    def _opened(self, path: Path, title: str, drafts: Sequence[DraftSummary]) -> None:
        """Show a dossier that is open now."""
        place = self._place
        self.intake.dossier = path
        self.setWindowTitle(f"{title} – Travaux")
        self.review.work = None
        self.deeds.clear()
        self.draft_bar.show_drafts(drafts, place.older, place.newer)
        self.comparing.stop()
        self._show_compared(None)
        if len(drafts) < 2:
            self.start_page.ask_for_drafts(title, len(drafts))
            self.rooms.begin("start")
        else:
            self.rooms.begin("texts")
            self.compare(*self.draft_bar.pair(), place.reading)

    def _keep_place(self) -> None:
        """Remember where the reader is in the dossier that is open."""
        if self.dossier is None or self.compared is None:
            return
        older, newer = self.draft_bar.pair()
        reading, row = self.draft_bar.reading_name(), self.view.row_in_sight()
        place = Place(older, newer, reading, self.rooms.name, row, self.current)
        self.memory.keep_place(self.dossier.absolute(), place)

    def _forget(self, path: Path) -> None:
        self.memory.forget(path)
        self.start_page.welcome(self.memory.recent())

    def _make_for(self, files: list[Path]) -> None:
        """Make a dossier for drafts that were dropped while none was open, and add them."""
        if self.dossiers.make_for(files):
            self.intake.add(files, papers=False)

    def _first_step(self, step: str) -> None:
        steps = {
            "new": self.dossiers.new,
            "open": self.dossiers.ask,
            "sample": self.dossiers.sample,
            "import": self.intake.ask_for_drafts,
            "papers": self.intake.ask_for_papers,
        }
        steps[step]()

    # --- rooms ---

    def show_room(self, name: str) -> None:
        """Show one of the rooms."""
        self.rooms.show_room(name)

    def _entered_room(self, _name: str) -> None:
        self.rooms.bar.setVisible(len(self.draft_bar.drafts()) > 1)
        self._enable()

    def _enable(self) -> None:
        """Let be done what can be done now."""
        there = {"dossier": self.dossier, "pair": self.compared, "change": self.current}
        self.actions_of_menus.enable(frozenset(name for name, what in there.items() if what))

    # --- bringing files in ---

    def add_files(self, files: list[Path], *, papers: bool) -> None:
        """Add drafts, or papers with proposals, to the dossier that is open."""
        self.intake.add(files, papers=papers)

    def _added(self, labels: tuple[str, ...], papers: bool) -> None:
        assert self.dossier is not None
        older, newer = self.draft_bar.pair() if papers else ("", "")
        self._place = Place(older, newer)
        self.dossiers.open(self.dossier)
        self.message.tell(tr("Added: {names}.").format(names=", ".join(labels)))
        if papers:
            self.open_review(labels)

    def _entered(self) -> None:
        assert self.dossier is not None
        self._place = Place(*self.draft_bar.pair())
        self.dossiers.open(self.dossier)
        self.message.tell(tr("The proposal is kept; Ctrl+R shows it among the others."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dossier, or add drafts or proposals, that were dropped."""
        self.intake.drop(event)

    # --- what marks mean ---

    def ask_for_notation(self) -> None:
        """Show under which notation the newer draft is read, and let the reader choose another."""
        self.notating.ask(self.dossier, self.draft_bar.labels(), self.draft_bar.pair()[1])

    def _notated(self, label: str) -> None:
        """The marks of a draft are read otherwise now: compare again what shows it."""
        self.message.tell(tr("The marks of {draft} are read anew.").format(draft=label))
        if self.compared is not None and label in self.draft_bar.pair():
            self.compare(*self.draft_bar.pair(), self.draft_bar.reading_name())

    # --- settling proposals ---

    def open_review(self, sources: tuple[str, ...] = ()) -> None:
        """Show the proposals of the dossier, or of the papers `sources`, to be settled one by one."""
        path = self.dossier
        if path is None:
            self.message.refuse(tr("Open a dossier with proposals first: there is nothing to review."))
            return

        def look() -> None:
            with Dossier.open(path, write=False) as there:
                register, drafts = there.register(self._resources.register), there.drafts()
            self.review.open(path, register, [draft.label for draft in drafts], sources)
            self.show_room("review")
            self.review.list.setFocus()

        self._or_say(look)

    def _reviewed(self, changed: bool) -> None:
        """Show the drafts again; with other evidence than before, they are compared anew."""
        drafts = self.compared is not None or self.jobs.working
        self.show_room("texts" if drafts else "start")
        if changed and drafts:
            self.compare(*self.draft_bar.pair(), self.draft_bar.reading_name())

    # --- comparing ---

    def compare(self, older: str, newer: str, reading: str) -> None:
        """Have two drafts of the dossier compared, and show the redline."""
        if self.dossier is None:
            return
        around = [Pair(self.dossier, *pair, reading) for pair in self.draft_bar.neighbours()]
        self.comparing.want(Pair(self.dossier, older, newer, reading), around)

    def _show_compared(self, compared: Shown | None) -> None:
        redline = compared.redline if compared else None
        self.compared = self.printing.compared = compared
        self.confirming.show(compared)
        self.details.show_papers(compared.papers if compared else ())
        self.view.show_redline(None)  # else its rows would be laid out once more in the other look
        self.view.set_look(self._look())
        self.view.show_redline(redline)
        if redline and len(redline.rows) > LONG:
            # The list comes some frames after the texts, so that neither holds up the window for long.
            self.walk.show(None)
            QTimer.singleShot(FRAME, lambda: self._prepare_changes(compared))
        else:
            self._show_changes(compared)

    def _prepare_changes(self, compared: Shown | None) -> None:
        if compared is not None and compared is self.compared:
            self.walk.changes.prepare(compared.redline)
            QTimer.singleShot(FRAME, lambda: self._show_changes(compared))

    def _show_changes(self, compared: Shown | None) -> None:
        """Show the list of changes beside the texts that are shown, and go where the reader left off."""
        if compared is not self.compared:
            return
        redline = compared.redline if compared else None
        self.walk.show(redline)
        self.filters.show_redline(redline, self.walk.changes.facets)
        self.draft_bar.show_counts(redline, self.walk.changes.count())
        if redline:
            self._return_to_place()
            if self.review.work is None:
                self.view.setFocus()
        self._enable()

    def _return_to_place(self) -> None:
        """Go where the reader left off, once, when the drafts are those that were compared then."""
        place, self._place = self._place, Place()
        if (place.older, place.newer) == self.draft_bar.pair():
            if place.change:
                self.choose(place.change)
            if place.row:
                self.view.show_row(place.row)

    def _refresh(self, compared: Shown) -> None:
        """Show the same comparison with other names; nothing moves under the reader's eyes."""
        self.compared = self.printing.compared = compared
        self.view.refresh(compared.redline)
        self.walk.refresh(compared.redline)
        self.filters.refresh(compared.redline, self.walk.changes.facets)

    def answer(self, what: str) -> None:
        """Confirm, reject or correct who asked for the change that is shown."""
        self.confirming.answer(self.current, what)

    def undo(self) -> None:
        """Take back what was said last: of a proposal in the review, else of who asked."""
        if self.review.work is not None:
            self.review.undo()
        else:
            self.confirming.undo()

    # --- one change after the other ---

    @property
    def current(self) -> str:
        """The id of the change that is shown in detail, "" when there is none."""
        return self.walk.current

    def choose(self, change: str) -> None:
        """Show a change in the texts, in the list and in detail."""
        self.walk.choose(change)
        self._enable()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) of the changes that the filter shows."""
        self.walk.step(by)
        self._enable()

    def _counted(self, shown: int) -> None:
        self.draft_bar.show_counts(self.compared.redline if self.compared else None, shown)

    # --- when something goes wrong, and the end ---

    def _or_say(self, work: Callable[[], object]) -> bool:
        """Do something quick; a refusal becomes the sentence in the message bar. Returns whether it was done."""
        try:
            work()
        except Refused as reason:
            self.message.refuse(str(reason))
            return False
        return True

    def failed(self, bug: BaseException) -> None:
        """Show a fault of the program as what it is."""
        logging.getLogger("travaux").error("A job failed", exc_info=bug)
        words = tr("This is a fault of the program, not yours; nothing was lost. ({what})")
        self.message.refuse(words.format(what=f"{type(bug).__name__}: {bug}"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is running and remember the window's place; nothing needs saving."""
        self._keep_place()
        self.memory.keep_window(self, self.panes)
        self.memory.sync()
        self.jobs.wait()
        super().closeEvent(event)


def _column(*widgets: QWidget) -> QWidget:
    """The widgets one below the other; the second of two, or the last of more, takes the room that is left."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return holder
