"""Proposals as a table: one line for each ask, under headings that the reader of tables knows. It computes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from app.exporting.tables.table import Table, columns

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.proposals import Ask, Proposal, ProposalPaper

HEAD = (
    "Provision", "Proponent", "Role", "Spoken by", "Asked", "Proposed text", "Beside or instead of", "Rationale",
    "Source", "Where", "Date", "Draft", "Stance", "Passage", "Reviewed", "Actor ids", "Id",
)  # fmt: skip


def table_of_proposals(
    papers: Iterable[ProposalPaper], register: Register, spoken: Mapping[str, str | None] | None = None
) -> Table:
    """The asks in the order of their papers. `spoken` gives for a proposal's id the label of the draft it speaks to,
    None for none that is there; without it `Draft` is what the paper says.
    """
    rows = (
        _row(proposal, ask, register, (spoken or {}).get(proposal.id) or proposal.base)
        for paper in papers
        for proposal in paper.proposals
        for ask in proposal.asks
    )
    return Table("Proposals", HEAD, tuple(rows), columns(HEAD, "Date"))


def _row(proposal: Proposal, ask: Ask, register: Register, draft: str) -> tuple[str, ...]:
    names, speakers = (", ".join(register.printed(a) for a in some) for some in (proposal.actors, proposal.speakers))
    return (
        ask.address or proposal.address,
        names,
        "" if proposal.role == "proponent" else proposal.role,
        speakers,
        ask.edit.value,
        ask.wording,
        ask.anchor,
        proposal.rationale,
        proposal.source,
        ask.where or proposal.where,
        proposal.date,
        draft,
        ask.stance.value,
        ask.quote,
        proposal.review.value,
        "; ".join(a.as_written if a.id == "?" else a.id for a in proposal.actors),
        ask.id,
    )
