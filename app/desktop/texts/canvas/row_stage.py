"""The rows of a redline as they are set now: which items there are, how high they are, the layouts of those in use.

It is not scrolled and not drawn (`drawing_area.py`); it keeps laid-out rows while they are near the window.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer

from app.desktop.texts.canvas.heights import Heights
from app.desktop.texts.canvas.items import CanvasItem, items_of
from app.desktop.texts.canvas.row_index import RowIndex, RowIndexes, is_quiet
from app.desktop.texts.look import UNKNOWN, TextLook, least_width, page_of
from app.desktop.texts.rows.row_layout import RowLayout
from app.redline.model import Cell, Redline, Row, Style
from app.redline.rows.replacements import redline_in_words

if TYPE_CHECKING:
    from app.desktop.texts.look import TextPage
    from app.desktop.texts.margin_contents import MarginContents
    from app.desktop.texts.rows.margin import RowSign

FOLD_HEIGHT = 30.0
HANDLE_HEIGHT = 24.0
KEPT_ROWS = 400
"""How many laid-out rows are kept; more are dropped, the farthest from the window first."""
_NO_SIGNS: Mapping[str, tuple[RowSign, ...]] = {}


class RowStage:
    """Items, heights and layouts. Whoever changes what it shows calls `set_items` or `set_page` and then looks anew."""

    def __init__(self, look: TextLook, *, versions: bool = False) -> None:
        self.look = look
        self.versions = versions
        """Whether the two sides are one text in two languages."""
        self.redline: Redline | None = None
        self.inline = False
        self.in_words = False
        """Whether replaced paragraphs show every word that stayed."""
        self._given: Redline | None = None
        self.mirrored = False
        self.fold = True
        self.context = 0
        self.opened: set[str] = set()
        self.items: list[CanvasItem] = []
        self.indexes = RowIndexes()
        self.index = RowIndex()
        self.heights = Heights((), (), ())
        self._width = 800.0
        self.page: TextPage = page_of(look, self._width, versions=versions)
        self._signs = _NO_SIGNS
        self._item_of: dict[str, int] = {}
        self._laid: dict[int, RowLayout] = {}
        self._unmeasured: list[int] = []
        self._counted: tuple[tuple[bool, float], list[tuple[float, int, int]]] | None = None

    # --- what is shown ---

    def show(self, redline: Redline | None) -> None:
        """Hold another redline, and make its items."""
        self._given = redline
        self.redline = redline = redline and self._formed(redline)
        self.index = self.indexes.of(redline)
        self.turn_page(self._width)  # the margins need another width
        self.set_items()

    def set_in_words(self, on: bool) -> None:
        """Show every word that stayed in replaced paragraphs, or these whole."""
        self.in_words = on
        self.show(self._given)

    def _formed(self, redline: Redline) -> Redline:
        return redline_in_words(redline) if self.in_words else redline

    def renew(self, redline: Redline) -> bool:
        """Hold the same rows with other names and marks: only items whose rows are others are made anew. Returns False,
        and does nothing, when these are not the same provisions under the same folds.
        """
        given, redline = redline, self._formed(redline)
        before = self.redline.rows if self.redline else ()
        pairs = list(zip(before, redline.rows, strict=False))
        if len(before) != len(redline.rows) or any(old.id != new.id for old, new in pairs):
            return False
        others = {new.id: new for old, new in pairs if old is not new}
        if any(
            (row.older, row.newer, is_quiet(row)) != (old.older, old.newer, is_quiet(old))
            for row, old in ((row, self.index.rows[name]) for name, row in others.items())
        ):
            return False
        self._given, self.redline = given, redline
        begun = self.index.begun
        self.index = self.indexes.renewed(self.index, redline, others)
        self._counted = None
        for name in {*begun, *self.index.begun} - others.keys():
            if begun.get(name) != self.index.begun.get(name):
                others[name] = self.index.rows[name]  # its number, or what is told of it, is another
        touched = {self._item_of[name] for name in others}
        if touched:
            touched.update(number for number, item in enumerate(self.items) if item.handle)
        for number in touched:
            item = self.items[number]
            rows = tuple(others.get(row.id, row) for row in item.rows)
            self.items[number] = CanvasItem(rows, item.folded, item.handle)
            if item.is_row:
                self._laid.pop(number, None)
                self.heights.exact.discard(number)
                self._unmeasured.append(number)
        return True

    def set_items(self) -> None:
        """Make the items anew: other rows, other folds."""
        rows = self.redline.rows if self.redline else ()
        self.items = items_of(rows, self.index.stands, fold=self.fold, context=self.context, opened=self.opened)
        self._item_of = {row.id: n for n, item in enumerate(self.items) if not item.handle for row in item.rows}
        self._counted = None
        self._measure_anew()

    def set_page(self, width: float) -> None:
        """Set the rows on a page of another width, look or kind."""
        self.turn_page(width)
        self._measure_anew()

    def turn_page(self, width: float) -> None:
        """Take another page for the rows that are shown next."""
        self._width = width
        self.page = page_of(
            self.look,
            width,
            inline=self.inline,
            mirrored=self.mirrored,
            versions=self.versions,
            contents=self.contents,
        )

    @property
    def contents(self) -> MarginContents:
        """What stands in the margins; between two languages nobody is named there, and other things are said."""
        return UNKNOWN if self.versions else self.index.contents

    def least_width(self, *, inline: bool) -> float:
        """How wide a view must be for columns in which lines are long enough to be read."""
        return least_width(self.look, self.contents, inline=inline)

    @property
    def signs(self) -> Mapping[str, tuple[RowSign, ...]]:
        """The signs that stand beside rows, by their ids."""
        return self._signs

    def set_signs(self, signs: Mapping[str, tuple[RowSign, ...]]) -> None:
        """Put signs beside rows, by their ids. How high these are then is found as all heights are: hundreds may have
        one, and few become higher for it.
        """
        touched = {row for row in (*self._signs, *signs) if self._signs.get(row) != signs.get(row)}
        self._signs = dict(signs)
        for row in touched:
            at = self.item_of(row)
            self._laid.pop(at, None)
            if at >= 0 and at in self.heights.exact:
                self.heights.exact.discard(at)
                self._unmeasured.append(at)

    def _count(self) -> list[tuple[float, int, int]]:
        """Of each item how high it is where that is known, as of a fold, and else how many letters stand on either
        side. It is kept while rows and folds are the same: what a page of another width asks of 10,000 rows is then
        close together in the memory.
        """
        inline, letters = self.page.columns.inline, self.index.letters
        set_as = inline, self.page.small
        if self._counted is not None and self._counted[0] == set_as:
            return self._counted[1]
        fold, handle = max(FOLD_HEIGHT, self.page.small + 12.0), max(HANDLE_HEIGHT, self.page.small + 6.0)
        found: list[tuple[float, int, int]] = []
        for item in self.items:
            if item.folded or item.handle:
                found.append((fold if item.folded else handle, 0, 0))
                continue
            row = item.rows[0]
            left, right = letters[row.id]
            if inline:
                left = right = right + _gone(row.older, left, alone=not right)
            found.append((0.0, left, right))
        self._counted = (set_as, found)
        return found

    def _measure_anew(self) -> None:
        """Estimate all heights by the letters of the rows; they become exact later. 10,000 rows take 5 ms."""
        self._laid.clear()
        page, counted = self.page, self._count()
        pitch, part = page.pitch, page.letter / max(60.0, page.room(2))
        whole: list[float] = []
        sides: tuple[list[float], list[float]] = ([], [])
        for known, left, right in counted:
            older = known or (16.0 + (1 + int(left * part)) * pitch if left else 0.0)
            newer = known or (16.0 + (1 + int(right * part)) * pitch if right else 0.0)
            whole.append(older if older > newer else newer)
            sides[0].append(older)
            sides[1].append(newer)
        self.heights = Heights(whole, *sides)
        self._unmeasured = [n for n, (known, _left, _right) in enumerate(counted) if not known]

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
        views = self.index.views
        bearers = {change: views[change].chips for change in row.changes if change in views}
        laid = RowLayout(row, self.page, self.signs_of(row.id), self.index.begun.get(row.id, ()), bearers)
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


def _gone(older: Cell | None, letters: int, *, alone: bool) -> int:
    """How many letters of an older cell, which has so many, stand in one column beside those of the newer one."""
    if older is None or alone:
        return letters
    return sum([len(run.text) for run in (*older.heading, *older.text) if run.style is not Style.EQUAL])
