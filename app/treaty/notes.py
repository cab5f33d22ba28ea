"""Notes: what a delegate writes beside the text, for the delegation's own eyes or to be shared. Not evidence of who
asked for anything (`confirmations.py`), and never part of a draft.

A note stands on words: it keeps where they stood in one draft, so that it can follow them into the others
(`app.attribution.note_places`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.treaty.changes import ChangeKind
    from app.treaty.confirmations import Anchor, DraftName


class Priority(StrEnum):
    """What the words of a note are to the delegation."""

    NONE = ""
    REDLINE = "redline"
    """These words must not be touched: a change that does is flagged."""
    OWN = "own"
    """Our proposal."""
    CHECK = "check"
    """To be checked with the capital."""


class NoteOn(StrEnum):
    """On what a note was made."""

    PROVISION = "provision"
    """On a provision with all that stands under it."""
    WORDS = "words"
    CHANGE = "change"
    """On what happened to words between two drafts; it stands on the newer words, on the older where they went."""


@dataclass(frozen=True, slots=True)
class NotedChange:
    """The change on which a note was made."""

    kind: ChangeKind
    other: DraftName
    """The draft of the pair in which the note does not stand: the older one, but for words that went."""
    words: str = ""
    """The words there, "" for none."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note. `draft` and `anchor` say where it was made; offsets count code points of the stored field.

    On a provision the range is empty and `quote` has its first words.
    """

    id: str
    """Of its own and for good: a note that is taken away and put back is the same note."""
    draft: DraftName
    anchor: Anchor
    on: NoteOn
    text: str
    colour: str = ""
    """Name of a colour of the palette of notes, "" for none."""
    priority: Priority = Priority.NONE
    private: bool = True
    """Not to leave in what is exported or shared, unless it is asked for."""
    author: str = ""
    made: str = ""
    """When it was written, and when it was changed last: ISO 8601 with the time and its offset."""
    changed: str = ""
    change: NotedChange | None = None
    """There for a note on a change."""
