"""The room of language versions: two drafts in different languages beside each other, and a list of where their form
differs.

It has a job lay them beside each other and shows what comes back; what differs is the services' business.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import QListView, QSplitter, QVBoxLayout, QWidget

from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.notice import Notice
from app.desktop.ground.widgets.page_stack import PageStack
from app.desktop.languages.flag_list import FlagList, FlagRole
from app.desktop.languages.languages_bar import LanguagesBar
from app.desktop.texts.look import TextLook
from app.desktop.texts.rows.margin import RowSign
from app.desktop.texts.side_by_side import SideBySide
from app.desktop.texts.view_mode import ViewMode
from app.services.comparisons.language_versions import fetch_versions, language_pairs
from app.treaty.languages import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.ground.background_jobs import Job, Jobs
    from app.desktop.ground.style.theme import Theme
    from app.job import Worker
    from app.place import DossierPlace
    from app.redline.views.language_rows import ConcordanceRedline, FlagView
    from app.services.dossiers.dossier import DraftSummary
    from app.treaty.concordances import Difference

ShownVersions = tuple["ConcordanceRedline", "tuple[str, str] | None"]


def languages_mode() -> ViewMode:
    """Two language versions of one text: every provision stands, and none was another before."""
    return ViewMode(
        tr("The two language versions side by side"),
        between=tr("Form"),
        never_inline=tr("Two languages do not stand in one column."),
        folding=False,
        versions=True,
    )


class LanguagesRoom(QWidget):
    """Shows two language versions of a text.

    Emits `told(sentence)`, `refused(sentence)`, `place_wanted(label, provision id)` when the reader wants to see a
    provision in the texts, `add_wanted()` when there is nothing to lay beside each other yet.
    """

    told = Signal(str)
    refused = Signal(str)
    place_wanted = Signal(str, str)
    add_wanted = Signal()

    def __init__(self, jobs: Jobs, worker: Worker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._worker = jobs, worker
        self._dossier: DossierPlace | None = None
        self._job: Job | None = None
        self._wanted = self._laid = ("", "")
        """The two drafts that are wanted, and those that were laid beside each other last."""
        self.view: ConcordanceRedline | None = None
        self._look = TextLook(theme, QFont(self.font()), QFont(self.font()))
        self.bar = LanguagesBar()
        self.flags = FlagList(self)
        self.list = QListView()
        self.texts = SideBySide(self._look, languages_mode())
        self.state = Notice()
        self.pages = PageStack()
        self._lay_out()
        self._connect()
        self.show_empty()

    def _lay_out(self) -> None:
        self.list.setModel(self.flags)
        self.list.setAccessibleName(tr("Where the form differs"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        panes = QSplitter()
        panes.addWidget(self.list)
        panes.addWidget(self.texts)
        panes.setStretchFactor(1, 1)
        panes.setSizes([280, 1000])
        panes.setChildrenCollapsible(False)
        self.pages.addWidget(self.state)
        self.pages.addWidget(panes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.bar.chosen.connect(self._want)
        self.bar.sort_wanted.connect(self.show_only)
        self.bar.only_wanted.connect(lambda _on: self._show_rows())
        self.list.selectionModel().currentChanged.connect(self._listed)
        self.list.activated.connect(self._activated)
        self.texts.told.connect(self.told)
        self.texts.life_wanted.connect(self._place_wanted)
        self.state.taken.connect(lambda: self._act(self.state.step))

    # --- what is shown ---

    def open(self, dossier: DossierPlace, drafts: Sequence[DraftSummary], left: str = "", right: str = "") -> None:
        """Lay two drafts of a dossier beside each other: those named, else those that are shown already, else the
        newest that are one text in two languages, else the newest two in different languages.
        """
        held = self._wanted if self._dossier == dossier and self.view is not None else ("", "")
        self._dossier = dossier
        if not (left and right) and _stand(drafts, held):
            return
        pair = (left, right) if left and right else _pair_of(drafts)
        if not all(pair):
            self.bar.hide()
            self.show_empty()
            return
        self.bar.show()
        self.bar.show_drafts(drafts, *pair)
        self._want(*self.bar.pair())

    def show_empty(self) -> None:
        """Show nothing, and say what the room is for."""
        self._take(None, None)
        words = tr(
            "Two drafts of one text in different languages stand beside each other here, paragraph by paragraph, by "
            "their numbers; where one has other paragraphs, brackets or options than the other, it is listed. Every "
            "draft of this dossier is in one language."
        )
        self.state.say(tr("Language versions"), words, tr("Add a draft in another language"), step="add")
        self.pages.setCurrentWidget(self.state)

    def set_look(self, theme: Theme, text_font: QFont) -> None:
        """Use other colours or fonts."""
        small = QFont(text_font)
        small.setPointSizeF(max(8.0, text_font.pointSizeF() * 0.8))
        self._look = replace(self._look, theme=theme, text_font=QFont(text_font), small_font=small)
        self.texts.set_look(self._look)

    def _want(self, left: str, right: str) -> None:
        dossier = self._dossier
        assert dossier is not None, "a pair is chosen among the drafts of a dossier"
        if self._job is not None:
            self._job.cancel()
        self._wanted = (left, right)
        if self.view is None or self._wanted != self._laid:
            words = tr("{left} and {right}, paragraph by paragraph.").format(left=left, right=right)
            self.state.say(
                tr("Laying the two texts beside each other …"), words, tr("Cancel"), step="cancel", busy=True
            )
            self.pages.setCurrentWidget(self.state)
        self._job = self._jobs.start(
            tr("Laying {left} and {right} beside each other").format(left=left, right=right),
            lambda progress: fetch_versions(self._worker, dossier, left, right, progress),
            lambda found: self._found((left, right), found),
            progressed=self.state.show_progress,
            ended=self._ended,
        )

    def _found(self, pair: tuple[str, str], found: ShownVersions) -> None:
        if pair == self._wanted:
            self._laid = pair
            self._take(*found)
            self.pages.setCurrentIndex(1)

    def _ended(self, job: Job, what: str, value: object) -> None:
        if job is not self._job:
            return
        self._job = None
        if what == "done":
            return
        reason = str(value) if what == "refused" else tr("It was stopped before it was done; nothing was changed.")
        if self.view is not None:  # those that were there are there again
            self._wanted = self._laid
            self.bar.show_pair(*self._laid)
            self.pages.setCurrentIndex(1)
            self.refused.emit(reason)
            return
        self.state.say(tr("The two texts could not be laid beside each other"), reason, tr("Try again"), step="again")
        self.pages.setCurrentWidget(self.state)

    def _take(self, view: ConcordanceRedline | None, since: tuple[str, str] | None) -> None:
        self.view = view
        self.flags.show_view(view, since)
        self.bar.show_flags(view.flags if view else (), len(view.redline.rows) if view else 0)
        self._show_rows()

    def _show_rows(self) -> None:
        """Show all rows, or those of the flags that are listed; each flag as a sign in the margin of its row."""
        if self.view is None:
            self.texts.show_redline(None)
            return
        redline = self.view.redline
        if self.bar.only.isChecked():
            flagged = {flag.row for flag in self.flags.flags_shown()}
            redline = replace(redline, rows=tuple(row for row in redline.rows if row.id in flagged))
        sides = [facts.language in RIGHT_TO_LEFT for facts in (redline.older, redline.newer)]
        self._look = replace(self._look, older_right_to_left=sides[0], newer_right_to_left=sides[1])
        self.texts.set_look(self._look)
        self.texts.show_redline(redline, held=self.texts.provisions_above())
        signs: dict[str, list[FlagView]] = {}
        for flag in self.view.flags:
            signs.setdefault(flag.row, []).append(flag)
        self.texts.set_row_signs(
            {
                row: (RowSign("check", " ".join(self.flags.words(flag) for flag in flags)),)
                for row, flags in signs.items()
            }
        )

    # --- one flag after the other ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys to the list, or to the one step there is."""
        super().focusInEvent(event)
        there = self.state.button if self.pages.currentWidget() is self.state else self.list
        there.setFocus(event.reason())

    def show_only(self, difference: Difference | None) -> None:
        """List the flags of one sort, or all."""
        self.flags.show_only(difference)
        if self.bar.only.isChecked():
            self._show_rows()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) flag that is listed."""
        count = self.flags.rowCount()
        if not count:
            self.told.emit(tr("The two texts do not differ in form."))
            return
        here = self.list.currentIndex().row()
        at = here + by if here >= 0 else 0 if by > 0 else count - 1
        if 0 <= at < count:
            self.list.setCurrentIndex(self.flags.index(at, 0))
        else:
            self.told.emit(tr("That was the last difference.") if by > 0 else tr("That was the first difference."))

    def _listed(self, index: QModelIndex) -> None:
        flag = index.data(FlagRole.FLAG) if index.isValid() else None
        if flag is not None:
            self.texts.show_row(flag.row)

    def _activated(self, index: QModelIndex) -> None:
        """Go on reading in the texts."""
        self._listed(index)
        self.texts.setFocus()

    def _place_wanted(self, side: str, provision: str) -> None:
        self.place_wanted.emit(self._wanted[0 if side == "older" else 1], provision)

    def _act(self, what: str) -> None:
        if what == "add":
            self.add_wanted.emit()
        elif what == "cancel" and self._job is not None:
            self._job.cancel()
        elif what == "again":
            self._want(*self._wanted)


def _stand(drafts: Sequence[DraftSummary], pair: tuple[str, str]) -> bool:
    """Whether both drafts of a pair are there."""
    labels = {draft.label for draft in drafts}
    return labels.issuperset(pair)


def _pair_of(drafts: Sequence[DraftSummary]) -> tuple[str, str]:
    """The newest two drafts that are one text in two languages, else the newest two in different languages."""
    pairs = language_pairs(drafts)
    if pairs:
        return pairs[-1]
    for newest in reversed(drafts):
        other = next((draft for draft in reversed(drafts) if draft.language != newest.language), None)
        if other is not None:
            return newest.label, other.label
    return "", ""
