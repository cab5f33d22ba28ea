"""The notation of a draft: under which profile its marks are read, why, and reading them under another.

The dialog shows and asks; what the profiles mean and reading anew are the services' business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import tell_message
from app.desktop.ground.language.translation import tr
from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.services.imports.notation_profile import notation_of, set_notation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.undo_history import UndoHistory
    from app.job import Progress
    from app.place import DossierPlace
    from app.services.imports.notation_profile import DraftNotation
    from app.services.resources import Resources
    from app.treaty.draft import Draft

_ID = Qt.ItemDataRole.UserRole


class NotationDialog(QDialog):
    """Shows the notation of one draft at a time. Emits `wanted(label)` for another, and `chosen(label, profile)`."""

    wanted = Signal(str)
    chosen = Signal(str, str)

    def __init__(self, labels: Sequence[str], label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Notation of a draft"))
        self.resize(640, 520)
        self.drafts, self.standing, self.profiles, self.meaning = QComboBox(), QLabel(), QListWidget(), QLabel()
        self.drafts.addItems(list(labels))
        self.drafts.setCurrentText(label)
        self.drafts.setAccessibleName(tr("Draft"))
        self.profiles.setAccessibleName(tr("Notation profiles"))
        for words in (self.standing, self.meaning):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.read = self.buttons.addButton(tr("&Read under this profile"), QDialogButtonBox.ButtonRole.ApplyRole)
        column = QVBoxLayout(self)
        for widget in (self.drafts, self.standing, self.profiles, self.meaning, self.buttons):
            column.addWidget(widget, 1 if widget is self.profiles else 0)
        self.drafts.textActivated.connect(self.wanted)
        self.profiles.itemSelectionChanged.connect(self._explain)
        self.profiles.itemActivated.connect(lambda _item: self._choose())
        self.read.clicked.connect(self._choose)
        self.buttons.rejected.connect(self.reject)
        self._notation: DraftNotation | None = None

    def show_notation(self, notation: DraftNotation) -> None:
        """Show how the draft is read, what its text speaks for, and what else there is."""
        self._notation = notation
        told = tr("{draft} is read as “{profile}”, as the text itself speaks for.")
        if notation.chosen:
            told = tr("{draft} is read as “{profile}”, as somebody chose.")
        lines = [told.format(draft=notation.label, profile=tell_message(notation.profile.title))]
        if notation.chosen:
            lines.append(
                tr("The text itself speaks for “{profile}”:").format(profile=tell_message(notation.guess.title))
            )
        self.standing.setText("\n".join([*lines, *map(tell_message, notation.reasons)]))
        self.profiles.clear()
        for profile in notation.choices:
            item = QListWidgetItem(tell_message(profile.title))
            item.setData(_ID, profile.id)
            item.setToolTip(tell_message(profile.about))
            self.profiles.addItem(item)
            if profile.id == notation.profile.id:
                self.profiles.setCurrentItem(item)

    def _explain(self) -> None:
        profiles = self._notation.choices if self._notation is not None else ()
        marked = [str(item.data(_ID)) for item in self.profiles.selectedItems()]
        chosen = next((one for one in profiles if one.id in marked), None)
        seen = tr("Seen in: {source}")
        self.meaning.setText(
            f"{tell_message(chosen.about)}\n{seen.format(source=tell_message(chosen.source))}" if chosen else ""
        )
        self.read.setEnabled(self._another() != "")

    def _another(self) -> str:
        """The id of the profile that is marked, "" when the draft is read under it already."""
        marked = [str(item.data(_ID)) for item in self.profiles.selectedItems()]
        return marked[0] if marked and self._notation is not None and marked[0] != self._notation.profile.id else ""

    def _choose(self) -> None:
        if self._notation is not None and (profile := self._another()):
            self.chosen.emit(self._notation.label, profile)


class NotationController(QObject):
    """Opens the dialog and does what it asks. Emits `changed(label)` when a draft is read under another profile, also
    when that is taken back.
    """

    changed = Signal(str)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, resources: Resources, parent: QWidget, deeds: UndoHistory) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._jobs = jobs
        self._resources = resources
        self._window = parent
        self.dialog: NotationDialog | None = None

    def ask(self, dossier: DossierPlace | None, labels: Sequence[str], label: str) -> None:
        """Show the notation of the draft under `label`, one of `labels`."""
        if dossier is None or not label:
            self.refused.emit(tr("Open a dossier with a draft first: there is no notation to show."))
            return
        dialog = self.dialog = NotationDialog(labels, label, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda other: self._show(dossier, other))
        dialog.chosen.connect(lambda other, profile: self._read(dossier, other, profile))
        dialog.finished.connect(self._closed)
        if self._show(dossier, label):
            dialog.open()
        else:
            dialog.reject()

    def _show(self, dossier: DossierPlace, label: str) -> bool:
        try:
            notation = notation_of(dossier, label, self._resources)
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return False
        if self.dialog is not None:
            self.dialog.show_notation(notation)
        return True

    def _read(self, dossier: DossierPlace, label: str, profile: str) -> None:
        """Have a draft read under another profile, in a job; then it can be taken back."""

        def work(_progress: Progress) -> tuple[Draft, Draft]:
            with Dossier.open(dossier, write=False) as there:
                before = there.draft(label)
            return before, set_notation(dossier, label, profile, self._resources)

        def read(both: tuple[Draft, Draft]) -> None:
            before, after = both
            words = tr("the notation of {draft}").format(draft=label)
            self._deeds.done(
                words,
                lambda: _put(dossier, after),
                lambda: _put(dossier, before),
                lambda _done: self._tell(dossier, label),
            )
            self._tell(dossier, label)

        self._jobs.start(tr("Reading the marks of {draft}").format(draft=label), work, read)

    def _tell(self, dossier: DossierPlace, label: str) -> None:
        if self.dialog is not None and self.dialog.drafts.currentText() == label:
            self._show(dossier, label)
        self.changed.emit(label)

    def _closed(self) -> None:
        self.dialog = None


def _put(dossier: DossierPlace, draft: Draft) -> None:
    """Have the marks of a draft as they were. Raises Refused."""
    with Dossier.open(dossier) as there:
        there.set_notation(draft)
