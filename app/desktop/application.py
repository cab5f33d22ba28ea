"""The application: fonts, colours and the one window. It starts Qt's event loop and returns when the window is
closed.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app.desktop.ground.theme import DARK, LIGHT, Theme
from app.desktop.window import Window
from app.services.workers import Processes

if TYPE_CHECKING:
    from app.services.resources import Resources

FONT_FILES = (".ttf", ".otf", ".ttc", ".otc")


def run(dossier: Path | None, resources: Resources) -> int:
    """Open the window, on a dossier when one is named; returns the exit code."""
    made = QApplication.instance()
    application = made if isinstance(made, QApplication) else QApplication(sys.argv[:1])
    dress(application, resources)
    window = Window(resources, Processes(), preferred_theme(application))
    window.show()
    if dossier is not None:
        window.open_dossier(dossier)
    return application.exec()


def dress(application: QApplication, resources: Resources) -> None:
    """Name the program and load the fonts that every page and row uses, so that six languages look alike everywhere."""
    application.setApplicationName("Travaux")
    application.setOrganizationName("Travaux")
    application.setStyle("Fusion")
    for folder in resources.fonts:
        for file in sorted(file for file in folder.rglob("*") if file.suffix in FONT_FILES):
            QFontDatabase.addApplicationFont(str(file))


def preferred_theme(application: QApplication) -> Theme:
    """Dark where the system is dark, else light."""
    return DARK if application.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
