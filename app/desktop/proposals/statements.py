"""What records offer as positions: each sentence with who is named in it, to be taken or refused.

Every answer is stored at once, through the history of the window. What is offered is
`app.services.proposals.offered_positions`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout

from app.desktop.ground.language.phrases import address_words, join_facts, spot_words
from app.desktop.ground.language.terms import stance_words
from app.desktop.ground.language.translation import tr
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
        self._offers, self._dossier, self._register = tuple(offers), dossier, register
        self._deeds, self._answered = deeds, answered
        self._open = dict.fromkeys(self._offers)
        """The offers that are listed."""
        self._shown = True
        self.list = QListWidget()
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
    def offer(self) -> OfferedPosition | None:
        """The offer that is chosen."""
        listed = [one for one in self._offers if one in self._open]
        row = self.list.currentRow()
        return listed[row] if 0 <= row < len(listed) else None

    def take(self) -> None:
        """Keep the chosen offer as a position."""
        offer, dossier = self.offer, self._dossier
        if offer is None:
            return
        kept: list[Position] = []

        def do() -> None:
            kept[:] = keep_positions(dossier, kept) if kept else take_offers(dossier, [offer])

        self._answer(offer, do, lambda: take_positions_back(dossier, kept))

    def refuse(self) -> None:
        """Remember that the chosen offer is none."""
        offer, dossier = self.offer, self._dossier
        if offer is not None:
            self._answer(offer, lambda: refuse_offers(dossier, [offer]), lambda: offer_again(dossier, [offer]))

    def _answer(self, offer: OfferedPosition, do: Callable[[], None], undo: Callable[[], None]) -> None:
        who, place = self._register.short(offer.position.actor.id), address_words(offer.position.address)
        words = tr("the statement of {actor} on {place}").format(actor=who, place=place)
        self._deeds.do(words, do, undo, lambda done: self._show(offer, done))

    def _show(self, offer: OfferedPosition, done: bool) -> None:
        """Show that an offer was answered, or is open again; the dialog may be closed by now."""
        if done:
            self._open.pop(offer, None)
        else:
            self._open[offer] = None
        if self._shown:
            row = self.list.currentRow()
            self._fill(row if done else [one for one in self._offers if one in self._open].index(offer))
        self._answered()

    def _leave(self) -> None:
        self._shown = False

    def _fill(self, row: int) -> None:
        self.list.clear()
        for offer in self._offers:
            if offer in self._open:
                self.list.addItem(self._words(offer))
        left = self.list.count()
        self.list.setCurrentRow(min(row, left - 1))
        for button in (self.takes, self.refuses):
            button.setEnabled(left > 0)
        self.told.setText(
            tr("None of these counts as a position before it is taken. Who asked for a change does not depend on it.")
            if left
            else tr("No record offers a position that was not answered.")
        )

    def _words(self, offer: OfferedPosition) -> str:
        """Who, which stance, on what; the sentence; where it stands."""
        said = offer.position
        head = join_facts(
            (self._register.short(said.actor.id), stance_words(said.stance.value), address_words(said.address))
        )
        return "\n".join((head, f"“{offer.sentence}”", join_facts((offer.paper, spot_words(offer.where), said.date))))
