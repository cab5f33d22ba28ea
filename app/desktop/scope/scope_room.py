"""The room “Scope”: a matrix of provisions by what they reach, in words beside it; of one draft, of what moved since an
older one, and over all drafts.

All that is shown is made in a worker's process (`services.history.scope_views`); articles are folded, and cells
read, without asking for it again.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QScrollArea,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.async_loading import AsyncLoader
from app.desktop.ground.language.translation import language_code, tr
from app.desktop.ground.widgets.box_layouts import column, row
from app.desktop.ground.widgets.draft_chooser import DraftChooser
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.desktop.ground.widgets.notice import Notice
from app.desktop.ground.widgets.page_stack import PageStack
from app.desktop.ground.widgets.room_body import RoomBody
from app.desktop.scope.matrix_view import ScopeMatrixView
from app.desktop.scope.network import ScopeNetwork
from app.desktop.scope.row_page import ScopePage
from app.desktop.scope.scope_legend import ScopeLegend
from app.desktop.scope.scope_matrix import ScopeMatrix
from app.desktop.scope.scope_words import statements_of
from app.desktop.scope.turn_list import TurnList
from app.redline.scope.history import reach_history

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QResizeEvent

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.job import Worker
    from app.place import DossierPlace
    from app.redline.scope.history import ScopeStep
    from app.redline.scope.model import ScopeTurn
    from app.services.history.scope_views import ScopeView
    from app.services.proposals.scope_positions import ScopeStand
    from app.services.resources import Resources

_LEAST = 72
"""Pixels of the list of what moved, at least."""
_FEW = 40
"""Provisions up to which articles are unfolded at first."""


class ScopeMode(IntEnum):
    """Of what the room tells: one draft, what moved since an older one, all drafts, who stands where."""

    DRAFT = 0
    MOVED = 1
    ALL = 2
    STANDS = 3


class ScopeRoom(QWidget):
    """The room. Emits `words_wanted(draft, provision, start, end)` to show words in the texts, `changes_wanted(facts)`
    to show the changes of a turn, `told` and `refused` with one sentence each.
    """

    words_wanted = Signal(str, str, int, int)
    changes_wanted = Signal(dict)
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, theme: Theme) -> None:
        super().__init__()
        self._resources = resources
        self._dossier: DossierPlace | None = None
        self._pair = ("", "", "issued")
        self._asked: tuple[str, ...] = ()
        self._chosen = ("", "")
        """The draft, and the older one, that the reader chose here; "" for those of the texts."""
        self._stale, self._drawn = True, False
        self.view_of: ScopeView | None = None
        self._views: dict[tuple[str, ...], ScopeView] = {}
        """What was read, by what was asked for, as long as it holds."""
        self.steps: tuple[ScopeStep, ...] = ()
        self.loading = AsyncLoader(jobs, worker, self)
        self.following = AsyncLoader(jobs, worker, self)
        self.standing = AsyncLoader(jobs, worker, self)
        self.stand: ScopeStand | None = None
        """The positions on the draft; they come after the scope."""
        self.tabs = QTabBar()
        self.drafts = DraftChooser(tr("On &draft:"), tr("Draft of which the scope is told"))
        self.since = DraftChooser(tr("S&ince:"), tr("Older draft since which the scope moved"))
        self.fold, self.picture = QCheckBox(tr("&Fold articles")), QCheckBox(tr("&Picture"))
        self.matrix = ScopeMatrix()
        self.view = ScopeMatrixView(self.matrix)
        self.page, self.legend = ScopePage(theme), ScopeLegend(theme)
        self.turns, self.network = TurnList(), ScopeNetwork(theme)
        self.still = QLabel()
        self.notice = Notice()
        self._lay_out()
        self._connect()
        self._say_empty()

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Scope"))
        for words in (tr("This draft"), tr("What moved"), tr("Over all drafts"), tr("Who stands where")):
            self.tabs.addTab(words)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(tr("Of what the scope is told"))
        self.still.setWordWrap(True)
        self.still.setContentsMargins(12, 6, 12, 6)
        self.still.setTextFormat(Qt.TextFormat.PlainText)
        frame = QScrollArea()
        frame.setWidget(self.network)
        frame.setWidgetResizable(True)
        frame.setFrameShape(QScrollArea.Shape.NoFrame)
        self.sights = PageStack()
        self.sights.addWidget(self.view)
        self.sights.addWidget(frame)
        panes = QSplitter()
        for pane, share in ((self.sights, 3), (self.page, 2)):
            panes.addWidget(pane)
            panes.setStretchFactor(panes.count() - 1, share)
        panes.setSizes([820, 420])
        panes.setChildrenCollapsible(False)
        lower = column(self.still, self.legend, panes)
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.addWidget(self.turns)
        self.halves.addWidget(lower)
        self.halves.setStretchFactor(1, 1)
        self.halves.setChildrenCollapsible(False)
        self.body = RoomBody(self.notice, self.halves, self._keys)
        self.head = QWidget()
        line = FlowLayout(self.head)  # one line where there is room, two in a small window
        line.setContentsMargins(12, 6, 12, 4)
        for widget in (self.tabs, self.drafts, self.since, self.fold, self.picture):
            line.addWidget(row(4, 2, widget))
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.addWidget(column(self.head, self.body))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the matrix its room: what moved takes a fifth, until the reader draws the line elsewhere."""
        super().resizeEvent(event)
        if not self._drawn:
            above = max(_LEAST, self.height() // 5)
            self.halves.setSizes([above, max(above, self.height() - above)])

    def _draw(self) -> None:
        self._drawn = True

    def _connect(self) -> None:
        self.halves.splitterMoved.connect(lambda *_: self._draw())
        self.tabs.currentChanged.connect(lambda _at: self.load())
        self.drafts.chosen.connect(lambda: self._choose(str(self.drafts.box.currentData()), ""))
        self.since.chosen.connect(lambda: self._choose(self._chosen[0], str(self.since.box.currentData())))
        self.fold.toggled.connect(self._fold)
        self.picture.toggled.connect(self._show_picture)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.view.activated.connect(lambda _index: self._lead())
        self.view.turn_wanted.connect(self._turn_article)
        self.view.first_wanted.connect(self._put_first)
        self.page.words_wanted.connect(self._lead_to)
        self.page.turn_wanted.connect(self._show_changes)
        self.turns.turn_chosen.connect(self._mark_turn)
        self.turns.turn_wanted.connect(self._show_changes)
        self.network.article_wanted.connect(self._mark_article)
        self.notice.taken.connect(self._next_step)
        for loading in (self.loading, self.following):
            loading.failed.connect(self._failed)
            loading.stopped.connect(self._stopped)
            loading.progressed.connect(self.notice.show_progress)
        self.loading.came.connect(self._came)
        self.following.came.connect(self._followed)
        self.standing.came.connect(self._stood)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters."""
        self.page.set_look(theme, font)
        self.legend.set_look(theme)
        self.network.set_look(theme)
        self.view.set_letters(self.font())
        self._tell()

    # --- what it is about ---

    def show_dossier(self, dossier: DossierPlace | None) -> None:
        """Know which dossier is open; it is read when the room is entered."""
        self._dossier, self._chosen, self._pair = dossier, ("", ""), ("", "", "issued")
        self._forget()
        self.drafts.forget()
        self.since.forget()
        self._say_empty()

    def show_pair(self, older: str, newer: str, reading: str) -> None:
        """Know which two drafts are shown in the texts, in which reading: of them it is told until the reader chooses
        others here.
        """
        if (older, newer, reading) != self._pair:
            self._pair = (older, newer, reading)
            if not self._chosen[0]:
                self.outdate()

    def outdate(self) -> None:
        """Know that drafts or papers are others now; they are read again when the room is entered."""
        self._stale = True
        if self.isVisible():
            self.load()

    def enter(self) -> None:
        """Read what is not read yet, and give the keys to the matrix."""
        if self._stale and not self.loading.busy:
            self.load()
        self.body.take_keys()

    @property
    def mode(self) -> ScopeMode:
        """Of what it tells."""
        return ScopeMode(self.tabs.currentIndex())

    def _keys(self) -> QWidget:
        return self.view if self.matrix.lines else self.tabs

    def _forget(self) -> None:
        self.loading.forget()
        self.following.forget()
        self.standing.forget()
        self.view_of, self.steps, self.stand, self._stale = None, (), None, True
        self._views.clear()

    def _choose(self, draft: str, older: str) -> None:
        self._chosen = (draft, older)
        self.load()

    # --- reading it ---

    def load(self) -> None:
        """Read the scope anew, as it is wanted."""
        if self._dossier is None:
            self._say_empty()
            return
        if self._stale:
            self._forget()
        self._stale = False
        older, newer, reading = self._pair
        draft = self._chosen[0] or newer
        older = self._chosen[1] or (older if draft == newer else "")
        reading = reading if draft == newer else "issued"
        moved = self.mode is ScopeMode.MOVED
        self._asked = (draft, older, reading, "moved" if moved else "")
        if self._asked in self._views:
            self.loading.forget()
            self._came(self._views[self._asked])
            return
        self.loading.start(
            tr("Reading the scope"),
            "app.services.history.scope_views:scope_view",
            self._dossier,
            self._resources,
            draft=draft,
            older=older,
            since=moved,
            reading=reading,
            language=language_code(),
        )
        if self.view_of is None or moved:
            words = tr("Citations and phrases are followed to what each provision reaches.")
            self.body.say(tr("Reading the scope …"), words, tr("Cancel"), busy=True)

    def _came(self, found: ScopeView) -> None:
        self.view_of = self._views[self._asked] = found
        self.drafts.show_drafts(found.drafts, found.unofficial, found.draft)
        self.since.show_drafts(found.earlier, found.unofficial, found.older)
        self.since.setVisible(self.mode is ScopeMode.MOVED and bool(found.earlier))
        if self.mode is ScopeMode.ALL and found.draft and found.draft not in [step.label for step in self.steps]:
            self._follow(found.draft)
        else:
            self.fill()

    def _gather(self, draft: str) -> None:
        """Have the positions gathered on the draft that is shown; the page tells them when they are there."""
        if self._dossier is not None and draft and (self.stand is None or self.stand.stand.draft != draft):
            task = "app.services.proposals.scope_positions:scope_stand"
            self.standing.start(
                tr("Gathering positions"), task, self._dossier, self._resources, shown=draft, language=language_code()
            )

    def _stood(self, stand: ScopeStand) -> None:
        self.stand = stand
        self._tell()

    def _follow(self, draft: str) -> None:
        assert self._dossier is not None, "a draft is of a dossier"
        self.following.start(
            tr("Reading the scope of all drafts"),
            "app.services.history.scope_views:scope_history",
            self._dossier,
            self._resources,
            draft=draft,
            language=language_code(),
        )
        words = tr("Each draft is compared with the next. This is done once.")
        self.body.say(tr("Reading the scope of all drafts …"), words, tr("Cancel"), busy=True)

    def _followed(self, steps: tuple[ScopeStep, ...]) -> None:
        self.steps = steps
        self.fill()

    def _failed(self, sentence: str) -> None:
        self._stale = True
        self.body.say(tr("The scope could not be read."), sentence, tr("Try again"))

    def _stopped(self) -> None:
        self._stale = True
        self.body.say(tr("Stopped."), tr("The scope was not read to its end."), tr("Go on"))

    def _next_step(self) -> None:
        for loading in (self.loading, self.following):
            if loading.busy:
                loading.cancel()
                return
        self.load()

    def _say_empty(self) -> None:
        self.head.setVisible(self._dossier is not None)
        self.body.say(tr("No dossier is open."), tr("Open one to see which provisions reach which offences."))

    # --- showing it ---

    def fill(self) -> None:
        """Show what was read."""
        found = self.view_of
        if found is None:
            return
        self.head.setVisible(True)
        board = found.board
        marked, before = self._marked(), self.matrix.board.columns
        if not self.matrix.lines and len(board.rows) > _FEW:
            self.fold.blockSignals(True)
            self.fold.setChecked(True)
            self.fold.blockSignals(False)
            self.matrix.show(board, folded=True)
        else:
            self.matrix.show(board)
        self.legend.show_board(board)
        self.network.show_board(board)
        self.view.horizontalHeader().updateGeometry()
        self.view.set_letters(self.font())
        self.turns.show_turns(board.turns)
        self.turns.setVisible(bool(board.turns))
        self.still.setText(self._state_words(found))
        self.still.setVisible(bool(self.still.text()))
        if not board.rows:
            self._say_nothing(found)
            return
        self.body.show_full()
        provision, went, along = marked
        if 0 <= along < len(before):
            targets = [(one.target, one.went) for one in board.columns]
            known = (before[along].target, before[along].went)
            along = targets.index(known) if known in targets else -1
        self._mark(provision, went, along)
        self._gather(found.draft)

    def _state_words(self, found: ScopeView) -> str:
        """What stands above the matrix: that nothing moved, or that there is nothing older."""
        if self.mode is not ScopeMode.MOVED:
            return ""
        if not found.older:
            return tr("There is no older draft in its language: nothing can have moved.")
        if not found.board.turns:
            words = tr("From {older} to {newer} no provision reaches more or less than it did.")
            return words.format(older=found.older, newer=found.draft)
        return ""

    def _say_nothing(self, found: ScopeView) -> None:
        if not found.draft:
            self.body.say(tr("There is no draft yet."), tr("Add one to see which provisions reach which offences."))
        elif found.board.offences:
            names = ", ".join(f"{one.address} {one.heading}".strip() for one in found.board.offences)
            self.body.say(
                tr("No provision speaks of an offence."), tr("Offences that it creates: {names}.").format(names=names)
            )
        else:
            self.body.say(
                tr("This text creates no offence and speaks of none."),
                tr("A scope is read where a text creates offences, or speaks of them in one of six languages."),
            )

    def _marked(self) -> tuple[str, bool, int]:
        index = self.view.currentIndex()
        if not index.isValid() or index.row() >= len(self.matrix.lines):
            return "", False, -1
        first = self.matrix.lines[index.row()].rows[0]
        return first.provision, first.went, index.column()

    def _mark(self, provision: str, went: bool, along: int) -> None:
        """Mark a cell of a provision, as far as it is shown; else the first that is filled."""
        lines = self.matrix.lines
        at = self.matrix.line_of(provision, went=went)
        if at < 0:
            at = next((n for n, line in enumerate(lines) if line.cells), 0)
            along = -1
        if not 0 <= along < self.matrix.columnCount():
            along = min(lines[at].cells, default=0)
        index = self.matrix.index(at, along)
        if self.view.currentIndex() == index:
            self._tell()
        else:
            self.view.setCurrentIndex(index)

    def _tell(self) -> None:
        """Say the line that is marked in words."""
        index, found = self.view.currentIndex(), self.view_of
        if found is None or not index.isValid() or index.row() >= len(self.matrix.lines):
            self.page.clear()
            return
        line = self.matrix.lines[index.row()]
        self.network.mark(line.rows[0].article_address, frozenset(one.address for one in line.rows))
        if self.mode is ScopeMode.ALL and self.steps:
            at = [step.label for step in self.steps].index(found.draft)
            self.page.show_history(line, reach_history(self.steps, at, line.rows[0].provision), found.draft)
            return
        stand = self.stand if self.stand is not None and self.stand.stand.draft == found.draft else None
        if self.mode is ScopeMode.STANDS:
            self.page.show_stands(self.matrix.board, stand)
            return
        column_ = -1 if line.article and not line.folded else index.column()
        self.page.show_line(self.matrix.board, line, column_, found.older, stand.stand if stand is not None else None)

    def _fold(self, folded: bool) -> None:
        marked = self._marked()
        self.matrix.fold_all(folded)
        if self.matrix.lines:
            self._mark(*marked)

    def _put_first(self, along: int) -> None:
        """Let what reaches a column stand first, or as in the text again."""
        marked = self._marked()
        self.matrix.put_first(along)
        self._mark(*marked[:2], along)

    def _turn_article(self, at: int) -> None:
        marked = self.matrix.lines[at].rows[0]
        if self.matrix.turn(at):
            self._mark(marked.provision, marked.went, self.view.currentIndex().column())
            line = self.matrix.line_of(marked.provision, went=marked.went)
            if self.matrix.lines[line].inside:
                self.view.setCurrentIndex(self.matrix.index(line - 1, max(0, self.view.currentIndex().column())))
        else:
            self.view.setCurrentIndex(self.matrix.index(at, max(0, self.view.currentIndex().column())))

    def _show_picture(self, shown: bool) -> None:
        self.sights.setCurrentIndex(1 if shown else 0)
        self.legend.setVisible(not shown)
        self.fold.setEnabled(not shown)

    # --- leading on ---

    def _lead(self) -> None:
        """Show the words of the marked cell in the texts; those of the line where the cell says nothing."""
        index = self.view.currentIndex()
        line = self.matrix.lines[index.row()]
        said = statements_of(line.rows, index.column()) or statements_of(line.rows)
        if said:
            one = said[0][1]
            self._lead_to(one.draft, one.words.provision, one.words.start, one.words.end)

    def _lead_to(self, draft: str, provision: str, start: int, end: int) -> None:
        found = cast("ScopeView", self.view_of)
        label = {"newer": found.draft, "older": found.older}.get(draft, draft)
        self.words_wanted.emit(label, provision, start, end)

    def _show_changes(self, turn: ScopeTurn) -> None:
        found = cast("ScopeView", self.view_of)
        if turn.changes:
            words = tr("Scope: {place}").format(place=turn.address)
            facts = {"older": found.older, "newer": found.draft, "changes": turn.changes, "label": words}
            self.changes_wanted.emit(facts)

    def _mark_turn(self, turn: ScopeTurn) -> None:
        """Mark the line of the provision whose words moved, or the first that it carried."""
        places = [(turn.root, turn.root_went), *((one.provision, False) for one in turn.carries)]
        lines = [self.matrix.line_of(provision, went=went) for provision, went in places]
        at = next((one for one in lines if one >= 0), -1)
        if at >= 0:
            self.view.setCurrentIndex(self.matrix.index(at, min(self.matrix.lines[at].cells, default=0)))

    def _mark_article(self, address: str) -> None:
        at = next((n for n, line in enumerate(self.matrix.lines) if line.rows[0].article_address == address), -1)
        if at >= 0:
            self.view.setCurrentIndex(self.matrix.index(at, min(self.matrix.lines[at].cells, default=0)))
