"""The digests of what a dossier holds: how they are made of its rows, and how they lie in the table `digests`.

A row is written as bytes that tell kind and length of every value, so that no two rows look alike; the rows of a unit
(`units.py`), in their order, are hashed with BLAKE2b (RFC 7693) to 16 bytes. Values are taken as the file has them and
not as a class of the program reads them: a text whose bytes are no text any more has a digest too. In a file, a locked
one and on a server the same words have the same digest. It tells decay, and no malice: who can write into the table can
write a digest too.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from app.storage.column_types import plain_text, server_text
from app.storage.digests.units import DigestUnit, UnitPart, unit_of, units
from app.storage.schema import DIGESTS
from app.storage.sqlite import sqlite3

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.job import Progress

Key = tuple[Any, ...]
"""The values by which one unit of a sort is known."""
UNREADABLE = "?"
"""In the place of a digest: the rows cannot be read."""
FOUND = "renewal"
"""The sort of the one row that says of which schema the dossier was when its digests were made of what was found."""
_FIRST = 9
"""Number of the first schema that has digests."""
_AT_ONCE = 300
_SHORT = 4096
"""Bytes of a text of which it is remembered how its length is written."""
_TABLE = DIGESTS.name
_WRITER = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"), default=repr)


class StoredRows(ABC):
    """Rows of a dossier as they lie there, read and written past the classes of its tables."""

    mark: str
    """What stands for a value in a statement."""

    @abstractmethod
    def read(self, statement: str, values: Sequence[Any] = ()) -> list[Key]:
        """The rows that a statement asks for."""

    @abstractmethod
    def write(self, statement: str, many: Sequence[Sequence[Any]]) -> None:
        """Run a statement once for each of these values."""

    @abstractmethod
    def named(self, table: str) -> str:
        """A table as statements name it."""


class FileRows(StoredRows):
    """Rows of a file, by the connection to it. Texts come as `bytearray`, so that they are told from other bytes."""

    mark = "?"

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def read(self, statement: str, values: Sequence[Any] = ()) -> list[Key]:
        """As in `StoredRows`."""
        self._begin()
        before = self._connection.text_factory
        self._connection.text_factory = bytearray
        try:
            return self._connection.execute(statement, values).fetchall()
        finally:
            self._connection.text_factory = before

    def write(self, statement: str, many: Sequence[Sequence[Any]]) -> None:
        """As in `StoredRows`."""
        self._begin()
        self._connection.executemany(statement, many)

    def named(self, table: str) -> str:
        """As in `StoredRows`."""
        return f'main."{table}"'

    def _begin(self) -> None:
        clock = getattr(self._connection, "clock", None)
        if clock is not None:
            clock.begin()


class ServerRows(StoredRows):
    """Rows of a dossier on a server, in the transaction of a connection."""

    mark = "%s"

    def __init__(self, connection: Any, schema: str) -> None:
        self._connection = connection
        self._schema = '"{}"'.format(schema.replace('"', '""').replace("%", "%%"))

    def read(self, statement: str, values: Sequence[Any] = ()) -> list[Key]:
        """As in `StoredRows`."""
        found = self._connection.execute(statement, list(map(_as_on_a_server, values))).fetchall()
        return [tuple(map(_as_in_a_file, row)) for row in found]

    def write(self, statement: str, many: Sequence[Sequence[Any]]) -> None:
        """As in `StoredRows`."""
        with self._connection.cursor() as cursor:
            cursor.executemany(statement, [list(map(_as_on_a_server, values)) for values in many])

    def named(self, table: str) -> str:
        """As in `StoredRows`."""
        return f'{self._schema}."{table}"'


def _as_on_a_server(value: Any) -> Any:
    return server_text(value) if isinstance(value, str) else value


def _as_in_a_file(value: Any) -> Any:
    if isinstance(value, str):
        return bytearray(plain_text(value).encode("utf-8", "surrogatepass"))
    return int(value) if isinstance(value, bool) else value


def rows_behind(connection: Connection) -> StoredRows:
    """The rows that a connection of SQLAlchemy reaches, within its transaction."""
    behind: Any = connection.connection.driver_connection
    if connection.dialect.name == "sqlite":
        return FileRows(behind)
    return ServerRows(behind, str(connection.get_execution_options()["schema_translate_map"][None]))


def row_bytes(row: Iterable[Any]) -> bytes:
    """A row as bytes that no other row has.

    >>> row_bytes([None, 7, bytearray("mesh".encode()), b"mesh"])
    b'ni7;t4:meshb4:mesh'
    """
    return b"".join(
        [
            _HEADS[len(value)] + value
            if (sort := type(value)) is bytearray
            else b"n"
            if value is None
            else b"i%d;" % value
            if sort is int
            else b"b%d:%b" % (len(value), value)
            if sort is bytes
            else b"f%s;" % repr(value).encode()
            for value in row
        ]
    )


class _Heads(dict[int, bytes]):
    """What stands before a text in a row, by its length: most texts are short."""

    def __missing__(self, length: int) -> bytes:
        head = b"t%d:" % length
        if length < _SHORT:
            self[length] = head
        return head


_HEADS = _Heads()


def digests_of(rows: StoredRows, sort: str, keys: Collection[Key], progress: Progress | None = None) -> dict[Key, str]:
    """The digests of the units of a sort that have these keys, as the dossier is now; one of which there is no row has
    none. `UNREADABLE` stands for what cannot be read. Raises what `progress` does, which is asked whether to stop.
    """
    unit = unit_of(sort)
    found = {key: UNREADABLE for key in keys if not _is_writable(key)}
    readable = sorted((key for key in keys if key not in found), key=repr)
    for some in _in_parts(readable, 1 if unit.large else _AT_ONCE):
        if progress is not None:
            progress.step(0, 0, "")
        try:
            found.update(_digests(rows, unit, some))
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            for key in some:
                try:
                    found.update(_digests(rows, unit, [key]))
                except sqlite3.DatabaseError as one:
                    if not is_damage(one):
                        raise
                    found[key] = UNREADABLE
    return found


def _is_writable(key: Key) -> bool:
    """Whether anything was ever written under a key: its texts are texts."""
    try:
        return all(value.encode("utf-8") is not None for value in key if isinstance(value, str))
    except UnicodeEncodeError:
        return False


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether rows cannot be read; what was ended because it took too long is not asked for in parts."""
    return any(word in str(error) for word in ("malformed", "not a database"))


def _digests(rows: StoredRows, unit: DigestUnit, keys: Sequence[Key]) -> dict[Key, str]:
    contents: dict[Key, Any] = {}
    for part in unit.parts:
        where = len(part.key)
        title = f"{part.table}\n".encode()
        for found, of_key in groupby(_rows_of(rows, part, keys), key=itemgetter(slice(where))):
            key = key_of(found)
            content = contents.get(key)
            if content is None:
                content = contents[key] = blake2b(digest_size=16)
            content.update(title + b"".join([row_bytes(row[where:]) for row in of_key]))
    return {key: content.hexdigest() for key, content in contents.items()}


def _rows_of(rows: StoredRows, part: UnitPart, keys: Sequence[Key]) -> Iterator[Key]:
    """The rows of units with these keys in a table, each with its key before it, unit by unit, in order."""
    asked = ", ".join(f'"{name}"' for name in (*part.key, *part.columns))
    order = ", ".join(f'"{name}"' for name in (*part.key, *part.order))
    for first, some in groupby(sorted(keys, key=repr), key=lambda key: key[:-1]):
        last = [key[-1] for key in some]
        where = [f'"{name}" = {rows.mark}' for name in part.key[:-1]]
        where.append(f'"{part.key[-1]}" IN ({", ".join([rows.mark] * len(last))})')
        statement = f"SELECT {asked} FROM {rows.named(part.table)} WHERE {' AND '.join(where)} ORDER BY {order}"
        yield from rows.read(statement, [*first, *last])


def key_of(row: Sequence[Any]) -> Key:
    """A key as it is handled: texts as texts."""
    if bytearray not in map(type, row):  # as of a proposal, known by two numbers
        return tuple(row)
    return tuple([value.decode("utf-8", "surrogateescape") if isinstance(value, bytearray) else value for value in row])


def keys_there(rows: StoredRows, sort: str) -> set[Key]:
    """The keys of all units of a sort that a dossier has."""
    found: set[Key] = set()
    for part in unit_of(sort).parts:
        names = ", ".join(f'"{name}"' for name in part.key)
        some = rows.read(f'SELECT DISTINCT {names} FROM {rows.named(part.table)} WHERE "{part.key[0]}" IS NOT NULL')
        found.update(map(key_of, some))
    return found


# --- the table ---


def written_key(key: Key) -> str:
    """A key as the table has it."""
    return _WRITER.encode(list(key))


def stored_digests(rows: StoredRows, sort: str, keys: Iterable[Key] | None = None) -> dict[str, str]:
    """The digests of a sort that are stored, by keys as they are written there: of some keys, or of all."""
    asked = f"SELECT key, digest FROM {rows.named(_TABLE)} WHERE sort = {rows.mark}"
    if keys is None:
        return {_text(key): _text(digest) for key, digest in rows.read(asked, [sort])}
    found: dict[str, str] = {}
    for some in _in_parts(list(map(written_key, keys)), _AT_ONCE):
        marks = ", ".join([rows.mark] * len(some))
        for key, digest in rows.read(f"{asked} AND key IN ({marks})", [sort, *some]):
            found[_text(key)] = _text(digest)
    return found


def store_digests(rows: StoredRows, sort: str, digests: dict[Key, str], gone: Iterable[Key] = ()) -> None:
    """Keep digests of a sort in the place of those that their keys have, and forget those of keys that are gone."""
    old = [(sort, written_key(key)) for key in (*digests, *gone)]
    table, mark = rows.named(_TABLE), rows.mark
    if old:
        rows.write(f"DELETE FROM {table} WHERE sort = {mark} AND key = {mark}", old)
    if digests:
        new = [(sort, written_key(key), digest) for key, digest in digests.items()]
        rows.write(f"INSERT INTO {table} (sort, key, digest) VALUES ({mark}, {mark}, {mark})", new)


def take_as_found(connection: Connection, schema: int = 0) -> None:
    """Make the digests of all that a dossier holds, in the transaction of a connection: of a new one or, where it had
    an older `schema` that knew none, of what was found in it, which is kept too. One whose `schema` knew them keeps
    those that were written with what they are of: what was damaged then is told as damaged after its renewal.
    """
    if schema >= _FIRST:
        return
    rows = rows_behind(connection)
    for unit in units():
        store_digests(rows, unit.sort, digests_of(rows, unit.sort, keys_there(rows, unit.sort)))
    if schema:
        store_digests(rows, FOUND, {(): str(schema)})


def schema_found(connection: Connection) -> int:
    """Of which schema the dossier was when its digests were made of what was found; 0 where all were written with what
    they are of.
    """
    return int(stored_digests(rows_behind(connection), FOUND).get("[]", "0"))


def _text(value: Any) -> str:
    return value.decode("utf-8", "surrogateescape") if isinstance(value, bytearray) else str(value)


def _in_parts(values: Sequence[Any], most: int) -> Iterator[Sequence[Any]]:
    return (values[start : start + most] for start in range(0, len(values), most))
