"""The newer text, clean, with thin marks where something changed, and what it was in the margin.

Nothing is left out: words that went within a provision stand in the margin beside a caret, a provision that went
stands small and struck where it stood. Without what is struck it is the newer draft, word for word. It decides nothing
about changes or names.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.redline.model import Cell, Run, Style
from app.redline.rows.one_text import STRUCK
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.redline.model import ChangeView
    from app.treaty.vocabulary import Vocabulary

CARET = "‸"
_BREAK = "\u200b"
"""Where a line may end between two carets, of which there may be more than it holds."""


def clean_cell(cell: Cell) -> Cell:
    """A cell that holds both drafts' words, with carets in the place of those that went."""
    number, heading, text = (_without_gone(runs) for runs in (cell.number, cell.heading, cell.text))
    placed = tuple(replace(sign, offset=_place(sign.offset, cell.text, text)) for sign in cell.signs)
    return replace(cell, number=_joined(number), heading=_joined(heading), text=_joined(text), signs=placed)


def _without_gone(runs: Sequence[Run]) -> list[list[Run]]:
    """For each run what stands in its place."""
    made: list[list[Run]] = []
    last = ""
    for at, run in enumerate(runs):
        put = _caret(run, runs[at + 1 : at + 2], last) if _told_beside(run) else [run]
        if put and put[-1].style not in STRUCK:  # behind a struck space no space stands
            last = put[-1].text
        made.append(put)
    return made


def _told_beside(run: Run) -> bool:
    """Whether words went and stand beside the text, or where a moved provision stood: those that no change names, as
    what stands elsewhere unchanged, stay where they stood, struck.
    """
    told = bool(run.change) or run.style in (Style.LOST, Style.UNASKED_OLDER)
    return run.style in STRUCK and (told or run.text.isspace())


def _joined(put: Iterable[Sequence[Run]]) -> tuple[Run, ...]:
    runs: list[Run] = []
    at = 0
    for run in itertools.chain.from_iterable(put):
        runs.append(replace(run, start=at))
        at += len(run.text)
    return tuple(runs)


def _place(offset: int, runs: Sequence[Run], put: Sequence[Sequence[Run]]) -> int:
    """Where an offset among the runs is among what stands in their place."""
    at = 0
    for run, instead in zip(runs, put, strict=True):
        inside = offset - run.start
        if inside < len(run.text):
            return at + (0 if _told_beside(run) else inside)
        at += sum(len(one.text) for one in instead)
    return at


def _caret(run: Run, following: Sequence[Run], before: str) -> list[Run]:
    """What stands in the place of words that went behind others: nothing where words of the same change replace
    them.
    """
    replaced = any(one.change == run.change and one.style not in STRUCK for one in following)
    if not run.change or replaced:
        return []
    made = [Run(CARET, Style.GAP, run.change)]
    if before.endswith(CARET):
        made.insert(0, Run(_BREAK, Style.EQUAL))
    if run.text[-1:].isspace() and before[-1:].isspace():
        made.append(Run(" ", Style.EQUAL))  # a caret does not touch the word that follows
    return made


def said_of(view: ChangeView, words: Vocabulary) -> str:
    """A change in the words of a margin: the words that are not in the newer text any more are there in full."""
    gone = " ".join(view.older_text.split())
    if gone and view.kind is ChangeKind.MOVE:
        return words.labelled(view.title, words.quoted(gone))
    if not gone or not view.kind.traits.plain:
        return view.title
    if view.newer_text:
        return words.say("replaced: {words}", words=words.quoted(gone))
    return words.say("deleted: {words}", words=words.quoted(gone))
