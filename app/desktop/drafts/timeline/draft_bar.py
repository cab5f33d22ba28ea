"""The bar above the texts: which two drafts are compared and under which reading; and in words how many changes of
which class there are, for the room to place.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.desktop.ground.language.phrases import join_facts, number_words, with_label
from app.desktop.ground.language.terms import class_count, draft_name
from app.desktop.ground.language.translation import day_words, tr
from app.desktop.ground.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from app.redline.model import OfferedReading, Redline
    from app.services.dossiers.dossier import DraftSummary


class DraftBar(QWidget):
    """Chooses the pair. Emits `chosen(older, newer, reading)` when the reader changed one of them, and before that
    `exchanged(older, newer)` when the two were exchanged.
    """

    chosen = Signal(str, str, str)
    exchanged = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.older, self.newer, self.reading, self.counts = QComboBox(), QComboBox(), QComboBox(), ElidedLabel()
        self.older.setAccessibleName(tr("Older draft"))
        self.newer.setAccessibleName(tr("Newer draft"))
        self.reading.setAccessibleName(tr("Reading"))
        for box in (self.older, self.newer, self.reading):
            # On Linux the name of a box is what is chosen in it: what it is for is said by its description.
            box.setAccessibleDescription(box.accessibleName())
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(210 if box is self.reading else 330)
            box.setMinimumContentsLength(8)
        self.swap = _button("⇄", tr("Exchange the two drafts"), self._exchange)
        self.back = _button("‹", tr("The pair before"), lambda: self.step(-1), Qt.ArrowType.LeftArrow)
        self.on = _button("›", tr("The next pair"), lambda: self.step(1), Qt.ArrowType.RightArrow)
        self._summaries: tuple[DraftSummary, ...] = ()
        self._redline: Redline | None = None
        self._offer(())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        self.counts.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.counts.setContentsMargins(12, 0, 12, 0)
        self.counts.setMinimumWidth(160)
        for widget in (self.back, self.older, self.swap, self.newer, self.on, self.reading):
            row.addWidget(widget)
        self.reading.setToolTip(
            tr("How both drafts are read: as issued, before tracked changes, without brackets, as one actor proposed …")
        )
        for box in (self.older, self.newer, self.reading):
            box.activated.connect(self._tell)

    def show_drafts(self, drafts: Sequence[DraftSummary], older: str = "", newer: str = "") -> None:
        """Offer these drafts; without a choice, or when one of the chosen is gone, the last two of them."""
        self._summaries = tuple(drafts)
        labels = [draft.label for draft in drafts]
        if older not in labels or newer not in labels:
            newer = labels[-1] if labels else ""
            older = labels[-2] if len(labels) > 1 else newer
        for box, label in ((self.older, older), (self.newer, newer)):
            box.clear()
            for draft in drafts:
                box.addItem(draft_words(draft), draft.label)
            box.setCurrentIndex(box.findData(label))
            box.setToolTip(box.currentText())
        self.setEnabled(len(labels) > 1)
        self._can_step()

    def drafts(self) -> tuple[DraftSummary, ...]:
        """The drafts that are offered, in their order."""
        return self._summaries

    def labels(self) -> list[str]:
        """The labels of all drafts, in their order."""
        return [draft.label for draft in self._summaries]

    def pair(self) -> tuple[str, str]:
        """The labels of the older and the newer draft, "" where there is none."""
        return str(self.older.currentData() or ""), str(self.newer.currentData() or "")

    def reading_name(self) -> str:
        """The name of the reading that is chosen."""
        return str(self.reading.currentData())

    def choose(self, older: str, newer: str, reading: str = "") -> None:
        """Choose a pair, and a reading when one is named, as the reader would; an unknown label changes nothing."""
        places = self.older.findData(older), self.newer.findData(newer)
        if min(places) < 0:
            return
        self.older.setCurrentIndex(places[0])
        self.newer.setCurrentIndex(places[1])
        if reading:
            self.reading.setCurrentIndex(max(0, self.reading.findData(reading)))
        self._tell()

    def choose_before(self) -> None:
        """Compare the newer draft with the one before it."""
        older, newer = self.newer.currentIndex() - 1, self.pair()[1]
        if older >= 0:
            self.choose(str(self.older.itemData(older)), newer)

    def step(self, by: int) -> None:
        """Go to the neighbouring pair: both drafts one earlier (-1) or later (1)."""
        at = self.newer.currentIndex() + by
        if 1 <= at < len(self._summaries):
            labels = self.labels()
            self.choose(labels[at - 1], labels[at])

    def neighbours(self) -> list[tuple[str, str]]:
        """The pairs to which `step` leads from here, the next before the previous one."""
        labels, at = self.labels(), self.newer.currentIndex()
        return [(labels[n - 1], labels[n]) for n in (at + 1, at - 1) if 1 <= n < len(labels)]

    def around(self) -> tuple[str, str]:
        """The pairs before and after this one in words, "" where there is none: where `step` leads."""
        labels, at = self.labels(), self.newer.currentIndex()
        before, after = (f"{labels[n - 1]} – {labels[n]}" if 1 <= n < len(labels) else "" for n in (at - 1, at + 1))
        return before, after

    def show_counts(self, redline: Redline | None, shown: Collection[str] | None = None) -> None:
        """Say how many changes there are, by class; with `shown`, the ids of those that the filter shows, how many of
        all these are, and their classes. Offer the readings.
        """
        offered = redline.offered if redline else ()
        if redline is not self._redline and (self._redline is None or offered != self._redline.offered):
            self._offer(offered)
        self._redline = redline
        if redline is None:
            self.counts.setText("")
            self.counts.setToolTip("")
            return
        every = {view.id for view in redline.changes}
        self.counts.hold(_counted(redline, every, of_all=True))
        left = every if shown is None else every & set(shown)
        self.counts.setText(_counted(redline, left, of_all=len(left) < len(every)))
        self.counts.setToolTip(self.counts.text())

    def _offer(self, offered: Sequence[OfferedReading]) -> None:
        """The readings there are: those of every draft, then options and actors that occur in these."""
        chosen = self.reading.currentData()
        self.reading.clear()
        for name, words in (
            ("issued", tr("As issued")),
            ("original", tr("Before tracked changes")),
            ("accepted", tr("All tracked changes accepted")),
            ("unbracketed", tr("Without brackets")),
        ):
            self.reading.addItem(words, name)
        for one in offered:
            head, _, number = one.name.partition(":")
            if head == "option":
                words = tr("Option {number} of every choice").format(number=number)
            elif head == "author":
                words = tr("Only the tracked changes of “{author}”").format(author=one.words)
            else:
                words = tr("As proposed by {actor}").format(actor=one.words)
            self.reading.addItem(words, one.name)
        self.reading.setCurrentIndex(max(0, self.reading.findData(chosen)))

    def _can_step(self) -> None:
        at = self.newer.currentIndex()
        self.back.setEnabled(at > 1)
        self.on.setEnabled(0 <= at < len(self._summaries) - 1)

    def _exchange(self) -> None:
        older, newer = self.older.currentIndex(), self.newer.currentIndex()
        self.older.setCurrentIndex(newer)
        self.newer.setCurrentIndex(older)
        self.exchanged.emit(*self.pair())
        self._tell()

    def _tell(self) -> None:
        self._can_step()
        for box in (self.older, self.newer):
            box.setToolTip(box.currentText())
        older, newer = self.pair()
        if older and newer:
            self.chosen.emit(older, newer, self.reading_name())


def _counted(redline: Redline, left: Collection[str], *, of_all: bool) -> str:
    """How many changes there are, by class: of those that are `left` (ids), and with `of_all`, of how many. As in the
    list, what is only formatting is counted apart where nothing is left out, and of a filter that leaves none of it
    the whole is as many as the list has.
    """
    if not redline.changes:
        return tr("No change between these two drafts")
    formatting = [view.id for view in redline.changes if view.kind.traits.quiet]
    listed = len(redline.changes) - (0 if of_all and not set(left).isdisjoint(formatting) else len(formatting))
    quiet = 0 if of_all else len(formatting)
    said = tr("%n changes", "", listed)
    if of_all:
        said = tr("{shown} of {changes}").format(shown=number_words(len(left)), changes=said)
    counted = (view for view in redline.changes if view.id in left and (of_all or not view.kind.traits.quiet))
    by_class = Counter(view.weight.value for view in counted)
    names = [count.name for count in redline.summary if count.by == "class"]
    parts = [class_count(name, by_class[name]) for name in names if by_class[name]]
    parts += [tr("%n of formatting", "", quiet)] if quiet else []
    return with_label(said, " · ".join(parts)) if parts else said


def draft_words(draft: DraftSummary) -> str:
    """A draft in one line: label, symbol where that is another, date; plainly so where nobody issued it."""
    name = draft_name(draft.label, unofficial=draft.unofficial)
    symbol = draft.symbol if draft.symbol != draft.label else ""
    return join_facts((name, symbol, day_words(draft.date)))


def _button(sign: str, words: str, does: Callable[[], None], arrow: Qt.ArrowType | None = None) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    if arrow is not None:
        turned = {Qt.ArrowType.LeftArrow: Qt.ArrowType.RightArrow, Qt.ArrowType.RightArrow: Qt.ArrowType.LeftArrow}
        mirrored = button.layoutDirection() is Qt.LayoutDirection.RightToLeft  # Qt turns no arrow round by itself
        button.setArrowType(turned[arrow] if mirrored else arrow)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setAutoRaise(True)
    button.clicked.connect(lambda _checked=False: does())
    return button
