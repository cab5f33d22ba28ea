"""Pages of a draft's file are kept as pictures. Their words are not in the draft or were recognised in the picture, so
that a reader can look for themselves.

They are values beside a Draft and no part of it: nothing is compared or attributed by them. How they are drawn is the
importers' business, how they are shown the desk's.
"""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from app.late_methods import dataclass

DOUBTFUL = 80
"""A recognised word that is less sure than this, of 100, is doubtful."""


class PageReason(StrEnum):
    """Why the picture of a page is kept."""

    UNREAD = "unread"
    """Its words are not in the draft: nobody could read them."""
    RECOGNISED = "recognised"
    """Its words were recognised in the picture."""
    WORDLESS = "wordless"
    """Something is drawn on it, and no words were found."""


@dataclass(frozen=True, slots=True)
class PageWord:
    """A word that was recognised on a page. Lengths are points of its picture, from the upper left corner."""

    text: str
    left: int
    top: int
    width: int
    height: int
    confidence: int
    """0 to 100."""
    line: int
    """Words of one line have the same number; lines come in reading order, words in the order in which they are read.
    """

    @property
    def doubtful(self) -> bool:
        """Whether it was recognised so unsurely that it should be compared with the page."""
        return self.confidence < DOUBTFUL


@dataclass(frozen=True)
class PagePicture:
    """One page."""

    page: int
    """Counted from 1, as a viewer counts; the number printed on the page may be another."""
    why: PageReason
    width: int
    """Points of the picture."""
    height: int
    png: bytes = field(repr=False)
    words: tuple[PageWord, ...] = ()


@dataclass(frozen=True)
class DrawnPage:
    """A page of a file as it is printed, drawn to be looked at beside what was read of it; it is kept nowhere."""

    page: int
    """Counted from 1."""
    count: int
    """How many pages the file has."""
    width: int
    """Points of the picture."""
    height: int
    png: bytes = field(repr=False)
    words: tuple[PageWord, ...] = ()
    """Its lines, each as one word, in the order in which the page draws them."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What a list of pages says of each, without its picture."""

    page: int
    why: PageReason
    words: int = 0
    doubtful: int = 0


def facts_of(picture: PagePicture) -> PageFacts:
    """The facts of a page."""
    return PageFacts(picture.page, picture.why, len(picture.words), sum(word.doubtful for word in picture.words))


def page_of(where: str) -> int | None:
    """The number of the page that a place in a file names ("page 3", "page 3 to page 5"), None where it names none."""
    head, _, number = where.partition(" to ")[0].partition(" ")
    return int(number) if head == "page" and number.isdecimal() and number.isascii() else None
