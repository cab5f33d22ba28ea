"""The review: proposals as the program read them, settled one after the other by keyboard.

The list at the left, the passage as written in the middle, what was read at the right. Every answer is stored at once
(`app.services.proposals.review`); keys mean what the line below the texts says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMessageBox

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.actor_chooser import ActorChooser
from app.desktop.proposals.review_edit import BlockEditor
from app.desktop.proposals.review_frame import EDITS, ReviewFrame
from app.desktop.proposals.statements import StatementsDialog
from app.job import Overtaken, Refused
from app.services.proposals.review import (
    ReviewSession,
    restore_proposal,
    restore_proposals,
    with_actors,
    with_edit,
    without_ask,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from app.attribution.positions.offered_positions import OfferedPosition
    from app.desktop.ground.style.theme import Theme
    from app.desktop.ground.undo_history import UndoHistory
    from app.place import DossierPlace
    from app.services.proposals.review import ReviewAnswer, ReviewBlock
    from app.treaty.actors import Register
    from app.treaty.proposals import Edit, Proposal


class ReviewPage(ReviewFrame):
    """The page of the review. Emits `closed(changed)` when the reader goes back, `refused` with one sentence, and
    `settled` when an answer was taken back or given again while the review was closed: the evidence is other than
    before; `statements_wanted` when the reader wants to see what records offer as positions.
    """

    closed = Signal(bool)
    refused = Signal(str)
    settled = Signal()
    statements_wanted = Signal()

    def __init__(self, theme: Theme, deeds: UndoHistory) -> None:
        super().__init__(theme, self.key)
        self._deeds = deeds
        self.work: ReviewSession | None = None
        self._register: Register | None = None
        self._labels: Sequence[str] = ()
        self.at = -1
        """The place of the block that is shown, -1 for none."""
        self.ask = 0
        """The ask that is looked at."""
        self.dialog: QDialog | None = None
        self._last: QDialog | None = None
        self.lay_out(
            {
                tr("Confirm (Space)"): self.confirm,
                tr("Reject (R)"): self.reject,
                tr("Actors (A)"): self.choose_actors,
                tr("Put right (E)"): self.edit,
                tr("Next doubtful (N)"): self.next_doubtful,
                tr("Confirm all without a doubt (Shift+Space)"): self.confirm_plain,
                tr("Statements (P)"): self.statements_wanted.emit,
                tr("Undo (Ctrl+Z)"): self.undo,
            }
        )
        self.wants.chosen.connect(self.set_edit)
        self.back.clicked.connect(self.close_review)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.shown.activated.connect(self._filter)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters."""
        self.passage.set_theme(theme, font)
        self.read.set_theme(theme, font)
        self._show()

    def open(self, work: ReviewSession, register: Register, labels: Sequence[str]) -> None:
        """Show the proposals of a dossier, or those that are to be settled. Raises Refused when there are none.

        `labels` are the drafts that a proposal may speak to.
        """
        if not work.blocks:
            raise Refused(
                tr("There is no proposal in this dossier yet; add a paper with proposals first (Ctrl+Shift+D).")
            )
        self.work, self._register, self._labels = work, register, labels
        self.shown.setCurrentIndex(0)
        first = next((at for at, block in enumerate(work.blocks) if not block.settled), 0)
        self._fill(first)
        self.list.setFocus()

    def close_review(self) -> None:
        """Go back to the drafts."""
        if self.work is not None:
            changed, self.work = self.work.changed, None
            self.closed.emit(changed)

    @property
    def block(self) -> ReviewBlock | None:
        """The block that is shown."""
        return self.work.blocks[self.at] if self.work and self.at >= 0 else None

    # --- what keys and buttons do ---

    def key(self, event: QKeyEvent) -> bool:
        """What a key does; returns whether it did anything."""
        for keys, does in ((QKeySequence.StandardKey.Undo, self.undo), (QKeySequence.StandardKey.Redo, self.redo)):
            if event.matches(keys):
                does()
                return True
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if held != Qt.KeyboardModifier.NoModifier:
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.confirm_plain()
            return True
        done = {
            Qt.Key.Key_Space: self.confirm,
            Qt.Key.Key_Return: self.confirm,
            Qt.Key.Key_Enter: self.confirm,
            Qt.Key.Key_R: self.reject,
            Qt.Key.Key_A: self.choose_actors,
            Qt.Key.Key_E: self.edit,
            Qt.Key.Key_N: self.next_doubtful,
            Qt.Key.Key_P: self.statements_wanted.emit,
            Qt.Key.Key_Left: lambda: self.look_at(self.ask - 1),
            Qt.Key.Key_Right: lambda: self.look_at(self.ask + 1),
            Qt.Key.Key_Delete: self.drop_ask,
            Qt.Key.Key_Plus: self.add_ask,
            Qt.Key.Key_Escape: self.close_review,
        }.get(key)
        if done is None and key in EDITS:
            self.set_edit(EDITS[key])
        elif done is None:
            return False
        else:
            done()
        return True

    def confirm(self) -> None:
        """Say that the block is as it was read (or put right), and go to the next."""
        self._say(lambda work: work.confirm(self.at), onward=True)

    def confirm_plain(self) -> None:
        """Say of all that nobody settled, and that are read without a doubt, that they are as they were read: of those
        listed or not. One Undo takes all of it back.
        """
        if self.work is None:
            return
        work = self.work
        try:
            answers = work.confirm_plain()
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        if not answers:
            self.told.setText(f"{self._progress()} · " + tr("nothing without a doubt is left"))
            return
        dossier = work.dossier
        self._deeds.done(
            tr("%n proposals without a doubt", "", len(answers)),
            lambda: restore_proposals(dossier, [(one.after, one.before) for one in answers]),
            lambda: restore_proposals(dossier, [(one.before, one.after) for one in answers]),
            lambda done: self._restored_all(dossier, [one.after if done else one.before for one in answers]),
        )
        self._fill(self.at)
        confirmed = tr("%n confirmed; Ctrl+Z takes them back", "", len(answers))
        self.told.setText(f"{self._progress()} · {confirmed}")

    def reject(self) -> None:
        """Say that it is no proposal of these actors, and go to the next."""
        self._say(lambda work: work.reject(self.at), onward=True)

    def undo(self) -> None:
        """Take back what was done last, and show its block."""
        self._deeds.undo()

    def redo(self) -> None:
        """Do again what was taken back last, and show its block."""
        self._deeds.redo()

    def next_doubtful(self) -> None:
        """Go to the next block that is doubtful and not settled, from the first again after the last."""
        if self.work is None:
            return
        rows = self.model.rowCount()
        start = self.list.currentIndex().row()
        for step in range(1, rows + 1):
            row = (start + step) % rows
            block = self.work.blocks[self.model.place(row)]
            if block.doubts and not block.settled:
                self._go(row)
                return
        self.told.setText(f"{self._progress()} · " + tr("nothing doubtful is left"))

    def look_at(self, ask: int) -> None:
        """Look at another ask of the block."""
        if self.block and 0 <= ask < len(self.block.proposal.asks):
            self.ask = ask
            self._show(follow=True)

    def drop_ask(self) -> None:
        """Take the ask that is looked at away."""
        self._correct(lambda proposal: without_ask(proposal, self.ask))

    def set_edit(self, edit: Edit) -> None:
        """Say what the ask that is looked at wants done to the text."""
        self._correct(lambda proposal: with_edit(proposal, self.ask, edit) if proposal.asks else proposal)

    def add_ask(self) -> None:
        """Ask for one more ask."""
        if self.block:
            self._open_editor(len(self.block.proposal.asks))

    def edit(self) -> None:
        """Ask for the facts of the block and of the ask that is looked at."""
        self._open_editor(self.ask)

    def choose_actors(self) -> None:
        """Ask for the proponents."""
        if self.block is None or self._register is None:
            return
        chooser = ActorChooser(self.block.proposal.actors, self._register, self)
        chooser.accepted.connect(lambda: self._correct(lambda proposal: with_actors(proposal, tuple(chooser.chosen))))
        self._open(chooser)

    def show_statements(self, offers: Sequence[OfferedPosition]) -> None:
        """Show what the records of the dossier offer as positions, to be taken or refused."""
        if self.work is None or self._register is None:
            return
        dossier = self.work.dossier
        self._open(
            StatementsDialog(
                offers, dossier, self._register, self._deeds, lambda: self._answered_statement(dossier), self
            )
        )

    # --- how it is done ---

    def _answered_statement(self, dossier: DossierPlace) -> None:
        if self.work is not None and self.work.dossier == dossier:
            self.work.changed = True
        else:
            self.settled.emit()

    def _open_editor(self, ask: int) -> None:
        if self.block is None:
            return
        editor = BlockEditor(self.block.proposal, ask, self._labels, self)
        editor.accepted.connect(lambda: self._correct(lambda _: editor.result_of()))
        self._open(editor)

    def _open(self, dialog: QDialog) -> None:
        if self._last is not None:  # only now: a dialog is still being left while it closes
            self._last.deleteLater()
        self.dialog = self._last = dialog
        dialog.finished.connect(self._closed_dialog)
        dialog.open()

    def _closed_dialog(self) -> None:
        self.dialog = None
        self.list.setFocus()

    def _correct(self, change: Callable[[Proposal], Proposal]) -> None:
        block = self.block
        if block is not None:
            self._say(lambda work: work.correct(self.at, change(block.proposal)))

    def _say(self, does: Callable[[ReviewSession], ReviewAnswer | None], *, onward: bool = False) -> None:
        """Store an answer; what is refused is told and leaves everything as it was."""
        if self.work is None or self.at < 0:
            return
        try:
            answer = does(self.work)
        except Overtaken as reason:
            self._ask_whose(reason, lambda: self._say(does, onward=onward))
            return
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        if answer is not None:
            dossier, place = self.work.dossier, answer.after.address or answer.after.source
            self._deeds.done(
                tr("what was said of the proposal on {place}").format(place=place),
                lambda: restore_proposal(dossier, answer.after, answer.before),
                lambda: restore_proposal(dossier, answer.before, answer.after),
                lambda done: self._restored(dossier, answer.after if done else answer.before),
            )
        self.model.touch(self.at)
        row = self.list.currentIndex().row()
        if onward and row + 1 < self.model.rowCount():
            self._go(row + 1)
        else:
            self._show()
        self._tell()

    def _ask_whose(self, reason: Overtaken, mine: Callable[[], None]) -> None:
        """Show what somebody else made of the block meanwhile, and ask whether `mine` is to be put in its place."""
        self._show()
        asking = QMessageBox(self)
        asking.setIcon(QMessageBox.Icon.Question)
        asking.setWindowTitle(tr("Settled by somebody else"))
        asking.setText(translate_message(reason.message))
        puts = asking.addButton(tr("&Put mine in its place"), QMessageBox.ButtonRole.AcceptRole)
        leaves = asking.addButton(tr("&Leave theirs"), QMessageBox.ButtonRole.RejectRole)
        asking.setDefaultButton(leaves)
        asking.buttonClicked.connect(lambda pressed: mine() if pressed is puts else None)
        self._open(asking)

    def _restored(self, dossier: DossierPlace, proposal: Proposal) -> None:
        """A proposal is stored as it was before an answer, or after: show its block."""
        if self.work is None or self.work.dossier != dossier:
            self.settled.emit()
            return
        at = self.work.restored(proposal)
        if at < 0:
            return
        if self.model.row(at) < 0:
            self.shown.setCurrentIndex(0)
            self._fill(at)
        self.model.touch(at)
        self._go(self.model.row(at))
        self._show()
        self._tell()

    def _restored_all(self, dossier: DossierPlace, proposals: Sequence[Proposal]) -> None:
        """Several proposals are stored as they were before an answer, or after."""
        if self.work is None or self.work.dossier != dossier:
            self.settled.emit()
            return
        for proposal in proposals:
            self.work.restored(proposal)
        self._fill(self.at)

    def _fill(self, at: int) -> None:
        """List the blocks that the reader wants to see, and show the one at `at` or the first."""
        if self.work is None:
            return
        wanted = str(self.shown.currentData())
        rows = [
            place
            for place, block in enumerate(self.work.blocks)
            if wanted == "all" or (not block.settled and (wanted == "open" or block.doubts))
        ]
        self.model.show(self.work.blocks, rows)
        self.at = -1
        self._go(max(0, self.model.row(at)))
        if not rows:
            self._show()
        self._tell()

    def _filter(self) -> None:
        """List what the reader chose to see; the keys are the list's again."""
        self._fill(self.at)
        self.list.setFocus()

    def _go(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _moved(self, index: QModelIndex) -> None:
        self.at, self.ask = self.model.place(index.row()), 0
        self._show()

    def _show(self, *, follow: bool = False) -> None:
        block = self.block
        asks = len(block.proposal.asks) if block else 0
        self.ask = max(0, min(self.ask, asks - 1))
        self.passage.show_proposal(block.proposal if block else None, self.ask, follow=follow)
        if self._register is not None:
            draft = self.work.draft_named(block.proposal.base) if self.work and block else None
            self.read.show_block(block, self.ask, self._register, draft)
        for button in (*self.buttons.values(), self.wants):
            button.setEnabled(block is not None)

    def _progress(self) -> str:
        assert self.work is not None
        return tr("{settled} of {proposals} settled").format(
            settled=self.work.settled(), proposals=len(self.work.blocks)
        )

    def _tell(self) -> None:
        assert self.work is not None
        done, all_of_them = self.work.settled(), len(self.work.blocks)
        doubtful = sum(1 for block in self.work.blocks if block.doubts and not block.settled)
        left = "" if self.model.rowCount() else tr("nothing is left in this list: choose “All proposals”")
        parts = (self._progress(), tr("%n doubtful", "", doubtful) if doubtful else "", left)
        self.told.setText(" · ".join(part for part in parts if part))
        self.bar.setRange(0, all_of_them)
        self.bar.setValue(done)
