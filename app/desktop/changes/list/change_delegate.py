"""How a row of the list of amendments is drawn: what changed in ink, where and who below it; sections as heads.

All rows but heads are three lines high, so that a list of thousands is laid out at once: a title of one line leaves
two lines for where and who, a title of two lines one. Before an amendment stand the letter of its weight
(`weight_sign`), a dot beside it while it is unread, its number, and the arrow that opens it. What is read is faint, and
a section has the dot while something in it is unread. How much a change inside of an amendment weighs stands as a bar
at its leading edge: full for substance, hatched for what follows, none for what is editorial.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetrics, QPainter, QPalette, QPen, QTextLayout
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.desktop.changes.chips import HEIGHT, chip_width, paint_chip
from app.desktop.changes.filters.facets import actor_key
from app.desktop.changes.list.change_list import ChangeList, ChangeRole
from app.desktop.changes.list.weight_sign import SIZE, paint_weight
from app.desktop.ground.language.direction import direction_of
from app.desktop.ground.language.phrases import join_facts, number_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.style.icons import paint_sign
from app.desktop.ground.style.theme import LIGHT, Theme
from app.desktop.notes.note_words import SIGNS
from app.treaty.notes import Priority

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

    from app.desktop.changes.list.entries import ChangeEntry
    from app.redline.model import Chip

Index = QModelIndex | QPersistentModelIndex
PAD = 6
EDGE = 4
"""How wide the bar is that shows how much a change weighs."""
_CONTRARY = "⊘"
_INSIDE = 14
_DOT = 6
_LEAST_CHIP = 48.0
_LEAST_PLACE = 0.28
"""The part of a line that is left to where a change stands: a name that is cut may be another's, a place is seen from
the head."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """What stands where in a row: the lines of its title from the top of `inner`, where it stands, and who is named; of
    an amendment, in `lead`, its weight, its number, its arrow.
    """

    title: QFont
    small: QFont
    heads: list[str]
    inner: QRect
    where: QRect
    who: QRect
    lead: QRect = field(default_factory=QRect)


class ChangeDelegate(QStyledItemDelegate):
    """Draws an `ChangeEntry`. `followed` has the colours of the actors whom the reader follows."""

    def __init__(self, changes: ChangeList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changes = changes
        self.theme: Theme = LIGHT
        self.followed: Mapping[str, str] = {}
        self._sizes = (QSize(), QSize())
        self.measure(QApplication.font())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        entry: ChangeEntry = index.data(ChangeRole.ENTRY)
        box: QRect = option.rect
        colours: QPalette = option.palette
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(box)
        ground = colours.highlight() if chosen else colours.window() if entry.heads else colours.base()
        painter.fillRect(box, ground)
        painter.setPen(QPen(colours.mid().color(), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        ink = colours.highlightedText().color() if chosen else colours.text().color()
        faint = ink if chosen else colours.placeholderText().color()
        if entry.heads:
            self._head(painter, option, entry, ink, faint, unread=index.data(ChangeRole.READ) is False)
        else:
            self._row(painter, option, index, ink, faint)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(ink if chosen else self.theme.colour("accent"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -2.5), 2, 2)
        painter.restore()

    def _head(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        entry: ChangeEntry,
        ink: QColor,
        faint: QColor,
        *,
        unread: bool,
    ) -> None:
        """A section: its fold, its name, how many changes stand in it, whether something of it is unread."""
        inner = option.rect.adjusted(PAD, 0, -PAD, 0)
        font = QFont(option.font)
        font.setBold(True)
        metrics = QFontMetrics(font)
        self._fold(painter, option, QRect(inner.left(), inner.top(), 12, inner.height()), ink, entry.open)
        count = number_words(entry.amendments or len(entry.views))
        wide = metrics.horizontalAdvance(count)
        painter.setFont(option.font)
        painter.setPen(faint)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        if unread:
            dot = QRect(inner.right() - wide - _DOT - 5, inner.center().y() - _DOT // 2, _DOT, _DOT)
            _dot(painter, self._visual(option, dot, inner), ink)
        room = self._visual(option, inner.adjusted(18, 0, -wide - (_DOT + 12), 0), inner)
        painter.setFont(font)
        painter.setPen(ink)
        _line(painter, entry.name, room)

    def _row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        ink: QColor,
        faint: QColor,
    ) -> None:
        entry: ChangeEntry = index.data(ChangeRole.ENTRY)
        flag: str | None = index.data(ChangeRole.FLAG)
        read: bool | None = index.data(ChangeRole.READ)
        box = option.rect
        plan = self._plan(option, entry, flag)
        if entry.amendment is not None:
            self._amendment(painter, option, entry, plan, ink, faint, unread=read is False)
        elif entry.group is None:
            self._weight(painter, option, entry, ink)
        else:
            left = box.left() + PAD + EDGE + _INSIDE * entry.depth
            self._fold(painter, option, QRect(left - 2, box.top() + PAD + 1, 12, 14), ink, entry.open)
        if flag is not None:
            place = QRect(box.right() - PAD - 12, box.top() + PAD, 14, 16)
            colour = self.theme.colour("warning" if flag == "redline" else "accent")
            if ink == option.palette.highlightedText().color():
                colour = ink
            paint_sign(painter, SIGNS[Priority(flag)], QRectF(self._visual(option, place, box)), colour, 11.0)
        _lines(painter, plan.heads, plan.title, faint if read else ink, plan.inner, plan.inner.top())
        if entry.named:
            self._who(painter, option, entry, plan, ink, faint)
        _lines(painter, [entry.where], plan.small, faint, plan.where, plan.where.top())

    def _amendment(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        entry: ChangeEntry,
        plan: _Plan,
        ink: QColor,
        faint: QColor,
        *,
        unread: bool,
    ) -> None:
        """What stands before an amendment: its weight, the dot of what is unread beside it, its number below, the arrow
        that opens it at the foot.
        """
        assert entry.amendment is not None, "it is drawn before amendments alone"
        lead = plan.lead
        sign = QRectF(lead.center().x() - SIZE / 2 + 0.5, lead.top(), SIZE, SIZE)
        ground = (
            option.palette.highlight() if ink == option.palette.highlightedText().color() else option.palette.base()
        )
        paint_weight(painter, entry.amendment.weight, sign, plan.small, ink, ground.color())
        if unread:
            dot = QRect(lead.left() - 2, round(sign.center().y()) - _DOT // 2, _DOT, _DOT)
            _dot(painter, self._visual(option, dot, lead), ink)
        number = QRect(lead.left(), round(sign.bottom()) + 1, lead.width(), QFontMetrics(plan.small).height())
        painter.setFont(plan.small)
        painter.setPen(faint)
        if self.changes.in_brief(entry):  # the number stands light on dark
            painter.setBrush(ink)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(number).adjusted(0, 0, 0, 1), 3, 3)
            painter.setPen(ground.color())
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, number_words(entry.amendment.number))
        if entry.folds:
            arrow = QRect(lead.left(), lead.bottom() - 13, lead.width(), 14)
            self._fold(painter, option, self._visual(option, arrow, option.rect), ink, entry.open)

    def opens_at(self, option: QStyleOptionViewItem, index: Index, point: QPoint) -> bool:
        """Whether the arrow that opens an amendment is at a point, with what stands above it."""
        entry: ChangeEntry = index.data(ChangeRole.ENTRY)
        if entry.amendment is None or not entry.folds:
            return False
        lead = self._plan(option, entry, None).lead
        return lead.left() - PAD - EDGE <= point.x() <= lead.right() + PAD

    def _plan(self, option: QStyleOptionViewItem, entry: ChangeEntry, flag: str | None) -> _Plan:
        """What stands where in a row but the head of a section."""
        if entry.amendment is None:
            return self._planned(option, entry, flag, _INSIDE * (entry.depth + (entry.group is not None)))
        box = option.rect
        wide = max(SIZE, QFontMetrics(_fonts(option)[1]).horizontalAdvance("0000"))
        lead = self._visual(option, QRect(box.left() + PAD, box.top() + PAD, wide, box.height() - 2 * PAD), box)
        return replace(self._planned(option, entry, flag, wide + PAD - EDGE), lead=lead)

    def _planned(self, option: QStyleOptionViewItem, entry: ChangeEntry, flag: str | None, inset: int) -> _Plan:
        """The title, the place and the names of a row, `inset` pixels behind its leading edge."""
        box = option.rect
        inner = box.adjusted(PAD + EDGE, PAD, -PAD, -PAD)
        inner.setLeft(inner.left() + inset)
        if flag is not None:
            inner.setRight(inner.right() - 18)
        inner = self._visual(option, inner, box)
        title, small = _fonts(option)
        heads = _two_lines(entry.title, title, inner.width())
        lines, metrics = (QFontMetrics(font) for font in (title, small))
        below = inner.adjusted(0, len(heads) * (lines.lineSpacing() + 1), 0, 0)
        if len(heads) == 1:
            who = below.adjusted(0, metrics.lineSpacing() + 1, 0, 0)
            return _Plan(title, small, heads, inner, below, who)
        if not entry.named:
            return _Plan(title, small, heads, inner, below, below)
        needed = self._first_name(entry, small) if entry.chips else metrics.horizontalAdvance("—") + 6
        free = max(inner.width() - needed, round(inner.width() * _LEAST_PLACE))
        wide = min(metrics.horizontalAdvance(entry.where) + 8, free)
        half = QRect(below.left(), below.top(), wide - 6, below.height())
        rest = QRect(below.left() + wide, below.top(), below.width() - wide, below.height())
        return _Plan(title, small, heads, inner, self._visual(option, half, below), self._visual(option, rest, below))

    def chip_at(self, option: QStyleOptionViewItem, index: Index, point: QPoint) -> Chip | None:
        """The chip of a row under a point, where the row is drawn as `option` says."""
        entry: ChangeEntry = index.data(ChangeRole.ENTRY)
        if entry.heads or not entry.named:
            return None
        plan = self._plan(option, entry, index.data(ChangeRole.FLAG))
        return next((chip for chip, place in self._chip_places(option, entry, plan)[0] if place.contains(point)), None)

    def chips(self, entry: ChangeEntry) -> tuple[Chip, ...]:
        """The chips of a row in the order in which they are drawn: first those by whom the list is filtered."""
        chosen = self.changes.wanted.values.get("actor", frozenset())
        return tuple(sorted(entry.chips, key=lambda chip: actor_key(chip) not in chosen))

    def _first_name(self, entry: ChangeEntry, font: QFont) -> int:
        """How wide the first chip stands when its name is whole, with the number of those behind it."""
        first, *rest = self.chips(entry)
        more = QFontMetrics(font).horizontalAdvance(more_words(rest)) + 6 if rest else 0
        return round(chip_width(first, font)) + more + 2

    def _who(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        entry: ChangeEntry,
        plan: _Plan,
        ink: QColor,
        faint: QColor,
    ) -> None:
        """The chips of those who are named, as many as there is room for; else what stands for nobody."""
        painter.setFont(plan.small)
        if not entry.chips:
            _lines(painter, [entry.nobody], plan.small, faint, plan.who, plan.who.top())
            return
        chosen = ink == option.palette.highlightedText().color()
        placed, rest = self._chip_places(option, entry, plan)
        for chip, place in placed:
            colour = "" if chosen else self.followed.get(chip.actor, "")
            paint_chip(painter, chip, QRectF(place), self.theme, colour, faint if chip.opposite else ink)
        if not rest.isNull():
            painter.setPen(faint)
            hidden = self.chips(entry)[len(placed) :]
            more = more_words(hidden)
            if QFontMetrics(plan.small).horizontalAdvance(more) > rest.width():
                more = more_words(hidden, short=True)
            painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, more)

    def _chip_places(
        self, option: QStyleOptionViewItem, entry: ChangeEntry, plan: _Plan
    ) -> tuple[list[tuple[Chip, QRect]], QRect]:
        """The chips for which there is room, each with its place, and the place of the number of those behind them,
        null where there are none.
        """
        inner, font, y = plan.who, plan.small, plan.who.top()
        high = min(HEIGHT - 2, float(QFontMetrics(font).height() + 2))
        x, chips = 0.0, self.chips(entry)
        placed: list[tuple[Chip, QRect]] = []
        for at, chip in enumerate(chips):
            more = more_words(chips[at:])
            room = inner.width() - x - (QFontMetrics(font).horizontalAdvance(more) + 6 if chips[at + 1 :] else 0)
            if room < _LEAST_CHIP and x:
                rest = QRect(round(inner.left() + x), y, round(inner.width() - x), round(high))
                return placed, self._visual(option, rest, inner)
            wide = min(chip_width(chip, font), max(room, _LEAST_CHIP))
            place = QRect(round(inner.left() + x), y, round(wide), round(high))
            placed.append((chip, self._visual(option, place, inner)))
            x += wide + 4
        return placed, QRect()

    def _weight(self, painter: QPainter, option: QStyleOptionViewItem, entry: ChangeEntry, ink: QColor) -> None:
        """How much a change weighs, at the leading edge."""
        box = option.rect
        weight = entry.view.weight.value if entry.view is not None else ""
        edge = self._visual(option, QRect(box.left() + 1, box.top() + 4, EDGE, box.height() - 9), box)
        if weight == "substantive":
            painter.fillRect(edge, ink)
        elif weight == "consequential":
            painter.fillRect(edge, QBrush(ink, Qt.BrushStyle.BDiagPattern))

    @staticmethod
    def _fold(painter: QPainter, option: QStyleOptionViewItem, place: QRect, ink: QColor, opened: bool) -> None:
        """A small arrow: forwards where it is folded, down where it is open."""
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        box = QRectF(QStyle.visualRect(option.direction, option.rect, place))
        painter.save()
        painter.translate(box.center())
        painter.rotate(90 if opened else 180 if mirrored else 0)
        paint_sign(painter, "folded", QRectF(-6, -6, 12, 12), ink, 9.0)
        painter.restore()

    @staticmethod
    def _visual(option: QStyleOptionViewItem, box: QRect, within: QRect) -> QRect:
        return QStyle.visualRect(option.direction, within, box)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for heads, one for all other rows. It is asked for every row of thousands: it asks nobody."""
        return self._sizes[self.changes.heads(index.row())]

    def measure(self, font: QFont) -> None:
        """Know the font of the list."""
        line = QFontMetrics(font).lineSpacing()
        small = QFont(font)
        small.setPointSizeF(max(8.0, font.pointSizeF() * 0.9))
        row = 2 * PAD + 4 + 2 * line + QFontMetrics(small).lineSpacing()
        self._sizes = (QSize(120, row), QSize(120, line + 10))


def more_words(chips: Sequence[Chip], *, short: bool = False) -> str:
    """How many there is no room for, and how many of these asked for the contrary; `short` with the sign that stands
    on their chips, where there is no room for words.
    """
    more = tr("+{number}", "names that have no room").format(number=number_words(len(chips)))
    against = sum(chip.opposite for chip in chips)
    if short and against:
        return f"{more} {_CONTRARY}"
    return join_facts((more, tr("%n against", "", against))) if against else more


def _dot(painter: QPainter, place: QRect, ink: QColor) -> None:
    """The sign of what is unread."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QRectF(place))
    painter.restore()


def _lines(painter: QPainter, lines: list[str], font: QFont, colour: QColor, room: QRect, y: int) -> int:
    """Draw lines from `y` down, each cut to the room; returns where the next would stand."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(colour)
    for words in lines:
        _line(painter, words, QRect(room.left(), y, room.width(), metrics.height()))
        y += metrics.lineSpacing() + 1
    return y


def _line(painter: QPainter, words: str, room: QRect) -> None:
    """Words on one line at the leading edge of the interface, read in their own direction, cut to the room."""
    interface = painter.layoutDirection()
    own = direction_of(words, interface)
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    mirrored = interface is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.setLayoutDirection(own)
    painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, cut)
    painter.setLayoutDirection(interface)


def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
    title = QFont(option.font)
    small = QFont(title)
    small.setPointSizeF(max(8.0, title.pointSizeF() * 0.9))
    return title, small


def _two_lines(words: str, font: QFont, width: int) -> list[str]:
    """The words as one line, or broken after the first; what does not fit the second is cut when it is drawn."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(max(20, width))
    end = first.textLength()
    layout.endLayout()
    return [words[:end]] if end >= len(words) else [words[:end].rstrip(), words[end:]]
