"""The places that are offered for what has lost its own, a note or a provision joined by hand: up to three cards, each
a small redline of what was and what stands there now.

None is taken but by the reader; the dialog stores nothing and tells which one was taken, or shall be shown in the
texts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.desktop.ground.language.direction import leading_side
from app.desktop.ground.language.phrases import address_words, in_quotes, with_label
from app.desktop.ground.language.translation import tr
from app.desktop.ground.widgets.flow_layout import FlowLayout
from app.desktop.notes.note_words import title_words
from app.desktop.notes.passage_redline import PassageRedline

if TYPE_CHECKING:
    from app.desktop.ground.style.theme import Theme
    from app.services.notes.place_search import PlaceOffer, PlaceSearch
    from app.treaty.notes import Note

_WIDE, _HIGHEST = 720, 600
_BESIDE, _CARD = 210, 170
_WORDS = 220
"""Letters of the last words of a note that are shown where no place is."""


@dataclass(frozen=True)
class PlaceWords:
    """What a dialog says of the thing that is lost."""

    title: str
    head: str
    """Which one it is."""
    text: str
    """What it says, "" for nothing."""
    told: str
    """What the reader must know of the places, or why there are none."""
    draft: str = ""
    """The draft that was asked for: of a place in another one its head names it. "" where all are in one."""


class PlaceDialog(QDialog):
    """Emits `taken(PlaceOffer)` for the place that the reader takes, `show_wanted(PlaceOffer)` for one to be seen."""

    taken = Signal(object)
    show_wanted = Signal(object)

    def __init__(self, words: PlaceWords, found: PlaceSearch, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.title)
        self.cards = tuple(PlaceCard(offer, theme, words.draft) for offer in found.offers)
        self.told = QLabel(words.told)
        self._lay_out(words)
        for card in self.cards:
            card.take.clicked.connect(lambda _on=False, card=card: self._take(card.offer))
            card.show_it.clicked.connect(lambda _on=False, card=card: self.show_wanted.emit(card.offer))
        self.resize(_WIDE, min(_HIGHEST, _BESIDE + _CARD * len(self.cards)))

    def _lay_out(self, words: PlaceWords) -> None:
        head = _plain(QLabel(words.head), bold=True)
        text = _plain(QLabel(words.text))
        text.setVisible(bool(words.text))
        _plain(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for label in (head, text, self.told):
            column.addWidget(label)
        if self.cards:
            column.addWidget(self._list(), 1)
        else:
            column.addStretch(1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("&Leave it without a place"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        column.addWidget(buttons)
        first = self.cards[0].take if self.cards else close
        first.setFocus()

    def _list(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area

    def _take(self, offer: PlaceOffer) -> None:
        self.taken.emit(offer)
        self.accept()


class PlaceCard(QFrame):
    """One place: where it is, how like, the redline, and what can be done with it."""

    def __init__(self, offer: PlaceOffer, theme: Theme, asked: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = offer
        self.setFrameShape(QFrame.Shape.StyledPanel)
        where = address_words(offer.address)
        if asked and offer.draft != asked:
            where = with_label(offer.draft, where)
        self.head = _plain(QLabel(where), bold=True)
        self.alike = _plain(QLabel(tr("{share} % of it is the same").format(share=round(100 * offer.likeness))))
        self.redline = PassageRedline(offer.redline, theme)
        self.take, self.show_it = QPushButton(tr("Take this place")), QPushButton(tr("Show it in the texts"))
        self.take.setAccessibleName(tr("Take this place: {place}").format(place=where))
        self.show_it.setAccessibleName(tr("Show {place} in the texts").format(place=where))
        self.setAccessibleName(where)
        self.setAccessibleDescription(self.redline.words)
        buttons = QWidget()
        line = FlowLayout(buttons)
        for button in (self.take, self.show_it):
            button.setAutoDefault(False)
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(4)
        for widget in (self.head, self.alike, self.redline, buttons):
            column.addWidget(widget)


def words_for_note(note: Note, label: str, found: PlaceSearch) -> PlaceWords:
    """What is said of a note that is lost in the draft with a label."""
    told = tr(
        "Its words are gone in {draft}. These places there are like them: struck is what was, underlined what "
        "stands there now. Nothing is placed unless you take it, and Undo takes it back."
    ).format(draft=label)
    if found.offers and found.offers[0].draft != label:
        told = tr(
            "Its words are gone in {draft}, and no place there is like them. These places in other drafts are: struck "
            "is what was, underlined what stands there. Nothing is placed unless you take it, and Undo takes it back."
        ).format(draft=label)
    head = _capital(title_words(note))
    said = told if found.offers else why_none(label, found)
    return PlaceWords(tr("A new place for a note"), head, note.text, said, label)


def why_none(label: str, found: PlaceSearch) -> str:
    """Why no place is offered in the draft with a label."""
    words = " ".join(found.words.split())
    quote = in_quotes(words if len(words) <= _WORDS else f"{words[:_WORDS]} …")
    if found.is_short:
        return tr("Its words are too few to be looked for in {draft}: {words}").format(draft=label, words=quote)
    return tr(
        "No place in {draft} is like its words and says the same: {words}. Where a negation, a number or a verb such "
        "as “shall” differs, no place is offered."
    ).format(draft=label, words=quote)


def _plain(label: QLabel, *, bold: bool = False) -> QLabel:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if bold:
        font = QFont(label.font())
        font.setBold(True)
        label.setFont(font)
    return label


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
