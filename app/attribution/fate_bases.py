"""Which draft of a dossier a proposal speaks to: by its name, by its date, or by the text it restates.

A paper that says neither its draft nor its date is laid against the draft that its wording differs from least, and the
reader is told so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.attribution.asked import wanted
from app.attribution.older_words import OlderWords
from app.attribution.places import places_of, plain

if TYPE_CHECKING:
    from app.treaty.draft import Draft
    from app.treaty.proposals import Proposal, ProposalPaper


def base_of(proposal: Proposal, drafts: Sequence[Draft], unsaid: int | None) -> tuple[int | None, str]:
    """The index of the draft a proposal speaks to, None for none, and what a reader must know of that.

    `unsaid` is the draft for proposals of its paper that say neither draft nor date.
    """
    if proposal.base:
        for index, draft in enumerate(drafts):
            if plain(proposal.base) in _names(draft):
                return index, ""
        return None, f"It speaks to {proposal.base}, which is not among the drafts."
    dated = [index for index, draft in enumerate(drafts) if draft.date]
    if proposal.date and dated:
        before = [index for index in dated if drafts[index].date <= proposal.date]
        if not before:
            return None, "It is older than the first draft."
        return before[-1], ""
    if unsaid is None:
        return None, "There is no draft it could speak to."
    return unsaid, f"It does not say which draft it speaks to; it was laid against {drafts[unsaid].label or drafts[unsaid].source}."


def _names(draft: Draft) -> set[str]:
    return {plain(name) for name in (draft.label, draft.symbol, draft.source) if name}


def unsaid_bases(papers: Sequence[ProposalPaper], drafts: Sequence[Draft]) -> Mapping[str, int]:
    """For each paper with proposals that say neither draft nor date (or when no draft has one): the index of the draft
    that its wording differs from least, the earliest of several.
    """
    dated = any(draft.date for draft in drafts)
    found: dict[str, int] = {}
    older: list[OlderWords] = []
    for paper in papers:
        open_ = [one for one in paper.proposals if not one.base and not (one.date and dated)]
        if not open_ or not drafts:
            continue
        older = older or [OlderWords(places_of(draft), frozenset()) for draft in drafts]
        found[paper.source] = min(range(len(drafts)), key=lambda index: (_differing(open_, older[index]), index))
    return found


def _differing(proposals: Sequence[Proposal], older: OlderWords) -> int:
    """How many words of content the wordings of proposals change in a draft; all of them where they restate nothing."""
    total = 0
    for proposal in proposals:
        for ask in proposal.asks:
            total += wanted(proposal, ask, older).differing
    return total
