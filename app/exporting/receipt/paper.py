"""Looks for the words of a page body on the finished pages: whether all of them stand on the paper, inside its edges.

Letters and digits are compared, so that hyphens, joined letters and spaces are no fault. All letters are counted; each
cell is looked for as one string, which may go on from page to page, and where it is not found so, as where lines run in
both directions, by its words. Not here: whether a line is drawn through a word.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pypdfium2

from app.exporting.receipt.annotations import ReadNote, read_notes
from app.exporting.receipt.drawn_links import FROM_RIGHT
from app.exporting.receipt.letters import letters_of
from app.late_methods import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_TELLING = 40
"""So many letters stand on one page only."""
_REACH = 3
"""So many pages a cell may stand before or behind the one before it, and go over."""
_LEAST = 400
"""So many letters of a long cell are on each page that it goes over."""
_SHORT = 20
"""So many short cells, as of a list of names, are on each page."""


def find_lost_text(
    pages: Sequence[str], items: Sequence[Mapping[str, Any]], *, boxes: bool = False, from_right: bool = False
) -> str | None:
    """The text of the first cell that does not stand on the pages, of which the letters are given; None where all
    stand there. `boxes`: some signs are printed as boxes, of which nobody reads what they stand for. `from_right`: the
    pages run from the right, so that the keys amid words from the left are read at another place.
    """
    there = Counter("".join(pages))
    cells = [(cell, letters_of(cell)) for item in items for cell in _cells(item)]
    lost = Counter("".join([letters for _, letters in cells])) - there
    if boxes:
        lost = Counter({sign: times for sign, times in lost.items() if sign in there})
    place, passed, suspect = 0, 0, None
    for cell, letters in cells:
        ahead = passed // _SHORT
        found = _last_page(letters, pages, place, ahead)
        if found is not None and len(letters) > _TELLING:
            place, passed = max(place, found), 0
            continue
        passed += 1
        if found is not None:
            continue
        unread = boxes or from_right or FROM_RIGHT.search(cell)
        if not unread and any(_last_page(word, pages, place, ahead) is None for word in map(letters_of, cell.split())):
            return cell
        suspect = suspect or cell
    return (suspect or next(iter(lost))) if lost else None


def _last_page(letters: str, pages: Sequence[str], place: int, ahead: int) -> int | None:
    """The page on which the letters end, near the page `place`, or as many pages further as the short cells since take
    up, which tell no page; None where they do not stand there one behind the other. Of two columns the first may have
    gone on further.
    """
    reach = _REACH + len(letters) // _LEAST
    near = range(max(place - reach, 0), min(place + reach + ahead, len(pages)))
    for number in near:
        if letters in pages[number]:
            return number
    for first in near:
        left = letters
        for number in range(first, min(first + reach, len(pages))):
            if left in pages[number]:
                return number
            left = left[_common(left, pages[number]) :]
    return None


def _common(letters: str, page: str) -> int:
    """How many of the letters, from the first on, stand on a page one behind the other."""
    least, most = 0, len(letters)
    while least < most:
        middle = (least + most + 1) // 2
        if letters[:middle] in page:
            least = middle
        else:
            most = middle - 1
    return least


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A finished page: its letters inside its edges, and its annotations of changes."""

    letters: str
    notes: list[ReadNote]


def read_pages(pdf: bytes, title: str) -> tuple[int, list[ReadPage]]:
    """The number of the page on which a bookmark leads, from 0, and all pages from there on."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        first = 0
        for mark in document.get_toc():
            if mark.get_title() == title and (to := mark.get_dest()) is not None:
                first = to.get_index() or 0
                break
        found = []
        for number in range(first, len(document)):
            page = document[number]
            text = page.get_textpage()
            found.append(ReadPage(letters_of(text.get_text_bounded()), read_notes(page, text)))
            text.close()
            page.close()
        return first, found
    finally:
        document.close()


def _cells(item: Mapping[str, Any]) -> Iterator[str]:
    """The words of the cells of an item, with the keys that stand among them."""
    if item["t"] == "row":
        for cell in (item["o"], item["n"], item.get("m")):
            if cell is not None:
                yield " ".join(["".join([piece[0] + piece[3] for piece in cell[field]]) for field in "nhx"])
    elif item["t"] == "change":
        for side in ("title", "o", "n"):
            yield "".join([piece[0] + piece[3] for piece in item[side]])
    elif item["t"] in ("fold", "left"):
        yield from (part[0] for part in item["parts"])
