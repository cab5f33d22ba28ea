"""Drafts, their pages, and proposal papers that come from a colleague's dossier, each at its place in the order.

It works inside two sessions that are handed in, only reads theirs, and commits nothing. What a person said of what both
have is merged elsewhere (`merge.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select

from app.storage.merging.conflicts import write_down
from app.storage.merging.draft_order import ORDER
from app.storage.merging.interleave import UNDATED, agree, interleave_orders
from app.storage.records.removals import arrange, put_in, read_out
from app.storage.schema import DraftRow, PageRow, PaperRow, ProposalRow
from app.storage.values.draft_names import LabelMap, free_label, in_our_words, read_with, renamed_base
from app.storage.values.draft_values import drafts_by_identity
from app.storage.values.paper_values import PROPOSALS, papers_by_identity
from app.storage.values.value_history import digest_of
from app.storage.values.values import columns_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.storage.merging.outcome import MergeOutcome


def names_here(ours: Session, theirs: Session) -> LabelMap:
    """Which labels of drafts of theirs are others in ours, where all of theirs are by now."""
    here, there = drafts_by_identity(ours), drafts_by_identity(theirs)
    return {row.label: here[identity].label for identity, row in there.items() if here[identity].label != row.label}


def bring_drafts(ours: Session, theirs: Session, merged: MergeOutcome) -> LabelMap:
    """Bring in drafts that ours has not, and have all in the order of both; returns which labels are others here."""
    here, there = drafts_by_identity(ours), drafts_by_identity(theirs)
    before, names = list(here), {}
    taken = {row.label for row in here.values()}
    for identity, row in there.items():
        if identity in here:
            label = here[identity].label
            _bring_pages(ours, theirs, here[identity].id, row.id)
        else:
            label = free_label(row.label, taken)
            put_in(ours, read_out(theirs, row), label)
            merged.came["draft"] += 1
            if label != row.label:
                merged.renamed.append((row.label, label))
        taken.add(label)
        if label != row.label:
            names[row.label] = label
    ours.expire_all()
    merged.only_here["draft"] += len(here.keys() - there.keys())
    dates = {identity: row.date for identity, row in (*there.items(), *here.items())}
    _order_drafts(ours, before, list(there), dates, merged)
    return names


def _order_drafts(
    ours: Session, before: list[str], there: list[str], dates: Mapping[str, str], merged: MergeOutcome
) -> None:
    def rank(identity: str) -> tuple[str, str]:
        return dates[identity] or UNDATED, identity

    order = interleave_orders(before, there, rank)
    rows = drafts_by_identity(ours)
    if list(rows) != order:
        arrange(ours, DraftRow, [rows[identity].id for identity in order])
        ours.expire_all()
    if not agree(before, there):
        wanted = interleave_orders(there, before, rank)
        digest = digest_of(wanted)
        if digest not in ORDER.former(ours, "") and write_down(ours, ORDER.sort, "", digest, wanted):
            merged.conflict(ORDER.sort, "", order, wanted)


def _bring_pages(ours: Session, theirs: Session, here: int, there: int) -> None:
    """Pictures of pages of a draft's file that ours does not have."""
    known = set(ours.scalars(select(PageRow.page).where(PageRow.draft_id == here)))
    for page in theirs.scalars(select(PageRow).where(PageRow.draft_id == there).order_by(PageRow.page)):
        if page.page not in known:
            ours.execute(insert(PageRow), {**columns_of(page, "draft_id"), "draft_id": here})


def bring_papers(ours: Session, theirs: Session, names: LabelMap, merged: MergeOutcome) -> None:
    """Bring in papers that ours has not, speaking of drafts by our labels, in the order of both."""
    here, there = papers_by_identity(ours), papers_by_identity(theirs)
    dates = {identity: row.date for identity, row in (*there.items(), *here.items())}
    for identity, row in there.items():
        if identity not in here:
            put_in(ours, read_out(theirs, row))
            merged.came["paper"] += 1
            merged.came["proposal"] += _count(theirs, row.id)
    merged.only_here["paper"] += len(here.keys() - there.keys())
    order = interleave_orders(list(here), list(there), lambda identity: (dates[identity] or UNDATED, identity))
    now = papers_by_identity(ours)
    if list(now) != order:
        arrange(ours, PaperRow, [now[identity].id for identity in order])
        ours.expire_all()
    new = [row.id for identity, row in now.items() if identity not in here]
    for proposal in ours.scalars(select(ProposalRow).where(ProposalRow.paper_id.in_(new))):
        proposal.base = renamed_base(proposal.base, names)
        proposal.as_read = read_with(proposal.as_read, names)
    ours.flush()


def bring_proposals(ours: Session, theirs: Session, names: LabelMap, merged: MergeOutcome) -> None:
    """Bring in proposals that their program read in a paper that both have, and ours did not."""
    here = set(PROPOSALS.digests(ours))
    papers = papers_by_identity(ours)
    for identity, paper in papers_by_identity(theirs).items():
        rows = theirs.scalars(
            select(ProposalRow).where(ProposalRow.paper_id == paper.id).order_by(ProposalRow.position)
        )
        for row in rows:
            if row.key in here:
                continue
            own = papers[identity]
            value = in_our_words(PROPOSALS.sort, PROPOSALS.value(theirs, row.key), names)
            facts = {name: said for name, said in value.items() if name not in ("actors", "asks")}
            last = ours.scalar(select(func.max(ProposalRow.position)).where(ProposalRow.paper_id == own.id))
            place = 0 if last is None else last + 1
            ours.add(ProposalRow(paper_id=own.id, position=place, key=row.key, source=row.source, **facts))
            ours.flush()
            PROPOSALS.put(ours, row.key, value)
            merged.came["proposal"] += 1


def _count(session: Session, paper_id: int) -> int:
    return session.scalar(select(func.count()).select_from(ProposalRow).where(ProposalRow.paper_id == paper_id)) or 0
