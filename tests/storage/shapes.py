"""What the revisions make of a dossier, to be compared with what the program keeps of it in `app/storage/shapes`.

After a new revision `python -m tests.storage.shapes` writes the descriptions anew.
"""

from __future__ import annotations

import json
from contextlib import closing

from sqlalchemy import create_engine, text
from sqlalchemy.pool import StaticPool

from app.storage.migrate import upgrade
from app.storage.schema import HEAD
from app.storage.server.shape import facts_of
from app.storage.shape import SHAPES
from app.storage.sqlite import sqlite3
from tests import postgres


def rows_made(number):
    """The rows of SQLite's table of tables after the revision of a number."""
    with closing(sqlite3.connect(":memory:")) as memory:
        engine = create_engine("sqlite://", module=sqlite3, creator=lambda: memory, poolclass=StaticPool)
        with engine.connect() as connection:
            upgrade(connection, revision=str(number))
            connection.commit()
        asked = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"
        return [list(row) for row in memory.execute(asked)]


def facts_made(server, number):
    """What is in a schema of a server after the revision of a number. `server` is the address of a database."""
    name = f"shape-{number}"
    engine = create_engine(server)
    with engine.connect() as connection:
        connection.execute(text(f'CREATE SCHEMA "{name}"'))
        connection.execute(text(f'SET search_path TO "{name}"'))
        upgrade(connection, revision=str(number))
        connection.execute(text("SET search_path TO pg_catalog"))
        made = facts_of(connection.connection.driver_connection, name)
        connection.rollback()
    engine.dispose()
    return [list(fact) for fact in sorted(made.elements())]


def _write(file, rows):
    (SHAPES / file).write_text(
        "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n", "utf-8"
    )


if __name__ == "__main__":
    with postgres.running(postgres.programs()) as address:
        for made in range(1, HEAD + 1):
            _write(f"{made}.json", rows_made(made))
            _write(f"server-{made}.json", facts_made(address, made))
