"""Tells in which order the body draws the links that mark its changes, and looks whether those of the pages keep it.

A page has its rows one below the other, and in each row the cell of the older draft before that of the newer one; a row
that is broken goes on in both its cells on the next page. So the links of a page are a part of those of the body, in
their order, beginning at the last row of the page before at the earliest, and no row above the last one of a page has
a link that did not come yet. Cells with words that run from the right have their links in any order. Not told: that one
of two places of the same change in the same style is missing, where the other is there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Link = tuple[str, str]
"""Id of a change, and the style in which its words are drawn."""
FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


class _Place(NamedTuple):
    """Where the body draws a link: the number of its item, and its own; links in any order have the same one."""

    item: int
    number: int


def find_lost_link(
    pages: Sequence[Sequence[Link]], items: Sequence[Mapping[str, Any]], *, from_right: bool = False
) -> str | None:
    """The id of the first change of which a link does not stand where the body has it; None where all do.
    In: the links of each page in their order.
    """
    places: dict[Link, list[_Place]] = {}
    wanted: list[tuple[int, Link]] = []
    number = 0
    for at, item in enumerate(items):
        drawn = list(links_of(item))
        mixed = from_right or any(FROM_RIGHT.search(words) for words, _ in drawn)
        for words, link in drawn:
            places.setdefault(link, []).append(_Place(at, number))
            number += not mixed
            if any(sign.isprintable() and not sign.isspace() for sign in words):
                wanted.append((at, link))
        number += 1
    return _first_astray(pages, places, wanted)


def _first_astray(
    pages: Sequence[Sequence[Link]], places: Mapping[Link, Sequence[_Place]], wanted: Sequence[tuple[int, Link]]
) -> str | None:
    seen: set[Link] = set()
    last, done = -1, 0
    for links in pages:
        now = _Place(last, -1)
        for link in links:
            found = next((place for place in places.get(link, ()) if place >= now), None)
            if found is None:
                return link[0]
            now = found
            seen.add(link)
        last = max(last, now.item)
        while done < len(wanted) and wanted[done][0] < last:
            if wanted[done][1] not in seen:
                return wanted[done][1][0]
            done += 1
    return next((link[0] for _, link in wanted[done:] if link not in seen), None)


def links_of(item: Mapping[str, Any]) -> Iterator[tuple[str, Link]]:
    """The words of each link of an item, and the link, in the order in which they are drawn."""
    if item["t"] == "row":
        for side in "m" if "m" in item else "on":
            if item["move"] and item["move"][2] and side in ("m", item["move"][0]):
                yield item["move"][1], (item["move"][2], "mv")
            if item[side] is not None:
                yield from _linked([piece for field in "nhx" for piece in item[side][field]])
    elif item["t"] == "change":
        for side in ("title",) if item["title"] else ("o", "n"):
            yield from _linked(item[side])
    else:
        yield from ((words, (change, "r")) for words, change in item.get("parts", ()) if change)


def _linked(pieces: Sequence[Sequence[str]]) -> Iterator[tuple[str, Link]]:
    for words, style, change, *_ in pieces:
        if change:
            yield words, (change, style)
