"""Who asked for the changes between two drafts of a series, with all that is known of it: the papers without what a
person rejected, what footnotes and comments of the drafts ask, the drafts to which proposals speak, who the authors of
tracked changes are, and what a person said.

Whoever names somebody for a change asks here, so that no two answers differ. What changed is found elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from app.attribution.asks.base_draft import BaseChoices
from app.attribution.asks.provision_course import course_of
from app.attribution.evidence.actor_ranking import Ranking
from app.comparison.compare import compare
from app.job import PartProgress, Progress, SilentProgress, ask_before_each
from app.late_methods import dataclass
from app.services.comparisons.comparer import Comparer
from app.services.comparisons.evidence import recorded_in, remarks_in
from app.services.dossiers.revision_authors import with_authors
from app.treaty.marks import AttributionTag, Revision, Stance

if TYPE_CHECKING:
    from types import UnionType

    from app.attribution.asks.provision_course import ProvisionCourse
    from app.attribution.asks.rebase import BaseDraft, OwnLayings
    from app.attribution.evidence.confirmations import ConfirmationContext
    from app.attribution.words.index_cache import IndexCache
    from app.services.dossiers.dossier import Dossier
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.attributions import Attribution
    from app.treaty.changes import Comparison
    from app.treaty.confirmations import Confirmation, DraftName
    from app.treaty.draft import Draft
    from app.treaty.marks import Mark
    from app.treaty.proposals import Position, Proposal, ProposalPaper
    from app.treaty.reading import Reading


@dataclass(frozen=True)
class KnownEvidence:
    """What is known of who asked, beside what the drafts in hand say themselves."""

    papers: tuple[ProposalPaper, ...] = ()
    """As stored, with the proposals that a person rejected."""
    authors: Mapping[str, str] = field(default_factory=dict)
    """Authors of tracked changes and their actor ids, as a person confirmed them."""
    confirmations: tuple[Confirmation, ...] = ()
    """What a person said of who asked, in the order in which it was said."""
    order: tuple[DraftName, ...] = ()
    """The drafts of the dossier in their order, as confirmations name them."""
    entered: tuple[Position, ...] = ()
    """The positions that a person entered: withdrawals among them take back what papers ask."""
    series: tuple[Draft, ...] = ()
    """The drafts of the dossier in their order, to which evidence may speak; empty: those in hand are all."""


class Attributor:
    """Who asked between any two drafts in hand, which are given as stored and as read, and named by their index.

    When there is a series, all drafts in hand are of it, and each is known in it by its label.
    """

    def __init__(
        self,
        drafts: Sequence[Draft],
        readings: Sequence[Reading],
        known: KnownEvidence,
        resources: Resources,
        register: Register,
        *,
        reading: str = "issued",
        workshop: Comparer | None = None,
        progress: Progress | None = None,
    ) -> None:
        self._stored, self._readings, self._known = drafts, readings, known
        self._resources, self._register = resources, register
        self._progress, self._workshop = progress or SilentProgress(), workshop or Comparer()
        self.papers = with_authors(known.papers, known.authors, register)
        """The papers with their authors as known, those that a person rejected among them."""
        labels = [draft.label for draft in known.series]
        self._at = [labels.index(draft.label) for draft in drafts] if known.series else list(range(len(drafts)))
        """Of each draft in hand: its place in the series."""
        in_hand = {at: one.draft for at, one in zip(self._at, readings, strict=True)}
        self._series = [
            in_hand[at] if at in in_hand else self._workshop.read(draft, reading).draft
            for at, draft in enumerate(ask_before_each(known.series or drafts, self._progress))
        ]
        self._courses: dict[tuple[int, int], ProvisionCourse] = {}
        self._along: dict[tuple[int, int], ProvisionCourse] = {}
        self._apart: dict[tuple[int, int], frozenset[str]] = {}
        self._choices: dict[tuple[int, int], BaseChoices] = {}
        self._found: dict[tuple[int, int], tuple[Comparison, tuple[Attribution, ...]]] = {}
        """Who asked, as it was found for a comparison: of a dossier the steps are asked for twice."""
        self._restated: dict[tuple[int, tuple[str, ...]], bool] = {}

    @property
    def drafts(self) -> Sequence[Draft]:
        """The drafts in hand, as stored."""
        return self._stored

    @property
    def readings(self) -> Sequence[Reading]:
        """The same as read."""
        return self._readings

    def compare(self, older: int, newer: int, pins: tuple[tuple[str, str], ...], progress: Progress) -> Comparison:
        """The comparison of two drafts in hand. Raises what `progress` raises."""
        found = self._workshop.compare(self._readings[older].draft, self._readings[newer].draft, pins, progress)
        if not pins and self._at[newer] == self._at[older] + 1:
            self._along[self._at[older], self._at[newer]] = course_of(found)
        return found

    def forget_courses(self) -> None:
        """Forget how drafts lead to any but the next one: the ways to the older draft of each pair serve that alone."""
        self._courses.clear()
        self._along = {(start, end): way for (start, end), way in self._along.items() if end == start + 1}

    def forget_layings(self) -> None:
        """Forget how asks were laid against their drafts: who asked is known of all pairs that were asked for."""
        self.forget_courses()
        self.__dict__.pop("_own", None)
        for draft in self._series:
            self.seen.places(draft).let_go()

    @property
    def seen(self) -> IndexCache:
        """The drafts that were read as words for it."""
        return self._workshop.seen

    @cached_property
    def evident(self) -> tuple[ProposalPaper, ...]:
        """The papers without what a person rejected."""
        return tuple(paper.evident() for paper in self.papers)

    @property
    def evidenced(self) -> bool:
        """Whether anything can name anybody: a paper, what a person said, or a mark in a draft."""
        known = self._known
        return bool(
            known.papers
            or known.authors
            or known.confirmations
            or recorded_in(self._stored, self._resources, self._register)
            or any(is_tracked(draft) for draft in self._stored)
        )

    @cached_property
    def _own(self) -> OwnLayings:
        from app.attribution.asks.rebase import OwnLayings

        return OwnLayings()

    @cached_property
    def _remarks(self) -> list[tuple[ProposalPaper, ...]]:
        """Of each draft of the series: what its footnotes and comments ask."""
        texts = ask_before_each(self._series, self._progress)
        return [remarks_in((text,), self._resources, self._register) for text in texts]

    def spoken(self, older: int, newer: int) -> tuple[Draft, ...]:
        """The drafts to which evidence may speak, as read: the older one first, then those before it and those between
        the two, in their order.
        """
        return tuple(self._series[at] for at in self._places(older, newer))

    def choices(self, older: int, newer: int) -> BaseChoices:
        """Which of these drafts each proposal speaks to."""
        if (older, newer) not in self._choices:
            self._choices[older, newer] = BaseChoices(self.spoken(older, newer), self._readings[newer].draft)
        return self._choices[older, newer]

    def evidence(self, older: int, newer: int) -> tuple[ProposalPaper, ...]:
        """All that may name somebody for a change between the two."""
        remarks = (paper for at in sorted(self._places(older, newer)) for paper in self._remarks[at])
        apart = self.apart(older, newer)
        papers = (
            replace(paper, proposals=tuple(one for one in paper.proposals if one.id not in apart)) if apart else paper
            for paper in self.evident
        )
        return (*papers, *remarks)

    def apart(self, older: int, newer: int) -> frozenset[str]:
        """The proposals that restate another text than the draft they would be laid against: they name nobody."""
        if not self.evident:
            return frozenset()
        if (older, newer) not in self._apart:
            from app.attribution.asks.another_text import of_another_text  # no paper, no need

            places, choices = self._workshop.seen.places, self.choices(older, newer)
            papers = ask_before_each(self.evident, self._progress)
            found = (of_another_text(paper, choices, places, self._restated) for paper in papers)
            self._apart[older, newer] = frozenset().union(*found)
        return self._apart[older, newer]

    def found(self, older: int, newer: int, comparison: Comparison) -> tuple[Attribution, ...]:
        """Who asked for the changes of `comparison`, as the evidence has it: before what a person said."""
        known = self._found.get((older, newer))
        if known is None or known[0] is not comparison:
            known = self._found[older, newer] = comparison, self._sought(older, newer, comparison)
        return known[1]

    def _sought(self, older: int, newer: int, comparison: Comparison) -> tuple[Attribution, ...]:
        before, after = self._readings[older].draft, self._readings[newer].draft
        first, places = self._at[older], self._places(older, newer)
        drafts, asked = self.spoken(older, newer), self.evidence(older, newer)
        remarks = self._remarks[self._at[newer]]
        if not (asked or remarks or any(map(_is_marked, (before, after, self._stored[newer])))):
            return ()
        from app.attribution.attribute import attribute  # nothing is marked in most drafts

        earlier = sum(at < first for at in places)
        bases = bases_of(
            drafts[1 : earlier + 1],
            before,
            after,
            asked,
            later=drafts[earlier + 1 :],
            following=lambda at: self._course(places[at], first),
            entered=self._known.entered,
            choices=self.choices(older, newer),
        )
        return attribute(
            comparison,
            before,
            after,
            asked,
            self._register,
            authors=self._known.authors,
            stored=self._stored[newer],
            bases=bases,
            remarks=remarks,
            entered=self._known.entered,
            seen=self._workshop.seen,
            own=self._own,
            progress=self._progress,
        )

    def settled(
        self, found: Sequence[Attribution], older: int, newer: int, comparison: Comparison
    ) -> tuple[Attribution, ...]:
        """What was found, after what a person said of it."""
        if not self._known.confirmations:
            return tuple(found)
        from app.attribution.evidence.confirmations import apply_confirmations

        ranking = Ranking(self._register, self._readings[newer].draft.language)
        standing = self.standing(older, newer, comparison)
        return apply_confirmations(found, self._known.confirmations, standing, ranking, self.papers)

    def set_aside(
        self, found: Sequence[Attribution], older: int, newer: int, comparison: Comparison
    ) -> tuple[Attribution, ...]:
        """What was found and a person rejected."""
        if not self._known.confirmations:
            return ()
        from app.attribution.evidence.confirmations import set_aside

        return set_aside(found, self._known.confirmations, self.standing(older, newer, comparison), self.papers)

    def standing(self, older: int, newer: int, comparison: Comparison) -> ConfirmationContext:
        """The comparison as confirmations see it."""
        from app.attribution.evidence.confirmations import ConfirmationContext

        return ConfirmationContext(comparison, self._readings[older], self._readings[newer], self._known.order)

    def between(self, older: int, newer: int, comparison: Comparison) -> tuple[Attribution, ...]:
        """Who asked for the changes of `comparison`, by the evidence and by what a person said."""
        return self.settled(self.found(older, newer, comparison), older, newer, comparison)

    def _course(self, start: int, end: int) -> ProvisionCourse:
        """Where the provisions of one draft of the series stand in another, along the drafts between them."""
        if (start, end) not in self._courses:
            places = self._workshop.seen.places
            way = self._steps(start, end) if start < end else self._steps(end, start).mirrored()
            whole = way.with_returned(places(self._series[start]), places(self._series[end]))
            self._courses[start, end] = whole
        return self._courses[start, end]

    def _steps(self, start: int, end: int) -> ProvisionCourse:
        if (start, end) not in self._along:
            # How many there will be is not known: the bar stands still meanwhile, and can be stopped.
            told = PartProgress(self._progress, 0, 0)
            self._along[start, end] = (
                self._workshop.course(self._series[start], self._series[end], told)
                if end == start + 1
                else self._steps(start, start + 1).then(self._steps(start + 1, end))
            )
        return self._along[start, end]

    def _places(self, older: int, newer: int) -> list[int]:
        """Places in the series: the older draft, those before it, those between the two; the newer one is none."""
        first, last = self._at[older], self._at[newer]
        return [first, *(at for at in range(first) if at != last), *range(first + 1, last)]


def is_tracked(draft: Draft) -> bool:
    """Whether there is any tracked change in a draft as stored."""
    return _has_mark(draft, Revision)


def _is_marked(draft: Draft) -> bool:
    """Whether a draft has a mark that can name somebody for a change."""
    return _has_mark(draft, Revision | AttributionTag)


def _has_mark(draft: Draft, sort: type[Mark] | UnionType) -> bool:
    fields = (marks for p in draft.provisions for marks in (p.marks.text, p.marks.heading, p.marks.provision) if marks)
    return any(isinstance(mark, sort) for marks in fields for mark in marks)


def known_in(
    there: Dossier,
    *labels: str,
    read: Callable[[str], Draft] | None = None,
    papers: tuple[ProposalPaper, ...] | None = None,
) -> KnownEvidence:
    """All that a dossier knows of who asked; of its drafts those up to the last of `labels`, or all.

    `read` gives a draft by its label where one may be in hand already; `papers` are its papers, where they are.
    """
    from app.storage.records.drafts import label_among  # the store is imported by who needs it: it takes long

    standing = [draft.label for draft in there.drafts()]
    end = max(standing.index(label_among(standing, word)) for word in labels) + 1 if labels else len(standing)
    series = tuple(map(read or there.draft, standing[:end]))
    papers = there.papers() if papers is None else papers
    said = there.user_input
    return KnownEvidence(papers, there.authors(), said.confirmations(), there.order(), said.positions(), series)


def bases_of(
    earlier: Sequence[Draft],
    older: Draft,
    newer: Draft,
    papers: Sequence[ProposalPaper],
    *,
    later: Sequence[Draft] = (),
    following: Callable[[int], ProvisionCourse] | None = None,
    entered: Sequence[Position] = (),
    choices: BaseChoices | None = None,
) -> tuple[BaseDraft, ...]:
    """The drafts of the same dossier that some proposal speaks to, or a withdrawal among the positions that were
    `entered`, each compared with the older draft.

    `earlier` were issued before the older draft, `later` after it and before the newer, both in their order.
    `following` gives the course of one of them, by its number among these from 1, to the older draft; `choices` are
    those of the older draft and all of these, where they were made.
    """
    drafts = (older, *earlier, *later)
    said: tuple[Proposal | Position, ...] = (
        *(one for paper in papers for one in paper.proposals),
        *(one for one in entered if one.stance is Stance.WITHDRAW),
    )
    if not said:
        return ()
    from app.attribution.asks.rebase import BaseDraft

    choices = choices or BaseChoices(drafts, newer)
    asked = {choices.of(one).draft for one in {(one.base, one.date): one for one in said}.values()}
    return tuple(
        BaseDraft(
            draft, partial(following or (lambda at: course_of(compare(drafts[at], older))), at), tuple(earlier[at:])
        )
        for at, draft in enumerate(drafts[1:], 1)
        if at in asked
    )
