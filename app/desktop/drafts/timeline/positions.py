"""Where drafts stand on a timeline: in their order, farther apart the more time lies between them. No Qt."""

from __future__ import annotations

import datetime
import math
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WEEK = 7.0


def places(dates: Sequence[str], width: float, *, edge: float, least: float) -> list[float]:
    """The middle of each draft, rising, in a strip of `width`; the first and the last stand `edge` from its ends.

    `dates` are ISO dates, "" where there is none. Neighbours stand at least `least` apart where the strip has room for
    that, else evenly. Time counts by its logarithm, so that ten years leave room for ten days; where a date is missing,
    or drafts stand against the order of their dates, it counts as none.
    """
    if not dates:
        return []
    gaps = len(dates) - 1
    room = max(0.0, width - 2 * edge)
    spare = room - gaps * least
    if spare <= 0 or not gaps:
        even = room / gaps if gaps else 0.0
        return [edge + number * even for number in range(len(dates))]
    weights = [_weight(one, other) for one, other in pairwise(dates)]
    total = sum(weights)
    made = [edge]
    for weight in weights:
        share = weight / total if total else 1 / gaps
        made.append(made[-1] + least + spare * share)
    return made


def _weight(one: str, other: str) -> float:
    """How much of the room the time between two dates takes."""
    try:
        days = (datetime.date.fromisoformat(other) - datetime.date.fromisoformat(one)).days
    except ValueError:
        return 0.0
    return math.log1p(max(0, days) / _WEEK)
