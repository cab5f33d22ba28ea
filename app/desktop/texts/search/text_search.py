"""Finding words in the texts and going to a provision: the bar below, the line above, and what is found lit in the
texts.

What is found is `matches.py`'s, which provision is meant `go_to.py`'s; here they meet the texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextLayout

from app.desktop.texts.canvas.text_view import TextView
from app.desktop.texts.search.find_bar import FindBar
from app.desktop.texts.search.go_to import GoToBar
from app.desktop.texts.search.matches import TextMatches
from app.desktop.texts.selection.selector import format_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.desktop.texts.look import TextLook
    from app.desktop.texts.rows.row_layout import RowLayout
    from app.desktop.texts.rows.text_shapes import FieldShape
    from app.redline.model import Redline
    from app.redline.search.find_text import Hit, Query


class SearchableTexts(TextView):
    """Texts in which one can find and go."""

    def __init__(self, look: TextLook, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.finding = TextMatches(self)
        self.find_bar = FindBar(self)
        self.find_bar.hide()
        self.go_line = GoToBar(self.viewport())
        self.strips.append(self.find_bar)
        self.find_bar.asked.connect(self._ask)
        self.find_bar.stepped.connect(self.find_step)
        self.find_bar.closed.connect(self.close_find)
        self.finding.moved.connect(self._show_hit)
        self.finding.changed.connect(self._found)
        self.go_line.wanted.connect(lambda row, _side: self.go_to_row(row))
        self.go_line.closed.connect(self.setFocus)

    def _take(self, redline: Redline | None) -> None:
        super()._take(redline)
        rows = redline.rows if redline else ()
        self.finding.show(rows)
        self.go_line.show_rows(rows)
        if redline is not None:
            self.find_bar.name_drafts(redline.older.label, redline.newer.label)
        if not self.find_bar.isHidden():
            self.finding.ask(self.find_bar.query())
        elif redline is not None:
            self.finding.make_ready()

    # --- finding ---

    def open_find(self, words: str = "") -> None:
        """Open the bar in which one types what is looked for, with `words` in it."""
        self._from_here()
        self.finding.make_ready()
        self.find_bar.show()
        self.place_parts()
        self.find_bar.begin(words)
        if not words and self.find_bar.typed.text():
            self._ask(self.find_bar.query())

    def close_find(self) -> None:
        """Close the bar; what was found is lit no longer."""
        self.find_bar.hide()
        self.finding.clear()
        self.place_parts()
        self.setFocus()

    def find_step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) place; without a bar, open it."""
        if self.find_bar.isHidden():
            self.open_find()
            return
        self.finding.step(by)

    def find_next(self) -> None:
        """Go to the next place."""
        self.find_step(1)

    def find_previous(self) -> None:
        """Go to the previous place."""
        self.find_step(-1)

    def _from_here(self) -> None:
        """Begin to look at the row on which the keys act, at the first row in sight where that one is not."""
        sight = self.in_sight()
        if len(sight):
            at = self.item_of(self.at_row)
            row = self.at_row if at in sight else self.items[sight.start].row.id
            # While another redline is taken up, the items are still those of the one before.
            self.finding.begin_at(self.stage.index.numbers.get(row, 0))

    def _ask(self, query: Query) -> None:
        if self.find_bar.isHidden():
            return  # the drafts in it have other names now: nobody looks for anything
        if not self.finding.count:
            self._from_here()
        self.finding.ask(query)

    def _found(self) -> None:
        self.find_bar.show_count(self.finding.number, self.finding.count)
        self.viewport().update()

    def _show_hit(self, hit: Hit) -> None:
        self._found()
        redline = self.stage.redline
        if redline is not None:
            self.at_row = redline.rows[hit.row].id
            self.show_words(self.at_row, hit)
            self.reached.emit(self.at_row)

    def show_words(self, row: str, hit: Hit) -> None:
        """Bring found words into sight, where they are not; a fold that hides them opens."""
        at = self.item_of(row)
        if at >= 0 and self.items[at].folded:
            self.open_fold(at)
            at = self.item_of(row)
        if at < 0:
            return
        self.settle(at - 12, at)
        box = next(
            (
                box
                for shape in self.stage.layout(at).shapes
                if shape.field == hit.field
                for start, end in shape.words_of(hit.side, hit.start, hit.end)
                for box in shape.boxes(start, end)
            ),
            None,
        )
        self.bring(at, box.top() if box is not None else 0.0, self.way(hit.side))

    def hit_formats(self, laid: RowLayout, shape: FieldShape) -> list[QTextLayout.FormatRange]:
        """What of a shape was found, as formats for drawing it; the current place stands out by its inverted ground."""
        if not self.finding.count:
            return []
        made: list[QTextLayout.FormatRange] = []
        current, theme = self.finding.current, self.stage.look.theme
        for hit in self.finding.hits_in(self.stage.index.numbers[laid.row.id]):
            if hit.field != shape.field:
                continue
            style = QTextCharFormat()
            style.setBackground(theme.colour("ink" if hit == current else "found"))
            style.setForeground(theme.colour("paper" if hit == current else "ink"))
            made += [format_of(shape, *words, style) for words in shape.words_of(hit.side, hit.start, hit.end)]
        return made

    # --- going ---

    def open_go_to(self) -> None:
        """Open the line in which one types the number of a provision."""
        if self.stage.redline is not None:
            self.go_line.open_over(self.viewport())
