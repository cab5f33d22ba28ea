"""Lines of a page that are put below those it has, so that a long page is laid out by turns and looks as if it had been
laid out at once. It stands alone: the pages that do so belong to different rooms.
"""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument


def append_html(document: QTextDocument, html: str) -> None:
    """Put paragraphs below those of a document; each keeps the look that it says of itself."""
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    if not document.isEmpty():
        made = QTextDocument()  # the first line has its own look, none of the line before, which Qt would give it
        made.setHtml(html)
        cursor.insertBlock(made.begin().blockFormat(), QTextCharFormat())
    cursor.insertHtml(html)
