"""The parts of which the form of an export is made: choices with names, and boxes of rows that hold any language."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFormLayout, QGroupBox, QLabel

from app.desktop.ground.language.direction import html_direction

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum


class FormBox(QGroupBox):
    """A box with a title and rows: words above what is chosen."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.rows = QFormLayout(self)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setSpacing(4)


def choice(name: str, *entries: tuple[StrEnum | str, str]) -> QComboBox:
    """A list from which one is chosen: values and their words. It does not ask for more room than it is given."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(14)
    for value, words in entries:
        box.addItem(words, str(value))
    return box


def lines_in_our_direction(lines: Iterable[str]) -> str:
    """Lines for a label, each as the interface is read, also where it begins with an address in another script."""
    return "".join(f"<p {html_direction()} style='margin:0'>{escape(line, quote=False)}</p>" for line in lines)


def hint(words: str = "") -> QLabel:
    """A sentence below what is chosen."""
    label = QLabel(words)
    label.setWordWrap(True)
    return label
