"""The room “Sources”: the provisions of a draft beside those of existing instruments from which their words come, and
the shelf on which these instruments stand.

All that is shown is made in a worker's process (`services.history.source_views`, `shelf_views`); what is filtered, and
which source lies beside the draft, without asking for it again.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSplitter, QTabBar, QVBoxLayout, QWidget

from app.desktop.ground.async_loading import AsyncLoader
from app.desktop.ground.language.translation import language_code, tr
from app.desktop.ground.widgets.box_layouts import column, row
from app.desktop.ground.widgets.draft_chooser import DraftChooser
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.desktop.ground.widgets.notice import Notice
from app.desktop.ground.widgets.page_stack import PageStack
from app.desktop.ground.widgets.room_body import RoomBody
from app.desktop.sources.instrument_reader import InstrumentReader
from app.desktop.sources.provision_list import PROVISION, ProvisionList, ProvisionListView
from app.desktop.sources.shelf_controller import ShelfController
from app.desktop.sources.shelf_page import ShelfPage
from app.desktop.sources.source_page import SourcePage
from app.desktop.sources.source_words import SourceSort, instrument_words, sort_words
from app.services.history.source_views import sources_from

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.desktop.ground.undo_history import UndoHistory
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.history.shelf_views import Shelves
    from app.services.history.source_views import DraftSources, SourcedProvision
    from app.services.resources import Resources

_TYPED = 250
"""Milliseconds after the last key before what was typed is looked for."""
_DRAWN = 30
"""Milliseconds after which the page of a provision is made: whoever goes down the list waits for none."""


class SourcesTab(IntEnum):
    """What the room shows."""

    PROVISIONS = 0
    SHELF = 1


class SourcesRoom(QWidget):
    """The room. Emits `place_wanted(draft, provision)` to show a provision in the texts, `life_wanted(draft,
    provision)`, `changes_wanted(facts)` for the changes of a provision, `paper_wanted(name)` for a paper,
    `shelf_changed` when other instruments stand on the shelf of the dossier, `told` and `refused` with one sentence.
    """

    place_wanted = Signal(str, str)
    life_wanted = Signal(str, str)
    changes_wanted = Signal(dict)
    paper_wanted = Signal(str)
    shelf_changed = Signal()
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, history: UndoHistory, theme: Theme) -> None:
        super().__init__()
        self._resources, self._theme, self._jobs, self._worker = resources, theme, jobs, worker
        self._letters: QFont = self.font()
        self._dossier: DossierPlace | None = None
        self._pair = ("", "", "issued")
        self._chosen = ""
        """The draft that the reader chose here, "" for that of the texts."""
        self._wanted = ""
        """The provision to which the reader is led when the sources have come."""
        self._number = 0
        """Which source of the provision lies beside it."""
        self._stale = self._shelves_stale = True
        self.found: DraftSources | None = None
        self.shelves: Shelves | None = None
        self.reader: InstrumentReader | None = None
        self.loading, self.fetching = AsyncLoader(jobs, worker, self), AsyncLoader(jobs, worker, self)
        self.shelf = ShelfController(jobs, worker, resources, history, self)
        self.tabs = QTabBar()
        self.drafts = DraftChooser(tr("On &draft:"), tr("Draft of which the sources are told"))
        self.instruments, self.sorts, self.text = QComboBox(), QComboBox(), QLineEdit()
        self.model = ProvisionList()
        self.list = ProvisionListView(self.model, theme)
        self.page, self.shelf_page = SourcePage(theme), ShelfPage()
        self.summary, self.notice = QLabel(), Notice()
        self._typing, self._drawing = QTimer(self), QTimer(self)
        self._lay_out()
        self._connect()
        self._say_empty()

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Sources"))
        for words in (tr("Where the words come from"), tr("The shelf of instruments")):
            self.tabs.addTab(words)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(tr("Sources of a draft, or the shelf"))
        for box, name in ((self.instruments, tr("Instrument")), (self.sorts, tr("Which provisions"))):
            box.setAccessibleName(name)
            box.setMaximumWidth(260)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for sort in SourceSort:
            self.sorts.addItem(sort_words(sort), sort)
        self.text.setPlaceholderText(tr("Find in provisions and sources"))
        self.text.setAccessibleName(tr("Find in provisions and sources"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(180)
        self.summary.setWordWrap(True)
        self.summary.setContentsMargins(12, 0, 12, 6)
        for timer, pause in ((self._typing, _TYPED), (self._drawing, _DRAWN)):
            timer.setSingleShot(True)
            timer.setInterval(pause)
        panes = QSplitter()
        for pane, share in ((self.list, 2), (self.page, 5)):
            panes.addWidget(pane)
            panes.setStretchFactor(panes.count() - 1, share)
        panes.setSizes([360, 900])
        panes.setChildrenCollapsible(False)
        self.body = RoomBody(self.notice, column(self.summary, panes), self._keys)
        self.sights = PageStack()
        self.sights.addWidget(self.body)
        self.sights.addWidget(self.shelf_page)
        self.head = QWidget()
        line = self._line = FlowLayout(self.head)  # one line where there is room, two in a small window
        line.setContentsMargins(12, 6, 12, 4)
        line.addWidget(row(4, 2, self.tabs))
        self._choices = [row(4, 2, widget) for widget in (self.drafts, self.instruments, self.sorts, self.text)]
        for holder in self._choices:
            line.addWidget(holder)
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.addWidget(column(self.head, self.sights))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _at: self._turn())
        self.drafts.chosen.connect(self._choose_draft)
        self.instruments.activated.connect(lambda _at: self._filter())
        self.sorts.activated.connect(lambda _at: self._filter())
        self.text.textChanged.connect(lambda _words: self._typing.start())
        self.text.returnPressed.connect(self._to_list)
        self._typing.timeout.connect(self._filter)
        self._drawing.timeout.connect(self._draw)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._move())
        self.list.opened.connect(self._lead_to_text)
        page = self.page
        page.source_wanted.connect(self.read_source)
        page.text_wanted.connect(self._lead_to_text)
        page.life_wanted.connect(lambda provision: self._lead(self.life_wanted, provision))
        page.changes_wanted.connect(self._lead_to_changes)
        page.paper_wanted.connect(self.paper_wanted)
        page.chosen.connect(self._lay_beside)
        self.notice.taken.connect(self._next_step)
        self.loading.came.connect(self._came)
        self.loading.failed.connect(self._failed)
        self.loading.stopped.connect(self._stopped)
        self.loading.progressed.connect(self.notice.show_progress)
        self.fetching.came.connect(self._fetched)
        self.fetching.failed.connect(self.refused)
        shelf, shown = self.shelf, self.shelf_page
        shelf.told.connect(self.told)
        shelf.refused.connect(self.refused)
        shelf.changed.connect(self._shelf_changed)
        shown.files_wanted.connect(lambda computer: shelf.ask_for_files(computer=computer))
        shown.described.connect(self._describe)
        shown.removed.connect(lambda computer, keys: shelf.take_off(keys, computer=computer))
        shown.kept.connect(lambda keys: shelf.copy(keys, to_computer=True))
        shown.taken.connect(lambda keys: shelf.copy(keys, to_computer=False))
        shown.read.connect(self._read)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters."""
        self._theme, self._letters = theme, font
        self.list.set_look(theme)
        self.page.set_look(theme, font)
        if self.reader is not None:
            self.reader.set_look(theme, font)
        self._draw()

    # --- what it is about ---

    def show_dossier(self, dossier: DossierPlace | None) -> None:
        """Know which dossier is open; it is read when the room is entered."""
        self._dossier, self._chosen, self._pair = dossier, "", ("", "", "issued")
        self._wanted, self._number = "", 0
        self.shelf.dossier = dossier
        self.shelves, self._shelves_stale = None, True
        self.fetching.forget()
        self._forget()
        self.drafts.forget()
        if self.reader is not None:
            self.reader.close()
        self._say_empty()
        self._turn()

    def show_pair(self, older: str, newer: str, reading: str) -> None:
        """Know which two drafts are shown in the texts, in which reading: of the newer it is told until the reader
        chooses another here.
        """
        if (older, newer, reading) != self._pair:
            self._pair = (older, newer, reading)
            if not self._chosen:
                self.outdate()

    def outdate(self) -> None:
        """Know that drafts, papers or instruments are others now; they are read again when the room is entered."""
        self._stale = self._shelves_stale = True
        if self.isVisible():
            self._turn()

    def enter(self) -> None:
        """Read what is not read yet, and give the keys to the list."""
        self._turn()
        self._take_keys()

    def show_provision(self, draft: str, provision: str) -> None:
        """Show the sources of a provision of a draft (label, id), now or as soon as they have come."""
        self.tabs.setCurrentIndex(SourcesTab.PROVISIONS)
        self._wanted, self._number = provision, 0
        if self.found is not None and not self._stale and draft == self.found.draft:
            self._show_wanted()
            return
        if draft != self._pair[1] or self._chosen:
            self._chosen = draft
            self._stale = True
        if self.isVisible():
            self._turn()

    def show_shelf(self) -> None:
        """Show what stands on the shelves."""
        self.tabs.setCurrentIndex(SourcesTab.SHELF)

    def _turn(self) -> None:
        """Show what is chosen above, and read what is not read yet."""
        shelf = self.tabs.currentIndex() == SourcesTab.SHELF
        self.sights.setCurrentIndex(self.tabs.currentIndex())
        for holder in self._choices:
            holder.setVisible(not shelf)
        if self._dossier is None or not self.isVisible():
            return
        if shelf and self._shelves_stale:
            self._shelves_stale = False
            task = "app.services.history.shelf_views:shelves_of"
            self.fetching.start(tr("Looking at the shelf"), task, self._dossier, self.shelf.place(computer=True))
        elif not shelf and self._stale:
            self.load()

    def _take_keys(self) -> None:
        if self.tabs.currentIndex() == SourcesTab.SHELF:
            self.shelf_page.keys_to().setFocus()
        else:
            self.body.take_keys()

    def _keys(self) -> QWidget:
        return self.list if self.model.shown else self.text

    def _forget(self) -> None:
        self.loading.forget()
        self.found, self._stale = None, True

    def _choose_draft(self) -> None:
        self._chosen = str(self.drafts.box.currentData())
        self._remember()
        self.load()

    # --- reading it ---

    def load(self) -> None:
        """Read the sources anew."""
        if self._dossier is None:
            self._say_empty()
            return
        self._stale = False
        older, newer, reading = self._pair
        draft = self._chosen or newer
        if draft != newer:
            older, reading = "", "issued"
        self._remember()
        self.loading.start(
            tr("Reading the sources"),
            "app.services.history.source_views:source_pieces",
            self._dossier,
            self._resources,
            draft=draft,
            older=older,
            reading=reading,
            language=language_code(),
        )
        if self.found is None or self.found.draft != draft:
            words = tr("Every provision of the draft is looked for on the shelf, and followed through the drafts.")
            self.body.say(tr("Reading the sources …"), words, tr("Cancel"), busy=True)

    def _came(self, pieces: Sequence[object]) -> None:
        found = self.found = sources_from(pieces)  # type: ignore[arg-type]
        self.drafts.show_drafts(found.drafts, found.unofficial, found.draft)
        self._offer_instruments(found)
        self.model.show(found.provisions)
        self.summary.setText(found.told)
        self.head.setVisible(True)
        if not found.draft:
            self.body.say(tr("There is no draft yet."), tr("Add one to see where its words come from."))
        elif not found.instruments:
            words = tr(
                "Put existing treaties on the shelf of this dossier: every provision is then told with the "
                "provisions from which its words come, and every amendment as going toward one or away from it."
            )
            self.body.say(tr("No instrument is on the shelf."), words, tr("Add instruments…"))
        else:
            self._filter()

    def _offer_instruments(self, found: DraftSources) -> None:
        chosen = self.instruments.currentData()
        self.instruments.clear()
        self.instruments.addItem(tr("all instruments"), "")
        for one in found.instruments:
            self.instruments.addItem(one.name, one.key)
            self.instruments.setItemData(self.instruments.count() - 1, instrument_words(one), 3)
        self.instruments.setCurrentIndex(max(0, self.instruments.findData(chosen)))
        self._line.invalidate()  # it is as wide as its names now

    def _failed(self, sentence: str) -> None:
        self._stale = True
        self.body.say(tr("The sources could not be read."), sentence, tr("Try again"))

    def _stopped(self) -> None:
        self._stale = True
        self.body.say(tr("Stopped."), tr("The sources were not read to their end."), tr("Go on"))

    def _next_step(self) -> None:
        if self.loading.busy:
            self.loading.cancel()
        elif self.found is not None and not self._stale and not self.found.instruments and self.found.draft:
            self.shelf.ask_for_files()
        elif self.found is not None and not self._stale:
            self._show_all()
        else:
            self.load()

    def _say_empty(self) -> None:
        self.head.setVisible(self._dossier is not None)
        self.body.say(tr("No dossier is open."), tr("Open one to see where the words of its drafts come from."))

    # --- showing it ---

    def _filter(self) -> None:
        """Show the provisions that are chosen above; the one that was read stays at hand."""
        self._typing.stop()
        if self.found is None:
            return
        self._remember()
        sort = SourceSort(self.sorts.currentData() or "")
        self.model.choose(sort, str(self.instruments.currentData() or ""), self.text.text().strip())
        if not self.found.instruments:
            return
        if not self.model.shown:
            self.page.clear()
            words = tr("No provision is left by what is chosen above.")
            self.body.say(tr("Nothing to show."), words, tr("Show all provisions"))
        else:
            self._show_wanted()  # before the list has the keys: Qt would mark the first row then
            self.body.show_full()

    def _show_all(self) -> None:
        self.sorts.setCurrentIndex(0)
        self.instruments.setCurrentIndex(0)
        self.text.clear()
        self._filter()

    def _remember(self) -> None:
        """Know at which provision the reader is, to come back to it."""
        one = self.list.currentIndex().data(PROVISION)
        if one is not None and not self._wanted:
            self._wanted = one.sources.provision

    def _show_wanted(self) -> None:
        """Mark the provision that is wanted, where it is shown; else the first that has a source."""
        if not self.model.shown:
            return
        at = self.model.place_of(self._wanted) if self._wanted else self.list.currentIndex().row()
        if at < 0:
            at = next((n for n, one in enumerate(self.model.shown) if one.sources.sources), 0)
        self._wanted = ""
        index = self.model.index(at, 0)
        if self.list.currentIndex() != index:
            self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self._draw()

    def _move(self) -> None:
        self._number = 0
        self._drawing.start()

    def _lay_beside(self, number: int) -> None:
        self._number = number
        self._draw()

    @property
    def at_hand(self) -> SourcedProvision | None:
        """The provision that is shown."""
        one: SourcedProvision | None = self.list.currentIndex().data(PROVISION)
        return one

    def _draw(self) -> None:
        """Show the provision at hand beside its source; of one instrument alone that source comes first."""
        self._drawing.stop()
        one = self.at_hand
        if one is None or self.found is None:
            return
        number, wanted = self._number, self.model.instrument
        if not number and wanted:
            places = [at for at, each in enumerate(one.sources.sources) if each.instrument == wanted]
            number = places[0] if places else 0
        self.page.show_provision(self.found, one, number)

    def _to_list(self) -> None:
        self._filter()
        self._keys().setFocus()

    # --- leading on ---

    def _lead(self, signal: object, provision: str) -> None:
        if self.found is not None:
            signal.emit(self.found.draft, provision)  # type: ignore[attr-defined]

    def _lead_to_text(self, provision: str) -> None:
        self._lead(self.place_wanted, provision)

    def _lead_to_changes(self, provision: str) -> None:
        """Show the changes of a provision that lead toward a source or away from it."""
        found = self.found
        one = next((each for each in found.provisions if each.sources.provision == provision), None) if found else None
        if found is not None and one is not None and one.changes:
            words = tr("Sources: {place}").format(place=one.sources.address)
            facts = {"older": found.older, "newer": found.draft, "changes": one.changes, "label": words}
            self.changes_wanted.emit(facts)

    def read_source(self, key: str, provision: str) -> None:
        """Show the words of a source of the dossier's shelf (keys of the instrument and of its provision)."""
        if self._dossier is not None:
            self._open_reader().read(self._dossier, key, provision)

    def _read(self, computer: bool, key: str) -> None:
        place = self.shelf.place(computer=computer)
        if place is not None and key:
            self._open_reader().read(place, key)

    def _open_reader(self) -> InstrumentReader:
        if self.reader is None:
            self.reader = InstrumentReader(self._jobs, self._worker, self._theme, self.window())
            self.reader.set_look(self._theme, self._letters)
        return self.reader

    # --- the shelves ---

    def _fetched(self, shelves: Shelves) -> None:
        self.shelves = shelves
        had = self.shelf_page.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.shelf_page.show_shelves(shelves)
        if had or self.window().focusWidget() is self.tabs:
            return
        if self.isVisible() and self.tabs.currentIndex() == SourcesTab.SHELF:
            self._take_keys()

    def _describe(self, computer: bool, key: str) -> None:
        if self.shelves is not None:
            standing = self.shelves.computer if computer else self.shelves.own
            self.shelf.describe(standing, key, computer=computer)

    def _shelf_changed(self, place: DossierPlace) -> None:
        """A shelf is another: show it; where it is that of the dossier, all that speaks of sources is told."""
        self._shelves_stale = True
        if place == self._dossier:
            self._stale = True
            self.shelf_changed.emit()
        self._turn()
