"""Gives the lives of the words that a change took out and put in. They came into the drafts, left, came back.

The lives themselves are found by `lineage`; here they are only gathered for the words of each change.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.changes import Change, Side
    from app.treaty.lineages import Life, LifeRun


@dataclass(frozen=True, slots=True)
class WordsLives:
    """The lives of the words of one change, each once, those of the most letters first; who asked is left out."""

    older: tuple[Life, ...]
    newer: tuple[Life, ...]
    older_letters: tuple[int, ...] = ()
    """How many letters live each of `older`, in the same order."""
    newer_letters: tuple[int, ...] = ()


def lives_of_changes(
    changes: Iterable[Change], older: Sequence[LifeRun], newer: Sequence[LifeRun]
) -> dict[str, WordsLives]:
    """By change id, for the changes that have words in a text.

    In: the changes between two drafts of a series as read; the runs of the lineage for these two drafts.

    >>> from app.attribution.lineage.lineage import lineage
    >>> older, newer = draft("1. Ships moor by day."), draft("1. Ships moor.")
    >>> changes, runs = compare(older, newer).changes, lineage([older, newer]).runs
    >>> [one.older[0].left for one in lives_of_changes(changes, *runs).values()]
    [(1,)]
    """
    runs = [_by_provision(found) for found in (older, newer)]
    found: dict[str, WordsLives] = {}
    for change in changes:
        if not (change.kind.traits.points or change.kind.traits.quiet):
            old, new = _lives(change.older, runs[0]), _lives(change.newer, runs[1])
            if old or new:
                found[change.id] = WordsLives(tuple(old), tuple(new), tuple(old.values()), tuple(new.values()))
    return found


def _by_provision(runs: Iterable[LifeRun]) -> dict[str, list[LifeRun]]:
    found: dict[str, list[LifeRun]] = {}
    for run in runs:
        found.setdefault(run.provision, []).append(run)
    return found


def _lives(side: Side | None, runs: dict[str, list[LifeRun]]) -> dict[Life, int]:
    """Each life with its letters, the most letters first."""
    if side is None or side.field != "text":
        return {}
    letters: Counter[Life] = Counter()
    for run in runs.get(side.provision, ()):
        common = min(run.end, side.end) - max(run.start, side.start)
        if common > 0:
            letters[replace(run.life, asked=())] += common
    return dict(letters.most_common())
