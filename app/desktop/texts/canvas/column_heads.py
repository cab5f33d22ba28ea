"""The heads over the columns of texts: which draft each one is, and where in it one reads. They stay while the texts
scroll.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.desktop.ground.language.phrases import address_words, join_facts
from app.desktop.ground.language.terms import draft_name
from app.desktop.ground.language.translation import day_words, tr
from app.desktop.ground.widgets.screen_fit import fitting_name
from app.desktop.texts.look import PAD

if TYPE_CHECKING:
    from app.desktop.texts.column_geometry import ColumnSpan
    from app.desktop.texts.look import TextPage
    from app.redline.model import DraftFacts, Redline, Row

_HEIGHT = 30
_LEAST_PLACE = 60.0
"""Room below which the place is left out: the name of the draft comes first."""


def head_height(page: TextPage) -> int:
    """How high the strip is over the columns of a page: its letters grow with those of the text."""
    return max(_HEIGHT, round(page.small) + 12)


class ColumnHeads(QWidget):
    """A strip with the label, symbol and date of each draft and the address being read, and words between them."""

    def __init__(self, page: TextPage, between: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._left = 0
        self._drafts: tuple[DraftFacts, DraftFacts] | None = None
        self._places = ("", "")
        self._leading = ""
        self._between = between
        self.setFixedHeight(head_height(page))

    def show_redline(self, redline: Redline | None) -> None:
        """Name the drafts of another redline."""
        self._drafts = (redline.older, redline.newer) if redline else None
        self._places = ("", "")
        self.setAccessibleName(" | ".join(head_of(draft) for draft in self._drafts or ()))
        self.update()

    def show_page(self, page: TextPage, left: int) -> None:
        """Stand over the columns of a page which begins `left` pixels from the left edge."""
        self._page, self._left = page, left
        self.setFixedHeight(head_height(page))
        self.update()

    def show_place(self, row: Row | None) -> None:
        """Say where one reads."""
        places = ("", "")
        if row is not None:
            older, newer = (address_words(cell.address) if cell else "" for cell in (row.older, row.newer))
            places = (older, newer)
        if places != self._places:
            self._places = places
            self.update()

    def show_leading(self, side: str) -> None:
        """Point out the pane in which the keys act, "" for none."""
        if side != self._leading:
            self._leading = side
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strip over the same columns as the rows."""
        with QPainter(self) as painter:
            look, columns = self._page.look, self._page.columns
            theme = look.theme
            painter.fillRect(event.rect(), theme.colour("panel"))
            painter.translate(self._left, 0)
            if self._drafts is not None:
                if columns.inline:
                    self._paint_both(painter, columns.newer)
                else:
                    for number, side in enumerate(("older", "newer")):
                        draft = self._drafts[number]
                        heads = head_of(draft), _name(draft)
                        self._paint_head(
                            painter, columns.of(side), heads, self._places[number], look.right_to_left(side)
                        )
                painter.setFont(self._font(bold=True))
                painter.setPen(theme.colour("faint"))
                place = QRectF(columns.margin.left, 0, columns.margin.width, self.height())
                if QFontMetricsF(painter.font()).horizontalAdvance(self._between) <= place.width():
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._between)
            painter.setPen(QPen(theme.colour("line"), 1))
            for x in columns.edges:
                painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
            if self._leading and not columns.inline:
                column = columns.of(self._leading)
                painter.fillRect(QRectF(column.left, self.height() - 3, column.width, 3), theme.colour("accent"))
            painter.translate(-self._left, 0)
            painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))

    def _paint_both(self, painter: QPainter, column: ColumnSpan) -> None:
        assert self._drafts is not None
        older, newer = self._drafts
        both = tr("{older} → {newer}", "two drafts in one column")
        heads = tuple(both.format(older=_name(older), newer=said) for said in (head_of(newer), _name(newer)))
        place = self._places[1] or self._places[0]
        self._paint_head(painter, column, heads, place, self._page.look.newer_right_to_left)

    def _paint_head(
        self, painter: QPainter, column: ColumnSpan, heads: tuple[str, ...], place: str, right_to_left: bool
    ) -> None:
        """The draft, told as fully as there is room, at the side from which its text is read; the place at the other
        one.
        """
        theme = self._page.look.theme
        room = QRectF(column.left + PAD, 0, column.width - 2 * PAD, self.height())
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if right_to_left:
            near, far = far, near
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        bold = self._font(bold=True)
        metrics = QFontMetricsF(bold)
        painter.setFont(bold)
        painter.setPen(theme.colour("ink"))
        head = fitting_name(heads, metrics, room.width())
        painter.drawText(room, near | flags, head)
        left_over = room.width() - metrics.horizontalAdvance(head) - 2 * PAD
        if left_over >= _LEAST_PLACE and place:
            plain = self._font(bold=False)
            painter.setFont(plain)
            painter.setPen(theme.colour("faint"))
            painter.drawText(room, far | flags, _fitting(place, QFontMetricsF(plain), left_over))

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self._page.look.small_font)
        font.setBold(bold)
        return font


def _fitting(place: str, metrics: QFontMetricsF, room: float) -> str:
    """A place as far as there is room: whole, else its last part ("preambular paragraph 4"), else nothing: a place cut
    in its middle is none.
    """
    last = place.rpartition(", ")[2]
    return next((words for words in (place, last) if metrics.horizontalAdvance(words) <= room), "")


def head_of(draft: DraftFacts) -> str:
    """A draft in one line: label, symbol and date; plainly said where nobody issued it."""
    symbol = draft.symbol if draft.symbol != draft.label else ""
    return join_facts((_name(draft), symbol, day_words(draft.date)))


def _name(draft: DraftFacts) -> str:
    return draft_name(draft.label, unofficial=draft.unofficial)
