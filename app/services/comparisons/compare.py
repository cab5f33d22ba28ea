"""Comparing two drafts: reading, comparison, attribution and redline in one call.

It decides nothing of what changed or who asked; it hands each floor what it needs, and tells a Progress how far it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.attribution.evidence.actor_ranking import Ranking
from app.job import PartProgress, Progress, SilentProgress
from app.late_methods import dataclass
from app.redline.compose import add_names, add_precedents, compose, compose_unnamed
from app.redline.views.anonymous import withhold_names
from app.services.comparisons import caveats as doubts
from app.services.comparisons.attribution import Attributor, KnownEvidence
from app.services.comparisons.comparer import Comparer
from app.services.comparisons.readings import readings_of
from app.services.comparisons.scope_tags import tell_scope
from app.treaty.reading import readings_offered
from app.treaty.scope import ScopeMap
from app.treaty.vocabulary import ENGLISH, Vocabulary

if TYPE_CHECKING:
    from app.attribution.evidence.confirmations import ConfirmationContext
    from app.attribution.precedents.known_sources import KnownSources
    from app.redline.model import Redline
    from app.services.comparisons.caveats import Caveat
    from app.services.comparisons.scope_tags import ScopePair
    from app.services.comparisons.sources import SourceStep, SourceStory
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Comparison
    from app.treaty.confirmations import Confirmation, DraftName
    from app.treaty.draft import Draft
    from app.treaty.instruments import Instrument
    from app.treaty.proposals import ProposalPaper
    from app.treaty.reading import Reading


@dataclass(frozen=True)
class ComparedDrafts:
    """Two drafts compared: all that the window shows and every export writes comes from this one value."""

    older: Reading
    newer: Reading
    comparison: Comparison
    attributions: tuple[Attribution, ...]
    redline: Redline
    papers: tuple[ProposalPaper, ...]
    register: Register
    """The register under which names were resolved: the shipped one, joined with the dossier's own."""
    found: tuple[Attribution, ...] = ()
    """The attributions as the evidence has them, before what a person said of them."""
    doubts: tuple[Caveat, ...] = ()
    """What a reader must know before trusting it, in parts and in English."""
    unfounded: tuple[Caveat, ...] = ()
    """Which of the things that a person said name nobody, likewise."""
    words: Vocabulary = ENGLISH
    """The words in which the redline speaks."""
    foremost: tuple[Caveat, ...] = ()
    """Those of the doubts that touch the whole comparison; they stand first."""
    set_aside: tuple[Attribution, ...] = ()
    """What was found and a person rejected: it names nobody, and is in no redline."""
    scope: ScopePair = (ScopeMap(), ScopeMap())
    """Which provisions of either draft reach which offences."""
    sources: KnownSources | None = None
    """Where the words of the newer draft come from; None where there is no shelf."""
    story: SourceStory | None = None
    """The same before what a person said of who asked."""


def compare_drafts(
    older: Draft,
    newer: Draft,
    known: KnownEvidence,
    resources: Resources,
    *,
    reading: str = "issued",
    pins: tuple[tuple[str, str], ...] = (),
    register: Register | None = None,
    words: Vocabulary = ENGLISH,
    workshop: Comparer | None = None,
    texts: ComparedTexts | None = None,
    early: Callable[[Redline], None] | None = None,
    shelf: tuple[Instrument, ...] = (),
    progress: Progress | None = None,
) -> ComparedDrafts:
    """Compare two drafts under one reading, and say in `words` who asked for each change by all that is `known`.

    `pins` are pairs of provision ids that a person joined; `workshop` makes readings and comparisons, where some may be
    at hand; `texts` are the two as `compare_texts` gives them, where that is done; else `early` is given their
    redline before it is known who asked, where that is to be looked for at all. With a `shelf` of instruments it is
    told where the words of the newer draft come from. Raises Refused for a reading that is
    none, Cancelled when `progress` does.
    """
    progress, workshop = progress or SilentProgress(), workshop or Comparer()
    register = register or resources.register
    given = texts is not None
    texts = texts or compare_texts(
        older, newer, tuple(paper.source for paper in known.papers), resources, register,
        reading=reading, pins=pins, words=words, workshop=workshop, progress=progress,
    )  # fmt: skip
    before, after, comparison = texts.older, texts.newer, texts.comparison
    asking = Attributor(
        (older, newer), (before, after), known, resources, register,
        reading=reading, workshop=workshop, progress=PartProgress(progress, 40, 65),
    )  # fmt: skip
    if early is not None and not given and asking.evidenced:
        early(texts.redline)
    named = names_in(asking, 0, 1, comparison, PartProgress(progress, 65, 90))
    found, attributions = named.found, named.attributions
    progress.step(90, PartProgress.WHOLE, "Composing")
    first, rest = doubts.in_order(
        doubts.of_imports(older, newer, known.papers),
        doubts.of_papers(asking.choices(0, 1), after.draft, asking.evident, asking.apart(0, 1)),
    )
    doubtful = (*first, *rest)
    idle: tuple[Caveat, ...] = ()
    if known.confirmations:
        idle = _unfounded(known.confirmations, asking.standing(0, 1, comparison), asking.papers)
    redline = add_names(
        texts.redline, attributions, register, warnings=doubts.caveat_lines((*doubtful, *idle), words), words=words
    )
    compared = ComparedDrafts(
        before, after, comparison, attributions, redline, asking.papers, register, found, doubtful, idle, words, first,
        asking.set_aside(found, 0, 1, comparison), texts.scope,
    )  # fmt: skip
    if shelf:
        compared = _with_sources(compared, asking, known, resources, (reading, workshop, shelf), progress)
    progress.step(PartProgress.WHOLE, PartProgress.WHOLE, "Composing")
    return compared


def _with_sources(
    compared: ComparedDrafts,
    asking: Attributor,
    known: KnownEvidence,
    resources: Resources,
    how: tuple[str, Comparer, tuple[Instrument, ...]],
    progress: Progress,
) -> ComparedDrafts:
    """A comparison with where the words of its newer draft come from."""
    from app.services.comparisons.sources import SourceSearch

    reading, workshop, shelf = how
    choices = asking.choices(0, 1)
    spoken = [one for paper in asking.evident for one in paper.proposals if choices.of(one).draft == 0]
    search = SourceSearch(shelf, known, resources, compared.register, reading, workshop)
    pair = compared.older, compared.newer
    progress.step(90, PartProgress.WHOLE, "Looking for sources")
    story = search.story(pair, compared.comparison, compared.found, spoken, PartProgress(progress, 90, 99))
    compared = replace(compared, story=story)
    compared = replace(compared, sources=_settled_sources(compared, known.confirmations, known.order))
    return replace(compared, redline=_with_precedents(compared.redline, compared))


def _settled_sources(
    compared: ComparedDrafts, confirmations: Sequence[Confirmation], order: Sequence[DraftName]
) -> KnownSources | None:
    """The sources with who asked for each departure, by what a person said."""
    if compared.story is None:
        return None
    from app.attribution.evidence.confirmations import ConfirmationContext, apply_confirmations

    ranking = Ranking(compared.register, compared.newer.draft.language)

    def settled(step: SourceStep) -> Sequence[Attribution]:
        context = ConfirmationContext(step.comparison, step.older, step.newer, order)
        return apply_confirmations(step.found, confirmations, context, ranking, compared.papers)

    return compared.story.told(settled)


def _with_precedents(redline: Redline, compared: ComparedDrafts) -> Redline:
    """A redline with the sources that a comparison knows."""
    if compared.sources is None:
        return redline
    return add_precedents(redline, compared.sources, compared.newer.draft, compared.register, words=compared.words)


@dataclass(frozen=True)
class ComparedTexts:
    """Two drafts as read and compared, of which it is not known who asked."""

    older: Reading
    newer: Reading
    comparison: Comparison
    redline: Redline
    scope: ScopePair
    """Which provisions of either draft reach which offences."""

    def beside(self, papers: Sequence[ProposalPaper]) -> ComparedTexts:
        """The same beside papers that were read meanwhile: the redline names them."""
        return replace(self, redline=replace(self.redline, evidence=tuple(paper.source for paper in papers)))


def compare_texts(
    older: Draft,
    newer: Draft,
    evidence: tuple[str, ...],
    resources: Resources,
    register: Register,
    *,
    reading: str,
    pins: tuple[tuple[str, str], ...],
    words: Vocabulary,
    workshop: Comparer,
    progress: Progress,
) -> ComparedTexts:
    """Compare two drafts under one reading, without looking for who asked; `evidence` names the papers that there are.

    Raises as `compare_drafts`.
    """
    progress.step(0, PartProgress.WHOLE, "Reading")
    before, after = readings_of((older, newer), reading, workshop)
    comparison = workshop.compare(before.draft, after.draft, pins, PartProgress(progress, 5, 35))
    comparison, scope = tell_scope(comparison, (before.draft, after.draft), resources)
    progress.step(35, PartProgress.WHOLE, "Looking for who asked")
    redline = compose_unnamed(
        comparison,
        before.draft,
        after.draft,
        register,
        evidence=evidence,
        offered=(*readings_offered(older), *readings_offered(newer)),
        words=words,
    )
    return ComparedTexts(before, after, comparison, redline, scope)


@dataclass(frozen=True)
class NamedChanges:
    """Who asked for the changes between two drafts as read, with what became of what they asked."""

    older: Draft
    newer: Draft
    found: tuple[Attribution, ...]
    """As the evidence has it, before what a person said."""
    attributions: tuple[Attribution, ...]


def names_in(asking: Attributor, older: int, newer: int, comparison: Comparison, progress: Progress) -> NamedChanges:
    """Who asked for the changes of `comparison`, which is that of two drafts in the hand of `asking`, by their indices.
    Raises what `progress` raises.
    """
    before, after = asking.readings[older].draft, asking.readings[newer].draft
    found = asking.found(older, newer, comparison)
    progress.step(0, PartProgress.WHOLE, "Following what was asked")
    if any(one.asked.ask for one in found):
        from app.attribution.fates.fates import with_fates  # where nothing is asked, nothing comes of it

        evidence = asking.evidence(older, newer)
        found = with_fates(found, comparison, before, after, evidence, seen=asking.seen, progress=progress)
    return NamedChanges(before, after, found, asking.settled(found, older, newer, comparison))


def with_words(
    compared: ComparedDrafts, confirmations: Sequence[Confirmation], order: Sequence[DraftName]
) -> ComparedDrafts:
    """The same comparison under other confirmations of its dossier; nothing is compared or looked for again."""
    from app.attribution.evidence.confirmations import ConfirmationContext, apply_confirmations, set_aside

    standing = ConfirmationContext(compared.comparison, compared.older, compared.newer, order)
    ranking = Ranking(compared.register, compared.newer.draft.language)
    attributions = apply_confirmations(compared.found, confirmations, standing, ranking, compared.papers)
    idle = _unfounded(confirmations, standing, compared.papers)
    aside = set_aside(compared.found, confirmations, standing, compared.papers)
    sources = _settled_sources(compared, confirmations, order)
    return _composed(replace(compared, attributions=attributions, unfounded=idle, set_aside=aside, sources=sources))


def _unfounded(
    confirmations: Sequence[Confirmation], standing: ConfirmationContext, papers: Sequence[ProposalPaper]
) -> tuple[Caveat, ...]:
    from app.attribution.evidence.confirmations import explain_unfounded

    return tuple(doubts.Caveat(said) for said in explain_unfounded(confirmations, standing, papers))


def in_words(compared: ComparedDrafts, words: Vocabulary) -> ComparedDrafts:
    """The same comparison in the words of another vocabulary; nothing is compared or looked for again."""
    return compared if compared.words.language == words.language else _composed(replace(compared, words=words))


def in_language(compared: ComparedDrafts, resources: Resources, language: str) -> ComparedDrafts:
    """The comparison in the words of `language`, "" for those in which it speaks. Nothing is compared again."""
    return in_words(compared, resources.vocabulary(language)) if language else compared


def without_names(compared: ComparedDrafts) -> Redline:
    """The redline without a word of who asked, for files from which names are left out; what is doubtful in the drafts
    is still said, but for what names a person, and what was confirmed of who asked is not.
    """
    drafts = doubts.of_drafts(compared.older.draft, compared.newer.draft)
    personal = (*doubts.of_somebody(compared.doubts), *compared.unfounded)
    return withhold_names(
        compared.redline, doubts.caveat_lines(drafts, compared.words), doubts.caveat_lines(personal, compared.words)
    )


def _composed(compared: ComparedDrafts) -> ComparedDrafts:
    """The comparison with its redline made anew."""
    redline = compose(
        compared.comparison,
        compared.attributions,
        compared.older.draft,
        compared.newer.draft,
        compared.register,
        evidence=compared.redline.evidence,
        warnings=doubts.caveat_lines((*compared.doubts, *compared.unfounded), compared.words),
        offered=tuple(one.name for one in compared.redline.offered),
        words=compared.words,
    )
    return replace(compared, redline=_with_precedents(redline, compared))
