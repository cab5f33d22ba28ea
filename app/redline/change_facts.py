"""Chooses what of a change is told to a reader of one page. Numbers are told with the words they stand in, verbs with
theirs; each has its weight beside the others.

It reads the words of one change and its row; which changes are told at all is `headlines.py`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from app.comparison.text.modals import first_modal, modals_between
from app.comparison.text.quantities import QuantityKind, quantities_of
from app.comparison.text.spelling import fold_spelling
from app.comparison.text.tokenizer import words_of
from app.notation.references.citations import read_references
from app.redline.rows.change_titles import quote_text
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.comparison.text.quantities import Quantity
    from app.redline.model import Cell, ChangeView, Row
    from app.treaty.vocabulary import Vocabulary

_NUMBERS = 3
"""So many numbers of one change are told, the weightiest."""
_SHORT = 24
"""A change of more words than this is told by the words around its verb."""
_BEFORE, _AROUND = 24, 76
"""Code points that are told before a verb, and in all."""
_FEW = 6
"""So many words that took the place of a number, or gave it theirs, are told beside it."""


@dataclass(frozen=True, slots=True)
class ChangeFact:
    """What is told of a change; the least `weight` first, then the least `length`."""

    weight: int
    length: int
    said: str


def words_in(view: ChangeView) -> int:
    """How many words a change has on both sides.

    >>> page = redline(draft("1. Ships may moor."), draft("1. Ships shall moor."))
    >>> words_in(page.changes[0])
    2
    """
    return len(view.older_text.split()) + len(view.newer_text.split())


def title_fact(view: ChangeView) -> ChangeFact | None:
    """A change by its title; None for a long one."""
    length = words_in(view)
    return ChangeFact(view.kind is not ChangeKind.SUBSTITUTION, length, view.title) if length <= _SHORT else None


def verb_fact(view: ChangeView, words: Vocabulary) -> ChangeFact:
    """A change of modal verbs: first what exchanges one for another, then other short ones, then long ones, told by the
    words around their first verb.
    """
    length = words_in(view)
    if length <= _SHORT:
        went, came = modals_between(view.older_text, view.newer_text)
        return ChangeFact(0 if went and came else 1 + (view.kind is not ChangeKind.SUBSTITUTION), length, view.title)
    older, newer = (_around_verb(text) for text in (view.older_text, view.newer_text))
    return ChangeFact(3, length, _said(quote_text(older, words=words), quote_text(newer, words=words), words))


def _around_verb(text: str) -> str:
    """The words around the first verb of a text, from the beginning of a word, with dots where more stands before."""
    at = first_modal(text)
    line = " ".join(text.split())
    if at <= _BEFORE or len(line) <= _AROUND:
        return line
    head = " ".join(text[:at].split())
    cut = head[-_BEFORE:]
    cut = cut.split(" ", 1)[1] if " " in cut[:-1] else cut
    return f"…{cut} {' '.join(text[at:].split())}"


def number_fact(view: ChangeView, row: Row | None, languages: tuple[str, str], words: Vocabulary) -> ChangeFact:
    """A change of numbers, by those that came or went with the words in which they stand: “six months” → “one year”.
    Rates and majorities weigh most, then sums, time limits, other numbers, and last what only names or orders.
    """
    cells = (row.older, row.newer) if row is not None else (None, None)
    found = [
        _of_change(cell, text, view.id, language)
        for cell, text, language in zip(cells, (view.older_text, view.newer_text), languages, strict=True)
    ]
    older, newer = _differing(*found)
    length = words_in(view)
    if not older and not newer:
        return ChangeFact(len(QuantityKind), length, view.title if length <= _SHORT else _cut(view, words))
    weight = min(one.sort for one, *_ in (*older, *newer))
    if not (view.older_text.strip() and view.newer_text.strip()) and not any(one.whole for one in (*older, *newer)):
        return ChangeFact(weight, length, view.title)  # what stays of the number beside it is no part of what went
    sides = [_phrases(side, words) for side in (older, newer)]
    for at, text in enumerate((view.older_text, view.newer_text)):
        if not sides[at] and 0 < len(text.split()) <= _FEW:
            sides[at] = quote_text(text, words=words)
    return ChangeFact(weight, length, _said(sides[0], sides[1], words))


def _cut(view: ChangeView, words: Vocabulary) -> str:
    return _said(quote_text(view.older_text, words=words), quote_text(view.newer_text, words=words), words)


def _said(older: str, newer: str, words: Vocabulary) -> str:
    if older and newer:
        return words.say("{older} → {newer}", older=older, newer=newer)
    return words.say("inserted: {words}", words=newer) if newer else words.say("deleted: {words}", words=older)


class _Found(NamedTuple):
    """A quantity of a change, its phrase, the tokens of its number by which it is told from others, and whether all of
    the number changed.
    """

    one: Quantity
    phrase: str
    tokens: tuple[str, ...]
    whole: bool


def _of_change(cell: Cell | None, text: str, change: str, language: str) -> list[_Found]:
    """The numbers of one side of a change, read in the whole text where it stands there."""
    for runs in (cell.text, cell.heading) if cell is not None else ():
        spans = [(run.start, run.start + len(run.text)) for run in runs if run.change == change]
        if spans:
            return _read("".join(run.text for run in runs), spans, language)
    return _read(text, [(0, len(text))], language)


def _read(text: str, spans: Sequence[tuple[int, int]], language: str) -> list[_Found]:
    cited = [(one.start, one.end) for one in read_references(text, language)]
    found = []
    for one in quantities_of(text, cited):
        if any(one.low < high and low < one.high for low, high in spans):
            tokens = tuple(map(fold_spelling, words_of(text[one.low : one.high])))
            whole = any(low <= one.low and one.high <= high for low, high in spans)
            found.append(_Found(one, " ".join(text[one.start : one.end].split()), tokens, whole))
    return found


def _differing(older: list[_Found], newer: list[_Found]) -> tuple[list[_Found], list[_Found]]:
    """The numbers that do not stand on both sides; all, where all do."""
    left = _without(older, newer), _without(newer, older)
    return left if any(left) else (older, newer)


def _without(found: list[_Found], others: list[_Found]) -> list[_Found]:
    counted = Counter(other.tokens for other in others)
    left = []
    for one in found:
        if not counted[one.tokens]:
            left.append(one)
        counted[one.tokens] -= counted[one.tokens] > 0
    return left


def _phrases(found: list[_Found], words: Vocabulary) -> str:
    """The phrases of the weightiest numbers, in their order, each quoted, and once; “first” and “one” only where
    nothing else is there.
    """
    telling = [one for one in found if one.one.sort <= QuantityKind.DAY] or found
    heaviest = sorted(telling, key=lambda one: (one.one.sort, one.one.low))[:_NUMBERS]
    told = dict.fromkeys(one.phrase for one in sorted(heaviest, key=lambda one: one.one.low))
    return words.joined(quote_text(phrase, words=words) for phrase in told)
