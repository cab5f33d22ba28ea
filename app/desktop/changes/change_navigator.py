"""Walking through amendments and changes: the list, its filter, the texts and the details stay on one and the same.

It shows what the Redline says and decides nothing of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, QUrl, Signal

from app.desktop.changes.amendment_sight import AmendmentSight
from app.desktop.changes.details.article_page import provision_rows
from app.desktop.changes.filters.sections import Grouping
from app.desktop.changes.list.change_list import ChangeList, ChangeRole
from app.desktop.changes.list.list_view import ChangeListView
from app.desktop.changes.name_card import NameCard
from app.desktop.ground.language.phrases import number_words
from app.desktop.ground.language.translation import tr
from app.desktop.texts.rows.source_signs import source_words
from app.desktop.texts.rows.spoken_row import names_of, row_words
from app.redline.chips import next_bearer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QPlainTextEdit

    from app.desktop.changes.chosen_changes import ChosenChanges
    from app.desktop.changes.details.details import Details
    from app.desktop.changes.filters.facets import ChangeFilter
    from app.desktop.changes.list.entries import ChangeEntry
    from app.desktop.ground.style.theme import Theme
    from app.desktop.texts.side_by_side import SideBySide
    from app.redline.model import ChangeView, Chip, Redline, Row
    from app.treaty.notes import Note


class ChangeNavigator(QObject):
    """Keeps the current change. Emits.

    - `told(sentence)` when there is nowhere to go, `counted(n)` after a filter;
    - `answered(change, what, number)` when the reader confirms, rejects or corrects an attribution of it;
    - `stepped` when the reader went from one to the next;
    - `named(change, at its words)` when the reader chose it by the name of one who asked, whose evidence is in detail;
    - `beyond(by)` when the reader steps once more after the last change (1) or before the first (-1), where another
      pair of drafts lies there (`lead_on`);
    - `marked(amendment, read)` when the reader has read an amendment (its id), or has it unread again;
    - `followed(scheme, what)` for a link of the details that leads out of the changes: "life", "note", "positions",
      "page", "verb".
    """

    told = Signal(str)
    counted = Signal(int)
    answered = Signal(str, str, int)
    named = Signal(str, bool)
    stepped = Signal()
    beyond = Signal(int)
    marked = Signal(str, bool)
    followed = Signal(str, str)

    def __init__(self, view: SideBySide, details: Details, words: QPlainTextEdit, parent: QObject) -> None:
        super().__init__(parent)
        self.current = ""
        self.changes = ChangeList(self)
        self.changes.group_by(Grouping.ARTICLE)
        self.list = ChangeListView(self.changes)
        self._view, self._details, self._words = view, details, words
        self.card = NameCard(view, details)
        self._redline: Redline | None = None
        self._views: dict[str, ChangeView] = {}
        self._places: dict[str, int] = {}
        self._read = ""
        self._asked = 0
        """By how much the reader was asked to step once more, 0 when not."""
        self._around = ("", "")
        self._sight = AmendmentSight(view)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.list.selectionModel().selectionChanged.connect(self._selected)
        self.list.opened.connect(self.choose)
        self.list.name_wanted.connect(self._name_in_list)
        self.list.read_wanted.connect(self._turn_read_of)
        self.changes.read_changed.connect(self._tell_read)
        view.change_chosen.connect(self.choose)
        view.name_chosen.connect(lambda change, chip: self.choose_name(change, chip, at_words=True))
        view.row_read.connect(self.read_row)
        view.reached.connect(self.arrive)
        view.search.gone_to.connect(self.choose_heaviest)
        view.scrolled.connect(self._sight.look)
        details.anchorClicked.connect(self._follow)

    # --- what is walked through ---

    def show(self, redline: Redline | None) -> None:
        """Walk through another redline."""
        self.current = ""
        self._asked = 0
        self._redline = redline
        self._views = {view.id: view for view in redline.changes} if redline else {}
        self._places = {row.id: at for at, row in enumerate(redline.rows)} if redline else {}
        self.changes.show(redline)
        self._sight.show_redline(redline)
        self._details.clear()
        self._words.clear()
        self._read = ""

    def refresh(self, redline: Redline) -> None:
        """Show the same changes with other names; filter, folds and the current change stay."""
        self._redline = redline
        self._views = {view.id: view for view in redline.changes}
        self.changes.refresh(redline)
        self._mark_current()
        self.show_details()
        self._read_anew()
        self.counted.emit(self.changes.count())

    def show_notes(self, notes: Mapping[str, Sequence[Note]]) -> None:
        """Flag the changes that touch notes of the delegate, by change id."""
        self.changes.show_notes(notes)
        self._mark_current()

    def lead_on(self, before: str, after: str) -> None:
        """Say which pairs of drafts lie before and after this one, in words; "" for none."""
        self._around = (before, after)

    def set_look(self, theme: Theme, followed: Mapping[str, str]) -> None:
        """Use other colours; `followed` are those of the actors whom the reader follows, by id."""
        self.list.set_look(theme, followed)

    # --- the current change ---

    def choose(self, change: str) -> None:
        """Show a change in the texts, in the list and in detail."""
        view = self._views.get(change)
        if view is None:
            return
        self._asked = 0
        self.current = change
        self.changes.uncover(change)
        self._view.show_change(change)
        self._sight.begin(self.changes.amendment_of(change))
        self._mark_current()
        self.show_details()
        self.read_row(view.row)

    def choose_name(self, change: str, chip: Chip, *, at_words: bool = False) -> None:
        """Show a change, and in its detail what shows that the one on a chip asked for it; of a name `at_words` of the
        texts a card beside it shows it, too.
        """
        if change in self._views:
            self.choose(change)
            self._details.show_name(chip)
            self.named.emit(change, at_words)

    def arrive(self, name: str) -> None:
        """The reader went to a row: what the keys act on is there. Unless the current change is one of its own, its
        first change that the filter shows becomes the current one, or none does and its article is told of; the texts
        stay where they are.
        """
        row = self._view.row(name)
        if row is None or self._is_at(row):
            return
        admitted = self.changes.admitted()
        change = next((one for one in row.changes if one in admitted), "")
        if not change:
            self.leave()
            if self._redline is not None:
                self._details.show_article(self._redline, name)
            return
        self._asked = 0
        self.current = change
        self.changes.uncover(change)
        self._view.outline(change)
        self._sight.begin(self.changes.amendment_of(change))
        self._mark_current()
        self.show_details()
        self.read_row(name)

    def choose_heaviest(self, row: str) -> None:
        """The reader named a provision: choose the heaviest of the amendments in it of which the filter shows
        something. Where there is none, its article is told of.
        """
        if self._redline is None:
            return
        admitted = self.changes.admitted()
        rows = provision_rows(self._redline, row)
        here = [one for each in rows for one in each.changes if one in admitted]
        found = [(amendment, one) for one in here if (amendment := self.changes.amendment_of(one)) is not None]
        if found:
            _, change = min(found, key=lambda one: (one[0].weight.value, -one[0].strength, one[0].number))
            self.choose(change)

    def leave(self) -> None:
        """Have no current change: none is outlined, listed as current or shown in detail, so none can be acted on."""
        self._asked = 0
        self.current = ""
        self._view.outline("")
        self.list.setCurrentIndex(QModelIndex())
        self.list.clearSelection()
        self._details.clear()

    def to_first(self) -> None:
        """Go to the first of the changes that the filter shows: where a number of another room led."""
        first = next(iter(self.changes.stops()), "")
        if first and self.current not in self.changes.admitted():
            self.choose(first)

    def enter_list(self) -> None:
        """Give the keys to the list of what the filter shows, at its first change when the current one is not there."""
        self.to_first()
        if self.changes.admitted():
            self.list.setFocus()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) of the amendments of which the filter shows something, in the order of
        the list; where that is the order of the text, from where the reader went meanwhile.

        At the end the reader is told so, and asked to step once more: then the walk begins again from the other end, or
        goes on in the next pair of drafts.
        """
        current, stops = self._stop(), list(self.changes.stops())
        if self.changes.wanted.unread:
            # What was read since the filter was set still stands in the list, and is none of it any more.
            unread = {*self.changes.unread(), current}
            stops = [one for one in stops if one in unread]
        self._step(stops, current, by)
        if self._stop() != current:
            self._sight.make_room()

    def _stop(self) -> str:
        """The stop of the walk at which the current change is, "" where it is at none."""
        stops = self.changes.stops()
        of = (first for first, inside in stops.items() if self.current in inside)
        return self.current if self.current in stops else next(of, "")

    def step_inside(self, by: int) -> None:
        """Go to the next or previous of the changes inside of amendments, and from the last of one on to the next."""
        self._step(self.changes.changes(), self.current, by)

    # --- what is read ---

    def turn_read(self) -> None:
        """Mark the amendment that is chosen as read, or as unread again."""
        amendment = self.changes.amendment_of(self.current) if self.current else None
        if amendment is None:
            self.told.emit(tr("No amendment is chosen: click one, or go to one with F7."))
            return
        read = self.changes.is_read(amendment.id)
        if read is None:
            self.told.emit(tr("It is not known yet what you have read."))
            return
        self.marked.emit(amendment.id, not read)
        words = tr("Unread again: amendment {number}.") if read else tr("Read: amendment {number}.")
        self.told.emit(words.format(number=number_words(amendment.number)))

    def _turn_read_of(self, change: str) -> None:
        """Mark the amendment of a change so, in sight of it."""
        self.choose(change)
        self.turn_read()

    def read_on(self) -> None:
        """Have the amendment that is chosen read, and go to the next one that is not, in the order of the list. Where
        not all of it has been in sight, the rest comes into sight first, and nothing is marked.
        """
        amendment = self.changes.amendment_of(self.current) if self.current else None
        if amendment is not None and self.changes.is_read(amendment.id) is None:
            self.told.emit(tr("It is not known yet what you have read."))
            return
        if amendment is not None and not self._sight.whole:
            self._sight.show_more()
            return
        stops, current = list(self.changes.stops()), self._stop()
        unread = [one for one in self.changes.unread() if one != current]
        after = set(stops[stops.index(current) + 1 :] if current in stops else stops)
        if amendment is not None and not self.changes.is_read(amendment.id):
            self.marked.emit(amendment.id, True)
        goal = next((one for one in unread if one in after), next(iter(unread), ""))
        if goal:
            self.choose(goal)
            self._sight.make_room()
        if not goal:
            self.told.emit(tr("Everything that the list shows has been read."))
        elif goal not in after:
            self.told.emit(tr("That was the last one. Here begins what was left unread."))

    def _step(self, ids: Sequence[str], current: str, by: int) -> None:
        """Go from one of `ids` to the next or previous one."""
        if self._redline is None:
            return
        if not ids:
            hidden = tr("No change is shown: the filter hides them all.")
            self.told.emit(hidden if self._views else tr("There is no change between these two drafts."))
            return
        at = self._next(ids, current, by)
        if 0 <= at < len(ids):
            self.choose(ids[at])
            self.stepped.emit()
        elif self._asked == by:
            self._asked = 0
            if self._around[by > 0]:
                self.beyond.emit(by)
            else:
                self.choose(ids[0 if by > 0 else -1])
        else:
            self._asked = by
            self.told.emit(self._at_the_end(by, self._around[by > 0]))

    def _next(self, ids: Sequence[str], current: str, by: int) -> int:
        """The place in `ids` of the change to which a step leads; -1 before the first, their number after the last."""
        first, last = -1, len(ids)
        went = self._went_to()
        if went is None:
            return (ids.index(current) if current in ids else first if by > 0 else last) + by
        there = [(self._places.get(self._views[one].row, -1), at) for at, one in enumerate(ids)]
        there = [(place, at) for place, at in there if not self.changes.follows(ids[at])]
        if by > 0:
            return min((one for one in there if one[0] >= went), default=(0, last))[1]
        return max((one for one in there if 0 <= one[0] < went), default=(0, first))[1]

    def _went_to(self) -> int | None:
        """The place in the text of the row to which the reader went since the current change was shown; None while they
        are at it, or at the other end of its move, and where the list has another order than the text.
        """
        row = self._view.row(self._view.at_row)
        if row is None or self.changes.grouping in (Grouping.ACTOR, Grouping.WEIGHT) or self._is_at(row):
            return None
        return self._places.get(row.id)

    def _is_at(self, row: Row) -> bool:
        """Whether the current change is of a row, or of the other end of its move."""
        here = self._views[self.current].row if self.current else ""
        return bool(here) and (self.current in row.changes or here in (row.id, row.twin))

    @staticmethod
    def _at_the_end(by: int, pair: str) -> str:
        if by > 0:
            if pair:
                return tr("That was the last change. Once more goes on to {pair}.").format(pair=pair)
            return tr("That was the last change. Once more begins again with the first.")
        if pair:
            return tr("That was the first change. Once more goes back to {pair}.").format(pair=pair)
        return tr("That was the first change. Once more goes to the last.")

    def show_details(self) -> None:
        """Write the current change out in detail, in the colours of now."""
        view = self._views.get(self.current)
        if view and self._redline:
            self._tell_read()
            self._details.show_change(self._redline, view)

    def _tell_read(self) -> None:
        """Say in detail whether the amendment of the current change is read."""
        amendment = self.changes.amendment_of(self.current) if self.current else None
        self._details.show_read(self.changes.is_read(amendment.id) if amendment is not None else None)

    def show_several(self, chosen: Sequence[ChosenChanges]) -> None:
        """Tell in detail of several that are chosen together; of none of them, again of the current change."""
        if chosen:
            self._details.show_several([one.amendment.headline if one.amendment else "" for one in chosen])
        else:
            self.show_details()

    # --- the list ---

    def turn(self, change: str) -> None:
        """Choose a change, or the amendment of which the list has one row, together with what is chosen already; or
        no longer.
        """
        index = self.changes.index_of(change)
        if index.isValid():
            self.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Toggle)

    def filter(self, wanted: ChangeFilter) -> None:
        """Show only the changes that a filter leaves; a current change that it hides is left."""
        self._asked = 0
        self.changes.want(wanted)
        if self.current and not wanted.everything and self.current not in self.changes.admitted():
            self.leave()
        self._mark_current()
        self.counted.emit(self.changes.count())

    def group_by(self, grouping: Grouping) -> None:
        """Have the amendments stand under articles, weights, actors or nothing."""
        self.changes.group_by(grouping)
        self._mark_current()

    # --- the row in words ---

    def read_row(self, name: str) -> None:
        """Put a row into plain words, for the pane of words; the texts themselves say them to screen readers."""
        row = self._view.row(name)
        if row is None or name == self._read:
            return
        self._read = name
        if self._words.isVisible():
            self._words.setPlainText(
                row_words(
                    row,
                    names_of(self._redline),
                    self._view.stage.index.begun.get(name, ()),
                    source_words(self._view.stage.signs_of(name)),
                )
            )

    def show_words(self, shown: bool) -> None:
        """Show the pane of words, or hide it."""
        self._words.setVisible(shown)
        self._read_anew()

    def _read_anew(self) -> None:
        name, self._read = self._read, ""
        self.read_row(name)

    # --- what the panes tell ---

    def _moved(self, index: QModelIndex) -> None:
        entry: ChangeEntry | None = index.data(ChangeRole.ENTRY) if index.isValid() else None
        if entry and entry.view and not entry.group and entry.view.id != self.current:
            self.choose(entry.view.id)
            if (chip := entry.chip) is not None:
                self._details.show_name(chip)

    def _name_in_list(self, entry: ChangeEntry, chip: Chip) -> None:
        """A name of a row of the list is asked for: of an amendment or a group, the next of its changes that bears it,
        one that the filter shows before the others.
        """
        shown = next_bearer(chip, entry.shown, self.current)
        self.choose_name(shown or next_bearer(chip, entry.members, self.current), chip)

    def _selected(self, selected: QItemSelection) -> None:
        """Choose what is selected without being the current row: so a screen reader selects. Of several rows that are
        chosen together the last one that was gone to is the current one.
        """
        if len(one := selected.indexes()) == 1:
            self._moved(one[0])

    def _mark_current(self) -> None:
        """Mark the current change in the list, where it has a row; a second row of it under another actor stays."""
        here: ChangeEntry | None = self.list.currentIndex().data(ChangeRole.ENTRY)
        if here and here.view and not here.group and here.view.id == self.current:
            return
        index, chosen = self.changes.index_of(self.current), self.list.selectionModel()
        if index.isValid() and chosen.isSelected(index):  # with others, perhaps: these stay
            chosen.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        elif index.isValid():
            self.list.setCurrentIndex(index)

    def _follow(self, link: QUrl) -> None:
        """Go where a link of the details points, "change:ID" or "row:ID", or pass on what the reader answers."""
        if link.scheme() == "change":
            self.choose(link.path())
        elif link.scheme() == "row":
            self._view.show_row(link.path())
        elif link.scheme() == "article" and self._redline is not None:
            self.leave()  # what is told of an article is no change that a key could act on
            self._details.show_article(self._redline, link.path())
        elif link.scheme() == "read":
            self.turn_read()
        elif link.scheme() in ("confirm", "reject", "correct"):
            number, _, other = link.path().partition("/")
            self.answered.emit(other or self.current, link.scheme(), int(number))
        else:
            self.followed.emit(link.scheme(), link.path())
