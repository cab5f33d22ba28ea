"""The change map beside the scroll bar: every change at its place in the whole document, and the part that is in sight.

It shows what the filter shows. The marks (`marks.py`) are drawn at their places (`positions.py`) once into a
picture, again only when the texts are laid out anew; scrolling draws the picture and the frame. It decides nothing of
what a change is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from app.desktop.ground.language.translation import tr
from app.desktop.ground.time_slices import TimeSlicer
from app.desktop.texts.change_map.descriptions import counts_words, tip_words
from app.desktop.texts.change_map.marks import (
    FLAG_REACH,
    LEAST,
    WIDTH,
    MapMark,
    form_of,
    paint_flag,
    paint_stroke,
    paint_ticks,
    strokes_of,
    ticks_of,
)
from app.desktop.texts.change_map.positions import (
    ChangedRow,
    MapPlace,
    changed_rows,
    headed_rows,
    lay_out_heads,
    lay_out_marks,
    on_map,
)
from app.treaty.changes import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from app.desktop.ground.style.theme import Theme
    from app.desktop.texts.side_by_side import SideBySide
    from app.redline.model import ChangeView, Redline, Row

NEAR = 4.0
"""How far from a mark the pointer still means it."""
WAIT_MS = 150
"""How soon the picture follows another layout."""
MANY = 200
"""Changes from which on the picture follows everything a little later."""
LONG = 2_000
"""Rows from which on it does so, too: the places of all articles are looked for."""
SETTLING_MS = 1500
"""Heights become exact in many small slices; as long as they do, the picture follows at most this often."""


class ChangeMap(QWidget):
    """Stands at the side of a SideBySide. Emits `change_wanted(id)` when the reader picks a mark; scrolls the texts
    itself when the reader presses or draws elsewhere.
    """

    change_wanted = Signal(str)

    def __init__(self, texts: SideBySide, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._theme = theme
        self._redline: Redline | None = None
        self._views: dict[str, ChangeView] = {}
        self._shown: frozenset[str] | None = None
        self._red: frozenset[str] = frozenset()
        self._noted: frozenset[str] = frozenset()
        self._current = ""
        self._changed: list[ChangedRow] = []
        self._forms: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._places: list[MapPlace] = []
        self._heads: list[tuple[str, int, bool]] = []
        self._articles: list[tuple[str, float, bool]] = []
        """Where articles and divisions begin in the picture that is shown."""
        self._stale = True
        self._picture: QPixmap | None = None
        self._held: float | None = None
        self._drawn = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._draw_anew)
        self._drawing = TimeSlicer(self)
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        texts.scrolled.connect(self.update)
        texts.laid_out.connect(self._later)
        self._say()

    # --- what is shown ---

    def show_redline(self, redline: Redline | None) -> None:
        """Show the changes of another redline, all of them."""
        self._shown, self._current = None, ""
        self.refresh(redline)

    def refresh(self, redline: Redline | None) -> None:
        """Show the same changes with other facts; what the filter hides stays hidden."""
        self._redline = redline
        self._views = {view.id: view for view in redline.changes} if redline else {}
        self._forms = {view.id: form_of(view) for view in self._views.values()}
        self._numbers = {row.id: number for number, row in enumerate(redline.rows)} if redline else {}
        self._heads = headed_rows(redline.rows) if redline else []
        self.forget()

    def show_only(self, changes: Collection[str] | None) -> None:
        """Show these changes only (their ids); None for all."""
        shown = None if changes is None else frozenset(changes)
        if shown != self._shown:
            self._shown = shown
            self.forget()

    def flag(self, red_lines: Collection[str], noted: Collection[str]) -> None:
        """Flag the changes (ids) that touch a red line, and those that have a note."""
        flagged = frozenset(red_lines), frozenset(noted)
        if flagged != (self._red, self._noted):
            self._red, self._noted = flagged
            self.forget()

    def show_current(self, change: str) -> None:
        """Point at the change that is being read; "" for none."""
        self._current = change
        self.update()

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        if theme == self._theme:
            return
        self._theme = theme
        if self._many:
            self._late.start(WAIT_MS)
        else:
            self._draw_anew()

    def forget(self) -> None:
        """What was drawn and said holds no longer: say it anew, and draw it when it is next painted."""
        self._stale = True
        if self._many:
            self._picture = None
            self._drawing.stop()
            self._late.start(WAIT_MS)
            self.update()
        else:
            self._draw_anew()

    @property
    def drawn(self) -> bool:
        """Whether the picture is that of the texts as they are laid out now, or is drawn when it is next painted."""
        return not (self._late.isActive() or self._drawing.going)

    @property
    def _many(self) -> bool:
        """Whether so many marks are drawn that the texts beside them are shown first."""
        return len(self._views) > MANY or len(self._numbers) > LONG

    def _renew(self) -> None:
        """Gather anew which changes are shown in which rows, where that holds no longer."""
        if not self._stale:
            return
        self._stale = False
        self._changed = changed_rows(self._redline.rows if self._redline else (), self._shown)
        self._say()

    def _draw_anew(self) -> None:
        self._late.stop()
        if self._many:
            self._drawing.begin(self._draw())
            return
        self._drawing.stop()
        self._renew()
        self._picture = None  # it is drawn when it is next painted
        self.update()

    def draw_by_turns(self) -> Iterator[None]:
        """Draw the picture of many changes now, each piece in a turn of the event loop."""
        if self._many:
            self._late.stop()
            self._drawing.stop()
            yield from self._draw()

    def _later(self) -> None:
        wait = WAIT_MS if self._texts.settled else SETTLING_MS
        if not self._late.isActive() or self._late.remainingTime() > wait:
            self._late.start(wait)

    def _say(self) -> None:
        """Name and counts, for whoever does not see the map."""
        self.setAccessibleName(tr("Change map"))
        seen = [view for view in self._views.values() if self._wanted(view.id)]
        self.setAccessibleDescription(counts_words(seen, self._red, self._noted))

    # --- where things are ---

    def marks(self) -> list[MapMark]:
        """Every change that is shown, at each of its places, in the order of the rows."""
        return [MapMark(*place) for place in self._lay_out()]

    def _lay_out(self) -> list[MapPlace]:
        """The places of all marks, in pixels of the texts."""
        self._renew()
        return lay_out_marks(self._texts, self._changed, self._numbers)

    def _wanted(self, change: str) -> bool:
        return self._shown is None or change in self._shown

    def _begin(self) -> float:
        """Where the map begins: beside the first line of the texts, below their heads."""
        viewport = self._texts.viewport()
        return float(self.mapFromGlobal(viewport.mapToGlobal(viewport.rect().topLeft())).y())

    def _scale(self) -> float:
        """Pixels of the map for one of the texts."""
        tall = float(self._texts.viewport().height())
        return tall / max(tall, self._texts.total_height, 1.0)

    def frame(self) -> QRectF:
        """The part in sight, in pixels of the map."""
        scale, value = self._scale(), self._texts.offset()
        tall = max(8.0, self._texts.viewport().height() * scale)
        return QRectF(0.5, self._begin() + value * scale, WIDTH - 1.0, tall)

    def marks_at(self, y: float) -> list[MapMark]:
        """The marks under a place of the map or right beside it, the nearest first."""
        scale, begin = self._scale(), self._begin()
        found: list[tuple[float, MapMark]] = []
        for place in self._places:
            top, bottom = begin + place[1] * scale, begin + max(place[2] * scale, place[1] * scale + LEAST)
            far = max(top - y, y - bottom, 0.0)
            if far <= NEAR:
                found.append((far, MapMark(*place)))
        return [mark for _, mark in sorted(found, key=lambda one: one[0])]

    # --- drawing ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture of the marks, the current one, and the frame."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._theme.colour("panel"))
            if self._picture is None or self._picture.deviceIndependentSize() != self.size().toSizeF():
                if not self._many:
                    for _ in self._draw():
                        pass
                elif self.drawn:
                    self._late.start(WAIT_MS)
            if self._picture is not None:
                painter.drawPixmap(self.rect(), self._picture)
            if not self._redline:
                return
            accent = self._theme.colour("accent")
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._point_at_current(painter, self._theme.colour("ink"))
            ground = QColor(accent)
            ground.setAlpha(36)
            painter.setPen(QPen(accent, 1.2))
            painter.setBrush(ground)
            painter.drawRoundedRect(self.frame(), 2.0, 2.0)

    def _draw(self) -> Iterator[None]:
        """Draw the marks as a picture of the whole strip, piece by piece."""
        if not self.height():
            return
        self._renew()
        yield
        places = self._lay_out()
        yield
        articles = lay_out_heads(self._texts, self._heads, self._numbers)
        scale, begin, forms, picture = self._scale(), self._begin(), self._forms, self._blank()
        strokes = strokes_of(((forms[place[0]], *on_map(place, begin, scale)) for place in places), self.height())
        with QPainter(picture) as painter:
            self._mirror(painter)
            for stroke in strokes:
                paint_stroke(painter, stroke, self._theme)
            ticks = ticks_of([(round(begin + top * scale), division) for _, top, division in articles])
            paint_ticks(painter, ticks, self._theme)
        yield
        with QPainter(picture) as painter:
            self._mirror(painter)
            for ids, flag in ((self._moves(), "move"), (self._noted, "note"), (self._red, "red line")):
                for y in {round(begin + top * scale) for change, top, _ in places if change in ids} if ids else ():
                    paint_flag(painter, flag, self._within(float(y) + LEAST / 2), self._theme)
        self._places, self._articles, self._picture = places, articles, picture
        self.update()

    def _within(self, y: float) -> float:
        """A place at which a flag is seen whole."""
        return max(FLAG_REACH, min(y, self.height() - FLAG_REACH))

    def _blank(self) -> QPixmap:
        """A picture of the whole strip with nothing in it."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap((self.size().toSizeF() * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def _mirror(self, painter: QPainter) -> None:
        """Draw from right to left where the window is."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(WIDTH, 0)
            painter.scale(-1, 1)

    def _moves(self) -> set[str]:
        return {view.id for view in self._views.values() if view.kind is ChangeKind.MOVE}

    def _point_at_current(self, painter: QPainter, ink: QColor) -> None:
        """A bold line across at the change that is being read, on a ground of its own."""
        scale, begin = self._scale(), self._begin()
        for y in {begin + top * scale + LEAST / 2 for change, top, _ in self._places if change == self._current}:
            for colour, wide in ((self._theme.colour("paper"), 6.0), (ink, 3.0)):
                painter.setPen(QPen(colour, wide))
                painter.drawLine(QPointF(0.0, y), QPointF(float(WIDTH), y))

    # --- events ---

    def event(self, event: QEvent) -> bool:
        """Tell what stands under the pointer."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(float(event.pos().y())), self)
            return True
        return super().event(event)

    def words_at(self, y: float) -> str:
        """What stands at a place of the map, as a tooltip; "" where no change is."""
        found = [self._views[one] for one in dict.fromkeys(mark.change for mark in self.marks_at(y))]
        return tip_words(found, self._red, self._noted, self._article_at(y))

    def _article_at(self, y: float) -> Row | None:
        """The row that opens the article, or the division, in which a place of the map lies."""
        scale, begin = self._scale(), self._begin()
        if not begin <= y <= begin + self._texts.total_height * scale:
            return None
        above = (row for row, top, _ in reversed(self._articles) if begin + top * scale <= y + 1.0)
        return self._texts.row(next(above, ""))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the frame, or bring the place that was pressed into sight."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._redline:
            return
        y, frame = event.position().y(), self.frame()
        if not frame.top() <= y <= frame.bottom():
            self._bring(y - frame.height() / 2)
            frame = self.frame()
        self._held, self._drawn = y - frame.top(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the texts along, or show that a mark can be picked."""
        y = event.position().y()
        if self._held is None:
            hand = Qt.CursorShape.PointingHandCursor if self.marks_at(y) else Qt.CursorShape.ArrowCursor
            self.setCursor(hand)
            return
        if self._drawn or abs(y - self._held - self.frame().top()) >= QApplication.startDragDistance():
            self._drawn = True
            self._bring(y - self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the mark under the pointer, unless the texts were drawn along."""
        if self._held is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._held = None
        found = [] if self._drawn else self.marks_at(event.position().y())
        if found:
            self.change_wanted.emit(found[0].change)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the texts."""
        QCoreApplication.sendEvent(self._texts.bar(), event)

    def _bring(self, top: float) -> None:
        """Scroll so that the frame begins at `top` of the map."""
        self._texts.bar().setValue(round((top - self._begin()) / self._scale()))

    def sizeHint(self) -> QSize:
        """A narrow strip."""
        return QSize(WIDTH, 200)
