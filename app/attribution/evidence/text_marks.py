"""Tags in the drafts themselves that name actors.

The draft marks these words, so nothing is matched by likeness; but a tag speaks only of its own range.

What a tag speaks of is named by the tag, whatever the papers say; what stands beside it is not.

>>> names(draft("1. Ships moor."), draft("1. Ships moor [at night – Norhaven] and rest."))
['insertion: + [at night – Norhaven ← Norhaven']
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from app.attribution.evidence.standing_tags import DraftMarks, StandingTag
from app.attribution.words.terms import MODALS, is_content, word_spans, words_in
from app.late_pattern import compile_later
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import Change, ChangeKind, Side
from app.treaty.marks import AttributionTag, Stance
from app.treaty.proposals import EvidenceKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.attribution.evidence.standing_tags import MarkedSide
    from app.attribution.words.provision_index import PairContext, ProvisionIndex
    from app.treaty.draft import Draft

_FOR = frozenset({Stance.PROPOSE, Stance.COSPONSOR, Stance.SUPPORT, Stance.RETAIN})
_AGAINST = frozenset({Stance.OPPOSE, Stance.DELETE})
_NOTE_SIGN = compile_later(r"\s*[\d¹²³⁰⁴-⁹*†‡§]")


def displaced_deletions(changes: Sequence[Change], ground: PairContext) -> frozenset[str]:
    """Ids of the deletions in whose place the next change puts other words: together they are a substitution."""
    found: set[str] = set()
    for gone, put in itertools.pairwise(changes):
        if gone.kind is not ChangeKind.DELETION or put.kind is not ChangeKind.INSERTION or gone.older is None:
            continue
        spot = ground.spot(put)
        beside = spot is not None and spot[0] == gone.older.provision
        if beside and spot is not None and gone.older.start - 1 <= spot[1] <= gone.older.end + 1:
            found.add(gone.id)
    return frozenset(found)


def from_tags(change: Change, ground: PairContext, displaced: frozenset[str] = frozenset()) -> Iterator[Attribution]:
    """The actors of the tags in whose scope a change lies; `displaced_deletions` are the deletions whose place others
    took.

    Inserted words belong to those who propose the tagged text; those who oppose it asked for the opposite. Deleted
    words answer those whose tag in the older draft asked to delete them, against those who proposed them. A tag that
    was itself put in speaks of the words it stands by. A tag alone in its paragraph speaks of the provision before it,
    as the reader of the draft found; where that was not certain it speaks of nothing. A tag that requests words of its
    own (`add "…"`) says nothing of the words it stands by: it is an ask, and matched like one.
    """
    here, there = ground.newer.once(DraftMarks), ground.older.once(DraftMarks)
    newer, older = here.side(change.newer), there.side(change.older)
    if (
        newer is not None
        and (change.kind.traits.tagged or change.kind is ChangeKind.ATTRIBUTION)
        and change.kind is not ChangeKind.DELETION
    ):
        words = _SideWords(newer.side)
        for standing in here.tags(newer, whole=not ground.olders_of.get(newer.provision.id)):
            tag = standing.tag
            if standing.written.request and change.kind is not ChangeKind.ATTRIBUTION:
                continue
            itself = change.kind is ChangeKind.ATTRIBUTION and _overlap(newer.side, (tag.start, tag.end)) > 0
            if itself:
                yield from attributions_of_tag(
                    change, _as_written(standing, newer.side), ground.newer.draft, deletes=False, goes=False
                )
            elif change.kind is not ChangeKind.ATTRIBUTION and words.all_in(tag):
                yield from attributions_of_tag(change, standing, ground.newer.draft, deletes=False, goes=False)
    if older is not None and change.kind.traits.plain and change.kind.traits.takes_out:
        words = _SideWords(older.side)
        for standing in there.tags(older, whole=not ground.news.get(older.provision.id)):
            tag = standing.tag
            if standing.written.request:
                continue
            if words.all_in(tag) and _says_something(older, tag):
                goes = change.id not in displaced and _goes(change, older, tag)
                yield from attributions_of_tag(change, standing, ground.older.draft, deletes=True, goes=goes)


def _as_written(standing: StandingTag, side: Side) -> StandingTag:
    """A tag with those alone whose names a change of the tag puts in: who stood in it before asked for nothing new. A
    note at the foot speaks of words that stand elsewhere, and names nobody for itself.
    """
    tag = standing.written
    if tag.unit and tag.unit != standing.provision.id and _NOTE_SIGN.match(standing.text):
        return replace(standing, written=replace(tag, stances=()))
    stances = (
        replace(said, actors=tuple(actor for actor in said.actors if actor.as_written in side.text))
        for said in tag.stances
    )
    return replace(standing, written=replace(tag, stances=tuple(said for said in stances if said.actors)))


def attributions_of_tag(
    change: Change, standing: StandingTag, draft: Draft, *, deletes: bool, goes: bool
) -> Iterator[Attribution]:
    """What the stances of a tag say of a change that brings its words (`deletes`: takes them out; `goes`: and nothing
    came in their place). Who says neither for nor against them is not named.
    """
    tag = standing.written
    for said in tag.stances:
        if deletes and said.stance in _AGAINST and not goes:
            continue
        if said.stance in _FOR:
            opposite = deletes
        elif said.stance in _AGAINST:
            opposite = not deletes
        else:
            continue
        if not said.actors:
            continue
        asked = _asked_by(standing, draft)
        notes = (tag.reason,) if tag.reason else ()
        yield Attribution(
            change.id, said.actors, "proponent", said.stance, Link.MARKED, 1.0, asked, opposite=opposite, notes=notes
        )


def _asked_by(standing: StandingTag, draft: Draft) -> Evidence:
    return Evidence(
        EvidenceKind.TAG,
        draft.symbol or draft.label or draft.source,
        standing.provision.address,
        standing.quote(),
        draft.date,
        draft.symbol or draft.label,
    )


def owners_by_tag(change: Change, gone: Side, older: ProvisionIndex) -> Iterator[Attribution]:
    """Those who, by a tag of the older draft, propose or keep what a change takes out: the words or the tag itself.

    `gone` is the older side of the change, of a text or a heading.
    """
    marks = older.once(DraftMarks)
    span = marks.side(gone)
    for standing in marks.tags(span) if span is not None else ():
        if _overlap(gone, standing.tag.scope) or _overlap(gone, (standing.tag.start, standing.tag.end)):
            asked = _asked_by(standing, older.draft)
            for said in standing.written.stances:
                if said.stance in _FOR and said.actors:
                    yield Attribution(change.id, said.actors, "proponent", said.stance, Link.MARKED, 1.0, asked)


class _SideWords:
    """The words of a side of a change by place, read once for all tags that stand near."""

    def __init__(self, side: Side) -> None:
        self._side = side

    @cached_property
    def _spans(self) -> tuple[list[int], list[int]]:
        """Where the words begin, and where they end."""
        at, spans = self._side.start, word_spans(self._side.text)
        return [at + low for low, _ in spans], [at + high for _, high in spans]

    def all_in(self, tag: AttributionTag) -> bool:
        """Every word of the side stands in the scope of a tag, the tag's own words not counted, and one at least."""
        side, count = self._side, len(self._spans[0])
        own, scope = self._touched(tag.start, tag.end), self._touched(*tag.scope)
        if len(own) == count:
            return _overlap(side, tag.scope) * 2 > side.end - side.start > _overlap(side, (tag.start, tag.end))
        rest = [range(own.start), range(own.stop, count)] if own else [range(count)]
        return all(scope.start <= part.start and part.stop <= scope.stop for part in rest if part)

    def _touched(self, start: int, end: int) -> range:
        """The numbers of the words that begin before `end` and end behind `start`."""
        starts, ends = self._spans
        return range(bisect_right(ends, start), bisect_left(starts, end))


def _goes(change: Change, span: MarkedSide, tag: AttributionTag) -> bool:
    """The tagged words went and nothing came instead: only that answers who asked to delete them."""
    own = _overlap(span.side, (tag.start, tag.end))
    scope = tag.scope[1] - tag.scope[0]
    within = _overlap(span.side, tag.scope) - (own if tag.scope[0] <= tag.start < tag.scope[1] else 0)
    inside_tag = tag.end - tag.start if tag.scope[0] <= tag.start < tag.scope[1] else 0
    return change.kind is ChangeKind.DELETION and within * 2 > scope - inside_tag


def _says_something(span: MarkedSide, tag: AttributionTag) -> bool:
    """The words deleted under a tag are more than numbers and function words: those go when references follow."""
    start, end = max(span.side.start, tag.scope[0]), min(span.side.end, tag.scope[1])
    outside = span.text[start : min(end, tag.start)] + " " + span.text[max(start, tag.end) : end]
    return any(is_content(word) or word in MODALS for word in words_in(outside))


def _overlap(side: Side, other: tuple[int, int]) -> int:
    return max(0, min(side.end, other[1]) - max(side.start, other[0]))
