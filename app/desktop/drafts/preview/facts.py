"""What a file says of itself, to be put right before it is stored: language, notation, label, symbol, date, and where
the draft stands among those of the dossier, or which of them it replaces.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from app.desktop.drafts.preview.descriptions import added_words, number_with_noun
from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, commas, in_quotes, tell_message, with_label
from app.desktop.ground.language.terms import draft_name
from app.desktop.ground.language.translation import tr
from app.treaty.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desktop.drafts.preview.candidates import ImportCandidate
    from app.services.dossiers.dossier import DraftSummary
    from app.services.imports.replacement import ReplacementAccount
    from app.services.resources import Resources

LAST = "\n"
"""In the list of places: as the last; no label has a line break."""


class FactsForm(QWidget):
    """What is said of a file beside its rows. Emits `read_anew` when the file is to be read in another way, `replaces`
    when the reader said which draft it replaces; what is typed goes into the candidate that is shown.
    """

    read_anew = Signal()
    replaces = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = QComboBox()
        for code, language in LANGUAGES.items():
            self.language.addItem(language.name, code)

    def show_candidate(self, one: ImportCandidate) -> None:
        """Show in which language a file was read; of one that could not be read there is nothing to say."""
        self.setEnabled(one.ahead is not None and one.unread is None)
        self.language.setCurrentIndex(self.language.findData(one.ahead.language) if one.ahead is not None else -1)

    def say_language(self, code: str) -> None:
        """The reader says elsewhere which language it is, which counts as chosen here."""
        at = self.language.findData(code)
        self.language.setCurrentIndex(at)
        self.language.activated.emit(at)


class PreviewFacts(FactsForm):
    """The form of a draft."""

    def __init__(self, summaries: Sequence[DraftSummary], resources: Resources, parent: QWidget) -> None:
        super().__init__(parent)
        self._summaries = summaries
        self._shown: ImportCandidate | None = None
        self.profile, self.place, self.instead = (QComboBox() for _ in range(3))
        self.label, self.symbol, self.date = QLineEdit(), QLineEdit(), QLineEdit()
        self.counts, self.why, self.account = QLabel(), QLabel(), QLabel()
        for words in (self.counts, self.why, self.account):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        for one in sorted(resources.profiles):
            self.profile.addItem(tell_message(resources.profiles[one].title), one)
            self.profile.setItemData(
                self.profile.count() - 1, tell_message(resources.profiles[one].about), Qt.ItemDataRole.ToolTipRole
            )
        self._offer_places()
        for box in (self.language, self.profile, self.place, self.instead):
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.date.setPlaceholderText(tr("YYYY-MM-DD"))
        self._lay_out()
        self._connect()

    def _offer_places(self) -> None:
        self.place.addItem(tr("as the last", "place of a draft"), LAST)
        self.place.addItem(tr("as the first", "place of a draft"), "")
        self.instead.addItem(tr("nothing: it is a new draft"), "")
        for draft in reversed(self._summaries):
            name = draft_name(draft.label, unofficial=draft.unofficial)
            self.place.addItem(tr("after {draft}", "place of a draft").format(draft=isolate_text(name)), draft.label)
            self.instead.addItem(name, draft.label)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setContentsMargins(0, 0, 0, 0)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Lan&guage"), self.language),
            (tr("&Notation"), self.profile),
            (tr("&Label"), self.label),
            (tr("&Symbol"), self.symbol),
            (tr("Dat&e"), self.date),
            (tr("Re&places"), self.instead),
            (tr("P&lace"), self.place),
        )
        for words, field in rows:
            form.addRow(words, field)
        form.insertRow(2, self.why)
        form.addRow(self.account)
        form.addRow(self.counts)
        self.why.setAccessibleName(tr("Why this notation"))
        self.counts.setAccessibleName(tr("What was counted"))
        self.account.setAccessibleName(tr("What becomes of what was added"))

    def _connect(self) -> None:
        self.language.activated.connect(self._wish)
        self.profile.activated.connect(self._wish)
        self.place.activated.connect(self._put)
        self.instead.activated.connect(self._replace)
        for name, field in (("label", self.label), ("symbol", self.symbol), ("date", self.date)):
            field.textEdited.connect(lambda words, name=name: self._say(name, words))

    # --- what is shown ---

    def show_candidate(self, one: ImportCandidate) -> None:
        """Show what is known of a file."""
        super().show_candidate(one)
        self._shown = one
        ahead = one.ahead
        if ahead is None:
            for words in (self.counts, self.why, self.account, self.label, self.symbol, self.date):
                words.clear()
            for box in (self.profile, self.place, self.instead):
                box.setCurrentIndex(-1)
            return
        self.profile.setCurrentIndex(self.profile.findData(ahead.profile))
        self.why.setText("\n".join(isolate_text(tell_message(why)) for why in ahead.profile_why))
        self.why.setVisible(bool(ahead.profile_why))
        for field, value in ((self.label, one.label), (self.symbol, one.symbol), (self.date, one.date)):
            if field.text() != value:
                field.setText(value)
        self.instead.setCurrentIndex(max(0, self.instead.findData(one.replaces)))
        self.place.setCurrentIndex(self.place.findData(LAST if one.after is None else one.after))
        self.label.setEnabled(not one.replaces)
        self.place.setEnabled(not one.replaces)
        lines = [number_with_noun(name, count) for name, count in ahead.counts.items()]
        lines += [with_label(author, number_with_noun("revisions", count)) for author, count in ahead.authors]
        self.counts.setText("\n".join(lines))
        self.account.setText(account_words(one.account) if one.account else self._hint(one))
        self.account.setVisible(bool(self.account.text()))

    def _hint(self, one: ImportCandidate) -> str:
        """Ask whether it replaces a draft that has its symbol, or came from a file of its name."""
        if one.ahead is None or one.replaces or one.there_already:
            return ""
        alike = [
            draft.label
            for draft in self._summaries
            if (one.symbol and draft.symbol == one.symbol) or draft.source == one.ahead.name
        ]
        if not alike:
            return ""
        words = tr(
            "“{draft}” has the same symbol or file name. Say above if this file replaces it; else both are kept."
        )
        return words.format(draft=isolate_text(alike[-1]))

    # --- what the reader says ---

    def _wish(self, _at: int) -> None:
        from dataclasses import replace

        one = self._shown
        if one is None or one.ahead is None:
            return
        language, profile = str(self.language.currentData()), str(self.profile.currentData())
        wished = one.wished
        if language != one.ahead.language:
            wished = replace(wished, language=language)
        if profile != one.ahead.profile:
            wished = replace(wished, profile=profile)
        if wished != one.wished:
            one.wished = wished
            self.read_anew.emit()

    def _say(self, name: str, words: str) -> None:
        if self._shown is not None:
            setattr(self._shown, name, words)
            self._shown.said.add(name)

    def _put(self, _at: int) -> None:
        if self._shown is not None:
            chosen = str(self.place.currentData())
            self._shown.after = None if chosen == LAST else chosen

    def _replace(self, _at: int) -> None:
        one = self._shown
        if one is None or one.replaces == self.instead.currentData():
            return
        one.replaces, one.account = str(self.instead.currentData()), None
        if one.replaces:
            one.label = one.replaces
            one.said.add("label")
        else:
            one.said.discard("label")
        self.replaces.emit()


def account_words(account: ReplacementAccount) -> str:
    """What becomes of what a person added to a draft that is replaced: how much stands, and what does not."""
    kept = [added_words(sort, count) for sort, count in account.kept.items() if count]
    lines = _doubt_of(account)
    if kept:
        lines.append(tr("Still stands: {what}.").format(what=commas(kept)))
    if account.orphans:
        lines.append(tr("Does not stand in the new text, and stands nowhere until its words come back:"))
    for orphan in account.orphans:
        what = added_words(orphan.sort, 1)
        lines.append(f"• {with_label(what, with_label(address_words(orphan.address), in_quotes(orphan.words)))}")
        if orphan.places:
            told = tr("Its words stand word for word in {place}: look there, and confirm the change anew if it is so.")
            lines.append(f"  {told.format(place=address_words(orphan.places[0].address))}")
        elif orphan.sort == "position":
            lines.append("  " + tr("It stands on an address alone: without words no place can be offered for it."))
    if not account.orphans and not kept:
        lines.append(tr("Nothing was added to “{draft}” yet.").format(draft=isolate_text(account.label)))
    return "\n".join(lines)


def _doubt_of(account: ReplacementAccount) -> list[str]:
    """That another draft may be meant than the one that would be replaced."""
    if not account.doubtful:
        return []
    if account.liker:
        words = tr("Is it the right one? The file has more of the words of “{other}” than of “{draft}” ({share} %).")
    else:
        words = tr("Is it the right one? Only {share} % of the provisions of “{draft}” stand in the file as they are.")
    draft, other = isolate_text(account.label), isolate_text(account.liker)
    return ["⚠ " + words.format(draft=draft, other=other, share=account.alike)]
