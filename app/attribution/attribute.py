"""Names who asked for each change of a comparison. The evidence is the drafts' own marks and proposal papers.

No evidence, no name: a change without an Attribution is unattributed, the most frequent right answer. Every ask that
matches is shown, none is picked; who asked for the opposite is shown as that. Deterministic: the order of the papers
changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.attribution.evidence.actor_ranking import Ranking
from app.attribution.evidence.remarks import Remarks
from app.attribution.evidence.settled_tags import FreeWords, from_chosen_options, from_lifted_tags
from app.attribution.evidence.text_marks import displaced_deletions, from_tags
from app.attribution.evidence.tracked_marks import VanishedProvisions, from_revisions
from app.attribution.words.index_cache import IndexCache
from app.attribution.words.provision_index import pair_context_on
from app.attribution.words.survival import SurvivingText
from app.job import Progress, SilentProgress

if TYPE_CHECKING:
    from app.attribution.asks.rebase import BaseDraft, OwnLayings
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Change, Comparison
    from app.treaty.draft import Draft
    from app.treaty.proposals import Position, ProposalPaper


def attribute(
    comparison: Comparison,
    older: Draft,
    newer: Draft,
    papers: Sequence[ProposalPaper],
    register: Register,
    *,
    authors: Mapping[str, str] | None = None,
    stored: Draft | None = None,
    bases: Sequence[BaseDraft] = (),
    remarks: Sequence[ProposalPaper] = (),
    entered: Sequence[Position] = (),
    seen: IndexCache | None = None,
    own: OwnLayings | None = None,
    progress: Progress | None = None,
) -> tuple[Attribution, ...]:
    """The attributions of a comparison, in the order of its changes.

    In: the comparison and the two drafts as read; proposal papers; the register; `authors` (author of a tracked change
    → actor id, as a person confirmed it); `stored`, the newer draft with its tracked deletions, for paragraphs deleted
    whole; `bases`, the drafts that proposals may speak to beside the older; `remarks`, what footnotes and comments of
    the newer draft say of its words; `entered`, positions that a person entered, of which the
    withdrawals count; `seen`, drafts that are words already; `own`, asks that were laid against their drafts already.
    Out: for each change those who asked for it and those who asked for the opposite; nothing for a change without
    evidence.

    Who asked for words that came is named; who restates the paragraph as it stands asked for nothing.

    >>> older, newer = draft("1. Ships moor at the pier."), draft("1. Ships moor at the pier by night.")
    >>> names(older, newer, asked("Norhaven", "restate", "Article 1(1)", "Ships moor at the pier by night."))
    ['insertion: + by night ← Norhaven']
    >>> names(older, newer, asked("Kestria", "restate", "Article 1(1)", "Ships moor at the pier."))
    []
    """
    seen = seen or IndexCache()
    ground = pair_context_on(comparison, seen.places(older), seen.places(newer))
    others = displaced_deletions(comparison.changes, ground)
    standing, vanished = SurvivingText(comparison, ground), VanishedProvisions(stored, ground.newer)
    free, noted = FreeWords(ground), Remarks(remarks, ground)
    order = Ranking(register, newer.language)
    result: list[Attribution] = []
    progress = progress or SilentProgress()
    matched: dict[str, list[Attribution]] = {}
    if any(paper.proposals for paper in papers):  # else nothing was asked, and no draft need be read as words
        from app.attribution.matching.matcher import Matcher

        matcher = Matcher(comparison, ground, papers, bases, seen.places, entered, own)
        matched = matcher.matched([change for change in comparison.changes if not _same_words(change)], progress)
    for change in comparison.changes:
        if _same_words(change):
            continue
        found = [
            *from_tags(change, ground, others),
            *from_lifted_tags(change, ground, free),
            *from_chosen_options(change, ground, standing),
            *noted.on(change),
            *from_revisions(change, ground, register, authors or {}, vanished),
            *matched.get(change.id, ()),
        ]
        result += order.ordered(found)
    return tuple(result)


def _same_words(change: Change) -> bool:
    """Whether a change leaves its words as they are, as one of formatting, or of a citation that nobody edited: who
    asked for these words asked for no such change.
    """
    sides = (change.older, change.newer)
    return (
        change.kind.traits.keeps_words
        and sides[0] is not None
        and sides[1] is not None
        and sides[0].text == sides[1].text
    )
