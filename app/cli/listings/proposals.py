"""Proposals as a table on a terminal: what each asks, of whom it is, where it is written. Nothing is computed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.attribution.words.provision_index import stands_in
from app.cli.text_table import CliColumn, shorten_cell, table

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.proposals import Ask, Proposal, ProposalPaper

_WORDS = 200
"""Characters of a wording: enough to know it; `--json` has all."""
_COLUMNS = (
    CliColumn("Ask"),
    CliColumn("Who", share=2),
    CliColumn("On"),
    CliColumn("Asks"),
    CliColumn("Words", share=4),
    CliColumn("Where"),
)


def proposal_lines(
    papers: Sequence[ProposalPaper],
    register: Register,
    summary: str,
    *,
    actor: str = "",
    article: str = "",
    spoken: Mapping[str, str | None] | None = None,
) -> str:
    """The asks under the names of their papers, after `summary`: those of one actor (an id), or on one provision and
    below it. `spoken` gives for a proposal's id the label of the draft it speaks to, None for none that is there.
    """
    parts = [summary]
    for paper in papers:
        rows = [
            _row(proposal, ask, register)
            for proposal in paper.proposals
            if not actor or actor in [one.id for one in proposal.actors]
            for ask in proposal.asks
            if (not article or stands_in(ask.address or proposal.address, article))
        ]
        if rows:
            parts.append(table(_COLUMNS, rows, title=paper.source + _spoken(paper, spoken or {})))
    return "\n\n".join(parts)


def _spoken(paper: ProposalPaper, spoken: Mapping[str, str | None]) -> str:
    """The drafts to which the proposals of a paper speak, as a clause behind its name."""
    drafts = dict.fromkeys(spoken[one.id] or "no draft that is here" for one in paper.proposals if one.id in spoken)
    return f", speaking to {' and '.join(drafts)}" if drafts else ""


def _row(proposal: Proposal, ask: Ask, register: Register) -> tuple[str, ...]:
    names = ", ".join(register.printed(a) for a in proposal.actors)
    if proposal.speakers:
        names += f" (spoken by {', '.join(a.as_written for a in proposal.speakers)})"
    if proposal.role != "proponent":
        names += f" ({proposal.role})"
    if proposal.review:
        names += f" [{proposal.review}]"
    asks = ask.edit.value if ask.stance.value in (ask.edit.value, "propose") else f"{ask.edit} ({ask.stance})"
    where = ", ".join(part for part in (ask.where or proposal.where, proposal.date) if part)
    return ask.id, names, ask.address or proposal.address, asks, _words(ask), where


def _words(ask: Ask) -> str:
    words = shorten_cell(ask.wording, _WORDS)
    return f"{words} [at: {ask.anchor}]" if ask.anchor else words
