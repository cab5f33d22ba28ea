"""Reads what stands where on the pages of a part of a text (`text_part.py`): its bookmarks tell where items and
headings came to stand, its links where those do that lead out of it (`resources/pages/text.typ`).
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pikepdf

from app.exporting.pdf.text_part import TextPart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pikepdf import Object, Pdf

ELSEWHERE = "at:"
"""How the target of a link begins that leads out of a part; the label follows."""
_Mark = tuple[float, float, str, str]
"""A bookmark: from the left, from the top, in points; what it is, and its words. What it is: the level of a bookmark of
the text, 0 for the beginning of an item, which has its number, or the name of something that is told."""
ABOVE = 10
"""Points that a bookmark leads above what it names, as Typst writes it."""
_NEAR = 0.5
"""Points within which two places are the same."""


def read_part(pages: bytes, items: Sequence[Mapping[str, Any]], first_item: int, end_item: int) -> TextPart | None:
    """The part that was set of `items` from number `first_item` on to before `end_item`; None where it cannot end
    before it has all items, since no page begins with one, or where not each item stands once, in its order.
    """
    with pikepdf.open(io.BytesIO(pages)) as pdf:
        first = 1 if first_item else 0  # the first page of a later part has but a heading
        marks = _marks(pdf)
        told = {name: what for *_, name, what in marks[0] if not name.isdigit()}
        marks[0] = [mark for mark in marks[0] if mark[2].isdigit()]
        end, following = len(pdf.pages), len(items)
        if end_item < len(items):
            found = _last_beginning(marks, first)
            if found is None:
                return None
            end, following = found
        stand = [int(what) for page in marks[first:end] for *_, level, what in page if level == "0"]
        if stand != list(range(first_item, following)):
            return None
        places = tuple([_places(pdf, number, marks[number], items) for number in range(first, end)])
    return TextPart(
        pages,
        first_item,
        first,
        end,
        places,
        following,
        following == len(items),
        told.get("front", ""),
        told.get("foot", "any") == "any",
        b"pdfuaid" in pages,
    )


def _marks(pdf: Pdf) -> list[list[_Mark]]:
    """The bookmarks of each page in their order."""
    number_of = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    found: list[list[_Mark]] = [[] for _ in pdf.pages]
    mark: Any = pdf.Root.Outlines.First
    while mark is not None:
        page, _, left, high, *_ = mark.Dest
        found[number_of[page.objgen]].append((float(left), float(page.MediaBox[3] - high) + ABOVE, *_said(mark)))
        mark = mark.get("/Next")
    return found


def _said(mark: Any) -> tuple[str, str]:
    level, _, words = str(mark.Title).partition(" ")
    return level, words


def _last_beginning(marks: Sequence[Sequence[_Mark]], first: int) -> tuple[int, int] | None:
    """The last page, but the first one, that begins with an item, and the number of that item."""
    top = min(mark[1] for page in marks[first:] for mark in page)
    for number in range(len(marks) - 1, first, -1):
        for _, high, level, what in marks[number][:1]:
            if level == "0" and high < top + _NEAR:
                return number, int(what)
    return None


def _places(pdf: Pdf, number: int, marks: Sequence[_Mark], items: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    places: list[dict[str, Any]] = []
    for left, high, level, words in marks:
        at = {"x": left, "y": high}
        if level != "0":
            places.append({"sort": "mark", **at, "level": int(level), "words": words})
        elif items[int(words)].get("at"):
            places.append({"sort": "place", **at, "to": items[int(words)]["at"]})
    page = pdf.pages[number].obj
    for link in links_elsewhere(page):
        left, low, right, high = (float(edge) for edge in link.Rect)
        target = str(link.A.URI).removeprefix(ELSEWHERE)
        named = names_page(target)
        down = float(page.MediaBox[3]) - (low if named else high)
        places.append(
            {
                "sort": "named" if named else "link",
                "x": left,
                "y": down,
                "w": right - left,
                "h": high - low,
                "to": target,
            }
        )
    return places


def names_page(target: str) -> bool:
    """Whether a link to a label stands for the page of the other end of a move; others lead to the list of evidence."""
    return not target.startswith("evidence-")


def links_elsewhere(page: Object) -> list[Any]:
    """The links of a page that lead out of its part, in their order."""
    links: list[Any] = []
    for link in page.get("/Annots", []):
        action = link.get("/A")
        if action is not None and str(action.get("/URI", "")).startswith(ELSEWHERE):
            links.append(link)
    return links
