"""The margin of a row, laid out: numbers of amendments and chips of who asked, beside the lines to which they belong,
signs of what others set there, the label of a move.

It places things and says what lies at a point; at which lines changes stand says `change_lines.py`, how lines of the
margin make room for each other `margin_places.py`; it is drawn by `margin_painter.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF

from app.desktop.ground.language.phrases import number_words
from app.desktop.ground.language.terms import status_words
from app.desktop.ground.language.translation import tr
from app.desktop.texts.look import PAD
from app.desktop.texts.margin_contents import APART, CHIP_SIGN, EDGE, LEAST, SIGN, chip_label, signs_of
from app.desktop.texts.rows.change_lines import MarginLine
from app.desktop.texts.rows.margin_places import MarginFlow, MarginGroup, place_groups
from app.desktop.texts.rows.recognition import recognised_words
from app.redline.chips import name_key, unique_chips
from app.redline.model import Amendment, Chip, NamesState

if TYPE_CHECKING:
    from app.desktop.texts.look import TextPage
    from app.desktop.texts.rows.margin_places import MarginThing
    from app.redline.model import Redline, Row

RECOGNISED = frozenset({"recognised", "doubtful"})
"""Signs that lead to the picture of a page."""
NOBODY, MOVE = "nobody", "move"
"""What stands in a margin beside numbers, signs and chips."""
_REMIND = 12
"""After so many lines the same names are told again beside the next change."""


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
    """One actor's chip and its place in the row; `signs` are "matched", "asserted", "against"; `changes` are those on
    whose line it stands.
    """

    chip: Chip
    place: QRectF
    label: str
    signs: tuple[str, ...]
    changes: tuple[str, ...] = ()


class Margin:
    """What stands in the margin of one row, in its coordinates; `lines` are those at which its changes stand, `bottom`
    is where its text ends. Names go along with the window (`slide`) as far as the words for which they stand.
    """

    def __init__(
        self,
        row: Row,
        page: TextPage,
        signs: Sequence[RowSign],
        top: float = PAD,
        begun: Sequence[Amendment] = (),
        lines: Sequence[MarginLine] = (),
        bottom: float = 0.0,
    ) -> None:
        self._page, self._row = page, row
        column = page.columns.margin
        self._metrics = QFontMetricsF(page.look.small_font)
        self._tall = line_height(page)
        self._left, self._right = column.left + EDGE, column.right - EDGE
        self.dash = page.dashes
        """Whether a dash is drawn: not where nobody is known to have asked for anything."""
        pinned = [RowSign("pin", row.paired)] if row.pinned else []
        self._said = (*pinned, *status_signs(row), *recognised_signs(row), *signs)
        self._slid = 0.0
        lines = lines or (MarginLine(top + self._tall / 2, bottom, row.changes, unique_chips(row.chips), tuple(begun)),)
        changed = [line for line in lines if line.changes]
        self._bare = None if row.chips else next((line for line in changed if line.begun), next(iter(changed), None))
        """Of a row in which nobody is named, the line at which the one dash says so."""
        self._groups = place_groups([one for one in self._groups_of(lines, top) if one.things], top, bottom - PAD)
        self._spread()
        ends = [group.bottom for group in self._groups]
        self.height = max(ends) + PAD if ends else 0.0

    # --- what stands on which line ---

    def _groups_of(self, lines: Sequence[MarginLine], top: float) -> list[MarginGroup]:
        """What stands beside each line that says something else than the one above it; what is said of the row itself
        at its top.
        """
        made: list[MarginGroup] = []
        if (self._said or self._row.move) and lines[0].middle - self._tall / 2 > top + self._tall / 2:
            made.append(self._group(MarginLine(top + self._tall / 2, top), of_row=True))
        shown: set[tuple[object, ...]] = set()
        above: MarginLine | None = None
        for line in lines:
            of_row = not made
            fresh = {_shown_as(chip) for chip in line.chips} - shown
            needed = bool(fresh or line.begun or line is self._bare or (of_row and (self._said or self._row.move)))
            again = above is None or _names(above) != _names(line) or line.middle - above.middle > _REMIND * self._tall
            if line.changes or line.chips or line.begun:
                if needed or (again and self._row.chips):
                    made.append(self._group(line, of_row=of_row, needed=needed, fresh=frozenset(fresh)))
                above = line
            elif needed:
                made.append(self._group(line, of_row=of_row))
            shown |= fresh
        return made

    def _group(
        self, line: MarginLine, *, of_row: bool, needed: bool = True, fresh: frozenset[tuple[object, ...]] = frozenset()
    ) -> MarginGroup:
        """Set what belongs to a line, in as many lines of the margin as it needs."""
        room = self._right - self._left
        flow = MarginFlow(room, self._tall)
        for amendment in line.begun:
            wide = self._metrics.horizontalAdvance(number_words(amendment.number)) + 2.0
            flow.add(amendment, wide, APART, behind=LEAST)
        said = self._said if of_row else ()
        for sign in said:
            flow.add(sign, SIGN, 0.0)
        if said:
            flow.begin_line()
        for chip in line.chips:
            signs = signs_of(chip)
            wide = min(room, self._metrics.horizontalAdvance(chip_label(chip)) + 14.0 + CHIP_SIGN * len(signs))
            flow.add(chip, wide, 4.0, needed=_shown_as(chip) in fresh)
        if line is self._bare or (line.changes and not line.chips and self._row.chips):
            flow.fill(NOBODY, LEAST)
        if of_row and self._row.move:
            flow.begin_line()
            flow.add(MOVE, room, 0.0, tall=2 * self._metrics.height() + 2)
        return MarginGroup(line.middle - self._tall / 2, line.end, tuple(flow.things), needed, line.changes)

    # --- where it stands now ---

    def slide(self, above: float) -> None:
        """Have names whose line lies `above` the window, so far above the top of the row's part in sight, stand at the
        top of the window as long as words for which they stand are in sight.
        """
        above = max(0.0, above)
        if above != self._slid:
            self._slid = above
            self._spread()

    def _spread(self) -> None:
        """Put everything at its place."""
        self.numbers: list[tuple[Amendment, QRectF]] = []
        """The amendments that have their first place in the row, each with the place of its number."""
        self.signs: list[tuple[RowSign, QRectF]] = []
        self.chips: list[PlacedChip] = []
        self.nobodies: list[QRectF] = []
        """The places of the dashes that say that nobody is known to have asked, or of dots while it is not known."""
        self.move = QRectF()
        """The place of the label of a move, from which one jumps to its other end."""
        for group in self._groups:
            down = group.slide_by(self._slid)
            for thing in group.things:
                self._put(thing, group.top + down + thing.place.top(), group.of)

    def _put(self, thing: MarginThing, y: float, of: tuple[str, ...]) -> None:
        place = self._seen(QRectF(self._left + thing.place.left(), y, thing.place.width(), thing.place.height()))
        what = thing.what
        if what is MOVE:
            self.move = place
        elif what is NOBODY:
            self.nobodies.append(place)
        elif isinstance(what, RowSign):
            self.signs.append((what, QRectF(place.topLeft(), QSizeF(SIGN, SIGN))))
        elif isinstance(what, Chip):
            signs = signs_of(what)
            room = place.width() - 12.0 - CHIP_SIGN * len(signs)
            label = self._metrics.elidedText(chip_label(what), Qt.TextElideMode.ElideRight, room)
            self.chips.append(PlacedChip(what, place, label, signs, of))
        elif isinstance(what, Amendment):
            self.numbers.append((what, place))

    def _seen(self, place: QRectF) -> QRectF:
        """A place as it lies where the interface is read from the right."""
        if not self._page.columns.mirrored:
            return place
        return QRectF(self._left + self._right - place.right(), place.top(), place.width(), place.height())

    # --- asking ---

    @property
    def nobody(self) -> QRectF:
        """The first of the dashes; none where all are named."""
        return self.nobodies[0] if self.nobodies else QRectF()

    def stretches(self) -> list[tuple[float, float]]:
        """From where to where something stands in the margin."""
        return [(group.top + group.slide_by(self._slid), group.bottom + group.slide_by(self._slid))
                for group in self._groups]  # fmt: skip

    def chip_at(self, point: QPointF) -> Chip | None:
        """The chip under a point of the row."""
        return next((held.chip for held in self.chips if held.place.contains(point)), None)

    def amendment_at(self, point: QPointF) -> Amendment | None:
        """The amendment whose number is under a point of the row."""
        return next((one for one, place in self.numbers if place.contains(point)), None)

    def sign_at(self, point: QPointF) -> RowSign | None:
        """The sign under a point of the row."""
        return next((sign for sign, place in self.signs if place.contains(point)), None)


def line_height(page: TextPage) -> float:
    """How high a line of the margin is."""
    return max(20.0, QFontMetricsF(page.look.small_font).height() + 4.0)


def _names(line: MarginLine) -> frozenset[tuple[object, ...]]:
    return frozenset(map(_shown_as, line.chips))


def _shown_as(chip: Chip) -> tuple[object, ...]:
    """What a chip says: whose it is, and how it is known."""
    return (*name_key(chip), chip.link, chip.elsewhere, chip.partly, chip.stance)


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
