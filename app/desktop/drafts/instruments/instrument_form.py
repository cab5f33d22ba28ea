"""What a person says of an instrument: title, short name, symbol, day, since when it is in force, of which other it is
a version; as fields, and as a dialog for one that stands on a shelf.

It stores nothing; whoever opens it does.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.box_layouts import grow
from app.treaty.instruments import InstrumentFacts

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDE = 520


class InstrumentFields:
    """The fields, one for each fact, and what stands in them. `others` are the keys and the names of the instruments
    of which it may be a version.
    """

    def __init__(self, others: Sequence[tuple[str, str]]) -> None:
        self.title, self.short_name, self.symbol = QLineEdit(), QLineEdit(), QLineEdit()
        self.date, self.in_force, self.version_of = QLineEdit(), QLineEdit(), QComboBox()
        for day in (self.date, self.in_force):
            day.setPlaceholderText(tr("YYYY-MM-DD"))
        self.version_of.addItem(tr("of none: it stands alone", "version of an instrument"), "")
        for key, name in others:
            self.version_of.addItem(name, key)
        self.version_of.setMinimumContentsLength(12)
        self.version_of.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def rows(self) -> tuple[tuple[str, QWidget], ...]:
        """The fields in their order, each with its words."""
        return (
            (tr("Short na&me"), self.short_name),
            (tr("Titl&e"), self.title),
            (tr("&Symbol"), self.symbol),
            (tr("Ado&pted on"), self.date),
            (tr("In &force since"), self.in_force),
            (tr("&Version of"), self.version_of),
        )

    def show_facts(self, facts: InstrumentFacts) -> None:
        """Fill the fields; one that says so already is left alone."""
        for field, words in (
            (self.title, facts.title),
            (self.short_name, facts.short_name),
            (self.symbol, facts.symbol),
            (self.date, facts.date),
            (self.in_force, facts.in_force),
        ):
            if field.text().strip() != words:
                field.setText(words)
                field.setCursorPosition(0)
        self.version_of.setCurrentIndex(max(0, self.version_of.findData(facts.version_of)))

    def facts(self) -> InstrumentFacts:
        """What stands in them."""
        return InstrumentFacts(
            self.title.text().strip(),
            self.short_name.text().strip(),
            self.symbol.text().strip(),
            self.date.text().strip(),
            self.in_force.text().strip(),
            str(self.version_of.currentData() or ""),
        )

    def doubt(self) -> str:
        """Why it cannot be kept so, "" where it can."""
        for field in (self.date, self.in_force):
            if (words := field.text().strip()) and not _is_day(words):
                return tr("“{day}” is no date; write it as 2024-08-09.").format(day=words)
        return ""


class InstrumentDialog(QDialog):
    """Asks what is to be said of an instrument. Emits `given(facts)` with what is whole."""

    given = Signal(object)

    def __init__(
        self, facts: InstrumentFacts, others: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Describe an instrument"))
        self.fields, self.refusal = InstrumentFields(others), QLabel()
        self.fields.show_facts(facts)
        self.refusal.setWordWrap(True)
        self.refusal.setAccessibleName(tr("Why it was not taken"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in self.fields.rows():
            form.addRow(words, field)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton(tr("&Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setDefault(True)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        pile = QVBoxLayout(self)
        pile.setSpacing(12)
        pile.addLayout(form)
        pile.addWidget(self.refusal)
        pile.addWidget(self.buttons)
        self.buttons.accepted.connect(self._give)
        self.buttons.rejected.connect(self.reject)
        self.setMinimumWidth(_WIDE)
        grow(self)
        self.fields.short_name.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it was not kept; nothing that was entered is lost."""
        self.refusal.setText(f"! {sentence}")
        announce(self.refusal, sentence, at_once=True)
        grow(self)

    def _give(self) -> None:
        if doubt := self.fields.doubt():
            self.refuse(doubt)
        else:
            self.given.emit(self.fields.facts())


def _is_day(words: str) -> bool:
    try:
        return datetime.date.fromisoformat(words).isoformat() == words
    except ValueError:
        return False
