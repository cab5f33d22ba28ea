"""The one window: drafts above, changes at the left, the texts in the middle, the change in detail at the right.

It joins the panes and hands long work to jobs; what is compared, stored and written is the services' business.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QFont
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QMainWindow,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.desktop.changes.confirming import Confirming
from app.desktop.changes.details import Details
from app.desktop.changes.filters import Filters
from app.desktop.changes.walk import Walk
from app.desktop.drafts.draft_bar import DraftBar
from app.desktop.drafts.intake import LONG, Intake
from app.desktop.drafts.notating import Notating
from app.desktop.exports.printing import Printing
from app.desktop.frame.message_bar import MessageBar
from app.desktop.ground.actions import Entry, Keys, fill
from app.desktop.ground.jobs import Jobs
from app.desktop.ground.memory import last_dossier, remember, restore
from app.desktop.ground.theme import THEMES, Theme, palette
from app.desktop.proposals.review import Review
from app.desktop.start.start_page import StartPage
from app.desktop.texts.row_layout import Look
from app.desktop.texts.side_by_side import SideBySide
from app.job import Refused
from app.services.dossier import Dossier
from app.services.pairs import compare_pair_in_child
from app.services.sample import build_sample_in_child

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.job import Worker
    from app.services.comparing import Compared
    from app.services.resources import Resources

RIGHT_TO_LEFT = ("ar",)
FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC")


class Window(QMainWindow):
    """Travaux as a delegate sees it."""

    def __init__(self, resources: Resources, worker: Worker, theme: Theme) -> None:
        super().__init__()
        self._resources = resources
        self._worker = worker
        self._theme = theme
        self._zoom = 11.0
        self.dossier: Path | None = None
        self.compared: Compared | None = None
        self.jobs = Jobs(self)
        self.draft_bar = DraftBar()
        self.message = MessageBar()
        self.start_page = StartPage()
        self.view = SideBySide(self._look())
        self.details = Details(theme)
        self.words = QPlainTextEdit()
        self.walk = Walk(self.view, self.details, self.words, self)
        self.filters = Filters()
        self.review = Review(theme)
        self.confirming = Confirming(self)
        self.intake = Intake(self.jobs, worker, resources, self)
        self.notating = Notating(self.jobs, resources, self)
        self.printing = Printing(self.jobs, worker, resources, self)
        self._lay_out()
        self._fill_menus()
        self._connect()
        self.set_theme(theme)
        self.start_page.welcome(last_dossier())
        self.setAcceptDrops(True)
        self.resize(1280, 800)
        restore(self, self.panes)

    # --- how it is put together ---

    def _lay_out(self) -> None:
        self.words.setReadOnly(True)
        self.words.setAccessibleName("The row in words")
        self.words.setMaximumHeight(150)
        self.words.hide()
        self.panes = QSplitter()
        lists = _column(self.filters, self.walk.list)
        for pane, share in ((lists, 0), (self.view, 1), (_column(self.details, self.words), 0)):
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(self.panes.count() - 1, share)
        self.panes.setSizes([250, 780, 250])
        self.panes.setChildrenCollapsible(False)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start_page)
        self.pages.addWidget(self.panes)
        self.pages.addWidget(self.review)
        self.setCentralWidget(_column(self.draft_bar, self.message, self.pages))
        self.draft_bar.hide()

    def _fill_menus(self) -> None:
        dossier = (
            Entry("&New dossier…", self.new_dossier, (Keys.New,)),
            Entry("&Open…", self.ask_for_dossier, (Keys.Open,)),
            Entry("Open the &sample", self.open_sample),
            None,
            Entry("Add &drafts…", self.intake.ask_for_drafts, ("Ctrl+D",)),
            Entry("Add &proposals…", self.intake.ask_for_papers, ("Ctrl+Shift+D",)),
            Entry("En&ter a proposal by hand…", self.intake.enter_by_hand, ("Ctrl+Shift+E",)),
            Entry("&Review proposals", self.open_review, ("Ctrl+R",)),
            Entry("No&tation of a draft…", self.ask_for_notation, ("Ctrl+Shift+N",)),
            None,
            Entry("&Export as PDF…", self.printing.ask, ("Ctrl+E",)),
            None,
            Entry("&Quit", self.close, (Keys.Quit,)),
        )
        go = (
            Entry("&Next change", lambda: self.step(1), ("F7", "Alt+Down")),
            Entry("&Previous change", lambda: self.step(-1), ("Shift+F7", "Alt+Up")),
            Entry("&Exchange the drafts", self.draft_bar.swap.click, ("Ctrl+Shift+X",)),
            Entry("&Filter by words", self.filters.text.setFocus, (Keys.Find,)),
            Entry("&Show all changes", self.filters.reset, ("Ctrl+Shift+F",)),
        )
        asked = (
            Entry("&Confirm who asked", lambda: self.answer("confirm"), ("Ctrl+Return",)),
            Entry("&Reject who is named", lambda: self.answer("reject"), ("Ctrl+Backspace",)),
            Entry("C&orrect, or say who asked…", lambda: self.answer("correct"), ("Ctrl+Shift+A",)),
            None,
            Entry("&Undo", self.undo, (Keys.Undo,)),
        )
        view = (
            Entry("F&old unchanged provisions", self.view.set_folding, ("Ctrl+U",), ticked=True),
            Entry("Current row in &words", self.walk.show_words, ("F6",), ticked=False),
            None,
            Entry("&Larger", lambda: self.zoom(1), (Keys.ZoomIn, "Ctrl+=")),
            Entry("&Smaller", lambda: self.zoom(-1), (Keys.ZoomOut,)),
            Entry("&Usual size", lambda: self.zoom(0), ("Ctrl+0",)),
            None,
            Entry("Other &colours", self.next_theme, ("Ctrl+Shift+C",)),
        )
        menus = (("&Dossier", dossier), ("&Go", go), ("&Who asked", asked), ("&View", view))
        self.actions_by_words = fill(self.menuBar(), menus)

    def _connect(self) -> None:
        self.draft_bar.chosen.connect(self.compare)
        self.start_page.taken.connect(self._first_step)
        self.filters.wanted.connect(self.walk.filter)
        self.walk.told.connect(self.message.tell)
        self.walk.counted.connect(self._counted)
        self.walk.answered.connect(self.confirming.answer)
        self.printing.told.connect(self.message.tell)
        self.printing.refused.connect(self.message.refuse)
        self.confirming.said.connect(self._refresh)
        self.confirming.told.connect(self.message.tell)
        self.confirming.refused.connect(self.message.refuse)
        self.intake.added.connect(self._added)
        self.intake.dossier_dropped.connect(self.open_dossier)
        self.intake.entered.connect(self._entered)
        self.intake.refused.connect(self.message.refuse)
        self.notating.refused.connect(self.message.refuse)
        self.notating.changed.connect(self._notated)
        self.jobs.busy.connect(self.message.busy)
        self.jobs.progressed.connect(self.message.progress)
        self.jobs.idle.connect(self.message.idle)
        self.jobs.refused.connect(self.message.refuse)
        self.jobs.failed.connect(self._failed)
        self.message.cancelled.connect(self.jobs.cancel)
        self.review.closed.connect(self._reviewed)
        self.review.refused.connect(self.message.refuse)

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

    def set_theme(self, theme: Theme) -> None:
        """Use another set of colours everywhere."""
        self._theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(theme))
        self.view.set_look(self._look())
        self.details.set_theme(theme)
        self.review.set_look(theme, self._look().text_font)
        self.walk.show_details()

    def next_theme(self) -> None:
        """Light, dark, high contrast, in turn."""
        self.set_theme(THEMES[(THEMES.index(self._theme) + 1) % len(THEMES)])

    def zoom(self, steps: int) -> None:
        """Larger or smaller treaty text; 0 is the usual size."""
        self._zoom = 11.0 if steps == 0 else max(7.0, min(28.0, self._zoom + steps))
        self.view.set_look(self._look())
        self.review.set_look(self._theme, self._look().text_font)

    # --- dossiers ---

    def new_dossier(self) -> None:
        """Ask where, and make an empty dossier."""
        name, _ = QFileDialog.getSaveFileName(self, "New dossier", "negotiation.travaux", "Dossiers (*.travaux)")
        if name:
            path = Path(name if name.endswith(".travaux") else name + ".travaux")
            if self._or_say(lambda: Dossier.create(path, path.stem).close()):
                self.open_dossier(path)

    def ask_for_dossier(self) -> None:
        """Ask which dossier to open."""
        name, _ = QFileDialog.getOpenFileName(self, "Open a dossier", "", "Dossiers (*.travaux)")
        if name:
            self.open_dossier(Path(name))

    def open_dossier(self, path: Path, older: str = "", newer: str = "") -> None:
        """Show the dossier at `path`, on the named pair or on its last two drafts."""

        def look() -> None:
            with Dossier.open(path, write=False) as there:
                drafts, title = there.drafts(), there.info().title
            self.dossier = self.intake.dossier = path
            self.setWindowTitle(f"{title} – Travaux")
            self.review.work = None
            self.pages.setCurrentWidget(self.panes)
            self.draft_bar.show()
            self.draft_bar.show_drafts(drafts, older, newer)
            self._show_compared(None)
            if len(drafts) < 2:
                self.start_page.ask_for_drafts(len(drafts))
                self.pages.setCurrentIndex(0)
            else:
                self.compare(*self.draft_bar.pair(), str(self.draft_bar.reading.currentData()))

        self._or_say(look)

    def open_sample(self) -> None:
        """Make the sample dossier anew in the program's own folder, and open it."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
        folder.mkdir(parents=True, exist_ok=True)
        target, resources = folder / "sample.travaux", self._resources
        self.jobs.start(
            "Making the sample",
            lambda progress: self._worker.call(
                build_sample_in_child,
                str(resources.sample),
                str(target),
                str(resources.folder),
                timeout=LONG,
                progress=progress,
            ),
            lambda path: self.open_dossier(Path(path), "zero", "rev1"),
        )

    def _first_step(self, step: str) -> None:
        steps = {
            "new": self.new_dossier,
            "open": self.ask_for_dossier,
            "sample": self.open_sample,
            "import": self.intake.ask_for_drafts,
            "last": self._open_last,
        }
        steps[step]()

    def _open_last(self) -> None:
        if path := last_dossier():
            self.open_dossier(path)

    # --- bringing files in ---

    def add_files(self, files: list[Path], *, papers: bool) -> None:
        """Add drafts, or papers with proposals, to the dossier that is open."""
        self.intake.add(files, papers=papers)

    def _added(self, labels: tuple[str, ...], papers: bool) -> None:
        assert self.dossier is not None
        older, newer = self.draft_bar.pair() if papers else ("", "")
        self.open_dossier(self.dossier, older, newer)
        self.message.tell(f"Added: {', '.join(labels)}.")
        if papers:
            self.open_review(labels)

    def _entered(self) -> None:
        assert self.dossier is not None
        self.open_dossier(self.dossier, *self.draft_bar.pair())
        self.message.tell("The proposal is kept; Ctrl+R shows it among the others.")

    # --- what marks mean ---

    def ask_for_notation(self) -> None:
        """Show under which notation the newer draft is read, and let the reader choose another."""
        self.notating.ask(self.dossier, self.draft_bar.labels(), self.draft_bar.pair()[1])

    def _notated(self, label: str) -> None:
        """The marks of a draft are read otherwise now: compare again what shows it."""
        self.message.tell(f"The marks of {label} are read anew.")
        if self.compared is not None and label in self.draft_bar.pair():
            self.compare(*self.draft_bar.pair(), str(self.draft_bar.reading.currentData()))

    # --- settling proposals ---

    def open_review(self, sources: tuple[str, ...] = ()) -> None:
        """Show the proposals of the dossier, or of the papers `sources`, to be settled one by one."""
        path = self.dossier
        if path is None:
            self.message.refuse("Open a dossier with proposals first: there is nothing to review.")
            return

        def look() -> None:
            with Dossier.open(path, write=False) as there:
                register, drafts = there.register(self._resources.register), there.drafts()
            self.review.open(path, register, [draft.label for draft in drafts], sources)
            self.draft_bar.hide()
            self.pages.setCurrentWidget(self.review)
            self.review.list.setFocus()

        self._or_say(look)

    def _reviewed(self, changed: bool) -> None:
        """Show the drafts again; with other evidence than before, they are compared anew."""
        self.draft_bar.show()
        drafts = self.compared is not None or self.jobs.working
        self.pages.setCurrentWidget(self.panes if drafts else self.start_page)
        older, newer = self.draft_bar.pair()
        if changed and drafts:
            self.compare(older, newer, str(self.draft_bar.reading.currentData()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dossier, or add drafts or proposals, that were dropped."""
        self.intake.drop(event)

    # --- comparing ---

    def compare(self, older: str, newer: str, reading: str) -> None:
        """Compare two drafts of the dossier in a child process and show the redline."""
        if self.dossier is None:
            return
        dossier = str(self.dossier)
        self.jobs.start(
            f"Comparing {older} and {newer}",
            lambda progress: self._worker.call(
                compare_pair_in_child,
                dossier,
                older,
                newer,
                str(self._resources.folder),
                reading,
                timeout=LONG,
                progress=progress,
            ),
            self._show_compared,
        )

    def _show_compared(self, compared: Compared | None) -> None:
        redline = compared.redline if compared else None
        self.compared = self.printing.compared = compared
        self.confirming.show(self.dossier, compared)
        self.details.show_papers(compared.papers if compared else ())
        self.walk.show(redline)
        self.filters.show_redline(redline)
        self.view.set_look(self._look())
        self.view.show_redline(redline)
        self.draft_bar.show_counts(redline, self.walk.changes.count())
        if redline and self.review.work is None:
            self.pages.setCurrentWidget(self.panes)
            self.view.setFocus()

    def _refresh(self, compared: Compared) -> None:
        """Show the same comparison with other names; nothing moves under the reader's eyes."""
        self.compared = self.printing.compared = compared
        self.view.refresh(compared.redline)
        self.walk.refresh(compared.redline)
        self.filters.refresh(compared.redline)

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

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) of the changes that the filter shows."""
        self.walk.step(by)

    def _counted(self, shown: int) -> None:
        self.draft_bar.show_counts(self.compared.redline if self.compared else None, shown)

    # --- when something goes wrong ---

    def _or_say(self, work: Callable[[], object]) -> bool:
        """Do something quick; a refusal becomes the sentence in the message bar. Returns whether it was done."""
        try:
            work()
        except Refused as reason:
            self.message.refuse(str(reason))
            return False
        return True

    def _failed(self, bug: Exception) -> None:
        logging.getLogger("travaux").error("A job failed", exc_info=bug)
        self.message.refuse(
            f"This is a fault of the program, not yours; nothing was lost. ({type(bug).__name__}: {bug})"
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is running and remember the window's place; nothing needs saving."""
        remember(self, self.panes, self.dossier)
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
