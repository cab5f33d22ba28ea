"""Over which rows of a dossier one digest goes: those of a draft's text, a paper, a proposal, a note, and so on.

A unit is what is written and taken away at once, and what a person knows by a name; together the units hold every row
and every column of every table of `schema.py`, which a test asks. How rows become a digest is `stored_digests.py`'s
business; `docs/formats.md`, "Digests of what a dossier holds", says both for other programs.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from app.storage.schema import Base


@dataclass(frozen=True, slots=True)
class UnitPart:
    """The rows of one table that belong to a unit."""

    table: str
    key: tuple[str, ...]
    """Its columns that hold the key of the unit."""
    columns: tuple[str, ...]
    """All its columns, in the order of their names."""
    order: tuple[str, ...]
    """By which the rows of one unit are put in order."""


@dataclass(frozen=True, slots=True)
class DigestUnit:
    """One sort of thing that has a digest."""

    sort: str
    parts: tuple[UnitPart, ...]
    large: bool = False
    """Whether one alone has so many rows, or such long ones, that they are read one by one."""


def _unit(sort: str, *tables: tuple[str, str], large: bool = False) -> DigestUnit:
    return DigestUnit(sort, tuple(_part(table, tuple(key.split())) for table, key in tables), large)


def _part(table: str, key: tuple[str, ...]) -> UnitPart:
    columns = Base.metadata.tables[table].columns
    rest = tuple(column.name for column in Base.metadata.tables[table].primary_key if column.name not in key)
    return UnitPart(table, key, tuple(sorted(columns.keys())), ("position", *rest) if table == "report_lines" else rest)


@cache
def units() -> tuple[DigestUnit, ...]:
    """All units, those that a reader asks for first."""
    return (
        _unit("draft", ("drafts", "id")),
        _unit("text", ("provisions", "draft_id"), ("marks", "draft_id"), large=True),
        _unit("draft report", ("report_lines", "draft_id")),
        _unit("pages", ("pages", "draft_id"), large=True),
        _unit("instrument", ("instruments", "key"), large=True),
        _unit("paper", ("papers", "id")),
        _unit("paper report", ("report_lines", "paper_id")),
        _unit(
            "proposal",
            ("proposals", "paper_id position"),
            ("proposal_actors", "paper_id proposal"),
            ("asks", "paper_id proposal"),
        ),
        _unit("note", ("notes", "key")),
        _unit("confirmation", ("confirmations", "id")),
        _unit("position", ("positions", "id")),
        _unit("evidence", ("evidence", "id")),
        _unit("author", ("authors", "author")),
        _unit("actor", ("actors", "id"), ("actor_names", "actor"), ("memberships", "group")),
        _unit("pin", ("pins", "older_sha256 older_provision newer_sha256 newer_provision")),
        _unit("title", ("dossier", "id")),
        _unit("preference", ("preferences", "name")),
        _unit("conflict", ("conflicts", "id")),
        _unit("former", ("former", "sort key")),
        _unit("read", ("amendments_read", "reader")),
    )


@cache
def unit_of(sort: str) -> DigestUnit:
    """The unit of a sort."""
    return next(unit for unit in units() if unit.sort == sort)


@cache
def parts_of(table: str) -> tuple[tuple[DigestUnit, UnitPart], ...]:
    """The units to which rows of a table belong, each with its part there."""
    return tuple((unit, part) for unit in units() for part in unit.parts if part.table == table)


BELOW = {
    "drafts": (("text", "provisions", "draft_id"), ("draft report", "report_lines", "draft_id"),
               ("pages", "pages", "draft_id")),
    "papers": (("paper report", "report_lines", "paper_id"), ("proposal", "proposals", "paper_id")),
}  # fmt: skip
"""Units that go with a row of another table, when that is taken away: the database takes theirs with it. Sort, table,
and the column that points to the row.
"""
