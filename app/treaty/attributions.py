"""Attributions say which actors asked for a change. They have the evidence, and how the change is known to answer it.

Two facts are kept apart: that an actor *asked* (source, place, quote, stance), and the *link* that this change answers
it. How links are found is `app.attribution`'s business. No evidence, no Attribution: an unattributed change simply has
none.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.message import Message
    from app.treaty.marks import ActorRef, Stance
    from app.treaty.proposals import EvidenceKind


class Link(StrEnum):
    """How it is known that a change answers an ask."""

    MARKED = "marked"
    """The draft itself marks these words: a tag, or a tracked change."""
    MATCHED = "matched"
    """The words proposed are the words that changed; with a score and the words."""
    ASSERTED = "asserted"
    """A person says so."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """That an actor asked: the passage, so that a reader can open it and judge."""

    kind: EvidenceKind
    source: str
    where: str
    quote: str
    date: str
    base: str
    proposal: str = ""
    """Id of the proposal, "" for tags and tracked changes."""
    ask: str = ""


@dataclass(frozen=True, slots=True)
class Attribution:
    """One answer to "who asked for this change?". Actors of one paper block stand together; separate asks stay
    separate.
    """

    change: str
    actors: tuple[ActorRef, ...]
    role: str
    stance: Stance
    link: Link
    score: float
    """0 to 1; 1 for marked and asserted links."""
    asked: Evidence
    words: tuple[str, ...] = ()
    """For a matched link: the words in common that nobody had before."""
    opposite: bool = False
    """True when the actor asked for the contrary: shown beside, never as author."""
    fate: str = ""
    notes: tuple[Message | str, ...] = ()
    elsewhere: str = ""
    """The place for which its words were asked, where that is another than the change's; "" where it is the same."""

    def in_plain_words(self) -> Attribution:
        """The same with its notes as English words, for whoever keeps it.

        >>> from app.message import Message
        >>> from app.treaty.marks import Stance
        >>> note = Message("Asked of {draft}.", ("Rev.1",))
        >>> asked = Evidence("proposal", "MC/4", "1", "shall", "", "", "", "")
        >>> one = Attribution("c1", (), "", Stance.PROPOSE, Link.MATCHED, 0.9, asked, notes=(note,))
        >>> one.in_plain_words().notes
        ('Asked of Rev.1.',)
        """
        return replace(self, notes=tuple(map(str, self.notes)))
