"""Finds the sentence in which the words of a change stand, for a list that has no text beside it.

A sentence ends with its full stop, semicolon, question or exclamation mark, or with its field. It judges no change.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.redline.model import Cell, Redline, Run

_END = re.compile(r"[.;!?؟؛](?=\s)\s+|[。；！？]\s*")


def sentences_of(redline: Redline) -> Mapping[str, str]:
    """The sentences by the ids of the changes that mark words in them: that of the newer draft, else of the older one.

    >>> found = sentences_of(
    ...     redline(draft("1. Ships moor. Boats shall wait."), draft("1. Ships moor. Boats may wait."))
    ... )
    >>> list(found.values())
    ['Boats may wait.']
    """
    older: dict[str, str] = {}
    newer: dict[str, str] = {}
    for row in redline.rows:
        for found, cell in ((older, row.older), (newer, row.newer)):
            for change, sentence in _in_cell(cell).items():
                found.setdefault(change, sentence)
    return older | newer


def _in_cell(cell: Cell | None) -> Mapping[str, str]:
    return {} if cell is None else {**_in_field(cell.number), **_in_field(cell.heading), **_in_field(cell.text)}


def _in_field(runs: Sequence[Run]) -> Mapping[str, str]:
    """The sentences of a field by change, from the first of its words to the last."""
    text = "".join(run.text for run in runs)
    ends = [0, *(found.end() for found in _END.finditer(text)), len(text)]
    spans: dict[str, tuple[int, int]] = {}
    at = 0
    for run in runs:
        bare = run.text.strip()
        if run.change and bare:
            begins = at + run.text.index(bare)
            spans[run.change] = (spans.get(run.change, (begins, 0))[0], begins + len(bare))
        at += len(run.text)
    return {
        change: text[max(end for end in ends if end <= first) : min(end for end in ends if end >= last)].strip()
        for change, (first, last) in spans.items()
    }
