"""Whether the tables of a dossier on a server are exactly those that Travaux made for its schema: asked before anything
else of it is read, and in each transaction again before its first word, since colleagues can change it meanwhile.

A function that somebody put into a dossier (of a trigger, a rule, a view, a policy, a default, an operator …) runs with
the rights of whoever reads or writes. What a schema of each number looks like on a server is kept in
`shapes/server-NUMBER.json`; a test holds it to the revisions. It is asked of the server's catalogues alone, in which
nothing of anybody is run. What SQLite is asked: `shape.py`.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, LiteralString, NamedTuple

from psycopg.sql import SQL, Identifier

from app.storage.schema import HEAD
from app.storage.shape import SHAPES

if TYPE_CHECKING:
    from collections.abc import Iterable

    import psycopg

VERSIONS = "alembic_version"
"""The table that says the number of the schema."""
_OURS: LiteralString = "relnamespace = here.oid"
_SELECTS: tuple[LiteralString, ...] = (
    # Tables, views, sequences, foreign tables, parts of others …: their kind, and who is kept from their rows.
    """SELECT 'relation', CAST(relname AS text), concat_ws(' ', relkind, relpersistence, relrowsecurity,
       relforcerowsecurity, relispartition, reloftype) FROM pg_class WHERE relnamespace = here.oid AND relkind NOT IN
       ('i', 'I')""",
    """SELECT 'column', relname || '.' || attname, concat_ws(' ', attnum, format_type(atttypid, atttypmod), attnotnull,
       attidentity, attgenerated, attisdropped, (SELECT CASE collnamespace WHEN 11 THEN collname ELSE '?' END FROM
       pg_collation WHERE oid = attcollation), (SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid =
       attrelid AND adnum = attnum)) FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace =
       here.oid AND attnum > 0 AND relkind = 'r'""",
    """SELECT 'constraint', relname || '.' || conname, concat_ws(' ', pg_get_constraintdef(pg_constraint.oid),
       convalidated) FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid WHERE relnamespace = here.oid AND
       contype <> 'n'""",
    # A table elsewhere that points to ours: what is taken out of ours has something done there.
    """SELECT 'pointer', CAST(conname AS text), '' FROM pg_constraint JOIN pg_class AS other ON other.oid = conrelid
       JOIN pg_class AS one ON one.oid = confrelid WHERE one.relnamespace = here.oid AND other.relnamespace <>
       here.oid""",
    """SELECT 'index', CAST(one.relname AS text), concat_ws(' ', pg_get_indexdef(indexrelid), indisvalid) FROM pg_index
       JOIN pg_class AS one ON one.oid = indexrelid JOIN pg_class AS other ON other.oid = indrelid WHERE
       other.relnamespace = here.oid AND other.relkind = 'r'""",
    """SELECT 'trigger', CAST(tgname AS text), '' FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE
       relnamespace = here.oid AND NOT tgisinternal""",
    """SELECT 'rule', CAST(rulename AS text), '' FROM pg_rewrite JOIN pg_class ON pg_class.oid = ev_class WHERE
       relnamespace = here.oid""",
    """SELECT 'policy', CAST(polname AS text), '' FROM pg_policy JOIN pg_class ON pg_class.oid = polrelid WHERE
       relnamespace = here.oid""",
    """SELECT 'heir', CAST(relname AS text), '' FROM pg_inherits JOIN pg_class ON pg_class.oid IN (inhrelid, inhparent)
       WHERE relnamespace = here.oid""",
    """SELECT 'statistics', CAST(stxname AS text), '' FROM pg_statistic_ext LEFT JOIN pg_class ON pg_class.oid =
       stxrelid WHERE stxnamespace = here.oid OR relnamespace = here.oid""",
    # A table brings a type of its rows, and one of lists of these; any other type is somebody else's.
    """SELECT 'type', CAST(one.typname AS text), '' FROM pg_type AS one LEFT JOIN pg_type AS each ON each.oid =
       one.typelem WHERE one.typnamespace = here.oid AND one.typrelid = 0 AND NOT
       coalesce(each.typarray = one.oid AND each.typrelid <> 0, false)""",
    "SELECT 'function', CAST(proname AS text), '' FROM pg_proc WHERE pronamespace = here.oid",
    "SELECT 'operator', CAST(oprname AS text), '' FROM pg_operator WHERE oprnamespace = here.oid",
    "SELECT 'opclass', CAST(opcname AS text), '' FROM pg_opclass WHERE opcnamespace = here.oid",
    "SELECT 'opfamily', CAST(opfname AS text), '' FROM pg_opfamily WHERE opfnamespace = here.oid",
    "SELECT 'collation', CAST(collname AS text), '' FROM pg_collation WHERE collnamespace = here.oid",
    "SELECT 'conversion', CAST(conname AS text), '' FROM pg_conversion WHERE connamespace = here.oid",
    "SELECT 'dictionary', CAST(dictname AS text), '' FROM pg_ts_dict WHERE dictnamespace = here.oid",
    "SELECT 'search', CAST(cfgname AS text), '' FROM pg_ts_config WHERE cfgnamespace = here.oid",
    "SELECT 'parser', CAST(prsname AS text), '' FROM pg_ts_parser WHERE prsnamespace = here.oid",
    "SELECT 'template', CAST(tmplname AS text), '' FROM pg_ts_template WHERE tmplnamespace = here.oid",
    "SELECT 'extension', CAST(extname AS text), '' FROM pg_extension WHERE extnamespace = here.oid",
)
"""What there can be in a schema of the server: sort, name, and all that is to say of it."""
_CASTS = re.compile(r"::(?:character varying|text)(?:\[\])?|[()\s]")
"""What is in a check beside its words, and is not written alike by every version of the server."""


class ForeignTablesOnServer(Exception):
    """The tables are not those of their schema. `thing` is the name of what is there and should not be; "" where only
    something lacks.
    """

    def __init__(self, thing: str = "") -> None:
        super().__init__(thing)
        self.thing = thing


class NoDossierOnServer(Exception):
    """There are no tables of a dossier."""


class NewerSchemaOnServer(Exception):
    """A newer program made it."""


class MissingRight(Exception):
    """A right is missing: to USE the schema, or to SELECT from the table `table` ("" for the schema)."""

    def __init__(self, table: str = "") -> None:
        super().__init__(table)
        self.table = table


class ServerSchemaFact(NamedTuple):
    """Something that is in a schema."""

    sort: str
    name: str
    rest: str


def check_rights(connection: psycopg.Connection, name: str) -> None:
    """Raise Unallowed for what may not be read of a dossier, before the server refuses it or shows as not there."""
    usage = "SELECT has_schema_privilege(oid, 'USAGE') FROM pg_namespace WHERE nspname = %s"
    if connection.execute(usage, (name,)).fetchone() == (False,):
        raise MissingRight
    asked = """SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE nspname = %s AND
        relkind IN ('r', 'v') AND NOT has_table_privilege(pg_class.oid, 'SELECT') ORDER BY relname LIMIT 1"""
    for (table,) in connection.execute(asked, (name,)):
        raise MissingRight(str(table))


def checked_version(connection: psycopg.Connection, name: str) -> int:
    """The number of the schema of a dossier whose tables are those of that schema, in the transaction of `connection`,
    which should have read nothing yet.

    Raises NoDossierOnServer, TooNewOnServer and MisshapenOnServer.
    """
    there = facts_of(connection, name)
    if not {VERSIONS, "dossier"} <= {fact.name for fact in there if fact.sort == "relation"}:
        raise NoDossierOnServer
    lock(connection, name, [VERSIONS], "ACCESS SHARE")
    there = facts_of(connection, name)
    _compare(_of(VERSIONS, there), _of(VERSIONS, shape_of(HEAD)))
    table = SQL("SELECT CAST(version_num AS text) FROM ONLY {}").format(Identifier(name, VERSIONS))
    found = [str(row[0]) for row in connection.execute(table)]
    if len(found) != 1 or not found[0].isascii() or not found[0].isdigit() or found[0] == "0":
        raise ForeignTablesOnServer
    version = int(found[0])
    if version > HEAD:
        raise NewerSchemaOnServer
    _compare(there, shape_of(version))
    one = connection.execute(SQL("SELECT count(*) FROM ONLY {}").format(Identifier(name, "dossier"))).fetchone()
    if one != (1,):
        raise ForeignTablesOnServer
    return version


def check_shape(connection: psycopg.Connection, name: str) -> None:
    """Raise MisshapenOnServer where the tables are not those of the newest schema."""
    _compare(facts_of(connection, name), shape_of(HEAD))


def _compare(there: Counter[ServerSchemaFact], ours: Counter[ServerSchemaFact]) -> None:
    if more := there - ours:
        named = [fact for fact in more if (fact.sort, fact.name) not in {(one.sort, one.name) for one in ours}]
        raise ForeignTablesOnServer(min(named or more).name)
    if ours - there:
        raise ForeignTablesOnServer


def _of(table: str, facts: Counter[ServerSchemaFact]) -> Counter[ServerSchemaFact]:
    """What is said of one table."""
    begins = (f"{table}.", f"{table}_")
    return Counter({fact: count for fact, count in facts.items() if fact.name == table or fact.name.startswith(begins)})


def tables_of(version: int) -> list[str]:
    """The names of the tables of a schema."""
    return [fact.name for fact in shape_of(version) if fact.sort == "relation" and fact.rest.startswith("r")]


@cache
def shape_of(version: int) -> Counter[ServerSchemaFact]:
    """What is in a dossier of a schema on a server."""
    rows = json.loads((SHAPES / f"server-{version}.json").read_text("utf-8"))
    return Counter(ServerSchemaFact(*row) for row in rows)


def facts_of(connection: psycopg.Connection, name: str) -> Counter[ServerSchemaFact]:
    """What is in a schema of the server, as its catalogues say, with "~." for its own name."""
    lateral = SQL(" UNION ALL ").join(map(SQL, _SELECTS))
    asked = SQL(
        "SELECT quote_ident({name}), found.* FROM (SELECT oid FROM pg_namespace WHERE nspname = {name}) AS here,"
        " LATERAL ({lateral}) AS found(sort, name, rest)"
    ).format(name=name, lateral=lateral)
    rows = connection.execute(asked).fetchall()
    if not rows:
        return Counter()
    own = re.compile(rf'(?<![\w"$]){re.escape(rows[0][0])}\.')
    return Counter(ServerSchemaFact(sort, thing, _told(own.sub("~.", rest))) for _, sort, thing, rest in rows)


def _told(rest: str) -> str:
    return _CASTS.sub("", rest) if rest.startswith("CHECK ") else rest


def lock(connection: psycopg.Connection, name: str, tables: Iterable[str], mode: LiteralString) -> None:
    """Have nobody alter tables until the transaction ends; in the mode ACCESS SHARE others may write into them, and put
    triggers on them, in ROW EXCLUSIVE only write. Nothing is run by it, whatever the tables are.
    """
    named = SQL(", ").join(Identifier(name, table) for table in tables)
    connection.execute(SQL("LOCK TABLE ONLY {} IN {} MODE").format(named, SQL(mode)))
