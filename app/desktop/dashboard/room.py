"""The dashboard as a room: two tabs, of the two drafts that are shown and of the whole dossier.

What is counted is asked for in a child process when the room is entered, and again when it may have changed; the
numbers lead back to the list of changes, to the texts and to the proposals by signals.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.desktop.dashboard.dossier_charts import dossier_sheet
from app.desktop.dashboard.figures import AsksGoal, ChangesGoal, NotesGoal, ProvisionGoal
from app.desktop.dashboard.pair_charts import pair_sheet
from app.desktop.dashboard.sheet_view import SheetView
from app.desktop.ground.async_loading import AsyncLoader
from app.desktop.ground.folders import folder_to_write
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.desktop.ground.time_slices import paint_next_turn
from app.desktop.ground.widgets.notice import Notice
from app.desktop.ground.widgets.page_stack import PageStack
from app.job import Refused
from app.services.comparisons.pairs import DraftPair as DraftPair
from app.services.dashboard import write_board, write_table

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from app.desktop.dashboard.figures import FigureGoal
    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.job import Worker
    from app.place import DossierPlace
    from app.redline.dashboard.model import DossierBoard, PairBoard
    from app.services.resources import Resources
    from app.treaty.notes import Note as DelegatesNote

PAIR, DOSSIER = 0, 1


class Dashboard(QWidget):
    """The room.

    It emits:

    - `changes_wanted(facts)`: facts as `changes.wanted` has them, with "older" and "newer" (labels) where they are
      not the two drafts that are shown;
    - `place_wanted(draft, provision)` (label and id), `asked_wanted(actor, fate)`, `note_wanted(note)`;
    - `told(sentence)` and `refused(sentence)`, and `wrote(file)` after a file was written.
    """

    changes_wanted = Signal(dict)
    place_wanted = Signal(str, str)
    asked_wanted = Signal(str, str)
    note_wanted = Signal(str)
    told = Signal(str)
    refused = Signal(str)
    wrote = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        worker: Worker,
        resources: Resources,
        theme: Theme,
        language: str = "en",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._resources, self._theme, self._language = jobs, resources, theme, language
        self._dossier: DossierPlace | None = None
        self._pair = ("", "", "issued")
        self._notes: Mapping[str, Sequence[DelegatesNote]] = {}
        self._tell: Callable[[], str] = str
        """Tells in plain sentences what changed between the two drafts, where that is known here."""
        self.boards: list[PairBoard | DossierBoard | None] = [None, None]
        self._stale = [True, True]
        self._undrawn, self._seen = [True, True], [False, False]
        self.tabs = QTabBar()
        self.save = QPushButton(tr("Save all numbers…"))
        self.sheets = [SheetView(theme), SheetView(theme)]
        self.notices = [Notice(), Notice()]
        self.loading = [AsyncLoader(jobs, worker, self), AsyncLoader(jobs, worker, self)]
        self.stack = PageStack()
        self._waits = False
        self._lay_out()
        self._jobs.failed.connect(self._broke)

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Dashboard"))
        self.tabs.addTab(tr("These two drafts"))
        self.tabs.addTab(tr("Whole dossier"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(tr("What is counted"))
        self.tabs.currentChanged.connect(self._turn)
        self.save.setAutoDefault(True)
        self.save.clicked.connect(self._save_all)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self.save)
        for at, (sheet, notice, loading) in enumerate(zip(self.sheets, self.notices, self.loading, strict=True)):
            sheet.followed.connect(self.follow)
            sheet.told.connect(self.told)
            sheet.saving.connect(self._save_table)
            sheet.drawn.connect(lambda at=at: self._drawn(at))
            notice.taken.connect(lambda at=at: self._taken(at))
            loading.came.connect(lambda board, at=at: self._came(at, board))
            loading.failed.connect(lambda why, at=at: self._failed(at, why))
            loading.stopped.connect(lambda at=at: self._stopped(at))
            loading.progressed.connect(notice.show_progress)
            self.stack.addWidget(sheet)
            self.stack.addWidget(notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self._show()

    # --- what it is about ---

    def open(self, dossier: DossierPlace | None) -> None:
        """Speak of another dossier, or of none."""
        for at in (PAIR, DOSSIER):
            self._forget(at)
        self._dossier, self._pair, self._notes = dossier, ("", "", "issued"), {}
        self.renew()

    def _forget(self, at: int) -> None:
        """Leave what a tab shows, and what is being counted and drawn for it."""
        self.loading[at].forget()
        self.sheets[at].stop()
        self.boards[at], self._seen[at] = None, False

    def show_pair(self, older: str, newer: str, reading: str = "issued", *, waits: bool = False) -> None:
        """Speak of two drafts of the dossier (labels), in a reading. The same two are not counted anew (`renew`).
        Without any, it may be that two `waits` to be compared.
        """
        self._waits = waits
        if (older, newer, reading) != self._pair:
            self._forget(PAIR)
            self._pair, self._notes = (older, newer, reading), {}
            self._stale[PAIR] = True
            self._begin()

    def show_notes(self, notes: Mapping[str, Sequence[DelegatesNote]]) -> None:
        """Know which of the delegate's notes are touched by the changes between the two drafts, by change id. They
        are drawn when they are seen: whoever writes a note in the texts does not wait for charts in another room.
        """
        if notes != self._notes:
            self._notes = notes
            self._undrawn[PAIR] = True
            self._show()

    def show_prose(self, tell: Callable[[], str]) -> None:
        """Know what tells in plain sentences what changed between the two drafts, asked when the tab is drawn."""
        if tell != self._tell:
            self._tell = tell
            self._undrawn[PAIR] = True
            self._show()

    def renew(self) -> None:
        """Count anew, at once or when the room is entered: drafts, papers or what a person said have changed."""
        self._stale = [True, True]
        self._begin()

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        for sheet in self.sheets:
            sheet.set_look(theme)

    def turn_to(self, tab: int) -> None:
        """Show one of the tabs, PAIR or DOSSIER."""
        self.tabs.setCurrentIndex(tab)

    # --- counting ---

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._begin()

    def _turn(self) -> None:
        self._begin()
        self._show()

    def _begin(self) -> None:
        """Count what the tab shows when it is seen and not counted."""
        at = self.tabs.currentIndex()
        if self.isVisible() and self._stale[at] and not self.loading[at].busy and self._ready(at):
            self.count(at)
        else:
            self._show()

    def _ready(self, at: int) -> bool:
        return self._dossier is not None and (at == DOSSIER or bool(self._pair[0]))

    def count(self, at: int) -> None:
        """Count in a child process; what was counted before stays in sight until then."""
        if self._dossier is None or not self._ready(at):
            return
        older, newer, reading = self._pair
        self._stale[at] = False
        if at == PAIR:
            title = tr("Counting between {older} and {newer}").format(older=older, newer=newer)
            self.loading[at].start(
                title,
                "app.services.dashboard:pair_board",
                self._dossier,
                older,
                newer,
                self._resources,
                reading=reading,
                language=self._language,
            )
        else:
            title = tr("Counting over the whole dossier")
            task = "app.services.dashboard:dossier_board"
            self.loading[at].start(title, task, self._dossier, self._resources, language=self._language)
        self.notices[at].say(f"{title} …", "", tr("Cancel"), busy=True)
        self._show()

    def _came(self, at: int, board: PairBoard | DossierBoard) -> None:
        self.boards[at] = board
        self._undrawn[at] = True
        self._show()
        if self._stale[at]:
            self._begin()

    def _failed(self, at: int, why: str) -> None:
        self._stale[at] = True
        self.notices[at].say(tr("It could not be counted"), why, tr("Count again"))
        if self.boards[at] is not None:
            self.refused.emit(why)
        self._show()

    def _stopped(self, at: int) -> None:
        self._stale[at] = True
        self.notices[at].say(tr("Counting was stopped"), "", tr("Count again"))
        self._show()

    def _broke(self) -> None:
        """A fault of the program: the window says so, and here it can be tried again."""
        for at in (PAIR, DOSSIER):
            if self.loading[at].busy:
                self.loading[at].forget()
                self._failed(at, tr("The program met a fault."))

    def _taken(self, at: int) -> None:
        """What the notice offers: to stop, or to count again."""
        if self.loading[at].busy:
            self.loading[at].forget()
            self._jobs.cancel()
            self._stopped(at)
        elif not self.sheets[at].drawing:
            self.count(at)

    def _draw(self, at: int, board: PairBoard | DossierBoard) -> None:
        self._undrawn[at] = False
        sheet = (
            pair_sheet(board, self._notes, self._tell)  # type: ignore[arg-type]
            if at == PAIR
            else dossier_sheet(board)  # type: ignore[arg-type]
        )
        self.sheets[at].resize(self.stack.size())  # a page that is not seen has no size of its own
        self.sheets[at].show_sheet(sheet)

    def _drawn(self, at: int) -> None:
        self._seen[at] = True
        if at == self.tabs.currentIndex():
            paint_next_turn(self.stack)
        self._show()

    def _show(self) -> None:
        at = self.tabs.currentIndex()
        board = self.boards[at]
        if board is not None and self._undrawn[at] and self.isVisible():
            self._draw(at, board)
        self.save.setEnabled(board is not None)
        if board is None and self._waits and at == PAIR:
            self.notices[at].say(
                tr("Not counted yet"), tr("What changed is counted here when the two drafts are compared.")
            )
        elif board is None and not self.loading[at].busy and not self._ready(at):
            self.notices[at].say(
                tr("Nothing to count yet"),
                tr("Open a dossier with two drafts: what changed between them is counted here.")
                if self._dossier is None
                else tr("Choose two drafts: what changed between them is counted here."),
            )
        self.stack.setCurrentWidget(self.sheets[at] if self._seen[at] else self.notices[at])

    # --- where numbers lead ---

    def follow(self, goal: FigureGoal) -> None:
        """Tell where a number leads."""
        if isinstance(goal, ChangesGoal):
            pair = {"older": goal.pair[0], "newer": goal.pair[1]} if goal.pair[0] else {}
            self.changes_wanted.emit({**goal.facts, **pair})
        elif isinstance(goal, ProvisionGoal):
            self.place_wanted.emit(goal.draft, goal.provision)
        elif isinstance(goal, AsksGoal):
            self.asked_wanted.emit(goal.actor, goal.fate)
        elif isinstance(goal, NotesGoal):
            self.note_wanted.emit(goal.note)

    # --- saving ---

    def save_all(self, target: Path) -> None:
        """Write everything that the tab counts as JSON."""
        board = self.boards[self.tabs.currentIndex()]
        if board is not None:
            self._or_say(lambda: write_board(board, target), target)

    def save_table(self, name: str, target: Path) -> None:
        """Write one table of the tab for a spreadsheet."""
        board = self.boards[self.tabs.currentIndex()]
        if board is not None:
            self._or_say(lambda: write_table(board, name, target), target)

    def _save_all(self) -> None:
        place = str(folder_to_write(self._dossier) / "dashboard.json")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save all numbers"), place, "JSON (*.json)")
        if name:
            self.save_all(Path(name))

    def _save_table(self, table: str) -> None:
        place = str(folder_to_write(self._dossier) / f"{table}.csv")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save as a table"), place, "CSV (*.csv)")
        if name:
            self.save_table(table, Path(name))

    def _or_say(self, work: Callable[[], object], target: Path) -> None:
        try:
            work()
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
        else:
            self.told.emit(tr("Written: {file}").format(file=target.name))
            self.wrote.emit(target)
