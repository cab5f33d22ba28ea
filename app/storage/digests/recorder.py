"""Keeping the digests of a dossier in step with what is written into it, in the same transaction.

Whatever a session inserts, alters or takes away, by rows of its own or by statements, is noted by the keys of the units
(`units.py`) that it touches; at the end of the transaction these are read back and their digests stored. Before the
first change of a unit its present digest is asked: one that was damaged before is not called sound because something
else of it was changed. It is told as damaged until all its rows were taken away, or written anew.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, TextClause, event, inspect, select

from app.storage.digests.stored_digests import (
    Key,
    StoredRows,
    digests_of,
    keys_there,
    rows_behind,
    store_digests,
    stored_digests,
    written_key,
)
from app.storage.digests.units import BELOW, parts_of
from app.storage.schema import Base

if TYPE_CHECKING:
    from sqlalchemy.orm import ORMExecuteState, Session
    from sqlalchemy.orm.unitofwork import UOWTransaction

_RECORDER = "digests"
_WRITES = re.compile(r'\s*(?:UPDATE|INSERT INTO|DELETE FROM)\s+"?(\w+)', re.IGNORECASE)
LOST = "!"
"""In the place of a digest: what it is of was damaged before it was brought here."""


@contextmanager
def recording_digests(session: Session) -> Iterator[None]:
    """Around all that a session writes in one transaction, which the caller ends afterwards."""
    recorder = _DigestRecorder(session)
    session.info[_RECORDER] = recorder
    try:
        yield
        session.flush()
        recorder.store()
    finally:
        recorder.leave()
        del session.info[_RECORDER]


def mark_damaged(session: Session, units: Iterable[tuple[str, Key]]) -> None:
    """Have units told as damaged, by sort and key, that a session writes: they were so where they came from."""
    recorder: _DigestRecorder = session.info[_RECORDER]
    recorder.brought.update(units)


class _DigestRecorder:
    """Notes what a session touches. `damaged` has, by sort and key, the digests of what was damaged before."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._touched: dict[str, set[Key]] = defaultdict(set)
        self.damaged: dict[str, dict[Key, str]] = defaultdict(dict)
        self.brought: set[tuple[str, Key]] = set()
        """What came damaged from elsewhere."""
        self._numbers: dict[str, set[Key]] = {}
        """Of sorts of which rows come whose keys are not known before: the keys there were."""
        self._heard = (
            ("do_orm_execute", self._before_statement),
            ("before_flush", self._before_flush),
            ("after_flush", self._after_flush),
        )
        for name, heard in self._heard:
            event.listen(session, name, heard)

    def leave(self) -> None:
        for name, heard in self._heard:
            event.remove(self._session, name, heard)

    @property
    def _rows(self) -> StoredRows:
        return rows_behind(self._session.connection())

    # --- what is touched ---

    def _before_statement(self, state: ORMExecuteState) -> None:
        if isinstance(state.statement, TextClause):
            if written := _WRITES.match(state.statement.text):
                self._touch_all(written[1])
            return
        if not (state.is_insert or state.is_update or state.is_delete):
            return
        statement: Any = state.statement
        table = statement.table
        if not isinstance(table, Table) or table.name not in Base.metadata.tables:
            return
        if state.is_insert:
            given = state.parameters if isinstance(state.parameters, list) else [state.parameters or {}]
            self._touch_values(table.name, given)
            return
        for unit, part in parts_of(table.name):
            asked = select(*(table.c[name] for name in part.key)).distinct()
            if statement.whereclause is not None:
                asked = asked.where(statement.whereclause)
            self._touch(unit.sort, {tuple(row) for row in self._session.execute(asked)})
        if state.is_delete and table.name in BELOW:
            asked = select(table.c.id)
            if statement.whereclause is not None:
                asked = asked.where(statement.whereclause)
            self._touch_below(table.name, set(self._session.scalars(asked)))

    def _touch_all(self, table: str) -> None:
        """Note whatever a table has and gets: of a statement in words nobody knows which rows it means."""
        for unit, _ in parts_of(table):
            there = keys_there(self._rows, unit.sort)
            self._numbers.setdefault(unit.sort, there)
            self._touch(unit.sort, there)

    def _touch_values(self, table: str, given: Iterable[Any]) -> None:
        """Note rows that are to come, by their values."""
        values = list(given)
        for unit, part in parts_of(table):
            keys = [tuple(row.get(name) for name in part.key) for row in values]
            if any(None in key for key in keys) and part.key == ("id",):
                self._numbers.setdefault(unit.sort, keys_there(self._rows, unit.sort))
            self._touch(unit.sort, {key for key in keys if None not in key})

    def _before_flush(self, session: Session, _context: UOWTransaction, _some: object) -> None:
        for one in session.deleted:
            self._touch_row(one, before=True)
            if (table := one.__table__.name) in BELOW:
                self._touch_below(table, {one.id})
        for one in session.dirty:
            if session.is_modified(one):
                self._touch_row(one, before=True)
        for one in session.new:
            self._touch_row(one)

    def _after_flush(self, session: Session, _context: UOWTransaction) -> None:
        for one in session.new:  # those whose numbers the database gave have them now
            self._touch_row(one, new=True)

    def _touch_row(self, row: Any, *, before: bool = False, new: bool = False) -> None:
        """Note a row of a class of tables; with `before`, also under the key that it had."""
        for unit, part in parts_of(row.__table__.name):
            keys = {tuple(getattr(row, name) for name in part.key)}
            if before:
                seen = inspect(row).attrs
                had = [seen[name].history.deleted for name in part.key]
                keys.add(tuple(old[0] if old else getattr(row, name) for old, name in zip(had, part.key, strict=True)))
            keys = {key for key in keys if None not in key}
            if new:
                self._touched[unit.sort] |= keys
            else:
                self._touch(unit.sort, keys)

    def _touch_below(self, table: str, numbers: set[Any]) -> None:
        """Note what the database takes away together with rows of a table."""
        for sort, below, column in BELOW[table]:
            part = next(part for unit, part in parts_of(below) if unit.sort == sort)
            names = [Base.metadata.tables[below].c[name] for name in part.key]
            asked = select(*names).where(Base.metadata.tables[below].c[column].in_(numbers)).distinct()
            self._touch(sort, {tuple(row) for row in self._session.execute(asked)})

    def _touch(self, sort: str, keys: set[Key]) -> None:
        """Note units of which something is about to be changed, and ask of those that are touched for the first time
        whether they are sound; what was damaged, and is gone by now, may come anew.
        """
        rows = self._rows
        gone = keys & self.damaged[sort].keys()
        if gone:
            there = digests_of(rows, sort, gone)
            for key in gone - there.keys():
                del self.damaged[sort][key]
        if fresh := keys - self._touched[sort]:
            self._touched[sort] |= fresh
            if (before := self._numbers.get(sort)) is not None:
                fresh &= before  # the others came in this transaction
            stored, now = stored_digests(rows, sort, fresh), digests_of(rows, sort, fresh)
            for key in fresh:
                kept = stored.get(written_key(key))
                if kept != now.get(key):
                    self.damaged[sort][key] = kept or LOST

    # --- the end ---

    def store(self) -> None:
        """Store the digests of what was touched, as it is now."""
        rows = self._rows
        for sort, before in self._numbers.items():
            self._touched[sort] |= keys_there(rows, sort) - before
        for sort, keys in self._touched.items():
            now = digests_of(rows, sort, keys | self.damaged[sort].keys())
            damaged = {key: digest for key, digest in self.damaged[sort].items() if key in now}
            store_digests(rows, sort, {**now, **damaged}, keys - now.keys())
        for sort, key in self.brought:
            store_digests(rows, sort, {key: LOST})
