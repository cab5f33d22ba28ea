"""How a page of a PDF lies: from the coordinates of the file to those of the page as it is shown.

Source: PDF 32000-1, 7.7.3.3 (boxes and turning of a page) and 8.3.2 (its coordinates).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2


@dataclass(frozen=True, slots=True)
class PageTransform:
    """How a page lies: from the coordinates of the file to those of the page as it is shown."""

    left: float
    top: float
    across: float
    """Width before turning."""
    down: float
    quarter: int
    """Quarter turns clockwise, 0 to 3."""

    @property
    def width(self) -> float:
        """Width as shown."""
        return self.down if self.quarter % 2 else self.across

    @property
    def height(self) -> float:
        """Height as shown."""
        return self.across if self.quarter % 2 else self.down

    def at(self, x: float, y: float) -> tuple[float, float]:
        """A point of the file on the page as shown."""
        x, y = x - self.left, self.top - y
        if self.quarter == 1:
            return self.down - y, x
        if self.quarter == 2:
            return self.across - x, self.down - y
        if self.quarter == 3:
            return y, self.across - x
        return x, y

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """A box of the file as (left, top, right, bottom) on the page as shown."""
        (ax, ay), (bx, by) = self.at(left, bottom), self.at(right, top)
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def transform_of(page: pypdfium2.PdfPage) -> PageTransform:
    """How an open page lies."""
    left, bottom, right, top = page.get_bbox()
    return PageTransform(left, top, max(right - left, 1.0), max(top - bottom, 1.0), page.get_rotation() // 90 % 4)
