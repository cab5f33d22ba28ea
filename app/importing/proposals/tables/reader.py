"""Tables of proposals: one row, one ask, under headings such as Article, Proponent, Current text, Proposed text.

In: a grid of cells, whatever file it stood in. It opens no file; it decides nothing about names that the register does
not know. Where a row speaks to is said in `places`, what it asks in `asks`, which column says what in `headings`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.importing.proposals.compilation.heads.heads import (
    UNNAMED,
    BlockHead,
    doubts_about,
    proposal_of_backers,
    read_names,
)
from app.importing.proposals.compilation.heads.other_speakers import foreign_line
from app.importing.proposals.compilation.requests.quotations import gives_anothers_words
from app.importing.proposals.compilation.stances.answers import asks_of_side, proposal_of_answer
from app.importing.proposals.compilation.stances.disavowals import row_without_disavowed
from app.importing.proposals.compilation.stances.kinship import siding_of
from app.importing.proposals.compilation.stances.resolution import SidingProposal, bare_siding, resolve_sidings
from app.importing.proposals.compilation.stances.stances import StanceAnswer
from app.importing.proposals.compilation.stances.withdrawals import noted_head
from app.importing.proposals.tables.asks import ProposalTableRow, asks_of_row, stance_of_cell
from app.importing.proposals.tables.delegation_columns import DelegationColumns, delegation_columns, says_nothing
from app.importing.proposals.tables.headings import TableHeadings, column_of, heads_of
from app.importing.proposals.tables.places import address_of, is_new, place_above, place_of
from app.job import Progress, Refused, SilentProgress
from app.late_methods import dataclass
from app.message import Message
from app.notation.documents.days import day_stands_first, read_days
from app.notation.statements.actor_lists import is_actor_line, read_actor_list
from app.notation.statements.withdrawals import takes_back
from app.treaty.draft import ReportLine, Severity
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, Proposal

if TYPE_CHECKING:
    from app.importing.source.grids import Grid
    from app.treaty.actors import Register


TWO_DAYS = "{words} can be {day} or {day2}; the later is taken, so that nobody is named too late."


_SOURCE = re.compile(
    r"(?P<source>.+?), (?P<where>(?:page|row|line|paragraph|table|p\.) .*?\d)(?:, (?P<date>\d{4}-\d\d-\d\d))?"
)
_AUTHOR = re.compile(r"\(author\b", re.IGNORECASE)
"""A name that is said to be an author's of tracked changes: no actor is meant, however it is spelled."""
_MOST_ROWS = 20_000
_LONGEST_LINE = 300
_KEYS = frozenset(("article", "actors", "role", "speakers", "option", "date", "status"))
"""Columns that ask for nothing: a row with no others says whose, and where, the rows below it are."""
_ROLES = frozenset(("facilitator", "speaker"))
"""Roles of actors who propose nothing, as a compilation has them in a column and behind the names."""
_LONGEST_STANCE = 4
"""Words of a cell that may say nothing but a stance."""
_OF_DELEGATIONS = TableHeadings(0, {"article": 0, "actors": 1})
"""The headings that a cell of a delegation's column has by its row and column."""


@dataclass(frozen=True, slots=True)
class TableProposals:
    """The proposals of a table in order, and what was doubtful."""

    proposals: tuple[Proposal, ...]
    report: tuple[ReportLine, ...]


@dataclass(frozen=True, slots=True)
class TablePaper:
    """What all rows of a paper have in common: its name, its date, and who proposes where no row says it."""

    source: str
    date: str
    prefix: str
    """Begins every id."""
    proponents: tuple[ActorRef, ...] = ()
    """Whose all proposals are, as a person says; names in the paper itself go before it."""
    base: str = ""
    """The draft it speaks to where no row says it."""


def read_grids(
    grids: Sequence[Grid], register: Register, paper: TablePaper, *, progress: Progress | None = None
) -> TableProposals:
    """Read the tables of proposals among the grids of a paper.

    Out: a proposal per row that asks something. A table without headings that has as many columns as the one before it
    goes on that one. Raises Refused when no grid has the headings or one is too long.
    """
    progress = progress or SilentProgress()
    reader = _Reader(register, paper)
    heads: TableHeadings | None = None
    width = 0
    for at, grid in enumerate(grids):
        progress.step(at, len(grids), "Reading proposals")
        if len(grid.rows) > _MOST_ROWS:
            raise Refused(
                Message("“{0}” has more than {1} rows; split it into smaller tables.", (paper.source, _MOST_ROWS))
            )
        placed = place_above(grid.above)
        own = heads_of(grid.rows, placed=bool(placed))
        apart = delegation_columns(grid.rows, register, placed=bool(placed)) if own is None else None
        if apart is not None:
            reader.take_delegations(grid, apart, placed)
            heads = None
            continue
        wide = max((len(row) for row in grid.rows), default=0)
        if own is None and (heads is None or wide != width or grid.above):
            heads = None
            continue
        first = own.row + 1 if own is not None else 0
        heads, width = own or heads, wide
        reader.by = submitted_by(grid.above, register, reader.by)
        assert heads is not None, "either its own or those before it"
        reader.take(grid, heads, first, placed, progress)
    reader.settle()
    if not reader.found:
        raise Refused(
            Message(
                "“{0}” is no table of proposals: it needs the headings Article, Proponent and Proposed text in a row.",
                (paper.source,),
            )
        )
    return TableProposals(tuple(reader.proposals), tuple(reader.report))


def holds_proposals(grids: Sequence[Grid], register: Register) -> bool:
    """True when one of the grids is a table of proposals."""
    return any(
        heads_of(grid.rows, placed=placed) is not None
        or delegation_columns(grid.rows, register, placed=placed) is not None
        for grid in grids
        for placed in (bool(place_above(grid.above)),)
    )


class _Reader:
    """Reads row after row; what a row leaves blank because it is as above is carried down."""

    def __init__(self, register: Register, paper: TablePaper) -> None:
        self.register = register
        self.paper = paper
        self.proposals: list[Proposal] = []
        self.report: list[ReportLine] = []
        self.found = False
        self.read: dict[str, tuple[tuple[ActorRef, ...], BlockHead | None]] = {}
        self.day_first = False
        """Whether the numbers of a table show that the day stands before the month."""
        self.said: dict[str, SidingProposal] = {}
        """What those rows say that only side with others, by the ids of their proposals."""
        self.secondary: set[str] = set()
        """The ids of those who stand for or against another's row."""
        self.by = paper.proponents
        """Who proposes what a table without a column of proponents puts forward."""

    def take(self, grid: Grid, heads: TableHeadings, first: int, placed: str, progress: Progress) -> None:
        """Read the rows of one table from row `first` on; `placed` is the place that the words above it name."""
        self.found = True
        dates = heads.columns.get("date", -1)
        self.day_first = day_stands_first(row[dates] for row in grid.rows if 0 <= dates < len(row))
        above: dict[str, str] = {"article": placed, "actors": ""}
        under = _rationale(grid.below) if "rationale" not in heads.columns else ""
        told = (
            {column: " ".join(grid.rows[heads.row][column].split()) for column in heads.columns.values()}
            if first
            else {}
        )
        for at in range(first, len(grid.rows)):
            if at % 200 == 0:
                progress.step(at, len(grid.rows), "Reading proposals")
            cells = grid.rows[at]
            row = {name: " ".join(cells[c].split()) if c < len(cells) else "" for name, c in heads.columns.items()}
            repeated = told and all(row[name] == told[column] for name, column in heads.columns.items())
            if not any(cells) or repeated or self._section(cells, above):
                continue
            column = heads.columns.get("proposed", heads.columns.get("current", -1))
            before = grid.before.get((at, column))
            if not before and not any(words for name, words in row.items() if name not in _KEYS):
                above |= {name: row[name] for name in ("article", "actors") if row.get(name)}
                continue
            row["rationale"] = row.get("rationale") or under
            others = [" ".join(cell.split()) for c, cell in enumerate(cells) if c not in heads.columns.values()]
            row["withdrawn"] = row.get("withdrawn") or next(filter(takes_back, others), "")
            self._carry(row, above, heads, grid.place(at))
            self._row(row, before, heads, grid.place(at), others)

    def take_delegations(self, grid: Grid, heads: DelegationColumns, placed: str) -> None:
        """Read a table in which delegations have columns of their own: each cell is a row of its delegation."""
        self.found = True
        article = placed
        for at in range(heads.row + 1, len(grid.rows)):
            cells = [" ".join(cell.split()) for cell in grid.rows[at]]
            told = {name: cells[c] if c < len(cells) else "" for name, c in heads.columns.items()}
            article = told.get("article") or article
            text = told.get("proposed", "")
            for column, name in heads.delegations.items():
                said = cells[column] if column < len(cells) else ""
                if says_nothing(said) or not address_of(article):
                    continue
                row = {"article": article, "actors": name, "current": told.get("current", ""), "proposed": said}
                stance = stance_of_cell(said) if len(said.split()) <= _LONGEST_STANCE else None
                if text and stance in (Stance.SUPPORT, Stance.COSPONSOR, Stance.OPPOSE):
                    self._side_with(row | {"proposed": text}, said, stance, grid.place(at))
                    continue
                if stance is not None:
                    row |= {"proposed": "", "stance": said}
                self._row(row, grid.before.get((at, column)), _OF_DELEGATIONS, grid.place(at))

    def _side_with(self, row: dict[str, str], said: str, stance: Stance, where: str) -> None:
        """Read a cell that is for or against the text in another cell of its row."""
        self._row(row, None, _OF_DELEGATIONS, where)
        last = self.proposals[-1]
        asks = tuple(replace(ask, quote=said, where=where) for ask in asks_of_side(last.asks, stance))
        asks = tuple(replace(ask, id=f"{last.id}.{number}") for number, ask in enumerate(asks, 1))
        self.proposals[-1] = replace(last, asks=asks, text=f"{row['proposed']}: {said}")

    def settle(self) -> None:
        """Give those rows that only side with others what these ask."""
        self.proposals, loose = resolve_sidings(self.proposals, self.said, frozenset(self.secondary))
        for siding in (self.said[one] for one in loose):
            self._doubt(siding.unresolved(), siding.where)

    def _section(self, cells: Sequence[str], above: dict[str, str]) -> bool:
        """A row with words in one cell alone, or the same in all: a place or a name over the rows below it."""
        words = {" ".join(cell.split()) for cell in cells if cell.strip()}
        if len(words) != 1 or len(cells) < 2 or (sum(bool(c.strip()) for c in cells) > 1 and len(cells) < 3):
            return False
        (only,) = words
        if len(only) > 160:
            return False
        place = place_of(only)
        if place:
            above |= {"article": place, "actors": ""}
            return True
        if is_actor_line(only.rstrip(":"), self.register) is not None:
            above["actors"] = only.rstrip(":")
            return True
        return False

    def _carry(self, row: dict[str, str], above: dict[str, str], heads: TableHeadings, where: str) -> None:
        """Give a row the place and the names that it leaves blank because they are those above.

        A place is carried down always. Names are, where the row has no place of its own either, where they stand left
        of the place (they head several places then), or where a row of its own gave them; else a blank cell names
        nobody.
        """
        place, names = row.get("article", ""), row.get("actors", "")
        lead = heads.columns.get("actors", -1) < heads.columns.get("article", -1)
        if not names and above["actors"] and heads.names_proponents and (not place or lead):
            row["actors"] = above["actors"]
            doubt = Severity.WARNING if place else Severity.INFO
            told = Message("No proponent in its own cell; read as that above, {name}.", (above["actors"][:80],))
            self.report.append(ReportLine(doubt, told, where))
        elif names or place:
            above["actors"] = names
        if place:
            above["article"] = place
        else:
            row["article"] = above["article"]

    def _wishes(self, row: dict[str, str], where: str) -> None:
        """Read the columns of who wants the text at a place to go, and of who wants it to stay."""
        for column, edit, stance in (("goes", Edit.DELETE, Stance.DELETE), ("stays", Edit.RETAIN, Stance.RETAIN)):
            written = self._standing(row.get(column, ""))
            names = read_names(written, self.register) if written and not says_nothing(written) else None
            if names is None or names.stance is not Stance.PROPOSE:
                continue
            identity = f"{self.paper.prefix}{len(self.proposals) + 1}"
            proposal = self._proposal(row, None, names.actors, where, identity)
            ask = Ask(f"{identity}.1", edit, stance, proposal.address, "", quote=row.get(column, ""), where=where)
            self.proposals.append(replace(proposal, asks=(ask,)))

    def _row(
        self, row: dict[str, str], before: str | None, heads: TableHeadings, where: str, others: Sequence[str] = ()
    ) -> None:
        """Read what a row asks; `others` are its cells under headings that are not known."""
        if {"goes", "stays"} <= heads.columns.keys() and not heads.names_proponents:
            self._wishes(row, where)
            return
        if row.get("role") in _ROLES:
            row["actors"] = row.get("actors", "").replace(f" ({row['role']})", "")
        actors, names = self._actors(row, heads, where)
        if not actors:
            self._doubt(Message("A row without a proponent was left out."), where)
            return
        identity = f"{self.paper.prefix}{len(self.proposals) + 1}"
        proposal = self._proposal(row, before, actors, where, identity)
        if self._tells_of_others(row, actors, names):
            proposal = replace(proposal, asks=tuple(_note(ask) for ask in proposal.asks))
        proposal, refusal = row_without_disavowed(proposal, row, others, self.register)
        if refusal:
            form = "{words} stands below a proposal and may take it back; nobody is named for that."
            self._doubt(Message(form, (f"“{refusal}”",)), where)
        for told in doubts_about(actors, self.register) if names else ():
            self._doubt(told, where)
        silent = all((ask.edit, ask.stance) == (Edit.NOTE, Stance.PROPOSE) for ask in proposal.asks)
        if row.get("proposed") and silent and not refusal:
            form = "An instruction that is not understood; it asks for nothing here: {words}"
            self._doubt(Message(form, (row["proposed"][:120],)), where)
        siding = siding_of(row.get("proposed") or row.get("stance", ""), self.register)
        if siding is not None and not siding.speakers:
            said = SidingProposal(siding, row.get("proposed") or row.get("stance", ""), where)
            proposal = bare_siding(proposal, said)
            self.said[proposal.id] = said
        self.proposals.append(proposal)
        self._sides(row, proposal, where)
        head = self._names(names)[1] if names else None
        for stance, backers in head.backers if head is not None else ():
            self.proposals.append(
                proposal_of_backers(proposal, stance, backers, f"{self.paper.prefix}{len(self.proposals) + 1}")
            )

    def _tells_of_others(self, row: dict[str, str], actors: tuple[ActorRef, ...], names: str) -> bool:
        """Whether what a row gives is not what its actors ask: words of another, or which they are said to oppose."""
        head = self._names(names)[1] if names else None
        said = row.get("proposed", "")
        return (head is not None and head.stance not in (Stance.PROPOSE, Stance.SUPPORT, Stance.COSPONSOR)) or (
            foreign_line(said, actors, self.register) is not None or gives_anothers_words(said, actors, self.register)
        )

    def _sides(self, row: dict[str, str], proposal: Proposal, where: str) -> None:
        """Read the columns of who stands for the proposal of a row, and of who stands against it."""
        for column, stance in (("supporters", Stance.SUPPORT), ("opponents", Stance.OPPOSE)):
            written = self._standing(row.get(column, ""))
            head = read_names(written, self.register) if written and not says_nothing(written) else None
            if head is None or head.stance is not Stance.PROPOSE:
                continue
            identity = f"{self.paper.prefix}{len(self.proposals) + 1}"
            self.secondary.add(identity)
            answer = StanceAnswer(stance, head.actors, row.get(column, ""), where)
            self.proposals.append(
                proposal_of_answer(proposal, answer, identity)
                if stance is Stance.OPPOSE
                else proposal_of_backers(proposal, stance, head.actors, identity)
            )

    def _standing(self, written: str) -> str:
        """The names of a cell without those of whom it says that they withdrew: "Norhaven (withdrawn); Kestria"."""
        names = re.split(r"\s*[;；؛|]\s*", written)
        left = [name for name in names if noted_head(name, self.register) is None]
        return written if len(left) == len(names) == 1 else ", ".join(left)

    def _actors(self, row: dict[str, str], heads: TableHeadings, where: str) -> tuple[tuple[ActorRef, ...], str]:
        """The proponents of a row, and the words of its own cell that name them."""
        if row.get("actors"):
            return self._names(row["actors"])[0], row["actors"]
        if heads.names_proponents:
            return (), ""
        if self.by:
            return self.by, ""
        told = Message("The paper does not say who proposes this; nobody is named for it.")
        if all(line.message != told for line in self.report):
            self._doubt(told, where)
        return (ActorRef("?", UNNAMED),), ""

    def _names(self, written: str) -> tuple[tuple[ActorRef, ...], BlockHead | None]:
        """The proponents of a cell, and its head when it is one; the same words are read once."""
        if written not in self.read:
            self.read[written] = (_named(written, self.register), read_names(written, self.register))
        return self.read[written]

    def _proposal(
        self, row: dict[str, str], before: str | None, actors: tuple[ActorRef, ...], where: str, identity: str
    ) -> Proposal:
        address = address_of(row.get("article", ""))
        if row.get("option") and not address.endswith(row["option"]):
            option = row["option"] if not re.fullmatch(r"[A-Z\d]{1,3}", row["option"]) else f"Option {row['option']}"
            address = f"{address}, {option}"
        cited = _SOURCE.fullmatch(row.get("source", ""))
        date = self._date(row.get("date", "") or (cited["date"] or "" if cited is not None else ""), where)
        page = row.get("page", "") or (cited["where"] if cited is not None else "")
        place = f"page {page}" if page.isdigit() else page or where
        read = ProposalTableRow(row, address, before, is_new(row.get("article", "")))
        asks = [replace(ask, id=f"{identity}.{n}", where=place) for n, ask in enumerate(asks_of_row(read), 1)]
        officers = all(self.register.type_of(actor.id) == "officer" for actor in actors)
        told_role = row.get("role", "") if row.get("role") in _ROLES else ""
        return Proposal(
            id=identity,
            actors=actors,
            role=told_role or ("facilitator" if officers else "proponent"),
            address=address,
            source=(cited["source"] if cited is not None else row.get("source", "")) or self.paper.source,
            where=place,
            date=date or self.paper.date,
            base=row.get("base", "") or self.paper.base,
            asks=tuple(asks),
            rationale=row.get("rationale", ""),
            text="\n".join(f"{name}: {cell}" for name, cell in row.items() if cell),
            speakers=self._speakers(row),
        )

    def _doubt(self, told: Message, where: str) -> None:
        self.report.append(ReportLine(Severity.WARNING, told, where))

    def _date(self, written: str, where: str) -> str:
        """The day of a row in ISO 8601, "" for none; of two that a number can be, the later, and it says so."""
        days = read_days(written, day_first=self.day_first)
        if len(days) != 1:
            return ""
        if days[0].other:
            self._doubt(Message(TWO_DAYS, (f"“{written}”", days[0].other, days[0].iso)), where)
        return days[0].iso

    def _speakers(self, row: dict[str, str]) -> tuple[ActorRef, ...]:
        """Who spoke on behalf of the proponents: as the column for it says, or the cell that names them."""
        if row.get("speakers"):
            listed = read_actor_list(row["speakers"], self.register)
            return listed.actors if listed is not None else (ActorRef("?", row["speakers"]),)
        head = self._names(row["actors"])[1] if row.get("actors") else None
        return head.speakers if head is not None else ()


def _note(ask: Ask) -> Ask:
    """An ask as one for nothing."""
    return replace(ask, edit=Edit.NOTE, stance=Stance.PROPOSE, wording="", anchor="")


def submitted_by(above: Sequence[str], register: Register, else_by: tuple[ActorRef, ...]) -> tuple[ActorRef, ...]:
    """Who submits a table by the lines above it: the one that is nothing but names, or says "submitted by" some.

    Two such lines with different names give nobody; none gives `else_by`.
    """
    heads = [read_names(line, register) for line in above if len(line) <= _LONGEST_LINE]
    found = {head.actors for head in heads if head is not None and not _officers(head.actors, register)}
    if len(found) > 1:
        return ()
    return found.pop() if found else else_by


def _officers(actors: Sequence[ActorRef], register: Register) -> bool:
    return all(register.type_of(actor.id) == "officer" for actor in actors)


def _rationale(below: Sequence[str]) -> str:
    """The reasons under a table: the lines behind a heading that announces them, up to the next heading."""
    if not below or column_of(below[0]) != "rationale":
        return ""
    lines = itertools.takewhile(lambda line: not column_of(line) and not place_of(line), below[1:])
    return "\n".join(lines)


def _named(written: str, register: Register) -> tuple[ActorRef, ...]:
    """The proponents of a row: known names, and beside them unknown ones as written.

    Where an unknown name stands before a comma and a State, it may be a place of that State or no part of it ("Such a
    Town, Such a State"); then nobody is named.
    """
    if _AUTHOR.search(written):
        return (ActorRef("?", written),)
    head = read_names(written, register)
    if head is not None:
        return head.actors
    listed = read_actor_list(written, register)
    nobody = (ActorRef("?", written),)
    if listed is None:
        return nobody
    for first, second in itertools.pairwise(listed.actors):
        together = re.search(rf"{re.escape(first.as_written)}\s*,\s*{re.escape(second.as_written)}", written)
        if first.id == "?" and register.type_of(second.id) == "state" and together is not None:
            return nobody
    return listed.actors
