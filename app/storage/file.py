"""A dossier file: one SQLite file with Travaux's mark in its head. Making, opening, checking and closing it.

It knows SQLite's pragmas and nothing of what the tables hold. While a dossier is open for writing it is in WAL mode
with its two side files; closing brings everything back into the one file. A dossier opened for reading is not touched
at all.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from itertools import chain, count
from pathlib import Path

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from app.job import Progress, Refused, Silent
from app.storage.migrate import upgrade
from app.storage.schema import APPLICATION_ID, HEAD

_MAGIC = b"SQLite format 3\x00"


class DossierFile:
    """An open dossier file: one connection, for the thread that opened it. Make with `create_file` or `open_file`."""

    def __init__(self, path: Path, connection: sqlite3.Connection, *, writable: bool) -> None:
        self.path = path
        self.writable = writable
        self._connection = connection
        self._engine = _engine(connection)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the file throughout. Raises Refused when the file cannot be read."""
        with _plain_words(self.path), Session(self._engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that is one transaction: all of it is kept at the end, or nothing when anything is raised."""
        if not self.writable:
            raise Refused(f"The dossier “{self.path.name}” was opened for reading only; nothing was changed.")
        with _plain_words(self.path), Session(self._engine) as session, session.begin():
            session.execute(text("UPDATE dossier SET id = id"))  # takes the write lock before anything is read
            yield session

    def problems(self) -> tuple[str, ...]:
        """What SQLite finds wrong with the file: damaged pages, rows that point nowhere. Empty when it is sound."""
        with self.reading() as session:
            found = [str(row[0]) for row in session.execute(text("PRAGMA integrity_check"))]
            loose = list(session.execute(text("PRAGMA foreign_key_check")))
        found = [line for line in found if line != "ok"]
        return (*found, *(f"A row of table {row[0]} points to nothing in table {row[2]}." for row in loose))

    def close(self) -> None:
        """Bring everything into the one file and let it go. Closing twice is no error."""
        self._engine.dispose()
        self._connection.close()
        if self.writable:
            self.writable = False
            # While another program has it open too, it stays in WAL mode: the last one to close it brings it out.
            with suppress(sqlite3.OperationalError), closing(_connect(self.path, "rw", 0)) as last:
                _leave_wal(last)


def create_file(path: Path, title: str) -> DossierFile:
    """Make a new dossier at `path`, and open it for writing.

    Raises Refused when something is there already, or when it cannot be made.
    """
    if path.exists():
        raise Refused(f"There is already something called “{path.name}”; choose another name for the new dossier.")
    if not path.parent.is_dir():
        raise Refused(f"The folder “{path.parent}” does not exist; make it first, or choose another one.")
    with _plain_words(path):
        connection = _connect(path, "rwc", 5.0)
        try:
            with _engine(connection).connect() as session:
                upgrade(session)
                session.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
                session.execute(text(f"PRAGMA user_version = {HEAD}"))
                session.execute(text("INSERT INTO dossier (id, title, forum) VALUES (1, :title, '')"), {"title": title})
                session.commit()
        except BaseException:
            connection.close()
            _remove(path)
            raise
        connection.close()
    return open_file(path)


def open_file(
    path: Path, *, write: bool = True, patience: float = 5.0, progress: Progress | None = None
) -> DossierFile:
    """Open the dossier at `path`.

    One of an older schema is brought up to date when it is opened for writing, after a copy of it was kept beside it
    ("NAME (schema 1).travaux"): all of it or, when anything is raised or the program is killed, nothing. Opened for
    reading, it is read from memory as if it were up to date.
    `patience` is how long, in seconds, to wait for another program that is writing. Raises Refused when there is no
    dossier, when it comes from a newer version, when it is damaged or locked, or when it may not be written, and
    Cancelled when `progress`, which is told of the renewal, does.
    """
    _check_head(path)
    if write and not may_be_changed(path):
        raise Refused(f"The dossier “{path.name}” may not be changed here; copy it to a folder of your own first.")
    with _plain_words(path):
        connection = _connect(path, "rw" if write else "ro", patience)
        try:
            version = _checked_version(path, connection)
            if version < HEAD and write:
                _renew_file(path, connection, version, progress or Silent())
            elif version < HEAD:
                connection = _renewed_copy(connection)
            if write:
                _enter_wal(connection)
        except BaseException:
            connection.close()
            raise
    return DossierFile(path, connection, writable=write)


def may_be_changed(path: Path) -> bool:
    """Whether the file at `path`, and what lies beside it while it is open, may be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def of_older_schema(path: Path) -> bool:
    """Whether the dossier at `path` has an older schema than this program's; it is not touched. Raises Refused."""
    _check_head(path)
    with _plain_words(path), closing(_connect(path, "ro", 5.0)) as connection:
        return _checked_version(path, connection) < HEAD


def _check_head(path: Path) -> None:
    """Refuse what is no SQLite file without opening it as one."""
    if path.is_dir():
        raise Refused(f"“{path.name}” is a folder, not a dossier; name the .travaux file.")
    if not path.exists():
        raise Refused(f"There is no dossier “{path.name}”; check the name and the folder.")
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        raise Refused(f"The dossier “{path.name}” cannot be read: {error.strerror}.") from error
    if head != _MAGIC:
        raise Refused(f"“{path.name}” is not a Travaux dossier; name a .travaux file.")


def _checked_version(path: Path, connection: sqlite3.Connection) -> int:
    """The number of the file's schema. Refuses another program's file, and a schema newer than this program's."""
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if mark != APPLICATION_ID:
        raise Refused(f"“{path.name}” is not a Travaux dossier; name a .travaux file.")
    if version > HEAD:
        raise Refused(f"The dossier “{path.name}” was made by a newer version of Travaux; update Travaux to open it.")
    return int(version)


def _renew_file(path: Path, connection: sqlite3.Connection, version: int, progress: Progress) -> None:
    """Keep a copy of a dossier, and bring it up to date in WAL mode: of work that is cut off nothing has to be taken
    back before the file can be read again.
    """
    steps = HEAD - version + 1
    progress.step(0, steps, "Keeping a copy of the dossier")
    copy = _keep_a_copy(path, connection, version)
    try:
        progress.step(1, steps, "Bringing the dossier up to date")
        _enter_wal(connection)
        _renew(connection, lambda done: progress.step(done + 1, steps, "Bringing the dossier up to date"))
    except BaseException:
        _leave_wal(connection)
        _remove(copy)
        raise


def _renew(connection: sqlite3.Connection, done: Callable[[int], None] = lambda _count: None) -> None:
    """Bring the tables up to date, in one transaction."""
    with _engine(connection).connect() as session:
        upgrade(session, done)
        session.execute(text(f"PRAGMA user_version = {HEAD}"))
        session.commit()


def _keep_a_copy(path: Path, connection: sqlite3.Connection, version: int) -> Path:
    """Keep the dossier as it is in a file beside it, under a name that is free; whole, or there is none."""
    endings = chain((f"schema {version}",), (f"schema {version}, {number}" for number in count(2)))
    places = (path.with_name(f"{path.stem} ({ending}){path.suffix}") for ending in endings)
    copy = next(place for place in places if not place.exists())
    passing = copy.with_name(f"{copy.name}.part")  # what a program that was killed left there is written over
    _remove(passing)
    try:
        with closing(_connect(passing, "rwc", 0)) as kept:
            connection.backup(kept)
        passing.replace(copy)
    except BaseException:
        _remove(passing)
        raise
    return copy


def _renewed_copy(connection: sqlite3.Connection) -> sqlite3.Connection:
    """The dossier in memory, brought up to date; the file is let go untouched."""
    memory = _set_up(sqlite3.connect(":memory:"))
    try:
        connection.backup(memory)
        _renew(memory)
    except BaseException:
        memory.close()
        raise
    connection.close()
    return memory


def _connect(path: Path, mode: str, patience: float) -> sqlite3.Connection:
    return _set_up(sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=patience))


def _set_up(connection: sqlite3.Connection) -> sqlite3.Connection:
    connection.isolation_level = None  # SQLAlchemy begins transactions, so that tables are made in one too
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _engine(connection: sqlite3.Connection) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN"))
    return engine


def _enter_wal(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")


def _leave_wal(connection: sqlite3.Connection) -> None:
    """Bring everything into the one file, unless another program has it open too."""
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def _plain_words(path: Path) -> Iterator[None]:
    """Refuse in one sentence what SQLite says in its own words: locked, read-only, full, damaged. A bug passes."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        said = str(error.orig if isinstance(error, DatabaseError) else error).casefold()
        sentences = {
            "locked": f"The dossier “{path.name}” is in use by another program; close it there and try again.",
            "busy": f"The dossier “{path.name}” is in use by another program; close it there and try again.",
            "readonly": f"The dossier “{path.name}” may not be changed here; copy it to a folder of your own first.",
            "full": f"There is no room on the disk for the dossier “{path.name}”; free some and try again.",
            "unable to open": f"The dossier “{path.name}” cannot be opened or made here; choose another folder.",
            "malformed": f"The dossier “{path.name}” is damaged; use a copy of it.",
            "not a database": f"The dossier “{path.name}” is damaged; use a copy of it.",
            "disk i/o": f"The dossier “{path.name}” cannot be read from its disk; copy it to another one.",
        }
        for sign, sentence in sentences.items():
            if sign in said:
                raise Refused(sentence) from error
        raise


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
