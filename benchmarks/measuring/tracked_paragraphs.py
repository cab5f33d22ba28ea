"""What a Word file with tracked changes shows its reader, paragraph by paragraph, and how much of it is marked.

Read from the XML of the file by the rules of ECMA-376 Part 1, 17.13.5, so that all programs are read alike. It knows
nobody's redline and runs no peer. Footnotes are paragraphs behind the others.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from lxml import etree

from benchmarks.measuring.flat import Piece

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_KINDS = {f"{_W}ins": "+", f"{_W}del": "-", f"{_W}moveFrom": "<", f"{_W}moveTo": ">"}
_PARTS = ("word/document.xml", "word/footnotes.xml")
_WORD = re.compile(r"[^\W_]+")
OLDER, NEWER = "=-<", "=+>"
"""The kinds of pieces of which each draft is made."""
_ISLAND = 2
"""So many words at most, equal between two marked runs, are an island."""


@dataclass(frozen=True)
class TrackedParagraph:
    """A paragraph of the file, in pieces; pieces of one kind are one. `end` is the kind of its paragraph mark."""

    pieces: tuple[Piece, ...]
    end: str = "="

    def text(self, kinds: str) -> str:
        """What one draft has of it."""
        return "".join(piece.text for piece in self.pieces if piece.kind in kinds)

    @property
    def replaced(self) -> bool:
        """Whether words went, words came, and none stayed or moved."""
        kinds = {piece.kind for piece in self.pieces if piece.text.strip()}
        return kinds == {"-", "+"}


@dataclass(frozen=True)
class Marks:
    """How much of a file is marked. Characters are all but white space."""

    paragraphs: int
    """Paragraphs in which anything is marked."""
    units: int
    """Runs of marked text in a paragraph."""
    islands: int
    """Equal runs of at most two words between two of these."""
    came: int
    went: int
    """Characters marked as new and as struck, but for those of moves and of replaced paragraphs."""
    moved: int
    """Characters marked as moved, at both ends."""
    replaced: int
    """Characters of paragraphs of which nothing stayed though both drafts have them, on both sides."""

    @property
    def edited(self) -> int:
        """Characters marked, moves and replaced paragraphs counted apart."""
        return self.came + self.went

    @property
    def all(self) -> int:
        """Characters marked in any way."""
        return self.edited + self.moved + self.replaced


def tracked_paragraphs(path: Path) -> list[TrackedParagraph]:
    """The paragraphs of a file in their order; those without any text are left out, if no break of theirs is tracked.

    Raises zipfile.BadZipFile, KeyError and etree.XMLSyntaxError for a file that is none.
    """
    found: list[TrackedParagraph] = []
    with zipfile.ZipFile(path) as package:
        for name in _PARTS:
            if name == _PARTS[0] or name in package.namelist():
                found += _of_part(etree.fromstring(package.read(name)))
    return found


def _of_part(part: etree._Element) -> Iterator[TrackedParagraph]:
    for paragraph in part.iter(f"{_W}p"):
        pieces = [
            Piece(kind, "".join(text for _, text in run)) for kind, run in groupby(_runs(paragraph), lambda run: run[0])
        ]
        properties = paragraph.find(f"{_W}pPr/{_W}rPr")
        ends = [_KINDS[mark.tag] for mark in properties if mark.tag in _KINDS] if properties is not None else []
        if pieces or ends:
            yield TrackedParagraph(tuple(pieces), ends[0] if ends else "=")


def _runs(paragraph: etree._Element) -> Iterator[tuple[str, str]]:
    """The texts of a paragraph with their kinds; what came and went again in one file is in neither draft."""
    for node in paragraph.iter(f"{_W}t", f"{_W}delText", f"{_W}tab", f"{_W}br"):
        if (
            above := node.getparent()
        ) is None or above.tag != f"{_W}r":  # the stops of the tabulator, among the properties
            continue
        marked = [_KINDS[above.tag] for above in node.iterancestors() if above.tag in _KINDS]
        text = (node.text or "") if node.tag in (f"{_W}t", f"{_W}delText") else " "
        if text and not {"+", "-"} <= set(marked):
            yield marked[0] if marked else "=", text


def texts_of(paragraphs: Sequence[TrackedParagraph], kinds: str) -> list[str]:
    """The paragraphs of one draft: where the end of one is not there, what is left of it begins the next."""
    found: list[str] = []
    text = ""
    for paragraph in paragraphs:
        text += paragraph.text(kinds)
        if paragraph.end in kinds:
            found.append(text)
            text = ""
    return [line for line in (*found, text) if line.strip()]


def marks_of(paragraphs: Sequence[TrackedParagraph]) -> Marks:
    """What is marked in a file.

    >>> one = TrackedParagraph((Piece("=", "Ships "), Piece("-", "may"), Piece("+", "shall"), Piece("=", " moor.")))
    >>> marks_of([one])
    Marks(paragraphs=1, units=1, islands=0, came=5, went=3, moved=0, replaced=0)
    """
    letters = {"+": 0, "-": 0, "<": 0, ">": 0}
    changed = units = islands = replaced = 0
    for paragraph in paragraphs:
        runs = [
            (is_marked, list(run))
            for is_marked, run in groupby(
                (piece for piece in paragraph.pieces if piece.text.strip()), lambda piece: piece.kind != "="
            )
        ]
        marked = sum(is_marked for is_marked, _ in runs)
        changed += marked > 0
        units += marked
        islands += sum(
            not is_marked and len(_WORD.findall("".join(piece.text for piece in run))) <= _ISLAND
            for is_marked, run in runs[1:-1]
        )
        for piece in paragraph.pieces:
            if piece.kind == "=":
                continue
            count = sum(not letter.isspace() for letter in piece.text)
            if paragraph.replaced:
                replaced += count
            else:
                letters[piece.kind] += count
    return Marks(changed, units, islands, letters["+"], letters["-"], letters["<"] + letters[">"], replaced)
