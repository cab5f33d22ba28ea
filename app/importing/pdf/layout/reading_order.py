"""The lines of a page in reading order: down the page, column by column where it has columns.

The order in which a page draws its lines is believed unless it jumps about. It knows no tables (`ruled_tables.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from app.importing.pdf.layout.lines import RTL

if TYPE_CHECKING:
    from app.importing.pdf.layout.lines import PdfLine

_LEAST = 6
"""Lines that each of two columns has at least."""
_WORDS = 3
"""Words of their lines on average: lists of names and numbers are no columns of text."""
_CROSSING = 0.25
"""The share of lines that may go over both columns, such as titles."""
_OVERLAP = 0.5


def in_order(lines: Sequence[PdfLine], width: float) -> list[list[PdfLine]]:
    """The lines of a page as columns, each from its top down; one list where the page has no columns.

    Lines over both columns begin a list of their own, and so do the columns under them.
    """
    gutter = _gutter(lines, width)
    if gutter is None:
        return [_down(lines)] if lines else []
    parted: list[PdfLine] = []
    for line in lines:
        parted += _parted(line, gutter)
    done: list[list[PdfLine]] = []
    left: list[PdfLine] = []
    right: list[PdfLine] = []
    rightward = not RTL.search("".join(line.text for line in lines))

    def close() -> None:
        nonlocal left, right
        done.extend(column for column in ((left, right) if rightward else (right, left)) if column)
        left, right = [], []

    for line in sorted(parted, key=lambda line: line.base):
        if line.right <= gutter + 2:
            left.append(line)
        elif line.left >= gutter - 2:
            right.append(line)
        else:
            close()
            if done and done[-1][-1].left < gutter < done[-1][-1].right:
                done[-1].append(line)
            else:
                done.append([line])
    close()
    return done


def _down(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """Lines of one column from the top down."""
    if all(b.base > a.base - 0.3 * a.size for a, b in pairwise(lines)):
        return list(lines)
    rows: list[list[PdfLine]] = []
    for line in sorted(lines, key=lambda line: line.base):
        if rows and line.base - rows[-1][0].base < 0.3 * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda line: line.left)]


def _parted(line: PdfLine, gutter: float) -> list[PdfLine]:
    """A line, or its two halves where it was drawn over both columns with a wide gap between."""
    if line.left < gutter - 2 and line.right > gutter + 2:
        for gap in line.gaps:
            first, second = line.cut(gap)
            if first.right <= gutter + 2 and second.left >= gutter - 2:
                return [first, second]
    return [line]


def _gutter(lines: Sequence[PdfLine], width: float) -> float | None:
    """The x between two columns of text, None where the page has none."""
    edges = sorted({round(line.left) for line in lines if 0.35 * width < line.left < 0.65 * width})
    for edge in edges:
        x = edge - 4.0
        halves = [half for line in lines for half in _parted(line, x)]
        left = [line for line in halves if line.right <= x + 2]
        right = [line for line in halves if line.left >= x - 2]
        if min(len(left), len(right)) < _LEAST or len(halves) - len(left) - len(right) > _CROSSING * len(halves):
            continue
        words = [sum(line.text.count(" ") + 1 for line in side) / len(side) for side in (left, right)]
        top = max(min(line.base for line in side) for side in (left, right))
        bottom = min(max(line.base for line in side) for side in (left, right))
        shorter = min(max(s.base for s in side) - min(s.base for s in side) for side in (left, right))
        if min(words) >= _WORDS and bottom - top > _OVERLAP * shorter:
            return x
    return None
