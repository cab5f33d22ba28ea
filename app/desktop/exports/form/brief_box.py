"""Which amendments a brief has, by their numbers, and whether our notes stand in it as our fallback.

It shows and reads this choice, and says which amendments they are; a number that is none is told at once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from app.desktop.exports.form.form_parts import FormBox, hint, lines_in_our_direction
from app.desktop.ground.language.phrases import join_facts, number_words
from app.desktop.ground.language.translation import tr, vocabulary
from app.redline.print_options import MOST_BRIEF
from app.redline.tables.change_labels import amendment_place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.redline.model import Amendment, Redline
    from app.redline.print_options import FilteredChanges


class BriefBox(FormBox):
    """Emits `changed()`, and `written(ids)` when the reader wrote which amendments they are."""

    changed = Signal()
    written = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("The amendments of the brief"))
        self._amendments: Mapping[int, Amendment] = {}
        self._filter: FilteredChanges | None = None
        self.numbers = QLineEdit()
        self.numbers.setAccessibleName(tr("Numbers of the amendments"))
        self.numbers.setPlaceholderText("3, 7, 12")
        self.numbers.editingFinished.connect(self._write)
        self.take = QPushButton(tr("Ta&ke those of the filter"))
        self.take.clicked.connect(self._take)
        self.told = hint()
        self.notes = QCheckBox(tr("Our notes as our fallback"))
        self.private = QCheckBox(tr("Private notes and red lines, too"))
        for box in (self.notes, self.private):
            box.toggled.connect(self.changed)
        most = tr("&Numbers of the amendments, up to {number}").format(number=MOST_BRIEF)
        self.rows.addRow(most, self.numbers)
        for widget in (self.take, self.told, self.notes, self.private):
            self.rows.addRow(widget)
        self._choose()

    @property
    def changes(self) -> tuple[str, ...]:
        """The ids of the amendments, () where a number is none or there are too many."""
        numbers = self._typed()
        if self._wrong(numbers):
            return ()
        return tuple(self._amendments[number].id for number in numbers)

    @property
    def lacking(self) -> str:
        """Why there is no brief, "" where there is one."""
        numbers = self._typed()
        if not numbers:
            return tr("Write the numbers of the amendments that stand in the brief; the list has them.")
        return self._wrong(numbers)

    def show_redline(self, redline: Redline | None) -> None:
        """Choose among the amendments of this redline; those of another pair have other numbers."""
        amendments = {one.number: one for one in redline.amendments} if redline else {}
        if [one.id for one in amendments.values()] != [one.id for one in self._amendments.values()]:
            self.numbers.clear()
        self._amendments = amendments
        self._tell()

    def show_brief(self, ids: Sequence[str]) -> None:
        """Have the amendments that were gathered while one read, by their ids."""
        if tuple(ids) == self.changes:
            return
        by_id = {one.id: number for number, one in self._amendments.items()}
        self.numbers.setText(", ".join(str(by_id[one]) for one in ids if one in by_id))
        self._choose()

    def show_filter(self, only: FilteredChanges | None) -> None:
        """Offer to take the amendments of the changes that a filter left."""
        self._filter = only
        self._tell()

    def _typed(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(int(digits) for digits in re.findall(r"\d+", self.numbers.text())))

    def _wrong(self, numbers: tuple[int, ...]) -> str:
        unknown = next((number for number in numbers if number not in self._amendments), None)
        if unknown is not None:
            words = tr("There is no amendment {number}: they are numbered from 1 to {last}.")
            return words.format(number=number_words(unknown), last=number_words(len(self._amendments)))
        if len(numbers) > MOST_BRIEF:
            return tr("No more than {number} amendments go into one brief; leave some out.").format(number=MOST_BRIEF)
        return ""

    def _take(self) -> None:
        if self._filter is not None:
            kept = self._filter.changes
            left = sorted(one.number for one in self._amendments.values() if not kept.isdisjoint(one.changes))
            self.numbers.setText(", ".join(map(str, left[:MOST_BRIEF])))
            self._write()

    def _write(self) -> None:
        self._choose()
        if not self._wrong(self._typed()):
            self.written.emit(self.changes)

    def _choose(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """Say which amendments they are, and what can be taken."""
        numbers = self._typed()
        chosen = [] if self._wrong(numbers) else [self._amendments[number] for number in numbers]
        lines = [_line(one) for one in chosen]
        self.told.setText(lines_in_our_direction(lines or [self.lacking]))
        there = self._filter is not None and bool(self._filter.changes)
        self.take.setEnabled(there)
        filter_first = tr("Filter the list of changes first; then the first of them are taken.")
        self.take.setToolTip("" if there else filter_first)
        self.take.setAccessibleDescription(self.take.toolTip())


def _line(one: Amendment) -> str:
    return join_facts((number_words(one.number), amendment_place(one, vocabulary()), one.headline))
