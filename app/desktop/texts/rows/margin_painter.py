"""How the margin of a row is drawn: numbers of amendments, signs, chips, the dash for nobody, the label of a move.

What is matched never looks like what is marked: a chip's border is broken and it carries its sign. Colour belongs to
actors the reader follows, with ink that can be read on it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, number_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.style.icons import paint_sign
from app.desktop.texts.margin_contents import CHIP_SIGN
from app.desktop.texts.rows.short_address import short_place
from app.redline.model import RowState

if TYPE_CHECKING:
    from app.desktop.texts.look import TextLook
    from app.desktop.texts.rows.margin import Margin, PlacedChip
    from app.redline.model import Row

_SIGN = 13.0
"""How wide and high a sign of a row is."""
_LINE = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)
_WARNING = frozenset({"redline", "touched", "doubtful", "away"})
_FRAME = (
    ((0.8, 3), (0.8, 0.8), (3, 0.8)),
    ((7, 0.8), (9.2, 0.8), (9.2, 3)),
    ((9.2, 7), (9.2, 9.2), (7, 9.2)),
    ((3, 9.2), (0.8, 9.2), (0.8, 7)),
)
"""The corners of a picture."""
_BOOK = ((1, 0.8), (9, 0.8), (9, 9.2), (1, 9.2), (1, 0.8))
"""The page of an instrument: its lines are straight where nothing of substance differs."""
_LINES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    # Each sign is some open lines in a square of 10 by 10.
    "note": (((1, 1), (6, 1), (9, 4), (9, 9), (1, 9), (1, 1)), ((3, 4.5), (6.5, 4.5)), ((3, 6.7), (7, 6.7))),
    "redline": (((5, 0.8), (9.4, 8.8), (0.6, 8.8), (5, 0.8)), ((5, 3.6), (5, 5.8)), ((5, 7.2), (5, 7.4))),
    "own": (((2, 9.5), (2, 0.8)), ((2, 1.2), (9, 1.2), (7, 3.4), (9, 5.6), (2, 5.6))),
    "check": (
        ((1, 1), (9, 1), (9, 7), (5, 7), (3, 9.2), (3, 7), (1, 7), (1, 1)),
        ((5, 2.6), (5, 4.2)),
        ((5, 5.3), (5, 5.5)),
    ),
    "agreed": (((1, 5.5), (4, 8.5), (9, 1.5)),),
    "touched": (((0.4, 6), (2.8, 8.6), (6.2, 3)), ((8.6, 0.8), (8.6, 6)), ((8.6, 8.4), (8.6, 8.7))),
    "recognised": (*_FRAME, ((2.6, 5), (7.4, 5))),
    "doubtful": (*_FRAME, ((5, 2.6), (5, 5.4)), ((5, 7.0), (5, 7.2))),
    "verbatim": (_BOOK, ((3.2, 3.6), (7.4, 3.6)), ((3.2, 6.2), (7.4, 6.2))),
    "adapted": (_BOOK, ((3.2, 3.6), (7.4, 3.6)), ((3.2, 6.6), (4.4, 5.4), (6.0, 6.8), (7.4, 5.6))),
    "toward": (((0.6, 5), (6.6, 5)), ((4.2, 2.6), (6.6, 5), (4.2, 7.4)), ((9, 0.8), (9, 9.2))),
    "away": (((1, 0.8), (1, 9.2)), ((3.2, 5), (9.4, 5)), ((7, 2.6), (9.4, 5), (7, 7.4))),
    "pin": (
        ((3, 1), (7, 1)),
        ((3.6, 1), (3.6, 4.6), (2, 5.8), (8, 5.8), (6.4, 4.6), (6.4, 1)),
        ((5, 5.8), (5, 9.6)),
    ),
}


def outline(painter: QPainter, look: TextLook, box: QRectF, *, broken: bool = False) -> None:
    """Draw a box around what is the current one, with broken lines around what is with it in its amendment."""
    painter.setPen(QPen(look.theme.colour("accent"), 1.0 if broken else 1.4, _LINE[broken]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 2, 2)


def paint_margin(painter: QPainter, margin: Margin, row: Row, look: TextLook, top: float, nobody: str = "—") -> None:
    """Draw the margin of a row that has its top at `top`; `nobody` stands where there is no name."""
    theme = look.theme
    if margin.signs:
        _paint_signs(painter, margin, look, top)
    painter.setFont(look.small_font)
    painter.setPen(theme.colour("ink"))
    for amendment, place in margin.numbers:
        painter.drawText(place.translated(0.0, top), Qt.AlignmentFlag.AlignCenter, number_words(amendment.number))
    for placed in margin.chips:
        paint_chip(painter, placed, placed.place.translated(0.0, top), look)
    painter.setPen(theme.colour("faint"))
    for place in margin.nobodies if margin.dash else ():
        painter.drawText(place.translated(0.0, top), Qt.AlignmentFlag.AlignCenter, nobody)
    if row.move:
        _paint_move(painter, row, margin.move.translated(0.0, top), look)


def paint_ring(painter: QPainter, margin: Margin, place: int, look: TextLook, top: float) -> None:
    """Draw a ring round the name at a place among those of a margin, on which the keys act."""
    if place < len(margin.chips):
        box = margin.chips[place].place.translated(0.0, top)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.theme.colour("accent"), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), box.height() / 2 + 1, box.height() / 2 + 1)
        painter.restore()


def _paint_signs(painter: QPainter, margin: Margin, look: TextLook, top: float) -> None:
    """Draw all signs of a row: there may be dozens, of few kinds, so what they share is set once."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pens = [_sign_pen(look.theme.colour(role)) for role in ("accent", "warning")]
    for sign, place in margin.signs:
        painter.setPen(pens[sign.kind in _WARNING])
        _draw_sign(painter, sign.kind, place.center() + QPointF(0.0, top))
    painter.restore()


def paint_row_sign(painter: QPainter, kind: str, place: QRectF, colour: QColor) -> None:
    """Draw the sign of a row in the middle of `place`; one that is not known is drawn as a note."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_sign_pen(colour))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _draw_sign(painter, kind, place.center())
    painter.restore()


def _draw_sign(painter: QPainter, kind: str, middle: QPointF) -> None:
    painter.drawPath(_path_of(kind).translated(middle - QPointF(_SIGN / 2, _SIGN / 2)))


@cache
def _path_of(kind: str) -> QPainterPath:
    """The lines of a sign in their size, as one: a painter that is scaled for each line takes three times as long."""
    path = QPainterPath()
    for line in _LINES.get(kind, _LINES["note"]):
        path.addPolygon(QPolygonF([QPointF(x * _SIGN / 10.0, y * _SIGN / 10.0) for x, y in line]))
    return path


def _sign_pen(colour: QColor) -> QPen:
    return QPen(colour, 1.3 * _SIGN / 10.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _paint_move(painter: QPainter, row: Row, place: QRectF, look: TextLook) -> None:
    """The label of a move: its number and arrow, and below, underlined like a link, the other end."""
    away = row.state is RowState.MOVED_FROM
    accent = look.theme.colour("accent")
    bold = QFont(look.small_font)
    bold.setBold(True)
    half = place.height() / 2
    wide = QFontMetricsF(bold).horizontalAdvance(row.move)
    painter.setFont(bold)
    painter.setPen(accent)
    left = place.center().x() - (wide + 16.0) / 2
    painter.drawText(QRectF(left, place.top(), wide + 2, half), Qt.AlignmentFlag.AlignVCenter, row.move)
    paint_sign(painter, "away" if away else "here", QRectF(left + wide + 4, place.top(), 12, half), accent)
    link = QFont(look.small_font)
    link.setUnderline(bool(row.twin))
    painter.setFont(link)
    words = tr("to {place}", "where a provision moved") if away else tr("from {place}", "from where a provision moved")
    metrics, room = QFontMetricsF(link), place.width() - 4
    short = short_place(
        address_words(row.other), lambda form: metrics.horizontalAdvance(words.format(place=form)) <= room
    )
    said = metrics.elidedText(words.format(place=isolate_text(short)), Qt.TextElideMode.ElideMiddle, room)
    painter.drawText(QRectF(place.left(), place.top() + half, place.width(), half), Qt.AlignmentFlag.AlignCenter, said)
    painter.setFont(look.small_font)


def paint_chip(painter: QPainter, placed: PlacedChip, place: QRectF, look: TextLook) -> None:
    """Draw one chip: solid for marked, dashed for matched, square corners for what is not a State or group."""
    theme, chip = look.theme, placed.chip
    colour = dict(look.followed).get(chip.actor)
    ink = theme.colour("faint" if chip.opposite else "ink")
    if colour:
        ink = readable_ink(QColor(colour), theme.colour("ink"), theme.colour("paper"))
    pen = QPen(theme.colour("faint" if chip.opposite else "ink"), 1.0)
    if chip.link.value == "matched":
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QColor(colour) if colour else theme.colour("paper"))
    radius = place.height() / 2 if chip.type in ("state", "group") else 2.0
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()
    room = CHIP_SIGN * len(placed.signs)
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = place.right() - 6.0 - room if mirrored else place.left() + 6.0
    for sign in placed.signs:
        paint_sign(painter, sign, QRectF(x, place.top(), CHIP_SIGN, place.height()), ink, 9.0)
        x += CHIP_SIGN
    words = place.adjusted(5.0, 0, -6.0 - room, 0) if mirrored else place.adjusted(6.0 + room, 0, -5.0, 0)
    painter.setPen(ink)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, placed.label)


def readable_ink(ground: QColor, *inks: QColor) -> QColor:
    """The first of `inks` that is read on a ground (4.5 : 1, WCAG 2.1); else black or white, whichever is more so."""
    for ink in (*inks, QColor("black")):
        if contrast(ground, ink) >= 4.5:
            return ink
    return QColor("white")


def contrast(one: QColor, other: QColor) -> float:
    """How much two colours differ in lightness, from 1 to 21 (WCAG 2.1, 1.4.3)."""
    lightest, darkest = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lightest + 0.05) / (darkest + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
