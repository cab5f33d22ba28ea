"""Asking in which file a dossier is to be kept: a new one, a copy, a comparison that is kept.

It asks and adds the ending; that a name is taken is said by who writes there, in one sentence.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

ENDING = ".travaux"


def ask_for_file(window: QWidget, title: str, proposed: Path) -> Path | None:
    """The file that the reader chose, with the ending of dossiers; None where they chose none."""
    chosen, _ = QFileDialog.getSaveFileName(
        window, title, str(proposed), tr("Dossiers (*.travaux)"), options=QFileDialog.Option.DontConfirmOverwrite
    )
    if not chosen:
        return None
    return Path(chosen if chosen.endswith(ENDING) else chosen + ENDING)
