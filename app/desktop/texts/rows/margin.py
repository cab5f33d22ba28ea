"""The margin of a row, laid out: numbers of amendments, signs of what others set there, the chips of who asked, the
label of a move.

It places things and says what lies at a point; it is drawn by `margin_painter.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from app.desktop.ground.language.phrases import number_words
from app.desktop.ground.language.terms import status_words
from app.desktop.ground.language.translation import tr
from app.desktop.texts.look import PAD
from app.desktop.texts.margin_contents import APART, CHIP_SIGN, EDGE, LEAST, SIGN, signs_of
from app.desktop.texts.rows.recognition import recognised_words
from app.redline.chips import unique_chips
from app.redline.model import NamesState

if TYPE_CHECKING:
    from app.desktop.texts.look import TextPage
    from app.redline.model import Amendment, Chip, Redline, Row

RECOGNISED = frozenset({"recognised", "doubtful"})
"""Signs that lead to the picture of a page."""


@dataclass(frozen=True, slots=True)
class RowSign:
    """Something that is said of a row and stands in its margin: `kind` is "note", "redline", "own" or "check", "pin"
    for a row that a person joined, "agreed" and "touched" for text that is or was agreed, "recognised" and "doubtful"
    for words that were recognised in the picture of a page; `words` say it in full.
    """

    kind: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class PlacedChip:
    """One actor's chip and its place in the row; `signs` are "matched", "asserted", "against"."""

    chip: Chip
    place: QRectF
    label: str
    signs: tuple[str, ...]


class Margin:
    """What stands in the margin of one row, in the coordinates of the row."""

    def __init__(
        self,
        row: Row,
        page: TextPage,
        signs: Sequence[RowSign],
        top: float = PAD,
        begun: Sequence[Amendment] = (),
    ) -> None:
        self._page, self._top = page, top
        column = page.columns.margin
        metrics = QFontMetricsF(page.look.small_font)
        self._tall = max(20.0, metrics.height() + 4.0)
        self._left, self._right = column.left + EDGE, column.right - EDGE
        self.numbers = self._number_places(begun, metrics)
        """The amendments that have their first place in the row, each with the place of its number."""
        self._taken = 0.0
        """How much of the line of signs or chips the numbers take."""
        if self.numbers:
            self._top = top = self.numbers[-1][1].top()
            last = [place for _, place in self.numbers if place.top() == top]
            self._taken = sum(place.width() + APART for place in last)
        pinned = [RowSign("pin", row.paired)] if row.pinned else []
        said = (*pinned, *status_signs(row), *recognised_signs(row), *signs)
        self.signs = [(sign, self._sign_place(number)) for number, sign in enumerate(said)]
        numbered = top + self._tall if self.numbers else top
        below = max(self.signs[-1][1].bottom(), numbered) + 3.0 if self.signs else top
        self.chips = self._chips(row.chips, metrics, below, 0.0 if self.signs else self._taken)
        below = self.chips[-1].place.bottom() + 4.0 if self.chips else below
        self.nobody = QRectF()
        """The place of the dash that says that nobody is known to have asked, or of the dots while it is not known."""
        self.dash = page.dashes
        """Whether that is drawn: not where nobody is known to have asked for anything."""
        if row.changes and not row.chips:
            taken = 0.0 if self.signs else max(0.0, min(self._taken, self._right - self._left - LEAST))
            self.nobody = self._seen(QRectF(self._left + taken, below, self._right - self._left - taken, self._tall))
            below = self.nobody.bottom()
        self.move = QRectF()
        """The place of the label of a move, from which one jumps to its other end."""
        if row.move:
            self.move = QRectF(self._left, below, self._right - self._left, 2 * metrics.height() + 2)
            below = self.move.bottom()
        self.height = below + PAD if below > top or self.numbers else 0.0

    def _number_places(self, begun: Sequence[Amendment], metrics: QFontMetricsF) -> list[tuple[Amendment, QRectF]]:
        """The places of the numbers, in the lines that they need."""
        made: list[tuple[Amendment, QRectF]] = []
        x, y = self._left, self._top
        for amendment in begun:
            wide = metrics.horizontalAdvance(number_words(amendment.number)) + 2.0
            if x + wide + LEAST > self._right and x > self._left:
                x, y = self._left, y + self._tall
            made.append((amendment, self._seen(QRectF(x, y, wide, self._tall))))
            x += wide + APART
        return made

    def _sign_place(self, number: int) -> QRectF:
        """The place of a sign: behind the numbers in the first line, from the edge in those below."""
        many = max(1, int((self._right - self._left) // SIGN))
        beside = max(0, int((self._right - self._left - self._taken) // SIGN))
        line, at = (0, number) if number < beside else (1 + (number - beside) // many, (number - beside) % many)
        x = self._left + (0.0 if line else self._taken) + at * SIGN
        first = max(SIGN + 2, self._tall) if self.numbers else SIGN + 2
        y = self._top + (first + (line - 1) * (SIGN + 2) if line else 0.0)
        return self._seen(QRectF(x, y, SIGN, SIGN))

    def _seen(self, place: QRectF) -> QRectF:
        """A place as it lies where the interface is read from the right."""
        if not self._page.columns.mirrored:
            return place
        return QRectF(self._left + self._right - place.right(), place.top(), place.width(), place.height())

    def _chips(self, chips: Sequence[Chip], metrics: QFontMetricsF, y: float, taken: float) -> list[PlacedChip]:
        made: list[PlacedChip] = []
        x, wide_room = self._left + taken, self._right - self._left
        for chip in unique_chips(chips):
            signs = signs_of(chip)
            wide = min(wide_room, metrics.horizontalAdvance(chip.name) + 14.0 + CHIP_SIGN * len(signs))
            if x + wide > self._right and x > self._left:
                x, y = self._left, y + self._tall + 3.0
            room = wide - 12.0 - CHIP_SIGN * len(signs)
            label = metrics.elidedText(chip.name, Qt.TextElideMode.ElideRight, room)
            made.append(PlacedChip(chip, self._seen(QRectF(x, y, wide, self._tall)), label, signs))
            x += wide + 4.0
        return made

    def chip_at(self, point: QPointF) -> Chip | None:
        """The chip under a point of the row."""
        return next((held.chip for held in self.chips if held.place.contains(point)), None)

    def amendment_at(self, point: QPointF) -> Amendment | None:
        """The amendment whose number is under a point of the row."""
        return next((one for one, place in self.numbers if place.contains(point)), None)

    def sign_at(self, point: QPointF) -> RowSign | None:
        """The sign under a point of the row."""
        return next((sign for sign, place in self.signs if place.contains(point)), None)


def nobody_sign(redline: Redline | None) -> str:
    """What stands where no name is: a dash, or dots while it is not known who asked."""
    return "…" if redline is not None and redline.names is not NamesState.THERE else "—"


def status_signs(row: Row) -> tuple[RowSign, ...]:
    """What a row says of agreed text: that it is agreed, or that it was and something was done to it since."""
    words = status_words_of(row)
    if not words:
        return ()
    return (RowSign("touched" if row.aftermath in ("touched", "lost") else "agreed", words),)


def recognised_signs(row: Row) -> tuple[RowSign, ...]:
    """That words of a row were recognised in the picture of a page."""
    words = recognised_words(row)
    if not words:
        return ()
    doubtful = any(cell and cell.recognised and cell.recognised.doubtful for cell in (row.older, row.newer))
    return (RowSign("doubtful" if doubtful else "recognised", words),)


def status_words_of(row: Row) -> str:
    """What a row says of agreed text, in a sentence; "" for nothing."""
    agreed = status_words(row.agreed)
    now = tr("This text is {status}.").format(status=agreed) if row.agreed else ""
    after = {
        "touched": tr("It was agreed in the older draft, and its words or brackets are others now."),
        "lost": tr("It was agreed in the older draft, and is no longer said to be."),
        "unsaid": tr("It was agreed in the older draft; the newer one says nothing of what is agreed."),
    }
    return " ".join(words for words in (now, after.get(row.aftermath, "")) if words)
