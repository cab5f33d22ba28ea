"""What a tracked draft does not say: differences no tracked change marks, and tracked changes that make no difference.

A newer draft issued with tracked changes claims that, with all of them rejected, it is the older one. What differs
then was changed silently; another format of the same words is passed over. It names nobody.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.comparison.compare import compare
from app.job import Progress, Silent
from app.treaty.changes import ChangeKind
from app.treaty.marks import Revision, RevisionUnit
from app.treaty.reading import read

if TYPE_CHECKING:
    from app.treaty.changes import Change, Comparison
    from app.treaty.draft import Draft, Provision
    from app.treaty.reading import Reading


@dataclass(frozen=True)
class Unspoken:
    """`unmarked`: changes between the older draft and the newer one before its tracked changes.

    `idle`: tracked changes of words after which the text reads as before, each with its provision and field; offsets
    are those of the stored draft.
    """

    unmarked: tuple[Change, ...]
    idle: tuple[tuple[Provision, str, Revision], ...]


def unspoken(older: Draft, newer: Draft, *, progress: Progress | None = None) -> Unspoken:
    """What the tracked draft `newer` does not say of its difference from `older`."""
    progress = progress or Silent()
    issued, before, after = read(older), read(newer, "original"), read(newer)
    found = compare(issued.draft, before.draft, progress=progress).changes
    unmarked = tuple(change for change in found if change.kind is not ChangeKind.FORMATTING)
    return Unspoken(unmarked, _idle(newer, before, after, compare(before.draft, after.draft, progress=progress)))


def _idle(
    newer: Draft, before: Reading, after: Reading, comparison: Comparison
) -> tuple[tuple[Provision, str, Revision], ...]:
    """Tracked changes of words none of whose letters lie in a change between the two readings of `newer`."""
    touched: set[tuple[str, str, int]] = set()
    for change in comparison.changes:
        if change.kind is ChangeKind.FORMATTING:
            continue
        for reading, side in ((before, change.older), (after, change.newer)):
            if side is not None:
                touched.update(reading.stored(side.provision, side.field, at) for at in range(side.start, side.end))
    found: list[tuple[Provision, str, Revision]] = []
    for provision in newer.provisions:
        for field, text, marks in (
            ("heading", provision.heading, provision.marks.heading),
            ("text", provision.text, provision.marks.text),
        ):
            for mark in marks:
                if not isinstance(mark, Revision) or mark.unit is not RevisionUnit.TEXT:
                    continue
                letters = [at for at in range(mark.start, mark.end) if not text[at].isspace()]
                if letters and not any((provision.id, field, at) in touched for at in letters):
                    found.append((provision, field, mark))
    return tuple(found)
