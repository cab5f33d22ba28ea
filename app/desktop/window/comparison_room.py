"""The room of the texts: the drafts above, changes at the left, the texts in the middle, the change in detail and the
notes at the right.

It joins these panes and keeps them on one and the same change; what is compared and stored is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from app.desktop.changes.change_navigator import ChangeNavigator
from app.desktop.changes.chosen_actions import ChosenActions
from app.desktop.changes.chosen_bar import ChosenBar
from app.desktop.changes.details.details import Details
from app.desktop.changes.filters.filters import ChangeFilterBar
from app.desktop.changes.filters.sections import Grouping
from app.desktop.changes.names_bar import NamesBar
from app.desktop.changes.reading_memory import reading_words
from app.desktop.drafts.timeline.draft_bar import DraftBar
from app.desktop.drafts.timeline.timeline import Timeline
from app.desktop.frame.hint_card import HintCard
from app.desktop.ground.language.translation import tr
from app.desktop.ground.time_slices import TimeSlicer, paint_in_turns, paint_next_turn
from app.desktop.ground.widgets.notice import Notice
from app.desktop.ground.widgets.room_body import RoomBody
from app.desktop.texts.pane import TextPane
from app.desktop.texts.reading_warnings import ReadingWarningBar
from app.desktop.texts.rows.source_signs import source_signs
from app.desktop.texts.side_by_side import SideBySide
from app.desktop.texts.view_switches import TextSwitches
from app.desktop.window.side_panes import ASIDE, LISTS, WIDTHS, SidePanes
from app.redline.model import NamesState

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from app.desktop.changes.filters.facets import ChangeFilter
    from app.desktop.ground.preferences import Preferences
    from app.desktop.notes.note_goal import NoteGoal
    from app.desktop.notes.notes_panel import NotesPanel
    from app.desktop.texts.look import TextLook
    from app.desktop.texts.rows.margin import RowSign
    from app.redline.model import Redline
    from app.services.dossiers.dossier import DraftSummary
    from app.services.notes.client import ShownNotes
    from app.treaty.notes import Note
    from app.treaty.proposals import ProposalPaper

LONG = 400
"""Rows from which on what stands beside the texts comes some frames after them, so that nothing holds up the window."""


class TextsRoom(QWidget):
    """The panes. Emits `chosen(older, newer, reading)` for another pair (or the same one again), `filtered` when other
    changes are shown, `listed` when the list of a long redline has come, `cancelled` when what is awaited is not wanted
    any more, and `told(sentence)`.
    """

    chosen = Signal(str, str, str)
    filtered = Signal()
    listed = Signal()
    cancelled = Signal()
    told = Signal(str)

    def __init__(self, look: TextLook, memory: Preferences, notes: NotesPanel) -> None:
        super().__init__()
        self.redline: Redline | None = None
        self.draft_bar, self.timeline = DraftBar(), Timeline(look.theme)
        self.view, self.words = SideBySide(look), QPlainTextEdit()
        self.pane = TextPane(self.view)
        self.details, self.filters = Details(look.theme, memory), ChangeFilterBar()
        self.walk = ChangeNavigator(self.view, self.details, self.words, self)
        self.chosen_actions = ChosenActions(self.walk, self.view)
        self.chosen_bar = ChosenBar()
        self.notes, self.notice = notes, Notice()
        self.switches = TextSwitches(self.view)
        self.reading = QLabel()
        """How far the reader is, for the line below the rooms."""
        self._read: frozenset[str] | None = None
        self.body = RoomBody(self.notice, self.pane, lambda: self.view)
        self.aside = QTabWidget()
        self.panes = SidePanes(
            column(self.filters, self.walk.list, self.chosen_bar), self.body, self.aside, memory, self.pane.least_width
        )
        self.names_bar, self.care_bar = NamesBar(), ReadingWarningBar()
        self.hints, self.hints_due = HintCard(self.body, memory), False
        """What whoever sees the program for the first time is told, and whether that is due with the next texts."""
        self._memory, self._turns = memory, TimeSlicer(self)
        self._has_list = self._told = True
        self._left: tuple[str, Sequence[tuple[str, str, float]]] = ("", ())
        """Of the texts that were shown last: the newer draft by its fingerprint, and where the reader was in them."""
        self._note_signs: Mapping[str, tuple[RowSign, ...]] = {}
        self._source_signs: Mapping[str, tuple[RowSign, ...]] = {}
        """What notes, and what sources, say in the margins of rows, by their ids."""
        self._awaited = ""
        """What is being done for the texts that are wanted; while it is, the notice offers to cancel that."""
        self._lay_out()
        self._connect()
        self._say_not_yet()

    def _lay_out(self) -> None:
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("The row in words"))
        self.words.setMaximumHeight(150)
        self.words.hide()
        self.aside.addTab(column(self.details, self.words), tr("Change"))
        self.aside.addTab(self.notes, tr("Notes"))
        self.aside.setDocumentMode(True)
        self.aside.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are its bar's, and its pages'
        self.aside.tabBar().setAccessibleName(tr("What stands at the right"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.panes.button(LISTS, tr("List"), tr("The list of changes (Ctrl+B)")))
        row.addWidget(self.draft_bar)
        row.addStretch(1)
        row.addWidget(self.switches)
        row.addWidget(self.panes.button(ASIDE, tr("Details"), tr("Details and notes (Ctrl+I)")))
        whole.addLayout(row)
        self.timeline.hide()
        whole.addWidget(self.timeline)  # before it shows: alone it would be a window and take the keys
        self.show_timeline(self._memory.switch("timeline", False))
        whole.addWidget(self.care_bar)
        whole.addWidget(self.panes, 1)
        # In Qt's usual 640 pixels the long words of some languages would leave the lists the least, and for good.
        self.resize(sum(WIDTHS), 700)
        whole.activate()
        self.panes.setSizes(list(WIDTHS))

    def _connect(self) -> None:
        self.draft_bar.chosen.connect(self._chosen)
        self.timeline.chosen.connect(self.draft_bar.choose)
        self.timeline.told.connect(self.told)
        self.filters.wanted.connect(self._filter)
        self.filters.grouped.connect(self._group)
        self.filters.list_wanted.connect(self.walk.enter_list)
        self.walk.list.clear_wanted.connect(self.filters.reset)
        self.walk.counted.connect(self._counted)
        self.walk.told.connect(self.told)
        self.chosen_actions.told.connect(self.told)
        self.chosen_actions.chose.connect(self.chosen_bar.show_chosen)
        self.chosen_actions.brief.changed.connect(self.chosen_bar.show_brief)
        self.chosen_actions.brief.changed.connect(self.walk.changes.show_brief)
        self.walk.beyond.connect(self.draft_bar.step)
        self.walk.named.connect(self._show_named)
        self.view.told.connect(self.told)
        self.pane.told.connect(self.told)
        self.view.switched.connect(self.panes.arrange)
        self.panes.narrowed.connect(self.view.set_narrow)
        self.pane.change_wanted.connect(self.walk.choose)
        self.notice.taken.connect(self._take_offer)
        self.names_bar.wanted.connect(self._ask_for_names)
        self.hints.listen((self.view, self.walk.list, self.details))
        self.walk.stepped.connect(lambda: self.hints.learn("steps"))
        self.walk.named.connect(lambda _change: self.hints.learn("names"))
        grouping = Grouping(self._memory.choice("grouping", Grouping.ARTICLE.value))
        self.filters.show_grouping(grouping)
        self.walk.group_by(grouping)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the texts painted first, and then what stands above them."""
        super().resizeEvent(event)
        paint_in_turns(self.draft_bar, self.switches)

    # --- what is shown ---

    def show_drafts(self, drafts: Sequence[DraftSummary], older: str, newer: str) -> None:
        """Offer the drafts of a dossier, on this pair where it is there, else on the last two."""
        self.draft_bar.show_drafts(drafts, older, newer)
        self.timeline.show_drafts(drafts)
        self.timeline.show_pair(*self.draft_bar.pair())

    def show_redline(self, redline: Redline | None, papers: Sequence[ProposalPaper], look: TextLook) -> bool:
        """Show another pair. What was shown of the same newer draft stays at the same provision.

        Who asked may still be being looked for: then `refresh` brings the names. Returns whether the list of changes is
        there, too; of a long redline it comes later (`listed`).
        """
        held = self._held_for(redline)
        long = redline is not None and len(redline.rows) > LONG
        self.redline, self._has_list, self._told, self._awaited = redline, False, False, ""
        self._say_read()
        self._turns.stop()
        self.pane.wait(long)
        self.walk.list.wait(long)
        self.names_bar.setVisible(False)
        self.care_bar.show_redline(redline)
        if redline is None:
            self._say_not_yet()
        else:
            self.body.show_full()
            self._begin_hints()
        self.details.show_papers(papers)
        self.walk.show(None)
        self._note_signs, self._source_signs = {}, source_signs(redline)
        self._paint_in_turns(texts_first=True)
        self.view.show_redline(redline, held=held, look=look)
        self._show_signs()
        self.panes.arrange()
        self._lead_on()
        if redline is not None and long:
            self._turns.begin(self._show_beside(redline))
            return False
        self._show_list(redline)
        self._has_list = self._told = True
        return True

    def _held_for(self, redline: Redline | None) -> Sequence[tuple[str, str, float]]:
        """Where the texts begin of what is shown next: where the reader was in those before, if the newer draft is the
        same. None is shown while a pair is awaited: then those before it count.
        """
        if self.redline is not None:
            self._left = (self.redline.newer.sha256, self.view.provisions_above())
        if redline is None:
            return ()
        (newer, held), self._left = self._left, ("", ())
        return held if newer == redline.newer.sha256 else ()

    def _begin_hints(self) -> None:
        """Tell the three things that are learnt best at the start, where they are due."""
        if not self.hints_due:
            return
        self.hints_due = False
        self.hints.begin(
            {
                "names": tr(
                    "A name beside a change says who asked for it: solid where the draft itself says so, broken with ≈ "
                    "where the wording was matched. Click a name for the evidence; F2 explains every mark."
                ),
                "steps": tr("F7 goes to the next amendment, Shift+F7 to the one before; the list has all of them."),
                "time": tr("F5 shows the drafts on a line of time: a click there chooses which two are compared."),
            }
        )

    def _show_beside(self, redline: Redline, *, again: bool = False) -> Iterator[None]:
        """Show by turns what stands beside the texts of a long redline; `again` when that was there already, with other
        names.
        """
        yield from self.pane.follow_by_turns()
        yield from self.walk.changes.prepare(redline, again=again)
        paint_next_turn(self)
        self._paint_in_turns()
        if again:
            self._refresh_list(redline)
        else:
            self._show_list(redline)
            self._has_list = True
        yield
        if not self._told:
            self._told = True
            self.listed.emit()
            yield
        self.filters.facets.make_ready()

    @property
    def whole(self) -> bool:
        """Whether all that stands beside the texts is there, with the names that are known."""
        return not self._turns.going

    def _show_list(self, redline: Redline | None) -> None:
        self.walk.list.wait(False)
        self.walk.show(redline)
        self.chosen_actions.show(redline)
        self.filters.show_redline(redline, self.walk.changes.facets)
        self._counted()
        self._say_read()

    def refresh(self, redline: Redline, papers: Sequence[ProposalPaper]) -> bool:
        """Show the same pair with other names; nothing moves under the reader's eyes.

        Returns whether it was told that the list of changes is there; else that is still to come (`listed`), with these
        names.
        """
        self.redline, there, told = redline, self._has_list, self._told
        long = len(redline.rows) > LONG
        self.pane.wait(long)
        self.details.show_papers(papers)
        before = self.view.stage.contents
        self.view.refresh(redline)
        self._source_signs = source_signs(redline)
        self._show_signs()
        if self.view.stage.contents.turns_page_of(before):
            self.panes.arrange()
        if long:
            self._turns.begin(self._show_beside(redline, again=there))
        else:
            self._refresh_list(redline)
        self._say_names(redline)
        return told

    def _say_names(self, redline: Redline) -> None:
        """Offer to look for the names again where they are missing."""
        missing = redline.names is NamesState.MISSING
        if not missing and self.names_bar.button.hasFocus():
            self.body.take_keys()
        self.names_bar.setVisible(missing)

    def _refresh_list(self, redline: Redline) -> None:
        self.walk.refresh(redline)
        self.filters.refresh(redline, self.walk.changes.facets)
        self._counted()
        self._say_read()

    def show_notes(
        self, shown: ShownNotes, touching: Mapping[str, tuple[Note, ...]], signs: Mapping[str, tuple[RowSign, ...]]
    ) -> None:
        """Show where notes stand: `touching` are the notes that changes touch, `signs` those of rows, by their ids."""
        self._note_signs = signs
        self._paint_in_turns()
        self._show_signs()
        self.pane.flag(frozenset(shown.flags), frozenset(shown.changes))
        self.walk.show_notes(touching)
        self.filters.show_notes(touching, self.walk.changes.facets)
        self.details.show_notes(touching)

    def _show_signs(self) -> None:
        """Put into the margins what notes and sources say of rows."""
        rows = (*self._note_signs, *(row for row in self._source_signs if row not in self._note_signs))
        signs = {row: (*self._note_signs.get(row, ()), *self._source_signs.get(row, ())) for row in rows}
        self.view.set_row_signs(signs)

    def show_read(self, read: frozenset[str] | None) -> None:
        """Show which amendments are read, by their ids; None while that is not known."""
        self._read = read
        if self.walk.changes.show_read(read):
            self.filters.recount()
            self._counted()
        self._say_read()

    def _say_read(self) -> None:
        self.reading.setText(reading_words(self.redline, self._read))

    def set_look(self, look: TextLook) -> None:
        """Use other colours or fonts."""
        followed = dict(look.followed)
        paint_in_turns(self.view, self.walk.list, self.aside)
        self.view.set_look(look)
        self.timeline.set_look(look.theme)
        self.walk.set_look(look.theme, followed)
        self.panes.arrange()
        self.filters.show_followed(followed)
        self.details.set_theme(look.theme)
        self.details.show_followed(followed)

    def miss(self, older: str, newer: str, reading: str) -> None:
        """The pair that was wanted did not come: go back to the one that is shown, where there is one (labels), and
        else offer to compare what is chosen.
        """
        self._awaited = ""
        if not older:
            words = tr("The comparison was stopped, or could not be made; nothing was changed.")
            self.body.say(tr("These two drafts are not compared."), words, tr("Compare them"))
            return
        self.draft_bar.show_drafts(self.draft_bar.drafts(), older, newer)
        self.draft_bar.reading.setCurrentIndex(max(0, self.draft_bar.reading.findData(reading)))
        self.timeline.show_pair(older, newer)

    def say_awaited(self, title: str) -> None:
        """Say in the place of the texts what is being done for them, and offer to cancel that."""
        self._awaited = title
        self.walk.list.await_changes()
        self.body.say(f"{title} …", tr("The texts stand here when that is done."), tr("Cancel"), busy=True)

    def say_versions(self) -> None:
        """Say why two drafts in different languages are not compared, and offer to lay them beside each other."""
        words = tr("They stand beside each other by their numbers: between two languages no change of words is told.")
        self.body.say(tr("These two drafts are in different languages."), words, tr("Lay them beside each other"))

    def _say_not_yet(self) -> None:
        self.body.say(tr("These two drafts are not compared yet."), tr("What changed between them is shown here."))

    def _ask_for_names(self) -> None:
        self._chosen(*self.draft_bar.pair(), self.draft_bar.reading_name())

    def _take_offer(self) -> None:
        """What the notice offers: to cancel what is awaited, else to have the two compared."""
        if self._awaited:
            self.cancelled.emit()
            return
        self._chosen(*self.draft_bar.pair(), self.draft_bar.reading_name())

    # --- moving about ---

    def choose(self, change: str) -> None:
        """Show a change in the texts, in the list and in detail."""
        self.walk.choose(change)

    def show_provision(self, draft: str, provision: str, words: tuple[int, int] = (0, 0)) -> bool:
        """Bring a provision of one of the two drafts (label, id) into sight, and choose `words` of its text, where
        there are any; returns whether it is there.
        """
        redline = self.redline
        if redline is None or draft not in (redline.older.label, redline.newer.label):
            return False
        newer = draft == redline.newer.label
        for row in redline.rows:
            cell = row.newer if newer else row.older
            if cell is not None and cell.provision == provision:
                if words[0] < words[1]:
                    self.walk.leave()
                    self.view.text_actions.show_stretch(row.id, "newer" if newer else "older", "text", *words)
                else:
                    self.view.go_to_row(row.id)
                return True
        return False

    def show_note(self, goal: NoteGoal) -> None:
        """Show the change to which a note leads; where there is none, its words, and no change as the current one."""
        if goal.change:
            self.walk.choose(goal.change)
            return
        self.walk.leave()
        self.walk.read_row(goal.row)
        words = goal.stretch
        self.view.text_actions.show_stretch(
            goal.row, goal.side, *((words.field, words.start, words.end) if words else ("", 0, 0))
        )

    def show_notes_pane(self) -> None:
        """Show the notes at the right, ready for keys."""
        self.panes.show_side(ASIDE)
        self.aside.setCurrentIndex(1)
        self.notes.list.setFocus()

    def show_details(self) -> None:
        """Show the change in detail at the right: whoever answers sees what is answered."""
        self.panes.show_side(ASIDE)
        self.aside.setCurrentIndex(0)

    def _show_named(self, _change: str, at_words: bool) -> None:
        """Show what a name says: one at the words has its card there, and needs no pane laid over the texts."""
        if not at_words or self.panes.shows(ASIDE):
            self.show_details()

    def show_filter(self) -> None:
        """Show the list of changes with its filters, ready for words."""
        self.panes.show_side(LISTS)
        self.filters.text.setFocus()

    def show_timeline(self, shown: bool) -> None:
        """Show the drafts on a line of time, with their brackets, or leave that room to the texts."""
        self._memory.choose("timeline", shown)
        if shown:
            self.hints.learn("time")
        self.timeline.set_tall(shown)
        self.timeline.setVisible(shown)

    def show_words(self, shown: bool) -> None:
        """Show the row that is read in words, below the change, or hide it."""
        if shown:
            self.show_details()
        self.walk.show_words(shown)

    def _lead_on(self) -> None:
        """Say which pairs lie around this one, for whoever steps beyond the last change."""
        before, after = self.draft_bar.around()
        self.walk.lead_on(before, after)

    def _chosen(self, older: str, newer: str, reading: str) -> None:
        self.timeline.show_pair(older, newer)
        self.chosen.emit(older, newer, reading)

    def _filter(self, wanted: ChangeFilter) -> None:
        self._paint_in_turns()
        self.walk.filter(wanted)
        if wanted.unread:
            self.filters.recount()  # what was read meanwhile is none of it any more

    def _paint_in_turns(self, *, texts_first: bool = False) -> None:
        """Have the list painted first and then the texts, or the other way round, where both are long: what changes
        them is a turn of its own.
        """
        if self.redline is not None and len(self.redline.rows) > LONG:
            two = (self.pane, self.walk.list) if texts_first else (self.walk.list, self.pane)
            paint_in_turns(*two, self.aside)

    def _group(self, grouping: Grouping) -> None:
        self._memory.choose("grouping", grouping.value)
        self.walk.group_by(grouping)

    def _counted(self, _shown: int = 0) -> None:
        # What is only quiet is not filtered out.
        left = None if self.filters.filter.everything else self.walk.changes.admitted()
        self.draft_bar.show_counts(self.redline, left)
        self.pane.show_only(self.walk.changes.admitted() if self.filters.said() else None)
        self.filtered.emit()


def column(*widgets: QWidget) -> QWidget:
    """The widgets one below the other; the second of two, or the last of more, takes the room that is left."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)
    return holder
