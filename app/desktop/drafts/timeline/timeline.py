"""The drafts of a dossier on a line of time: which two are compared, and how many words and brackets each has.

It shows what it is given and chooses a pair; whoever owns it compares.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desktop.drafts.timeline.draft_point import DraftPoint, Scale, axis
from app.desktop.drafts.timeline.positions import places
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.desktop.ground.style.theme import Theme
    from app.services.dossiers.dossier import DraftSummary
    from app.treaty.statuses import DivisionOpenness

_EDGE = (64.0, 150.0)
"""How far from the ends of the strip the first and the last draft stand, at least and at most."""
_CLEAR = 6.0
"""What stays free between the edge of the window and a label."""
_LEAST = {False: 44.0, True: 76.0}


class Timeline(QWidget):
    """The drafts in order. Emits `chosen(older, newer)` when the reader chose another pair, `told(sentence)` when a
    draft has no partner.

    The pair always stands in the order of the drafts when it is chosen here; one that stands otherwise can be shown.
    """

    chosen = Signal(str, str)
    told = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = Scale(theme, tall=False, words=0, brackets=0, languages=False)
        self._drafts: Sequence[DraftSummary] = ()
        self._counts: Mapping[str, DivisionOpenness] = {}
        self._points: list[DraftPoint] | None = []
        self._pair = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The drafts on a line of time"))

    # --- what is shown ---

    def show_drafts(self, drafts: Sequence[DraftSummary]) -> None:
        """Show these drafts, in their order, as yet without counts and without a pair."""
        for point in self._points or ():
            point.hide()
            point.deleteLater()
        most = max((draft.words for draft in drafts), default=0)
        languages = len({draft.language for draft in drafts}) > 1
        self._scale = replace(self._scale, words=most, brackets=0, languages=languages)
        self._drafts, self._counts, self._pair, self._points = tuple(drafts), {}, ("", ""), None
        if not self.isHidden():
            self._place()

    @property
    def points(self) -> Sequence[DraftPoint]:
        """The drafts as they stand there: made when the strip is seen, since most dossiers are read without it."""
        if self._points is None:
            self._points = points = [DraftPoint(draft, self._scale, self) for draft in self._drafts]
            for point in points:
                point.wanted.connect(self._wanted)
                point.moved.connect(self._moved)
                point.set_counts(self._counts.get(point.draft.label))
                point.set_role(self._role(point.draft.label))
                point.show()
            for one, other in pairwise(points):
                QWidget.setTabOrder(one, other)
        return self._points

    def show_counts(self, counts: Sequence[DivisionOpenness]) -> None:
        """Show how much of each draft is open."""
        self._counts = {one.draft: one for one in counts}
        most = max((one.brackets for one in counts), default=0)
        self._rescale(replace(self._scale, brackets=most))
        for point in self._points or ():
            point.set_counts(self._counts.get(point.draft.label))

    def show_pair(self, older: str, newer: str) -> None:
        """Mark the pair that is compared."""
        self._pair = (older, newer)
        for point in self._points or ():
            point.set_role(self._role(point.draft.label))
        self.update()

    def _role(self, here: str) -> str:
        """What a draft is in the pair that is compared."""
        older, newer = self._pair
        both = bool(here) and older == newer == here
        return "both" if both else "older" if here == older else "newer" if here == newer else ""

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._rescale(replace(self._scale, theme=theme))

    def set_tall(self, tall: bool) -> None:
        """A strip with dates and meetings, or a thin one."""
        self._rescale(replace(self._scale, tall=tall))
        self.updateGeometry()
        if not self.isHidden():
            self._place()

    def _rescale(self, scale: Scale) -> None:
        self._scale = scale
        for point in self._points or ():
            point.set_scale(scale)
        self.update()

    # --- places ---

    def sizeHint(self) -> QSize:
        """As high as the strip needs, as wide as there is room."""
        line = QFontMetricsF(self.font()).height() * 0.9
        lines = 3 if self._scale.tall else 1
        return QSize(640, round(axis(self._scale.tall) + 10 + lines * line))

    def minimumSizeHint(self) -> QSize:
        """A strip never makes the window wide."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the drafts anew."""
        super().resizeEvent(event)
        if not self.isHidden():
            self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the drafts stand there."""
        super().showEvent(event)
        self._place()

    def _place(self) -> None:
        """Give every draft its stretch of the strip: halfway to its neighbours."""
        dates = [point.draft.date for point in self.points]
        width = float(self.width())
        edge = max(_EDGE[0], min(_EDGE[1], width / max(2, 2 * len(dates))))
        middles = places(dates, width, edge=edge, least=_LEAST[self._scale.tall])
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._middles = [self.width() - x if mirrored else x for x in middles]
        for number, (point, middle) in enumerate(zip(self.points, self._middles, strict=True)):
            beside = [abs(self._middles[n] - middle) for n in (number - 1, number + 1) if 0 <= n < len(self.points)]
            half = min([middle - _CLEAR, width - middle - _CLEAR, _EDGE[1] - _CLEAR, *(gap / 2 for gap in beside)])
            point.setGeometry(round(middle - half), 0, max(8, round(2 * half)), self.height())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line of time, and the stretch between the two drafts that are compared."""
        with QPainter(self) as painter:
            theme = self._scale.theme
            painter.fillRect(event.rect(), theme.colour("panel"))
            if not self.points:
                painter.setPen(theme.colour("faint"))
                painter.drawText(
                    self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No draft yet: add the first with Ctrl+D.")
                )
                return
            y = axis(self._scale.tall)
            painter.setPen(QPen(theme.colour("faint"), 1.2))
            painter.drawLine(QPointF(self._middles[0], y), QPointF(self._middles[-1], y))
            ends = [self._middles[at] for at in map(self._at, self._pair) if at >= 0]
            if len(ends) == 2:
                painter.setPen(QPen(theme.colour("accent"), 4))
                painter.drawLine(QPointF(ends[0], y), QPointF(ends[1], y))

    # --- choosing ---

    def choose(self, label: str, what: str = "newer") -> None:
        """Choose a draft as the "newer" or the "older" one, or with the one "before" it.

        The other one stays where the two are then in order; else it is the nearest that can be.
        """
        at = self._at(label)
        older, newer = map(self._at, self._pair)
        if what == "older":
            older, newer = at, newer if newer > at else self._beside(at, 1)
        else:
            keeps = what == "newer" and 0 <= older < at
            older, newer = older if keeps else self._beside(at, -1), at
        if older < 0 or newer < 0:
            words = tr("{draft} is the first: choose it as the older one, by Shift or the right button.")
            last = tr("{draft} is the last: there is none after it.")
            self.told.emit((last if what == "older" else words).format(draft=label))
            return
        pair = self._drafts[older].label, self._drafts[newer].label
        if pair != self._pair:
            self.show_pair(*pair)
            self.chosen.emit(*pair)

    def _wanted(self, label: str, what: str) -> None:
        self.choose(label, what)

    def _moved(self, label: str, by: int) -> None:
        """Look at a neighbour, or at the first or last draft."""
        at = self._at(label) + by if label else (0 if by > 0 else len(self.points) - 1)
        if 0 <= at < len(self.points):
            self.points[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _at(self, label: str) -> int:
        return next((n for n, draft in enumerate(self._drafts) if draft.label == label), -1)

    def _beside(self, at: int, by: int) -> int:
        """The nearest issued draft of the same language before (-1) or after (1) one; of any sort, if there is none."""
        here = self._drafts[at]
        way = range(at + by, len(self._drafts) if by > 0 else -1, by)
        alike = (n for n in way if self._drafts[n].language == here.language and not self._drafts[n].unofficial)
        return next(alike, next(iter(way), -1))
