"""The legend of origins: which colour and number stands for which draft, and how many words of it stand in the newest.

A click on an entry leaves only its words in full ink; a second click shows all again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from app.desktop.ground.language.terms import facts_name
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from app.desktop.life.card_layout import CardStyle
    from app.redline.life.model import ProvisionLife


class OriginLegend(QWidget):
    """One entry for each draft from which words are shown. Emits `wanted(origin)`, -1 for all."""

    wanted = Signal(int)

    def __init__(self, type_: CardStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._type = type_
        self.entries: list[_Entry] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(12, 4, 12, 4)
        self.setAccessibleName(tr("Colours by draft of origin"))

    def show_life(self, life: ProvisionLife | None) -> None:
        """Show the drafts from which words of a life come, with their number in the newest draft that has it."""
        for entry in self.entries:
            self._flow.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self.entries = []
        if life is None:
            return
        newest = next((v for v in reversed(life.versions) if v.origins), None)
        counts = {origin.draft: origin.words for origin in newest.origins} if newest else {}
        ever = sorted({origin.draft for version in life.versions for origin in version.origins})
        for origin in ever:
            draft = life.drafts[origin]
            words = tr("%n words", "", counts.get(origin, 0))
            entry = _Entry(origin, facts_name(draft), words, len(life.drafts), self._type, self)
            entry.toggled.connect(lambda on, entry=entry: self._toggled(entry, on))
            self._flow.addWidget(entry)
            entry.show()
            self.entries.append(entry)

    def set_type(self, type_: CardStyle) -> None:
        """Use other colours or fonts."""
        self._type = type_
        for entry in self.entries:
            entry.set_type(type_)
        self.updateGeometry()

    def _toggled(self, entry: _Entry, on: bool) -> None:
        if on:
            for other in self.entries:
                if other is not entry:
                    other.setChecked(False)
        if on or not any(other.isChecked() for other in self.entries):
            self.wanted.emit(entry.origin if on else -1)


class _Entry(QAbstractButton):
    """One draft of origin: its colour with its number, its label, its count."""

    def __init__(self, origin: int, label: str, count: str, drafts: int, type_: CardStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.origin = origin
        self._label, self._count, self._drafts, self._type = label, count, drafts, type_
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("{number}: {draft}, {words}").format(number=origin + 1, draft=label, words=count))
        self.setToolTip(tr("Show only the words that first stood in {draft}").format(draft=label))

    def set_type(self, type_: CardStyle) -> None:
        """Use other colours or fonts."""
        self._type = type_
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for swatch, label and count."""
        metrics = QFontMetrics(self._type.small)
        bold = QFont(self._type.small)
        bold.setBold(True)
        wide = QFontMetrics(bold).horizontalAdvance(self._label) + metrics.horizontalAdvance(f"  {self._count}")
        return QSize(wide + 24 + 22, max(24, metrics.height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the entry as a button that is down while only its words are shown."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = self._type.theme
            whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            if self.isChecked() or self.underMouse() or self.hasFocus():
                painter.setPen(QPen(theme.colour("accent" if self.hasFocus() or self.isChecked() else "line"), 1.4))
                painter.setBrush(theme.colour("paper") if self.isChecked() else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(whole, 4, 4)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            swatch = QRectF(8, (self.height() - 18) / 2, 22, 18)
            words = QRectF(36, 0, self.width() - 40, self.height())
            if mirrored:
                swatch.moveLeft(self.width() - 30)
                words.moveLeft(4)
            painter.setPen(QPen(theme.colour("faint"), 1))
            painter.setBrush(theme.heat_of(self.origin, self._drafts) if self.origin else theme.colour("paper"))
            painter.drawRect(swatch)
            bold = QFont(self._type.small)
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(theme.colour("ink"))
            painter.drawText(swatch, Qt.AlignmentFlag.AlignCenter, str(self.origin + 1))
            across = Qt.AlignmentFlag.AlignLeft  # which Qt turns round where the window is read from the right
            painter.drawText(words, int(across | Qt.AlignmentFlag.AlignVCenter), self._label)
            taken = QFontMetrics(bold).horizontalAdvance(f"{self._label}  ")
            painter.setFont(self._type.small)
            painter.setPen(theme.colour("faint"))
            rest = words.adjusted(0, 0, -taken, 0) if mirrored else words.adjusted(taken, 0, 0, 0)
            painter.drawText(rest, int(across | Qt.AlignmentFlag.AlignVCenter), self._count)
