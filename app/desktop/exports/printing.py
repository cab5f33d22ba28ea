"""Writing out what is compared: asks where, and has the services write it beside the event loop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.printing import pages_of

if TYPE_CHECKING:
    from app.desktop.ground.jobs import Jobs
    from app.job import Progress, Worker
    from app.services.comparisons import Shown
    from app.services.resources import Resources


class Printing(QObject):
    """Writes the annotated PDF of what is `compared`. Emits `told` and `refused` with one sentence."""

    told = Signal(str)
    refused = Signal(str)

    def __init__(self, jobs: Jobs, worker: Worker, resources: Resources, window: QWidget) -> None:
        super().__init__(window)
        self.compared: Shown | None = None
        self._jobs, self._worker, self._resources, self._window = jobs, worker, resources, window

    def ask(self) -> None:
        """Ask where, and write the PDF."""
        if self.compared is None:
            self.refused.emit("Open a dossier with two drafts first: there is nothing to print.")
            return
        older, newer = self.compared.redline.older.label, self.compared.redline.newer.label
        suggestion = f"{older}-{newer}.pdf".replace("/", "-")
        name, _ = QFileDialog.getSaveFileName(self._window, "Export as PDF", suggestion, "PDF (*.pdf)")
        if name:
            self.write(Path(name))

    def write(self, target: Path) -> None:
        """Write the redline that is shown as an annotated PDF."""
        compared = self.compared
        if compared is None:
            return

        def work(progress: Progress) -> Path:
            from app.services.exporting import write_bytes

            write_bytes(pages_of(compared.pair, self._resources, self._worker, progress), target)
            return target

        self._jobs.start(f"Writing {target.name}", work, lambda path: self.told.emit(f"Written: {path}"))
