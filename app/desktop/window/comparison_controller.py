"""The desk as far as one pair of drafts goes: it is wanted, compared, shown, and told to all that speak of it.

What leads from one room to another is `navigation.py`'s, how dossiers are opened `dossier_controller.py`'s, how files
come in `import_controller.py`'s; what is computed is the services' business.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.desktop.changes.confirmation import ConfirmationController
from app.desktop.changes.details.side_facts import SideFactsLoader
from app.desktop.drafts.notation_dialog import NotationController
from app.desktop.drafts.pair_request import PairLoader
from app.desktop.drafts.pins import PinController
from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.terms import names_words
from app.desktop.ground.language.translation import language_code, tr
from app.desktop.ground.preferences import LastPlace, Preferences
from app.desktop.ground.time_slices import paint_next_turn
from app.desktop.notes.note_actions import NoteController
from app.desktop.texts.rows.margin import RowSign
from app.desktop.window.comparison_room import TextsRoom
from app.desktop.window.room_registry import SideRooms
from app.desktop.window.shell import DeskFrame
from app.redline.model import NamesState
from app.services.comparisons.client import ComparisonClient
from app.services.comparisons.pairs import DraftPair
from app.services.dossiers.unsaved_work import UnsavedFiles
from app.services.notes.client import NotesClient

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desktop.changes.change_navigator import ChangeNavigator
    from app.desktop.changes.details.details import Details
    from app.desktop.changes.filters.filters import ChangeFilterBar
    from app.desktop.drafts.timeline.draft_bar import DraftBar
    from app.desktop.ground.style.theme import Theme
    from app.desktop.texts.side_by_side import SideBySide
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.comparisons.client import ShownPair
    from app.services.notes.shown_notes import ShownNotes
    from app.services.resources import Resources

LIKELY = ("unbracketed", "original", "issued")
"""The readings to which one goes most often: they are made ready while a pair is read otherwise."""


def waits_for_names(before: ShownPair, now: ShownPair) -> bool:
    """Whether what is shown is the same comparison, of which it is not known yet who asked."""
    return before.redline.names is not NamesState.THERE and (before.pair, before.state) == (now.pair, now.state)


class TextsDesk(DeskFrame):
    """The texts of a pair and all that speaks of them."""

    def __init__(self, resources: Resources, worker: Worker, theme: Theme, memory: Preferences) -> None:
        super().__init__(resources, theme, memory)
        jobs, deeds = self.jobs, self.deeds
        self._place, self._goal = LastPlace(), ("", "")
        self._note_sought, self._note_row = ("", "", ""), ""
        """The note that is gone to (draft, provision, id), and the row where it is shown while its words are sought."""
        self._facts: Mapping[str, object] | None = None
        self.comparisons = ComparisonClient(worker, resources)
        self.unfinished = UnsavedFiles()
        self.noting = NoteController(jobs, NotesClient(worker, resources), deeds, self.unfinished, theme, self)
        self.texts = TextsRoom(self._look(), memory, self.noting.panel)
        self.comparing = PairLoader(jobs, self.comparisons, self.texts.view.stage.indexes.of, self)
        self.confirming = ConfirmationController(jobs, self.comparisons, self, deeds)
        self.notating = NotationController(jobs, resources, self, deeds)
        self.pinning = PinController(deeds, self)
        self.asides = SideFactsLoader(jobs, worker, resources, self.texts.details)
        self.side_rooms = SideRooms(jobs, worker, resources, memory, deeds, theme, self._look().text_font, self)
        self._connect_pair()
        self._connect_texts()

    def _connect_pair(self) -> None:
        self.comparing.early.connect(self._show_compared)
        self.comparing.shown.connect(self._show_compared)
        self.comparing.missed.connect(self._miss)
        self.confirming.said.connect(self._refresh)
        self.noting.shown.connect(self._show_notes)
        self.notating.changed.connect(self._notated)
        self.pinning.changed.connect(self._joined)
        for teller in (self.texts, self.confirming, self.noting, self.side_rooms):
            teller.told.connect(self.message.tell)
        for refuser in (self.confirming, self.notating, self.pinning, self.noting, self.side_rooms):
            refuser.refused.connect(self.message.refuse)

    def _connect_texts(self) -> None:
        texts, view = self.texts, self.texts.view
        texts.chosen.connect(self.compare)
        texts.filtered.connect(self._filtered)
        texts.listed.connect(self._listed)
        texts.walk.answered.connect(self.confirming.answer)
        for follower in (texts.filters, texts.details, texts.walk.list):
            follower.follow_wanted.connect(self.follow)
        view.current_changed.connect(lambda _change: self.enable())
        view.zoom_wanted.connect(self.zoom)
        view.switched.connect(self._say_switches)
        texts.panes.turned.connect(self.actions_of_menus.tick)

    # --- the parts by their short names ---

    @property
    def view(self) -> SideBySide:
        """The texts."""
        return self.texts.view

    @property
    def draft_bar(self) -> DraftBar:
        """The bar with the two drafts."""
        return self.texts.draft_bar

    @property
    def walk(self) -> ChangeNavigator:
        """The walk through the changes."""
        return self.texts.walk

    @property
    def filters(self) -> ChangeFilterBar:
        """What filters the changes."""
        return self.texts.filters

    @property
    def details(self) -> Details:
        """The change in detail."""
        return self.texts.details

    @property
    def dossier(self) -> DossierPlace | None:
        """The file of the dossier that is open."""
        raise NotImplementedError

    @property
    def locked(self) -> bool:
        """Whether that is locked with a passphrase."""
        raise NotImplementedError

    @property
    def _pair(self) -> DraftPair | None:
        return self.compared.pair if self.compared else None

    def here(self) -> LastPlace:
        """Where the reader is."""
        older, newer = self.draft_bar.pair()
        row = self.view.row_in_sight()
        place = self.view.row_place(row)
        down = str(round(place.top())) if place is not None else ""
        return LastPlace(older, newer, self.draft_bar.reading_name(), self.rooms.name, row, self.current, down)

    def there(self) -> frozenset[str]:
        """What is there to act on: "dossier", "locked" where it is, "pair", "change", and "steps" where one can go from
        one to the next.
        """
        steps = self.compared or self.rooms.name == "languages"
        there = (
            ("dossier", self.dossier),
            ("locked", self.locked),
            ("pair", self.compared),
            ("change", self.current),
            ("steps", steps),
        )
        return frozenset(name for name, what in there if what)

    def show_room(self, name: str) -> None:
        """Show one of the rooms."""
        raise NotImplementedError

    # --- how it looks ---

    def _show_look(self) -> None:
        look = self._look()
        self.texts.set_look(look)
        self.noting.set_look(look.theme)
        self.side_rooms.set_look(look.theme, look.text_font)

    def _say_switches(self) -> None:
        """Show in the menu how the texts are set."""
        for name, on in (("inline", self.view.inline), ("unlock", self.view.unlocked), ("fold", self.view.folding)):
            self.actions_of_menus.tick(name, on)

    def _set_context(self, rows: int) -> None:
        self.view.set_context(rows)

    # --- comparing, and what is told of it ---

    def compare(self, older: str, newer: str, reading: str) -> None:
        """Have two drafts of the dossier compared, and show the redline."""
        if self.dossier is None:
            return
        if self._versions(older, newer):
            self.comparing.stop()
            self._show_compared(None)  # what was shown is not what is chosen now
            self.texts.say_versions()
            self.side_rooms.show_languages(older, newer)
            self.show_room("languages")
            return
        language = language_code()
        pairs = [pair for pair in self.draft_bar.neighbours() if not self._versions(*pair)]
        around = [DraftPair(self.dossier, *pair, reading, language) for pair in pairs]
        around += [DraftPair(self.dossier, older, newer, other, language) for other in LIKELY if other != reading]
        self.comparing.want(DraftPair(self.dossier, older, newer, reading, language), around)

    def _versions(self, older: str, newer: str) -> bool:
        """Whether two drafts are in different languages, and both languages are known."""
        spoken = {draft.label: draft.language for draft in self.draft_bar.drafts()}
        known = spoken.get(older, ""), spoken.get(newer, "")
        return all(known) and known[0] != known[1]

    def _show_compared(self, compared: ShownPair | None) -> None:
        """Show a pair; where its texts are shown already, and only the names were missing, these come in."""
        redline = compared.redline if compared else None
        before, self.compared = self.compared, compared
        paint_next_turn(self.rooms)
        self.confirming.show(compared)
        if compared is not None:
            self.filters.show_register(compared.register)
        if compared is not None and before is not None and waits_for_names(before, compared):
            self._name(before, compared)
            return
        listed = self.texts.show_redline(redline, compared.papers if compared else (), self._look())
        self.side_rooms.show_compared(compared)
        if listed:
            self._listed()
        else:
            self.enable()

    def _name(self, before: ShownPair, compared: ShownPair) -> None:
        """Show the same texts with their names, or as far as these are known now."""
        listed = self.texts.refresh(compared.redline, compared.papers)
        self.side_rooms.show_compared(compared)
        if compared.redline.names is NamesState.THERE:
            announce(self.view, tr("It is known now who asked."))
            if self.message.words.text() in map(names_words, (NamesState.SOUGHT, NamesState.MISSING)):
                self.message.clear()  # it was the answer to who could not wait
        if not listed:
            return  # all else follows when the list comes, with these names
        if before.redline.names is NamesState.MISSING:
            self.noting.show(compared)
        else:
            self.noting.name(compared)
        self.asides.want(compared.pair)
        self._filtered()
        self._filter_by_facts()
        self.enable()

    def _miss(self, what: str) -> None:
        """The pair that was wanted did not come: what is chosen is again what is shown. Of texts that wait for their
        names it is said that these are missing; the reader is left where they are, but for the Cancel they pressed.
        """
        pair, waiting = self._pair, self.compared
        self._goal, self._facts, self._note_sought = ("", ""), None, ("", "", "")
        self.texts.miss(*(pair.older, pair.newer, pair.reading) if pair else ("", "", ""))
        if waiting is not None and waiting.redline.names is NamesState.SOUGHT:
            missing = replace(waiting, redline=replace(waiting.redline, names=NamesState.MISSING))
            self.compared = missing
            self.confirming.show(missing)
            self.texts.refresh(missing.redline, ())
            self.asides.want(None)
            if what != "cancelled":
                return
        if self.rooms.name == "texts":
            self.texts.body.take_keys()

    def _listed(self) -> None:
        """What follows when the texts of a pair and the list of its changes are shown."""
        compared = self.compared
        self.noting.show(compared)
        given_up = compared is not None and compared.redline.names is NamesState.MISSING
        self.asides.want(compared.pair if compared is not None and not given_up else None)
        if compared is not None:
            self._return_to_place()
            self._filter_by_facts()
            if self.rooms.name == "texts":
                self.texts.body.take_keys()
        self.enable()

    def _filter_by_facts(self) -> None:
        """Show the changes of which a number of another room spoke, once it is known who asked for them."""
        if self.compared is None or self.compared.redline.names is not NamesState.THERE:
            return
        facts, self._facts = self._facts, None
        if facts is not None:
            self.filters.want(facts)
            self.walk.to_first()

    def _return_to_place(self) -> None:
        """Go where the reader left off, once, when the drafts are those that were compared then; or where led."""
        place, self._place = self._place, LastPlace()
        goal, self._goal = self._goal, ("", "")
        if (place.older, place.newer) == self.draft_bar.pair():
            if place.change:
                self.choose(place.change)
            if place.down.lstrip("-").isdecimal():
                self.view.hold_row(place.row, int(place.down))
            elif place.row:
                self.view.show_row(place.row)
        if goal[1] and not (goal == self._note_sought[:2] and self._show_sought()):
            self.texts.show_provision(*goal)

    def _show_sought(self) -> bool:
        """Show the note that is gone to, where it stands in this pair; returns whether it does. While its words are
        looked for it is shown again when they are found, unless the reader went on meanwhile.
        """
        draft, provision, note = self._note_sought
        goal = self.noting.goal(note, draft, provision) if note else None
        if goal is None:
            return False
        if self._note_row not in ("", self.view.at_row) or (self._note_row and self.current):
            self._note_sought, self._note_row = ("", "", ""), ""
            return True
        self.texts.show_note(goal)
        self._note_row = goal.row
        if self.noting.found(note):
            self._note_sought, self._note_row = ("", "", ""), ""
        return True

    def _refresh(self, compared: ShownPair) -> None:
        """Show the same comparison with other names; nothing moves under the reader's eyes."""
        self.compared = compared
        self.filters.show_register(compared.register)
        self.texts.refresh(compared.redline, compared.papers)
        self.side_rooms.show_compared(compared)
        self._filtered()
        self.outdate()

    def outdate(self) -> None:
        """Evidence, answers or positions are others now."""
        self.side_rooms.outdate()
        self.asides.renew()

    def _filtered(self) -> None:
        """Other changes are shown now: the export offers to print only those."""
        changes = self.texts.walk.changes
        left = frozenset(changes.admitted()) if self.filters.said() else None
        self.side_rooms.show_filter(left, self.filters.said())

    def _show_notes(self, shown: ShownNotes) -> None:
        """Notes are others, or stand elsewhere."""
        signs = {
            row: tuple(RowSign(kind, words) for kind, words in said) for row, said in self.noting.row_signs().items()
        }
        self.texts.show_notes(shown, shown.touched, signs)
        self.side_rooms.show_notes(shown)
        if self._note_row:
            self._show_sought()

    def _notated(self, label: str) -> None:
        """The marks of a draft are read otherwise now: compare again what shows it."""
        self.message.tell(tr("The marks of {draft} are read anew.").format(draft=label))
        if self.compared is not None and label in self.draft_bar.pair():
            self._place = self.here()
            self.compare(*self.draft_bar.pair(), self.draft_bar.reading_name())

    def _joined(self, pair: DraftPair) -> None:
        """Provisions of a pair were joined or parted: compare it again, if it is shown."""
        if self._pair == pair:
            self._place = self.here()
            self.compare(pair.older, pair.newer, pair.reading)

    # --- one change after the other ---

    @property
    def current(self) -> str:
        """The id of the change that is shown in detail, "" when there is none."""
        return self.texts.walk.current

    def choose(self, change: str) -> None:
        """Show a change in the texts, in the list and in detail."""
        self.texts.choose(change)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) of the changes that the filter shows; among versions in two languages, of
        the places where they differ.
        """
        if self.rooms.name == "languages" and self.side_rooms.languages is not None:
            self.side_rooms.languages.step(by)
        else:
            self.show_room("texts")  # where a change is shown: a walk that nobody sees would leave some out
            self.texts.walk.step(by)

    def answer(self, what: str) -> None:
        """Confirm, reject or correct who asked for the change that is shown, in sight of who is named."""
        self.texts.show_details()
        self.confirming.answer(self.current, what)
