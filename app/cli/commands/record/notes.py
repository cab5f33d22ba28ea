"""The verb `notes`: the delegate's notes with where they stand in a draft, as a table or JSON.

It returns the exit code. Notes are written in the window; here they are only listed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import inputs, messages, terminal
from app.cli.listings.places import places_told
from app.cli.text_table import CliColumn, shorten_cell, table
from app.services.exports import data_files
from app.services.notes.placement import lost_notes_in, notes_in
from app.services.notes.store import is_by
from app.treaty.notes import NoteCertainty, NoteFact, Priority

if TYPE_CHECKING:
    import argparse

    from app.treaty.notes import Note, NotePlace

_WORDS = 120
"""Characters of the words of a note and of what it says: enough to know them by; `--json` has them whole."""
_PRIORITIES = {
    Priority.REDLINE: "red line",
    Priority.OWN: "our proposal",
    Priority.CHECK: "check with capital",
    Priority.NONE: "",
}
_FACTS = {
    NoteFact.MOVED: "moved",
    NoteFact.RENUMBERED: "renumbered",
    NoteFact.CHANGED: "changed",
    NoteFact.DIVIDED: "in several provisions",
    NoteFact.BY_WORDS: "found again by its words",
    NoteFact.UNREAD: "left out of the text as issued",
    NoteFact.GONE: "its words are gone",
    NoteFact.NOT_YET: "the draft is older than its words",
    NoteFact.UNFOUND: "its words are not to be found in the draft as it was imported anew",
    NoteFact.NO_DRAFT: "its draft is not in the dossier",
}


def notes(arguments: argparse.Namespace, folder: Path) -> int:
    """List the notes of a dossier."""
    if arguments.places:
        return _offer_places(arguments)
    targets = inputs.outputs({"json": arguments.json}, [arguments.dossier])
    with terminal.progress() as progress:
        draft, found = notes_in(arguments.dossier, arguments.draft, progress=progress)
    left = tuple((note, place) for note, place in found if _is_wanted(note, arguments))
    if "json" in targets:
        messages.document(data_files.notes_json(draft, left), targets["json"])
    else:
        terminal.say(_told(draft, left))
    return 0


def _is_wanted(note: Note, arguments: argparse.Namespace) -> bool:
    """Whether a note is listed: not private where only shared ones are, and of the author who is asked for."""
    if arguments.shared and note.private:
        return False
    return not arguments.author or is_by(note, arguments.author)


def _offer_places(arguments: argparse.Namespace) -> int:
    """List the places that are offered for notes which have lost their own; none is taken."""
    targets = inputs.outputs({"json": arguments.json}, [arguments.dossier])
    with terminal.progress() as progress:
        draft, lost = lost_notes_in(
            arguments.dossier, arguments.draft, wanted=lambda note: _is_wanted(note, arguments), progress=progress
        )
    if "json" in targets:
        messages.document(data_files.places_json(draft, lost), targets["json"])
    else:
        terminal.say("\n\n".join(places_told(lost)) or f"No note has lost its place in {draft}.")
    return 0


def _told(draft: str, noted: tuple[tuple[Note, NotePlace], ...]) -> str:
    columns = (
        CliColumn("Where"),
        CliColumn("Priority"),
        CliColumn("Words", 2),
        CliColumn("Note", 2),
        CliColumn("How it stands", 1),
    )
    standing = [one for one in noted if one[1].hold is not NoteCertainty.ORPHANED]
    orphans = [one for one in noted if one[1].hold is NoteCertainty.ORPHANED]
    parts = [
        table(columns, [_row(*one) for one in some], title=title)
        for some, title in (
            (standing, f"{len(standing)} note{'s' * (len(standing) != 1)} in {draft}"),
            (orphans, f"{len(orphans)} orphaned: with the words they had last"),
        )
        if some
    ]
    return "\n\n".join(parts) or "There are no notes in it."


def _whose(note: Note) -> str:
    """Who wrote a note, as far as they said so, and whether it is private, in brackets behind its text."""
    said = ", ".join(part for part in (note.author, "private" if note.private else "") if part)
    return f" ({said})" if said else ""


def _row(note: Note, place: NotePlace) -> tuple[str, ...]:
    orphan = place.hold is NoteCertainty.ORPHANED
    where = ", ".join(dict.fromkeys(one.address for one in place.stretches)) or place.last.address
    words = " … ".join(one.text for one in place.stretches) or place.last.text
    facts = [_FACTS[fact] for fact in place.facts]
    if NoteFact.CHANGED in place.facts:
        facts[place.facts.index(NoteFact.CHANGED)] = f"{round(place.share * 100)} % of its letters stand"
    if place.gone_in:
        facts.append(f"since {place.gone_in}" if NoteFact.GONE in place.facts else f"not in {place.gone_in}")
    return (
        f"{where} ({place.last_in})" if orphan else where,
        _PRIORITIES[note.priority],
        shorten_cell(words, _WORDS),
        shorten_cell(note.text, _WORDS) + _whose(note),
        ", ".join(facts) or "as it was",
    )
