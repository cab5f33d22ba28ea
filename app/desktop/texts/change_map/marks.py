"""The marks of the change map: their forms, and how they are drawn.

Form tells what colour does not: a substantive change is a bar, with a gap in the middle where words only left; a
consequential one is a thin line, an editorial one two dots; a move has a tick at the side, a red line a diamond, a note
a small frame. Where many stand at one place, bars are the wider the more there are. Where marks stand is
`positions.py`'s affair.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app.treaty.changes import ChangeClass, ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.desktop.ground.style.theme import Theme
    from app.redline.model import ChangeView

WIDTH = 20
"""How wide the map is."""
FORMS = ("dots", "thin", "gap", "full")
"""From light to weighty."""
LEAST = 2
"""How high the smallest mark is, in pixels of the map; neighbours in a long document share it."""
_LEFT, _WIDE, _STUB = 5.0, 10.0, 3.5
_NARROW = 5.0
"""The width of a bar for one change where others stand for many."""


@dataclass(frozen=True, slots=True)
class MapMark:
    """One change at one place: its top and bottom in pixels of the texts from the top of the first row."""

    change: str
    top: float
    bottom: float


def form_of(view: ChangeView) -> str:
    """The form of a change: "full", "gap" for a deletion, "thin" for what only follows, "dots" for the editorial."""
    if view.weight is ChangeClass.EDITORIAL:
        return "dots"
    if view.weight is ChangeClass.CONSEQUENTIAL:
        return "thin"
    return "gap" if view.kind is ChangeKind.DELETION else "full"


@dataclass(frozen=True, slots=True)
class Stroke:
    """What is drawn between two pixels of the map: one of FORMS, and how wide a bar is."""

    form: str
    top: int
    bottom: int
    wide: float


def strokes_of(places: Iterable[tuple[str, int, int]], height: int) -> list[Stroke]:
    """What to draw for marks, each a form and the pixels it covers (top, bottom) of a map so high; from the top.

    At each pixel the weightiest form is drawn; a bar shows how many weighty changes meet there, as a share of the most
    that meet anywhere.
    """
    counts = {form: [0] * height for form in FORMS}
    for form, top, bottom in places:
        column = counts[form]
        for y in range(max(0, top), min(height, bottom)):
            column[y] += 1
    heavy = [gone + other for gone, other in zip(counts["gap"], counts["full"], strict=True)]
    most = max(heavy, default=0)
    found: list[Stroke] = []
    for y in range(height):
        form = next((form for form in reversed(FORMS) if counts[form][y]), "")
        wide = _WIDE if most <= 2 else round(_NARROW + (_WIDE - _NARROW) * (heavy[y] - 1) / (most - 1))
        last = found[-1] if found else None
        if last and (last.form, last.bottom, last.wide) == (form, y, wide):
            found[-1] = replace(last, bottom=y + 1)
        elif form:
            found.append(Stroke(form, y, y + 1, wide))
    return found


def paint_stroke(painter: QPainter, stroke: Stroke, theme: Theme) -> None:
    """Draw one stroke at its place of the map."""
    top, tall, wide = stroke.top, stroke.bottom - stroke.top, stroke.wide
    middle = _LEFT + _WIDE / 2
    if stroke.form == "full":
        parts = [QRectF(middle - wide / 2, top, wide, tall)]
    elif stroke.form == "gap":
        stub = _STUB * wide / _WIDE
        parts = [QRectF(middle - wide / 2, top, stub, tall), QRectF(middle + wide / 2 - stub, top, stub, tall)]
    elif stroke.form == "thin":
        parts = [QRectF(middle - 2, top, 4, tall)]
    else:
        parts = [QRectF(middle + x, y, 2, 2) for y in range(top, stroke.bottom, 4) for x in (-4, 2)]
    for part in parts:
        painter.fillRect(part, theme.colour("ink" if stroke.form in ("full", "gap") else "faint"))


def paint_flag(painter: QPainter, flag: str, y: float, theme: Theme) -> None:
    """Draw the flag of a "move", a "note" or a "red line" beside the mark at `y`."""
    if flag == "note":
        painter.setPen(QPen(theme.colour("ink"), 1.0))
        painter.setBrush(theme.colour("paper"))
        painter.drawRect(QRectF(0.5, y - 2, 4, 4))
        return
    if flag == "move":
        left = _LEFT + _WIDE + 0.5
        corners = [QPointF(left, y), QPointF(left + 4, y - 3.5), QPointF(left + 4, y + 3.5)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
    else:
        corners = [QPointF(4, y - 5), QPointF(8, y), QPointF(4, y + 5), QPointF(0, y)]
        painter.setPen(QPen(theme.colour("paper"), 1.0))
        painter.setBrush(theme.colour("warning"))
    painter.drawPolygon(QPolygonF(corners))
