"""Which draft of a dossier a proposal speaks to: by its name, by its date, or by the text it restates.

A paper that says neither its draft nor its date is laid against the draft of whose paragraphs its wording leaves out
least, and the reader is told so. What the wording puts in says nothing of that: a later draft may have it because it
was asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.attribution.asks.ask_delta import wanted
from app.attribution.asks.spoken_to import Why, spoken_to
from app.attribution.words.base_index import OlderWords
from app.attribution.words.provision_index import Places, places_of

if TYPE_CHECKING:
    from app.treaty.draft import Draft
    from app.treaty.proposals import Proposal, ProposalPaper


_RESTATES = 0.5
"""Share of a paragraph from which a wording restates it."""


_CLEARLY = 0.1
"""How much more of each paragraph, in the mean, a later draft must be restated to be the one spoken to."""


def base_of(proposal: Proposal, drafts: Sequence[Draft], unsaid: int | None) -> tuple[int | None, str]:
    """The index of the draft a proposal speaks to, None for none, and what a reader must know of that.

    `unsaid` is the draft for proposals of its paper that say neither draft nor date.
    """
    spoken = spoken_to(proposal, drafts, unsaid=unsaid)
    if spoken.why is Why.ELSEWHERE:
        return None, f"It speaks to {proposal.base}, which is not among the drafts."
    if spoken.why is Why.UNREAD:
        return None, f"It speaks to {proposal.base}; none of the drafts can be told to be that, or not to be."
    if spoken.why is Why.BEFORE:
        return None, "It is older than the first draft."
    if spoken.draft < 0:
        return None, "There is no draft it could speak to."
    name = drafts[spoken.draft].label or drafts[spoken.draft].source
    if spoken.why is not Why.UNDATED:
        return spoken.draft, ""
    return spoken.draft, f"It does not say which draft it speaks to; it was laid against {name}."


def unsaid_bases(
    papers: Sequence[ProposalPaper], drafts: Sequence[Draft], places: Callable[[Draft], Places] = places_of
) -> tuple[int | None, ...]:
    """For each paper with proposals that say neither draft nor date (or when no draft has one): the index of the draft
    that it restates most of, the earliest of several; None for other papers. Two papers may have the same name.
    """
    dated = any(draft.date for draft in drafts)
    found: list[int | None] = []
    older: list[OlderWords] = []
    for paper in papers:
        open_ = [one for one in paper.proposals if not one.base and not (one.date and dated)]
        if not open_ or not drafts:
            found.append(None)
            continue
        older = older or [OlderWords(places(draft), frozenset()) for draft in drafts]
        found.append(_nearest([_restated(open_, words) for words in older]))
    return tuple(found)


def _restated(proposals: Sequence[Proposal], older: OlderWords) -> list[float]:
    """For each ask, the share of a paragraph of a draft that its wording restates."""
    return [wanted(proposal, ask, older).restates for proposal in proposals for ask in proposal.asks]


def _nearest(restated: Sequence[Sequence[float]]) -> int:
    """The index of the draft of which most is restated, by the asks that restate a paragraph of every draft: a text
    that a draft has not may be new in the others because it was asked for. An earlier draft gives way only to one that
    is restated clearly more.
    """
    shares = [asked for asked in zip(*restated, strict=True) if min(asked) >= _RESTATES]
    best = 0
    for index in range(1, len(restated)):
        if sum(asked[index] - asked[best] for asked in shares) >= _CLEARLY * max(1, len(shares)):
            best = index
    return best
