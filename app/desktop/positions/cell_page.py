"""The positions of a cell in full, with their sources; then how many take which stance on the provision.

It writes what a `DraftPositions` holds into a read-only page of text, which a screen reader can read too.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.attribution.positions.positions import tally
from app.desktop.ground.language.actor_names import actor_words
from app.desktop.ground.language.ask_descriptions import source_words
from app.desktop.ground.language.direction import html_direction
from app.desktop.ground.language.phrases import commas, in_quotes, with_label
from app.desktop.ground.language.terms import role_words, stance_words
from app.desktop.ground.language.translation import tr
from app.desktop.positions.matrix_model import held_words, place_words

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from app.attribution.positions.positions import HeldPosition, ProvisionPositions
    from app.desktop.ground.style.theme import Theme
    from app.services.proposals.positions import DraftPositions
    from app.treaty.actors import Register


class CellPage(QTextBrowser):
    """The page. Emits `place_wanted(provision)` to show the provision in the texts."""

    place_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._provision = ""
        self.setOpenLinks(False)
        self.setAccessibleName(tr("The position in detail"))
        self.document().setDocumentMargin(12)
        self.anchorClicked.connect(lambda _link: self.place_wanted.emit(self._provision))

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters; what is shown has to be shown again."""
        self._theme = theme
        self.document().setDefaultFont(font)

    def show_cell(self, stand: DraftPositions, row: ProvisionPositions, name: str, held: list[HeldPosition]) -> None:
        """Show the positions of one actor on a provision; of nobody, those of all."""
        self._provision = row.provision
        place = escape(place_words(row))
        if row.provision:
            place = f"<a style='color:{self._theme.accent}' href='place:0'>{place}</a>"
        own = html_direction()
        parts = [
            f"<h3 {own} style='margin-bottom:0'>{escape(name)}</h3>" if name else "",
            f"<p {own} style='margin-top:0'>{place}</p>",
        ]
        if held:
            parts += [self._held(one, stand) for one in held]
        elif name:
            parts.append(f"<p {own} style='color:{self._theme.faint}'>" + escape(tr("Nothing is recorded.")) + "</p>")
        parts.append(f"<hr><p {own}><b>" + escape(tr("All on this provision")) + "</b></p>")
        parts += [f"<p {own} style='margin:0'>{escape(line)}</p>" for line in tally_lines(row, stand.register)]
        for one in row.held if not name else ():
            name_of = escape(actor_words(stand.register, one.position.actor))
            parts.append(f"<p {own} style='margin-bottom:0'><b>{name_of}</b></p>")
            parts.append(self._held(one, stand))
        self.setHtml("".join(parts))

    def _held(self, one: HeldPosition, stand: DraftPositions) -> str:
        position = one.position
        role = f" ({role_words(position.role)})" if position.role != "proponent" else ""
        own, side = html_direction(), html_direction(position.wording)
        quote = escape(in_quotes(position.wording)) if position.wording else ""
        words = quote and f"<p {side} style='margin-left:8px; margin-top:0; margin-bottom:0'>{quote}</p>"
        by_hand = ("<br>" + escape(tr("entered by hand"))) if position.id else ""
        return (
            f"<p {own} style='margin-left:8px; margin-bottom:0'>"
            f"<b>{escape(held_words(one, stand))}</b>{escape(role)}</p>"
            f"{words}<p {own} style='margin-left:8px; margin-top:0'>"
            f"<span style='color:{self._theme.faint}'>{escape(source_words(position))}{by_hand}</span></p>"
        )


def tally_lines(row: ProvisionPositions, register: Register) -> list[str]:
    """How many take each stance on a provision, a line for each stance: "propose: 2 States, 1 group"."""
    lines = []
    for stance, counts in tally(row, register).items():
        parts = [_counted(kind, count) for kind, count in counts.items()]
        lines.append(with_label(stance_words(stance.value), commas(parts)))
    return lines or [tr("Nobody is counted.")]


def _counted(kind: str, count: int) -> str:
    words = {
        "state": tr("%n States", "", count),
        "group": tr("%n groups", "", count),
        "territory": tr("%n territories", "", count),
        "organisation": tr("%n organisations", "", count),
    }
    return words.get(kind, tr("%n names not known", "", count))
