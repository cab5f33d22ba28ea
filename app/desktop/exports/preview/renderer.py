"""Pictures of pages, drawn in one thread beside the event loop, the one that is looked at first.

It knows pages and scales; what is shown where is the preview's business.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QImage

from app.services.exports.preview_images import PagePictures

if TYPE_CHECKING:
    from app.services.exports.preview_images import PreviewImage


class Renderer(QObject):
    """Emits `opened(sizes)` when pages are open (their sizes in points), and `drawn(page, scale, image)` for each
    picture that was wanted. All signals come in the thread of the window.
    """

    opened = Signal(tuple)
    drawn = Signal(int, float, QImage)
    _come = Signal(int, str, object)
    """(which pages, what, value): from the thread that draws."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._lock = threading.Lock()
        self._wanted: list[tuple[int, float]] = []
        self._small: list[tuple[int, float]] = []
        self._pages: PagePictures | None = None
        """Used in the thread of the pool alone."""
        self._which = self._told = 0
        """Which pages are wanted, and of which the sizes are told: until then, what is wanted speaks of others."""
        self._closed = False
        self._come.connect(self._take)

    def open(self, pages: bytes) -> None:
        """Show other pages from now on."""
        with self._lock:
            self._which += 1
            self._wanted.clear()
            self._small.clear()
        which = self._which
        self._start(lambda: self._open(which, pages))

    def want(self, wanted: list[tuple[int, float]]) -> None:
        """What is to be drawn, the most urgent first: pages and their scales. What was wanted before is forgotten."""
        if self._told != self._which:
            return
        with self._lock:
            self._wanted = list(wanted)
        self._start(self._draw)

    def want_small(self, page: int, scale: float) -> None:
        """A small picture that is to be drawn when no other is wanted."""
        if self._told != self._which:
            return
        with self._lock:
            self._small.append((page, scale))
        self._start(self._draw)

    def beside(self, work: Callable[[PagePictures], None]) -> None:
        """Have something else done with the open pages in the same thread; it must catch what can go wrong."""

        def with_pages() -> None:
            if self._pages is not None:
                work(self._pages)

        self._start(with_pages)

    def close(self) -> None:
        """Let go of everything, and wait until the thread has."""
        self._closed = True
        with self._lock:
            self._which += 1
            self._wanted.clear()
            self._small.clear()
        self._start(self._let_go)
        self._pool.waitForDone(10_000)

    # --- in the thread of the pool ---

    def _start(self, work: Callable[[], None]) -> None:
        self._pool.start(_Task(work))

    def _open(self, which: int, pages: bytes) -> None:
        if which != self._which:
            return
        self._let_go()
        self._pages = PagePictures(pages)
        self._come.emit(which, "opened", self._pages.sizes)

    def _draw(self) -> None:
        """Draw what is wanted most, and then the next."""
        while True:
            with self._lock:
                waiting = self._wanted or self._small
                if self._pages is None or not waiting:
                    return
                which, (page, scale) = self._which, waiting.pop(0)
            picture = self._pages.picture(page, scale)
            self._come.emit(which, "drawn", (page, scale, image_of(picture)))

    def _let_go(self) -> None:
        if self._pages is not None:
            self._pages.close()
            self._pages = None

    # --- in the thread of the window ---

    def _take(self, which: int, what: str, value: object) -> None:
        if which != self._which or self._closed:
            return
        if what == "opened":
            self._told = which
            self.opened.emit(value)
        elif isinstance(value, tuple):
            self.drawn.emit(*value)


class _Task(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Do it."""
        self._work()


def image_of(picture: PreviewImage) -> QImage:
    """A picture as Qt has it, with pixels of its own."""
    made = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    return made.copy()
