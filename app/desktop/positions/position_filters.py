"""What the reader wants to see of the positions: groups folded or unfolded, a provision, an actor, who spoke apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.attribution.positions.positions import Expansion
from app.desktop.ground.language.actor_names import actor_name, actor_words
from app.desktop.ground.language.phrases import commas
from app.desktop.ground.language.terms import expansion_words
from app.desktop.ground.language.translation import language_code, tr
from app.desktop.ground.widgets.box_layouts import row
from app.desktop.positions.matrix_model import MANY, key_of
from app.services.proposals.positions import DraftPositions, filter_positions
from app.treaty.actor_order import sort_actors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.services.proposals.position_entry import PositionsByExpansion
    from app.treaty.marks import ActorRef

_PAUSE = 150
"""Milliseconds after the last key until the rows follow what is typed."""


class PositionFilterBar(QWidget):
    """The controls. Emits `changed` when the reader wants something else. `how` is for the head of a room to place."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.how, self.actor, self.article = QComboBox(), QComboBox(), QLineEdit()
        self.apart, self.all, self.counts = QCheckBox(), QPushButton(), QLabel()
        for how in Expansion:
            self.how.addItem(expansion_words(how.value), how)
        self.article.setPlaceholderText(tr("Article 5, or 5(2)"))
        self.article.setClearButtonEnabled(True)
        self.article.setMaximumWidth(180)
        self.actor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.actor.setMinimumContentsLength(6)
        self.actor.setMaximumWidth(220)
        self.apart.setText(tr("Only those who spoke a&part"))
        self.all.setText(tr("Show &all"))
        self.all.setAutoDefault(False)
        for widget, name in (
            (self.how, tr("How groups are counted")),
            (self.article, tr("Only on this provision")),
            (self.actor, tr("Only this actor")),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.addWidget(row(12, 0, self.article, self.actor, self.apart, self.all, self.counts, None))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.changed)
        self.how.activated.connect(lambda _at: self.changed.emit())
        self.actor.activated.connect(lambda _at: self.changed.emit())
        self.apart.toggled.connect(lambda _on: self.changed.emit())
        self.article.textChanged.connect(lambda _words: self._pause.start())
        self.all.clicked.connect(self.reset)

    def offer(self, stands: PositionsByExpansion) -> Iterator[None]:
        """Offer those who have a position, themselves or through a group; who was chosen stays chosen. In pieces, some
        provisions each.
        """
        members = stands.by[Expansion.MEMBERS]
        met: dict[ActorRef, None] = {}
        for at, row_ in enumerate((*members.rows, *stands.by[Expansion.RECORDED].rows), 1):
            for held in row_.held:
                met[held.position.actor] = None
            if at % MANY == 0:
                yield
        named: dict[str, str] = {}
        for actor in sort_actors(met, members.register, language_code()):
            named.setdefault(key_of(actor), actor_words(members.register, actor))
        yield
        before = self.actor.currentData()
        self.actor.clear()
        self.actor.addItem(tr("All actors"), "")
        for key, words in named.items():
            self.actor.addItem(words, key)
        self.actor.setCurrentIndex(max(0, self.actor.findData(before)))

    def counted(self, stands: PositionsByExpansion) -> DraftPositions:
        """All positions, with groups counted as the reader wants."""
        return stands.by[Expansion(self.how.currentData())]

    def admitted(self, whole: DraftPositions) -> DraftPositions:
        """Those that the reader wants to see."""
        article = self.article.text().strip()
        if article[:1].isdigit():
            article = f"Article {article}"
        actor = str(self.actor.currentData() or "")
        return filter_positions(whole, article=article, actor=actor, apart=self.apart.isChecked())

    def tell(self, whole: DraftPositions, shown: DraftPositions, actors: int) -> None:
        """Say how much is shown, and which groups could not be counted by their members."""
        words = tr("%n provisions", "", len(shown.rows)) + " · " + tr("%n actors", "", actors)
        if whole.undated:
            names = commas(actor_name(whole.register, group) for group in whole.undated)
            words += " · " + tr("not by members, for no day is told: {groups}").format(groups=names)
        self.counts.setText(words)

    def reset(self) -> None:
        """Want everything."""
        self.blockSignals(True)
        self.article.clear()
        self.actor.setCurrentIndex(0)
        self.apart.setChecked(False)
        self._pause.stop()
        self.blockSignals(False)
        self.changed.emit()
