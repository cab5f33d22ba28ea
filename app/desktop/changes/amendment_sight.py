"""What of an amendment has been in sight in the texts: nothing is read that was not shown.

An amendment may be longer than the window, or stand in several rows. It is shown when each of its rows has been in
sight from its first change down to its last one, or to its end where it came or went as a whole; one that was carried
out throughout, or is nothing but numbers that follow, when its first place has been: the same is done in the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.redline.model import AmendmentKind, RowState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.desktop.texts.side_by_side import SideBySide
    from app.redline.model import Amendment, Redline, Row

_SAME = (AmendmentKind.THROUGHOUT, AmendmentKind.NUMBERS)
_WHOLE = (RowState.INSERTED, RowState.DELETED, RowState.MOVED_FROM, RowState.MOVED_TO)
_FOOT = 12.0
"""Pixels at the foot of a row in which there are no words."""
_KEPT = 48
"""Pixels of what was seen that stay in sight above what comes next."""


@dataclass(slots=True)
class _SeenRow:
    """A row of an amendment that is still to be seen: its changes, whether to its end, and down to which part of its
    height it was, None while nothing of it was.
    """

    changes: list[str]
    whole: bool
    down: float | None = None


class AmendmentSight:
    """Looks at the texts for one amendment after the other."""

    def __init__(self, view: SideBySide) -> None:
        self._view = view
        self._rows: Mapping[str, Sequence[Row]] = {}
        self._amendment = ""
        self._unseen: dict[str, _SeenRow] = {}
        self._first: tuple[str, _SeenRow] | None = None
        """The row where the amendment begins."""

    def show_redline(self, redline: Redline | None) -> None:
        """Know another redline."""
        rows: dict[str, list[Row]] = {}
        for row in redline.rows if redline is not None else ():
            for change in row.changes:
                rows.setdefault(change, []).append(row)
        self._rows, self._amendment, self._unseen, self._first = rows, "", {}, None

    def begin(self, amendment: Amendment | None) -> None:
        """Look for an amendment from now on; of the same one, what was in sight before counts."""
        if amendment is None or amendment.id != self._amendment:
            self._amendment = amendment.id if amendment is not None else ""
            self._unseen = self._rows_of(amendment) if amendment is not None else {}
            self._first = next(iter(self._unseen.items()), None)
        self.look()

    def _rows_of(self, amendment: Amendment) -> dict[str, _SeenRow]:
        """The rows of an amendment, in the order of its changes."""
        found: dict[str, _SeenRow] = {}
        for change in amendment.changes:
            for row in self._rows.get(change, ()):
                if row.id in found:
                    found[row.id].changes.append(change)
                elif not found or amendment.kind not in _SAME:
                    found[row.id] = _SeenRow([change], row.state in _WHOLE or row.replaced)
        return found

    def look(self) -> None:
        """Note what is in sight now."""
        tall = self._view.viewport().height()
        for name in [*self._unseen]:
            row, place = self._unseen[name], self._view.row_place(name)
            if place is None:
                del self._unseen[name]
                continue
            top, bottom = max(0.0, -place.top()), min(place.height(), tall - place.top())
            if bottom <= top:
                continue
            first, last = self._stretch(name, row, place.height())
            begun = first if row.down is None else row.down * place.height()
            if top <= begun + 1 <= bottom:
                row.down = bottom / place.height()
                if bottom >= last:
                    del self._unseen[name]

    def make_room(self) -> None:
        """Where not all of the amendment is in sight, have it begin at the top of the window: as much of it is seen as
        there is room for.
        """
        if self._unseen and self._first is not None:
            name, row = self._first
            self._lead(name, row, None)

    @property
    def whole(self) -> bool:
        """Whether all of the amendment has been in sight."""
        return not self._unseen

    def show_more(self) -> None:
        """Bring into sight what comes next of the amendment, where not all of it has been."""
        for name, row in self._unseen.items():
            before = (row.down, self._view.bar().value())
            self._lead(name, row, row.down)
            if name in self._unseen and (row.down, self._view.bar().value()) == before:
                del self._unseen[name]  # the texts end here: there is nothing more to be brought into sight
            return

    def _lead(self, name: str, row: _SeenRow, down: float | None) -> None:
        """Have a row go on near the top of the window, below the part of it that has been in sight."""
        place = self._view.row_place(name)
        if place is None:
            return
        first = self._stretch(name, row, place.height())[0]
        begun = first if down is None else down * place.height()
        self._view.set_ranges()  # at the end of the texts, rows that were measured meanwhile may lie below the range
        self._view.hold_row(name, round(min(8.0, _KEPT - begun)))
        self._view.viewport().update()
        self.look()

    def _stretch(self, name: str, row: _SeenRow, height: float) -> tuple[float, float]:
        """From where to where a row must be seen, in pixels below its top."""
        view, at = self._view, self._view.item_of(name)
        if not view.items[at].is_row:
            return 0.0, 0.0  # it lies in a fold, of which there is nothing more to be seen
        layout = view.stage.layout(at)
        first = min(layout.top_of(change) for change in row.changes)
        last = max(layout.bottom_of(change) for change in row.changes)
        return (0.0, height - _FOOT) if row.whole else (first, min(height - _FOOT, last))
