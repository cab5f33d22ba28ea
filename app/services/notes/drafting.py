"""Notes that are being written: begun on words, on a provision or on a change, and as plain words that survive the
program.

A new note is placed on words as a reader sees them; where these lie in the stored draft is looked up when it is kept
(`note_at`), by whoever has the comparison. Keeping it is `store.py`'s business, where it stands in other drafts
`placement.py`'s.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from secrets import token_hex
from typing import TYPE_CHECKING

from app.job import Refused
from app.message import Message
from app.treaty.changes import ChangeKind
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NotedChange, NoteSubject, Priority

if TYPE_CHECKING:
    from app.services.comparisons.compare import ComparedDrafts
    from app.treaty.changes import Side
    from app.treaty.draft import Draft
    from app.treaty.reading import Reading


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
class EditedNote:
    """A note in an editor. `target` is there for a new one, whose anchor only says what the reader saw."""

    note: Note
    target: NoteTarget | None = None


def begin_note_at(target: NoteTarget, address: str, quote: str, kind: ChangeKind | None = None) -> EditedNote:
    """A new note at a place of a shown pair, with the address and the words that the reader sees there.

    `kind` is that of the change, for a note on one.
    """
    label, other = (target.newer, target.older) if target.on_newer else (target.older, target.newer)
    whole = target.start == target.end
    on = NoteSubject.CHANGE if kind else NoteSubject.PROVISION if whole else NoteSubject.WORDS
    anchor = Anchor(target.provision, address, target.field, target.start, target.end, quote)
    change = NotedChange(kind, DraftName("", other)) if kind else None
    return EditedNote(Note(token_hex(8), DraftName("", label), anchor, on, "", change=change), target)


def note_at(compared: ComparedDrafts, begun: EditedNote) -> Note:
    """The note with the place where its words lie in the stored draft, as it can be kept.

    Raises Refused when there are no such words, or no such change, in the comparison.
    """
    from app.services.notes.drafting import note_on_change, note_on_provision, note_on_words

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


def as_words(begun: EditedNote) -> str:
    """A note that is being written, as JSON."""
    return json.dumps(asdict(begun), ensure_ascii=False)


def from_words(words: str) -> EditedNote | None:
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
                "on": NoteSubject(note["on"]),
                "priority": Priority(note["priority"]),
                "change": change,
            }
        )
        return EditedNote(read, NoteTarget(**target) if target is not None else None)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


_AROUND = 5
"""Words kept on either side of the words of a note."""


def note_on_words(reading: Reading, provision: str, field: str, start: int, end: int) -> Note:
    """A note without text on words of a draft as read; offsets count code points of that field in the reading.

    Raises Refused when there are no words in the range, and for a number, which has none of its own.
    """
    from app.attribution.words.passages import field_of

    one = reading.draft.by_id()[provision]
    text = field_of(one, field)
    if field == "number" or not text[start:end].strip():
        raise Refused("Choose the words for the note first, or make it on the whole provision.")
    return _note(reading, NoteSubject.WORDS, _anchor(reading, provision, field, start, end))


def note_on_provision(reading: Reading, provision: str) -> Note:
    """A note without text on a provision of a draft as read, with all that stands under it."""
    return _note(reading, NoteSubject.PROVISION, _whole(reading, provision))


def note_on_change(compared: ComparedDrafts, change: str) -> Note:
    """A note without text on a change: on its words in the newer draft, in the older where they went, or on its
    provision where it covers none.

    Raises Refused when the comparison has no such change.
    """
    one = next((known for known in compared.comparison.changes if known.id == change), None)
    if one is None:
        raise Refused(
            Message("There is no change “{0}” between these two drafts; `travaux compare` lists them.", (change,))
        )
    sides = [(side, reading) for side, reading in ((one.newer, compared.newer), (one.older, compared.older)) if side]
    side, reading = next(((side, reading) for side, reading in sides if _has_words(side)), sides[0])
    other, away = (one.older, compared.older) if reading is compared.newer else (one.newer, compared.newer)
    if _has_words(side):
        anchor = _anchor(reading, side.provision, side.field, side.start, side.end)
    else:
        anchor = _whole(reading, side.provision)
    note = _note(reading, NoteSubject.CHANGE, anchor)
    return replace(note, change=NotedChange(one.kind, _named(away.draft), other.text if other else ""))


def _has_words(side: Side) -> bool:
    return side.field != "number" and bool(side.text.strip())


def _note(reading: Reading, on: NoteSubject, anchor: Anchor) -> Note:
    return Note(token_hex(8), _named(reading.draft), anchor, on, "")


def _named(draft: Draft) -> DraftName:
    return DraftName(draft.sha256, draft.label)


def _anchor(reading: Reading, provision: str, field: str, start: int, end: int) -> Anchor:
    """The anchor of words as read, without spaces at their ends. Where they come from several stored provisions, of the
    part that is longest.
    """
    from app.attribution.words.passages import field_of
    from app.attribution.words.text_spans import PassagePiece, StoredRuns, carry_pieces

    one = reading.draft.by_id()[provision]
    text = field_of(one, field)
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end = start + len(text[start:end].rstrip())
    parts: dict[tuple[str, str], list[PassagePiece]] = {}
    for piece in carry_pieces((PassagePiece(start, provision, field, start, end - start),), StoredRuns(reading)):
        if piece.field != "number":
            parts.setdefault((piece.provision, piece.field), []).append(piece)
    if not parts:
        raise Refused("A note stands on words of the draft; choose some, or make it on the whole provision.")
    (stored, name), pieces = max(parts.items(), key=lambda part: sum(piece.length for piece in part[1]))
    first, last = pieces[0], pieces[-1]
    low, high = first.origin, last.origin + last.length
    before, after = text[:low].split()[-_AROUND:], text[high:].split()[:_AROUND]
    return Anchor(
        stored,
        one.address,
        name,
        first.start,
        last.start + last.length,
        text[low:high],
        " ".join(before),
        " ".join(after),
    )


def _whole(reading: Reading, provision: str) -> Anchor:
    from app.attribution.words.passages import whole_provision

    one = reading.draft.by_id()[provision]
    return Anchor(provision, one.address, "text", 0, 0, whole_provision(one, reading.draft).text)
