"""Words of one script inside a sentence of another: each keeps its own direction, and turns nothing round it."""

from __future__ import annotations

_ISOLATE, _LEFT_TO_RIGHT, _END = "\u2068", "\u2066", "\u2069"


def isolate_text(words: str) -> str:
    """`words` between the signs FSI and PDI of Unicode (UAX #9): an address, a symbol, a date, a name."""
    return f"{_ISOLATE}{words}{_END}" if words else ""


def left_to_right(words: str) -> str:
    """`words` between LRI and PDI: a number with its sign, which holds no letter to tell its direction by."""
    return f"{_LEFT_TO_RIGHT}{words}{_END}" if words else ""
