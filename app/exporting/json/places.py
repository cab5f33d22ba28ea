"""The JSON document of what has lost its place, `travaux-places/1` (docs/formats.md), with the places offered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.treaty.lost_places import LostPlace


def places_document(draft: str, lost: Iterable[LostPlace]) -> dict[str, Any]:
    """`travaux-places/1`: what has lost its place in the draft labelled `draft`, in the order given."""
    return {"format": "travaux-places/1", "draft": draft, "lost": [_lost(one) for one in lost]}


def _lost(one: LostPlace) -> dict[str, Any]:
    return {
        "sort": one.sort.value,
        "id": one.id,
        "draft": one.draft,
        "address": one.address,
        "words": one.words,
        "none": one.why.value if one.why else "",
        "places": [
            {
                "provision": place.provision,
                "address": place.address,
                "field": place.field,
                "start": place.start,
                "end": place.end,
                "text": place.text,
            }
            for place in one.places
        ],
    }
