"""Tells of words that a newer draft no longer has whose they were, and whether their going was marked.

Whose words were is what the record says: a tag that stood over them, or an ask that their coming had answered. Without
either they are nobody's. Who asked for them to go is told with the change itself (`attribute`), and not here.

No tracked change says that these words go:

>>> removed(draft("1. Ships moor by day."), draft("1. Ships moor."))
['deletion: − by day (silent)']
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.attribution.evidence.text_marks import owners_by_tag
from app.attribution.words.provision_index import index_provisions
from app.comparison.text.near_ranges import NearRanges
from app.late_methods import dataclass
from app.treaty.lineages import LifeRun, Turn
from app.treaty.marks import Mark, Revision, RevisionUnit

if TYPE_CHECKING:
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Side
    from app.treaty.draft import Draft, Provision

FieldKey = tuple[str, str]
"""(provision, field)."""
FieldOffset = tuple[str, str, int]
"""(provision, field, offset)."""


class Removal(StrEnum):
    """Whether tracked changes say that words go."""

    MARKED = "marked"
    PARTLY = "partly"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class RemovedText:
    """Words of the older draft that the newer one has no longer, by the change that takes them out."""

    change: Change
    removal: Removal
    authors: tuple[str, ...]
    """Authors of the tracked changes that mark it, in the order of the text."""
    owners: tuple[Attribution, ...]
    """Those who had asked for the words, each with the passage; their `change` is the one that takes the words out."""


def find_removed_text(
    changes: Sequence[Change],
    older: Draft,
    stored: Draft,
    at: Callable[[FieldOffset], FieldOffset | None],
    runs: Sequence[LifeRun],
    index: int,
) -> tuple[RemovedText, ...]:
    """What left, in the order of the changes; signs and spaces alone are nothing that leaves.

    In: the changes from the older draft to the newer, as read; the older draft as read; the newer as stored, with its
    tracked deletions; `at`, where a character of the older draft stands in the stored newer one (None: nowhere); the
    lives of the words of the older draft, which is draft `index` of the lineage.
    """
    places, deletions = index_provisions(older), _StoredDeletions(stored.by_id())
    lives: dict[str, list[LifeRun]] = {}
    for run in runs:
        lives.setdefault(run.provision, []).append(run)
    found = []
    for change in changes:
        side = change.older
        if not change.kind.traits.takes_out or side is None or side.field == "number":
            continue
        if not any(map(str.isalnum, side.text)):
            continue
        marking = list(_marking(side, places.by_id, deletions, at))
        letters = [one for one in marking if one is not None]
        removal = Removal.SILENT
        if letters:
            removal = Removal.MARKED if len(letters) == len(marking) else Removal.PARTLY
        authors = tuple(dict.fromkeys(one.author for one in letters if one.author))
        owners = (*owners_by_tag(change, side, places), *_asked(change, side, lives, index))
        found.append(RemovedText(change, removal, authors, tuple(owners)))
    return tuple(found)


def _marking(
    side: Side,
    by_id: Mapping[str, Provision],
    deletions: _StoredDeletions,
    at: Callable[[FieldOffset], FieldOffset | None],
) -> Iterator[Revision | None]:
    """For each letter that goes, the tracked change that says so, or None."""
    text = _field(by_id[side.provision], side.field)[0]
    for offset in range(side.start, side.end):
        if text[offset].isspace():
            continue
        place = at((side.provision, side.field, offset))
        yield deletions.at(place) if place is not None else None


class _StoredDeletions:
    """The tracked deletions of a stored draft by place, those of a field gone through once."""

    def __init__(self, kept: Mapping[str, Provision]) -> None:
        self._kept = kept
        self._fields: dict[FieldKey, tuple[list[Revision], NearRanges, Revision | None]] = {}

    def at(self, place: FieldOffset) -> Revision | None:
        """The first tracked deletion that takes a letter out, or the row in which it stands; None for none."""
        provision, field, offset = place
        deletions, near, row = self._in(provision, field)
        taking = (deletions[number] for number in near.at(offset, offset))
        return next((mark for mark in taking if mark.start <= offset < mark.end), row)

    def _in(self, provision: str, field: str) -> tuple[list[Revision], NearRanges, Revision | None]:
        if (provision, field) not in self._fields:
            there = self._kept[provision]
            marks = [mark for mark in _field(there, field)[1] if isinstance(mark, Revision) and _takes(mark)]
            rows = (mark for mark in there.marks.provision if mark.unit is RevisionUnit.ROW and _takes_away(mark))
            near = NearRanges([(mark.start, mark.end) for mark in marks])
            self._fields[provision, field] = marks, near, next(rows, None)
        return self._fields[provision, field]


def _takes(mark: Revision) -> bool:
    return mark.unit is RevisionUnit.TEXT and _takes_away(mark)


def _takes_away(mark: Revision) -> bool:
    return not mark.kind.adds


def _field(provision: Provision, field: str) -> tuple[str, tuple[Mark, ...]]:
    if field == "heading":
        return provision.heading, provision.marks.heading
    return provision.text, provision.marks.text


def _asked(change: Change, side: Side, lives: Mapping[str, Sequence[LifeRun]], index: int) -> Iterator[Attribution]:
    """Those whose ask the coming of the words had answered, in the older draft or in one before it."""
    seen: set[tuple[str, str, int]] = set()
    for run in lives.get(side.provision, ()) if side.field == "text" else ():
        if run.end <= side.start or side.end <= run.start:
            continue
        for one in run.life.asked:
            asked = one.attribution
            key = (asked.asked.source, asked.asked.ask or asked.asked.quote, one.draft)
            if one.turn is Turn.LEFT or one.draft > index or asked.opposite or key in seen:
                continue
            seen.add(key)
            yield replace(asked, change=change.id)
