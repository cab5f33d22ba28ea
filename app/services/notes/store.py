"""Keeping notes in a dossier, putting them as they were, and taking them away.

What somebody else wrote meanwhile is never written over: it is told. It is light: the window imports it. Where a note
stands is not its business.
"""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import TYPE_CHECKING

from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.treaty.notes import Note, Priority

if TYPE_CHECKING:
    from app.place import DossierPlace

_BETWEEN = "; "
"""Between the names of those who wrote one note."""
_UNNAMED = "?"


def keep_note(dossier: DossierPlace, note: Note, seen: Note | None = None, writer: str = "") -> Note:
    """Keep a note as it is written now, in the place of the one that its writer had `seen`, None for a new one; returns
    it as kept, with its times and with who wrote it. `writer` is the name or the initials of whoever writes, "" where
    they did not say.

    Raises Refused for a note with nothing in it, and where the dossier may not be changed, and Overtaken where somebody
    else changed it meanwhile.
    """
    if not note.text.strip() and not note.colour and note.priority is Priority.NONE:
        raise Refused("A note needs a text, a colour or a priority; write something, or leave it.")
    now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
    text = note.text.strip()
    if seen is None or seen.text != text:
        note = replace(note, author=writers(seen.author if seen is not None and seen.text else "", writer))
    kept = replace(note, text=text, made=note.made or now, changed=now)
    exchange_note(dossier, seen, kept)
    return kept


def writers(before: str, writer: str) -> str:
    """Who wrote a note that `writer` wrote on: whoever wrote it `before`, and they. Nobody's words are told under the
    name of another: who did not say who they are stands as a question mark beside those who did.
    """
    known = [name for name in before.split(_BETWEEN) if name]
    said = " ".join(writer.replace(_BETWEEN.strip(), " ").split())
    if not said and not known:
        return ""
    return _BETWEEN.join(dict.fromkeys((*known, said or _UNNAMED)))


def is_by(note: Note, name: str) -> bool:
    """Whether `name` wrote a note, or wrote on it; small and large letters are the same."""
    return name.strip().casefold() in (one.casefold() for one in note.author.split(_BETWEEN))


def exchange_note(dossier: DossierPlace, before: Note | None, after: Note | None) -> None:
    """Put a note just as it is in the place of another state of it, None for no note: also to take back what was done.

    Raises Overtaken where it is neither by now.
    """
    with Dossier.open(dossier) as there:
        there.user_input.exchange_notes([(before, after)])
