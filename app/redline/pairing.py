"""Why two provisions stand in one row, in one sentence. The facts are the comparison's; here they are only said."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.changes import Grounds, Pair

_SAID = {"split": "one was divided", "join": "they were joined"}


def paired_by(pair: Pair, grounds: Grounds) -> str:
    """What speaks for a pair, the strongest first: "Paired by wording: 93% of the words are the same; same number"."""
    lead = {"pinned": "Joined by hand", "wording": "Paired by wording", "number": "Paired by number"}
    facts = [_SAID[pair.relation]] if pair.relation in _SAID else []
    if grounds.wording is not None:
        facts.append(f"{_percent(grounds.wording)} of the words are the same")
    if grounds.heading is not None:
        facts.append(
            "same heading" if grounds.heading == 1 else f"{_percent(grounds.heading)} of the heading is the same"
        )
    if grounds.number or pair.renumbered:
        facts.append("same number" if grounds.number else "another number")
    neighbours = grounds.before + grounds.after
    if neighbours:
        facts.append("both neighbours are pairs too" if neighbours == 2 else "one neighbour is a pair too")
    facts.append("the provisions above are a pair too" if grounds.above else "under another provision now")
    return f"{lead.get(pair.basis, 'Paired by place')}: {'; '.join(facts)}."


def _percent(share: float) -> str:
    """A share as a whole percentage that says 0 and 100 only when nothing and all is meant."""
    rounded = round(100 * share)
    if 0 < share < 1:
        rounded = min(max(rounded, 1), 99)
    return f"{rounded}%"
