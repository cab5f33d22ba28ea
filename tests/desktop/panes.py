"""The panes of changes as the window joins them, for their own tests; a note of the delegate; and files dropped."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.desktop.changes.change_navigator import ChangeNavigator
from app.desktop.changes.details.details import Details
from app.desktop.changes.filters.filters import ChangeFilterBar
from app.desktop.ground.style.theme import LIGHT
from app.desktop.texts.rows.row_layout import TextLook
from app.desktop.texts.side_by_side import SideBySide
from app.treaty.confirmations import Anchor, DraftName
from app.treaty.notes import Note, NoteSubject, Priority


class Bench(QWidget):
    """The three panes as the window joins them."""

    def __init__(self, theme=LIGHT):
        super().__init__()
        self.view = SideBySide(TextLook(theme, self.font(), self.font()))
        self.details, self.words = Details(theme), QPlainTextEdit()
        self.words.hide()
        self.walk, self.filters = ChangeNavigator(self.view, self.details, self.words, self), ChangeFilterBar()
        self.filters.wanted.connect(self.walk.filter)
        self.filters.grouped.connect(self.walk.group_by)
        self.filters.list_wanted.connect(self.walk.enter_list)
        self.walk.list.clear_wanted.connect(self.filters.reset)
        self.said: list[str] = []
        self.walk.told.connect(self.said.append)
        row = QHBoxLayout(self)
        for pane in (self.filters, self.walk.list, self.view, self.details):
            row.addWidget(pane)
        self.resize(1400, 800)

    def show_compared(self, compared):
        self.compared = compared
        self.details.show_papers(compared.papers)
        self.walk.show(compared.redline)
        self.filters.show_redline(compared.redline)
        self.view.show_redline(compared.redline)
        return self

    @property
    def rows(self):
        changes = self.walk.changes
        return [changes.entry(row) for row in range(changes.rowCount())]


def note(identity, priority=Priority.NONE, text="Ask the capital."):
    anchor = Anchor("article-7", "Article 7", "text", 0, 5, "words")
    return Note(identity, DraftName("", "rev1"), anchor, NoteSubject.WORDS, text, priority=priority)


def drop(window, *paths, shift=False):
    """Files dropped on a window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    event = QDropEvent(
        QPointF(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, modifiers, QDropEvent.Type.Drop
    )
    window.dropEvent(event)
