"""The texts of two language versions side by side: a view of a redline in which nothing was the other, nor changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.desktop.ground.language.translation import tr
from app.desktop.texts.side_by_side import SideBySide

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.desktop.texts.look import TextLook


class LanguageTexts(SideBySide):
    """Every provision stands, none is folded, and the two never stand in one column."""

    def __init__(self, look: TextLook, parent: QWidget | None = None) -> None:
        super().__init__(replace(look, versions=True), parent)
        self.heads.between = tr("Form")
        self.setAccessibleName(tr("The two language versions side by side"))
        self.set_folding(False)

    def set_look(self, look: TextLook) -> None:
        """Use other colours or fonts; the row at the top stays."""
        super().set_look(replace(look, versions=True))

    def set_inline(self, inline: bool) -> None:
        """Two languages do not stand in one column."""
        if inline:
            self.told.emit(tr("Two languages do not stand in one column."))
