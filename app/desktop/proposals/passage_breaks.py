"""Where a new paragraph begins in the block of a paper that was set as one: before what is asked, with its label.

A line break takes the place of white space and of nothing else; no word is added to what the paper says, or taken away.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.desktop.proposals.found_words import find_words
from app.notation.labels.labels import read_label

if TYPE_CHECKING:
    from app.treaty.proposals import Proposal

_LONGEST = 48
"""Letters of the labels that stand before what is asked: “10. Option A: ”."""
_ENDED = re.compile(r"[.;:!?。；：！？؟؛][”\"»’)\]]*$|[”\"»]$")
_BESIDE = ' \t\u00a0\u3000:：“"«'


def with_breaks(proposal: Proposal) -> str:
    r"""The text of a proposal, each thing asked at the beginning of a line where the words before it have ended.

    >>> ask = Ask("1", Edit.RESTATE, Stance.PROPOSE, "", "Boats are painted.")
    >>> text = "Norhaven 1. Ships are named. 2. Boats are painted."
    >>> with_breaks(Proposal("p", (), "", "", "", "", "", "", (ask,), text=text))
    'Norhaven 1. Ships are named.\n2. Boats are painted.'
    """
    text = proposal.text
    places = {place for ask in proposal.asks for place in _breaks(text, ask.wording)}
    for place in sorted(places, reverse=True):
        text = f"{text[:place].rstrip()}\n{text[place:]}"
    return text


def _breaks(text: str, wording: str) -> list[int]:
    """Where the line of a wording begins; of a place at which it stands already, nothing."""
    span = find_words(text, wording)
    if span is None:
        return []
    begins = span[0]
    found = -1
    for at in range(begins, max(0, begins - _LONGEST), -1):
        if text[at - 1] == "\n":
            return [] if _is_label(text, at, begins) else [found] if found > 0 else []
        if text[at - 1].isspace() and not text[at].isspace() and _is_label(text, at, begins):
            found = at if _ENDED.search(text[max(0, at - 9) : at].rstrip()) else found
    return [found] if found > 0 else []


def _is_label(text: str, at: int, end: int) -> bool:
    """Whether nothing but labels stands between two places."""
    while at < end:
        if text[at] in _BESIDE:
            at += 1
            continue
        label = read_label(text[at : end + _LONGEST])
        if label is None or not label.end:
            return False
        at += label.end
    return True
