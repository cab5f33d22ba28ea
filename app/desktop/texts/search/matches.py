"""Finding words in the texts that are shown: which places there are, which of them is the current one.

The texts are made ready for it in idle slices, so that the first letter typed finds at once. What is found is the
redline's business (`app.redline.search.find_text`); how it is drawn is `texts/side_by_side.py`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.desktop.ground.time_slices import FRAME
from app.redline.search.find_text import Hit, Query, SearchHits, SearchIndex

if TYPE_CHECKING:
    from app.redline.model import Row


class TextMatches(QObject):
    """Keeps what was found. Emits `moved` when another place is the current one, `changed` when others are found."""

    moved = Signal(Hit)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._haystack = SearchIndex(())
        self._found: SearchHits | None = None
        self._at = -1
        self._from = 0
        self._idle = QTimer(self)
        self._idle.setInterval(FRAME)
        self._idle.timeout.connect(self._make_ready)

    def show(self, rows: Sequence[Row]) -> None:
        """Look in other rows; nothing is found in them yet."""
        self._haystack = SearchIndex(rows)
        self._found, self._at = None, -1
        self._idle.stop()

    def make_ready(self) -> None:
        """Make the texts ready while nothing else is done."""
        self._idle.start()

    def begin_at(self, row: int) -> None:
        """Look from the row with this number on."""
        self._from = row

    def ask(self, query: Query) -> None:
        """Find; the first place from where one began to look becomes the current one."""
        self._found = self._haystack.find(query) if query.text.strip() else None
        self._at = -1
        if self._found is not None and self._found.count:
            self._at = self._found.first_from(self._from) % self._found.count
        self.changed.emit()
        self._tell()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) place; behind the last one follows the first."""
        if self._found is not None and self._found.count:
            self._at = (self._at + by) % self._found.count
            self._tell()

    def clear(self) -> None:
        """Nothing is looked for any longer."""
        self._found, self._at = None, -1
        self.changed.emit()

    @property
    def number(self) -> int:
        """Which place is the current one, from 1; 0 for none."""
        return self._at + 1

    @property
    def count(self) -> int:
        """How many places there are."""
        return self._found.count if self._found else 0

    @property
    def current(self) -> Hit | None:
        """The current place."""
        return self._found.hit(self._at) if self._found and self._at >= 0 else None

    def hits_in(self, row: int) -> list[Hit]:
        """The places in a row, by its number in the redline."""
        return self._found.of_row(row) if self._found else []

    def _tell(self) -> None:
        hit = self.current
        if hit is not None:
            self._from = hit.row
            self.moved.emit(hit)

    def _make_ready(self) -> None:
        if not self._haystack.make_ready():
            self._idle.stop()
