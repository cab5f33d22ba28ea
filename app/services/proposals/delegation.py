"""Our delegation: what it asked, what became of it in a draft, what is still to be edited, who else wants it, and where
its groups and it speak apart. One value for the room that shows it.

Who we are is a preference of the dossier. What became of an ask, how it is laid on a draft and who stands where is
decided on the floors below.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.attribution.positions.positions import HeldPosition, members_of
from app.job import Progress, SilentProgress
from app.services.comparisons.attribution import known_in
from app.services.comparisons.evidence import evidence_of
from app.services.dossiers.dossier import Dossier
from app.services.processes.tasks import task
from app.services.proposals.fates import fates_of
from app.services.proposals.positions import filter_positions, stand_of
from app.services.proposals.related_asks import AskProjection, RelatedAskFinder
from app.treaty.fates import Reprint
from app.treaty.proposals import Review

if TYPE_CHECKING:
    from app.attribution.positions.positions import ProvisionPositions
    from app.place import DossierPlace
    from app.services.proposals.positions import DraftPositions
    from app.services.proposals.related_asks import RelatedAsk
    from app.services.resources import Resources
    from app.treaty.actors import Register
    from app.treaty.amendments import AskedAmendment
    from app.treaty.changes import Comparison
    from app.treaty.fates import AskFate, DraftFate
    from app.treaty.marks import ActorRef

DELEGATION = "delegation"
"""Name of the preference that holds the id of our own actor."""
_ALL = "UN_MEMBERS"
WITH_GROUPS = "delegation_groups"
"""Name of the preference that is "yes" where what our groups asked is shown too."""


@dataclass(frozen=True)
class OurAsk:
    """One thing that we, or one of our groups, asked."""

    fated: AskFate
    now: str
    """Where it stands in the draft, as printed there; "" where that is gone."""
    groups: tuple[ActorRef, ...]
    """The groups of ours that asked it; () for what we asked ourselves."""
    amendment: AskedAmendment
    beside: tuple[RelatedAsk, ...]

    @property
    def key(self) -> str:
        """By what it is known."""
        return f"{self.fated.proposal.id} {self.fated.ask.id}"


@dataclass(frozen=True)
class Dissent:
    """A provision on which a member of a group said the contrary of what the group said."""

    row: ProvisionPositions
    group: str
    """Id of the group."""
    said: tuple[HeldPosition, ...]
    """What the group said."""
    apart: tuple[HeldPosition, ...]
    """What the members said who spoke apart."""
    ours: bool
    """One of them is we, or the group is."""


@dataclass(frozen=True)
class OurDelegation:
    """All that the room of our delegation shows."""

    actor: str
    draft: str
    """Label of the draft of which the fates are told and on which the asks are laid, "" where there is none."""
    drafts: tuple[str, ...]
    """Labels of all drafts, in their order."""
    unofficial: frozenset[str]
    """Those of them that nobody issued."""
    day: str
    """Of the draft, or of the newest one that tells its day, "" where none does."""
    groups: tuple[str, ...]
    """Ids of the groups of which we are a member on that day."""
    asks: tuple[OurAsk, ...]
    """In the order of the text."""
    parted: tuple[Dissent, ...]
    register: Register

    def fate(self, ask: OurAsk) -> DraftFate | None:
        """What the draft has of an ask."""
        return ask.fated.present(self.draft)


def own_actor(dossier: DossierPlace) -> tuple[str, bool]:
    """The id of our own actor in a dossier, "" where none was chosen; and whether what our groups asked is shown."""
    with Dossier.open(dossier, write=False) as there:
        said = there.user_input.preferences()
    return said.get(DELEGATION, ""), said.get(WITH_GROUPS, "") == "yes"


def set_own_actor(dossier: DossierPlace, actor: str, with_groups: bool) -> None:
    """Keep who we are, by an id ("" for nobody). Raises Refused where the dossier cannot be written."""
    with Dossier.open(dossier) as there:
        there.user_input.set_preference(DELEGATION, actor)
        there.user_input.set_preference(WITH_GROUPS, "yes" if with_groups else "")


def groups_with(actor: str, register: Register, day: str) -> tuple[str, ...]:
    """Ids of the groups of which an actor is a member on an ISO day, in the register's order; none without a day. All
    Members of the United Nations are no group that speaks.
    """
    groups = (group.id for group in register.actors if day and actor in members_of(group.id, register, day))
    return tuple(group for group in groups if group != _ALL)


@task
def load_our_delegation(
    dossier: DossierPlace, actor: str, resources: Resources, *, draft: str = "", progress: Progress | None = None
) -> OurDelegation:
    """What the delegation with the id `actor`, and its groups, asked in a dossier, on the draft labelled `draft` or on
    the last one. Raises Refused for a label that no draft has, Cancelled when `progress` does.
    """
    progress = progress or SilentProgress()
    with Dossier.open(dossier, write=False) as there:
        known, register = known_in(there), there.register(resources.register)
        drafts = known.series
        papers, entered = evidence_of(there, resources), there.user_input.positions()
        pins = there.user_input.pins_among(drafts)
    compared: dict[tuple[int, int], Comparison] = {}
    fated = fates_of(drafts, known, resources, register, pins=pins, draft=draft, compared=compared, progress=progress)
    chain = {newer: found for (older, newer), found in pins.items() if older == newer - 1}
    stand = stand_of(drafts, papers, entered, register, shown=draft, pins=chain, progress=progress)
    days = [one.date for one in drafts if one.date]
    day = next((one.date for one in drafts if one.label == fated.draft and one.date), max(days, default=""))
    groups = groups_with(actor, register, day)
    laid = AskProjection(fated, pins, compared, progress)
    mine = [one for one in fated.asks if _is_of(one, (actor, *groups)) and _is_ask(one)]
    neighbours = RelatedAskFinder(stand, fated, laid)
    asks = [_our_ask(one, actor, groups, laid, neighbours) for one in fated.in_order(mine)]
    return OurDelegation(
        actor=actor,
        draft=fated.draft,
        drafts=tuple(one.label or one.source for one in fated.drafts),
        unofficial=frozenset(one.label for one in drafts if one.unofficial),
        day=day,
        groups=groups,
        asks=tuple(asks),
        parted=tuple(_parted(stand, actor, groups, register)),
        register=register,
    )


def _is_of(one: AskFate, actors: Iterable[str]) -> bool:
    return not {actor.id for actor in one.proposal.actors}.isdisjoint(actors)


def _is_ask(one: AskFate) -> bool:
    """Whether something was asked, or may have been: a text that is only shown beside what is asked of it is no ask."""
    return one.proposal.review is not Review.REJECTED and one.reprint is not Reprint.SHOWN


def _our_ask(
    one: AskFate, actor: str, groups: Sequence[str], laid: AskProjection, neighbours: RelatedAskFinder
) -> OurAsk:
    own = _is_of(one, (actor,))
    through = () if own else tuple(each for each in one.proposal.actors if each.id in groups)
    us = {actor} if own else {each.id for each in through}
    return OurAsk(one, laid.now(one), through, laid.amendment(one), tuple(neighbours.of(one, us)))


def _parted(stand: DraftPositions, actor: str, groups: Sequence[str], register: Register) -> Iterator[Dissent]:
    """Where members of our groups, or of us where we are a group, spoke apart from them."""
    ours = (*groups, *([actor] if register.type_of(actor) == "group" else ()))
    for row in filter_positions(stand, apart=True).rows:
        for group in ours:
            apart = tuple(held for held in row.held if group in held.apart)
            said = tuple(held for held in row.held if held.position.actor.id == group)
            if apart:
                mine = group == actor or any(held.position.actor.id == actor for held in apart)
                yield Dissent(row, group, said, apart, mine)
