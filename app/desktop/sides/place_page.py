"""A page of text with ways to places in the drafts. What it tells is written by others; it keeps where links lead."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.desktop.ground.language.direction import begin_on_our_side, html_direction
from app.desktop.ground.time_slices import TimeSlicer
from app.desktop.ground.widgets.html_lines import append_html

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QFont, QKeyEvent

    from app.desktop.ground.style.theme import Theme

LINES = 40
"""So many paragraphs are laid out in one turn of the event loop; they fill the window."""


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A provision of a draft (label, id), and the code points [start, end) of its text; none where both are 0."""

    draft: str
    provision: str
    start: int = 0
    end: int = 0


class PlacePage(QTextBrowser):
    """The page. Emits `place_wanted(draft, provision)`, `words_wanted(draft, provision, start, end)`,
    `draft_wanted(number)` for a draft of which more is to be told here, and `left` when the keys are to go back (Esc).
    """

    place_wanted = Signal(str, str)
    words_wanted = Signal(str, str, int, int)
    draft_wanted = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: list[TextPlace] = []
        self._parts: list[str] = []
        self._turns = TimeSlicer(self)
        self.setOpenLinks(False)
        self.setAccessibleName(name)
        self.document().setDocumentMargin(12)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # a head of a narrow column is not torn
        begin_on_our_side(self.document())
        self.anchorClicked.connect(self.followed)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters; what is shown has to be shown again."""
        self._theme = theme
        self.document().setDefaultFont(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads out: Tab goes through all links of the page first."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- what stands on it, part by part ---

    def begin(self) -> None:
        """Begin another page."""
        self._turns.stop()
        self._places, self._parts = [], []

    def end(self) -> None:
        """Show what was said since it was begun: what fills the window now, the rest by turns of the event loop."""
        self.setHtml("".join(self._parts[:LINES]))
        if len(self._parts) > LINES:
            self._turns.begin(self._lay_out_rest())

    def _lay_out_rest(self) -> Iterator[None]:
        for at in range(LINES, len(self._parts), LINES):
            append_html(self.document(), "".join(self._parts[at : at + LINES]))
            yield

    @property
    def busy(self) -> bool:
        """Whether lines of the page are still to come."""
        return self._turns.going

    def clear(self) -> None:
        """Show nothing, nor what was still to come."""
        self._turns.stop()
        super().clear()

    def head(self, words: str, *, small: bool = False) -> None:
        """Say a heading."""
        size = "h4" if small else "h3"
        self._parts.append(f"<{size} {html_direction()} style='margin-bottom:2px'>{escape(words)}</{size}>")

    def say(self, words: str, *, place: TextPlace | None = None, faint: bool = False, inset: int = 0) -> None:
        """Say a line, which leads to a place where one is given."""
        self._line(self._way(words, place) if place else escape(words), faint=faint, inset=inset)

    def say_at(self, template: str, words: str, place: TextPlace, *, inset: int = 0) -> None:
        """Say a line of which `words`, where `{place}` stands in it, lead to a place."""
        before, _, after = template.partition("{place}")
        self._line(f"{escape(before)}{self._way(words, place)}{escape(after)}", faint=False, inset=inset)

    def quote(self, words: str, *, inset: int = 8) -> None:
        """Say words of a document, in their own direction."""
        style = f"margin-left:{inset}px; margin-right:{inset}px; margin-top:0; margin-bottom:0"
        self._parts.append(f"<p {html_direction(words)} style='{style}'>{escape(words)}</p>")

    def table(self, heads: Sequence[str], rows: Iterable[Sequence[str]], drafts: Sequence[int] = ()) -> None:
        """Show a table; the first cells of its rows lead to more of the drafts of these numbers."""
        lines = [[f"<th><small>{escape(head)}</small></th>" for head in heads]]
        for at, row in enumerate(rows):
            cells = [escape(cell) for cell in row]
            if drafts:
                cells[0] = f"<a style='color:{self._theme.accent}' href='draft:{drafts[at]}'>{cells[0]}</a>"
            lines.append([f"<td>{cells[0]}</td>", *(f"<td align='center'>{cell}</td>" for cell in cells[1:])])
        right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        body = "".join(f"<tr>{''.join(reversed(line) if right else line)}</tr>" for line in lines)
        wide = "width='100%' " if right else ""  # Qt mirrors no table, and sets a narrow one on the left
        style = f"border-collapse:collapse; border-color:{self._theme.line}"
        own = html_direction()
        self._parts.append(
            f"<table {own} {wide}cellspacing='0' cellpadding='3' border='1' style='{style}'>{body}</table>"
        )

    def _line(self, inner: str, *, faint: bool, inset: int) -> None:
        colour = f"color:{self._theme.faint}; " if faint else ""
        style = (
            f"{colour}margin-left:{inset}px; margin-right:{inset}px; margin-top:{0 if inset else 6}px; margin-bottom:0"
        )
        self._parts.append(f"<p {html_direction()} style='{style}'>{inner}</p>")

    def _way(self, words: str, place: TextPlace) -> str:
        self._places.append(place)
        number = len(self._places) - 1
        return f"<a style='color:{self._theme.accent}' href='place:{number}'>{escape(words)}</a>"

    def places(self) -> tuple[TextPlace, ...]:
        """Where its links lead, in their order."""
        return tuple(self._places)

    def followed(self, link: QUrl) -> None:
        """Go where a link leads."""
        what, _, rest = link.toString().partition(":")
        if what == "draft":
            self.draft_wanted.emit(int(rest))
            return
        place = self._places[int(rest)]
        if place.end:
            self.words_wanted.emit(place.draft, place.provision, place.start, place.end)
        else:
            self.place_wanted.emit(place.draft, place.provision)
