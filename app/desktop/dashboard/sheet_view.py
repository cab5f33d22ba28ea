"""One tab of the dashboard on the screen: its heading, its paragraph, its tiles, its cards, in a page that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.desktop.dashboard.card import ChartCard
from app.desktop.dashboard.card_layout import CardLayout
from app.desktop.dashboard.sheet_prose import SheetProse
from app.desktop.dashboard.tiles import Tiles
from app.desktop.ground.language.direction import leading_side
from app.desktop.ground.language.translation import tr
from app.desktop.ground.time_slices import TOGETHER, TimeSlicer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.desktop.dashboard.figures import ChartSheet, Tile
    from app.desktop.ground.style.theme import Theme

MARGIN = 24


class SheetView(QScrollArea):
    """Shows a sheet. Emits `followed(goal)`, `told(sentence)` and `saving(name)` of its cards, and `drawn` when a sheet
    is there.
    """

    followed = Signal(object)
    told = Signal(str)
    saving = Signal(str)
    drawn = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[ChartCard] = []
        self.tiles: Tiles | None = None
        self.page = QWidget()
        self._sheet: ChartSheet | None = None
        self._begun: QWidget | None = None
        """The page that is being made."""
        self._turns = TimeSlicer(self, together=TOGETHER)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_sheet(self, sheet: ChartSheet) -> None:
        """Show another sheet from its top; the same one again where it was. It is made by turns, out of sight, and seen
        when all of it is there (`drawn`): what was seen before stays until then.
        """
        self.stop()
        self._sheet = sheet
        self._turns.begin(self._made(sheet))

    def stop(self) -> None:
        """Do not show what is being made."""
        self._turns.stop()
        if self._begun is not None:
            self._begun.deleteLater()
            self._begun = None

    @property
    def drawing(self) -> bool:
        """Whether a sheet is being made."""
        return self._turns.going

    def _made(self, sheet: ChartSheet) -> Iterator[None]:
        prose = sheet.prose()
        yield
        page = self._begun = QWidget(self.viewport())  # hidden, and in the fonts and colours that it will have
        tiles = Tiles(sheet.tiles, self._theme)
        tiles.chosen.connect(self._chosen)
        holder = QWidget()
        layout = CardLayout(holder)
        self._lay_out(page, sheet, prose, tiles, holder)
        cards = []
        for make in sheet.charts:
            yield
            chart = make()
            yield
            card = ChartCard(chart, self._theme)
            card.followed.connect(self.followed)
            card.told.connect(self.told)
            card.saving.connect(self.saving)
            card.changed.connect(self._watch)
            layout.addWidget(card)
            cards.append(card)
        for card in cards:
            for width in (*self._likely_widths(), layout.sizeHint().width()):
                yield
                card.measure(layout.width_of(card, width))
                layout.measure(card, width)
        yield
        self._fit(page)
        yield
        self._show_page(page, tiles, cards)

    def _likely_widths(self) -> tuple[int, int]:
        """What the cards will have together: Qt asks first as if there were no scroll bar."""
        whole = self.maximumViewportSize().width() - 2 * MARGIN
        return whole, whole - self.verticalScrollBar().sizeHint().width()

    def _fit(self, page: QWidget) -> None:
        """Give the page the size it will have, and its cards their places: for any other, which Qt would try first,
        all would be measured again.
        """
        whole, beside_bar = (width + 2 * MARGIN for width in self._likely_widths())
        high = page.heightForWidth(whole)
        room = self.maximumViewportSize()
        self.viewport().resize(room)  # which is not seen yet, and has another size until it is
        page.resize(whole if high <= room.height() else beside_bar, high)
        if (placing := page.layout()) is not None:
            placing.activate()

    def _lay_out(self, page: QWidget, sheet: ChartSheet, prose: str, tiles: Tiles, holder: QWidget) -> None:
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 16, MARGIN, MARGIN)
        column.setSpacing(12)
        heading, about = QLabel(sheet.title), QLabel(sheet.about)
        font = heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        heading.setFont(font)
        for label in (heading, about):
            label.setWordWrap(True)
            label.setAlignment(leading_side() | Qt.AlignmentFlag.AlignVCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column.addWidget(heading)
        if sheet.about:
            column.addWidget(about)
        if prose:
            paragraph = SheetProse(prose)
            paragraph.copied.connect(lambda: self.told.emit(tr("Copied.")))
            column.addWidget(paragraph)
        column.addWidget(tiles)
        column.addWidget(holder)
        column.addStretch(1)

    def _show_page(self, page: QWidget, tiles: Tiles, cards: list[ChartCard]) -> None:
        place = self.verticalScrollBar().value()
        self._begun = None
        self.page, self.tiles, self.cards = page, tiles, cards
        self.setWidget(page)
        self._watch()
        self.verticalScrollBar().setValue(place)
        self.drawn.emit()

    def set_look(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        if self.drawing and self._sheet is not None:
            self.show_sheet(self._sheet)
        if self.tiles is None:
            return
        self.tiles.set_look(theme)
        for card in self.cards:
            card.set_look(theme)

    def card(self, name: str) -> ChartCard | None:
        """The first card of that name."""
        return next((card for card in self.cards if card.name == name), None)

    def _chosen(self, tile: Tile) -> None:
        if tile.goal is not None:
            self.followed.emit(tile.goal)
        elif (card := self.card(tile.card)) is not None:
            self.show_card(card)

    def show_card(self, card: ChartCard) -> None:
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

    def _into_sight(self, card: ChartCard, index: QModelIndex) -> None:
        if card.table is not None and card.table.hasFocus() and index.isValid():
            box = card.table.visualRect(index)
            spot = card.table.viewport().mapTo(self.page, box.center())
            self.ensureVisible(spot.x(), spot.y(), 0, box.height() // 2 + 40)
