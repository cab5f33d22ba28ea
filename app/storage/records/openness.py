"""How much of each draft is open and how much agreed, counted where it lies: no text and no mark is loaded.

It counts what `app.attribution.agreement.openness` counts over a draft as issued, for whole drafts only: marks on words
that a tracked change deletes do not count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Integer, case, func, or_, select, tuple_
from sqlalchemy.orm import aliased

from app.storage.records.json_queries import length, number, word
from app.storage.schema import DraftRow, MarkRow, ProvisionRow
from app.treaty.draft import Kind
from app.treaty.statuses import DivisionOpenness

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

_STATUSES = ("agreed_ad_referendum", "agreed_in_informals", "reopened", "pending")


def open_counts(session: Session) -> tuple[DivisionOpenness, ...]:
    """For each draft of the dossier, in order, what is open and agreed in the whole of it (`division` is "")."""
    marks = {row[0]: row[1:] for row in session.execute(_marks())}
    texts = {row[0]: row[1:] for row in session.execute(_texts())}
    bracketed = {row[0]: row[1] for row in session.execute(_bracketed())}
    found: list[DivisionOpenness] = []
    for identity, label in session.execute(select(DraftRow.id, DraftRow.label).order_by(DraftRow.position)):
        paragraphs, blocks = texts.get(identity, (0, 0))
        brackets, options, placeholders, *statuses = marks.get(identity, (0,) * 7)
        found.append(
            DivisionOpenness(
                label, "", paragraphs, bracketed.get(identity, 0), brackets, (options or 0) + blocks, placeholders,
                *statuses,
            )
        )  # fmt: skip
    return tuple(found)


def _payload(key: str) -> ColumnElement[str]:
    return word(MarkRow.payload, key)


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0), type_=Integer)


def _stands() -> ColumnElement[bool]:
    """Whether no tracked change deletes all of a mark's words. The few that are deleted are looked up once."""
    mark, revision = aliased(MarkRow), aliased(MarkRow)
    deleted = (
        select(mark.draft_id, mark.provision, mark.field, mark.position)
        .join(
            revision,
            (revision.draft_id == mark.draft_id)
            & (revision.provision == mark.provision)
            & (revision.field == mark.field)
            & (revision.start <= mark.start)
            & (revision.end >= mark.end),
        )
        .where(
            revision.kind == "revision",
            revision.end > revision.start,
            word(revision.payload, "unit") == "text",
            word(revision.payload, "kind").in_(("deleted", "moved_from")),
        )
    )
    return tuple_(MarkRow.draft_id, MarkRow.provision, MarkRow.field, MarkRow.position).not_in(deleted)


def _marks() -> Select[*tuple[Any, ...]]:
    opens = (MarkRow.kind == "bracket") & _payload("part").in_(("whole", "opens"))
    options = case((MarkRow.kind == "alternatives", length(MarkRow.payload, "options")), else_=0)
    placeholder = (MarkRow.kind == "plain") & (_payload("mark") == "placeholder")
    scope = [number(MarkRow.payload, "scope", end) for end in (0, 1)]
    speaks = or_(length(MarkRow.payload, "units") > 0, scope[1] > scope[0])
    statuses = [_count((MarkRow.kind == "status") & (_payload("status") == status) & speaks) for status in _STATUSES]
    return (
        select(MarkRow.draft_id, _count(opens), func.sum(options), _count(placeholder), *statuses)
        .where(
            MarkRow.kind.in_(("bracket", "alternatives", "plain", "status")), MarkRow.field != "provision", _stands()
        )
        .group_by(MarkRow.draft_id)
    )


def _texts() -> Select[*tuple[Any, ...]]:
    return select(
        ProvisionRow.draft_id, _count(ProvisionRow.text != ""), _count(ProvisionRow.kind == Kind.OPTION.value)
    ).group_by(ProvisionRow.draft_id)


def _bracketed() -> Select[*tuple[Any, ...]]:
    here = (MarkRow.draft_id == ProvisionRow.draft_id) & (MarkRow.provision == ProvisionRow.position)
    return (
        select(MarkRow.draft_id, func.count(MarkRow.provision.distinct()))
        .join(ProvisionRow, here)
        .where(MarkRow.kind == "bracket", ProvisionRow.text != "", MarkRow.field != "provision", _stands())
        .group_by(MarkRow.draft_id)
    )
