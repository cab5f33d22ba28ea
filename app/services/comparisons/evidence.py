"""The evidence of a dossier or of a pair in one list: its papers, and what its drafts themselves record.

Tags, footnotes and comments of a draft are read anew each time and never stored a second time; a draft gives one paper
of them, under its own name. Which change answers what is `app.attribution`'s business.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.notation.statements.recorded_asks import recorded_asks
from app.treaty.proposals import EvidenceKind, ProposalPaper

if TYPE_CHECKING:
    from app.services.dossiers.dossier import Dossier
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.draft import Draft


def recorded_in(
    drafts: Iterable[Draft], resources: Resources, register: Register | None = None
) -> tuple[ProposalPaper, ...]:
    """What the drafts record of who asked: a paper for each draft that records something, in their order."""
    papers: list[ProposalPaper] = []
    for draft in drafts:
        profile = resources.profiles.get(draft.profile)
        codes = profile is not None and profile.two_letter_codes
        found = recorded_asks(draft, register or resources.register, codes=codes)
        if found:
            papers.append(ProposalPaper(draft.label or draft.symbol or draft.source, "", draft.date, found))
    return tuple(papers)


def remarks_in(
    drafts: Iterable[Draft], resources: Resources, register: Register | None = None
) -> tuple[ProposalPaper, ...]:
    """As `recorded_in`, without the tags: what footnotes and comments ask of the words of a draft."""
    papers: list[ProposalPaper] = []
    for paper in recorded_in(drafts, resources, register):
        found = tuple(p for p in paper.proposals if all(ask.kind is not EvidenceKind.TAG for ask in p.asks))
        if found:
            papers.append(ProposalPaper(paper.source, "", paper.date, found))
    return tuple(papers)


def evidence_of(
    there: Dossier,
    resources: Resources,
    drafts: Iterable[Draft] | None = None,
    papers: Iterable[ProposalPaper] | None = None,
) -> tuple[ProposalPaper, ...]:
    """All proposals of a dossier: of its papers in the order in which they were added, then what its drafts record.
    `drafts` are all of its drafts and `papers` its papers, where they are at hand.
    """
    register = there.register(resources.register)
    if drafts is None:
        drafts = [there.draft(summary.label) for summary in there.drafts()]
    return (*(there.papers() if papers is None else papers), *recorded_in(drafts, resources, register))
