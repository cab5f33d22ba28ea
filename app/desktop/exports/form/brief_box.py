"""Which changes a brief has, by their numbers, and whether our notes stand in it as our fallback.

It shows and reads this choice, and says which changes they are; a number that is none is told at once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from app.desktop.exports.form.form_parts import FormBox, hint, lines_in_our_direction
from app.desktop.ground.language.phrases import address_words, join_facts, number_words
from app.desktop.ground.language.translation import tr
from app.redline.print_options import MOST_BRIEF

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.redline.model import ChangeView, Redline
    from app.redline.print_options import FilteredChanges


class BriefBox(FormBox):
    """Emits `changed()`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("The changes of the brief"))
        self._views: Mapping[int, ChangeView] = {}
        self._filter: FilteredChanges | None = None
        self.numbers = QLineEdit()
        self.numbers.setAccessibleName(tr("Numbers of the changes"))
        self.numbers.setPlaceholderText("3, 7, 12")
        self.numbers.editingFinished.connect(self._choose)
        self.take = QPushButton(tr("Ta&ke those of the filter"))
        self.take.clicked.connect(self._take)
        self.told = hint()
        self.notes = QCheckBox(tr("Our notes as our fallback"))
        self.private = QCheckBox(tr("Private notes and red lines, too"))
        for box in (self.notes, self.private):
            box.toggled.connect(self.changed)
        most = tr("&Numbers of the changes, up to {number}").format(number=MOST_BRIEF)
        self.rows.addRow(most, self.numbers)
        for widget in (self.take, self.told, self.notes, self.private):
            self.rows.addRow(widget)
        self._choose()

    @property
    def changes(self) -> tuple[str, ...]:
        """The ids of the changes, () where a number is none or there are too many."""
        numbers = self._typed()
        if self._wrong(numbers):
            return ()
        return tuple(self._views[number].id for number in numbers)

    @property
    def lacking(self) -> str:
        """Why there is no brief, "" where there is one."""
        numbers = self._typed()
        if not numbers:
            return tr("Write the numbers of the changes that stand in the brief; the list of changes has them.")
        return self._wrong(numbers)

    def show_redline(self, redline: Redline | None) -> None:
        """Choose among the changes of this redline; those of another pair have other numbers."""
        views = {view.number: view for view in redline.changes} if redline else {}
        if [view.id for view in views.values()] != [view.id for view in self._views.values()]:
            self.numbers.clear()
        self._views = views
        self._tell()

    def show_filter(self, only: FilteredChanges | None) -> None:
        """Offer to take the changes that a filter left."""
        self._filter = only
        self._tell()

    def _typed(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(int(digits) for digits in re.findall(r"\d+", self.numbers.text())))

    def _wrong(self, numbers: tuple[int, ...]) -> str:
        unknown = next((number for number in numbers if number not in self._views), None)
        if unknown is not None:
            words = tr("There is no change {number}: they are numbered from 1 to {last}.")
            return words.format(number=number_words(unknown), last=number_words(len(self._views)))
        if len(numbers) > MOST_BRIEF:
            return tr("No more than {number} changes stand on two pages; leave some out.").format(number=MOST_BRIEF)
        return ""

    def _take(self) -> None:
        if self._filter is not None:
            left = sorted(view.number for view in self._views.values() if view.id in self._filter.changes)
            self.numbers.setText(", ".join(map(str, left[:MOST_BRIEF])))
            self._choose()

    def _choose(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """Say which changes they are, and what can be taken."""
        numbers = self._typed()
        views = [] if self._wrong(numbers) else [self._views[number] for number in numbers]
        lines = [_line(view) for view in views]
        self.told.setText(lines_in_our_direction(lines or [self.lacking]))
        there = self._filter is not None and bool(self._filter.changes)
        self.take.setEnabled(there)
        filter_first = tr("Filter the list of changes first; then the first of them are taken.")
        self.take.setToolTip("" if there else filter_first)
        self.take.setAccessibleDescription(self.take.toolTip())


def _line(view: ChangeView) -> str:
    place = address_words(view.newer_address or view.older_address)
    return join_facts((number_words(view.number), place, view.title))
