"""Where a group and its members spoke apart: a row for each provision and group, ours first.

A row says what the group said, and which members said the contrary, each with its source.
"""

from __future__ import annotations

from enum import IntEnum
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.desktop.ground.language.actor_names import actor_name
from app.desktop.ground.language.ask_descriptions import source_words
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, commas, in_quotes, with_label
from app.desktop.ground.language.terms import stance_words
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.attribution.positions.positions import HeldPosition
    from app.desktop.ground.style.theme import Theme
    from app.services.proposals.delegation import Dissent, OurDelegation

Index = QModelIndex | QPersistentModelIndex


class DissentRole(IntEnum):
    """What a row can be asked for, besides its words."""

    PARTED = Qt.ItemDataRole.UserRole + 1


class DissentList(QAbstractListModel):
    """The provisions on which members spoke apart from our groups."""

    def __init__(self) -> None:
        super().__init__()
        self._stand: OurDelegation | None = None
        self._rows: list[Dissent] = []

    def show(self, stand: OurDelegation | None) -> None:
        """Show those of a stand: where we ourselves part from our group first, else in the order of the text."""
        self.beginResetModel()
        self._stand = stand
        self._rows = sorted(stand.parted, key=lambda one: not one.ours) if stand else []
        self.endResetModel()

    def parted(self, row: int) -> Dissent | None:
        """What stands in a row, None for no row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.parted(index.row()) if index.isValid() else None
        if one is None or self._stand is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return dissent_words(self._stand, one)
        return one if role == DissentRole.PARTED else None


def dissent_words(stand: OurDelegation, one: Dissent) -> str:
    """A row in words: the provision, who spoke apart, and from which group."""
    names = commas(dict.fromkeys(held.position.actor.as_written for held in one.apart))
    group = actor_name(stand.register, one.group)
    if one.ours and stand.actor != one.group:
        return tr("{place}: we spoke apart from {group}").format(place=address_words(one.row.address), group=group) + (
            "" if len({held.position.actor.id for held in one.apart}) == 1 else f" ({names})"
        )
    return tr("{place}: {names} spoke apart from {group}").format(
        place=address_words(one.row.address), names=names, group=group
    )


def dissent_html(stand: OurDelegation, one: Dissent, theme: Theme) -> str:
    """A row in full."""
    group = actor_name(stand.register, one.group)
    place = address_words(one.row.address) + ((" (" + tr("not in this draft") + ")") if not one.row.provision else "")
    return (
        f"<h3>{escape(place)}</h3><p><b>"
        + escape(tr("{group} said").format(group=group))
        + f"</b></p>{_said(one.said, theme)}<p><b>"
        + escape(tr("Members who said the contrary"))
        + f"</b></p>{_said(one.apart, theme)}"
    )


def _said(held: Sequence[HeldPosition], theme: Theme) -> str:
    parts = []
    for one in held:
        position = one.position
        head = with_label(f"<b>{escape(position.actor.as_written)}</b>", escape(stance_words(position.stance.value)))
        words = " " + isolate_text(in_quotes(escape(position.wording))) if position.wording else ""
        parts.append(
            f"<p style='margin-left:12px'>{head}{words}<br>"
            f"<span style='color:{theme.faint}'>{escape(source_words(position))}</span></p>"
        )
    return "".join(parts)
