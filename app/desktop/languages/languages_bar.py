"""The bar over two language versions: which two they are, which flags are listed, whether only flagged rows stand."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from app.desktop.ground.language.phrases import join_facts, number_words
from app.desktop.ground.language.terms import draft_name
from app.desktop.ground.language.translation import day_words, tr
from app.desktop.languages.flag_words import difference_words
from app.treaty.concordances import Difference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.redline.views.language_rows import FlagView
    from app.services.dossiers.dossier import DraftSummary


class LanguagesBar(QWidget):
    """Emits `chosen(left, right)`, `sort_wanted(difference or None)`, `only_wanted(flagged rows only)`."""

    chosen = Signal(str, str)
    sort_wanted = Signal(object)
    only_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right, self.sort = QComboBox(), QComboBox(), QComboBox()
        self.left.setAccessibleName(tr("Draft at the left"))
        self.right.setAccessibleName(tr("The same text in another language"))
        self.sort.setAccessibleName(tr("Which differences are listed"))
        self.swap, self.only = QToolButton(), QToolButton()
        self.swap.setText("⇄")
        self.swap.setToolTip(tr("Exchange the two sides"))
        self.swap.setAccessibleName(tr("Exchange the two sides"))
        self.only.setText(tr("Only what differs"))
        self.only.setToolTip(tr("Show only provisions whose form differs"))
        self.only.setCheckable(True)
        self.counts = QLabel()
        self.counts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for box in (self.left, self.right, self.sort):
            box.setMaximumWidth(280)
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        for widget in (self.left, self.swap, self.right, self.counts, self.sort, self.only):
            row.addWidget(widget)
        row.setStretch(3, 1)
        self.left.activated.connect(self._left_chosen)
        self.right.activated.connect(self._tell)
        self.swap.clicked.connect(self._exchange)
        self.sort.activated.connect(lambda _at: self.sort_wanted.emit(self.sort.currentData()))
        self.only.toggled.connect(self.only_wanted)
        self._drafts: tuple[DraftSummary, ...] = ()

    def show_drafts(self, drafts: Sequence[DraftSummary], left: str, right: str) -> None:
        """Offer the drafts on the left, and on the right those in other languages; mark a pair."""
        self._drafts = tuple(drafts)
        self.left.clear()
        for draft in drafts:
            self.left.addItem(_words(draft), draft.label)
        self.left.setCurrentIndex(max(0, self.left.findData(left)))
        self._offer_right(right)

    def show_pair(self, left: str, right: str) -> None:
        """Mark a pair of the drafts that are offered."""
        self.show_drafts(self._drafts, left, right)

    def pair(self) -> tuple[str, str]:
        """The labels of the two drafts, "" where there is none."""
        return str(self.left.currentData() or ""), str(self.right.currentData() or "")

    def show_flags(self, flags: Sequence[FlagView], provisions: int) -> None:
        """Offer the sorts of differences there are, with how many, and say how many provisions stand in all."""
        counts = Counter(flag.flag.difference for flag in flags)
        self.sort.clear()
        self.sort.addItem(tr("All differences ({count})").format(count=number_words(len(flags))), None)
        for difference in Difference:
            if counts[difference]:
                words = tr("{difference} ({count})").format(
                    difference=difference_words(difference), count=number_words(counts[difference])
                )
                self.sort.addItem(words, difference)
        rows = len({flag.row for flag in flags})
        told = tr("%n provisions", "", provisions)
        self.counts.setText(
            tr("{provisions}, {flagged} differ in form").format(provisions=told, flagged=number_words(rows))
        )
        self.counts.setToolTip(self.counts.text())

    def _offer_right(self, right: str) -> None:
        here = next((draft for draft in self._drafts if draft.label == self.left.currentData()), None)
        self.right.clear()
        for draft in self._drafts:
            if here is not None and draft.language != here.language:
                self.right.addItem(_words(draft), draft.label)
        self.right.setCurrentIndex(max(0, self.right.findData(right)))

    def _left_chosen(self) -> None:
        self._offer_right(self.pair()[1])
        self._tell()

    def _exchange(self) -> None:
        left, right = self.pair()
        self.show_drafts(self._drafts, right, left)
        self._tell()

    def _tell(self) -> None:
        left, right = self.pair()
        if left and right:
            self.chosen.emit(left, right)


def _words(draft: DraftSummary) -> str:
    parts = (
        f"{draft_name(draft.label, unofficial=draft.unofficial)} ({draft.language.upper()})",
        draft.symbol,
        day_words(draft.date),
    )
    return join_facts(parts)
