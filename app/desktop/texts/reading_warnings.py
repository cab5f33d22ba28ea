"""Lines above the texts: which of the two drafts was read so that its comparison must not be relied on unseen, and
beside each a button for who has looked.

It says what the redline says of its drafts, and decides and keeps nothing.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.desktop.ground.language.bidi import isolate_text
from app.desktop.ground.language.direction import html_direction
from app.desktop.ground.language.terms import facts_name
from app.desktop.ground.language.translation import tr

if TYPE_CHECKING:
    from app.redline.model import Redline


class ReadingWarningBar(QFrame):
    """Hidden where there is nothing to be said. Emits `looked(label)` of a draft that the reader has looked at."""

    looked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)  # Plain words would begin on the side of a draft's label.
        around = QHBoxLayout(self)
        around.setContentsMargins(12, 4, 8, 4)
        around.addWidget(self.words, 1)
        beside = QVBoxLayout()
        self.buttons = (QPushButton(self), QPushButton(self))
        """For the older draft and for the newer."""
        self._labels = ["", ""]
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked, at=at: self.looked.emit(self._labels[at]))
            beside.addWidget(button)
        around.addLayout(beside)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.hide()

    def show_redline(self, redline: Redline | None) -> None:
        """Say it of the drafts of a redline, the older first."""
        facts = (redline.older, redline.newer) if redline is not None else ()
        line = tr("⚠ {draft}: {doubt}")
        said = [line.format(draft=isolate_text(facts_name(one)), doubt=doubt) for one in facts for doubt in one.misread]
        for at, button in enumerate(self.buttons):
            fact = facts[at] if facts and facts[at].misread and facts[at].label else None
            self._labels[at] = fact.label if fact else ""
            name = isolate_text(facts_name(facts[at])) if facts else ""
            button.setText(tr("I have looked at {draft}").format(draft=name))
            button.setToolTip(tr("It is not said of this draft any more until it is read anew."))
            button.setVisible(fact is not None)
        self.words.setText("\n".join(f"<p {html_direction()} style='margin:0'>{escape(one)}</p>" for one in said))
        self.words.setAccessibleName(" ".join(said))
        self.setAccessibleName(" ".join(said))
        # Words that can be chosen take the focus, and what is empty must not.
        chosen = Qt.TextInteractionFlag
        self.words.setTextInteractionFlags(chosen.TextSelectableByMouse if said else chosen.NoTextInteraction)
        self.setVisible(bool(said))
