"""The book as one web page that needs nothing else: no file, no address, no font, no script.

Its policy (Content Security Policy) lets load nothing but its own style, by its sum. Texts of documents are hostile and
stand in it as text. The footnotes of an article stand behind it, each with a way to its sign and back.
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

from app.exporting.book.leaves import ENTRY, PART, leaves_of
from app.exporting.html.elements import HtmlPart, bdi, direction, part, plain, put, serialize_page, without_dead_links

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.exporting.book.leaves import Leaf
    from app.redline.book.model import Book, BookArticle, BookPiece
    from app.redline.print_options import PrintOptions
    from app.treaty.vocabulary import Vocabulary

_LISTED = 2
"""Headings down to this level are in the contents."""


def book_html(book: Book, words: Vocabulary, choices: PrintOptions, templates: Path) -> bytes:
    """The page, in UTF-8; `templates` is the folder with `book.css`. The same book gives the same bytes."""
    style = (templates / "book.css").read_text("utf-8")
    leaves = list(leaves_of(book, words))
    body = part("body", part("a", words.say("To the text"), href="#text", cls="skip"))
    if choices.handling:
        body.append(part("p", part("strong", bdi(choices.handling)), cls="handling"))
    main = part("main", id="text")
    body.append(main)
    articles = {article.key: article for article in book.articles}
    into, current = main, ""
    for number, leaf in enumerate(leaves):
        if leaf.article != current:
            _close(into, articles.get(current), words)
            current = leaf.article
            into = part("article") if current else main
            if current:
                main.append(into)
        into.append(_leaf(leaf, number, leaves))
    _close(into, articles.get(current), words)
    root = part("html", _head(book.title, style), body, lang=words.language)
    root.set("dir", direction(words.language))
    without_dead_links(root)
    return serialize_page(root)


def _head(title: str, style: str) -> HtmlPart:
    summed = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{summed}'; base-uri 'none'; form-action 'none'"
    look = part("style")
    look.text = style
    return part(
        "head",
        part("meta", charset="utf-8"),
        part("meta", http_equiv="Content-Security-Policy", content=policy),
        part("meta", name="referrer", content="no-referrer"),
        part("meta", name="viewport", content="width=device-width, initial-scale=1"),
        part("title", plain(title)),
        look,
    )


def _leaf(leaf: Leaf, number: int, leaves: Sequence[Leaf]) -> HtmlPart:
    """One leaf as an element."""
    if leaf.style == "table":
        return _table(leaf)
    if leaf.style == "contents":
        return _contents(leaf, leaves)
    tags = {"title": "h1", "heading": f"h{min(leaf.level + 1, ENTRY + 1)}"}
    made = part(tags.get(leaf.style, "p"), cls="" if leaf.style in tags else f"{leaf.style} l{min(leaf.level, 6)}")
    if leaf.style == "heading":
        made.set("id", leaf.anchor or f"h{number}")
        if leaf.level == PART:
            made.set("class", "part")
    if leaf.language:
        made.set("lang", plain(leaf.language))
        made.set("dir", direction(leaf.language))
    touching = False
    for piece in leaf.pieces:
        _piece(made, piece, touching=touching and not piece.text)
        touching = bool(piece.note)
    return made


def _piece(into: HtmlPart, piece: BookPiece, *, touching: bool) -> None:
    """Words and the sign of a footnote; one that is `touching` the sign before it would be read as one number."""
    if piece.text:
        holder = into
        if piece.strong:
            holder = part("strong")
            into.append(holder)
        if piece.article:
            holder.append(part("a", piece.text, href=f"#{piece.article}"))
        else:
            put(holder, piece.text)
    if piece.note:
        note = str(piece.note)
        if touching:
            into.append(part("sup", ", "))
        into.append(part("sup", part("a", note, href=f"#n{note}", id=f"s{note}", role="doc-noteref")))


def _close(into: HtmlPart, article: BookArticle | None, words: Vocabulary) -> None:
    """The footnotes of an article behind it."""
    if article is None or not article.footnotes:
        return
    made = part("section", part("h3", words.say("Footnotes")), cls="notes", role="doc-endnotes")
    for note in article.footnotes:
        number = str(note.number)
        back = part("a", number, href=f"#s{number}", role="doc-backlink")
        made.append(part("p", back, " ", bdi(note.words), id=f"n{number}"))
    into.append(made)


def _table(leaf: Leaf) -> HtmlPart:
    head, *rows = leaf.rows
    made = part("table", part("thead", part("tr", *(part("th", cell, scope="col") for cell in head))))
    made.append(part("tbody", *(part("tr", *(part("td", bdi(cell)) for cell in row)) for row in rows)))
    return made


def _contents(leaf: Leaf, leaves: Sequence[Leaf]) -> HtmlPart:
    made = part("nav", part("h2", leaf.words), aria_label=leaf.words)
    for number, one in enumerate(leaves):
        if one.style == "heading" and one.level <= _LISTED:
            link = part("a", one.words, href=f"#{one.anchor or f'h{number}'}")
            made.append(part("p", link, cls=f"toc l{one.level}"))
    return made
