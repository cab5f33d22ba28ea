"""Word files for peers that read no other: written plainly, and read back with what was marked in them.

Not the program's own reading of Word files, which would judge its peers by its own eyes.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from lxml import etree

from benchmarks.measuring.flat import Piece

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_KINDS = {f"{_W}ins": "+", f"{_W}del": "-", f"{_W}moveFrom": "<", f"{_W}moveTo": ">"}


def write_docx(path: Path, paragraphs: list[str], *, plain: bool = False) -> None:
    """Write paragraphs to a Word file. Words between two `*` are bold, unless they are `plain`."""
    import docx

    document = docx.Document()
    for text in paragraphs:
        paragraph = document.add_paragraph()
        for n, part in enumerate([text] if plain else text.split("*")):
            paragraph.add_run(part).bold = True if n % 2 else None
    document.save(str(path))


def revisions(path: Path) -> list[Piece]:
    """The text of a Word file in pieces, as its tracked changes mark them."""
    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    pieces: list[Piece] = []
    moves: list[str] = []
    for node in body.iter():
        if node.tag in (f"{_W}moveFromRangeStart", f"{_W}moveToRangeStart"):
            moves.append(node.get(f"{_W}name", ""))
        elif node.tag in (f"{_W}moveFromRangeEnd", f"{_W}moveToRangeEnd"):
            moves[-1:] = []
        elif node.tag in (f"{_W}t", f"{_W}delText") and node.text:
            marked = [_KINDS[above.tag] for above in node.iterancestors() if above.tag in _KINDS]
            kind = marked[0] if marked else "="
            # Inserted and deleted again in one file: it is in neither text.
            if not {"+", "-"} <= set(marked):
                pieces.append(Piece(kind, node.text, moves[-1] if moves and kind in "<>" else ""))
    return pieces


def marked_formats(path: Path) -> int:
    """How many runs a Word file marks as changed in their looks alone."""
    with zipfile.ZipFile(path) as package:
        return len(etree.fromstring(package.read("word/document.xml")).findall(f".//{_W}rPrChange"))
