"""The head of the room: who we are, whether what our groups asked is shown too, and of which draft fates are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from app.desktop.ground.language.actor_names import actor_name
from app.desktop.ground.language.phrases import commas
from app.desktop.ground.language.translation import day_words, tr
from app.desktop.ground.widgets.box_layouts import row
from app.desktop.ground.widgets.draft_chooser import DraftChooser

if TYPE_CHECKING:
    from app.services.proposals.delegation import OurDelegation


class OurHead(QWidget):
    """Emits `actor_wanted` to choose who we are, `groups_wanted(on)`, and `draft_chosen` when another draft is."""

    actor_wanted = Signal()
    groups_wanted = Signal(bool)
    draft_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who, self.groups = QPushButton(), QCheckBox()
        self.drafts = DraftChooser(tr("&Fates in:"), tr("Draft of which the fates are told"))
        self.groups.setText(tr("Also what our &groups asked"))
        pile = QVBoxLayout(self)
        pile.setContentsMargins(0, 0, 0, 0)
        pile.addWidget(row(12, 8, self.who, self.groups, None, self.drafts))
        self.who.clicked.connect(self.actor_wanted)
        self.groups.clicked.connect(self.groups_wanted)
        self.drafts.chosen.connect(self.draft_chosen)

    def show_stand(self, stand: OurDelegation | None, actor: str, *, with_groups: bool) -> None:
        """Show who we are, our groups and the drafts, as far as they are known."""
        name = actor_name(stand.register, stand.actor) if stand else actor
        self.who.setText(tr("Our delegation: {name}").format(name=name) if actor else tr("Choose our delegation…"))
        self.who.setAccessibleName(self.who.text())
        names = commas(actor_name(stand.register, group) for group in stand.groups) if stand else ""
        on_day = tr("On {day}: {groups}").format(day=day_words(stand.day), groups=names) if stand and names else ""
        self.groups.setToolTip(on_day or tr("No group of which we are a member is known on that day."))
        self.groups.setChecked(with_groups)
        self.groups.setEnabled(bool(names))
        if stand:
            self.drafts.show_drafts(stand.drafts, stand.unofficial, stand.draft)
