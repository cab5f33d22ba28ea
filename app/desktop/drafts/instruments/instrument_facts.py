"""What is said of a file that is to be an instrument, beside what was read of it: how it is read, and the facts under
which it stands on the shelf.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from app.desktop.drafts.instruments.instrument_form import InstrumentFields
from app.desktop.drafts.preview.candidates import ImportCandidate
from app.desktop.drafts.preview.descriptions import number_with_noun
from app.desktop.drafts.preview.facts import FactsForm
from app.desktop.ground.language.translation import tr
from app.services.imports.instruments import InstrumentToStore
from app.treaty.instruments import InstrumentFacts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.imports.instruments import InstrumentPreview


@dataclass
class InstrumentCandidate(ImportCandidate):
    """One file that is to stand on a shelf."""

    preview: InstrumentPreview | None = None
    facts: InstrumentFacts = field(default_factory=lambda: InstrumentFacts(""))
    settled: bool = False
    """Whether the reader wrote something of it: what the file says counts no longer then."""

    def take_preview(self, preview: InstrumentPreview) -> None:
        """What was read; what stands on the shelf already is not stored again."""
        self.take(replace(preview.read, same_as=preview.standing), ())
        self.preview = preview
        if not self.settled:
            self.facts = preview.facts

    def to_store(self) -> InstrumentToStore:
        """The instrument as it is to stand on the shelf."""
        assert self.ahead is not None, "only what was read is stored"
        return InstrumentToStore(self.ahead.draft, self.facts)


class InstrumentFactsForm(FactsForm):
    """The form of an instrument, which replaces none."""

    def __init__(self, others: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: InstrumentCandidate | None = None
        self.counts = QLabel()
        self.fields = InstrumentFields(others)
        self.counts.setWordWrap(True)
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setAccessibleName(tr("What was counted"))
        self.doubt = QLabel()
        self.doubt.setWordWrap(True)
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("Lan&guage"), self.language)
        for words, entry in self.fields.rows():
            form.addRow(words, entry)
        form.addRow(self.doubt)
        form.addRow(self.counts)
        self.language.activated.connect(self._wish)
        for entry in (self.fields.title, self.fields.short_name, self.fields.symbol, self.fields.date,
                      self.fields.in_force):  # fmt: skip
            entry.textEdited.connect(lambda _words: self._say())
        self.fields.version_of.activated.connect(lambda _at: self._say())

    def show_candidate(self, one: ImportCandidate) -> None:
        """Show what is known of a file."""
        assert isinstance(one, InstrumentCandidate), "it was made for a shelf"
        super().show_candidate(one)
        self._shown = one
        ahead = one.ahead
        self.fields.show_facts(one.facts)
        lines = [number_with_noun(name, count) for name, count in ahead.counts.items()] if ahead is not None else []
        self.counts.setText("\n".join(lines))
        self.doubt.setText(self.fields.doubt())

    def _wish(self, _at: int) -> None:
        one = self._shown
        if one is None or one.ahead is None:
            return
        language = str(self.language.currentData())
        if language != one.ahead.language:
            one.wished = replace(one.wished, language=language)
            self.read_anew.emit()

    def _say(self) -> None:
        self.doubt.setText(self.fields.doubt())
        if self._shown is not None:
            self._shown.settled = True
            self._shown.facts = self.fields.facts()
