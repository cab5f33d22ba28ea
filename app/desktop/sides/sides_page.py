"""The page “Who sides with whom”: the matrix, what is counted in it, and one pair in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.desktop.ground.async_loading import AsyncLoader
from app.desktop.ground.language.direction import leading_side
from app.desktop.ground.language.phrases import join_facts
from app.desktop.ground.language.translation import language_code, tr
from app.desktop.ground.widgets.actor_chooser import ActorChooser
from app.desktop.ground.widgets.box_layouts import column, row
from app.desktop.ground.widgets.chosen_names import ChosenNames
from app.desktop.ground.widgets.draft_chooser import DraftChooser
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.desktop.ground.widgets.notice import Notice
from app.desktop.ground.widgets.room_body import RoomBody
from app.desktop.sides.pair_page import full_name, show_pair, show_summary
from app.desktop.sides.place_page import PlacePage
from app.desktop.sides.side_table import SideTable, SideView
from app.services.proposals.sides import SideChoices
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.proposals.sides import DossierSides
    from app.services.resources import Resources

_DRAWN = 30
"""Milliseconds after which a pair is told in full: whoever walks through the cells waits for none."""


class SidesPage(QWidget):
    """The page. Emits `export_wanted` when what is shown is to be written, `papers_wanted` to bring proposals in."""

    export_wanted = Signal()
    papers_wanted = Signal()

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, theme: Theme) -> None:
        super().__init__()
        self._resources = resources
        self._dossier: DossierPlace | None = None
        self._stale = True
        self._summary = False
        self._actors: tuple[str, ...] = ()
        self.found: DossierSides | None = None
        self.loading = AsyncLoader(jobs, worker, self)
        self.order, self.groups = QComboBox(), QComboBox()
        self.drafts = DraftChooser(tr("&Until draft:"), tr("Draft up to which what was said counts"))
        self.only, self.apart, self.export = QPushButton(), QPushButton(), QPushButton()
        self.names, self.counts, self.key = ChosenNames(), QLabel(), QLabel()
        self.model = SideTable()
        self.view = SideView(self.model)
        self.page = PlacePage(theme, tr("The two in detail"))
        self.notice = Notice()
        self.chooser: ActorChooser | None = None
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(_DRAWN)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for box, name, plain, other in (
            (self.order, tr("Order of the actors"), tr("By name"), tr("Who is near stands together")),
            (self.groups, tr("How groups are counted"), tr("Groups as groups"), tr("Groups as their members")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.addItem(plain, False)
            box.addItem(other, True)
        for button, words in (
            (self.only, tr("&Only these actors…")),
            (self.apart, tr("&Apart and near")),
            (self.export, tr("E&xport…")),
        ):
            button.setText(words)
            button.setAutoDefault(False)
        self.key.setText(tr("In each cell: same · contrary · otherwise, of the provisions on which both spoke. "
                            "The bar, from five on: filled same, hatched contrary, empty otherwise."))  # fmt: skip
        self.key.setWordWrap(True)
        self.key.setContentsMargins(12, 0, 12, 6)
        head = QWidget()
        flow = FlowLayout(head)
        flow.setContentsMargins(12, 8, 12, 8)
        for widget in (self.order, self.groups, self.drafts, self.only, self.apart, self.export):
            flow.addWidget(widget)
        self.chosen = row(12, 0, QLabel(tr("Only:")), self.names, None)
        self.chosen.hide()
        panes = QSplitter()
        for pane, share in ((self.view, 3), (self.page, 2)):
            panes.addWidget(pane)
            panes.setStretchFactor(panes.count() - 1, share)
        panes.setSizes([800, 460])
        panes.setChildrenCollapsible(False)
        self.counts.setContentsMargins(12, 0, 12, 4)
        self.counts.setAlignment(leading_side())
        self.body = RoomBody(self.notice, column(self.counts, self.key, panes), lambda: self.view)
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.addWidget(column(head, self.chosen, self.body))
        self._say_empty()

    def _connect(self) -> None:
        self.order.activated.connect(lambda _at: self.fill())
        self.groups.activated.connect(lambda _at: self.load())
        self.drafts.chosen.connect(self.load)
        self.only.clicked.connect(self.choose_actors)
        self.names.taken_away.connect(self._take_away)
        self.apart.clicked.connect(self._show_summary)
        self.export.clicked.connect(self.export_wanted)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._want_page())
        self.view.verticalHeader().sectionClicked.connect(self._show_actor)
        self.view.horizontalHeader().sectionClicked.connect(self._show_actor)
        self.view.activated.connect(lambda _index: self._enter_page())
        self.page.left.connect(self.view.setFocus)
        self._drawing.timeout.connect(self.show_page)
        self.notice.taken.connect(self._next_step)
        self.loading.came.connect(self._came)
        self.loading.failed.connect(self._failed)
        self.loading.stopped.connect(self._stopped)
        self.loading.progressed.connect(self.notice.show_progress)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters."""
        self.page.set_look(theme, font)
        self.show_page()

    def show_dossier(self, dossier: DossierPlace | None) -> None:
        """Know which dossier is open; it is read when the page is entered."""
        self._dossier, self.found, self._stale = dossier, None, True
        self._actors = ()
        self.loading.forget()
        self.drafts.forget()
        self.model.show(None)
        self.page.clear()
        self._say_empty()

    def outdate(self) -> None:
        """Know that drafts, papers or positions are others now."""
        self._stale = True
        if self.isVisible():
            self.enter()

    def enter(self) -> None:
        """Read what is not read yet."""
        if self._stale and not self.loading.busy:
            self.load()

    def choices(self) -> SideChoices:
        """What the reader wants counted."""
        return SideChoices(expanded=bool(self.groups.currentData()), until=self.drafts.label(), actors=self._actors)

    def load(self) -> None:
        """Count anew what the reader wants counted."""
        self._stale = False
        if self._dossier is None:
            self._say_empty()
            return
        task = "app.services.proposals.sides:dossier_sides"
        self.loading.start(tr("Counting who sides with whom"), task, self._dossier, self._resources, self.choices(),
                           language=language_code())  # fmt: skip
        words = tr("What everybody said of each provision is laid beside what others said of it.")
        self.body.say(tr("Counting who sides with whom …"), words, tr("Cancel"), busy=True)

    def _came(self, found: DossierSides) -> None:
        self.found = found
        self.drafts.show_drafts(found.matrix.drafts, (), found.matrix.drafts[found.matrix.until]
                                if found.matrix.drafts else "")  # fmt: skip
        self.names.show_names([full_name(found, one) for one in self._actors])
        self.chosen.setVisible(bool(self._actors))
        self._allow(there=bool(found.matrix.actors))
        self.fill()

    def _say_nobody(self) -> None:
        if self._actors:
            self.body.say(tr("None of these actors spoke of a provision."), "", tr("Show all actors"))
        else:
            words = tr("Words come with proposals, tags and positions.")
            self.body.say(tr("Nobody spoke of a provision yet."), words, tr("Add proposals…"))

    def _help(self) -> None:
        """Do what is offered where nobody is shown."""
        if self._actors:
            self.count_only(())
        else:
            self.papers_wanted.emit()

    def _failed(self, sentence: str) -> None:
        self.found = None
        self._allow(there=False)
        self.body.say(tr("It could not be counted who sides with whom."), sentence, tr("Try again"))

    def _stopped(self) -> None:
        if self.found is not None and not self.found.matrix.actors:
            self.found = None
        self.body.say(tr("Stopped."), tr("It was not counted to its end who sides with whom."), tr("Go on"))

    def _next_step(self) -> None:
        if self.loading.busy:
            self.loading.cancel()
        elif self.found is not None and not self.found.matrix.actors:
            self._help()
        else:
            self.load()

    def _allow(self, *, there: bool) -> None:
        for widget in (self.order, self.groups, self.only, self.apart, self.export):
            widget.setEnabled(there)

    def _say_empty(self) -> None:
        self._allow(there=False)
        self.chosen.hide()
        self.body.say(tr("No dossier is open."), tr("Open one to see who sides with whom."))

    # --- what is shown ---

    @property
    def by_clusters(self) -> bool:
        """Whether those who are near stand together."""
        return bool(self.order.currentData())

    def fill(self) -> None:
        """Show the matrix in the order that the reader wants; the pair that was marked stays marked."""
        found = self.found
        if found is None:
            return
        index = self.view.currentIndex()
        before = (self.model.actor(index.row()), self.model.actor(index.column()))
        self.model.show(found, by_clusters=self.by_clusters)
        if not found.matrix.actors:
            self._say_nobody()
            return
        self.view.horizontalHeader().updateGeometry()
        self.counts.setText(join_facts((
            tr("%n actors", "", len(found.matrix.actors)),
            tr("%n pairs who both spoke on a provision", "", len(found.matrix.pairs)),
            tr("%n members spoke apart", "", len(found.matrix.apart)) if found.matrix.apart else "",
        )))  # fmt: skip
        self.body.show_full()
        self._mark(before)
        self._want_page()

    def _mark(self, before: tuple[str, str]) -> None:
        """Mark the pair that was marked before, as far as it is shown, else the first who both spoke."""
        actors = self.model.actors
        if before[0] not in actors or before[1] not in actors:
            pairs = self.found.matrix.pairs if self.found else ()
            before = (pairs[0].one, pairs[0].other) if pairs else (actors[0], actors[0])
        self.view.setCurrentIndex(self.model.index(actors.index(before[0]), actors.index(before[1])))

    def _want_page(self) -> None:
        self._summary = False
        self._drawing.start()

    def show_page(self) -> None:
        """Tell of the pair that is marked; on the diagonal of the actor, and who spoke apart."""
        index = self.view.currentIndex()
        if self.found is None:
            self.page.clear()
            return
        pair = self.model.pair(index)
        if self._summary:
            show_summary(self.page, self.found)
        elif pair is not None:
            show_pair(self.page, self.found, pair)
        elif index.row() == index.column():
            show_summary(self.page, self.found, self.model.actor(index.row()))
        else:
            self.page.begin()
            ends = (full_name(self.found, self.model.actor(at)) for at in (index.row(), index.column()))
            self.page.head(join_facts(ends))
            self.page.say(tr("There is no provision on which both spoke."), faint=True)
            self.page.end()

    def _show_summary(self) -> None:
        self._summary = True
        self.show_page()

    def _show_actor(self, at: int) -> None:
        self.view.setCurrentIndex(self.model.index(at, at))

    def _enter_page(self) -> None:
        """Give the keys to the list of shared provisions."""
        self.show_page()
        self.page.setFocus()

    # --- only some actors ---

    def choose_actors(self) -> None:
        """Ask which actors are to be counted; none are all."""
        if self.found is None:
            return
        if self.chooser is not None:
            self.chooser.deleteLater()
        chosen = tuple(ActorRef(one, self.found.names.get(one, one)) for one in self._actors)
        self.chooser = ActorChooser(chosen, self.found.register, self, title=tr("Whose sides?"))
        self.chooser.accepted.connect(self._take_chosen)
        self.chooser.open()

    def _take_chosen(self) -> None:
        assert self.chooser is not None, "it was just accepted"
        self.count_only([one.id for one in self.chooser.chosen if one.id != "?"])

    def _take_away(self, number: int) -> None:
        self.count_only([one for at, one in enumerate(self._actors) if at != number])

    def count_only(self, actors: Sequence[str]) -> None:
        """Count only these actors, by their ids; none are all."""
        self._actors = tuple(dict.fromkeys(actors))
        self.chosen.setVisible(bool(self._actors))
        self.load()
