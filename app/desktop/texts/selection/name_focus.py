"""The name in the margin that is meant: under the pointer, reached by keys, or clicked; and the words for which it
stands.

It chooses no change and shows no evidence: it tells which name is meant, whoever knows the papers shows what it says.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal

from app.redline.chips import name_key

if TYPE_CHECKING:
    from app.desktop.texts.canvas.drawing_area import DrawingArea
    from app.desktop.texts.rows.margin import PlacedChip
    from app.redline.model import Chip

HOVER_MS = 350
"""So long the pointer rests on a name before its evidence is wanted: who only crosses the margin wants none."""


class NameReach(Enum):
    """How a reader came to a name."""

    HOVER = auto()
    KEYS = auto()
    CLICK = auto()


@dataclass(frozen=True, slots=True)
class MeantName:
    """A name in a margin: its row, which of the names there it is, its chip, the changes at its line that bear it."""

    row: str
    place: int
    chip: Chip
    changes: tuple[str, ...]
    reach: NameReach = NameReach.KEYS

    @property
    def hovered(self) -> bool:
        """Whether it is only pointed at, and not chosen."""
        return self.reach is NameReach.HOVER


class NameFocus(QObject):
    """Knows which name is meant. Emits `meant(MeantName)`, `meant(None)` when none is any longer, and `entered` when
    the keys are wanted in what it says.
    """

    meant = Signal(object)
    entered = Signal()

    def __init__(self, area: DrawingArea) -> None:
        super().__init__(area)
        self._area = area
        self.current: MeantName | None = None
        self._over: MeantName | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(HOVER_MS)
        self._late.timeout.connect(self._rested)

    # --- keys ---

    def step(self, by: int) -> bool:
        """Go to the next (1) or previous (-1) name of the row on which the keys act, to its first or last one from
        elsewhere; beyond them no name is meant. Returns whether one is.
        """
        names = self.names_in(self._area.at_row)
        here = self.current if self.current and not self.current.hovered else None
        at = here.place + by if here and here.row == self._area.at_row else (0 if by > 0 else len(names) - 1)
        if not 0 <= at < len(names):
            self.leave()
            return False
        self._area.by_keys = True
        self._bring(names[at])
        self.take(names[at])
        return True

    def names_in(self, row: str) -> list[MeantName]:
        """The names in the margin of a row, from the top."""
        at = self._area.item_of(row)
        if at < 0 or not self._area.items[at].is_row:
            return []
        chips = self._area.stage.layout(at).margin.chips
        return [self._meant(row, number, held) for number, held in enumerate(chips)]

    def bearing(self, row: str, chip: Chip, change: str) -> MeantName | None:
        """The name like a chip that stands at the line of a change of a row."""
        same = [one for one in self.names_in(row) if name_key(one.chip) == name_key(chip)]
        return next((one for one in same if change in one.changes), None)

    def step_on(self, by: int) -> bool:
        """Go to the next or previous name, those of other rows too; folds stay folded. Returns whether there is one."""
        area = self._area
        if self.step(by):
            return True
        start = area.item_of(area.at_row or area.row_in_sight())
        at = start if not area.at_row else start + by
        while 0 <= at < len(area.items):
            item = area.items[at]
            if item.is_row and item.row.chips:
                area.at_row = item.row.id
                area.settle(at - 1, at + 1)
                return self.step(by)
            at += by
        return False

    def _meant(self, row: str, number: int, held: PlacedChip) -> MeantName:
        views, key = self._area.stage.index.views, name_key(held.chip)
        bearing = [one for one in held.changes if one in views and key in map(name_key, views[one].chips)]
        return MeantName(row, number, held.chip, tuple(bearing))

    def _bring(self, name: MeantName) -> None:
        at = self._area.item_of(name.row)
        place = self._area.stage.layout(at).margin.chips[name.place].place
        for way in self._area.ways:
            self._area.bring(at, place.top(), way)

    # --- the pointer ---

    def hover(self, number: int, point: QPointF) -> None:
        """The pointer is over a point of an item."""
        over = self.name_at(number, point)
        if over == self._over:
            return
        self._over = over
        if over is not None:
            self._late.start()
            return
        self._late.stop()
        if self.current is not None and self.current.hovered:
            self.leave()

    def name_at(self, number: int, point: QPointF) -> MeantName | None:
        """The name at a point of an item."""
        if number < 0 or not self._area.items[number].is_row:
            return None
        row, chips = self._area.items[number].row.id, self._area.stage.layout(number).margin.chips
        found = (at for at, held in enumerate(chips) if held.place.contains(point))
        return next((self._meant(row, at, chips[at]) for at in found), None)

    def _rested(self) -> None:
        """The pointer rested on a name: it is meant, where none was chosen that is another."""
        over = self._over
        if over is not None and (self.current is None or self.current.hovered):
            self.current = replace(over, reach=NameReach.HOVER)
            self.meant.emit(self.current)

    # --- what is meant ---

    def take(self, name: MeantName) -> None:
        """A name was chosen, by keys or by a click."""
        self._late.stop()
        self.current = name
        self._area.ring = (name.row, name.place)
        self._area.viewport().update()
        self.meant.emit(name)

    def leave(self) -> None:
        """No name is meant any longer."""
        self._late.stop()
        was, self.current = self.current, None
        if self._area.ring is not None:
            self._area.ring = None
            self._area.viewport().update()
        if was is not None:
            self.meant.emit(None)

    # --- where it stands ---

    def place_of(self, name: MeantName) -> QRectF | None:
        """Where a name stands in the viewport, None where it is there no longer."""
        at, row = self._area.item_of(name.row), self._area.row_place(name.row)
        if row is None or not self._area.items[at].is_row:
            return None
        chips = self._area.stage.layout(at).margin.chips
        if name.place >= len(chips) or chips[name.place].chip != name.chip:
            return None
        return chips[name.place].place.translated(0.0, row.top())

    def words_of(self, name: MeantName) -> list[QRectF]:
        """Where the words of its changes stand in the viewport, line by line."""
        at, row = self._area.item_of(name.row), self._area.row_place(name.row)
        if row is None or not self._area.items[at].is_row:
            return []
        laid = self._area.stage.layout(at)
        return [box.translated(0.0, row.top()) for one in name.changes for box in laid.boxes_of(one)]
