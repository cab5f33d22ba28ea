"""The pointer over the texts: what it chooses, what it opens, what it says. A press and a release at one place is a
click; a press that is drawn away chooses words.

What a click does is told by `clicked`; what follows is `texts/side_by_side.py`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.desktop.ground.language.phrases import address_words, commas
from app.desktop.ground.language.terms import link_words
from app.desktop.ground.language.translation import tr
from app.desktop.texts.rows.margin import RECOGNISED
from app.desktop.texts.rows.source_signs import SOURCE_SIGNS
from app.desktop.texts.rows.spoken_row import amendment_words, names_of, who_words

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from app.desktop.texts.canvas.drawing_area import DrawingArea
    from app.desktop.texts.selection.name_focus import NameFocus
    from app.desktop.texts.selection.text_selection import TextSelection
    from app.redline.model import Chip

_SCROLL_MS = 40


class Pointer(QObject):
    """Follows the pointer. Emits `clicked(place)` for a click with the left button."""

    clicked = Signal(QPointF)

    def __init__(self, area: DrawingArea, selection: TextSelection, names: NameFocus) -> None:
        super().__init__(area)
        self._area, self._selection, self._names = area, selection, names
        self._pressed: QPointF | None = None
        self._drawn = False
        self._at = QPointF()
        self._since = QElapsedTimer()
        self._double = QPointF()
        self._scroll = QTimer(self)
        self._scroll.setInterval(_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)

    # --- pressing ---

    def press(self, event: QMouseEvent) -> None:
        """The left button goes down: a selection begins, or with Shift goes on; a third click takes the provision."""
        place = event.position()
        if self._third(place):
            self._selection.choose_provision(place)
            self._pressed = None
            return
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._selection.begin(place, extend=extend)
        self._pressed, self._drawn = place, extend

    def _third(self, place: QPointF) -> bool:
        """Whether this press follows a double click at the same place soon enough."""
        soon = self._since.isValid() and self._since.elapsed() <= QApplication.doubleClickInterval()
        near = (place - self._double).manhattanLength() < QApplication.startDragDistance()
        self._since.invalidate()
        return soon and near

    def double(self, event: QMouseEvent) -> None:
        """A double click takes the word."""
        self._double = event.position()
        self._since.start()
        self._pressed = None
        self._selection.choose_word(event.position())

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves: words are chosen while the button is down, else what can be clicked is shown."""
        self._at = event.position()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_what_can_be_clicked(self._at)
            return
        if not self._drawn:
            self._drawn = (self._at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._drawn:
            self._selection.extend(self._at)
            outside = not 0 <= self._at.y() < self._area.viewport().height()
            if outside and not self._scroll.isActive():
                self._scroll.start()
            elif not outside:
                self._scroll.stop()

    def release(self, event: QMouseEvent) -> None:
        """The button goes up: without having been drawn away it was a click."""
        self._scroll.stop()
        pressed, self._pressed = self._pressed, None
        if pressed is not None and not self._drawn:
            self.clicked.emit(event.position())

    def _scroll_on(self) -> None:
        """Scroll while words are chosen beyond the edge of the window, faster the farther it is."""
        held = self._selection.current
        if held is None or self._pressed is None:
            self._scroll.stop()
            return
        tall = self._area.viewport().height()
        beyond = self._at.y() if self._at.y() < 0 else self._at.y() - tall
        bar = self._area.bar(held.side)
        bar.setValue(bar.value() + round(beyond / 2 + (8 if beyond >= 0 else -8)))
        self._selection.extend(QPointF(self._at.x(), max(0.0, min(tall - 1.0, self._at.y()))))

    # --- pointing ---

    def leave(self) -> None:
        """The pointer is gone."""
        self._names.hover(-1, QPointF())
        self._hover(-1)

    def _show_what_can_be_clicked(self, place: QPointF) -> None:
        area = self._area
        number, point = area.under(place)
        self._names.hover(number, point)
        hovered, shape = -1, Qt.CursorShape.ArrowCursor
        if number >= 0 and not area.items[number].is_row:
            hovered, shape = number, Qt.CursorShape.PointingHandCursor
        elif number >= 0:
            laid = area.stage.layout(number)
            sign = laid.margin.sign_at(point)
            leads = sign is not None and sign.kind in RECOGNISED | SOURCE_SIGNS
            leads = leads or laid.chip_at(point) is not None or bool(laid.change_at(point))
            leads = leads or laid.margin.amendment_at(point) is not None
            if leads or (laid.row.twin and laid.margin.move.contains(point)):
                shape = Qt.CursorShape.PointingHandCursor
            elif area.columns.side_at(place.x()):
                shape = Qt.CursorShape.IBeamCursor
        area.viewport().setCursor(shape)
        self._hover(hovered)

    def _hover(self, number: int) -> None:
        if number != self._area.hovered:
            self._area.hovered = number
            self._area.viewport().update()

    def words_at(self, place: QPointF) -> str:
        """What is said of what lies under a place: an actor's full name, a sign, the other end of a
        move, over a number why its two provisions are held to be one; else "".
        """
        area = self._area
        number, point = area.under(place)
        if number < 0 or not area.items[number].is_row:
            return ""
        laid = area.stage.layout(number)
        if (chip := laid.chip_at(point)) is not None:
            return chip_words(chip)
        if (sign := laid.margin.sign_at(point)) is not None:
            return sign.words
        if (amendment := laid.margin.amendment_at(point)) is not None:
            return f"{amendment_words(amendment)}\n{amendment.headline}"
        if laid.row.twin and laid.margin.move.contains(point):
            return tr("Go to the other end of the move: {place}").format(place=address_words(laid.row.other))
        if any(place.contains(point) for place in laid.margin.nobodies):
            return who_words((), names_of(area.stage.redline))
        over_number = any(shape.field == "number" and shape.contains(point) for shape in laid.shapes)
        return laid.row.paired if over_number else ""


def link_of(chip: Chip) -> str:
    """How it is known that an actor asked, and that it asked for another place, or for less."""
    said = [link_words(chip.link.value)]
    said += [tr("asked elsewhere")] * chip.elsewhere + [tr("asked for a part of the words")] * chip.partly
    return commas(said)


def chip_words(chip: Chip) -> str:
    """An actor in full, with how it is known that it asked."""
    words = tr("{name}: asked for the contrary, {link}") if chip.opposite else tr("{name}: {link}", "actor and link")
    return words.format(name=chip.full or chip.name, link=link_of(chip))
