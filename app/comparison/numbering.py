"""Numbering: printed numbers that changed. A number is a place, not an identity: a new one is consequential, its
punctuation editorial.

References to numbers are in `references.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from app.comparison.edits import Range
from app.comparison.findings import Cluster, Finding
from app.comparison.tokens import BRACKETS
from app.treaty.changes import ChangeClass, ChangeKind
from app.treaty.draft import Kind

if TYPE_CHECKING:
    from app.comparison.outline import Outline


def numbered(first: Outline, second: Outline, primary: Mapping[int, int]) -> Iterator[Finding]:
    """The number changes of all main pairs (first place → second place)."""
    for i, j in primary.items():
        before, after = first.provisions[i].number, second.provisions[j].number
        if before == after:
            continue
        signs = [[k for k, sign in enumerate(number) if sign in BRACKETS] for number in (before, after)]
        kept = [[number[k] for k in at] for number, at in zip((before, after), signs, strict=True)]
        if kept[0] != kept[1]:
            yield from (
                Finding(
                    ChangeKind.BRACKETING,
                    ChangeClass.SUBSTANTIVE,
                    Range(i, "number", k, k + 1),
                    Range(j, "number", min(k, len(after)), min(k, len(after))),
                )
                for k in signs[0]
            )
            yield from (
                Finding(
                    ChangeKind.BRACKETING,
                    ChangeClass.SUBSTANTIVE,
                    Range(i, "number", min(k, len(before)), min(k, len(before))),
                    Range(j, "number", k, k + 1),
                )
                for k in signs[1]
            )
        if _without_brackets(before) != _without_brackets(after):
            same = first.numbers[i] == second.numbers[j]
            if (first.provisions[i].kind is Kind.OPTION) != (second.provisions[j].kind is Kind.OPTION):
                yield Finding(
                    ChangeKind.OPTION,
                    ChangeClass.SUBSTANTIVE,
                    Range(i, "number", 0, len(before)),
                    Range(j, "number", 0, len(after)),
                )
                continue
            yield Finding(
                ChangeKind.RENUMBERING,
                ChangeClass.EDITORIAL if same else ChangeClass.CONSEQUENTIAL,
                Range(i, "number", 0, len(before)),
                Range(j, "number", 0, len(after)),
                cluster=None if same else Cluster("renumbering", scope(first, i, second, j)),
                points=True,
            )


def scope(first: Outline, i: int, second: Outline, j: int) -> tuple[int, int]:
    """Which series a number belongs to: all articles are one series, all else is counted under its parent."""
    if first.provisions[i].kind is Kind.ARTICLE and second.provisions[j].kind is Kind.ARTICLE:
        return (-2, -2)
    return (first.parents[i], second.parents[j])


def _without_brackets(number: str) -> str:
    return "".join(sign for sign in number if sign not in BRACKETS).strip()
