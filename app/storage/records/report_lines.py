"""Lines of import reports, and why a profile was chosen, in and out of their rows. Loading is the inverse of storing.

The English sentence stands in a column of its own, for whoever reads the file without Travaux; beside it stand its
template and its facts. A row without these is of an earlier schema, and is read by `old_reports.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.storage.records.message_codec import decode_message, encode_message
from app.storage.records.old_reports import message_of_old_report
from app.storage.schema import ReportRow
from app.treaty.draft import ReportLine, Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from app.message import Message


def report_rows(lines: Sequence[ReportLine], **parent: int) -> list[dict[str, Any]]:
    """The values of the rows of a report, in its order; `parent` is `draft_id` or `paper_id`."""
    return [
        {
            **parent,
            "position": at,
            "severity": line.severity.value,
            "message": str(line.message),
            "where": line.where,
            "told": encode_message(line.message),
        }
        for at, line in enumerate(lines)
    ]


def load_report(session: Session, under: ColumnElement[bool]) -> tuple[ReportLine, ...]:
    """The lines of the report of one draft or paper. Raises ValueError for a row that was not stored so."""
    found = session.execute(
        select(ReportRow.severity, ReportRow.message, ReportRow.told, ReportRow.where)
        .where(under)
        .order_by(ReportRow.position)
    )
    return tuple(ReportLine(Severity(severity), _message(told, said), where) for severity, said, told, where in found)


def load_paper_reports(session: Session) -> dict[int, tuple[ReportLine, ...]]:
    """The lines of the reports of all papers, by the numbers of their rows. Raises as `load_report`."""
    found = session.execute(
        select(ReportRow.paper_id, ReportRow.severity, ReportRow.message, ReportRow.told, ReportRow.where)
        .where(ReportRow.paper_id.is_not(None))
        .order_by(ReportRow.position)
    )
    reports: dict[int, list[ReportLine]] = {}
    for paper, severity, said, told, where in found:
        assert paper is not None, "only those are asked for"
        reports.setdefault(paper, []).append(ReportLine(Severity(severity), _message(told, said), where))
    return {paper: tuple(lines) for paper, lines in reports.items()}


def _message(told: str, said: str) -> Message:
    if not told:
        return message_of_old_report(said)
    message = decode_message(told)
    _check_agreement(str(message), said)
    return message


def _check_agreement(told: str, said: str) -> None:
    """Raise ValueError where a sentence does not say what stands beside it."""
    if told != said:
        raise ValueError(f"two sentences where there should be one: {said:.80}")


def encode_reasons(reasons: Sequence[Message]) -> tuple[str, str]:
    """Reasons for a profile in English and as templates with facts, one a line each."""
    return "\n".join(map(str, reasons)), "\n".join(map(encode_message, reasons))


def decode_reasons(said: str, told: str) -> tuple[Message, ...]:
    """The reasons of `encode_reasons`. Raises ValueError where the two do not say the same."""
    if not told:
        return tuple(map(message_of_old_report, said.split("\n"))) if said else ()
    reasons = tuple(map(decode_message, told.split("\n")))
    _check_agreement("\n".join(map(str, reasons)), said)
    return reasons
