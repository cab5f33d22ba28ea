"""The list of changes as a model that filters itself: one pass decides which changes are wanted, which rows there are
and how many. A group of consequential changes, or of brackets that changed together, is one row until it is opened.

It holds what the Redline says of each change; it draws nothing and decides nothing of what a change is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.treaty.changes import BRACKET_EVENTS, QUIET

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from app.redline.model import ChangeView, GroupView, Redline

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row of the list can be asked for, besides its words."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the list: one change, or the head of a folded group: `view` is its first change, `views` are all."""

    view: ChangeView
    group: GroupView | None = None
    views: tuple[ChangeView, ...] = ()

    @property
    def title(self) -> str:
        """The row's first line."""
        return f"{self.group.title} ({len(self.group.changes)})" if self.group else self.view.title

    @property
    def where(self) -> str:
        """Where it stands, and of what kind it is."""
        old, new = self.view.older_address, self.view.newer_address
        where = new or old
        if old and new and old != new:
            where = f"{new} (was {old})"
        if self.group:
            return self.group.kind.replace("_", " ")
        return f"{where} · {self.view.kind.value.replace('_', ' ')}"

    @property
    def who(self) -> str:
        """Who asked, "—" where nobody is known, "" for a group of what only follows from other changes."""
        if self.group and self.group.kind not in BRACKET_EVENTS:
            return ""
        chips = [chip for view in self.views or (self.view,) for chip in view.chips]
        said = dict.fromkeys(chip_words(chip.name, chip.link.value, chip.opposite) for chip in chips)
        return ", ".join(said) or "—"

    @property
    def place(self) -> str:
        """Where, what kind, who, in one line."""
        return " · ".join(word for word in (self.where, self.who) if word)


def chip_words(name: str, link: str, opposite: bool) -> str:
    """A name as the list prints it: ≈ for matched, ✎ for asserted, "against" for who asked the contrary."""
    sign = {"matched": "≈ ", "asserted": "✎ "}.get(link, "")
    return f"against: {sign}{name}" if opposite else f"{sign}{name}"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the reader filters by; "" means everything, of kinds all but the quiet ones. `link` may be "none": changes
    that name nobody.
    """

    kind: str = ""
    weight: str = ""
    actor: str = ""
    link: str = ""
    text: str = ""

    def among(self, views: Iterable[ChangeView]) -> Iterator[ChangeView]:
        """Those of `views` that the reader wants, in their order. Words and articles are looked for in any case."""
        looked_for = self.text.casefold()
        for view in views:
            if self._facts(view) and (not looked_for or looked_for in _words_of(view)):
                yield view

    def _facts(self, view: ChangeView) -> bool:
        """Whether a change is of the kind, class, actor and link that are wanted."""
        if view.kind.value != self.kind and (self.kind or view.kind in QUIET):
            return False
        if self.weight and view.weight.value != self.weight:
            return False
        if self.actor and not any(chip.actor == self.actor for chip in view.chips):
            return False
        if self.link == "none":
            return not view.chips
        return not self.link or any(chip.link.value == self.link for chip in view.chips)


def _words_of(view: ChangeView) -> str:
    words = (view.title, view.older_text, view.newer_text, view.older_address, view.newer_address)
    return "\n".join(words).casefold()


class ChangeList(QAbstractListModel):
    """The changes of a redline that are wanted, in its order; groups are folded until `toggle` opens them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = Wanted()
        self._redline: Redline | None = None
        self._entries: list[Entry] = []
        self._open: set[str] = set()
        self._admitted: dict[str, ChangeView] = {}
        self._group_of: dict[str, str] = {}
        self._row_of: dict[str, int] = {}

    # --- what is shown ---

    def show(self, redline: Redline | None) -> None:
        """Show the changes of another redline, all of them wanted and its groups folded."""
        self._redline = redline
        self._open.clear()
        groups = redline.groups if redline else ()
        self._group_of = {change: group.id for group in groups if folds(group) for change in group.changes}
        self.want(Wanted())

    def refresh(self, redline: Redline) -> None:
        """Show the same changes with other names; the filter and what is open stay as they are."""
        self._redline = redline
        self.want(self.wanted)

    def want(self, wanted: Wanted) -> None:
        """Filter by something else."""
        self.wanted = wanted
        views = self._redline.changes if self._redline else ()
        self._admitted = {view.id: view for view in wanted.among(views)}
        self._refill()

    def want_more(self, **facts: str) -> None:
        """Filter by the same but for these facts."""
        self.want(replace(self.wanted, **facts))

    def toggle(self, group: str) -> None:
        """Open or fold a group."""
        self._open ^= {group}
        self._refill()

    def open_group_of(self, change: str) -> None:
        """Open the group that hides a change."""
        group = self._group_of.get(change)
        if group is not None and group not in self._open:
            self.toggle(group)

    def _refill(self) -> None:
        self.beginResetModel()
        self._entries = entries_of(self._redline, self._open, self._admitted) if self._redline else []
        self._row_of = {entry.view.id: row for row, entry in enumerate(self._entries) if entry.group is None}
        self.endResetModel()

    # --- asking ---

    def row_of(self, change: str) -> int:
        """The row of a change itself, -1 while its group is folded or the filter hides it."""
        return self._row_of.get(change, -1)

    def index_of(self, change: str) -> QModelIndex:
        """The index of that row, invalid where there is none."""
        return self.index(self.row_of(change), 0)

    def entry(self, row: int) -> Entry:
        """What stands in a row."""
        return self._entries[row]

    def changes(self) -> list[str]:
        """Ids of the changes that are wanted, in the order of the rows, folded groups counted as the first of theirs
        that is wanted.
        """
        firsts = (next(v.id for v in e.views or (e.view,) if v.id in self._admitted) for e in self._entries)
        return list(dict.fromkeys(firsts))

    def count(self) -> int:
        """How many changes are wanted, those of folded groups included."""
        return len(self._admitted)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are; a list has none below a row."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row, or its Entry."""
        if not index.isValid() or not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.title}\n{entry.place}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.title
        if role == Role.ENTRY:
            return entry
        return None


def folds(group: GroupView) -> bool:
    """Whether a group is one row until it is opened: what follows from other changes, and the signs and words of one
    event of brackets.
    """
    return group.kind in ("renumbering", "cross_reference", *BRACKET_EVENTS)


def entries_of(redline: Redline, opened: Collection[str], wanted: Collection[str]) -> list[Entry]:
    """The rows of the list in the redline's order, for the changes whose ids are `wanted`.

    A folding group stands where its first wanted change stood; its entry holds all of its changes.
    """
    groups = {change: group for group in redline.groups if folds(group) for change in group.changes}
    views = {view.id: view for view in redline.changes} if groups else {}
    seen: set[str] = set()
    entries: list[Entry] = []
    for view in redline.changes:
        if view.id not in wanted:
            continue
        group = groups.get(view.id)
        if group and group.id not in seen:
            seen.add(group.id)
            entries.append(Entry(views[group.changes[0]], group, tuple(views[change] for change in group.changes)))
        if not group or group.id in opened:
            entries.append(Entry(view))
    return entries
