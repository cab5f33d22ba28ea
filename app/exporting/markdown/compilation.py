"""A compilation as Markdown: a heading, the text spoken to and a table for each article. It computes nothing.

Words put in stand in `<ins>`, words taken out in `<del>`: stars and tildes beside a punctuation mark are no emphasis in
CommonMark, and would be shown as signs. Signs of Markdown in the words themselves are escaped.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.exporting.markdown.compilation_rows import PROPOSED, cells_of, headings_of, notes_of, title_of
from app.redline.tables.compilation import PieceKind

if TYPE_CHECKING:
    from app.redline.tables.compilation import Compilation, WordingPiece

_SIGNS = re.compile(r"([\\|*~`<>])")
_AROUND = {PieceKind.KEPT: ("", ""), PieceKind.INSERTED: ("<ins>", "</ins>"), PieceKind.DELETED: ("<del>", "</del>")}


def compilation_text(compilation: Compilation) -> str:
    """The compilation as Markdown, lines ended with a newline."""
    names = headings_of(compilation)
    lines = [f"# {title_of(compilation)}", ""]
    for note in notes_of(compilation, put="underlined"):
        lines += [_plain(note), ""]
    for article in compilation.articles:
        lines += [f"## {_plain(article.address)}" + (f". {_plain(article.heading)}" if article.heading else ""), ""]
        for address, text in article.texts:
            lines += [f"> {_plain(address)}: {_plain(text)}", ">"]
        lines += ["", _row(list(names)), _row(["---"] * len(names))]
        for entry in article.entries:
            cells = cells_of(entry)
            lines.append(_row([_marked(cells.proposed) if n == PROPOSED else _plain(cells.words[n]) for n in names]))
        lines.append("")
    return "\n".join(lines)


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    return _SIGNS.sub(r"\\\1", " ".join(text.split()))


def _marked(pieces: tuple[WordingPiece, ...]) -> str:
    """The pieces with their marks; spaces stay outside them."""
    found = []
    for piece in pieces:
        body = _plain(piece.text)
        lead = " " if piece.text[:1].isspace() else ""
        trail = " " if piece.text[-1:].isspace() else ""
        begin, end = _AROUND[piece.done]
        found.append(f"{lead}{begin}{body}{end}{trail}" if body else " ")
    return "".join(found).strip()
