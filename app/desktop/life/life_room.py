"""The room of the life of a provision: its cards, the story of its words, the colours by draft of origin.

It asks a child process for the lives of a dossier once, and shows one after the other from what came back. What a life
is, is the services' business.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QSplitter, QTextBrowser, QVBoxLayout, QWidget

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.direction import begin_on_our_side
from app.desktop.ground.language.phrases import commas
from app.desktop.ground.language.terms import facts_name
from app.desktop.ground.language.translation import tr
from app.desktop.ground.time_slices import TOGETHER, TimeSlicer, paint_next_turn
from app.desktop.ground.widgets.notice import Notice
from app.desktop.ground.widgets.page_stack import PageStack
from app.desktop.life.card_layout import CardStyle
from app.desktop.life.legend import OriginLegend
from app.desktop.life.life_bar import LifeBar
from app.desktop.life.life_column import LifeColumn
from app.desktop.life.life_loader import LifeLoader
from app.desktop.life.life_marks import Colouring
from app.desktop.life.story_page import story_page, version_page
from app.job import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.style.theme import Theme
    from app.desktop.life.version_card import VersionCard
    from app.job import Worker
    from app.place import DossierPlace
    from app.redline.life.model import ProvisionLife, Version
    from app.services.history.provision_lives import Lives
    from app.services.resources import Resources


_FEW = 8
"""Drafts of which the versions of a provision are shown at once."""


class LifeRoom(QWidget):
    """Shows the life of one provision of the dossier that is open.

    Emits `told(sentence)`, `refused(sentence)`, `place_wanted(label, provision id)` to open a draft at a place,
    `pair_wanted(older label, newer label, newer provision id)` to see two drafts beside each other there,
    `choose_wanted()` when nothing is shown and the reader wants to choose, `closed()`.
    """

    told = Signal(str)
    refused = Signal(str)
    place_wanted = Signal(str, str)
    pair_wanted = Signal(str, str, str)
    choose_wanted = Signal()
    closed = Signal()

    def __init__(
        self, jobs: Jobs, worker: Worker, resources: Resources, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._type = CardStyle(theme, QFont(self.font()), QFont(self.font()), Colouring())
        self._told = ("", "")
        """The draft and the provision whose life is shown."""
        self._label = self._provision = ""
        self._offset = -1
        self._lives: Lives | None = None
        self._turns = TimeSlicer(self, together=TOGETHER)
        self.life: ProvisionLife | None = None
        self.newest_first = True
        self.loader = LifeLoader(jobs, worker, resources, self)
        self.bar = LifeBar()
        self.legend = OriginLegend(self._type)
        self.column = LifeColumn(self._type)
        self.story = QTextBrowser()
        begin_on_our_side(self.story.document())
        self.state = Notice()
        self._lay_out()
        self._connect()
        self.show_empty()

    @property
    def provision(self) -> str:
        """The id of the provision whose life is shown, "" for none."""
        return self._provision

    def _lay_out(self) -> None:
        self.story.setOpenLinks(False)
        self.story.setAccessibleName(tr("The story of the words"))
        self.story.document().setDocumentMargin(10)
        self.legend.hide()
        self.panes = QSplitter()
        self.panes.addWidget(self.column)
        self.panes.addWidget(self.story)
        self.panes.setStretchFactor(0, 1)
        self.panes.setSizes([900, 280])
        self.panes.setChildrenCollapsible(False)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.legend, self.panes):
            column.addWidget(widget)
        column.setStretch(1, 1)
        self.pages = PageStack()
        self.pages.addWidget(self.state)
        self.pages.addWidget(full)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.bar.stepped.connect(self.step)
        self.bar.climbed.connect(self.climb)
        self.bar.order_wanted.connect(self.set_order)
        self.bar.colours_wanted.connect(self.set_colours)
        self.bar.closed.connect(self.closed)
        self.legend.wanted.connect(self._only)
        self.column.chosen.connect(self._chosen)
        self.column.told.connect(self.told)
        self.story.anchorClicked.connect(self._follow)
        self.state.taken.connect(lambda: self._act(self.state.step))
        self.loader.loading.connect(self._loading)
        self.loader.progressed.connect(self.state.show_progress)
        self.loader.loaded.connect(self._loaded)
        self.loader.ended.connect(self._not_loaded)

    # --- what is shown ---

    def open(self, dossier: DossierPlace, label: str, provision: str, offset: int = -1) -> None:
        """Show the life of a provision of the draft `label`, in this dossier as it is now; with an `offset` (code
        points of its text as issued), the story of the words there.
        """
        self._turns.stop()
        self._label, self._provision, self._offset = label, provision, offset
        self.loader.want(dossier, label)

    def show_empty(self) -> None:
        """Show nothing, and say what the room is for."""
        self._turns.stop()
        self.life = self._lives = None
        self._label = self._provision = ""
        self.bar.show_life(None, "")
        self.column.show_life(None, newest_first=True)
        self.state.say(
            tr("The life of a provision"),
            tr(
                "Every draft’s version of one article below the other: what changed from draft to draft, where words "
                "entered, left and returned, and who asked. Choose a provision in the texts, then Ctrl+L."
            ),
            tr("Choose a provision"),
            step="choose",
        )
        self.pages.setCurrentIndex(0)

    def _loading(self) -> None:
        if self.life is not None and self._told == (self._label, self._provision):
            return
        self.bar.show_life(None, "")
        self.state.say(
            tr("Following the words through all drafts …"),
            tr("Each draft is compared with the next. This is done once; afterwards every provision is at hand."),
            tr("Cancel"),
            step="cancel",
            busy=True,
        )
        self.pages.setCurrentIndex(0)

    def _not_loaded(self, reason: str) -> None:
        """Say why there is nothing to show; what is shown already stays."""
        self._turns.stop()
        if self.life is not None:
            assert self._lives is not None, "a life is one of lives"
            self._label, self._provision = self._told
            self.bar.show_life(self.life, commas(self._lives.left_out))
            self.pages.setCurrentIndex(1)
            if reason:
                self.refused.emit(reason)
            return
        words = reason or tr("It was stopped before it was done; nothing was changed.")
        self.state.say(tr("The life could not be told"), words, tr("Try again"), step="again")
        self.pages.setCurrentIndex(0)

    def _loaded(self, lives: Lives) -> None:
        self._lives = lives
        self._show(self._label, self._provision)

    def _show(self, label: str, provision: str) -> None:
        """Show a life: at once where it has few versions, else by turns, until which the one before is seen."""
        assert self._lives is not None, "lives are shown when they have been loaded"
        self._label, self._provision = label, provision
        self._turns.go_through(self._told_life(self._lives), at_once=len(self._lives.drafts) <= _FEW)

    def _told_life(self, lives: Lives) -> Iterator[None]:
        label, provision = self._label, self._provision
        versions: list[Version] = []
        try:
            for version in lives.versions(label, provision):
                versions.append(version)
                yield
        except Refused as reason:
            self._not_loaded(translate_message(reason.message))
            return
        life = lives.life_of(label, provision, versions)
        yield
        self._colour(replace(self._type.colouring, drafts=len(life.drafts), only=-1))
        yield from self.column.make_life(life, newest_first=self.newest_first)
        self.life, self._told = life, (label, provision)
        self.bar.show_life(life, commas(lives.left_out))
        self.legend.show_life(life)
        yield
        if self.pages.currentIndex() != 1:
            paint_next_turn(self.pages)
        self.pages.setCurrentIndex(1)
        if self.column.cards:
            here = next(card for card in self.column.cards if card.version.draft == life.start)
            self.column.look_at(here)
            self._chosen(here)
            offset, self._offset = self._offset, -1
            if offset >= 0:
                here.look_in(provision, offset)

    def set_look(self, theme: Theme, text_font: QFont) -> None:
        """Use other colours or fonts."""
        self._theme = theme
        small = QFont(text_font)
        small.setPointSizeF(max(8.0, text_font.pointSizeF() * 0.82))
        self._type = replace(self._type, theme=theme, text=QFont(text_font), small=small, mirrored=self._mirrored())
        self.legend.set_type(self._type)
        self.column.set_type(self._type)
        self._tell_story()

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    # --- moving about ---

    def step(self, by: int) -> None:
        """Show the next (1) or previous (-1) provision of the same kind, as seen from the same draft."""
        if self._lives is None or self.life is None:
            return
        other = self._lives.beside(self._label, self._provision, by)
        if other:
            self._show(self._label, other)
        else:
            self.told.emit(tr("That was the last one.") if by > 0 else tr("That was the first one."))

    def climb(self) -> None:
        """Show what the provision stands under: from a paragraph to its article."""
        if self._lives is None or self.life is None:
            return
        above = self._lives.above(self._label, self._provision)
        if above:
            self._show(self._label, above)
        else:
            self.told.emit(tr("It stands under nothing else."))

    def set_order(self, newest_first: bool) -> None:
        """Newest draft first, or oldest; the draft that is looked at stays in view."""
        self.newest_first = newest_first
        if self._turns.going:
            self._show(self._label, self._provision)
            return
        here = self.column.current
        draft = here.version.draft if here else -1
        self.column.show_life(self.life, newest_first=newest_first)
        for card in self.column.cards:
            if card.version.draft == draft:
                self.column.look_at(card)

    def set_colours(self, by_origin: bool) -> None:
        """Colour words by the draft in which they first stood, or by what happened to them."""
        self.legend.setVisible(by_origin)
        self._colour(replace(self._type.colouring, by_origin=by_origin, only=-1))
        for entry in self.legend.entries:
            entry.setChecked(False)

    def _only(self, origin: int) -> None:
        self._colour(replace(self._type.colouring, only=origin))

    def _colour(self, colouring: Colouring) -> None:
        self._type = replace(self._type, colouring=colouring, mirrored=self._mirrored())
        self.column.set_type(self._type)
        self.legend.set_type(self._type)

    # --- the story ---

    def _chosen(self, card: VersionCard) -> None:
        for other in self.column.cards:
            if other is not card and other.spot >= 0:
                other.spot = -1
                other.update()
        self.column.show_spot(card)
        self._tell_story()

    def _tell_story(self) -> None:
        card = next((card for card in self.column.cards if card.spot >= 0), None) or self.column.current
        if self.life is None or card is None:
            self.story.clear()
            return
        if card.story is not None:
            self.story.setHtml(story_page(self.life, card.story, card.words, card.line, self._theme))
        else:
            self.story.setHtml(version_page(self.life, card.version, self._theme))

    def _follow(self, url: QUrl) -> None:
        """Go where a link of the story leads."""
        what, _, number = url.toString().partition(":")
        assert self.life is not None, "there are links only when a life is shown"
        draft = int(number)
        version, label = self.life.versions[draft], self.life.drafts[draft].label
        standing = next((line.provision for line in version.lines if line.provision), "")
        if what == "open":
            self.place_wanted.emit(label, standing)
        elif what == "pair":
            self.pair_wanted.emit(self.life.drafts[draft - 1].label, label, standing)
        else:
            for card in self.column.cards:
                if card.version.draft == draft:
                    self.column.look_at(card)

    def _act(self, what: str) -> None:
        if what == "choose":
            self.choose_wanted.emit()
        elif what == "cancel":
            self.loader.cancel()
        else:
            self.loader.again()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys to the draft that is looked at, or to the one step there is."""
        super().focusInEvent(event)
        card = self.column.current
        if self.pages.currentWidget() is self.state:
            self.state.button.setFocus(event.reason())
        elif card is not None:
            card.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, step, colour, turn round, close."""
        plain = not event.modifiers()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif plain and event.key() == Qt.Key.Key_C:
            self.bar.colours.toggle()
        elif plain and event.key() == Qt.Key.Key_O:
            self.bar.order.toggle()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put what a draft has of the provision on the clipboard, under its label and address."""
        card = self.column.current
        if card is None:
            self.told.emit(tr("Choose a draft first; its version is then copied."))
            return
        draft = card.life.drafts[card.version.draft]
        QGuiApplication.clipboard().setText(f"{facts_name(draft)} {card.text()}".strip())
        self.told.emit(tr("Copied: {draft}.").format(draft=facts_name(draft)))
