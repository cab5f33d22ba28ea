"""The desk as far as one compared pair goes: the texts, who asked, notes, the rooms beside; what leads from one to the
other.

How dossiers are opened and files come in is `desk.py`'s; what is computed is the services' business.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.desktop.changes.asides import Asides
from app.desktop.changes.confirming import Confirming
from app.desktop.desk_frame import DeskFrame
from app.desktop.drafts.comparing import Comparing
from app.desktop.drafts.notating import Notating
from app.desktop.drafts.pinning import Pinning
from app.desktop.ground.announce import announce
from app.desktop.ground.language import language_code, tr
from app.desktop.ground.memory import Memory, Place
from app.desktop.ground.unfinished import Unfinished
from app.desktop.notes.noting import Noting
from app.desktop.side_rooms import SideRooms
from app.desktop.texts.margin import RowSign
from app.desktop.texts_room import TextsRoom
from app.redline.model import Names
from app.services.comparisons import Comparisons
from app.services.note_pairs import Notes
from app.services.notes_shown import NotesShown, beside_of
from app.services.pairs import Pair

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.desktop.changes.details import Details
    from app.desktop.changes.filters import Filters
    from app.desktop.changes.walk import Walk
    from app.desktop.drafts.draft_bar import DraftBar
    from app.desktop.ground.theme import Theme
    from app.desktop.texts.side_by_side import SideBySide
    from app.job import Worker
    from app.services.comparisons import Shown
    from app.services.resources import Resources

LIKELY = ("unbracketed", "original", "issued")
"""The readings to which one goes most often: they are made ready while a pair is read otherwise."""


def waits_for_names(before: Shown, now: Shown) -> bool:
    """Whether what is shown is the same comparison, of which it is not known yet who asked."""
    return before.redline.names is not Names.THERE and (before.pair, before.state) == (now.pair, now.state)


class TextsDesk(DeskFrame):
    """The texts of a pair and all that speaks of them."""

    def __init__(self, resources: Resources, worker: Worker, theme: Theme, memory: Memory) -> None:
        super().__init__(resources, theme, memory)
        jobs, deeds = self.jobs, self.deeds
        self._place, self._goal = Place(), ("", "")
        self._facts: Mapping[str, object] | None = None
        self.comparisons = Comparisons(worker, resources)
        self.comparing = Comparing(jobs, self.comparisons, self)
        self.unfinished = Unfinished()
        self.noting = Noting(jobs, Notes(worker, resources), deeds, self.unfinished, theme, self)
        self.texts = TextsRoom(self._look(), memory, self.noting.panel)
        self.confirming = Confirming(jobs, self.comparisons, self, deeds)
        self.notating = Notating(jobs, resources, self, deeds)
        self.pinning = Pinning(deeds, self)
        self.asides = Asides(jobs, worker, resources, self.texts.details)
        self.side_rooms = SideRooms(jobs, worker, resources, memory, deeds, theme, self._look().text_font, self)
        self._connect_pair()
        self._connect_texts()
        self._connect_rooms()

    def _connect_pair(self) -> None:
        self.comparing.early.connect(self._show_compared)
        self.comparing.shown.connect(self._show_compared)
        self.comparing.missed.connect(self._miss)
        self.confirming.said.connect(self._refresh)
        self.noting.shown.connect(self._show_notes)
        self.noting.panel.place_wanted.connect(self.go_to)
        self.noting.panel.first_wanted.connect(self.note_here)
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
        texts.walk.followed.connect(self._follow)
        for follower in (texts.filters, texts.details, texts.walk.list):
            follower.follow_wanted.connect(self.follow)
        view.current_changed.connect(lambda _change: self.enable())
        view.zoom_wanted.connect(self.zoom)
        view.note_wanted.connect(self._note_on)
        view.life_wanted.connect(self._show_life)
        view.switched.connect(self._say_switches)
        view.pin_wanted.connect(self._join)
        view.unpin_wanted.connect(self._part)

    def _connect_rooms(self) -> None:
        rooms, beside = self.rooms, self.side_rooms
        rooms.entered.connect(self._entered_room)
        rooms.wanted.connect(beside.room)
        beside.made.connect(rooms.fill)
        beside.place_wanted.connect(self.go_to)
        beside.pair_wanted.connect(self._show_pair_at)
        beside.changes_wanted.connect(self._show_changes)
        beside.note_wanted.connect(self._show_note)
        beside.asks_wanted.connect(lambda: self.show_room("proposals"))
        beside.texts_wanted.connect(lambda: self.show_room("texts"))
        beside.changed.connect(self.outdate)
        beside.failed.connect(self.failed)

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
    def walk(self) -> Walk:
        """The walk through the changes."""
        return self.texts.walk

    @property
    def filters(self) -> Filters:
        """What filters the changes."""
        return self.texts.filters

    @property
    def details(self) -> Details:
        """The change in detail."""
        return self.texts.details

    @property
    def dossier(self) -> Path | None:
        """The file of the dossier that is open."""
        raise NotImplementedError

    @property
    def _pair(self) -> Pair | None:
        return self.compared.pair if self.compared else None

    def here(self) -> Place:
        """Where the reader is."""
        older, newer = self.draft_bar.pair()
        row = self.view.row_in_sight()
        return Place(older, newer, self.draft_bar.reading_name(), self.rooms.name, row, self.current)

    def there(self) -> frozenset[str]:
        """What is there to act on: "dossier", "pair", "change"."""
        there = {"dossier": self.dossier, "pair": self.compared, "change": self.current}
        return frozenset(name for name, what in there.items() if what)

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

    # --- rooms, and what leads from one to the other ---

    def show_room(self, name: str) -> None:
        """Show one of the rooms; the keys go to it, also when it is shown already."""
        if name == self.rooms.name:
            self._entered_room(name)
        else:
            self.rooms.show_room(name)

    def show_ours(self) -> None:
        """Show what became of our asks."""
        self.show_room("delegation")

    def write_export(self) -> None:
        """Make the pages as they are chosen, and ask where to write them."""
        self.show_room("export")
        if self.side_rooms.export is not None:
            self.side_rooms.export.once(self.side_rooms.export.ask)

    def print_export(self) -> None:
        """Make the pages as they are chosen, and show the dialog of the printers."""
        self.show_room("export")
        if self.side_rooms.export is not None:
            self.side_rooms.export.once(self.side_rooms.export.ask_printer)

    def show_notes(self) -> None:
        """Show all notes, beside the texts."""
        self.show_room("texts")
        self.texts.show_notes_pane()

    def go_to_article(self) -> None:
        """Ask to which article to go."""
        self.show_room("texts")
        self.view.open_go_to()

    def filter_words(self) -> None:
        """Ask by which words the changes are filtered."""
        self.show_room("texts")
        self.filters.text.setFocus()

    def _entered_room(self, name: str) -> None:
        self.rooms.bar.setVisible(len(self.draft_bar.drafts()) > 1)
        self.enable()
        if name in (room for room, _words, _keys in self.side_rooms.names()):
            self.side_rooms.enter(name)
            if name == "life" and self.view.at_row and self.side_rooms.no_life:
                self.show_life()
        elif name == "texts":
            self.texts.body.take_keys()

    def go_to(self, draft: str, provision: str) -> None:
        """Show a provision of a draft (label, id) in the texts: in this pair, else beside the draft before it."""
        self.show_room("texts")
        if self.texts.show_provision(draft, provision):
            return
        labels = self.draft_bar.labels()
        if draft in labels and len(labels) > 1:
            self._goal = (draft, provision)
            at = max(1, labels.index(draft))
            self.draft_bar.choose(labels[at - 1], labels[at])

    def _show_pair_at(self, older: str, newer: str, provision: str) -> None:
        self.show_room("texts")
        if (older, newer) == self.draft_bar.pair():
            self.texts.show_provision(newer, provision)
        else:
            self._goal = (newer, provision)
            self.draft_bar.choose(older, newer)

    def _show_changes(self, facts: Mapping[str, object]) -> None:
        """Show the changes of which a number of the dashboard speaks."""
        self.show_room("texts")
        wanted = dict(facts)
        pair = str(wanted.pop("older", "")), str(wanted.pop("newer", ""))
        if all(pair) and pair != self.draft_bar.pair():
            self._facts = wanted
            self.draft_bar.choose(*pair)
        else:
            self.filters.want(wanted)
            self.walk.to_first()

    def _follow(self, scheme: str, what: str) -> None:
        """Go where a link of the details leads: to a note, or to the life of the provision of the change."""
        if scheme == "note":
            self._show_note(what)
        elif scheme == "life":
            self.show_life()
        elif scheme == "positions":
            self.show_room("positions")

    # --- notes, lives, joined provisions ---

    def note_here(self) -> None:
        """Begin a note on the words that are chosen, else on the change at hand, else on the row that is read."""
        chosen = self.view.selecting.chosen
        if chosen is not None:
            self.noting.begin_on_selection(chosen)
        else:
            self.noting.begin_here(self.current, self.view.at_row or self.view.row_in_sight())

    def _note_on(self, row: str, side: str, start: int, end: int) -> None:
        """Begin a note on words of a row, or on its provision where none are chosen."""
        there = self.view.row(row)
        cell = (there.older if side == "older" else there.newer) if there else None
        if cell is None or start == end:
            self.noting.begin_on_row(row)
            return
        words = "".join(run.text for run in cell.text)
        self.noting.begin_on_words(
            newer=side != "older", provision=cell.provision, field="text", start=start, end=end,
            address=cell.address, quote=words[start:end],
        )  # fmt: skip

    def _show_note(self, note: str) -> None:
        self.show_room("texts")
        self.texts.show_notes_pane()
        self.noting.panel.choose(note)

    def _show_notes(self, shown: NotesShown) -> None:
        """Notes are others, or stand elsewhere."""
        signs = {
            row: tuple(RowSign(kind, words) for kind, words in said) for row, said in self.noting.row_signs().items()
        }
        self.texts.show_notes(shown, shown.touched, signs)
        self.side_rooms.show_notes(shown.touched, beside_of(shown))

    def show_life(self) -> None:
        """Show the life of the provision that is read."""
        row = self.view.row(self.view.at_row or self.view.row_in_sight())
        if row is not None:
            cell = row.newer or row.older
            assert cell is not None, "a row has a provision"
            self._show_life("newer" if row.newer else "older", cell.provision)

    def _show_life(self, side: str, provision: str) -> None:
        pair = self._pair
        if pair is not None:
            self.side_rooms.show_life(pair.older if side == "older" else pair.newer, provision)
            self.show_room("life")

    def _join(self, older: str, newer: str) -> None:
        if self._pair is not None:
            self.pinning.join(self._pair, older, newer)

    def _part(self, older: str, newer: str) -> None:
        if self._pair is not None:
            self.pinning.part(self._pair, older, newer)

    def _joined(self, pair: Pair) -> None:
        """Provisions of a pair were joined or parted: compare it again, if it is shown."""
        if self._pair == pair:
            self._place = self.here()
            self.compare(pair.older, pair.newer, pair.reading)

    # --- comparing ---

    def compare(self, older: str, newer: str, reading: str) -> None:
        """Have two drafts of the dossier compared, and show the redline."""
        if self.dossier is None:
            return
        if self._versions(older, newer):
            self.side_rooms.show_languages(older, newer)
            self.show_room("languages")
            return
        language = language_code()
        pairs = [pair for pair in self.draft_bar.neighbours() if not self._versions(*pair)]
        around = [Pair(self.dossier, *pair, reading, language) for pair in pairs]
        around += [Pair(self.dossier, older, newer, other, language) for other in LIKELY if other != reading]
        self.comparing.want(Pair(self.dossier, older, newer, reading, language), around)

    def _versions(self, older: str, newer: str) -> bool:
        """Whether two drafts are in different languages, and both languages are known."""
        spoken = {draft.label: draft.language for draft in self.draft_bar.drafts()}
        known = spoken.get(older, ""), spoken.get(newer, "")
        return all(known) and known[0] != known[1]

    def _show_compared(self, compared: Shown | None) -> None:
        """Show a pair; where its texts are shown already, and only the names were missing, these come in."""
        redline = compared.redline if compared else None
        before, self.compared = self.compared, compared
        self.confirming.show(compared)
        if compared is not None and before is not None and waits_for_names(before, compared):
            self._name(before, compared)
            return
        listed = self.texts.show_redline(redline, compared.papers if compared else (), self._look())
        self.side_rooms.show_compared(compared)
        if listed:
            self._listed()

    def _name(self, before: Shown, compared: Shown) -> None:
        """Show the same texts with their names, or as far as these are known now."""
        listed = self.texts.refresh(compared.redline, compared.papers)
        self.side_rooms.show_compared(compared)
        if compared.redline.names is Names.THERE:
            announce(self.view, tr("It is known now who asked."))
        if not listed:
            return  # all else follows when the list comes, with these names
        if before.redline.names is Names.MISSING:
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
        self._goal, self._facts = ("", ""), None
        self.texts.miss(*(pair.older, pair.newer, pair.reading) if pair else ("", "", ""))
        if waiting is not None and waiting.redline.names is Names.SOUGHT:
            missing = replace(waiting, redline=replace(waiting.redline, names=Names.MISSING))
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
        given_up = compared is not None and compared.redline.names is Names.MISSING
        self.asides.want(compared.pair if compared is not None and not given_up else None)
        if compared is not None:
            self._return_to_place()
            self._filter_by_facts()
            if self.rooms.name == "texts":
                self.texts.body.take_keys()
        self.enable()

    def _filter_by_facts(self) -> None:
        """Show the changes of which a number of another room spoke, once it is known who asked for them."""
        if self.compared is None or self.compared.redline.names is not Names.THERE:
            return
        facts, self._facts = self._facts, None
        if facts is not None:
            self.filters.want(facts)
            self.walk.to_first()

    def _return_to_place(self) -> None:
        """Go where the reader left off, once, when the drafts are those that were compared then; or where led."""
        place, self._place = self._place, Place()
        goal, self._goal = self._goal, ("", "")
        if (place.older, place.newer) == self.draft_bar.pair():
            if place.change:
                self.choose(place.change)
            if place.row:
                self.view.show_row(place.row)
        if goal[1]:
            self.texts.show_provision(*goal)

    def _refresh(self, compared: Shown) -> None:
        """Show the same comparison with other names; nothing moves under the reader's eyes."""
        self.compared = compared
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

    def _notated(self, label: str) -> None:
        """The marks of a draft are read otherwise now: compare again what shows it."""
        self.message.tell(tr("The marks of {draft} are read anew.").format(draft=label))
        if self.compared is not None and label in self.draft_bar.pair():
            self._place = self.here()
            self.compare(*self.draft_bar.pair(), self.draft_bar.reading_name())

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
        """Confirm, reject or correct who asked for the change that is shown."""
        self.confirming.answer(self.current, what)
