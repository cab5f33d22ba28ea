"""The texts with what stands around them: the change map beside the scroll bar, the lines between the ends of moves.

It keeps them on the drafts, the look and the change of the texts; whoever shows something in the texts need not know of
them. What the filter shows, and what is flagged, it is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desktop.texts.accessibility.announcer import enable_accessibility
from app.desktop.texts.change_map.widget import ChangeMap
from app.desktop.texts.moves.connectors import Connectors

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from app.desktop.texts.side_by_side import SideBySide
    from app.redline.model import Redline


class TextPane(QWidget):
    """Holds a SideBySide, its ChangeMap and its Connectors. Emits `change_wanted(id)` when the reader picks a mark of
    the map, and `told(sentence)`.
    """

    change_wanted = Signal(str)
    told = Signal(str)

    def __init__(self, texts: SideBySide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts = texts
        self._look = texts.look
        self._redline: Redline | None = None
        self._waits = False
        if (application := QCoreApplication.instance()) is not None:
            enable_accessibility(application)
        self.map = ChangeMap(texts, self._look.theme)
        self.connectors = Connectors(texts, self._look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(texts, 1)
        row.addWidget(self.map)
        self.setFocusProxy(texts)
        texts.laid_out.connect(self._follow)
        texts.current_changed.connect(self.map.show_current)
        texts.current_changed.connect(self.connectors.show_current)
        self.map.change_wanted.connect(self.change_wanted)
        self.connectors.told.connect(self.told)
        self._follow()

    def show_only(self, changes: Collection[str] | None) -> None:
        """Show the marks of these changes only (ids), and the lines of those that are moves; None for all."""
        self.map.show_only(changes)
        self.connectors.show_only(changes)

    def flag(self, red_lines: Collection[str], noted: Collection[str]) -> None:
        """Flag the changes (ids) that touch a red line, and those that have a note."""
        self.map.flag(red_lines, noted)

    def jump(self) -> None:
        """Go to the other end of the move that is read, or of the nearest one in sight."""
        self.connectors.jump()

    def least_width(self) -> int:
        """How wide it must be for lines that are long enough to be read."""
        return self.texts.least_width() + self.map.minimumWidth()

    def wait(self, waits: bool) -> None:
        """Let the map and the lines follow at once when the texts are others, or wait for `follow_by_turns`."""
        self._waits = waits

    def follow_by_turns(self) -> Iterator[None]:
        """Have the map and the lines show what the texts show, each in a turn of its own."""
        yield from self._show()
        yield from self.map.draw_by_turns()

    def _show(self) -> Iterator[None]:
        redline = self.texts.redline
        if redline is not self._redline:
            for part in (self.map, self.connectors):
                (part.refresh if self._same(redline) else part.show_redline)(redline)
                yield
        self._redline, self._waits = redline, False

    def _follow(self) -> None:
        """Other drafts are shown, or the same with other names, or in other colours."""
        look = self.texts.look
        if look is not self._look:
            self._look = look
            self.map.set_look(look.theme)
            self.connectors.set_look(look)
        if not self._waits:
            for _ in self._show():
                pass
        elif self._redline is not None and not self._same(self.texts.redline):
            self._redline = None
            self.map.show_redline(None)  # marks of other texts lead nowhere
            self.connectors.show_redline(None)

    def _same(self, redline: Redline | None) -> bool:
        """Whether these are the drafts that are shown, perhaps with other names."""
        return redline is not None and self._redline is not None and _what(redline) == _what(self._redline)


def _what(redline: Redline) -> tuple[object, ...]:
    """By what the same drafts with other names are known."""
    return redline.older, redline.newer, [view.id for view in redline.changes]
