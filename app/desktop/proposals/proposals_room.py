"""The room “Proposals”: all that was asked in the papers of the dossier, its fates, and the scorecards of the actors.

The list is one value of `app.services.proposals.listing`, made in a child process. Settling proposals one by one is the
review (`review.py`); bringing papers in is the window's.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QPushButton,
    QSplitter,
    QTabBar,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.async_loading import AsyncLoader
from app.desktop.ground.folders import folder_to_write
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import in_quotes, number_words
from app.desktop.ground.language.translation import language_code, tr
from app.desktop.ground.time_slices import TOGETHER, TimeSlicer, paint_next_turn
from app.desktop.ground.widgets.box_layouts import column, row
from app.desktop.ground.widgets.draft_chooser import DraftChooser
from app.desktop.ground.widgets.notice import Notice
from app.desktop.ground.widgets.page_stack import PageStack
from app.desktop.ground.widgets.room_body import RoomBody
from app.desktop.ground.widgets.roomy_combo import RoomyDelegate
from app.desktop.proposals.proposal_filters import ProposalFilterBar, key_of
from app.desktop.proposals.proposal_page import ProposalPage
from app.desktop.proposals.proposal_tree import MANY, ProposalColumn, ProposalTree, groups_by_turns
from app.desktop.proposals.scorecard_table import ScorecardTable, ScorecardView
from app.job import Refused
from app.notation.documents.paper_titles import short_title
from app.services.exports.data_files import (
    proposal_list_csv,
    proposal_list_json,
    proposal_list_xlsx,
    write_bytes,
)
from app.services.exports.json_documents import document_text
from app.services.proposals.listing import list_from, with_rows
from app.services.proposals.paper_names import name_paper, title_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFont

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.desktop.ground.undo_history import UndoHistory
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.proposals.listing import ListedAsk, ProposalList
    from app.services.resources import Resources

LIST, SCORES = 0, 1
KINDS = ("CSV (*.csv)", "XLSX (*.xlsx)", "JSON (*.json)")
_UNFOLDED = 60
"""So many groups are unfolded when a list is shown anew; of more only the heads are."""


class ProposalsRoom(QWidget):
    """The room. Emits `place_wanted(draft, provision)` to show a place in the texts, `review_wanted(papers)` with the
    names of papers (all, where there are none), `papers_wanted` and `entry_wanted` to bring proposals in,
    `renamed(short titles by the names of papers)` when a paper is called otherwise, `search_wanted(AskFate)` for places
    of words that do not stand where it says, and `told` and `refused` with one sentence each.
    """

    place_wanted = Signal(str, str)
    review_wanted = Signal(tuple)
    papers_wanted = Signal()
    entry_wanted = Signal()
    renamed = Signal(object)
    search_wanted = Signal(object)
    told = Signal(str)
    refused = Signal(str)
    wrote = Signal(object)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, deeds: UndoHistory, theme: Theme) -> None:
        super().__init__()
        self._resources, self._deeds = resources, deeds
        self._dossier: DossierPlace | None = None
        self._stale = True
        self.book: ProposalList | None = None
        self._offered: ProposalList | None = None
        """The book of which drafts, scorecards and filters are: the list of one may be wanted again before that."""
        self.shown: tuple[ListedAsk, ...] = ()
        self.loading = AsyncLoader(jobs, worker, self)
        self._turns = TimeSlicer(self, together=TOGETHER)
        self.tabs, self.filters = QTabBar(), ProposalFilterBar()
        self.drafts = DraftChooser(tr("&Fates in:"), tr("Draft of which the fates are told"))
        self.review, self.add, self.enter_one, self.name_one, self.export = (QPushButton() for _ in range(5))
        self.asking: QInputDialog | None = None
        self.tree, self.view = ProposalTree(), QTreeView()
        self.scores = ScorecardTable()
        self.score_view = ScorecardView(self.scores)
        self.page = ProposalPage(theme)
        self.notice, self.nothing = Notice(), Notice()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.tabs.addTab("")
        self.tabs.addTab(tr("Scorecards"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for button, words in (
            (self.review, tr("&Review…")),
            (self.add, tr("Add &proposals…")),
            (self.enter_one, tr("&Enter by hand…")),
            (self.name_one, tr("&Name the paper…")),
            (self.export, tr("E&xport the list…")),
        ):
            button.setText(words)
            button.setAutoDefault(False)
        head = row(12, 8, self.review, self.add, self.enter_one, self.name_one, self.export, None, self.drafts)
        self.view.setModel(self.tree)
        self.view.setUniformRowHeights(True)
        self.view.setIndentation(14)
        self.view.setItemDelegate(RoomyDelegate(self.view))
        middle = RoomyDelegate(self.view, cut=Qt.TextElideMode.ElideMiddle)  # the page stands at the end
        self.view.setItemDelegateForColumn(ProposalColumn.SOURCE, middle)
        self.view.setAlternatingRowColors(False)
        self.view.setAllColumnsShowFocus(True)
        self.view.setAccessibleName(tr("Proposals"))
        self.view.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        lists = QSplitter(Qt.Orientation.Vertical)
        lists.addWidget(self.view)
        lists.addWidget(self.page)
        lists.setSizes([440, 240])
        lists.setChildrenCollapsible(False)
        self.pages = PageStack()
        for widget in (lists, self.score_view, self.nothing):
            self.pages.addWidget(widget)
        self.body = RoomBody(self.notice, column(self.filters, self.tabs, self.pages), self._list_in_sight)
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.addWidget(column(head, self.body))
        self._say_empty()

    def _connect(self) -> None:
        self.review.clicked.connect(self.begin_review)
        self.add.clicked.connect(self.papers_wanted)
        self.enter_one.clicked.connect(self.entry_wanted)
        self.name_one.clicked.connect(self.ask_for_name)
        self.export.clicked.connect(self.ask_for_export)
        self.drafts.chosen.connect(self.load)
        self.filters.changed.connect(self.fill)
        self.tabs.currentChanged.connect(lambda _tab: self._show_tab())
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.activated.connect(self._show_place)
        self.score_view.activated.connect(self._choose_actor)
        self.score_view.clicked.connect(self._choose_actor)
        self.page.place_wanted.connect(self.place_wanted)
        self.page.search_wanted.connect(self._search)
        self.notice.taken.connect(self._next_step)
        self.nothing.taken.connect(self.filters.reset)
        self.loading.came.connect(self._came)
        self.loading.failed.connect(self._failed)
        self.loading.stopped.connect(self._stopped)
        self.loading.progressed.connect(self.notice.show_progress)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters."""
        self.page.set_look(theme, font)
        self.tree.set_ink(theme.colour("ink"), theme.colour("accent_ink"))
        self._show_page()

    # --- what is shown ---

    def show_dossier(self, dossier: DossierPlace | None) -> None:
        """Know which dossier is open; it is read when the room is entered."""
        self._dossier = dossier
        self.loading.forget()
        self._turns.stop()
        self.book, self._offered, self._stale = None, None, True
        self.drafts.forget()
        self.filters.reset()
        self._say_empty()

    def outdate(self) -> None:
        """Know that drafts or proposals are others now; they are read again when the room is entered."""
        self._stale = True
        if self.isVisible():
            self.load()

    def enter(self) -> None:
        """Read what is not read yet, and give the keys to the list."""
        if self._stale and not self.loading.busy:
            self.load()
        self.body.take_keys()

    def _list_in_sight(self) -> QWidget:
        """The list of the tab that is open: where the keys are wanted."""
        return self.view if self.tabs.currentIndex() == LIST else self.score_view

    def load(self) -> None:
        """Read the proposals anew, with their fates in the draft that is chosen."""
        self._stale = False
        if self._dossier is None:
            self._say_empty()
            return
        title = tr("Following what was asked")
        self.loading.start(
            title,
            "app.services.proposals.listing:proposal_list_pieces",
            self._dossier,
            self._resources,
            draft=self.drafts.label(),
            language=language_code(),
        )
        if self.book is None or self.drafts.leaves(self.book.draft):
            words = tr("Drafts are compared, and all proposals looked for in them.")
            self._say(tr("Following what was asked …"), words, tr("Cancel"), busy=True)

    def _came(self, pieces: Sequence[object]) -> None:
        book = self.book = list_from(pieces)  # type: ignore[arg-type]
        self._in_pieces(self._show_book(book), len(book.rows))

    def _show_book(self, book: ProposalList) -> Iterator[None]:
        yield from self._offer(book)
        if book.rows:
            yield from self._fill(book)
        else:
            self._say_empty()

    def _offer(self, book: ProposalList) -> Iterator[None]:
        """Show what stands around the list of another book."""
        if book is self._offered:
            return
        self.drafts.show_drafts(book.drafts, book.unofficial, book.draft)
        self.scores.show(book.scorecards, book.register)
        yield
        yield from self.score_view.fit()
        self.score_view.setCurrentIndex(self.scores.index(0, 0))
        yield
        yield from self.filters.offer(book)
        self._offered = book
        self.filters.want_in_time()
        yield

    def _in_pieces(self, pieces: Iterator[None], rows: int) -> None:
        """Do pieces of work at once for few rows, else by turns of the event loop."""
        self._turns.go_through(pieces, at_once=rows <= MANY)

    def _failed(self, sentence: str) -> None:
        self.drafts.forget()
        self.book = None
        self._say(tr("The proposals could not be read."), sentence, tr("Try again"))

    def _stopped(self) -> None:
        if self.book is None:
            self._say(tr("Stopped."), tr("The proposals were not followed to their end."), tr("Go on"))
        else:
            self.drafts.return_to(self.book.draft)
            self.fill()

    def show_only(self, actor: str, fate: str, paper: str = "") -> None:
        """Show the asks of one actor (id) with one fate, of one paper only, "" for all, as soon as they are read."""
        self.filters.want(actor, fate, paper)

    def fill(self) -> None:
        """Show what the reader wants to see of the proposals, and count it."""
        book = self.book
        if book is None or not book.rows:
            self._say_empty()
            return
        self._in_pieces(self._show_book(book), len(book.rows))

    def _fill(self, book: ProposalList) -> Iterator[None]:
        sought = self.filters.sought()
        found: list[ListedAsk] = []
        for at in range(0, len(book.rows), MANY):
            found += [one for one in book.rows[at : at + MANY] if sought.admits(one, book.draft)]
            yield
        self.shown = tuple(found)
        groups = yield from groups_by_turns(book, self.shown, self.filters.group_by())
        yield
        listed = self.tree.listed(self.view.currentIndex())
        self.tree.show(book, groups)
        if len(groups) <= _UNFOLDED and len(self.shown) <= MANY:
            self.view.expandAll()
        self._fit()
        yield
        words = tr("%n asks", "", len(book.rows))
        if len(self.shown) < len(book.rows):
            words = tr("{shown} of {all}").format(shown=number_words(len(self.shown)), all=words)
        self.tabs.setTabText(LIST, words)
        self.export.setEnabled(bool(self.shown))
        if not self.body.full:
            paint_next_turn(self.body)
            self.body.show_full()
            yield
        self._mark(listed)
        self._show_tab()

    def _mark(self, listed: ListedAsk | None) -> None:
        """Mark the ask that was marked before, or the first."""
        found = self.tree.index_of(listed.fated.ask.id) if listed else QModelIndex()
        if not found.isValid() and self.tree.rowCount():
            head = self.tree.index(0, 0)
            found = self.tree.index(0, 0, head) if self.view.isExpanded(head) else head
        self.view.setCurrentIndex(found)

    def _fit(self) -> None:
        head = self.view.header()
        head.setStretchLastSection(False)
        head.setMinimumSectionSize(60)
        widths = (
            (ProposalColumn.PLACE, 256),
            (ProposalColumn.WHO, 170),
            (ProposalColumn.FATE, max(140, head.sectionSizeHint(ProposalColumn.FATE) + 16)),
            (ProposalColumn.SOURCE, 200),
            (ProposalColumn.SETTLED, 130),
        )
        for section, width in widths:
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
            head.resizeSection(section, width)
        head.setSectionResizeMode(ProposalColumn.ASKED, QHeaderView.ResizeMode.Stretch)

    def _show_tab(self) -> None:
        """Show the list or the scorecards, which no filter changes; or that the filter hides everything."""
        if self.book is None:
            return
        self.filters.setEnabled(self.tabs.currentIndex() == LIST)
        if not self.shown and self.tabs.currentIndex() == LIST:
            words = tr("{count} asks are hidden by the filter.").format(count=number_words(len(self.book.rows)))
            self.nothing.say(tr("Nothing is like that."), words, tr("Show all"))
            self.pages.setCurrentWidget(self.nothing)
        else:
            self.pages.setCurrentIndex(self.tabs.currentIndex())
        self._show_page()

    def _say(self, title: str, words: str = "", button: str = "", *, busy: bool = False) -> None:
        self.body.say(title, words, button, busy=busy)

    def _say_empty(self) -> None:
        there = self._dossier is not None
        for button in (self.review, self.export):
            button.setEnabled(self.book is not None and bool(self.book.rows))
        for button in (self.add, self.enter_one):
            button.setEnabled(there)
        if not there:
            self._say(tr("No dossier is open."), tr("Open one to see who proposed what, and what became of it."))
        elif self.book is not None:
            words = tr("Add a compilation, a table or a submission, or enter what was heard in the room by hand.")
            self._say(tr("No proposal is in this dossier yet."), words, tr("Add proposals…"))

    def _next_step(self) -> None:
        if self.loading.busy:
            self.loading.cancel()
            return
        if self.book is not None:
            self.papers_wanted.emit()
        else:
            self.load()

    # --- one proposal, and one actor ---

    @property
    def current(self) -> ListedAsk | None:
        """The ask that is marked."""
        return self.tree.listed(self.view.currentIndex())

    def _moved(self, _index: QModelIndex) -> None:
        self._show_page()

    def _show_page(self) -> None:
        for button in (self.review, self.add, self.enter_one):
            button.setEnabled(self._dossier is not None)
        listed = self.current
        self.name_one.setEnabled(bool(self._paper()))
        if self.book is None or listed is None:
            self.page.clear()
        else:
            self.page.show_listed(self.book, listed)

    def _search(self) -> None:
        listed = self.current
        if listed is not None:
            self.search_wanted.emit(listed.fated)

    def _show_place(self, index: QModelIndex) -> None:
        """Show where an ask stands in the texts; a head is folded or unfolded by the tree itself."""
        listed = self.tree.listed(index)
        fate = listed.fated.present(self.book.draft) if listed and self.book else None
        if fate is not None and fate.provision:
            self.place_wanted.emit(fate.draft, fate.provision)

    def _choose_actor(self, index: QModelIndex) -> None:
        """List what the actor of a scorecard asked."""
        card = self.scores.card(index.row())
        if card is not None:
            self.filters.choose_actor(key_of(card.actor.id, card.actor.as_written))
            self.tabs.setCurrentIndex(LIST)
            self.view.setFocus()

    def begin_review(self) -> None:
        """Settle the proposals one by one: those of the paper that is chosen, or all."""
        paper = self.filters.sought().paper
        self.review_wanted.emit((paper,) if paper else ())

    # --- what a paper is called ---

    def _paper(self) -> str:
        """The name of the paper that is chosen, else of the one of the ask that is marked; "" for none."""
        listed = self.current
        return self.filters.sought().paper or (listed.paper if listed is not None else "")

    def ask_for_name(self) -> None:
        """Ask for the short title of a paper, which stands for it beside evidence and on pages."""
        paper, book = self._paper(), self.book
        if book is None or not paper:
            return
        if self.asking is not None:
            self.asking.deleteLater()
        asking = self.asking = QInputDialog(self)
        asking.setWindowTitle(tr("Name the paper"))
        asking.setLabelText(
            tr("Short title of {paper}, for evidence and pages; empty for its own name:").format(
                paper=in_quotes(isolate_text(paper))
            )
        )
        asking.setTextValue(title_of(book.titles, paper))
        asking.textValueSelected.connect(lambda title: self.name_paper(paper, title))
        asking.open()

    def name_paper(self, paper: str, title: str) -> None:
        """Call a paper by a short title, so that it can be taken back."""
        dossier, book = self._dossier, self.book
        if dossier is None or book is None:
            return
        before, title = book.titles.get(paper, ""), " ".join(title.split())
        if title == short_title(paper, dated=False):
            title = ""
        if title != before:
            self._deeds.do(
                tr("name of a paper"),
                lambda: name_paper(dossier, paper, title),
                lambda: name_paper(dossier, paper, before),
                lambda done: self._call(dossier, paper, title if done else before),
            )

    def _call(self, dossier: DossierPlace, paper: str, title: str) -> None:
        """Show how a paper is called now."""
        if dossier != self._dossier or self.book is None:
            return
        titles = {name: said for name, said in self.book.titles.items() if name != paper}
        called = replace(self.book, titles=titles | ({paper: title} if title else {}))
        if self._offered is self.book:
            self._offered = called  # of what stands around the list only the papers are called otherwise
            for _piece in self.filters.offer(called):
                pass
        self.book = called
        self.fill()
        self.renamed.emit(self.book.titles)

    # --- writing it out ---

    def ask_for_export(self) -> None:
        """Ask where to write the asks that are listed, as a table or as JSON."""
        if self.book is None:
            return
        place = str(folder_to_write(self._dossier) / "proposals.csv")
        name, kind = QFileDialog.getSaveFileName(self, tr("Export the list"), place, ";;".join(KINDS))
        if name:
            ending = ".xlsx" if kind == KINDS[1] and not name.lower().endswith(".xlsx") else ""
            self.write(Path(name + ending), json=kind == KINDS[2] or name.endswith(".json"))

    def write(self, target: Path, *, json: bool) -> None:
        """Write the asks that are listed."""
        book = self.book
        if book is None:
            return
        listed = with_rows(book, self.shown)
        table = proposal_list_xlsx if target.suffix.lower() == ".xlsx" else proposal_list_csv
        try:
            write_bytes(document_text(proposal_list_json(listed)).encode() if json else table(listed), target)
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        self.told.emit(tr("%n asks are written to {file}.", "", len(self.shown)).format(file=target.name))
        self.wrote.emit(target)
