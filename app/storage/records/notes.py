"""Notes of the delegate, and the preferences of a dossier, in and out of their tables.

Loading is the inverse of storing. Where a note stands in other drafts is not stored: it is found anew
(`app.attribution.notes.anchoring`). It works inside a session that is handed in and commits nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, select

from app.job import Overtaken
from app.message import Message
from app.storage.file.errors import read_back
from app.storage.schema import NoteRow, PreferenceRow
from app.storage.values.values import NOTES, PREFERENCES
from app.treaty.changes import ChangeKind
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NotedChange, NoteSubject, Priority

if TYPE_CHECKING:
    from sqlalchemy import Row
    from sqlalchemy.orm import Session


def store_note(session: Session, note: Note) -> None:
    """Add a note, in the place of the one with its id when there is one."""
    anchor, change = note.anchor, note.change
    NOTES.leave(session, note.id)
    session.merge(
        NoteRow(
            key=note.id,
            made_on=note.on.value,
            draft_sha256=note.draft.sha256,
            draft_label=note.draft.label,
            provision=anchor.provision,
            address=anchor.address,
            field=anchor.field,
            start=anchor.start,
            end=anchor.end,
            quote=anchor.quote,
            before=anchor.before,
            after=anchor.after,
            change_kind=change.kind.value if change else "",
            change_words=change.words if change else "",
            other_sha256=change.other.sha256 if change else "",
            other_label=change.other.label if change else "",
            text=note.text,
            colour=note.colour,
            priority=note.priority.value,
            private=note.private,
            author=note.author,
            made=note.made,
            changed=note.changed,
        )
    )


def exchange_note(session: Session, before: Note | None, after: Note | None) -> None:
    """Put a note as it is to be in the place of what a person saw there; None stands for no note.

    Raises Overtaken when it is neither the one nor the other by now: somebody else changed it, or took it away.
    """
    if (one := before or after) is None:
        return
    identity = one.id
    row = session.get(NoteRow, identity)
    now = _note(row) if row is not None else None
    if now not in (before, after):
        raise _overtaken(before, now)
    if after is None:
        remove_note(session, identity)
    else:
        store_note(session, after)


def _overtaken(before: Note | None, now: Note | None) -> Overtaken:
    if now is None:
        return Overtaken("Somebody else took this note away meanwhile; nothing was put in its place.")
    if before is not None and before.text == now.text:
        return Overtaken(
            Message(
                "Somebody else gave this note “{0}” another colour or priority meanwhile, or made it private or "
                "shared; nothing was put over it.",
                (now.text,),
            ),
            now,
        )
    return Overtaken(
        Message("Somebody else changed this note meanwhile: it says “{0}” now; nothing was put over it.", (now.text,)),
        now,
    )


def remove_note(session: Session, identity: str) -> None:
    """Forget a note; one that is not there is no error."""
    NOTES.leave(session, identity)
    session.execute(delete(NoteRow).where(NoteRow.key == identity))


@read_back()
def load_notes(session: Session, *, private: bool = True) -> tuple[Note, ...]:
    """All notes of the dossier, or without the `private` ones, in the order in which they were made."""
    wanted = select(NoteRow.__table__).order_by(NoteRow.made, NoteRow.key)  # rows as they are: there may be thousands
    rows = session.execute(wanted if private else wanted.where(NoteRow.private.is_(False)))
    return tuple(map(_note, rows))


@read_back()
def load_note(session: Session, identity: str) -> Note | None:
    """One note by its id, None where there is none."""
    row = session.get(NoteRow, identity)
    return _note(row) if row is not None else None


def count_notes(session: Session) -> int:
    """How many notes the dossier has."""
    return session.scalars(select(func.count()).select_from(NoteRow)).one()


def _note(row: NoteRow | Row[Any]) -> Note:
    change = None
    if row.change_kind:
        other = DraftName(row.other_sha256, row.other_label)
        change = NotedChange(ChangeKind(row.change_kind), other, row.change_words)
    return Note(
        row.key,
        DraftName(row.draft_sha256, row.draft_label),
        Anchor(row.provision, row.address, row.field, row.start, row.end, row.quote, row.before, row.after),
        NoteSubject(row.made_on),
        row.text,
        row.colour,
        Priority(row.priority),
        row.private,
        row.author,
        row.made,
        row.changed,
        change,
    )


def store_preference(session: Session, name: str, value: str) -> None:
    """Keep a preference of the dossier; "" takes it back."""
    PREFERENCES.leave(session, name)
    session.execute(delete(PreferenceRow).where(PreferenceRow.name == name))
    if value:
        session.add(PreferenceRow(name=name, value=value))


def load_preferences(session: Session) -> dict[str, str]:
    """The preferences of the dossier, in the order of their names."""
    return {row.name: row.value for row in session.scalars(select(PreferenceRow).order_by(PreferenceRow.name))}
