"""The JSON document of statuses: the contract `travaux-status/1` (docs/formats.md). Values are drawn, not computed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from app.exporting.json.documents import change_json

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.statuses import AgreementHistory, AgreementOutcome, DivisionOpenness


def status_document(
    drafts: Sequence[str], agreed: Iterable[AgreementHistory], open_: Iterable[DivisionOpenness], register: Register
) -> dict[str, Any]:
    """`travaux-status/1`: every agreed text with what each later draft has of it, and counts by draft and division."""
    return {
        "format": "travaux-status/1",
        "drafts": list(drafts),
        "agreed": [
            {
                "draft": one.agreement.draft,
                "status": one.agreement.status,
                "provision": one.agreement.provision,
                "address": one.agreement.address,
                "text": one.agreement.text,
                "touched": one.touched.draft if one.touched is not None else "",
                "after": [_after(each, register) for each in one.after],
            }
            for one in agreed
        ],
        "open": [asdict(row) for row in open_],
    }


def _after(after: AgreementOutcome, register: Register) -> dict[str, Any]:
    return {
        "draft": after.draft,
        "address": after.address,
        "status": after.status,
        "lost": after.lost,
        "changes": [
            change_json(change, [a for a in after.attributions if a.change == change.id], register)
            for change in after.changes
        ],
    }
