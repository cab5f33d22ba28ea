"""What all margins of a redline hold together, and so how wide they need be: names, numbers, moves.

It measures and places nothing in a row: that is `rows/margin.py`'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.desktop.ground.language.phrases import number_words
from app.desktop.ground.language.terms import stance_words
from app.redline.model import NamesState

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetricsF

    from app.redline.model import Chip, Redline

CHIP_SIGN = 13.0
"""Room for the sign of a chip: matched, asserted, against."""
SIGN = 18.0
"""Room for a sign of the row."""
EDGE = 4.0
"""Between the edge of the margin and what stands in it."""
APART = 6.0
"""Between two numbers, and behind them."""
_PUT_FORWARD = ("propose", "cosponsor")
LEAST = 24.0
"""Room behind numbers for the dash that says that nobody is known to have asked."""


@dataclass(frozen=True, slots=True)
class MarginContents:
    """The chips that stand somewhere, how many amendments are numbered, whether something moved; `known` once it is
    known who asked.
    """

    chips: frozenset[Chip] = frozenset()
    amendments: int = 0
    moves: bool = False
    known: bool = False

    @property
    def nobody(self) -> bool:
        """Whether nobody is named at any change: then no dash need say so at each of them."""
        return self.known and not self.chips

    def turns_page_of(self, before: MarginContents) -> bool:
        """Whether the margins change at once when these contents come after those `before`: when it is now known that
        nobody asked, and when there is somebody after nobody. Else nothing moves until the page is set anew.
        """
        return (self.nobody and not before.known) or (before.nobody and not self.nobody)

    def width(self, metrics: QFontMetricsF) -> float | None:
        """How wide a margin in letters of these sizes need be, None where it is not known or as wide as there is room:
        the label of a move says as much of a place as it can.
        """
        if not self.known or self.moves:
            return None
        number = metrics.horizontalAdvance(number_words(self.amendments)) + 2.0 if self.amendments else 0.0
        if self.nobody:
            return 2 * EDGE + max(SIGN, number)
        names = (
            metrics.horizontalAdvance(chip_label(chip)) + 14.0 + CHIP_SIGN * len(signs_of(chip)) for chip in self.chips
        )
        return 2 * EDGE + max(number + APART + LEAST, *names)


def chip_label(chip: Chip) -> str:
    """The words of a chip: the name, and what was asked where that is another thing than to put words forward."""
    if chip.opposite or chip.stance in _PUT_FORWARD:
        return chip.name
    return f"{chip.name} ({stance_words(chip.stance)})"


def signs_of(chip: Chip) -> tuple[str, ...]:
    """The signs before a chip's name: a slash for who asked the contrary, then how the link is known, then an arrow for
    what was asked for elsewhere, then a circle that is half full for who asked for a part of the words.
    """
    link = (chip.link.value,) if chip.link.value in ("matched", "asserted") else ()
    link = (*link, "away") if chip.elsewhere else link
    link = (*link, "part") if chip.partly else link
    return ("against", *link) if chip.opposite else link


def margin_contents(redline: Redline) -> MarginContents:
    """What stands in the margins of a redline."""
    return MarginContents(
        frozenset(chip for row in redline.rows for chip in row.chips),
        len(redline.amendments),
        any(row.move for row in redline.rows),
        redline.names is NamesState.THERE,
    )
