"""The cards of a life one below the other, scrolled. Cards in sight are laid out at once, the others when there is
time; what is being read stays where it is meanwhile.

It places cards and decides nothing of what they show.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QScrollArea, QWidget

from app.desktop.ground.language.translation import tr
from app.desktop.life.version_card import VersionCard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from app.desktop.life.card_layout import CardStyle
    from app.redline.life.model import ProvisionLife

_SLICE_MS = 8


class LifeColumn(QScrollArea):
    """The cards. Emits `chosen(card)` when the reader looks at one, `told(sentence)`."""

    chosen = Signal(object)
    told = Signal(str)

    def __init__(self, type_: CardStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type = type_
        self.cards: list[VersionCard] = []
        self._made: list[VersionCard] = []
        """Cards of a life that is not shown yet."""
        self._heights: list[int] = []
        self._inside = QWidget()
        self._inside.setBackgroundRole(QPalette.ColorRole.Base)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(self._inside)
        self.setWidgetResizable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(tr("The drafts, one below the other"))
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._fit_seen)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._fit_some)
        self._unfitted: list[int] = []
        self._placing = False
        self.current: VersionCard | None = None
        """The card that is looked at, with the focus or without."""

    def show_life(self, life: ProvisionLife | None, *, newest_first: bool) -> None:
        """Show the cards of another life, from the top."""
        for _piece in self.make_life(life, newest_first=newest_first):
            pass

    def make_life(self, life: ProvisionLife | None, *, newest_first: bool) -> Iterator[None]:
        """Do it in pieces, of a card each: what was shown before stays until all are there. Another life may be wanted
        before that.
        """
        self._drop(self._made)
        made = self._made = []
        versions = list(life.versions) if life else []
        if newest_first:
            versions.reverse()
        for number, version in enumerate(versions):
            first, last = number == 0, number == len(versions) - 1
            ends = "both" if first and last else "top" if first else "bottom" if last else ""
            assert life is not None, "there are no versions without a life"
            card = VersionCard(life, version, self._type, ends=ends, parent=self._inside)
            card.hide()
            card.chosen.connect(self._chosen)
            card.grown.connect(self._grown)
            card.told.connect(self.told)
            made.append(card)
            yield
        self._drop(self.cards)
        self.cards, self._made = made, []
        self.current = None
        for card in self.cards:
            card.set_type(self._type)  # it may be another one by now
            card.show()
        for one, other in zip(self.cards, self.cards[1:], strict=False):
            QWidget.setTabOrder(one, other)
        self.verticalScrollBar().setValue(0)
        self._arrange()

    def _drop(self, cards: Sequence[VersionCard]) -> None:
        for card in cards:
            card.hide()
            card.deleteLater()

    def set_type(self, type_: CardStyle) -> None:
        """Use other colours, fonts or another colouring of words; what is read stays where it is."""
        self._type = type_
        for card in self.cards:
            card.set_type(type_)
        self._arrange()

    # --- places ---

    def _wide(self) -> int:
        return self.viewport().width()

    def _arrange(self) -> None:
        """Place all cards anew at the width of now."""
        at, below = self._anchor()
        self._heights = [card.estimate(self._wide()) for card in self.cards]
        self._unfitted = list(range(len(self.cards)))[::-1]
        self._place(at, below)
        self._idle.start()

    def _anchor(self) -> tuple[int, int]:
        """The card at the top of the view, and how far the view begins below its top."""
        value = self.verticalScrollBar().value()
        for number, card in enumerate(self.cards):
            if card.geometry().bottom() >= value:
                return number, value - card.y()
        return 0, 0

    def _place(self, at: int, below: int) -> None:
        """Give every card its place, with the one that was at the top of the view back there, and what comes into view
        laid out.
        """
        if self._placing:
            return
        self._placing = True
        wide, high = self._wide(), self.viewport().height()
        seen = 0
        for number in range(at, len(self.cards)):
            if seen - below > high:
                break
            self._heights[number] = self.cards[number].fit(wide)
            seen += self._heights[number]
        tops = [0, *accumulate(self._heights)]
        self._inside.resize(wide, max(high, tops[-1] + 24))
        for card, top, tall in zip(self.cards, tops, self._heights, strict=False):
            card.setGeometry(0, top, wide, tall)
        if self.cards:
            self.verticalScrollBar().setValue(tops[at] + below)
        self._placing = False

    def _fit_seen(self) -> None:
        """Lay out what has come into view."""
        at, below = self._anchor()
        if not self._placing and self.cards:
            self._place(at, below)

    def _fit_some(self) -> None:
        """Lay out cards out of view for one slice of time."""
        clock = QElapsedTimer()
        clock.start()
        at, below = self._anchor()
        changed = False
        while self._unfitted and clock.elapsed() < _SLICE_MS:
            number = self._unfitted.pop()
            tall = self.cards[number].fit(self._wide())
            changed = changed or tall != self._heights[number]
            self._heights[number] = tall
        if changed:
            self._place(at, below)
        if not self._unfitted:
            self._idle.stop()

    def _chosen(self, card: VersionCard) -> None:
        self.current = card
        self.chosen.emit(card)

    def _grown(self, card: VersionCard) -> None:
        number = self.cards.index(card)
        at, below = self._anchor()
        self._heights[number] = card.fit(self._wide())
        self._place(at, below)
        card.update()
        self.chosen.emit(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards at the new width."""
        super().resizeEvent(event)
        self._arrange()

    # --- moving about ---

    def go(self, by: int) -> None:
        """Look at the next card down (1) or up (-1)."""
        here = self.current
        at = self.cards.index(here) + by if here else 0
        if 0 <= at < len(self.cards):
            self.look_at(self.cards[at])
        elif self.cards:
            self.told.emit(tr("That was the last draft.") if by > 0 else tr("That was the first draft."))

    def look_at(self, card: VersionCard) -> None:
        """Give a card the focus and bring it into view."""
        self.current = card
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_spot(card)

    def show_spot(self, card: VersionCard) -> None:
        """Bring the words that are looked at, else the head of their card, into view."""
        box = card.spot_box()
        top = card.y() + (box.top() if not box.isEmpty() else 0)
        tall = box.height() if not box.isEmpty() else min(card.height(), self.viewport().height())
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top - (24 if not box.isEmpty() else 0))
        elif top + tall > bar.value() + self.viewport().height():
            bar.setValue(top + tall - self.viewport().height() + (24 if not box.isEmpty() else 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from draft to draft; scroll by pages."""
        if event.key() == Qt.Key.Key_Down and not event.modifiers():
            self.go(1)
        elif event.key() == Qt.Key.Key_Up and not event.modifiers():
            self.go(-1)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.cards:
            self.look_at(self.cards[0 if event.key() == Qt.Key.Key_Home else -1])
        else:
            super().keyPressEvent(event)
