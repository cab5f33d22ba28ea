"""Words, changes and provisions chosen in the texts, and what can be done with them: copy, note, join, follow.

Whatever must be stored or compared again is only told to others, by signals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.desktop.ground.language.translation import tr
from app.desktop.texts.selection.clipboard import WORDS, CopiedText, copy_selection, quote_change, words_alone
from app.redline.chips import name_key, next_bearer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.texts.canvas.text_view import TextView
    from app.desktop.texts.search.text_search import TextSearch
    from app.desktop.texts.selection.pinning import PinMarker
    from app.desktop.texts.selection.selection import Selection
    from app.desktop.texts.selection.text_selection import TextSelection
    from app.redline.model import Chip, Row

_MOST_LOOKED_FOR = 80
"""Letters of a selection that are taken into the bar for finding."""


class TextActions(QObject):
    """What a reader can do with words, changes and provisions of a view. Emits `told(sentence)`, and what is wanted."""

    told = Signal(str)
    change_chosen = Signal(str)
    name_chosen = Signal(str, object)
    note_wanted = Signal(str, str, int, int)
    life_wanted = Signal(str, str)
    sources_wanted = Signal(str)
    page_wanted = Signal(str, str)
    unpin_wanted = Signal(str, str)
    verb_wanted = Signal(str)

    def __init__(self, view: TextView, selection: TextSelection, pin_marker: PinMarker, search: TextSearch) -> None:
        super().__init__(view)
        self.view, self.selection, self.pin_marker, self._search = view, selection, pin_marker, search
        self._led: tuple[object, ...] = ()
        """The name that was chosen last (its row, its key, the changes at its line), and the change to which it led."""

    # --- copying ---

    def copy(self) -> None:
        """Copy the chosen words with address and draft; without any, the provision on which the keys act."""
        redline, selection = self.view.stage.redline, self._selection_or_row()
        if redline is None or selection is None:
            self.told.emit(tr("Nothing is chosen: draw over words, or go to a provision, and copy then."))
            return
        self._put(copy_selection(redline, selection))

    def copy_words(self) -> None:
        """Copy the chosen words alone."""
        redline, selection = self.view.stage.redline, self._selection_or_row()
        if redline is not None and selection is not None:
            words = words_alone(redline, selection)
            self._put(CopiedText(words, ""))

    def copy_change(self, change: str = "") -> None:
        """Copy a change as one quoted line, the current one when none is named."""
        redline, view = self.view.stage.redline, self.view.stage.index.views.get(change or self.view.current)
        if redline is None or view is None:
            self.told.emit(tr("No change is chosen: click one, or go to one with F7."))
            return
        self._put(quote_change(redline, view))

    def copy_changes(self, changes: Sequence[str]) -> None:
        """Copy several changes, each as one quoted line."""
        redline, views = self.view.stage.redline, self.view.stage.index.views
        lines = [quote_change(redline, views[one]) for one in changes if one in views] if redline is not None else []
        self._put(CopiedText("\n".join(one.plain for one in lines), "".join(one.html for one in lines)))

    def _put(self, words: CopiedText) -> None:
        data = QMimeData()
        data.setText(words.plain)
        if words.html:
            data.setHtml(words.html)
        if words.alone:
            data.setData(WORDS, words.alone.encode())
        QGuiApplication.clipboard().setMimeData(data)
        lines = words.plain.count("\n") + 1
        self.told.emit(tr("Copied.") if lines == 1 else tr("Copied: %n lines.", "", lines))

    def _selection_or_row(self) -> Selection | None:
        if self.selection.chosen is not None:
            return self.selection.chosen
        row = self.view.row(self.view.at_row)
        side = self.view.side_on(row) if row is not None else ""
        if row is None:
            return None
        return self.selection.words("" if self.view.inline else side).provision(self.view.stage.index.numbers[row.id])

    def show_stretch(self, row: str, side: str, field: str, start: int, end: int) -> None:
        """Bring words of a row into sight and choose them: code points [start, end) of a field of a side; where these
        are none, the row alone. The keys act there; no change becomes the current one.
        """
        if self.view.row(row) is None:
            return
        self.view.at_row = row
        self.view.show_row(row)
        self.view.row_read.emit(row)
        self.selection.choose_stretch("" if self.view.inline else side, row, field, (side, start, end))

    def choose_all(self) -> None:
        """Choose everything in the pane in which one reads."""
        held = self.selection.current
        self.selection.choose_all(held.side if held else "" if self.view.inline else self.view.leading)

    def find_words(self) -> None:
        """Open the bar for finding, with the chosen words where they are few."""
        redline, selection = self.view.stage.redline, self.selection.chosen
        words = ""
        if redline is not None and selection is not None and selection.within_a_row:
            words = words_alone(redline, selection)
        self._search.open(words if len(words) <= _MOST_LOOKED_FOR else "")

    # --- provisions ---

    def want_note(self, row: Row, side: str) -> None:
        """Tell that a note is wanted on the chosen words of a row, or on its whole provision."""
        self.note_wanted.emit(row.id, *self._chosen_of(row, side))

    def _chosen_of(self, row: Row, side: str) -> tuple[str, int, int]:
        """What is chosen of the text of a row: side, from, to; an empty range for nothing or for other fields."""
        selection = self.selection.chosen
        number = self.view.stage.index.numbers[row.id]
        if selection is None or not selection.start.row <= number <= selection.end.row:
            return side, 0, 0
        chosen = dict(self.selection.words(selection.side).chosen(selection)).get(number)
        if not chosen or not chosen[2]:
            return selection.side or side, 0, 0
        held = selection.side or ("newer" if any(piece.newer >= 0 for piece in chosen[2]) else "older")
        pieces = [piece for piece in chosen[2] if piece.begins(held) >= 0]
        return held, pieces[0].begins(held), pieces[-1].begins(held) + len(pieces[-1].text)

    def want_sources(self, row: Row) -> None:
        """Ask for the sources of the provision of a row, as the newer draft has it."""
        if row.newer is not None:
            self.sources_wanted.emit(row.newer.provision)

    def want_life(self, row: Row, side: str) -> None:
        """Tell that the life of a provision is wanted."""
        cell = self.view.cell(row, side)
        if cell is not None:
            self.life_wanted.emit(side, cell.provision)

    def want_page(self, row: Row, side: str) -> None:
        """Tell that the picture of the page in which a provision was recognised is wanted."""
        cell = self.view.cell(row, side)
        if cell is not None and cell.recognised is not None:
            self.page_wanted.emit(side, row.id)

    def want_apart(self, row: Row) -> None:
        """Tell that two provisions which a person joined are to be told apart again."""
        if row.pinned and row.older and row.newer:
            self.unpin_wanted.emit(row.older.provision, row.newer.provision)

    def want_change(self, row: Row) -> None:
        """Choose the change of a row that follows the current one, its first one when that is elsewhere."""
        if row.changes:
            at = row.changes.index(self.view.current) + 1 if self.view.current in row.changes else 0
            self.change_chosen.emit(row.changes[at % len(row.changes)])

    def want_name(self, row: Row, chip: Chip, at: tuple[str, ...] = ()) -> None:
        """Choose the change of a row that bears a name, with what shows that this one asked for it: of those `at` the
        line of the name where some are told. From a change to which the same name led, the next of the row.
        """
        views, name = self.view.stage.index.views, (row.id, name_key(chip), at)
        again = self._led == (*name, self.view.current)
        near = [views[one] for one in at if one in views and not again]
        bearing = [views[one] for one in row.changes if one in views]
        change = next_bearer(chip, near) or next_bearer(chip, bearing, self.view.current)
        if change:
            self._led = (*name, change)
            self.name_chosen.emit(change, chip)
