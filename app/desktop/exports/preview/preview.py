"""The preview: the pages that would be written, made anew in another process whenever something else is chosen.

It shows the pages, small pictures of them, which page it is, how large the file is, and how far it is with new ones.
What is chosen, and where it is written, is not its business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.exports.preview.file_page import FilePage
from app.desktop.exports.preview.page_view import PageView
from app.desktop.exports.preview.renderer import Renderer
from app.desktop.exports.preview.thumbnails import Thumbnails
from app.desktop.ground.background_jobs import Job, JobSignals
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import number_words, percent_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.elided_label import ElidedLabel
from app.desktop.ground.widgets.page_stack import PageStack
from app.job import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.desktop.ground.style.theme import Theme
    from app.job import Progress
    from app.message import Message

_LARGE = 10_000_000
"""Bytes from which a size is told in megabytes."""
PAUSE = 350
"""Milliseconds without another choice after which pages are made."""


class Preview(QWidget):
    """Emits `ready()` when the pages of what was chosen last are there, and `failed(bug)` for a fault."""

    ready = Signal()
    failed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages: bytes | None = None
        """The pages of what was chosen last; None while they are made."""
        self._make: Callable[[Progress], bytes] | None = None
        self._job: Job | None = None
        self._of: object = None
        self._anew = True
        """Whether the next pages are of something else than those before."""
        self._teller = JobSignals()
        self._teller.progressed.connect(self._progressed)
        self._teller.ended.connect(self._ended)
        self._pool = QThreadPool(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._begin)
        self.renderer = Renderer(self)
        self.view, self.thumbnails = PageView(self.renderer, theme), Thumbnails()
        self._lay_out()
        self._connect()
        self.say(tr("Here the pages are shown as they would be written. Compare two drafts first."))

    def _lay_out(self) -> None:
        self.number, self.extent = QSpinBox(), QLabel()
        self.number.setAccessibleName(tr("Page"))
        self.number.setKeyboardTracking(False)
        self.scale = QLabel()
        self.smaller, self.larger = _button("−", tr("Smaller")), _button("+", tr("Larger"))
        self.width_fit = _button(tr("Fit width"), tr("Fit the width of the page"))
        self.page_fit = _button(tr("Whole page"), tr("Show the whole page"))
        for button in (self.width_fit, self.page_fit):
            button.setCheckable(True)
        self.progress, self.cancel = QProgressBar(), QPushButton(tr("Cancel"))
        self.step = ElidedLabel()
        self.step.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.progress.setMaximumWidth(160)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How far the pages are"))
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 4)
        bar.setSpacing(8)
        for widget in (self.number, self.extent, self.smaller, self.scale, self.larger, self.width_fit, self.page_fit):
            bar.addWidget(widget)
        bar.addStretch(1)
        for hidden in (self.step, self.progress, self.cancel):
            bar.addWidget(hidden, 8 if hidden is self.step else 0)
            hidden.hide()
        # As high as what may stand in it: nothing below moves when a button comes or goes.
        bar.addStrut(max(self.cancel.sizeHint().height(), self.number.sizeHint().height()))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setMargin(32)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.again = QPushButton(tr("Try again"))
        saying = QWidget()
        column = QVBoxLayout(saying)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.thumbnails)
        row.addWidget(self.view, 1)
        self.file = FilePage()
        self.stack = PageStack()
        for page in (shown, saying, self.file):
            self.stack.addWidget(page)
        self.head = QWidget()
        self.head.setLayout(bar)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.renderer.opened.connect(self._opened)
        self.renderer.drawn.connect(lambda page, _scale, image: self.thumbnails.pages.take(page, image))
        self.thumbnails.pages.wanted.connect(self.renderer.want_small)
        self.thumbnails.chosen.connect(self.view.go_to)
        self.view.page_changed.connect(self._show_page)
        self.view.zoomed.connect(self._show_zoom)
        self.number.valueChanged.connect(lambda number: self.view.go_to(number - 1))
        self.smaller.clicked.connect(lambda: self.view.step_zoom(-1))
        self.larger.clicked.connect(lambda: self.view.step_zoom(1))
        self.width_fit.clicked.connect(lambda: self.view.set_fit("width"))
        self.page_fit.clicked.connect(lambda: self.view.set_fit("page"))
        self.cancel.clicked.connect(self.stop)
        self.again.clicked.connect(self._begin)

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self.view.set_look(theme)

    # --- making pages ---

    def show_made(self, make: Callable[[Progress], bytes], *, of: object = None) -> None:
        """Show what `make` makes in a thread, unless something else is wanted at once. Pages `of` the same stay where
        the reader was; those of something else begin at their top.
        """
        self._make = make
        self._anew = self._anew or of != self._of
        self._of = of
        self.pages = None
        self._stop_job()
        self.view.set_stale(True)
        if self._anew or self.stack.currentIndex() != 0:  # no pages of another document stand for those of this one
            self.say(tr("The pages are being made…"))
        self._tell(True)
        self._pause.start()

    def say(self, words: str, *, again: bool = False) -> None:
        """Show a sentence in the place of pages."""
        self.words.setText(words)
        self.again.setVisible(again)
        self.stack.setCurrentIndex(1)
        self._show_size()

    def show_none(self, words: str) -> None:
        """Show a sentence, and make no pages: there are none of what is chosen."""
        self._pause.stop()
        self._stop_job()
        self._make, self.pages = None, None
        self._tell(False)
        self.say(words)

    def show_file(self, title: str, facts: Iterable[tuple[str, str]]) -> None:
        """Show what a file will have that has no pages to be looked at, and make none."""
        self.show_none(self.file.lead.text())
        self.file.show_file(title, facts)
        self.stack.setCurrentWidget(self.file)
        self._show_size()

    def stop(self) -> None:
        """Make no pages until something else is chosen."""
        self._pause.stop()
        self._stop_job()
        self._tell(False)
        if self.pages is None:
            self.say(tr("The pages are not made: it was cancelled."), again=True)

    def close_pages(self) -> None:
        """Let go of everything; for closing the window."""
        self._pause.stop()
        self._stop_job()
        self._pool.waitForDone(10_000)
        self.renderer.close()

    @property
    def making(self) -> bool:
        """Whether pages are being made, or soon will be."""
        return self._job is not None or self._pause.isActive()

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _begin(self) -> None:
        if self._make is None:
            return
        self._stop_job()
        self._job = Job("", self._make, self._teller)
        self._tell(True)
        self._pool.start(self._job)

    def _tell(self, making: bool) -> None:
        self.progress.setRange(0, 0)
        self.step.tell(tr("Making the pages…"))
        for widget in (self.step, self.progress, self.cancel):
            widget.setVisible(making)

    @Slot(object, int, int, object)
    def _progressed(self, job: Job, done: int, total: int, what: Message | str) -> None:
        if job is self._job:
            self.progress.setRange(0, total)
            self.progress.setValue(done)
            self.step.tell(f"{translate_message(what)} …")

    @Slot(object, str, object)
    def _ended(self, job: Job, what: str, value: object) -> None:
        job.let_go()
        if job is not self._job:
            return
        self._job = None
        self._tell(False)
        if what == "done":
            self._done(value)
        elif isinstance(value, Refused):
            self.say(translate_message(value.message), again=True)
        elif what == "failed":
            self.say(tr("The pages could not be made: this is a fault of the program, not yours."), again=True)
            self.failed.emit(value)

    def _done(self, pages: object) -> None:
        assert isinstance(pages, bytes)
        self.pages = pages
        self.renderer.open(pages)
        self.ready.emit()

    # --- showing them ---

    @Slot(tuple)
    def _opened(self, sizes: tuple[tuple[float, float], ...]) -> None:
        if self.pages is None:  # something else was chosen while they were opened
            return
        self.stack.setCurrentIndex(0)
        self.thumbnails.pages.show_pages(sizes)
        self.view.show_pages(sizes, anew=self._anew)
        self._anew = False
        self.number.blockSignals(True)
        self.number.setRange(1, max(1, len(sizes)))
        self.number.blockSignals(False)
        if self.view.fit:
            self.view.set_fit(self.view.fit)
        self._show_page(self.view.page)
        self._show_size()

    def _show_page(self, page: int) -> None:
        self.number.blockSignals(True)
        self.number.setValue(page + 1)
        self.number.blockSignals(False)
        self.thumbnails.follow(page)

    def _show_size(self) -> None:
        there = self.stack.currentIndex() == 0 and self.pages is not None
        for widget in (self.number, self.smaller, self.scale, self.larger, self.width_fit, self.page_fit):
            widget.setVisible(there)
        if self.pages is None or not there:
            self.extent.setText("")
            return
        said = tr("of {pages} · {size}").format(pages=self.view.pages, size=size_words(len(self.pages)))
        self.extent.setText(said)

    def _show_zoom(self) -> None:
        self.scale.setText(percent_words(round(self.view.zoom * 100)))
        self.width_fit.setChecked(self.view.fit == "width")
        self.page_fit.setChecked(self.view.fit == "page")


def size_words(size: int) -> str:
    """How large a file is, for a reader."""
    if size < _LARGE:
        return tr("{number} kB").format(number=number_words(max(1, round(size / 1000))))
    return tr("{number} MB").format(number=number_words(round(size / 1_000_000)))


def _button(words: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setAutoRaise(True)
    return button
