"""What the report of a compilation says of the whole: how many blocks and asks, and how much was not understood.

Counts only; what was doubtful in one place is told where it was found.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.importing.source.word_repair import set_apart
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.importing.proposals.compilation.reader import Reader
    from app.importing.source.word_repair import Vocabulary
    from app.treaty.proposals import Proposal

Line = tuple[str, str, str]
_SHOWN = 8


def summary_of(proposals: Sequence[Proposal], reader: Reader, vocabulary: Vocabulary) -> tuple[Line, ...]:
    """The lines (severity, message, where) that count what was read."""
    asks = [ask for proposal in proposals for ask in proposal.asks]
    edits = Counter(ask.edit for ask in asks)
    told = ", ".join(f"{edits[edit]} {edit.value}" for edit in Edit if edits[edit])
    found: list[Line] = [("info", f"{len(proposals)} blocks with {len(asks)} asks: {told}.", "")]
    nobody = sum(any(actor.id == "?" for actor in proposal.actors) for proposal in proposals)
    if nobody:
        found.append(("info", f"{nobody} blocks bear a name that stands for no one actor.", ""))
    if reader.unread:
        found.append(("info", f"{reader.unread} lines belong to no block.", ""))
    glued = dict.fromkeys(
        word
        for ask in asks
        if ask.edit in (Edit.RESTATE, Edit.INSERT)
        for word in re.findall(r"[^\W\d_]+", ask.wording)
        if vocabulary.glued(word) is not None
    )
    if glued:
        shown = ", ".join(f"“{word}”" for word in list(glued)[:_SHOWN]) + (", …" if len(glued) > _SHOWN else "")
        told = f"{len(glued)} words look like two run together, an old and a new one ({shown}); which went is not told."
        found.append(("warning", told, ""))
    for proposal in proposals:
        for ask in proposal.asks:
            if set_apart(ask.wording, vocabulary):
                told = "Letters are set apart here; the words could not be read and are no evidence."
                found.append(("warning", told, ask.where))
    return tuple(found)
