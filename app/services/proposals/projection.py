"""Proposals laid against the drafts of their dossier: which draft each speaks to, and which edits its wording makes.

Derived anew each time and stored nowhere: a draft added later may be the one that is spoken to.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.asks.base_draft import BaseChoices, BaseReason, base_of, unsaid_bases
from app.attribution.asks.wording_edits import WordingEdits, edits_of_wording
from app.attribution.words.base_index import BaseIndex
from app.attribution.words.provision_index import index_provisions
from app.attribution.words.terms import words_in
from app.importing.source.report import SPEAKS_ELSEWHERE
from app.job import SilentProgress, ask_before_each
from app.message import Message
from app.notation.statements.passages import passage
from app.treaty.draft import ReportLine, Severity
from app.treaty.reading import apply_reading

if TYPE_CHECKING:
    from app.job import Progress
    from app.treaty.draft import Draft
    from app.treaty.proposals import Ask, ProposalPaper

SLIGHT = "“{passage}” differs from the draft only by {edits}: perhaps a slip, so it names nobody."
"""What is said of a restatement, by its opening, whose edits may all be slips."""
_OPENING = 60
"""Characters by which a wording is known again."""
_NAMED = "The paper names it."
_DATED = "It is the newest draft issued before the paper."


@dataclass(frozen=True, slots=True)
class ProposalBase:
    """The label of the draft that a proposal speaks to, None for none of the dossier's, and why in one sentence."""

    label: str | None
    why: Message | str


@dataclass(frozen=True)
class ProposalProjection:
    """What is known of proposals once the drafts are at hand: by proposal id, and by ask id for those with wording."""

    spoken: Mapping[str, ProposalBase]
    laid: Mapping[str, WordingEdits]


def lay_out(
    papers: Iterable[ProposalPaper], drafts: Sequence[Draft], progress: Progress | None = None
) -> ProposalProjection:
    """Lay every proposal of `papers` against the draft it speaks to, of `drafts` in the order of their dossier. Raises
    what `progress` raises, which is only asked whether to stop.
    """
    papers = tuple(papers)
    progress = progress or SilentProgress()
    drafts = [apply_reading(draft, "issued").draft for draft in ask_before_each(drafts, progress)]
    texts = ask_before_each(drafts, progress)
    every = frozenset(word for draft in texts for p in draft.provisions for word in words_in(p.text))
    words: dict[int, BaseIndex] = {}
    spoken: dict[str, ProposalBase] = {}
    laid: dict[str, WordingEdits] = {}
    choices = BaseChoices(drafts)
    for paper, unsaid in zip(papers, unsaid_bases(papers, drafts), strict=True):
        for proposal in ask_before_each(paper.proposals, progress):
            at, why = base_of(proposal, choices, unsaid)
            if at is None:
                spoken[proposal.id] = ProposalBase(None, why)
                continue
            named = choices.of(proposal, unsaid).why is BaseReason.NAMED
            label = drafts[at].label or drafts[at].symbol or drafts[at].source
            spoken[proposal.id] = ProposalBase(label, why or (_NAMED if named else _DATED))
            if at not in words:
                words[at] = BaseIndex(index_provisions(drafts[at]), every)
            for ask in proposal.asks:
                if (found := edits_of_wording(proposal, ask, words[at])) is not None:
                    laid[ask.id] = found
    return ProposalProjection(spoken, laid)


def opening_of(ask: Ask) -> str:
    """The words by which a report tells of an ask."""
    return passage(ask.wording, 0, 0, _OPENING)


def with_unread_counts(paper: ProposalPaper, drafts: Sequence[Draft]) -> ProposalPaper:
    """A paper whose report says how many of its restatements cannot be read against the drafts that are there, which
    may differ from them by slips alone, and how many of its proposals speak to none of them.
    """
    if not drafts:
        return paper
    found = lay_out((paper,), drafts)
    report: list[ReportLine] = []
    unread = sum(one.unreadable for one in found.laid.values())
    if unread:
        form = "{n} paragraphs are restated as they stand, and nothing says what is asked: they name nobody."
        report.append(ReportLine(Severity.WARNING, Message(form, (unread,)), ""))
    slips = [(ask, found.laid[ask.id]) for p in paper.proposals for ask in p.asks if ask.id in found.laid]
    slips = [(ask, laid) for ask, laid in slips if laid.slight and not laid.decided]
    if slips:
        form = "{n} paragraphs are restated but for what may be slips: they name nobody."
        report.append(ReportLine(Severity.WARNING, Message(form, (len(slips),)), ""))
    for ask, laid in slips:
        said = Message(SLIGHT, (opening_of(ask), laid.differs))
        report.append(ReportLine(Severity.INFO, said, ask.where))
    elsewhere: dict[Message | str, int] = {}
    for one in found.spoken.values():
        if one.label is None:
            elsewhere[one.why] = elsewhere.get(one.why, 0) + 1
    for why, count in elsewhere.items():
        said = Message(SPEAKS_ELSEWHERE, (count, why))
        report.append(ReportLine(Severity.WARNING, said, ""))
    return replace(paper, report=(*paper.report, *report))
