"""Positions as JSON (`travaux-positions/1`), as a list, and as a matrix of provisions by actors.

It writes down rows that are made (`app.attribution.positions.positions`) and counts nothing itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.attribution.positions.positions import HeldPosition, ProvisionPositions, tally
from app.exporting.tables.table import Table, columns, table_csv
from app.treaty.actor_order import sort_actors

if TYPE_CHECKING:
    from app.attribution.positions.positions import Expansion
    from app.redline.scope.wanted_reach import WantedReach
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef


def positions_document(
    rows: Sequence[ProvisionPositions],
    draft: str,
    how: Expansion,
    register: Register,
    scope: Sequence[WantedReach] | None = None,
) -> dict[str, Any]:
    """`travaux-positions/1`: who takes which stance, on a provision ("address") or on an ask ("ask" too), in the order
    of the draft; then the tally of each provision; and where it was asked for, who wants which offences reached.
    """
    return {
        "format": "travaux-positions/1",
        "draft": draft,
        "expand": how.value,
        "positions": [_position(row, one) for row in rows for one in row.held],
        "rows": [
            {
                "provision": row.provision,
                "address": row.address,
                "was": list(row.was),
                "tally": {stance.value: counts for stance, counts in tally(row, register).items()},
            }
            for row in rows
        ],
        **({} if scope is None else {"scope": [_wanted(one) for one in scope]}),
    }


def _wanted(one: WantedReach) -> dict[str, Any]:
    return {
        "provision": one.provision,
        "address": one.address,
        "targets": [{"kind": target.kind.value, "id": str(target.id)} for target in one.targets],
        "words": list(one.words),
        "for": [_held(held) for held in one.supporters],
        "against": [_held(held) for held in one.opponents],
    }


def _held(one: HeldPosition) -> dict[str, Any]:
    position = one.position
    return {
        "actor": {"id": position.actor.id, "as_written": position.actor.as_written},
        "stance": position.stance.value,
        "source": position.source,
        "where": position.where,
        "date": position.date,
        "through": list(one.through),
        "apart": list(one.apart),
    }


def _position(row: ProvisionPositions, one: HeldPosition) -> dict[str, Any]:
    p = one.position
    return {
        "actor": {"id": p.actor.id, "as_written": p.actor.as_written},
        "role": p.role,
        "stance": p.stance.value,
        "address": p.address,
        **({"ask": p.ask} if p.ask else {}),
        "wording": p.wording,
        "source": p.source,
        "where": p.where,
        "date": p.date,
        "provision": row.provision,
        "now": row.address if row.provision else "",
        "through": list(one.through),
        "apart": list(one.apart),
        "over": one.over,
        "counts": one.counts,
    }


def matrix(rows: Sequence[ProvisionPositions], register: Register) -> tuple[tuple[ActorRef, ...], list[list[str]]]:
    """Provisions by actors: the actors that stand over the columns, and for each row its provision, its other numbers,
    and each actor's stances as they count now, in the order of the sources ("" for none).
    """
    actors: dict[tuple[str, str], ActorRef] = {}
    for row in rows:
        for one in row.held:
            if one.counts:
                actors.setdefault(_key(one.position.actor), one.position.actor)
    heads = sort_actors(actors.values(), register)
    cells = []
    for row in rows:
        stances: dict[tuple[str, str], dict[str, None]] = {}
        for one in row.held:
            if one.counts:
                stances.setdefault(_key(one.position.actor), {})[one.position.stance.value] = None
        line = ["; ".join(stances.get(_key(head), ())) for head in heads]
        cells.append([row.address, "; ".join(row.was), *line])
    return tuple(heads), cells


def _key(actor: ActorRef) -> tuple[str, str]:
    return (actor.id, actor.as_written if actor.id == "?" else "")


def matrix_table(rows: Sequence[ProvisionPositions], register: Register) -> bytes:
    """The matrix for a spreadsheet, as CSV."""
    return table_csv(table_of_matrix(rows, register))


def table_of_matrix(rows: Sequence[ProvisionPositions], register: Register) -> Table:
    """The matrix: one line per provision, then its tally."""
    heads, cells = matrix(rows, register)
    names = (register.printed(actor) for actor in heads)
    lines = ((*line, tally_words(row, register)) for row, line in zip(rows, cells, strict=True))
    return Table("Matrix", ("provision", "was", *names, "tally"), tuple(lines))


def table_of_positions(rows: Sequence[ProvisionPositions], register: Register) -> Table:
    """Every position by itself, in the order of the draft: who, which stance, on what, and where it was said."""
    lines = tuple(_line(row, one, register) for row in rows for one in row.held)
    return Table("Positions", _HEAD, lines, columns(_HEAD, "date"))


_HEAD = (
    "provision", "said of", "actor", "name", "role", "stance", "words", "through", "apart from", "counts", "source",
    "where", "date",
)  # fmt: skip


def _line(row: ProvisionPositions, one: HeldPosition, register: Register) -> tuple[str, ...]:
    said = one.position
    through, apart = ("; ".join(register.short(group) for group in groups) for groups in (one.through, one.apart))
    return (
        row.address if row.provision else "", said.address, said.actor.id, register.printed(said.actor), said.role,
        said.stance.value, said.wording, through, apart, "yes" if one.counts else "", said.source, said.where,
        said.date,
    )  # fmt: skip


def tally_words(row: ProvisionPositions, register: Register) -> str:
    """The tally of a row in words: "propose: 2 States, 1 group; delete: 1 State"."""
    told = []
    for stance, counts in tally(row, register).items():
        parts = [f"{count} {_PLURAL[kind] if count > 1 else _ONE[kind]}" for kind, count in counts.items()]
        told.append(f"{stance.value}: {', '.join(parts)}")
    return "; ".join(told)


_ONE = {
    "state": "State",
    "group": "group",
    "territory": "territory",
    "organisation": "organisation",
    "unknown": "name not known",
}
_PLURAL = {
    "state": "States",
    "group": "groups",
    "territory": "territories",
    "organisation": "organisations",
    "unknown": "names not known",
}
