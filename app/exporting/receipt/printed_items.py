"""Tells the letters of an item of a page body as a page has them, column by column: cells, names beside them, notes.

It reads the plain data from which the template sets an item (`resources/pages/body.typ`) and knows no page; where the
letters stand is `page_order.py`'s to see.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from app.exporting.receipt.drawn_links import FROM_RIGHT
from app.exporting.receipt.letters import letters_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

OTHER_END = "\0"
"""Where the page of the other end of a move may be named."""
PLAIN = re.compile("[\\u0000-\\u02ff\\u0370-\\u058f\\u1e00-\\u2bff\\u3000-\\u9fff\\uff00-\\uffef]*")
"""Words in scripts of which the letters are read in the order in which they are said."""
_SLOT = 4
"""So many signs of a number stand on one line of its slot."""


class PrintedItem(NamedTuple):
    """An item as it is printed: the letters of its columns in their order, and whether they are sure to be read so."""

    columns: tuple[str, ...]
    sure: bool


def printed_item(item: Mapping[str, Any], *, beside: bool, clean: bool, boxes: bool = False) -> PrintedItem:
    """The letters of an item. `beside`: names stand beside the text; `clean`: what changes were stands there, too;
    `boxes`: some signs are printed as boxes, of which nobody reads what they stand for.

    In slots of their own long numbers may take two lines, and are read amid the first one of the text.
    """
    if item["t"] == "row":
        said = _row(item, beside=beside, clean=clean)
    elif item["t"] == "change":
        said = _change(item, beside=beside)
    else:
        led = [item["lead"], *[part[0] for part in item["parts"]]] if item["t"] == "fold" and item["parts"] else ()
        said = ["\n".join([item["line"], *led])]
    cells = [cell for side in "onm" if (cell := item.get(side))] if item["t"] == "row" else ()
    sure = (
        not boxes
        and all(map(stands_plain, cells))
        and all(PLAIN.fullmatch(words) and not FROM_RIGHT.search(words) for words in said)
    )
    return PrintedItem(tuple(map(_letters, said)), sure)


def cell_words(cell: Mapping[str, Any]) -> str:
    """The words of a cell with the keys that stand among them."""
    return " ".join(["".join([piece[0] + piece[3] for piece in cell[field]]) for field in "nhx"])


def words_over(sides: Mapping[str, Mapping[str, str]], words: Mapping[str, str], layout: Mapping[str, Any]) -> str:
    """The words over the columns of a text (`resources/pages/sheet.typ`)."""
    said = [f"{sides[side]['name']} {sides[side]['kind']}" for side in "on"]
    if layout["listed"]:
        said = [words["number"], words["place"], *said]
    return " ".join([*said, words["who"]] if layout["beside"] else said)


def legend_ends(words: Mapping[str, str], page: Mapping[str, Any]) -> tuple[str, str]:
    """The words with which the legend begins and ends (`resources/pages/look.typ`); empty where there is none."""
    if not page["legend"]:
        return "", ""
    last = words["is_nobody"] if page["named"] else words["is_touched"]
    followed = f"{words['name']} {words['is_followed']}"
    return f"{words['new_words']} {words['is_inserted']}", followed if page["following"] else last


def words_said(item: Mapping[str, Any]) -> str:
    """The words by which an item is told to whoever looks for it."""
    if item["t"] == "row":
        cells = (item.get("m"), item["n"], item["o"])
        return next((said for cell in cells if cell and (said := cell_words(cell).strip())), "")
    return str(item["place"] if item["t"] == "change" else item["line"] or item["lead"])


def stands_plain(cell: Mapping[str, Any]) -> bool:
    """Whether the number of a cell stands on one line, or has no slot of its own."""
    return bool(cell["w"]) or not cell["n"] or len("".join([piece[0] + piece[3] for piece in cell["n"]])) <= _SLOT


def _letters(words: str) -> str:
    return OTHER_END.join(map(letters_of, words.split(OTHER_END))) if OTHER_END in words else letters_of(words)


def _row(item: Mapping[str, Any], *, beside: bool, clean: bool) -> list[str]:
    said: list[str] = []
    for side in "m" if "m" in item else "on":
        over = item["move"] if item["move"] and side in ("m", item["move"][0]) else None
        moved = f"{over[1]}\n{OTHER_END if item['twin'] else ''}" if over else ""
        said.append(moved + (cell_words(item[side]) if item[side] is not None else ""))
    if beside:
        said.append("\n".join([*item["agreed"], *[word for line in item["who"] for word in _line(line, clean=clean)]]))
    return [*said, _notes(item)]


def _line(line: Mapping[str, Any], *, clean: bool) -> Iterable[str]:
    """A line of the margin: numbers, what the changes were, the names and how many more there are, or nobody."""
    if clean or line["chips"]:
        yield line["n"]
    if clean:
        yield line["said"]
    if line["chips"]:
        yield from (chip[0] for chip in line["chips"])
        yield line["more"]
    else:
        yield line["rest"]


def _change(item: Mapping[str, Any], *, beside: bool) -> list[str]:
    sides = ("title",) if item["title"] else ("o", "n")
    texts = ["".join([piece[0] + piece[3] for piece in item[side]]) for side in sides]
    said = [item["number"], "\n".join([item["place"], item["sort"], item["cited"]]), *texts]
    if beside:
        names = [chip[0] for chip in item["who"]] or [item["rest"]]
        said.append("\n".join([*names, item["more"]]))
    return [*said, item["note"], _notes(item)]


def _notes(item: Mapping[str, Any]) -> str:
    return "\n".join([f"{lead} {words}" for lead, words in item["notes"]])
