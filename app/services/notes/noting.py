"""Beginning notes: on words, on a provision or on a change, each put on the words of the stored draft.

Keeping them is `store.py`'s business, where they stand in other drafts `placement.py`'s.
"""

from __future__ import annotations

from dataclasses import replace
from secrets import token_hex
from typing import TYPE_CHECKING

from app.attribution.words.passages import field_of, whole
from app.attribution.words.text_spans import OutOfReading, Piece, carried
from app.job import Refused
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NotedChange, NoteOn

if TYPE_CHECKING:
    from app.services.comparisons.compare import Compared
    from app.treaty.changes import Side
    from app.treaty.draft import Draft
    from app.treaty.reading import Reading

_AROUND = 5
"""Words kept on either side of the words of a note."""


def note_on_words(reading: Reading, provision: str, field: str, start: int, end: int) -> Note:
    """A note without text on words of a draft as read; offsets count code points of that field in the reading.

    Raises Refused when there are no words in the range, and for a number, which has none of its own.
    """
    one = reading.draft.by_id()[provision]
    text = field_of(one, field)
    if field == "number" or not text[start:end].strip():
        raise Refused("Choose the words for the note first, or make it on the whole provision.")
    return _note(reading, NoteOn.WORDS, _anchor(reading, provision, field, start, end))


def note_on_provision(reading: Reading, provision: str) -> Note:
    """A note without text on a provision of a draft as read, with all that stands under it."""
    return _note(reading, NoteOn.PROVISION, _whole(reading, provision))


def note_on_change(compared: Compared, change: str) -> Note:
    """A note without text on a change: on its words in the newer draft, in the older where they went, or on its
    provision where it covers none.

    Raises Refused when the comparison has no such change.
    """
    one = next((known for known in compared.comparison.changes if known.id == change), None)
    if one is None:
        raise Refused(f"There is no change “{change}” between these two drafts; `travaux compare` lists them.")
    sides = [(side, reading) for side, reading in ((one.newer, compared.newer), (one.older, compared.older)) if side]
    side, reading = next(((side, reading) for side, reading in sides if _has_words(side)), sides[0])
    other, away = (one.older, compared.older) if reading is compared.newer else (one.newer, compared.newer)
    if _has_words(side):
        anchor = _anchor(reading, side.provision, side.field, side.start, side.end)
    else:
        anchor = _whole(reading, side.provision)
    note = _note(reading, NoteOn.CHANGE, anchor)
    return replace(note, change=NotedChange(one.kind, _named(away.draft), other.text if other else ""))


def _has_words(side: Side) -> bool:
    return side.field != "number" and bool(side.text.strip())


def _note(reading: Reading, on: NoteOn, anchor: Anchor) -> Note:
    return Note(token_hex(8), _named(reading.draft), anchor, on, "")


def _named(draft: Draft) -> DraftName:
    return DraftName(draft.sha256, draft.label)


def _anchor(reading: Reading, provision: str, field: str, start: int, end: int) -> Anchor:
    """The anchor of words as read, without spaces at their ends. Where they come from several stored provisions, of the
    part that is longest.
    """
    one = reading.draft.by_id()[provision]
    text = field_of(one, field)
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end = start + len(text[start:end].rstrip())
    parts: dict[tuple[str, str], list[Piece]] = {}
    for piece in carried((Piece(start, provision, field, start, end - start),), OutOfReading(reading)):
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
    one = reading.draft.by_id()[provision]
    return Anchor(provision, one.address, "text", 0, 0, whole(one, reading.draft).text)
