"""What the window remembers between two evenings: its place, its panes, and the dossier that was open. Nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter


def remember(window: QMainWindow, panes: QSplitter, dossier: Path | None) -> None:
    """Keep the window's place in the settings of whoever uses this computer."""
    settings = _settings()
    settings.setValue("window", window.saveGeometry())
    settings.setValue("panes", panes.saveState())
    if dossier is not None:
        settings.setValue("dossier", str(dossier))


def restore(window: QMainWindow, panes: QSplitter) -> None:
    """Put the window and its panes back where they were; what does not fit this screen, Qt corrects."""
    settings = _settings()
    place, shares = settings.value("window"), settings.value("panes")
    if isinstance(place, QByteArray):
        window.restoreGeometry(place)
    if isinstance(shares, QByteArray):
        panes.restoreState(shares)


def last_dossier() -> Path | None:
    """The dossier that was open when the window was closed, if it is still there."""
    name = str(_settings().value("dossier") or "")
    path = Path(name)
    return path if name and path.is_file() else None


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Travaux", "Travaux")
