"""The field in which pasted text stands: what was copied, with what is struck, underlined, inserted or deleted kept.

What comes from the clipboard is read by the services before it is shown: no HTML of others is ever given to Qt. What
the reader types or takes away there counts as much as what was copied.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.translation import tr
from app.desktop.texts.selection.clipboard import WORDS
from app.job import Refused
from app.services.imports.pasting import FormattedText, paragraphs_of_html, paragraphs_of_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.imports.pasting import FormattedParagraph

_PLAIN = 1_000_000
"""Characters of plain text that are shown; a draft of that length is a file."""
_CHANGED = QTextCharFormat.Property.UserProperty
"""Holds "inserted" or "deleted" where a word processor said so."""


class PasteField(QTextEdit):
    """Emits `refused(sentence)` when what was copied cannot be read, and `pasted` after something was."""

    refused = Signal(str)
    pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("The text that was shown"))
        self.setPlaceholderText(tr("Copy the text from the screen in the room, and paste it here."))
        self.wrapped = True
        """Nothing but plain lines stand here: one may go on in the next."""
        self.hidden = 0

    def take(self, data: QMimeData) -> None:
        """Put what was copied in the place of what is marked."""
        self.insertFromMimeData(data)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt's door for what is pasted or dropped."""
        try:
            own = source.hasFormat(WORDS)
            if not own and source.hasHtml() and source.html().strip():
                paragraphs, hidden = paragraphs_of_html(source.html())
                rich = True
            else:
                # Copied in a window of this program: the words, without the place and the draft named before them.
                text = bytes(source.data(WORDS).data()).decode(errors="replace") if own else source.text()
                if len(text) > _PLAIN:
                    raise Refused(
                        "What was copied is too large; copy the part that is needed, or save it as a file and import "
                        "that."
                    )
                paragraphs, hidden, rich = paragraphs_of_text(text), 0, own
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
            return
        self.hidden += hidden
        self.wrapped = self.wrapped and not rich
        self._insert(paragraphs)
        self.pasted.emit()

    def hold(self, paragraphs: Sequence[FormattedParagraph], *, wrapped: bool, hidden: int) -> None:
        """Hold these paragraphs, as they had been pasted before, and nothing else."""
        self.empty()
        self._insert(paragraphs)
        self.wrapped, self.hidden = wrapped, hidden
        self.pasted.emit()

    def _insert(self, paragraphs: Sequence[FormattedParagraph]) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for at, paragraph in enumerate(paragraphs):
            if at:
                cursor.insertBlock()
            for words in paragraph:
                cursor.insertText(words.text, _format(words.looks))
        cursor.setCharFormat(QTextCharFormat())
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def paragraphs(self) -> tuple[FormattedParagraph, ...]:
        """What stands in the field now."""
        found: list[FormattedParagraph] = []
        block = self.document().begin()
        while block.isValid():
            found.append(_paragraph(block))
            block = block.next()
        return tuple(found)

    def lines(self) -> list[str]:
        """The lines in the field."""
        return self.toPlainText().split("\n")

    def has_looks(self) -> bool:
        """Whether words are struck or underlined by hand."""
        return any({"strike", "underline"} & words.looks for paragraph in self.paragraphs() for words in paragraph)

    def empty(self) -> None:
        """Hold nothing, as when the field was made."""
        self.clear()
        self.setCurrentCharFormat(QTextCharFormat())
        self.wrapped, self.hidden = True, 0
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _paragraph(block: QTextBlock) -> FormattedParagraph:
    """The words of a paragraph of the field with their looks."""
    words: list[FormattedText] = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        if fragment.isValid():
            text = fragment.text().replace("\u2028", " ").replace("\ufffc", "")
            if text:
                words.append(FormattedText(text, _looks(fragment.charFormat())))
        iterator += 1
    return tuple(words)


def _format(looks: frozenset[str]) -> QTextCharFormat:
    made = QTextCharFormat()
    for changed in ("inserted", "deleted"):
        if changed in looks:
            made.setProperty(_CHANGED, changed)
    made.setFontStrikeOut(bool({"strike", "deleted"} & looks))
    made.setFontUnderline(bool({"underline", "inserted"} & looks))
    if "bold" in looks:
        made.setFontWeight(QFont.Weight.Bold)
    made.setFontItalic("italic" in looks)
    return made


def _looks(form: QTextCharFormat) -> frozenset[str]:
    changed = str(form.property(_CHANGED) or "")
    looks = {changed} if changed else set()
    if form.fontStrikeOut() and changed != "deleted":
        looks.add("strike")
    if form.fontUnderline() and changed != "inserted":
        looks.add("underline")
    if form.fontWeight() >= QFont.Weight.Bold:
        looks.add("bold")
    if form.fontItalic():
        looks.add("italic")
    return frozenset(looks)
