"""A few words in a small file of their own, locked by the key of a dossier: what belongs to one and is not in it yet.

It is a file of SQLCipher like the dossier itself, with the same head, so that one passphrase opens both. Nothing is
waited for, and nothing refused: where it cannot be written or read, it is not there.
"""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path

from app.job import Refused
from app.storage.file.connections import connect_by, remove
from app.storage.file.keys import key_for
from app.storage.sqlite import sqlite3


def seal(dossier: Path, file: Path, words: bytes) -> bool:
    """Write words to `file`, in the place of what was there; returns whether that could be done."""
    try:
        key = key_for(dossier)
    except (OSError, Refused):
        return False
    return key is not None and seal_by(key, file, words)


def seal_by(key: str, file: Path, words: bytes) -> bool:
    """The same by a key that is given."""
    passing = file.with_name(f"{file.name}.part")
    try:
        remove(passing)
        with closing(connect_by(key, passing, "rwc", 0)) as connection:
            connection.execute("PRAGMA journal_mode = MEMORY")
            connection.execute("CREATE TABLE sealed (words BLOB)")
            connection.execute("INSERT INTO sealed VALUES (?)", (words,))
        passing.replace(file)
    except (OSError, Refused, sqlite3.DatabaseError):
        with suppress(OSError):
            remove(passing)
        return False
    return True


def unseal(file: Path) -> bytes | None:
    """The words in `file`; None where they cannot be read, or this process does not know their key."""
    try:
        key = key_for(file)
    except (OSError, Refused):
        return None
    return unseal_by(key, file) if key is not None else None


def unseal_by(key: str, file: Path) -> bytes | None:
    """The same by a key that is given."""
    try:
        with closing(connect_by(key, file, "ro&immutable=1", 0)) as connection:
            (words,) = connection.execute("SELECT words FROM sealed").fetchone()
            return bytes(words)
    except (OSError, Refused, sqlite3.DatabaseError, TypeError):
        return None
