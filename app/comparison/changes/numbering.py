"""Numbering: printed numbers that changed. A number is a place, not an identity: a new one is consequential, its
punctuation editorial.

One series of numbers is one event: what comes in or goes out somewhere in it, and what moves along it, gives new
numbers to many. The number of a provision that moved belongs to that series as well, and stands within its move; the
move alone is substantive.

References to numbers are in `citation_changes.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from app.comparison.changes.raw_changes import EventKey, RawChange
from app.comparison.edits.edits import FieldRange
from app.comparison.text.tokenizer import BRACKETS
from app.late_pattern import compile_later
from app.treaty.address import bare_number
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.comparison.text.tokenized_draft import TokenizedDraft

_PART = compile_later(r"[ \u00a0]?[\[［][^\[\]［］]+[\]］]")


def find_number_changes(
    first: TokenizedDraft, second: TokenizedDraft, primary: Mapping[int, int]
) -> Iterator[RawChange]:
    """The number changes of all main pairs (first place → second place)."""
    for i, j in primary.items():
        before, after = first.provisions[i].number, second.provisions[j].number
        if before == after:
            continue
        opened = open_alike(before, after)
        yield from _signs(i, before, j, after, _open_parts(before) if opened else [], 0)
        yield from _signs(j, after, i, before, _open_parts(after) if opened else [], 1)
        if opened:
            continue
        if _without_brackets(before) != _without_brackets(after):
            same = first.numbers[i] == second.numbers[j]
            if (first.provisions[i].kind is Kind.OPTION) != (second.provisions[j].kind is Kind.OPTION):
                yield RawChange(
                    ChangeKind.OPTION,
                    ChangeClass.SUBSTANTIVE,
                    FieldRange(i, "number", 0, len(before)),
                    FieldRange(j, "number", 0, len(after)),
                )
                continue
            yield RawChange(
                ChangeKind.RENUMBERING,
                ChangeClass.EDITORIAL if same else ChangeClass.CONSEQUENTIAL,
                FieldRange(i, "number", 0, len(before)),
                FieldRange(j, "number", 0, len(after)),
                cluster=None if same else EventKey("renumbering", scope(first, i, second, j)),
                points=True,
            )


def _signs(
    place: int, number: str, there: int, other: str, parts: Sequence[tuple[int, int]], side: int
) -> Iterator[RawChange]:
    """The brackets of a number that the other side has not, and its open parts, each as a change of its own."""
    kept = [sign for sign in other if sign in BRACKETS]
    inside = {k for start, end in parts for k in range(start, end)}
    signs = [(k, k + 1) for k, sign in enumerate(number) if sign in BRACKETS and k not in inside]
    if [number[k] for k, _ in signs] == kept:
        signs = []
    word = ChangeKind.INSERTION if side else ChangeKind.DELETION
    for start, end in sorted([*signs, *parts]):
        here = FieldRange(place, "number", start, end)
        point = FieldRange(there, "number", min(start, len(other)), min(start, len(other)))
        kind = word if (start, end) in parts else ChangeKind.BRACKETING
        yield RawChange(kind, ChangeClass.SUBSTANTIVE, *((point, here) if side else (here, point)))


def open_alike(one: str, other: str) -> bool:
    """True for two printed numbers of which one is the other with a part in brackets: "Part II" and "Part II[I]".

    >>> open_alike("Part II", "Part II[I]"), open_alike("Part II", "Part III")
    (True, False)
    """
    if _without_brackets(one) == _without_brackets(other):
        return False
    return bool(_open_parts(one) or _open_parts(other)) and _settled(one) == _settled(other)


def _open_parts(number: str) -> list[tuple[int, int]]:
    """Where parts of a number stand in brackets, with the space before them; not brackets round all of it."""
    return [part.span() for part in _PART.finditer(number) if part.start()]


def _settled(number: str) -> str:
    """A number without its parts in brackets."""
    return bare_number(
        _without_brackets(_PART.sub(lambda part: "" if part.start() else part.group(), number))
    ).casefold()


def scope(first: TokenizedDraft, i: int, second: TokenizedDraft, j: int) -> tuple[int, int]:
    """Which series a number belongs to: all articles are one series, all else is counted under its parent."""
    if first.provisions[i].kind is Kind.ARTICLE and second.provisions[j].kind is Kind.ARTICLE:
        return (-2, -2)
    return (first.parents[i], second.parents[j])


def _without_brackets(number: str) -> str:
    return "".join(sign for sign in number if sign not in BRACKETS).strip()
