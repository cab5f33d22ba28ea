"""Lines between the ends of moves, drawn over the margin of the texts, and captions that lead to an end out of sight.

When either end of a move is in sight a line leaves the row that the provision left and points at the row where it
stands; when one end is out of sight it points at the edge, where a caption says where it goes. Lines keep to three
lanes beside the margin, where no word and no chip stands: the move that is being read first, then short ones; those
for which no lane is free are not drawn (their labels stand in the margin all the same). It moves nothing but the
scroll bar.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QRegion,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words
from app.desktop.ground.language.translation import tr
from app.desktop.texts.canvas.scrolling import SIDES
from app.desktop.texts.moves.model import Move, moves_in
from app.desktop.texts.rows.short_address import short_place

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from app.desktop.texts.look import TextLook
    from app.desktop.texts.side_by_side import SideBySide
    from app.redline.model import Redline

LANES = (2.5, 5.0, 7.5)
"""How far from the margin each lane lies, in the padding of the texts beside it."""
CAPTIONS = 2
"""How many captions an edge has room for."""
HEIGHT = 20.0
TURN = 5.0


@dataclass(frozen=True, slots=True)
class MoveLine:
    """A move as it is drawn: where its ends stand in the viewport (above it and below it where they are out of sight),
    which of them are in sight, and its lane.
    """

    move: Move
    left: float
    reached: float
    left_seen: bool
    reached_seen: bool
    lane: int = 0

    @property
    def span(self) -> tuple[float, float]:
        """From its upper to its lower end."""
        return min(self.left, self.reached), max(self.left, self.reached)


@dataclass(frozen=True, slots=True)
class Caption:
    """Words at the edge that lead to the end of a move that is out of sight."""

    line: MoveLine
    place: QRectF
    form: str
    address: str
    row: str

    @property
    def words(self) -> str:
        """The words, uncut."""
        return self.said(self.address)

    def said(self, address: str) -> str:
        """The words, with the address in this form."""
        return self.form.format(move=self.line.move.label, place=address).strip()


def in_lanes(lines: Sequence[MoveLine], current: str) -> list[MoveLine]:
    """Those lines that find a lane: the current move, then moves with both ends in sight, then the shortest."""

    def rank(line: MoveLine) -> tuple[bool, bool, float]:
        top, bottom = line.span
        return line.move.change != current, not (line.left_seen and line.reached_seen), bottom - top

    placed: list[MoveLine] = []
    for line in sorted(lines, key=rank):
        top, bottom = line.span
        for lane in range(len(LANES)):
            spans = [other.span for other in placed if other.lane == lane]
            if all(bottom + TURN < start or end + TURN < top for start, end in spans):
                placed.append(MoveLine(line.move, line.left, line.reached, line.left_seen, line.reached_seen, lane))
                break
    return placed


def free_top(taken: Sequence[tuple[float, float]], tall: float, *, above: bool) -> float | None:
    """The top of a place for a caption where nothing stands, nearest to the upper or the lower edge of a window `tall`
    pixels high and in that half of it; None where all of it is taken.
    """
    step = HEIGHT + 4.0
    ends = [bottom + 4.0 for _, bottom in taken] if above else [top - step for top, _ in taken]
    for top in sorted([4.0 if above else tall - step, *ends], reverse=not above):
        inside = 4.0 <= top <= tall / 2 - step if above else tall / 2 <= top <= tall - step
        if inside and all(bottom <= top or top + HEIGHT <= start for start, bottom in taken):
            return top
    return None


class Connectors(QWidget):
    """Draws over the rows of a SideBySide, as the last of what is drawn there, and lets every click through but those
    on captions. Emits `told(sentence)` when there is no move to follow.

    It is never shown as a widget of its own: what lies over the texts and is seen through has them drawn twice whenever
    both are drawn anew.
    """

    told = Signal(str)

    def __init__(self, texts: SideBySide, look: TextLook) -> None:
        super().__init__(texts.viewport())
        self._texts = texts
        self._look = look
        self._moves: tuple[Move, ...] = ()
        self._of_row: dict[str, list[Move]] = {}
        self._shown: frozenset[str] | None = None
        self._current = ""
        self._drawn = False
        """Whether lines were seen when the texts were drawn last."""
        self.captions: list[Caption] = []
        self.hide()
        self.setGeometry(texts.viewport().rect())
        texts.viewport().installEventFilter(self)
        texts.painted_over.append(self.paint)

    # --- what is shown ---

    def show_redline(self, redline: Redline | None) -> None:
        """Join the moves of another redline, all of them."""
        self._shown, self._current = None, ""
        self.refresh(redline)

    def refresh(self, redline: Redline | None) -> None:
        """Join the same moves with other facts."""
        self._moves = moves_in(redline) if redline else ()
        self._of_row = {}
        for move in self._moves:
            for row in (*move.left, *move.reached):
                self._of_row.setdefault(row, []).append(move)
        self._draw_anew()

    def show_only(self, changes: Collection[str] | None) -> None:
        """Join these moves only (ids of changes); None for all."""
        shown = None if changes is None else frozenset(changes)
        if shown != self._shown:
            self._shown = shown
            self._draw_anew()

    def show_current(self, change: str) -> None:
        """Lay stress on a move; any other change lays it on none."""
        self._current = change
        self._draw_anew()

    def set_look(self, look: TextLook) -> None:
        """Use other colours or fonts."""
        self._look = look
        self._draw_anew()

    def _draw_anew(self) -> None:
        """Have the texts drawn anew where lines are seen in them, or were."""
        if self._drawn or (self._moves and self.lines()):
            self._texts.viewport().update()

    # --- following a move ---

    def jump(self) -> None:
        """Go to the other end of the move that is being read, or of the move in sight nearest to where one reads."""
        line = self._read()
        if line is None:
            self.told.emit(tr("No move is in sight here: there is no other end to go to."))
            return
        self._texts.go_to_row(self._other_end(line))

    def _read(self) -> MoveLine | None:
        lines = self.lines()
        current = [line for line in lines if line.move.change == self._current]
        return min(current or lines, key=lambda line: min(map(self._far, self._seen(line))), default=None)

    def _other_end(self, line: MoveLine) -> str:
        """The row of the end that is out of sight; with both in sight, of the one farther from where one reads."""
        if line.left_seen and line.reached_seen:
            here = self._far(line.left) <= self._far(line.reached)
        else:
            here = line.left_seen
        return line.move.reached[0] if here else line.move.left[0]

    def _far(self, y: float) -> float:
        """How far a height is from where one reads: a third from the top."""
        return abs(y - self.height() / 3)

    @staticmethod
    def _seen(line: MoveLine) -> list[float]:
        return [y for y, seen in ((line.left, line.left_seen), (line.reached, line.reached_seen)) if seen]

    # --- where things are ---

    def lines(self) -> list[MoveLine]:
        """Every move of which an end is in sight."""
        near: dict[str, Move] = {}
        for at in sorted({at for side in SIDES for at in self._texts.in_sight(side)}):
            item = self._texts.items[at]
            for move in self._of_row.get(item.row.id, ()) if item.is_row else ():
                if self._shown is None or move.change in self._shown:
                    near.setdefault(move.change, move)
        found: list[MoveLine] = []
        for move in near.values():
            left, left_seen = self._end(move.left, "older")
            reached, reached_seen = self._end(move.reached, "newer")
            if left_seen or reached_seen:
                found.append(MoveLine(move, left, reached, left_seen, reached_seen))
        return found

    def _end(self, rows: Sequence[str], side: str) -> tuple[float, bool]:
        """The height of an end in the viewport, and whether it is in sight: its first row that is."""
        tall = float(self.height())
        for row in rows:
            place = self._texts.row_place(row, side)
            if place is not None and place.bottom() > HEIGHT and place.top() < tall - HEIGHT:
                return max(4.0, place.top() + 4.0), True
        place = self._texts.row_place(rows[0], side)
        return (-1.0 if place is None or place.top() < 0 else tall + 1.0), False

    def _captions(self, lines: Sequence[MoveLine]) -> list[Caption]:
        """What stands at the edges, or as near to them as no name is covered: the current move first, then those
        nearest to the edge.
        """
        margin, taken = self._texts.columns.margin, self._taken()
        made: list[Caption] = []
        for above in (True, False):
            edge = 0.0 if above else float(self.height())
            leaving = [line for line in lines if len(self._seen(line)) == 1 and (line.span[0] < 0) is above]
            leaving.sort(key=lambda line: (line.move.change != self._current, abs(self._seen(line)[0] - edge)))
            for line in leaving[:CAPTIONS]:
                top = free_top(taken, float(self.height()), above=above)
                if top is None:
                    break  # the label of the move in its row leads there, too
                taken.append((top, top + HEIGHT))
                box = QRectF(margin.left + 4, top, margin.width - 8, HEIGHT)
                made.append(Caption(line, box, *self._words(line), self._other_end(line)))
        return made

    def _taken(self) -> list[tuple[float, float]]:
        """The stretches of the margin in sight in which something stands: names, signs, the words of folds."""
        texts, found = self._texts, []
        side = texts.leading if texts.unlocked else ""
        for at in texts.in_sight(side):
            item = texts.items[at]
            place = texts.row_place(item.row.id, side)
            if place is not None:
                stretches = texts.stage.layout(at).margin.stretches() if item.is_row else [(0.0, place.height())]
                found += [(place.top() + top, place.top() + bottom) for top, bottom in stretches]
        return [(top, bottom) for top, bottom in found if bottom > top]

    @staticmethod
    def _words(line: MoveLine) -> tuple[str, str]:
        """Where a provision left "M4 → Article 9(2)", where it stands "M4 ← Article 5(3)": form and address."""
        move = line.move
        if line.left_seen:
            return tr("{move} → {place}"), address_words(move.reached_address)
        return tr("{move} ← {place}"), address_words(move.left_address)

    # --- drawing ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines alone."""
        with QPainter(self) as painter:
            self.paint(painter)

    def paint(self, painter: QPainter) -> None:
        """Draw the lines, then the captions over them."""
        lines = self.lines() if self._moves else []
        self._drawn = bool(lines)
        self.captions = self._captions(lines)
        if not lines:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRegion(self._free())
        for line in reversed(in_lanes(lines, self._current)):
            self._paint_line(painter, line)
        painter.setClipping(False)
        for caption in self.captions:
            self._paint_caption(painter, caption)
        painter.restore()

    def _free(self) -> QRegion:
        """Where lines are seen: they pass behind folds, which have their words in the middle."""
        free = QRegion(self.rect())
        texts = self._texts
        for at in () if texts.unlocked else texts.in_sight():
            if not texts.items[at].is_row:
                top, bottom = (round(texts.tops[at + step] - texts.offset()) for step in (0, 1))
                free -= QRegion(0, top, self.width(), bottom - top)
        return free

    def _paint_line(self, painter: QPainter, line: MoveLine) -> None:
        columns = self._texts.columns
        older_left = columns.older.left < columns.margin.left
        edge = columns.margin.left if older_left else columns.margin.right
        out = -1.0 if older_left else 1.0
        lane = edge + out * LANES[line.lane]
        into = out if columns.inline else -out
        end = lane if columns.inline else (columns.margin.right if older_left else columns.margin.left)
        current = line.move.change == self._current
        colour = self._look.theme.colour("accent" if current else "faint")
        painter.setPen(QPen(colour, 2.0 if current else 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tall = float(self.height())
        left, reached = min(max(line.left, 0.0), tall), min(max(line.reached, 0.0), tall)
        path = QPainterPath(QPointF(lane, left))
        if line.reached_seen and not columns.inline:
            turn = TURN if reached > left else -TURN
            path.lineTo(lane, reached - turn)
            path.quadTo(QPointF(lane, reached), QPointF(lane + into * TURN, reached))
            path.lineTo(end, reached)
        else:
            path.lineTo(lane, reached)
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if line.left_seen:
            painter.drawEllipse(QPointF(lane, left), 2.5, 2.5)
        if line.reached_seen:
            painter.drawPolygon(_head(QPointF(end + into * TURN, reached), into, 0.0))
        else:
            painter.drawPolygon(_head(QPointF(lane, reached), 0.0, 1.0 if reached > left else -1.0))
        if not line.left_seen:
            painter.drawPolygon(
                _head(QPointF(lane, left + (7 if reached > left else -7)), 0.0, 1 if reached > left else -1)
            )

    def _paint_caption(self, painter: QPainter, caption: Caption) -> None:
        theme, place = self._look.theme, caption.place
        current = caption.line.move.change == self._current
        painter.setPen(QPen(theme.colour("accent"), 2.0 if current else 1.0))
        painter.setBrush(theme.colour("paper"))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0)
        painter.setFont(self._look.small_font)
        metrics, room = QFontMetricsF(self._look.small_font), place.width() - 8
        short = short_place(caption.address, lambda form: metrics.horizontalAdvance(caption.said(form)) <= room)
        words = metrics.elidedText(caption.said(isolate_text(short)), Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    # --- events of the texts below ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the viewport; take the clicks on captions."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._texts.viewport().rect())
        elif isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            caption = self._caption_at(event.position())
            if caption is not None and event.button() is Qt.MouseButton.LeftButton:
                self._texts.go_to_row(caption.row)
                return True
        elif isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseMove:
            if self._caption_at(event.position()) is not None:
                self._texts.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
                return True
        elif isinstance(event, QHelpEvent):
            caption = self._caption_at(QPointF(event.pos()))
            if caption is not None:
                move = caption.line.move
                words = tr("{move}: from {left} to {reached}").format(
                    move=move.label, left=address_words(move.left_address), reached=address_words(move.reached_address)
                )
                QToolTip.showText(event.globalPos(), words, self._texts.viewport())
                return True
        return super().eventFilter(watched, event)

    def _caption_at(self, place: QPointF) -> Caption | None:
        return next((caption for caption in self.captions if caption.place.contains(place)), None)


def _head(tip: QPointF, across: float, down: float) -> QPolygonF:
    """The head of an arrow with its tip at `tip`, pointing across (1 right, -1 left) or down (1, -1 up)."""
    back = QPointF(tip.x() - 6 * across, tip.y() - 6 * down)
    aside = QPointF(3.5 * down, 3.5 * across)
    return QPolygonF([tip, back + aside, back - aside])
