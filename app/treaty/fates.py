"""Fates: what became of what was asked, draft by draft, as values. How it is found is `app.attribution`'s business.

A fate is told of one ask in one later draft. It tells the history up to that draft: what was there and is gone again is
"dropped later", what came back is "restored".
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.message import Message
    from app.treaty.proposals import Ask, Proposal


class Fate(StrEnum):
    """What became of an ask in a draft (docs/domain.md, section 8)."""

    TAKEN = "taken"
    IN_PART = "taken in part"
    REWORDED = "reworded"
    """The asked place was changed, to other words that carry the greater part of what was asked."""
    BRACKETED = "bracketed"
    """It stands, but not agreed: in brackets or as an option; or what was asked to go stands in brackets now."""
    NOT_TAKEN = "not taken"
    DROPPED = "dropped later"
    """An earlier draft had it, this one has not."""
    RESTORED = "restored"
    """It was dropped from a draft and stands again; how it stands is in `standing`."""


class Reprint(StrEnum):
    """Whether a wording is the text that it speaks to, printed anew, and no ask."""

    NONE = ""
    SHOWN = "shown"
    """The text as it stands, or but for slips: what is asked of the place, another ask of the block says."""
    DOUBTFUL = "doubtful"
    """The text as it stands, or but for what may be slips: whether anything is asked cannot be told."""


HELD = frozenset({Fate.TAKEN, Fate.IN_PART, Fate.REWORDED, Fate.BRACKETED})
"""What a draft can have of an ask, whatever came before."""


@dataclass(frozen=True, slots=True)
class DraftFate:
    """What became of an ask in one draft, with the place and the words that show it."""

    draft: str
    """Label of the draft."""
    fate: Fate
    standing: Fate
    """What this draft has of it, without its history: one of HELD, or NOT_TAKEN."""
    share: float
    """How much of what was asked this draft has, 0 to 1, by the weight of the words."""
    provision: str
    """Id of the provision of this draft that shows it, "" when nothing of it is left."""
    address: str
    """Where that stands, as printed in this draft."""
    quote: str
    """Words of this draft that show it, cut to what is needed; "" when nothing is left to quote."""
    words: tuple[str, ...]
    """What was asked and is found here; for a deletion, what is gone."""
    why: Message | str
    """One sentence that says what the fate rests on."""


@dataclass(frozen=True, slots=True)
class AskFate:
    """One ask of one proposal with its fates, in the order of the drafts."""

    proposal: Proposal
    ask: Ask
    base: str
    """Label of the draft it was laid against, "" when there is none."""
    fates: tuple[DraftFate, ...]
    reason: Message | str = ""
    """Why there are no fates; or what a reader must know of how they were found. "" when there is nothing to say."""
    withdrawn: bool = False
    """It was taken back before one of the drafts was issued: from that one on it has no fate."""
    reprint: Reprint = Reprint.NONE
    """Whether it only shows the text: it counts as no ask then."""
    doubtful: bool = False
    """It may have been taken back: which ask was meant cannot be told, so that it names nobody."""

    @property
    def address(self) -> str:
        """Where it was asked, as the paper says."""
        return self.ask.address or self.proposal.address

    def present(self, draft: str = "") -> DraftFate | None:
        """The fate in the draft of that label, by default in the last one; None when it has none there, as from when
        it was withdrawn.
        """
        if not draft:
            return self.fates[-1] if self.fates and not self.withdrawn else None
        return next((fate for fate in self.fates if fate.draft == draft), None)
