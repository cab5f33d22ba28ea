"""Tables of proposals: one row, one ask, under headings such as Article, Proponent, Current text, Proposed text,
Rationale, Date.

In: rows of cells, whatever file they stood in. It opens no file; it decides nothing about names that the register does
not know. A proposed text that is an instruction is read as one (`table_instructions`). Where the current and the
proposed text are both given, what is asked is their difference.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from app.importing.compilation_asks import cut
from app.importing.compilation_heads import backed, doubts_about, read_names
from app.importing.table_instructions import instructed
from app.job import Progress, Refused, Silent
from app.notation.actor_lists import read_actor_list
from app.treaty.marks import ActorRef, Stance
from app.treaty.proposals import Ask, Edit, Proposal

if TYPE_CHECKING:
    from app.treaty.actors import Register

_HEADINGS = {
    "article": (
        "article", "articles", "provision", "paragraph", "address", "place", "disposition", "artículo", "статья",
    ),
    "actors": (
        "proponent", "proponents", "proposed by", "delegation", "delegations", "actor", "actors", "state", "states",
        "party", "parties", "country", "author", "auteur", "délégation", "delegación", "делегация",
    ),
    "current": (
        "current text", "current", "existing text", "original text", "draft text", "text", "texte actuel",
        "texto actual",
    ),
    "proposed": (
        "proposed text", "proposal", "proposed", "proposed wording", "proposed amendment", "amendment", "new text",
        "texte proposé", "texto propuesto",
    ),
    "rationale": (
        "rationale", "reason", "reasons", "explanation", "comment", "comments", "justification", "motif", "fundamento",
    ),
    "date": ("date", "fecha", "дата"),
    "stance": ("stance", "position", "posición"),
    "base": ("base", "draft", "draft version", "speaks to"),
}  # fmt: skip
_STANCES = {
    "propose": Stance.PROPOSE, "proposes": Stance.PROPOSE,
    "co-sponsor": Stance.COSPONSOR, "cosponsor": Stance.COSPONSOR,
    "support": Stance.SUPPORT, "supports": Stance.SUPPORT, "oppose": Stance.OPPOSE, "opposes": Stance.OPPOSE,
    "retain": Stance.RETAIN, "keep": Stance.RETAIN, "delete": Stance.DELETE,
    "reserve": Stance.RESERVE, "reserves": Stance.RESERVE, "flexible": Stance.FLEXIBLE,
    "withdraw": Stance.WITHDRAW, "withdraws": Stance.WITHDRAW, "withdrawn": Stance.WITHDRAW,
}  # fmt: skip
_EDITS = {
    Stance.SUPPORT: Edit.SUPPORT, Stance.OPPOSE: Edit.OPPOSE, Stance.RETAIN: Edit.RETAIN, Stance.DELETE: Edit.DELETE,
    Stance.RESERVE: Edit.NOTE, Stance.FLEXIBLE: Edit.NOTE, Stance.WITHDRAW: Edit.NOTE,
}  # fmt: skip
_DELETED = re.compile(r"\W*(?:delete|deleted|deletion|to be deleted|supprimer|suprimir|удалить)\W*", re.IGNORECASE)
_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?")
_WORD = re.compile(r"\w+|[^\w\s]")
_HEAD_ROWS = 10
"""Rows in which the headings are looked for; titles may stand above them."""
_MOST_ROWS = 20_000


@dataclass(frozen=True, slots=True)
class ReadTable:
    """The proposals of a table in order, and (severity, message, where) for what was doubtful."""

    proposals: tuple[Proposal, ...]
    report: tuple[tuple[str, str, str], ...]


def is_proposal_table(rows: Sequence[Sequence[str]]) -> bool:
    """True when one of the first rows has headings for a provision, a proponent and a proposed text."""
    return _headings(rows) is not None


def read_table(
    rows: Sequence[Sequence[str]],
    register: Register,
    *,
    source: str,
    date: str,
    prefix: str,
    progress: Progress | None = None,
) -> ReadTable:
    """Read a table of proposals.

    In: rows of cell texts; `source` and `date` as they are to be shown (a row's own date wins); `prefix` begins every
    id. Out: a proposal per row that names a proponent. Raises Refused when the headings are not there or the table is
    too long.
    """
    progress = progress or Silent()
    if len(rows) > _MOST_ROWS:
        raise Refused(f"“{source}” has more than {_MOST_ROWS} rows; split it into smaller tables.")
    found = _headings(rows)
    if found is None:
        raise Refused(
            f"“{source}” is no table of proposals: it needs the headings Article, Proponent and Proposed text in a row."
        )
    head, columns = found
    proposals: list[Proposal] = []
    report: list[tuple[str, str, str]] = []
    for at, cells in enumerate(rows[head + 1 :], head + 2):
        if at % 200 == 0:
            progress.step(at, len(rows), "Reading proposals")
        row = {name: " ".join(cells[column].split()) if column < len(cells) else "" for name, column in columns.items()}
        if not any(row.values()):
            continue
        where = f"row {at}"
        if not row["actors"]:
            report.append(("warning", "A row without a proponent was left out.", where))
            continue
        proposal = _proposal(row, where, register, source, date, f"{prefix}{len(proposals) + 1}")
        report += [("warning", told, where) for told in doubts_about(proposal.actors, register)]
        if row.get("proposed") and all(ask.edit is Edit.NOTE for ask in proposal.asks):
            told = f"An instruction that is not understood; it asks for nothing here: {row['proposed'][:120]}"
            report.append(("warning", told, where))
        proposals.append(proposal)
        named = read_names(row["actors"], register)
        for stance, backers in named.backers if named is not None else ():
            proposals.append(backed(proposal, stance, backers, f"{prefix}{len(proposals) + 1}"))
    return ReadTable(tuple(proposals), tuple(report))


def _headings(rows: Sequence[Sequence[str]]) -> tuple[int, dict[str, int]] | None:
    for at, cells in enumerate(rows[:_HEAD_ROWS]):
        columns: dict[str, int] = {}
        for column, cell in enumerate(cells):
            told = " ".join(cell.split()).casefold().rstrip(":")
            for name, words in _HEADINGS.items():
                if told in words and name not in columns:
                    columns[name] = column
        if {"article", "actors"} <= columns.keys() and columns.keys() & {"proposed", "stance"}:
            return at, columns
    return None


def _proposal(row: dict[str, str], where: str, register: Register, source: str, date: str, identity: str) -> Proposal:
    address = _address(row["article"])
    told = _DATE.fullmatch(row.get("date", ""))
    actors = _actors(row["actors"], register)
    types = {register.type_of(actor.id) for actor in actors}
    asks = [replace(ask, id=f"{identity}.{number}", where=where) for number, ask in enumerate(_asks(row, address), 1)]
    return Proposal(
        id=identity,
        actors=actors,
        role="facilitator" if types == {"officer"} else "proponent",
        address=address,
        source=source,
        where=where,
        date=told[1] if told else date,
        base=row.get("base", ""),
        asks=tuple(asks),
        rationale=row.get("rationale", ""),
        text="\n".join(f"{name}: {cell}" for name, cell in row.items() if cell),
    )


def _actors(written: str, register: Register) -> tuple[ActorRef, ...]:
    """The proponents of a row: known names, and beside them unknown ones as written.

    Where an unknown name stands before a comma and a State, it may be a place of that State or no part of it ("Such a
    Town, Such a State"); then nobody is named.
    """
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


def _asks(row: dict[str, str], address: str) -> list[Ask]:
    current = row.get("current", "")
    proposed = row.get("proposed", "")
    stance = _STANCES.get(row.get("stance", "").casefold(), Stance.PROPOSE)
    if stance is Stance.PROPOSE and not _DELETED.fullmatch(proposed):
        told = instructed(proposed, address, current)
        if told is not None:
            return list(told)
    if _DELETED.fullmatch(proposed):
        return [Ask("", Edit.DELETE, Stance.DELETE, address, current, quote=cut(current or proposed))]
    if stance in _EDITS:
        return [Ask("", _EDITS[stance], stance, address, proposed or current, quote=cut(proposed or current))]
    if not proposed:
        return [Ask("", Edit.NOTE, stance, address, "", quote=cut(row.get("rationale", "")))]
    if not current:
        return [Ask("", Edit.RESTATE, stance, address, proposed, quote=cut(proposed))]
    return _difference(current, proposed, address, stance)


def _difference(current: str, proposed: str, address: str, stance: Stance) -> list[Ask]:
    """What a proposed text asks of the current one: words put in, words taken out, or both."""
    older = [(m[0], m.start(), m.end()) for m in _WORD.finditer(current)]
    newer = [(m[0], m.start(), m.end()) for m in _WORD.finditer(proposed)]
    steps = SequenceMatcher(
        None, [w[0].casefold() for w in older], [w[0].casefold() for w in newer], autojunk=False
    ).get_opcodes()
    puts = any(j2 > j1 for tag, _, _, j1, j2 in steps if tag != "equal")
    takes = [(older[i1][1], older[i2 - 1][2]) for tag, i1, i2, _, _ in steps if tag != "equal" and i2 > i1]
    if puts:
        edit = Edit.REPLACE if takes else Edit.INSERT
        return [Ask("", edit, stance, address, proposed, anchor=current, quote=cut(proposed))]
    return [
        Ask("", Edit.DELETE, Stance.DELETE, address, current[start:end], anchor=current, quote=cut(proposed))
        for start, end in takes
    ]


def _address(written: str) -> str:
    """An address in full: "5(2)" and "Art. 5 (2)" are "Article 5(2)"; what is no number stays as written."""
    text = re.sub(r"^(?:Art\.?|Article|ARTICLE)\s*(?=\d)", "", written.strip())
    if not text[:1].isdigit():
        return written.strip()
    text = re.sub(r",?\s*(?:paras?\.?|paragraphs?)\s*(\d+)", r"(\1)", text, flags=re.IGNORECASE)
    text = re.sub(r"^(\d+)\.(\d+)", r"\1(\2)", text)
    return "Article " + re.sub(r"\s+(?=\()", "", text)
