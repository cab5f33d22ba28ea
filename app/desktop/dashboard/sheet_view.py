"""One tab of the dashboard on the screen: its heading, its tiles, its cards, in a page that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.desktop.dashboard.card import Card
from app.desktop.dashboard.card_layout import CardLayout
from app.desktop.dashboard.tiles import Tiles
from app.desktop.ground.direction import leading

if TYPE_CHECKING:
    from app.desktop.dashboard.figures import Sheet, Tile
    from app.desktop.ground.theme import Theme

MARGIN = 24


class SheetView(QScrollArea):
    """Shows a sheet. Emits `followed(goal)`, `told(sentence)` and `saving(name)` of its cards."""

    followed = Signal(object)
    told = Signal(str)
    saving = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[Card] = []
        self.tiles: Tiles | None = None
        self.page = QWidget()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet from its top; the same one again where it was."""
        place = self.verticalScrollBar().value()
        self.page = page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 16, MARGIN, MARGIN)
        column.setSpacing(12)
        heading, about = QLabel(sheet.title), QLabel(sheet.about)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        heading.setFont(font)
        for label in (heading, about):
            label.setWordWrap(True)
            label.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(heading)
        if sheet.about:
            column.addWidget(about)
        self.tiles = Tiles(sheet.tiles, self._theme)
        self.tiles.chosen.connect(self._chosen)
        column.addWidget(self.tiles)
        holder = QWidget()
        layout = CardLayout(holder)
        self.cards = []
        for chart in sheet.charts:
            card = Card(chart, self._theme)
            card.followed.connect(self.followed)
            card.told.connect(self.told)
            card.saving.connect(self.saving)
            card.changed.connect(self._watch)
            layout.addWidget(card)
            self.cards.append(card)
        column.addWidget(holder)
        column.addStretch(1)
        self.about = about
        self.setWidget(page)
        self._watch()
        self.set_look(self._theme)
        self.verticalScrollBar().setValue(place)

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        if self.tiles is None:
            return
        self.about.setStyleSheet(f"color: {theme.faint};")
        self.tiles.set_look(theme)
        for card in self.cards:
            card.set_look(theme)

    def card(self, name: str) -> Card | None:
        """The first card of that name."""
        return next((card for card in self.cards if card.name == name), None)

    def _chosen(self, tile: Tile) -> None:
        if tile.goal is not None:
            self.followed.emit(tile.goal)
        elif (card := self.card(tile.card)) is not None:
            self.show_card(card)

    def show_card(self, card: Card) -> None:
        """Bring a card to the top of what is seen, and let its table have the keys."""
        top = card.mapTo(self.page, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(max(0, top - 12))
        if card.table is not None:
            card.table.setFocus()
            if not card.table.currentIndex().isValid():
                card.table.setCurrentIndex(card.table.rows.index(0, 0))

    def _watch(self) -> None:
        """Keep the current cell of every table in sight as the arrows move it."""
        for card in self.cards:
            if card.table is not None and not card.table.property("watched"):
                card.table.setProperty("watched", True)
                card.table.selectionModel().currentChanged.connect(
                    lambda index, _before, card=card: self._into_sight(card, index)
                )

    def _into_sight(self, card: Card, index: QModelIndex) -> None:
        if card.table is not None and card.table.hasFocus() and index.isValid():
            box = card.table.visualRect(index)
            spot = card.table.viewport().mapTo(self.page, box.center())
            self.ensureVisible(spot.x(), spot.y(), 0, box.height() // 2 + 40)
