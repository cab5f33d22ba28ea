"""What records offer as positions: each sentence with who is named in it, to be taken or refused.

Every answer is stored at once, through the history of the window. What is offered is
`app.services.proposals.offered_positions`.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from app.desktop.ground.language.phrases import address_words, in_quotes, join_facts, spot_words
from app.desktop.ground.language.terms import stance_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.batched_list import BatchedListView
from app.services.proposals.offered_positions import offer_again, refuse_offers, take_offers
from app.services.proposals.position_entry import keep_positions, take_positions_back

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.attribution.positions.offered_positions import OfferedPosition
    from app.desktop.ground.undo_history import UndoHistory
    from app.place import DossierPlace
    from app.treaty.actors import Register
    from app.treaty.proposals import Position

Index = QModelIndex | QPersistentModelIndex
BATCH = 60
"""Offers that get their places in one turn of the event loop."""


class UnansweredOffers(QAbstractListModel):
    """The offers that were not answered, in the order of the records. An offer is known by its place among all."""

    def __init__(self, offers: Sequence[OfferedPosition], words: Callable[[OfferedPosition], str]) -> None:
        super().__init__()
        self.offers = tuple(offers)
        self._words = words
        self.places = list(range(len(self.offers)))
        """Of those that are listed, in order."""

    def answer(self, place: int) -> int:
        """List an offer no more; returns the row in which it was."""
        row = bisect_left(self.places, place)
        self.beginResetModel()
        del self.places[row]
        self.endResetModel()
        return row

    def open_again(self, place: int) -> int:
        """List an offer again; returns its row."""
        self.beginResetModel()
        insort(self.places, place)
        self.endResetModel()
        return bisect_left(self.places, place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= index.row() < len(self.places):
            return None
        return self._words(self.offers[self.places[index.row()]])


class StatementsDialog(QDialog):
    """Lists the offers that were not answered. `answered` is called after each answer, and after it was taken back."""

    def __init__(
        self,
        offers: Sequence[OfferedPosition],
        dossier: DossierPlace,
        register: Register,
        deeds: UndoHistory,
        answered: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Statements that records offer as positions"))
        self._dossier, self._register = dossier, register
        self._deeds, self._answered = deeds, answered
        self._shown = True
        self.unanswered = UnansweredOffers(offers, self._words)
        self.list = BatchedListView(BATCH)
        self.list.setModel(self.unanswered)
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setAccessibleName(tr("Statements that records offer as positions"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        actions = QDialogButtonBox.ButtonRole.ActionRole
        self.takes = buttons.addButton(tr("Take (T)"), actions)
        self.refuses = buttons.addButton(tr("Refuse (R)"), actions)
        undoes = buttons.addButton(tr("Undo (Ctrl+Z)"), actions)
        self.takes.clicked.connect(self.take)
        self.refuses.clicked.connect(self.refuse)
        undoes.clicked.connect(deeds.undo)
        buttons.rejected.connect(self.reject)
        for key, does in (("T", self.take), ("R", self.refuse), ("Ctrl+Z", deeds.undo), ("Ctrl+Shift+Z", deeds.redo)):
            QShortcut(QKeySequence(key), self, does)
        column = QVBoxLayout(self)
        for widget in (self.told, self.list, buttons):
            column.addWidget(widget)
        self.finished.connect(self._leave)
        self.resize(760, 480)
        self._fill(0)

    @property
    def place(self) -> int:
        """The place of the offer that is chosen, among all; -1 for none."""
        row = self.list.currentIndex().row()
        return self.unanswered.places[row] if row >= 0 else -1

    def take(self) -> None:
        """Keep the chosen offer as a position."""
        place, dossier = self.place, self._dossier
        if place < 0:
            return
        offer = self.unanswered.offers[place]
        kept: list[Position] = []

        def do() -> None:
            kept[:] = keep_positions(dossier, kept) if kept else take_offers(dossier, [offer])

        self._answer(place, do, lambda: take_positions_back(dossier, kept))

    def refuse(self) -> None:
        """Remember that the chosen offer is none."""
        place, dossier = self.place, self._dossier
        if place >= 0:
            offer = self.unanswered.offers[place]
            self._answer(place, lambda: refuse_offers(dossier, [offer]), lambda: offer_again(dossier, [offer]))

    def _answer(self, place: int, do: Callable[[], None], undo: Callable[[], None]) -> None:
        said = self.unanswered.offers[place].position
        who, where = self._register.short(said.actor.id), address_words(said.address)
        words = tr("the statement of {actor} on {place}").format(actor=who, place=where)
        self._deeds.do(words, do, undo, lambda done: self._show(place, done))

    def _show(self, place: int, done: bool) -> None:
        """Show that an offer was answered, or is open again; the dialog may be closed by now."""
        if self._shown:
            self._fill(self.unanswered.answer(place) if done else self.unanswered.open_again(place))
        self._answered()

    def _leave(self) -> None:
        self._shown = False

    def _fill(self, row: int) -> None:
        left = self.unanswered.rowCount()
        self.list.setCurrentIndex(self.unanswered.index(min(row, left - 1), 0))
        for button in (self.takes, self.refuses):
            button.setEnabled(left > 0)
        self.told.setText(
            tr("None of these counts as a position before it is taken. Who asked for a change does not depend on it.")
            if left
            else tr("No record offers a position that was not answered.")
        )

    def _words(self, offer: OfferedPosition) -> str:
        """Who, which stance, on which words of what; the sentence; where it stands."""
        said = offer.position
        who, stance = self._register.short(said.actor.id), stance_words(said.stance.value)
        head = join_facts((who, stance, address_words(said.address), in_quotes(said.wording) if said.wording else ""))
        stands = join_facts((offer.paper, spot_words(offer.where), said.date))
        return "\n".join((head, in_quotes(offer.sentence), stands))
