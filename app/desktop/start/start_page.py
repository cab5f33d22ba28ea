"""The page before a dossier is open, and while it has fewer than two drafts: says what to do next and offers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.ground.language.direction import leading_side
from app.desktop.ground.language.translation import tr
from app.desktop.start.recent_list import RecentList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.ground.preferences import RecentDossier

WIDTH = 640
"""The widest the page's column becomes, in pixels: a line of words stays readable on a wide screen."""


@dataclass(frozen=True, slots=True)
class StartStep:
    """A step the page offers: its name, which is emitted, its words, and its keys in words ("" for none)."""

    name: str
    words: str
    keys: str = ""


class StartPage(QWidget):
    """Offers the first steps. Emits `taken(name)` with the name of the step the reader took ("new", "compare", "open",
    "sample", "import", "papers", "paste"), `chosen(path)` for a dossier opened before, `forgotten(path)` for one to be
    taken out.
    """

    taken = Signal(str)
    chosen = Signal(object)
    forgotten = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.welcomes = True
        """Whether the page speaks of no dossier in particular."""
        self.heading, self.words, self.before = QLabel(), QLabel(), QLabel()
        font = self.heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        self.heading.setFont(font)
        for label in (self.heading, self.words):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            label.setAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.before.setText(tr("Opened before"))
        bold = self.before.font()
        bold.setBold(True)
        self.before.setFont(bold)
        self.list = RecentList()
        self.list.chosen.connect(self.chosen)
        self.list.forgotten.connect(self.forgotten)
        self.before.setBuddy(self.list)
        self.dropping = _DropHere()
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._buttons: list[QPushButton] = []
        self._lay_out()

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(WIDTH)
        page = QVBoxLayout(column)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        for label in (self.heading, self.words):  # lines of words are as high as they are; what is left stands below
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for widget, space in ((self.heading, 8), (self.words, 24)):
            page.addWidget(widget)
            page.addSpacing(space)
        page.addLayout(self._row)
        page.addSpacing(24)
        page.addWidget(self.before)
        page.addSpacing(8)
        page.addWidget(self.list, 8)
        page.addSpacing(16)
        page.addWidget(self.dropping, 2)
        page.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(32, 48, 32, 32)
        outer.addStretch(1)
        outer.addWidget(column, 4)
        outer.addStretch(1)

    def welcome(self, recent: Sequence[RecentDossier] = ()) -> None:
        """Show the page of a program without a dossier; offers the dossiers `recent` when there are any."""
        self._show(
            "Travaux",
            tr(
                "Two drafts of a treaty side by side, and who asked for each change. A dossier keeps all the drafts "
                "and papers of one negotiation in one file on this computer."
            ),
            (
                StartStep("new", tr("New dossier…"), "Ctrl+N"),
                StartStep("compare", tr("Compare two files…"), "Ctrl+Shift+T"),
                StartStep("open", tr("Open a dossier…"), "Ctrl+O"),
                StartStep("sample", tr("Look at the sample")),
            ),
            tr("Drop a dossier here to open it, or two drafts to compare them at once"),
        )
        self.welcomes = True
        self.list.show_recent(recent)
        self.list.setVisible(bool(recent))
        self.before.setVisible(bool(recent))
        (self.list if recent else self._buttons[0]).setFocus()

    def ask_for_drafts(self, title: str, there: int) -> None:
        """Show the page of the dossier `title` that has fewer than two drafts (`there` of them)."""
        if there == 0:
            words = tr("This dossier is empty. Add two drafts, and they are compared at once.")
        else:
            words = tr("This dossier has one draft. Add one more, and the two are compared at once.")
        self._show(
            title,
            words,
            (
                StartStep("import", tr("Add drafts…"), "Ctrl+D"),
                StartStep("paste", tr("Paste from the room screen…"), "Ctrl+Shift+V"),
                StartStep("papers", tr("Add proposals…"), "Ctrl+Shift+D"),
            ),
            tr("Drop drafts here. Papers with proposals (compilations, tables) are dropped with Shift held down"),
        )
        self.welcomes = False
        self.list.hide()
        self.before.hide()

    def _show(self, heading: str, words: str, steps: Sequence[StartStep], dropping: str) -> None:
        self.heading.setText(heading)
        self.words.setText(words)
        self.dropping.say(dropping)
        while self._row.count():
            self._row.takeAt(0)
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for step in steps:
            button = QPushButton(step.words)
            button.setMinimumHeight(36)
            button.setAutoDefault(True)
            button.setToolTip(step.keys)
            button.clicked.connect(lambda _checked=False, name=step.name: self.taken.emit(name))
            self._row.addWidget(button)
            self._buttons.append(button)
        self._row.addStretch(1)


class _DropHere(QWidget):
    """A field with a broken border that says what may be dropped. Dropping itself is the whole window's."""

    def __init__(self) -> None:
        super().__init__()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self._words)
        self.setMinimumHeight(88)
        self.setMaximumHeight(160)

    def say(self, words: str) -> None:
        """Say what may be dropped here."""
        self._words.setText(words)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(self.palette().placeholderText().color(), 1.2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
