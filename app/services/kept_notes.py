"""Keeping notes in a dossier, putting them as they were, and taking them away.

It is light: the window imports it. Where a note stands is not its business.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.job import Refused
from app.services.dossier import Dossier
from app.treaty.notes import Note, Priority

if TYPE_CHECKING:
    from app.place import DossierPlace

    pass


def keep_note(dossier: DossierPlace, note: Note) -> Note:
    """Keep a note as it is written now, new or changed; returns it as kept, with its times.

    Raises Refused for a note with nothing in it, and where the dossier may not be changed.
    """
    if not note.text.strip() and not note.colour and note.priority is Priority.NONE:
        raise Refused("A note needs a text, a colour or a priority; write something, or leave it.")
    now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
    kept = replace(note, text=note.text.strip(), made=note.made or now, changed=now)
    put_notes(dossier, (kept,))
    return kept


def put_notes(dossier: DossierPlace, notes: Iterable[Note]) -> None:
    """Put notes in the dossier just as they are: to take back what was done to them."""
    with Dossier.open(dossier) as there:
        for note in notes:
            there.keep_note(note)


def take_away(dossier: DossierPlace, identities: Iterable[str]) -> None:
    """Take notes out of the dossier; one that is not there is no error."""
    with Dossier.open(dossier) as there:
        for identity in identities:
            there.remove_note(identity)
