"""Proposal papers in and out of the tables `papers`, `proposals`, `proposal_actors`, `asks`.

Loading is the inverse of storing.

It works inside a session that is handed in and commits nothing: the caller's transaction does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select

from app.job import Refused
from app.message import Message
from app.storage.file.errors import read_back
from app.storage.records.report_lines import load_paper_reports, report_rows
from app.storage.schema import AskRow, Base, PaperRow, ProposalActorRow, ProposalRow, ReportRow
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal, ProposalPaper, Review

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_EDITS = {one.value: one for one in Edit}
_STANCES = {one.value: one for one in Stance}
_KINDS = {one.value: one for one in EvidenceKind}
_REVIEWS = {one.value: one for one in Review}
"""What the words of a table mean: looked up in a third of the time that an enumeration takes."""


_OF_ACTOR = ("actor", "as_written", "speaker")
_OF_ASK = ("key", "edit", "stance", "address", "wording", "anchor", "quote", "where", "kind")
_OF_PROPOSAL = ("key", "role", "address", "source", "where", "date", "base", "rationale", "text", "review")
"""Columns of the tables, in the order in which what is made of a row takes them."""
_Named = tuple[ActorRef, bool]
"""Who is named in a proposal, and whether as one who spoke."""


def check_paper(session: Session, paper: ProposalPaper) -> None:
    """Raise Refused when the same file (by hash) is there already."""
    check_new_paper(session, paper.sha256, paper.source)


def check_new_paper(session: Session, sha256: str, source: str) -> None:
    """Raise Refused when the file `source` with this hash is there already."""
    if sha256:
        same = session.scalars(select(PaperRow.source).where(PaperRow.sha256 == sha256)).first()
        if same is not None:
            raise Refused(Message("The proposals of “{0}” are in the dossier already, from “{1}”.", (source, same)))


def store_paper(session: Session, paper: ProposalPaper) -> None:
    """Add `paper` as the last of the dossier. Raises Refused when the same file (by hash) is there already."""
    check_paper(session, paper)
    last = session.scalar(select(func.max(PaperRow.position)))
    row = PaperRow(position=0 if last is None else last + 1, source=paper.source, sha256=paper.sha256, date=paper.date)
    session.add(row)
    session.flush()
    proposals: list[dict[str, Any]] = []
    actors: list[dict[str, Any]] = []
    asks: list[dict[str, Any]] = []
    for position, proposal in enumerate(paper.proposals):
        fields, names, asked = proposal_rows(row.id, position, proposal)
        proposals.append(fields)
        actors += names
        asks += asked
    lines = report_rows(paper.report, paper_id=row.id)
    tables = ((ProposalRow, proposals), (ProposalActorRow, actors), (AskRow, asks), (ReportRow, lines))
    for table, rows in tables:
        if rows:
            session.execute(insert(table), rows)


def proposal_rows(
    paper_id: int, position: int, proposal: Proposal
) -> tuple[dict[str, Any], list[dict[str, Any]], list[dict[str, Any]]]:
    """The values of a proposal's row, of the rows of its actors and speakers, and of those of its asks."""
    fields = {
        "paper_id": paper_id,
        "position": position,
        "key": proposal.id,
        "role": proposal.role,
        "address": proposal.address,
        "source": proposal.source,
        "where": proposal.where,
        "date": proposal.date,
        "base": proposal.base,
        "rationale": proposal.rationale,
        "text": proposal.text,
        "review": proposal.review.value,
    }
    names = [(actor, False) for actor in proposal.actors] + [(actor, True) for actor in proposal.speakers]
    actors = [
        {
            "paper_id": paper_id,
            "proposal": position,
            "position": at,
            "actor": actor.id,
            "as_written": actor.as_written,
            "speaker": speaker,
        }
        for at, (actor, speaker) in enumerate(names)
    ]
    return fields, actors, [_ask_values(paper_id, position, at, ask) for at, ask in enumerate(proposal.asks)]


def _ask_values(paper_id: int, proposal: int, position: int, ask: Ask) -> dict[str, Any]:
    return {
        "paper_id": paper_id,
        "proposal": proposal,
        "position": position,
        "key": ask.id,
        "edit": ask.edit.value,
        "stance": ask.stance.value,
        "address": ask.address,
        "wording": ask.wording,
        "anchor": ask.anchor,
        "quote": ask.quote,
        "where": ask.where,
        "kind": ask.kind.value,
    }


def paper_hashes(session: Session) -> tuple[str, ...]:
    """The hashes of all papers of the dossier, in the order in which they were added, without their texts."""
    return tuple(session.scalars(select(PaperRow.sha256).order_by(PaperRow.position)))


@read_back()
def load_papers(session: Session) -> tuple[ProposalPaper, ...]:
    """All proposal papers of the dossier, in the order in which they were added.

    Each table is asked once, not once for each paper: a server may be far away.
    """
    papers = list(session.scalars(select(PaperRow).order_by(PaperRow.position)))
    if not papers:
        return ()
    actors: dict[tuple[int, int], list[_Named]] = {}
    for paper, proposal, actor, as_written, speaker in _rows_of(session, ProposalActorRow, ("proposal", *_OF_ACTOR)):
        actors.setdefault((paper, proposal), []).append((ActorRef(actor, as_written), speaker))
    asks: dict[tuple[int, int], list[Ask]] = {}
    for paper, proposal, *values in _rows_of(session, AskRow, ("proposal", *_OF_ASK)):
        asks.setdefault((paper, proposal), []).append(_ask(*values))
    proposals: dict[int, list[Proposal]] = {}
    for paper, position, *values in _rows_of(session, ProposalRow, ("position", *_OF_PROPOSAL)):
        place = (paper, position)
        proposals.setdefault(paper, []).append(_proposal(actors.get(place, ()), asks.get(place, ()), *values))
    reports = load_paper_reports(session)
    return tuple(
        ProposalPaper(one.source, one.sha256, one.date, tuple(proposals.get(one.id, ())), reports.get(one.id, ()))
        for one in papers
    )


def load_paper_names(session: Session) -> tuple[str, ...]:
    """What the papers of the dossier are called, in the order in which they were added."""
    return tuple(session.scalars(select(PaperRow.source).order_by(PaperRow.position)))


def load_printed_names(session: Session) -> dict[str, str]:
    """What papers call themselves on their first pages, by what they are called here, without their proposals."""
    sources = {row.id: row.source for row in session.execute(select(PaperRow.id, PaperRow.source))}
    papers = (ProposalPaper(sources[at], "", "", (), lines) for at, lines in load_paper_reports(session).items())
    return {paper.source: paper.symbol or paper.title for paper in papers if paper.symbol or paper.title}


def count_proposals(session: Session) -> int:
    """How many proposals all papers of the dossier have."""
    return session.scalars(select(func.count()).select_from(ProposalRow)).one()


def _rows_of(session: Session, table: type[Base], names: Sequence[str]) -> Sequence[Any]:
    """The number of the paper and these columns of all rows of a table under papers, in their order; no object is made
    of each row.
    """
    columns: Any = table.__table__.columns
    asked = select(columns.paper_id, *(columns[name] for name in names))
    return session.execute(asked.order_by(columns.paper_id, columns.position)).all()


@read_back()
def proposal_from(session: Session, row: ProposalRow) -> Proposal:
    """The proposal of one row, as it counts."""
    actors = session.scalars(
        select(ProposalActorRow)
        .where(ProposalActorRow.paper_id == row.paper_id, ProposalActorRow.proposal == row.position)
        .order_by(ProposalActorRow.position)
    )
    asks = session.scalars(
        select(AskRow).where(AskRow.paper_id == row.paper_id, AskRow.proposal == row.position).order_by(AskRow.position)
    )
    return _proposal(
        [(ActorRef(one.actor, one.as_written), one.speaker) for one in actors],
        [_ask(*(getattr(one, name) for name in _OF_ASK)) for one in asks],
        *(getattr(row, name) for name in _OF_PROPOSAL),
    )


def _proposal(
    names: Sequence[_Named],
    asks: Sequence[Ask],
    key: str,
    role: str,
    address: str,
    source: str,
    where: str,
    date: str,
    base: str,
    rationale: str,
    text: str,
    review: str,
) -> Proposal:
    """A proposal of who is named in it, its asks and the values of its row (`_OF_PROPOSAL`)."""
    return Proposal(
        key,
        tuple([actor for actor, speaker in names if not speaker]),
        role,
        address,
        source,
        where,
        date,
        base,
        tuple(asks),
        rationale,
        text,
        tuple([actor for actor, speaker in names if speaker]),
        _REVIEWS.get(review) or Review(review),
    )


def _ask(
    key: str, edit: str, stance: str, address: str, wording: str, anchor: str, quote: str, where: str, kind: str
) -> Ask:
    """An ask of the values of its row (`_OF_ASK`)."""
    return Ask(
        key,
        _EDITS.get(edit) or Edit(edit),
        _STANCES.get(stance) or Stance(stance),
        address,
        wording,
        anchor,
        quote,
        where,
        _KINDS.get(kind) or EvidenceKind(kind),
    )
