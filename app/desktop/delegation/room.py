"""The room “Our delegation”: our asks with their fates at the left, one of them in full with the smallest edit at the
right; and where our groups and we spoke apart.

Who we are is chosen once and kept in the dossier. All that is shown is one value of
`app.services.proposals.delegation`, made in a child process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QListView,
    QPushButton,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.desktop.delegation.ask_list import AskList, AskView
from app.desktop.delegation.ask_page import AskPage
from app.desktop.delegation.dissent_list import DissentList, dissent_html
from app.desktop.delegation.edit_words import copy_edit, copy_instructions
from app.desktop.delegation.head import OurHead
from app.desktop.delegation.own_actor import OwnActorChooser
from app.desktop.delegation.score_line import ALL, ScoreLine
from app.desktop.ground.async_loading import AsyncLoader
from app.desktop.ground.language.actor_names import actor_name
from app.desktop.ground.language.ask_descriptions import fate_in
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.box_layouts import column, row
from app.desktop.ground.widgets.notice import Notice
from app.desktop.ground.widgets.page_stack import PageStack
from app.desktop.ground.widgets.room_body import RoomBody
from app.desktop.ground.widgets.roomy_combo import RoomyDelegate
from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.services.proposals.delegation import own_actor, set_own_actor

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.desktop.ground.undo_history import UndoHistory
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.proposals.delegation import OurAsk, OurDelegation
    from app.services.resources import Resources
    from app.treaty.amendments import ProvisionAmendment

ASKS, PARTED = 0, 1


class OurRoom(QWidget):
    """The room. Emits `place_wanted(draft, provision)` to show a place in the texts, `own_changed` when who we are was
    said, and `told` and `refused` with one sentence each.
    """

    place_wanted = Signal(str, str)
    own_changed = Signal()
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, deeds: UndoHistory, theme: Theme) -> None:
        super().__init__()
        self._resources, self._deeds, self._theme = resources, deeds, theme
        self._dossier: DossierPlace | None = None
        self._stale = self._unread = True
        self._fate = ALL
        self.actor, self.with_groups = "", False
        self.stand: OurDelegation | None = None
        self.loading = AsyncLoader(jobs, worker, self)
        self.head = OurHead()
        self.score = ScoreLine(theme)
        self.tabs = QTabBar()
        self.asks, self.parted = AskList(), DissentList()
        self.list, self.parted_list = AskView(self.asks, self._show_place), QListView()
        self.page = AskPage(theme)
        self.whole, self.copy, self.say = QCheckBox(), QPushButton(), QPushButton()
        self.notice, self.nothing = Notice(), Notice()
        self.chooser: OwnActorChooser | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.tabs.addTab("")
        self.tabs.addTab("")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.parted_list.setModel(self.parted)
        self.parted_list.setWordWrap(True)
        self.parted_list.setItemDelegate(RoomyDelegate(self.parted_list))
        self.parted_list.setAccessibleName(tr("Where our groups and their members spoke apart"))
        self.whole.setText(tr("Our &whole wording"))
        self.whole.setToolTip(tr("Show our wording in the place of the draft's, and not only what was asked"))
        self.copy.setText(tr("&Copy the edit"))
        self.copy.setToolTip(tr("Struck and underlined in a word processor, between signs in plain text"))
        self.say.setText(tr("Copy as &instructions"))
        self.lists = PageStack()
        for widget in (self.list, self.parted_list, self.nothing):
            self.lists.addWidget(widget)
        left = column(self.tabs, self.lists)
        self.right = column(row(12, 4, self.whole, None, self.copy, self.say), self.page)
        self.panes = QSplitter()
        for pane, share in ((left, 2), (self.right, 3)):
            self.panes.addWidget(pane)
            self.panes.setStretchFactor(self.panes.count() - 1, share)
        self.panes.setSizes([480, 720])
        self.panes.setChildrenCollapsible(False)
        self.body = RoomBody(self.notice, column(self.score, self.panes), lambda: self.list)
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.addWidget(column(self.head, self.body))
        self._show_head()

    def _connect(self) -> None:
        self.head.actor_wanted.connect(self.choose_actor)
        self.head.groups_wanted.connect(lambda on: self._keep(self.actor, on))
        self.head.draft_chosen.connect(self.load)
        self.score.chosen.connect(self.filter)
        self.tabs.currentChanged.connect(self._show_tab)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.parted_list.selectionModel().currentChanged.connect(self._moved)
        self.whole.toggled.connect(lambda _on: self._show_page())
        self.copy.clicked.connect(self.copy_edit)
        self.say.clicked.connect(self.copy_instructions)
        self.page.place_wanted.connect(self._place)
        self.notice.taken.connect(self._next_step)
        self.nothing.taken.connect(lambda: self.filter(ALL))
        self.loading.came.connect(self._came)
        self.loading.failed.connect(self._failed)
        self.loading.stopped.connect(self._stopped)
        self.loading.progressed.connect(self.notice.show_progress)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters."""
        self._theme = theme
        self.page.set_look(theme, font)
        self.score.set_look(theme)
        self._show_page()

    # --- what is shown ---

    def show_dossier(self, dossier: DossierPlace | None) -> None:
        """Know which dossier is open; it is read when the room is entered."""
        self._dossier = dossier
        self.loading.forget()
        self.stand, self._stale = None, True
        self.actor, self.with_groups, self._unread = "", False, True
        self.head.drafts.forget()
        self._fill()

    def outdate(self) -> None:
        """Know that drafts, papers or positions are others now; they are read again when the room is entered."""
        self._stale = True
        if self.isVisible():
            self.load()

    def enter(self) -> None:
        """Read what is not read yet, and give the keys to the list."""
        if self._stale and not self.loading.busy:
            self.load()
        self.body.take_keys()

    def load(self) -> None:
        """Read our asks anew, on the draft that is chosen."""
        self._stale = False
        try:
            self._read_actor()
        except Refused as reason:
            self._failed(translate_message(reason.message))
            return
        if self._dossier is None or not self.actor:
            self._fill()
            return
        self.loading.start(
            tr("Following what we asked"),
            "app.services.proposals.delegation:load_our_delegation",
            self._dossier,
            self.actor,
            self._resources,
            draft=self.head.drafts.label(),
        )
        if self.stand is None or self.head.drafts.leaves(self.stand.draft):
            words = tr("Drafts are compared, and our asks laid on them.")
            self._say(tr("Following what we asked …"), words, tr("Cancel"), busy=True)

    def _read_actor(self) -> None:
        """Read who we are of a dossier of which nothing is read yet. Raises Refused."""
        if self._unread and self._dossier is not None:
            self.actor, self.with_groups = own_actor(self._dossier)
            self._unread = False

    def _came(self, stand: OurDelegation) -> None:
        chosen = self.current
        self.stand = stand
        self._show_head()
        self._fill()
        if chosen is not None and (at := self.asks.row(chosen.key)) >= 0:
            self.list.setCurrentIndex(self.asks.index(at, 0))

    def _failed(self, sentence: str) -> None:
        self.stand = None
        self.head.drafts.forget()
        self._say(tr("Our asks could not be followed."), sentence, tr("Try again"))

    def _stopped(self) -> None:
        if self.stand is None:
            self._say(tr("Stopped."), tr("Our asks were not followed to their end."), tr("Go on"))
        else:
            self.head.drafts.return_to(self.stand.draft)
            self._fill()

    def _show_head(self) -> None:
        self.head.show_stand(self.stand, self.actor, with_groups=self.with_groups)

    def _wanted(self) -> list[OurAsk]:
        """Our own asks, with those of our groups when they are wanted."""
        return [ask for ask in self.stand.asks if self.with_groups or not ask.groups] if self.stand else []

    def _fill(self) -> None:
        """Show what is known, or say what is to be done next."""
        self._show_head()
        wanted, stand = self._wanted(), self.stand
        self.parted.show(stand)
        self.tabs.setTabText(ASKS, tr("What we asked"))
        self.tabs.setTabText(PARTED, tr("Spoke apart (%n)", "", self.parted.rowCount()))
        if stand is None or not stand.asks + stand.parted:
            self._say_empty()
            return
        if not any(fate_in(ask.fated, stand.draft) == self._fate for ask in wanted):
            self._fate = ALL
        self.body.show_full()
        self.score.show_asks(stand, wanted)
        self.filter(self._fate)

    def filter(self, fate: str) -> None:
        """Show only asks of one fate; "all" for all."""
        self._fate = fate
        stand = self.stand
        if stand is None:
            return
        self.score.choose(fate)
        shown = [ask for ask in self._wanted() if fate in (ALL, fate_in(ask.fated, stand.draft))]
        self.asks.show(stand, shown)
        self._show_tab(self.tabs.currentIndex())

    def _show_tab(self, tab: int) -> None:
        """Show the asks, or where our groups spoke apart; or that there is none."""
        model, view = ((self.asks, self.list), (self.parted, self.parted_list))[tab]
        self.score.setEnabled(tab == ASKS)
        if model.rowCount():
            self.lists.setCurrentWidget(view)
            if not view.currentIndex().isValid():
                view.setCurrentIndex(model.index(0, 0))
        elif tab == ASKS:
            self.nothing.say(tr("We asked nothing ourselves."), tr("Tick “Also what our groups asked” to see more."))
            self.lists.setCurrentWidget(self.nothing)
        else:
            words = tr("No member of our groups is recorded with the contrary of what its group said.")
            self.nothing.say(tr("Nobody spoke apart."), words)
            self.lists.setCurrentWidget(self.nothing)
        self._show_page()

    def _say(self, title: str, words: str = "", button: str = "", *, busy: bool = False) -> None:
        self.body.say(title, words, button, busy=busy)

    def _say_empty(self) -> None:
        if self._dossier is None:
            self._say(tr("No dossier is open."), tr("Open one to see what became of what your delegation asked."))
        elif not self.actor:
            words = tr("Then this room shows what you asked, what became of it, and the smallest edit to your wording.")
            self._say(tr("Which delegation are you?"), words, tr("Choose our delegation…"))
        elif self.stand is not None:
            words = tr(
                "No paper of this dossier has a proposal of {name} or its groups. Add a paper, or enter one by hand."
            )
            self._say(tr("We asked nothing yet."), words.format(name=actor_name(self.stand.register, self.actor)))

    def _next_step(self) -> None:
        if self.loading.busy:
            self.loading.cancel()
            return
        if self.actor or (self._unread and self._dossier is not None):
            self.load()
        else:
            self.choose_actor()

    # --- who we are ---

    def choose_actor(self) -> None:
        """Ask which delegation we are."""
        dossier = self._dossier
        if dossier is None:
            self.refused.emit(tr("Open a dossier first: who you are is kept in it."))
            return
        try:
            self._read_actor()  # else what is chosen would be taken back to nobody
            with Dossier.open(dossier, write=False) as there:
                register = there.register(self._resources.register)
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        if self.chooser is not None:
            self.chooser.deleteLater()
        chooser = self.chooser = OwnActorChooser(self.actor, register, self)
        chooser.accepted.connect(lambda: self._keep(chooser.actor, self.with_groups))
        chooser.open()

    def _keep(self, actor: str, with_groups: bool) -> None:
        """Keep who we are, so that it can be taken back."""
        dossier, before = self._dossier, (self.actor, self.with_groups)
        if dossier is None or (actor, with_groups) == before:
            return
        self._deeds.do(
            tr("our delegation"),
            lambda: set_own_actor(dossier, actor, with_groups),
            lambda: set_own_actor(dossier, *before),
            lambda done: self._become(dossier, *((actor, with_groups) if done else before)),
        )

    def _become(self, dossier: DossierPlace, actor: str, with_groups: bool) -> None:
        if dossier != self._dossier:
            return
        other, self.actor, self.with_groups = actor != self.actor, actor, with_groups
        if other:
            self.stand, self._fate = None, ALL
            self.head.drafts.forget()
            self.load()
        if self.loading.busy:
            self._show_head()
        else:
            self._fill()
        self.own_changed.emit()

    # --- one ask ---

    @property
    def current(self) -> OurAsk | None:
        """The ask that is shown in full."""
        return self.asks.ask(self.list.currentIndex().row())

    def edits(self) -> tuple[ProvisionAmendment, ...]:
        """The edit that is shown."""
        ask = self.current
        if ask is None or self.tabs.currentIndex() != ASKS:
            return ()
        return ask.amendment.whole if self._is_whole(ask) else ask.amendment.asked

    def _is_whole(self, ask: OurAsk) -> bool:
        """Whether our whole wording is shown: where it is wanted, or where nothing else can be laid."""
        return bool(ask.amendment.whole) and self.whole.isChecked()

    def copy_edit(self) -> None:
        """Put the edit that is shown on the clipboard, as marked text and as HTML."""
        copy_edit(self.edits())
        self.told.emit(tr("The edit is on the clipboard."))

    def copy_instructions(self) -> None:
        """Put the edit on the clipboard as sentences that can be said in the room."""
        copy_instructions(self.edits())
        self.told.emit(tr("The instructions are on the clipboard."))

    def _moved(self, _index: QModelIndex) -> None:
        self._show_page()

    def _show_page(self) -> None:
        """Show what is marked in the list."""
        stand, ask = self.stand, self.current
        parted = self.parted.parted(self.parted_list.currentIndex().row())
        of_asks = self.tabs.currentIndex() == ASKS
        if stand is None or (ask if of_asks else parted) is None:
            self.page.clear()
        elif of_asks and ask is not None:
            self.page.show_ask(stand, ask, whole=self._is_whole(ask))
        elif parted is not None:
            self.page.setHtml(dissent_html(stand, parted, self._theme))
        self.right.setVisible(stand is not None and (ask if of_asks else parted) is not None)
        self.whole.setVisible(of_asks)
        self.whole.setEnabled(of_asks and ask is not None and bool(ask.amendment.whole))
        for button in (self.copy, self.say):
            button.setVisible(of_asks)
            button.setEnabled(bool(self.edits()))

    def _place(self, provision: str) -> None:
        if self.stand is not None:
            self.place_wanted.emit(self.stand.draft, provision)

    def _show_place(self, ask: OurAsk) -> None:
        """Show where an ask stands in the texts."""
        found = self.stand.fate(ask) if self.stand else None
        if found is not None and found.provision:
            self._place(found.provision)
