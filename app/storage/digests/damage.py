"""What in a dossier is not as it was stored: found by the digests, and named by what a person calls it.

It reads and changes nothing. Damage of pages and tables, which keeps a dossier from being opened, is asked elsewhere
(`file/file.py`, `shape.py`).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.message import Message
from app.storage.digests.stored_digests import (
    UNREADABLE,
    Key,
    StoredRows,
    digests_of,
    is_damage,
    key_of,
    keys_there,
    stored_digests,
    written_key,
)
from app.storage.digests.units import BELOW, parts_of, units
from app.storage.sqlite import sqlite3

if TYPE_CHECKING:
    from app.job import Progress

OF_DRAFTS = frozenset({"draft", "text", "draft report", "pages"})
"""Sorts of units that are a draft's, whose key is its number."""
NEVER_EXPORTED = frozenset({"note", "former", "read", "conflict", "preference"})
"""Sorts of units of which a comparison says nothing; notes only where they are asked for."""
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class DamagedRecord:
    """Something that is not as it was stored."""

    message: Message
    """One sentence: what it is, and what to do."""
    sort: str
    key: str
    """As the table of digests has it."""


def find_damage(
    rows: StoredRows,
    *,
    drafts: Collection[str] | None = None,
    leave_out: Collection[str] = (),
    progress: Progress | None = None,
) -> tuple[DamagedRecord, ...]:
    """All that is not as it was stored, in the order of its sorts: of drafts only those with these labels, where any
    are given, and nothing of the sorts in `leave_out`. A draft is named once, whatever of it is damaged. Raises what
    `progress` does.
    """
    numbers = None if drafts is None else _numbers(rows, drafts)
    found: list[DamagedRecord] = []
    named: set[Message] = set()
    for unit in units():
        if unit.sort in leave_out:
            continue
        of_drafts = unit.sort in OF_DRAFTS
        for key, written in _damaged(rows, unit.sort, numbers if of_drafts else None, progress):
            record = _record(rows, unit.sort, key, written)
            if record.message not in named:
                named.add(record.message)
                found.append(record)
    return tuple(found)


def damaged_units(rows: StoredRows) -> tuple[tuple[str, Key], ...]:
    """Sort and key of every unit that is not as it was stored; also of those that are gone."""
    return tuple(
        (unit.sort, key or tuple(json.loads(written or "[]")))
        for unit in units()
        for key, written in _damaged(rows, unit.sort, None)
    )


def damaged_below(rows: StoredRows, table: str, number: int) -> frozenset[tuple[str, Key]]:
    """The units that are not as they were stored of one row of `drafts` or `papers` and what hangs on it: the sort of
    each, and what its key has behind the number of the row.
    """
    found: set[tuple[str, Key]] = set()
    for sort, below, column in (("draft" if table == "drafts" else "paper", table, "id"), *BELOW[table]):
        part = next(part for unit, part in parts_of(below) if unit.sort == sort)
        names = ", ".join(f'"{name}"' for name in part.key)
        asked = f'SELECT DISTINCT {names} FROM {rows.named(below)} WHERE "{column}" = {rows.mark}'
        keys = set(map(key_of, rows.read(asked, [number])))
        found.update((sort, key[1:]) for key, _ in _damaged(rows, sort, keys))
    return frozenset(found)


def is_damaged(rows: StoredRows, sort: str, key: Key) -> bool:
    """Whether one unit is not as it was stored."""
    return any(True for _ in _damaged(rows, sort, {key}))


def _damaged(
    rows: StoredRows, sort: str, only: Collection[Key] | None, progress: Progress | None = None
) -> Iterator[tuple[Key, str]]:
    stored = stored_digests(rows, sort, only)
    try:
        keys = keys_there(rows, sort) if only is None else only
        now = digests_of(rows, sort, keys, progress)
    except sqlite3.DatabaseError as error:  # not even what there is of this sort can be read
        if not is_damage(error):
            raise
        yield (), ""
        return
    there = {written_key(key): (key, digest) for key, digest in now.items()}
    for written, (key, digest) in sorted(there.items()):
        if digest == UNREADABLE or stored.get(written) != digest:
            yield key, written
    for written in sorted(stored.keys() - there.keys()):
        yield (), written


def _numbers(rows: StoredRows, labels: Collection[str]) -> set[Key]:
    """The numbers of the drafts with these labels."""
    marks = ", ".join([rows.mark] * len(labels))
    asked = f"SELECT id FROM {rows.named('drafts')} WHERE label IN ({marks})"
    return set(map(key_of, rows.read(asked, list(labels)))) if labels else set()


# --- in words ---


def _record(rows: StoredRows, sort: str, key: Key, written: str) -> DamagedRecord:
    """What is said of a damaged unit; of one that is gone, whose key is empty, no name is known."""
    if sort in OF_DRAFTS:
        (name,) = _facts(rows, "drafts", key, ("label",))
        return DamagedRecord(
            Message(
                "The draft “{0}” is not as it was stored, so words, marks or facts of it may be wrong; restore a copy "
                "of the dossier, or take the draft out and import its file again.",
                (name,),
            ),
            sort,
            written,
        )
    if sort in ("paper", "paper report", "proposal"):
        source, *_ = _facts(rows, "papers", key[:1], ("source",))
        (address,) = _facts(rows, "proposals", key, ("address",)) if sort == "proposal" else ("",)
        if address:
            return DamagedRecord(
                Message(
                    "The proposal on {0} in “{1}” is not as it was stored, so it may ask or name something else; "
                    "restore a copy of the dossier, or enter it again.",
                    (address, source),
                ),
                sort,
                written,
            )
        return DamagedRecord(
            Message(
                "The paper “{0}” is not as it was stored; restore a copy of the dossier, or take the paper out and "
                "import its file again.",
                (source,),
            ),
            sort,
            written,
        )
    if sort == "instrument":
        (name,) = _facts(rows, "instruments", key, ("title",))
        return DamagedRecord(
            Message(
                "The instrument “{0}” is not as it was stored, so words or facts of it may be wrong; restore a copy of "
                "the dossier, or take it from the shelf and add its file again.",
                (name,),
            ),
            sort,
            written,
        )
    if sort == "note":
        words, label = _facts(rows, "notes", key, ("text", "draft_label"))
        return DamagedRecord(
            Message(
                "The note “{0}” on the draft “{1}” is not as it was stored; restore a copy of the dossier, or delete "
                "the note and write it again.",
                (words, label),
            ),
            sort,
            written,
        )
    return _rest(rows, sort, key, written)


def _rest(rows: StoredRows, sort: str, key: Key, written: str) -> DamagedRecord:
    if sort == "confirmation":
        labels = _facts(rows, "confirmations", key, ("older_label", "newer_label"))
        return DamagedRecord(
            Message(
                "An answer to who asked for a change between “{0}” and “{1}” is not as it was stored; restore a copy "
                "of the dossier, or take it back and answer again.",
                tuple(labels),
            ),
            sort,
            written,
        )
    if sort in ("position", "evidence"):
        facts = _facts(rows, "positions" if sort == "position" else "evidence", key, ("as_written", "address"))
        return DamagedRecord(
            Message(
                "The position of “{0}” on {1} is not as it was stored; restore a copy of the dossier, or delete it and "
                "enter it again.",
                tuple(facts),
            ),
            sort,
            written,
        )
    if sort in ("author", "actor"):
        (name,) = _facts(rows, f"{sort}s", key, ("author",) if sort == "author" else ("short",))
        return DamagedRecord(
            Message(
                "What the dossier says of “{0}” is not as it was stored, so a wrong State may be named; restore a copy "
                "of the dossier, or enter it again.",
                (name,),
            ),
            sort,
            written,
        )
    return DamagedRecord(
        Message(
            "Something that the dossier keeps for itself is not as it was stored (“{0}”); restore a copy of the "
            "dossier.",
            (sort,),
        ),
        sort,
        written,
    )


def _facts(rows: StoredRows, table: str, key: Key, columns: tuple[str, ...]) -> list[str]:
    """What a row says of itself, legible whatever became of it; "?" for what cannot be read."""
    nothing = ["?"] * len(columns)
    ((_, part), *_) = parts_of(table)
    if len(key) != len(part.key):
        return nothing
    where = " AND ".join(f'"{name}" = {rows.mark}' for name in part.key)
    asked = ", ".join(f'"{name}"' for name in columns)
    try:
        found = rows.read(f"SELECT {asked} FROM {rows.named(table)} WHERE {where}", key)
    except (sqlite3.DatabaseError, UnicodeEncodeError):
        return nothing
    return [_legible(value) for value in found[0]] if found else nothing


def _legible(value: object) -> str:
    said = value.decode("utf-8", "replace") if isinstance(value, bytearray) else str(value)
    seen = "".join(sign if sign.isprintable() else "�" for sign in said)
    return (seen if len(seen) <= _LONGEST else f"{seen[:_LONGEST]}…") or "?"
