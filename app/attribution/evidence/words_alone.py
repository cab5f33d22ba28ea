"""What a person said of who asked, for a dossier that goes without its papers: by these words alone the same actors are
named, or nobody, as with the papers. It knows no change and reads no dossier.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.attribution.evidence.asks_now import AsksNow
from app.attribution.evidence.confirmations import same_ask
from app.treaty.attributions import Link
from app.treaty.confirmations import Verdict
from app.treaty.proposals import EvidenceKind, Review

if TYPE_CHECKING:
    from app.treaty.confirmations import Confirmation
    from app.treaty.proposals import ProposalPaper

_IN_DRAFTS = frozenset({EvidenceKind.TAG, EvidenceKind.TRACKED})
_IN_PAPERS = frozenset({EvidenceKind.PROPOSAL, EvidenceKind.RATIONALE, EvidenceKind.ENTRY})


def words_without_papers(
    confirmations: Iterable[Confirmation], papers: Sequence[ProposalPaper]
) -> tuple[Confirmation, ...]:
    """The words of `confirmations`, as said one after another, that stand when `papers` are gone, as they stand now.

    `papers` have the proposals that were rejected too. A confirmed ask stands with its actors as they are now, and not
    when it names nobody, or a later word on the same change and ask counts instead. A rejected one stands when the
    drafts themselves have what was rejected, or when a confirmed one that stands elsewhere is on the same ask. Where a
    later word could no longer be known for one on the same ask, the earlier one does not stand: nobody is named.
    """
    asks, alone = AsksNow(papers), AsksNow(())
    proposals = {one.id: one for paper in papers for one in paper.proposals}
    corrected = {key for key, one in proposals.items() if one.review is Review.CORRECTED}
    said = [asks.standing(word) for word in confirmations]
    bare = [_bare(word, corrected) for word in said]
    left: list[Confirmation] = []
    needed: set[int] = set()
    for at, word in enumerate(said):
        if word.verdict is not Verdict.CONFIRMED or asks.why_nobody(word):
            continue
        later = [i for i in range(at + 1, len(said)) if same_ask(word.attribution, said[i], asks)]
        if any(_change(said[i]) == _change(word) or asks.why_nobody(said[i]) for i in later):
            continue
        no = [i for i in later if said[i].verdict is Verdict.REJECTED]
        if all(same_ask(bare[at].attribution, bare[i], alone) for i in no):
            left.append(bare[at])
            needed.update(no)
    for at, word in enumerate(said):
        if word.verdict is Verdict.REJECTED and (at in needed or _in_drafts(word, proposals)):
            left.append(bare[at])
    return tuple(sorted(left, key=lambda word: word.number))


def _bare(word: Confirmation, corrected: set[str]) -> Confirmation:
    """A word without its reference to a proposal that was put right: read anew by the reader, it would not be."""
    if word.attribution.asked.proposal not in corrected:
        return word
    asked = replace(word.attribution.asked, proposal="", ask="")
    return replace(word, attribution=replace(word.attribution, asked=asked))


def _in_drafts(word: Confirmation, proposals: Iterable[str]) -> bool:
    """Whether what a word is on can be found without papers: it is marked, or noted in a draft."""
    asked, link = word.attribution.asked, word.attribution.link
    if link is Link.MARKED or asked.kind in _IN_DRAFTS:
        return True
    return link is Link.MATCHED and asked.kind not in _IN_PAPERS and asked.proposal not in proposals


def _change(word: Confirmation) -> tuple[object, ...]:
    return (word.kind, word.older_draft, word.newer_draft, word.older, word.newer)
