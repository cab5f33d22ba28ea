"""What somebody can put into the file of a dossier with any tool: things that would run, erase, hide or hang.

Each is a list of statements; `made(path, key)` gives a connection that nothing holds back, also to a locked one.
"""

from __future__ import annotations

import struct
from contextlib import closing

from app.storage.digests.stored_digests import FileRows, digests_of, keys_there, store_digests
from app.storage.digests.units import units
from app.storage.sqlite import sqlite3

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"


def _in_words(name, old, new):
    """Another text of the statement that makes `name`."""
    return (
        "PRAGMA writable_schema = ON",
        f"UPDATE sqlite_master SET sql = replace(sql, {_text(old)}, {_text(new)}) WHERE name = '{name}'",
        "PRAGMA writable_schema = OFF",
    )


def _text(words):
    return "'" + words.replace("'", "''") + "'"


def _as_row(kind, name, table, page, sql):
    """A row of the table of tables, as SQLite itself would not write it."""
    return (
        "PRAGMA writable_schema = ON",
        f"INSERT INTO sqlite_master VALUES ('{kind}', '{name}', '{table}', {page}, {_text(sql)})",
        "PRAGMA writable_schema = OFF",
    )


STRANGERS = {
    "a trigger that alters words": (
        "CREATE TRIGGER x AFTER UPDATE ON dossier BEGIN"
        " UPDATE provisions SET text = replace(text, 'shall', 'may'); END",
    ),
    "a trigger that shares a private note": (
        "CREATE TRIGGER x AFTER INSERT ON notes BEGIN UPDATE notes SET private = 0 WHERE key = NEW.key; END",
    ),
    "a trigger that takes proposals away": ("CREATE TRIGGER x AFTER UPDATE ON dossier BEGIN DELETE FROM asks; END",),
    "a trigger that loads a library": (
        "CREATE TRIGGER x AFTER UPDATE ON dossier BEGIN SELECT load_extension('/nowhere'); END",
    ),
    "a trigger that ends a change": (
        "CREATE TRIGGER x BEFORE INSERT ON drafts BEGIN SELECT raise(IGNORE); END",
    ),
    "a trigger with the name of an index": ("CREATE TRIGGER ix_asks_kez DELETE ON asks BEGIN SELECT 1; END",),
    "a view": ("CREATE VIEW secrets AS SELECT 1",),
    "an endless view in the place of a table": (
        "ALTER TABLE pins RENAME TO former_pins",
        f"CREATE VIEW pins AS {ENDLESS} SELECT x AS older_sha256, x AS older_provision, x AS newer_sha256,"
        " x AS newer_provision FROM n",
    ),
    "a view in the place of a table that is gone": (
        "DROP TABLE pins",
        "CREATE VIEW pins AS SELECT '' AS older_sha256, '' AS older_provision, '' AS newer_sha256, '' AS"
        " newer_provision",
    ),
    "a view that a trigger writes": (
        "CREATE VIEW v AS SELECT title FROM dossier",
        "CREATE TRIGGER x INSTEAD OF UPDATE ON v BEGIN DELETE FROM drafts; END",
    ),
    "a table of a search": ("CREATE VIRTUAL TABLE found USING fts5(text)",),
    "a table of boxes": ("CREATE VIRTUAL TABLE boxes USING rtree(id, a, b)",),
    "a table in the place of ours that is a search": ("DROP TABLE pins", "CREATE VIRTUAL TABLE pins USING fts4(a)"),
    "one more table": ("CREATE TABLE luggage (what TEXT)",),
    "one more table that a key empties": (
        "CREATE TABLE luggage (a INTEGER REFERENCES drafts (id) ON DELETE CASCADE)",
    ),
    "one more column": ("ALTER TABLE notes ADD COLUMN luggage VARCHAR",),
    "a hidden column that is computed": ("ALTER TABLE notes ADD COLUMN luggage AS (upper(text)) VIRTUAL",),
    "one more index": ("CREATE INDEX ix_luggage ON notes (author)",),
    "an index that keeps from writing": ("CREATE UNIQUE INDEX ix_luggage ON notes (author)",),
    "an index of an expression": ("CREATE INDEX ix_luggage ON notes (lower(text))",),
    "an index of a part": ("CREATE INDEX ix_luggage ON notes (text) WHERE private = 0",),
    "our index in another order": ("DROP INDEX ix_asks_key", "CREATE INDEX ix_asks_key ON asks (key DESC)"),
    "our index of other columns": ("DROP INDEX ix_asks_key", "CREATE INDEX ix_asks_key ON asks (edit)"),
    "our index of another table": ("DROP INDEX ix_asks_key", "CREATE INDEX ix_asks_key ON pins (older_sha256)"),
    "our index of letters of any case": (
        "DROP INDEX ix_asks_key",
        "CREATE INDEX ix_asks_key ON asks (key COLLATE NOCASE)",
    ),
    "our index of a part": ("DROP INDEX ix_asks_key", "CREATE INDEX ix_asks_key ON asks (key) WHERE key <> ''"),
    "our index that is unique": (
        "DROP INDEX ix_papers_sha256",
        "CREATE UNIQUE INDEX ix_papers_sha256 ON papers (sha256)",
    ),
    "a column of letters of any case": _in_words("drafts", "label VARCHAR", "label VARCHAR COLLATE NOCASE"),
    "a rule that takes the older row away": _in_words("drafts", "UNIQUE (label)", "UNIQUE (label) ON CONFLICT REPLACE"),
    "a key that takes the older row away": _in_words(
        "pins",
        "newer_sha256, newer_provision)",
        "newer_sha256, newer_provision) ON CONFLICT REPLACE",
    ),
    "a rule that lets nothing in": _in_words(
        "notes", "text VARCHAR NOT NULL", "text VARCHAR NOT NULL ON CONFLICT IGNORE"
    ),
    "one more check": _in_words("notes", "text VARCHAR NOT NULL", "text VARCHAR NOT NULL CHECK (length(text) < 9)"),
    "a check of something else": _in_words("notes", "made_on in ('provision'", "made_on in ('nothing'"),
    "no check": _in_words("marks", "field in ('text', 'heading', 'provision')", "1"),
    "a key that takes more away": _in_words("report_lines", "REFERENCES papers (id)", "REFERENCES drafts (id)"),
    "a key that empties": _in_words("provisions", "ON DELETE CASCADE", "ON DELETE SET NULL"),
    "a key that follows": _in_words("provisions", "ON DELETE CASCADE", "ON DELETE CASCADE ON UPDATE CASCADE"),
    "a key that keeps": _in_words("provisions", " ON DELETE CASCADE", ""),
    "a key that waits": _in_words("marks", "ON DELETE CASCADE", "ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"),
    "a key that does not wait": _in_words("provisions", "DEFERRABLE INITIALLY DEFERRED", ""),
    "a default of another value": _in_words("proposal_actors", "DEFAULT 0", "DEFAULT 1"),
    "a default that is computed": _in_words("proposal_actors", "DEFAULT 0", "DEFAULT (random())"),
    "a default where there is none": _in_words("notes", "private BOOLEAN", "private BOOLEAN DEFAULT 0"),
    "a column that may be empty": _in_words("notes", "text VARCHAR NOT NULL", "text VARCHAR"),
    "a column of another type": _in_words("notes", "private BOOLEAN", "private VARCHAR"),
    "a type that says more": _in_words("notes", "text VARCHAR", "text VARCHAR COLLATE NOCASE"),
    "columns that are exchanged": (
        *_in_words("notes", "text VARCHAR NOT NULL", "@ VARCHAR NOT NULL"),
        *_in_words("notes", "author VARCHAR NOT NULL", "text VARCHAR NOT NULL"),
        *_in_words("notes", "@ VARCHAR NOT NULL", "author VARCHAR NOT NULL"),
    ),
    "numbers that are never used again": (
        "CREATE TABLE other (id INTEGER PRIMARY KEY AUTOINCREMENT)",
        "DROP TABLE other",
        *_in_words("evidence", "id INTEGER NOT NULL", "id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT"),
        *_in_words("evidence", ", \n\tCONSTRAINT pk_evidence PRIMARY KEY (id)", ""),
    ),
    "a table that holds to its types": (
        "DROP TABLE preferences",
        "CREATE TABLE preferences (name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name)) STRICT",
    ),
    "a table without numbers of rows": (
        "DROP TABLE preferences",
        "CREATE TABLE preferences (name VARCHAR NOT NULL, value VARCHAR NOT NULL, PRIMARY KEY (name)) WITHOUT ROWID",
    ),
    "a table that is SQLite's own by its name": _as_row("table", "sqlite_luggage", "sqlite_luggage", 2, "CREATE TABLE"
        " sqlite_luggage (a)"),
    "a view that is SQLite's own by its name": _as_row("view", "sqlite_stat1", "sqlite_stat1", 0, "CREATE VIEW"
        " sqlite_stat1 AS SELECT 1 AS tbl, 2 AS idx, 3 AS stat"),
    "two tables on one page": (
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'notes') WHERE name ="
        " 'pins'",
    ),
    "a trigger that says it is a table": _as_row(
        "table", "luggage", "luggage", 2, "CREATE TRIGGER luggage UPDATE ON dossier BEGIN DELETE FROM drafts; END"
    ),
    "a row without a name": ("PRAGMA writable_schema = ON", "INSERT INTO sqlite_master VALUES (NULL, x'ff', 1, 2, 3)"),
    "the number of another schema": ("PRAGMA user_version = 4",),
    "no number of a schema": ("PRAGMA user_version = 0",),
    "a number below all": ("PRAGMA user_version = -1",),
    "another number in the table of the revisions": ("UPDATE alembic_version SET version_num = '1'",),
    "a number that is none": ("UPDATE alembic_version SET version_num = 'evil'",),
    "no number in the table of the revisions": ("DELETE FROM alembic_version",),
    "two numbers in the table of the revisions": ("INSERT INTO alembic_version VALUES ('1')",),
    "no dossier in it": ("DELETE FROM dossier",),
    "two dossiers in it": ("INSERT INTO dossier VALUES (2, 'another', '')",),
    "a statement without end": (f"CREATE TABLE luggage (a DEFAULT '{'x' * 1_000_000}')",),
    "one table less": ("DROP TABLE preferences",),
    "one rule less": _in_words(
        "conflicts", ', \n\tCONSTRAINT uq_conflicts_sort_key_digest UNIQUE (sort, "key", digest)', ""
    ),
    "one index less": ("DROP INDEX ix_positions_key",),
}  # fmt: skip
"""What is put into a dossier of the newest schema, by what it is."""

HARMLESS = {
    "other quotes, capitals and spaces": (
        *_in_words("notes", "CREATE TABLE notes (", "create  table [notes] ( -- notes\n/* of persons */"),
        *_in_words("notes", "\tauthor VARCHAR NOT NULL", '\t"Author" varchar not null'),
    ),
    "no names of rules": (
        *_in_words("pins", "CONSTRAINT pk_pins ", ""),
        *_in_words("notes", "CONSTRAINT ck_notes_priority ", ""),
    ),
    "what SQLite counted of its tables": ("ANALYZE",),
    "pages in another order": ("VACUUM",),
    "our index made anew": ("DROP INDEX ix_asks_key", "CREATE INDEX ix_asks_key\n  ON [asks](key)"),
    "without the index of the first days": ("DROP INDEX ix_provisions_draft_id_parent",),
}
"""What a dossier may have otherwise: its tables are the same."""


def made(path, key=None):
    """A connection to a file as any tool has it: nothing is held back."""
    connection = sqlite3.connect(path, isolation_level=None)
    if key is not None:
        connection.execute(f"PRAGMA key = \"x'{key}'\"")
        connection.execute("PRAGMA cipher_compatibility = 4")
    return connection


def take_as_found(connection):
    """Have the digests of a dossier be those of what is in it: it was changed by a program that knew what it did."""
    connection.execute("DELETE FROM digests")
    rows = FileRows(connection)
    for unit in units():
        store_digests(rows, unit.sort, digests_of(rows, unit.sort, keys_there(rows, unit.sort)))


def put_in(path, statements, key=None):
    """Put something into the file of a dossier."""
    with closing(made(path, key)) as connection:
        for statement in statements:
            connection.execute(statement)


def lead_in_circles(path, table, deep=7, wide=300):
    """Have each page of a table point to the next one three hundred times: to read it to its end takes ages."""
    with closing(made(path)) as connection:
        (root,) = connection.execute(f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (last,) = connection.execute("PRAGMA page_count").fetchone()
    pages = bytearray(path.read_bytes())
    wide = min(wide, (size - 12) // 8)
    leaf = pages[(root - 1) * size : root * size]

    def leading_to(child):
        cells = b"".join(struct.pack(">IB", child, 1) for _ in range(wide))
        places = struct.pack(f">{wide}H", *(size - 5 * (number + 1) for number in range(wide)))
        head = struct.pack(">BHHHBI", 5, 0, wide, size - len(cells), 0, child)
        return (head + places).ljust(size - len(cells), b"\x00") + cells

    pages[(root - 1) * size : root * size] = leading_to(last + 1)
    for number in range(deep):
        pages += leading_to(last + number + 2)
    pages += leaf
    pages[28:32] = struct.pack(">I", len(pages) // size)
    pages[92:96] = pages[24:28]
    path.write_bytes(pages)


TWELVE = [
    "a trigger that alters words",
    "a trigger that shares a private note",
    "a trigger that loads a library",
    "an endless view in the place of a table",
    "a view that a trigger writes",
    "a table of a search",
    "one more table that a key empties",
    "one more column",
    "an index of an expression",
    "a default that is computed",
    "a rule that takes the older row away",
    "two tables on one page",
]
"""Of each sort of thing that a dossier can bring beside its words."""
REFUSED = ("what Travaux never makes", "is damaged; ask your colleague", "not sound itself", "is damaged; use a copy")
"""How a dossier is refused that holds more than one, or was damaged for it."""
SIX = {
    "a trigger": (
        "CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN UPDATE notes SET private = false; RETURN"
        " NEW; END'",
        "CREATE TRIGGER x AFTER UPDATE ON dossier FOR EACH ROW EXECUTE FUNCTION public.f()",
    ),
    "a view in the place of a table": (
        "ALTER TABLE pins RENAME TO away",
        "CREATE VIEW pins AS SELECT * FROM away, generate_series(1, 1000000000)",
    ),
    "a rule": ("CREATE RULE x AS ON INSERT TO authors DO INSTEAD NOTHING",),
    "a policy": ("ALTER TABLE notes ENABLE ROW LEVEL SECURITY", "CREATE POLICY x ON notes USING (author = '')"),
    "a default that is computed": ("ALTER TABLE notes ALTER author SET DEFAULT current_user",),
    "one more column": ("ALTER TABLE digests ADD luggage text",),
}
"""What a colleague can put into a dossier on a server."""
