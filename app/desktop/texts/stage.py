"""The rows of a redline as they are set now: which items there are, how high they are, the layouts of those in use.

It is not scrolled and not drawn (`area.py`); it keeps laid-out rows while they are near the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer

from app.desktop.texts.heights import Heights
from app.desktop.texts.items import Item, items_of
from app.desktop.texts.look import Look, page_of
from app.desktop.texts.row_layout import RowLayout
from app.redline.model import Cell, Redline, Row, Style

if TYPE_CHECKING:
    from app.desktop.texts.look import Page
    from app.desktop.texts.margin import RowSign

FOLD_HEIGHT = 30.0
HANDLE_HEIGHT = 24.0
KEPT_ROWS = 400
"""How many laid-out rows are kept; more are dropped, the farthest from the window first."""
_NO_SIGNS: Mapping[str, tuple[RowSign, ...]] = {}


class Stage:
    """Items, heights and layouts. Whoever changes what it shows calls `set_items` or `set_page` and then looks anew."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.redline: Redline | None = None
        self.inline = False
        self.mirrored = False
        self.fold = True
        self.context = 0
        self.opened: set[str] = set()
        self.items: list[Item] = []
        self.rows: dict[str, Row] = {}
        self.numbers: dict[str, int] = {}
        """The number of each row in the redline, by its id."""
        self.heights = Heights((), (), ())
        self.page: Page = page_of(look, 800.0)
        self._signs = _NO_SIGNS
        self._letters: dict[str, tuple[int, int, int]] = {}
        self._item_of: dict[str, int] = {}
        self._laid: dict[int, RowLayout] = {}
        self._unmeasured: list[int] = []

    # --- what is shown ---

    def show(self, redline: Redline | None) -> None:
        """Hold another redline, and make its items."""
        self.redline = redline
        rows = redline.rows if redline else ()
        self.rows = {row.id: row for row in rows}
        self.numbers = {row.id: number for number, row in enumerate(rows)}
        self._letters = {row.id: _letters(row) for row in rows}
        self.set_items()

    def set_items(self) -> None:
        """Make the items anew: other rows, other folds."""
        rows = self.redline.rows if self.redline else ()
        self.items = items_of(rows, fold=self.fold, context=self.context, opened=self.opened)
        self._item_of = {row.id: n for n, item in enumerate(self.items) if not item.handle for row in item.rows}
        self._measure_anew()

    def set_page(self, width: float) -> None:
        """Set the rows on a page of another width, look or kind."""
        self.page = page_of(self.look, width, inline=self.inline, mirrored=self.mirrored)
        self._measure_anew()

    def set_signs(self, signs: Mapping[str, tuple[RowSign, ...]]) -> None:
        """Put signs beside rows, by their ids."""
        touched = {row for row in (*self._signs, *signs) if self._signs.get(row) != signs.get(row)}
        self._signs = dict(signs)
        for row in touched:
            at = self.item_of(row)
            self._laid.pop(at, None)
            if at >= 0 and at in self.heights.exact:
                self.layout(at)

    def _measure_anew(self) -> None:
        self._laid.clear()
        whole: list[float] = []
        sides: tuple[list[float], list[float]] = ([], [])
        page = self.page
        room, pitch = max(60.0, page.room(2)), page.pitch
        for item in self.items:
            if not item.is_row:
                line = FOLD_HEIGHT if item.folded else HANDLE_HEIGHT
                whole.append(line)
                sides[0].append(line)
                sides[1].append(line)
                continue
            older, newer, both = self._letters[item.row.id]
            heights = [
                16.0 + (1 + int(letters * page.letter / room)) * pitch if letters else 0.0
                for letters in (older, newer, both)
            ]
            whole.append(heights[2] if page.columns.inline else max(heights[0], heights[1]))
            sides[0].append(whole[-1] if page.columns.inline else heights[0])
            sides[1].append(whole[-1] if page.columns.inline else heights[1])
        self.heights = Heights(whole, *sides)
        self._unmeasured = [number for number, item in enumerate(self.items) if item.is_row]

    # --- asking ---

    def item_of(self, row: str) -> int:
        """The number of the item that holds a row (a fold, perhaps), -1 for none."""
        return self._item_of.get(row, -1)

    def signs_of(self, row: str) -> tuple[RowSign, ...]:
        """The signs that stand beside a row."""
        return self._signs.get(row, ())

    def fold_around(self, number: int) -> tuple[Row, ...]:
        """The rows of the fold that an item is, or of the opened fold to which it belongs; () for none."""
        item = self.items[number]
        if not item.is_row:
            return item.rows
        for before in range(number - 1, -1, -1):
            other = self.items[before]
            if other.handle:
                return other.rows if item.row in other.rows else ()
            if other.folded:
                break
        return ()

    def layout(self, number: int) -> RowLayout:
        """The laid-out row of an item, made when it is first needed."""
        laid = self._laid.get(number)
        if laid is None:
            laid = self._laid[number] = self._made(number)
            if len(self._laid) > KEPT_ROWS:
                for far in sorted(self._laid, key=lambda n: -abs(n - number))[: KEPT_ROWS // 2]:
                    del self._laid[far]
        return laid

    def _made(self, number: int) -> RowLayout:
        row = self.items[number].row
        laid = RowLayout(row, self.page, self.signs_of(row.id))
        self.heights.settle(number, laid.height, laid.side_height("older"), laid.side_height("newer"))
        return laid

    # --- heights become exact ---

    def settle(self, first: int, last: int) -> None:
        """Make the heights of the items from `first` to `last` exact."""
        for number in range(max(0, first), min(last, len(self.items) - 1) + 1):
            if self.items[number].is_row and number not in self.heights.exact:
                self.layout(number)

    @property
    def settled(self) -> bool:
        """Whether all heights are exact."""
        return not self._unmeasured

    def settle_some(self, milliseconds: int) -> bool:
        """Make heights exact for so long; returns whether one of them was another."""
        clock = QElapsedTimer()
        clock.start()
        before = self.heights.version
        while self._unmeasured and clock.elapsed() < milliseconds:
            number = self._unmeasured.pop()
            if number not in self.heights.exact:
                self._made(number)
        return self.heights.version != before


def _letters(row: Row) -> tuple[int, int, int]:
    """How many letters a row has on its older side, its newer side, and in one column."""
    older, newer = (_length(cell) for cell in (row.older, row.newer))
    return older, newer, newer + _gone(row.older, alone=row.newer is None)


def _length(cell: Cell | None) -> int:
    if cell is None:
        return 0
    words = sum([len(run.text) for run in cell.text])
    return 1 + words + sum([len(run.text) for run in cell.heading])


def _gone(cell: Cell | None, *, alone: bool) -> int:
    if cell is None:
        return 0
    if alone:
        return _length(cell)
    return sum([len(run.text) for run in (*cell.heading, *cell.text) if run.style is not Style.EQUAL])
