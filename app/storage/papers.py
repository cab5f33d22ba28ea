"""Proposal papers in and out of the tables `papers`, `proposals`, `proposal_actors`, `asks`.

Loading is the inverse of storing.

It works inside a session that is handed in and commits nothing: the caller's transaction does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select

from app.job import Refused
from app.storage.schema import AskRow, PaperRow, ProposalActorRow, ProposalRow, ReportRow
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def check_paper(session: Session, paper: ProposalPaper) -> None:
    """Raise Refused when the same file (by hash) is there already."""
    if paper.sha256:
        same = session.scalars(select(PaperRow.source).where(PaperRow.sha256 == paper.sha256)).first()
        if same is not None:
            raise Refused(f"The proposals of “{paper.source}” are in the dossier already, from “{same}”.")


def store_paper(session: Session, paper: ProposalPaper) -> None:
    """Add `paper` as the last of the dossier. Raises Refused when the same file (by hash) is there already."""
    check_paper(session, paper)
    last = session.scalar(select(func.max(PaperRow.position)))
    row = PaperRow(position=0 if last is None else last + 1, source=paper.source, sha256=paper.sha256, date=paper.date)
    session.add(row)
    session.flush()
    proposals: list[dict[str, Any]] = []
    actors: list[dict[str, Any]] = []
    asks: list[dict[str, Any]] = []
    for position, proposal in enumerate(paper.proposals):
        proposals.append(_proposal_values(row.id, position, proposal))
        actors += [
            {"paper_id": row.id, "proposal": position, "position": at, "actor": a.id, "as_written": a.as_written}
            for at, a in enumerate(proposal.actors)
        ]
        asks += [_ask_values(row.id, position, at, ask) for at, ask in enumerate(proposal.asks)]
    lines = [
        {"paper_id": row.id, "position": at, "severity": severity, "message": message, "where": where}
        for at, (severity, message, where) in enumerate(paper.report)
    ]
    tables = ((ProposalRow, proposals), (ProposalActorRow, actors), (AskRow, asks), (ReportRow, lines))
    for table, rows in tables:
        if rows:
            session.execute(insert(table), rows)


def _proposal_values(paper_id: int, position: int, proposal: Proposal) -> dict[str, Any]:
    return {
        "paper_id": paper_id,
        "position": position,
        "key": proposal.id,
        "role": proposal.role,
        "address": proposal.address,
        "source": proposal.source,
        "where": proposal.where,
        "date": proposal.date,
        "base": proposal.base,
        "rationale": proposal.rationale,
        "text": proposal.text,
    }


def _ask_values(paper_id: int, proposal: int, position: int, ask: Ask) -> dict[str, Any]:
    return {
        "paper_id": paper_id,
        "proposal": proposal,
        "position": position,
        "key": ask.id,
        "edit": ask.edit.value,
        "stance": ask.stance.value,
        "address": ask.address,
        "wording": ask.wording,
        "anchor": ask.anchor,
        "quote": ask.quote,
        "where": ask.where,
        "kind": ask.kind.value,
    }


def load_papers(session: Session) -> tuple[ProposalPaper, ...]:
    """All proposal papers of the dossier, in the order in which they were added."""
    rows = list(session.scalars(select(PaperRow).order_by(PaperRow.position)))
    return tuple(_paper(session, row) for row in rows)


def _paper(session: Session, row: PaperRow) -> ProposalPaper:
    actors: dict[int, list[ActorRef]] = {}
    for a in session.scalars(
        select(ProposalActorRow).where(ProposalActorRow.paper_id == row.id).order_by(ProposalActorRow.position)
    ):
        actors.setdefault(a.proposal, []).append(ActorRef(a.actor, a.as_written))
    asks: dict[int, list[Ask]] = {}
    for k in session.scalars(select(AskRow).where(AskRow.paper_id == row.id).order_by(AskRow.position)):
        asks.setdefault(k.proposal, []).append(
            Ask(
                k.key,
                Edit(k.edit),
                Stance(k.stance),
                k.address,
                k.wording,
                k.anchor,
                k.quote,
                k.where,
                EvidenceKind(k.kind),
            )
        )
    proposals = session.scalars(
        select(ProposalRow).where(ProposalRow.paper_id == row.id).order_by(ProposalRow.position)
    )
    lines = session.execute(
        select(ReportRow.severity, ReportRow.message, ReportRow.where)
        .where(ReportRow.paper_id == row.id)
        .order_by(ReportRow.position)
    )
    return ProposalPaper(
        row.source,
        row.sha256,
        row.date,
        tuple(
            Proposal(
                id=p.key,
                actors=tuple(actors.get(p.position, ())),
                role=p.role,
                address=p.address,
                source=p.source,
                where=p.where,
                date=p.date,
                base=p.base,
                asks=tuple(asks.get(p.position, ())),
                rationale=p.rationale,
                text=p.text,
            )
            for p in proposals
        ),
        tuple((severity, message, where) for severity, message, where in lines),
    )
