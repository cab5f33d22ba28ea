"""What notes are called and how it is said where they stand, in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, commas, join_facts
from app.desktop.ground.language.terms import kind_words
from app.desktop.ground.language.translation import day_words, tr
from app.services.notes.drafting import from_words
from app.treaty.notes import NoteCertainty, NoteFact, NoteSubject, Priority

if TYPE_CHECKING:
    from app.services.dossiers.unsaved_work import UnsavedWork
    from app.treaty.notes import Note, NotePlace

SIGNS = {Priority.NONE: "note", Priority.REDLINE: "redline", Priority.OWN: "own", Priority.CHECK: "check"}
"""The sign of a note, as `desktop/ground/style/icons.py` draws it."""


def priority_title(priority: Priority) -> str:
    """What the words of a note are to the delegation; for none that it is a note."""
    words = {
        Priority.NONE: tr("Note"),
        Priority.REDLINE: tr("Red line"),
        Priority.OWN: tr("Our proposal"),
        Priority.CHECK: tr("Check with capital"),
    }
    return words[priority]


def colour_words(colour: str) -> str:
    """The name of a colour of notes; "" for none."""
    words = {
        "": tr("No colour"),
        "yellow": tr("Yellow"),
        "green": tr("Green"),
        "blue": tr("Blue"),
        "violet": tr("Violet"),
        "rose": tr("Rose"),
        "grey": tr("Grey"),
    }
    return words.get(colour, colour)


def place_words(note: Note, place: NotePlace | None) -> str:
    """Where a note stands, or stood last, as an address with its draft; where it was made while that is not known."""
    if place is None:
        return tr("{place} in {draft}").format(place=address_words(note.anchor.address), draft=note.draft.label)
    if place.hold is NoteCertainty.ORPHANED:
        return tr("{place} in {draft}").format(place=address_words(place.last.address), draft=place.last_in)
    return commas(dict.fromkeys(address_words(stretch.address) for stretch in place.stretches))


def title_words(note: Note) -> str:
    """What a note is on: "a note on Article 5(2)"."""
    if note.on is NoteSubject.CHANGE and note.change is not None:
        return tr("a note on the {kind} in {place}").format(
            kind=kind_words(note.change.kind.value), place=address_words(note.anchor.address)
        )
    if note.on is NoteSubject.PROVISION:
        return tr("a note on {place}").format(place=address_words(note.anchor.address))
    return tr("a note on words of {place}").format(place=address_words(note.anchor.address))


def unkept_words(unkept: UnsavedWork) -> str:
    """What a note is on that was begun and not kept; as it was called then where it cannot be read any more."""
    begun = from_words(unkept.fields.get("note", ""))
    return unkept.title if begun is None else title_words(begun.note)


def standing_words(note: Note, place: NotePlace | None) -> str:
    """How surely a note stands and why, in one line; "" for one whose words stand as they stood."""
    if place is None:
        return tr("Looking for its words …")
    said = [_fact_words(fact, note, place) for fact in place.facts]
    return " · ".join(words for words in said if words)


def _fact_words(fact: NoteFact, note: Note, place: NotePlace) -> str:
    was = address_words(note.anchor.address)
    if fact is NoteFact.CHANGED and place.share < 1:
        return tr("{share} % of its letters are left").format(share=round(place.share * 100))
    if fact is NoteFact.GONE and place.gone_in:
        return tr("its words are gone in {draft}").format(draft=place.gone_in)
    words = {
        NoteFact.MOVED: tr("moved here from {place}").format(place=was),
        NoteFact.RENUMBERED: tr("was {place}").format(place=was),
        NoteFact.CHANGED: tr("other words came between its own"),
        NoteFact.DIVIDED: tr("in several provisions now"),
        NoteFact.BY_WORDS: tr("found again by its very words"),
        NoteFact.UNREAD: tr("this reading leaves its words out"),
        NoteFact.GONE: tr("its words are gone"),
        NoteFact.NOT_YET: tr("{draft} is older than its words").format(draft=place.draft),
        NoteFact.UNFOUND: tr("its draft came from another file, where its words are not, or not once"),
        NoteFact.NO_DRAFT: tr("its draft is not in this dossier any more"),
    }
    return words[fact]


def kept_words(note: Note) -> str:
    """Whether a note may leave the dossier, who wrote it, as far as they said so, and when it was changed last."""
    private = tr("private") if note.private else tr("to share")
    return join_facts((private, isolate_text(note.author), day_words(note.changed[:10])))
