"""Finding words in the texts and going to a provision: the bar below, the line above, and what is found lit in the
texts.

What is found is `matches.py`'s, which provision is meant `go_to.py`'s; here they meet the texts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCharFormat, QTextLayout

from app.desktop.texts.search.find_bar import FindBar
from app.desktop.texts.search.go_to import GoToBar
from app.desktop.texts.search.matches import TextMatches
from app.desktop.texts.selection.text_selection import format_of

if TYPE_CHECKING:
    from app.desktop.texts.canvas.text_view import TextView
    from app.desktop.texts.rows.row_layout import RowLayout
    from app.desktop.texts.rows.row_painter import HighlightSource
    from app.desktop.texts.rows.text_shapes import FieldShape
    from app.redline.model import Redline
    from app.redline.search.find_text import Hit, Query


class TextSearch(QObject):
    """Finds words in the texts of a view, and lights them. Emits `reached(row)` when the reader went to a place, and
    `gone_to(row)` when it was a provision that they named.
    """

    reached = Signal(str)
    gone_to = Signal(str)

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view
        self.matches = TextMatches(self)
        self.bar = FindBar(view)
        self.bar.hide()
        self.go_line = GoToBar(view.viewport())
        view.strips.append(self.bar)
        view.texts_changed.connect(self._take)
        self.bar.asked.connect(self._ask)
        self.bar.stepped.connect(self.step)
        self.bar.closed.connect(self.close)
        self.matches.moved.connect(self._show_hit)
        self.matches.changed.connect(self._found)
        self.go_line.wanted.connect(lambda row, _side: self._go_to(row))
        self.go_line.closed.connect(view.setFocus)

    def _take(self, redline: Redline | None) -> None:
        rows = redline.rows if redline else ()
        self.matches.show(rows)
        self.go_line.show_rows(rows)
        if redline is not None:
            self.bar.name_drafts(redline.older.label, redline.newer.label)
        if not self.bar.isHidden():
            self.matches.ask(self.bar.query())
        elif redline is not None:
            self.matches.make_ready()

    def _go_to(self, row: str) -> None:
        self._view.go_to_row(row)
        self.gone_to.emit(row)

    # --- finding ---

    def open(self, words: str = "") -> None:
        """Open the bar in which one types what is looked for, with `words` in it."""
        self._from_here()
        self.matches.make_ready()
        self.bar.show()
        self._view.place_parts()
        self.bar.begin(words)
        if not words and self.bar.typed.text():
            self._ask(self.bar.query())

    def close(self) -> None:
        """Close the bar; what was found is lit no longer."""
        self.bar.hide()
        self.matches.clear()
        self._view.place_parts()
        self._view.setFocus()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) place; without a bar, open it."""
        if self.bar.isHidden():
            self.open()
            return
        self.matches.step(by)

    def next(self) -> None:
        """Go to the next place."""
        self.step(1)

    def previous(self) -> None:
        """Go to the previous place."""
        self.step(-1)

    def _from_here(self) -> None:
        """Begin to look at the row on which the keys act, at the first row in sight where that one is not."""
        view = self._view
        sight = view.in_sight()
        if len(sight):
            at = view.item_of(view.at_row)
            row = view.at_row if at in sight else view.items[sight.start].row.id
            # While another redline is taken up, the items are still those of the one before.
            self.matches.begin_at(view.stage.index.numbers.get(row, 0))

    def _ask(self, query: Query) -> None:
        if self.bar.isHidden():
            return  # the drafts in it have other names now: nobody looks for anything
        if not self.matches.count:
            self._from_here()
        self.matches.ask(query)

    def _found(self) -> None:
        self.bar.show_count(self.matches.number, self.matches.count)
        self._view.viewport().update()

    def _show_hit(self, hit: Hit) -> None:
        self._found()
        redline = self._view.stage.redline
        if redline is not None:
            row = self._view.at_row = redline.rows[hit.row].id
            self.show_words(row, hit)
            self.reached.emit(row)

    def show_words(self, row: str, hit: Hit) -> None:
        """Bring found words into sight, where they are not; a fold that hides them opens."""
        view = self._view
        at = view.item_of(row)
        if at >= 0 and view.items[at].folded:
            view.open_fold(at)
            at = view.item_of(row)
        if at < 0:
            return
        view.settle(at - 12, at)
        box = next(
            (
                box
                for shape in view.stage.layout(at).shapes
                if shape.field == hit.field
                for start, end in shape.words_of(hit.side, hit.start, hit.end)
                for box in shape.boxes(start, end)
            ),
            None,
        )
        view.bring(at, box.top() if box is not None else 0.0, view.way(hit.side))

    def highlights(self, laid: RowLayout) -> HighlightSource:
        """What of a row was found, as formats for drawing it; the current place stands out by its inverted ground."""
        hits = self.matches.hits_in(self._view.stage.index.numbers[laid.row.id]) if self.matches.count else []
        current, theme = self.matches.current, self._view.stage.look.theme

        def formats(shape: FieldShape) -> list[QTextLayout.FormatRange]:
            made: list[QTextLayout.FormatRange] = []
            for hit in hits:
                if hit.field != shape.field:
                    continue
                style = QTextCharFormat()
                style.setBackground(theme.colour("ink" if hit == current else "found"))
                style.setForeground(theme.colour("paper" if hit == current else "ink"))
                made += [format_of(shape, *words, style) for words in shape.words_of(hit.side, hit.start, hit.end)]
            return made

        return formats

    # --- going ---

    def open_go_to(self) -> None:
        """Open the line in which one types the number of a provision."""
        if self._view.stage.redline is not None:
            self.go_line.open_over(self._view.viewport())
