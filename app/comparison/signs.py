"""Signs: added and removed brackets, each with the one that closes it, as one event.

A paragraph that only gained an outer bracket is one bracketing, though its two signs stand at its two ends, or in two
provisions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.comparison.brackets import partners
from app.comparison.findings import Cluster, Finding
from app.comparison.outline import FIELDS, Outline
from app.comparison.tokens import BRACKETS
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from app.comparison.edits import Range

_Sign = tuple[int, int]


def sign_clusters(first: Outline, second: Outline, changes: Sequence[Finding]) -> list[Finding]:
    """The same changes, with a common cluster for every two bracket signs that belong together and both changed in
    the same way.
    """
    result = list(changes)
    if not any(change.kind is ChangeKind.BRACKETING for change in changes):
        return result
    for side, outline in enumerate((first, second)):
        other = partners([_field(outline, k) for k in range(3 * len(outline.provisions))])
        signs: dict[_Sign, int] = {}
        for index, change in enumerate(result):
            span = change.second if side else change.first
            if change.kind is ChangeKind.BRACKETING and span is not None and span.end > span.start:
                signs[_sign(outline, span)] = index
        for sign, index in signs.items():
            partner = other.get(sign)
            if partner in signs:
                key = (side, *min(sign, partner))
                result[index] = replace(result[index], cluster=Cluster("bracketing", key))
    return result


def _field(outline: Outline, index: int) -> str:
    provision = outline.provisions[index // 3]
    return (provision.number, provision.heading, provision.text)[index % 3]


def _sign(outline: Outline, span: Range) -> _Sign:
    """Where the bracket stands in a range that may hold a space besides: (index of the field, offset)."""
    index = 3 * span.place + FIELDS.index(span.field)
    text = _field(outline, index)
    return index, next(k for k in range(span.start, span.end) if text[k] in BRACKETS)
