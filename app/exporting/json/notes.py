"""The JSON document of a dossier's notes, `travaux-notes/1` (docs/formats.md): what they say and where they stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.treaty.notes import Note, NotePlace, Stretch


def notes_document(draft: str, noted: Iterable[tuple[Note, NotePlace]]) -> dict[str, Any]:
    """`travaux-notes/1`: notes in the order given, each with where it stands in the draft labelled `draft`; they are
    made as they are written, since there may be tens of thousands.
    """
    return {"format": "travaux-notes/1", "draft": draft, "notes": (_note(note, place) for note, place in noted)}


def _note(note: Note, place: NotePlace) -> dict[str, Any]:
    anchor, change = note.anchor, note.change
    return {
        "id": note.id,
        "on": note.on.value,
        "text": note.text,
        "colour": note.colour,
        "priority": note.priority.value,
        "private": note.private,
        "author": note.author,
        "made": note.made,
        "changed": note.changed,
        "draft": note.draft.label,
        "hash": note.draft.sha256,
        "provision": anchor.provision,
        "address": anchor.address,
        "field": anchor.field,
        "start": anchor.start,
        "end": anchor.end,
        "quote": anchor.quote,
        "change": None
        if change is None
        else {"kind": change.kind.value, "other": change.other.label, "words": change.words},
        "place": {
            "hold": place.hold.value,
            "share": round(place.share, 3),
            "facts": [fact.value for fact in place.facts],
            "stretches": [_stretch(one) for one in place.stretches],
            "last": {"draft": place.last_in, **_stretch(place.last)},
            "gone_in": place.gone_in,
            "near": place.near,
        },
    }


def _stretch(one: Stretch) -> dict[str, Any]:
    return {
        "provision": one.provision,
        "address": one.address,
        "field": one.field,
        "start": one.start,
        "end": one.end,
        "text": one.text,
    }
