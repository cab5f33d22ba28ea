"""Which columns stand beside each other: drafts, the asks of some actors, sources, an empty one; of which provision.

It shows and reads this choice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel

from app.desktop.exports.form.actors_box import TickList
from app.desktop.exports.form.form_parts import FormBox, hint
from app.desktop.exports.form.place_field import PlaceField
from app.desktop.ground.language.terms import draft_name
from app.desktop.ground.language.translation import tr
from app.redline.tables.draft_columns import MOST_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.services.dossiers.dossier import DraftSummary


class ColumnsBox(FormBox):
    """Emits `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("The columns"))
        self._own = False
        """Whether the reader said which drafts have a column."""
        self.drafts = TickList(tr("Drafts that have a column"))
        self.actors = TickList(tr("Actors whose proposals have a column"))
        self.empty = QCheckBox(tr("An empty column for a compromise"))
        self.sources = QCheckBox(tr("A column of sources, from the shelf of the dossier"))
        self.place = PlaceField(tr("Only this provision"))
        self.told = hint()
        self.drafts.itemChanged.connect(self._choose_draft)
        self.actors.itemChanged.connect(self._choose)
        self.empty.toggled.connect(self._choose)
        self.sources.toggled.connect(self._choose)
        self.place.chosen.connect(self._choose)
        for words, widget in (
            (tr("Dr&afts"), self.drafts),
            (tr("Propo&sals of"), self.actors),
            ("", self.empty),
            ("", self.sources),
            (tr("Onl&y this provision"), self.place),
        ):
            if words:
                label = QLabel(words)
                label.setBuddy(widget)
                self.rows.addRow(label)
            self.rows.addRow(widget)
        self.rows.addRow(self.told)

    @property
    def lacking(self) -> str:
        """Why there are no pages, "" where there are."""
        boxes = self.empty.isChecked() + self.sources.isChecked()
        count = len(self.drafts.ticked()) + len(self.actors.ticked()) + boxes
        if not self.drafts.ticked():
            return tr("Choose the drafts that are to have a column.")
        if count > MOST_COLUMNS:
            most = tr("No more than {number} columns can be read on a page; leave some out.")
            return most.format(number=MOST_COLUMNS)
        return ""

    def show_drafts(self, drafts: Sequence[DraftSummary], chosen: Sequence[str]) -> None:
        """Offer the drafts of a dossier; those that are `chosen` have a column until the reader says otherwise."""
        entries = [(draft.label, draft_name(draft.label, unofficial=draft.unofficial)) for draft in drafts]
        kept = [label for label in self.drafts.ticked() if self._own and label in {draft.label for draft in drafts}]
        self.drafts.offer(entries, kept or chosen)
        self._tell()

    def show_actors(self, actors: Mapping[str, str]) -> None:
        """Offer the actors that have proposals, by their ids, in words."""
        self.actors.offer(actors.items(), self.actors.ticked())
        self._tell()

    def _choose_draft(self) -> None:
        self._own = True
        self._choose()

    def _choose(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        self.told.setText(self.lacking)
        self.told.setVisible(bool(self.lacking))
