"""Authors of tracked changes as actors: only where a person said so.

The proponent of a tracked change in a paper is its author as the file has the name; a name spelled like a State's is an
author's all the same. What a person said is laid over the papers each time they are read, so that it can be taken back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.treaty.marks import ActorRef
from app.treaty.proposals import EvidenceKind, Proposal, ProposalPaper

if TYPE_CHECKING:
    from app.treaty.actors import Register


def with_authors(
    papers: Iterable[ProposalPaper], authors: Mapping[str, str], register: Register | None = None
) -> tuple[ProposalPaper, ...]:
    """The papers with the authors of tracked changes as the actors a person gave them (author → actor id).

    With `register`, an officer among them is a facilitator.
    """
    return tuple(
        replace(paper, proposals=tuple(said_of(p, authors, register) for p in paper.proposals)) for paper in papers
    )


def without_authors(proposal: Proposal, stored: Proposal, shown: Proposal) -> Proposal:
    """What a person made of `shown`, in the words of the dossier.

    `shown` is `stored` with authors laid over. Where the person left an actor or the role as shown, they are as stored:
    who an author is stays a word of its own.
    """
    as_stored = dict(zip(shown.actors, stored.actors, strict=True))
    return replace(
        proposal,
        actors=tuple(as_stored.get(actor, actor) for actor in proposal.actors),
        role=stored.role if proposal.role == shown.role else proposal.role,
    )


def said_of(proposal: Proposal, authors: Mapping[str, str], register: Register | None = None) -> Proposal:
    """One proposal so; one without a tracked change is as it was."""
    if all(ask.kind is not EvidenceKind.TRACKED for ask in proposal.asks):  # one may have been added by hand
        return proposal
    actors = tuple(
        ActorRef(authors[actor.as_written], actor.as_written)
        if actor.id == "?" and authors.get(actor.as_written)
        else actor
        for actor in proposal.actors
    )
    officers = register is not None and all(register.type_of(actor.id) == "officer" for actor in actors)
    return replace(proposal, actors=actors, role="facilitator" if officers else proposal.role)
