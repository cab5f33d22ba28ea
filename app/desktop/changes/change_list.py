"""The list of changes as a model, and its filter. A group of consequential
changes, or of brackets that changed together, is one row until it is opened.

It holds what the Redline says of each change; it draws nothing and decides nothing of what a change is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from app.treaty.changes import BRACKET_EVENTS, QUIET

if TYPE_CHECKING:
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


class ChangeList(QAbstractListModel):
    """All changes of a redline in their order, folded groups first opened by `toggle`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._redline: Redline | None = None
        self._entries: list[Entry] = []
        self._open: set[str] = set()
        self._group_of: dict[str, str] = {}
        self._row_of: dict[str, int] = {}

    def show(self, redline: Redline | None) -> None:
        """Show the changes of another redline, its groups folded."""
        self._redline = redline
        self._open.clear()
        groups = redline.groups if redline else ()
        self._group_of = {change: group.id for group in groups if folds(group) for change in group.changes}
        self._refill()

    def refresh(self, redline: Redline) -> None:
        """Show the same changes with other names; groups stay as they are."""
        self._redline = redline
        self._refill()

    def toggle(self, group: str) -> None:
        """Open or fold a group."""
        self._open ^= {group}
        self._refill()

    def open_group_of(self, change: str) -> None:
        """Open the group that hides a change."""
        group = self._group_of.get(change)
        if group is not None and group not in self._open:
            self.toggle(group)

    def row_of(self, change: str) -> int:
        """The row of a change itself, -1 while its group is folded."""
        return self._row_of.get(change, -1)

    def entry(self, row: int) -> Entry:
        """What stands in a row."""
        return self._entries[row]

    def _refill(self) -> None:
        self.beginResetModel()
        self._entries = entries_of(self._redline, self._open) if self._redline else []
        self._row_of = {entry.view.id: row for row, entry in enumerate(self._entries) if entry.group is None}
        self.endResetModel()

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


def entries_of(redline: Redline, opened: set[str]) -> list[Entry]:
    """The rows of the list in the redline's order; a folding group stands where its first change stood."""
    groups = {change: group for group in redline.groups if folds(group) for change in group.changes}
    views = {view.id: view for view in redline.changes} if groups else {}
    seen: set[str] = set()
    entries: list[Entry] = []
    for view in redline.changes:
        group = groups.get(view.id)
        if group and group.id not in seen:
            seen.add(group.id)
            entries.append(Entry(view, group, tuple(views[change] for change in group.changes)))
        if not group or group.id in opened:
            entries.append(Entry(view))
    return entries


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

    def admits(self, view: ChangeView) -> bool:
        """Whether a change is among what the reader wants."""
        if view.kind.value != self.kind and (self.kind or view.kind in QUIET):
            return False
        if self.weight and view.weight.value != self.weight:
            return False
        if self.actor and not any(chip.actor == self.actor for chip in view.chips):
            return False
        if self.link == "none" and view.chips:
            return False
        if self.link not in ("", "none") and not any(chip.link.value == self.link for chip in view.chips):
            return False
        if not self.text:
            return True
        words = " ".join((view.title, view.older_text, view.newer_text, view.older_address, view.newer_address))
        return self.text.casefold() in words.casefold()


class Filtered(QSortFilterProxyModel):
    """The changes that the reader wants to see. A folded group is shown when one of its changes is wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = Wanted()
        self._views: dict[str, ChangeView] = {}

    def show(self, redline: Redline | None) -> None:
        """Know the changes of another redline, and want everything."""
        self.know(redline)
        self.want(Wanted())

    def know(self, redline: Redline | None) -> None:
        """Know the changes of a redline, and want what was wanted before."""
        self._views = {view.id: view for view in redline.changes} if redline else {}

    def want(self, wanted: Wanted) -> None:
        """Filter by something else."""
        self.wanted = wanted
        self.invalidate()

    def want_more(self, **facts: str) -> None:
        """Filter by the same but for these facts."""
        self.want(replace(self.wanted, **facts))

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Whether a row of the list is shown."""
        source = self.sourceModel()
        entry: Entry = source.entry(row) if isinstance(source, ChangeList) else source.index(row, 0).data(Role.ENTRY)
        if entry.group:
            return any(self.wanted.admits(self._views[change]) for change in entry.group.changes)
        return self.wanted.admits(entry.view)

    def changes(self) -> list[str]:
        """Ids of the changes that are wanted, in the redline's order, folded groups counted as the first of theirs."""
        source = self.sourceModel()
        rows = range(source.rowCount())
        entries = (
            [source.entry(row) for row in rows if self.filterAcceptsRow(row, QModelIndex())]
            if isinstance(source, ChangeList)
            else []
        )
        wanted = self.wanted.admits
        return list(dict.fromkeys(next(v.id for v in entry.views or (entry.view,) if wanted(v)) for entry in entries))

    def count(self) -> int:
        """How many changes are wanted, those of folded groups included."""
        return sum(1 for view in self._views.values() if self.wanted.admits(view))
