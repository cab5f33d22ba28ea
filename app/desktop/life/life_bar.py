"""The bar over a life: whose life it is, the way to the next provision, the order of the drafts, the colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.phrases import address_words, commas
from app.desktop.ground.language.terms import facts_name
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from app.redline.life.model import ProvisionLife


class LifeBar(QWidget):
    """Emits `stepped(by)`, `climbed()`, `order_wanted(newest first)`, `colours_wanted(by origin)`, `closed()`."""

    stepped = Signal(int)
    climbed = Signal()
    order_wanted = Signal(bool)
    colours_wanted = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.aside = QLabel()
        self.back = _button(tr("Previous"), tr("The provision before (Ctrl+Page Up)"), "Ctrl+PgUp")
        self.forward = _button(tr("Next", "provision"), tr("The next provision (Ctrl+Page Down)"), "Ctrl+PgDown")
        self.up = _button(tr("Up a level"), tr("What it stands under (Ctrl+Up)"), "Ctrl+Up")
        self.colours = _button(tr("Colours by origin"), tr("Colour words by the draft in which they first stood (C)"))
        self.order = _button(tr("Oldest first"), tr("Turn the order of the drafts round (O)"))
        self.close_ = _button(tr("Close"), tr("Back to the texts (Esc)"))
        for switch in (self.colours, self.order):
            switch.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        for widget in (self.back, self.forward, self.up, self.title, self.aside, self.colours, self.order, self.close_):
            row.addWidget(widget)
        row.setStretch(3, 1)
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.forward.clicked.connect(lambda: self.stepped.emit(1))
        self.up.clicked.connect(self.climbed)
        self.order.toggled.connect(lambda on: self.order_wanted.emit(not on))
        self.colours.toggled.connect(self.colours_wanted)
        self.close_.clicked.connect(self.closed)

    def minimumSizeHint(self) -> QSize:
        """The bar never makes the window wide: its title gives way."""
        return QSize(320, super().minimumSizeHint().height())

    def show_life(self, life: ProvisionLife | None, left_out: str) -> None:
        """Name the provision, as its draft has it; `left_out` are the labels of drafts that are not followed."""
        for button in (self.back, self.forward, self.up, self.colours, self.order):
            button.setEnabled(life is not None)
        self.aside.setVisible(bool(left_out))
        self.aside.setText(tr("some drafts are not followed"))
        self.aside.setToolTip(tr("In another language, or unofficial: {drafts}").format(drafts=isolate_text(left_out)))
        if life is None:
            self.title.setText(tr("The life of a provision"))
            return
        version = life.versions[life.start]
        address = commas(map(address_words, version.addresses))
        heading = next(
            ("".join(p.text for p in line.heading if not p.gone) for line in version.lines if line.heading), ""
        )
        words = " – ".join(part for part in (address, heading) if part)
        seen = tr("{provision} · as seen from {draft}").format(
            provision=isolate_text(words), draft=isolate_text(facts_name(life.drafts[life.start]))
        )
        self.title.setText(seen)
        self.title.setToolTip(seen)


def _button(words: str, tip: str, key: str = "") -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setAccessibleDescription(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if key:
        button.setShortcut(key)
    return button
