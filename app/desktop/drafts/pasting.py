"""Paste from the room screen: a text, or the new wording of one article, becomes a working draft that is plainly
unofficial.

The dialog asks; reading and keeping are the services' business, in a child process and through the history of what a
person entered.
"""

from __future__ import annotations

import functools
from dataclasses import replace
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.drafts.paste_begun import KIND, TIME, begun_in, fill, title_words
from app.desktop.drafts.paste_field import PasteField
from app.desktop.ground.boxes import row
from app.desktop.ground.keeper import Keeper
from app.desktop.ground.language import moment_format, tr
from app.desktop.ground.loading import Loading
from app.desktop.ground.terms import draft_name
from app.job import Refused
from app.services.dossier import Dossier
from app.services.pasting import (
    Pasted,
    guessed_place,
    keep_pasted,
    proposed_label,
    read_pasted_in_child,
    take_pasted_back,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.desktop.ground.deeds import Deeds
    from app.desktop.ground.jobs import Jobs
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.dossier import DraftSummary
    from app.services.resources import Resources
    from app.services.unfinished import Begun, Unfinished
    from app.treaty.draft import Draft


class PasteDialog(QDialog):
    """Asks for what was shown. Emits `wanted(pasted)`; it stays open until `close` is called or the reader leaves."""

    wanted = Signal(object)

    def __init__(
        self,
        summaries: Sequence[DraftSummary],
        load: Callable[[str], Draft],
        parent: QWidget | None = None,
        *,
        unfinished: Unfinished | None = None,
        dossier: DossierPlace | None = None,
        begun: Begun | None = None,
    ) -> None:
        """`load` gives the draft of a label, and is asked for those only that are chosen to be edited. With
        `unfinished` what stands here survives the program; `begun` is what was begun before, to go on with.
        """
        super().__init__(parent)
        place, where = begun.place if begun else token_hex(4), dossier or Path()
        self._keeper = Keeper(unfinished, lambda: begun_in(self, where, place), self) if unfinished else None
        self.setWindowTitle(tr("Paste from the room screen"))
        self._labels = [draft.label for draft in summaries]
        self._load = load
        self.text, self.again = PasteField(self), QPushButton(tr("Paste &again"))
        self.source, self.place, self.label = QLineEdit(), QLineEdit(), QLineEdit()
        self.time, self.base, self.extent = QDateTimeEdit(QDateTime.currentDateTime()), QComboBox(), QComboBox()
        self.by_hand = QCheckBox(tr("Struck words &go, and underlined words come"))
        self.refusal = QLabel()
        self.refusal.setWordWrap(True)
        self.refusal.setAccessibleName(tr("Why it was not kept"))
        self.source.setPlaceholderText(tr("Screen in room 2, informal on article 6"))
        self.time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # Qt would turn 19:04 into 04:19
        self.time.setDisplayFormat(moment_format())
        self.time.setCalendarPopup(True)
        self.base.addItem(tr("no draft of this dossier"), "")
        for draft in summaries:
            self.base.addItem(draft_name(draft.label, unofficial=draft.unofficial), draft.label)
        self.base.setCurrentIndex(self.base.count() - 1)
        self.extent.addItem(tr("The whole text"), "whole")
        self.extent.addItem(tr("Only the new wording of"), "part")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._connect()
        self._offer_places()
        self._propose()
        self._show_extent()
        if begun is not None:
            fill(self, begun)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        part = row(0, 0, self.extent, self.place)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Shown &on"), self.source),
            (tr("&Time"), self.time),
            (tr("It &edits"), self.base),
            (tr("It &is"), part),
            ("", self.by_hand),
            (tr("&Label"), self.label),
        )
        for words, field in rows:
            form.addRow(words, field)
        self.extent.setAccessibleName(tr("Whole or part"))
        self.place.setAccessibleName(tr("Provision of which it is the new wording"))
        self.place.setPlaceholderText("Article 6(2)")
        told = QLabel(tr("It is kept as a working draft, and marked as unofficial wherever it is shown or printed."))
        told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(self.text, 1)
        column.addWidget(row(0, 0, None, self.again))
        column.addLayout(form)
        for widget in (told, self.refusal, self.buttons):
            column.addWidget(widget)
        self.resize(680, 640)

    def _connect(self) -> None:
        self.text.pasted.connect(self._guess)
        self.text.refused.connect(self.refuse)
        self.text.textChanged.connect(self._show_looks)
        self.again.clicked.connect(self.paste)
        self.base.activated.connect(lambda _at: self._offer_places())
        self.extent.activated.connect(lambda _at: self._show_extent())
        self.time.dateTimeChanged.connect(lambda _time: self._propose())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        for changed in (self.text.textChanged, self.source.textChanged, self.place.textChanged, self.label.textChanged):
            changed.connect(self._touch)

    def _touch(self) -> None:
        """Something was typed or pasted: it is written down in a moment."""
        if self._keeper is not None:
            self._keeper.touch()

    def kept(self) -> None:
        """It is in the dossier now: there is nothing left to be lost."""
        if self._keeper is not None:
            self._keeper.drop()
            self._keeper = None
        self.close()

    def reject(self) -> None:
        """Leave it; what stands here is written down to be offered again."""
        if self._keeper is not None:
            self._keeper.flush()
        super().reject()

    def paste(self) -> None:
        """Put what is on the clipboard in the place of what stands in the field."""
        self.text.empty()
        data = QGuiApplication.clipboard().mimeData()
        if data is not None:
            self.text.take(data)

    def received(self) -> str:
        """The time that is chosen, ISO 8601."""
        return self.time.dateTime().toString(TIME)

    def _propose(self) -> None:
        """Propose a label of the time, until the reader has written another."""
        if not self.label.isModified():
            self.label.setText(proposed_label(self.received(), self._labels, tr("working {when}")))

    def _draft(self) -> Draft | None:
        label = str(self.base.currentData() or "")
        return self._load(label) if label else None

    def _offer_places(self) -> None:
        """Offer the places of the draft that is edited."""
        draft = self._draft()
        addresses = list(dict.fromkeys(p.address for p in draft.provisions if p.address)) if draft else []
        completer = QCompleter(addresses, self.place)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.place.setCompleter(completer)
        self.extent.setEnabled(draft is not None)
        if draft is None:
            self.extent.setCurrentIndex(0)
        self._guess()

    def _guess(self) -> None:
        """Propose of which provision it is the new wording, by the number with which it begins."""
        self._show_looks()
        if not self.place.isModified():
            found = guessed_place(self.text.lines(), self._draft())
            self.place.setText(found)
            self.extent.setCurrentIndex(1 if found else 0)
        self._show_extent()

    def _show_extent(self) -> None:
        self.place.setEnabled(self.extent.currentData() == "part")

    def _show_looks(self) -> None:
        """What is struck or underlined by hand can count as changes."""
        there = self.text.has_looks()
        if there and not self.by_hand.isEnabled():
            self.by_hand.setChecked(True)
        self.by_hand.setEnabled(there)
        if not there:
            self.by_hand.setChecked(False)

    def refuse(self, sentence: str) -> None:
        """Say why it was not kept; nothing that was entered is lost."""
        self.refusal.setText(f"! {sentence}" if sentence else "")
        self.buttons.setEnabled(True)

    def accept(self) -> None:
        """Want what was entered."""
        part = self.extent.currentData() == "part"
        if part and not self.place.text().strip():
            self.refuse(tr("Say of which provision it is the new wording, or that it is the whole text."))
            return
        self.refuse("")
        self.buttons.setEnabled(False)
        self.wanted.emit(
            Pasted(
                self.text.paragraphs(),
                self.source.text().strip(),
                self.received(),
                label=self.label.text().strip(),
                base=str(self.base.currentData() or ""),
                place=self.place.text().strip() if part else "",
                wrapped=self.text.wrapped,
                by_hand=self.by_hand.isChecked(),
                hidden=self.text.hidden,
            )
        )


class Pasting(QObject):
    """Opens the dialog and does what it asks. Emits `added(label)` when a working draft was kept, `removed(label)` when
    it was taken back, and `refused` for what the reader must do first.
    """

    added = Signal(str)
    removed = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        worker: Worker,
        resources: Resources,
        deeds: Deeds,
        window: QWidget,
        unfinished: Unfinished | None = None,
    ) -> None:
        super().__init__(window)
        self._resources, self._deeds, self._window, self._unfinished = resources, deeds, window, unfinished
        self._loading = Loading(jobs, worker, self)
        self._dossier: DossierPlace | None = None
        self.dialog: PasteDialog | None = None
        self._loading.came.connect(self._read)
        self._loading.failed.connect(self._not_read)
        self._loading.stopped.connect(lambda: self._not_read(""))

    def unkept(self, dossier: DossierPlace) -> tuple[Begun, ...]:
        """The texts that were begun in a dossier and not kept, the last one first."""
        begun = self._unfinished.begun(dossier) if self._unfinished else ()
        return tuple(replace(one, title=title_words(one.fields)) for one in begun if one.kind == KIND)

    def ask(self, dossier: DossierPlace | None, begun: Begun | None = None) -> None:
        """Ask for what was shown, with what is on the clipboard, or with what was begun before."""
        if dossier is None:
            self.refused.emit(tr("Make or open a dossier first: a working draft is kept in one."))
            return
        try:
            with Dossier.open(dossier, write=False) as there:
                summaries = there.drafts()
        except Refused as reason:
            self.refused.emit(str(reason))
            return
        self._dossier = dossier
        dialog = self.dialog = PasteDialog(
            summaries,
            functools.cache(lambda label: _draft_of(dossier, label)),
            self._window,
            unfinished=self._unfinished,
            dossier=dossier,
            begun=begun,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self._begin)
        dialog.finished.connect(self._closed)
        dialog.open()
        if begun is None:
            dialog.paste()
        dialog.source.setFocus()

    def _begin(self, pasted: Pasted) -> None:
        title = tr("Reading what was pasted")
        dossier, folder = str(self._dossier), str(self._resources.folder)
        self._loading.start(title, read_pasted_in_child, dossier, folder, pasted, fresh=True)

    def _read(self, draft: Draft) -> None:
        """Keep what was read, so that it can be taken back."""
        dossier = self._dossier
        assert dossier is not None, "only with a dossier anything is read"
        done = self._deeds.do(
            tr("working draft {label}").format(label=draft.label),
            lambda: keep_pasted(dossier, draft),
            lambda: take_pasted_back(dossier, draft),
            lambda kept: (self.added if kept else self.removed).emit(draft.label),
        )
        if self.dialog is not None and done:
            self.dialog.kept()
        elif self.dialog is not None:
            self.dialog.refuse("")

    def _not_read(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.refuse(sentence)

    def _closed(self) -> None:
        self._loading.forget()
        self.dialog = None


def _draft_of(dossier: DossierPlace, label: str) -> Draft:
    with Dossier.open(dossier, write=False) as there:
        return there.draft(label)
