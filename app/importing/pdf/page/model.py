"""A PdfPage: what is drawn on one page of a PDF, before anyone asks what it says: letters with their places and faces,
ruled lines and fills.

It is a value: `extraction.py` makes it, a repair may turn it into another, `pdf/layout/lines.py` reads lines from it.
Lengths are points (1/72 inch); x grows from the left edge of the page as it is shown, y from its top edge down.
"""

from __future__ import annotations

from dataclasses import dataclass

UNMAPPED = "�"
"""Stands for a letter of which nothing is known."""
CODED = 0xF0000
"""A letter for which the file gives no code point, only the code by which its font draws it, is the character `CODED` +
code: of a plane where no text has letters, so that it is never taken for one. `pdf/fonts/repair.py` finds out what it
is.
"""
MOST_CODE = 0xFFFD


@dataclass(frozen=True, slots=True)
class PdfFont:
    """A font as a page uses it. Two fonts of one page may bear the same name."""

    name: str
    """Its name in the file ("ABCDEF+TimesNewRomanPS-BoldMT"), "" when it has none."""
    flags: int
    """The flags of its descriptor: 1 fixed pitch, 2 serif, 4 symbolic, 64 italic, 1 << 18 forced bold."""
    weight: int
    """400 regular, 700 bold, as far as the file tells; 0 when it does not."""
    embedded: bool


@dataclass(frozen=True, slots=True)
class Face:
    """How letters look."""

    font: int
    """Index in the page's `fonts`; -1 when the letters have none."""
    size: float
    colour: int
    """0xRRGGBB."""
    bold: bool
    italic: bool
    shown: bool = True
    """False for letters that are in the file and are not drawn, such as those laid under a scanned picture."""


@dataclass(frozen=True, slots=True)
class PdfRun:
    """Letters that one instruction of the page draws side by side in one face.

    Runs stand in the order of the text, as PDFium gives it; letters in logical order, so that in right-to-left words x
    falls. `lefts` and `rights` have an entry for each code point of `text`: a repair that puts two letters for one
    gives both the same place.
    """

    text: str
    lefts: tuple[float, ...]
    rights: tuple[float, ...]
    base: float
    """y of the line on which the letters stand."""
    face: int
    """Index in the page's `faces`."""
    before: str = ""
    """What PDFium believes to stand between the run before and this one: "" nothing, " " a space, "\\n" a new line."""
    turned: bool = False
    """True for letters that do not stand upright on the page as it is shown."""
    confidence: int | None = None
    """For a word that was recognised in the picture of the page, how sure it is, 0 to 100; None for letters that the
    file gives.
    """


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line or filled rectangle; a thin one is a line, whichever way it is drawn."""

    left: float
    top: float
    right: float
    bottom: float
    colour: int
    filled: bool
    """True for an area that is filled, False for a line that is stroked."""
    kind: str = ""
    """"strike", "underline", "squiggly" or "highlight" for a mark that a reader set upon the page (an annotation)."""


@dataclass(frozen=True, slots=True)
class PageRemark:
    """A remark that somebody pinned to the page."""

    left: float
    top: float
    right: float
    bottom: float
    author: str
    date: str
    text: str


@dataclass(frozen=True, slots=True)
class PdfPage:
    """One page. `runs` in the order of the text."""

    number: int
    """Counted from 1, as a viewer counts; the number printed on the page may be another."""
    width: float
    height: float
    fonts: tuple[PdfFont, ...]
    faces: tuple[Face, ...]
    runs: tuple[PdfRun, ...]
    rules: tuple[Rule, ...] = ()
    remarks: tuple[PageRemark, ...] = ()
    pictures: float = 0.0
    """The share of the page that pictures cover, 0 to 1."""
    beyond: int = 0
    """Letters that lie outside the page and are not in `runs`: nobody sees them."""

    @property
    def letters(self) -> int:
        """How many letters the page has, spaces not counted."""
        return sum(len(run.text) - run.text.count(" ") for run in self.runs)
