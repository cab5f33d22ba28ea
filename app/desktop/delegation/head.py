"""The head of the room: who we are, whether what our groups asked is shown too, and of which draft fates are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from app.desktop.ground.language import day_words, tr
from app.desktop.ground.terms import draft_name

if TYPE_CHECKING:
    from app.services.delegation import OurStand


class OurHead(QWidget):
    """Emits `actor_wanted` to choose who we are, `groups_wanted(on)`, and `draft_chosen` when another draft is."""

    actor_wanted = Signal()
    groups_wanted = Signal(bool)
    draft_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who, self.groups, self.drafts = QPushButton(), QCheckBox(), QComboBox()
        self.groups.setText(tr("Also what our &groups asked"))
        label = QLabel(tr("&Fates in:"))
        label.setBuddy(self.drafts)
        self.drafts.setAccessibleName(tr("Draft of which the fates are told"))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 8, 12, 8)
        line.setSpacing(8)
        line.addWidget(self.who)
        line.addWidget(self.groups)
        line.addStretch(1)
        line.addWidget(label)
        line.addWidget(self.drafts)
        self.who.clicked.connect(self.actor_wanted)
        self.groups.clicked.connect(self.groups_wanted)
        self.drafts.activated.connect(lambda _at: self.draft_chosen.emit())

    def draft(self) -> str:
        """The label of the draft that is chosen, "" for the newest."""
        return str(self.drafts.currentData() or "")

    def forget(self) -> None:
        """Offer no draft: another dossier is open."""
        self.drafts.clear()

    def show_stand(self, stand: OurStand | None, actor: str, *, with_groups: bool) -> None:
        """Show who we are, our groups and the drafts, as far as they are known."""
        name = stand.register.short(stand.actor) if stand else actor
        self.who.setText(tr("Our delegation: {name}").format(name=name) if actor else tr("Choose our delegation…"))
        self.who.setAccessibleName(self.who.text())
        names = ", ".join(stand.register.short(group) for group in stand.groups) if stand else ""
        on_day = tr("On {day}: {groups}").format(day=day_words(stand.day), groups=names) if stand and names else ""
        self.groups.setToolTip(on_day or tr("No group of which we are a member is known on that day."))
        self.groups.setChecked(with_groups)
        self.groups.setEnabled(bool(names))
        if stand:
            self.drafts.clear()
            for label in reversed(stand.drafts):
                self.drafts.addItem(draft_name(label, unofficial=label in stand.unofficial), label)
            self.drafts.setCurrentIndex(self.drafts.findData(stand.draft))
        self.drafts.setEnabled(stand is not None and len(stand.drafts) > 1)
