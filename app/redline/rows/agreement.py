"""Tells rows whether their text is agreed, and whether it was and something was done to it since.

What is agreed and what touches it is `app.attribution.agreement.agreements`' finding; here it is only set beside the
rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.redline.model import Row, RowState
from app.treaty.statuses import AGREED, AgreementState


def with_agreement(rows: Iterable[Row], standing: AgreementState) -> list[Row]:
    """The rows with what `standing` says of them. The place that a moved provision left says nothing: its words stand
    at the other end.

    >>> from app.attribution.agreement.agreements import agreement_state
    >>> older, newer = draft("1. Ships moor.", "[Agreed ad ref]"), draft("1. Boats moor.", "[Agreed ad ref]")
    >>> rows = redline(older, newer).rows
    >>> [row.agreed for row in with_agreement(rows, agreement_state(older, newer, compare(older, newer)))]
    ['', 'agreed_ad_referendum', '']
    """
    return [row if row.state is RowState.MOVED_FROM else _stood(row, standing) for row in rows]


def _stood(row: Row, standing: AgreementState) -> Row:
    before = standing.older.get(row.older.provision, "") if row.older else ""
    now = standing.newer.get(row.newer.provision, "") if row.newer else ""
    said = now if row.newer else before
    agreed = said if said in AGREED else ""
    aftermath = "unsaid" if row.newer and before in AGREED and not now else ""
    if row.older is not None and row.older.provision in standing.lost:
        aftermath = "lost"
    if any(change in standing.touching for change in row.changes):
        aftermath = "touched"
    return replace(row, agreed=agreed, aftermath=aftermath) if agreed or aftermath else row
