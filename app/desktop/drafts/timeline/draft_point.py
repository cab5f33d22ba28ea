"""One draft on the timeline: its point, its label, and two small bars for its words and its brackets.

It is a button: a click chooses the draft as the newer one, with Shift or the right button as the older one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import clauses, commas
from app.desktop.ground.language.terms import draft_name
from app.desktop.ground.language.translation import day_words, tr
from app.desktop.ground.widgets.screen_fit import fitting_name

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme
    from app.services.dossiers.dossier import DraftSummary
    from app.treaty.statuses import DivisionOpenness

BARS = {False: 16.0, True: 44.0}
"""The height of the bars in the thin strip and in the tall one."""
TOP = 4.0
_BAR = 5.0
_LEAST_LABEL = 26.0
"""A narrower place has its label only while the draft is chosen or looked at."""


@dataclass(frozen=True, slots=True)
class Scale:
    """What all points of a timeline share: colours, the tallest bars, whether the strip is tall, whether the drafts are
    in several languages.
    """

    theme: Theme
    tall: bool
    words: int
    brackets: int
    languages: bool


def axis(tall: bool) -> float:
    """How far below the top of the strip the line of time runs."""
    return TOP + BARS[tall] + 10.0


class DraftPoint(QAbstractButton):
    """One draft. Emits `wanted(label, what)`: "newer", "older", or "before" for itself with the draft before it;
    `moved(label, by)` when the reader goes on to a neighbour.
    """

    wanted = Signal(str, str)
    moved = Signal(str, int)

    def __init__(self, draft: DraftSummary, scale: Scale, parent: QWidget) -> None:
        super().__init__(parent)
        self.draft = draft
        self.counts: DivisionOpenness | None = None
        self.role = ""
        """"older" or "newer" in the pair that is shown, "both", or ""."""
        self._scale = scale
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.tell()

    def set_scale(self, scale: Scale) -> None:
        """Use other colours or another scale."""
        self._scale = scale
        self.update()

    def set_counts(self, counts: DivisionOpenness | None) -> None:
        """Know how much of the draft is open."""
        self.counts = counts
        self.tell()

    def set_role(self, role: str) -> None:
        """Stand in the pair that is shown, or not."""
        self.role = role
        self.tell()

    def tell(self) -> None:
        """Say in words what is drawn, for the pointer and for whoever hears it."""
        draft = self.draft
        roles = {
            "older": tr("older of the two", "draft"),
            "newer": tr("newer of the two", "draft"),
            "both": tr("both of the two", "draft"),
        }
        name = [draft_name(draft.label, unofficial=draft.unofficial), day_words(draft.date), roles.get(self.role, "")]
        self.setAccessibleName(commas(word for word in name if word))
        facts = [
            tr("unofficial: nobody issued it") if draft.unofficial else "",
            draft.symbol,
            draft.meeting,
            tr("language: {code}").format(code=draft.language) if self._scale.languages else "",
            tr("%n words", "", draft.words),
            *self._open_words(),
        ]
        words = [word for word in facts if word]
        self.setAccessibleDescription(clauses(words))
        keys = tr("Click: newer · Shift+click or right click: older · B: with the one before it")
        self.setToolTip("\n".join([isolate_text(self.accessibleName()), *map(isolate_text, words), keys]))
        self.update()

    def _open_words(self) -> list[str]:
        """How much is open and agreed, as far as there is any."""
        if self.counts is None:
            return []
        counts = self.counts
        agreed = counts.ad_referendum + counts.in_informals
        return [
            tr("%n brackets", "", counts.brackets),
            tr("%n options", "", counts.options) if counts.options else "",
            tr("%n placeholders", "", counts.placeholders) if counts.placeholders else "",
            tr("%n texts agreed", "", agreed) if agreed else "",
        ]

    # --- drawing ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars, point, label."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = self.width() / 2
            theme = self._scale.theme
            if self.underMouse() or self.hasFocus():
                # Only a frame: the line of time runs on beneath.
                painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "line"), 2 if self.hasFocus() else 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            self._paint_bars(painter, middle)
            self._paint_point(painter, QPointF(middle, axis(self._scale.tall)))
            self._paint_words(painter)

    def _paint_bars(self, painter: QPainter, middle: float) -> None:
        """Words as a full bar, brackets as a hatched one, both as shares of the greatest."""
        scale, high = self._scale, BARS[self._scale.tall]
        bottom = TOP + high
        words = high * self.draft.words / scale.words if scale.words else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scale.theme.colour("faint"))
        painter.drawRect(QRectF(middle - _BAR - 1, bottom - words, _BAR, words))
        if self.counts is None or not scale.brackets:
            return
        brackets = high * self.counts.brackets / scale.brackets
        place = QRectF(middle + 1, bottom - brackets, _BAR, brackets)
        if self.counts.brackets:
            painter.setPen(QPen(scale.theme.colour("warning"), 1))
            painter.setBrush(QBrush(scale.theme.colour("warning"), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(place.adjusted(0.5, 0, -0.5, 0))

    def _paint_point(self, painter: QPainter, at: QPointF) -> None:
        """The point: full for the newer draft, a ring for the older, small for the others; a square, broken, for what
        nobody issued.
        """
        theme = self._scale.theme
        radius = 5.5 if self.role else 3.5
        pen = QPen(theme.colour("accent" if self.role else "ink"), 2.2 if self.role else 1.4)
        if self.draft.unofficial:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        full = self.role in ("newer", "both")
        painter.setBrush(theme.colour("accent" if full else "paper" if self.role else "panel"))
        if self.draft.unofficial:
            painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
        else:
            painter.drawEllipse(at, radius, radius)

    def _paint_words(self, painter: QPainter) -> None:
        draft, scale = self.draft, self._scale
        chosen = bool(self.role) or self.hasFocus() or self.underMouse()
        if self.width() < _LEAST_LABEL and not chosen:
            return
        font = QFont(self.font())
        font.setPointSizeF(max(7.5, font.pointSizeF() * 0.85))
        font.setBold(bool(self.role))
        font.setItalic(draft.unofficial)
        label = f"{draft.label} {draft.language.upper()}" if scale.languages else draft.label
        small = QFont(font)
        small.setBold(False)
        room = self.width() - 4.0
        if not scale.tall:
            room -= QFontMetricsF(font).horizontalAdvance(f"{label}  ")
        day = fitting_day(draft.date, QFontMetricsF(small), room)
        lines = [(label, font, "ink")]
        if not scale.tall and day and QFontMetricsF(small).horizontalAdvance(day) <= room:
            self._paint_with_day(painter, (f"{label}  ", font), (day, small))
            return
        if scale.tall:
            aside = (
                tr("unofficial")
                if draft.unofficial
                else draft.meeting or (draft.symbol if draft.symbol != draft.label else "")
            )
            lines += [(day, small, "faint"), (aside, small, "faint")]
        y = axis(scale.tall) + 8.0
        for words, type_, role in lines:
            metrics = QFontMetricsF(type_)
            painter.setFont(type_)
            painter.setPen(scale.theme.colour(role))
            cut = (
                fitting_name((words,), metrics, self.width() - 2.0)
                if role == "ink"  # the label
                else metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.width() - 2.0)
            )
            painter.drawText(
                QRectF(0, y, self.width(), metrics.height()), Qt.AlignmentFlag.AlignCenter, isolate_text(cut)
            )
            y += metrics.height()

    def _paint_with_day(self, painter: QPainter, label: tuple[str, QFont], day: tuple[str, QFont]) -> None:
        """The label with the day behind it, in one line."""
        wide = [QFontMetricsF(font).horizontalAdvance(words) for words, font in (label, day)]
        x = (self.width() - sum(wide)) / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        parts = [(label, wide[0], "ink"), (day, wide[1], "faint")]
        for (words, font), room, role in reversed(parts) if mirrored else parts:
            painter.setFont(font)
            painter.setPen(self._scale.theme.colour(role))
            place = QRectF(x, axis(self._scale.tall) + 8.0, room + 1, QFontMetricsF(font).height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, isolate_text(words))
            x += room

    # --- hands ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the draft as the newer, or as the older one."""
        older = event.button() is Qt.MouseButton.RightButton or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self.wanted.emit(self.draft.label, "older" if older else "newer")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing: the press has chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, or go on to a neighbour."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        forward = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit(self.draft.label, "older" if shift else "newer")
        elif event.key() == Qt.Key.Key_B:
            self.wanted.emit(self.draft.label, "before")
        elif event.key() == Qt.Key.Key_Right:
            self.moved.emit(self.draft.label, forward)
        elif event.key() == Qt.Key.Key_Left:
            self.moved.emit(self.draft.label, -forward)
        elif event.key() == Qt.Key.Key_Home:
            self.moved.emit("", 1)
        elif event.key() == Qt.Key.Key_End:
            self.moved.emit("", -1)
        else:
            super().keyPressEvent(event)


def fitting_day(date: str, metrics: QFontMetricsF, width: float) -> str:
    """An ISO date as long as there is room for: the day, the day with its month cut short, the month, the year. In
    Arabic, where Qt has other names of months than the vocabulary, these are numbers.
    """
    day = QDate.fromString(date, Qt.DateFormat.ISODate)
    if not day.isValid():
        return date
    arabic = QLocale().language() == QLocale.Language.Arabic
    shorter = ("d/M/yyyy", "M/yyyy", "yyyy") if arabic else ("d MMM yyyy", "MMM yyyy", "yyyy")
    forms = (day_words(date), *(QLocale().toString(day, form) for form in shorter))
    return next((words for words in forms if metrics.horizontalAdvance(words) <= width), forms[-1])
