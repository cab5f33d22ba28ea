"""The parts of which the details of a change are made: lines of words, passages, sections that fold, small buttons.

They are plain widgets, so that a screen reader finds them; each also says itself in words, from which the whole page
is read. Words of documents stand in their own direction.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.desktop.ground.language.direction import html_direction
from app.desktop.ground.language.translation import tr
from app.desktop.ground.style.icons import paint_sign
from app.desktop.ground.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme


class WordsLabel(QLabel):
    """A paragraph: `html` is Qt's rich text, in which every text of a document was escaped. Emits `linkActivated`.

    On a `ground` it is a passage of a document and begins on the side of its own script; else on that of the interface.
    """

    def __init__(self, html: str, theme: Theme, *, faint: bool = False, ground: str = "") -> None:
        super().__init__()
        self._heights: dict[int, int] = {}
        """How high the words are in widths that were asked for: Qt asks a dozen times while it lays out a page, and
        breaks them into lines for each.
        """
        self.plain = QTextDocumentFragment.fromHtml(html).toPlainText()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setOpenExternalLinks(False)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse
        if "<a " in html:
            flags |= Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(flags)
        side = html_direction(self.plain) if ground else html_direction()
        coloured = html.replace("<a ", f"<a style='color:{theme.accent}' ") if "<a " in html else html
        self.setText(f"<p {side} style='margin:0'>{coloured}</p>")
        self.setAccessibleName(self.plain)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._ground = ground
        if faint:
            colours = self.palette()
            colours.setColor(QPalette.ColorRole.WindowText, theme.colour("faint"))
            self.setPalette(colours)
        if ground:
            self.setContentsMargins(6, 4, 6, 4)

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """A line: how wide the words would be alone nobody asks, and how high they are is a question of the width."""
        margins = self.contentsMargins()
        return QSize(80, self.fontMetrics().lineSpacing() + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ground:
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._ground))
                painter.drawRoundedRect(self.rect(), 3, 3)
        super().paintEvent(event)


def passage_html(text: str, marked: Sequence[str] = (), *, tag: str = "") -> str:
    """A passage of a document as rich text: escaped, its line breaks kept, the words `marked` in bold wherever they
    stand; the whole in the element `tag` where there is one.
    """
    pieces: list[str] = []
    at = 0
    if words := [re.escape(word) for word in marked if word.strip()]:
        for found in re.finditer("|".join(sorted(words, key=len, reverse=True)), text, re.IGNORECASE):
            pieces += [escape(text[at : found.start()]), f"<b>{escape(found.group())}</b>"]
            at = found.end()
    pieces.append(escape(text[at:]))
    html = "".join(pieces).replace("\n", "<br>")
    return f"<{tag}>{html}</{tag}>" if tag else html


class Card(QFrame):
    """A box round what belongs together. Its border is broken for what is only matched."""

    def __init__(self, theme: Theme, *, broken: bool = False, quiet: bool = False) -> None:
        super().__init__()
        self._card_theme, self._broken, self._quiet = theme, broken, quiet
        self.marked = False
        """Whether it is the one to which the reader was led."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 8, 10, 8)
        self.column.setSpacing(4)

    def mark(self) -> None:
        """Stand out: the reader was led here."""
        self.marked = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._card_theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(theme.colour("accent" if self.marked else "faint" if self._quiet else "ink"), 1.2)
            if self.marked:
                pen.setWidthF(2.0)
            if self._broken:
                pen.setDashPattern([4.0, 3.0])
            painter.setPen(pen)
            painter.setBrush(theme.colour("paper"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class FoldingSection(QWidget):
    """A heading with what stands under it; it folds. Emits `folded(bool)` when the reader folds or opens it."""

    folded = Signal(bool)

    def __init__(self, words: str, theme: Theme, *, opened: bool) -> None:
        super().__init__()
        self.head = SectionHead(words, theme)
        self.head.setChecked(opened)
        self.inside = QWidget()
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(0, 0, 0, 8)
        self.column.setSpacing(6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        outer.addWidget(self.head)
        outer.addWidget(self.inside)
        self.head.toggled.connect(self._turned)
        self._show(opened)

    def reveal(self) -> None:
        """Open it for now: how the reader folded it for other changes stays as it is."""
        self.head.blockSignals(True)
        self.head.setChecked(True)
        self.head.blockSignals(False)
        self._show(True)

    def _turned(self, opened: bool) -> None:
        self._show(opened)
        self.folded.emit(not opened)

    def _show(self, opened: bool) -> None:
        self.inside.setVisible(opened)


class SectionHead(QAbstractButton):
    """The heading of a section: an arrow, which says whether it is open, and its words."""

    def __init__(self, words: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setText(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.toggled.connect(self._say)
        self._say(False)

    def _say(self, opened: bool) -> None:
        self.setAccessibleDescription(tr("open") if opened else tr("folded"))

    def sizeHint(self) -> QSize:
        return QSize(80, self.fontMetrics().height() + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self._theme.colour("line"))
            painter.drawLine(self.rect().topLeft(), self.rect().topRight())
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            ink = self._theme.colour("accent" if self.hasFocus() or self.underMouse() else "ink")
            place = QRectF(self.width() - 14 if mirrored else 0, 0, 14, self.height())
            painter.save()
            painter.translate(place.center())
            painter.rotate(90 if self.isChecked() else 180 if mirrored else 0)
            paint_sign(painter, "folded", QRectF(-7, -7, 14, 14), ink, 9.0)
            painter.restore()
            painter.setPen(ink)
            room = self.rect().adjusted(0 if mirrored else 18, 0, -18 if mirrored else 0, 0)
            words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(self._theme.colour("accent"), 1.6))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 2, -1, -1), 3, 3)


def row_of(*widgets: QWidget) -> QWidget:
    """Widgets one after the other, in as many lines as they need."""
    holder = QWidget()
    flow = FlowLayout(holder)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    for widget in widgets:
        flow.addWidget(widget)
    return holder


def small_button(words: str, said: str, theme: Theme) -> SmallButton:
    """A button that does not stand out; `said` names it whole for a screen reader."""
    return SmallButton(words, said, theme)


class SmallButton(QPushButton):
    """A quiet button, drawn by itself: hundreds of them are made while a reader goes from change to change."""

    def __init__(self, words: str, said: str, theme: Theme) -> None:
        super().__init__(words)
        self._theme = theme
        self.setAccessibleName(said)
        self.setAutoDefault(True)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 20, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            strong = self.hasFocus() or self.underMouse()
            pen = QPen(self._theme.colour("accent" if strong else "line"), 1.8 if self.hasFocus() else 1.0)
            painter.setPen(pen)
            painter.setBrush(self._theme.colour("current") if self.isDown() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            painter.setPen(self._theme.colour("accent"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
