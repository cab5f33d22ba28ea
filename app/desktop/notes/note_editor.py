"""Writing a note: its text, what it is to the delegation, a colour, and whether it may be shared.

Ctrl+Enter keeps it, Esc leaves it; what was typed and not kept lies on this computer and is offered again
(`services/dossiers/unsaved_work.py`). It stores nothing in a dossier: who opened it does, and says whether that was
done.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.draft_keeper import DraftKeeper
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import in_quotes
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.desktop.notes.note_words import SIGNS, colour_words, priority_title, title_words
from app.desktop.notes.palette import COLOURS, SWATCH, sign_icon, swatch
from app.services.dossiers.unsaved_work import UnsavedWork as Unkept
from app.services.notes.drafting import EditedNote, as_words
from app.treaty.notes import Note, Priority

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from app.desktop.ground.style.theme import Theme
    from app.job import Overtaken
    from app.place import DossierPlace
    from app.services.dossiers.unsaved_work import UnsavedFiles

KIND = "note"
"""As which sort notes lie among what was begun."""
_SHOWN = 220
"""Letters of the words of a note that are shown above it."""


class NoteEditor(QDialog):
    """One note in hand. Emits `keep_wanted(begun)` with what it says now, `remove_wanted(id)` for one that is kept,
    and `left(begun, written)` when it was left, with whether something was typed that is in no dossier.
    """

    keep_wanted = Signal(object)
    remove_wanted = Signal(str)
    left = Signal(object, bool)

    def __init__(
        self,
        begun: EditedNote,
        dossier: DossierPlace,
        theme: Theme,
        unfinished: UnsavedFiles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._begun, self._dossier, self._theme = begun, dossier, theme
        self._busy = self._done = False
        self.seen: Note | None = None
        """The note in the dossier as whoever writes here knows it, None while it is new."""
        self._keeper = DraftKeeper(unfinished, self._unkept, self)
        self.text = QPlainTextEdit(begun.note.text)
        self.priorities, self.colours = QButtonGroup(self), QButtonGroup(self)
        self.private = QCheckBox(tr("P&rivate: left out of what is exported or shared"))
        self.private.setChecked(begun.note.private)
        self.refusal, self.also = QLabel(), QLabel()
        self.keep = QPushButton(tr("&Keep (Ctrl+Enter)"))
        self.leave = QPushButton(tr("C&lose (Esc)"))
        self.remove = QPushButton(tr("Re&move"))
        self._lay_out()
        self.text.textChanged.connect(self._keeper.touch)
        self.priorities.idToggled.connect(lambda _id, _on: self._keeper.touch())
        self.colours.idToggled.connect(lambda _id, _on: self._chosen_colour())
        self.private.toggled.connect(lambda _on: self._keeper.touch())
        self.keep.clicked.connect(self.ask_to_keep)
        self.leave.clicked.connect(self.reject)
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(begun.note.id))
        self.text.installEventFilter(self)

    def _lay_out(self) -> None:
        note = self._begun.note
        title = QLabel(title_words(note)[:1].upper() + title_words(note)[1:])
        bold = QFont(title.font())
        bold.setBold(True)
        title.setFont(bold)
        title.setWordWrap(True)
        self.setWindowTitle(tr("Note"))
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(title)
        if quote := _quoted(note):
            column.addWidget(quote)
        self.text.setAccessibleName(tr("Text of the note"))
        self.text.setPlaceholderText(tr("What is to be remembered here?"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(96)
        column.addWidget(self.text, 1)
        column.addWidget(self._row_of_priorities())
        column.addWidget(self._row_of_colours())
        column.addWidget(self.private)
        self.refusal.setWordWrap(True)
        self.refusal.setAccessibleName(tr("Why it was not kept"))
        self.refusal.hide()
        self.also.setWordWrap(True)
        self.also.hide()
        column.insertWidget(1, self.also)
        column.addWidget(self.refusal)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        for button in (self.leave, self.keep):
            buttons.addWidget(button)
        self.remove.setVisible(self._begun.target is None)
        self.keep.setDefault(True)
        for button in (self.leave, self.remove):
            button.setAutoDefault(False)
        column.addLayout(buttons)
        chosen = (*self.priorities.buttons(), *self.colours.buttons())
        in_turn = (self.text, *chosen, self.private, self.keep, self.leave, self.remove)
        for before, after in pairwise(in_turn):
            QWidget.setTabOrder(before, after)
        self.resize(460, 400)
        self.text.setFocus()

    def say_also(self, others: int) -> None:
        """Say at how many other changes the note is kept, too."""
        self.also.setText(tr("It is kept at %n other chosen amendments, too.", "", others) if others else "")
        self.also.setVisible(bool(others))

    def _row_of_priorities(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        for number, priority in enumerate(Priority):
            button = QRadioButton(priority_title(priority))
            button.setIcon(sign_icon(SIGNS[priority], self._theme))
            button.setIconSize(QSize(SWATCH, SWATCH))
            button.setChecked(priority is self._begun.note.priority)
            self.priorities.addButton(button, number)
            flow.addWidget(button)
        row.setAccessibleName(tr("What these words are to the delegation"))
        return row

    def _row_of_colours(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        for number, name in enumerate(("", *COLOURS)):
            button = QToolButton()
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setIconSize(QSize(SWATCH, SWATCH))
            button.setToolTip(colour_words(name))
            button.setAccessibleName(colour_words(name))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setChecked(name == self._begun.note.colour)
            self.colours.addButton(button, number)
            flow.addWidget(button)
        row.setAccessibleName(tr("Colour of the note"))
        self._draw_swatches()
        return row

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        for number, priority in enumerate(Priority):
            self.priorities.button(number).setIcon(sign_icon(SIGNS[priority], theme))
        self._draw_swatches()

    def _draw_swatches(self) -> None:
        for number, name in enumerate(("", *COLOURS)):
            button = self.colours.button(number)
            button.setIcon(swatch(name, self._theme, chosen=button.isChecked()))

    def _chosen_colour(self) -> None:
        self._draw_swatches()
        self._keeper.touch()

    # --- what it says ---

    @property
    def begun(self) -> EditedNote:
        """The note as it is written now."""
        colour = ("", *COLOURS)[max(0, self.colours.checkedId())]
        note = replace(
            self._begun.note,
            text=self.text.toPlainText(),
            priority=tuple(Priority)[max(0, self.priorities.checkedId())],
            colour=colour,
            private=self.private.isChecked(),
        )
        return replace(self._begun, note=note)

    @property
    def written(self) -> bool:
        """Whether it says something else than when it was opened."""
        return self.begun != self._begun

    def _unkept(self) -> Unkept | None:
        if not self.written:
            return None
        note = self.begun.note
        return Unkept(
            KIND,
            str(self._dossier.absolute()),
            note.id,
            title_words(note),
            {"text": note.text, "note": as_words(self.begun)},
        )

    def take(self, begun: EditedNote) -> None:
        """Go on with what had been written: it is shown, and is not kept yet."""
        note = begun.note
        self.text.setPlainText(note.text)
        self.priorities.button(tuple(Priority).index(note.priority)).setChecked(True)
        colours = ("", *COLOURS)
        self.colours.button(colours.index(note.colour) if note.colour in colours else 0).setChecked(True)
        self.private.setChecked(note.private)

    # --- its end ---

    def ask_to_keep(self) -> None:
        """Ask for the note to be kept; `kept` or `refuse` says what came of it."""
        if self._busy:
            return
        self._set_busy(True)
        self._keeper.flush()
        self.keep_wanted.emit(self.begun)

    def kept(self) -> None:
        """It is in the dossier now, or taken out of it: there is nothing left to be lost."""
        self._done = True
        self._keeper.drop()
        self.accept()

    def refuse(self, sentence: str, then: str = "") -> None:
        """It could not be kept, and what can be done then; nothing that was typed is lost."""
        self._set_busy(False)
        self.refusal.setText(f"! {sentence} {then}".rstrip())
        self.refusal.show()

    def overtaken(self, reason: Overtaken) -> None:
        """Somebody else changed the note meanwhile, which is told; what was typed stays, and may be kept then."""
        self.seen = reason.now if isinstance(reason.now, Note) else None
        self.refuse(
            translate_message(reason.message), tr("What you wrote is still here; keep it once more to have it instead.")
        )

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.keep.setEnabled(not busy)
        self.refusal.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter keeps the note, also while its text is typed."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _keeps(event):
            self.ask_to_keep()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _keeps(event):
            self.ask_to_keep()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Leave it; what was typed is written down to be offered again."""
        self._keeper.flush()
        written = self.written and not self._done
        super().reject()
        self.left.emit(self.begun, written)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is leaving."""
        self._keeper.flush()
        super().closeEvent(event)


def _keeps(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held == Qt.KeyboardModifier.ControlModifier


def _quoted(note: Note) -> QLabel | None:
    """The words of a note, in the direction of their own language; None for a note without any."""
    words = " ".join(note.anchor.quote.split())
    if not words:
        return None
    cut = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"
    label = QLabel(in_quotes(cut))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    italic = QFont(label.font())
    italic.setItalic(True)
    label.setFont(italic)
    label.setToolTip(words)
    label.setAccessibleName(tr("The words of the note"))
    return label
