"""What a tracked draft does not say: differences no tracked change marks, tracked changes that make no difference, and
what left the text, with whose it was and whether its going was marked.

A newer draft issued with tracked changes claims that, with all of them rejected, it is the older one. What differs
then was changed silently; another format of the same words is passed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.attribution.evidence.removed_text import RemovedText, find_removed_text
from app.comparison.compare import compare
from app.comparison.text.near_ranges import NearRanges
from app.job import Progress, SilentProgress
from app.late_methods import dataclass
from app.services.comparisons.attribution import is_tracked
from app.services.history.lineage import trace_drafts
from app.treaty.marks import Revision, RevisionUnit
from app.treaty.reading import apply_reading

if TYPE_CHECKING:
    from app.attribution.evidence.removed_text import FieldOffset
    from app.services.comparisons.attribution import KnownEvidence
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.changes import Change, Comparison
    from app.treaty.draft import Draft, Provision
    from app.treaty.reading import Reading


@dataclass(frozen=True)
class SilentChanges:
    """`unmarked`: changes between the older draft and the newer one before its tracked changes.

    `idle`: tracked changes of words after which the text reads as before, each with its provision and field; offsets
    are those of the stored draft. `left`: what the newer draft as issued no longer has. `older` and `newer` are the
    drafts as issued, `before` the newer one before its tracked changes.
    """

    unmarked: tuple[Change, ...]
    idle: tuple[tuple[Provision, str, Revision], ...]
    left: tuple[RemovedText, ...]
    older: Draft
    before: Draft
    newer: Draft
    tracked: bool
    """Whether there is any tracked change in the newer draft."""


@dataclass(frozen=True)
class Claims:
    """What the tracked changes of a newer draft claim, held against its true difference from the older one.

    `unmarked` and `idle` are as in `SilentChanges`; `claimed` is the comparison behind `unmarked`.
    """

    unmarked: tuple[Change, ...]
    idle: tuple[tuple[Provision, str, Revision], ...]
    claimed: Comparison
    older: Reading
    before: Reading
    after: Reading


def claims_of(older: Draft, newer: Draft, *, progress: Progress | None = None) -> Claims:
    """Hold the tracked changes of `newer`, as stored, against its true difference from `older`.

    Raises Cancelled when `progress` does.
    """
    progress = progress or SilentProgress()
    issued, before, after = apply_reading(older), apply_reading(newer, "original"), apply_reading(newer)
    claimed = compare(issued.draft, before.draft, progress=progress)
    unmarked = tuple(change for change in claimed.changes if not change.kind.traits.quiet)
    idle = _idle(newer, before, after, compare(before.draft, after.draft, progress=progress))
    return Claims(unmarked, idle, claimed, issued, before, after)


def find_silent_changes(
    older: Draft,
    newer: Draft,
    resources: Resources,
    *,
    earlier: Sequence[Draft] = (),
    known: KnownEvidence | None = None,
    register: Register | None = None,
    progress: Progress | None = None,
) -> SilentChanges:
    """What the tracked draft `newer` does not say of its difference from `older`.

    `earlier` are the drafts before `older`, in order: with all that is `known` they tell whose the words were that
    left. Raises Cancelled when `progress` does.
    """
    progress = progress or SilentProgress()
    found = claims_of(older, newer, progress=progress)
    issued, before, after = found.older, found.before, found.after
    traced = trace_drafts((*earlier, older), resources, known, register=register, progress=progress)
    left = find_removed_text(
        compare(issued.draft, after.draft, progress=progress).changes,
        issued.draft,
        newer,
        _Course(issued, found.claimed, before).at,
        traced.lineage.runs[-1],
        len(earlier),
    )
    return SilentChanges(found.unmarked, found.idle, left, issued.draft, before.draft, after.draft, is_tracked(newer))


class _Course:
    """Where the characters of the older draft stand in the newer one as stored, its tracked deletions included."""

    def __init__(self, issued: Reading, claimed: Comparison, before: Reading) -> None:
        self._before = before
        self._runs: dict[str, list[tuple[int, int, str, int]]] = {}
        for equal in claimed.equal:
            run = (equal.older_start, equal.length, equal.newer, equal.newer_start)
            self._runs.setdefault(equal.older, []).append(run)
        self._near = {
            older: NearRanges([(start, start + length) for start, length, _, _ in runs])
            for older, runs in self._runs.items()
        }
        olds, news = issued.draft.by_id(), before.draft.by_id()
        self._heads = {
            pair.older: pair.newer
            for pair in claimed.pairs
            if olds[pair.older].heading == news[pair.newer].heading and olds[pair.older].heading
        }

    def at(self, place: FieldOffset) -> FieldOffset | None:
        """The place in the stored draft of a code point of the older one as issued; None when it is nowhere there."""
        provision, field, offset = place
        if field == "heading" and provision in self._heads:
            return self._before.stored(self._heads[provision], field, offset)
        for number in self._near[provision].at(offset, offset) if field == "text" and provision in self._near else ():
            start, length, newer, at = self._runs[provision][number]
            if start <= offset < start + length:
                return self._before.stored(newer, field, at + offset - start)
        return None


def _idle(
    newer: Draft, before: Reading, after: Reading, comparison: Comparison
) -> tuple[tuple[Provision, str, Revision], ...]:
    """Tracked changes of words none of whose letters lie in a change between the two readings of `newer`."""
    touched: set[tuple[str, str, int]] = set()
    for change in comparison.changes:
        if change.kind.traits.quiet:
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
