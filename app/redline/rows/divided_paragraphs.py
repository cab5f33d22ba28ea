"""Marks which words of a divided paragraph go on in the rows below it. So both drafts can be read as one text.

Where the older draft has one paragraph and the newer one several, the first of these shares its row and the others have
rows of their own. Their words stand in one text once, unmarked, as long as both drafts have them in that order; where
that is not so they are left to be shown at both places (`one_text.py`). The cells of the rows stay as they are.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.late_pattern import compile_later
from app.redline.model import Cell, Row, RowState, Run

if TYPE_CHECKING:
    from app.treaty.changes import EqualText


BETWEEN_WORDS = compile_later(r"\s|.\s|.$|[\u2e80-\u9fff\uff00-\uffef]|.[\u2e80-\u9fff\uff00-\uffef]", re.DOTALL)
"""Two characters that do not stand in one word: Chinese has no spaces."""


def mark_continuations(rows: Sequence[Row], equal: Iterable[EqualText]) -> list[Row]:
    """The rows, told up to where their older text stands in them and what goes on in them of the one above.

    In: rows in their order, and the equal runs of the comparison. Example: of "Keep the light. Ring the bell." that
    became two paragraphs the first row stands until "Ring", and the second one carries "Ring the bell.".
    """
    place = {row.newer.provision: at for at, row in enumerate(rows) if row.newer}
    shared: dict[str, list[EqualText]] = {}
    for run in equal:
        shared.setdefault(run.older, []).append(run)
    made = list(rows)
    for at, row in enumerate(rows):
        if row.older is None or row.newer is None or row.state is RowState.MOVED_TO:
            continue
        runs = sorted(shared.get(row.older.provision, ()), key=lambda run: run.older_start)
        if all(run.newer == row.newer.provision for run in runs):
            continue
        _divide(made, at, row.older, _parts(runs, place, at, _last(rows, at)))
    return made


def _last(rows: Sequence[Row], at: int) -> int:
    """The last row behind `at` before any other words of the older draft."""
    while at + 1 < len(rows) and rows[at + 1].older is None:
        at += 1
    return at


def _parts(runs: Iterable[EqualText], place: dict[str, int], at: int, last: int) -> list[tuple[int, int, int]]:
    """The stretches of the older text by the rows that have them: (row, start, end); () where they are not in order."""
    parts: list[tuple[int, int, int]] = []
    for run in runs:
        there = place[run.newer]
        if not at <= there <= last:
            continue
        begun, end = run.older_start, run.older_start + run.length
        if parts and there < parts[-1][0]:
            return []
        if parts and there == parts[-1][0]:
            begun = parts.pop()[1]
        parts.append((there, begun, end))
    return parts


def _divide(made: list[Row], at: int, older: Cell, parts: Sequence[tuple[int, int, int]]) -> None:
    """Cuts the older text of a row among the rows of its parts; not where a word would be torn apart."""
    text = "".join(run.text for run in older.text)
    cuts: list[tuple[int, int]] = []
    done = 0
    for there, start, end in parts:
        if there != at:
            place = _between_words(text, done, _cut(older.text, done, start, made[there]))
            if place < 0:
                return
            cuts.append((there, place))
        done = end
    for (there, start), (_, end) in itertools.pairwise([*cuts, (at, len(text))]):
        made[there] = _carrying(made[there], cut_runs(older.text, start, end), older.address)
    if cuts:
        made[at] = replace(made[at], until=cuts[0][1])


def _carrying(row: Row, runs: Sequence[Run], address: str) -> Row:
    """The row with the older words that go on in it: those that it has stand elsewhere no more."""
    newer = row.newer
    assert newer is not None, "its words stand in the newer draft"
    here = tuple(replace(run, apart="") if run.apart == address else run for run in newer.text)
    carried = tuple(replace(run, apart="") if run.apart == newer.address else run for run in runs)
    return replace(row, newer=replace(newer, text=here), carried=carried)


def _cut(runs: Sequence[Run], done: int, start: int, row: Row) -> int:
    """Where the part of a row begins between `done` and `start`: with the words that a change of this row replaced."""
    at = 0
    for run in runs:
        if done <= at < start and run.change and run.change in row.changes:
            return at
        at += len(run.text)
    return start


def _between_words(text: str, least: int, at: int) -> int:
    """The last place between two words from `least` to `at`, -1 where there is none."""
    while at > least and not BETWEEN_WORDS.match(text[at - 1 : at + 1]):
        at -= 1
    return at if at == 0 or BETWEEN_WORDS.match(text[at - 1 : at + 1]) else -1


def cut_runs(runs: Iterable[Run], start: int, end: int) -> tuple[Run, ...]:
    """The runs between two offsets of their text.

    >>> from app.redline.model import Style
    >>> [run.text for run in cut_runs([Run("Ships moor", Style.EQUAL), Run(" by day", Style.INSERTED)], 6, 13)]
    ['moor', ' by']
    """
    found: list[Run] = []
    at = 0
    for run in runs:
        low, high = max(start - at, 0), min(end - at, len(run.text))
        if low < high:
            found.append(replace(run, text=run.text[low:high], start=run.start + low))
        at += len(run.text)
    return tuple(found)
