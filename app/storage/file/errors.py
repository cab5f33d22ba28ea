"""What SQLite says in its own words, refused in one sentence: in use, read-only, full, damaged. A bug passes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from app.job import Damaged, Refused
from app.message import Message
from app.storage.file.backups import copies_of, newest_sound
from app.storage.file.connections import has_room
from app.storage.file.keys import is_locked
from app.storage.shape import DamagedLog, ForeignTables, NewerSchema, NoDossier, UnusableFile
from app.storage.sqlite import sqlite3


class UnreadableRecord(ValueError):
    """Something in a dossier is not what was ever written there."""


_DAMAGED = (
    "malformed", "not a database", "could not decode", "unsupported file format", "no such table", "no such column",
    "not authorized", "prohibited", "interrupted",
)  # fmt: skip
"""What SQLite says of a file whose schema was known and that is damaged all the same; the last three where the wall
(`statement_guard.py`) ended what it was about to do.
"""
_LONGEST = 40
"""Characters of a name that somebody else gave, as it is said in a sentence."""


@contextmanager
def read_back() -> Iterator[None]:
    """Around the making of values from rows: what cannot be made of them was not stored so."""
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableRecord(str(error)) from error


@contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Raise Refused, and its Damaged, for what SQLite says of the file at `path`."""
    try:
        yield
    except (UnreadableRecord, UnicodeDecodeError) as error:
        raise damaged_dossier(path) from error
    except UnicodeEncodeError as error:
        raise not_utf8(error) from error
    except UnusableFile as error:
        raise _stranger(path, error) from error
    except (DatabaseError, sqlite3.DatabaseError) as error:
        refused = _refused(path, str(error.orig if isinstance(error, DatabaseError) else error).casefold())
        if refused is None:
            raise
        raise refused from error


def damaged_dossier(path: Path, records: tuple[Message, ...] = ()) -> Damaged:
    """The refusal of a damaged dossier: it names the newest sound copy beside it, where there is one. `records` says
    what is not as it was stored.
    """
    copy = newest_sound(path)
    if copy is None:
        return Damaged(Message("The dossier “{0}” is damaged; use a copy of it.", (path.name,)), str(path), "", records)
    return Damaged(
        Message(
            "The dossier “{0}” is damaged; its newest sound copy is “{1}” in “{2}”: go on with that one.",
            (path.name, copy.name, copy.parent.name),
        ),
        str(path),
        str(copy),
        records,
    )


def not_utf8(error: UnicodeEncodeError) -> Refused:
    """The refusal of a word that somebody typed, or a name, in an encoding that is not UTF-8: it cannot be stored."""
    return Refused(
        Message(
            "“{0}” is not written in UTF-8; write it anew, or choose another name.", (legible_name(str(error.object)),)
        )
    )


def no_dossier(path: Path) -> Refused:
    """The refusal of a file that does not say that it is a dossier; one that has copies was a dossier once."""
    if newest_sound(path) is not None or any(is_locked(copy.path) for copy in copies_of(path)):
        return damaged_dossier(path)
    return Refused(Message("“{0}” is not a Travaux dossier; name a .travaux file.", (path.name,)))


def _stranger(path: Path, error: UnusableFile) -> Refused:
    """The refusal of a file that is not read as a dossier."""
    if isinstance(error, NoDossier):
        return no_dossier(path)
    if isinstance(error, NewerSchema):
        return Refused(
            Message(
                "The dossier “{0}” was made by a newer version of Travaux; update Travaux to open it.", (path.name,)
            )
        )
    if isinstance(error, DamagedLog):
        return _damaged_log(path, error.aside)
    thing = legible_name(error.thing) if isinstance(error, ForeignTables) else ""
    if not thing:  # something lacks, and nothing is there that somebody put in
        return damaged_dossier(path)
    copy = newest_sound(path)
    if copy is None:
        return Damaged(
            Message(
                "The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; use "
                "another copy of it.",
                (path.name, thing),
            ),
            str(path),
        )
    return Damaged(
        Message(
            "The dossier “{0}” has in it what Travaux never makes (“{1}”), and nothing of it was read; its newest "
            "sound copy is “{2}” in “{3}”: go on with that one.",
            (path.name, thing, copy.name, copy.parent.name),
        ),
        str(path),
        str(copy),
    )


def _damaged_log(path: Path, aside: str) -> Refused:
    """The refusal, once, of a dossier whose log lost something."""
    if not aside:
        return Refused(
            Message(
                "The log beside the dossier “{0}” is damaged, and what was kept last may not be in it; copy both to a "
                "folder of your own, and open it there.",
                (path.name,),
            )
        )
    return Refused(
        Message(
            "The log beside the dossier “{0}” is damaged: what was kept last may be lost. Open it again, see what is "
            "in it, and enter the rest once more; the log is kept as “{1}”.",
            (path.name, aside),
        )
    )


def legible_name(name: str) -> str:
    """A name that somebody else gave, in one short line of signs that are seen."""
    seen = "".join(sign if sign.isprintable() else "�" for sign in name)
    return seen if len(seen) <= _LONGEST else f"{seen[:_LONGEST]}…"


def no_room(path: Path) -> Refused:
    """The refusal to write on a full disk."""
    return Refused(
        Message("There is no room on the disk for the dossier “{0}”; free some and try again.", (path.name,))
    )


def _refused(path: Path, said: str) -> Refused | None:
    if any(sign in said for sign in _DAMAGED):
        return damaged_dossier(path)
    in_use = Refused(
        Message("The dossier “{0}” is in use by another program; close it there and try again.", (path.name,))
    )
    refusals = {
        "locked": in_use,
        "busy": in_use,
        "readonly": Refused(
            Message("The dossier “{0}” may not be changed here; copy it to a folder of your own first.", (path.name,))
        ),
        "full": no_room(path),
        "unable to open": Refused(
            Message("The dossier “{0}” cannot be opened or made here; choose another folder.", (path.name,))
        ),
        "disk i/o": Refused(
            Message("The dossier “{0}” cannot be read from its disk; copy it to another one.", (path.name,))
        ),
    }
    if "unable to open" in said and _left_open(path):
        return Refused(
            Message(
                "The dossier “{0}” was not closed in order the last time, and nothing may be written here; copy it "
                "with what lies beside it to a folder of your own.",
                (path.name,),
            )
        )
    for sign, refusal in refusals.items():
        if sign in said:
            # With too little room left, whatever fails fails for want of it: a renewal writes all of it twice.
            no_wonder = sign in ("unable to open", "disk i/o") and not has_room(path, times=3)
            return no_room(path) if no_wonder else refusal
    return None


def _left_open(path: Path) -> bool:
    """Whether a program left its log beside a dossier, where nobody may write what reading it needs."""
    return path.with_name(f"{path.name}-wal").exists() and not os.access(path.parent, os.W_OK)
