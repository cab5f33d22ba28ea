"""The list of amendments as a model that filters itself: one pass decides which rows there are. Amendments stand under
the article in which they are, by their weight, or under each actor that asked; a section folds. The changes inside of
an amendment are rows once it is opened; a group of consequential changes, or of brackets that changed together, is one
row among them until it is opened, too.

It holds what the Redline says of each change; it draws nothing and decides nothing of what a change is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.desktop.changes.filters.facets import ChangeFilter, Facets
from app.desktop.changes.filters.sections import FOLLOWS, Grouping, Sections, sections_of
from app.desktop.changes.list.entries import ChangeEntry, ChangeEntryBuilder, folds
from app.desktop.ground.language.translation import tr
from app.desktop.texts.selection.clipboard import quote_change

if TYPE_CHECKING:
    from app.redline.model import Amendment, ChangeView, Redline
    from app.treaty.notes import Note

Index = QModelIndex | QPersistentModelIndex


class ChangeRole(IntEnum):
    """What a row of the list can be asked for, besides its words."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    FLAG = Qt.ItemDataRole.UserRole + 2
    """Priority of the weightiest note that a change touches, "" for a note without, None for no note."""
    READ = Qt.ItemDataRole.UserRole + 3
    """Whether an amendment, or all of a section, are read; None while that is not known, and for all else."""


class ChangeList(QAbstractListModel):
    """The amendments of a redline of which changes are wanted, in its order; they are folded until `toggle` opens
    them. Emits `read_changed` when others are read: the rows stay.
    """

    read_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = ChangeFilter()
        self.facets = Facets(None)
        self.grouping = Grouping.NONE
        self._redline: Redline | None = None
        self._notes: Mapping[str, Sequence[Note]] = {}
        self._brief: frozenset[str] = frozenset()
        self._sections = Sections()
        self._rows = ChangeEntryBuilder(None, self._sections)
        self._prepared: tuple[Redline, Facets, Sections, ChangeEntryBuilder] | None = None
        self._entries: list[ChangeEntry] = []
        self._open: set[str] = set()
        self._closed: set[str] = set()
        self._admitted: dict[str, ChangeView] = {}
        self._read: frozenset[str] | None = None
        """Ids of the amendments that are read; None while that is not known."""
        self._held: frozenset[str] = frozenset()
        """Those that were when the filter was set: what is read meanwhile does not go away under the hand."""
        self._group_of: dict[str, str] = {}
        self._row_of: dict[str, int] = {}
        self._heads_of: dict[str, int] = {}
        """By the id of an amendment, its first row."""
        self._walked: list[str] | None = None
        self._stops: dict[str, tuple[str, ...]] | None = None

    # --- drawn out of the window ---

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows of changes can be drawn into another program."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def supportedDragActions(self) -> Qt.DropAction:
        """They are copied."""
        return Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The changes of rows as quoted lines, as they are copied."""
        data, redline = QMimeData(), self._redline
        entries = [index.data(ChangeRole.ENTRY) for index in indexes]
        views = {view.id: view for entry in entries for view in entry.shown}
        if redline is not None:
            quoted = [quote_change(redline, view) for view in views.values()]
            data.setText("\n".join(one.plain for one in quoted))
            data.setHtml("".join(one.html for one in quoted))
        return data

    # --- what is shown ---

    def prepare(self, redline: Redline, *, again: bool = False) -> Iterator[None]:
        """Gather by turns what the list of another redline is made of, without showing it yet: half of the time that
        `show` takes for thousands of changes. With `again` it is the same with other names, for `refresh`.
        """
        grouping, notes = self.grouping, self._notes
        facets = Facets(redline, notes if again else {}, self._held)
        yield
        sections = sections_of(redline, grouping, facets)
        yield
        rows = ChangeEntryBuilder(redline, sections)
        rows.entries({view.id: view for view in redline.changes}, (), ())
        if (grouping, notes) == (self.grouping, self._notes):
            self._prepared = redline, facets, sections, rows
        yield

    def show(self, redline: Redline | None) -> None:
        """Show the changes of another redline, all of them wanted, its groups folded and its sections open."""
        self._redline, self._notes = redline, {}
        self._held = self._read or frozenset()
        self._open.clear()
        self._closed.clear()
        groups = redline.groups if redline else ()
        self._group_of = {change: group.id for group in groups if folds(group) for change in group.changes}
        self._know()
        self.want(ChangeFilter())

    def refresh(self, redline: Redline) -> None:
        """Show the same changes with other names; the filter and what is open stay as they are."""
        self._redline = redline
        self._know()
        self._admit(self.wanted)

    def show_notes(self, notes: Mapping[str, Sequence[Note]]) -> None:
        """Know which notes of the delegate the changes touch, by change id."""
        if notes != self._notes:
            self._notes, self._prepared = notes, None
            self._know()
            self._admit(self.wanted)

    def show_read(self, read: frozenset[str] | None) -> bool:
        """Know which amendments are read; returns whether the rows are others by that. A filter by it is applied anew
        when it is set, or when it is first known.
        """
        first, self._read = self._read is None, read
        if not self.wanted.unread or (first and read is not None):
            self._hold_read()
        if self.wanted.unread and first and read is not None:
            self._admit(self.wanted)
            return True
        self.read_changed.emit()
        return False

    def _hold_read(self) -> None:
        self._held = self._read or frozenset()
        self.facets.hold_read(self._held)

    def is_read(self, amendment: str) -> bool | None:
        """Whether an amendment is read; None while that is not known."""
        return None if self._read is None else amendment in self._read

    def show_brief(self, amendments: Collection[str]) -> None:
        """Know which amendments stand in the brief, by their ids."""
        self._brief = frozenset(amendments)
        if self._entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._entries) - 1, 0))

    def in_brief(self, entry: ChangeEntry) -> bool:
        """Whether the amendment of a row stands in the brief."""
        return entry.amendment is not None and entry.amendment.id in self._brief

    def _know(self) -> None:
        prepared, self._prepared = self._prepared, None
        if prepared is not None and prepared[0] is self._redline:
            _, self.facets, self._sections, self._rows = prepared
            self.facets.hold_read(self._held)
            return
        self.facets = Facets(self._redline, self._notes, self._held)
        self._sections = sections_of(self._redline, self.grouping, self.facets)
        self._rows = ChangeEntryBuilder(self._redline, self._sections)

    def group_by(self, grouping: Grouping) -> None:
        """Stand under articles, under actors, or under nothing."""
        self.grouping, self._prepared = grouping, None
        self._closed.clear()
        self._sections = sections_of(self._redline, grouping, self.facets)
        self._rows = ChangeEntryBuilder(self._redline, self._sections)
        self._refill()

    def want(self, wanted: ChangeFilter) -> None:
        """Filter by something else; what was read meanwhile counts as read now."""
        if self._held != (self._read or frozenset()):
            self._hold_read()
        self._admit(wanted)

    def _admit(self, wanted: ChangeFilter) -> None:
        self.wanted = wanted
        self._admitted = {view.id: view for view in self.facets.changes(self.facets.left(wanted))}
        self._refill()

    def toggle(self, group: str) -> None:
        """Open or fold an amendment or a group."""
        self._open ^= {group}
        self._refill()

    def toggle_section(self, section: str) -> None:
        """Open or fold a section."""
        self._closed ^= {section}
        self._refill()

    def fold_sections(self, fold: bool) -> None:
        """Fold all sections, or open them."""
        self._closed = {entry.section for entry in self._entries if entry.heads} if fold else set()
        self._refill()

    def uncover(self, change: str) -> None:
        """Open the section, the amendment and the group that hide a change. The first change that is shown of an
        amendment is not hidden: its row stands for it.
        """
        view = self._admitted.get(change)
        if view is None:
            return
        hidden = self._closed & set(self._sections.of(view))
        hiding: set[str] = set()
        amendment = self._rows.amendment_of(change)
        if amendment is None or change != self._first_of(amendment):
            hiding = {amendment.id} if amendment is not None and len(amendment.changes) > 1 else set()
            if (group := self._group_of.get(change)) is not None and not self._is_alone(group, amendment):
                hiding.add(group)
        if hidden or not hiding <= self._open:
            self._open |= hiding
            self._closed -= hidden
            self._refill()

    def _first_of(self, amendment: Amendment) -> str:
        """The first change of an amendment that is wanted."""
        return next((one for one in amendment.changes if one in self._admitted), "")

    def _is_alone(self, group: str, amendment: Amendment | None) -> bool:
        """Whether a group is all that is wanted of an amendment, and so no row of its own."""
        wanted = [one for one in amendment.changes if one in self._admitted] if amendment is not None else []
        return bool(wanted) and all(self._group_of.get(one) == group for one in wanted)

    def _refill(self) -> None:
        """Have the rows of now. Where they are the same ones, perhaps with other names, the list stays as it stands."""
        entries = self._rows.entries(self._admitted, self._open, self._closed)
        self._walked = self._stops = None
        if entries and len(entries) == len(self._entries) and all(map(_alike, entries, self._entries)):
            self._entries = entries
            self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, 0))
            return
        self.beginResetModel()
        self._entries = entries
        self._row_of, self._heads_of = {}, {}
        for row, entry in enumerate(entries):
            if entry.amendment is not None:
                self._heads_of.setdefault(entry.amendment.id, row)
                if not entry.folds and entry.view is not None:
                    self._row_of.setdefault(entry.view.id, row)
            elif entry.view is not None and entry.group is None:
                self._row_of.setdefault(entry.view.id, row)
        self.endResetModel()

    # --- asking ---

    @property
    def compared(self) -> bool:
        """Whether a redline is shown at all: only then a list without rows says that nothing changed."""
        return self._redline is not None

    def follows(self, change: str) -> bool:
        """Whether a change stands at the end of the list, apart from its place in the text, since it only follows."""
        return FOLLOWS in self._sections.of(self._admitted[change])

    def row_of(self, change: str) -> int:
        """The first row of a change itself, -1 while what it stands in is folded or the filter hides it."""
        return self._row_of.get(change, -1)

    def index_of(self, change: str) -> QModelIndex:
        """The index of that row, or of its amendment while that is folded; invalid where there is none."""
        row = self.row_of(change)
        if row < 0 and change in self._admitted and (amendment := self._rows.amendment_of(change)) is not None:
            row = self._heads_of.get(amendment.id, -1)
        return self.index(row, 0)

    def amendment_of(self, change: str) -> Amendment | None:
        """The amendment in which a change is; None for a change of form alone."""
        return self._rows.amendment_of(change)

    def entry(self, row: int) -> ChangeEntry:
        """What stands in a row."""
        return self._entries[row]

    def heads(self, row: int) -> bool:
        """Whether a row is the head of a section."""
        return self._entries[row].heads

    def changes(self) -> list[str]:
        """Ids of the changes that are wanted in the order of the rows, each once: those inside of amendments and of
        folded sections, too; a folded group is its first change.
        """
        if self._walked is None:
            rows = self._rows.entries(self._admitted, self._open, (), unfolded=True)
            self._walked = list(
                dict.fromkeys(
                    row.view.id
                    for row in rows
                    if row.view is not None and not (row.open and (row.group or (row.amendment and row.folds)))
                )
            )
        return self._walked

    def stops(self) -> Mapping[str, Sequence[str]]:
        """Where a walk from amendment to amendment stops, in the order of the rows: by the first change that is wanted
        of each, all of these; what is in no amendment by itself.
        """
        if self._stops is None:
            found: dict[str, tuple[str, ...]] = {}
            for entry in self._rows.entries(self._admitted, (), ()):
                if entry.view is not None:
                    found.setdefault(entry.view.id, tuple(view.id for view in entry.shown))
            self._stops = found
        return self._stops

    def unread(self) -> list[str]:
        """The stops of that walk at which nothing is read yet; those in no amendment are none of them."""
        return [
            first for first in self.stops() if (one := self.amendment_of(first)) and one.id not in (self._read or ())
        ]

    def admitted(self) -> Collection[str]:
        """Ids of all the changes that are wanted, those of folded groups included."""
        return self._admitted.keys()

    def admitted_of(self, redline: Redline) -> frozenset[str]:
        """Ids of the changes that the filter would leave of a redline with the same changes, otherwise weighed, as far
        as it asks for nothing that is nobody else's to know.
        """
        facets = Facets(redline, self._notes)
        return frozenset(view.id for view in facets.changes(facets.left(self.wanted.for_others)))

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
            return f"{entry.title}\n{entry.place}" if not entry.heads else entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{entry.title}\n{entry.who_said}" if entry.chips else entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            brief = ", " + tr("in the brief") if self.in_brief(entry) else ""
            return entry.said + self._noted(entry) + self._read_words(index) + brief
        if role == ChangeRole.ENTRY:
            return entry
        if role == ChangeRole.FLAG:
            return self._flag(entry)
        if role == ChangeRole.READ:
            return self._is_read(entry)
        return None

    def _is_read(self, entry: ChangeEntry) -> bool | None:
        """Whether the amendment of a row is read, or all of those that the filter leaves of a section are."""
        if self._read is None or not (entry.amendment is not None or entry.amendments):
            return None
        if entry.amendment is not None:
            return entry.amendment.id in self._read
        inside = (self.amendment_of(view.id) for view in entry.views)
        return all(one.id in self._read for one in inside if one is not None)

    def _flag(self, entry: ChangeEntry) -> str | None:
        """The weightiest of the notes that a change, or one of a folded group, touches."""
        found = [note.priority.value for view in entry.shown for note in self._notes.get(view.id, ())]
        order = ("redline", "own", "check", "")
        return min(found, key=order.index) if found else None

    def _read_words(self, index: Index) -> str:
        read = index.data(ChangeRole.READ)
        if read is None:
            return ""
        return ", " + (tr("read") if read else tr("unread"))

    def _noted(self, entry: ChangeEntry) -> str:
        flag = self._flag(entry)
        if flag is None:
            return ""
        words = {
            "redline": tr("touches a red line"),
            "own": tr("touches our proposal"),
            "check": tr("to check with the capital"),
        }
        return ", " + words.get(flag, tr("touches a note of yours"))


def _alike(one: ChangeEntry, other: ChangeEntry) -> bool:
    """Whether two rows are of the same change, group or section, and as open."""
    return (
        (one.heads, one.depth, one.open, one.section, one.name)
        == (other.heads, other.depth, other.open, other.section, other.name)
        and (one.view.id if one.view else "") == (other.view.id if other.view else "")
        and (one.group.id if one.group else "") == (other.group.id if other.group else "")
        and (one.amendment.id if one.amendment else "") == (other.amendment.id if other.amendment else "")
    )
