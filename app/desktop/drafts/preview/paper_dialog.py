"""The preview of a paper with proposals: who asks for what, doubts first, and the page itself beside them.

It shows and asks; reading and storing is done by whoever opened it (`papers.py`). What the program makes of a draft is
another preview (`dialog.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.desktop.drafts.preview.doubt_list import DoubtList, DoubtSplitter
from app.desktop.drafts.preview.page_pane import PagePane
from app.desktop.drafts.preview.paper_rows import PaperRows
from app.desktop.drafts.preview.reading_head import PasswordLine, ReadingProgress, SortSwitch, fit_over, keep_place
from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.box_layouts import column, row, stretch
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from app.services.imports.paper_preview import PaperPreview
    from app.services.imports.preview import UnreadFile

_PAGE = 240
"""How wide the page is at least, in pixels."""
_AROUND = 40
"""Pixels of the margins of the dialog and of the line between its panes."""


class PaperDialog(QDialog):
    """Emits `draft_said` when the file is no paper but a draft, `unlock(password)` for one that is locked,
    `page_wanted(page)`, `actor_added(name, type)`, `actor_sought(name)`, `stopped` when it is not to be read on, and
    `taken` when it is to be stored.
    """

    draft_said = Signal()
    unlock = Signal(str)
    page_wanted = Signal(int)
    actor_added = Signal(str, str)
    actor_sought = Signal(str)
    stopped = Signal()
    taken = Signal()

    def __init__(self, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Before it is stored: what was recognised"))
        self._name = isolate_text(file_name(file.name))
        self.sort, self.progress, self.state = SortSwitch(papers=True), ReadingProgress(), QLabel()
        self.unlocking = PasswordLine()
        self.counted, self.doubtful, self.actors = QPushButton(), QPushButton(), QPushButton()
        self.beside = QPushButton(tr("Page &beside the text"))
        self.doubt_list, self.rows, self.page = DoubtList(), PaperRows(self), PagePane()
        self.doubts = self.doubt_list.list
        self.buttons, cancel = QDialogButtonBox(), QPushButton(tr("&Cancel"))
        self.buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.take = QPushButton(tr("Store and review"))
        self.buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in (self.counted, self.doubtful, self.actors, self.beside, cancel, self.take):
            button.setAutoDefault(button is self.take)
        self._paged = False
        self._beside = {True: True, False: False}
        """Whether the page stands beside the rows, in a wide window and in a narrow one."""
        self._lay_out()
        self._connect()
        self.show_reading()
        fit_over(self, 1360, 820)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def _lay_out(self) -> None:
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.beside.setCheckable(True)
        self.beside.setToolTip(tr("The page of the file on which the text at hand stands (F8)"))
        self.doubtful.setToolTip(tr("Goes to the next doubt (F7)"))
        self.counted.setToolTip(tr("Goes to the next one"))
        self.actors.setToolTip(tr("Goes to the next proposal of others"))
        words = QLabel(tr("The &proposals as recognised"))
        words.setBuddy(self.rows)
        self.middle = DoubtSplitter(self.doubt_list, column(words, self.rows))
        self.panes = QSplitter()
        self.panes.addWidget(self.middle)
        self.panes.addWidget(self.page)
        self.page.setMinimumWidth(_PAGE)
        self.panes.setSizes([760, 440])
        self.panes.setChildrenCollapsible(False)
        head = row(0, 0, self.state, self.sort)
        self.chips = row(0, 0, self.counted, self.doubtful, self.actors, None, self.beside)
        for part in (self.chips, self.panes):
            keep_place(part)
        stretch(head, self.state)
        pile = QVBoxLayout(self)
        self.unlocking.hide()
        for widget in (head, self.progress, self.unlocking, self.chips):
            pile.addWidget(widget)
        pile.addWidget(self.panes, 1)
        pile.addWidget(self.buttons)

    def _connect(self) -> None:
        self.sort.changed.connect(self.draft_said)
        self.progress.stopped.connect(self.stopped)
        self.unlocking.given.connect(self.unlock)
        self.doubt_list.led.connect(self._go_to)
        self.doubt_list.actor_added.connect(self.actor_added)
        self.doubt_list.actor_sought.connect(self.actor_sought)
        self.counted.clicked.connect(lambda: self.rows.step(other=False))
        self.actors.clicked.connect(lambda: self.rows.step(other=True))
        self.doubtful.clicked.connect(lambda: self._go_on_doubting(1))
        self.rows.chosen.connect(self.page.follow)
        self.page.wanted.connect(self.page_wanted)
        self.page.chosen.connect(self.rows.go_to)
        self.beside.toggled.connect(self._set_beside)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        keys = (
            ("Ctrl+Return", self._take),
            ("F7", lambda: self._go_on_doubting(1)),
            ("Shift+F7", lambda: self._go_on_doubting(-1)),
            ("F8", lambda: self.beside.toggle() if self._paged else None),
            ("Ctrl+PgUp", lambda: self.page.turn(-1)),
            ("Ctrl+PgDown", lambda: self.page.turn(1)),
        )
        for stroke, does in keys:
            QShortcut(QKeySequence(stroke), self, does)

    # --- what is shown ---

    def show_reading(self) -> None:
        """It is being read."""
        self.state.setText(tr("Reading {file}").format(file=self._name))
        self.progress.setVisible(True)
        self.unlocking.hide()
        self.take.setEnabled(False)
        if not self.rows.model_of_rows.rows:
            for chip in (self.counted, self.doubtful, self.actors):
                chip.setText("…")
                chip.setEnabled(False)
        self._arrange()

    def show_unread(self, unread: UnreadFile) -> None:
        """It cannot be read as a paper, and why."""
        self.progress.setVisible(False)
        self._show_content(False)
        self.unlocking.setVisible(unread.locked)
        if unread.locked:
            self.unlocking.password.setFocus()
        self.state.setText(translate_message(unread.why))
        announce(self.state, self.state.text(), at_once=True)

    def _show_content(self, shown: bool) -> None:
        """Show what is filled with what was read, or leave its place empty."""
        for part in (self.chips, self.panes):
            part.setVisible(shown)

    def show_paper(self, ahead: PaperPreview) -> None:
        """Show what was read."""
        self.progress.setVisible(False)
        self._show_content(True)
        for chip in (self.counted, self.doubtful, self.actors):
            chip.setEnabled(True)
        self.counted.setText(tr("%n proposals", "", len(ahead.rows)))
        self.doubtful.setText(tr("%n doubts", "", ahead.doubtful) if ahead.doubtful else tr("no doubts"))
        self.actors.setText(tr("%n who ask", "", ahead.proponents))
        paragraphs = [one.paragraph for one in ahead.rows]
        self._paged = ahead.paged
        self.page.show_rows(paragraphs, ())
        self._arrange()
        self.doubt_list.show_doubts(ahead.doubts)
        self.middle.share()
        self.rows.show_rows(ahead.rows)
        self.take.setEnabled(not ahead.there)
        self.take.setDefault(True)
        if ahead.there:
            words = tr("{file} is among the papers of the dossier already. It is not stored again.")
        else:
            words = tr("{file}: a paper with proposals. Nothing is stored yet.")
        self.state.setText(words.format(file=self._name))
        if self.take.isEnabled() and self.focusWidget() in (None, self, self.unlocking.password, self.unlocking.open):
            self.take.setFocus()

    @property
    def _wide(self) -> bool:
        return self.width() - _AROUND - _PAGE >= self.rows.least_width()

    def _arrange(self) -> None:
        """The page stands beside the rows, in a narrow window when it is wanted."""
        beside = self._paged and self._beside[self._wide]
        room = self.width() - _AROUND - (_PAGE if beside else 0)
        self.middle.setMinimumWidth(max(240, min(self.rows.least_width(), room)))
        self.beside.setVisible(self._paged)
        self.beside.blockSignals(True)
        self.beside.setChecked(beside)
        self.beside.blockSignals(False)
        self.page.setVisible(beside)
        if beside:
            self.page.follow(self.rows.currentIndex().row())

    def _set_beside(self, beside: bool) -> None:
        self._beside[self._wide] = beside
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window that became narrow or wide shows the page, or not, as it did when it was so last."""
        super().resizeEvent(event)
        self._arrange()

    # --- what is wanted ---

    def _go_to(self, at: int) -> None:
        self.rows.go_to(at)
        self.rows.setFocus()

    def _go_on_doubting(self, by: int) -> None:
        """Go to the next or previous doubt; where there is none, to what is good to know."""
        if not self.doubt_list.go_on(by):
            self.doubts.setFocus()

    def _take(self) -> None:
        if self.take.isEnabled():
            self.take.setEnabled(False)
            self.taken.emit()
