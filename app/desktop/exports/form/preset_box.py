"""The box in which it is chosen for whom an export is. What that means, `presets.py` says."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.desktop.exports.form.form_parts import FormBox, choice
from app.desktop.exports.form.presets import Preset, preset_words
from app.desktop.ground.language.translation import tr


class PresetBox(FormBox):
    """Emits `chosen(preset)`."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("")
        self.presets = choice(tr("For whom"), *((one, preset_words(one)) for one in Preset))
        self.rows.addRow(tr("For who&m"), self.presets)
        self.presets.activated.connect(self._choose)

    def show_preset(self, preset: Preset | None) -> None:
        """Show for whom it is as it is chosen now; choices of one's own have a name only while they are."""
        own = self.presets.findData("")
        if preset is None and own < 0:
            self.presets.addItem(preset_words(None), "")
        elif preset is not None and own >= 0:
            self.presets.removeItem(own)
        self.presets.setCurrentIndex(self.presets.findData(str(preset or "")))

    def _choose(self, _at: int) -> None:
        if value := self.presets.currentData():
            self.chosen.emit(Preset(value))
