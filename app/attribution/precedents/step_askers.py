"""Tells who asked for the change of a step in which words of a departure came or went.

A step is one draft and the next. Who asked for a part of a change alone is named for the words of that part; who asked
for the contrary stays that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Comparison


@dataclass(frozen=True, slots=True)
class AskPlace:
    """A range of one of the drafts of a step, in which words of a departure came or went."""

    step: int
    """Which step it is, counted from 0."""
    newer: bool
    """Whether it is a range of the newer draft of the step: words came there; of the older one, they went."""
    provision: str
    start: int
    end: int
    said: str
    """The words of the departure; "" for what a new provision left out."""


class StepAskers:
    """Who asked for the changes of one step, by their places."""

    def __init__(self, comparison: Comparison, asked: Sequence[Attribution]) -> None:
        self._changed: dict[tuple[bool, str], list[Change]] = {}
        self._asked: dict[str, list[Attribution]] = {}
        for one in asked:
            self._asked.setdefault(one.change, []).append(one)
        for change in comparison.changes if asked else ():
            for newer, side in ((False, change.older), (True, change.newer)):
                if side is not None and side.field == "text":
                    self._changed.setdefault((newer, side.provision), []).append(change)

    def who(self, place: AskPlace) -> list[Attribution]:
        """Who asked for the changes that touch a range, in the order of the changes.

        >>> from app.attribution.attribute import attribute
        >>> older, newer = draft("1. Ships moor."), draft("1. Ships moor by day.")
        >>> paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor by day.")
        >>> compared = compare(older, newer)
        >>> askers = StepAskers(compared, attribute(compared, older, newer, [paper], REGISTER))
        >>> place = AskPlace(0, True, "article-1/1", 11, 17, "by day")
        >>> [actor.id for one in askers.who(place) for actor in one.actors]
        ['XNO']
        """
        touched = [
            change.id
            for change in self._changed.get((place.newer, place.provision), ())
            if (side := change.newer if place.newer else change.older) is not None
            and side.start < place.end
            and place.start < side.end
        ]
        asked = [one for change in touched for one in self._asked.get(change, ())]
        return [one for one in asked if _has_asked(one, place)]


def _has_asked(one: Attribution, place: AskPlace) -> bool:
    """Whether who asked for a change, or for the contrary, asked for a departure in it."""
    if not one.opposite and not one.answers(gone=not place.newer):
        return False
    if not one.partly:
        return True
    words = {word for part in one.words for word in part.casefold().split()}
    return not words.isdisjoint(place.said.casefold().split())
