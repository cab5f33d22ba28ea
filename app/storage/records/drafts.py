"""Drafts in and out of the tables `drafts`, `provisions`, `marks`, `report_lines`. Loading is the inverse of storing.

It works inside a session that is handed in and commits nothing: the caller's transaction does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from app.job import Refused
from app.message import Message
from app.storage.file.errors import read_back
from app.storage.records.mark_codec import lie_within, mark_from, mark_kind, mark_payload
from app.storage.records.report_lines import decode_reasons, encode_reasons, load_report, report_rows
from app.storage.schema import DraftRow, MarkRow, ProvisionRow, ReportRow
from app.storage.values.draft_values import inspect_reading, leave_reading, reading_inspected
from app.treaty.draft import Draft, ImportReport, Inspection, Kind, Provision
from app.treaty.marks import Mark, Marks, Revision
from app.treaty.structure import with_structure

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_UNMARKED = Marks()
"""Most provisions have no mark."""
_OF_PROVISION = ("position", "key", "parent", "kind", "number", "heading", "text", "address", "where", "typed")
"""Columns of a provision, in the order in which it is made of them."""
_KINDS: Mapping[str, Kind] = {kind.value: kind for kind in Kind}
"""Kinds by how they are stored: `Kind(…)` takes three times as long, for each provision of forty drafts."""


@dataclass(frozen=True, slots=True)
class DraftSummary:
    """What a list of drafts says of each, without loading its text. `order` is its place in the dossier, from 0."""

    label: str
    symbol: str
    title: str
    date: str
    language: str
    words: int
    order: int
    sha256: str = ""
    source: str = ""
    profile: str = ""
    unofficial: bool = False
    received: str = ""
    meeting: str = ""


def check_draft(session: Session, draft: Draft) -> None:
    """Raise Refused when the draft's label is empty or taken, or when the same file (by hash) is there already."""
    if not draft.label.strip():
        raise Refused("A draft in a dossier needs a label; give it one, for example with --label.")
    check_free(session, draft.label, draft.sha256, draft.source)


def check_free(session: Session, label: str, sha256: str, source: str) -> None:
    """Raise Refused when a label is taken, or when the file `source` with this hash is there already."""
    taken = session.scalars(select(DraftRow.label).where(DraftRow.label == label)).first()
    if taken is not None:
        raise Refused(Message("The dossier already has a draft “{0}”; give this one another label.", (label,)))
    if sha256:
        same = session.scalars(select(DraftRow.label).where(DraftRow.sha256 == sha256)).first()
        if same is not None:
            raise Refused(Message("The file “{0}” is in the dossier already, as draft “{1}”.", (source, same)))


def store_draft(session: Session, draft: Draft) -> None:
    """Add `draft` as the last of the dossier.

    Raises Refused as `check_draft` does.
    """
    check_draft(session, draft)
    last = session.scalar(select(func.max(DraftRow.position)))
    why, why_told = encode_reasons(draft.profile_why)
    row = DraftRow(
        position=0 if last is None else last + 1,
        label=draft.label,
        title=draft.title,
        language=draft.language,
        profile=draft.profile,
        symbol=draft.symbol,
        date=draft.date,
        meeting=draft.meeting,
        source=draft.source,
        sha256=draft.sha256,
        words=draft.words(),
        profile_why=why,
        profile_told=why_told,
        unofficial=draft.unofficial,
        received=draft.received,
    )
    session.add(row)
    session.flush()
    _store_provisions(session, row.id, draft.provisions)
    _store_report(session, row.id, draft.report)


def store_notation(session: Session, draft: Draft) -> None:
    """Put the marks, numbers, profile and report of `draft` in the place of those that its label has; words, ids and
    places stay.

    The draft must have the provisions that are stored under its label. Raises Refused when there is none of that label.
    """
    row = session.scalars(select(DraftRow).where(DraftRow.label == draft.label)).one_or_none()
    if row is None:
        raise Refused(Message("The dossier has no draft “{0}” any more; open it again.", (draft.label,)))
    stored = list(session.scalars(select(ProvisionRow.key).where(ProvisionRow.draft_id == row.id)
                                  .order_by(ProvisionRow.position)))  # fmt: skip
    if stored != [provision.id for provision in draft.provisions]:
        raise Refused(Message("The draft “{0}” was changed meanwhile; open the dossier again.", (draft.label,)))
    leave_reading(session, draft.label)
    row.profile = draft.profile
    row.profile_why, row.profile_told = encode_reasons(draft.profile_why)
    session.execute(delete(MarkRow).where(MarkRow.draft_id == row.id))
    session.execute(delete(ReportRow).where(ReportRow.draft_id == row.id))
    for position, provision in enumerate(draft.provisions):
        here = (ProvisionRow.draft_id == row.id) & (ProvisionRow.position == position)
        session.execute(
            update(ProvisionRow).where(here & (ProvisionRow.number != provision.number)).values(number=provision.number)
        )
    _store_marks(session, row.id, draft.provisions)
    _store_report(session, row.id, draft.report)


def _store_report(session: Session, draft_id: int, report: ImportReport) -> None:
    lines = report_rows(report.lines, draft_id=draft_id)
    if lines:
        session.execute(insert(ReportRow), lines)


def _store_provisions(session: Session, draft_id: int, provisions: Sequence[Provision]) -> None:
    rows: list[dict[str, Any]] = []
    for position, provision in enumerate(provisions):
        rows.append(
            {
                "draft_id": draft_id,
                "position": position,
                "key": provision.id,
                "parent": provision.parent or None,
                "kind": provision.kind.value,
                "number": provision.number,
                "heading": provision.heading,
                "text": provision.text,
                "address": provision.address,
                "where": provision.where,
                "typed": provision.typed,
            }
        )
    if rows:
        session.execute(insert(ProvisionRow), rows)
    _store_marks(session, draft_id, provisions)


def _store_marks(session: Session, draft_id: int, provisions: Sequence[Provision]) -> None:
    marks: list[dict[str, Any]] = []
    for position, provision in enumerate(provisions):
        for field in ("text", "heading", "provision"):
            standing: tuple[Mark, ...] = getattr(provision.marks, field)
            marks += [
                {
                    "draft_id": draft_id,
                    "provision": position,
                    "field": field,
                    "position": at,
                    "kind": mark_kind(mark),
                    "start": mark.start,
                    "end": mark.end,
                    "payload": mark_payload(mark),
                }
                for at, mark in enumerate(standing)
            ]
    if marks:
        session.execute(insert(MarkRow), marks)


def draft_summaries(session: Session) -> tuple[DraftSummary, ...]:
    """All drafts of the dossier in their order, without their texts."""
    rows = session.scalars(select(DraftRow).order_by(DraftRow.position))
    return tuple(
        DraftSummary(
            r.label,
            r.symbol,
            r.title,
            r.date,
            r.language,
            r.words,
            r.position,
            r.sha256,
            r.source,
            r.profile,
            r.unofficial,
            r.received,
            r.meeting,
        )
        for r in rows
    )


def label_among(labels: Sequence[str], word: str) -> str:
    """The one of `labels` that a word means; case counts only when two differ by nothing else.

    Raises Refused, naming the labels there are.
    """
    if word in labels:
        return word
    alike = [known for known in labels if known.casefold() == word.casefold()]
    if len(alike) != 1:
        raise Refused(
            Message("The dossier has no draft “{0}”; its drafts are: {1}.", (word, ", ".join(labels) or "none"))
        )
    return alike[0]


@read_back()
def load_draft(session: Session, label: str) -> Draft:
    """The draft under `label`, found and refused as in `label_among`."""
    found = label_among(session.scalars(select(DraftRow.label).order_by(DraftRow.position)).all(), label)
    row = session.scalars(select(DraftRow).where(DraftRow.label == found)).one()
    stored = Draft(
        title=row.title,
        language=row.language,
        profile=row.profile,
        provisions=_provisions(session, row.id),
        label=row.label,
        symbol=row.symbol,
        date=row.date,
        meeting=row.meeting,
        source=row.source,
        sha256=row.sha256,
        report=ImportReport(load_report(session, ReportRow.draft_id == row.id)),
        profile_why=decode_reasons(row.profile_why, row.profile_told),
        unofficial=row.unofficial,
        received=row.received,
        inspection=_inspection(session, row),
    )
    return with_structure(stored)  # a dossier may be older than these sentences


def _inspection(session: Session, row: DraftRow) -> Inspection | None:
    """Who looked at the reading that a draft has now."""
    return Inspection(row.inspected, row.inspector) if row.inspected and reading_inspected(session, row) else None


def store_inspection(session: Session, label: str, inspection: Inspection | None) -> None:
    """Keep that a person looked at how the draft under `label` is read now; None takes it back.

    Raises Refused as `label_among`.
    """
    found = label_among(session.scalars(select(DraftRow.label).order_by(DraftRow.position)).all(), label)
    day, by = (inspection.day, inspection.by) if inspection else ("", "")
    inspect_reading(session, found, day, by)


def _provisions(session: Session, draft_id: int) -> tuple[Provision, ...]:
    standing: dict[tuple[int, str], list[Mark]] = {}
    under: Any = MarkRow.__table__.columns  # rows as they are: no object is made of each
    marks = session.execute(
        select(under.provision, under.field, under.kind, under.start, under.end, under.payload)
        .where(under.draft_id == draft_id)
        .order_by(under.provision, under.field, under.position)
    )
    for place, field, kind, start, end, payload in marks:
        standing.setdefault((place, field), []).append(mark_from(kind, start, end, payload))
    marked = {place for place, _ in standing}
    columns: Any = ProvisionRow.__table__.columns
    wanted = select(*(columns[name] for name in _OF_PROVISION)).where(columns.draft_id == draft_id)
    found: list[Provision] = []
    for place, key, parent, kind, *words in session.execute(wanted.order_by(columns.position)).all():
        over = _marks(standing, place) if place in marked else _UNMARKED
        found.append(_provision(over, key, parent or "", _KINDS.get(kind) or Kind(kind), *words))
    return tuple(found)


def _marks(standing: Mapping[tuple[int, str], Sequence[Mark]], place: int) -> Marks:
    return Marks(
        tuple(standing.get((place, "text"), ())),
        tuple(standing.get((place, "heading"), ())),
        tuple(m for m in standing.get((place, "provision"), ()) if isinstance(m, Revision)),
    )


def _provision(
    marks: Marks,
    key: str,
    parent: str,
    kind: Kind,
    number: str,
    heading: str,
    text: str,
    address: str,
    where: str,
    typed: bool,
) -> Provision:
    """A provision of the values of its row (`_OF_PROVISION`). Raises ValueError where a mark lies beside its words: it
    was not stored so.
    """
    if marks is not _UNMARKED and not (lie_within(marks.text, text) and lie_within(marks.heading, heading)):
        raise ValueError(f"a mark beside its words in {key!r:.80}")
    return Provision(key, parent, kind, number, heading, text, address, marks, where, typed)
