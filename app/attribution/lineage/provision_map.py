"""Follows provisions through a series of drafts, forwards and back. It goes by the pairs of the comparisons between
them.

It pairs nothing itself and looks at no words. A provision without a counterpart leads nowhere; its numbers in other
drafts are none of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.changes import Comparison


@dataclass(frozen=True)
class ProvisionMap:
    """The pairs between each draft of a series and the next, both ways round. Make with `map_provisions`."""

    forwards: tuple[dict[str, tuple[str, ...]], ...]
    back: tuple[dict[str, tuple[str, ...]], ...]

    def to(self, start: int, provision: str, end: int) -> tuple[str, ...]:
        """Ids in draft `end` of what the provision of draft `start` became or came from, in the order of the pairs.

        () when it is gone, or was not there yet. Drafts are counted from 0.
        """
        found: tuple[str, ...] = (provision,)
        steps = self.forwards[start:end] if end >= start else self.back[end:start][::-1]
        for step in steps:
            found = tuple(dict.fromkeys(other for one in found for other in step.get(one, ())))
        return found


def map_provisions(comparisons: Sequence[Comparison | None]) -> ProvisionMap:
    """In: the comparisons of draft 0 with 1, 1 with 2, and so on; None where nobody asks, and nothing is followed.

    >>> older, newer = draft("1. Ships moor by day."), draft("1. Nets are dried.", "2. Ships moor by day.")
    >>> map_provisions([compare(older, newer)]).to(0, "article-1/1", 1)
    ('article-1/2',)
    """
    forwards: list[dict[str, tuple[str, ...]]] = []
    back: list[dict[str, tuple[str, ...]]] = []
    for comparison in comparisons:
        newer: dict[str, list[str]] = {}
        older: dict[str, list[str]] = {}
        for pair in comparison.pairs if comparison is not None else ():
            newer.setdefault(pair.older, []).append(pair.newer)
            older.setdefault(pair.newer, []).append(pair.older)
        forwards.append({one: tuple(others) for one, others in newer.items()})
        back.append({one: tuple(others) for one, others in older.items()})
    return ProvisionMap(tuple(forwards), tuple(back))
