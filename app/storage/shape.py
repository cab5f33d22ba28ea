"""Whether the tables of a dossier file are exactly those that Travaux made for its schema: asked before anything else
of it is read, by the one door through which every dossier is opened (`connections.connect`).

What a schema of each number looks like is kept in `shapes/NUMBER.json`, as SQLite has it in its own table of tables
after the revisions ran; a test holds it to them. Where a dossier has the same statements, all is said, since SQLite
knows no more of a schema than these. Where it has other statements, both are described by what they are, by pragmas
and, for what these do not tell (checks, conflict clauses, collations, deferred keys), by the words of the
statement; layout, quotes, capitals and names of constraints are nothing. Tables on a server: `server/shape.py`.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from app.storage.schema import APPLICATION_ID, HEAD
from app.storage.sqlite import sqlite3

SHAPES = Path(__file__).parent / "shapes"
"""Where the descriptions lie, also in the frozen program."""
MAY_LACK = frozenset({"ix_provisions_draft_id_parent"})
"""Indexes that only make things quicker, and that dossiers have not which an early program of the third schema made."""
_OWN = {
    "sqlite_sequence": "create table sqlite_sequence ( name , seq )",
    "sqlite_stat1": "create table sqlite_stat1 ( tbl , idx , stat )",
    "sqlite_stat4": "create table sqlite_stat4 ( tbl , idx , neq , nlt , ndlt , sample )",
}
"""SQLite's own tables, which another tool may have had it make; they hold numbers of its planner."""
_MOST = 500
"""Rows of the table of tables that are looked at: ours are a tenth of them."""
_LONGEST = 20_000
"""Characters of a statement that are looked at: ours have less than two thousand."""
_TELLING = frozenset({
    "collate", "conflict", "autoincrement", "generated", "always", "virtual", "stored", "strict", "without", "rowid",
    "select", "as", "match", "with", "using", "fail", "ignore", "abort", "rollback", "replace",
})  # fmt: skip
"""Words that no statement of ours has outside of quotes, and that change what a table or an index is."""
_PARTS = ("check", "column", "columns", "deferred", "key", "sort", "statement", "word")
"""Sorts of facts that tell of a part of something: that is named first, if it is strange itself."""
_TOKENS = re.compile(
    r"""(?P<nothing>\s+|--[^\n]*|/\*.*?(?:\*/|\Z))|(?P<text>[xX]?'(?:[^']|'')*')"""
    r"""|(?P<name>"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\])|(?P<word>[^\W\d][\w$]*)|(?P<number>\d[\w.]*)|(?P<sign>.)""",
    re.DOTALL,
)


class UnusableFile(sqlite3.DatabaseError):
    """A file that is not to be read as a dossier. `file/errors.py` says it in a sentence."""


class NoDossier(UnusableFile):
    """It does not say that it is a dossier."""


class NewerSchema(UnusableFile):
    """A newer program made it."""


class ForeignTables(UnusableFile):
    """Its tables are not those of its schema. `thing` is the name of what is there and should not be; "" where only
    something lacks.
    """

    def __init__(self, thing: str = "") -> None:
        super().__init__(thing)
        self.thing = thing


class DamagedLog(UnusableFile):
    """The log beside it lost what was told as kept. `aside` is the name under which it is kept now, and the next one to
    open the file finds it without; "" where nothing may be written.
    """

    def __init__(self, aside: str) -> None:
        super().__init__(aside)
        self.aside = aside


class SchemaRow(NamedTuple):
    """A row of SQLite's table of tables."""

    type: str
    name: str
    table: str
    sql: str | None


class SchemaFact(NamedTuple):
    """Something of a schema: of what, the name of that, and all that there is to say of it."""

    sort: str
    name: str
    rest: tuple[object, ...] = ()


def check_shape(connection: sqlite3.Connection) -> int:
    """The number of the schema of a dossier file whose tables are those of that schema.

    Raises NoDossier, TooNew or Misshapen, and what SQLite says of a file that cannot be read.
    """
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if mark != APPLICATION_ID:
        raise NoDossier
    if version > HEAD:
        raise NewerSchema
    if version < 1:
        raise ForeignTables
    rows, roots = [], []
    asked = f"SELECT type, name, tbl_name, sql, rootpage FROM main.sqlite_master LIMIT {_MOST}"
    for *row, root in connection.execute(asked):
        if not all(isinstance(word, str) for word in row[:3]) or not isinstance(row[3], str | None):
            raise ForeignTables(str(row[1]))
        if row[3] is not None and len(row[3]) > _LONGEST:
            raise ForeignTables(row[1])
        rows.append(SchemaRow(*row))
        roots.append(root)
    _check_roots(rows, roots)
    there, ours = Counter(rows), Counter(shape_of(version))
    if there - ours or any(lacking.name not in MAY_LACK for lacking in ours - there):
        _compare(facts_of(connection, rows), _made(version))
    if connection.execute("PRAGMA encoding").fetchone() != ("UTF-8",):
        raise ForeignTables("encoding")
    if connection.execute("SELECT version_num FROM alembic_version LIMIT 2").fetchall() != [(str(version),)]:
        raise ForeignTables
    if len(connection.execute("SELECT id FROM dossier LIMIT 2").fetchall()) != 1:
        raise ForeignTables
    return int(version)


def _check_roots(rows: list[SchemaRow], roots: list[object]) -> None:
    """Raise Misshapen where two tables or indexes lie on the same page: what is written into one would alter the
    other.
    """
    seen: set[object] = set()
    for row, root in zip(rows, roots, strict=True):
        if row.type not in ("table", "index"):
            raise ForeignTables(row.name)
        if not isinstance(root, int) or root < 2 or root in seen:
            raise ForeignTables(row.name)
        seen.add(root)


def _compare(there: Counter[SchemaFact], ours: Counter[SchemaFact]) -> None:
    """Raise Misshapen where two descriptions are not the same."""
    if more := there - ours:
        raise ForeignTables(min(more, key=lambda fact: (fact.sort in _PARTS, *fact[:2])).name)
    if any(lacking.name not in MAY_LACK for lacking in ours - there):
        raise ForeignTables


@cache
def shape_of(version: int) -> tuple[SchemaRow, ...]:
    """The rows of SQLite's table of tables in a dossier of a schema."""
    return tuple(SchemaRow(*row) for row in json.loads((SHAPES / f"{version}.json").read_text("utf-8")))


@cache
def _made(version: int) -> Counter[SchemaFact]:
    """The description of a schema: of tables in memory that are made by its statements."""
    rows = shape_of(version)
    with closing(sqlite3.connect(":memory:")) as memory:
        for row in sorted(rows, key=lambda row: row.type, reverse=True):  # an index comes after its table
            if row.sql is not None:
                memory.execute(row.sql)
        return facts_of(memory, rows)


def facts_of(connection: sqlite3.Connection, rows: Iterable[SchemaRow]) -> Counter[SchemaFact]:
    """What the schema of a file is, whose rows in the table of tables are given: each fact, and how often it is so."""
    facts: Counter[SchemaFact] = Counter()
    for row in rows:
        name, table = row.name.lower(), row.table.lower()
        words = "" if row.sql is None else " ".join(word for _, word in _tokens(row.sql))
        if name in _OWN and words == _OWN[name] and row.type == "table":
            continue
        if row.sql is None:  # an index that SQLite makes for a constraint: told with those of its table
            if not name.startswith(f"sqlite_autoindex_{table}_"):
                facts[SchemaFact(row.type, row.name)] += 1
            continue
        facts[SchemaFact(row.type, name, (table,))] += 1
        facts.update(_facts_of_words(name, row.sql))
        if row.type == "table":
            facts.update(_facts_of_table(connection, name))
    return facts


def _facts_of_table(connection: sqlite3.Connection, name: str) -> Iterator[SchemaFact]:
    """What SQLite's pragmas tell of a table: sort, columns (hidden ones too), keys and indexes with their columns."""
    quoted = '"{}"'.format(name.replace('"', '""'))

    def asked(what: str, of: str = quoted) -> list[tuple[object, ...]]:
        return connection.execute(f"PRAGMA main.{what}({of})").fetchall()

    for _, _, sort, columns, without_rowid, strict in asked("table_list"):
        yield SchemaFact("sort", name, (sort, columns, without_rowid, strict))
    for place, column, kind, *rest in asked("table_xinfo"):
        default = None if rest[1] is None else " ".join(word for _, word in _tokens(str(rest[1])))
        yield SchemaFact(
            "column", f"{name}.{str(column).lower()}", (place, str(kind).lower(), rest[0], str(default), *rest[2:])
        )
    keys: dict[object, list[object]] = {}
    for number, _, to, column, other, *deeds in asked("foreign_key_list"):
        keys.setdefault(number, []).append(_lowered((to, column, other, *deeds)))
    yield from (SchemaFact("key", name, tuple(key)) for key in keys.values())
    for _, index, unique, origin, partial in asked("index_list"):
        of = '"{}"'.format(str(index).replace('"', '""'))
        columns = tuple(_lowered(row[1:]) for row in asked("index_xinfo", of))
        yield SchemaFact(
            "columns", str(index).lower() if origin == "c" else name, (name, unique, origin, partial, columns)
        )


def _lowered(row: Iterable[object]) -> tuple[str, ...]:
    return tuple(str(value).lower() for value in row)


def _facts_of_words(name: str, sql: str) -> Iterator[SchemaFact]:
    """What the statement that makes a table or an index has and the pragmas do not tell."""
    tokens = list(_tokens(sql))
    yield SchemaFact("statement", name, tuple(takewhile(lambda word: word != "(", (word for _, word in tokens))))
    key: tuple[str, ...] = ()
    for place, (sort, word) in enumerate(tokens):
        if sort != "word":
            continue
        if word in _TELLING:
            yield SchemaFact("word", name, (word,))
        elif word == "check":
            yield SchemaFact("check", name, _bracketed(tokens[place + 1 :]))
        elif word == "foreign":
            key = _bracketed(tokens[place + 2 :])
        elif word == "deferrable":
            yield SchemaFact("deferred", name, (key, *(said for _, said in tokens[place - 1 : place + 3])))


def _bracketed(tokens: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """The words from a bracket that opens to the one that closes it. Quoted texts keep their quotes."""
    found: list[str] = []
    depth = 0
    for _, word in tokens:
        found.append(word)
        depth += (word == "(") - (word == ")")
        if depth == 0:
            break
    return tuple(found)


def _tokens(sql: str) -> Iterator[tuple[str, str]]:
    """The words of a statement as SQLite takes them, each with its sort, without what is between them.

    Words and names are in small letters and without quotes: `_tokens('"Key" TEXT')` gives ("name", "key"), ("word",
    "text").
    """
    for found in _TOKENS.finditer(sql):
        sort, word = str(found.lastgroup), found.group()
        if sort == "name":
            quote = word[-1]
            yield sort, word[1:-1].replace(quote * 2, quote).lower()
        elif sort != "nothing":
            yield sort, word.lower() if sort == "word" else word
