"""Words, changes and provisions chosen in the texts, and what can be done with them: copy, note, join, follow.

Whatever must be stored or compared again is only told to others, by signals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication

from app.desktop.ground.language.phrases import address_words
from app.desktop.ground.language.translation import tr
from app.desktop.texts.search.text_search import SearchableTexts
from app.desktop.texts.selection.clipboard import WORDS, CopiedText, copy_selection, quote_change, words_alone
from app.desktop.texts.selection.pinning import PinMarker
from app.desktop.texts.selection.selector import TextSelector
from app.redline.chips import next_bearer

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout
    from PySide6.QtWidgets import QWidget

    from app.desktop.texts.look import TextLook
    from app.desktop.texts.rows.row_painter import HighlightSource
    from app.desktop.texts.rows.text_shapes import FieldShape
    from app.desktop.texts.selection.selection import Selection
    from app.redline.model import Cell, Chip, Redline, Row

_MOST_LOOKED_FOR = 80
"""Letters of a selection that are taken into the bar for finding."""


class SelectableTexts(SearchableTexts):
    """Texts in which words, changes and provisions can be chosen."""

    change_chosen = Signal(str)
    name_chosen = Signal(str, object)
    """A change, and the chip by whose name it was chosen: what shows that this one asked for it is wanted."""
    note_wanted = Signal(str, str, int, int)
    """A note on words: row, side, from, to (code points of the text of the provision); an empty range is the whole."""
    life_wanted = Signal(str, str)
    """The life of a provision through the drafts: side, id of the provision."""
    page_wanted = Signal(str, str)
    """The picture of the page in which a provision was recognised: side, row."""
    pin_wanted = Signal(str, str)
    """Two provisions are to be joined: ids of the older and of the newer one."""
    unpin_wanted = Signal(str, str)
    """Two provisions that a person joined are to be told apart again."""

    def __init__(self, look: TextLook, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.selecting = TextSelector(self)
        self.joining = PinMarker(self)
        self.joining.changed.connect(self.say_state)
        self.joining.wanted.connect(self.pin_wanted)
        self.notice.pressed.connect(self.leave_state)

    def _take(self, redline: Redline | None) -> None:
        super()._take(redline)
        self.selecting.clear()
        self.joining.cancel()

    def set_inline(self, inline: bool) -> None:
        """Set both texts in one column or two; a selection of the one is none in the other."""
        self.selecting.clear()
        super().set_inline(inline)

    def over(self, number: int) -> HighlightSource:
        """What is found and chosen in the shapes of an item, to be drawn with them."""
        laid = self.stage.layout(number)

        def formats(shape: FieldShape) -> list[QTextLayout.FormatRange]:
            return [*self.hit_formats(laid, shape), *self.selecting.formats(laid, shape)]

        return formats

    # --- copying ---

    def copy(self) -> None:
        """Copy the chosen words with address and draft; without any, the provision on which the keys act."""
        redline, selection = self.stage.redline, self._selection_or_row()
        if redline is None or selection is None:
            self.told.emit(tr("Nothing is chosen: draw over words, or go to a provision, and copy then."))
            return
        self._put(copy_selection(redline, selection))

    def copy_words(self) -> None:
        """Copy the chosen words alone."""
        redline, selection = self.stage.redline, self._selection_or_row()
        if redline is not None and selection is not None:
            words = words_alone(redline, selection)
            self._put(CopiedText(words, ""))

    def copy_change(self, change: str = "") -> None:
        """Copy a change as one quoted line, the current one when none is named."""
        redline, view = self.stage.redline, self.stage.index.views.get(change or self.current)
        if redline is None or view is None:
            self.told.emit(tr("No change is chosen: click one, or go to one with F7."))
            return
        self._put(quote_change(redline, view))

    def _put(self, words: CopiedText) -> None:
        data = QMimeData()
        data.setText(words.plain)
        if words.html:
            data.setHtml(words.html)
        if words.alone:
            data.setData(WORDS, words.alone.encode())
        QGuiApplication.clipboard().setMimeData(data)
        lines = words.plain.count("\n") + 1
        self.told.emit(tr("Copied.") if lines == 1 else tr("Copied: %n provisions.", "", lines))

    def _selection_or_row(self) -> Selection | None:
        if self.selecting.chosen is not None:
            return self.selecting.chosen
        row = self.row(self.at_row)
        side = self.side_on(row) if row is not None else ""
        if row is None:
            return None
        return self.selecting.words("" if self.inline else side).provision(self.stage.index.numbers[row.id])

    def show_stretch(self, row: str, side: str, field: str, start: int, end: int) -> None:
        """Bring words of a row into sight and choose them: code points [start, end) of a field of a side; where these
        are none, the row alone. The keys act there; no change becomes the current one.
        """
        if self.row(row) is None:
            return
        self.at_row = row
        self.show_row(row)
        self.row_read.emit(row)
        self.selecting.choose_stretch("" if self.inline else side, row, field, (side, start, end))

    def choose_all(self) -> None:
        """Choose everything in the pane in which one reads."""
        held = self.selecting.selection
        self.selecting.choose_all(held.side if held else "" if self.inline else self.leading)

    def find_words(self) -> None:
        """Open the bar for finding, with the chosen words where they are few."""
        redline, selection = self.stage.redline, self.selecting.chosen
        words = ""
        if redline is not None and selection is not None and selection.within_a_row:
            words = words_alone(redline, selection)
        self.open_find(words if len(words) <= _MOST_LOOKED_FOR else "")

    # --- provisions ---

    def side_on(self, row: Row, side: str = "") -> str:
        """The side of a row that is meant: the named one, else that in which one reads, else the one that is there."""
        wanted = side or ("newer" if self.inline else self.leading)
        other = "newer" if wanted == "older" else "older"
        return wanted if self.cell(row, wanted) is not None else other

    def cell(self, row: Row, side: str) -> Cell | None:
        """The cell of a row on a side."""
        return row.older if side == "older" else row.newer

    def draft_of(self, side: str) -> str:
        """The label of the draft on a side."""
        redline = self.stage.redline
        return "" if redline is None else redline.older.label if side == "older" else redline.newer.label

    def want_note(self, row: Row, side: str) -> None:
        """Tell that a note is wanted on the chosen words of a row, or on its whole provision."""
        self.note_wanted.emit(row.id, *self._chosen_of(row, side))

    def _chosen_of(self, row: Row, side: str) -> tuple[str, int, int]:
        """What is chosen of the text of a row: side, from, to; an empty range for nothing or for other fields."""
        selection = self.selecting.chosen
        number = self.stage.index.numbers[row.id]
        if selection is None or not selection.start.row <= number <= selection.end.row:
            return side, 0, 0
        chosen = dict(self.selecting.words(selection.side).chosen(selection)).get(number)
        if not chosen or not chosen[2]:
            return selection.side or side, 0, 0
        held = selection.side or ("newer" if any(piece.newer >= 0 for piece in chosen[2]) else "older")
        pieces = [piece for piece in chosen[2] if piece.begins(held) >= 0]
        return held, pieces[0].begins(held), pieces[-1].begins(held) + len(pieces[-1].text)

    def want_life(self, row: Row, side: str) -> None:
        """Tell that the life of a provision is wanted."""
        cell = self.cell(row, side)
        if cell is not None:
            self.life_wanted.emit(side, cell.provision)

    def want_page(self, row: Row, side: str) -> None:
        """Tell that the picture of the page in which a provision was recognised is wanted."""
        cell = self.cell(row, side)
        if cell is not None and cell.recognised is not None:
            self.page_wanted.emit(side, row.id)

    def want_apart(self, row: Row) -> None:
        """Tell that two provisions which a person joined are to be told apart again."""
        if row.pinned and row.older and row.newer:
            self.unpin_wanted.emit(row.older.provision, row.newer.provision)

    def want_change(self, row: Row) -> None:
        """Choose the change of a row that follows the current one, its first one when that is elsewhere."""
        if row.changes:
            at = row.changes.index(self.current) + 1 if self.current in row.changes else 0
            self.change_chosen.emit(row.changes[at % len(row.changes)])

    def want_name(self, row: Row, chip: Chip) -> None:
        """Choose the change of a row that bears a name, with what shows that this one asked for it; from one of those
        that bear it, the next.
        """
        views = self.stage.index.views
        change = next_bearer(chip, (views[one] for one in row.changes if one in views), self.current)
        if change:
            self.name_chosen.emit(change, chip)

    # --- unusual states ---

    def say_state(self) -> None:
        """Say below the texts in which unusual state they are: what is being joined comes first."""
        held = self.joining.marked
        if held is None:
            super().say_state()
            return
        draft, other = (self.draft_of(side) for side in (held.side, "newer" if held.side == "older" else "older"))
        words = tr("{address} of {draft} is to be joined: click its counterpart in {other}, or Enter on its row.")
        self.notice.say(
            words.format(address=address_words(held.address), draft=draft, other=other), tr("Do not join (Esc)")
        )
        self.place_parts()

    def leave_state(self) -> None:
        """One step out: of joining, of panes that scroll apart."""
        if not self.joining.cancel():
            self.set_unlocked(False)
        self.setFocus()
