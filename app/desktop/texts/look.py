"""What every row of a view shares: colours and fonts, and the page they are set on: columns, sizes, directions.

Sizes follow the font, so that a larger text keeps its proportions. What a row holds is `texts/rows/row_layout.py`'s.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from app.desktop.texts.column_geometry import Columns, columns_in, margin_in
from app.desktop.texts.margin_contents import MarginContents

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme

PAD = 8.0
LEAST_LETTERS = 40
"""In a column with fewer letters of usual width a line is no sentence any more: two such do not stand beside each
other.
"""
LEVELS = 5
"""So many levels are told apart by how far they are set in; what lies deeper stands under the last of them."""
_LEAST_STEP = 0.75
"""By how many letters a level is set in at least."""
LINE_LETTERS = 75
"""No line of text is longer, as far as letters of usual width go."""
_LINE_HEIGHT = 1.4
"""Of the size of the letters."""
_USUAL = "each of them shall take such steps as are found useful to keep the small lights burning"
"""Words of which the letters are as wide as those of a text."""
_SMALL_PRINT = 18.0
"""How high a line of small print is, in pixels, up to which a margin is as wide as is usual."""
UNKNOWN = MarginContents()
"""What stands in the margins is not known, as while nothing is shown."""


@dataclass(frozen=True, slots=True)
class TextLook:
    """Colours, fonts, and whether each side reads from right to left."""

    theme: Theme
    text_font: QFont
    small_font: QFont
    older_right_to_left: bool = False
    newer_right_to_left: bool = False
    followed: tuple[tuple[str, str], ...] = ()
    """(actor id, colour) of the actors the reader follows."""

    def right_to_left(self, side: str) -> bool:
        """Whether the text of a side reads from right to left; that of one column as the newer draft."""
        return self.older_right_to_left if side == "older" else self.newer_right_to_left


@dataclass(frozen=True, slots=True)
class TextPage:
    """A look in a view of some width."""

    look: TextLook
    columns: Columns
    number: float
    """Width of the column in which numbers hang."""
    step: float
    """By how much a lower level is set in: less where columns are narrow, so that the deepest keeps its letters."""
    pitch: float
    """From one line of text to the next; scripts that need more take more."""
    letter: float
    """Width of a usual letter of the text."""
    small: float
    """Height of a line of small print."""
    versions: bool = False
    """Whether the two sides are one text in two languages: then no number of one was the other's."""
    dashes: bool = True
    """Whether a dash says beside a change that nobody is known to have asked: not where nobody is for any."""

    def room(self, level: int) -> float:
        """How wide the text of a cell is at a level of indentation."""
        return max(30.0, self.columns.newer.width - 2 * PAD - self.number - self.indent(level))

    def letters(self, level: int = LEVELS) -> int:
        """How many letters of usual width stand in a line of a level; of what is set in furthest, if none is named."""
        return int(self.room(level) / self.letter)

    def indent(self, level: int) -> float:
        """How far a cell is set in at a level; never more than half of the column."""
        return min(self.step * max(0, min(level, LEVELS) - 1), self.columns.newer.width / 2)


def page_of(
    look: TextLook,
    width: float,
    *,
    inline: bool = False,
    mirrored: bool = False,
    versions: bool = False,
    contents: MarginContents = UNKNOWN,
) -> TextPage:
    """The page of a view `width` pixels wide, in the margins of which `contents` stand."""
    letter, number = _sizes(look)
    widest = 2 * PAD + number + LINE_LETTERS * letter
    margin = _margin(look, width, contents)
    columns = columns_in(width, round(widest), inline=inline, mirrored=mirrored, margin=margin)
    size = float(QFontInfo(look.text_font).pixelSize())
    pitch = max(QFontMetricsF(look.text_font).height(), _LINE_HEIGHT * size)
    small = QFontMetricsF(look.small_font).height()
    spare = columns.newer.width - 2 * PAD - number - LEAST_LETTERS * letter
    step = max(_LEAST_STEP * letter, min(number / 2, spare / (LEVELS - 1)))
    return TextPage(look, columns, number, step, pitch, letter, small, versions, not contents.nobody)


def least_width(look: TextLook, contents: MarginContents = UNKNOWN, *, inline: bool = False) -> float:
    """How wide a view must be for its two columns, or for the one of `inline`, to have `LEAST_LETTERS` in a line, also
    in one that is set in.
    """
    letter, number = _sizes(look)
    letters = LEAST_LETTERS + (LEVELS - 1) * _LEAST_STEP
    return (1 if inline else 2) * math.ceil(2 * PAD + number + letters * letter) + _margin(look, 0.0, contents)


def _sizes(look: TextLook) -> tuple[float, float]:
    """How wide a letter of the text is, and the column in which numbers hang."""
    metrics = QFontMetricsF(look.text_font)
    number = max(46.0, metrics.horizontalAdvance("(viii)") + PAD)
    return metrics.horizontalAdvance(_USUAL) / len(_USUAL), number


def _margin(look: TextLook, width: float, contents: MarginContents) -> float:
    metrics = QFontMetricsF(look.small_font)
    return margin_in(width, contents.width(metrics), max(1.0, metrics.height() / _SMALL_PRINT))
