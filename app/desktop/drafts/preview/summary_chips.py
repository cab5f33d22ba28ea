"""What was recognised in a file in three chips: how many articles, how many doubts, which language. Each leads to what
it counts.

It shows what it is given and says which chip was taken; where that leads is the dialog's business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from app.desktop.drafts.preview.descriptions import number_with_noun
from app.desktop.ground.language.phrases import with_label
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.treaty.languages import LANGUAGES

if TYPE_CHECKING:
    from app.services.imports.preview import DraftPreview

_COUNTED = (("articles", "article"), ("paragraphs", "paragraph"), ("unnumbered", "unnumbered"))
"""What the first chip counts, by the kind of paragraph to which it leads: the first of which there are any."""


class SummaryChips(QWidget):
    """Emits `kind_wanted(kind)` for the next paragraph of a kind, `doubt_wanted()` for the next doubt, and
    `language_said(code)` when the reader says which language it is.
    """

    kind_wanted = Signal(str)
    doubt_wanted = Signal()
    language_said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counted, self.doubts, self.language = QPushButton(), QPushButton(), QPushButton()
        self._kind = ""
        self.languages = QMenu(self)
        for code, language in LANGUAGES.items():
            chosen = self.languages.addAction(language.name)
            chosen.setCheckable(True)
            chosen.setData(code)
        self.language.setMenu(self.languages)
        flow = FlowLayout(self)
        for chip in (self.counted, self.doubts, self.language):
            chip.setAutoDefault(False)
            flow.addWidget(chip)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.counted.clicked.connect(lambda: self.kind_wanted.emit(self._kind))
        self.doubts.clicked.connect(self.doubt_wanted)
        self.doubts.setToolTip(tr("Goes to the next doubt (F7)"))
        self.language.setToolTip(tr("Says which language it is"))
        self.languages.triggered.connect(lambda action: self.language_said.emit(action.data()))

    def show_summary(self, ahead: DraftPreview | None) -> None:
        """Show what there is in a file, None for one that is not read."""
        self.setEnabled(ahead is not None)
        if ahead is None:
            for chip in (self.counted, self.doubts, self.language):
                chip.setText("…")
            return
        name, self._kind = next((one for one in _COUNTED if ahead.counts.get(one[0])), ("words", ""))
        self.counted.setText(number_with_noun(name, ahead.counts.get(name, 0)))
        self.counted.setEnabled(bool(self._kind))
        self.counted.setToolTip(tr("Goes to the next one"))
        self.doubts.setText(tr("%n doubts", "", ahead.doubtful) if ahead.doubtful else tr("no doubts"))
        known = LANGUAGES.get(ahead.language)
        self.language.setText(known.name if known is not None else ahead.language)
        self.language.setAccessibleName(with_label(tr("Language"), self.language.text()))
        for action in self.languages.actions():
            action.setChecked(action.data() == ahead.language)
