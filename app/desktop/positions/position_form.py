"""Entering a position by hand: who took which stance on what, and where that was said.

The dialog asks; whether the entry holds together is the service's business, whose refusal is shown where it was typed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.language.actor_names import actor_name
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import commas
from app.desktop.ground.language.terms import stance_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.actor_chooser import ActorChooser
from app.job import Refused
from app.services.proposals.position_entry import PositionEntry
from app.treaty.marks import Stance

if TYPE_CHECKING:
    from app.treaty.actors import Register
    from app.treaty.marks import ActorRef


class PositionForm(QDialog):
    """Asks for a position. `keep` stores it and may refuse; the dialog ends when it was stored."""

    def __init__(
        self,
        register: Register,
        addresses: Sequence[str],
        keep: Callable[[PositionEntry], object],
        parent: QWidget,
        *,
        actors: tuple[ActorRef, ...] = (),
        address: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Enter a position by hand"))
        self._register, self._keep = register, keep
        self.actors: tuple[ActorRef, ...] = ()
        self.chooser: ActorChooser | None = None
        self.who, self.stance = QPushButton(), QComboBox()
        self.who.setAutoDefault(False)
        for stance in Stance:
            self.stance.addItem(stance_words(stance.value), stance)
        self.address, self.source, self.where, self.date = (QLineEdit() for _ in range(4))
        self.address.setText(address)
        self.address.setPlaceholderText("Article 5(2)")
        completer = QCompleter(list(addresses), self.address)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.address.setCompleter(completer)
        self.source.setPlaceholderText(tr("Meeting, statement or paper"))
        self.where.setPlaceholderText(tr("Page or paragraph"))
        self.date.setPlaceholderText(tr("YYYY-MM-DD"))
        self.refusal = QLabel()
        self.refusal.setWordWrap(True)
        self.refusal.setAccessibleName(tr("Why it was not kept"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("&Who"), self.who),
            (tr("&Stance"), self.stance),
            (tr("&Provision"), self.address),
            (tr("Said or written &in"), self.source),
            (tr("Pa&ge"), self.where),
            (tr("Da&te"), self.date),
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
        self.resize(520, 320)
        self.take(actors)

    def choose(self) -> None:
        """Ask for the actors."""
        if self.chooser is not None:
            self.chooser.deleteLater()
        chooser = self.chooser = ActorChooser(self.actors, self._register, self)
        chooser.setWindowTitle(tr("Whose position is it?"))
        chooser.accepted.connect(lambda: self.take(tuple(chooser.chosen)))
        chooser.open()

    def take(self, actors: tuple[ActorRef, ...]) -> None:
        """Take these as the actors."""
        self.actors = actors
        names = [actor_name(self._register, actor.id) for actor in actors]
        self.who.setText(commas(names) or tr("Choose…"))

    def accept(self) -> None:
        """Store what was entered; what is refused is said, and nothing that was typed is lost."""
        stated = PositionEntry(
            tuple(actor.id for actor in self.actors),
            Stance(self.stance.currentData()),
            self.address.text().strip(),
            self.source.text().strip(),
            self.where.text().strip(),
            self.date.text().strip(),
        )
        try:
            self._keep(stated)
        except Refused as reason:
            self.refusal.setText(f"! {translate_message(reason.message)}")
            return
        super().accept()
