"""A dossier file: one SQLite file with Travaux's mark in its head. Making, opening, checking and closing it.

It knows nothing of what the tables hold, and leaves SQLite's ways to `connections.py`. While a dossier is open for
writing it is in WAL mode with its two side files; closing brings everything back into the one file. A dossier opened
for reading is not touched at all.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from functools import cache
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sqlalchemy import Engine, String, create_engine, event, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, configure_mappers
from sqlalchemy.pool import StaticPool

from app.interrupts import hold_interrupts, tell_kept, try_change
from app.job import Damaged, Progress, Refused, SilentProgress
from app.message import Message
from app.storage.digests.recorder import recording_digests
from app.storage.digests.stored_digests import take_as_found
from app.storage.file.connections import (
    begin_private,
    connect,
    connect_by,
    copy_whole,
    empty_log,
    enter_wal,
    give_up,
    has_room,
    in_memory,
    leave_wal,
    left_of,
    passing_for,
    remove,
    same_content,
    set_foreign_log_aside,
    settle,
)
from app.storage.file.errors import damaged_dossier, no_dossier, no_room, plain_words
from app.storage.file.keys import is_locked, key_for
from app.storage.file.leftovers import sweep
from app.storage.file.stamp import Stamp, stamp_of
from app.storage.migrate import upgrade
from app.storage.schema import APPLICATION_ID, HEAD, Base
from app.storage.sqlite import sqlite3

if TYPE_CHECKING:
    from sqlalchemy.engine.interfaces import DBAPIConnection

    from app.storage.file.statement_guard import GuardedConnection

_MAGIC = b"SQLite format 3\x00"
_PATIENCE = 5.0
"""Seconds to wait for another program that is writing."""


class DossierFile:
    """An open dossier file: one connection, for the thread that opened it. Make with `create_file` or `open_file`."""

    def __init__(self, path: Path, connection: GuardedConnection, *, writable: bool) -> None:
        self.path = path
        self.writable = writable
        self._connection = connection
        self._known_by = _identity(path)
        self._engine = _engine(connection)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the file throughout. Raises Refused when the file cannot be read."""
        with plain_words(self.path), Session(self._engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that is one transaction: all of it is kept at the end, or nothing when anything is raised."""
        if not self.writable:
            raise Refused(
                Message("The dossier “{0}” was opened for reading only; nothing was changed.", (self.path.name,))
            )
        self._check_place()
        with ExitStack() as end:
            with plain_words(self.path), Session(self._engine) as session, session.begin():
                session.execute(text("UPDATE dossier SET id = id"))  # takes the write lock before anything is read
                with recording_digests(session):
                    yield session
                end.enter_context(hold_interrupts())  # from here on it may be kept
            empty_log(self._connection)
            self._check_place()  # else it was kept in a file that nobody will find again
            tell_kept()

    def _check_place(self) -> None:
        """Refuse to write when another file, or none, lies where this one lay: a stick was pulled out, a copy came."""
        if _identity(self.path) != self._known_by:
            raise Refused(
                Message(
                    "The dossier “{0}” was moved, replaced or taken away while it was open; what you did last is not "
                    "in it: open it again.",
                    (self.path.name,),
                )
            )

    def stamp(self) -> Stamp:
        """Whether the file may have changed since somebody looked."""
        return stamp_of(self.path)

    def problems(self) -> tuple[str, ...]:
        """What is found wrong with the file: damaged pages, rows that point nowhere, texts that are none. Empty when it
        is sound.
        """
        try:
            with self.reading() as session:
                found = [str(row[0]) for row in session.execute(text("PRAGMA integrity_check"))]
                if found != ["ok"]:  # to read on in pages that lead in a circle takes as long as it is let
                    return tuple(found)
                loose = list(session.execute(text("PRAGMA foreign_key_check")))
                odd = _odd_texts(session)
        except DatabaseError as error:  # these questions can always be asked: it is not the file that was written
            raise damaged_dossier(self.path) from error
        return (*(f"A row of table {row[0]} points to nothing in table {row[2]}." for row in loose), *odd)

    def damaged(self, records: tuple[Message, ...] = ()) -> Damaged:
        """The refusal of this file, in which something is wrong; `records` says what is not as it was stored."""
        return damaged_dossier(self.path, records)

    def close(self) -> None:
        """Bring everything into the one file and let it go. Closing twice is no error."""
        self._engine.dispose()
        self._connection.close()
        if self.writable:
            self.writable = False
            # While another program has it open too, it stays in WAL mode: the last one to close it brings it out.
            if _identity(self.path) == self._known_by:
                with suppress(sqlite3.DatabaseError), closing(connect(self.path, "rw", 0)) as last:
                    leave_wal(last)


def prepare() -> None:
    """Do at once what SQLAlchemy does for the first file: find SQLite's dialect, and how the tables hang together."""
    _pattern()
    configure_mappers()


def create_file(path: Path, title: str) -> DossierFile:
    """Make a new dossier at `path`, and open it for writing.

    Raises Refused when something is there already, or when it cannot be made.
    """
    if os.path.lexists(path):  # a link that leads nowhere would be written over
        raise Refused(
            Message("There is already something called “{0}”; choose another name for the new dossier.", (path.name,))
        )
    if not path.parent.is_dir():
        raise Refused(
            Message("The folder “{0}” does not exist; make it first, or choose another one.", (str(path.parent),))
        )
    passing = passing_for(path)
    with plain_words(path):
        for left in left_of(path):  # of a program that was killed
            left.unlink(missing_ok=True)
        try:
            with suppress(OSError):  # SQLite says what is the matter
                begin_private(passing)
            with closing(connect_by(None, passing, "rwc", _PATIENCE)) as connection:
                _fill(connection, title)
            if not has_room(passing):
                raise no_room(path)  # it could not be opened, and nobody would know whose it is
            with hold_interrupts():
                passing.rename(path)
                settle(path.parent)
                tell_kept()
        except BaseException:
            remove(passing)
            raise
    return open_file(path)


def _fill(connection: GuardedConnection, title: str) -> None:
    """Make the tables of a new dossier, with its one row."""
    with _engine(connection).connect() as session:
        upgrade(session)
        session.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
        session.execute(text(f"PRAGMA user_version = {HEAD}"))
        session.execute(text("INSERT INTO dossier (id, title, forum) VALUES (1, :title, '')"), {"title": title})
        take_as_found(session)
        session.commit()


def open_file(
    path: Path, *, write: bool = True, patience: float = _PATIENCE, progress: Progress | None = None
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
    if write or is_locked(path):  # plain words beside a locked one go, whoever comes by
        sweep(path)
    if write and not may_be_changed(path):
        raise Refused(
            Message("The dossier “{0}” may not be changed here; copy it to a folder of your own first.", (path.name,))
        )
    if write and not has_room(path):
        raise no_room(path)  # before anything is touched
    with plain_words(path):
        if write:
            set_foreign_log_aside(path)
        connection = connect(path, "rw" if write else "ro", patience)
        try:
            version = _version(connection)
            if version < HEAD and write:
                _renew_file(path, connection, version, progress or SilentProgress())
            elif version < HEAD:
                connection = _renewed_copy(path, connection, version)
            if write:
                enter_wal(connection)
        except BaseException:
            if write:
                leave_wal(connection)
            connection.close()
            raise
    return DossierFile(path, connection, writable=write)


def is_plain(path: Path) -> bool:
    """Whether the file at `path` says in its head that it is one of SQLite that is not locked."""
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def may_be_changed(path: Path) -> bool:
    """Whether the file at `path`, and what lies beside it while it is open, may be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def of_older_schema(path: Path) -> bool:
    """Whether the dossier at `path` has an older schema than this program's; it is not touched. Raises Refused."""
    _check_head(path)
    with plain_words(path), closing(connect(path, "ro", 5.0)) as connection:
        return _version(connection) < HEAD


def _identity(path: Path) -> tuple[int, int] | None:
    """By what the file at `path` is known from another one under its name; None when there is none."""
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_dev, facts.st_ino


def _check_head(path: Path) -> None:
    """Refuse what is no SQLite file, plain or locked, without opening it as one."""
    try:
        if path.is_dir():
            raise Refused(Message("“{0}” is a folder, not a dossier; name the .travaux file.", (path.name,)))
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for without end
            raise no_dossier(path)
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except FileNotFoundError as error:
        raise Refused(Message("There is no dossier “{0}”; check the name and the folder.", (path.name,))) from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:  # no such file can be; the command line says so, and shortens the name
            raise
        raise Refused(Message("The dossier “{0}” cannot be read: {1}.", (path.name, str(error.strerror)))) from error
    if head != _MAGIC and not is_locked(path):
        raise no_dossier(path)


def _version(connection: GuardedConnection) -> int:
    """The number of the file's schema."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _odd_texts(session: Session) -> list[str]:
    """Texts that are none: nothing ever wrote them, and SQLite does not mind."""
    found: list[str] = []
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if not isinstance(column.type, String):
                continue
            name = f'"{column.name}"'
            odd = f"SELECT count(*) FROM \"{table.name}\" WHERE typeof({name}) = 'blob'"
            if session.execute(text(odd)).scalar_one():
                found.append(f"A text in column {column.name} of table {table.name} is none.")
    return found


def _renew_file(path: Path, connection: GuardedConnection, version: int, progress: Progress) -> None:
    """Keep a copy of a dossier, and bring it up to date in WAL mode: of work that is cut off nothing has to be taken
    back before the file can be read again.
    """
    steps = HEAD - version + 1
    progress.step(0, steps, "Keeping a copy of the dossier")
    made = _keep_a_copy(path, connection, version)
    try:
        progress.step(1, steps, "Bringing the dossier up to date")
        enter_wal(connection)
        _renew(connection, version, lambda done: progress.step(done + 1, steps, "Bringing the dossier up to date"))
    except BaseException:
        leave_wal(connection)
        if made is not None:
            remove(made)
        raise


def _renew(connection: GuardedConnection, version: int, done: Callable[[int], None] = lambda _count: None) -> None:
    """Bring the tables up to date, in one transaction; what never had digests is taken as it is found."""
    with _engine(connection).connect() as session:
        upgrade(session, done)
        session.execute(text(f"PRAGMA user_version = {HEAD}"))
        take_as_found(session, version)
        with hold_interrupts():
            session.commit()
            tell_kept()


def _keep_a_copy(path: Path, connection: GuardedConnection, version: int) -> Path | None:
    """Keep the dossier as it is in a file beside it, under a name that is free; whole, or there is none.

    None is made, and None returned, where one is there with the same content: of a renewal that was killed.
    """
    endings = chain((f"schema {version}",), (f"schema {version}, {number}" for number in count(2)))
    places = (path.with_name(f"{path.stem} ({ending}){path.suffix}") for ending in endings)
    taken: list[Path] = []
    for copy in places:
        if not copy.exists():
            break
        taken.append(copy)
    passing = passing_for(copy)
    connection.execute("BEGIN IMMEDIATE")  # nobody else keeps one under the same name, or changes it meanwhile
    try:
        for left in left_of(copy):  # of a program that was killed
            left.unlink(missing_ok=True)
        copy_whole(path, passing, _PATIENCE)
        if any(same_content(passing, one) for one in taken):
            return None
        with hold_interrupts():
            passing.replace(copy)
            settle(copy.parent)
    finally:
        remove(passing)
        connection.execute("ROLLBACK")
    return copy


def _renewed_copy(path: Path, connection: GuardedConnection, version: int) -> GuardedConnection:
    """The dossier in memory, brought up to date; the file is let go untouched."""
    memory = in_memory(key_for(path), path.stat().st_size)
    try:
        connection.backup(memory, progress=give_up)
        with try_change():
            _renew(memory, version)
    except BaseException:
        memory.close()
        raise
    connection.close()
    return memory


def _engine(connection: GuardedConnection) -> Engine:
    pattern = _pattern()
    pool = StaticPool(lambda: cast("DBAPIConnection", connection), dialect=pattern.dialect)
    engine = Engine(pool, pattern.dialect, pattern.url, hide_parameters=True)  # no stored word in an error or a log
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN"))
    event.listen(engine, "before_cursor_execute", lambda *_facts: connection.clock.begin())
    return engine.execution_options(compiled_cache=_compiled())


@cache
def _pattern() -> Engine:
    """What SQLAlchemy knows of SQLite, asked once: it takes as long as opening a file does."""
    engine = create_engine("sqlite://", module=sqlite3)
    engine.connect().close()
    engine.dispose()  # in the thread that opened it
    return engine


@cache
def _compiled() -> dict[object, object]:
    """Statements in SQLite's words: put into them once, not for each file anew. There are as many as the code has."""
    return {}
