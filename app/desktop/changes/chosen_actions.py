"""What is chosen of the amendments, one or several at once, and what is done with it: for the list, the texts, the
detail and the menus alike.

It copies and gathers for the brief; what is stored, asked or printed is told to the window (`wanted`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.changes.brief_amendments import BriefAmendments
from app.desktop.changes.chosen_changes import ChosenChanges
from app.desktop.changes.list.change_list import ChangeRole
from app.desktop.ground.language.translation import tr
from app.desktop.texts.amendment_verbs import BRIEF, COPY, NOTE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.desktop.changes.change_navigator import ChangeNavigator
    from app.desktop.changes.list.entries import ChangeEntry
    from app.desktop.texts.side_by_side import SideBySide
    from app.redline.model import Redline


class ChosenActions(QObject):
    """Acts on what is chosen. Emits `told(sentence)`, `wanted(verb, changes)` for what others do, with the ids of the
    changes in their order, and `chose(n)` when so many are chosen together, 0 for not several.
    """

    told = Signal(str)
    wanted = Signal(str, object)
    chose = Signal(int)

    def __init__(self, walk: ChangeNavigator, view: SideBySide) -> None:
        super().__init__(walk)
        self._walk, self._view = walk, view
        self._said: tuple[str, ...] = ()
        self.brief = BriefAmendments(self)
        self.brief.told.connect(self.told)
        walk.list.verb_wanted.connect(self.act)
        walk.list.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        walk.changes.modelReset.connect(self._tell)
        view.text_actions.verb_wanted.connect(self.act)
        view.change_turned.connect(walk.turn)

    def show(self, redline: Redline | None) -> None:
        """Act on the amendments of this redline."""
        self.brief.show(redline)

    # --- what is chosen ---

    def chosen(self) -> tuple[ChosenChanges, ...]:
        """What the next deed is done with, in the order of the list: the rows chosen there if they are several; else,
        while the texts have the keys, the changes among the words chosen there if they are several; else the change
        that is current.
        """
        rows, current = self._rows(), self._walk.current
        if len(rows) > 1 or (rows and current and all(current not in one.changes for one in rows)):
            return rows
        words = tuple(self._words()) if self._view.hasFocus() else ()
        if sum(len(one.changes) for one in words) > 1:
            return words
        return (ChosenChanges((current,), self._walk.changes.amendment_of(current)),) if current else ()

    def _rows(self) -> tuple[ChosenChanges, ...]:
        found: list[ChosenChanges] = []
        for index in sorted(self._walk.list.selectedIndexes(), key=lambda one: one.row()):
            entry: ChangeEntry = index.data(ChangeRole.ENTRY)
            if entry.heads or entry.view is None:
                continue
            amendment = entry.amendment or self._walk.changes.amendment_of(entry.view.id)
            found.append(ChosenChanges(tuple(view.id for view in entry.shown), amendment))
        return tuple(found)

    def _words(self) -> Iterator[ChosenChanges]:
        """The changes among the words that are chosen in the texts, by amendments."""
        selection = self._view.selection.chosen
        if selection is None:
            return
        admitted, by_amendment = self._walk.changes.admitted(), dict[str, list[str]]()
        for _, fields in self._view.selection.words(selection.side).chosen(selection):
            for change in dict.fromkeys(piece.change for pieces in fields for piece in pieces):
                if change in admitted:
                    amendment = self._walk.changes.amendment_of(change)
                    held = by_amendment.setdefault(amendment.id if amendment else change, [])
                    if change not in held:
                        held.append(change)
        for changes in by_amendment.values():
            yield ChosenChanges(tuple(changes), self._walk.changes.amendment_of(changes[0]))

    def _tell(self) -> None:
        """Tell which changes are chosen together, where these are others than before."""
        rows = self._rows()
        changes = tuple(dict.fromkeys(one for row in rows for one in row.changes)) if len(rows) > 1 else ()
        if changes != self._said:
            self._said = changes
            self._view.outline_together(frozenset(changes))
            self._walk.show_several(rows if changes else ())
            self.chose.emit(len(rows) if changes else 0)

    # --- what is done ---

    def act(self, verb: str) -> None:
        """Do something with what is chosen, by its name among `amendment_verbs`."""
        chosen = self.chosen()
        if not chosen:
            self.told.emit(tr("No change is chosen: click one, or go to one with F7."))
        elif verb == BRIEF:
            self.brief.turn([one.amendment.id for one in chosen if one.amendment is not None])
        elif verb == COPY:
            self._view.text_actions.copy_changes([change for one in chosen for change in one.changes])
        elif verb == NOTE:  # one at each row that is chosen, and not at each change inside
            self.wanted.emit(verb, tuple(dict.fromkeys(one.changes[0] for one in chosen)))
        else:
            self.wanted.emit(verb, tuple(dict.fromkeys(change for one in chosen for change in one.changes)))
