"""What shows that a name stands rightly beside words: its evidence as a card over the texts, beside the name that is
pointed at, reached by keys or clicked, and never over the words that it explains.

What is on the card the details of the change make (`details/asked_card.py`); which name is meant the texts know
(`texts/selection/name_focus.py`). It decides nothing of who asked.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.desktop.changes.details.parts import WordsLabel
from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.phrases import number_words, with_label
from app.desktop.ground.language.translation import tr
from app.desktop.texts.selection.name_focus import NameReach
from app.redline.chips import name_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from app.desktop.changes.details.asked_card import AskedCard
    from app.desktop.changes.details.details import Details
    from app.desktop.texts.selection.name_focus import MeantName
    from app.desktop.texts.side_by_side import SideBySide
    from app.redline.model import ChangeView, Row

WIDE = 400
"""How wide a card is where there is room."""
_LEAST, _PART = 110, 0.75
"""How high it is at least, and at most as a part of the texts."""
_FRAME = 14
"""What its frame takes of its width, and of its height."""
_APART = 8.0
"""Between the card and what it stands beside."""
GRACE_MS = 350
"""So long the pointer may be on its way from a name to its card."""


class NameCard(QFrame):
    """Stands over a SideBySide and shows the evidence of the name that is meant there, from the cards of a Details."""

    def __init__(self, view: SideBySide, details: Details) -> None:
        super().__init__(view)
        self._view, self._details = view, details
        self._name: MeantName | None = None
        self.cards: list[AskedCard] = []
        """What it shows."""
        self._head = QWidget()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(tr("Put away (Esc)"))
        self.close_button.setAccessibleName(tr("Put away (Esc)"))
        self.close_button.clicked.connect(self.put_away)
        self._top = QHBoxLayout()
        self._top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 5, 5, 9)
        column.setSpacing(2)
        column.addLayout(self._top)
        column.addWidget(self._area, 1)
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(GRACE_MS)
        self._grace.timeout.connect(self._left)
        self.hide()
        view.names.meant.connect(self._mean)
        view.names.entered.connect(self.enter)
        view.scrolled.connect(self._follow)
        view.laid_out.connect(self._follow)

    # --- what it shows ---

    def _mean(self, name: MeantName | None) -> None:
        if name is None:
            if self._name is not None and self._name.hovered and not self.isHidden():
                self._grace.start()  # the pointer may be on its way here
            else:
                self.put_away()
            return
        self._grace.stop()
        self._name = name
        view = self._change_of(name)
        self.cards = self._details.cards_for(view, name.chip) if view is not None else []
        if view is None or not self.cards:
            self.hide()
            return
        self._fill(view, name)
        self._place()
        if name.reach is NameReach.KEYS:
            announce(self, self.accessibleName())

    def _change_of(self, name: MeantName) -> ChangeView | None:
        """The change of which the evidence is shown: the one that is read, where the name stands for it, else the first
        of those that bear the name.
        """
        index = self._view.stage.index
        bearing = name.changes or tuple(one.id for one in self._bearing(index.rows[name.row], name))
        wanted = self._view.current if self._view.current in bearing else next(iter(bearing), "")
        return index.views.get(wanted)

    def _bearing(self, row: Row, name: MeantName) -> list[ChangeView]:
        """The changes of a row that bear a name."""
        views, key = self._view.stage.index.views, name_key(name.chip)
        return [views[one] for one in row.changes if one in views and key in map(name_key, views[one].chips)]

    def _fill(self, view: ChangeView, name: MeantName) -> None:
        theme = self._view.look.theme
        index = self._view.stage.index
        bearing = [one.id for one in self._bearing(index.rows[name.row], name)]
        head = with_label(tr("Change {number}").format(number=number_words(view.number)), view.title)
        if len(bearing) > 1:
            place = bearing.index(view.id) + 1 if view.id in bearing else 1
            of = tr("{place} of %n here with this name", "", len(bearing)).format(place=number_words(place))
            head = f"{head} · {of}"
        words = WordsLabel(escape(head), theme, faint=True)
        self._top.removeWidget(self._head)
        self._head.hide()
        self._head.deleteLater()
        self._top.insertWidget(0, words, 1)
        self._head = words
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(6)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        self._area.setWidget(page)
        self.setAccessibleName(" ".join(card.accessibleName() for card in self.cards))
        self.setAccessibleDescription(words.plain)

    # --- where it stands ---

    def _place(self) -> None:
        """Stand beside the name, where it covers no words that it explains."""
        name, page = self._name, self._area.widget()
        place = self._view.names.place_of(name) if name is not None else None
        if name is None or page is None or place is None:
            self.put_away()
            return
        room = QRectF(self._view.viewport().rect())
        wide = min(float(WIDE), room.width() - 2 * _APART)
        page.ensurePolished()
        inside, layout = round(wide) - _FRAME, page.layout()
        assert layout is not None, "what is on the card is laid out"
        above = self._head.heightForWidth(inside - self.close_button.sizeHint().width()) + 2 * _FRAME
        high = max(_LEAST, min(layout.heightForWidth(inside) + above, round(_PART * room.height())))
        words = self._view.names.words_of(name)
        column = self._view.columns.margin
        margin = QRectF(column.left, room.top(), column.width, room.height())
        found = free_place(QSizeF(wide, high), place, words, room, margin)
        if layout.heightForWidth(inside) + above > found.height():
            inside -= self._area.verticalScrollBar().sizeHint().width()
        page.setFixedHeight(layout.heightForWidth(inside))  # the area would take it for as high as it is when narrow
        self.setGeometry(found.translated(QPointF(self._view.viewport().pos())).toRect())
        self.show()
        self.raise_()

    def _follow(self) -> None:
        """The texts moved: go along with the name, or go where it is out of sight."""
        if self.isHidden() or self._name is None:
            return
        place = self._view.names.place_of(self._name)
        if place is None or not place.intersects(QRectF(self._view.viewport().rect())):
            self._view.names.leave()
            self.put_away()
        else:
            self._place()

    # --- coming and going ---

    def enter(self) -> None:
        """Give the keys to what is on the card."""
        if not self.isHidden():
            self._stops()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def put_away(self) -> None:
        """Go; the keys are the texts' again where they were here."""
        self._grace.stop()
        inside = self._has_keys()
        self._name = None
        self.hide()
        if inside:
            self._view.setFocus()

    def _has_keys(self) -> bool:
        keys: QWidget | None = self.window().focusWidget()
        return keys is not None and self.isAncestorOf(keys)

    def _left(self) -> None:
        """The pointer left the name: go, unless it is here, or the keys are."""
        if not self.underMouse() and not self._has_keys():
            self.put_away()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is gone again."""
        super().leaveEvent(event)
        if self._name is not None and self._name.hovered:
            self._grace.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            self._view.setFocus()
        else:
            event.accept()  # what is pressed here is no key of the texts

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes round on the card."""
        stops = self._stops()
        here: QWidget | None = self.window().focusWidget()
        at = stops.index(here) if here is not None and here in stops else -1
        stop = stops[(at + (1 if forwards else -1)) % len(stops)]
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(stop)
        return True

    def _stops(self) -> list[QWidget]:
        """What takes the keys on it, in order; what puts it away last."""
        page = self._area.widget()
        parts = page.findChildren(QWidget) if page is not None else []
        tab = Qt.FocusPolicy.TabFocus
        stops = [one for one in parts if one.focusPolicy() & tab == tab and one.isVisibleTo(self)]
        return [*stops, self.close_button]

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground and a line of its own, so that it is told apart from the texts in every theme."""
        theme = self._view.look.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 1.4))
            painter.setBrush(theme.colour("panel"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.7, 0.7, -0.7, -0.7), 7, 7)


def free_place(size: QSizeF, name: QRectF, words: Sequence[QRectF], room: QRectF, margin: QRectF) -> QRectF:
    """Where a card of some size stands best in a room: on no words that it explains and not on the name, as near to it
    as can be, and beside the `margin` of names rather than on it; lower than wanted where only so it covers none. Where
    nothing is free, it covers the least.
    """
    seen = [word.intersected(room) for word in words if word.intersects(room)]
    top = min((word.top() for word in seen), default=name.top())
    bottom = max((word.bottom() for word in seen), default=name.bottom())
    wide, high = size.width(), min(size.height(), room.height() - 2 * _APART)
    heights = [high, *(max(float(_LEAST), tall - 2 * _APART) for tall in (room.bottom() - bottom, top - room.top()))]
    best: tuple[tuple[float, float, float, float], QRectF] | None = None
    for tall in dict.fromkeys(min(high, one) for one in heights):
        xs = (name.center().x() - wide / 2, margin.left() - wide - 1.0, margin.right() + 1.0)
        ys = (
            bottom + _APART, top - tall - _APART, name.bottom() + _APART, name.top() - tall - _APART, name.top(),
            room.bottom() - tall - _APART, room.top() + _APART,
        )  # fmt: skip
        for x in xs:
            for y in ys:
                left = min(max(x, room.left() + 1.0), room.right() - wide - 1.0)
                upper = min(max(y, room.top() + _APART), room.bottom() - tall - _APART)
                box = QRectF(left, upper, wide, tall)
                covered = sum(_shared(box, one) for one in (*seen, name))
                away = abs(box.center().x() - name.center().x()) + _gap(box, name) * 2
                rank = (round(covered, 1), -tall, _shared(box, margin), away)
                if best is None or rank < best[0]:
                    best = (rank, box)
    assert best is not None
    return best[1]


def _shared(one: QRectF, other: QRectF) -> float:
    """How much of one lies on the other, in square pixels."""
    both = one.intersected(other)
    return max(0.0, both.width()) * max(0.0, both.height())


def _gap(box: QRectF, name: QRectF) -> float:
    """How far a box is above or below a name."""
    return max(name.top() - box.bottom(), box.top() - name.bottom(), 0.0)
