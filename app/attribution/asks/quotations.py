"""Tells where a wording only shows a paragraph that is asked, as a whole, to go, to move or to stay.

Who asks that a paragraph go prints it first, with its brackets or without, and a file may have lost a letter or a word
of it. Nothing of that is asked. What is printed with words that the draft has not is asked beside the rest: "delete
it, or let it read …". Whether a change answers is not decided here.

>>> older, newer = draft("1. Ships moor with a green lamp at the pier."), draft("1. Ships moor at the pier.")
>>> paper = asked("Norhaven", "restate", "Article 1(1)", "Ships moor at the pier.")
>>> proposal = paper.proposals[0]
>>> whole_request(proposal, proposal.asks[0])
''
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.treaty.proposals import Ask, Proposal

_WHOLE = (Edit.DELETE, Edit.OPPOSE, Edit.MOVE, Edit.RETAIN)
"""Requests that speak of a whole provision where they name no words, the strongest first."""
GOING = frozenset({Edit.DELETE, Edit.OPPOSE})
"""Those of which a wording that leaves words out says no more than that all go."""


def whole_request(proposal: Proposal, ask: Ask) -> Edit | str:
    """What another ask of the block asks of all of the provision that this one words, or of all above it; "" where none
    does.
    """
    here = _plain(ask.address or proposal.address)
    for edit in _WHOLE:
        for other in proposal.asks:
            if other is ask or other.edit is not edit or other.wording or (other.anchor and edit is not Edit.MOVE):
                continue
            there = _plain(other.address or proposal.address)
            if here == there or here.startswith((f"{there}(", f"{there},")):
                return edit
    return ""


def _plain(address: str) -> str:
    return address.replace(" ", "").casefold()
