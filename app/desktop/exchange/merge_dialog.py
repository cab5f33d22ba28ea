"""The dialog in which two dossiers are seen to differ: what came in, what stands twice, and what waits for a choice.

It shows and asks; who holds is stored elsewhere (`exchange.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.exchange.difference_words import came_words, side_words, title_words
from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.phrases import with_label
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.box_layouts import GAP, row
from app.desktop.ground.widgets.roomy_combo import RoomyDelegate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.services.dossiers.differences import DossierDifference
    from app.services.dossiers.merging import MergeAccount

_DIFFERENCE = Qt.ItemDataRole.UserRole
_WIDE, _NARROW = QSize(760, 560), 460
"""Pixels with texts to compare, and wide without."""


class MergeDialog(QDialog):
    """Differences, those that wait for a choice above. Emits `settled(number, theirs)` when the reader chose, and
    `back_wanted` when they want the dossier as it was before.
    """

    settled = Signal(int, bool)
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head, self.refusal = _told(), _told()
        self.list = QListWidget()
        self.list.setItemDelegate(RoomyDelegate(self.list, cut=Qt.TextElideMode.ElideMiddle))
        self.list.setAccessibleName(tr("What the two dossiers have otherwise"))
        self.ours, self.theirs = _shown(tr("Here")), _shown(tr("There"))
        self.keep, self.take = QPushButton(tr("Keep &ours")), QPushButton(tr("Take &theirs"))
        self.back = QPushButton(tr("&Back to the copy kept before…"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.keep, self.take, self.back):
            button.setAutoDefault(False)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_at_hand)
        self.keep.clicked.connect(lambda: self._settle(False))
        self.take.clicked.connect(lambda: self._settle(True))
        self.back.clicked.connect(self.back_wanted)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        self.sides = sides = QWidget()
        grid = QGridLayout(sides)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        for column, side in enumerate((self.ours, self.theirs)):
            label = QLabel(side.accessibleName())
            label.setBuddy(side)
            grid.addWidget(label, 0, column)
            grid.addWidget(side, 1, column)
        pile = QVBoxLayout(self)
        pile.addWidget(self.head)
        pile.addWidget(self.list, 3)
        pile.addWidget(sides, 2)
        pile.addWidget(row(0, 0, self.keep, self.take, None, self.back))
        pile.addWidget(self.refusal)
        pile.addWidget(self.buttons)

    def show_account(self, account: MergeAccount, other: str) -> None:
        """Show what a merge did; `other` is the name of the colleague's file."""
        self.setWindowTitle(tr("Merged from {name}").format(name=other))
        came = came_words(account.came)
        lines = [with_label(tr("Came in"), came) if came else tr("Nothing new came in.")]
        lines += [
            tr("The draft “{theirs}” came in as “{ours}”: another draft has its label.").format(theirs=label, ours=ours)
            for label, ours in account.renamed
        ]
        if account.unlocked:
            lines.append(
                tr("Theirs is locked with a passphrase, ours is not: whoever has the file reads what came in.")
            )
        if account.only_here:
            lines.append(tr("%n things are only here, and stay.", "", account.only_here))
        if account.copy is not None:
            lines.append(tr("The dossier as it was before is kept as “{name}”.").format(name=account.copy.name))
        self.head.setText("\n".join(lines))
        self.back.setVisible(account.copy is not None)
        self.list.clear()
        self._add(tr("Conflict"), account.conflicts)
        self._add(tr("Both stay"), account.both)
        self._add(tr("Theirs is newer"), account.renewed)
        self._add(tr("Came back"), account.returned)
        self._add(tr("Stays out: our papers have somebody else under what it answers"), account.held)
        self._begin()

    def show_conflicts(self, conflicts: Iterable[DossierDifference]) -> None:
        """Show what waits to be settled, and nothing else."""
        self.setWindowTitle(tr("Conflicts with a colleague"))
        self.head.setText(tr("Ours holds until you choose. Every choice is stored at once; Ctrl+Z takes it back."))
        self.back.hide()
        self.list.clear()
        self._add("", conflicts)
        self._begin()

    def renew(self, conflicts: Iterable[DossierDifference]) -> None:
        """Show other conflicts than before among what is shown: some were settled, or wait again."""
        waiting = {one.number: one for one in conflicts}
        shown = {self._at(place).number: place for place in range(self.list.count()) if self._at(place).number}
        for number, place in sorted(shown.items(), key=lambda one: one[1], reverse=True):
            if number not in waiting:
                self.list.takeItem(place)
        self._add(tr("Conflict"), (one for number, one in waiting.items() if number not in shown))
        self.refuse("")
        if waiting:
            self._fit()
        self._show_at_hand(self.list.currentRow())

    def _add(self, how: str, differences: Iterable[DossierDifference]) -> None:
        for one in differences:
            item = QListWidgetItem(with_label(how, title_words(one)) if how else title_words(one))
            item.setData(_DIFFERENCE, one)
            self.list.addItem(item)

    def _begin(self) -> None:
        self._fit()
        self._resize_to_fit()
        self.list.setCurrentRow(0 if self.list.count() else -1)
        self._show_at_hand(self.list.currentRow())

    def _fit(self) -> None:
        """Show no box that is empty, and no button where there is nothing to choose."""
        there = self.list.count() > 0
        for widget in (self.list, self.sides):
            widget.setVisible(there)
        for button in (self.keep, self.take):
            button.setVisible(any(self._at(place).number for place in range(self.list.count())))

    def _resize_to_fit(self) -> None:
        """Be as large as what is told: two texts beside each other want room, a sentence does not."""
        there = self.list.count() > 0
        lines = 2 if there else 0  # no button moves under the hand when a choice is refused
        self.refusal.setMinimumHeight(lines * self.refusal.fontMetrics().lineSpacing())
        self.refusal.setVisible(there)
        self.setMinimumWidth(_NARROW)
        if there:
            self.resize(_WIDE)
        else:
            self.resize(_NARROW, self.heightForWidth(_NARROW))

    def _at(self, place: int) -> DossierDifference:
        difference: DossierDifference = self.list.item(place).data(_DIFFERENCE)
        return difference

    def _show_at_hand(self, place: int) -> None:
        one = self._at(place) if place >= 0 else None
        self.ours.setPlainText(side_words(one, one.ours) if one else "")
        self.theirs.setPlainText(side_words(one, one.theirs) if one else "")
        for button in (self.keep, self.take):
            button.setEnabled(one is not None and bool(one.number))

    def _settle(self, theirs: bool) -> None:
        self.settled.emit(self._at(self.list.currentRow()).number, theirs)

    def refuse(self, sentence: str) -> None:
        """Say why something was not done."""
        self.refusal.setText(f"! {sentence}" if sentence else "")
        self.refusal.setVisible(bool(sentence) or self.list.count() > 0)
        announce(self.refusal, sentence, at_once=True)


def _told() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _shown(name: str) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setReadOnly(True)
    field.setTabChangesFocus(True)
    field.setAccessibleName(name)
    return field
