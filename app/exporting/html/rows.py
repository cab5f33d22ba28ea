"""The text of a redline as elements of a web page: rows side by side or in one column, folds that open, who asked.

It draws the rows as they are planned for every print (`layout/folding.py`); nothing that changed is inside a fold
without standing beside it as well.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.exporting.agreement_text import standing_of
from app.exporting.html.cells import CellWriter
from app.exporting.html.elements import HtmlPart, anchor, bdi, direction, part
from app.exporting.html.names import chips
from app.exporting.layout.folding import (
    DrawnRow,
    FoldedRows,
    OmittedRows,
    cell_of,
    fold_line,
    left_line,
    moved_line,
    plan_rows,
    rank,
)
from app.exporting.layout.merged_column import one_cell
from app.exporting.layout.newer_text import said_of
from app.exporting.layout.rows import (
    PrintJob,
    follows,
    move_change,
    move_words,
    said_beside,
    title_of_row,
    without_own_move,
)
from app.redline.model import Row, RowState
from app.redline.print_options import UnchangedDisplay

if TYPE_CHECKING:
    from app.redline.model import Cell, ChangeView


class RowWriter:
    """Draws the rows of a redline, in order."""

    def __init__(self, drawing: PrintJob) -> None:
        self._drawing, self._words = drawing, drawing.words
        self._views = {view.id: view for view in drawing.redline.changes}
        self._cells = CellWriter(
            drawing.redline, drawing.words, named=drawing.named, one=drawing.choices.layout.traits.one_text
        )
        self._formatted: dict[str, list[str]] = {}
        for view in drawing.redline.changes:
            if view.kind.traits.quiet:
                self._formatted.setdefault(view.row, []).append(view.id)
        divided = any(rank(cell_of(row)) < 4 for row in drawing.redline.rows)
        self._article = "h4" if divided else "h3"
        self.contents: list[tuple[int, str, str]] = []
        """Divisions and articles that are drawn: how high they stand, the id of their row, what they are called."""

    def drawn(self) -> Iterator[HtmlPart]:
        """All that stands between the heads and the list of changes."""
        redline, unchanged = self._drawing.redline, self._drawing.choices.unchanged
        for step in plan_rows(redline.rows, unchanged, filtered=redline.of > 0):
            if isinstance(step, DrawnRow):
                yield self._row(step.row, quiet=step.context and not step.row.changes)
            elif isinstance(step, OmittedRows):
                yield part("p", "⊘ ", left_line(step, self._words), cls="left")
            else:
                yield from self._fold(step)

    def _fold(self, fold: FoldedRows) -> Iterator[HtmlPart]:
        """Quiet rows: what follows in them in a line, and their text to be opened."""
        words = self._words
        quiet = [row for row in fold.rows if not row.changes]
        following = [self._views[c] for row in fold.rows for c in dict.fromkeys(row.changes)]
        omitted = self._drawing.choices.unchanged is UnchangedDisplay.OMITTED
        line = moved_line(fold, quiet, words) if quiet and fold.move else fold_line(quiet, words) if quiet else ""
        if omitted and not fold.move:
            line = ""
        if not line and not following:
            return
        told = None
        if following:
            lead = words.labelled(words.say("Only numbers and references follow"), "")
            told = part("p", part("strong", lead), " ", cls="following")
            for n, view in enumerate(following):
                told.append(part("span", *([" · "] if n else []), self._follower(view)))
        summary = part("summary", line or words.say("Show the text"))
        rows = () if omitted else (self._row(row, quiet=not row.changes) for row in fold.rows)
        opened = part("details", summary, *rows) if rows else part("p", line) if line else None
        yield part("div", told, opened, cls="fold", data_c=" ".join(view.id for view in following))

    def _follower(self, view: ChangeView) -> HtmlPart:
        said = self._cells.linked(view.id, follows(view, self._words), "follows")
        return part("span", said, self._cells.number(view.id))

    def _row(self, row: Row, *, quiet: bool) -> HtmlPart:
        """A row: its texts, and who asked."""
        cell = cell_of(row)
        height = rank(cell)
        if 0 < height <= 4 and row.state is not RowState.MOVED_FROM:
            self.contents.append((height, row.id, title_of_row(row, self._words)))
        states = ["row", row.state.value.replace("_", "-"), f"r{min(height, 5)}"]
        states += ["quiet"] if quiet else []
        layout = self._drawing.choices.layout.traits
        texts = self._column(row) if layout.one_text else self._sides(row)
        margin = part("div", *(self._told(row) if layout.clean else self._margin(row)), cls="who")
        notes = [part("p", part("strong", lead), " ", bdi(said), cls="note") for lead, said in self._notes(row)]
        return part(
            "div", *texts, margin, *notes,
            cls=" ".join(states), id=anchor("", row.id), role="group", aria_label=self._called(row),
            data_c=" ".join(dict.fromkeys(row.changes)), data_k=str(height),
        )  # fmt: skip

    def _called(self, row: Row) -> str:
        older, newer = (self._words.place(c.address) if c else "" for c in (row.older, row.newer))
        if older and newer and older != newer:
            return self._words.say("{older} → {newer}", older=older, newer=newer)
        return newer or older

    def _sides(self, row: Row) -> list[HtmlPart]:
        """The two cells. What a list of contents leads to is a heading on one side only."""
        both = row.state is RowState.UNCHANGED
        newer = self._side(row, row.newer, older=False, head=True)  # first: changes are looked for in the newer draft
        older = self._side(row, row.older, older=True, head=row.newer is None, same=both)
        return [older, newer]

    def _column(self, row: Row) -> list[HtmlPart]:
        """The two cells as one text."""
        one = one_cell(row, clean=self._drawing.choices.layout.traits.clean)
        return [self._side(row, one, older=row.newer is None, head=True, one=True)]

    def _side(
        self, row: Row, cell: Cell | None, *, older: bool, head: bool, same: bool = False, one: bool = False
    ) -> HtmlPart:
        words, redline = self._words, self._drawing.redline
        draft = redline.older if older else redline.newer
        names = ["cell", "one" if one else "old" if older else "new"] + (["twice"] if same else [])
        if cell is None:
            return part("div", cls=f"{' '.join(names)} none", aria_hidden="true")
        side = words.say("Older draft") if older else words.say("Newer draft")
        tag = "h3" if rank(cell) < 4 else self._article
        if not head or row.state is RowState.MOVED_FROM:
            tag = "p"
        own = without_own_move(cell, row)
        return part(
            "div",
            None if one else part("span", side, cls="side"),
            self._move(row, older=older, one=one),
            *self._cells.cell(own, older=older, head=tag),
            *(map(self._cells.formatted, self._formatted.get(row.id, ())) if head else ()),
            cls=" ".join(names), lang=draft.language or "en", dir=direction(draft.language),
        )  # fmt: skip

    def _move(self, row: Row, *, older: bool, one: bool) -> HtmlPart | None:
        """The line over the words of a moved row: a link to its other end."""
        here = row.state is (RowState.MOVED_FROM if older else RowState.MOVED_TO)
        if not row.twin or not (here or (one and row.state in (RowState.MOVED_FROM, RowState.MOVED_TO))):
            return None
        words, change = self._words, move_change(row)
        to = anchor("", row.twin)
        facts = {"lang": words.language, "dir": direction(words.language)}
        if not change:  # it goes along under a move
            arrow = "↘" if row.state is RowState.MOVED_FROM else "↖"
            return part("p", part("a", f"{arrow} {row.move or words.say('moved')}", href=f"#{to}"), cls="move", **facts)
        left = row.state is RowState.MOVED_FROM
        line = self._cells.linked(change, move_words(row, words), "moved", older=left, to=to)
        return part("p", line, self._cells.number(change), cls="move", **facts)

    def _margin(self, row: Row) -> Iterator[HtmlPart]:
        """Who asked, change by change; those for which nobody is named together."""
        words = self._words
        for line in standing_of(row, words):
            yield part("p", line, cls="agreed")
        views = [self._views[change] for change in row.changes]
        if views and self._drawing.attributed:
            yield part("span", words.say("Who asked"), cls="side")
        for _, same in itertools.groupby((view for view in views if view.chips), lambda view: view.chips):
            alike = list(same)
            numbers = [piece for view in alike for piece in (self._cells.number(view.id), " ")]
            yield part("div", *numbers, chips(alike[0], words, self._drawing.choices.followed), cls="asked")
        nobody = [view for view in views if not view.chips and self._drawing.attributed]
        if nobody:
            numbers = [piece for view in nobody for piece in (self._cells.number(view.id), " ")]
            yield part("p", *numbers, words.say("Unattributed"), cls="nobody")

    def _told(self, row: Row) -> Iterator[HtmlPart]:
        """What stands beside the clean newer text: what each change was, and who asked; those of which the same is said
        in one line.
        """
        words, drawing = self._words, self._drawing
        for line in standing_of(row, words):
            yield part("p", line, cls="agreed")
        alike: dict[str, list[ChangeView]] = {}
        for view in (self._views[change] for change in dict.fromkeys(row.changes)):
            alike.setdefault(repr((said_of(view, words), view.chips)), []).append(view)
        for views in alike.values():
            numbers = [piece for view in views for piece in (self._cells.number(view.id), " ")]
            asked = chips(views[0], words, drawing.choices.followed) if drawing.named and views[0].chips else None
            nobody = part("span", words.say("Unattributed"), cls="nobody") if drawing.named and asked is None else None
            yield part("div", *numbers, bdi(said_of(views[0], words)), " ", asked, nobody, cls="asked told")

    def _notes(self, row: Row) -> Sequence[tuple[str, str]]:
        return said_beside(self._drawing, [self._views[change] for change in row.changes])
