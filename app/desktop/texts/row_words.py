"""A row in plain words, for whoever hears the text instead of seeing it: deleted …, inserted …, proposed by ….

It says what the Redline says, in reading order, and no more. No Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.redline.model import Cell, Chip, Row, RowState, Run, Style

if TYPE_CHECKING:
    from collections.abc import Iterable

_STATES = {
    RowState.INSERTED: "New provision.",
    RowState.DELETED: "Provision deleted.",
    RowState.RENUMBERED: "Renumbered only.",
    RowState.UNCHANGED: "Unchanged.",
}
_LEADS = {
    Style.INSERTED: "inserted",
    Style.DELETED: "deleted",
    Style.BRACKET_ADDED: "bracket added",
    Style.BRACKET_REMOVED: "bracket removed",
    Style.REFERENCE: "reference follows",
    Style.EDITORIAL_INSERTED: "editorial, inserted",
    Style.EDITORIAL_DELETED: "editorial, deleted",
    Style.STATUS: "status",
    Style.SAME: "same words, another meaning or form",
    Style.MOVED_FROM: "moved away",
    Style.MOVED_TO: "moved here",
}
_SIGNS = {"split": "Divided here.", "join": "Joined here."}


def row_words(row: Row) -> str:
    """The row as a few lines: where it stands, what became of it, its words with their marks, who asked."""
    lines = [_where(row)]
    if row.state in _STATES:
        lines.append(_STATES[row.state])
    if row.move:
        way = "Moved from here to" if row.state is RowState.MOVED_FROM else "Moved here from"
        lines.append(f"{way} {row.other} ({row.move}).")
    same = row.older and row.newer and not row.changes and _spoken(row.older) == _spoken(row.newer)
    if row.older and not same:
        lines.append(f"Older: {_spoken(row.older)}")
    if row.newer:
        lines.append(f"Newer: {_spoken(row.newer)}" if not same else _spoken(row.newer))
    if row.changes:
        lines.append(_who(row.chips))
    return "\n".join(lines)


def _where(row: Row) -> str:
    old, new = (cell.address if cell else "" for cell in (row.older, row.newer))
    return f"{new} (was {old})" if old and new and old != new else new or old


def _spoken(cell: Cell) -> str:
    words = " ".join(w for w in map(_runs, (cell.number, cell.heading, cell.text)) if w)
    signs = [_SIGNS[sign.kind] for sign in cell.signs if sign.kind in _SIGNS]
    return " ".join((words, *signs))


def _runs(runs: Iterable[Run]) -> str:
    said = [
        run.text.strip() if run.style is Style.EQUAL else f"({_LEADS[run.style]}: {run.text.strip() or 'space'})"
        for run in runs
    ]
    return " ".join(word for word in said if word)


def _who(chips: tuple[Chip, ...]) -> str:
    if not chips:
        return "Unattributed: nobody is known to have asked."
    links = {"marked": "marked in the text", "matched": "matched by wording", "asserted": "entered by hand"}
    asked = [f"{chip.full or chip.name}, {links[chip.link.value]}" for chip in chips if not chip.opposite]
    against = [f"{chip.full or chip.name}, {links[chip.link.value]}" for chip in chips if chip.opposite]
    parts = [f"Proposed by {'; '.join(asked)}." if asked else "", f"Against: {'; '.join(against)}." if against else ""]
    return " ".join(part for part in parts if part)
