"""Saying in the window who asked for a change: confirm, reject, put right, undo; shown as soon as it is kept.

What is said is stored by the services, and the redline is made again from what was compared, never patched: both in a
job, since neither a disk nor a long redline may hold up the window. It can be taken back through the history of deeds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import address_words
from app.desktop.ground.language.terms import names_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.actor_chooser import ActorChooser
from app.job import Cancelled, Refused
from app.services.comparisons.confirmations import enter_attribution
from app.services.dossiers.dossier import Dossier
from app.treaty.attributions import Link
from app.treaty.confirmations import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.undo_history import UndoHistory
    from app.job import Progress
    from app.place import DossierPlace
    from app.redline.model import ChangeView
    from app.services.comparisons.client import ComparisonClient, ShownPair
    from app.treaty.attributions import Attribution
    from app.treaty.confirmations import Confirmation
    from app.treaty.marks import ActorRef

    Said = tuple[tuple[Attribution, Verdict], ...]


class ConfirmationController(QObject):
    """Keeps what a person says of the change that is shown.

    Emits `said(shown)` with the comparison as it stands then, `told` and `refused` with one sentence.
    """

    said = Signal(object)
    told = Signal(str)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, comparisons: ComparisonClient, window: QWidget, deeds: UndoHistory) -> None:
        super().__init__(window)
        self._jobs, self._comparisons, self._window = jobs, comparisons, window
        self._deeds = deeds
        self._shown: ShownPair | None = None
        self.asking: CorrectionDialog | None = None

    def show(self, shown: ShownPair | None) -> None:
        """Speak of another comparison."""
        self._shown = shown

    def answer(self, change: str, what: str, number: int | None = None) -> None:
        """Confirm, reject or correct ("confirm", "reject", "correct") an attribution of a change, by its number.

        Without a number the only one that is shown is meant; of several the reader is asked to choose in the detail.
        """
        view = self._view(change)
        if self._shown is not None and (unknown := names_words(self._shown.redline.names)):
            self.told.emit(unknown)
            return
        if view is None:
            self.told.emit(tr("Choose a change first."))
            return
        named = view.attributions
        if what == "confirm":
            named = tuple(one for one in named if number is not None or one.link is Link.MATCHED)
        if number is None and len(named) > 1:
            self.told.emit(tr("Several stand behind this change: take the link below the one you mean."))
        elif what == "correct":
            self._ask(change, named[number or 0] if named and number != -1 else None)
        elif not named:
            self.told.emit(tr("There is nothing to confirm here; say who asked with Ctrl+Shift+A."))
        else:
            self._keep(change, ((named[number or 0], Verdict.CONFIRMED if what == "confirm" else Verdict.REJECTED),))

    def answer_several(self, changes: Sequence[str], what: str) -> None:
        """Confirm or reject who asked for several changes at once, of each the only one that is named; what bears
        several names, or none, is left as it stands, and that is told.
        """
        if self._shown is not None and (unknown := names_words(self._shown.redline.names)):
            self.told.emit(unknown)
            return
        said: list[tuple[Attribution, Verdict]] = []
        several = 0
        for view in filter(None, map(self._view, changes)):
            named = [one for one in view.attributions if what != "confirm" or one.link is Link.MATCHED]
            if len(named) == 1:
                said.append((named[0], Verdict.CONFIRMED if what == "confirm" else Verdict.REJECTED))
            several += len(named) > 1
        left = tr("%n bear several names: answer these one by one.", "", several) if several else ""
        if not said:
            self.told.emit(left or tr("There is nothing to confirm here; say who asked with Ctrl+Shift+A."))
            return
        self._store(tuple(said), tr("who asked for %n changes", "", len(said)))
        self.told.emit(left or tr("Answered: %n changes.", "", len(said)))

    def _view(self, change: str) -> ChangeView | None:
        """The change as it stands; None when there is no such change."""
        views = self._shown.redline.changes if self._shown else ()
        return next((view for view in views if view.id == change), None)

    def _ask(self, change: str, wrong: Attribution | None) -> None:
        assert self._shown is not None
        if self.asking is not None:
            self.asking.deleteLater()
        asking = CorrectionDialog(wrong, self._shown, self._window)
        asking.accepted.connect(lambda: self._correct(change, wrong, asking.chosen, asking.source.text()))
        self.asking = asking
        asking.open()

    def _correct(self, change: str, wrong: Attribution | None, actors: Sequence[ActorRef], source: str) -> None:
        try:
            right = enter_attribution(change, actors, source)
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        taken_back: Said = ((wrong, Verdict.REJECTED),) if wrong else ()
        self._keep(change, (*taken_back, (right, Verdict.CONFIRMED)))

    def _keep(self, change: str, said: Said) -> None:
        view = self._view(change)
        assert view is not None
        place = address_words(view.newer_address or view.older_address)
        self._store(said, tr("who asked in {place}").format(place=place))

    def _store(self, said: Said, words: str) -> None:
        """Have what is said stored in a job; it can be taken back, under these words, as soon as it is."""
        shown, comparisons = self._shown, self._comparisons
        assert shown is not None
        dossier = shown.pair.dossier

        def work(progress: Progress) -> tuple[tuple[Confirmation, ...], ShownPair | None]:
            said_of = comparisons.words_on(shown.pair, said, progress)
            with Dossier.open(dossier) as there:
                kept = there.user_input.add_confirmations(said_of)
            try:
                return kept, comparisons.compared(shown.pair, progress)
            except (Refused, Cancelled):  # it is kept all the same, and can be taken back
                return kept, None

        def done(found: tuple[tuple[Confirmation, ...], ShownPair | None]) -> None:
            self._kept(dossier, words, found[0])
            if found[1] is not None:
                self._come(found[1])

        self._jobs.start(tr("Keeping what you said"), work, done)

    def _kept(self, dossier: DossierPlace, words: str, confirmations: tuple[Confirmation, ...]) -> None:
        """What was said can be taken back from now on."""
        kept = list(confirmations)

        def add() -> None:
            with Dossier.open(dossier) as there:
                kept[:] = there.user_input.add_confirmations(kept)

        def remove() -> None:
            with Dossier.open(dossier) as there:
                there.user_input.remove_confirmations(one.number for one in kept)

        title = tr("Keeping what you said")
        self._deeds.done(words, add, remove, lambda _done: self._show_anew(dossier), title)

    def _show_anew(self, dossier: DossierPlace) -> None:
        """Show a comparison of this dossier with what is stored now, in a job."""
        pair = self._shown.pair if self._shown is not None and self._shown.pair.dossier == dossier else None
        comparisons = self._comparisons
        if pair is not None:
            self._jobs.start(
                tr("Showing what you said"), lambda progress: comparisons.compared(pair, progress), self._come
            )

    def _come(self, shown: ShownPair) -> None:
        """Show a comparison made again, unless the reader has gone on to another."""
        if self._shown is not None and self._shown.pair == shown.pair:
            self._shown = shown
            self.said.emit(shown)


class CorrectionDialog(ActorChooser):
    """Asks who asked for a change, and where that is recorded: without a source no name stands.

    The source of whoever was named wrongly is not offered: it says nothing of anybody else.
    """

    def __init__(self, wrong: Attribution | None, shown: ShownPair, window: QWidget) -> None:
        super().__init__(wrong.actors if wrong else (), shown.register, window)
        self.setWindowTitle(tr("Who asked for this change?"))
        self.source = QLineEdit()
        self.source.setPlaceholderText(tr("Where is it recorded: a paper, a meeting, a note"))
        self.source.setAccessibleName(tr("Where it is recorded"))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(3, QLabel(tr("Recorded in")))
        column.insertWidget(4, self.source)
        self.hint.setText(
            tr(
                "1–9 or Enter takes a candidate · Backspace takes the last name away · Enter on an empty line: on to "
                "where it is recorded"
            )
        )

    def accept(self) -> None:
        """End when there are an actor and a source; else go where something is missing."""
        if not self.chosen:
            self.typed.setFocus()
        elif not self.source.text().strip():
            self.source.setFocus()
        else:
            super().accept()
