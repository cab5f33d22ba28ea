"""The settings: what the reader chooses once. Each takes effect when it is chosen; there is nothing to save.

It shows and asks; what a choice means is the window's business, where it is kept `desktop/ground/preferences.py`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.language.translation import tr
from app.treaty.languages import LANGUAGES

if TYPE_CHECKING:
    from app.desktop.ground.preferences import Preferences

SIZES = (7, 28)
"""The smallest and the largest size of the treaty text, in points."""
LONGEST_NAME = 60


class Settings(QDialog):
    """Shows the choices. Emits `chosen(name, value)` for each that is changed: "language" (a code, "" for the
    system's), "colours" ("" for the system's, "light", "dark", "contrast", "night"), "size" (points), "context" (rows),
    "name" (of the reader, "" for none), "reopen" ("yes", "no").
    """

    chosen = Signal(str, str)

    def __init__(self, memory: Preferences, themes: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.language, self.colours = QComboBox(), QComboBox()
        self.language.addItem(tr("As the system"), "")
        for code, one in LANGUAGES.items():
            self.language.addItem(one.name, code)
        self.colours.addItem(tr("As the system"), "")
        for name, words in themes:
            self.colours.addItem(words, name)
        self.letters, self.context = QSpinBox(), QSpinBox()
        self.letters.setRange(*SIZES)
        self.letters.setSuffix(tr(" pt", "points, after a size of letters"))
        self.context.setRange(0, 20)
        self.reopen = QCheckBox(tr("Open the last dossier when Travaux starts"))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(tr("Nobody is named"))
        self.name.setToolTip(
            tr(
                "Stands with the notes that you write from now on, and is kept on this computer and in them. A copy "
                "for a partner never has it, unless you say so."
            )
        )
        self._show(memory)
        form = QFormLayout()
        for words, field in (
            (tr("&Language"), self.language),
            (tr("&Colours"), self.colours),
            (tr("&Size of type, in the treaty text"), self.letters),
            (tr("Unchanged provisions shown &around a change"), self.context),
            (tr("Your &name or initials, for notes"), self.name),
        ):
            form.addRow(words, field)
        note = QLabel(
            tr(
                "What you enter is stored at once in the dossier. Travaux opens no connection to a network, but to the "
                "server of a dossier that you open there."
            )
            + "\n\n"
            + tr(
                "Of every dossier with something in it a copy of each day on which it is opened lies beside it, five "
                "at most, in a folder that is called as it is, with the word “backups”."
            )
        )
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        for widget in (self.reopen, note, buttons):
            column.addWidget(widget)
        self._connect()
        self.setMinimumWidth(460)

    def _show(self, memory: Preferences) -> None:
        for box, name in ((self.language, "language"), (self.colours, "colours")):
            box.setCurrentIndex(max(0, box.findData(memory.choice(name))))
        self.letters.setValue(round(memory.number("size", 11)))
        self.context.setValue(round(memory.number("context", 0)))
        self.reopen.setChecked(memory.switch("reopen", False))
        self.name.setText(memory.choice("name"))

    def _connect(self) -> None:
        for box, name in ((self.language, "language"), (self.colours, "colours")):
            box.activated.connect(lambda _at, box=box, name=name: self.chosen.emit(name, str(box.currentData())))
        for spin, name in ((self.letters, "size"), (self.context, "context")):
            spin.valueChanged.connect(lambda value, name=name: self.chosen.emit(name, str(value)))
        self.reopen.toggled.connect(lambda on: self.chosen.emit("reopen", "yes" if on else "no"))
        self.name.textEdited.connect(lambda words: self.chosen.emit("name", words.strip()))

    def _fields(self) -> dict[str, QWidget]:
        """The fields by the names of their choices."""
        return {
            "language": self.language,
            "colours": self.colours,
            "size": self.letters,
            "context": self.context,
            "name": self.name,
            "reopen": self.reopen,
        }

    def at_hand(self) -> str:
        """The name of the choice that has the keys, the first one where none has."""
        fields = self._fields()
        return next((name for name, field in fields.items() if field is self.focusWidget()), next(iter(fields)))

    def go_to(self, name: str) -> None:
        """Give a choice the keys."""
        self._fields()[name].setFocus()
