"""The marks of the change map: their forms, and how they are drawn.

Form tells what colour does not: the weight of the amendment of which a change is. A is a bar as wide as the strip, B
one half as wide, C a thin line; where many stand at one place, they are drawn the stronger. Articles have ticks at the
edge, divisions longer ones; a move has a tick at the other side, a red line a diamond, a note a small frame. Where
marks stand is `positions.py`'s affair.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.desktop.ground.style.theme import Theme
    from app.redline.model import ChangeView

WIDTH = 20
"""How wide the map is: a strip of 16 pixels, and its edges."""
FORMS = ("C", "B", "A")
"""From light to weighty, by the weight of amendments."""
LEAST = 2
"""How high the smallest mark is, in pixels of the map; neighbours in a long document share it."""
_LEFT, _WIDE = 2.0, 16.0
_WIDTHS = {"A": _WIDE, "B": 8.0, "C": 3.0}
_ROLES = {"A": "accent", "B": "faint", "C": "faint"}
_FAINTEST, _STEPS = 0.75, 4
"""How strong a mark is drawn where the fewest stand, and in how many steps it grows up to where most do."""
FLAG_REACH = 6.0
"""How far a flag reaches above and below its place, with its outline: nearer to an edge it would be cut off."""
_TICK_APART = 4
"""Pixels between two ticks: where articles stand closer, not each has one."""


@dataclass(frozen=True, slots=True)
class MapMark:
    """One change at one place: its top and bottom in pixels of the texts from the top of the first row."""

    change: str
    top: float
    bottom: float


def form_of(view: ChangeView) -> str:
    """The form of a change, by the weight of its amendment; what is in none, formatting, weighs the least."""
    return view.part.weight.value if view.part else "C"


@dataclass(frozen=True, slots=True)
class Stroke:
    """What is drawn between two pixels of the map: one of FORMS, and how strong, up to 1."""

    form: str
    top: int
    bottom: int
    strong: float


def strokes_of(places: Iterable[tuple[str, int, int]], height: int) -> list[Stroke]:
    """What to draw for marks, each a form and the pixels it covers (top, bottom) of a map so high; from the top.

    At each pixel the weightiest form is drawn; how strong says how many changes meet there, whatever their weight, as a
    share of the most that meet anywhere.
    """
    weights = {form: weight for weight, form in enumerate(("", *FORMS))}
    heaviest, many = [0] * (height + 1), [0] * (height + 1)  # the last pixel ends what reaches to the end
    for form, top, bottom in places:
        weight = weights[form]
        for y in range(max(0, top), min(height, bottom)):
            many[y] += 1
            if weight > heaviest[y]:
                heaviest[y] = weight
    most = max(many)
    strengths = {0: 0.0} | {n: 1.0 if most <= 2 else _strength((n - 1) / (most - 1)) for n in {*many} - {0}}
    found: list[Stroke] = []
    begun, last = 0, (0, 0.0)
    for y, now in enumerate(zip(heaviest, map(strengths.__getitem__, many), strict=True)):
        if now != last:
            if last[0]:
                found.append(Stroke(FORMS[last[0] - 1], begun, y, last[1]))
            begun, last = y, now
    return found


def _strength(share: float) -> float:
    """How strong a mark is where a share of the most stand, in few steps: small shares are told apart first."""
    step = round(_STEPS * math.sqrt(max(0.0, share)))
    return round(_FAINTEST + (1.0 - _FAINTEST) * step / _STEPS, 3)


def paint_stroke(painter: QPainter, stroke: Stroke, theme: Theme) -> None:
    """Draw one stroke at its place of the map."""
    wide = _WIDTHS[stroke.form]
    colour = theme.colour(_ROLES[stroke.form])
    colour.setAlphaF(stroke.strong)
    painter.fillRect(QRectF(_LEFT + (_WIDE - wide) / 2, stroke.top, wide, stroke.bottom - stroke.top), colour)


def ticks_of(places: Iterable[tuple[int, bool]]) -> list[tuple[int, bool]]:
    """The ticks that are drawn for articles and divisions (pixel of the map, whether a division), from the top: those
    of divisions all, those of articles where they stand apart enough to be told.
    """
    found: list[tuple[int, bool]] = []
    for y, division in sorted(places):
        near = bool(found) and y - found[-1][0] < _TICK_APART
        if division and near and not found[-1][1]:
            found.pop()
            found.append((y, True))
        elif not near:
            found.append((y, division))
    return found


def paint_ticks(painter: QPainter, ticks: Iterable[tuple[int, bool]], theme: Theme) -> None:
    """Draw the ticks of articles and divisions at the outer edge, over a thin line that marks do not cover."""
    painter.setPen(QPen(theme.colour("faint"), 1.0))
    for y, division in ticks:
        painter.drawLine(QPointF(WIDTH - (6.0 if division else 3.0), y + 0.5), QPointF(WIDTH, y + 0.5))


def paint_flag(painter: QPainter, flag: str, y: float, theme: Theme) -> None:
    """Draw the flag of a "move", a "note" or a "red line" beside the mark at `y`."""
    if flag == "note":
        painter.setPen(QPen(theme.colour("ink"), 1.0))
        painter.setBrush(theme.colour("paper"))
        painter.drawRect(QRectF(1.0, y - 2, 4, 4))
        return
    if flag == "move":
        left = WIDTH - 5.0
        corners = [QPointF(left, y), QPointF(left + 4, y - 3.5), QPointF(left + 4, y + 3.5)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
    else:
        corners = [QPointF(5, y - 5), QPointF(9, y), QPointF(5, y + 5), QPointF(1, y)]
        painter.setPen(QPen(theme.colour("paper"), 1.0))
        painter.setBrush(theme.colour("warning"))
    painter.drawPolygon(QPolygonF(corners))
