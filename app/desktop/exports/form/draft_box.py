"""Of which draft something is told: one provision of it through all drafts, a list in its order, or it alone.

It shows and reads this choice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.attribution.positions.positions import Expansion
from app.desktop.exports.form.form_parts import FormBox, choice, hint
from app.desktop.exports.form.place_field import PlaceField
from app.desktop.ground.language.terms import draft_name, expansion_words
from app.desktop.ground.language.translation import tr
from app.services.exports.catalogue import OutputKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.dossiers.dossier import DraftSummary


class DraftBox(FormBox):
    """Emits `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Of which draft"))
        self._thing = OutputKind.DRAFT
        self.drafts = choice(tr("Draft"))
        self.place = PlaceField(tr("Provision"))
        self.expand = choice(tr("How groups are counted"), *((how, expansion_words(how.value)) for how in Expansion))
        self.told = hint()
        self.drafts.activated.connect(self.changed)
        self.expand.activated.connect(self.changed)
        self.place.chosen.connect(self._choose)
        self.rows.addRow(tr("Dr&aft"), self.drafts)
        self.rows.addRow(tr("Prov&ision, as that draft prints it"), self.place)
        self.rows.addRow(tr("Gro&ups"), self.expand)
        self.rows.addRow(self.told)

    @property
    def draft(self) -> str:
        """The label of the draft, "" for the usual one."""
        return str(self.drafts.currentData() or "")

    @property
    def lacking(self) -> str:
        """Why there is nothing to write, "" where there is something."""
        if self._thing is OutputKind.LIFE and not self.place.place:
            return tr("Write the address of a provision, as “Article 5(2)”, or choose an article.")
        return ""

    def show_thing(self, thing: OutputKind) -> None:
        """Offer what makes a difference for a thing."""
        self._thing = thing
        self.rows.setRowVisible(self.place, thing is OutputKind.LIFE)
        self.rows.setRowVisible(self.expand, thing is OutputKind.POSITIONS)
        at = self.drafts.findData("")
        if (at < 0) is (thing is OutputKind.COMPILATION):
            if thing is OutputKind.COMPILATION:
                self.drafts.insertItem(0, tr("That to which most proposals speak"), "")
                self.drafts.setCurrentIndex(0)
            else:
                self.drafts.removeItem(at)
        self._tell()

    def show_drafts(self, drafts: Sequence[DraftSummary], shown: str) -> None:
        """Offer the drafts of a dossier, the newest first; the one that is `shown` is meant at first."""
        self.drafts.clear()
        for draft in reversed(drafts):
            self.drafts.addItem(draft_name(draft.label, unofficial=draft.unofficial), draft.label)
        self.drafts.setCurrentIndex(max(0, self.drafts.findData(shown)))
        self.show_thing(self._thing)

    def _choose(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        self.told.setText(self.lacking)
        self.told.setVisible(bool(self.lacking))
