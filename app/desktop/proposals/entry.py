"""Entering a proposal by hand: what was heard in the room, or read in a paper that no importer reads.

The dialog asks; whether the entry holds together is the service's business, whose refusal is shown where it was typed.
What was typed and not kept lies on this computer and is offered again (`services/dossiers/unsaved_work.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from secrets import token_hex
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.draft_keeper import DraftKeeper
from app.desktop.ground.language.actor_names import actor_name
from app.desktop.ground.language.phrases import address_words, commas
from app.desktop.ground.language.terms import edit_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.actor_chooser import ActorChooser
from app.job import Refused
from app.services.dossiers.unsaved_work import UnsavedWork
from app.services.proposals.proposal_entry import ProposalEntry
from app.treaty.marks import ActorRef
from app.treaty.proposals import Edit

if TYPE_CHECKING:
    from app.place import DossierPlace
    from app.services.dossiers.unsaved_work import UnsavedFiles
    from app.treaty.actors import Register


KIND = "proposal"
"""As which sort entries lie among what was begun."""


class ProposalForm(QDialog):
    """Asks for a proposal. `keep` stores it and may refuse; the dialog ends when it was stored."""

    def __init__(
        self,
        register: Register,
        labels: Sequence[str],
        keep: Callable[[ProposalEntry], object],
        parent: QWidget,
        unfinished: UnsavedFiles,
        dossier: DossierPlace,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._place = dossier, token_hex(4)
        self._keeper = DraftKeeper(unfinished, self._begun, self)
        self.setWindowTitle(tr("Enter a proposal by hand"))
        self._register, self._keep = register, keep
        self.actors: tuple[ActorRef, ...] = ()
        self.chooser: ActorChooser | None = None
        self.who = QPushButton(tr("Choose…"))
        self.who.setAutoDefault(False)
        self.address = QLineEdit()
        self.address.setPlaceholderText("Article 5(2)")
        self.edit = QComboBox()
        for edit in Edit:
            if edit is not Edit.MOVE:
                self.edit.addItem(edit_words(edit.value), edit.value)
        self.wording, self.rationale = _words(), _words()
        self.anchor, self.source, self.page, self.date = (QLineEdit() for _ in range(4))
        self.source.setPlaceholderText(tr("Name or symbol of the paper, or the meeting"))
        self.date.setPlaceholderText(tr("YYYY-MM-DD"))
        self.base = QComboBox()
        self.base.addItems(["", *labels])
        self.refusal = QLabel()
        self.refusal.setWordWrap(True)
        self.refusal.setAccessibleName(tr("Why it was not kept"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("&Who proposes it"), self.who),
            (tr("&Provision"), self.address),
            (tr("What is &asked"), self.edit),
            (tr("W&ording"), self.wording),
            (tr("Words &beside it"), self.anchor),
            (tr("Ra&tionale"), self.rationale),
            (tr("&Recorded in"), self.source),
            (tr("Pa&ge"), self.page),
            (tr("Da&te"), self.date),
            (tr("Speaks to &draft"), self.base),
        )
        for words, field in rows:
            form.addRow(words, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.who.clicked.connect(self.choose)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.refusal)
        column.addWidget(buttons)
        self.resize(600, 560)
        for line in (self.address, self.anchor, self.source, self.page, self.date):
            line.textChanged.connect(self._keeper.touch)
        for text in (self.wording, self.rationale):
            text.textChanged.connect(self._keeper.touch)
        for box in (self.edit, self.base):
            box.activated.connect(self._keeper.touch)

    def choose(self) -> None:
        """Ask for the proponents."""
        if self.chooser is not None:
            self.chooser.deleteLater()
        chooser = ActorChooser(self.actors, self._register, self)
        chooser.accepted.connect(lambda: self.take(tuple(chooser.chosen)))
        self.chooser = chooser
        chooser.open()

    def take(self, actors: tuple[ActorRef, ...]) -> None:
        """Take these as the proponents."""
        self.actors = actors
        names = [actor_name(self._register, actor.id) for actor in actors]
        self.who.setText(commas(names) or tr("Choose…"))
        self._keeper.touch()

    # --- what was begun ---

    def _fields(self) -> dict[str, str]:
        """What was typed and chosen, by name; "text" is what it is known by."""
        typed = {
            "address": self.address.text(),
            "text": self.wording.toPlainText(),
            "anchor": self.anchor.text(),
            "rationale": self.rationale.toPlainText(),
            "source": self.source.text(),
            "page": self.page.text(),
            "date": self.date.text(),
        }
        actors = "\n".join(f"{actor.id}\t{actor.as_written}" for actor in self.actors)
        return {**typed, "actors": actors, "edit": str(self.edit.currentData()), "base": self.base.currentText()}

    def _begun(self) -> UnsavedWork | None:
        fields = self._fields()
        if not any(value.strip() for name, value in fields.items() if name not in ("edit", "base")):
            return None
        return UnsavedWork(KIND, str(self._dossier.absolute()), self._place, title_words(fields), fields)

    def go_on(self, begun: UnsavedWork) -> None:
        """Go on with what was begun and not kept."""
        self._place, fields = begun.place, begun.fields
        for line, name in (
            (self.address, "address"),
            (self.anchor, "anchor"),
            (self.source, "source"),
            (self.page, "page"),
            (self.date, "date"),
        ):
            line.setText(fields.get(name, ""))
        self.wording.setPlainText(fields.get("text", ""))
        self.rationale.setPlainText(fields.get("rationale", ""))
        self.edit.setCurrentIndex(max(0, self.edit.findData(fields.get("edit", ""))))
        self.base.setCurrentIndex(max(0, self.base.findText(fields.get("base", ""))))
        pairs = [line.split("\t", 1) for line in fields.get("actors", "").split("\n") if "\t" in line]
        self.take(tuple(ActorRef(identity, written) for identity, written in pairs))

    def reject(self) -> None:
        """Leave it; what was typed is written down to be offered again."""
        self._keeper.flush()
        super().reject()

    # --- its end ---

    def accept(self) -> None:
        """Store what was entered; what is refused is said, and nothing that was typed is lost."""
        entry = ProposalEntry(
            tuple(actor.id for actor in self.actors),
            self.address.text().strip(),
            Edit(self.edit.currentData()),
            self.wording.toPlainText().strip(),
            self.anchor.text().strip(),
            self.rationale.toPlainText().strip(),
            self.source.text().strip(),
            self.page.text().strip(),
            self.date.text().strip(),
            self.base.currentText(),
        )
        try:
            self._keep(entry)
        except Refused as reason:
            self.refusal.setText(f"! {reason}")
            return
        self._keeper.drop()
        super().accept()


def title_words(fields: Mapping[str, str]) -> str:
    """What was begun, by what was typed: "a proposal on Article 5"."""
    address = fields.get("address", "").strip()
    return tr("a proposal on {place}").format(place=address_words(address)) if address else tr("a proposal")


def _words() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setMinimumHeight(70)
    return field
