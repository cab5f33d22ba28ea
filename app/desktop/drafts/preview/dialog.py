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
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.desktop.drafts.preview.descriptions import kind_of_paragraph, severity_words
from app.desktop.drafts.preview.facts import PreviewFacts
from app.desktop.drafts.preview.rows import PreviewRows
from app.desktop.ground.language.announcer import announce
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import join_facts, spot_words, tell_message
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.box_layouts import column, row
from app.desktop.ground.widgets.list_view import LeadingList
from app.desktop.ground.widgets.work_line import WorkLine
from app.services.imports.preview import BlockRole
from app.treaty.pages import page_of
from app.treaty.unseen_signs import file_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.drafts.preview.candidates import ImportCandidate
    from app.services.dossiers.dossier import DraftSummary
    from app.services.resources import Resources

_ROW = Qt.ItemDataRole.UserRole


class PreviewDialog(QDialog):
    """Emits `read_anew(candidate)` for one that is to be read otherwise, `unlock(candidate, password)`,
    `account_wanted(candidate)` for one that replaces a draft, `pages_wanted(candidate, page)` when its pages are to be
    seen (0 for the first one), and `taken` when all is to be stored as it is shown. It
    stays open until `close` is called or the reader leaves.
    """

    read_anew = Signal(object)
    unlock = Signal(object, str)
    account_wanted = Signal(object)
    pages_wanted = Signal(object, int)
    taken = Signal()

    def __init__(
        self,
        candidates: Sequence[ImportCandidate],
        summaries: Sequence[DraftSummary],
        resources: Resources,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Before it is stored: what was recognised"))
        self.candidates = candidates
        self._shown: ImportCandidate | None = None
        self.files, self.doubts = QListWidget(), LeadingList()
        self.rows = PreviewRows(self)
        self.facts = PreviewFacts(summaries, resources, self)
        self.kinds, self.state, self.refusal = QComboBox(), QLabel(), QLabel()
        self.pages, self.work = QPushButton(), WorkLine()
        self.password, self.open_locked = QLineEdit(), QPushButton(tr("&Open"))
        self.buttons, cancel = QDialogButtonBox(), QPushButton(tr("&Cancel"))
        self.buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.take = QPushButton(tr("Store as recognised"))
        self.buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in (self.open_locked, self.pages, cancel, self.take):
            button.setAutoDefault(button is self.take)
        self._lay_out()
        self._connect()
        self._offer_kinds()
        self._list_files()
        self.files.setCurrentRow(0)
        self._looked = False
        self._from_rows = False
        """Whether the choice of a kind was opened from the rows, to which the keys go back."""
        self.resize(1160, 720)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def _lay_out(self) -> None:
        self.files.setAccessibleName(tr("Files"))
        self.doubts.setAccessibleName(tr("Doubts; Return leads to the paragraph"))
        self.doubts.setWordWrap(True)
        self.files.setWordWrap(True)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(tr("Password of the file"))
        self.password.setPlaceholderText(tr("Password of the file"))
        self.kinds.setMinimumContentsLength(24)
        for words in (self.state, self.refusal):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
        said = QLabel(tr("This paragraph &is"))
        said.setBuddy(self.kinds)
        self.unlocking = row(0, 0, self.password, self.open_locked)
        doubts, rows = QLabel(tr("&Doubts first, then what is good to know")), QLabel(tr("The &text as recognised"))
        doubts.setBuddy(self.doubts)
        rows.setBuddy(self.rows)
        upper, lower = column(doubts, self.doubts), column(rows, self.rows)
        middle = QSplitter(Qt.Orientation.Vertical)
        middle.addWidget(upper)
        middle.addWidget(lower)
        middle.setSizes([170, 420])
        middle.setChildrenCollapsible(False)
        scrolled = QScrollArea()
        scrolled.setWidget(self.facts)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panes = QSplitter()
        for pane, wide in ((self.files, 190), (middle, 680), (scrolled, 290)):
            self.panes.addWidget(pane)
            pane.setMinimumWidth(wide // 2)
        self.panes.setSizes([190, 680, 290])
        self.panes.setChildrenCollapsible(False)
        self.files.setVisible(len(self.candidates) > 1)
        pile = QVBoxLayout(self)
        pile.addWidget(self.state)
        pile.addWidget(self.unlocking)
        pile.addWidget(self.panes, 1)
        pile.addWidget(row(0, 0, said, self.kinds, None, self.pages))
        self.refusal.setMinimumHeight(2 * self.refusal.fontMetrics().lineSpacing())  # no button moves under the hand
        pile.addWidget(self.refusal)
        pile.addWidget(row(0, 0, self.work, self.buttons))

    def _connect(self) -> None:
        self.files.currentItemChanged.connect(self._show_chosen)
        self.doubts.itemActivated.connect(self._go_to)
        self.doubts.itemClicked.connect(self._go_to)
        self.rows.chosen.connect(self._show_kind)
        self.rows.asked.connect(self._ask_kind)
        self.kinds.activated.connect(self._correct)
        self.facts.read_anew.connect(lambda: self.read_anew.emit(self._shown))
        self.facts.replaces.connect(self._replaces)
        self.open_locked.clicked.connect(self._unlock)
        self.pages.clicked.connect(self._want_pages)
        self.password.returnPressed.connect(self._unlock)
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._take)

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
        self.unlocking.setVisible(one.unread is not None and one.unread.locked)
        ahead = one.ahead if one.unread is None else None
        at_hand = self.rows.at_hand()
        self.doubts.clear()
        for doubt in ahead.doubts if ahead else ():
            line = tell_message(doubt.message)
            where = spot_words(doubt.where) if doubt.where else ""
            item = QListWidgetItem(join_facts((severity_words(doubt.severity.value), where, line)))
            item.setData(_ROW, doubt.row)
            self.doubts.addItem(item)
        self.rows.show_rows(ahead.rows if ahead else (), one.wished.corrections, at_hand.block if at_hand else -1)
        self.facts.show_candidate(one)
        pictures = ahead.pictures if ahead else ()
        self.pages.setText(tr("S&how %n pages as pictures…", "", len(pictures)))
        self.pages.setVisible(bool(pictures))
        self._show_buttons()

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

    def _go_to(self, item: QListWidgetItem) -> None:
        at = item.data(_ROW)
        if at is not None:
            self.rows.go_to(at)
            self.rows.setFocus()

    def _show_kind(self, _at: int) -> None:
        at_hand, one = self.rows.at_hand(), self._shown
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

    def _unlock(self) -> None:
        if self._shown is not None and self.password.text():
            word = self.password.text()
            self.password.clear()
            self.unlock.emit(self._shown, word)

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
