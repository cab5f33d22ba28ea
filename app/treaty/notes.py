"""Notes: what a delegate writes beside the text, for the delegation's own eyes or to be shared. Not evidence of who
asked for anything (`confirmations.py`), and never part of a draft.

A note stands on words: it keeps where they stood in one draft, so that it can follow them into the others
(`app.attribution.notes.anchoring`).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from app.late_methods import dataclass

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


class NoteSubject(StrEnum):
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
    on: NoteSubject
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


class NoteCertainty(StrEnum):
    """How surely a note stands in a draft."""

    EXACT = "exact"
    """Its words, all of them and nothing between, where they stood."""
    FOLLOWED = "followed"
    """Its words, or enough of them, went on into this draft: elsewhere, under another number, or in part."""
    ORPHANED = "orphaned"
    """Its words are not there, or too few of them. It takes no other place by itself."""


class NoteFact(StrEnum):
    """Why a note stands as it does, each true by itself; in this order they are told."""

    MOVED = "moved"
    """It stands elsewhere in the draft."""
    RENUMBERED = "renumbered"
    """Its provision has another number."""
    CHANGED = "changed"
    """Of its words some left, or others came between them."""
    DIVIDED = "divided"
    """It stands in several provisions now."""
    BY_WORDS = "by_words"
    """It was found again by its very words, which stand once in the draft: they had left, or came from another file."""
    UNREAD = "unread"
    """The reading leaves its words out."""
    GONE = "gone"
    """Its words left the text."""
    NOT_YET = "not_yet"
    """The draft is older than its words."""
    UNFOUND = "unfound"
    """Its draft came from another file, in which its words do not stand, or stand more than once."""
    NO_DRAFT = "no_draft"
    """Its draft is not in the dossier."""


_LOST = frozenset((NoteFact.GONE, NoteFact.UNFOUND, NoteFact.NO_DRAFT))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a draft as read: a range of one field, or, where start = end, a provision with all under it."""

    provision: str
    address: str
    field: str
    start: int
    end: int
    text: str
    """The words of the range; of a provision its first words."""


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where a note stands in one draft, how surely, and why."""

    note: str
    """Its id."""
    draft: str
    """Label of that draft."""
    hold: NoteCertainty
    stretches: tuple[Stretch, ...]
    """In the order of the draft, as read; () for an orphan."""
    share: float
    """Of the letters of its words, how many (0 to 1) stand here."""
    facts: tuple[NoteFact, ...]
    last: Stretch
    """Where it stands, or stood last, and its words there."""
    last_in: str
    """Label of the draft of `last`."""
    gone_in: str = ""
    """Label of the draft in which its words were gone first; "" while they stand."""
    near: str = ""
    """For an orphan: the provision of this draft that the one of `last` became; "" when that is gone too."""

    @property
    def is_lost(self) -> bool:
        """Whether its words are in the draft no more, and not only left out by a reading, or in it later."""
        return self.hold is NoteCertainty.ORPHANED and not _LOST.isdisjoint(self.facts)
