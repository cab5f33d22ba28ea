"""Attributions say which actors asked for a change. They have the evidence, and how the change is known to answer it.

Two facts are kept apart: that an actor *asked* (source, place, quote, stance), and the *link* that this change answers
it. How links are found is `app.attribution`'s business. No evidence, no Attribution: an unattributed change simply has
none.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from app.late_methods import dataclass

if TYPE_CHECKING:
    from app.message import Message
    from app.treaty.marks import ActorRef, Stance
    from app.treaty.proposals import EvidenceKind


ONLY_PART = "Only part of these words: {words}."
ONLY_PART_TO_GO = "Only part of the words that were asked to go: {words}."
ONLY_WHAT_CAME = "Only the words that came were asked for; what went was to stay: {words}."
ONLY_WHAT_WENT = "Only the words that went answer this; the words in their place were not asked for."
"""Notes of an attribution by which a change is more than what was asked for: no name stands for all of it."""
_LESS_THAN_ALL = (ONLY_PART, ONLY_PART_TO_GO, ONLY_WHAT_CAME, ONLY_WHAT_WENT)


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

    @property
    def partly(self) -> bool:
        """Whether the change is more than what was asked for: the name is never shown without saying so."""
        return any(map(self._says, _LESS_THAN_ALL))

    def answers(self, *, gone: bool) -> bool:
        """Whether the words that went by the change, or those that came, are what was asked for: nobody signs words
        that they wanted to keep, and who asked for words to go asked for none in their place.

        >>> from app.message import Message
        >>> from app.treaty.marks import Stance
        >>> note = Message(ONLY_WHAT_CAME, ("“may”",))
        >>> asked = Evidence("proposal", "MC/4", "1", "shall", "", "", "", "")
        >>> one = Attribution("c1", (), "", Stance.PROPOSE, Link.MATCHED, 0.9, asked, notes=(note,))
        >>> one.partly, one.answers(gone=False), one.answers(gone=True)
        (True, True, False)
        """
        if gone:
            return not self._says(ONLY_WHAT_CAME)
        asked_to_go = self.link is Link.MATCHED and self.stance == "delete"
        return not asked_to_go and not self._says(ONLY_WHAT_WENT)

    def _says(self, template: str) -> bool:
        """Whether one of the notes is of a template, also one that is kept in plain words."""
        lead = template.partition("{")[0]
        return any(str(note).startswith(lead) for note in self.notes)

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
