"""Sets any number of drafts beside each other as a table. Chosen actors' asks stand there, and an empty column to write
in.

In: the redlines of each draft with the next, the drafts as read, papers of proposals. Out: one value that whoever draws
the table draws. Which provisions belong together is what the redlines say; nothing is aligned anew.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.notation.references.targets import place_key
from app.redline.model import RowState, Style
from app.redline.tables.compilation import bases_of, gather

if TYPE_CHECKING:
    from app.redline.model import Cell, DraftFacts, Redline, Run
    from app.redline.precedents.model import PrecedentsView, ProvisionSources
    from app.redline.tables.compilation import CompilationEntry
    from app.treaty.actors import Register
    from app.treaty.draft import Draft
    from app.treaty.proposals import ProposalPaper

MOST_COLUMNS = 7
"""So many columns can be read on a page."""


@dataclass(frozen=True, slots=True)
class AskColumn:
    """Whose asks a column holds."""

    actor: str
    name: str
    type: str


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """One provision: its cell in each draft (None where that has it not), and the asks on it by actor."""

    cells: tuple[Cell | None, ...]
    asks: tuple[tuple[CompilationEntry, ...], ...] = ()


@dataclass(frozen=True)
class ColumnTable:
    """Drafts in their order, the actors whose asks stand beside them, and the rows. Words that are new in a draft are
    marked against the draft before it.
    """

    drafts: tuple[DraftFacts, ...]
    actors: tuple[AskColumn, ...]
    rows: tuple[ColumnRow, ...]
    empty: bool = False
    """Whether the last column is empty, for a compromise to be written in."""
    unplaced: tuple[CompilationEntry, ...] = field(default=())
    """Asks of the actors that speak to none of these drafts, or to no provision of them."""
    bases: Mapping[str, str] = field(default_factory=dict)
    """Ask id → the name of the draft that it speaks to, of asks that speak to none of these and were followed."""
    sources: PrecedentsView | None = None
    """Where the words of the last draft come from; None for no column of it."""

    def sources_of(self, row: ColumnRow) -> ProvisionSources | None:
        """Where the words of a row come from; None where the last draft has no words there, or nobody looked."""
        cell = row.cells[-1]
        if self.sources is None or cell is None or not cell.text:
            return None
        return self.sources.by_provision.get(cell.provision)


@dataclass(frozen=True, slots=True)
class DraftPath:
    """How provisions of a draft that is not shown are found in one that is: `to` is its index in the series."""

    to: int
    provisions: Mapping[str, str]
    """Id of a provision there → id in the draft that is shown."""


def table_of(
    steps: Sequence[Redline],
    series: Sequence[Draft],
    chosen: Sequence[int],
    papers: Sequence[ProposalPaper],
    register: Register,
    actors: Sequence[AskColumn] = (),
    *,
    empty: bool = False,
    paths: Mapping[int, DraftPath] | None = None,
) -> ColumnTable:
    """The table of the `chosen` drafts of a series as read, of which `steps` holds the redlines of each with the next;
    of one draft alone the redline with itself. The whole series says which draft a proposal speaks to; `paths` lead
    from those that are not chosen to one that is, by their index.

    >>> drafts = draft("1. Ships moor.", label="A"), draft("1. Boats moor.", label="B")
    >>> table = table_of([redline(*drafts)], drafts, [0, 1], [], REGISTER)
    >>> [[run.text for run in cell.text] for cell in table.rows[-1].cells]
    [['Ships', ' moor.'], ['Boats', ' moor.']]
    """
    facts = (steps[0].older, *(step.newer for step in steps))[: len(chosen)]
    rows = [ColumnRow(tuple(cells.get(at) for at in range(len(chosen)))) for cells in _aligned(steps)]
    placed, unplaced = _asked(rows, series, chosen, papers, register, actors, paths or {}) if actors else ({}, ())
    there = {entry.ask.id: entry.proposal.id for entries in placed.values() for entry in entries}
    spoken = bases_of(series, papers) if there else {}
    followed = {ask: series[at] for ask, one in there.items() if (at := spoken[one]) is not None and at not in chosen}
    filled = [
        replace(row, asks=tuple(tuple(placed.get((at, number), ())) for number in range(len(actors))))
        for at, row in enumerate(rows)
    ]
    named = {ask: base.label or base.symbol or base.source for ask, base in followed.items()}
    return ColumnTable(facts, tuple(actors), tuple(filled), empty, tuple(unplaced), named)


def restrict_table(table: ColumnTable, place: str) -> ColumnTable:
    """The rows of one article or paragraph, as any of the drafts numbers it, and what stands under it."""
    wanted = place_key(place)
    kept = tuple(row for row in table.rows if any(_within(cell.address, wanted) for cell in row.cells if cell))
    asks = tuple(entry for entry in table.unplaced if _within(entry.address, wanted))
    return replace(table, rows=kept, unplaced=asks)


def _within(address: str, wanted: str) -> bool:
    key = place_key(address)
    return key == wanted or key.startswith((f"{wanted}(", f"{wanted},"))


def _aligned(steps: Sequence[Redline]) -> list[dict[int, Cell]]:
    """The cells of each row by the place of their draft. A provision that a draft has no longer keeps its place behind
    what stood before it.
    """
    rows: list[dict[int, Cell]] = []
    for step, redline in enumerate(steps):
        before = {cells[step].provision: cells for cells in rows if step in cells}
        behind = _behind(rows, step)
        made = list(behind.pop("", []))
        for row in redline.rows:
            if row.state is RowState.MOVED_FROM:
                continue
            cells = before.pop(row.older.provision, None) if row.older else None
            if cells is None:
                cells = {step: _plain(row.older)} if row.older and not step else {}
            if row.newer is not None:
                cells[step + 1] = row.newer
            made.append(cells)
            made += behind.pop(cells[step].provision, []) if step in cells else []
        rows = [cells for cells in made if cells]
    return rows


def _behind(rows: Sequence[dict[int, Cell]], step: int) -> dict[str, list[dict[int, Cell]]]:
    """The rows that draft `step` has not, by the provision of it behind which they stand."""
    found: dict[str, list[dict[int, Cell]]] = {}
    last = ""
    for cells in rows:
        if step in cells:
            last = cells[step].provision
        else:
            found.setdefault(last, []).append(cells)
    return found


def _plain(cell: Cell) -> Cell:
    """A cell of the first draft, which has nothing to be marked against."""

    def words(runs: Sequence[Run]) -> tuple[Run, ...]:
        return tuple(replace(run, style=Style.EQUAL, change="") for run in runs)

    return replace(cell, number=words(cell.number), heading=words(cell.heading), text=words(cell.text), signs=())


def _asked(
    rows: Sequence[ColumnRow],
    series: Sequence[Draft],
    chosen: Sequence[int],
    papers: Sequence[ProposalPaper],
    register: Register,
    actors: Sequence[AskColumn],
    paths: Mapping[int, DraftPath],
) -> tuple[Mapping[tuple[int, int], list[CompilationEntry]], list[CompilationEntry]]:
    """The asks of the actors by (row, place of the actor), each where the draft it speaks to has its provision, or
    where the way from that draft leads.
    """
    bases = bases_of(series, papers)
    placed: dict[tuple[int, int], list[CompilationEntry]] = {}
    unplaced: dict[str, CompilationEntry] = {}
    for at in range(len(series)):
        where = _places(rows, series[at], chosen, at, paths.get(at))
        for entry in (entry for article in gather(series, at, papers, register).articles for entry in article.entries):
            mine = [n for n, one in enumerate(actors) if any(a.id == one.actor for a in entry.proposal.actors)]
            place = _row_of(entry, where) if bases[entry.proposal.id] == at else None
            if mine and place is None:
                unplaced.setdefault(entry.ask.id, entry)
            elif place is not None:
                for one in mine:
                    placed.setdefault((place, one), []).append(entry)
    return placed, list(unplaced.values())


def _places(
    rows: Sequence[ColumnRow], draft: Draft, chosen: Sequence[int], at: int, path: DraftPath | None
) -> dict[str, int]:
    """The rows by the addresses that a draft of the series prints; () for one from which no way leads here."""
    where: dict[str, int] = {}
    column = chosen.index(at) if at in chosen else chosen.index(path.to) if path is not None else None
    if column is None:
        return where
    row_of = {cell.provision: n for n, row in enumerate(rows) if (cell := row.cells[column]) is not None}
    for provision in draft.provisions:
        there = provision.id if at in chosen or path is None else path.provisions.get(provision.id, "")
        if there in row_of:
            where.setdefault(place_key(provision.address), row_of[there])
    return where


def _row_of(entry: CompilationEntry, where: Mapping[str, int]) -> int | None:
    """The row of the provision that an ask speaks to, or of the article it stands in."""
    article = re.split(r"[(,]", entry.address, maxsplit=1)[0]
    return next((where[key] for key in map(place_key, (entry.address, article)) if key and key in where), None)
