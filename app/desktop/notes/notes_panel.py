"""The list of all notes of the dossier: filtered, gone to, changed and taken away, with the orphans apart.

It shows what it is given; where notes stand is found by the services, and what is to be done with one is only told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.batched_list import BatchedListView
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.desktop.ground.widgets.notice import Notice
from app.desktop.notes.note_delegate import NoteDelegate
from app.desktop.notes.note_list import NoteEntry, NoteFilter, NoteList
from app.desktop.notes.note_words import priority_title
from app.treaty.notes import Priority

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.desktop.ground.style.theme import Theme

BATCH = 8
"""Rows that get their places in one turn of the event loop: their words are set for it, four milliseconds."""


class NotesPanel(QWidget):
    """Emits `place_wanted(draft label, provision id, note id)` to go to a note, `edit_wanted(id)`, `remove_wanted(id)`,
    `search_wanted(id)` to have a new place looked for where its own is lost, and `first_wanted` when there is none yet
    and the reader wants to write one.
    """

    place_wanted = Signal(str, str, str)
    edit_wanted = Signal(str)
    remove_wanted = Signal(str)
    search_wanted = Signal(str)
    first_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes = NoteList(self)
        self.list = _List(self)
        self.delegate = NoteDelegate(theme, self.list.viewport())
        self.words, self.sorts = QLineEdit(), QComboBox()
        self.waiting = QLabel()
        self.notice = Notice()
        self.go, self.edit, self.remove, self.search = (
            QPushButton(words) for words in (tr("&Go there"), tr("&Edit…"), tr("Re&move"), tr("&Look for its place…"))
        )
        self._failure = ""
        self._dossier = False
        self._awaited = 0
        """How many notes are being read that are not listed yet."""
        self._kept = ""
        """The note that was current when another filter was wanted."""
        self._lay_out()
        self.words.textChanged.connect(lambda _text: self._filter())
        self.sorts.activated.connect(lambda _at: self._filter())
        self.go.clicked.connect(self.go_there)
        self.edit.clicked.connect(self.ask_to_edit)
        self.remove.clicked.connect(self.ask_to_remove)
        self.search.clicked.connect(self.ask_to_search)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._enable())
        self.list.activated.connect(lambda _index: self.go_there())
        self.list.customContextMenuRequested.connect(self._menu)
        self.notice.taken.connect(self._taken)
        self.notes.sifted.connect(self._sifted)
        self.show_nothing()

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Notes"))
        self.words.setPlaceholderText(tr("Words in notes"))
        self.words.setAccessibleName(tr("Filter the notes by words"))
        self.words.setClearButtonEnabled(True)
        self.sorts.setAccessibleName(tr("Which notes are listed"))
        for value, words in (
            ("", tr("All notes")),
            *((one.value, priority_title(one)) for one in Priority if one is not Priority.NONE),
            ("touched", tr("Red lines that are touched")),
            ("changed", tr("Moved or changed")),
            ("orphaned", tr("Orphaned")),
            ("note", tr("Without a priority")),
        ):
            self.sorts.addItem(words, value)
        self.list.setModel(self.notes)
        self.list.setItemDelegate(self.delegate)
        head = QVBoxLayout()  # one below the other: beside the texts there is little room across
        head.setSpacing(4)
        head.addWidget(self.words)
        head.addWidget(self.sorts)
        self.waiting.setContentsMargins(8, 4, 8, 4)
        self.waiting.setWordWrap(True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.notice)
        buttons = QWidget()
        line = FlowLayout(buttons)
        for button in (self.search, self.go, self.edit, self.remove):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.waiting)
        column.addWidget(self.stack, 1)
        column.addWidget(buttons)

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self.delegate.set_theme(theme)
        self.list.viewport().update()

    # --- what is shown ---

    def show_nothing(self) -> None:
        """No drafts are compared, on which notes could stand."""
        self._dossier, self._failure, self._awaited = False, "", 0
        self.notes.show(())
        self._show()

    def await_entries(self, count: int) -> None:
        """So many notes are being read; what is listed stays until they are there."""
        self._dossier, self._failure, self._awaited = True, "", count
        self._show()

    def show_entries(self, entries: Sequence[NoteEntry]) -> None:
        """Show the notes of the dossier; the one that is current stays current."""
        self._dossier, self._failure, self._awaited = True, "", 0
        current = self.current
        scrolled = self.list.verticalScrollBar().value()
        self.notes.show(entries)
        self._choose(current)
        self.list.verticalScrollBar().setValue(scrolled)
        self._show()

    def fail(self, sentence: str) -> None:
        """The notes could not be read."""
        self._failure = sentence
        self._show()

    def choose(self, identity: str) -> None:
        """Make a note current; the filter lets it through."""
        if self.notes.row_of(identity) < 0:
            self.clear_filter()
        self._choose(identity)

    @property
    def current(self) -> str:
        """The id of the current note, "" for none."""
        entry = self.notes.entry(self.list.currentIndex())
        return entry.note.id if entry and entry.note else ""

    def _choose(self, identity: str) -> None:
        row = self.notes.row_of(identity) if identity else -1
        self.list.setCurrentIndex(self.notes.index(row, 0) if row >= 0 else QModelIndex())

    def _show(self) -> None:
        """The list, or why there is none."""
        waiting = self._awaited or self.notes.waiting
        self.waiting.setText(tr("Looking for the words of %n notes in these drafts …", "", waiting))
        self.waiting.setVisible(bool(waiting) and not self._failure)
        if self._failure:
            self.notice.say(tr("The notes cannot be shown"), self._failure, tr("Try again"))
        elif not self._dossier:
            self.notice.say(
                tr("No notes to show"), tr("Notes stand on the words of drafts: open a dossier with two of them.")
            )
        elif not self.notes.total and not self._awaited:
            self.notice.say(
                tr("No notes yet"),
                tr(
                    "Choose words in a text, or a change, and press Ctrl+M. A note follows its words into the next "
                    "draft, and a change that touches a red line is flagged at once."
                ),
                tr("Write a note here"),
            )
        elif not self.notes.shown and not self._awaited:
            self.notice.say(tr("No note is like that"), tr("The filter hides all notes."), tr("Show all notes"))
        full = (bool(self.notes.shown) or self._awaited > 0) and not self._failure
        self.stack.setCurrentWidget(self.list if full else self.notice)
        self._enable()

    def _taken(self) -> None:
        if self.notes.total and not self._failure:
            self.clear_filter()
        else:
            self.first_wanted.emit()

    # --- the filter ---

    def clear_filter(self) -> None:
        """Show all notes."""
        self.show_sort("")

    def show_sort(self, sort: str) -> None:
        """Show the notes of one sort: a priority, "touched", "changed", "orphaned"."""
        self.sorts.setCurrentIndex(max(0, self.sorts.findData(sort)))
        self.words.clear()
        self._filter()

    def _filter(self) -> None:
        self._kept = self.current
        self.notes.want(NoteFilter(str(self.sorts.currentData()), self.words.text()))

    def _sifted(self) -> None:
        """The list has what the filter leaves: the note that was current stays current where it is one of them."""
        self._choose(self._kept)
        self._show()

    # --- what can be done with a note ---

    def go_there(self) -> None:
        """Go to where the current note stands, or stood last."""
        entry = self.notes.entry(self.list.currentIndex())
        if entry is not None and entry.note is not None and entry.provision:
            self.place_wanted.emit(entry.label, entry.provision, entry.note.id)

    def ask_to_edit(self) -> None:
        """Ask to have the current note changed."""
        if self.current:
            self.edit_wanted.emit(self.current)

    def ask_to_remove(self) -> None:
        """Ask to have the current note taken away; it can be taken back with Undo."""
        if self.current:
            self.remove_wanted.emit(self.current)

    def ask_to_search(self) -> None:
        """Ask to have a new place looked for, where the current note has lost its own."""
        entry = self.notes.entry(self.list.currentIndex())
        if entry is not None and entry.note is not None and entry.lost:
            self.search_wanted.emit(entry.note.id)

    def _enable(self) -> None:
        entry = self.notes.entry(self.list.currentIndex()) if self.stack.currentWidget() is self.list else None
        self.go.setEnabled(entry is not None and bool(entry.provision))
        for button in (self.edit, self.remove):
            button.setEnabled(entry is not None)
        self.search.setVisible(entry is not None and entry.lost)

    def _menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if self.notes.entry(index) is None:
            return
        self.list.setCurrentIndex(index)
        menu = QMenu(self)
        for button, keys, does in (
            *(((self.search, "L", self.ask_to_search),) if self.search.isVisibleTo(self) else ()),
            (self.go, "Return", self.go_there),
            (self.edit, "F2", self.ask_to_edit),
            (self.remove, "Del", self.ask_to_remove),
        ):
            action = menu.addAction(button.text(), does)
            action.setShortcut(keys)  # shown here; it is the list that hears it
            action.setEnabled(button.isEnabled())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(place))


class _List(BatchedListView):
    """The list: Enter goes there, E or F2 changes, Del takes away, L looks for a lost place; rows are as high as their
    words in its width.
    """

    def __init__(self, panel: NotesPanel) -> None:
        super().__init__(BATCH, panel)
        self._panel = panel
        self.setAccessibleName(tr("Notes"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def event(self, event: QEvent) -> bool:
        """F2 is the list's own here: elsewhere it is the legend's."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2 and not event.modifiers():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        does = {
            Qt.Key.Key_Return: self._panel.go_there,
            Qt.Key.Key_Enter: self._panel.go_there,
            Qt.Key.Key_F2: self._panel.ask_to_edit,
            Qt.Key.Key_E: self._panel.ask_to_edit,
            Qt.Key.Key_Delete: self._panel.ask_to_remove,
            Qt.Key.Key_L: self._panel.ask_to_search,
        }.get(Qt.Key(event.key()))
        if does is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            does()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.place_anew()
