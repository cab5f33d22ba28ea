"""Looks for the words of a page body on the finished pages: whether all of them stand on the paper, inside its edges.

Letters and digits are compared, so that hyphens, joined letters and spaces are no fault. All letters are counted; each
cell is looked for as one string, which may go on from page to page: a long one so often as the body has it. Where lines
run in both directions, signs are boxes, scripts join their letters or a number may take two lines, a cell that is not
found so is looked for by its words, which may be those of another cell. In which order all stands, with the names and
notes beside it, is `page_order.py`'s to see. Not told: whether a line is drawn through a word.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pypdfium2

from app.exporting.receipt.annotations import ReadNote, read_notes
from app.exporting.receipt.drawn_links import FROM_RIGHT
from app.exporting.receipt.letters import letters_of
from app.exporting.receipt.printed_items import PLAIN, cell_words, stands_plain
from app.late_methods import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_TELLING = 40
"""So many letters stand on one page only."""
_REACH = 3
"""So many pages a cell may stand before or behind the one before it, and go over."""
_LEAST = 400
"""So many letters of a long cell are on each page that it goes over."""
_End = tuple[int, int]
"""A page, and how many letters stand on it before something ends."""
_BEGINNING: _End = (0, 0)
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
    cells = [(cell, letters_of(cell), plain) for item in items for cell, plain in _cells(item)]
    lost = Counter("".join([letters for _, letters, _ in cells])) - there
    if boxes:
        lost = Counter({sign: times for sign, times in lost.items() if sign in there})
    place, passed, suspect = 0, 0, None
    taken: dict[str, _End] = {}
    for cell, letters, plain in cells:
        ahead = passed // _SHORT
        found = _end_of(letters, pages, place, ahead, taken.get(letters, _BEGINNING))
        if found is not None and len(letters) > _TELLING:
            place, passed = max(place, found[0]), 0
            if found[1]:
                taken[letters] = found
            continue
        passed += 1
        if found is not None:
            continue
        unread = boxes or from_right or FROM_RIGHT.search(cell)
        if not unread and (plain and PLAIN.fullmatch(cell)):
            return cell
        words = map(letters_of, cell.split())
        if not unread and any(_end_of(word, pages, place, ahead, _BEGINNING) is None for word in words):
            return cell
        suspect = suspect or cell
    return (suspect or next(iter(lost))) if lost else None


def _end_of(letters: str, pages: Sequence[str], place: int, ahead: int, after: _End) -> _End | None:
    """Where the letters end behind the place `after`, near the page `place`, or as many pages further as the short
    cells since take up, which tell no page; at 0 of a page where they go over to it, and None where they do not stand
    there one behind the other. Of two columns the first may have gone on further.
    """
    reach = _REACH + len(letters) // _LEAST
    near = range(max(place - reach, 0), min(place + reach + ahead, len(pages)))
    for number in near:
        if number < after[0]:
            continue
        begun = pages[number].find(letters, after[1] if number == after[0] else 0)
        if begun >= 0:
            return number, begun + len(letters)
    for first in near:
        # Where it is whole another one has it: this one begins beside those.
        left = letters[_common(letters, pages[first].replace(letters, "\n")) :]
        for number in range(first + 1, min(first + reach, len(pages))):
            if left in pages[number]:
                return number, 0
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


def _cells(item: Mapping[str, Any]) -> Iterator[tuple[str, bool]]:
    """The words of the cells of an item, with the keys that stand among them; and whether they stand one behind the
    other: a number in a slot of its own may take two lines, between which the first one of its text is read.
    """
    if item["t"] == "row":
        for cell in (item["o"], item["n"], item.get("m")):
            if cell is not None:
                yield cell_words(cell), stands_plain(cell)
    elif item["t"] == "change":
        for side in ("title", "o", "n"):
            yield "".join([piece[0] + piece[3] for piece in item[side]]), True
    elif item["t"] in ("fold", "left"):
        yield from ((part[0], True) for part in item["parts"])
