"""The legend: every mark of the texts, the list, the margin and the line of time, each drawn as it is drawn there, with
what it means.

It stands beside the work and is read and left open, or closed with Esc. It shows no text of any draft.
"""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.desktop.changes.legend.drawings import Drawing, draw_chip, draw_row, draw_sign, draw_weight
from app.desktop.changes.legend.samples import chip_samples, row_samples, sign_samples, weight_samples
from app.desktop.drafts.timeline.timeline import Timeline
from app.desktop.ground.language.direction import html_direction, leading_side
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent

    from app.desktop.texts.look import TextLook
    from app.services.dossiers.dossier import DraftSummary
    from app.treaty.statuses import DivisionOpenness

_WIDE = 165
"""The width of an example in letters of the usual size."""
_USUAL = 15.0
"""The height of a line of such letters."""
_MOST_DRAFTS = 4


class Legend(QDialog):
    """The window of the legend. `drafts` are those of the dossier that is open, from which the line of time is drawn;
    `counts` what is open in each, `pair` the two that are compared.
    """

    def __init__(
        self,
        look: TextLook,
        drafts: Sequence[DraftSummary] = (),
        counts: Sequence[DivisionOpenness] = (),
        pair: tuple[str, str] = ("", ""),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What the marks mean"))
        self._shown = (drafts, counts, pair)
        self.page = QScrollArea()
        self.page.setWidgetResizable(True)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setAccessibleName(tr("What the marks mean"))
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.drawings: list[Drawing] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.set_look(look)
        self.resize(self._fitting())

    def set_look(self, look: TextLook) -> None:
        """Draw it in these colours and letters."""
        right = self.isRightToLeft()
        self._look = replace(look, older_right_to_left=right, newer_right_to_left=right)
        self.drawings = []
        page = QWidget()
        sides = QHBoxLayout(page)
        sides.setContentsMargins(16, 12, 16, 16)
        sides.setSpacing(24)
        for parts in (self._of_texts(), self._of_names()):
            side = QVBoxLayout()
            for part in parts:
                side.addLayout(part)
            side.addStretch(1)
            sides.addLayout(side, 1)
        self.page.setWidget(page)
        said = "\n".join(drawing.accessibleName() for drawing in self.drawings)
        self.page.setAccessibleDescription(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that open it close it, too."""
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Question):
            self.close()
        else:
            super().keyPressEvent(event)

    # --- its parts ---

    def _of_texts(self) -> list[QGridLayout]:
        wide = self._wide()
        rows = (draw_row(self._look, one.meaning, wide, one.row) for one in row_samples())
        weights = (draw_weight(self._look, words, wide, weight) for weight, words in weight_samples())
        return [self._section(tr("In the texts"), rows), self._section(tr("What an amendment weighs"), weights)]

    def _of_names(self) -> list[QGridLayout]:
        wide = self._wide()
        names = (draw_chip(self._look, one.meaning, wide, one.chip) for one in chip_samples())
        signs = (draw_sign(self._look, words, wide, kind) for kind, words in sign_samples())
        parts = [self._section(tr("Who asked"), names), self._section(tr("Signs in the margin"), signs)]
        return [*parts, self._time()] if len(self._shown[0]) > 1 else parts

    def _section(self, title: str, drawings: Iterable[Drawing]) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(_head(title), 0, 0, 1, 2)
        for at, drawing in enumerate(drawings, 1):
            self.drawings.append(drawing)
            grid.addWidget(drawing, at, 0)
            grid.addWidget(_words(drawing.accessibleName()), at, 1)
        return grid

    def _time(self) -> QGridLayout:
        """The drafts of the dossier, as their line of time stands above the texts."""
        drafts, counts, pair = self._shown
        grid = QGridLayout()
        grid.addWidget(_head(tr("The line of time (F5)")), 0, 0)
        line = Timeline(self._look.theme)
        chosen = [one for one in drafts if one.label in pair]
        seen = [one for one in drafts if one in chosen or one in drafts[:_MOST_DRAFTS]][-_MOST_DRAFTS:]
        line.show_drafts(seen)
        line.show_counts(counts)
        line.show_pair(*pair)
        line.setEnabled(False)
        for point in line.points:
            point.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grid.addWidget(line, 1, 0)
        for at, words in enumerate(
            (
                tr(
                    "Each point is a draft; the full one is the newer of the two that are compared, the ring the older."
                ),
                tr("A broken square is a text that nobody issued."),
                tr("The full bar is how many words it has, the hatched one how many brackets are open."),
            ),
            2,
        ):
            grid.addWidget(_words(words), at, 0)
        return grid

    # --- sizes ---

    def _wide(self) -> int:
        return round(_WIDE * max(1.0, self.fontMetrics().height() / _USUAL))

    def _fitting(self) -> QSize:
        """Large enough for all of it, as far as the screen has room."""
        room = self.screen().availableSize()
        page = self.page.widget()
        wide = min(room.width() - 40, 2 * self._wide() + 560)
        layout = page.layout() if page is not None else None
        tall = layout.totalHeightForWidth(wide) if layout is not None and layout.hasHeightForWidth() else 640
        return QSize(wide, min(room.height() - 80, max(360, tall + 8)))


def _head(words: str) -> QLabel:
    label = QLabel(words)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    label.setContentsMargins(0, 8, 0, 2)
    return label


def _words(words: str) -> QLabel:
    # As plain words a line would begin on the side of its first letter: of "A" in an Arabic window on the wrong one.
    label = QLabel(f"<p {html_direction()} style='margin:0'>{escape(words)}</p>")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setAccessibleName(words)
    label.setAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
    return label
