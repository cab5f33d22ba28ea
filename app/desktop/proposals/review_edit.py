"""Putting a block right by hand: what it speaks to, and one of its asks. The passage itself cannot be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.language.terms import edit_words, role_words, stance_words
from app.desktop.ground.language.translation import tr
from app.services.proposals.review import with_ask
from app.treaty.marks import Stance
from app.treaty.proposals import Ask, Edit, EvidenceKind, Proposal

if TYPE_CHECKING:
    from enum import StrEnum

ROLES = ("proponent", "facilitator", "speaker")


class BlockEditor(QDialog):
    """Asks for the facts of a block and of its ask `at`; one behind the last is a new ask."""

    def __init__(self, proposal: Proposal, at: int, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Put right what was read"))
        self._proposal, self._at = proposal, at
        new = at >= len(proposal.asks)
        ask = _new(proposal) if new else proposal.asks[at]
        self._ask = ask
        self.role = QComboBox()
        for role in dict.fromkeys((*ROLES, proposal.role)):
            self.role.addItem(role_words(role), role)
        self.role.setCurrentIndex(self.role.findData(proposal.role))
        self.base = QComboBox()
        self.base.setEditable(True)
        self.base.addItems(["", *labels])
        self.base.setCurrentText(proposal.base)
        self.date = QLineEdit(proposal.date)
        self.date.setPlaceholderText(tr("YYYY-MM-DD"))
        self.address = QLineEdit(ask.address or proposal.address)
        self.edit, self.stance = _choices(Edit, ask.edit, edit_words), _choices(Stance, ask.stance, stance_words)
        self.wording, self.rationale = _words(ask.wording), _words(proposal.rationale)
        self.anchor = QLineEdit(ask.anchor)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        which = tr("Ask {number} of {asks}").format(number=at + 1, asks=len(proposal.asks))
        form.addRow(_head(tr("A new ask") if new else which))
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("&What is asked"), self.edit),
            (tr("&Stance"), self.stance),
            (tr("&Provision"), self.address),
            (tr("W&ording"), self.wording),
            (tr("Words &beside it"), self.anchor),
            ("", _head(tr("The whole block"))),
            (tr("&Role"), self.role),
            (tr("Speaks to &draft"), self.base),
            (tr("Da&te"), self.date),
            (tr("Ra&tionale"), self.rationale),
        )
        for words, field in rows:
            form.addRow(words, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
        self.resize(620, 560)
        self.wording.setFocus()

    def result_of(self) -> Proposal:
        """The proposal as it was put right."""
        ask = replace(
            self._ask,
            edit=Edit(self.edit.currentData()),
            stance=Stance(self.stance.currentData()),
            address=self.address.text().strip(),
            wording=self.wording.toPlainText().strip(),
            anchor=self.anchor.text().strip(),
        )
        changed = self._proposal if ask == self._ask else with_ask(self._proposal, self._at, ask)
        return replace(
            changed,
            role=str(self.role.currentData()),
            base=self.base.currentText().strip(),
            date=self.date.text().strip(),
            rationale=self.rationale.toPlainText().strip(),
        )


def _new(proposal: Proposal) -> Ask:
    return Ask("", Edit.INSERT, Stance.PROPOSE, proposal.address, "", "", "", proposal.where, EvidenceKind.PROPOSAL)


def _choices(values: type[StrEnum], chosen: StrEnum, words: Callable[[str], str]) -> QComboBox:
    box = QComboBox()
    for value in values:
        box.addItem(words(value.value), value.value)
    box.setCurrentIndex(box.findData(chosen.value))
    return box


def _head(words: str) -> QLabel:
    label = QLabel(words)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _words(text: str) -> QPlainTextEdit:
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setMinimumHeight(90)
    field.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return field
