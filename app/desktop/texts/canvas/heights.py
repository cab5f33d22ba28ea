"""How high the items of the view are, and where each begins: estimates that become exact one by one.

An item has three heights: of the row as a whole, and of each side where the panes scroll apart. No Qt; what makes them
exact is `row_stage.py`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

WHOLE = ""
"""The way of the rows as wholes; "older" and "newer" are those of a side alone."""
_WAYS = (WHOLE, "older", "newer")


class Heights:
    """The heights of items, and their tops, which are summed up when they are asked for."""

    def __init__(self, whole: Sequence[float], older: Sequence[float], newer: Sequence[float]) -> None:
        self._heights = {WHOLE: list(whole), "older": list(older), "newer": list(newer)}
        self._tops: dict[str, list[float]] = {}
        self.exact: set[int] = set()
        self.version = 0
        """Grows with each height that becomes another."""

    def __len__(self) -> int:
        return len(self._heights[WHOLE])

    def of(self, number: int, way: str = WHOLE) -> float:
        """The height of an item."""
        return self._heights[way][number]

    def settle(self, number: int, whole: float, older: float, newer: float) -> None:
        """Take down the exact heights of an item."""
        self.exact.add(number)
        for way, height in zip(_WAYS, (whole, older, newer), strict=True):
            if abs(self._heights[way][number] - height) > 0.01:
                self._heights[way][number] = height
                self._tops.pop(way, None)
                self.version += 1

    def tops(self, way: str = WHOLE) -> list[float]:
        """Where each item begins, and where the last one ends."""
        found = self._tops.get(way)
        if found is None:
            found = self._tops[way] = [0.0, *accumulate(self._heights[way])]
        return found

    def at(self, y: float, way: str = WHOLE) -> int:
        """The item that stands at `y`; the nearest one outside, -1 when there is none. Of items without height, the
        one after them.
        """
        return max(0, min(len(self) - 1, bisect_right(self.tops(way), y) - 1)) if len(self) else -1
