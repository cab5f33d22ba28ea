"""The pages that would be written, one below the other, as large as the reader wants them.

It shows pictures and asks for those that are in sight; it makes none. Until a page is drawn at the scale that is
wanted, the picture of another scale stands in its place.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from app.desktop.exports.preview.renderer import Renderer
    from app.desktop.ground.style.theme import Theme

GAP = 16
_PIXELS = 96 / 72
"""Pixels of a point at 100 %."""
_ROOM = 48_000_000
"""Bytes of pictures that are kept."""
STEPS = (0.25, 0.35, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_TOO_LARGE = 24_000_000
"""Pixels of one picture; a page that is zoomed beyond is drawn smaller and enlarged."""


class PageView(QAbstractScrollArea):
    """The preview. Emits `page_changed(page)` (from 0) and `zoomed()`."""

    page_changed = Signal(int)
    zoomed = Signal()

    def __init__(self, renderer: Renderer, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer, self._theme = renderer, theme
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._zoom = 1.0
        self.fit = "width"
        """ "width", "page", or "" for a zoom of one's own."""
        self._tops: list[int] = []
        self._pictures: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._page = 0
        self._stale = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Preview of the pages"))
        self.verticalScrollBar().valueChanged.connect(self._moved)
        renderer.drawn.connect(self._drawn)

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.viewport().update()

    # --- what is shown ---

    def show_pages(self, sizes: Sequence[tuple[float, float]], *, anew: bool = False) -> None:
        """Show other pages, where the reader was, or `anew` from their top; the renderer is asked for pictures."""
        share = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
        same = len(sizes) == len(self._sizes)
        page, within = self._page, self._within()
        self._sizes = tuple(sizes)
        self._pictures.clear()
        self._stale = False
        self._lay_out()
        if anew:
            self.verticalScrollBar().setValue(0)
            self.horizontalScrollBar().setValue(0)
        elif same:
            self.verticalScrollBar().setValue(round(self._tops[page] + within * self._high(page)) if page else 0)
        else:
            self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()) if page else 0)
        self._moved()
        self.viewport().update()

    def set_stale(self, stale: bool) -> None:
        """Show that the pages are those of before: other ones are being made."""
        self._stale = stale
        self.viewport().update()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The page that is looked at, from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """The scale: 1.0 is as large as on paper."""
        return self._zoom

    def go_to(self, page: int) -> None:
        """Show the top of a page."""
        if self._sizes:
            page = max(0, min(page, self.pages - 1))
            self.verticalScrollBar().setValue(self._tops[page] - GAP // 2)

    def set_fit(self, fit: str) -> None:
        """Fit the "width" or the whole "page" from now on."""
        self.fit = fit
        self._zoom_to(self._fitting())

    def step_zoom(self, by: int) -> None:
        """One step larger (1) or smaller (-1)."""
        larger = [step for step in STEPS if step > self._zoom + 0.01]
        smaller = [step for step in STEPS if step < self._zoom - 0.01]
        self.fit = ""
        self._zoom_to(larger[0] if by > 0 and larger else smaller[-1] if by < 0 and smaller else self._zoom)

    def _zoom_to(self, zoom: float) -> None:
        page, within = self._page, self._within()
        self._zoom = zoom
        self._lay_out()
        if self._sizes:
            self.verticalScrollBar().setValue(round(self._tops[page] + within * self._high(page)))
        self._moved()
        self.zoomed.emit()
        self.viewport().update()

    def _fitting(self) -> float:
        if not self._sizes or not self.fit:
            return self._zoom
        wide = max(size[0] for size in self._sizes) * _PIXELS
        across = max(80, self.viewport().width() - 2 * GAP) / wide
        if self.fit == "width":
            return across
        high = max(size[1] for size in self._sizes) * _PIXELS
        return min(across, max(80, self.viewport().height() - GAP) / high)

    # --- where pages stand ---

    def _high(self, page: int) -> int:
        return round(self._sizes[page][1] * _PIXELS * self._zoom)

    def _wide(self, page: int) -> int:
        return round(self._sizes[page][0] * _PIXELS * self._zoom)

    def _within(self) -> float:
        """How far into the page the top of the view is, as a share."""
        if not self._sizes or not self._tops:
            return 0.0
        return (self.verticalScrollBar().value() - self._tops[self._page]) / max(1, self._high(self._page))

    def _lay_out(self) -> None:
        self._page = min(self._page, max(0, self.pages - 1))
        self._tops = []
        top = GAP
        for page in range(self.pages):
            self._tops.append(top)
            top += self._high(page) + GAP
        view = self.viewport().size()
        self.verticalScrollBar().setRange(0, max(0, top - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(40)
        widest = max((self._wide(page) for page in range(self.pages)), default=0) + 2 * GAP
        self.horizontalScrollBar().setRange(0, max(0, widest - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())

    def _rect(self, page: int) -> QRect:
        """Where a page stands in the view."""
        wide, view = self._wide(page), self.viewport().width()
        left = (view - wide) // 2 if wide + 2 * GAP <= view else GAP - self.horizontalScrollBar().value()
        return QRect(QPoint(left, self._tops[page] - self.verticalScrollBar().value()), QSize(wide, self._high(page)))

    def _in_sight(self) -> list[int]:
        view = self.viewport().rect()
        return [page for page in range(self.pages) if self._rect(page).intersects(view)]

    def _moved(self) -> None:
        seen = self._in_sight()
        if seen:
            middle = self.viewport().height() // 3
            page = next((p for p in seen if self._rect(p).bottom() >= middle), seen[-1])
            if page != self._page:
                self._page = page
                self.page_changed.emit(page)
        self._ask(seen)
        self.viewport().update()

    # --- pictures ---

    def _scale(self, page: int) -> float:
        """Pixels for each point at which a page is drawn."""
        scale = _PIXELS * self._zoom * self.devicePixelRatioF()
        wide, high = self._sizes[page]
        if wide * high * scale * scale > _TOO_LARGE:
            scale = float((_TOO_LARGE / (wide * high)) ** 0.5)
        return round(scale, 3)

    def _ask(self, seen: list[int]) -> None:
        """Ask for the pictures in sight, and for the pages before and behind."""
        around = [page for page in (seen[-1] + 1, seen[0] - 1) if 0 <= page < self.pages] if seen else []
        wanted = [(page, self._scale(page)) for page in (*seen, *around)]
        missing = [(p, scale) for p, scale in wanted if p not in self._pictures or self._pictures[p][0] != scale]
        if missing:
            self._renderer.want(missing)

    def _drawn(self, page: int, scale: float, image: QImage) -> None:
        if page >= self.pages or (page in self._pictures and self._pictures[page][0] == self._scale(page)):
            return
        self._pictures[page] = (scale, image)
        self._pictures.move_to_end(page)
        while len(self._pictures) > 2 and sum(one.sizeInBytes() for _, one in self._pictures.values()) > _ROOM:
            self._pictures.popitem(last=False)
        self.viewport().update(self._rect(page))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pages that are in sight."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), self._theme.colour("panel"))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for page in self._in_sight():
                place = self._rect(page)
                painter.fillRect(place, QColor("white"))
                if page in self._pictures:
                    painter.drawImage(QRectF(place), self._pictures[page][1])
                painter.setPen(QPen(self._theme.colour("line"), 1))
                painter.drawRect(place.adjusted(-1, -1, 0, 0))
                if self._stale:
                    veil = QColor(self._theme.panel)
                    veil.setAlpha(120)
                    painter.fillRect(place, veil)
            if self.hasFocus():
                painter.setPen(QPen(self._theme.colour("accent"), 2))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    # --- keys, wheel, size ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PageUp and PageDown turn pages, Home and End go to the ends, plus and minus zoom."""
        keys = Qt.Key
        if event.key() in (keys.Key_PageDown, keys.Key_PageUp):
            self.go_to(self._page + (1 if event.key() == keys.Key_PageDown else -1))
        elif event.key() in (keys.Key_Home, keys.Key_End):
            self.go_to(0 if event.key() == keys.Key_Home else self.pages - 1)
        elif event.key() in (keys.Key_Plus, keys.Key_Equal, keys.Key_Minus):
            self.step_zoom(-1 if event.key() == keys.Key_Minus else 1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in sight where it was."""
        super().resizeEvent(event)
        self._zoom_to(self._fitting())

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Paint anew: pages are small pictures."""
        self._moved()
