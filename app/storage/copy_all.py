"""All rows of a dossier brought into another, empty one, as they are, be it in a file or on a server; but nothing of
what one reader read into or out of the dossier of many.

They go through the classes of the tables, so that each engine gets a value as it keeps it. It works inside sessions
that are handed in and commits nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Table, delete, func, insert, select, text, update

from app.storage.digests.damage import damaged_units
from app.storage.digests.recorder import mark_damaged
from app.storage.digests.stored_digests import rows_behind
from app.storage.schema import AmendmentReadRow, Base, DossierRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_AT_ONCE = 500


def copy_rows(source: Session, target: Session, title: str = "") -> None:
    """Bring every row that `source` sees into the tables of `target`, which hold nothing but the dossier's one row; of
    what was read none but from file to file: on a server it would be somebody else's, or seen by others. The dossier
    has the `title` of the other one there, where none is given. What is not as it was stored is told so in the copy,
    too.
    """
    target.execute(delete(DossierRow))
    own = all(session.connection().dialect.name == "sqlite" for session in (source, target))
    for table in Base.metadata.sorted_tables:
        if table.name == AmendmentReadRow.__tablename__ and not own:
            continue
        rows = source.execute(select(table).order_by(*table.primary_key)).mappings()
        for some in rows.partitions(_AT_ONCE):
            target.execute(insert(table), [dict(row) for row in some])
        _go_on_counting(target, table)
    if title:
        target.execute(update(DossierRow).values(title=title))
    mark_damaged(target, damaged_units(rows_behind(source.connection())))


def _go_on_counting(session: Session, table: Table) -> None:
    """Have a server give the numbers after those that came; a file looks by itself which was the last."""
    counted = table.autoincrement_column
    if counted is None or session.connection().dialect.name != "postgresql":
        return
    last = session.scalar(select(func.max(counted)))
    if last is not None:
        schema = session.connection().get_execution_options()["schema_translate_map"][None]
        named = "format('%I.%I', CAST(:schema AS text), CAST(:table AS text))"
        sequence = text(f"SELECT setval(pg_get_serial_sequence({named}, :column), :last)")
        session.execute(sequence, {"schema": schema, "table": table.name, "column": counted.name, "last": last})
