"""Shows what the import of a draft of the dossier reported, and leads to the pictures of its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from app.desktop.drafts.report_dialog import ReportDialog
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.job import Refused
from app.services.dossiers.dossier import Dossier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.desktop.drafts.inspections import InspectionController
    from app.desktop.pages.page_viewer import PageViewer
    from app.place import DossierPlace


class ReportController(QObject):
    """Opens the dialog and fills it. Emits `refused` for what the reader must do first."""

    refused = Signal(str)

    def __init__(self, window: QWidget, showing: PageViewer, inspecting: InspectionController) -> None:
        super().__init__(window)
        self._window, self._showing, self._inspecting = window, showing, inspecting
        self.dialog: ReportDialog | None = None
        inspecting.changed.connect(self._inspected)

    def ask(self, dossier: DossierPlace | None, labels: Sequence[str], label: str) -> None:
        """Show the report of the draft under `label`, one of `labels`."""
        if dossier is None or not label:
            self.refused.emit(tr("Open a dossier with a draft first: there is no report to show."))
            return
        dialog = self.dialog = ReportDialog(labels, label, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda other: self._show(dossier, other))
        dialog.page_wanted.connect(lambda page: self._showing.show_kept(dossier, dialog.label(), page, dialog))
        dialog.looked.connect(lambda other: self._inspecting.look(dossier, other))
        dialog.withdrawn.connect(lambda other: self._inspecting.withdraw(dossier, other))
        dialog.finished.connect(self._closed)
        if self._show(dossier, label):
            dialog.open()
            dialog.lines.setFocus()
        else:
            dialog.reject()

    def _show(self, dossier: DossierPlace, label: str) -> bool:
        try:
            with Dossier.open(dossier, write=False) as there:
                draft, pages = there.draft(label), there.pages(label)
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return False
        if self.dialog is not None:
            self.dialog.show_report(draft.report.lines, pages, draft.inspection)
        return True

    def _inspected(self, dossier: DossierPlace, label: str) -> None:
        if self.dialog is not None and self.dialog.label() == label:
            self._show(dossier, label)

    def _closed(self) -> None:
        self.dialog = None
