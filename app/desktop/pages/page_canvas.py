"""The picture of one page, as large as the reader wants it, with the words that were recognised in it marked.

It shows what it is given and says which word was clicked; paper stays white under every theme, as it is on a desk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QScrollArea, QWidget

from app.desktop.ground.language.translation import tr
from app.desktop.ground.style.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent

    from app.treaty.pages import DrawnPage, PagePicture, PageWord

STEPS = (0.25, 0.35, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Pixels for each point of the picture."""
_EDGE = 3.0
"""Pixels around a word that is marked."""
_VEIL = 28
"""How much colour lies over several words that are marked, of 255."""


class PageCanvas(QScrollArea):
    """Shows a page. Emits `clicked(number)` of a word, and `zoomed()`."""

    clicked = Signal(int)
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fits = True
        """Whether the page is as wide as the view."""
        self.sheet = PageSheet(self)
        self.sheet.pressed.connect(self.clicked)
        self.setWidget(self.sheet)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Picture of the page"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else it comes and goes as it fits

    def show_page(self, picture: PagePicture | DrawnPage | None) -> None:
        """Show a page from its top, None for nothing."""
        self.sheet.show_page(picture)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def mark(self, word: int, last: int = -1) -> None:
        """Mark a word by its number, -1 for none, or all to the `last` one, and bring it into sight."""
        self.sheet.mark(word, last)
        place = self.sheet.place(word)
        if not place.isNull():
            middle = place.center()
            self.ensureVisible(round(middle.x()), round(middle.y()), 80, 80)

    def step_zoom(self, by: int) -> None:
        """One step larger (1) or smaller (-1)."""
        scale = self.sheet.scale
        larger = [step for step in STEPS if step > scale + 0.01]
        smaller = [step for step in STEPS if step < scale - 0.01]
        self.fits = False
        self.sheet.set_scale(larger[0] if by > 0 and larger else smaller[-1] if by < 0 and smaller else scale)
        self.zoomed.emit()

    def fit(self) -> None:
        """Fit the width from now on."""
        self.fits = True
        self._fit()

    def _fit(self) -> None:
        if self.fits:
            self.sheet.set_scale(self.viewport().width() / max(1, self.sheet.picture_width))
        self.zoomed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width anew."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


class PageSheet(QWidget):
    """The paper itself. Emits `pressed(number)` of a word."""

    pressed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.scale = 1.0
        self._image, self._scaled = QImage(), QImage()
        self._words: Sequence[PageWord] = ()
        self._marked, self._last = -1, -1

    @property
    def picture_width(self) -> int:
        """How wide the picture is."""
        return self._image.width()

    def show_page(self, picture: PagePicture | DrawnPage | None) -> None:
        """Show another page, no word marked. What is no picture is shown as an empty page."""
        self._image = _image_of(picture.png) if picture is not None else QImage()
        self._words = picture.words if picture is not None else ()
        self._marked = self._last = -1
        self._size()

    def set_scale(self, scale: float) -> None:
        """So many pixels for each point of the picture."""
        self.scale = max(0.05, scale)
        self._size()

    def _size(self) -> None:
        self._scaled = QImage()
        self.setFixedSize(QSize(round(self._image.width() * self.scale), round(self._image.height() * self.scale)))
        self.update()

    def mark(self, word: int, last: int = -1) -> None:
        """Mark a word, or all to the `last` one."""
        self._marked, self._last = word, max(word, last)
        self.update()

    def place(self, word: int) -> QRectF:
        """Where a word stands, in pixels."""
        if not 0 <= word < len(self._words):
            return QRectF()
        one = self._words[word]
        return QRectF(one.left * self.scale, one.top * self.scale, one.width * self.scale, one.height * self.scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page, waves under doubtful words, a frame around the one that is marked."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor("white"))
            painter.drawImage(QRectF(self.rect()), self._drawn())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(LIGHT.colour("warning"), 1.4))
            for number, word in enumerate(self._words):
                if word.doubtful:
                    painter.drawPolyline(_wave(self.place(number)))
            place = QRectF()
            for number in range(self._marked, self._last + 1) if self._marked >= 0 else ():
                place = place.united(self.place(number))
            if not place.isNull():
                if self._last > self._marked:
                    veil = LIGHT.colour("accent")
                    veil.setAlpha(_VEIL)
                    painter.fillRect(place.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE), veil)
                painter.setPen(QPen(LIGHT.colour("accent"), 2.0))
                painter.drawRoundedRect(place.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE), 3, 3)

    def _drawn(self) -> QImage:
        """The picture in as many points as the screen shows of it."""
        if self._scaled.isNull() and not self._image.isNull():
            ratio = self.devicePixelRatioF()
            self._scaled = self._image.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
                self.size() * ratio,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._scaled

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the word under the pointer."""
        near = _EDGE + 1
        for number in range(len(self._words)):
            if self.place(number).adjusted(-near, -near, near, near).contains(event.position()):
                self.pressed.emit(number)
                return
        super().mousePressEvent(event)


def _image_of(png: bytes) -> QImage:
    """The picture in a file; an empty one where it holds none. It is read as a PNG and as nothing else."""
    image = QImage()
    image.loadFromData(png, "PNG")
    return image


def _wave(place: QRectF) -> QPolygonF:
    """A zigzag below a word."""
    steps = max(2, round(place.width() / 3.0))
    y = place.bottom() + 2.0
    return QPolygonF([QPointF(place.left() + 3.0 * n, y + (1.5 if n % 2 else -1.5)) for n in range(steps + 1)])
