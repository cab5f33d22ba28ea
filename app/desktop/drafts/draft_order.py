"""The order of the drafts of a dossier, and taking one out: both at once stored, and taken back as all else is.

The dialog shows and asks; what may be taken out is decided where it is stored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import join_facts
from app.desktop.ground.language.terms import draft_name
from app.desktop.ground.language.translation import day_words, tr
from app.desktop.ground.widgets.box_layouts import row
from app.job import Refused
from app.services.dossiers.dossier import Dossier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.undo_history import UndoHistory
    from app.place import DossierPlace
    from app.services.dossiers.dossier import DraftSummary, RemovedRecord

_LABEL = Qt.ItemDataRole.UserRole


class DraftOrderDialog(QDialog):
    """The drafts, the first above. Emits `moved(label, by)` and `removed(label)` when the reader wants that."""

    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Order of the drafts"))
        self.resize(520, 420)
        self.list, self.refusal = QListWidget(), QLabel()
        self.list.setAccessibleName(tr("Drafts, the first above"))
        self.refusal.setWordWrap(True)
        self.up, self.down = QPushButton(tr("&Earlier")), QPushButton(tr("&Later"))
        self.out = QPushButton(tr("&Take out of the dossier"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.up, self.down, self.out):
            button.setAutoDefault(False)
        told = QLabel(tr("Every step is stored at once; Ctrl+Z takes it back."))
        told.setWordWrap(True)
        pile = QVBoxLayout(self)
        pile.addWidget(self.list, 1)
        pile.addWidget(row(0, 0, self.up, self.down, None, self.out))
        for widget in (told, self.refusal, self.buttons):
            pile.addWidget(widget)
        self.list.currentRowChanged.connect(self._enable)
        self.up.clicked.connect(lambda: self.moved.emit(self.label(), -1))
        self.down.clicked.connect(lambda: self.moved.emit(self.label(), 1))
        self.out.clicked.connect(lambda: self.removed.emit(self.label()))
        self.buttons.rejected.connect(self.reject)
        for keys, button in (("Alt+Up", self.up), ("Alt+Down", self.down), ("Del", self.out)):
            QShortcut(QKeySequence(keys), self, button.click)
            button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))

    def label(self) -> str:
        """The label of the draft at hand, "" for none."""
        at = self.list.currentRow()
        return str(self.list.item(at).data(_LABEL)) if at >= 0 else ""

    def show_drafts(self, drafts: Sequence[DraftSummary], at_hand: str) -> None:
        """Show these, with one of them at hand."""
        place = max(0, self.list.currentRow())
        self.list.clear()
        for draft in drafts:
            facts = [draft_name(draft.label, unofficial=draft.unofficial), draft.symbol, day_words(draft.date)]
            item = QListWidgetItem(join_facts(dict.fromkeys(facts)))
            item.setData(_LABEL, draft.label)
            self.list.addItem(item)
        labels = [draft.label for draft in drafts]
        self.list.setCurrentRow(labels.index(at_hand) if at_hand in labels else min(place, len(labels) - 1))
        self._enable()

    def _enable(self) -> None:
        at, count = self.list.currentRow(), self.list.count()
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < count - 1)
        self.out.setEnabled(at >= 0)

    def refuse(self, sentence: str) -> None:
        """Say why something was not done."""
        self.refusal.setText(f"! {sentence}" if sentence else "")
        announce(self.refusal, sentence, at_once=True)


class DraftOrderController(QObject):
    """Opens the dialog and does what it asks. Emits `changed` when the dossier has other drafts, or another order of
    them, and `refused` for what the reader must do first.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget, deeds: UndoHistory) -> None:
        super().__init__(parent)
        self._window, self._deeds = parent, deeds
        self.dialog: DraftOrderDialog | None = None

    def ask(self, dossier: DossierPlace | None, label: str = "") -> None:
        """Show the order of the drafts, with one of them at hand."""
        if dossier is None:
            self.refused.emit(tr("Open a dossier with a draft first: there is no order to show."))
            return
        dialog = self.dialog = DraftOrderDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.moved.connect(lambda one, by: self._move(dossier, one, by))
        dialog.removed.connect(lambda one: self._take_out(dossier, one))
        dialog.finished.connect(self._closed)
        self._deeds.refused.connect(dialog.refuse)
        if self._show(dossier, label):
            dialog.open()
            dialog.list.setFocus()
        else:
            dialog.reject()

    def _show(self, dossier: DossierPlace, label: str) -> bool:
        try:
            with Dossier.open(dossier, write=False) as there:
                drafts = there.drafts()
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return False
        if self.dialog is not None:
            self.dialog.refuse("")
            self.dialog.show_drafts(drafts, label)
        return True

    def _move(self, dossier: DossierPlace, label: str, by: int) -> None:
        with Dossier.open(dossier, write=False) as there:
            before = [draft.label for draft in there.drafts()]
        at = before.index(label) if label in before else -1
        if not 0 <= at + by < len(before) or at < 0:
            return
        after = list(before)
        after[at], after[at + by] = after[at + by], after[at]
        words = tr("the new place of {draft}").format(draft=label)
        self._deeds.do(
            words,
            lambda: _order(dossier, after),
            lambda: _order(dossier, before),
            lambda _done: self._tell(dossier, label),
        )

    def _take_out(self, dossier: DossierPlace, label: str) -> None:
        removed: list[tuple[RemovedRecord, ...]] = []

        def take() -> None:
            with Dossier.open(dossier) as there:
                removed[:] = [there.remove_drafts([label])]

        def bring_back() -> None:
            with Dossier.open(dossier) as there:
                there.put_back(removed[0])

        def show(taken: bool) -> None:
            self._tell(dossier, "" if taken else label)

        self._deeds.do(tr("taking {draft} out").format(draft=label), take, bring_back, show)

    def _tell(self, dossier: DossierPlace, at_hand: str) -> None:
        self._show(dossier, at_hand)
        self.changed.emit()

    def _closed(self) -> None:
        if self.dialog is not None:
            self._deeds.refused.disconnect(self.dialog.refuse)
        self.dialog = None


def _order(dossier: DossierPlace, labels: Sequence[str]) -> None:
    with Dossier.open(dossier) as there:
        there.order_drafts(labels)
