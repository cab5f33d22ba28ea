"""What a person said of what was read and found: proposals put right, and attributions confirmed or rejected.

A proposal stands in its tables as it counts; what the program had read is kept beside it as JSON. Loading is the
inverse of storing. It works inside a session that is handed in and commits nothing.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, select

from app.job import Overtaken, Refused
from app.message import Message
from app.storage.file.errors import read_back
from app.storage.records.papers import proposal_from, proposal_rows
from app.storage.schema import AskRow, ConfirmationRow, ProposalActorRow, ProposalRow
from app.storage.values.confirmation_values import WORDS, key_of
from app.storage.values.paper_values import PROPOSALS
from app.storage.values.values import columns_of
from app.treaty.attributions import Attribution, Evidence, Link
from app.treaty.changes import ChangeKind
from app.treaty.confirmations import Anchor, Confirmation, DraftName, Verdict
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, Review

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def store_review(session: Session, proposal: Proposal) -> None:
    """Put `proposal` in the place of the one with its id, which from then on counts as it says.

    What the program had read is kept (`load_as_read`), and the block's own text stays whatever `proposal` says.
    Raises Refused when the dossier has no such proposal.
    """
    row = _row(session, proposal.id)
    PROPOSALS.leave(session, proposal.id)
    before = proposal_from(session, row)
    if not row.as_read:
        row.as_read = _written(before)
    fields, actors, asks = proposal_rows(row.paper_id, row.position, replace(proposal, text=before.text))
    for name, value in fields.items():
        setattr(row, name, value)
    for table in (ProposalActorRow, AskRow):
        session.execute(delete(table).where(table.paper_id == row.paper_id, table.proposal == row.position))
    session.add_all([ProposalActorRow(**values) for values in actors])
    session.add_all([AskRow(**values) for values in asks])
    session.flush()


def check_seen(session: Session, proposal: Proposal, seen: Proposal) -> None:
    """Raise Overtaken unless the proposal with the id of `proposal` is as it was `seen`, or is that already.

    Raises Refused when the dossier has no such proposal.
    """
    now = proposal_from(session, _row(session, proposal.id))
    if now in (seen, replace(proposal, text=now.text)):
        return
    place, asked = now.address or now.source, "; ".join(ask.wording or ask.quote for ask in now.asks)
    if now.review is Review.REJECTED:
        raise Overtaken(
            Message("Somebody else rejected the proposal on {0} meanwhile; nothing was put over it.", (place,)), now
        )
    raise Overtaken(
        Message(
            "Somebody else settled the proposal on {0} meanwhile: it asks “{1}” now; nothing was put over it.",
            (place, asked),
        ),
        now,
    )


@read_back()
def load_as_read(session: Session, proposal: str) -> Proposal:
    """The proposal with this id as the program read it. Raises Refused when the dossier has none."""
    row = _row(session, proposal)
    now = proposal_from(session, row)
    if not row.as_read:
        return replace(now, review=Review.UNSEEN)
    said = json.loads(row.as_read)
    return replace(
        now,
        actors=_refs(said["actors"]),
        speakers=_refs(said["speakers"]),
        role=said["role"],
        address=said["address"],
        date=said["date"],
        base=said["base"],
        rationale=said["rationale"],
        asks=tuple(_ask(ask) for ask in said["asks"]),
        review=Review.UNSEEN,
    )


def _row(session: Session, proposal: str) -> ProposalRow:
    row = session.scalars(select(ProposalRow).where(ProposalRow.key == proposal)).first()
    if row is None:
        raise Refused(
            Message("The dossier has no proposal “{0}”; `travaux proposals` lists those there are.", (proposal,))
        )
    return row


def _written(proposal: Proposal) -> str:
    """What can be put right of a proposal, as JSON."""
    said: dict[str, Any] = asdict(proposal)
    for kept in ("id", "source", "where", "text", "review"):
        del said[kept]
    return json.dumps(said, ensure_ascii=False, sort_keys=True)


def _ask(said: dict[str, Any]) -> Ask:
    return Ask(
        **{**said, "edit": Edit(said["edit"]), "stance": Stance(said["stance"]), "kind": EvidenceKind(said["kind"])}
    )


def _refs(said: list[dict[str, str]]) -> tuple[ActorRef, ...]:
    return tuple(ActorRef(ref["id"], ref["as_written"]) for ref in said)


# --- confirmations ---


def store_confirmation(session: Session, confirmation: Confirmation) -> Confirmation:
    """Add a confirmation; returns it with the number it got."""
    row = ConfirmationRow(**confirmation_values(confirmation))
    WORDS.leave(session, key_of(columns_of(row, "id")))
    session.add(row)
    session.flush()
    return replace(confirmation, number=row.id)


def confirmation_values(confirmation: Confirmation) -> dict[str, Any]:
    """The values of a confirmation's row, but for its number."""
    return {
        "verdict": confirmation.verdict.value,
        "kind": confirmation.kind.value,
        "older_sha256": confirmation.older_draft.sha256,
        "older_label": confirmation.older_draft.label,
        "newer_sha256": confirmation.newer_draft.sha256,
        "newer_label": confirmation.newer_draft.label,
        "older": _anchored(confirmation.older),
        "newer": _anchored(confirmation.newer),
        "attribution": json.dumps(
            asdict(confirmation.attribution.in_plain_words()), ensure_ascii=False, sort_keys=True
        ),
        "wording": confirmation.wording,
        "note": confirmation.note,
        "author": confirmation.author,
        "date": confirmation.date,
    }


def remove_confirmation(session: Session, number: int) -> None:
    """Forget a confirmation; one that is not there is no error."""
    row = session.get(ConfirmationRow, number)
    if row is not None:
        WORDS.leave(session, key_of(columns_of(row, "id")))
    session.execute(delete(ConfirmationRow).where(ConfirmationRow.id == number))


@read_back()
def load_confirmations(session: Session) -> tuple[Confirmation, ...]:
    """All confirmations, in the order in which they were made."""
    return tuple(
        Confirmation(
            Verdict(row.verdict),
            ChangeKind(row.kind),
            DraftName(row.older_sha256, row.older_label),
            DraftName(row.newer_sha256, row.newer_label),
            _anchor(row.older),
            _anchor(row.newer),
            _attribution(json.loads(row.attribution)),
            row.wording,
            row.note,
            row.author,
            row.date,
            row.id,
        )
        for row in session.scalars(select(ConfirmationRow).order_by(ConfirmationRow.id))
    )


def _anchored(anchor: Anchor | None) -> str:
    return json.dumps(asdict(anchor), ensure_ascii=False, sort_keys=True) if anchor else ""


def _anchor(said: str) -> Anchor | None:
    return Anchor(**json.loads(said)) if said else None


def _attribution(said: dict[str, Any]) -> Attribution:
    asked = said["asked"]
    return Attribution(
        **{
            **said,
            "actors": _refs(said["actors"]),
            "stance": Stance(said["stance"]),
            "link": Link(said["link"]),
            "asked": Evidence(**{**asked, "kind": EvidenceKind(asked["kind"])}),
            "words": tuple(said["words"]),
            "notes": tuple(said["notes"]),
        }
    )
