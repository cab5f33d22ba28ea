"""Saying in the window who asked for a change: confirm, reject, put right, undo; shown as soon as it is kept.

What is said is stored by the services, and the redline is made again from what was compared, never patched: both in a
job, since neither a disk nor a long redline may hold up the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.desktop.ground.actor_chooser import ActorChooser
from app.desktop.ground.language import tr
from app.job import Refused
from app.services.confirming import entered
from app.services.dossier import Dossier
from app.treaty.attributions import Link
from app.treaty.confirmations import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from app.desktop.ground.jobs import Jobs
    from app.job import Progress
    from app.services.comparisons import Comparisons, Shown
    from app.treaty.attributions import Attribution
    from app.treaty.marks import ActorRef

    Said = tuple[tuple[Attribution, Verdict], ...]


class Confirming(QObject):
    """Keeps what a person says of the change that is shown.

    Emits `said(shown)` with the comparison as it stands then, `told` and `refused` with one sentence.
    """

    said = Signal(object)
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, comparisons: Comparisons, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._comparisons, self._window = jobs, comparisons, window
        self._shown: Shown | None = None
        self._undo: list[tuple[int, ...]] = []
        self.asking: Correction | None = None

    def show(self, shown: Shown | None) -> None:
        """Speak of another comparison; nothing said before can be undone here any more."""
        self._shown = shown
        self._undo.clear()

    def answer(self, change: str, what: str, number: int | None = None) -> None:
        """Confirm, reject or correct ("confirm", "reject", "correct") an attribution of a change, by its number.

        Without a number the only one that is shown is meant; of several the reader is asked to choose in the detail.
        """
        named = self._attributions(change)
        if named is None:
            self.told.emit(tr("Choose a change first."))
            return
        if what == "confirm":
            named = tuple(one for one in named if number is not None or one.link is Link.MATCHED)
        if number is None and len(named) > 1:
            self.told.emit(tr("Several stand behind this change: take the link below the one you mean."))
        elif what == "correct":
            self._ask(change, named[number or 0] if named and number != -1 else None)
        elif not named:
            self.told.emit(tr("There is nothing to confirm here; say who asked with Ctrl+Shift+A."))
        else:
            self._keep(((named[number or 0], Verdict.CONFIRMED if what == "confirm" else Verdict.REJECTED),))

    def undo(self) -> None:
        """Take back what was said last."""
        if not self._undo:
            self.told.emit(tr("There is nothing to take back."))
            return
        numbers = self._undo.pop()

        def back(dossier: Path, _progress: Progress) -> None:
            try:
                with Dossier.open(dossier) as there:
                    there.remove_confirmations(numbers)
            except Refused:
                self._undo.append(numbers)
                raise

        self._do(tr("Taking back what you said"), back)

    def _attributions(self, change: str) -> tuple[Attribution, ...] | None:
        """Who is named for a change as it stands; None when there is no such change."""
        views = self._shown.redline.changes if self._shown else ()
        return next((view.attributions for view in views if view.id == change), None)

    def _ask(self, change: str, wrong: Attribution | None) -> None:
        assert self._shown is not None
        if self.asking is not None:
            self.asking.deleteLater()
        asking = Correction(wrong, self._shown, self._window)
        asking.accepted.connect(lambda: self._correct(change, wrong, asking.chosen, asking.source.text()))
        self.asking = asking
        asking.open()

    def _correct(self, change: str, wrong: Attribution | None, actors: Sequence[ActorRef], source: str) -> None:
        try:
            right = entered(change, actors, source, quote=wrong.asked.quote if wrong else "")
        except Refused as reason:
            self.refused.emit(str(reason))
            return
        taken_back: Said = ((wrong, Verdict.REJECTED),) if wrong else ()
        self._keep((*taken_back, (right, Verdict.CONFIRMED)))

    def _keep(self, said: Said) -> None:
        shown, comparisons = self._shown, self._comparisons
        assert shown is not None

        def keep(dossier: Path, progress: Progress) -> None:
            words = comparisons.words_on(shown.pair, said, progress)
            with Dossier.open(dossier) as there:
                kept = there.add_confirmations(words)
            self._undo.append(tuple(one.number for one in kept))

        self._do(tr("Keeping what you said"), keep)

    def _do(self, title: str, work: Callable[[Path, Progress], None]) -> None:
        """Do something with the dossier in a job, then show the comparison as it stands; a refusal is told."""
        assert self._shown is not None
        pair, comparisons = self._shown.pair, self._comparisons

        def job(progress: Progress) -> Shown:
            work(pair.dossier, progress)
            return comparisons.compared(pair, progress)

        def done(shown: Shown) -> None:
            if self._shown is not None and self._shown.pair == pair:  # else the reader has gone on: it is kept
                self._shown = shown
                self.said.emit(shown)

        self._jobs.start(title, job, done)


class Correction(ActorChooser):
    """Asks who asked for a change, and where that is recorded: without a source no name stands."""

    def __init__(self, wrong: Attribution | None, shown: Shown, window: QWidget) -> None:
        super().__init__(wrong.actors if wrong else (), shown.register, window)
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
