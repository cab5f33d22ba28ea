"""A dossier on a PostgreSQL server: one schema, called as the dossier is. Making, opening and closing it.

It has what a dossier file has (`file/file.py`), over one connection for the thread that opened it. Whoever writes is
alone: the one row of the table `dossier` is locked first, as the whole file is. There are no copies of days here, and
none before a renewal: backups are the server's own. In each transaction it is asked first whether there is nothing but
a dossier (`shape.py`), with the tables held so that it stays so: nothing of a colleague's is run with our rights.

A server away from this computer is spoken to over TLS, unless the address says otherwise. No password is ever in an
address: it was typed (`passwords.py`), or libpq finds it (PGPASSWORD, .pgpass, PGPASSFILE).
"""

from __future__ import annotations

import logging
import os
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

import psycopg
from psycopg.sql import SQL, Identifier
from sqlalchemy import BigInteger, Engine, create_engine, insert, literal_column, select, update
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from app.interrupts import hold_interrupts, tell_kept
from app.job import Progress, Refused, SilentProgress
from app.message import Message
from app.storage.digests.recorder import recording_digests
from app.storage.digests.stored_digests import take_as_found
from app.storage.migrate import upgrade
from app.storage.schema import HEAD, DossierRow
from app.storage.server.errors import damaged_on_server, no_server_answer, server_words
from app.storage.server.passwords import password_for
from app.storage.server.shape import VERSIONS, check_rights, check_shape, checked_version, lock, tables_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlalchemy import Connection

    from app.job import Damaged
    from app.place import ServerAddress
    from app.storage.file.stamp import Stamp

_TALKERS, _SILENCE = ("psycopg", "sqlalchemy.pool"), logging.NullHandler()
"""Who logs what it says of a connection that broke off, which we say in our own words."""
_PATIENCE = 5.0
"""Seconds to wait for another program that is writing, and for the server to answer at all."""
LONGEST_STATEMENT = 120
"""Seconds that one statement may take: those of ours take a hundredth of it, in a dossier of forty long drafts."""


class DossierOnServer:
    """An open dossier on a server. Make with `create_on_server` or `open_on_server`."""

    def __init__(self, address: ServerAddress, connection: psycopg.Connection, *, writable: bool) -> None:
        self.path = address
        self.writable = writable
        self._connection = connection
        self._engine = _engine(connection, address)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the dossier throughout. Raises Refused when it cannot be read."""
        with server_words(self.path), Session(self._engine) as session:
            session.connection(execution_options={"isolation_level": "REPEATABLE READ", "postgresql_readonly": True})
            lock(self._connection, self.path.name, tables_of(HEAD), "ACCESS SHARE")
            check_shape(self._connection, self.path.name)
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that is one transaction: all of it is kept at the end, or nothing when anything is raised."""
        if not self.writable:
            raise Refused(
                Message("The dossier “{0}” was opened for reading only; nothing was changed.", (self.path.name,))
            )
        with ExitStack() as end:
            with server_words(self.path), Session(self._engine) as session, session.begin():
                session.connection(execution_options={"isolation_level": "READ COMMITTED"})  # sees what it waited for
                lock(self._connection, self.path.name, self._written(), "ROW EXCLUSIVE")
                check_shape(self._connection, self.path.name)
                session.execute(update(DossierRow).values(id=DossierRow.id))
                with recording_digests(session):
                    yield session
                end.enter_context(hold_interrupts())  # from here on it may be kept
            tell_kept()

    def _written(self) -> list[str]:
        """The tables that may be written; to each of the others the server refuses it."""
        asked = """SELECT CAST(relname AS text) FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE
            nspname = %s AND relkind = 'r' AND has_table_privilege(pg_class.oid, 'UPDATE, DELETE')"""
        found = {str(row[0]) for row in self._connection.execute(asked, (self.path.name,))}
        return [table for table in tables_of(HEAD) if table in found] or [VERSIONS]

    def stamp(self) -> Stamp:
        """By which transaction it was written last: `writing` touches the one row of `dossier` each time."""
        with self.reading() as session:
            asked = select(
                literal_column("CAST(tableoid AS bigint)", BigInteger()),
                literal_column("CAST(CAST(xmin AS text) AS bigint)", BigInteger()),
            ).select_from(DossierRow)
            table, transaction = session.execute(asked).one()
        return int(table), int(transaction)

    def problems(self) -> tuple[str, ...]:
        """Nothing: other tables are refused before they are read, and the server sees to it that rows point to
        something; pages are its own.
        """
        with self.reading():
            return ()

    def damaged(self, records: tuple[Message, ...] = ()) -> Damaged:
        """The refusal of this dossier, in which something is wrong; `records` says what is not as it was stored."""
        return damaged_on_server(self.path, records)

    def take_away(self) -> None:
        """Take the whole dossier off the server, and let it go: one that was made and could not be filled."""
        self.close()  # it may have broken off, or be in the midst of something
        with server_words(self.path), _connect(self.path, _PATIENCE) as connection:
            connection.execute(SQL("DROP SCHEMA {} CASCADE").format(Identifier(self.path.name)))

    def close(self) -> None:
        """Let the connection go. Closing twice is no error."""
        self._engine.dispose()
        self._connection.close()


def create_on_server(address: ServerAddress, title: str) -> DossierOnServer:
    """Make a new dossier at `address`, and open it for writing.

    Raises Refused when there is one of this name, or it may not be made.
    """
    connection = _connect(address, _PATIENCE)
    try:
        with server_words(address), _engine(connection, address).connect() as session:
            if _is_there(connection, address.name):
                raise Refused(
                    Message(
                        "There is already something called “{0}” on the server; choose another name for the new "
                        "dossier.",
                        (address.name,),
                    )
                )
            connection.execute(SQL("CREATE SCHEMA {}").format(Identifier(address.name)))
            _upgrade(session, connection, address)
            session.execute(insert(DossierRow), {"id": 1, "title": title, "forum": ""})
            take_as_found(session)
            with hold_interrupts():
                session.commit()
                tell_kept()
    except psycopg.errors.UniqueViolation as error:  # somebody else makes it at this moment
        connection.close()
        raise Refused(
            Message("The dossier “{0}” was made by somebody else just now; open it.", (address.name,))
        ) from error
    except BaseException:
        connection.close()
        raise
    return DossierOnServer(address, connection, writable=True)


def open_on_server(
    address: ServerAddress, *, write: bool = True, patience: float = _PATIENCE, progress: Progress | None = None
) -> DossierOnServer:
    """Open the dossier at `address`.

    One of an older schema is brought up to date when it is opened for writing, in one transaction, and refused when it
    is opened for reading. Raises Refused when there is none, when it comes from a newer version, when it is in use for
    longer than `patience` (seconds), or the server cannot be reached, and Cancelled when `progress` does.
    """
    connection = _connect(address, patience)
    try:
        with server_words(address):
            version = _version(connection, address)
            if version < HEAD and not write:
                raise Refused(
                    Message(
                        "The dossier “{0}” on the server was made by an older version of Travaux; have whoever made "
                        "it there open it in the window of this version, which brings it up to date for all.",
                        (address.name,),
                    )
                )
            if version < HEAD:
                _renew(connection, address, version, progress or SilentProgress())
    except BaseException:
        connection.close()
        raise
    return DossierOnServer(address, connection, writable=write)


def is_on_server(address: ServerAddress) -> bool:
    """Whether there is anything at `address`. Raises Refused when the server cannot be reached."""
    with server_words(address), _connect(address, _PATIENCE) as connection:
        return _is_there(connection, address.name)


def of_older_schema(address: ServerAddress) -> bool:
    """Whether the dossier at `address` has an older schema than this program's. Raises Refused."""
    with server_words(address), _connect(address, _PATIENCE) as connection:
        return _version(connection, address) < HEAD


def settings_of(address: ServerAddress, environment: Mapping[str, str]) -> dict[str, Any]:
    """What libpq is told of who, where and how: over TLS to another computer, unless the address, its service or the
    environment says how. Over a Unix socket libpq heeds none of it.
    """
    settings: dict[str, Any] = dict(address.options)
    if not (address.near or settings.keys() & {"sslmode", "service"} or environment.get("PGSSLMODE")):
        settings["sslmode"] = "require"
    named = {"user": address.user, "host": address.host, "port": address.port}
    return {**settings, **{name: value for name, value in named.items() if value}}


def _connect(address: ServerAddress, patience: float) -> psycopg.Connection:
    """A connection that finds functions and operators in the server's own catalogue alone: one that somebody put into
    the schema of the dossier, for types of which the server has no exact one, would be run by any statement, also by
    those that ask what is in that schema.
    """
    try:
        connection = psycopg.connect(
            dbname=address.database,
            connect_timeout=max(2, int(patience)),
            application_name="travaux",
            client_encoding="UTF8",
            prepare_threshold=None,
            password=password_for(address),
            **settings_of(address, os.environ),
        )
    except psycopg.Error as error:
        raise no_server_answer(address, error) from error
    try:
        with server_words(address):
            if (encoding := connection.info.parameter_status("server_encoding")) != "UTF8":
                raise Refused(
                    Message("The database keeps texts as {0}; have one made that keeps them as UTF8.", (str(encoding),))
                )
            connection.execute("SET search_path TO pg_catalog")
            connection.execute(SQL("SET lock_timeout TO {}").format(int(patience * 1000)))
            connection.execute(SQL("SET statement_timeout TO {}").format(int(LONGEST_STATEMENT * 1000)))
            connection.commit()
    except BaseException:
        connection.close()
        raise
    return connection


def _engine(connection: psycopg.Connection, address: ServerAddress) -> Engine:
    """What speaks to the dossier's tables by their full names."""
    for library in _TALKERS:
        logging.getLogger(library).addHandler(_SILENCE)
    engine = create_engine(
        "postgresql+psycopg://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True
    )
    return engine.execution_options(schema_translate_map={None: address.name})


def _upgrade(
    session: Connection,
    connection: psycopg.Connection,
    address: ServerAddress,
    done: Callable[[int], None] = lambda _count: None,
) -> None:
    """Run the revisions, whose statements name no schema, in the transaction of `session`."""
    connection.execute(SQL("SET LOCAL search_path TO {}").format(Identifier(address.name)))
    upgrade(session, done)
    connection.execute("SET LOCAL search_path TO pg_catalog")


def _is_there(connection: psycopg.Connection, name: str) -> bool:
    return connection.execute("SELECT 1 FROM pg_namespace WHERE nspname = %s", (name,)).fetchone() is not None


def _version(connection: psycopg.Connection, address: ServerAddress) -> int:
    """The number of the schema. Refuses what is no dossier, what has anything else in it, what may not be read, and a
    schema newer than this program's.
    """
    if not _is_there(connection, address.name):
        raise Refused(Message("There is no dossier “{0}” on the server; check the name.", (address.name,)))
    check_rights(connection, address.name)
    version = checked_version(connection, address.name)
    connection.rollback()
    return version


def _renew(connection: psycopg.Connection, address: ServerAddress, version: int, progress: Progress) -> None:
    """Bring the tables up to date, in one transaction, with nobody else in them. Refuses who does not own them."""
    steps = HEAD - version
    progress.step(0, steps, "Bringing the dossier up to date")
    try:
        with _engine(connection, address).connect() as session:
            lock(connection, address.name, tables_of(version), "ACCESS EXCLUSIVE")
            if checked_version(connection, address.name) == HEAD:  # somebody else brought it up to date just now
                return
            _upgrade(
                session,
                connection,
                address,
                lambda done: progress.step(done, steps, "Bringing the dossier up to date"),
            )
            take_as_found(session, version)
            with hold_interrupts():
                session.commit()
                tell_kept()
    except ProgrammingError as error:
        if isinstance(error.orig, psycopg.errors.InsufficientPrivilege):
            raise Refused(
                Message(
                    "The dossier “{0}” on the server was made by an older version of Travaux, and you may not bring "
                    "it up to date; ask whoever made it there to open it in this version.",
                    (address.name,),
                )
            ) from error
        raise
