"""The ways of the window: rooms entered, and what leads from one to the other, to a provision, a note or a life.

It compares and shows nothing itself: the texts of a pair are `comparison_controller.py`'s, each room is its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.desktop.drafts.inspections import InspectionController
from app.desktop.drafts.pins import PinController
from app.desktop.ground.language.translation import tr
from app.desktop.ground.preferences import LastPlace
from app.desktop.pages.page_viewer import PageViewer
from app.desktop.texts.amendment_verbs import EXPORT, NOTE
from app.desktop.window.destinations import Destination, SoughtNote
from app.redline.model import NamesState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.desktop.notes.note_actions import NoteController
    from app.desktop.window.comparison_controller import ComparisonController
    from app.desktop.window.comparison_room import TextsRoom
    from app.desktop.window.context import WindowContext
    from app.desktop.window.room_registry import SideRooms
    from app.place import DossierPlace
    from app.services.book import BookOptions
    from app.services.comparisons.pairs import DraftPair
    from app.services.notes.shown_notes import ShownNotes

OF_A_PAIR = ("dashboard", "export")
"""The rooms that speak of two drafts that are compared."""


class Navigator(QObject):
    """The rooms and the ways between them. Emits `entering(name)` when a room is about to be entered."""

    entering = Signal(str)

    def __init__(
        self,
        context: WindowContext,
        comparison: ComparisonController,
        texts: TextsRoom,
        noting: NoteController,
        side_rooms: SideRooms,
    ) -> None:
        super().__init__(context.window)
        self._comparison, self._rooms = comparison, context.rooms
        self._texts, self._noting, self._side_rooms = texts, noting, side_rooms
        self._message = context.message
        self.place = LastPlace()
        """Where the reader is led back to when the drafts that were compared there have come."""
        self._destination = Destination()
        self._left = LastPlace()
        """Where the reader was in the pair that made room for one that is awaited."""
        self._sought, self._sought_row = SoughtNote(), ""
        """The note that is gone to, and the row where it is shown while its words are sought."""
        self.pinning = PinController(context.history, self)
        self.inspecting = InspectionController(context.history, self)
        self.showing_pages = PageViewer(context.window)
        self._connect_ways()
        self._connect_rooms()

    def _connect_ways(self) -> None:
        comparison, view, panel = self._comparison, self._texts.view, self._noting.panel
        comparison.listed.connect(self._arrive)
        comparison.named.connect(self._filter_by_facts)
        comparison.missed.connect(self._stay)
        comparison.awaiting.connect(self._remember)
        comparison.apart.connect(self._show_versions)
        self._noting.shown.connect(self._show_found_note)
        panel.place_wanted.connect(self._go_to_note)
        panel.first_wanted.connect(self.note_here)
        self._texts.walk.followed.connect(self.follow_link)
        view.departing.connect(self._rooms.depart)
        self._texts.chosen_actions.wanted.connect(self._act)
        self._texts.chosen_actions.brief.changed.connect(self._side_rooms.show_brief)
        self._side_rooms.brief_written.connect(self._texts.chosen_actions.brief.replace)
        view.note_wanted.connect(self._note_on)
        view.life_wanted.connect(self._show_life)
        view.sources_wanted.connect(self.show_sources_of)
        view.page_wanted.connect(self._show_page)
        view.pin_wanted.connect(self._join)
        view.unpin_wanted.connect(self._part)
        self.pinning.changed.connect(self._joined)
        self._texts.care_bar.looked.connect(self._look)
        self.inspecting.changed.connect(self._looked)
        for refuser in (self.pinning, self.showing_pages):
            refuser.refused.connect(self._message.refuse)

    def _connect_rooms(self) -> None:
        rooms, beside = self._rooms, self._side_rooms
        rooms.here = self._stop
        rooms.returned.connect(self._return)
        rooms.entered.connect(self._entered_room)
        rooms.wanted.connect(beside.room)
        beside.made.connect(rooms.fill)
        beside.place_wanted.connect(self.go_to)
        beside.words_wanted.connect(self.go_to_words)
        beside.pair_wanted.connect(self._show_pair_at)
        beside.changes_wanted.connect(self._show_changes)
        beside.life_wanted.connect(self._show_life_of)
        beside.paper_wanted.connect(self.show_asks_in)
        beside.shelf_changed.connect(self._look_on_shelf)
        beside.note_wanted.connect(self.show_note)
        beside.position_wanted.connect(lambda: self.show_room("positions"))
        beside.source_wanted.connect(beside.read_source)
        beside.book_export_wanted.connect(self._export_book)
        beside.asks_wanted.connect(lambda: self.show_room("proposals"))
        beside.texts_wanted.connect(lambda: self.show_room("texts"))

    # --- where the reader is ---

    def here(self) -> LastPlace:
        """Where the reader is."""
        bar, view = self._texts.draft_bar, self._texts.view
        older, newer = bar.pair()
        row = view.row_in_sight()
        place = view.row_place(row)
        down = str(round(place.top())) if place is not None else ""
        return LastPlace(older, newer, bar.reading_name(), self._rooms.name, row, self._texts.walk.current, down)

    def _stop(self) -> LastPlace | None:
        """The place to which one can be led back: in the texts the pair and what is read there, else none."""
        pair, view = self._comparison.pair, self._texts.view
        if self._rooms.name != "texts" or pair is None:
            return None
        row = view.at_row or view.row_in_sight()
        return LastPlace(pair.older, pair.newer, pair.reading, "texts", row, self._texts.walk.current)

    def _return(self, place: LastPlace | None) -> None:
        """Show again what was read at a place of the texts, of another pair of drafts once that has come."""
        pair, bar = self._comparison.pair, self._texts.draft_bar
        if place is None or pair is None:
            return
        if (place.older, place.newer, place.reading) == (pair.older, pair.newer, pair.reading):
            self._read_again(place)
        elif {place.older, place.newer} <= set(bar.labels()):
            self.place = place
            bar.choose(place.older, place.newer)

    def _read_again(self, place: LastPlace) -> None:
        """Bring what was read there into sight, and let the keys act on it."""
        view, walk = self._texts.view, self._texts.walk
        if place.change:
            self._texts.choose(place.change)
        elif view.row(place.row) is not None:
            walk.leave()
            view.at_row = place.row
            view.show_row(place.row)
            walk.arrive(place.row)
        self._texts.body.take_keys()

    def there(self) -> frozenset[str]:
        """What is there to act on: "steps" where one can go from one to the next, "reading" where amendments are read
        (nothing is marked that is not in sight), "before" and "after" where one can go back and forward.
        """
        compared, room = self._comparison.compared is not None, self._rooms.name
        known = (
            ("steps", compared or room == "languages"),
            ("reading", compared and room == "texts"),
            ("before", self._rooms.backward),
            ("after", self._rooms.onward),
        )
        return frozenset(name for name, there in known if there)

    def compare_again(self) -> None:
        """Have the drafts that are chosen compared anew; the reader stays where they are."""
        bar = self._texts.draft_bar
        self.place = self.here()
        self._comparison.compare(*bar.pair(), bar.reading_name())

    # --- rooms, and what leads from one to the other ---

    def show_room(self, name: str) -> None:
        """Show one of the rooms; the keys go to it, also when it is shown already. Before there are two drafts to
        compare, the page that asks for them is the texts'.
        """
        if name == "texts" and len(self._texts.draft_bar.drafts()) < 2:
            name = "start"
        if name == self._rooms.name:
            self._entered_room(name)
        else:
            self._rooms.show_room(name)

    def show_ours(self) -> None:
        """Show what became of our asks."""
        self.show_room("delegation")

    def write_export(self) -> None:
        """Make the pages as they are chosen, and ask where to write them."""
        self.show_room("export")
        if self._side_rooms.export is not None:
            self._side_rooms.export.write_once_ready()

    def _export_book(self, options: BookOptions) -> None:
        """Show the export of the book, as it was read."""
        self.show_room("export")
        if self._side_rooms.export is not None:
            self._side_rooms.export.show_book(options)

    def print_export(self) -> None:
        """Make the pages as they are chosen, and show the dialog of the printers."""
        self.show_room("export")
        if self._side_rooms.export is not None:
            self._side_rooms.export.print_once_ready()

    def show_notes(self) -> None:
        """Show all notes, beside the texts."""
        self.show_room("texts")
        self._texts.show_notes_pane()

    def show_side(self, side: str, shown: bool) -> None:
        """Show what stands on one side of the texts, or hide it."""
        self.show_room("texts")
        self._texts.panes.show_side(side, shown)

    def go_to_article(self) -> None:
        """Ask to which article to go."""
        self.show_room("texts")
        self._texts.view.search.open_go_to()

    def filter_words(self) -> None:
        """Ask by which words the changes are filtered."""
        self.show_room("texts")
        self._texts.show_filter()

    def filter_by(self, facet: str) -> None:
        """Ask by what of a facet the changes are filtered."""
        self.show_room("texts")
        self._texts.filters.open(facet)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) of the amendments that the filter shows; among versions in two languages,
        of the places where they differ.
        """
        if self._rooms.name == "languages" and self._side_rooms.languages is not None:
            self._side_rooms.languages.step(by)
        else:
            self.show_room("texts")  # where a change is shown: a walk that nobody sees would leave some out
            self._texts.walk.step(by)

    def step_inside(self, by: int) -> None:
        """Go to the next or previous of the changes inside of amendments."""
        self.show_room("texts")
        self._texts.walk.step_inside(by)

    def find_words(self) -> None:
        """Ask which words are to be found: in the book while that is read, else in the texts."""
        if self._rooms.name == "book" and self._side_rooms.book is not None:
            self._side_rooms.book.find_words()
        elif self._rooms.name == "languages" and self._side_rooms.languages is not None:
            self._side_rooms.languages.texts.text_actions.find_words()
        else:
            self.show_room("texts")
            self._texts.view.text_actions.find_words()

    def find_next(self, by: int) -> None:
        """Go to the next (1) or previous (-1) place with the words that are looked for, in the texts that are seen."""
        if self._rooms.name == "book" and self._side_rooms.book is not None:
            self._side_rooms.book.find_next(by)
        elif self._rooms.name == "languages" and self._side_rooms.languages is not None:
            self._side_rooms.languages.texts.search.step(by)
        else:
            self.show_room("texts")
            self._texts.view.search.step(by)

    def _entered_room(self, name: str) -> None:
        self._rooms.bar.setVisible(len(self._texts.draft_bar.drafts()) > 1)
        self.entering.emit(name)
        self._say_why_nothing(name)
        if name in (room for room, _words, _keys in self._side_rooms.names()):
            self._side_rooms.enter(name)
            if name == "life" and self._texts.view.at_row and self._side_rooms.no_life:
                self.show_life()
        elif name == "texts":
            self._texts.body.take_keys()

    def _say_why_nothing(self, name: str) -> None:
        """Say why a room that speaks of two compared drafts has nothing to show of two versions of a text."""
        comparison, (older, newer) = self._comparison, self._texts.draft_bar.pair()
        if name in OF_A_PAIR and comparison.compared is None and comparison.in_two_languages(older, newer):
            words = tr(
                "“{older}” and “{newer}” are in different languages, so that no changes between them can be counted or "
                "printed; choose two drafts in one language."
            )
            self._message.tell(words.format(older=older, newer=newer), stays=True)

    def _show_versions(self, older: str, newer: str) -> None:
        """Lay two drafts in different languages beside each other."""
        self._side_rooms.show_languages(older, newer)
        self.show_room("languages")

    # --- to a provision, and to changes ---

    def go_to(self, draft: str, provision: str) -> None:
        """Show a provision of a draft (label, id) in the texts: in this pair, else beside the draft before it."""
        self.go_to_words(draft, provision, 0, 0)

    def go_to_words(self, draft: str, provision: str, start: int, end: int) -> None:
        """Show words of a provision in the texts, code points [start, end) of its text; without any the provision."""
        led = self._rooms.name != "texts"
        self.show_room("texts")
        if self._rooms.arrive(led, lambda: self._texts.show_provision(draft, provision, (start, end))):
            return
        if not led:
            self._rooms.depart()
        labels = self._texts.draft_bar.labels()
        if draft in labels and len(labels) > 1:
            self._destination = replace(self._destination, draft=draft, provision=provision, words=(start, end))
            at = max(1, labels.index(draft))
            self._texts.draft_bar.choose(labels[at - 1], labels[at])

    def show_row(self, row: str) -> None:
        """Show a row of the two drafts that are compared, choose the heaviest of its amendments, and let the keys act
        on it.
        """
        led = self._rooms.name != "texts"
        self.show_room("texts")
        self._rooms.arrive(led, lambda: self._texts.view.go_to_row(row))
        self._texts.walk.choose_heaviest(row)
        self._texts.body.take_keys()

    def show_amendments_of(self, actor: str) -> None:
        """Show the amendments at which an actor (id) is named, and no others."""
        self._show_changes({"actor": actor})

    def show_asks_of(self, actor: str) -> None:
        """Show what an actor proposed, by the key under which proposals know it."""
        self._side_rooms.show_asks_of(actor)

    def show_asks_in(self, paper: str) -> None:
        """Show what a paper proposes, by its name."""
        self._side_rooms.show_asks_of("", paper=paper)

    def _show_pair_at(self, older: str, newer: str, provision: str) -> None:
        self.show_room("texts")
        if (older, newer) == self._texts.draft_bar.pair():
            self._texts.show_provision(newer, provision)
        else:
            self._destination = replace(self._destination, draft=newer, provision=provision, words=(0, 0))
            self._texts.draft_bar.choose(older, newer)

    def _show_changes(self, facts: Mapping[str, object]) -> None:
        """Show the changes of which a number of the dashboard speaks."""
        self.show_room("texts")
        wanted = dict(facts)
        pair = str(wanted.pop("older", "")), str(wanted.pop("newer", ""))
        if all(pair) and pair != self._texts.draft_bar.pair():
            self._destination = replace(self._destination, facts=wanted)
            self._texts.draft_bar.choose(*pair)
        else:
            self._texts.filters.want(wanted)
            self._texts.walk.to_first()

    def _arrive(self) -> None:
        """Go where the pair was wanted for, now that it is shown with the list of its changes."""
        if self._comparison.compared is not None:
            self._left = LastPlace()
            self._return_to_place()
            self._filter_by_facts()
            if self._rooms.name == "texts":
                self._texts.body.take_keys()

    def _stay(self, _what: str) -> None:
        """Go nowhere, or back: the pair that was wanted did not come."""
        self._destination, self._sought = Destination(), SoughtNote()
        if self._left.older:
            self.place, self._left = self._left, LastPlace()

    def _remember(self, older: str, newer: str, reading: str) -> None:
        """Know where the reader is in a pair that makes room for another."""
        self._left = replace(self.here(), older=older, newer=newer, reading=reading)

    def _filter_by_facts(self) -> None:
        """Show the changes of which a number of another room spoke, once it is known who asked for them."""
        compared = self._comparison.compared
        if compared is None or compared.redline.names is not NamesState.THERE:
            return
        facts, self._destination = self._destination.facts, replace(self._destination, facts=None)
        if facts is not None:
            self._texts.filters.want(facts)
            self._texts.walk.to_first()

    def _return_to_place(self) -> None:
        """Go where the reader left off, once, when the drafts are those that were compared then; or where led."""
        place, self.place = self.place, LastPlace()
        goal, self._destination = self._destination, Destination(facts=self._destination.facts)
        view, note = self._texts.view, self._sought
        if (place.older, place.newer) == self._texts.draft_bar.pair():
            if place.change:
                self._texts.choose(place.change)
            if place.down.lstrip("-").isdecimal():
                view.hold_row(place.row, int(place.down))
            elif place.row:
                view.show_row(place.row)
        if not goal.provision:
            return
        if (goal.draft, goal.provision) != (note.draft, note.provision) or not self._show_sought():
            self._rooms.arrive(True, lambda: self._texts.show_provision(goal.draft, goal.provision, goal.words))

    def follow_link(self, scheme: str, what: str) -> None:
        """Go where a link of the details leads: to a note, to the life of the provision of the change, to papers."""
        if scheme == "note":
            self.show_note(what)
        elif scheme == "life":
            self.show_life()
        elif scheme == "positions":
            self.show_room("positions")
        elif scheme == "source":
            instrument, _, provision = what.partition("/")
            self._side_rooms.read_source(instrument, provision)
        elif scheme == "sources":
            self.show_sources_of(what)
        elif scheme == "shelf":
            self.show_shelf()
        elif scheme == "papers":
            self._side_rooms.papers_wanted.emit()
        elif scheme == "verb":
            self._texts.chosen_actions.act(what)
        elif scheme == "page":
            side, _, row = what.partition("/")
            self._show_page(side, row)

    def _show_page(self, side: str, row: str) -> None:
        """Show the picture of the page in which a provision of a row was recognised, on its first words."""
        pair, there = self._comparison.pair, self._texts.view.row(row)
        cell = self._texts.view.cell(there, side) if there is not None else None
        if pair is None or cell is None or cell.recognised is None:
            return
        words = " ".join(run.text for field in (cell.heading, cell.text) for run in field)
        label = pair.older if side == "older" else pair.newer
        self.showing_pages.show_kept(pair.dossier, label, cell.recognised.page, words=words)

    # --- what is done with what is chosen of the amendments ---

    def _act(self, verb: str, changes: Sequence[str]) -> None:
        """Do what is asked of changes that are chosen, by the name of the deed."""
        if verb == NOTE:
            if len(changes) > 1:
                self._noting.begin_on_changes(changes)
            else:
                self.note_here()
        elif verb == EXPORT:
            self._side_rooms.show_chosen(frozenset(changes), tr("%n changes chosen by hand", "", len(changes)))
            self.show_room("export")
        else:
            self._comparison.answer(verb, changes)

    # --- notes ---

    def note_chosen(self) -> None:
        """Begin a note at each of several changes that are chosen, else one here."""
        if len(self._texts.chosen_actions.chosen()) > 1:
            self._texts.chosen_actions.act(NOTE)
        else:
            self.note_here()

    def note_here(self) -> None:
        """Begin a note on the words that are chosen, else on the change at hand, else on the row that is read."""
        view = self._texts.view
        chosen = view.selection.chosen
        if chosen is not None:
            self._noting.begin_on_selection(chosen)
        else:
            self._noting.begin_here(self._texts.walk.current, view.at_row or view.row_in_sight())

    def _note_on(self, row: str, side: str, start: int, end: int) -> None:
        """Begin a note on words of a row, or on its provision where none are chosen."""
        there = self._texts.view.row(row)
        cell = (there.older if side == "older" else there.newer) if there else None
        if cell is None or start == end:
            self._noting.begin_on_row(row)
            return
        words = "".join(run.text for run in cell.text)
        self._noting.begin_on_words(
            newer=side != "older", provision=cell.provision, field="text", start=start, end=end,
            address=cell.address, quote=words[start:end],
        )  # fmt: skip

    def show_note(self, note: str) -> None:
        """Show a note in the list beside the texts."""
        self.show_room("texts")
        self._texts.show_notes_pane()
        self._noting.panel.choose(note)

    def _go_to_note(self, draft: str, provision: str, note: str) -> None:
        """Show where a note stands in a draft: its change, else its words; in this pair, else beside the draft before
        it.
        """
        self._sought = SoughtNote(draft, provision, note)
        self.show_room("texts")
        if not self._show_sought():
            self.go_to(draft, provision)

    def _show_found_note(self, _shown: ShownNotes) -> None:
        """Notes are others, or stand elsewhere: show the one again whose words are sought."""
        if self._sought_row:
            self._show_sought()

    def _show_sought(self) -> bool:
        """Show the note that is gone to, where it stands in this pair; returns whether it does. While its words are
        looked for it is shown again when they are found, unless the reader went on meanwhile.
        """
        note = self._sought.note
        goal = self._noting.goal(note, self._sought.draft, self._sought.provision) if note else None
        if goal is None:
            return False
        read = self._texts.view.at_row
        if self._sought_row not in ("", read) or (self._sought_row and self._texts.walk.current):
            self._sought, self._sought_row = SoughtNote(), ""
            return True
        self._texts.show_note(goal)
        self._sought_row = goal.row
        if self._noting.found(note):
            self._sought, self._sought_row = SoughtNote(), ""
        return True

    # --- lives, joined provisions ---

    def show_life(self) -> None:
        """Show the life of the provision that is read."""
        view = self._texts.view
        row = view.row(view.at_row or view.row_in_sight())
        if row is not None:
            cell = row.newer or row.older
            assert cell is not None, "a row has a provision"
            self._show_life("newer" if row.newer else "older", cell.provision)

    def _show_life(self, side: str, provision: str) -> None:
        pair = self._comparison.pair
        if pair is not None:
            self._side_rooms.show_life(pair.older if side == "older" else pair.newer, provision)
            self.show_room("life")

    def _show_life_of(self, draft: str, provision: str) -> None:
        self._side_rooms.show_life(draft, provision)
        self.show_room("life")

    # --- sources ---

    def show_sources(self) -> None:
        """Show the sources of the provision that is read, where there is one; else the room as it was left."""
        view, pair = self._texts.view, self._comparison.pair
        row = view.row(view.at_row or view.row_in_sight()) if self._rooms.name == "texts" else None
        if pair is not None and row is not None and row.newer is not None:
            self._side_rooms.show_sources(pair.newer, row.newer.provision)
        self.show_room("sources")

    def show_sources_of(self, provision: str) -> None:
        """Show the sources of a provision of the newer draft (id)."""
        if (pair := self._comparison.pair) is not None:
            self._side_rooms.show_sources(pair.newer, provision)
            self.show_room("sources")

    def show_shelf(self) -> None:
        """Show the shelf of instruments."""
        self._side_rooms.show_shelf()
        self.show_room("sources")

    def _look_on_shelf(self) -> None:
        """Other instruments stand on the shelf: what is compared is told with them."""
        self._comparison.outdate()
        if self._comparison.compared is not None:
            self.compare_again()

    def _join(self, older: str, newer: str) -> None:
        if (pair := self._comparison.pair) is not None:
            self.pinning.join(pair, older, newer)

    def _part(self, older: str, newer: str) -> None:
        if (pair := self._comparison.pair) is not None:
            self.pinning.part(pair, older, newer)

    def _look(self, label: str) -> None:
        if (pair := self._comparison.pair) is not None:
            self.inspecting.look(pair.dossier, label)

    def _looked(self, dossier: DossierPlace, label: str) -> None:
        """Somebody has looked at how a draft was read, or that was taken back: say it, or not, where it is shown."""
        pair = self._comparison.pair
        if pair is not None and pair.dossier == dossier and label in (pair.older, pair.newer):
            self.place = self.here()
            self._comparison.compare(pair.older, pair.newer, pair.reading)

    def _joined(self, pair: DraftPair) -> None:
        """Provisions of a pair were joined or parted: compare it again, if it is shown."""
        if self._comparison.pair == pair:
            self.place = self.here()
            self._comparison.compare(pair.older, pair.newer, pair.reading)
