"""Positions of a dossier laid on one of its drafts: gathered from what records them and from what was entered by hand.

It opens nothing and decides nothing: what a stance is about, and how groups count, is
`app.attribution.positions.positions`.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.asks.base_draft import BaseChoices
from app.attribution.lineage.provision_map import ProvisionMap, map_provisions
from app.attribution.positions.offered_positions import TakenPositions
from app.attribution.positions.positions import (
    Expansion,
    ProvisionPositions,
    expand_groups,
    members_of,
    rows_of,
    speaks_of,
)
from app.attribution.words.provision_index import index_provisions
from app.comparison.compare import compare
from app.job import Progress, SilentProgress, UncountedProgress, ask_before_each
from app.services.proposals.projection import ProposalProjection, lay_out
from app.treaty.marks import Stance
from app.treaty.proposals import Edit, Position, Review
from app.treaty.reading import apply_reading

if TYPE_CHECKING:
    from app.redline.scope.wanted_reach import WantedReach
    from app.treaty.actors import Register
    from app.treaty.changes import Comparison
    from app.treaty.draft import Draft
    from app.treaty.marks import ActorRef
    from app.treaty.proposals import Ask, Proposal, ProposalPaper


@dataclass(frozen=True)
class DraftPositions:
    """The positions on one draft."""

    draft: str
    """Label of the draft on which they are laid, "" for a dossier without drafts."""
    rows: tuple[ProvisionPositions, ...]
    how: Expansion
    register: Register
    undated: tuple[str, ...] = ()
    """Ids of groups that could not be counted by their members: neither their source nor a draft tells a day."""
    scope: tuple[WantedReach, ...] | None = None
    """Who wants which offences reached, in the order of the rows; None where nobody asked for that."""


def positions_of(
    papers: Iterable[ProposalPaper], entered: Iterable[Position], shown_only: Container[str] = ()
) -> tuple[Position, ...]:
    """All positions: of the papers in their order, then those entered by hand. A proposal that a person rejected is
    none, and so are a question, a note without a stance, and the asks with the ids `shown_only`: paragraphs that are
    only shown as they stand, or but for what may be slips. Of the sentences of records those alone are positions that a
    person took, each once and with the id of what was kept; the others are offered.
    """
    entered = tuple(entered)
    taken = TakenPositions(entered)
    told: set[str] = set()
    found = []
    for paper in papers:
        for proposal in paper.proposals:
            for ask in _asks_that_tell(proposal, shown_only):
                for actor in taken.holders(proposal, ask):
                    kept = taken.of(proposal, ask, actor)
                    said = _position_of(proposal, ask, actor)
                    if kept is not None:
                        told.add(kept.id)
                        said = replace(said, stance=kept.stance, id=kept.id)
                    found.append(said)
    return (*found, *(one for one in entered if one.id not in told))


def _asks_that_tell(proposal: Proposal, shown_only: Container[str]) -> Iterator[Ask]:
    """The asks of a proposal that say where its actors stand."""
    for ask in proposal.asks if proposal.review is not Review.REJECTED else ():
        noted = ask.edit is Edit.QUESTION or (ask.edit, ask.stance) == (Edit.NOTE, Stance.PROPOSE)
        if ask.id not in shown_only and not noted:
            yield ask


def _position_of(proposal: Proposal, ask: Ask, actor: ActorRef) -> Position:
    return Position(
        actor,
        ask.stance,
        ask.address or proposal.address,
        ask.id,
        proposal.source,
        ask.where or proposal.where,
        proposal.date,
        proposal.base,
        proposal.role,
        ask.wording,
    )


def stand_of(
    drafts: Sequence[Draft],
    papers: Iterable[ProposalPaper],
    entered: Iterable[Position],
    register: Register,
    *,
    shown: str = "",
    how: Expansion = Expansion.RECORDED,
    pins: Mapping[int, tuple[tuple[str, str], ...]] | None = None,
    progress: Progress | None = None,
) -> DraftPositions:
    """The positions of a dossier on the draft labelled `shown`, or on the last one, with groups counted as `how` says.

    `papers` are all that record who asked, the drafts' own remarks among them (`evidence.evidence_of`).
    `pins[n]` joins provisions of draft n-1 and draft n. Raises Refused when no draft has that label, Cancelled when
    `progress` does.
    """
    return stands_of(drafts, papers, entered, register, shown=shown, ways=(how,), pins=pins, progress=progress)[how]


def stands_of(
    drafts: Sequence[Draft],
    papers: Iterable[ProposalPaper],
    entered: Iterable[Position],
    register: Register,
    *,
    shown: str = "",
    ways: Iterable[Expansion] = tuple(Expansion),
    pins: Mapping[int, tuple[tuple[str, str], ...]] | None = None,
    progress: Progress | None = None,
) -> dict[Expansion, DraftPositions]:
    """`stand_of` for each of some `ways` to count groups; the drafts are compared once."""
    progress = progress or SilentProgress()
    labels = [draft.label for draft in drafts]
    at = len(drafts) - 1
    if shown:
        from app.storage.records.drafts import label_among  # the store is imported by who needs it: it takes long

        at = labels.index(label_among(labels, shown))
    papers = tuple(papers)
    out = lay_out(papers, drafts, progress)
    shown_only = {ask for ask, one in out.laid.items() if one.reprint}
    positions = positions_of(papers, entered, shown_only)
    spoken = _spoken(positions, papers, drafts, out) if drafts else {}
    texts = [apply_reading(draft).draft for draft in drafts]
    used = {at, *(draft for draft in spoken.values() if draft is not None)}
    course = _course(texts, min(used), max(used), pins or {}, progress) if drafts else map_provisions(())
    rows = rows_of(positions, [index_provisions(text) for text in texts], spoken, course, at, progress)
    days = {position: position.date or _day(drafts, spoken.get(position), at) for position in positions}
    undated = tuple(
        dict.fromkeys(p.actor.id for p in positions if not days[p] and members_of(p.actor.id, register, ""))
    )
    label = labels[at] if drafts else ""
    return {
        how: DraftPositions(
            label,
            tuple(expand_groups(row, register, how, days) for row in ask_before_each(rows, progress)),
            how,
            register,
            undated if how is not Expansion.RECORDED else (),
        )
        for how in ways
    }


def _day(drafts: Sequence[Draft], spoken: int | None, shown: int) -> str:
    """The day for what has none itself: of the draft that it speaks to, else of the one shown; "" for none."""
    if not drafts:
        return ""
    return (drafts[spoken].date if spoken is not None else "") or drafts[shown].date


def _spoken(
    positions: Iterable[Position], papers: Iterable[ProposalPaper], drafts: Sequence[Draft], out: ProposalProjection
) -> dict[Position, int | None]:
    """The draft whose numbers each position uses: that to which its proposal speaks. One entered by hand that says
    neither draft nor date speaks of the newest. None when that draft is not here.
    """
    proposals = {ask.id: proposal.id for paper in papers for proposal in paper.proposals for ask in proposal.asks}
    names = [draft.label or draft.symbol or draft.source for draft in drafts]
    choices, found = BaseChoices(drafts), dict[Position, int | None]()
    for position in positions:
        if position.ask in proposals:
            label = out.spoken[proposals[position.ask]].label
            found[position] = None if label is None else names.index(label)
        else:
            at = choices.of(position, len(drafts) - 1).draft
            found[position] = at if at >= 0 else None
    return found


def _course(
    texts: Sequence[Draft],
    first: int,
    last: int,
    pins: Mapping[int, tuple[tuple[str, str], ...]],
    progress: Progress,
) -> ProvisionMap:
    """The course of provisions from draft `first` to draft `last` of a series."""
    comparisons: list[Comparison | None] = []
    for at in range(1, len(texts)):
        progress.step(at, len(texts), "Following provisions")
        asked = first < at <= last
        found = (
            compare(texts[at - 1], texts[at], pins=pins.get(at, ()), progress=UncountedProgress(progress))
            if asked
            else None
        )
        comparisons.append(found)
    return map_provisions(comparisons)


def filter_positions(
    stand: DraftPositions, *, article: str = "", actor: str = "", apart: bool = False
) -> DraftPositions:
    """Only the rows on one provision (and below it), the positions of one actor, or of those who spoke apart.

    `actor` is an id; a group's rows keep what its members say apart from it. With `apart`, only positions contrary to
    that of a group of their actor, and that group's own. Rows that are left without a position go.
    """
    rows = []
    for row in stand.rows:
        if article and not speaks_of(row, article):
            continue
        held = row.held
        if apart:
            parted = [one for one in held if one.apart and actor in ("", one.position.actor.id, *one.apart)]
            groups = {group for one in parted for group in one.apart}
            held = tuple(one for one in held if one in parted or one.position.actor.id in groups)
        elif actor:
            held = tuple(one for one in held if actor in (one.position.actor.id, *one.through, *one.apart))
        if held:
            rows.append(replace(row, held=held))
    return replace(stand, rows=tuple(rows))
