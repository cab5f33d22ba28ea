"""The texts in all the ways in which they can be set: folded or not, in two columns or one, with panes that scroll
apart; what stays in sight when that changes.

It draws a Redline and computes nothing of it. What a reader chooses, finds and copies is `texts/side_by_side.py`'s.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QRect, Signal
from PySide6.QtWidgets import QStyle

from app.desktop.ground.language.translation import tr
from app.desktop.texts.canvas.column_heads import ColumnHeads, head_height
from app.desktop.texts.canvas.drawing_area import DrawingArea
from app.desktop.texts.canvas.notice import TextsNotice, UnusualState
from app.desktop.texts.canvas.row_stage import RowStage
from app.desktop.texts.canvas.scrolling import SIDES, ScrollAnchor

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from app.desktop.texts.look import TextLook
    from app.desktop.texts.rows.margin import RowSign
    from app.desktop.texts.view_mode import ViewMode
    from app.redline.model import Cell, Redline, Row

MOST_CONTEXT = 20


class TextView(DrawingArea):
    """Shows a Redline. Emits `switched` when it is set in another way: columns, lock, folds or context; `reached(row)`
    when the reader went to a row by its number, a found word or a line.
    """

    switched = Signal()
    reached = Signal(str)
    departing = Signal()
    told = Signal(str)
    texts_changed = Signal(object)
    """Other texts are on the stage: their Redline, None for none."""
    columns_changing = Signal()
    """The texts are about to stand in one column, or side by side."""

    def __init__(self, look: TextLook, mode: ViewMode, parent: QWidget | None = None) -> None:
        super().__init__(RowStage(look, versions=mode.versions), parent)
        self.mode = mode
        self._gave_way = False
        self.stage.fold = mode.folding
        self.heads = ColumnHeads(self.stage.page, mode.between, self)
        self.notice = TextsNotice(self)
        self.states: list[Callable[[], UnusualState | None]] = [self._apart, self._given_way]
        """Whoever knows an unusual state, that of the first who is in one is said below the texts."""
        self.strips: list[QWidget] = [self.notice]
        """What stands below the texts, from the top."""
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(mode.name)
        self.stage.mirrored = self.isRightToLeft()
        self.row_read.connect(lambda row: self.heads.show_place(self.row(row)))
        self.scrolled.connect(self._show_leading)
        self.notice.pressed.connect(self.leave_state)
        self.place_parts()

    # --- what is shown ---

    def show_redline(
        self,
        redline: Redline | None,
        *,
        held: Sequence[tuple[str, str, float]] = (),
        look: TextLook | None = None,
    ) -> None:
        """Show another redline, from its beginning; with `held`, from the first of these provisions that is there
        (`provisions_above`). With a `look`, in other colours or fonts.
        """
        self.outline("")
        self.at_row = ""
        self.stage.opened.clear()
        if look is not None:
            self.stage.look = look
            self.stage.turn_page(float(self.viewport().width()))
        self.stage.show(redline)
        self._show_heads()
        self._take(redline)
        self.set_ranges()
        for way in self.ways:
            self.return_to(self._anchor_on(held), way) if held else self.bar(way).setValue(0)
        self._shown_anew()

    def refresh(self, redline: Redline) -> None:
        """Show the same rows with other names; the row at the top stays, and so do the current change, and the words
        that were looked for and found.
        """

        def renewed() -> None:
            before = self.stage.contents
            if self.stage.renew(redline):
                self.heads.show_redline(redline)
                if self.stage.contents.turns_page_of(before):
                    self._set_page()
            else:
                self.stage.show(redline)
                self._take(redline)

        self.keep_place(renewed)
        self._shown_anew()

    def _take(self, redline: Redline | None) -> None:
        """What else follows when the stage holds other texts."""
        self.heads.show_redline(redline)
        self.texts_changed.emit(redline)

    def _shown_anew(self) -> None:
        """What follows when the rows are others."""
        self._read_again()
        self.start_settling()
        self.viewport().update()

    def _read_again(self) -> None:
        self.heads.show_place(self.row(self.row_in_sight()))

    def provisions_above(self) -> list[tuple[str, str, float]]:
        """The provisions of the rows from the top of the window upwards: older, newer, how far below its top."""
        if not self.items:
            return []
        at, below = self._top_of(self.way())
        rows = [item.row for item in reversed(self.items[: at + 1]) if not item.handle]
        ids = [(r.older.provision if r.older else "", r.newer.provision if r.newer else "") for r in rows]
        return [(older, newer, below if n == 0 else 0.0) for n, (older, newer) in enumerate(ids)]

    def _anchor_on(self, provisions: Iterable[tuple[str, str, float]]) -> ScrollAnchor:
        rows = self.stage.index.rows.values()
        newer = {row.newer.provision: row.id for row in rows if row.newer}
        older = {row.older.provision: row.id for row in rows if row.older}
        for old, new, below in provisions:
            row = newer.get(new) or older.get(old)
            if row:
                return ScrollAnchor(row, below)
        return ScrollAnchor("", 0.0)

    def set_look(self, look: TextLook) -> None:
        """Use other colours or fonts; the row at the top stays."""
        self.stage.look = look
        self.keep_place(self._set_page)
        self.place_parts()
        self.start_settling()

    def set_row_signs(self, signs: Mapping[str, tuple[RowSign, ...]]) -> None:
        """Put signs into the margins of rows, by their ids; the row at the top stays."""
        if dict(signs) != self.stage.signs:
            self.keep_place(lambda: self.stage.set_signs(signs))
            self.start_settling()

    def _set_page(self) -> None:
        self.stage.set_page(float(self.viewport().width()))
        self._show_heads()

    def _show_heads(self) -> None:
        """Have the heads stand over the columns, at whichever side the scroll bars are."""
        self.heads.show_page(self.stage.page, self.viewport().x() - self.heads.x())

    # --- folds ---

    @property
    def folding(self) -> bool:
        """Whether quiet rows are folded."""
        return self.stage.fold

    def set_folding(self, fold: bool) -> None:
        """Fold quiet rows, or show them all; the row at the top stays."""
        self.stage.fold = fold
        self.stage.opened.clear()
        self._refold()

    @property
    def context(self) -> int:
        """How many quiet rows stand unfolded around each changed one."""
        return self.stage.context

    def set_context(self, rows: int) -> None:
        """Leave so many quiet rows around each changed one unfolded, 0 to `MOST_CONTEXT`."""
        rows = max(0, min(MOST_CONTEXT, rows))
        if rows != self.stage.context or not self.stage.fold:
            self.stage.context, self.stage.fold = rows, True
            self.stage.opened.clear()
            self._refold()

    def open_all(self) -> None:
        """Open every fold; each can be folded again by itself."""
        self.stage.opened.update(row.id for item in self.items if item.folded for row in item.rows)
        self._refold()

    def fold_all(self) -> None:
        """Fold every opened fold again."""
        self.stage.fold = True
        self.stage.opened.clear()
        self._refold()

    def toggle_fold(self, row: str) -> None:
        """Open the fold that a row is in, or fold again the rows among which it stands."""
        at = self.item_of(row)
        if at >= 0 and self.items[at].folded:
            self.open_fold(at)
        elif at >= 0 and self.stage.fold_around(at):
            self.fold_again(at)

    def _refold(self) -> None:
        self.keep_place(self.stage.set_items)
        self.start_settling()
        self.switched.emit()

    # --- columns ---

    @property
    def inline(self) -> bool:
        """Whether both texts stand in one column."""
        return self.stage.inline

    def set_inline(self, inline: bool) -> None:
        """Set both texts in one column, as a drafter marks them, or side by side; the row at the top stays."""
        if inline == self.stage.inline:
            return
        if self.mode.never_inline:
            self.told.emit(self.mode.never_inline)
            return
        self._stand(inline, gives_way=False)

    def _stand(self, inline: bool, *, gives_way: bool) -> None:
        self.columns_changing.emit()
        self.set_unlocked(False)
        self._gave_way = gives_way
        self.stage.inline = inline
        self.setAccessibleName(self.mode.inline_name if inline else self.mode.name)
        self.say_state()
        self.keep_place(self._set_page)
        self.start_settling()
        self.switched.emit()

    def set_narrow(self, narrow: bool) -> None:
        """Give way: stand in one column while there is no room for two, and in two again when there is. A reader who
        has both beside each other all the same (`set_inline`) is left so.
        """
        if narrow and not self.inline and not self.mode.never_inline:
            self._stand(True, gives_way=True)
        elif not narrow and self._gave_way:
            self._stand(False, gives_way=False)

    @property
    def gave_way(self) -> bool:
        """Whether the texts stand in one column for want of room, and by nobody's choice."""
        return self._gave_way

    def least_width(self) -> int:
        """How wide the view must be for what the reader chose, in lines that are long enough to be read."""
        bars = self.verticalScrollBar().sizeHint().width() * (2 if self.unlocked else 1)
        chosen_inline = self.inline and not self._gave_way
        return math.ceil(self.stage.least_width(inline=chosen_inline)) + bars + 2 * self.frameWidth()

    @property
    def in_words(self) -> bool:
        """Whether replaced paragraphs show every word that stayed."""
        return self.stage.in_words

    def set_in_words(self, on: bool) -> None:
        """Show every word that stayed in replaced paragraphs, or these whole; the row at the top stays."""
        if on == self.stage.in_words:
            return
        self.columns_changing.emit()
        self.keep_place(lambda: self.stage.set_in_words(on))
        self._shown_anew()
        self.switched.emit()

    def set_unlocked(self, unlocked: bool) -> None:
        """Let each pane scroll alone, or lock them again on the row that is being read."""
        if unlocked == self.unlocked:
            return
        if unlocked and self.inline:
            self.told.emit(tr("In one column there is nothing to scroll apart."))
            return
        row = self.row_in_sight()
        place = self.row_place(row, self.leading)
        held = {side: self.anchor(side) for side in SIDES}
        self.unlocked = unlocked
        self.older_bar.setVisible(unlocked)
        self.say_state()
        self.place_parts()
        self._set_page()
        self.set_ranges()
        if unlocked:
            for side in SIDES:
                self.return_to(held[side], side)
        elif place is not None:
            # The row that is being read stays where it is; the other pane comes to it.
            self.stage.settle(*self._around(row))
            self.set_ranges()
            self.return_to(ScrollAnchor(row, -place.top()))
        self.start_settling()
        self.viewport().update()
        self.scrolled.emit()
        self.switched.emit()

    def _show_leading(self) -> None:
        self.heads.show_leading(self.leading if self.unlocked or self.by_keys else "")

    def _around(self, row: str) -> tuple[int, int]:
        at = self.item_of(row)
        return at - 12, at + 12

    # --- unusual states ---

    def say_state(self) -> None:
        """Say below the texts in which unusual state they are."""
        state = self._state()
        if state is not None:
            self.notice.say(state)
        else:
            self.notice.hide()
        self.place_parts()

    def leave_state(self) -> None:
        """One step out of an unusual state."""
        state = self._state()
        if state is not None:
            state.leave()
        self.setFocus()

    def _state(self) -> UnusualState | None:
        return next((state for known in self.states if (state := known()) is not None), None)

    def _apart(self) -> UnusualState | None:
        if not self.unlocked:
            return None
        words = tr("The panes scroll each on their own: wheel over one, or ← → and the keys, move it alone.")
        return UnusualState(words, tr("Lock again (F8)"), lambda: self.set_unlocked(False))

    def _given_way(self) -> UnusualState | None:
        if not self._gave_way:
            return None
        words = tr("One column: the window is too narrow for two.")
        return UnusualState(words, tr("Two columns all the same (F9)"), lambda: self.set_inline(False))

    # --- sides ---

    def cell(self, row: Row, side: str) -> Cell | None:
        """The cell of a row on a side."""
        return row.older if side == "older" else row.newer

    def side_on(self, row: Row, side: str = "") -> str:
        """The side of a row that is meant: the named one, else that in which one reads, else the one that is there."""
        wanted = side or ("newer" if self.inline else self.leading)
        other = "newer" if wanted == "older" else "older"
        return wanted if self.cell(row, wanted) is not None else other

    def draft_of(self, side: str) -> str:
        """The label of the draft on a side."""
        redline = self.stage.redline
        return "" if redline is None else redline.older.label if side == "older" else redline.newer.label

    # --- going to a row ---

    def show_change(self, change: str) -> None:
        """Bring a change into sight and outline it. A fold that hides it opens."""
        if self.stage.redline is None:
            return
        self.outline(change)
        if view := self.stage.index.views.get(change):
            self.at_row = view.row
            self.show_row(view.row, change)
        self.viewport().update()

    def go_to_row(self, row: str) -> None:
        """Make a row the one on which the keys act, in sight."""
        if self.row(row) is not None:
            if row != self.at_row:
                self.departing.emit()
            self.at_row = row
            self.show_row(row)
            self.row_read.emit(row)
            self.reached.emit(row)

    def other_end(self, row: str = "") -> bool:
        """Go to the other end of the move of a row, of the one on which the keys act when none is named."""
        here: Row | None = self.row(row or self.at_row)
        if here is None or not here.twin:
            self.told.emit(tr("This provision did not move."))
            return False
        self.go_to_row(here.twin)
        return True

    # --- where the parts stand ---

    def place_parts(self) -> None:
        """Give the heads, the bar of the older pane and the strips below their places."""
        bar = self.older_bar.sizeHint().width() if self.unlocked else 0
        main = self.verticalScrollBar().sizeHint().width()
        frame = self.contentsRect()
        wide = frame.width() - main
        below = [(strip, _height(strip, wide)) for strip in self.strips if not strip.isHidden()]
        tall = sum(height for _, height in below)
        head = head_height(self.stage.page)
        left, right = (0, bar) if self.isRightToLeft() else (bar, 0)  # Qt does not mirror them
        margins = QMargins(left, head, right, tall)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)
        self.heads.setGeometry(self._seen(QRect(0, 0, wide, head)))
        self._show_heads()
        self.older_bar.setGeometry(self._seen(QRect(0, head, bar, frame.height() - head - tall)))
        y = frame.height() - tall
        for strip, height in below:
            strip.setGeometry(self._seen(QRect(0, y, wide, height)))
            strip.raise_()
            y += height

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.contentsRect(), place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew at the new width; the row at the top stays."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.keep_place(self._set_page)
            self.start_settling()
        else:
            self.set_ranges()
        self.place_parts()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror the columns with the interface."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.stage.mirrored = self.isRightToLeft()
            self.keep_place(self._set_page)
            self.place_parts()


def _height(strip: QWidget, wide: int) -> int:
    return strip.heightForWidth(wide) if strip.hasHeightForWidth() else strip.sizeHint().height()
