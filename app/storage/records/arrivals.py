"""Drafts that come into a dossier together: each at its place in the order, or instead of another draft; and all of it
taken back.

A draft that replaces another has its label and its place. What a person said of the old one stays as it was said, and
stands on words of the new one where these are the same (`app.attribution`); only pins, which name provisions, are
carried by whoever knows the two texts. It works inside a session that is handed in and commits nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.job import Refused
from app.message import Message
from app.storage.records.drafts import label_among, store_draft
from app.storage.records.page_images import store_pages
from app.storage.records.people import add_actors, load_actors, take_back_actors
from app.storage.records.removals import RemovedRecord, lift_out, order_drafts, put_back, take_out_draft
from app.storage.schema import DraftRow, PinRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.treaty.actors import Actor
    from app.treaty.draft import Draft
    from app.treaty.pages import PagePicture

PinKey = tuple[str, str, str, str]
"""Older hash, older provision, newer hash, newer provision."""


@dataclass(frozen=True)
class IncomingDraft:
    """A draft that is to come in."""

    draft: Draft
    after: str | None = None
    """The label of the draft behind which it stands, "" for the first place, None for the last."""
    replaces: str = ""
    """The label of the draft in whose place it comes, under the same label; "" for none."""
    carried: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Of the provisions of the draft that it replaces, those that still stand in it, by their ids."""
    pictures: tuple[PagePicture, ...] = ()
    """Of pages of its file that are kept with it."""


@dataclass(frozen=True)
class StoreResult:
    """What came in, so that it can be taken back."""

    labels: tuple[str, ...]
    _order: tuple[str, ...]
    """The labels as they were in order before."""
    _replaced: tuple[RemovedRecord, ...]
    _pins: tuple[tuple[PinKey, PinKey], ...]
    _actors: tuple[Actor, ...] = ()
    _known: tuple[tuple[str, Actor | None], ...] = ()
    """What those actors were before, by their ids; None where they were not there."""


def come_in(session: Session, arrivals: Sequence[IncomingDraft], actors: Sequence[Actor] = ()) -> StoreResult:
    """Add actors, and then drafts, one after another.

    Raises Refused for a label or a file that is there already, and for a draft to stand behind, or to replace, that is
    not.
    """
    before = _labels(session)
    own = {actor.id: actor for actor in load_actors(session)} if actors else {}
    known = tuple((identity, own.get(identity)) for identity in dict.fromkeys(actor.id for actor in actors))
    add_actors(session, actors)
    came: list[str] = []
    replaced: list[RemovedRecord] = []
    pins: list[tuple[PinKey, PinKey]] = []
    for arrival in arrivals:
        if arrival.replaces:
            draft, removed, moved = _exchange(session, arrival)
            replaced.append(removed)
            pins += moved
        else:
            draft = arrival.draft
            store_draft(session, draft)
            _place(session, draft.label, arrival.after)
        store_pages(session, draft.label, arrival.pictures)
        came.append(draft.label)
    return StoreResult(tuple(came), before, tuple(replaced), tuple(pins), tuple(actors), known)


def take_back(session: Session, came: StoreResult) -> None:
    """Take out what came in and put back what it replaced, in the order of before.

    Raises Refused when one is not there any more, and when a note, a pin or a confirmation rests on one that replaced
    nothing.
    """
    instead = {removed.name for removed in came._replaced}
    for old, new in reversed(came._pins):
        _rename(session, new, old)
    for label in came.labels:
        if label in instead:
            lift_out(session, label)
        else:
            take_out_draft(session, label)
    for removed in reversed(came._replaced):
        put_back(session, removed)
    if sorted(came._order) == sorted(_labels(session)):
        order_drafts(session, came._order)
    take_back_actors(session, came._known, came._actors)


def _exchange(session: Session, arrival: IncomingDraft) -> tuple[Draft, RemovedRecord, list[tuple[PinKey, PinKey]]]:
    """Put a draft in the place of another, under its label."""
    order = _labels(session)
    label = label_among(order, arrival.replaces)
    old = session.scalars(select(DraftRow.sha256).where(DraftRow.label == label)).one()
    draft = replace(arrival.draft, label=label)
    if draft.sha256 and draft.sha256 == old:
        raise Refused(Message("The file “{0}” is in the dossier already, as draft “{1}”.", (draft.source, label)))
    removed = lift_out(session, label)
    store_draft(session, draft)
    order_drafts(session, order)
    return draft, removed, _carry_pins(session, old, draft.sha256, arrival.carried)


def _carry_pins(session: Session, old: str, new: str, carried: Mapping[str, str]) -> list[tuple[PinKey, PinKey]]:
    """Have the pins of a draft hold for the one that replaced it, where their provisions still stand; the others stay
    as they are, for the file that they speak of.
    """
    moved: list[tuple[PinKey, PinKey]] = []
    for row in session.scalars(select(PinRow).where((PinRow.older_sha256 == old) | (PinRow.newer_sha256 == old))).all():
        key: PinKey = (row.older_sha256, row.older_provision, row.newer_sha256, row.newer_provision)
        older, newer = (
            (new, carried.get(provision, "")) if sha256 == old else (sha256, provision)
            for sha256, provision in (key[:2], key[2:])
        )
        if older[1] and newer[1] and old and new:
            _rename(session, key, (*older, *newer))
            moved.append((key, (*older, *newer)))
    return moved


def _rename(session: Session, key: PinKey, other: PinKey) -> None:
    """Have a pin join other provisions; one that is not there any more is no error."""
    row = session.get(PinRow, dict(zip(_KEY, key, strict=True)))
    if row is not None:
        session.delete(row)
        session.flush()
        session.merge(PinRow(**dict(zip(_KEY, other, strict=True))))
        session.flush()


_KEY = ("older_sha256", "older_provision", "newer_sha256", "newer_provision")


def _place(session: Session, label: str, after: str | None) -> None:
    """Move the draft that came last behind another."""
    if after is None:
        return
    order = [one for one in _labels(session) if one != label]
    at = order.index(label_among(order, after)) + 1 if after else 0
    order_drafts(session, (*order[:at], label, *order[at:]))


def _labels(session: Session) -> tuple[str, ...]:
    return tuple(session.scalars(select(DraftRow.label).order_by(DraftRow.position)))
