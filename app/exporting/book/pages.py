"""The book as pages: plain data for the template `book.typ`, with footnotes that the pages number themselves.

It draws leaves and computes nothing. Texts of documents go to the template as strings, never as markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.exporting.book.leaves import leaves_of
from app.exporting.html.elements import plain
from app.exporting.layout.cells import printable
from app.exporting.layout.template_words import template_words
from app.exporting.pdf.fonts import page_inputs
from app.exporting.pdf.pdf import PreparedPages
from app.exporting.pdf.provision_life import look_of

if TYPE_CHECKING:
    from pathlib import Path

    from app.exporting.book.leaves import Leaf
    from app.redline.book.model import Book, BookPiece
    from app.redline.print_options import PrintOptions
    from app.treaty.vocabulary import Vocabulary


def prepare_book(book: Book, words: Vocabulary, choices: PrintOptions, templates: Path) -> PreparedPages:
    """The book ready to be set. Of the choices those of paper, margin and handling count."""
    data = book_data(book, words)
    look = {"page": look_of(choices, words), "words": template_words(words)}
    return PreparedPages(
        str(templates / "book.typ"),
        *page_inputs(data, look, templates),
        {},
        data["title"],
        words.language,
        len(data["leaves"]),
        choices.archival,
    )


def book_data(book: Book, words: Vocabulary) -> dict[str, Any]:
    """All that the template draws: leaves as short lists, and the footnotes by their numbers."""
    notes = {str(note.number): printable(plain(note.words)) for article in book.articles for note in article.footnotes}
    return {
        "title": printable(book.title),
        "leaves": [_leaf(leaf) for leaf in leaves_of(book, words)],
        "notes": notes,
    }


def _leaf(leaf: Leaf) -> dict[str, Any]:
    made: dict[str, Any] = {"s": leaf.style, "p": [_piece(piece) for piece in leaf.pieces]}
    if leaf.level:
        made["l"] = leaf.level
    if leaf.language:
        made["g"] = leaf.language
    if leaf.anchor:
        made["a"] = leaf.anchor
    if leaf.rows:
        made["r"] = [[printable(plain(cell)) for cell in row] for row in leaf.rows]
        made["w"] = leaf.widths or [1] * len(leaf.rows[0])
    if leaf.begins:
        made["n"] = 1
    return made


def _piece(piece: BookPiece) -> list[Any]:
    """Words, whether they are strong, the footnote behind them, where they lead."""
    return [printable(plain(piece.text)), int(piece.strong), str(piece.note or ""), piece.article]
