"""One card of the life of a provision: a draft at its head, what that draft had, who asked, on the line of time.

The keyboard walks through its words (left, right) and opens its folds; what is chosen is told by a signal. It lays
itself out when it is asked for a width, never while it is drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.desktop.ground.language.phrases import address_words, commas
from app.desktop.ground.language.terms import link_words
from app.desktop.ground.language.translation import tr
from app.desktop.life.card_head import PAD, RAIL, CardHead
from app.desktop.life.card_layout import VersionLayout, group_lines
from app.desktop.life.card_painter import paint_card
from app.desktop.life.version_words import draft_words, state_words, version_in_words

if TYPE_CHECKING:
    from app.desktop.life.card_layout import CardStyle, LineFold
    from app.redline.life.model import Line, ProvisionLife, Story, Version


class VersionCard(QWidget):
    """A version of a provision. Emits `chosen(self)` when the reader looks at it or at words of it, `grown(self)` when
    its height is another, `told(sentence)`.
    """

    chosen = Signal(object)
    grown = Signal(object)
    told = Signal(str)

    def __init__(self, life: ProvisionLife, version: Version, type_: CardStyle, *, ends: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.life, self.version = life, version
        self.spot = -1
        """The number of the words that are looked at, -1 for none."""
        self.opened = version.changed or version.draft == life.start
        """False for a card that is one line: its draft has nothing new."""
        self._head = CardHead(life, version, type_, ends)
        self._type = type_
        here = version.draft == life.start or not version.changed
        self._unfolded: frozenset[int] = frozenset(range(len(version.lines))) if here else frozenset()
        self._laid: VersionLayout | None = None
        self._fitted = (-1, 0)
        self._hovered: LineFold | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.set_words()

    # --- what it is ---

    def set_words(self) -> None:
        """Name the card for whoever hears it; its words are said when it is laid out."""
        draft = self.life.drafts[self.version.draft]
        self.setAccessibleName(f"{draft_words(draft)}: {state_words(self.life, self.version)}")

    def set_type(self, type_: CardStyle) -> None:
        """Use other colours, fonts or another colouring of words."""
        self._type = self._head.type = type_
        self._fitted = (-1, 0)
        self.update()

    @property
    def thin(self) -> bool:
        """Whether the card is one line."""
        return not self.version.lines or not self.opened

    @property
    def story(self) -> Story | None:
        """The story of the words that are looked at."""
        return self._laid.spots[self.spot].story if self._laid and 0 <= self.spot < len(self._laid.spots) else None

    @property
    def words(self) -> str:
        """The words that are looked at."""
        return self._laid.words_of(self.spot) if self._laid and self.spot >= 0 else ""

    @property
    def line(self) -> Line | None:
        """The line in which they stand."""
        return self._laid.line_of(self.spot) if self._laid and self.spot >= 0 else None

    def text(self) -> str:
        """What the draft has of the provision, for the clipboard: address, then its lines as they stand there."""
        lines = [commas(map(address_words, self.version.addresses))]
        for line in self.version.lines:
            fields = ("".join(p.text for p in f if not p.gone).strip() for f in (line.number, line.heading, line.text))
            lines.append(" ".join(field for field in fields if field))
        return "\n".join(line for line in lines if line)

    # --- how high it is ---

    def estimate(self, width: int) -> int:
        """The height at a width, by the number of letters: quick, and off by a little."""
        if self._fitted[0] == width:
            return self._fitted[1]
        if self.thin:
            return self._head.thin
        metrics = QFontMetricsF(self._type.text)
        room = max(80.0, self._head.words(width).width() - 200.0)
        high = 0.0
        for first, last in group_lines(self.version.lines, self._unfolded):
            if last - first > 1 and first not in self._unfolded:
                high += 34.0
                continue
            for line in self.version.lines[first:last]:
                letters = sum(len(p.text) for p in (*line.heading, *line.text))
                high += (1 + int(letters * metrics.averageCharWidth() / room)) * metrics.height() * 1.22 + 8.0
        return round(max(high, 72.0) + 2 * PAD)

    def fit(self, width: int) -> int:
        """Lay the card out at a width; returns its exact height."""
        if self._fitted[0] != width:
            if not self.accessibleDescription():
                self.setAccessibleDescription(version_in_words(self.life, self.version))
            if self.thin:
                self._laid = None
                self._fitted = (width, self._head.thin)
            else:
                place = self._head.words(width)
                language = self.life.drafts[self.version.draft].language
                self._laid = VersionLayout(self.version, language, place.width(), self._type, self._unfolded)
                self.spot = min(self.spot, len(self._laid.spots) - 1)
                high = max(self._laid.height + place.top() + PAD, self._head.least(width))
                self._fitted = (width, round(high))
        return self._fitted[1]

    def _origin(self) -> QPointF:
        """The top left of the words, as the window is read."""
        self._head.size = QSizeF(self.size())
        return QPointF(self._head.seen(self._head.words(self.width())).topLeft())

    # --- drawing ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line of time, the head, the words."""
        with QPainter(self) as painter:
            theme = self._type.theme
            painter.fillRect(event.rect(), theme.colour("paper"))
            self._head.size = QSizeF(self.size())
            self._head.paint_rail(painter, thin=self.thin)
            if self.thin:
                self._head.paint_thin(painter)
            elif self._laid is not None:
                self._head.paint(painter)
                paint_card(painter, self._laid, self._origin(), self._type, self.spot, self._hovered)
            painter.setPen(QPen(theme.colour("line"), 1))
            rule = self._head.seen(QRectF(RAIL, self.height() - 1.0, self.width() - RAIL, 0))
            painter.drawLine(rule.topLeft(), rule.topRight())
            if self.hasFocus():
                painter.setPen(QPen(theme.colour("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -2), 3, 3)

    # --- hands ---

    def look_at(self, spot: int) -> None:
        """Look at the words of one story; -1 for none."""
        self.spot = spot
        self.update()
        self.chosen.emit(self)

    def look_in(self, provision: str, offset: int) -> None:
        """Look at the words at an offset of the text of a provision."""
        self.fit(self.width())
        if self._laid is not None:
            self.look_at(self._laid.spot_of(provision, offset))

    def step(self, by: int) -> None:
        """Look at the next (1) or previous (-1) words that share a story."""
        if self._laid is None or not self._laid.spots:
            self.told.emit(tr("This draft has no words of it; Enter opens what is folded."))
            return
        last = len(self._laid.spots) - 1
        at = self.spot + by if self.spot >= 0 else 0 if by > 0 else last
        if 0 <= at <= last:
            self.look_at(at)
        else:
            self.told.emit(tr("That was the last word of this draft.") if by > 0 else tr("That was its first word."))

    def open_all(self) -> None:
        """Open the card when it is one line, else its folds; when nothing is folded, fold again."""
        if not self.version.lines:
            self.told.emit(tr("This draft has nothing of it."))
            return
        if self.thin:
            self.opened = True
        elif self._laid is not None and self._laid.folds:
            self._unfolded = frozenset(range(len(self.version.lines)))
        elif self._unfolded:
            self._unfolded = frozenset()
        elif not self.version.changed:
            self.opened = False
        self._regrow()

    def _open(self, fold: LineFold) -> None:
        self._unfolded |= {fold.first}
        self._regrow()

    def _regrow(self) -> None:
        self._fitted = (-1, 0)
        self.spot = -1
        self._hovered = None
        self.grown.emit(self)

    def spot_box(self) -> QRect:
        """Where the words that are looked at stand in the card; empty when there are none."""
        if self._laid is None or self.spot < 0:
            return QRect()
        found = QRectF()
        for box in self._laid.boxes_of(self.spot):
            found = found.united(box.translated(self._origin()))
        return found.toAlignedRect()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the words under the pointer, or for which the one named there asked; or open what is folded."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.thin:
            if self.version.lines:
                self.open_all()
            self.look_at(-1)
            return
        assert self._laid is not None, "a card that is not thin is laid out before it is seen"
        point = event.position() - self._origin()
        if fold := self._laid.fold_at(point):
            self._open(fold)
        elif self._laid.chip_at(point) is not None:
            self.look_at(self._laid.spot_named(point, self.spot))
        else:
            self.look_at(self._laid.spot_at(point))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be clicked."""
        can = self.thin and bool(self.version.lines)
        hovered = None
        if self._laid is not None:
            point = event.position() - self._origin()
            hovered = self._laid.fold_at(point)
            named = self._laid.spot_named(point, -1) >= 0
            can = hovered is not None or named or self._laid.spot_at(point) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if can else Qt.CursorShape.ArrowCursor)
        if hovered is not self._hovered:
            self._hovered = hovered
            self.update()

    def event(self, event: QEvent) -> bool:
        """Give the full name of an actor over its chip."""
        if isinstance(event, QHelpEvent) and self._laid is not None:
            chip = self._laid.chip_at(QPointF(event.pos()) - self._origin())
            if chip is not None:
                against = tr("asked for the contrary, ") if chip.opposite else ""
                QToolTip.showText(
                    event.globalPos(), f"{chip.full or chip.name}: {against}{link_words(chip.link.value)}"
                )
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the words, open what is folded."""
        forward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        if event.key() == Qt.Key.Key_Right:
            self.step(1 if forward else -1)
        elif event.key() == Qt.Key.Key_Left:
            self.step(-1 if forward else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_all()
        elif event.key() == Qt.Key.Key_Escape and self.spot >= 0:
            self.look_at(-1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that this draft is looked at."""
        super().focusInEvent(event)
        self.update()
        self.chosen.emit(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw the card without its frame."""
        super().focusOutEvent(event)
        self.update()
