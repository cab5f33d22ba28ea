"""Choosing the proponents of a block: names are typed in any of six languages, candidates taken by their digits.

Every candidate is listed, also when a name stands for several; nothing is chosen that the reader has not chosen. Return
does one thing at a time: it takes the candidate that is marked, and on an empty line it is the button that ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from app.desktop.ground.language.actor_names import actor_name
from app.desktop.ground.language.terms import type_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.chosen_names import ChosenNames
from app.services.proposals.review import ActorCandidate, candidates
from app.treaty.marks import ActorRef

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.treaty.actors import Register

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}


class ActorChooser(QDialog):
    """Asks for actors. `chosen` holds them, under a title that asks for `one` the one that was taken last; accepted
    when the reader says that this is all.
    """

    def __init__(
        self,
        actors: tuple[ActorRef, ...],
        register: Register,
        parent: QWidget | None = None,
        *,
        one: str = "",
        title: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(one or title or tr("Who proposes this?"))
        self._register, self._one = register, bool(one)
        self.chosen = list(actors)
        self.names = ChosenNames()
        self.names.taken_away.connect(self._take_away)
        self.typed = _Typed(self)
        self.typed.setAccessibleName(tr("Name of a delegation"))
        self.typed.setPlaceholderText(tr("Type a name in any language"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Candidates"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hint = QLabel(
            tr(
                "1–9 or Enter takes a candidate · Backspace takes the last name away · Enter on an empty line: "
                "that is all"
            )
        )
        self.hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        for button in buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)
        column = QVBoxLayout(self)
        for widget in (self.names, self.typed, self.list, self.hint, buttons):
            column.addWidget(widget)
        self.typed.textEdited.connect(self._look)
        self.list.itemClicked.connect(lambda item: self.take(self.list.row(item)))
        buttons.accepted.connect(self.end)
        buttons.rejected.connect(self.reject)
        self.resize(460, 380)
        self.found: tuple[ActorCandidate, ...] = ()
        self._show()
        self.typed.setFocus()

    def key(self, event: QKeyEvent) -> bool:
        """What a key does beside writing: take a candidate, take a name away, end. Returns whether it did."""
        written = self.typed.text()
        if event.key() in _ENTER:
            self.end()
            return True
        if event.key() in _STEPS and self.found:
            self.list.setCurrentRow((self.list.currentRow() + _STEPS[event.key()]) % len(self.found))
            return True
        if event.key() == Qt.Key.Key_Backspace and not written and self.chosen:
            self.chosen.pop()
            self._show()
            return True
        digit = event.text() if event.text() in list("123456789") else ""
        # A digit that goes on a name ("G7" of G77) is written; any other takes the candidate of that number.
        if digit and self.found and not candidates(written + digit, self._register):
            self.take(int(digit) - 1)
            return True
        return False

    def end(self) -> None:
        """Take the candidate that is marked, where a name is being written; else these are all."""
        if not self.typed.text().strip():
            self.accept()
        elif self.found:
            self.take(self.list.currentRow())

    def take(self, number: int) -> None:
        """Take one of the candidates, in the place of the one before where one is asked for."""
        if not 0 <= number < len(self.found):
            return
        actor = self.found[number].actor
        self.chosen = [] if self._one else [one for one in self.chosen if one.id not in (actor, "?")]
        self.chosen.append(ActorRef(actor, self._register.short(actor)))
        self.typed.clear()
        self._look("")
        self._show()
        self.typed.setFocus()

    def _look(self, written: str) -> None:
        self.found = candidates(written, self._register)
        self.list.clear()
        for number, one in enumerate(self.found, 1):
            short = actor_name(self._register, one.actor)
            other = "" if one.name in (short, one.actor) else f" · {one.name}"
            kind = self._register.type_of(one.actor)
            self.list.addItem(f"{number}  {short}{other}{'' if kind == 'state' else f' ({type_words(kind)})'}")
        self.list.setCurrentRow(0 if self.found else -1)
        if written.strip() and not self.found:
            self.list.addItem(tr("No name of a delegation begins so."))

    def _show(self) -> None:
        names = [actor_name(self._register, one.id) if one.id != "?" else f"? {one.as_written}" for one in self.chosen]
        self.names.show_names(names)

    def _take_away(self, number: int) -> None:
        """Take one of the chosen names away; the keys are the line's again."""
        del self.chosen[number]
        self._show()
        self.typed.setFocus()


class _Typed(QLineEdit):
    """The line in which names are typed; the chooser is asked first of every key."""

    def __init__(self, chooser: ActorChooser) -> None:
        super().__init__()
        self._chooser = chooser

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._chooser.key(event):
            super().keyPressEvent(event)
