"""The preview of files that are to become drafts: what was recognised, doubts first, and what the reader can put right.

It shows and asks; reading, and storing all in one go, is done by whoever opened it (`preview.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.desktop.drafts.preview.descriptions import kind_of_paragraph
from app.desktop.drafts.preview.doubt_list import DoubtList, DoubtSplitter
from app.desktop.drafts.preview.facts import PreviewFacts
from app.desktop.drafts.preview.page_pane import PagePane
from app.desktop.drafts.preview.reading_head import PasswordLine, ReadingProgress, SortSwitch, fit_over, keep_place
from app.desktop.drafts.preview.rows import PreviewRows
from app.desktop.drafts.preview.summary_chips import SummaryChips
from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import join_facts
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.box_layouts import column, row, stretch
from app.desktop.ground.widgets.notice import Notice
from app.services.imports.preview import BlockRole
from app.treaty.pages import page_of
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from app.desktop.drafts.preview.candidates import ImportCandidate
    from app.desktop.drafts.preview.facts import FactsForm
    from app.services.dossiers.dossier import DraftSummary
    from app.services.resources import Resources

_ROW = Qt.ItemDataRole.UserRole
_LEAST = {"files": 85, "page": 240, "about": 240}
"""How wide the panes beside the rows are at least, in pixels."""
_AROUND = 60
"""Pixels of the margins of the dialog and of the lines between its panes."""


class PreviewDialog(QDialog):
    """Emits `read_anew(candidate)` for one that is to be read otherwise, `unlock(candidate, password)`,
    `account_wanted(candidate)` for one that replaces a draft, `pages_wanted(candidate, page)` when its pages are to be
    seen (0 for the first one), `page_wanted(candidate, page)` for the page beside the rows, `actor_added(name, type)`
    and `actor_sought(name)` for a name that nobody knows, `paper_said(candidate)` for one that is no draft but a paper
    with proposals, `stopped(candidate)` when it is not to be read on, and `taken` when all is to be stored as it is
    shown. It stays open until `close` is called or the reader leaves.
    """

    read_anew = Signal(object)
    unlock = Signal(object, str)
    account_wanted = Signal(object)
    pages_wanted = Signal(object, int)
    page_wanted = Signal(object, int)
    actor_added = Signal(str, str)
    actor_sought = Signal(str)
    paper_said = Signal(object)
    stopped = Signal(object)
    taken = Signal()

    def __init__(
        self,
        candidates: Sequence[ImportCandidate],
        summaries: Sequence[DraftSummary],
        resources: Resources,
        parent: QWidget | None = None,
        *,
        facts: Callable[[QWidget], FactsForm] | None = None,
    ) -> None:
        """With `facts` the files are no drafts: these make the form of what is said of each."""
        super().__init__(parent)
        self.setWindowTitle(tr("Before it is stored: what was recognised"))
        self.candidates = candidates
        self._shown: ImportCandidate | None = None
        self.files, self.doubt_list = QListWidget(), DoubtList()
        self.doubts = self.doubt_list.list
        self.rows, self.chips, self.page = PreviewRows(self), SummaryChips(), PagePane()
        self.facts: FactsForm = facts(self) if facts is not None else PreviewFacts(summaries, resources, self)
        self.sort, self.progress = SortSwitch(papers=False), ReadingProgress()
        self.sort.setVisible(facts is None)
        self.kinds, self.state, self.refusal = QComboBox(), QLabel(), QLabel()
        self.pages, self.beside = QPushButton(), QPushButton(tr("Page &beside the text"))
        self.unlocking = PasswordLine()
        self.password, self.open_locked = self.unlocking.password, self.unlocking.open
        self.buttons, cancel = QDialogButtonBox(), QPushButton(tr("&Cancel"))
        self.buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.take = QPushButton(tr("Store as recognised"))
        self.buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in (self.pages, self.beside, cancel, self.take):
            button.setAutoDefault(button is self.take)
        self._of: ImportCandidate | None = None
        """The file that is shown; the one at hand may be another until it is."""
        self._paged = False
        """Whether the file at hand has pages that can be shown."""
        self._bare = False
        """Whether the file at hand is not stored: then there is nothing to put right."""
        self._beside = {True: True, False: False}
        """Whether its page stands beside the rows, in a wide window and in a narrow one."""
        self._lay_out()
        self._connect()
        self._offer_kinds()
        self._list_files()
        self.files.setCurrentRow(0)
        self._looked = False
        self._from_rows = False
        """Whether the choice of a kind was opened from the rows, to which the keys go back."""
        fit_over(self, 1360, 820)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def _lay_out(self) -> None:
        self.files.setAccessibleName(tr("Files"))
        self.files.setWordWrap(True)
        self.kinds.setMinimumContentsLength(24)
        self.beside.setCheckable(True)
        self.beside.setToolTip(tr("The page of the file on which the text at hand stands (F8)"))
        for words in (self.state, self.refusal):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
        said = QLabel(tr("This paragraph &is"))
        said.setBuddy(self.kinds)
        rows = QLabel(tr("The &text as recognised"))
        rows.setBuddy(self.rows)
        self.middle = DoubtSplitter(self.doubt_list, column(rows, self.rows))
        self.nothing = Notice()
        self.about = _scrolled(self.facts)
        self.panes = QSplitter()
        for pane in (self.files, self.nothing, self.middle, self.page, self.about):
            self.panes.addWidget(pane)
        for name, pane in (("files", self.files), ("page", self.page), ("about", self.about)):
            pane.setMinimumWidth(_LEAST[name])
        self.panes.setSizes([170, 600, 600, 400, 240])
        for at, share in enumerate((0, 3, 3, 2, 0)):
            self.panes.setStretchFactor(at, share)
        self.panes.setChildrenCollapsible(False)
        self.files.setVisible(len(self.candidates) > 1)
        pile = QVBoxLayout(self)
        head = row(0, 0, self.state, self.sort)
        stretch(head, self.state)
        pile.addWidget(head)
        pile.addWidget(self.progress)
        chips = row(0, 0, self.chips, self.beside)
        stretch(chips, self.chips)
        pile.addWidget(chips)
        pile.addWidget(self.unlocking)
        pile.addWidget(self.panes, 1)
        self.choice = row(0, 0, said, self.kinds, None, self.pages)
        for part in (self.chips, self.panes, self.choice):
            keep_place(part)
        pile.addWidget(self.choice)
        self.refusal.setMinimumHeight(2 * self.refusal.fontMetrics().lineSpacing())  # no button moves under the hand
        pile.addWidget(self.refusal)
        pile.addWidget(self.buttons)

    def _connect(self) -> None:
        self.files.currentItemChanged.connect(self._show_chosen)
        self.doubt_list.led.connect(self._go_to)
        self.doubt_list.actor_added.connect(self.actor_added)
        self.doubt_list.actor_sought.connect(self.actor_sought)
        self.rows.chosen.connect(self._show_kind)
        self.rows.asked.connect(self._ask_kind)
        self.chips.kind_wanted.connect(self._go_on_to)
        self.chips.doubt_wanted.connect(lambda: self._go_on_doubting(1))
        self.chips.language_said.connect(self.facts.say_language)
        self.page.wanted.connect(lambda page: self.page_wanted.emit(self._shown, page))
        self.page.chosen.connect(self.rows.go_to)
        self.beside.toggled.connect(self._set_beside)
        self.sort.changed.connect(lambda: self.paper_said.emit(self._shown))
        self.progress.stopped.connect(lambda: self.stopped.emit(self._shown))
        self.kinds.activated.connect(self._correct)
        self.facts.read_anew.connect(lambda: self.read_anew.emit(self._shown))
        self.facts.replaces.connect(self._replaces)
        self.unlocking.given.connect(self._unlock)
        self.pages.clicked.connect(self._want_pages)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        keys = (
            ("Ctrl+Return", self._take),
            ("F7", lambda: self._go_on_doubting(1)),
            ("Shift+F7", lambda: self._go_on_doubting(-1)),
            ("F8", lambda: self.beside.toggle() if self._paged else None),
            ("Ctrl+PgUp", lambda: self.page.turn(-1)),
            ("Ctrl+PgDown", lambda: self.page.turn(1)),
        )
        for stroke, does in keys:
            QShortcut(QKeySequence(stroke), self, does)

    def _offer_kinds(self) -> None:
        self.kinds.addItem(tr("as recognised"), None)
        for said in BlockRole:
            if said is not BlockRole.READ:
                self.kinds.addItem(kind_of_paragraph(said.value), said)

    # --- files ---

    def _list_files(self) -> None:
        """List the files, those with most to look at first; the one at hand stays at hand."""
        ranked = sorted(self.candidates, key=lambda one: -one.doubtful)
        self.files.blockSignals(True)
        self.files.clear()
        for one in ranked:
            item = QListWidgetItem(join_facts((file_state(one), file_name(one.path.name))))
            item.setToolTip(isolate_text(file_name(one.path.name)))
            item.setData(_ROW, self.candidates.index(one))
            self.files.addItem(item)
            if one is self._shown:
                self.files.setCurrentItem(item)
        self.files.blockSignals(False)

    def show_candidate(self, one: ImportCandidate) -> None:
        """Something was read, or is being read, of a file."""
        if self._shown is None or self._untouched():
            self._shown = max(self.candidates, key=lambda each: each.doubtful)
        self._list_files()
        self._show()

    def _untouched(self) -> bool:
        """Whether the reader has not begun to look: then the most doubtful file is at hand, and Return takes all."""
        return not self._looked and self.focusWidget() in (None, self, self.take)

    def _show_chosen(self, item: QListWidgetItem | None) -> None:
        self._looked = True
        if item is not None:
            self._shown = self.candidates[item.data(_ROW)]
            self._show()

    def _show(self) -> None:
        """Show the file at hand."""
        one = self._shown
        if one is None:
            return
        self.state.setText(self._state_words(one))
        self.sort.suspect(one.paper_of)
        self.progress.setVisible(one.busy)
        self.unlocking.setVisible(one.unread is not None and one.unread.locked)
        ahead = one.ahead if one.unread is None else None
        at_hand = self.rows.at_hand()
        block = at_hand.block if at_hand and self._of is one else -1
        if self._of is not one:
            self.rows.model_of_rows.forget_folds()
            self.page.forget()
        self._of = one
        rows, pictures = (ahead.rows, ahead.pictures) if ahead else ((), ())
        self.chips.show_summary(ahead)
        self.doubt_list.show_doubts(ahead.doubts if ahead else ())
        self.page.show_rows(rows, pictures)
        self._paged = ahead is not None and ahead.paged
        self._show_nothing(one)
        self._arrange()
        self.middle.share()
        self.rows.show_rows(rows, one.wished.corrections, block)
        self.facts.show_candidate(one)
        self.pages.setText(tr("S&how %n pages as pictures…", "", len(pictures)))
        self.pages.setVisible(bool(pictures))
        self._show_buttons()

    def _show_nothing(self, one: ImportCandidate) -> None:
        """Of a file that is not stored, say why, in the place of everything that could be put right in one."""
        refused = one.unread is not None and not one.unread.locked
        self._bare = refused or one.there_already
        self.nothing.say(tr("There is nothing to put right") if self._bare else "")
        self.nothing.setVisible(self._bare)
        for part in (self.middle, self.chips, self.choice):  # nothing is filled with what was not read
            part.setVisible(one.unread is None and not self._bare)

    # --- the page beside ---

    def _room(self, *panes: str) -> int:
        """How wide the rows can be with other panes beside them."""
        files = ("files",) if len(self.candidates) > 1 else ()
        return self.width() - _AROUND - sum(_LEAST[name] for name in (*files, *panes))

    @property
    def _wide(self) -> bool:
        """Whether a page has room beside the rows, with their letters, and what the file says of itself."""
        return self._room("page", "about") >= self.rows.least_width()

    def _arrange(self) -> None:
        """The page stands beside the rows; in a narrow window in the place of what the file says of itself."""
        beside = self._paged and self._beside[self._wide] and not self._bare
        others = (*(("page",) if beside else ()), *(("about",) if self._wide or not beside else ()))
        self.middle.setMinimumWidth(max(240, min(self.rows.least_width(), self._room(*others))))
        self.beside.setVisible(self._paged and not self._bare)
        self.beside.blockSignals(True)
        self.beside.setChecked(beside)
        self.beside.blockSignals(False)
        self.page.setVisible(beside)
        read = self._shown is None or self._shown.unread is None
        self.about.setVisible(read and (self._wide or not beside) and not self._bare)
        if beside:
            self.page.follow(self.rows.row_at_hand())

    def _set_beside(self, beside: bool) -> None:
        self._beside[self._wide] = beside
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A window that became narrow or wide shows the page, or not, as it did when it was so last."""
        super().resizeEvent(event)
        self._arrange()

    def drop(self, one: ImportCandidate) -> None:
        """A file is not among them any more; at least one is left."""
        if self._shown is one:
            self._shown = self.candidates[0]
        self.files.setVisible(len(self.candidates) > 1)
        self._list_files()
        self._show()

    def _state_words(self, one: ImportCandidate) -> str:
        name = isolate_text(file_name(one.path.name))
        if one.busy:
            return tr("Reading {file}").format(file=name)
        if one.unread is not None:
            return translate_message(one.unread.why)
        assert one.ahead is not None
        if one.ahead.same_as:
            words = tr("{file} is in the dossier already, as “{draft}”. It is not stored again.")
            return words.format(file=name, draft=isolate_text(one.ahead.same_as))
        if one.same_as:
            words = tr("{file} is the very same file as {other}. It is stored once.")
            return words.format(file=name, other=isolate_text(one.same_as))
        if one.ahead.doubtful:
            return tr("{file}: %n doubts. Nothing is stored yet.", "", one.ahead.doubtful).format(file=name)
        return tr("{file}: no doubts. Nothing is stored yet.").format(file=name)

    def _show_buttons(self) -> None:
        good = sum(one.can_be_stored for one in self.candidates)
        busy = any(one.busy for one in self.candidates)
        words = tr("Store as recognised")
        if len(self.candidates) > 1:
            words = tr("Store {good} of {all} files").format(good=good, all=len(self.candidates))
        self.take.setText(words)
        self.take.setEnabled(good > 0 and not busy)
        self.take.setDefault(True)
        if self.take.isEnabled() and (self._untouched() or self.focusWidget() in (self.password, self.open_locked)):
            self.take.setFocus()

    # --- the paragraph at hand ---

    def _go_to(self, at: int) -> None:
        self.rows.go_to(at)
        self.rows.setFocus()

    def _go_on_to(self, kind: str) -> None:
        if self.rows.go_on_to(kind):
            self.rows.setFocus()

    def _go_on_doubting(self, by: int) -> None:
        """Go to the next or previous doubt; where there is none, to what is good to know."""
        if not self.doubt_list.go_on(by):
            self.doubts.setFocus()

    def _show_kind(self, _at: int) -> None:
        at_hand, one = self.rows.at_hand(), self._shown
        if self.page.isVisible() and at_hand is not None:
            self.page.follow(self.rows.row_at_hand())
        self.kinds.setEnabled(at_hand is not None and one is not None)
        if at_hand is None or one is None:
            self.kinds.setCurrentIndex(0)
            return
        self._offer_to_bring_back(at_hand.kind == "left_out" and at_hand.block not in one.wished.corrections)
        said = one.wished.corrections.get(at_hand.block)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(said)))

    def _offer_to_bring_back(self, left_out: bool) -> None:
        """What the program left out can be brought back, to be read as all else is."""
        one, at_hand = self._shown, self.rows.at_hand()
        back = one is not None and at_hand is not None and one.wished.corrections.get(at_hand.block) is BlockRole.READ
        at = self.kinds.findData(BlockRole.READ)
        if (left_out or back) and at < 0:
            self.kinds.insertItem(1, kind_of_paragraph(BlockRole.READ.value), BlockRole.READ)
        elif not (left_out or back) and at >= 0:
            self.kinds.removeItem(at)

    def _ask_kind(self) -> None:
        if self.kinds.isEnabled():
            self._from_rows = True
            self.kinds.setFocus()
            self.kinds.showPopup()

    def _correct(self, _at: int) -> None:
        at_hand, one = self.rows.at_hand(), self._shown
        if at_hand is None or one is None:
            return
        chosen = self.kinds.currentData()  # Qt keeps the value of it, not the member
        said = BlockRole(chosen) if chosen else None
        if one.wished.corrections.get(at_hand.block) is not said:
            one.correct(at_hand.block, said)
            if self._from_rows:  # who goes through the kinds by arrows stays there
                self.rows.setFocus()
            self.read_anew.emit(one)

    # --- the rest ---

    def _want_pages(self) -> None:
        """The pages are to be seen: that of the paragraph at hand, where its picture is there."""
        if self._shown is not None:
            at_hand = self.rows.at_hand()
            self.pages_wanted.emit(self._shown, (page_of(at_hand.where) if at_hand else None) or 0)

    def _replaces(self) -> None:
        one = self._shown
        if one is not None:
            self.facts.show_candidate(one)
            self.account_wanted.emit(one)

    def _unlock(self, password: str) -> None:
        if self._shown is not None:
            self.unlock.emit(self._shown, password)

    def refuse(self, sentence: str) -> None:
        """Say why it was not stored, or not read otherwise; nothing that was entered is lost."""
        self.refusal.setText(f"! {sentence}" if sentence else "")
        self._show_buttons()
        announce(self.refusal, sentence, at_once=True)

    def _take(self) -> None:
        if self.take.isEnabled():
            self.refusal.clear()
            self.take.setEnabled(False)
            self.taken.emit()


def _scrolled(widget: QWidget) -> QScrollArea:
    scrolled = QScrollArea()
    scrolled.setWidget(widget)
    scrolled.setWidgetResizable(True)
    scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
    scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scrolled


def file_state(one: ImportCandidate) -> str:
    """How it stands with a file, in a few words."""
    if one.busy:
        return tr("being read …")
    if one.unread is not None:
        return tr("locked") if one.unread.locked else tr("not read")
    if one.there_already:
        return tr("there already")
    doubts = one.doubtful
    return tr("%n doubts", "", doubts) if doubts else tr("no doubts")
