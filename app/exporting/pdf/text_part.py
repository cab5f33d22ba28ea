"""A part of the text of a long redline: pages without head and foot, and what stands where on them.

Typst keeps some 130 KB for each row of a text until it is done, so that a long text is set in parts, each in a process
of its own (`typst_process.py`). A part ends where a page begins with a row: there the next one goes on as if it were
one piece. It stands alone because who hands parts on reads no PDF; `part_reading.py` does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.late_methods import dataclass

LENGTHS = 4
"""Digits of a page number at most, for each of which a sheet has a legend of its own."""


class Misfit(Exception):
    """Parts of a text that do not fit the sheets on which they are to be laid: the whole is set at once then."""


@dataclass(frozen=True, slots=True)
class TextPart:
    """Pages of a part as they were set; those from `first` to before `end` count."""

    pages: bytes
    first_item: int
    first: int
    end: int
    places: tuple[list[dict[str, Any]], ...]
    """For each page that counts what is at which place, as `places-of-text` in `redline.typ` draws it."""
    next_item: int
    """The number of the item with which the next part begins; as many as there are items when this is the last one."""
    last: bool
    front: str
    """The number of the size in which the title page fits, which the first part has looked for; "" in others."""
    fixed: bool
    """Whether the foot is as high whatever the digits of the number of the last page; the first part tells it."""
    claims: bool
    """Whether it holds to the rules of PDF/UA: all its signs are in some font."""


def part_end(weights: Sequence[int], first: int, most: int) -> int:
    """The number behind the last item that is set with item `first`, so that not much more than `most` is set at once:
    what is left for the last part may be a quarter more.
    """
    taken = 0
    if sum(weights[first:]) <= most * 1.25:
        return len(weights)
    for number in range(first, len(weights)):
        taken += weights[number]
        if taken > most and number > first:
            return number
    return len(weights)
