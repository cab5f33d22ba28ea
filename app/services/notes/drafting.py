"""A note that is being written: where it is to stand in a compared pair, and as plain words that survive the program.

A new note is placed on words as a reader sees them; where these lie in the stored draft is looked up when it is kept
(`note_at`), by whoever has the comparison. It stores nothing.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from secrets import token_hex
from typing import TYPE_CHECKING

from app.treaty.changes import ChangeKind
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NotedChange, NoteOn, Priority

if TYPE_CHECKING:
    from app.services.comparisons.compare import Compared


@dataclass(frozen=True, slots=True)
class NoteTarget:
    """Where a new note is to stand, in a pair of drafts as it is shown."""

    older: str
    newer: str
    reading: str
    on_newer: bool = True
    """In which of the two drafts; of a change that is told by the change."""
    provision: str = ""
    field: str = "text"
    start: int = 0
    end: int = 0
    """Code points of that field as read; start = end means the whole provision."""
    change: str = ""
    """The id of the change, for a note on one."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A note in an editor. `target` is there for a new one, whose anchor only says what the reader saw."""

    note: Note
    target: NoteTarget | None = None


def begun_at(target: NoteTarget, address: str, quote: str, kind: ChangeKind | None = None) -> Begun:
    """A new note at a place of a shown pair, with the address and the words that the reader sees there.

    `kind` is that of the change, for a note on one.
    """
    label, other = (target.newer, target.older) if target.on_newer else (target.older, target.newer)
    whole = target.start == target.end
    on = NoteOn.CHANGE if kind else NoteOn.PROVISION if whole else NoteOn.WORDS
    anchor = Anchor(target.provision, address, target.field, target.start, target.end, quote)
    change = NotedChange(kind, DraftName("", other)) if kind else None
    return Begun(Note(token_hex(8), DraftName("", label), anchor, on, "", change=change), target)


def note_at(compared: Compared, begun: Begun) -> Note:
    """The note with the place where its words lie in the stored draft, as it can be kept.

    Raises Refused when there are no such words, or no such change, in the comparison.
    """
    from app.services.notes.noting import note_on_change, note_on_provision, note_on_words

    target = begun.target
    if target is None:
        return begun.note
    reading = compared.newer if target.on_newer else compared.older
    if target.change:
        placed = note_on_change(compared, target.change)
    elif target.start == target.end:
        placed = note_on_provision(reading, target.provision)
    else:
        placed = note_on_words(reading, target.provision, target.field, target.start, target.end)
    return replace(begun.note, draft=placed.draft, anchor=placed.anchor, on=placed.on, change=placed.change)


def as_words(begun: Begun) -> str:
    """A note that is being written, as JSON."""
    return json.dumps(asdict(begun), ensure_ascii=False)


def from_words(words: str) -> Begun | None:
    """The note that such words hold; None when they are damaged."""
    try:
        said = json.loads(words)
        note, target, change = said["note"], said["target"], said["note"]["change"]
        if change is not None:
            change = NotedChange(ChangeKind(change["kind"]), DraftName(**change["other"]), change["words"])
        read = Note(
            **{
                **note,
                "draft": DraftName(**note["draft"]),
                "anchor": Anchor(**note["anchor"]),
                "on": NoteOn(note["on"]),
                "priority": Priority(note["priority"]),
                "change": change,
            }
        )
        return Begun(read, NoteTarget(**target) if target is not None else None)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
