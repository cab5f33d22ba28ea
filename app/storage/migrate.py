"""Bringing the tables of a dossier to the newest schema, with Alembic and without its command line.

The revisions lie in `migrations/versions`; their names are numbers, so that the file's `user_version` can say them.
There is no env.py: the connection is handed in, and the caller's transaction holds all of it. Alembic is imported
only when there is something to do.
"""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

MIGRATIONS = Path(__file__).parent / "migrations"
"""Where the revisions lie, also in the frozen program."""


def upgrade(connection: Connection, done: Callable[[int], None] = lambda _count: None, revision: str = "head") -> None:
    """Run every revision up to `revision` that the dossier has not had yet, inside the transaction of `connection`;
    nothing is committed.

    `done` is called after each with how many there were; what it raises ends the work.
    """
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    from app.storage.schema import Base

    scripts = ScriptDirectory(str(MIGRATIONS))
    context = EnvironmentContext(
        Config(),
        scripts,
        fn=lambda current, context: scripts._upgrade_revs(revision, current),
        destination_rev=revision,
    )
    counted = count(1)
    with context:
        context.configure(
            connection=connection,
            target_metadata=Base.metadata,
            transactional_ddl=True,
            render_as_batch=True,
            on_version_apply=lambda **_facts: done(next(counted)),
        )
        context.run_migrations()
