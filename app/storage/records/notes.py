"""Notes of the delegate, and the preferences of a dossier, in and out of their tables.

Loading is the inverse of storing. Where a note stands in other drafts is not stored: it is found anew
(`app.attribution.notes.anchoring`). It works inside a session that is handed in and commits nothing.
"""

from __future__ import annotations

from functools import lru_cache
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
    from sqlalchemy.orm import Session


_OF_NOTE = (
    "key", "made_on", "draft_sha256", "draft_label", "provision", "address", "field", "start", "end", "quote", "before",
    "after", "change_kind", "change_words", "other_sha256", "other_label", "text", "colour", "priority", "private",
    "author", "made", "changed",
)  # fmt: skip
"""Columns of a note, in the order in which it is made of them."""
_SUBJECTS = {one.value: one for one in NoteSubject}
_PRIORITIES = {one.value: one for one in Priority}
"""What the words of the table mean: looked up in a third of the time that an enumeration takes."""


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
    now = _note_of(row) if row is not None else None
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
    columns: Any = NoteRow.__table__.columns  # rows as they are: there may be thousands
    wanted = select(*(columns[name] for name in _OF_NOTE))
    rows = session.execute(wanted if private else wanted.where(columns.private.is_(False))).all()
    # Ordered here: a server keeps NUL as other signs (`column_types.py`), and would order by those.
    return tuple(sorted([_note(*row) for row in rows], key=lambda note: (note.made, note.id)))


@read_back()
def load_note(session: Session, identity: str) -> Note | None:
    """One note by its id, None where there is none."""
    row = session.get(NoteRow, identity)
    return _note_of(row) if row is not None else None


def count_notes(session: Session) -> int:
    """How many notes the dossier has."""
    return session.scalars(select(func.count()).select_from(NoteRow)).one()


def _note_of(row: NoteRow) -> Note:
    return _note(*(getattr(row, name) for name in _OF_NOTE))


def _note(
    key: str,
    made_on: str,
    draft_sha256: str,
    draft_label: str,
    provision: str,
    address: str,
    field: str,
    start: int,
    end: int,
    quote: str,
    before: str,
    after: str,
    change_kind: str,
    change_words: str,
    other_sha256: str,
    other_label: str,
    text: str,
    colour: str,
    priority: str,
    private: bool,
    author: str,
    made: str,
    changed: str,
) -> Note:
    """A note of the values of its row (`_OF_NOTE`)."""
    change = None
    if change_kind:
        change = NotedChange(ChangeKind(change_kind), _draft_name(other_sha256, other_label), change_words)
    return Note(
        key,
        _draft_name(draft_sha256, draft_label),
        Anchor(provision, address, field, start, end, quote, before, after),
        _SUBJECTS.get(made_on) or NoteSubject(made_on),
        text,
        colour,
        _PRIORITIES.get(priority) or Priority(priority),
        private,
        author,
        made,
        changed,
        change,
    )


@lru_cache(maxsize=256)
def _draft_name(sha256: str, label: str) -> DraftName:
    """The draft on which notes stand: one value for all of them."""
    return DraftName(sha256, label)


def store_preference(session: Session, name: str, value: str) -> None:
    """Keep a preference of the dossier; "" takes it back."""
    PREFERENCES.leave(session, name)
    session.execute(delete(PreferenceRow).where(PreferenceRow.name == name))
    if value:
        session.add(PreferenceRow(name=name, value=value))


def load_preferences(session: Session) -> dict[str, str]:
    """The preferences of the dossier, in the order of their names."""
    return {row.name: row.value for row in session.scalars(select(PreferenceRow).order_by(PreferenceRow.name))}
