"""The history of one article as a page to read: its drafts one after the other, footnotes below each, and behind every
line the ways to its place.

It is laid out in pieces, some lines each, so that a long history holds nothing up. It stores nothing.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from app.desktop.ground.language.direction import begin_on_our_side, html_direction
from app.desktop.ground.language.translation import tr, vocabulary
from app.desktop.ground.time_slices import TimeSlicer
from app.desktop.ground.widgets.html_lines import append_html
from app.redline.book.model import BlockKind, BookSection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QFont, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.desktop.ground.style.theme import Theme
    from app.redline.book.model import (
        Book,
        BookArticle,
        BookBlock,
        BookFootnote,
        BookPiece,
        BookPlace,
        HistoryEntry,
    )

LINES = 12
"""So many lines are laid out in one turn of the event loop."""
_MARKED = 300
"""So many places are marked in which the words that are sought stand."""
_INDENT, _DEEPEST = 22, 6
_TEXTS = frozenset({BlockKind.TEXT, BlockKind.HEAD})


class ArticlePage(QTextBrowser):
    """The page. Emits `place_wanted(way, place)`, where the way is "text", "was" (the text of the draft before),
    "change", "proposal", "note", "position" or "source", `article_wanted(key)` for another article of the book,
    `laid_out` when the last of its lines stands, and `left` when the keys are to go back to the list (Esc).
    """

    place_wanted = Signal(str, object)
    article_wanted = Signal(str)
    laid_out = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._sought = theme, ""
        self._places: list[BookPlace] = []
        self._turns = TimeSlicer(self)
        self.setOpenLinks(False)
        self.setAccessibleName(tr("History of the article"))
        self.document().setDocumentMargin(12)
        begin_on_our_side(self.document())
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self.followed)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Use other colours and letters; what is shown has to be shown again."""
        self._theme = theme
        self.document().setDefaultFont(font)

    @property
    def busy(self) -> bool:
        """Whether lines of the article are still to come."""
        return self._turns.going

    def show_article(self, book: Book, article: BookArticle, sought: str = "") -> None:
        """Show the history of an article, with the words that are sought marked."""
        self._places, self._sought = [], sought
        self.setExtraSelections([])
        self.clear()
        self._turns.begin(self._lay_out(book, article))

    def show_nothing(self) -> None:
        """Show no article."""
        self._turns.stop()
        self._places = []
        self.clear()

    def followed(self, link: QUrl) -> None:
        """Go where a link leads."""
        what, _, rest = link.toString().partition(":")
        if what in ("note", "sign"):
            self.scrollToAnchor(f"{what}{rest}")
        elif what == "article":
            self.article_wanted.emit(rest)
        else:
            way, _, number = rest.partition("/")
            self.place_wanted.emit(way, self._places[int(number)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads out: Tab goes through all links of the page first."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- laying it out ---

    def _lay_out(self, book: Book, article: BookArticle) -> Iterator[None]:
        run: list[str] = []
        for part in self._parts(book, article):
            run.append(part)
            if len(run) >= LINES:
                self._append(run)
                run = []
                yield
        self._append(run)
        yield
        self.mark(self._sought)
        self.laid_out.emit()

    def _append(self, parts: list[str]) -> None:
        if not parts:
            return
        append_html(self.document(), "".join(parts))

    def _parts(self, book: Book, article: BookArticle) -> Iterator[str]:
        """The page, paragraph by paragraph."""
        yield f"<h2 {html_direction(article.title)}>{escape(article.title)}</h2>"
        words = vocabulary()
        if not article.standing and article.provision:
            said = words.say("Not in the last text; it last stood in {draft}.", draft=article.draft)
            yield f"<p {html_direction()}>{escape(said)}</p>"
        section, session = None, ""
        notes = {note.number: note for note in article.footnotes}
        for entry in article.entries:
            if entry.section is not section:
                section, session = entry.section, ""
                yield f"<h3 {html_direction()}>{escape(section_title(entry.section, adopted=book.adopted))}</h3>"
            if entry.session and entry.session != session:
                session = entry.session
                yield f"<p {html_direction()}><i>{escape(session)}</i></p>"
            yield f"<h4 {html_direction()}>{escape(entry.title)}</h4>"
            yield from self._entry(book, entry, notes)
        if notes:  # a footnote whose sign stands in no line is told none the less
            yield from self._footnotes(book, list(notes.values()))

    def _entry(self, book: Book, entry: HistoryEntry, notes: dict[int, BookFootnote]) -> Iterator[str]:
        for block in entry.blocks:
            yield self._block(block, book)
        signs = (piece.note for block in entry.blocks for piece in block.pieces if piece.note)
        mine = [notes.pop(sign) for sign in signs if sign in notes]
        yield from self._footnotes(book, mine)

    def _block(self, block: BookBlock, book: Book) -> str:
        said = "".join(self._piece(piece, strong=block.kind is BlockKind.HEAD) for piece in block.pieces)
        if block.kind is BlockKind.GONE:
            said = f"<i>{said}</i>"
        side = html_direction(block.words if block.kind in _TEXTS or block.language else None)
        ways = ways_of(block.place, book)
        if block.kind is BlockKind.GONE:  # its provision is one of the draft before
            ways = tuple("was" if way == "text" else way for way in ways)
        return self._line(side, said, min(_DEEPEST, block.level), self._ways(block.place, ways))

    def _line(self, side: str, said: str, level: int, ways: str) -> str:
        edge = "left" if "ltr" in side else "right"
        style = f"margin-top:4px; margin-bottom:2px; margin-{edge}:{_INDENT * level}px"
        return f"<p {side} style='{style}'>{said}{ways}</p>"

    def _piece(self, piece: BookPiece, *, strong: bool) -> str:
        said = escape(piece.text).replace("\n", "<br>")
        if piece.article:
            said = f"<a href='article:{piece.article}'>{said}</a>"
        if strong or piece.strong:
            said = f"<b>{said}</b>"
        if piece.note:
            n = piece.note
            said += f"<a name='sign{n}'></a><sup><a href='note:{n}'>{escape(vocabulary().number(n))}</a></sup>"
        return said

    def _footnotes(self, book: Book, notes: list[BookFootnote]) -> Iterator[str]:
        if notes:
            title = escape(vocabulary().say("Footnotes"))
            yield f"<p {html_direction()} style='margin-top:10px; color:{self._theme.faint}'>{title}</p>"
        for note in notes:
            number = escape(vocabulary().number(note.number))
            lead = f"<a name='note{note.number}'></a><small><a href='sign:{note.number}'>{number}</a></small> "
            ways = ways_of(note.place, book)
            if "change" in ways:  # its words may be gone from the text
                ways = tuple(way for way in ways if way != "text")
            said = f"{lead}<small>{escape(note.words)}</small>"
            yield self._line(html_direction(), said, 1, self._ways(note.place, ways))

    def _ways(self, place: BookPlace, ways: tuple[str, ...]) -> str:
        """The links to where a line comes from."""
        if not ways:
            return ""
        self._places.append(place)
        at = len(self._places) - 1
        links = (f"<a href='place:{way}/{at}'>{escape(way_words(way))}</a>" for way in ways)
        return f" <small>[{'&nbsp;·&nbsp;'.join(links)}]</small>"

    # --- finding in it ---

    def mark(self, sought: str) -> None:
        """Mark the words that are sought, and go to the first of them."""
        self._sought = sought
        found: list[QTextEdit.ExtraSelection] = []
        cursor = QTextCursor(self.document())
        while sought and len(found) < _MARKED:
            cursor = self.document().find(sought, cursor)
            if cursor.isNull():
                break
            one = QTextEdit.ExtraSelection()
            one.cursor = QTextCursor(cursor)
            one.format.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
            one.format.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
            found.append(one)
        self.setExtraSelections(found)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if found:
            self.find_next()

    def find_next(self, by: int = 1) -> None:
        """Go to the next (1) or previous (-1) place at which the words that are sought stand, from the last to the
        first.
        """
        way = QTextDocument.FindFlag.FindBackward if by < 0 else QTextDocument.FindFlag(0)
        if self._sought and not self.find(self._sought, way):
            self.moveCursor(QTextCursor.MoveOperation.End if by < 0 else QTextCursor.MoveOperation.Start)
            self.find(self._sought, way)


def section_title(section: BookSection, *, adopted: bool) -> str:
    """The heading of a part of the history, as the pages of the book have it."""
    words = vocabulary()
    if section is BookSection.NEGOTIATION:
        return words.say("A. Negotiation texts")
    if section is BookSection.NOTES:
        return words.say("C. Interpretative notes and statements")
    return words.say("B. Text as adopted") if adopted else words.say("B. Last text")


def ways_of(place: BookPlace, book: Book) -> tuple[str, ...]:
    """Where one can be led from a place, the most telling first."""
    found = []
    if place.note:
        found.append("note")
    if place.position:
        found.append("position")
    if place.instrument:
        found.append("source")
    if place.paper:
        found.append("proposal")
    if place.changes and draft_before(place.draft, book):
        found.append("change")
    if place.draft and place.provision and not place.instrument:
        found.append("text")
    return tuple(found)


def draft_before(label: str, book: Book) -> str:
    """The draft before one, as the book follows them; "" for the first."""
    labels = [one.label for one in book.facts]
    at = labels.index(label) if label in labels else 0
    return labels[at - 1] if at else ""


def way_words(way: str) -> str:
    """The words of a link to a place."""
    words = {
        "text": tr("text", "link to a provision in the texts"),
        "was": tr("text before", "link to a provision in the texts"),
        "change": tr("change", "link to a change"),
        "proposal": tr("proposal", "link to a proposal"),
        "note": tr("note", "link to a note"),
        "position": tr("position", "link to a position"),
        "source": tr("source", "link to a source"),
    }
    return words[way]
