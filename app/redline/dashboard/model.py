"""The dashboard as values: what was counted between two drafts, and over all drafts of a dossier.

Screen, JSON and CSV draw these and count nothing. What is counted in a redline is `counts.py`'s business, what in
the drafts `attribution.agreement.chapters`'; here it only stands together. Changes are named by their ids in the
redline of the same two drafts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.attribution.agreement.chapters import Convergence
    from app.attribution.fates.scorecards import Scorecard
    from app.redline.model import Chip, Count, DraftFacts, Headline
    from app.treaty.statuses import AgreementHistory


@dataclass(frozen=True, slots=True)
class DivisionCount:
    """The changes of one chapter by class; `division` is "" for what stands in none."""

    division: str
    substantive: int
    consequential: int
    editorial: int
    unattributed: int
    """Substantive changes of which nobody is known to have asked for them."""


@dataclass(frozen=True, slots=True)
class ActorCount:
    """The changes that an actor asked for, by the best link of each; `against` are those of which it asked the
    contrary. All are ids, in the order of the redline.
    """

    actor: str
    """Actor id; "?" when the name is not known."""
    name: str
    full: str
    type: str
    """As in `Chip.type`."""
    marked: tuple[str, ...]
    asserted: tuple[str, ...]
    matched: tuple[str, ...]
    against: tuple[str, ...]

    @property
    def asked(self) -> int:
        """How many changes it asked for."""
        return len(self.marked) + len(self.asserted) + len(self.matched)


@dataclass(frozen=True, slots=True)
class VerbChange:
    """One substantive change of a modal verb. With neither `gone` nor `came` it negates one, or no longer does."""

    change: str
    address: str
    title: str
    gone: tuple[str, ...]
    came: tuple[str, ...]
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class EventCount:
    """What happened to brackets and alternatives: a kind of group, how many there are, and their changes."""

    kind: str
    count: int
    changes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StaleCitation:
    """A citation that names another provision now, or none: a change of substance, also when nobody edited it."""

    change: str
    address: str
    title: str
    note: str


@dataclass(frozen=True, slots=True)
class LostReference:
    """A citation that names no provision of the draft it stands in."""

    draft: str
    """Label of the draft."""
    provision: str
    address: str
    words: str
    """The citation as it stands there."""
    target: str
    """The address it names."""
    passage: str
    """The citation with a little of what stands around it."""
    before: bool = False
    """It led nowhere in the draft before as well."""


@dataclass(frozen=True, slots=True)
class TrackingGap:
    """One thing that a draft with tracked changes does not say."""

    sort: str
    """"unmarked": differs from the draft before, and no tracked change says so; "idle": a tracked change after which
    the text reads as before.
    """
    draft: str
    """Label of the draft in which `provision` stands."""
    provision: str
    address: str
    older: str
    newer: str
    authors: tuple[str, ...] = ()
    """Authors of the tracked changes that speak of it, as written."""


@dataclass(frozen=True, slots=True)
class TrackingGaps:
    """What a newer draft does not say of its difference from the older one."""

    tracked: bool
    """Whether it has tracked changes at all; without any there is nothing to hold it to."""
    lines: tuple[TrackingGap, ...] = ()


@dataclass(frozen=True)
class PairBoard:
    """What was counted between two drafts."""

    older: DraftFacts
    newer: DraftFacts
    total: int
    """Changes, those of formatting alone left out."""
    formatting: int
    summary: tuple[Count, ...]
    """As in the redline; "class" and "link" without changes of formatting alone."""
    divisions: tuple[DivisionCount, ...]
    actors: tuple[ActorCount, ...]
    verbs: tuple[VerbChange, ...]
    events: tuple[EventCount, ...]
    astray: tuple[StaleCitation, ...]
    headlines: tuple[Headline, ...]
    chapters: Convergence
    """Of the two drafts."""
    agreed: tuple[AgreementHistory, ...] = ()
    """The texts that the older draft says are agreed, with what the newer one has of them."""
    silence: TrackingGaps = TrackingGaps(tracked=False)
    lost: tuple[LostReference, ...] = ()
    """In the newer draft."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Printed names of all actors it speaks of, by their ids."""


@dataclass(frozen=True)
class StepBoard:
    """What was counted between a draft of a dossier and the next."""

    older: str
    newer: str
    total: int
    summary: tuple[Count, ...]
    divisions: tuple[DivisionCount, ...]
    verbs: tuple[VerbChange, ...]
    silence: TrackingGaps


@dataclass(frozen=True)
class DossierBoard:
    """What was counted over all drafts of a dossier, in their order."""

    title: str
    drafts: tuple[DraftFacts, ...]
    steps: tuple[StepBoard, ...]
    chapters: Convergence
    agreed: tuple[AgreementHistory, ...]
    lost: tuple[LostReference, ...]
    """Draft by draft."""
    draft: str
    """Label of the draft of which the scorecards speak."""
    cards: tuple[Scorecard, ...]
    names: Mapping[str, str] = field(default_factory=dict)
    """Printed names of all actors it speaks of, by their ids."""
