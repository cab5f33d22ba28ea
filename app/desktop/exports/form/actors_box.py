"""Choosing some actors of those that are named: whose asks stand out, or have a column of their own.

It shows and reads this choice; how often each is named is told by whoever offers them.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGroupBox, QListWidget, QListWidgetItem, QVBoxLayout

from app.desktop.exports.form.form_parts import hint
from app.desktop.ground.language.actor_names import actor_name
from app.desktop.ground.language.phrases import number_words
from app.desktop.ground.language.translation import tr
from app.redline.print_options import MOST_FOLLOWED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.redline.model import Redline
    from app.services.comparisons.client import ShownPair

_ROLE = Qt.ItemDataRole.UserRole


class TickList(QListWidget):
    """A list of which some are ticked, with Space or the pointer; it remembers in which order."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumHeight(96)
        self.setMaximumHeight(160)

    def offer(self, entries: Iterable[tuple[str, str]], chosen: Iterable[str] = ()) -> None:
        """Offer values with their words, and tick some of them; nothing is told."""
        ticked = set(chosen)
        blocked = self.blockSignals(True)
        self.clear()
        for value, words in entries:
            item = QListWidgetItem(words)
            item.setData(_ROLE, value)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if value in ticked else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.blockSignals(blocked)

    def tick(self, chosen: Sequence[str]) -> None:
        """Tick these and no others; nothing is told."""
        blocked = self.blockSignals(True)
        for item in map(self.item, range(self.count())):
            item.setCheckState(Qt.CheckState.Checked if item.data(_ROLE) in chosen else Qt.CheckState.Unchecked)
        self.blockSignals(blocked)

    def ticked(self) -> tuple[str, ...]:
        """The values that are ticked, in the order of the list."""
        items = map(self.item, range(self.count()))
        return tuple(str(item.data(_ROLE)) for item in items if item.checkState() is Qt.CheckState.Checked)


class ActorsBox(QGroupBox):
    """Whom the pages follow. Emits `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Actors to follow"))
        self.list = TickList(tr("Actors to follow"))
        self.list.itemChanged.connect(self.changed)
        self.coloured = QCheckBox(tr("Followed actors in colours"))
        self.coloured.toggled.connect(self.changed)
        self.hint = hint()
        column = QVBoxLayout(self)
        column.setSpacing(4)
        for widget in (self.list, self.hint, self.coloured):
            column.addWidget(widget)

    def followed(self, before: Sequence[str]) -> tuple[str, ...]:
        """The actors that are ticked, those that were followed `before` first."""
        ticked = self.list.ticked()
        kept = [actor for actor in before if actor in ticked]
        return tuple(dict.fromkeys([*kept, *ticked]))[:MOST_FOLLOWED]

    def enable(self, followed: Sequence[str]) -> None:
        """Let be chosen what makes a difference."""
        self.coloured.setEnabled(bool(followed))
        full = len(followed) >= MOST_FOLLOWED
        most = tr("No more than {number} can be followed.").format(number=MOST_FOLLOWED)
        nobody = tr("Nobody is named for these changes.")
        self.hint.setText(most if full else nobody if not self.list.count() else "")
        self.hint.setVisible(bool(self.hint.text()))


def named_in(redline: Redline | None) -> Mapping[str, str]:
    """The actors that a redline names, the most often named first, each with its name and how often."""
    counts: dict[str, tuple[str, int]] = {}
    for view in redline.changes if redline else ():
        for actor, name in dict.fromkeys((c.actor, c.name) for c in view.chips if c.actor != "?"):
            counts[actor] = (name, counts.get(actor, (name, 0))[1] + 1)
    order = sorted(counts.items(), key=lambda one: (-one[1][1], one[1][0]))
    return {actor: f"{name} ({number_words(number)})" for actor, (name, number) in order}


def proponents_of(shown: ShownPair | None) -> Mapping[str, str]:
    """The actors who have proposals in the papers of a dossier, or are named for changes, each with its name and how
    many proposals it has; those with most come first.
    """
    if shown is None:
        return {}
    counts: Counter[str] = Counter()
    for paper in shown.papers:
        counts.update(actor.id for one in paper.evident().proposals for actor in one.actors if actor.id != "?")
    named = {chip.actor for view in shown.redline.changes for chip in view.chips if chip.actor != "?"}
    counts.update(dict.fromkeys(named - counts.keys(), 0))
    words = {actor: actor_name(shown.register, actor) for actor in counts}
    order = sorted(counts, key=lambda actor: (-counts[actor], words[actor]))
    return {
        actor: f"{words[actor]} ({number_words(counts[actor])})" if counts[actor] else words[actor] for actor in order
    }
