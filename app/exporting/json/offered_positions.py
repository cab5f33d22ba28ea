"""The JSON document of positions that records offer, `travaux-offers/1` (docs/formats.md); none of them is taken."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.attribution.positions.offered_positions import OfferedPosition


def offers_document(offers: Iterable[OfferedPosition]) -> dict[str, Any]:
    """`travaux-offers/1`: the offers in the order given, each with its number and its sentence."""
    return {"format": "travaux-offers/1", "offers": [_offer(number, one) for number, one in enumerate(offers, 1)]}


def _offer(number: int, one: OfferedPosition) -> dict[str, Any]:
    position = one.position
    return {
        "number": number,
        "actor": {"id": position.actor.id, "as_written": position.actor.as_written},
        "stance": position.stance.value,
        "address": position.address,
        "wording": position.wording,
        "sentence": one.sentence,
        "source": one.paper,
        "where": one.where,
        "date": position.date,
        "base": position.base,
    }
