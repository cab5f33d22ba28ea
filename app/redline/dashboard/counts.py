"""Counts what a redline has for the dashboard: by chapter, by actor, by verb, by event, by citation.

Each change counts once on each line it belongs to; changes of formatting alone count nowhere but under their kind, as
no list shows them before it is asked to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.comparison.text.editorial_notes import is_note
from app.comparison.text.modals import modals_between
from app.notation.statements.passages import passage
from app.redline.dashboard.model import ActorCount, DivisionCount, EventCount, LostReference, StaleCitation, VerbChange
from app.redline.summary import UNATTRIBUTED, links_of, summary_of
from app.treaty.attributions import Link
from app.treaty.changes import BRACKET_EVENTS, ChangeClass, ChangeKind
from app.treaty.marks import CrossReference

if TYPE_CHECKING:
    from app.redline.model import ChangeView, Chip, Count, Redline
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft

_LINKS = (Link.MARKED, Link.ASSERTED, Link.MATCHED)
"""The best first."""
_PASSAGE = 120
_LOUD = ("class", "link", "tag")
"""Lines of the summary in which changes of formatting alone are not counted."""


@dataclass(frozen=True)
class RedlineCounts:
    """All that is counted in one redline."""

    total: int
    formatting: int
    summary: tuple[Count, ...]
    divisions: tuple[DivisionCount, ...]
    actors: tuple[ActorCount, ...]
    verbs: tuple[VerbChange, ...]
    events: tuple[EventCount, ...]
    astray: tuple[StaleCitation, ...]


def counts_of(redline: Redline) -> RedlineCounts:
    """The counts of a redline, each in the order in which a reader meets its things; actors the most frequent first.

    >>> counts = counts_of(redline(draft("1. Ships may moor."), draft("1. Ships shall moor.")))
    >>> [(one.gone, one.came) for one in counts.verbs]
    [(('may',), ('shall',))]
    """
    loud = [view for view in redline.changes if not view.kind.traits.quiet]
    summary = [count for count in summary_of(loud) if count.by in _LOUD]
    summary += [count for count in redline.summary if count.by == "kind"]
    order = [count.name for count in redline.summary if count.by == "division"]
    return RedlineCounts(
        len(loud),
        len(redline.changes) - len(loud),
        tuple(summary),
        _divisions(loud, order),
        _actors(loud),
        tuple(_verb(v) for v in loud if "modal" in v.tags and v.weight is ChangeClass.SUBSTANTIVE),
        _events(redline),
        tuple(
            StaleCitation(v.id, v.newer_address or v.older_address, v.title, v.note)
            for v in loud
            if v.kind is ChangeKind.CROSS_REFERENCE and v.weight is ChangeClass.SUBSTANTIVE
        ),
    )


def _divisions(views: Sequence[ChangeView], order: Sequence[str]) -> tuple[DivisionCount, ...]:
    inside: dict[str, list[ChangeView]] = {name: [] for name in order}
    for view in views:
        inside.setdefault(view.division, []).append(view)
    return tuple(_division(name, found) for name, found in inside.items() if found)


def _division(name: str, views: Sequence[ChangeView]) -> DivisionCount:
    weights = [view.weight for view in views]
    return DivisionCount(
        name,
        weights.count(ChangeClass.SUBSTANTIVE),
        weights.count(ChangeClass.CONSEQUENTIAL),
        weights.count(ChangeClass.EDITORIAL),
        sum(v.weight is ChangeClass.SUBSTANTIVE and links_of(v) == (UNATTRIBUTED,) for v in views),
    )


def _actors(views: Sequence[ChangeView]) -> tuple[ActorCount, ...]:
    first: dict[tuple[str, str], Chip] = {}
    found: dict[tuple[str, str], dict[Link | None, list[str]]] = {}
    for view in views:
        named: dict[tuple[str, str], list[Chip]] = {}
        for chip in view.chips:
            named.setdefault((chip.actor, chip.name), []).append(chip)
            first.setdefault((chip.actor, chip.name), chip)
        for key, chips in named.items():
            asked = [chip.link for chip in chips if not chip.opposite]
            best = min(asked, key=_LINKS.index) if asked else None
            found.setdefault(key, {}).setdefault(best, []).append(view.id)
    counts = [_actor(chip, found[key]) for key, chip in first.items()]
    return tuple(sorted(counts, key=lambda one: (-one.asked, -len(one.against), one.name)))


def _actor(chip: Chip, changes: Mapping[Link | None, Sequence[str]]) -> ActorCount:
    marked, asserted, matched, against = (tuple(changes.get(link, ())) for link in (*_LINKS, None))
    return ActorCount(chip.actor, chip.name, chip.full, chip.type, marked, asserted, matched, against)


def _verb(view: ChangeView) -> VerbChange:
    gone, came = modals_between(view.older_text, view.newer_text)
    return VerbChange(view.id, view.newer_address or view.older_address, view.title, gone, came, view.chips)


def _events(redline: Redline) -> tuple[EventCount, ...]:
    """Events of brackets and alternatives in the order of their definition; then signs that are part of none."""
    found: list[EventCount] = []
    for kind in BRACKET_EVENTS:
        groups = [group for group in redline.groups if group.kind == kind]
        if groups:
            found.append(EventCount(kind, len(groups), tuple(c for group in groups for c in group.changes)))
    alone = tuple(v.id for v in redline.changes if v.kind is ChangeKind.BRACKETING and not v.group)
    return (*found, EventCount("sign", len(alone), alone)) if alone else tuple(found)


def lost_references(draft: Draft, before: Draft | None = None, comparison: Comparison | None = None) -> tuple[
    LostReference, ...
]:  # fmt: skip
    """The citations of a draft as read that name no provision of it, in document order.

    `before` is an older draft and `comparison` theirs: with them it is told which led nowhere there as well. A note
    that only says where a provision went ("moved to article 9") cites nothing.
    """
    older: dict[str, list[str]] = {}
    for pair in comparison.pairs if comparison is not None else ():
        older.setdefault(pair.newer, []).append(pair.older)
    known = {(provision, target) for provision, target, _, _ in _lost(before)} if before is not None else set()
    by_id = draft.by_id()
    found: list[LostReference] = []
    for provision, target, text, mark in _lost(draft):
        also = any((one, target) in known for one in older.get(provision, ()))
        found.append(
            LostReference(
                draft.label or draft.source,
                provision,
                by_id[provision].address,
                text[mark.start : mark.end],
                target,
                passage(text, mark.start, mark.end, _PASSAGE),
                also,
            )
        )
    return tuple(found)


def _lost(draft: Draft) -> list[tuple[str, str, str, CrossReference]]:
    return [
        (provision.id, mark.target, text, mark)
        for provision in draft.provisions
        for text, marks in ((provision.heading, provision.marks.heading), (provision.text, provision.marks.text))
        for mark in marks
        if isinstance(mark, CrossReference) and not mark.resolves and mark.target and not is_note(text)
    ]
