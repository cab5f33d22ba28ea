"""The doubts of a file, the gravest first, and below them what can be done about the one at hand: a name that nobody
knows becomes an actor, or one more name of an actor that is there.

It shows and says what is wanted; the file is read anew by whoever opened the dialog.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidgetItem, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.desktop.drafts.preview.descriptions import severity_words
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import join_facts, spot_words, tell_message
from app.desktop.ground.language.terms import type_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.box_layouts import row
from app.desktop.ground.widgets.list_view import LeadingList
from app.services.imports.added_actors import ADDED_TYPES
from app.treaty.draft import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.services.imports.preview_model import Doubt

_DOUBT = Qt.ItemDataRole.UserRole
_LONGEST = 220
"""Code points of a line; the rest is told at its tip."""
_SPACING = 2
_SHARE = 3
"""The doubts take at most a third of the window; then they scroll."""
_OF_BOTH = 0.45
"""And no more of the room that they have together with what they are about, which is what the reader came for."""


class DoubtList(QWidget):
    """Emits `led(row)` for the paragraph of a doubt, `actor_added(name, type)` when a name is to become an actor, and
    `actor_sought(name)` when it is to be the name of one that is there.
    """

    led = Signal(int)
    actor_added = Signal(str, str)
    actor_sought = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.title = LeadingList(), QLabel()
        self.title.setBuddy(self.list)
        self.list.setAccessibleName(tr("Doubts; Return leads to the paragraph"))
        self.list.setWordWrap(True)
        self.add, self.seek = QPushButton(), QPushButton()
        self.sorts = QMenu(self)
        for sort in ADDED_TYPES:
            self.sorts.addAction(type_words(sort.value), partial(self._add, sort.value))
        self.add.setMenu(self.sorts)
        self.mending = row(0, 2, self.add, self.seek, None)
        for button in (self.add, self.seek):
            button.setAutoDefault(False)
        self._led = False
        """Whether a doubt was followed; until then the one at hand is only offered."""
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.setSpacing(_SPACING)
        for widget in (self.title, self.list, self.mending):
            pile.addWidget(widget)
        self.list.itemActivated.connect(self._lead)
        self.list.itemClicked.connect(self._lead)
        self.list.currentItemChanged.connect(lambda _now, _before: self._offer())
        self.seek.clicked.connect(lambda: self.actor_sought.emit(self.name_at_hand()))

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Show the lines of another report; the line at hand stays where it was."""
        at = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for doubt in doubts:
            self.list.addItem(_item(doubt))
        if at < 0 or not self._led:
            at, self._led = next((at for at, doubt in enumerate(doubts) if doubt.name), -1), False
        self.list.setCurrentRow(min(at, len(doubts) - 1))
        self.list.blockSignals(False)
        doubtful = any(doubt.severity is not Severity.INFO for doubt in doubts)
        self.title.setText(tr("&Doubts first, then what is good to know") if doubtful else tr("Good to &know"))
        self.mending.setVisible(any(doubt.name for doubt in doubts))
        self._offer()

    def needed_height(self) -> int:
        """How high it stands with every line seen."""
        lines = sum([self.list.sizeHintForRow(at) for at in range(self.list.count())])
        others = [widget for widget in (self.title, self.mending) if not widget.isHidden()]
        around = sum(widget.sizeHint().height() + _SPACING for widget in others)
        return lines + 2 * self.list.frameWidth() + 2 + around

    def go_on(self, by: int) -> bool:
        """Have the next (1) or previous (-1) doubt at hand, round the end, and lead to its paragraph; returns whether
        there is one.
        """
        places = [at for at in range(self.list.count()) if self._doubt(at).severity is not Severity.INFO]
        if not places:
            return False
        now = self.list.currentRow() if self._led else -1
        onward = [at for at in places if at > now] if by > 0 else [at for at in reversed(places) if at < now]
        self.list.setCurrentRow(onward[0] if onward else places[0 if by > 0 else -1])
        self._lead(self.list.currentItem())
        return True

    def name_at_hand(self) -> str:
        """The name that nobody knows of which the doubt at hand speaks, "" for another doubt."""
        at = self.list.currentRow()
        return self._doubt(at).name if at >= 0 else ""

    def _doubt(self, at: int) -> Doubt:
        found: Doubt = self.list.item(at).data(_DOUBT)
        return found

    def _offer(self) -> None:
        """Offer what can be done about the doubt at hand; its place stays where nothing can."""
        name = self.name_at_hand()
        shown = isolate_text(name) if name else "…"
        self.add.setText(tr("Add “{name}” as an actor").format(name=shown).replace("&", "&&"))
        self.seek.setText(tr("It is …", "somebody who is known"))
        self.seek.setAccessibleName(tr("“{name}” is somebody who is known …").format(name=shown))
        for button in (self.add, self.seek):
            button.setEnabled(bool(name))

    def _lead(self, item: QListWidgetItem) -> None:
        doubt: Doubt = item.data(_DOUBT)
        self._led = True
        if doubt.row is not None:
            self.led.emit(doubt.row)

    def _add(self, sort: str) -> None:
        self.actor_added.emit(self.name_at_hand(), sort)


class DoubtSplitter(QSplitter):
    """The doubts above what they are about. They take the room that they need, up to a third of the window, until the
    reader draws the line between them.
    """

    def __init__(self, doubts: DoubtList, below: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._doubts, self._drawn = doubts, False
        self.addWidget(doubts)
        self.addWidget(below)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._draw)

    def _draw(self) -> None:
        self._drawn = True

    def share(self) -> None:
        """Give the doubts their room."""
        if not self._drawn and self.height() > 0:
            most = min(self.window().height() // _SHARE, round(_OF_BOTH * self.height()))
            wanted = max(self._doubts.minimumSizeHint().height(), min(self._doubts.needed_height(), most))
            self.setSizes([wanted, max(1, self.height() - self.handleWidth() - wanted)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines are broken anew, and the third is another one."""
        super().resizeEvent(event)
        self.share()


def _item(doubt: Doubt) -> QListWidgetItem:
    line = tell_message(doubt.message)
    where = spot_words(doubt.where) if doubt.where else ""
    grave = "" if doubt.severity is Severity.INFO else severity_words(doubt.severity.value)
    said = join_facts((grave, where, line))
    item = QListWidgetItem(_short(said))
    item.setData(_DOUBT, doubt)
    if item.text() != said:
        item.setToolTip(said)
    return item


def _short(words: str) -> str:
    """A line without what is too long for it, cut between words where it has any."""
    if len(words) <= _LONGEST:
        return words
    kept = words[:_LONGEST]
    return f"{kept[: kept.rfind(' ')] if ' ' in kept[_LONGEST // 2 :] else kept}…"
