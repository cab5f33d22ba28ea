"""The JSON document of two language versions: the contract `travaux-concordance/1` (docs/formats.md). Values are drawn,
not computed.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.treaty.concordances import Concordance
    from app.treaty.draft import Draft, Provision


def concordance_document(
    concordance: Concordance, left: Draft, right: Draft, since: tuple[str, str] | None
) -> dict[str, Any]:
    """`travaux-concordance/1`: which provisions of two drafts are the same one, and where their form differs."""
    here, there = left.by_id(), right.by_id()
    return {
        "format": "travaux-concordance/1",
        "left": _draft(left),
        "right": _draft(right),
        "since": list(since) if since else None,
        "matches": [
            {
                "left": _place(here.get(match.left)),
                "right": _place(there.get(match.right)),
                "by_number": match.by_number,
                "flags": [
                    {"difference": flag.difference.value, "left": flag.left, "right": flag.right}
                    for flag in match.flags
                ],
            }
            for match in concordance.matches
        ],
        "summary": dict(sorted(Counter(f.difference.value for m in concordance.matches for f in m.flags).items())),
    }


def _draft(draft: Draft) -> dict[str, str]:
    return {
        "label": draft.label or draft.source,
        "symbol": draft.symbol,
        "date": draft.date,
        "language": draft.language,
    }


def _place(provision: Provision | None) -> dict[str, str] | None:
    return None if provision is None else {"provision": provision.id, "address": provision.address}
