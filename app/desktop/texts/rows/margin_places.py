"""How things that belong to lines of a row make room for each other in its margin.

What belongs to one line stands together (a group), in lines of the margin. A group stands at its line; where two would
overlap the lower one is pushed down, or all are moved up where the row would end: never off the row, which grows only
when there is no room at all. It knows no chip and no sign: these are `margin.py`'s.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from collections.abc import Sequence

APART_DOWN = 3.0
"""Between two lines of the margin."""
_EDGE = 2.0
"""Between the top of the window and a group that stands there."""


@dataclass(frozen=True, slots=True)
class MarginThing:
    """A thing and its place in its group; `needed` where it must not be left out for want of room."""

    what: object
    place: QRectF
    needed: bool = True


@dataclass(frozen=True, slots=True)
class MarginGroup:
    """What belongs to one line: where it should stand, where the words end for which it stands, what it holds, of which
    changes it is (ids); where it stands (`top`), and the top of what follows (`until`).
    """

    wanted: float
    end: float
    things: tuple[MarginThing, ...]
    needed: bool = True
    of: tuple[str, ...] = ()
    top: float = 0.0
    until: float = float("inf")

    @property
    def tall(self) -> float:
        """How high it is."""
        return max((thing.place.bottom() for thing in self.things), default=0.0)

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.top + self.tall

    def without_spare(self) -> MarginGroup:
        """The same with what must not be left out alone, set close."""
        flow = MarginFlow(max((thing.place.right() for thing in self.things), default=0.0), 0.0)
        for thing in self.things:
            if thing.needed:
                flow.add(thing.what, thing.place.width(), 4.0, tall=thing.place.height())
        return replace(self, things=tuple(flow.things))

    def slide_by(self, above: float) -> float:
        """How far it is moved down where so much of the row is above the window: to its top, as long as words for
        which it stands are in sight and what follows leaves room.
        """
        lowest = min(self.end, self.until) - self.tall
        return max(0.0, min(above + _EDGE, lowest) - self.top) if above > 0.0 else 0.0


class MarginFlow:
    """Things one after the other in lines of the margin, from the left; `room` is how wide it is, `tall` how high a
    line.
    """

    def __init__(self, room: float, tall: float) -> None:
        self._room, self._tall = room, tall
        self._x = self._y = self._deep = 0.0
        self.things: list[MarginThing] = []

    def begin_line(self) -> None:
        """Go on in a line of its own."""
        if self._x > 0.0:
            self._x, self._y = 0.0, self._y + self._deep + APART_DOWN
            self._deep = 0.0

    def add(
        self, what: object, wide: float, apart: float, *, behind: float = 0.0, tall: float = 0.0, needed: bool = True
    ) -> None:
        """Put a thing, with `behind` it so much room, on the line or on the next one."""
        if self._x + wide + behind > self._room:
            self.begin_line()
        high = tall or self._tall
        self.things.append(MarginThing(what, QRectF(self._x, self._y, wide, high), needed))
        self._x, self._deep = self._x + wide + apart, max(self._deep, high)

    def fill(self, what: object, least: float) -> None:
        """Put a thing into what is left of the line, in the middle of the margin where there is room for it."""
        if self._room - self._x < least and least < self._room:
            self.begin_line()
        middle = self._room - 2 * self._x
        self.add(what, middle if middle >= least else max(1.0, self._room - self._x), 0.0)


def place_groups(groups: Sequence[MarginGroup], top: float, bottom: float) -> list[MarginGroup]:
    """Groups, in the order of their lines, with their places between `top` and `bottom` of a text. Those that are not
    needed stand only where their line is free.
    """
    needed = [group for group in groups if group.needed]
    if sum(group.tall + APART_DOWN for group in needed) - APART_DOWN > bottom - top:
        needed = [group.without_spare() for group in needed]
    placed = _pushed(needed, top, bottom)
    for group in groups:
        if not group.needed:
            placed = _with_spare(placed, group, bottom)
    ends = [after.top - APART_DOWN for after in placed[1:]]
    return [replace(group, until=end) for group, end in zip(placed, ends, strict=False)] + placed[-1:]


def _pushed(groups: Sequence[MarginGroup], top: float, bottom: float) -> list[MarginGroup]:
    """Groups at their lines, pushed down by those above them, moved up from the end of the text, never above `top`."""
    tops: list[float] = []
    free = top
    for group in groups:
        tops.append(max(free, group.wanted))
        free = tops[-1] + group.tall + APART_DOWN
    limit = bottom
    for at in range(len(groups) - 1, -1, -1):
        tops[at] = min(tops[at], limit - groups[at].tall)
        limit = tops[at] - APART_DOWN
    free = top
    for at, group in enumerate(groups):
        tops[at] = max(tops[at], free)
        free = tops[at] + group.tall + APART_DOWN
    return [replace(group, top=at) for group, at in zip(groups, tops, strict=True)]


def _with_spare(placed: list[MarginGroup], group: MarginGroup, bottom: float) -> list[MarginGroup]:
    """The same with one more, where its line is free."""
    before = [one for one in placed if one.wanted <= group.wanted]
    after = placed[len(before) :]
    at = max(group.wanted, before[-1].bottom + APART_DOWN) if before else group.wanted
    limit = min(bottom, after[0].top - APART_DOWN) if after else bottom
    low = at - group.wanted > group.tall / 2 or at + group.tall > limit
    return placed if low else [*before, replace(group, top=at), *after]
