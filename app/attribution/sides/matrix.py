"""Counts who stands with whom, from all that actors said of provisions over the drafts of a dossier.

In: wishes with whose they are and where they stand. Out: for each two actors on how many provisions both spoke, on how
many of them they want the same, the contrary, or neither, and which these are; who spoke apart from a group of his; and
who stands near whom. Silence is nothing, and no pair is told without its count.

>>> said = spoken(draft("1. Ships moor by day."), "XNO delete Article 1(1)", "XKE retain Article 1(1)")
>>> found = side_matrix(said.wishes, said.threads, REGISTER, MatrixChoices())
>>> [(pair.one, pair.other, pair.counts.contrary, pair.counts.shared) for pair in found.pairs]
[('XKE', 'XNO', 1, 1)]
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.attribution.positions.related_asks import AskRelation
from app.attribution.sides.clusters import cluster_actors
from app.attribution.sides.meetings import Meetings, count_relations, standing_wishes
from app.attribution.sides.model import ActorPair, MemberApart, RelationCount, SideMatrix
from app.attribution.sides.voices import group_members, member_voices, own_voices
from app.treaty.actor_order import sort_actors
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from app.attribution.lineage.provision_threads import ProvisionThreads
    from app.attribution.sides.model import SharedProvision, SpokenWish
    from app.attribution.sides.voices import Voice
    from app.treaty.actors import Register


@dataclass(frozen=True, slots=True)
class MatrixChoices:
    """What of a negotiation is looked at."""

    expanded: bool = False
    """Groups are counted as their members."""
    until: int = -1
    """The draft up to which what was said counts, -1 for the last."""
    actors: Collection[str] = ()
    """Only these actors (ids), empty for all."""


def side_matrix(
    wishes: Sequence[SpokenWish],
    threads: ProvisionThreads,
    register: Register,
    choices: MatrixChoices,
    *,
    unplaced: int = 0,
) -> SideMatrix:
    """The matrix of some wishes, in the numbers of which it speaks. `threads` are those of all drafts of the dossier;
    `unplaced` is told on.
    """
    drafts = threads.drafts
    until = choices.until if choices.until >= 0 else len(drafts) - 1
    days = [draft.date for draft in drafts]
    own = own_voices(wishes, register)
    voices, undated = member_voices(wishes, register, days) if choices.expanded else (own, ())
    shown = choices.actors
    voices = tuple(voice for voice in voices if not shown or voice.actor in shown)
    meetings = Meetings(wishes)
    series = [meetings.of(standing_wishes(wishes, voices, at)) for at in range(until + 1)]
    met = series[-1] if series else {}
    standing = standing_wishes(wishes, voices, until)
    names = sort_actors((ActorRef(one, one) for one in sorted({voice.actor for voice in standing})), register)
    actors = tuple(one.id for one in names)
    order = {actor: at for at, actor in enumerate(actors)}
    pairs = [
        ActorPair(
            *(ends if turned else ends[::-1]),
            _in_order(shared if turned else map(_turned, shared), threads),
            _count(shared),
            tuple(_count(step.get(ends, ())) for step in series),
        )
        for ends, shared in met.items()
        for turned in (order[ends[0]] < order[ends[1]],)
    ]
    pairs.sort(key=lambda pair: (order[pair.one], order[pair.other]))
    return SideMatrix(
        tuple(draft.label or draft.source for draft in drafts),
        until,
        actors,
        {actor: len({wishes[v.wish].place for v in standing if v.actor == actor}) for actor in actors},
        tuple(wishes),
        tuple(pairs),
        tuple(_apart(wishes, own, threads, register, days, until, shown)),
        cluster_actors(actors, {(pair.one, pair.other): pair.counts for pair in pairs}),
        choices.expanded,
        undated,
        sum(any(actor.id == "?" for actor in wish.actors) for wish in wishes),
        unplaced,
    )


def _turned(shared: SharedProvision) -> SharedProvision:
    return replace(shared, said=shared.said[::-1])


def _in_order(shared: Iterable[SharedProvision], threads: ProvisionThreads) -> tuple[SharedProvision, ...]:
    return tuple(sorted(shared, key=lambda one: (threads.rank(one.thread), one.new)))


def _count(shared: Iterable[SharedProvision]) -> RelationCount:
    counts = count_relations(shared)
    return RelationCount(counts[AskRelation.SAME], counts[AskRelation.CONTRARY], counts[AskRelation.OTHERWISE])


def _apart(
    wishes: Sequence[SpokenWish],
    voices: Sequence[Voice],
    threads: ProvisionThreads,
    register: Register,
    days: Sequence[str],
    until: int,
    shown: Collection[str],
) -> Iterator[MemberApart]:
    """Where a member wants the contrary of what a group of it wants, of some words at least, in the order of groups,
    members and text.
    """
    standing = standing_wishes(wishes, voices, until)
    members: dict[str, set[str]] = {}
    for voice in standing:
        told = group_members(voice.actor, wishes[voice.wish], register, days)
        if told is not None:
            members.setdefault(voice.actor, set()).update(told)
    found: list[MemberApart] = []
    for ends, shared in Meetings(wishes).of(standing).items():
        for group, member, turned in ((*ends, False), (*ends[::-1], True)):
            if member not in members.get(group, ()) or (shown and not {group, member} & set(shown)):
                continue
            found += (
                MemberApart(group, member, _turned(one) if turned else one)
                for one in shared
                if (one.relation is AskRelation.CONTRARY or one.mixed)
                and _is_member(group, member, one.said[1 if turned else 0], wishes, register, days)
            )
    names = sort_actors(
        (ActorRef(one, one) for one in sorted({n for a in found for n in (a.group, a.member)})), register
    )
    order = {one.id: at for at, one in enumerate(names)}
    return iter(
        sorted(found, key=lambda a: (order[a.group], order[a.member], threads.rank(a.shared.thread), a.shared.new))
    )


def _is_member(
    group: str,
    member: str,
    said: Iterable[int],
    wishes: Sequence[SpokenWish],
    register: Register,
    days: Sequence[str],
) -> bool:
    """Whether an actor was a member of a group on the day of one of the group's wishes."""
    return any(member in (group_members(group, wishes[wish], register, days) or ()) for wish in said)
