"""The matrix as a model: provisions by actors, each cell with the positions that the actor has there.

It holds what a `DraftPositions` says: what no longer counts is in no cell's sign, but is told in words.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.desktop.ground.language.actor_names import actor_name, actor_words
from app.desktop.ground.language.phrases import address_words, commas
from app.desktop.ground.language.terms import stance_words
from app.desktop.ground.language.translation import language_code, tr
from app.treaty.actor_order import sort_actors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.attribution.positions.positions import HeldPosition, ProvisionPositions
    from app.services.proposals.positions import DraftPositions
    from app.treaty.marks import ActorRef

Index = QModelIndex | QPersistentModelIndex


MANY = 40
"""Provisions of which the cells are gathered in one piece: a millisecond or two."""
_MOST = 1
"""Other numbers that are named beside a provision; the positions themselves say each their own."""


class MatrixRole(IntEnum):
    """What a cell can be asked for, besides its words."""

    HELD = Qt.ItemDataRole.UserRole + 1


def key_of(actor: ActorRef) -> str:
    """By what an actor is known: its id, or its name as written where it has none."""
    return f"? {actor.as_written}" if actor.id == "?" else actor.id


class MatrixCells:
    """Gathers the cells of a stand, and its actors in the order of the United Nations in the language of the
    interface: in pieces, some provisions each.
    """

    def __init__(self, stand: DraftPositions | None) -> None:
        self.stand = stand
        self.actors: list[ActorRef] = []
        self.rows: list[dict[str, list[HeldPosition]]] = []

    def gather(self) -> Iterator[None]:
        """Do it, once."""
        found: dict[str, ActorRef] = {}
        for row in self.stand.rows if self.stand else ():
            cells: dict[str, list[HeldPosition]] = {}
            for held in row.held:
                key = key_of(held.position.actor)
                if held.counts:
                    found.setdefault(key, held.position.actor)
                cells.setdefault(key, []).append(held)
            self.rows.append(cells)
            if len(self.rows) % MANY == 0:
                yield
        if self.stand:
            self.actors = list(sort_actors(found.values(), self.stand.register, language_code()))


class Matrix(QAbstractTableModel):
    """A row for each provision, a column for each actor with a position that counts in one of them."""

    def __init__(self) -> None:
        super().__init__()
        self.stand: DraftPositions | None = None
        self.actors: list[ActorRef] = []
        self._cells: list[dict[str, list[HeldPosition]]] = []

    def show(self, cells: MatrixCells) -> None:
        """Show a stand."""
        self.beginResetModel()
        self.stand, self.actors, self._cells = cells.stand, cells.actors, cells.rows
        self.endResetModel()

    def row(self, at: int) -> ProvisionPositions | None:
        """The provision in a row, None for no row."""
        return self.stand.rows[at] if self.stand and 0 <= at < len(self.stand.rows) else None

    def held(self, index: Index) -> list[HeldPosition]:
        """The positions in a cell, in the order of their sources."""
        if not index.isValid():
            return []
        return self._cells[index.row()].get(key_of(self.actors[index.column()]), [])

    def name(self, column: int) -> str:
        """The name of the actor of a column."""
        return actor_words(self.stand.register, self.actors[column]) if self.stand else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.actors)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if side is Qt.Orientation.Horizontal:
            return self.name(section) if section < len(self.actors) else None
        row = self.row(section)
        return place_words(row) if row else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.stand is None:
            return None
        held = self.held(index)
        if role == MatrixRole.HELD:
            return held
        if role == Qt.ItemDataRole.DisplayRole:
            return commas(dict.fromkeys(stance_words(one.position.stance.value) for one in held if one.counts))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            row = self.row(index.row())
            if row is None or not held:
                return None
            said = "\n".join(held_words(one, self.stand) for one in held)
            return f"{commas((self.name(index.column()), place_words(row)))}\n{said}"
        return None


def place_words(row: ProvisionPositions) -> str:
    """A provision with the other numbers under which positions speak of it, and whether it is gone."""
    if not row.provision:
        return tr("{place} (not in this draft)").format(place=address_words(row.address))
    if not row.was:
        return address_words(row.address)
    old = commas(map(address_words, row.was[:_MOST])) + (" …" if len(row.was) > _MOST else "")
    return tr("{place} (asked of {old})").format(place=address_words(row.address), old=old)


def held_words(one: HeldPosition, stand: DraftPositions) -> str:
    """A position in words: the stance, and how the actor comes to have it."""
    parts = [stance_words(one.position.stance.value)]
    if one.through:
        parts.append(
            tr("through {groups}").format(groups=commas(actor_name(stand.register, group) for group in one.through))
        )
    if one.apart:
        parts.append(
            tr("apart from {groups}").format(groups=commas(actor_name(stand.register, group) for group in one.apart))
        )
    if one.over:
        parts.append(tr("given up, or said anew later"))
    return commas(parts)
