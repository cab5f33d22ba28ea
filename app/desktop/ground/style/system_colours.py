"""The colours for which the running system asks: light or dark, more contrast where it says so; and when it asks for
others. What the reader chose is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from app.desktop.ground.style.theme import CONTRAST, CONTRAST_DARK, DARK, LIGHT

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme


class SystemColours(QObject):
    """What the system asks for. Emits `changed` when it asks for something else while the program runs."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        self._dark = hints.colorScheme() is Qt.ColorScheme.Dark
        self._contrast = False
        hints.colorSchemeChanged.connect(self._turn)
        asked = getattr(hints, "accessibility", None)  # Qt 6.10 and later
        if asked is not None:
            self._contrast = asked().contrastPreference() is Qt.ContrastPreference.HighContrast
            asked().contrastPreferenceChanged.connect(self._contrast_turned)

    def theme(self) -> Theme:
        """The set of colours that answers it."""
        if self._contrast:
            return CONTRAST_DARK if self._dark else CONTRAST
        return DARK if self._dark else LIGHT

    def _turn(self, scheme: Qt.ColorScheme) -> None:
        self._tell(scheme is Qt.ColorScheme.Dark, self._contrast)

    def _contrast_turned(self, wanted: Qt.ContrastPreference) -> None:
        self._tell(self._dark, wanted is Qt.ContrastPreference.HighContrast)

    def _tell(self, dark: bool, contrast: bool) -> None:
        if (dark, contrast) != (self._dark, self._contrast):
            self._dark, self._contrast = dark, contrast
            self.changed.emit()
