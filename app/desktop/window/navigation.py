"""The ways of the desk: rooms entered, and what leads from one to the other, to a provision, a note or a life.

It compares and shows nothing itself: the texts of a pair are `comparison_controller.py`'s, each room is its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.desktop.ground.language.translation import tr
from app.desktop.pages.page_viewer import PageViewer
from app.desktop.window.comparison_controller import TextsDesk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desktop.ground.preferences import Preferences
    from app.desktop.ground.style.theme import Theme
    from app.job import Worker
    from app.services.resources import Resources

OF_A_PAIR = ("dashboard", "export")
"""The rooms that speak of two drafts that are compared."""


class WaysDesk(TextsDesk):
    """The rooms and the ways between them."""

    def __init__(self, resources: Resources, worker: Worker, theme: Theme, memory: Preferences) -> None:
        super().__init__(resources, worker, theme, memory)
        self.showing_pages = PageViewer(self)
        self._connect_ways()
        self._connect_rooms()

    def _connect_ways(self) -> None:
        view, panel = self.view, self.noting.panel
        panel.place_wanted.connect(self._go_to_note)
        panel.first_wanted.connect(self.note_here)
        self.walk.followed.connect(self._follow)
        view.note_wanted.connect(self._note_on)
        view.life_wanted.connect(self._show_life)
        view.page_wanted.connect(self._show_page)
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
            self.side_rooms.export.write_once_ready()

    def print_export(self) -> None:
        """Make the pages as they are chosen, and show the dialog of the printers."""
        self.show_room("export")
        if self.side_rooms.export is not None:
            self.side_rooms.export.print_once_ready()

    def show_notes(self) -> None:
        """Show all notes, beside the texts."""
        self.show_room("texts")
        self.texts.show_notes_pane()

    def show_side(self, side: str, shown: bool) -> None:
        """Show what stands on one side of the texts, or hide it."""
        self.show_room("texts")
        self.texts.panes.show_side(side, shown)

    def go_to_article(self) -> None:
        """Ask to which article to go."""
        self.show_room("texts")
        self.view.search.open_go_to()

    def filter_words(self) -> None:
        """Ask by which words the changes are filtered."""
        self.show_room("texts")
        self.texts.show_filter()

    def _entered_room(self, name: str) -> None:
        self.rooms.bar.setVisible(len(self.draft_bar.drafts()) > 1)
        self.enable()
        self._say_why_nothing(name)
        if name in (room for room, _words, _keys in self.side_rooms.names()):
            self.side_rooms.enter(name)
            if name == "life" and self.view.at_row and self.side_rooms.no_life:
                self.show_life()
        elif name == "texts":
            self.texts.body.take_keys()

    def _say_why_nothing(self, name: str) -> None:
        """Say why a room that speaks of two compared drafts has nothing to show of two versions of a text."""
        older, newer = self.draft_bar.pair()
        if name in OF_A_PAIR and self.compared is None and self._versions(older, newer):
            words = tr(
                "“{older}” and “{newer}” are in different languages, so that no changes between them can be counted or "
                "printed; choose two drafts in one language."
            )
            self.message.tell(words.format(older=older, newer=newer), stays=True)

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

    def _go_to_note(self, draft: str, provision: str, note: str) -> None:
        """Show where a note stands in a draft: its change, else its words; in this pair, else beside the draft before
        it.
        """
        self._note_sought = (draft, provision, note)
        self.show_room("texts")
        if not self._show_sought():
            self.go_to(draft, provision)

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
        """Go where a link of the details leads: to a note, to the life of the provision of the change, to papers."""
        if scheme == "note":
            self._show_note(what)
        elif scheme == "life":
            self.show_life()
        elif scheme == "positions":
            self.show_room("positions")
        elif scheme == "papers":
            self.side_rooms.papers_wanted.emit()
        elif scheme == "page":
            side, _, row = what.partition("/")
            self._show_page(side, row)

    def _show_page(self, side: str, row: str) -> None:
        """Show the picture of the page in which a provision of a row was recognised, on its first words."""
        pair, there = self._pair, self.view.row(row)
        cell = self.view.cell(there, side) if there is not None else None
        if pair is None or cell is None or cell.recognised is None:
            return
        words = " ".join(run.text for field in (cell.heading, cell.text) for run in field)
        label = pair.older if side == "older" else pair.newer
        self.showing_pages.show_kept(pair.dossier, label, cell.recognised.page, words=words)

    # --- notes, lives, joined provisions ---

    def note_here(self) -> None:
        """Begin a note on the words that are chosen, else on the change at hand, else on the row that is read."""
        chosen = self.view.selection.chosen
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
