"""The head of a card: which draft it is, what became of the provision there, and its point on the line of time.

It draws with places as if the window were read from the left, and mirrors them where it is read from the right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, commas
from app.desktop.ground.language.translation import day_words, tr
from app.desktop.ground.widgets.screen_fit import fitting_name
from app.desktop.life.version_words import balance_words, own_symbol, state_words
from app.redline.life.model import Presence

if TYPE_CHECKING:
    from app.desktop.life.card_layout import CardStyle
    from app.redline.life.model import ProvisionLife, Version
    from app.redline.model import DraftFacts

RAIL = 28.0
HEAD = 152.0
PAD = 12.0
NARROW = 640
"""Under this width the head of a card stands over its words and not beside them."""


class CardHead:
    """Draws the head of one card of a given size. `ends` says where the line of time ends: "top", "bottom", "both" or
    "".
    """

    def __init__(self, life: ProvisionLife, version: Version, type_: CardStyle, ends: str) -> None:
        self._life, self._version, self._ends = life, version, ends
        self.type = type_
        self.size = QSizeF()

    # --- places ---

    @property
    def line(self) -> float:
        """The height of one line of small type."""
        return QFontMetricsF(self.type.small).height()

    @property
    def thin(self) -> int:
        """The height of a card that is one line."""
        return round(self.line + 14.0)

    def least(self, width: int) -> float:
        """The least height of a card with words."""
        return 0.0 if width < NARROW else 2 * PAD + (1 + len(self._beside())) * self.line

    def words(self, width: int) -> QRectF:
        """Where the words stand (its height is 0)."""
        if width < NARROW:
            return QRectF(RAIL, PAD + 2 * self.line + 4.0, width - RAIL - PAD, 0.0)
        return QRectF(RAIL + HEAD, PAD, width - RAIL - HEAD - PAD, 0.0)

    def seen(self, place: QRectF) -> QRectF:
        """A place as the window is read."""
        if self.type.mirrored:
            return QRectF(self.size.width() - place.right(), place.top(), place.width(), place.height())
        return place

    # --- drawing ---

    def paint_rail(self, painter: QPainter, *, thin: bool) -> None:
        """The line of time: whole where the provision stands, dotted where not; a full point where it changed."""
        theme, version = self.type.theme, self._version
        stands = version.presence is Presence.STANDS
        node = self.thin / 2 if thin else PAD + self.line / 2
        x = self.seen(QRectF(RAIL / 2, 0, 0, 0)).left()
        pen = QPen(theme.colour("faint"), 2 if stands else 1.4)
        pen.setStyle(Qt.PenStyle.SolidLine if stands else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        top = node if self._ends in ("top", "both") else 0.0
        bottom = node if self._ends in ("bottom", "both") else self.size.height()
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("ink"), 1.6))
        painter.setBrush(theme.colour("ink" if version.changed and version.lines and stands else "paper"))
        painter.drawEllipse(QPointF(x, node), 5.0, 5.0)
        if not stands:
            painter.drawLine(QPointF(x - 3, node + 3), QPointF(x + 3, node - 3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def paint_thin(self, painter: QPainter) -> None:
        """All of a card that is one line."""
        draft, wide, high = self._draft, self.size.width(), self.size.height()
        self._write(painter, QRectF(RAIL, 0, HEAD - 8, high), draft.label or draft.source, bold=True)
        unofficial = tr("unofficial") if draft.unofficial else ""
        parts = (
            isolate_text(commas(map(address_words, self._version.addresses))),
            state_words(self._life, self._version),
        )
        words = " · ".join(word for word in (unofficial, *parts, isolate_text(day_words(draft.date))) if word)
        self._write(painter, QRectF(RAIL + HEAD, 0, wide - RAIL - HEAD - PAD, high), words, role="faint")

    def paint(self, painter: QPainter) -> None:
        """The head of a card with words: beside them, or over them where there is little room."""
        draft, high, wide = self._draft, self.line, self.size.width()
        label = draft.label or draft.source
        if wide < NARROW:
            line = " · ".join(isolate_text(word) for word in self._facts)
            self._write(painter, QRectF(RAIL, PAD, 120, high), label, bold=True)
            self._write(painter, QRectF(RAIL + 128, PAD, wide - RAIL - 128 - PAD, high), line, role="faint")
            self._write(painter, QRectF(RAIL, PAD + high, wide - RAIL - PAD, high), self._state)
            return
        self._write(painter, QRectF(RAIL, PAD, HEAD - 12, high), label, bold=True)
        for number, (words, role) in enumerate(self._beside(), 1):
            self._write(painter, QRectF(RAIL, PAD + number * high, HEAD - 12, high), words, role=role)

    def _beside(self) -> list[tuple[str, str]]:
        """The lines under the label of a card whose head stands beside its words, with their roles of colour. What
        became of the provision is told whole, in as many lines as it takes.
        """
        state = wrap_words(self._state, self.type.small, HEAD - 12)
        return [*((line, "ink") for line in state), *((fact, "faint") for fact in self._facts)]

    @property
    def _state(self) -> str:
        balance = isolate_text(balance_words(self._version).replace(" ", "\N{NO-BREAK SPACE}"))
        return " ".join(word for word in (state_words(self._life, self._version), balance) if word)

    @property
    def _facts(self) -> list[str]:
        draft = self._draft
        unofficial = tr("unofficial") if draft.unofficial else ""
        return [word for word in (unofficial, day_words(draft.date), own_symbol(draft), draft.meeting) if word]

    @property
    def _draft(self) -> DraftFacts:
        return self._life.drafts[self._version.draft]

    def _write(self, painter: QPainter, place: QRectF, words: str, *, role: str = "ink", bold: bool = False) -> None:
        font = QFont(self.type.small)
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(self.type.theme.colour(role))
        metrics = QFontMetricsF(font)
        cut = (
            fitting_name((words,), metrics, place.width())
            if bold  # the label of a draft
            else metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        )
        across = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.seen(place), int(across), isolate_text(cut))


def wrap_words(words: str, font: QFont, width: float) -> list[str]:
    """`words` in lines of at most `width` pixels, as far as they can be broken."""
    layout = QTextLayout(words, font)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(words[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines
