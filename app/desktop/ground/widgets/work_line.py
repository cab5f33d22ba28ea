"""What is being done, how far it is, and Cancel, in one line: of the status line of the window, or of a dialog over it.

It is told by whoever knows the work; what is done, and how it is stopped, is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from app.desktop.ground.background_jobs import Jobs

_BAR_WIDE = 120


class WorkLine(QWidget):
    """Hidden while nothing is done, and of one height. Emits `cancelled` when the reader presses Cancel, `began` and
    `ended`.
    """

    cancelled = Signal()
    began = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doing, self.bar, self.cancel = ElidedLabel(), QProgressBar(), QPushButton(tr("Cancel"))
        self.doing.setAccessibleName(tr("What is being done"))
        self.doing.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setFixedWidth(_BAR_WIDE)
        self.bar.setTextVisible(False)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.doing, 1)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        self.hide()

    def follow(self, jobs: Jobs) -> None:
        """Tell of these jobs, in a dialog that lies over the window: the line keeps its place while nothing is done."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        jobs.busy.connect(self.busy)
        jobs.progressed.connect(self.progress)
        jobs.idle.connect(self.idle)
        self.cancelled.connect(jobs.cancel)

    def busy(self, title: str) -> None:
        """Say that something is being done; how far is not known yet."""
        self.doing.tell(f"{title} …")
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.show()
        self.began.emit()
        announce(self.doing, self.doing.text())

    def progress(self, done: int, total: int, what: str) -> None:
        """Say how far it is. Who pressed Cancel is told that it stops until it has."""
        if self.cancel.isEnabled():
            self.doing.tell(f"{what} …")
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def idle(self) -> None:
        """Nothing is being done any more."""
        self.hide()
        self.ended.emit()

    def _cancel(self) -> None:
        self.doing.tell(tr("Stopping …"))
        self.cancel.setEnabled(False)
        self.cancelled.emit()
