"""Actors, memberships and the authors of tracked changes, in and out of their tables.

Only what this dossier adds to the shipped register, or has otherwise than it, is kept here; `app.treaty.actors` joins
the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from app.storage.file.errors import read_back
from app.storage.schema import ActorNameRow, ActorRow, AuthorRow, MembershipRow
from app.storage.values.values import ACTORS, AUTHORS
from app.treaty.actors import Actor, ActorType, Alias, Membership, amend_actor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session


def store_actor(session: Session, actor: Actor) -> None:
    """Add `actor` to the dossier's own, in place of one with the same id (which keeps its place in the order)."""
    ACTORS.leave(session, actor.id)
    old = session.get(ActorRow, actor.id)
    if old is None:
        last = session.scalar(select(func.max(ActorRow.position)))
        position = 0 if last is None else last + 1
    else:
        position = old.position
        session.delete(old)
        session.flush()
    session.add(
        ActorRow(
            id=actor.id,
            position=position,
            type=actor.type.value,
            short=actor.short,
            forum=actor.forum,
            source=actor.source,
        )
    )
    session.flush()
    for at, alias in enumerate(actor.names):
        session.add(
            ActorNameRow(
                actor=actor.id,
                position=at,
                name=alias.name,
                language=alias.language,
                ambiguous=alias.ambiguous,
                code=alias.code,
            )
        )
    for at, member in enumerate(actor.members):
        session.add(
            MembershipRow(group=actor.id, position=at, member=member.member, since=member.since, until=member.until)
        )


@read_back()
def load_actors(session: Session) -> tuple[Actor, ...]:
    """The dossier's own actors, in the order in which they were first added."""
    names: dict[str, list[Alias]] = {}
    for n in session.scalars(select(ActorNameRow).order_by(ActorNameRow.position)):
        names.setdefault(n.actor, []).append(Alias(n.name, n.language, n.ambiguous, n.code))
    members: dict[str, list[Membership]] = {}
    for m in session.scalars(select(MembershipRow).order_by(MembershipRow.position)):
        members.setdefault(m.group, []).append(Membership(m.member, m.since, m.until))
    rows = session.scalars(select(ActorRow).order_by(ActorRow.position))
    return tuple(
        Actor(
            r.id,
            ActorType(r.type),
            r.short,
            tuple(names.get(r.id, ())),
            tuple(members.get(r.id, ())),
            r.forum,
            r.source,
        )
        for r in rows
    )


def store_author(session: Session, author: str, actor: str) -> None:
    """Say that the author `author` of tracked changes is the actor with id `actor`; "" takes what was said back."""
    AUTHORS.leave(session, author)
    session.execute(delete(AuthorRow).where(AuthorRow.author == author))
    if actor:
        session.add(AuthorRow(author=author, actor=actor))


def load_authors(session: Session) -> dict[str, str]:
    """Authors of tracked changes and the actor ids a person gave them, in the order of the authors' names."""
    return {row.author: row.actor for row in session.scalars(select(AuthorRow).order_by(AuthorRow.author))}


def add_actors(session: Session, actors: Iterable[Actor]) -> None:
    """Keep actors; one that amends another of the dossier's own becomes part of it."""
    own = {actor.id: actor for actor in load_actors(session)}
    for actor in actors:
        own[actor.id] = amend_actor(own[actor.id], actor) if actor.amends and actor.id in own else actor
        store_actor(session, own[actor.id])


def take_back_actors(session: Session, before: Iterable[tuple[str, Actor | None]], added: Iterable[Actor]) -> None:
    """Give actors back what they were `before` these were `added`, None for one that was not there; one of which
    something else was said since stays.
    """
    now = {actor.id: actor for actor in load_actors(session)}
    meant = dict(before)
    came = dict(meant)
    for actor in added:
        old = came.get(actor.id)
        came[actor.id] = amend_actor(old, actor) if actor.amends and old is not None else actor
    for identity, old in meant.items():
        if now.get(identity) != came[identity]:
            continue
        if old is not None:
            store_actor(session, old)
            continue
        ACTORS.leave(session, identity)
        session.delete(session.get_one(ActorRow, identity))
        session.flush()
