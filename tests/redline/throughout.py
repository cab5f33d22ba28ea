"""A redline in which the same was done in the first paragraph of each of six articles. Not a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.house.examples import draft, redline

if TYPE_CHECKING:
    from app.redline.model import Redline

TRADES = ("keeper", "pilot", "sailor", "diver", "smith", "cook")


def throughout() -> Redline:
    """One amendment, “the body” became “the committee”, in Articles 1 to 6."""
    lines = [
        line for n, trade in enumerate(TRADES, 1)
        for line in (f"Article {n}", f"Of the {trade}", f"1. The {trade} asks the body.", "2. Lamps burn.")
    ]  # fmt: skip
    return redline(draft(*lines), draft(*(line.replace("the body", "the committee") for line in lines)))
