"""Saying in the window who asked for a change: confirm, reject, put right, undo; shown at once.

What is said is stored by the services; the redline is made again from what was compared, never patched.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.desktop.ground.actor_chooser import ActorChooser
from app.job import Refused
from app.services.comparing import with_words
from app.services.confirming import attributions_on, entered, word_on
from app.services.dossier import Dossier
from app.treaty.attributions import Link
from app.treaty.confirmations import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.services.comparing import Compared
    from app.treaty.attributions import Attribution
    from app.treaty.confirmations import Confirmation
    from app.treaty.marks import ActorRef


class Confirming(QObject):
    """Keeps what a person says of the change that is shown.

    Emits `said(compared)` with the comparison as it stands then, `told` and `refused` with one sentence.
    """

    said = Signal(object)
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dossier: Path | None = None
        self._compared: Compared | None = None
        self._undo: list[tuple[int, ...]] = []
        self.asking: Correction | None = None

    def show(self, dossier: Path | None, compared: Compared | None) -> None:
        """Speak of another comparison; nothing said before can be undone here any more."""
        self._dossier, self._compared = dossier, compared
        self._undo.clear()

    def answer(self, change: str, what: str, number: int | None = None) -> None:
        """Confirm, reject or correct ("confirm", "reject", "correct") an attribution of a change, by its number.

        Without a number the only one that is shown is meant; of several the reader is asked to choose in the detail.
        """
        if self._compared is None or not change:
            self.told.emit("Choose a change first.")
            return
        shown = attributions_on(self._compared, change)
        if what == "confirm":
            shown = tuple(one for one in shown if number is not None or one.link is Link.MATCHED)
        if number is None and len(shown) > 1:
            self.told.emit("Several stand behind this change: take the link below the one you mean.")
        elif what == "correct":
            self._ask(change, shown[number or 0] if shown and number != -1 else None)
        elif not shown:
            self.told.emit("There is nothing to confirm here; say who asked with Ctrl+Shift+A.")
        else:
            verdict = Verdict.CONFIRMED if what == "confirm" else Verdict.REJECTED
            self._keep([word_on(self._compared, shown[number or 0], verdict)])

    def undo(self) -> None:
        """Take back what was said last."""
        if not self._undo or self._dossier is None:
            self.told.emit("There is nothing to take back.")
            return
        dossier, numbers = self._dossier, self._undo[-1]

        def back() -> None:
            with Dossier.open(dossier) as there:
                there.remove_confirmations(numbers)
            self._undo.pop()

        self._do(back)

    def _ask(self, change: str, wrong: Attribution | None) -> None:
        assert self._compared is not None
        if self.asking is not None:
            self.asking.deleteLater()
        asking = Correction(wrong, self._compared, self._window)
        asking.accepted.connect(lambda: self._correct(change, wrong, asking.chosen, asking.source.text()))
        self.asking = asking
        asking.open()

    def _correct(self, change: str, wrong: Attribution | None, actors: Sequence[ActorRef], source: str) -> None:
        compared = self._compared
        assert compared is not None

        def words() -> None:
            said = [word_on(compared, wrong, Verdict.REJECTED)] if wrong else []
            right = entered(change, actors, source, quote=wrong.asked.quote if wrong else "")
            self._keep([*said, word_on(compared, right, Verdict.CONFIRMED)])

        self._do(words, again=False)

    def _keep(self, words: Sequence[Confirmation]) -> None:
        dossier = self._dossier
        assert dossier is not None

        def keep() -> None:
            with Dossier.open(dossier) as there:
                kept = there.add_confirmations(words)
            self._undo.append(tuple(one.number for one in kept))

        self._do(keep)

    def _do(self, work: Callable[[], None], *, again: bool = True) -> None:
        """Do something with the dossier, then show the comparison as it stands; a refusal is told."""
        assert self._dossier is not None
        assert self._compared is not None
        try:
            work()
            if not again:
                return
            with Dossier.open(self._dossier, write=False) as there:
                confirmations, order = there.confirmations(), there.order()
        except Refused as reason:
            self.refused.emit(str(reason))
            return
        self._compared = with_words(self._compared, confirmations, order)
        self.said.emit(self._compared)


class Correction(ActorChooser):
    """Asks who asked for a change, and where that is recorded: without a source no name stands."""

    def __init__(self, wrong: Attribution | None, compared: Compared, window: QWidget) -> None:
        super().__init__(wrong.actors if wrong else (), compared.register, window)
        self.setWindowTitle("Who asked for this change?")
        self.source = QLineEdit(wrong.asked.source if wrong else "")
        self.source.setPlaceholderText("Where is it recorded: a paper, a meeting, a note")
        self.source.setAccessibleName("Where it is recorded")
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(3, QLabel("Recorded in"))
        column.insertWidget(4, self.source)

    def accept(self) -> None:
        """End when there are an actor and a source; else go where something is missing."""
        if not self.chosen:
            self.typed.setFocus()
        elif not self.source.text().strip():
            self.source.setFocus()
        else:
            super().accept()
