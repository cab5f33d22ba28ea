"""The filters over the list of amendments: their weight, words, who asked, kind, class, what it touches, how it is
known, chapter and notes, what is unread, what touches ours, without brackets alone; several values at once. What is
chosen stands below as tokens, each of which can be taken away.

It knows which values occur and how many changes each would leave (`facets.py`); it shows no change itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from app.desktop.changes.filters.facet_menu import FacetChoice, FacetMenu
from app.desktop.changes.filters.facets import ANY_NOTE, BEARINGS, FACETS, QUIET_KINDS, ChangeFilter, Facets
from app.desktop.changes.filters.sections import Grouping
from app.desktop.ground.language.phrases import commas, in_quotes, number_words, with_label
from app.desktop.ground.language.terms import class_words, kind_words, link_words, names_words, tag_words, weight_words
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.redline.model import AmendmentWeight
from app.services.proposals.review import all_named

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.redline.model import Redline
    from app.treaty.actors import Register
    from app.treaty.notes import Note


NAMING = ("actor", "link")
"""The facets that speak of who asked."""
_HELD = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""With one of these a key is another command: Alt and the arrow go to the next change."""


class ChangeFilterBar(QWidget):
    """Emits `wanted(filter)` with a `wanted.Wanted` whenever the reader changes it, `grouped(grouping)` with an
    `sections.Grouping`, `follow_wanted(actor id)`, and `list_wanted` when the keys shall go on to what is found.
    """

    wanted = Signal(object)
    list_wanted = Signal()
    grouped = Signal(object)
    follow_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = ChangeFilter()
        self.facets = Facets(None)
        self._redline: Redline | None = None
        self._notes: Mapping[str, Sequence[Note]] = {}
        self.text = _Words(self)
        self.text.setPlaceholderText(tr("Words or article"))
        self.text.setClearButtonEnabled(True)
        self.text.setAccessibleName(tr("Filter by words"))
        self.text.textChanged.connect(self._typed)
        self.buttons: dict[str, QToolButton] = {}
        self.menus: dict[str, FacetMenu] = {}
        self.facet_row, self.token_row = QWidget(), QWidget()
        self._tokens = FlowLayout(self.token_row)
        self._said: list[str] = []
        self._told: list[str] = []
        self.brackets = _switch(tr("No brackets alone"))
        self.brackets.setToolTip(tr("Amendments in which nothing but brackets came or went are left out"))
        self.brackets.clicked.connect(lambda left_out: self._set(replace(self.filter, brackets=not left_out)))
        self.unread, self.ours = _switch(tr("Unread")), _switch(tr("Ours"))
        self.unread.setToolTip(tr("Only amendments that are not marked as read"))
        self.unread.clicked.connect(self.turn_unread)
        self.ours.setToolTip(tr("Only amendments that touch a red line or an ask of ours"))
        self.ours.clicked.connect(self.turn_ours)
        self.clear = QPushButton(tr("Show all"))
        self.clear.setAutoDefault(True)
        self.clear.clicked.connect(self.reset)
        self.counts = QLabel()
        self.counts.setWordWrap(True)
        self.quiet = QPushButton()
        self.quiet.setFlat(True)
        self.quiet.setToolTip(tr("Changes of form alone are listed when they are asked for"))
        self.quiet.clicked.connect(lambda: self._choose("kind", QUIET_KINDS))
        self.grouping = QComboBox()
        self._lay_out()
        self.show_redline(None)

    def _lay_out(self) -> None:
        flow = FlowLayout(self.facet_row)
        for facet in FACETS:
            button = QToolButton()
            button.setAutoRaise(True)
            menu = FacetMenu(self._facet_words(facet), actors=facet == "actor", parent=self)
            button.clicked.connect(lambda _checked=False, facet=facet: self.open(facet))
            menu.ticked.connect(lambda values, facet=facet: self._choose(facet, values))
            flow.addWidget(button)
            self.buttons[facet], self.menus[facet] = button, menu
        for switch in (self.unread, self.ours, self.brackets):
            flow.addWidget(switch)
        self.menus["actor"].contrary_wanted.connect(lambda also: self._set(replace(self.filter, contrary=also)))
        self.menus["actor"].follow_wanted.connect(self.follow_wanted)
        for words, grouping in (
            (tr("Under their articles"), Grouping.ARTICLE),
            (tr("By weight"), Grouping.WEIGHT),
            (tr("Under who asked"), Grouping.ACTOR),
            (tr("In the order of the text"), Grouping.NONE),
        ):
            self.grouping.addItem(words, grouping)
        self.grouping.setAccessibleName(tr("How the amendments stand"))
        self.grouping.activated.connect(lambda _at: self.grouped.emit(Grouping(self.grouping.currentData())))
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.counts, 1)
        below.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(4)
        for widget in (self.text, self.facet_row, self.token_row):
            column.addWidget(widget)
        column.addLayout(below)
        column.addWidget(self.quiet, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.grouping)

    # --- what there is to filter ---

    def show_redline(self, redline: Redline | None, facets: Facets | None = None) -> None:
        """Offer what occurs in a redline, with how often; everything is shown again. `facets` are those of the list of
        its changes, where they are made already.
        """
        self._redline, self._notes = redline, {}
        self.facets = facets or Facets(redline)
        self._say(ChangeFilter())

    def refresh(self, redline: Redline, facets: Facets | None = None) -> None:
        """Offer what occurs in a redline with other names; what was chosen stays chosen."""
        self._redline = redline
        self.facets = facets or Facets(redline, self._notes)
        self._say(self.filter)

    def show_notes(self, notes: Mapping[str, Sequence[Note]], facets: Facets | None = None) -> None:
        """Offer to filter by the notes of the delegate that changes touch, by change id."""
        if notes != self._notes:
            self._notes = notes
            self.facets = facets or Facets(self._redline, notes)
            self._say(self.filter)

    def recount(self) -> None:
        """Say again what the filter leaves: other amendments are read now."""
        self._say(self.filter)

    def show_register(self, register: Register) -> None:
        """Know the actors by all their names, so that they are found by any of them."""
        self.menus["actor"].values.known = lambda typed: all_named(typed, register)

    def show_followed(self, followed: Mapping[str, str]) -> None:
        """Know whom the reader follows."""
        self.menus["actor"].followed = followed

    def show_grouping(self, grouping: Grouping) -> None:
        """Say how the changes stand, without telling anybody."""
        self.grouping.setCurrentIndex(self.grouping.findData(grouping))

    # --- what is chosen ---

    def want(self, facts: Mapping[str, object]) -> None:
        """Filter by these facts and no others (`facets.ChangeFilter.of`): where a number of the dashboard leads."""
        self._set(ChangeFilter.of(facts))

    def said(self) -> str:
        """The filter in words, "" for none."""
        return commas(self._said)

    def told(self) -> str:
        """The same without what is nobody else's to know: for what leaves the program."""
        return commas(self._told)

    def reset(self) -> None:
        """Show everything again."""
        self._set(ChangeFilter())

    def open(self, facet: str) -> None:
        """Open the menu of a facet; also of one in which the changes do not differ, which has no button then. Of who
        asked, while that is not known, say so.
        """
        if facet in NAMING and (words := names_words(self.facets.names)):
            button = self.buttons[facet]
            QToolTip.showText(button.mapToGlobal(button.rect().bottomLeft()), words, button)
            return
        self._fill(facet)
        button = self.buttons[facet]
        self.menus[facet].open_under(button if button.isVisible() else self.text)

    def _choose(self, facet: str, values: frozenset[str]) -> None:
        self._set(self.filter.choosing(facet, values))

    def _typed(self) -> None:
        words = self.text.text().strip()
        if words != self.filter.text:
            self._set(replace(self.filter, text=words))

    def turn_unread(self) -> None:
        """Show only what is not marked as read, or all again."""
        self._set(replace(self.filter, unread=not self.filter.unread))

    def turn_ours(self) -> None:
        """Show only what touches a red line or an ask of ours, or all again."""
        self._set(replace(self.filter, ours=not self.filter.ours))

    def _set(self, wanted: ChangeFilter) -> None:
        self._say(wanted)
        self.wanted.emit(wanted)

    # --- saying it ---

    def _say(self, wanted: ChangeFilter) -> None:
        self.filter = wanted
        if self.text.text().strip() != wanted.text:
            self.text.setText(wanted.text)
        for facet, menu in self.menus.items():
            self._say_button(facet, wanted)
            if menu.isVisible():
                self._fill(facet)
        self.brackets.setVisible(self.facets.brackets_alone or not wanted.brackets)
        self.brackets.setChecked(not wanted.brackets)
        self.unread.setVisible(bool(self.facets.amendments_in(-1)))
        self.unread.setChecked(wanted.unread)
        self.ours.setVisible(self.facets.touches_ours or wanted.ours)
        self.ours.setChecked(wanted.ours)
        self._say_tokens(wanted)
        self._say_counts(wanted)
        quiet = self.facets.kept_back(wanted)
        self.quiet.setText(tr("and %n of formatting, not listed", "", quiet))
        self.quiet.setVisible(quiet > 0)
        self.counts.setVisible(self._redline is not None)  # what is not compared has no number of changes, not even 0
        self.clear.setVisible(not wanted.everything)

    def _say_counts(self, wanted: ChangeFilter) -> None:
        """How many amendments are shown, and how many changes of them; of how many, where some are left out."""
        found, views = self.facets.left(wanted), self.facets.views
        left, amendments, every = found.bit_count(), self.facets.amendments_in(found), self.facets.amendments_in(-1)
        if wanted.everything:
            said = (tr("%n amendments", "", amendments), tr("%n changes", "", left))
        else:
            said = (
                tr("{some} of %n amendments", "", every).format(some=number_words(amendments)),
                tr("{some} of %n changes", "", len(views)).format(some=number_words(left)),
            )
        apart = " · " if wanted.everything else "\n"
        self.counts.setText(apart.join(said if every else said[1:]))

    def _fill(self, facet: str) -> None:
        """Offer the values of a facet with the counts of now."""
        chosen, contrary = self.filter.chosen(facet), self.filter.contrary
        self.menus[facet].show_values(self._choices(facet), chosen, contrary=contrary)

    def _say_button(self, facet: str, wanted: ChangeFilter) -> None:
        button, words, chosen = self.buttons[facet], self._facet_words(facet), wanted.chosen(facet)
        unknown = names_words(self.facets.names) if facet in NAMING else ""
        button.setVisible(self.facets.varies(facet) or bool(chosen) or (facet == "actor" and bool(unknown)))
        button.setText(f"{words} ({len(chosen)}) ▾" if chosen else f"{words} ▾")
        said = commas(sorted(self._value_words(facet, value) for value in chosen)) or unknown or tr("everything")
        button.setAccessibleName(tr("Filter by {what}: {chosen}").format(what=words, chosen=said))
        button.setToolTip(unknown or f"{self._facet_tip(facet)}\n{said}")

    def _say_tokens(self, wanted: ChangeFilter) -> None:
        while (item := self._tokens.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._said, self._told = [], []
        if wanted.changes is not None:
            self._token(wanted.label or tr("%n chosen changes", "", len(wanted.changes)), replace(wanted, changes=None))
        for facet in FACETS:
            chosen = wanted.chosen(facet)
            for words, value in sorted((self._value_words(facet, value), value) for value in chosen):
                self._token(words, wanted.choosing(facet, chosen - {value}), self._facet_words(facet))
        if wanted.chosen("actor") and not wanted.contrary:
            self._token(tr("not where they asked the contrary"), replace(wanted, contrary=True))
        if wanted.unread:
            self._token(tr("unread"), replace(wanted, unread=False), own=True)
        if wanted.ours:
            self._token(tr("touching what is ours"), replace(wanted, ours=False), own=True)
        if not wanted.brackets:
            self._token(tr("without brackets alone"), replace(wanted, brackets=True))
        if wanted.text:
            self._token(in_quotes(wanted.text), replace(wanted, text=""))
        self.token_row.setVisible(not wanted.everything)

    def _token(self, words: str, left: ChangeFilter, facet: str = "", *, own: bool = False) -> None:
        """A token that says one choice; pressing it leaves the filter without it. One of our `own` is told to nobody
        else.
        """
        self._said.append(words)
        if not own:
            self._told.append(words)
        token = QPushButton(f"{words}  ×")
        token.setAutoDefault(True)
        token.setToolTip(with_label(facet, words) if facet else words)
        token.setAccessibleName(tr("Filter: {what}. Press to take it away").format(what=words))
        token.clicked.connect(lambda: self._set(left))
        self._tokens.addWidget(token)

    def _choices(self, facet: str) -> list[FacetChoice]:
        options = self.facets.options(facet, self.filter)
        found = [(value, self._value_words(facet, value), count) for value, count in options]
        if facet in ("amendment", "weight", "link", "note", "bearing"):
            order = (
                *AmendmentWeight,
                "substantive",
                "consequential",
                "editorial",
                "marked",
                "asserted",
                "matched",
                "none",
                "redline",
                *BEARINGS,
            )
            found.sort(key=lambda one: order.index(one[0]) if one[0] in order else len(order))
        return found

    def _value_words(self, facet: str, value: str) -> str:
        said = {"kind": kind_words, "weight": class_words, "tag": tag_words, "link": _link_words, "note": _note_words,
                "bearing": _bearing_words}  # fmt: skip
        if facet in said:
            return said[facet](value)
        if facet == "amendment":
            return weight_words(AmendmentWeight(value)) if value in list(AmendmentWeight) else value
        return self.facets.name(value) if facet in ("actor", "source") else value or tr("outside of chapters")

    @staticmethod
    def _facet_words(facet: str) -> str:
        words = {
            "amendment": tr("Weight"),
            "actor": tr("Who asked"),
            "kind": tr("Kind"),
            "weight": tr("Class"),
            "tag": tr("Touches"),
            "link": tr("Known by"),
            "division": tr("Chapter"),
            "note": tr("Notes"),
            "bearing": tr("Leads"),
            "source": tr("Source"),
        }
        return words[facet]

    @staticmethod
    def _facet_tip(facet: str) -> str:
        """What can be chosen by a facet: its one word is learnt only by opening it."""
        tips = {
            "amendment": tr("By weight: A is what binds or is counted, B other wording, C form"),
            "actor": tr("By who asked"),
            "kind": tr("By kind: inserted, deleted, moved, renumbered …"),
            "weight": tr("By class: changes of substance, changes that only follow others, editorial ones"),
            "tag": tr("By what a change touches: verbs of obligation, numbers, time limits, scope …"),
            "link": tr("By how it is known who asked: marked in the draft, matched by wording, said by a person"),
            "division": tr("By chapter, part or annex"),
            "note": tr("By notes of yours that stand there"),
            "bearing": tr("By which way a change leads: toward a source, away from one; or stands verbatim in one"),
            "source": tr("By the instrument from which the words come"),
        }
        return tips[facet]


def _switch(words: str) -> QToolButton:
    """A button among those of the facets that is on or off."""
    switch = QToolButton()
    switch.setAutoRaise(True)
    switch.setCheckable(True)
    switch.setText(words)
    return switch


class _Words(QLineEdit):
    """The line for words: Enter and the arrow down go on to what was found, Esc takes the words away."""

    def __init__(self, filters: ChangeFilterBar) -> None:
        super().__init__(filters)
        self._filters = filters

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and not event.modifiers() & _HELD:
            self._filters.list_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _link_words(link: str) -> str:
    sign = {"matched": "≈ ", "asserted": "✎ "}.get(link, "")
    return sign + link_words(link)


def _note_words(priority: str) -> str:
    words = {
        "redline": tr("touches a red line"),
        "own": tr("touches our proposal"),
        "check": tr("to check with the capital"),
        "": tr("another note"),
        ANY_NOTE: tr("any note"),
    }
    return words.get(priority, priority)


def _bearing_words(bearing: str) -> str:
    words = {
        "toward": tr("toward a source"),
        "away": tr("away from a source"),
        "verbatim": tr("stands verbatim in a source"),
    }
    return words.get(bearing, bearing)
