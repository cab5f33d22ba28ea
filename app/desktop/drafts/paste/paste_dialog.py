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

from PySide6.QtCore import QDateTime, QObject, Qt, QTimer, Signal
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
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.desktop.drafts.paste.paste_content import KIND, TIME, fill, title_words, unsaved_in
from app.desktop.drafts.paste.paste_field import PasteField
from app.desktop.ground.async_loading import AsyncLoader
from app.desktop.ground.draft_keeper import DraftKeeper
from app.desktop.ground.language.backend_messages import translate_message
from app.desktop.ground.language.phrases import commas, number_words
from app.desktop.ground.language.terms import draft_name
from app.desktop.ground.language.translation import moment_format, tr
from app.desktop.ground.widgets.box_layouts import grow, row
from app.job import Refused
from app.services.dossiers.dossier import Dossier
from app.services.imports.pasting import (
    PastedDraft,
    PastedText,
    PasteEffect,
    PasteTarget,
    keep_pasted,
    proposed_label,
    proposed_places,
    take_pasted_back,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.desktop.ground.background_jobs import Jobs
    from app.desktop.ground.undo_history import UndoHistory
    from app.job import Worker
    from app.place import DossierPlace
    from app.services.dossiers.dossier import DraftSummary
    from app.services.dossiers.unsaved_work import UnsavedFiles, UnsavedWork
    from app.services.resources import Resources
    from app.treaty.draft import Draft

_PAUSE = 400
"""Milliseconds without typing after which it is looked what would change."""
_LINES = 3
"""Lines in which it is said."""


class PasteDialog(QDialog):
    """Asks for what was shown. Emits `wanted(pasted)` to have it kept, and `effect_wanted(pasted)` when something else
    stands here, of which the reader is to see what it would change; it stays open until `close` is called or the reader
    leaves.
    """

    wanted = Signal(object)
    effect_wanted = Signal(object)

    def __init__(
        self,
        summaries: Sequence[DraftSummary],
        load: Callable[[str], Draft],
        parent: QWidget | None = None,
        *,
        unfinished: UnsavedFiles | None = None,
        dossier: DossierPlace | None = None,
        begun: UnsavedWork | None = None,
    ) -> None:
        """`load` gives the draft of a label, and is asked for those only that are chosen to be edited. With
        `unfinished` what stands here survives the program; `begun` is what was begun before, to go on with.
        """
        super().__init__(parent)
        place, where = begun.place if begun else token_hex(4), dossier or Path()
        self._keeper = DraftKeeper(unfinished, lambda: unsaved_in(self, where, place), self) if unfinished else None
        self.setWindowTitle(tr("Paste from the room screen"))
        self._labels = [draft.label for draft in summaries]
        self._load = load
        self.text, self.again = PasteField(self), QPushButton(tr("Paste &again"))
        self.source, self.place, self.label = QLineEdit(), QLineEdit(), QLineEdit()
        self.time, self.base, self.extent = QDateTimeEdit(QDateTime.currentDateTime()), QComboBox(), QComboBox()
        self.by_hand = QCheckBox(tr("Struck words &go, and underlined words come"))
        self.effect = QLabel()
        self.effect.setWordWrap(True)
        self.effect.setAccessibleName(tr("What would change"))
        self.effect.setMinimumHeight(_LINES * self.effect.fontMetrics().lineSpacing())  # nothing moves when it speaks
        self.effect.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._proposed = PasteTarget("")
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_PAUSE)
        self._due.timeout.connect(self._want_effect)
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
            ("", self.effect),
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
        self.resize(680, 680)

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
        self.by_hand.toggled.connect(lambda _on: self._look_again())
        for changed in (self.text.textChanged, self.place.textChanged):
            changed.connect(self._look_again)
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
            found = self._proposed = proposed_places(self.text.lines(), self._draft())
            self.place.setText("; ".join(found.places))
            self.extent.setCurrentIndex(1 if found.sort in ("part", "unknown") else 0)
        self._show_extent()

    def _show_extent(self) -> None:
        self.place.setEnabled(self.extent.currentData() == "part")
        self._look_again()

    # --- what would change ---

    def _look_again(self) -> None:
        """Something else stands here: say at once what it seems to be, and in a moment what it would change."""
        self.effect.setText(self._why())
        self._due.start()

    def _why(self) -> str:
        """By what the place was proposed; "" once the reader has chosen another."""
        found, part = self._proposed, self.extent.currentData() == "part"
        place = self.place.text().strip()
        if part and not place and self.text.toPlainText().strip():
            return tr("It does not say of which provision it is the new wording: name it, or choose the whole text.")
        if not part or not found.places or place != "; ".join(found.places):
            return ""
        words = {
            "number": tr("So says the number with which it begins."),
            "heading": tr("So says the heading with which it begins."),
            "words": tr("Its words are like those of this provision."),
        }
        return tr("Each of its articles is one of the draft.") if len(found.places) > 1 else words.get(found.by, "")

    def _want_effect(self) -> None:
        pasted = self.pasted()
        if pasted.base and self.text.toPlainText().strip() and not (self._part() and not pasted.place):
            self.effect_wanted.emit(pasted)

    def show_effect(self, effect: PasteEffect) -> None:
        """Say what it would change."""
        touched, changes = (tr("%n provisions", "", effect.touched), tr("%n changes", "", effect.changes))
        said = commas((touched, changes)) if effect.changes else tr("Nothing would change.")
        lines = (said, most_words(effect, str(self.base.currentData())) if effect.most_goes else "", self._why())
        self.effect.setText("\n".join(f"! {line}" if line is lines[1] else line for line in lines if line))
        grow(self)

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
        if self._part() and not self.place.text().strip():
            self.refuse(tr("Say of which provision it is the new wording, or that it is the whole text."))
            return
        self.refuse("")
        self.buttons.setEnabled(False)
        self.wanted.emit(self.pasted())

    def _part(self) -> bool:
        """Whether it is the new wording of a part."""
        return bool(self.extent.currentData() == "part")

    def pasted(self) -> PastedText:
        """What stands here."""
        return PastedText(
            self.text.paragraphs(),
            self.source.text().strip(),
            self.received(),
            label=self.label.text().strip(),
            base=str(self.base.currentData() or ""),
            place=self.place.text().strip() if self._part() else "",
            wrapped=self.text.wrapped,
            by_hand=self.by_hand.isChecked(),
            hidden=self.text.hidden,
        )


def most_words(effect: PasteEffect, draft: str) -> str:
    """That most of a draft would go."""
    return tr("Most of “{draft}” would go: {gone} of its {count} provisions are not in what was pasted.").format(
        draft=draft, gone=number_words(effect.gone), count=number_words(effect.provisions)
    )


class PasteController(QObject):
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
        deeds: UndoHistory,
        window: QWidget,
        unfinished: UnsavedFiles | None = None,
    ) -> None:
        super().__init__(window)
        self._resources, self._deeds, self._window, self._unfinished = resources, deeds, window, unfinished
        self._loading, self._looking = AsyncLoader(jobs, worker, self), AsyncLoader(jobs, worker, self)
        self._dossier: DossierPlace | None = None
        self.dialog: PasteDialog | None = None
        self.asking: QMessageBox | None = None
        self._loading.came.connect(self._read)
        self._loading.failed.connect(self._not_read)
        self._loading.stopped.connect(lambda: self._not_read(""))
        self._looking.came.connect(self._looked)
        self._looking.failed.connect(self._not_looked)

    def unkept(self, dossier: DossierPlace) -> tuple[UnsavedWork, ...]:
        """The texts that were begun in a dossier and not kept, the last one first."""
        begun = self._unfinished.begun(dossier) if self._unfinished else ()
        return tuple(replace(one, title=title_words(one.fields)) for one in begun if one.kind == KIND)

    def ask(self, dossier: DossierPlace | None, begun: UnsavedWork | None = None) -> None:
        """Ask for what was shown, with what is on the clipboard, or with what was begun before."""
        if dossier is None:
            self.refused.emit(tr("Make or open a dossier first: a working draft is kept in one."))
            return
        try:
            with Dossier.open(dossier, write=False) as there:
                summaries = there.drafts()
        except Refused as reason:
            self.refused.emit(translate_message(reason.message))
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
        dialog.effect_wanted.connect(self._look)
        dialog.finished.connect(self._closed)
        dialog.open()
        if begun is None:
            dialog.paste()
        dialog.source.setFocus()

    def _begin(self, pasted: PastedText) -> None:
        title = tr("Reading what was pasted")
        task = "app.services.imports.pasting:paste_draft"
        self._loading.start(title, task, self._dossier, self._resources, pasted, fresh=True)

    def _look(self, pasted: PastedText) -> None:
        """Have it found out what a paste would change."""
        title = tr("Looking for what would change")
        task = "app.services.imports.pasting:effect_of_paste"
        self._looking.start(title, task, self._dossier, self._resources, pasted, fresh=True)

    def _looked(self, effect: PasteEffect) -> None:
        if self.dialog is not None:
            self.dialog.show_effect(effect)

    def _not_looked(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.effect.setText(sentence)

    def _read(self, read: PastedDraft) -> None:
        """Keep what was read; ask before, where most of the draft that it edits would go."""
        if self.dialog is None or not read.effect.most_goes:
            self._keep(read.draft)
            return
        base = str(self.dialog.base.currentData())
        asking = self.asking = QMessageBox(self.dialog)
        asking.setIcon(QMessageBox.Icon.Warning)
        asking.setWindowTitle(tr("Most of the draft would go"))
        asking.setText(most_words(read.effect, base))
        asking.setInformativeText(tr("Keep it all the same?"))
        keeps = asking.addButton(tr("&Keep it all the same"), QMessageBox.ButtonRole.AcceptRole)
        back = asking.addButton(tr("&Go back"), QMessageBox.ButtonRole.RejectRole)
        asking.setDefaultButton(back)
        asking.setEscapeButton(back)
        asking.buttonClicked.connect(lambda pressed: self._keep(read.draft) if pressed is keeps else self._not_read(""))
        asking.finished.connect(self._asked)
        asking.open()

    def _asked(self) -> None:
        asking, self.asking = self.asking, None
        if asking is not None:
            asking.deleteLater()

    def _keep(self, draft: Draft) -> None:
        """Keep a draft, so that it can be taken back."""
        dossier = self._dossier
        assert dossier is not None, "only with a dossier anything is read"
        done = self._deeds.do(
            tr("the pasted draft {label}").format(label=draft.label),
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
        self._looking.forget()
        self.dialog = None


def _draft_of(dossier: DossierPlace, label: str) -> Draft:
    with Dossier.open(dossier, write=False) as there:
        return there.draft(label)
